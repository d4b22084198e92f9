"""The queue and what came of it: a card per job, and what can be done with one."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.progress import Progress
from wan22_desktop.ui.buttons import delete_action, tool
from wan22_desktop.ui.card_list import CardList, Index
from wan22_desktop.ui.job_list import JOB, JobCard, JobList


class JobsPanel(QFrame):
    """Shows the jobs; says what the person wants with one."""

    chosen = Signal(object)
    """Job."""
    cancel_wanted = Signal(str)
    again_wanted = Signal(str)
    remove_wanted = Signal(str)
    restore_wanted = Signal(object)
    """Recipe that is to be filled in."""
    folder_wanted = Signal(str)
    hold_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.jobs = JobList(self)
        hint = "Videos in the making and finished ones are listed here."
        self.view = CardList("Jobs", hint, self.jobs, JobCard())
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.activated.connect(self._choose)
        self.view.clicked.connect(self._choose)
        self.view.selectionModel().currentChanged.connect(self._offer)
        self._heading = QLabel("Jobs")
        self._heading.setObjectName("heading")
        self.hold = tool("Hold queue", "Let the running job end, but start no other", checkable=True)
        self.hold.clicked.connect(self._hold)
        self.cancel = QPushButton("Cancel")
        self.cancel.clicked.connect(lambda: self._want(self.cancel_wanted))
        self.again = QPushButton("Run again")
        self.again.clicked.connect(lambda: self._want(self.again_wanted))
        self._remove = delete_action("Take off the list", self)
        self._remove.triggered.connect(self._drop)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._heading)
        top.addStretch()
        top.addWidget(self.hold)
        bottom.addWidget(self.cancel)
        bottom.addWidget(self.again)
        bottom.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.addLayout(top)
        layout.addWidget(self.view)
        layout.addLayout(bottom)
        self._offer()

    @property
    def current(self) -> Job | None:
        return self.view.currentIndex().data(JOB)

    def put(self, job: Job) -> None:
        """Show a job or its new state; a new one becomes the current one."""
        new = self.jobs.row_of(job.id) < 0
        self.jobs.put(job)
        if new and job.state is JobState.QUEUED:
            self.view.setCurrentIndex(self.jobs.index(0, 0))
        self._offer()

    def advance(self, progress: Progress) -> None:
        self.jobs.advance(progress)

    def take(self, identity: JobId) -> None:
        self.jobs.take(identity)
        self._offer()

    def show_held(self, held: bool) -> None:
        self.hold.setChecked(held)
        self.hold.setText("Run queue" if held else "Hold queue")

    def _offer(self) -> None:
        job = self.current
        waiting = self.jobs.count(JobState.QUEUED)
        self._heading.setText(f"Jobs · {waiting} waiting" if waiting else "Jobs")
        self.cancel.setEnabled(job is not None and not job.state.ended)
        self.again.setEnabled(job is not None and job.state.ended)
        self._remove.setEnabled(job is not None and job.state is not JobState.RUNNING)

    def _choose(self, index: Index) -> None:
        self.chosen.emit(index.data(JOB))

    def _want(self, signal: Any) -> None:
        if self.current:
            signal.emit(self.current.id)

    def _hold(self) -> None:
        self.hold_wanted.emit(self.hold.isChecked())

    def _drop(self) -> None:
        if (job := self.current) is not None and job.state is not JobState.RUNNING:
            self.remove_wanted.emit(job.id)

    def _open_menu(self, at: QPoint) -> None:
        job: Job | None = self.view.indexAt(at).data(JOB)
        if job is None:
            return
        menu = QMenu(self)
        if job.state.ended:
            menu.addAction("Run again", lambda: self.again_wanted.emit(job.id))
        else:
            menu.addAction("Cancel", lambda: self.cancel_wanted.emit(job.id))
        if result := job.result:
            menu.addAction("Use these settings", lambda: self.restore_wanted.emit(result.recipe))
            menu.addAction("Show in folder", lambda: self.folder_wanted.emit(result.output))
        menu.addSeparator()
        menu.addAction(self._remove)
        started = time.strftime("%Y-%m-%d %H:%M", time.localtime(job.created))
        menu.addAction(f"Made {started}").setEnabled(False)
        menu.exec(self.view.viewport().mapToGlobal(at))
