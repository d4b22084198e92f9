"""Problems as people read them: one banner, counted and in order, with buttons that do what they say."""

from __future__ import annotations

import os
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from tests.model_folders import make_model
from tests.window.desk import Desk
from tests.window.test_screens import ARTIFACTS
from wan22_desktop.domain import problem as known
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.model import Verdict
from wan22_desktop.domain.problem import Severity, catalogue
from wan22_desktop.store.settings import Preferences, load_settings, settings_file
from wan22_desktop.ui import remedies
from wan22_desktop.ui.remedies import TABLE, WORDS, Do

LEFT = Qt.MouseButton.LeftButton
WITHOUT = {
    "W2-UNSAFE-PATH", "W2-TASK-UNSUPPORTED", "W2-INPUT-MISSING", "W2-EMPTY-PROMPT", "W2-UNKNOWN-MODEL",
    "W2-LORA-MISFIT", "W2-OUTPUT-FORMAT", "W2-NO-PROFILE", "W2-NOT-UNDONE",
}  # fmt: skip
"""Errors that the person mends in the field that is meant, and nothing else can."""


def buttons(desk: Desk) -> dict[str, QToolButton]:
    """Those that do something about the problem that is shown."""
    found = desk.window.banner.findChildren(QToolButton)
    return {str(each.property("do")): each for each in found if each.property("do") and each.isVisible()}


def press(desk: Desk, qtbot: QtBot, do: Do) -> None:
    desk.until(lambda: do.value in buttons(desk))
    qtbot.mouseClick(buttons(desk)[do.value], LEFT)


def until_told(desk: Desk, kind: known.Kind) -> None:
    desk.until(lambda: desk.window.banner.problem is not None and desk.window.banner.problem.code == kind.code)


def test_the_table_names_codes_of_the_catalogue_and_no_error_is_left_without_a_way_on() -> None:
    errors = {kind.code for kind in catalogue() if kind.severity is Severity.ERROR}
    assert set(TABLE) <= {kind.code for kind in catalogue()}
    assert errors - set(TABLE) - WITHOUT == set()
    assert {do for does in TABLE.values() for do in does} | {Do.REPAIR} == set(WORDS) == set(Do)
    assert all(len(does) <= 3 for does in TABLE.values()), "more is no advice"


def test_several_problems_stand_in_order_and_the_same_one_is_counted(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    banner = desk.window.banner
    desk.until(lambda: desk.window._settings is not None)
    unwritable = known.OUTPUT_UNWRITABLE.of(path=tmp_path / "a.mp4", reason="read-only", evidence="Traceback: …")
    for _ in range(3):
        desk.engine.told.emit(unwritable)
    desk.until(lambda: "× 3" in banner._text.text())
    assert banner.count == 1
    assert not banner.place.isVisible()
    assert "Traceback" not in banner._text.text()
    assert not banner.evidence.isVisible()
    desk.engine.told.emit(known.OUTPUT_UNWRITABLE.of(path=tmp_path / "b.mp4", reason="read-only"))
    desk.engine.told.emit(known.NO_RECIPE.of(path=tmp_path / "c.mp4"))  # good to know: it does not cover an error
    desk.until(lambda: banner.count == 3)
    assert (banner.place.text(), "b.mp4" in banner._text.text()) == ("1 of 3", True)
    # By the keyboard alone: there, to the next one, its details, and away.
    qtbot.keyClick(desk.window, Qt.Key.Key_F8)
    desk.until(lambda: banner.isAncestorOf(QApplication.focusWidget()))
    qtbot.keyClick(banner, Qt.Key.Key_Right)
    assert banner.problem is not None
    assert (banner.problem.code, banner.place.text()) == ("W2-NO-RECIPE", "2 of 3")
    qtbot.keyClick(banner, Qt.Key.Key_Right)
    banner.more.setFocus()
    qtbot.keyClick(banner.more, Qt.Key.Key_Space)
    assert "Traceback" in banner.evidence.toPlainText()
    assert banner.evidence.isVisible()
    for theme in ("light", "dark"):
        desk.window._change_theme(theme)
        desk.window.resize(1280, 720)
        QApplication.processEvents()
        assert desk.window.grab().save(str(ARTIFACTS / f"{theme}-problems.png"))
    for left in (2, 1, 0):
        qtbot.keyClick(banner, Qt.Key.Key_Escape)
        assert (banner.count, banner.isVisible()) == (left, left > 0)


def test_what_is_wrong_with_a_model_is_mended_from_the_banner(
    desk: Desk, qtbot: QtBot, tmp_path: Path, tiny_t2v: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, opened = desk.window, list[str]()
    monkeypatch.setattr(remedies, "open_file", opened.append)
    # W2-INDEX-MISSING: repaired in the app's own folder.
    bare = make_model("wan2.2-ti2v-5b", tmp_path / "bare")
    (bare / "model_index.json").unlink()
    desk.until(lambda: window._settings is not None)
    window.path_dropped.emit(str(bare))
    until_told(desk, known.INDEX_MISSING)
    press(desk, qtbot, Do.REPAIR)
    desk.until(lambda: window.models.current is not None and window.models.current.verdict is Verdict.READY)
    assert not window.banner.isVisible()
    # W2-FILE-TRUNCATED: its folder, its page, and another look when it is whole again.
    cut = make_model("wan2.2-ti2v-5b", tmp_path / "cut")
    shard = next((cut / "transformer").glob("*.safetensors"))
    whole = shard.stat().st_size
    os.truncate(shard, whole - 4096)
    window.path_dropped.emit(str(cut))
    until_told(desk, known.FILE_TRUNCATED)
    press(desk, qtbot, Do.FOLDER)
    assert opened == [str(shard.parent)]
    press(desk, qtbot, Do.MODEL)
    assert str(cut) in window.reports._open
    window.reports._open[str(cut)].close()
    os.truncate(shard, whole)
    press(desk, qtbot, Do.LOOK_AGAIN)
    desk.until(lambda: _is_ready(desk, cut))
    # W2-NOT-A-MODEL: the right folder is asked for.
    (tmp_path / "empty").mkdir()
    window.path_dropped.emit(str(tmp_path / "empty"))
    until_told(desk, known.NOT_A_MODEL)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tiny_t2v))
    press(desk, qtbot, Do.ADD)
    desk.until(lambda: window.models.current is not None and window.models.current.path == str(tiny_t2v))


