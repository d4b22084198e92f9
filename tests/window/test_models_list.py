"""Watched folders in the window: found, searched, chosen, unplugged, forgotten."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import model_files
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.model_folders import make_model, write_safetensors
from tests.window.desk import Desk
from tests.window.test_window import drop
from wan22_desktop.domain.resources import BUNDLED_MODEL, BUNDLED_MODELS
from wan22_desktop.ui.model_card import places
from wan22_desktop.ui.model_filter import Filter
from wan22_desktop.ui.model_list import ENTRY
from wan22_desktop.ui.model_words import Show, badge, title

T2V, TI2V = "wan2.2-t2v-a14b", "wan2.2-ti2v-5b"


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A folder with models of several kinds, some of them deep in it."""
    folder = tmp_path / "shelf"
    make_model(T2V, folder / "deep" / "er" / "Wan2.2-T2V-A14B-Diffusers")
    make_model(TI2V, folder / "Wan2.2-TI2V-5B-Diffusers")
    mendable = make_model(T2V, folder / "deep" / "without index")
    (mendable / "model_index.json").unlink()
    broken = make_model(TI2V, folder / "broken")
    shutil.rmtree(broken / "transformer")
    model_files.gguf("wan2.1-t2v-1.3b", folder / "comfy")
    lora = {"diffusion_model.blocks.0.self_attn.q.lora_A.weight": (8, 5120)}
    write_safetensors(folder / "comfy" / "loras" / "sketch.safetensors", lora)
    write_safetensors(folder / "spare" / "wan_vae.safetensors", model_files.native_vae(T2V), "BF16")
    return folder


def listed(desk: Desk) -> dict[str, str]:
    """Badge by the name of the folder, of everything that is shown."""
    rows = desk.window.models._list
    entries = [rows.index(row, 0).data(ENTRY) for row in range(rows.rowCount())]
    return {entry.report.name: badge(entry) for entry in entries}


