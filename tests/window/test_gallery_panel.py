"""Gallery and player: what was made is found, judged, compared, gone on from and let go, by mouse and by keys."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
import pytest
from clips import write_video
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from recipes import made

from tests.window.desk import Desk
from tests.window.test_screens import picture
from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.store import places
from wan22_desktop.store.database import Database
from wan22_desktop.store.gallery import read_items
from wan22_desktop.ui.reel import Reel
from wan22_desktop.ui.screen import Beside, Screen, difference

FRAMES, WIDTH, HEIGHT = 9, 64, 48
"""As the recipes of the tests have them."""


def film(shade: int) -> np.ndarray:
    """A bar that goes right on a plain ground, its place told by the number of the frame."""
    frames = np.full((FRAMES, HEIGHT, WIDTH, 3), shade, np.uint8)
    for number, frame in enumerate(frames):
        frame[:, number * 6 : number * 6 + 6] = (250, 20, 20)
    return frames


def filled(folder: Path, count: int = 3) -> list[Job]:
    """Finished jobs with their videos, in the store before the app starts."""
    return [keep(folder, made(number, prompt=f"a bar number {number}", steps=4 + number), film(40 * number))
            for number in range(count)]  # fmt: skip


def keep(folder: Path, job: Job, frames: np.ndarray) -> Job:
    """Write the job's video, and the job into the store."""
    folder.mkdir(parents=True, exist_ok=True)
    output = folder / f"{job.id.removeprefix('j')}.mkv"
    write_video(output, frames)
    assert job.result
    job = msgspec.structs.replace(job, result=msgspec.structs.replace(job.result, output=str(output)))
    with Database(places.database_file()) as database:
        database.save_job(job)
    return job


@pytest.fixture
def made_before(home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Job]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))  # where the trash is
    return filled(home / "videos")


@pytest.fixture
def shown(made_before: list[Job], desk: Desk) -> Desk:
    """A window whose gallery is in view."""
    desk.window._show_gallery()
    desk.until(lambda: desk.window.gallery.view.model().rowCount() == len(made_before))
    return desk


def choose(desk: Desk, *rows: int) -> None:
    view = desk.window.gallery.view
    view.selectionModel().clearSelection()
    view.setCurrentIndex(view.model().index(rows[0], 0))
    view.choose(frozenset(item.id for row in rows if (item := desk.window.gallery._list.item(row))), "")


def opinion(desk: Desk, identity: str) -> tuple[int, tuple[str, ...]]:
    (item,) = read_items(desk.engine._system.database, [identity])
    return item.rating, item.tags


# --- Gallery ---------------------------------------------------------------------------------------------------------


def test_what_was_made_is_there_with_posters_that_are_kept(shown: Desk) -> None:
    rows = shown.window.gallery._list
    shown.until(lambda: all(rows.picture(f"j{number}") is not None for number in range(3)))
    poster = rows.picture("j2")
    assert poster is not None
    assert (poster.width(), poster.height()) == (WIDTH, HEIGHT)
    assert abs(poster.pixelColor(2, 2).red() - 80) < 4, "its own ground"
    assert len(list((places.data_folder() / "previews").glob("*.jpg"))) == 3
    assert "a bar number 2, 64×48 · 0.8 s, not rated" in rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_it_is_searched_rated_and_tagged_by_keys_and_all_of_it_can_be_taken_back(shown: Desk, qtbot: QtBot) -> None:
    panel = shown.window.gallery
    choose(shown, 0, 2)
    qtbot.keyClick(panel.view, Qt.Key.Key_4)
    shown.until(lambda: opinion(shown, "j2")[0] == 4)
    assert opinion(shown, "j0")[0] == 4
    choose(shown, 0)
    qtbot.keyClick(panel.view, Qt.Key.Key_T)
    qtbot.keyClicks(panel.tags, "Sea, two words")
    qtbot.keyClick(panel.tags, Qt.Key.Key_Return)
    shown.until(lambda: opinion(shown, "j2") == (4, ("sea", "two words")))
    shown.until(lambda: panel.tag.findData("two words") > 0)
    panel.tag.setCurrentIndex(panel.tag.findData("sea"))
    shown.until(lambda: panel.view.model().rowCount() == 1)
    panel.tag.setCurrentIndex(0)
    qtbot.keyClick(panel.view, Qt.Key.Key_Slash)
    qtbot.keyClicks(panel.search, '"5 steps"')
    shown.until(lambda: panel.view.model().rowCount() == 1 and panel._list.row_of("j1") == 0)
    panel.search.clear()
    shown.until(lambda: panel.view.model().rowCount() == 3)
    for _ in range(2):
        qtbot.keyClick(panel.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shown.until(lambda: opinion(shown, "j2") == (0, ()) and opinion(shown, "j0") == (0, ()))
    shown.until(panel.undo.isHidden)


def test_what_is_deleted_lies_in_the_trash_and_comes_back(shown: Desk, made_before: list[Job], qtbot: QtBot) -> None:
    panel = shown.window.gallery
    assert made_before[1].result
    video = Path(made_before[1].result.output)
    whole = video.read_bytes()
    choose(shown, 1)
    panel.rated.emit(("j1",), 5)
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    shown.until(lambda: panel.view.model().rowCount() == 2)
    assert not video.exists()
    assert shown.window.jobs.jobs.row_of("j1") < 0
    panel.undo.click()
    shown.until(lambda: panel.view.model().rowCount() == 3)
    assert video.read_bytes() == whole
    assert opinion(shown, "j1") == (5, ())
    assert not list(video.parents[2].rglob("*.trashinfo"))


def test_a_video_that_is_gone_says_so_and_can_be_forgotten(made_before: list[Job], desk: Desk, qtbot: QtBot) -> None:
    assert made_before[2].result
    Path(made_before[2].result.output).unlink()
    desk.window._show_gallery()
    rows = desk.window.gallery._list
    desk.until(lambda: rows.rowCount() == 3 and "j2" in rows._posters)
    assert rows.picture("j2") is None
    choose(desk, 0, 1)
    desk.window.gallery.compare.click()
    desk.until(desk.window.banner.isVisible)
    desk.until(lambda: desk.window.stage.screen_.words == "")
    desk.window.banner.dismiss()
    choose(desk, 0)
    qtbot.keyClick(desk.window.gallery.view, Qt.Key.Key_Delete)
    desk.until(lambda: rows.rowCount() == 2)
    assert not desk.window.banner.isVisible()


def test_the_one_under_the_mouse_plays_and_stops(shown: Desk, qtbot: QtBot) -> None:
    view, rows = shown.window.gallery.view, shown.window.gallery._list
    shown.until(lambda: view.visualRect(rows.index(1, 0)).topLeft() != view.visualRect(rows.index(0, 0)).topLeft())
    qtbot.mouseMove(view.viewport(), view.visualRect(rows.index(1, 0)).center())
    shown.until(lambda: rows.moving[0] == "j1" and rows.frame >= 2)
    assert len(rows._moving[1]) == FRAMES  # type: ignore[index]
    qtbot.mouseMove(view.viewport(), view.visualRect(rows.index(0, 0)).center())
    shown.until(lambda: rows.moving[0] == "j2")
    view.setCurrentIndex(rows.index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert rows.moving[0] == ""


def test_a_video_is_made_again_with_its_seed_or_a_new_one_and_shows_up(
    desk: Desk, tiny_t2v: Path, qtbot: QtBot
) -> None:
    desk.add_model(tiny_t2v)
    desk.make_small()
    desk.window._show_gallery()
    desk.window.prompt.submit()
    first = desk.until_state(JobState.FINISHED)
    panel = desk.window.gallery
    desk.until(lambda: panel.view.model().rowCount() == 1)
    desk.window.jobs.remove_wanted.emit((first.id,))
    desk.until(lambda: desk.window.jobs.jobs.row_of(first.id) < 0)
    choose(desk, 0)
    qtbot.keyClick(panel.view, Qt.Key.Key_A)
    desk.until(lambda: panel.view.model().rowCount() == 2)
    again = desk.newest()
    choose(desk, 0)
    qtbot.keyClick(panel.view, Qt.Key.Key_N)
    desk.until(lambda: panel.view.model().rowCount() == 3)
    other = desk.newest()
    assert first.result
    assert again.result
    assert other.result
    seeds = [job.result.recipe.settings.seed for job in (first, again, other) if job.result]
    assert seeds[0] == seeds[1] != seeds[2]
    assert Path(first.result.output).read_bytes() != b""
    panel.continue_wanted.emit(again)
    assert desk.window.prompt.inputs.continues.path


# --- Player ----------------------------------------------------------------------------------------------------------


def test_the_player_obeys_the_keys(shown: Desk, qtbot: QtBot) -> None:
    window, stage = shown.window, shown.window.stage
    choose(shown, 0)
    window.gallery.large.setChecked(True)
    assert not stage.isVisible()
    qtbot.keyClick(window.gallery.view, Qt.Key.Key_Return)
    shown.until(lambda: stage.playing.endswith("2.mkv") and stage.at > 1)
    assert stage.isVisible(), "the gallery makes room"
    screen = stage.screen_
    for key, at in ((Qt.Key.Key_Home, 0), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Period, 2), (Qt.Key.Key_Left, 1),
                    (Qt.Key.Key_End, FRAMES - 1), (Qt.Key.Key_Right, 0)):  # fmt: skip
        qtbot.keyClick(screen, key)
        assert stage.at == at
    assert screen.picture is not None
    assert screen.picture.pixelColor(3, 20).red() > 200, "the bar is where this frame has it"
    qtbot.keyClick(screen, Qt.Key.Key_BracketRight)
    assert stage.transport.speed == 2.0
    qtbot.keyClick(screen, Qt.Key.Key_1)
    assert (screen.zoom, stage.transport.zooms.currentText()) == (1.0, "100%")
    qtbot.keyClick(screen, Qt.Key.Key_Plus)
    assert screen.zoom == 2.0
    qtbot.keyClick(screen, Qt.Key.Key_0)
    assert screen.zoom == 0
    stage.transport.slider.sliderMoved.emit(4)
    assert stage.at == 4
    qtbot.keyClick(screen, Qt.Key.Key_Space)
    shown.until(lambda: stage.at != 4)
    qtbot.keyClick(screen, Qt.Key.Key_F)
    assert stage.isFullScreen()
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert not stage.isWindow()
    shown.until(lambda: stage.isVisible() and stage.width() <= window.width())


def test_a_frame_is_saved_as_it_is_in_the_file_copied_and_gone_on_from(
    shown: Desk, tiny_i2v: Path, qtbot: QtBot
) -> None:
    window, stage = shown.window, shown.window.stage
    shown.add_model(tiny_i2v)
    choose(shown, 1)
    window.gallery.open.click()
    shown.until(lambda: stage.playing.endswith("1.mkv"))
    qtbot.keyClick(stage.screen_, Qt.Key.Key_Home)
    qtbot.keyClick(stage.screen_, Qt.Key.Key_Right)
    qtbot.keyClick(stage.screen_, Qt.Key.Key_S)
    saved = Path(stage.playing).with_name("1-frame-0002.png")
    shown.until(lambda: str(saved) in window.statusBar().currentMessage())
    with Image.open(saved) as picture:
        assert np.abs(np.asarray(picture).astype(int) - film(40)[1]).max() <= 2
    qtbot.keyClick(stage.screen_, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().image().size().width() == WIDTH
    stage.copy_file()
    (url,) = QGuiApplication.clipboard().mimeData().urls()
    assert url.toLocalFile() == stage.playing
    QGuiApplication.clipboard().clear()  # without a desktop, Qt crashes at its end over what is left there
    stage.start_from_frame()
    shown.until(lambda: window.prompt.start_image.path.endswith("1-frame-0002-2.png"))
    window.gallery.frame_wanted.emit("j0", -1, "", "start")
    shown.until(lambda: window.prompt.start_image.path.endswith("0-frame-0009.png") or bool(
        window.prompt.end_image.path.endswith("0-frame-0009.png")))  # fmt: skip


def test_a_frame_that_is_looked_at_is_as_sharp_as_in_the_file(home: Path, desk: Desk, qtbot: QtBot) -> None:
    wide = np.zeros((FRAMES, 16, 1600, 3), np.uint8)
    wide[2, :, ::2] = 255  # every other column: nothing of it is left in a smaller picture
    job = keep(home / "videos", made(7, width=1600, height=16), wide)
    desk.window._show_gallery()
    desk.window.gallery.refresh()
    desk.until(lambda: desk.window.gallery.view.model().rowCount() == 1)
    stage = desk.window.stage
    desk.window._show_job(job)
    desk.until(lambda: stage.playing != "")
    qtbot.keyClick(stage.screen_, Qt.Key.Key_Home)
    for _ in range(2):
        qtbot.keyClick(stage.screen_, Qt.Key.Key_Right)
    assert stage.screen_.picture is not None
    assert stage.screen_.picture.width() == 1280
    desk.until(lambda: stage.screen_.picture is not None and stage.screen_.picture.width() == 1600)
    shades = [stage.screen_.picture.pixelColor(x, 8).red() for x in range(800, 804)]
    assert shades == pytest.approx([255, 0, 255, 0], abs=3)
    qtbot.keyClick(stage.screen_, Qt.Key.Key_Right)
    assert stage.screen_.picture.width() == 1280


def test_several_run_under_one_playhead_and_tell_what_differs(shown: Desk, qtbot: QtBot) -> None:
    window, stage = shown.window, shown.window.stage
    choose(shown, 0, 1, 2)
    qtbot.keyClick(window.gallery.view, Qt.Key.Key_C)
    shown.until(lambda: len(stage._reel.clips) == 3)
    told = stage.comparing.table.text()
    assert "Steps" in told
    assert "5 steps" in told
    assert "Guidance" not in told
    qtbot.keyClick(stage.screen_, Qt.Key.Key_Home)
    qtbot.keyClick(stage.screen_, Qt.Key.Key_Right)
    assert all(picture.pixelColor(9, 20).red() > 200 for picture in stage.screen_.pictures)
    assert len(stage.screen_._places()) == 3
    qtbot.keyClick(stage.screen_, Qt.Key.Key_W)
    assert stage.screen_.beside is Beside.WIPE
    assert stage.screen_.cuts == pytest.approx((1 / 3, 2 / 3))
    target = stage.screen_._target(stage.screen_._places()[0])
    at = QPoint(round(target.left() + target.width() / 3), round(target.center().y()))
    qtbot.mousePress(stage.screen_, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(stage.screen_, at + QPoint(round(target.width() / 6), 0))
    qtbot.mouseRelease(stage.screen_, Qt.MouseButton.LeftButton)
    qtbot.keyClick(stage.screen_, Qt.Key.Key_W)
    assert stage.screen_.beside is Beside.DIFFERENCE
    assert len(stage.screen_._places()) == 2
    picture(shown, "compared")
    stage.comparing.closed.emit()
    assert len(stage._reel.clips) == 1
    assert stage.comparing.isHidden()


def test_a_shorter_clip_waits_on_its_last_frame_and_a_slower_one_keeps_its_own_time() -> None:
    def clip(frames: int, fps: float) -> Clip:
        return Clip(source="", width=1, height=1, fps=fps, frames=tuple(bytes([n, n, n]) for n in range(frames)))

    reel = Reel((clip(4, 8.0), clip(12, 12.0), clip(3, 4.0)))
    assert (reel.length, reel.fps) == (12, 12.0)
    assert [reel.number(0, at) for at in range(12)] == [0, 0, 1, 2, 2, 3, 3, 3, 3, 3, 3, 3]
    assert [reel.number(2, at) for at in (0, 2, 3, 6, 11)] == [0, 0, 1, 2, 2]


def test_a_difference_is_four_times_as_bright_and_none_is_black() -> None:
    one, other = (QImage(4, 4, QImage.Format.Format_RGB888) for _ in range(2))
    one.fill(QColor(100, 50, 0))
    other.fill(QColor(90, 50, 200))
    shown = difference(one, other).pixelColor(1, 1)
    assert (shown.red(), shown.green(), shown.blue()) == (40, 0, 255)
    assert difference(one, one).pixelColor(2, 2) == QColor(0, 0, 0)


def test_the_point_under_the_mouse_stays_there_when_it_is_zoomed(qtbot: QtBot) -> None:
    screen = Screen()
    qtbot.addWidget(screen)
    screen.resize(416, 316)
    picture = QImage(1000, 750, QImage.Format.Format_RGB888)
    screen.show_picture(picture)
    fitted = screen._target(screen._places()[0])
    at = fitted.topLeft() + (fitted.bottomRight() - fitted.topLeft()) * 0.25
    screen.set_zoom(2.0, at)
    target = screen._target(screen._places()[0])
    assert target.width() == 2000
    screen.show_picture(None)
    screen.set_zoom(0)
    screen.show_picture(picture)
    assert screen._target(screen._places()[0]).width() == 400, "what comes next fits again"
    screen.set_zoom(2.0, at)
    share = (at.x() - target.left()) / target.width(), (at.y() - target.top()) / target.height()
    assert share == pytest.approx((0.25, 0.25), abs=0.01)


def test_everything_here_has_a_name_and_the_keyboard_reaches_it(shown: Desk) -> None:
    choose(shown, 0)
    shown.window.gallery.open.click()
    shown.until(lambda: shown.window.stage.playing != "")
    QApplication.processEvents()
    for part in (shown.window.gallery, shown.window.stage):
        for widget in part.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                words = widget.accessibleName() or getattr(widget, "text", lambda: "")()
                assert words.strip(), widget
