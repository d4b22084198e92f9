"""The queue and what came of it: a card per job, and what can be done with one."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.event import Stage
from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.progress import Progress
from wan22_desktop.ui.buttons import delete_action, tool
from wan22_desktop.ui.card_list import CardList, Index
from wan22_desktop.ui.job_list import JOB, PROGRESS, JobCard, JobList, is_draft, steps_left

MOVE_INTERVAL = 125
"""Milliseconds between two pictures of a moving thumbnail."""


class JobsPanel(QFrame):
    """Shows the jobs; says what the person wants with one."""

    chosen = Signal(object)
    """Job."""
    cancel_wanted = Signal(str)
    keep_wanted = Signal(str)
    go_on_wanted = Signal(str)
    finish_wanted = Signal(str)
    continue_wanted = Signal(object)
    """Job."""
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
        self.jobs.dataChanged.connect(self._offer)
        self._kept: set[JobId] = set()
        """Jobs that were asked to stop and keep what there is."""
        self._pulse = QTimer(self)
        self._pulse.setInterval(MOVE_INTERVAL)
        self._pulse.timeout.connect(self._move)
        self._heading = QLabel("Jobs")
        self._heading.setObjectName("heading")
        self.hold = tool("Hold queue", "Let the running job end, but start no other", checkable=True)
        self.hold.clicked.connect(self._hold)
        self.cancel = QPushButton("Cancel")
        self.cancel.clicked.connect(lambda: self._want(self.cancel_wanted))
        self.keep = QPushButton("Stop and keep")
        self.keep.setToolTip("Stop after this step and make a video of what there is; the rest can be made later")
        self.keep.clicked.connect(self._keep)
        self.go_on = QPushButton("Go on anyway")
        self.go_on.setToolTip("Do not wait until other programs have the memory that is left to them")
        self.go_on.clicked.connect(lambda: self._want(self.go_on_wanted))
        self.finish = QPushButton("Finish")
        self.finish.clicked.connect(self._finish)
        self.again = QPushButton("Run again")
        self.again.clicked.connect(lambda: self._want(self.again_wanted))
        self._remove = delete_action("Take off the list", self)
        self._remove.triggered.connect(self._drop)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._heading)
        top.addStretch()
        top.addWidget(self.hold)
        for button in (self.go_on, self.cancel, self.keep, self.finish, self.again):
            bottom.addWidget(button)
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

    def illustrate(self, identity: JobId, clip: Clip) -> None:
        """Show a small picture beside a job, of a draft a moving one."""
        self.jobs.illustrate(identity, clip)
        if self.jobs.moving and not self._pulse.isActive():
            self._pulse.start()

    def _move(self) -> None:
        if not self.jobs.moving:
            self._pulse.stop()
        elif self.view.isVisible():
            self.jobs.frame += 1
            self.view.viewport().update()

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
        running = job is not None and job.state is JobState.RUNNING
        ended = job is not None and job.state.ended
        self.cancel.setVisible(not ended)
        self.cancel.setEnabled(job is not None and not ended)
        progress: Progress | None = self.view.currentIndex().data(PROGRESS)
        self.go_on.setVisible(running and progress is not None and progress.stage is Stage.WAITING)
        self.keep.setVisible(running)
        self.keep.setEnabled(job is not None and job.id not in self._kept)
        self.again.setVisible(ended)
        ticked, words = len(self.jobs.ticked), _finishing(job)
        self.finish.setVisible(bool(words) or ticked > 0)
        self.finish.setText(f"Finish {ticked} draft{'s' if ticked > 1 else ''}" if ticked else words)
        self.finish.setToolTip("Goes on from what was kept, with the same settings; tick several drafts to finish all")
        self._remove.setEnabled(job is not None and job.state is not JobState.RUNNING)

    def _keep(self) -> None:
        if job := self.current:
            self._kept.add(job.id)
            self.keep_wanted.emit(job.id)
            self._offer()

    def _finish(self) -> None:
        """The ticked drafts, or the current job."""
        wanted = self.jobs.ticked or [job for job in (self.current,) if job is not None]
        self.jobs.untick()
        for job in wanted:
            self.finish_wanted.emit(job.id)

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
        if job.state is JobState.RUNNING:
            menu.addAction("Stop and keep", lambda: self.keep_wanted.emit(job.id))
        if finishing := _finishing(job):
            menu.addAction(finishing, lambda: self.finish_wanted.emit(job.id))
        elif can_decode_again(job):
            menu.addAction("Decode again", lambda: self.finish_wanted.emit(job.id))
        if result := job.result:
            if not is_draft(job):
                menu.addAction("Continue this video…", lambda: self.continue_wanted.emit(job))
            menu.addAction("Use these settings", lambda: self.restore_wanted.emit(result.recipe))
            menu.addAction("Show in folder", lambda: self.folder_wanted.emit(result.output))
        menu.addSeparator()
        menu.addAction(self._remove)
        started = time.strftime("%Y-%m-%d %H:%M", time.localtime(job.created))
        menu.addAction(f"Made {started}").setEnabled(False)
        menu.exec(self.view.viewport().mapToGlobal(at))


def can_decode_again(job: Job) -> bool:
    """Are its latents still there?"""
    return job.result is not None and bool(job.result.latents) and Path(job.result.latents).is_file()


def _finishing(job: Job | None) -> str:
    """What going on from a job's kept latents means, in the words of a button; empty where there is nothing to do."""
    if job is None or not can_decode_again(job) or steps_left(job) <= 0:
        return ""
    return "Finish" if is_draft(job) else "Finish the rest"