def watch(desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a person does it: the button, and the system's dialog."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    desk.until(lambda: desk.window.models.current is not None)
    desk.scan(desk.window.models.bar.folders.click)
    assert desk.window.models.bar._folders == (str(folder),)


def test_everything_in_a_watched_folder_is_listed_with_its_badge(
    desk: Desk, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch(desk, shelf, monkeypatch)
    shown = listed(desk)
    assert shown["Wan2.2-T2V-A14B-Diffusers"] == shown["Wan2.2-TI2V-5B-Diffusers"] == "Ready"
    assert shown["without index"] == "Repairable"
    assert shown["broken"] == "Cannot run"
    assert (shown["sketch.safetensors"], shown["wan_vae.safetensors"]) == ("LoRA", "Part")
    names = list(shown)
    assert names[0] == BUNDLED_MODEL, "what the person has comes first"
    assert names.index("Wan2.2-TI2V-5B-Diffusers") < names.index("without index") < names.index("broken")
    assert desk.window.models.bar.folders.text() == "1 watched folder ▾"


def test_a_found_model_is_used_like_any_other(desk: Desk, tiny_t2v: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from wan22_desktop.domain.job import JobState

    watch(desk, tiny_t2v.parent, monkeypatch)
    models = desk.window.models
    assert models.choose(str(tiny_t2v))
    assert models.current is not None
    assert desk.window.prompt._model is not None
    assert desk.window.prompt._model.path == str(tiny_t2v)
    desk.make_small()
    desk.window.prompt.submit()
    job = desk.until_state(JobState.FINISHED, JobState.FAILED)
    assert job.result, job.problem


def test_search_and_filter_narrow_the_list_and_the_choice_stays(
    desk: Desk, shelf: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch(desk, shelf, monkeypatch)
    models = desk.window.models
    before = len(listed(desk))
    chosen = models.current
    assert models.search.isVisible()
    qtbot.keyClicks(models.search, "t2v READY deep")
    assert list(listed(desk)) == ["Wan2.2-T2V-A14B-Diffusers"]
    assert models.current == chosen, "what is hidden is still chosen"
    models.search.setText("no such model")
    assert listed(desk) == {}
    assert "None of" in models.view.empty.text.text()
    models.search.clear()
    assert len(listed(desk)) == before
    models.filter._take(Filter(show=Show.REPAIRABLE))
    assert set(listed(desk)) == {"without index"}
    models.filter._take(Filter(show=Show.PARTS))
    assert "sketch.safetensors" in listed(desk)
    assert "Ready" not in listed(desk).values()


def test_a_dropped_folder_with_many_models_is_watched(desk: Desk, shelf: Path) -> None:
    desk.until(lambda: desk.window.models.current is not None)
    desk.scan(lambda: drop(desk, shelf))
    assert "broken" in listed(desk)
    assert desk.window.models.bar._folders == (str(shelf),)
    assert not desk.window.banner.isVisible()


def test_two_folders_that_are_dropped_at_once_are_both_watched(desk: Desk, tmp_path: Path) -> None:
    for shelf in ("one", "two"):
        for number in range(2):
            make_model("tiny", tmp_path / shelf / f"{shelf}-{number}")
    desk.until(lambda: desk.window.models.current is not None)
    drop(desk, tmp_path / "one", tmp_path / "two")
    desk.until(lambda: {"one-0", "one-1", "two-0", "two-1"} <= set(listed(desk)))
    assert set(desk.window.models.bar._folders) == {str(tmp_path / "one"), str(tmp_path / "two")}


def test_a_dropped_folder_with_nothing_in_it_is_told_and_not_watched(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    drop(desk, tmp_path)
    desk.until(desk.window.banner.isVisible)
    assert "No Wan model" in desk.window.banner._text.text()
    assert desk.window.models.bar._folders == ()


def test_watched_folders_are_looked_through_at_the_next_start(
    desk: Desk, shelf: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch(desk, shelf, monkeypatch)
    desk.window.close()
    assert desk.thread.stop()
    make_model(TI2V, shelf / "new since then")
    later = Desk(qtbot)
    try:
        later.until(lambda: "new since then" in listed(later))
        assert listed(later)["without index"] == "Repairable"
    finally:
        later.close()


def test_a_disk_that_is_unplugged_leaves_its_models_greyed_out(
    desk: Desk, shelf: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch(desk, shelf, monkeypatch)
    path = str(shelf / "Wan2.2-TI2V-5B-Diffusers")
    assert desk.window.models.choose(path)
    assert desk.window.prompt.generate.isEnabled()
    shelf.rename(shelf.with_name("unplugged"))
    qtbot.keyClick(desk.window, Qt.Key.Key_F5)
    desk.until(lambda: listed(desk).get("Wan2.2-TI2V-5B-Diffusers") == "Unplugged")
    assert desk.window.models.current is not None
    assert [p.code for p in desk.window.models.current.problems] == ["W2-MODEL-AWAY"]
    assert not desk.window.prompt.generate.isEnabled()
    desk.window.models.view.activated.emit(desk.window.models.view.currentIndex())
    (dialog,) = desk.window.reports._open.values()
    assert not dialog.verify.isEnabled()
    shelf.with_name("unplugged").rename(shelf)
    desk.window.models.bar.scan.click()
    desk.until(lambda: listed(desk).get("Wan2.2-TI2V-5B-Diffusers") == "Ready")
    assert desk.window.prompt.generate.isEnabled()
    desk.until(dialog.verify.isEnabled)


def test_a_model_that_was_added_is_greyed_out_too(desk: Desk, tmp_path: Path) -> None:
    folder = make_model(TI2V, tmp_path / "stick" / "model")
    desk.add_model(folder)
    folder.rename(tmp_path / "elsewhere")
    desk.scan(desk.window.models.bar.scan.click)
    assert listed(desk)["model"] == "Unplugged"


def test_a_folder_that_is_watched_no_longer_leaves_the_list(
    desk: Desk, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch(desk, shelf, monkeypatch)
    menu = desk.window.models.bar.folders.menu()
    submenu = menu.actions()[0].menu()
    stop = next(action for action in submenu.actions() if action.text() == "Stop watching")  # type: ignore[union-attr]
    stop.trigger()
    desk.until(lambda: list(listed(desk)) == [*BUNDLED_MODELS])
    desk.until(lambda: desk.window.models.bar.folders.text() == "Watch a folder …")
    assert (shelf / "broken").is_dir()


def test_a_scan_tells_how_far_it_is_and_can_be_stopped(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Held at the third folder, so that there is time to press Stop."""
    from wan22_desktop.inspection import library

    held, go_on = threading.Event(), threading.Event()
    really = library.inspect

    def slowly(path: object, *arguments: object) -> object:
        if str(path).endswith("model-2"):
            held.set()
            go_on.wait(30)
        return really(path, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(library, "inspect", slowly)
    for number in range(5):
        make_model("tiny", tmp_path / "shelf" / f"model-{number}")
    bar = desk.window.models.bar
    desk.until(lambda: desk.window.models.current is not None)
    desk.window.models.watch_wanted.emit(str(tmp_path / "shelf"))
    desk.until(held.is_set)
    desk.until(lambda: bar._scanning and "Looking" in bar.folders.text())
    assert bar.scan.text() == "Stop"
    bar.scan.click()
    desk.until(desk.engine.models._stop_scan.is_set)
    go_on.set()
    desk.until(lambda: not bar._scanning)
    assert bar.folders.text() == "Stopped early"
    assert {"model-0", "model-1", "model-2"} <= set(listed(desk))
    assert "model-4" not in listed(desk)
    bar.scan.click()
    desk.until(lambda: "model-4" in listed(desk))


def test_the_evidence_is_one_click_on_the_badge_away(
    desk: Desk, shelf: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch(desk, shelf, monkeypatch)
    view = desk.window.models.view
    assert desk.window.models.choose(str(shelf / "Wan2.2-TI2V-5B-Diffusers"))
    index = view.currentIndex()
    assert title(index.data(ENTRY).report) == "Wan2.2 TI2V-5B"
    card: QRect = view.visualRect(index)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=card.center())
    assert desk.window.reports._open == {}, "a click on the card chooses, and no more"
    at: QPoint = places(card, "Ready", cards=True).badge.center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    (dialog,) = desk.window.reports._open.values()
    told = dialog.page.toPlainText()
    assert "Why it is called that" in told
    assert "channels" in told


def test_the_keyboard_reaches_everything(
    desk: Desk, shelf: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch(desk, shelf, monkeypatch)
    models = desk.window.models
    desk.window.activateWindow()
    qtbot.keyClick(desk.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    desk.until(models.search.hasFocus)
    qtbot.keyClicks(models.search, "without index")
    qtbot.keyClick(models.search, Qt.Key.Key_Down)
    desk.until(lambda: models.current is not None and models.current.name == "without index")
    qtbot.keyClick(models.view, Qt.Key.Key_Return)
    desk.until(lambda: len(desk.window.reports._open) == 1)
    named = [models.search, models.filter.narrow, models.filter.sort, models.view, models.as_list, models.bar.folders]
    assert all(widget.accessibleName() for widget in named)
