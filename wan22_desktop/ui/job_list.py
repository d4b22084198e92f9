"""The jobs as rows of a list: what runs, what waits in its order, and below it what has ended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt
from PySide6.QtGui import QImage

from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.progress import Progress
from wan22_desktop.engine import Prospect
from wan22_desktop.ui import words
from wan22_desktop.ui.card_list import Index

JOB, PROGRESS, THUMBNAIL, LEFT, FINISHED_BY = (Qt.ItemDataRole.UserRole + number for number in range(5))
"""Job, Progress of the one that runs, picture, seconds that it will still take, and the job that finishes a draft."""
MIME = "application/x-wan22-jobs"
STATES = {
    JobState.QUEUED: mark("Queued"),
    JobState.RUNNING: mark("Running"),
    JobState.FINISHED: mark("Finished"),
    JobState.FAILED: mark("Failed"),
    JobState.CANCELLED: mark("Cancelled"),
    JobState.INTERRUPTED: mark("Interrupted"),
}


class JobList(QAbstractListModel):
    """What runs first, then what waits, the next one first, then what has ended, the latest first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._known: set[JobId] = set()
        self._order: dict[JobId, int] = {}
        """Places of jobs that have not ended, as the engine has told them; others are behind."""
        self._active = 0
        """Rows of jobs that have not ended."""
        self._progress: Progress | None = None
        self._prospect = Prospect(jobs=0)
        self._thumbnails: dict[JobId, tuple[list[QImage], tuple[bytes, ...]]] = {}
        """A picture does not own its memory: it is kept beside it."""
        self._ticked: set[JobId] = set()
        self._goes_on: dict[str, JobId] = {}
        """Who goes on from which kept latents."""
        self.frame = 0
        """Which of their pictures moving thumbnails show."""
        self._told: dict[int, Callable[[Job], Any]] = {
            JOB: lambda job: job, PROGRESS: self._progress_of, THUMBNAIL: self._picture_of, LEFT: self._left,
            FINISHED_BY: self._finished_by,
        }  # fmt: skip

    # --- Qt ---------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else len(self._jobs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        job = self._jobs[index.row()]
        if role in self._told:
            return self._told[role](job)
        progress = self._progress_of(job)
        match role:
            case Qt.ItemDataRole.CheckStateRole if is_draft(job):
                return Qt.CheckState.Checked if job.id in self._ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{job.request.prompt}: {status(job, progress)}"
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(_story(job, progress, self._left(job)))
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid():
            job = self._jobs[index.row()]
            flags |= Qt.ItemFlag.ItemIsUserCheckable if is_draft(job) else Qt.ItemFlag.NoItemFlags
            flags |= Qt.ItemFlag.ItemIsDragEnabled if job.state is JobState.QUEUED else Qt.ItemFlag.NoItemFlags
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        change = self._ticked.add if Qt.CheckState(value) is Qt.CheckState.Checked else self._ticked.discard
        change(self._jobs[index.row()].id)
        self._changed(index.row())
        return True

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        data = QMimeData()
        data.setData(MIME, "\n".join(index.data(JOB).id for index in indexes).encode())
        return data

    # --- What the engine says ---------------------------------------------------------------------------------------

    def put(self, job: Job) -> None:
        """Show a job, or its new state."""
        if job.request.resume:
            self._goes_on[job.request.resume] = job.id
        if job.id not in self._known:
            row = self._place(job)
            self.beginInsertRows(QModelIndex(), row, row)
            self._jobs.insert(row, job)
            self._known.add(job.id)
            self._active += not job.state.ended
            self.endInsertRows()
            return
        row = self.row_of(job.id)
        before, self._jobs[row] = self._jobs[row], job
        if before.state is not job.state:
            self._move(row, before)
        self._changed(self.row_of(job.id))

    def _move(self, row: int, before: Job) -> None:
        """To where its new state belongs."""
        job = self._jobs[row]
        if job.state.ended and before.state.ended:
            return
        self._active += before.state.ended - job.state.ended
        others = [*self._jobs[:row], *self._jobs[row + 1 :]]
        to = self._place(job, others)
        if to != row:
            self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), to + (to > row))
            self._jobs = [*others[:to], job, *others[to:]]
            self.endMoveRows()

    def _place(self, job: Job, others: Sequence[Job] | None = None) -> int:
        """The row that a job belongs to among ``others``, which are all of the others."""
        others = self._jobs if others is None else others
        if job.state is JobState.RUNNING:
            return 0
        active = self._active if others is self._jobs else self._active - (not job.state.ended)
        if job.state.ended or job.id not in self._order:
            return active
        mine = self._order[job.id]
        behind = (row for row in range(active) if self._rank(others[row]) > mine)
        return next(behind, active)

    def _rank(self, job: Job) -> int:
        return -1 if job.state is JobState.RUNNING else self._order.get(job.id, len(self._jobs))

    def arrange(self, order: Sequence[JobId]) -> None:
        """Show what waits in this order."""
        self._order = {identity: place for place, identity in enumerate(order)}
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        identities = [self._jobs[index.row()].id for index in before]
        self._jobs[: self._active] = sorted(self._jobs[: self._active], key=self._rank)
        rows = {job.id: row for row, job in enumerate(self._jobs)}
        self.changePersistentIndexList(before, [self.index(rows[identity], 0) for identity in identities])
        self.layoutChanged.emit()

    def advance(self, progress: Progress) -> None:
        self._progress = progress
        self._changed(self.row_of(progress.job))

    def foresee(self, prospect: Prospect) -> None:
        """How long each will take."""
        before, self._prospect = self._prospect, prospect
        if prospect.running:
            self._changed(self.row_of(prospect.running))
        if prospect.each != before.each and self._active:
            self.dataChanged.emit(self.index(0, 0), self.index(self._active - 1, 0))

    def take(self, identity: JobId) -> None:
        if (row := self.row_of(identity)) >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            self._active -= not self._jobs[row].state.ended
            del self._jobs[row]
            self._known.discard(identity)
            self._thumbnails.pop(identity, None)
            self._ticked.discard(identity)
            self.endRemoveRows()

    def illustrate(self, identity: JobId, clip: Clip) -> None:
        """Show a small picture beside the job, or a moving one."""
        shape = (clip.width, clip.height, clip.width * 3, QImage.Format.Format_RGB888)
        self._thumbnails[identity] = ([QImage(memory, *shape) for memory in clip.frames], clip.frames)
        self._changed(self.row_of(identity))

    # --- What is asked ----------------------------------------------------------------------------------------------

    @property
    def waiting(self) -> list[JobId]:
        """In their order."""
        return [job.id for job in self._jobs[: self._active] if job.state is JobState.QUEUED]

    @property
    def first_waiting(self) -> int:
        """The row of the first of them."""
        return int(bool(self._jobs) and self._jobs[0].state is JobState.RUNNING)

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

    def row_of(self, identity: JobId) -> int:
        if identity not in self._known:
            return -1
        return next(row for row, job in enumerate(self._jobs) if job.id == identity)

    def _progress_of(self, job: Job) -> Progress | None:
        return self._progress if self._progress and self._progress.job == job.id else None

    def _picture_of(self, job: Job) -> QImage | None:
        pictures = self._thumbnails[job.id][0] if job.id in self._thumbnails else []
        return pictures[self.frame % len(pictures)] if pictures else None

    def _left(self, job: Job) -> float | None:
        return self._prospect.left if job.id == self._prospect.running else self._prospect.each.get(job.id)

    def _finished_by(self, job: Job) -> Job | None:
        identity = self._goes_on.get(job.result.latents, "") if job.result else ""
        row = self.row_of(identity)
        return self._jobs[row] if row >= 0 else None

    def _changed(self, row: int) -> None:
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))


