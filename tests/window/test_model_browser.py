"""The model browser under a person's hands: seen, narrowed, tried, paired, forgotten, and found again."""

from __future__ import annotations

import itertools
import shutil
from pathlib import Path

import msgspec
import pytest
import tiny_models
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.model_folders import make_model
from tests.window.desk import Desk
from wan22_desktop.domain.gallery import Query
from wan22_desktop.domain.job import JobState
from wan22_desktop.domain.library import Entry
from wan22_desktop.domain.model import Role, Verdict
from wan22_desktop.domain.plan import Fit
from wan22_desktop.domain.resources import BUNDLED_MODEL
from wan22_desktop.engine import shelf
from wan22_desktop.inspection import inspect
from wan22_desktop.store.gallery import read_page
from wan22_desktop.ui.model_filter import Order
from wan22_desktop.ui.model_list import ENTRY, FIT, PICTURE
from wan22_desktop.ui.model_menu import ModelMenu
from wan22_desktop.ui.model_words import badge

T2V, TI2V = "wan2.2-t2v-a14b", "wan2.2-ti2v-5b"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Drives are looked for without waiting long. To be asked for before the desk."""
    monkeypatch.setattr(shelf, "LOOK_INTERVAL", 100)


def names(desk: Desk) -> list[str]:
    rows = desk.window.models._list
    return [rows.index(row, 0).data(ENTRY).report.name for row in range(rows.rowCount())]


def badge_of(desk: Desk, name: str) -> str:
    return next((badge(entry) for entry in desk.window.models._list.entries if entry.report.name == name), "")


def menu_of(desk: Desk) -> ModelMenu:
    """The one that is open."""
    found: list[ModelMenu] = []

    def opened() -> bool:
        found[:] = [menu for menu in desk.window.models.findChildren(ModelMenu) if menu.isVisible()]
        return bool(found)

    desk.until(opened)
    return found[0]


def press(desk: Desk, qtbot: QtBot, name: str) -> None:
    """Open the menu of the current model by its key, go down to an entry, and take it."""
    qtbot.keyClick(desk.window.models.view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = menu_of(desk)
    for _ in menu.actions():
        if menu.activeAction().objectName() == name:
            break
        qtbot.keyClick(menu, Qt.Key.Key_Down)  # over what cannot be chosen
    assert menu.activeAction().objectName() == name, "the keys lead there"
    qtbot.keyClick(menu, Qt.Key.Key_Return)


def said(desk: Desk) -> str:
    line = desk.window.models.said
    return line.text.text() if line.isVisible() else ""


def choose_in(button_menu: QMenu, below: str, text: str) -> None:
    """As a click on a button's menu does it."""
    button_menu.aboutToShow.emit()
    menu = next(action.menu() for action in button_menu.actions() if action.text().startswith(below))
    next(action for action in menu.actions() if action.text().startswith(text)).trigger()  # type: ignore[union-attr]


# --- Seen ------------------------------------------------------------------------------------------------------------


def test_a_card_shows_what_its_model_made_last(desk: Desk, tiny_t2v: Path, qtbot: QtBot) -> None:
    desk.add_model(tiny_t2v)
    models = desk.window.models
    index = models.view.currentIndex()
    assert index.data(PICTURE) is None
    desk.make_small()
    desk.window.prompt.submit()
    job = desk.until_state(JobState.FINISHED, JobState.FAILED)
    assert job.result, job.problem
    desk.until(lambda: models.view.currentIndex().data(PICTURE) is not None)
    assert "Last used today" in models.view.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    assert names(desk)[0] == BUNDLED_MODEL
    models.filter.choose_order(Order.USED)
    assert names(desk)[0] == tiny_t2v.name
    assert models.current is not None
    assert models.current.path == str(tiny_t2v), "the choice stays"
    desk.engine.gallery.trash((job.id,))
    desk.until(lambda: models.view.currentIndex().data(PICTURE) is None)


def test_cards_or_list_is_remembered(desk: Desk, qtbot: QtBot) -> None:
    models = desk.window.models
    desk.until(lambda: models.view.currentIndex().isValid())
    assert models.view.visualRect(models._list.index(0, 0)).top() == 0, "no empty row before the first"
    card = models.view.visualRect(models.view.currentIndex()).height()
    qtbot.mouseClick(models.as_list, Qt.MouseButton.LeftButton)
    assert models.view.visualRect(models.view.currentIndex()).height() < card / 2
    desk.window.close()
    assert desk.thread.stop()
    later = Desk(qtbot)
    try:
        later.until(lambda: later.window.models.view.currentIndex().isValid())
        assert later.window.models.as_list.isChecked()
        assert not later.window.models.view.cards
    finally:
        later.close()


