"""The group Output: what is offered, what it asks for, and that every kind of file plays and comes back."""

from __future__ import annotations

from pathlib import Path

import pytest
import recipes
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.window.desk import Desk
from tests.window.test_window import drop
from wan22_desktop.domain.encoding import CONTAINERS, Codec, Quality, choose_encoding, codecs_in
from wan22_desktop.domain.job import JobState
from wan22_desktop.planning import encoded_as
from wan22_desktop.ui.output_group import OutputGroup


@pytest.fixture
def group(qtbot: QtBot) -> OutputGroup:
    made = OutputGroup()
    qtbot.addWidget(made)
    made.show()
    made.resize(800, 30)
    return made


def choose(box: QComboBox, value: object) -> None:
    at = box.findData(value)
    assert at >= 0, f"{value} is not offered"
    box.setCurrentIndex(at)


def offered(box: QComboBox) -> list[object]:
    return [box.itemData(row) for row in range(box.count())]


def test_it_is_folded_and_says_in_a_line_what_comes_out(group: OutputGroup) -> None:
    assert not group.is_open
    assert group._words == "MP4 · H.264 · lossless-looking · 8 bits"
    assert group.reset.isHidden()
    assert group.fields() == {
        "output": "video.mp4", "codec": "auto", "quality": "lossless-looking", "depth": None, "hardware": False,
    }  # fmt: skip


def test_only_what_goes_together_is_offered(group: OutputGroup) -> None:
    for ending in CONTAINERS:
        choose(group.format, ending)
        codecs = offered(group.codec)
        assert [codec for codec in codecs if codec != "auto"] == list(codecs_in(ending))
        for codec in codecs:
            choose(group.codec, codec)
            for depth in offered(group.bits):
                choose(group.bits, depth)
                for quality in Quality:
                    choose(group.quality, quality.value)
                    choose_encoding(**group.fields())  # type: ignore[arg-type] -- is not refused
    choose(group.format, ".gif")
    assert not group.hardware.isEnabled()
    assert not group.bits.isEnabled()


def test_ten_bits_change_what_automatic_means(group: OutputGroup) -> None:
    choose(group.bits, 10)
    assert group.codec.itemText(0) == "Automatic: H.265"
    assert "H.265" in group._words
    group.reset.click()
    assert group._words == "MP4 · H.264 · lossless-looking · 8 bits"


def test_a_choice_that_another_file_cannot_hold_is_forgotten(group: OutputGroup) -> None:
    choose(group.format, ".mov")
    choose(group.codec, "prores")
    assert group.fields()["output"] == "video.mov"
    assert "ProRes" in group._words
    assert "10 bits" in group._words
    choose(group.format, ".mp4")
    assert (group.fields()["codec"], group.fields()["depth"]) == ("auto", None)


@pytest.mark.parametrize(
    ("output", "codec", "quality", "depth", "hardware"),
    [
        ("video.mkv", "av1", "high", 10, True), ("video.mov", "prores", "small", 10, False),
        ("video.png", "png", "lossless-looking", 10, False), ("video.gif", "gif", "small", 8, False),
    ],
)  # fmt: skip
def test_what_made_a_video_is_filled_in(
    group: OutputGroup, output: str, codec: str, quality: str, depth: int, hardware: bool
) -> None:
    encoding = choose_encoding(output, codec, quality, depth, hardware)
    group.restore(encoded_as(recipes.settings(), encoding))
    assert group.chosen == encoding
    group.restore(recipes.settings())
    assert group.chosen == encoding, "a recipe of before knows no file"


def test_a_sequence_and_an_animation_play_and_restore_what_made_them(desk: Desk, tiny_t2v: Path) -> None:
    desk.add_model(tiny_t2v)
    desk.make_small()
    window, prompt = desk.window, desk.window.prompt
    for ending, codec in ((".png", Codec.PNG), (".webp", Codec.WEBP), (".gif", Codec.GIF)):
        before = len(desk.jobs)
        choose(prompt.output.format, ending)
        prompt.prompt.setPlainText(f"a green square in {codec}")
        prompt.submit()
        desk.until(lambda count=before: len(desk.jobs) > count)
        job = desk.until_state(JobState.FINISHED, JobState.FAILED)
        assert job.result, job.problem
        assert job.request.codec in (codec, "auto")
        place = Path(job.result.output)
        assert place.is_dir() == (codec is Codec.PNG)
        desk.until(lambda path=str(place): window.stage.playing == path)
        assert window.stage._reel.length == 5
        prompt.output.reset.click()
        prompt.prompt.setPlainText("something else")
        drop(desk, place)
        desk.until(lambda name=codec: prompt.prompt.toPlainText() == f"a green square in {name}")
        assert prompt.output.chosen == choose_encoding(f"video{ending}", codec)


def test_a_picture_has_no_output_to_choose(desk: Desk, tiny_t2v: Path) -> None:
    desk.add_model(tiny_t2v)
    prompt = desk.window.prompt
    choose(prompt.output.format, ".mkv")
    prompt.basics.kind.setCurrentIndex(1)
    assert prompt.output.isHidden()
    request = prompt.request()
    assert request is not None
    assert (request.output, request.codec) == ("picture.png", "auto")
    prompt.basics.kind.setCurrentIndex(0)
    request = prompt.request()
    assert request is not None
    assert request.output == "video.mkv"