def is_draft(job: Job) -> bool:
    """Can it be finished, as a draft?"""
    return job.request.draft and job.result is not None


def steps_left(job: Job) -> int:
    """Of a job that ended before its last step."""
    return job.result.recipe.settings.steps - job.result.steps_done if job.result else 0


def status(job: Job, progress: Progress | None, left: float | None = None) -> str:
    """One line on how a job is doing; ``left`` seconds of one that waits."""
    if job.state is JobState.RUNNING:
        if progress is None:
            return tr("Starting")
        return " · ".join(filter(None, (progress.sentence(), progress.pace())))
    if job.result:
        settings = job.result.recipe.settings
        took = words.duration(sum(job.result.timings.values()))
        frames = tr("{count} frames", count=settings.frames) if settings.frames > 1 else tr("picture")
        size = f"{settings.width}×{settings.height}, {frames}"
        if is_draft(job) or (job.result.latents and steps_left(job) > 0):
            steps = tr("{done} of {steps} steps", done=job.result.steps_done, steps=settings.steps)
            return " · ".join(filter(None, (tr("Draft") if is_draft(job) else "", steps, size)))
        return f"{size} · {tr('took {time}', time=took)}"
    if job.problem and job.state is JobState.FAILED:
        return job.problem.title
    if job.half and job.state is JobState.QUEUED:
        return tr("Step {step} done · waits for the low-noise expert", step=job.half.steps_done)
    if job.state is JobState.QUEUED:
        return tr("Waiting") if left is None else tr("Waiting · {time}", time=words.fit.about(left))
    return tr(STATES[job.state])


def _story(job: Job, progress: Progress | None, left: float | None) -> list[str]:
    told = [job.request.prompt, status(job, progress, left)]
    if left is not None and job.state is JobState.RUNNING:
        told.append(words.left(left))
    if job.result:
        told.append(job.result.output)
    if job.problem:
        told += [job.problem.what, *job.problem.remedies]
    return told
