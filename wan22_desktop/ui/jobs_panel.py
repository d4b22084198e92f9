"""The queue and what came of it: a row per job with progress, time left and what can be done."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.event import Stage
from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.progress import Progress
from wan22_desktop.ui import words
from wan22_desktop.ui.buttons import delete_action, tool
from wan22_desktop.ui.theme import Colours, colours

Index = QModelIndex | QPersistentModelIndex
JOB, PROGRESS, THUMBNAIL = (Qt.ItemDataRole.UserRole + number for number in range(3))
ROW_HEIGHT = 70
PICTURE = 52


class JobList(QAbstractListModel):
    """Jobs, the newest first, with the progress of the one that runs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._progress: Progress | None = None
        self._thumbnails: dict[JobId, tuple[QImage, bytes]] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else len(self._jobs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        job = self._jobs[index.row()]
        progress = self._progress if self._progress and self._progress.job == job.id else None
        if role == JOB:
            return job
        if role == PROGRESS:
            return progress
        if role == THUMBNAIL:
            return self._thumbnails.get(job.id, (None, b""))[0]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{job.request.prompt}: {status(job, progress)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [job.request.prompt, status(job, progress)]
            if job.result:
                lines.append(job.result.output)
            if job.problem:
                lines += [job.problem.what, *job.problem.remedies]
            return "\n".join(lines)
        return None

    def put(self, job: Job) -> None:
        """Show a job, or its new state."""
        row = self.row_of(job.id)
        if row < 0:
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._jobs.insert(0, job)
            self.endInsertRows()
        else:
            self._jobs[row] = job
            self._changed(row)

    def advance(self, progress: Progress) -> None:
        self._progress = progress
        self._changed(self.row_of(progress.job))

    def take(self, identity: JobId) -> None:
        if (row := self.row_of(identity)) >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._jobs[row]
            self._thumbnails.pop(identity, None)
            self.endRemoveRows()

    def illustrate(self, identity: JobId, clip: Clip) -> None:
        """Show a small picture beside the job."""
        memory = clip.frames[0]
        image = QImage(memory, clip.width, clip.height, clip.width * 3, QImage.Format.Format_RGB888)
        self._thumbnails[identity] = (image, memory)
        self._changed(self.row_of(identity))

    def row_of(self, identity: JobId) -> int:
        return next((row for row, job in enumerate(self._jobs) if job.id == identity), -1)

    def count(self, state: JobState) -> int:
        return sum(job.state is state for job in self._jobs)

    def _changed(self, row: int) -> None:
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))


def status(job: Job, progress: Progress | None) -> str:
    """One line on how a job is doing."""
    if job.state is JobState.RUNNING:
        if progress is None:
            return "Starting"
        left = (
            f" · {words.duration(progress.remaining)} left"
            if progress.remaining and progress.stage is Stage.DENOISING
            else ""
        )
        return progress.sentence() + left
    if job.result:
        settings = job.result.recipe.settings
        took = words.duration(sum(job.result.timings.values()))
        return f"{settings.width}×{settings.height}, {settings.frames} frames · took {took}"
    if job.problem and job.state is JobState.FAILED:
        return job.problem.title
    return job.state.value.capitalize()


def _shade(job: Job, now: Colours) -> str:
    return {JobState.RUNNING: now.accent, JobState.FAILED: now.bad, JobState.INTERRUPTED: now.warn}.get(
        job.state, now.dim
    )


class _Row(QStyledItemDelegate):
    """Paints a job: picture, prompt, status, bar."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's signature
        return QSize(100, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        job: Job = index.data(JOB)
        progress: Progress | None = index.data(PROGRESS)
        now, rect = colours(), QRect(option.rect).adjusted(1, 2, -1, -2)  # type: ignore[attr-defined]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(now.accent if chosen else now.line), 2 if chosen else 1))
        painter.setBrush(QColor(now.raised))
        painter.drawRoundedRect(rect, 7, 7)
        self._picture(painter, QRect(rect.left() + 7, rect.top() + 7, PICTURE, PICTURE), index.data(THUMBNAIL), now)
        inner = rect.adjusted(PICTURE + 17, 8, -10, -8)
        metrics = painter.fontMetrics()
        for number, (text, colour) in enumerate(
            ((job.request.prompt, now.text), (status(job, progress), _shade(job, now)))
        ):
            painter.setPen(QColor(colour))
            line = QRect(inner.left(), inner.top() + number * (metrics.height() + 3), inner.width(), metrics.height())
            shown = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
        if job.state is JobState.RUNNING:
            bar = QRect(inner.left(), rect.bottom() - 12, inner.width(), 5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.line))
            painter.drawRoundedRect(bar, 2, 2)
            bar.setWidth(round(bar.width() * (progress.fraction if progress else 0)))
            painter.setBrush(QColor(now.accent))
            painter.drawRoundedRect(bar, 2, 2)
        painter.restore()

    def _picture(self, painter: QPainter, place: QRect, picture: QImage | None, now: Colours) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.stage))
        painter.drawRoundedRect(place, 5, 5)
        if picture is not None:
            size = picture.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            inside = QRect(place.topLeft(), size)
            inside.moveCenter(place.center())
            painter.drawImage(inside, picture)


class _List(QListView):
    """A list that says what it is for while it is empty."""

    def __init__(self, hint: str) -> None:
        super().__init__()
        self._hint = hint

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(colours().dim))
            painter.drawText(
                self.viewport().rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._hint
            )


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
    pause_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.jobs = JobList(self)
        self.view = _List("Videos in the making and finished ones are listed here.")
        self.view.setModel(self.jobs)
        self.view.setItemDelegate(_Row(self.view))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName("Jobs")
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
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

    def show_paused(self, paused: bool) -> None:
        self.hold.setChecked(paused)
        self.hold.setText("Run queue" if paused else "Hold queue")

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
        self.pause_wanted.emit(self.hold.isChecked())

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
