"""The engine and the window as a person has them: real threads, a real worker process, real files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.engine import EngineThread
from wan22_desktop.ui.theme import start_theme
from wan22_desktop.ui.window import MainWindow

PATIENCE = 120_000
"""Milliseconds: a machine that is busy with other things must not fail a test."""


class _Ear(QObject):
    """Lives in the window's thread, and hears what the engine says right after the window."""

    def __init__(self) -> None:
        super().__init__()
        self.scans = 0

    def hear_scan(self, _scan: object) -> None:
        self.scans += 1


class Desk:
    """A window with its engine, and what was heard of the jobs."""

    def __init__(self, qtbot: QtBot) -> None:
        self._bot = qtbot
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        start_theme(app, "light")
        self.thread = EngineThread()
        self.engine = self.thread.engine
        self.window = MainWindow(self.engine)
        self.jobs: dict[str, Job] = {}
        self.engine.job_changed.connect(self._note)
        self._ear = _Ear()
        self.engine.models.scan_ended.connect(self._ear.hear_scan)
        self.window.show()
        self.thread.start()

    def _note(self, job: Job) -> None:
        self.jobs[job.id] = job

    def until(self, condition: object) -> None:
        self._bot.waitUntil(condition, timeout=PATIENCE)  # type: ignore[arg-type]

    def add_model(self, path: Path) -> None:
        """Drop a folder and wait until it is chosen."""
        self.window.path_dropped.emit(str(path))
        self.until(lambda: self.window.models.current is not None and self.window.models.current.path == str(path))

    def scan(self, begin: Callable[[], object]) -> None:
        """Do what begins a scan, and wait until the window knows its end."""
        before = self._ear.scans
        begin()
        self.until(lambda: self._ear.scans > before)

    def make_small(self, steps: int = 3) -> None:
        """Settings that a tiny model runs in a second."""
        prompt = self.window.prompt
        for field, value in ((prompt.width_, 64), (prompt.height_, 64), (prompt.frames, 5), (prompt.steps, steps)):
            field.setValue(value)

    def newest(self) -> Job:
        return max(self.jobs.values(), key=lambda job: job.created)

    def until_state(self, *states: JobState) -> Job:
        """Wait until the newest job is in one of these states."""
        self.until(lambda: bool(self.jobs) and self.newest().state in states)
        return self.newest()

    def close(self) -> None:
        self.window.close()
        assert self.thread.stop(), "the engine ends"
        self.window.deleteLater()
