"""The generation panel: how the steps are spent, presets, sizes and lengths, and the words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.model_folders import make_model
from tests.window.desk import Desk
from tests.window.test_screens import ARTIFACTS, THEMES, picture
from wan22_desktop.domain.generation import Crop, LoraChoice
from wan22_desktop.domain.job import JobState
from wan22_desktop.domain.model import Noise
from wan22_desktop.generation.conditioning import open_image
from wan22_desktop.generation.weights.tokenizing import open_tokenizer
from wan22_desktop.ui.crop_dialog import CropDialog
from wan22_desktop.ui.loras_group import LoraRow


@pytest.fixture
def a14b(tmp_path: Path) -> Path:
    return make_model("wan2.2-t2v-a14b", tmp_path / "Wan2.2-T2V-A14B-Diffusers")


def test_the_split_between_the_experts_is_dragged_in_steps_and_given_back(desk: Desk, a14b: Path, qtbot: QtBot) -> None:
    desk.add_model(a14b)
    prompt, sampling = desk.window.prompt, desk.window.prompt.sampling
    sampling.unfold()
    curve, timeline = sampling.timeline.curve, sampling.timeline
    assert timeline.curve.accessibleDescription() == "26 high + 14 low", "the authors' split"
    prompt.steps.setValue(20)
    assert curve.accessibleDescription() == "13 high + 7 low", "without waiting for a plan"
    qtbot.mousePress(curve, Qt.MouseButton.LeftButton, pos=curve.at(13).toPoint())
    held = Qt.MouseButton.LeftButton
    nothing = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(curve, QMouseEvent(QEvent.Type.MouseMove, curve.at(5), curve.at(5), held, held, nothing))
    qtbot.mouseRelease(curve, Qt.MouseButton.LeftButton, pos=curve.at(5).toPoint())
    request = prompt.request()
    assert request is not None
    assert request.high_steps == 5 == sampling.high_steps.value()
    assert timeline.back.isVisible()
    assert "gives 13 + 7 with these steps and this shift, not 5 + 15" in timeline.note.text()
    for key, high in ((Qt.Key.Key_Right, 6), (Qt.Key.Key_PageUp, 11), (Qt.Key.Key_Home, 0), (Qt.Key.Key_Left, 0)):
        qtbot.keyClick(curve, key)
        assert sampling.high_steps.wanted == high
    sampling.shift.put(5)
    sampling.sampler.setCurrentIndex(sampling.sampler.findData("euler"))
    timeline.back.click()
    assert sampling.high_steps.wanted is None
    assert curve.accessibleDescription() == "9 high + 11 low"
    assert not timeline.back.isVisible()
    desk.until(lambda: "9 + 11 steps" in sampling._words)  # the plan says the same


def test_a_preset_is_chosen_taken_back_saved_renamed_and_deleted(desk: Desk, a14b: Path, qtbot: QtBot) -> None:
    desk.add_model(a14b)
    prompt, bar = desk.window.prompt, desk.window.prompt.presets

    def names() -> list[str]:
        return [bar.box.itemText(at) for at in range(bar.box.count()) if bar.box.itemText(at)]

    desk.until(lambda: names() == ["Model's own", "Draft", "Balanced", "Best"])
    assert bar.box.currentText() == "Model's own"
    prompt.steps.put(9)
    prompt.width_.put(480)
    prompt.height_.put(832)
    assert bar.current is None
    before = prompt.request()
    bar.box.setFocus()
    qtbot.keyClick(bar.box, Qt.Key.Key_End)
    qtbot.keyClick(bar.box, Qt.Key.Key_Up)
    qtbot.keyClick(bar.box, Qt.Key.Key_Down)
    assert (prompt.steps.wanted, prompt.width_.wanted, prompt.height_.wanted) == (40, 720, 1280), "it stays upright"
    assert bar.box.currentText() == "Best"
    for _ in range(3):
        qtbot.keyClick(bar.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not prompt.fit.undo.isVisible()
    assert prompt.request() == before
    bar.save.trigger()
    qtbot.keyClicks(bar.name, "Mine")
    qtbot.keyClick(bar.name, Qt.Key.Key_Return)
    desk.until(lambda: names()[-1] == "Mine" and bar.box.currentText() == "Mine")
    bar.rename.trigger()
    qtbot.keyClicks(bar.name, "Other")
    qtbot.keyClick(bar.name, Qt.Key.Key_Return)
    desk.until(lambda: names()[-1] == "Other")
    prompt.reset.click()
    assert bar.box.currentText() == "Model's own"
    bar.box.setCurrentIndex(bar.box.count() - 1)
    bar.box.activated.emit(bar.box.currentIndex())
    assert prompt.request() == before
    bar.delete.trigger()
    desk.until(lambda: names()[-1] == "Best")
    broken = a14b / "broken.json"
    broken.write_text('{"schema": 1, "presets": [{"name": "a", "settings": {"steps": -1}}]}', encoding="utf-8")
    bar.import_wanted.emit(str(broken))
    desk.until(desk.window.banner.isVisible)
    assert "steps cannot be -1" in desk.window.banner._text.text()


def test_sizes_come_by_their_shape_and_lengths_in_seconds(desk: Desk, a14b: Path, qtbot: QtBot) -> None:
    desk.add_model(a14b)
    basics = desk.window.prompt.basics
    desk.until(lambda: basics.size_.findText("16:9 · 1280×720") >= 0)
    assert basics.size_.currentText() == "16:9 · 832×480"
    qtbot.keyClicks(basics.size_, "1:1")
    assert (basics.width_.wanted, basics.height_.wanted) == (624, 624)
    for text, snapped in (("471", 464), ("3", 16)):
        basics.width_.selectAll()
        qtbot.keyClicks(basics.width_, text)
        qtbot.keyClick(basics.width_, Qt.Key.Key_Return)
        assert basics.width_.value() == snapped
    assert basics.size_.currentText() == "Custom"
    assert "Smaller than the" in basics.note.text()
    basics.swap.click()
    assert (basics.width_.wanted, basics.height_.wanted) == (624, 16)
    assert basics.frames.wanted is None
    basics.seconds.selectAll()
    qtbot.keyClicks(basics.seconds, "7")
    qtbot.keyClick(basics.seconds, Qt.Key.Key_Return)
    assert (basics.frames.wanted, basics.seconds.text()) == (113, "7.06 s")
    assert "Longer than the 81 frames (5.1 s)" in basics.note.text()
    qtbot.keyClick(basics.seconds, Qt.Key.Key_Down)
    assert basics.frames.wanted == 109
    basics.fps.setValue(32)
    assert basics.seconds.text() == "3.41 s"
    desk.window.prompt.reset.click()
    assert basics.note.isHidden()
    assert basics.seconds.property("open")
    basics.roll.click()
    first = basics.seed.text()
    assert first
    assert basics.keep_seed.isChecked()
    basics.roll.click()
    assert basics.seed.text() != first
    basics.keep_seed.click()
    assert basics.seed.text() == ""


def test_earlier_prompts_and_kept_pieces_come_back_and_tokens_are_counted(
    desk: Desk, tiny_t2v: Path, qtbot: QtBot
) -> None:
    desk.add_model(tiny_t2v)
    desk.make_small(steps=1)
    panel, words, text = desk.window.prompt, desk.window.prompt.words, desk.window.prompt.prompt
    desk.window.jobs.hold_wanted.emit(True)
    for prompt in ("a cat on a roof", "a dog in the rain"):
        text.setPlainText(prompt)
        panel.submit()
    desk.until(lambda: len(desk.jobs) == 2)
    text.setPlainText("mine")
    for key, shown in (
        (Qt.Key.Key_Up, "a dog in the rain"), (Qt.Key.Key_Up, "a cat on a roof"), (Qt.Key.Key_Up, "a cat on a roof"),
        (Qt.Key.Key_Down, "a dog in the rain"), (Qt.Key.Key_Down, "mine"),
    ):  # fmt: skip
        qtbot.keyClick(text, key, Qt.KeyboardModifier.ControlModifier)
        desk.until(lambda shown=shown: text.toPlainText() == shown)
    words.history.click()
    qtbot.keyClicks(words.popup.search, "CAT roof")
    desk.until(lambda: words.popup.list.count() == 1)
    qtbot.keyClick(words.popup.search, Qt.Key.Key_Return)
    assert text.toPlainText() == "a cat on a roof"
    text.selectAll()
    words.menu.actions()[-1].trigger()
    desk.until(lambda: len(words.menu.actions()) == 4)
    text.setPlainText("at night,")
    text.moveCursor(QTextCursor.MoveOperation.End)
    words.menu.actions()[0].trigger()
    assert text.toPlainText() == "at night, a cat on a roof"
    tokenizer = open_tokenizer(tiny_t2v / "tokenizer")
    exact = int(tokenizer("at night, a cat on a roof")[1].sum())
    assert words.tokens.text().startswith("about ")
    desk.until(lambda: words.tokens.text() == f"{exact} of {tokenizer.length} tokens")
    text.setPlainText("cat " * 900)
    desk.until(lambda: words.tokens.text().endswith("tokens: the end is not read"))
    assert words.tokens.property("tone") == "warn"
    assert words.negative.isEnabled()
    panel.guidance.put(1)
    panel.guidance_low.put(1)
    assert not words.negative.isEnabled()
    assert "no effect at guidance 1" in words.negative.placeholderText()


def test_a_lora_can_be_as_strong_as_one_likes_for_each_expert(qtbot: QtBot) -> None:
    row = LoraRow(LoraChoice(path="/style.safetensors", strength=0.5))
    qtbot.addWidget(row)
    assert row.strength_low.isHidden()
    row.show_experts(True)
    row.strength.setValue(0.8)
    assert row.strength_low.value() == 0.8, "as strong, while nobody says otherwise"
    assert row.choice() == LoraChoice(path="/style.safetensors", strength=0.8)
    row.strength_low.setValue(0.3)
    assert row.choice().strength_low == 0.3
    row.expert.setCurrentIndex(1)
    assert row.strength_low.isHidden()
    assert row.choice() == LoraChoice(path="/style.safetensors", strength=0.8, expert=Noise.HIGH)


def test_a_crop_is_dragged_and_zoomed_and_goes_with_the_picture(
    desk: Desk, tiny_i2v: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.add_model(tiny_i2v)
    desk.make_small(steps=2)
    panel = desk.window.prompt
    slot, path = panel.inputs.start_image, tmp_path / "wide.png"
    image = Image.new("RGB", (200, 100), "red")
    image.paste((0, 0, 255), (100, 0, 200, 100))
    image.save(path)
    assert slot.crop_button.isHidden()
    slot.put(str(path))
    slot.crop_button.click()
    dialog = slot.findChild(CropDialog)
    assert isinstance(dialog, CropDialog)
    view, held = dialog.view, Qt.MouseButton.LeftButton
    nothing, middle = Qt.KeyboardModifier.NoModifier, view.place().center()
    far = middle + QPointF(view.place().width(), 0)
    qtbot.mousePress(view, held, pos=middle.toPoint())
    QApplication.sendEvent(view, QMouseEvent(QEvent.Type.MouseMove, far, far, held, held, nothing))
    qtbot.mouseRelease(view, held, pos=far.toPoint())
    assert view.crop() == Crop(left=0.5, top=0, right=1, bottom=1), "a square at the right edge"
    ARTIFACTS.mkdir(exist_ok=True)
    dialog.grab().save(str(ARTIFACTS / "crop.png"))
    dialog.zoom.setValue(200)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    dialog.accept()
    crop = slot.crop
    assert crop is not None
    assert (crop.right - crop.left, crop.bottom - crop.top) == pytest.approx((0.25, 0.5))
    assert crop.top == pytest.approx(0.24)
    panel.submit()
    job = desk.until_state(JobState.FINISHED)
    assert job.result
    assert job.result.recipe.settings.image_crop == crop
    slot.put("")
    panel.restore(job.result.recipe.settings)
    assert slot.crop == crop
    picture_ = open_image(str(path), 64, 64, crop)
    assert picture_.getcolors() == [(64 * 64, (0, 0, 255))], "of the blue half alone"
    slot.put(str(tmp_path / "other.png"))
    assert slot.crop is None


@pytest.mark.parametrize("theme", THEMES)
def test_the_panel_can_be_looked_at(desk: Desk, a14b: Path, theme: str) -> None:
    desk.add_model(a14b)
    desk.window._change_theme(theme)
    sampling = desk.window.prompt.sampling
    sampling.unfold()
    sampling.high_steps.put(20)
    sampling._follow()
    desk.until(lambda: "20 + 20 steps" in sampling._words)
    desk.window.resize(1280, 720)
    assert not picture(desk, f"{theme}-panel").isNull()
