"""Frames become a file that independent readers understand, or no file at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import av
import numpy as np
import pytest
import recipes

from wan22_desktop.domain.generation import Recipe
from wan22_desktop.domain.problem import ProblemRaised
from wan22_desktop.video import ffmpeg
from wan22_desktop.video.health import FrameHealth
from wan22_desktop.video.reader import read_frames
from wan22_desktop.video.recipe import read_recipe
from wan22_desktop.video.writer import VideoWriter, check_output

PROMPT = 'a "red" circle; moving = right #1 \\ über\nzwei Zeilen \x1b[31m → ' + "sehr lang " * 400


def recipe(prompt: str = PROMPT) -> Recipe:
    return recipes.recipe(prompt=prompt)


def moving_square(frames: int = 9) -> np.ndarray:
    clip = np.full((frames, 48, 64, 3), (15, 20, 85), dtype=np.uint8)
    for index in range(frames):
        clip[index, 16:32, 4 * index : 4 * index + 16] = (225, 25, 30)
    return clip


def write(output: Path, clip: np.ndarray, **changes: object) -> None:
    with VideoWriter(output, 64, 48, 12, recipe(**changes)) as writer:
        for frame in clip:
            writer.write(frame)
        writer.finish()


@pytest.mark.parametrize("ending", [".mp4", ".mov", ".mkv", ".webm"])
def test_every_format_holds_the_frames_that_went_in(tmp_path: Path, ending: str) -> None:
    clip = moving_square()
    output = tmp_path / f"mein Vidéo -i ünd 100%{ending}"
    write(output, clip)
    with av.open(str(output)) as container:
        stream = container.streams.video[0]
        frames = np.stack([frame.to_ndarray(format="rgb24") for frame in container.decode(stream)])
        assert float(stream.average_rate or 0) == pytest.approx(12, rel=0.02)
    assert frames.shape == clip.shape
    # Inside the areas colours are kept; only edges suffer from halved chroma.
    assert np.abs(frames[:, 2:8, 2:60].astype(int) - clip[:, 2:8, 2:60]).max() <= 8
    assert np.abs(frames[4, 20:28, 20:28].astype(int) - clip[4, 20:28, 20:28]).max() <= 12
    assert os.listdir(tmp_path) == [output.name], "nothing else is left in the folder"


@pytest.mark.parametrize("ending", [".mp4", ".mov", ".mkv", ".webm"])
def test_the_recipe_comes_back_word_for_word(tmp_path: Path, ending: str) -> None:
    output = tmp_path / f"clip{ending}"
    write(output, moving_square())
    assert read_recipe(output) == recipe()


def test_frames_are_read_from_any_of_them_on(tmp_path: Path) -> None:
    output = tmp_path / "clip.mkv"
    write(output, moving_square())
    whole = read_frames(output, 64, 48, 9, 12)
    assert np.array_equal(read_frames(output, 64, 48, 3, 12, start=4), whole[4:7])
    assert np.array_equal(read_frames(output, 64, 48, 9, 12, start=7), whole[7:]), "fewer are left"
    assert np.array_equal(read_frames(output, 64, 48, 9, 6, start=2), read_frames(output, 64, 48, 9, 6)[2:])
    with pytest.raises(ProblemRaised, match="from number 9 on"):
        read_frames(output, 64, 48, 3, 12, start=9)


def test_a_file_without_recipe_has_none(tmp_path: Path) -> None:
    path = tmp_path / "noise.mp4"
    path.write_bytes(b"\0" * 1000)
    assert read_recipe(path) is None


def test_a_failing_job_leaves_nothing_behind(tmp_path: Path) -> None:
    output = tmp_path / "clip.mp4"
    with pytest.raises(ValueError, match="in the middle"), VideoWriter(output, 64, 48, 12, recipe()) as writer:
        writer.write(moving_square()[0])
        raise ValueError("in the middle")
    assert os.listdir(tmp_path) == []


def test_an_existing_file_keeps_its_content_until_the_new_one_is_whole(tmp_path: Path) -> None:
    output = tmp_path / "clip.mp4"
    output.write_bytes(b"precious")
    with pytest.raises(ProblemRaised) as raised:
        check_output(output, overwrite=False)
    assert raised.value.problem.code == "W2-OUTPUT-EXISTS"
    check_output(output, overwrite=True)
    with VideoWriter(output, 64, 48, 12, recipe()) as writer:
        for frame in moving_square():
            writer.write(frame)
        assert output.read_bytes() == b"precious"
        writer.finish()
    assert output.stat().st_size > 1000


def test_a_killed_encoder_is_a_problem_not_a_traceback(tmp_path: Path) -> None:
    output = tmp_path / "clip.mp4"
    with pytest.raises(ProblemRaised) as raised, VideoWriter(output, 64, 48, 12, recipe()) as writer:
        writer._process.kill()
        writer._process.wait()
        for frame in moving_square():
            writer.write(frame)
        writer.finish()
    assert raised.value.problem.code == "W2-ENCODER-FAILED"
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("name", ["clip.exe", "clip", "clip.txt"])
def test_an_unknown_ending_is_told_before_the_work(tmp_path: Path, name: str) -> None:
    with pytest.raises(ProblemRaised) as raised:
        check_output(tmp_path / name, overwrite=False)
    assert raised.value.problem.code == "W2-OUTPUT-FORMAT"
    assert ".mp4" in raised.value.problem.what


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="a read-only folder does not stop this user")
def test_a_read_only_folder_is_told_before_the_work(tmp_path: Path) -> None:
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    with pytest.raises(ProblemRaised) as raised:
        check_output(tmp_path / "clip.mp4", overwrite=False)
    assert raised.value.problem.code == "W2-OUTPUT-UNWRITABLE"


def test_a_file_in_place_of_the_folder_is_told_before_the_work(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("no folder")
    with pytest.raises(ProblemRaised) as raised:
        check_output(tmp_path / "folder" / "clip.mp4", overwrite=False)
    assert raised.value.problem.code == "W2-OUTPUT-UNWRITABLE"


def test_flat_frames_are_black_frames() -> None:
    health = FrameHealth(3, 48, 64)
    for _ in range(3):
        health.look(np.zeros((48, 64, 3), dtype=np.uint8))
    with pytest.raises(ProblemRaised) as raised:
        health.verdict()
    assert raised.value.problem.code == "W2-BLACK-FRAMES"
    assert "black" in raised.value.problem.what


def test_one_frame_that_shows_something_is_enough() -> None:
    health = FrameHealth(9, 48, 64)
    clip = moving_square()
    clip[1:] = 0
    for frame in clip:
        health.look(frame)
    health.verdict()


def test_missing_and_misshapen_frames_are_noticed() -> None:
    with pytest.raises(ProblemRaised) as raised:
        FrameHealth(9, 48, 64).look(np.zeros((64, 48, 3), dtype=np.uint8))
    assert raised.value.problem.code == "W2-WRONG-SHAPE"
    health = FrameHealth(9, 48, 64)
    health.look(moving_square()[0])
    with pytest.raises(ProblemRaised) as raised:
        health.verdict()
    assert "1 frames" in raised.value.problem.what


def test_a_file_name_is_never_an_option() -> None:
    assert ffmpeg.file_argument("-i evil.mp4").startswith("file:")