def test_filters_and_orders_by_their_menus(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    models = desk.window.models
    desk.until(lambda: models.current is not None)
    assert not models.filter.isVisible(), "two models need none"
    for number, variant in enumerate((T2V, T2V, TI2V, TI2V)):
        make_model(variant, tmp_path / "shelf" / f"model {number}")
    desk.scan(lambda: models.watch_wanted.emit(str(tmp_path / "shelf")))
    assert models.filter.isVisible()
    choose_in(models.filter.narrow.menu(), "Variant", "Wan2.2 TI2V-5B (2)")
    assert set(names(desk)) == {"model 2", "model 3"}
    choose_in(models.filter.narrow.menu(), "Size", "More than 40")
    assert names(desk) == []
    assert models.filter.told.text() == "Wan2.2 TI2V-5B · More than 40 GB"
    assert models.view.empty.isVisible()
    qtbot.mouseClick(models.view.empty.button, Qt.MouseButton.LeftButton)
    assert len(names(desk)) == 6
    choose_in(models.filter.narrow.menu(), "Makes", "a video from an image")
    assert set(names(desk)) == {"wan22-mini-shapes-ti2v", "model 2", "model 3"}
    models.filter.clear_button.click()
    choose_in(models.filter.narrow.menu(), "Fits on this machine", "Fits")
    desk.until(lambda: BUNDLED_MODEL in names(desk))
    rows = models._list
    assert all(rows.index(row, 0).data(FIT).plan.fit is Fit.FITS for row in range(rows.rowCount()))
    models.filter.clear_button.click()
    menu = models.filter.sort.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Largest").trigger()
    assert set(names(desk)[:2]) == {"model 0", "model 1"}
    assert models.filter.count.text() == "6"


def test_without_models_the_list_says_what_to_do(desk: Desk) -> None:
    desk.until(lambda: desk.window.models.current is not None)
    desk.window.models.show_models(())
    empty = desk.window.models.view.empty
    assert (empty.isVisible(), empty.heading.text(), empty.button.text()) == (True, "No models yet", "Add folder…")


def test_five_hundred_models_have_no_widget_of_their_own(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    models = desk.window.models
    desk.until(lambda: models.current is not None)
    reports = [inspect(make_model(variant, tmp_path / variant)) for variant in (T2V, TI2V)]
    before, kept = len(models.findChildren(QWidget)), models._list.entries
    entries = tuple(
        Entry(
            report=msgspec.structs.replace(report, path=f"/m/{number}", name=f"m{number}", fingerprint=f"{number}"),
            present=number % 10 > 0, watched="/m",
        )
        for number, report in zip(range(500), itertools.cycle(reports), strict=False)
    )  # fmt: skip
    models.show_models((*kept, *entries))
    assert models._list.rowCount() == 500 + len(kept)
    assert len(models.findChildren(QWidget)) <= before + 4
    desk.until(lambda: models._list.index(len(kept), 0).data(FIT) is not None)
    assert models._list.index(400, 0).data(FIT) is None, "only what is in sight is planned"
    qtbot.keyClicks(models.search, "ti2v unplugged")
    assert models._list.rowCount() == 0, "the TI2V are the odd ones, of which none is away"
    qtbot.keyClick(models.search, Qt.Key.Key_Escape)
    qtbot.keyClicks(models.search, "t2v-a14b unplugged")
    assert models._list.rowCount() == 50
    assert "Not plugged in: it was in /m" in models._list.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


# --- The menu --------------------------------------------------------------------------------------------------------


def test_the_menu_opens_for_what_is_meant_and_chooses_nothing(desk: Desk, tiny_t2v: Path, qtbot: QtBot) -> None:
    desk.add_model(tiny_t2v)
    models = desk.window.models
    view, other = models.view, models._list.index(0, 0)
    at = view.visualRect(other).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=at)
    mouse = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), mouse)
    menu = menu_of(desk)
    assert models.current is not None
    assert models.current.path == str(tiny_t2v)
    offered = {action.objectName(): action for action in menu.actions() if action.objectName()}
    assert set(offered) == {"use", "details", "try", "look", "pair", "open", "copy", "forget"}
    assert not offered["forget"].isEnabled()
    assert offered["forget"].toolTip() == "It belongs to the app"
    offered["use"].trigger()
    menu.close()
    assert models.current.name == BUNDLED_MODEL
    view.setCurrentIndex(models._list.index(models._list.row_of(str(tiny_t2v)), 0))
    keyboard = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(view.viewport(), keyboard)
    menu = menu_of(desk)
    next(action for action in menu.actions() if action.objectName() == "copy").trigger()
    menu.close()
    assert QGuiApplication.clipboard().text() == str(tiny_t2v)
    QGuiApplication.clipboard().clear()


def test_a_smoke_test_is_a_small_job_and_says_what_came_of_it(desk: Desk, tiny_i2v: Path, qtbot: QtBot) -> None:
    desk.add_model(tiny_i2v)
    press(desk, qtbot, "try")
    job = desk.until_state(JobState.FINISHED, JobState.FAILED)
    assert job.result, job.problem
    assert job.request.trial
    desk.until(lambda: "it works" in said(desk))
    assert tiny_i2v.name in said(desk)
    assert read_page(desk.engine._system.database, Query()).total == 0, "it is no video to keep"
    desk.until(lambda: desk.window.models.current is not None and desk.window.models.current.tested is not None)


