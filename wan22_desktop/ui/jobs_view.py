"""The list of jobs under hands: several are chosen, and what waits is dragged or moved by keys to another place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView

from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.language import tr
from wan22_desktop.ui.card_list import CardList
from wan22_desktop.ui.job_card import JobCard
from wan22_desktop.ui.job_list import JOB, MIME, JobList
from wan22_desktop.ui.theme import colours

HINT = "Videos in the making and finished ones are listed here."
EDGE = 24
"""Pixels from the list's edge in which dragging scrolls it."""


class JobsView(CardList):
    """Says where jobs that wait are to go; whether they get there the engine decides."""

    move_wanted = Signal(object, str)
    """(tuple[JobId, …], JobId before which they are to run; empty for behind all)."""

    def __init__(self, jobs: JobList) -> None:
        super().__init__(tr("Jobs"), tr(HINT), jobs, JobCard())
        self._jobs = jobs
        self._gap: int | None = None
        """Place among those that wait where what is dragged would go."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    @property
    def chosen(self) -> tuple[Job, ...]:
        """In the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self._jobs.index(row, 0).data(JOB) for row in rows)

    def shift(self, to: str) -> None:
        """Move those that are chosen and wait: ``up``, ``down``, ``first`` or ``last``."""
        moved = [job.id for job in self.chosen if job.state is JobState.QUEUED]
        before = place_before(self._jobs.waiting, moved, to)
        if moved and before is not None:
            self.move_wanted.emit(tuple(moved), before)

    # --- Keys -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        moves = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down", Qt.Key.Key_Home: "first", Qt.Key.Key_End: "last"}
        to = moves.get(Qt.Key(event.key()))
        if to and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shift(to)
        else:
            super().keyPressEvent(event)

    # --- Dragging ---------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        if event.mimeData().hasFormat(MIME):
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        if not event.mimeData().hasFormat(MIME):
            return
        at = event.position().toPoint()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if at.y() < EDGE or at.y() > height - EDGE:
            bar.setValue(bar.value() + (-EDGE if at.y() < EDGE else EDGE))
        self._show_gap(self._gap_at(at))
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802, ARG002 - Qt's name
        self._show_gap(None)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        if not event.mimeData().hasFormat(MIME):
            return
        waiting, gap = self._jobs.waiting, self._gap_at(event.position().toPoint())
        dragged = bytes(event.mimeData().data(MIME).data()).decode().split("\n")
        moved = [identity for identity in waiting if identity in dragged]
        self._show_gap(None)
        event.setDropAction(Qt.DropAction.CopyAction)  # what is moved would be taken out of its old place by Qt
        event.accept()
        if moved:
            before = next((identity for identity in waiting[gap:] if identity not in moved), "")
            self.move_wanted.emit(tuple(moved), before)

    def _gap_at(self, at: QPoint) -> int:
        """The place among those that wait that is nearest."""
        first, count = self._jobs.first_waiting, len(self._jobs.waiting)
        index = self.indexAt(QPoint(self.viewport().width() // 2, at.y()))
        if not index.isValid():
            return count
        below = at.y() > self.visualRect(index).center().y()
        return max(0, min(index.row() + below - first, count))

    def _show_gap(self, gap: int | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        waiting = self._jobs.waiting if self._gap is not None else []
        if self._gap is None or not waiting:
            return
        last = self._gap >= len(waiting)
        row = self._jobs.first_waiting + (len(waiting) - 1 if last else self._gap)
        card = self.visualRect(self._jobs.index(row, 0))
        painter = QPainter(self.viewport())
        y = card.bottom() if last else card.top()
        painter.fillRect(QRect(card.left() + 2, y - 1, card.width() - 4, 3), QColor(colours().accent))


def place_before(waiting: Sequence[JobId], moved: Sequence[JobId], to: str) -> JobId | None:
    """Before whom ``moved`` of ``waiting`` are to be put: empty for behind all, None where they are there already."""
    left = [identity for identity in waiting if identity not in moved]
    if not moved or not left:
        return None
    if to == "first":
        return left[0]
    if to == "last":
        return ""
    place = waiting.index(moved[0]) if to == "up" else waiting.index(moved[-1])
    if to == "up":
        above = [identity for identity in waiting[:place] if identity not in moved]
        return above[-1] if above else left[0]
    below = [identity for identity in waiting[place + 1 :] if identity not in moved]
    return below[1] if len(below) > 1 else ""
