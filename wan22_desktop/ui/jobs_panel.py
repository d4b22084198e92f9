"""The queue and what came of it: a card per job, and what can be done with those that are chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.event import Stage
from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.progress import Progress
from wan22_desktop.engine import Prospect
from wan22_desktop.ui import job_menu, words
from wan22_desktop.ui.buttons import delete_action, tool
from wan22_desktop.ui.card_list import Index
from wan22_desktop.ui.flow import Flow
from wan22_desktop.ui.job_list import JOB, PROGRESS, JobList, is_draft, steps_left
from wan22_desktop.ui.jobs_view import JobsView

MOVE_INTERVAL = 125
"""Milliseconds between two pictures of a moving thumbnail."""


class JobsPanel(QFrame):
    """Shows the jobs; says what the person wants with them."""

    chosen = Signal(object)
    """Job."""
    cancel_wanted = Signal(str)
    keep_wanted = Signal(str)
    go_on_wanted = Signal(str)
    finish_wanted = Signal(str)
    continue_wanted = Signal(object)
    """Job."""
    again_wanted = Signal(str)
    remove_wanted = Signal(object)
    """tuple[JobId, …]."""
    double_wanted = Signal(object)
    """tuple[JobId, …] that are to be made once more, with another seed."""
    edit_wanted = Signal(str)
    undo_wanted = Signal()
    move_wanted = Signal(object, str)
    """(tuple[JobId, …], JobId before which they are to run; empty for behind all)."""
    restore_wanted = Signal(object)
    """Recipe that is to be filled in."""
    folder_wanted = Signal(str)
    hold_wanted = Signal(bool)
    profile_wanted = Signal(str)
    diagnostics_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.jobs = JobList(self)
        self.view = JobsView(self.jobs)
        self._kept: set[JobId] = set()
        """Jobs that were asked to stop and keep what there is."""
        self._prospect = Prospect(jobs=0)
        self._pulse = QTimer(self)
        self._pulse.setInterval(MOVE_INTERVAL)
        self._pulse.timeout.connect(self._move)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.addLayout(self._make_head())
        layout.addWidget(self.view)
        layout.addLayout(self._make_actions())
        self._connect()
        self._offer()

    # --- Building ---------------------------------------------------------------------------------------------------

    def _make_head(self) -> QHBoxLayout:
        self.heading = QLabel(tr("Jobs"))
        self.heading.setObjectName("heading")
        self.heading.setWordWrap(True)
        self.undo = tool(tr("Undo"), tr("Put back what was taken off the list (Ctrl+Z)"), flat=True)
        self.undo.clicked.connect(self.undo_wanted)
        self.undo.hide()
        self.hold = tool(tr("Hold queue"), tr("Let the running job end, but start no other"), checkable=True)
        self.hold.clicked.connect(self._hold)
        row = QHBoxLayout()
        row.addWidget(self.heading, 1)
        row.addWidget(self.undo)
        row.addWidget(self.hold)
        return row

    def _make_actions(self) -> QHBoxLayout:
        self.cancel, self.keep = QPushButton(tr("Cancel")), QPushButton(tr("Stop and keep"))
        self.keep.setToolTip(tr("Stop after this step and make a video of what there is; the rest can be made later"))
        self.go_on = QPushButton(tr("Go on anyway"))
        self.go_on.setToolTip(tr("Do not wait until other programs have the memory that is left to them"))
        self.finish, self.again = QPushButton(tr("Finish")), QPushButton(tr("Run again"))
        self.change = QPushButton(tr("Edit"))
        self.change.setToolTip(tr("Take it off the queue, and put its settings back into the panel (F2)"))
        self.more = tool(tr("More ▾"), tr("Move, make once more, take off the list"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.more.setMenu(self.menu)
        self.edit = self._action(tr("Edit"), "F2", self._edit)
        self.double = self._action(tr("Once more with a new seed"), "Ctrl+J", self._double)
        self.remove = delete_action(tr("Take off the list"), self)
        row, wide = QHBoxLayout(), Flow()
        for button in (self.go_on, self.cancel, self.keep, self.finish, self.again, self.change):
            wide.addWidget(button)
        row.addLayout(wide, 1)
        row.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignTop)
        return row

    def _action(self, name: str, keys: str, do: Callable[[], None]) -> QAction:
        action = QAction(name, self)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(do)
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.activated.connect(self._choose)
        self.view.clicked.connect(self._choose)
        self.view.move_wanted.connect(self.move_wanted)
        self.view.selectionModel().currentChanged.connect(self._offer)
        self.view.selectionModel().selectionChanged.connect(self._offer)
        self.jobs.dataChanged.connect(self._offer)
        self.menu.aboutToShow.connect(lambda: job_menu.fill(self.menu, self))
        self.cancel.clicked.connect(lambda: self.each(self.cancel_wanted, lambda job: not job.state.ended))
        self.keep.clicked.connect(self._keep)
        self.go_on.clicked.connect(lambda: self._want(self.go_on_wanted))
        self.finish.clicked.connect(self.finish_ticked)
        self.again.clicked.connect(lambda: self.each(self.again_wanted, lambda job: job.state.ended))
        self.change.clicked.connect(self._edit)
        self.remove.triggered.connect(self._drop)
        back = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.undo_wanted)

    # --- What the engine says ---------------------------------------------------------------------------------------

    @property
    def current(self) -> Job | None:
        return self.view.currentIndex().data(JOB)

    def put(self, job: Job) -> None:
        """Show a job or its new state; a new one becomes the current one, unless several are chosen."""
        new = self.jobs.row_of(job.id) < 0
        self.jobs.put(job)
        if new and job.state is JobState.QUEUED and len(self.view.chosen) < 2:
            index = self.jobs.index(self.jobs.row_of(job.id), 0)
            # The view itself would look at the keys that are down, and Ctrl+Enter would add to what is chosen.
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._offer()

    def advance(self, progress: Progress) -> None:
        self.jobs.advance(progress)

    def foresee(self, prospect: Prospect) -> None:
        """How long what runs and waits will take."""
        self._prospect = prospect
        self.jobs.foresee(prospect)
        self._offer()

    def illustrate(self, identity: JobId, clip: Clip) -> None:
        """Show a small picture beside a job, of a draft a moving one."""
        self.jobs.illustrate(identity, clip)
        if self.jobs.moving and not self._pulse.isActive():
            self._pulse.start()

    def _move(self) -> None:
        if not self.jobs.moving:
            self._pulse.stop()
            return
        self.jobs.frame += 1
        if self.view.isVisible():
            self.view.viewport().update()

    def take(self, identity: JobId) -> None:
        self.jobs.take(identity)
        self._offer()

    def show_held(self, held: bool) -> None:
        self.hold.setChecked(held)
        self.hold.setText(tr("Run queue" if held else "Hold queue"))

    def offer_undo(self, count: int) -> None:
        """So many jobs can be put back."""
        self.undo.setVisible(count > 0)
        self.undo.setText(tr("Undo") if count < 2 else tr("Undo ({count})", count=count))

    # --- What is offered --------------------------------------------------------------------------------------------

    def _offer(self) -> None:
        job, several = self.current, len(self.view.chosen) > 1
        self.heading.setText(words.queue(self._prospect) or tr("Jobs"))
        running = job is not None and job.state is JobState.RUNNING
        ended = job is not None and job.state.ended
        self.cancel.setVisible(not ended)
        self.cancel.setEnabled(job is not None and not ended)
        progress: Progress | None = self.view.currentIndex().data(PROGRESS)
        self.go_on.setVisible(running and progress is not None and progress.stage is Stage.WAITING)
        self.keep.setVisible(running)
        self.keep.setEnabled(job is not None and job.id not in self._kept)
        self.again.setVisible(ended)
        editable = can_edit(job) and not several
        self.change.setVisible(editable)
        self.edit.setEnabled(editable)
        ticked, told = len(self.jobs.ticked), finishing(job)
        self.finish.setVisible(bool(told) or ticked > 0)
        self.finish.setText(finish_words(ticked) if ticked else told)
        self.finish.setToolTip(
            tr("Goes on from what was kept, with the same settings; tick several drafts to finish all")
        )
        self.remove.setEnabled(any(one.state is not JobState.RUNNING for one in self.view.chosen))
        self.double.setEnabled(bool(self.view.chosen))

    # --- What is wanted ---------------------------------------------------------------------------------------------

    def each(self, signal: Any, suits: Callable[[Job], bool]) -> None:
        """Ask for the same of every chosen job that it suits."""
        for job in self.view.chosen:
            if suits(job):
                signal.emit(job.id)

    def finish_ticked(self) -> None:
        """The ticked drafts, or the current job."""
        wanted = self.jobs.ticked or [job for job in (self.current,) if job is not None]
        self.jobs.untick()
        for job in wanted:
            self.finish_wanted.emit(job.id)

    def _keep(self) -> None:
        for job in self.view.chosen:
            if job.state is JobState.RUNNING:
                self._kept.add(job.id)
                self.keep_wanted.emit(job.id)
        self._offer()

    def _choose(self, index: Index) -> None:
        if len(self.view.chosen) < 2:
            self.chosen.emit(index.data(JOB))

    def _want(self, signal: Any) -> None:
        if self.current:
            signal.emit(self.current.id)

    def _edit(self) -> None:
        if (job := self.current) and can_edit(job):
            self.edit_wanted.emit(job.id)

    def _double(self) -> None:
        self.double_wanted.emit(tuple(job.id for job in self.view.chosen))

    def _hold(self) -> None:
        self.hold_wanted.emit(self.hold.isChecked())

    def _drop(self) -> None:
        self.remove_wanted.emit(tuple(job.id for job in self.view.chosen if job.state is not JobState.RUNNING))

    def _open_menu(self, at: QPoint) -> None:
        if self.view.indexAt(at).isValid():
            self.menu.popup(self.view.viewport().mapToGlobal(at))


def can_edit(job: Job | None) -> bool:
    """Does it wait for its beginning? What goes on from kept latents has their settings."""
    return job is not None and job.state is JobState.QUEUED and job.half is None and job.request.resume is None


def can_decode_again(job: Job) -> bool:
    """Are its latents still there?"""
    return job.result is not None and bool(job.result.latents) and Path(job.result.latents).is_file()


def finish_words(count: int) -> str:
    """What a button says that finishes so many drafts."""
    return tr("Finish 1 draft") if count == 1 else tr("Finish {count} drafts", count=count)


def finishing(job: Job | None) -> str:
    """What going on from a job's kept latents means, in the words of a button; empty where there is nothing to do."""
    if job is None or not can_decode_again(job) or steps_left(job) <= 0:
        return ""
    return tr("Finish" if is_draft(job) else "Finish the rest")
