"""The jobs as rows of a list, and how one is painted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.event import Stage
from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.progress import Progress
from wan22_desktop.ui import words
from wan22_desktop.ui.card_list import Card, Index, card_in, write_line
from wan22_desktop.ui.theme import Colours

JOB, PROGRESS, THUMBNAIL = (Qt.ItemDataRole.UserRole + number for number in range(3))
TICK = 16
"""Pixels of the box in which a draft is ticked."""
HEIGHT = 72
PICTURE = 52


class JobList(QAbstractListModel):
    """Jobs, the newest first, with the progress of the one that runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._progress: Progress | None = None
        self._thumbnails: dict[JobId, tuple[list[QImage], tuple[bytes, ...]]] = {}
        """A picture does not own its memory: it is kept beside it."""
        self._ticked: set[JobId] = set()
        self.frame = 0
        """Which of their pictures moving thumbnails show."""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else len(self._jobs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        job = self._jobs[index.row()]
        progress = self._progress if self._progress and self._progress.job == job.id else None
        match role:
            case _ if role == JOB:
                return job
            case _ if role == PROGRESS:
                return progress
            case _ if role == THUMBNAIL:
                pictures = self._thumbnails[job.id][0] if job.id in self._thumbnails else []
                return pictures[self.frame % len(pictures)] if pictures else None
            case Qt.ItemDataRole.CheckStateRole if is_draft(job):
                return Qt.CheckState.Checked if job.id in self._ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{job.request.prompt}: {status(job, progress)}"
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(_story(job, progress))
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        draft = index.isValid() and is_draft(self._jobs[index.row()])
        return super().flags(index) | (Qt.ItemFlag.ItemIsUserCheckable if draft else Qt.ItemFlag.NoItemFlags)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        change = self._ticked.add if Qt.CheckState(value) is Qt.CheckState.Checked else self._ticked.discard
        change(self._jobs[index.row()].id)
        self._changed(index.row())
        return True

    @property
    def ticked(self) -> list[Job]:
        """Drafts that are to be finished, the oldest first."""
        return [job for job in reversed(self._jobs) if job.id in self._ticked]

    def untick(self) -> None:
        ticked, self._ticked = self.ticked, set()
        for job in ticked:
            self._changed(self.row_of(job.id))

    @property
    def moving(self) -> bool:
        """Does any thumbnail move?"""
        return any(len(pictures) > 1 for pictures, _ in self._thumbnails.values())

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
            self._ticked.discard(identity)
            self.endRemoveRows()

    def illustrate(self, identity: JobId, clip: Clip) -> None:
        """Show a small picture beside the job, or a moving one."""
        shape = (clip.width, clip.height, clip.width * 3, QImage.Format.Format_RGB888)
        self._thumbnails[identity] = ([QImage(memory, *shape) for memory in clip.frames], clip.frames)
        self._changed(self.row_of(identity))

    def row_of(self, identity: JobId) -> int:
        return next((row for row, job in enumerate(self._jobs) if job.id == identity), -1)

    def count(self, state: JobState) -> int:
        return sum(job.state is state for job in self._jobs)

    def _changed(self, row: int) -> None:
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))


def is_draft(job: Job) -> bool:
    """Can it be finished, as a draft?"""
    return job.request.draft and job.result is not None


def steps_left(job: Job) -> int:
    """Of a job that ended before its last step."""
    return job.result.recipe.settings.steps - job.result.steps_done if job.result else 0


def status(job: Job, progress: Progress | None) -> str:
    """One line on how a job is doing."""
    if job.state is JobState.RUNNING:
        if progress is None:
            return "Starting"
        left = progress.remaining if progress.stage is Stage.DENOISING else None
        return progress.sentence() + (f" · {words.duration(left)} left" if left else "")
    if job.result:
        settings = job.result.recipe.settings
        took = words.duration(sum(job.result.timings.values()))
        size = f"{settings.width}×{settings.height}, " + (
            f"{settings.frames} frames" if settings.frames > 1 else "picture"
        )
        if is_draft(job) or (job.result.latents and steps_left(job) > 0):
            steps = f"{job.result.steps_done} of {settings.steps} steps"
            return f"{'Draft · ' if is_draft(job) else ''}{steps} · {size}"
        return f"{size} · took {took}"
    if job.problem and job.state is JobState.FAILED:
        return job.problem.title
    if job.half and job.state is JobState.QUEUED:
        return f"Step {job.half.steps_done} done · waits for the low-noise expert"
    return job.state.value.capitalize()