def test_looking_again_sees_what_changed(desk: Desk, tiny_t2v: Path, tmp_path: Path, qtbot: QtBot) -> None:
    model = shutil.copytree(tiny_t2v, tmp_path / "model")
    desk.add_model(model)
    shutil.rmtree(model / "transformer_2")
    press(desk, qtbot, "look")
    desk.until(lambda: badge_of(desk, "model") == "Cannot run")
    desk.until(lambda: "One of the two experts is missing" in said(desk))


def test_what_is_taken_off_the_list_comes_back_where_it_was(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    for name in ("one", "two", "three"):
        desk.add_model(make_model("tiny", tmp_path / name))
    make_model("tiny", tmp_path / "watched" / "four")
    models, before = desk.window.models, names(desk)
    models.choose(str(tmp_path / "two"))
    qtbot.keyClick(models.view, Qt.Key.Key_Delete)
    desk.until(lambda: "two" not in names(desk))
    desk.until(lambda: said(desk) == "two is off the list. Its files are untouched.")
    assert (tmp_path / "two" / "model_index.json").is_file()
    qtbot.mouseClick(models.said.undo, Qt.MouseButton.LeftButton)
    desk.until(lambda: names(desk) == before)
    assert models.current is not None
    assert models.current.name == "two", "and is chosen again"
    desk.until(lambda: not models.said.isVisible())
    desk.scan(lambda: models.watch_wanted.emit(str(tmp_path / "watched")))
    models.choose(str(tmp_path / "watched" / "four"))
    press(desk, qtbot, "forget")
    desk.until(lambda: "four" not in names(desk))
    desk.scan(models.bar.scan.click)
    assert "four" not in names(desk), "a scan does not bring it back"
    desk.window.activateWindow()  # there is no window manager here that does it when the menu goes
    models.view.setFocus()
    desk.until(models.view.hasFocus)
    qtbot.keyClick(models.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: "four" in names(desk))


def test_a_missing_part_is_chosen_from_another_model(desk: Desk, tiny_t2v: Path, tmp_path: Path, qtbot: QtBot) -> None:
    half = shutil.copytree(tiny_t2v, tmp_path / "half")
    shutil.rmtree(half / "transformer_2")
    wrong = tiny_models.save("ti2v", tmp_path / "wrong")
    desk.add_model(tiny_t2v)
    desk.add_model(half)
    desk.window.banner.dismiss()
    models = desk.window.models
    press(desk, qtbot, "pair")
    desk.until(lambda: models._pairing is not None and models._pairing.isVisible())
    dialog = models._pairing
    assert dialog is not None
    box = dialog.boxes[Role.TRANSFORMER_2]
    assert box.currentData() == str(tiny_t2v / "transformer_2")
    box.addItem("wrong", str(wrong / "transformer"))  # as the file dialog does it
    box.setCurrentIndex(box.count() - 1)
    dialog.use.click()
    desk.until(desk.window.banner.isVisible)
    assert "does not go with this model" in desk.window.banner._text.text()
    assert badge_of(desk, "half") == "Cannot run"
    box.setCurrentIndex(1)
    dialog.use.click()
    desk.until(lambda: badge_of(desk, "half") == "Ready")
    desk.until(lambda: not dialog.isVisible())
    desk.until(lambda: "has the part that you chose" in said(desk))
    assert models.current is not None
    assert models.current.verdict is Verdict.READY


# --- Drives ----------------------------------------------------------------------------------------------------------


def test_a_drive_that_goes_and_comes_is_noticed_by_itself(quick: None, desk: Desk, tmp_path: Path) -> None:
    model = make_model(TI2V, tmp_path / "stick" / "model")
    desk.add_model(model)
    make_model("tiny", tmp_path / "stick" / "found" / "other")
    desk.scan(lambda: desk.window.models.watch_wanted.emit(str(tmp_path / "stick" / "found")))

    def badges() -> tuple[str, str]:
        return badge_of(desk, "model"), badge_of(desk, "other")

    desk.until(lambda: badges() == ("Ready", "Ready"))
    (tmp_path / "stick").rename(tmp_path / "unplugged")
    desk.until(lambda: badges() == ("Unplugged", "Unplugged"))
    assert not desk.window.prompt.generate.isEnabled()
    (tmp_path / "unplugged").rename(tmp_path / "stick")
    desk.until(lambda: badges() == ("Ready", "Ready"))
    desk.until(desk.window.prompt.generate.isEnabled)


def test_every_part_of_it_has_a_name(desk: Desk) -> None:
    models = desk.window.models
    for widget in (models.view, models.search, models.filter.narrow, models.filter.sort, models.as_list,
                   models.filter.clear_button, models.said.undo):  # fmt: skip
        assert widget.accessibleName(), widget
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget
