"""The queue under hands: real clicks, drags and keys against the engine and the model that ships with the app."""

from __future__ import annotations

import time
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.window.desk import Desk
from wan22_desktop.domain.event import Expert, Stage
from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.progress import Progress
from wan22_desktop.domain.resources import bundled_model
from wan22_desktop.engine import Prospect
from wan22_desktop.ui import words
from wan22_desktop.ui.job_list import JOB, status
from wan22_desktop.ui.jobs_view import place_before

CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip
ARTIFACTS = Path(__file__).resolve().parents[1] / "artifacts"


def prompts(desk: Desk) -> list[str]:
    """Of the jobs that wait, as the list shows them."""
    rows = desk.window.jobs.jobs
    jobs = [rows.index(row, 0).data(JOB) for row in range(rows.rowCount())]
    return [job.request.prompt for job in jobs if job.state is JobState.QUEUED]


def kept(desk: Desk) -> list[str]:
    """The same, as the store has them."""
    return [job.request.prompt for job in desk.engine._queue._database.waiting()]


def choose(desk: Desk, *wanted: str) -> None:
    rows, view = desk.window.jobs.jobs, desk.window.jobs.view
    view.setFocus()
    view.clearSelection()
    flags = QItemSelectionModel.SelectionFlag
    for row in range(rows.rowCount()):
        if rows.index(row, 0).data(JOB).request.prompt in wanted:
            view.selectionModel().setCurrentIndex(rows.index(row, 0), flags.Select)


@pytest.fixture
def held(desk: Desk, qtbot: QtBot) -> Desk:
    """A window whose queue is held, with the jobs a, b, c and d waiting."""
    desk.until(lambda: desk.window.models.current is not None)
    desk.make_small()
    qtbot.mouseClick(desk.window.jobs.hold, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.window.jobs.hold.text() == "Run queue")
    for prompt in "abcd":
        desk.window.prompt.prompt.setPlainText(prompt)
        qtbot.keyClick(desk.window.prompt.prompt, Qt.Key.Key_Return, CONTROL)
    desk.until(lambda: prompts(desk) == ["a", "b", "c", "d"])
    assert [job.request.prompt for job in desk.window.jobs.view.chosen] == ["d"], "the newest one, alone"
    return desk


def test_a_wish_goes_behind_or_in_front_of_all_that_wait(held: Desk, qtbot: QtBot) -> None:
    prompt = held.window.prompt
    prompt.prompt.setPlainText("first")
    prompt.basics.count.setValue(2)
    qtbot.keyClick(prompt.prompt, Qt.Key.Key_Return, CONTROL | SHIFT)
    held.until(lambda: prompts(held) == ["first", "first", "a", "b", "c", "d"])
    seeds = [job.request.seed for job in held.engine._queue.waiting[:2]]
    assert seeds[1] == seeds[0] + 1, "several in front stay in their order"
    prompt.prompt.setPlainText("by menu")
    prompt.basics.count.setValue(1)
    behind, front = prompt.front.menu().actions()
    front.trigger()
    held.until(lambda: prompts(held)[0] == "by menu")
    behind.trigger()
    held.until(lambda: prompts(held)[-1] == "by menu")
    assert kept(held) == prompts(held)


def test_keys_move_several_at_once_and_the_order_survives_a_restart(held: Desk, qtbot: QtBot) -> None:
    view = held.window.jobs.view
    choose(held, "c", "d")
    qtbot.keyClick(view, Qt.Key.Key_Up, ALT)
    held.until(lambda: prompts(held) == ["a", "c", "d", "b"])
    assert {job.request.prompt for job in view.chosen} == {"c", "d"}, "they stay chosen"
    qtbot.keyClick(view, Qt.Key.Key_Up, ALT)
    held.until(lambda: prompts(held) == ["c", "d", "a", "b"])
    choose(held, "c")
    qtbot.keyClick(view, Qt.Key.Key_Down, ALT)
    held.until(lambda: prompts(held) == ["d", "c", "a", "b"])
    qtbot.keyClick(view, Qt.Key.Key_End, ALT)
    held.until(lambda: prompts(held) == ["d", "a", "b", "c"])
    held.window.close()
    assert held.thread.stop()
    later = Desk(qtbot)
    try:
        later.until(lambda: prompts(later) == ["d", "a", "b", "c"])
        assert later.window.jobs.hold.text() == "Run queue"
    finally:
        later.close()