def _story(job: Job, progress: Progress | None) -> list[str]:
    told = [job.request.prompt, status(job, progress)]
    if job.result:
        told.append(job.result.output)
    if job.problem:
        told += [job.problem.what, *job.problem.remedies]
    return told


class JobCard(Card):
    """Picture, prompt, status, bar."""

    def __init__(self) -> None:
        super().__init__(HEIGHT)

    def paint_inside(self, painter: QPainter, rect: QRect, index: Index, now: Colours) -> None:
        job: Job = index.data(JOB)
        progress: Progress | None = index.data(PROGRESS)
        _paint_picture(painter, QRect(rect.left() + 7, rect.top() + 7, PICTURE, PICTURE), index.data(THUMBNAIL), now)
        inner = rect.adjusted(PICTURE + 17, 8, -10, -8)
        if (ticked := index.data(Qt.ItemDataRole.CheckStateRole)) is not None:
            _paint_tick(painter, tick_place(rect), ticked is Qt.CheckState.Checked, now)
        shades = {JobState.RUNNING: now.accent, JobState.FAILED: now.bad, JobState.INTERRUPTED: now.warn}
        write_line(painter, inner, 0, job.request.prompt, now.text)
        write_line(painter, inner, 1, status(job, progress), shades.get(job.state, now.dim))
        if job.state is JobState.RUNNING:
            bar = QRect(inner.left(), rect.bottom() - 12, inner.width(), 5)
            painter.setBrush(QColor(now.line))
            painter.drawRoundedRect(bar, 2, 2)
            bar.setWidth(round(bar.width() * (progress.fraction if progress else 0)))
            painter.setBrush(QColor(now.accent))
            painter.drawRoundedRect(bar, 2, 2)

    def editorEvent(  # noqa: N802 - Qt's name
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on the box ticks a draft; on the keyboard, Space does."""
        if isinstance(event, QMouseEvent):
            box = tick_place(card_in(QRect(option.rect)))  # type: ignore[attr-defined]
            ticked = index.data(Qt.ItemDataRole.CheckStateRole)
            if ticked is None or not box.adjusted(-4, -4, 4, 4).contains(event.position().toPoint()):
                return False
            if event.type() is not QEvent.Type.MouseButtonRelease:
                return event.type() is QEvent.Type.MouseButtonDblClick
            other = Qt.CheckState.Unchecked if ticked is Qt.CheckState.Checked else Qt.CheckState.Checked
            return model.setData(index, other, Qt.ItemDataRole.CheckStateRole)
        return super().editorEvent(event, model, option, index)


def tick_place(card: QRect) -> QRect:
    """Where a draft's box is: on the corner of its picture."""
    return QRect(card.left() + 10, card.top() + 10, TICK, TICK)


def _paint_tick(painter: QPainter, place: QRect, ticked: bool, now: Colours) -> None:
    painter.setPen(QPen(QColor(now.accent if ticked else now.dim), 1))
    painter.setBrush(QColor(now.accent if ticked else now.panel))
    painter.drawRoundedRect(place, 4, 4)
    if ticked:
        painter.setPen(QPen(QColor(now.on_accent), 2))
        x, y = place.left(), place.top()
        painter.drawPolyline([QPoint(x + 4, y + 8), QPoint(x + 7, y + 11), QPoint(x + 12, y + 5)])
    painter.setPen(Qt.PenStyle.NoPen)


def _paint_picture(painter: QPainter, place: QRect, picture: QImage | None, now: Colours) -> None:
    painter.setBrush(QColor(now.stage))
    painter.drawRoundedRect(place, 5, 5)
    if picture is not None:
        inside = QRect(place.topLeft(), picture.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio))
        inside.moveCenter(place.center())
        painter.drawImage(inside, picture)
