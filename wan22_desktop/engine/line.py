"""The engine's part about jobs that wait: their order, and taking them off the list, back, apart and double."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from wan22_desktop.domain.generation import GenerationRequest, JobId
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.engine.border import safely
from wan22_desktop.engine.queue import JobQueue, Removed
from wan22_desktop.system import CompatibilitySystem

MOST_UNDO = 50


class Line(QObject):
    """Lives in the engine's thread."""

    arranged = Signal(object)
    """tuple[JobId, …]: all that have not ended, in their order."""
    changed = Signal(object)
    """Job that is back on the list."""
    removed = Signal(str)
    undoable = Signal(int)
    """So many jobs would come back; 0 where there is nothing to undo."""
    edited = Signal(object, object)
    """(GenerationSettings, GenerationRequest) of a job that was taken off the queue to be changed."""
    told = Signal(object)
    """Problem."""

    def open(
        self,
        queue: JobQueue,
        system: CompatibilitySystem,
        add: Callable[[Sequence[GenerationRequest]], None],
        go_on: Callable[[], None],
    ) -> None:
        """``add`` puts wishes into the queue; ``go_on`` is called when something else may be next."""
        self._queue, self._system, self._add, self._go_on = queue, system, add, go_on
        self._removed: list[Removed] = []

    @Slot(object, str)
    @safely
    def move(self, identities: tuple[JobId, ...], before: JobId) -> None:
        """Put jobs that wait before another one, or behind all."""
        self._queue.move(identities, before)
        self._tell()

    @Slot(object)
    @safely
    def remove(self, identities: tuple[JobId, ...]) -> None:
        """Take jobs that do not run off the list; their videos stay."""
        removed = self._queue.remove(identities)
        for job, _ in removed:
            self.removed.emit(job.id)
        if removed:
            self._removed = [*self._removed, removed][-MOST_UNDO:]
            self._offer_undo()
            self._go_on()

    @Slot()
    @safely
    def undo(self) -> None:
        """Put back what was taken off the list last."""
        if not self._removed:
            return
        removed = self._removed.pop()
        self._queue.restore(removed)
        for job, _ in removed:
            self.changed.emit(job)
        self._offer_undo()
        self._tell()

    @Slot(object)
    @safely
    def double(self, identities: tuple[JobId, ...]) -> None:
        """Make each once more with a seed of its own, behind all others."""
        for job in [job for identity in identities if (job := self._queue.get(identity))]:
            self._add([_with_new_seed(job)])

    @Slot(str)
    @safely
    def edit(self, identity: JobId) -> None:
        """Take a job that waits off the queue and say what it would be made with; undo brings it back as it was."""
        job = self._queue.get(identity)
        if job is not None and job.state is JobState.QUEUED:
            settings, _, _ = self._system.plan(job.request)
            self.remove((identity,))
            self.edited.emit(settings, job.request)

    def forget(self, identity: JobId) -> None:
        """Its video went to the trash: there is no way back onto the list."""
        kept = (tuple(one for one in removed if one[0].id != identity) for removed in self._removed)
        self._removed = [removed for removed in kept if removed]
        self._offer_undo()

    def _offer_undo(self) -> None:
        self.undoable.emit(len(self._removed[-1]) if self._removed else 0)

    def _tell(self) -> None:
        self.arranged.emit(self._queue.order)
        self._go_on()


def _with_new_seed(job: Job) -> GenerationRequest:
    return msgspec.structs.replace(job.request, output=Path(job.request.output).name, seed=None, resume=None)