def drag(desk: Desk, to: QPoint) -> None:
    """What is chosen, from where it is to a point of the list; the events are those that Qt's own loop would send."""
    view = desk.window.jobs.view
    data = desk.window.jobs.jobs.mimeData(view.selectionModel().selectedIndexes())
    rest = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for event in (QDragEnterEvent(to, *rest), QDragMoveEvent(to, *rest)):
        QApplication.sendEvent(view.viewport(), event)
        assert event.isAccepted()
    ARTIFACTS.mkdir(exist_ok=True)
    desk.window.grab().save(str(ARTIFACTS / "queue-dragging.png"))
    QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(to), *rest))


def test_waiting_jobs_are_dragged_to_another_place(held: Desk) -> None:
    view, rows = held.window.jobs.view, held.window.jobs.jobs
    choose(held, "a", "c")
    card = view.visualRect(rows.index(3, 0))
    drag(held, QPoint(card.center().x(), card.bottom() - 2))
    held.until(lambda: prompts(held) == ["b", "d", "a", "c"])
    choose(held, "c")
    card = view.visualRect(rows.index(0, 0))
    drag(held, QPoint(card.center().x(), card.top() + 2))
    held.until(lambda: prompts(held) == ["c", "b", "d", "a"])
    assert kept(held) == prompts(held)


def test_a_mouse_begins_to_drag_what_waits(held: Desk, qtbot: QtBot) -> None:
    view, rows, begun = held.window.jobs.view, held.window.jobs.jobs, list[object]()
    view.startDrag = begun.append  # type: ignore[method-assign] # Qt's loop would wait here
    at = view.visualRect(rows.index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    for far in (8, 30, 60):
        qtbot.mouseMove(view.viewport(), at + QPoint(0, far))
    held.until(lambda: bool(begun))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("moved", "to", "before"),
    [
        ("b", "up", "a"), ("a", "up", "b"), ("a", "down", "c"), ("d", "down", ""), ("c", "first", "a"),
        ("a", "last", ""), ("bd", "up", "a"), ("ac", "down", ""), ("abcd", "up", None), ("", "up", None),
    ],
)  # fmt: skip
def test_where_a_key_moves_to(moved: str, to: str, before: str | None) -> None:
    assert place_before("abcd", moved, to) == before  # type: ignore[arg-type]


def test_what_is_taken_off_comes_back_to_its_place(held: Desk, qtbot: QtBot) -> None:
    panel = held.window.jobs
    choose(held, "a", "c")
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    held.until(lambda: prompts(held) == ["b", "d"])
    choose(held, "d")
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    held.until(lambda: prompts(held) == ["b"] == kept(held))
    qtbot.mouseClick(panel.undo, Qt.MouseButton.LeftButton)
    held.until(lambda: prompts(held) == ["b", "d"])
    qtbot.keyClick(panel.view, Qt.Key.Key_Z, CONTROL)
    held.until(lambda: prompts(held) == ["a", "b", "c", "d"] == kept(held))
    held.until(panel.undo.isHidden)