def test_a_job_that_failed_goes_on_from_the_banner(
    desk: Desk, qtbot: QtBot, tmp_path: Path, tiny_t2v: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desk.window
    taken, free = tmp_path / "taken", tmp_path / "free"
    taken.write_text("a file, no folder")
    free.mkdir()
    Preferences().change({"output_folder": str(taken), "wait_for_memory_minutes": 0.0})
    desk.add_model(tiny_t2v)
    desk.until(lambda: window._settings.output_folder == str(taken))
    desk.make_small(steps=2)
    # W2-OUTPUT-UNWRITABLE: another folder, and the video is there.
    window.prompt.submit()
    desk.until_state(JobState.FAILED)
    until_told(desk, known.OUTPUT_UNWRITABLE)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(free))
    press(desk, qtbot, Do.ELSEWHERE)
    job = _next(desk, JobState.FINISHED, 2)
    assert job.result is not None
    assert Path(job.result.output).parent == free
    desk.until(lambda: load_settings()[0].output_folder == str(free))
    # W2-NOT-ENOUGH-MEMORY: the setting, or all the same.
    Preferences().change({"max_memory_usage_gb": 0.001})
    desk.until(lambda: window._settings.max_memory_usage_gb == 0.001)
    window.prompt.submit()
    _next(desk, JobState.FAILED, 3)
    until_told(desk, known.NOT_ENOUGH_MEMORY)
    press(desk, qtbot, Do.SETTING)
    options = window.options
    desk.until(lambda: options.dialog is not None and options.dialog.rows["max_memory_usage_gb"].control.hasFocus())
    assert options.dialog is not None
    options.dialog.close()
    press(desk, qtbot, Do.ANYWAY)
    assert _next(desk, JobState.FINISHED, 4).request.plan == "force"


def test_a_worker_that_died_leaves_the_ways_to_go_on(desk: Desk, qtbot: QtBot, tiny_t2v: Path) -> None:
    window = desk.window
    desk.add_model(tiny_t2v)
    # W2-WORKER-DIED: with the safe plan.
    desk.make_small(steps=1000)
    window.prompt.submit()
    desk.until(lambda: window._running is not None and window._running.done > 0)
    for child in psutil.Process().children():
        if "wan22_desktop.worker" in " ".join(child.cmdline()):
            child.kill()
    dead = _next(desk, JobState.FAILED, 1)
    until_told(desk, known.WORKER_DIED)
    press(desk, qtbot, Do.SAFE)
    safe = _next(desk, JobState.RUNNING, 2)
    assert (safe.request.plan, safe.request.steps) == ("safe", 1000)
    window.jobs.cancel_wanted.emit(safe.id)
    _next(desk, JobState.CANCELLED, 2)
    desk.window.jobs.hold_wanted.emit(True)
    # W2-OUT-OF-MEMORY, W2-DEVICE-FAILED and W2-DISK-FULL, which cannot be brought about here, of the same job.
    facts = {"stage": "Denoising", "kind": "memory", "suggestion": "Make 1 frame", "smaller_frames": "1"}
    small = desk.jobs[dead.id]
    window.banner.tell(known.OUT_OF_MEMORY.of(**facts), small)
    press(desk, qtbot, Do.SMALLER)
    assert _next(desk, JobState.QUEUED, 3).request.frames == 1
    window.banner.tell(known.DEVICE_FAILED.of(stage="denoising", detail="lost"), small)
    press(desk, qtbot, Do.PROCESSOR)
    assert _next(desk, JobState.QUEUED, 4).request.plan == "cpu"
    window.banner.tell(known.DISK_FULL.of(stage="saving", detail="full"), small)
    press(desk, qtbot, Do.CACHES)
    desk.until(lambda: window._upkeep is not None and window._upkeep.isVisible())
    press(desk, qtbot, Do.AGAIN)
    assert _next(desk, JobState.QUEUED, 5).request.steps == 1000
    window.banner.tell(known.INTERNAL.of(what="KeyError: 'x'"), small)
    press(desk, qtbot, Do.DIAGNOSTICS)
    desk.until(lambda: window.insights.diagnostics is not None and window.insights.diagnostics.isVisible())


def test_a_broken_line_of_the_settings_leads_to_its_field(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = list[str]()
    monkeypatch.setattr(remedies, "open_file", opened.append)
    desk.until(lambda: desk.window._settings is not None)
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text("[log]\nbackups = -3\n")
    until_told(desk, known.SETTINGS_LINE)
    press(desk, qtbot, Do.SETTINGS_FILE)
    assert opened == [str(settings_file())]
    press(desk, qtbot, Do.SETTING)
    options = desk.window.options
    desk.until(lambda: options.dialog is not None and options.dialog.rows["log.backups"].control.hasFocus())


def _is_ready(desk: Desk, path: Path) -> bool:
    report = desk.window.models.current
    return report is not None and (report.path, report.verdict) == (str(path), Verdict.READY)


def _next(desk: Desk, state: JobState, count: int) -> Job:
    """The newest job, once there are so many and it is in this state."""
    desk.until(lambda: len(desk.jobs) == count and desk.newest().state is state)
    return desk.newest()
