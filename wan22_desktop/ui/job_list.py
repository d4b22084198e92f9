"""The jobs as rows of a list, and how one is painted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.event import Stage
from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.progress import Progress
from wan22_desktop.ui import words
from wan22_desktop.ui.card_list import Card, Index, write_line
from wan22_desktop.ui.theme import Colours

JOB, PROGRESS, THUMBNAIL = (Qt.ItemDataRole.UserRole + number for number in range(3))
HEIGHT = 72
PICTURE = 52


class JobList(QAbstractListModel):
    """Jobs, the newest first, with the progress of the one that runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._progress: Progress | None = None
        self._thumbnails: dict[JobId, tuple[QImage, bytes]] = {}
        """A picture does not own its memory: it is kept beside it."""

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
                return self._thumbnails[job.id][0] if job.id in self._thumbnails else None
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{job.request.prompt}: {status(job, progress)}"
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(_story(job, progress))
            case _:
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
        left = progress.remaining if progress.stage is Stage.DENOISING else None
        return progress.sentence() + (f" · {words.duration(left)} left" if left else "")
    if job.result:
        settings = job.result.recipe.settings
        took = words.duration(sum(job.result.timings.values()))
        return f"{settings.width}×{settings.height}, {settings.frames} frames · took {took}"
    if job.problem and job.state is JobState.FAILED:
        return job.problem.title
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


def _paint_picture(painter: QPainter, place: QRect, picture: QImage | None, now: Colours) -> None:
    painter.setBrush(QColor(now.stage))
    painter.drawRoundedRect(place, 5, 5)
    if picture is not None:
        inside = QRect(place.topLeft(), picture.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio))
        inside.moveCenter(place.center())
        painter.drawImage(inside, picture)