def test_a_waiting_job_is_edited_and_made_once_more_with_another_seed(held: Desk, qtbot: QtBot) -> None:
    panel, prompt = held.window.jobs, held.window.prompt
    prompt.prompt.setPlainText("mine")
    prompt.seed.setText("7")
    prompt.steps.setValue(5)
    prompt.submit()
    held.until(lambda: prompts(held)[-1] == "mine")
    prompt.prompt.setPlainText("something else")
    prompt.steps.setValue(9)
    choose(held, "mine")
    qtbot.keyClick(panel.view, Qt.Key.Key_J, CONTROL)
    held.until(lambda: prompts(held).count("mine") == 2)
    first, second = (job for job in held.engine._queue.waiting if job.request.prompt == "mine")
    assert (first.request.seed, second.request.seed) == (7, None)
    assert first.request.output != second.request.output
    panel.view.setCurrentIndex(panel.jobs.index(panel.jobs.row_of(first.id), 0))
    qtbot.mouseClick(panel.change, Qt.MouseButton.LeftButton)
    held.until(lambda: prompt.prompt.toPlainText() == "mine")
    assert (prompt.steps.value(), prompt.seed.text()) == (5, "7")
    assert prompts(held).count("mine") == 1
    qtbot.mouseClick(panel.undo, Qt.MouseButton.LeftButton)
    held.until(lambda: prompts(held)[-2:] == ["mine", "mine"])


def test_one_failing_job_never_touches_the_others_and_can_be_run_again(held: Desk, qtbot: QtBot) -> None:
    panel, gone = held.window.jobs, held.engine._queue.waiting[1]
    held.window.attention._window.isActiveWindow = lambda: False  # type: ignore[method-assign]
    for job in held.engine._queue.waiting[2:]:
        panel.remove_wanted.emit((job.id,))
    broken = msgspec.structs.replace(gone.request, model="/nowhere", prompt="broken", output="x.mp4")
    QTimer.singleShot(0, held.engine, lambda: held.engine._queue._keep(msgspec.structs.replace(gone, request=broken)))
    qtbot.wait(100)
    held.window.prompt.prompt.setPlainText("last")
    held.window.prompt.submit()
    qtbot.mouseClick(panel.hold, Qt.MouseButton.LeftButton)
    made = {"a", "last"}
    held.until(lambda: {job.request.prompt for job in held.jobs.values() if job.state is JobState.FINISHED} == made)
    assert held.jobs[gone.id].state is JobState.FAILED
    held.until(lambda: held.window.attention.said.startswith("The queue is done"))
    assert "that are made: 2" in held.window.attention.said
    panel.view.setCurrentIndex(panel.jobs.index(panel.jobs.row_of(gone.id), 0))
    qtbot.mouseClick(panel.again, Qt.MouseButton.LeftButton)
    held.until_state(JobState.FAILED)
    assert held.newest().id != gone.id


def test_a_list_of_prompts_is_made_line_by_line_and_a_bad_one_says_which(held: Desk, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    good.write_text("prompt,seed\ne,1\nf,2\n")
    bad.write_text("prompt,seed\ng,1\nh,many\n")
    held.window.prompt.submit_list(str(bad))
    held.until(held.window.banner.isVisible)
    assert "line 3" in held.window.banner._text.text()
    held.window.prompt.submit_list(str(good))
    held.until(lambda: prompts(held) == ["a", "b", "c", "d", "e", "f"])


def test_drafts_lie_side_by_side_and_only_the_ticked_ones_are_finished(desk: Desk, qtbot: QtBot) -> None:
    window, sheet = desk.window, desk.window.sheet
    desk.until(lambda: window.models.current is not None)
    desk.make_small(steps=5)
    window.prompt.basics.count.setValue(3)
    qtbot.keyClick(window.prompt.prompt, Qt.Key.Key_Return, CONTROL | ALT)
    window._made.setCurrentWidget(sheet)
    desk.until(lambda: sheet.drafts.rowCount() == 3)
    rows = [sheet.drafts.index(row, 0) for row in range(3)]
    desk.until(lambda: all(window.jobs.jobs._thumbnails.get(row.data(JOB).id) for row in rows))
    assert all(len(window.jobs.jobs._thumbnails[row.data(JOB).id][0]) > 1 for row in rows), "they move"
    assert not sheet.finish.isEnabled()
    qtbot.mouseClick(sheet.view.viewport(), Qt.MouseButton.LeftButton, pos=sheet.view.visualRect(rows[0]).center())
    assert sheet.finish.text() == "Finish 1 draft"
    sheet.view.setCurrentIndex(rows[2])
    qtbot.keyClick(sheet.view, Qt.Key.Key_Space)
    assert sheet.finish.text() == "Finish 2 drafts"
    wanted = {rows[place].data(JOB).result.latents for place in (0, 2)}
    ARTIFACTS.mkdir(exist_ok=True)
    window.grab().save(str(ARTIFACTS / "drafts.png"))
    qtbot.mouseClick(sheet.finish, Qt.MouseButton.LeftButton)
    desk.until(lambda: sum(job.request.resume in wanted and job.result is not None for job in desk.jobs.values()) == 2)
    assert {job.request.resume for job in desk.jobs.values()} - {None} == wanted
    assert not sheet.finish.isEnabled()


def test_the_time_that_is_told_is_about_the_time_that_it_takes(desk: Desk, qtbot: QtBot) -> None:
    desk.until(lambda: desk.window.models.current is not None)
    assert Path(desk.window.models.current.path) == bundled_model()  # type: ignore[union-attr]
    told = list[tuple[float, Prospect]]()
    desk.engine.outlook.changed.connect(lambda prospect: told.append((time.monotonic(), prospect)))
    prompt = desk.window.prompt
    for field, value in ((prompt.width_, 64), (prompt.height_, 64), (prompt.frames, 17), (prompt.steps, 12)):
        field.setValue(value)
    prompt.basics.count.setValue(3)  # what is learned of: the first one loads
    prompt.submit()
    desk.until(lambda: sum(job.state is JobState.FINISHED for job in desk.jobs.values()) == 3)
    desk.until(lambda: told[-1][1].jobs == 0)
    told.clear()
    prompt.basics.count.setValue(5)
    begun = time.monotonic()
    prompt.submit()
    desk.until(lambda: bool(told) and told[-1][1].jobs == 5 and told[-1][1].seconds is not None)
    desk.until(lambda: desk.window.jobs.heading.text().startswith("5 jobs, about "))
    assert desk.engine.awake._wanted
    desk.until(lambda: told[-1][1].jobs == 0)
    desk.until(lambda: not desk.engine.awake._wanted)
    took = time.monotonic() - begun
    first = next(prospect.seconds for _, prospect in told if prospect.jobs == 5 and prospect.seconds is not None)
    print(f"told {first:.1f} s, took {took:.1f} s")
    assert took / 2 - 1 < first < took * 2 + 1, "within a factor of two, and a second for a machine that is busy"
    ends = told[-1][0]
    late = [(prospect.seconds, ends - at) for at, prospect in told if prospect.seconds is not None and prospect.jobs]
    assert sum(abs(said - true) for said, true in late) / len(late) < took / 2 + 0.5, "it stays right on the way"


def test_progress_names_stage_step_pace_and_what_is_left() -> None:
    wish = GenerationRequest(prompt="p", output="o.mp4", model="m")
    job = Job(id="j", request=wish, created=1.0, state=JobState.RUNNING)
    now = Progress(job="j", stage=Stage.DENOISING, expert=Expert.HIGH_NOISE, done=3, total=8, seconds_per_step=4.21)
    assert status(job, now) == "High noise, step 3 of 8 · 4.2 s/step"
    assert words.queue(Prospect(jobs=4, seconds=38 * 60.0)) == "4 jobs, about 38 min"
    assert words.left(170.0) == "about 3 min left"


def test_the_person_switches_words_and_waking_off(desk: Desk) -> None:
    desk.until(lambda: desk.window._settings is not None)
    for name in ("notify", "keep_awake"):
        desk.window.queue.settings[name].trigger()
    desk.until(lambda: not desk.engine._system.settings.notify and not desk.engine._system.settings.keep_awake)
    desk.window.queue.hold.trigger()
    desk.until(lambda: desk.engine._held)
    attention = desk.window.attention
    attention._window.isActiveWindow = lambda: False  # type: ignore[method-assign]
    attention._say("The queue is done", "1 video is made")
    assert attention.said == ""
