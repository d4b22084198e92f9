"""The engine's part about the models as a person sees them: what each made last, its parts, and a try of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from wan22_desktop.domain.generation import GenerationRequest, JobId
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.model import Role
from wan22_desktop.engine.border import safely
from wan22_desktop.engine.models import Models
from wan22_desktop.engine.pool import Pool
from wan22_desktop.engine.posters import Posters
from wan22_desktop.store.gallery import last_results, read_items
from wan22_desktop.system import CompatibilitySystem

LOOK_INTERVAL = 3000
"""Milliseconds between two looks whether a drive came or went."""


class Shelf(QObject):
    """Lives in the engine's thread; pictures are read, and drives asked for, in threads of their own."""

    used = Signal(object)
    """tuple[LastResult, …]: what each model made last."""
    pictured = Signal(str, object)
    """(JobId of a last result, Clip of one small frame), or None for the clip where the video is gone."""
    partners_found = Signal(object, object, object)
    """(ModelReport, tuple[Role, …] that it lacks, tuple[Partner, …] that may be tried for them)."""
    paired = Signal(object)
    """ModelReport of a model after a part was chosen for it."""
    tried = Signal(object)
    """Job that tried a model, and has ended."""
    told = Signal(object)
    """Problem."""

    _moved = Signal()

    def __init__(self, models: Models, parent: QObject) -> None:
        super().__init__(parent)
        self._models = models
        self._there: dict[str, bool] = {}
        """Of each model's path: was it there at the last look?"""
        self._looking = False
        self._moved.connect(models.scan)

    def open(self, system: CompatibilitySystem, add: Callable[[Sequence[GenerationRequest]], None]) -> None:
        """``add`` puts wishes into the queue."""
        self._system, self._add = system, add
        self._posters = Posters(self.pictured.emit)
        self._pool = Pool("look-for-drives")
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_INTERVAL)
        self._timer.timeout.connect(self._look_for_drives)
        self._timer.start()
        self.tell_used()

    def close(self) -> None:
        self._timer.stop()
        self._posters.stop()
        self._pool.clear()
        self._posters.wait()
        self._pool.wait()

    # --- What they made ---------------------------------------------------------------------------------------------

    @Slot()
    @safely
    def tell_used(self) -> None:
        self.used.emit(last_results(self._system.database))

    @Slot(object)
    @safely
    def illustrate(self, jobs: tuple[JobId, ...]) -> None:
        """Make posters of these results, in place of those that wait."""
        self._posters.want(tuple(read_items(self._system.database, jobs)))

    # --- Parts ------------------------------------------------------------------------------------------------------

    @Slot(str)
    @safely
    def find_partners(self, path: str) -> None:
        """Look for parts that the model lacks."""
        self.partners_found.emit(*self._system.partners(path))

    @Slot(str, object, str)
    @safely
    def pair(self, path: str, role: Role, part: str) -> None:
        """Let the file or folder ``part`` be a part of the model."""
        report = self._system.pair(path, role, part)
        self._models.renew(report)
        self.paired.emit(report)

    # --- A try ------------------------------------------------------------------------------------------------------

    @Slot(str)
    @safely
    def try_out(self, path: str) -> None:
        """Queue the smallest job that runs every part of the model."""
        self._add([self._system.trial(path)])

    @Slot(object)
    @safely
    def note(self, job: Job) -> None:
        """A job is in a new state."""
        if job.request.trial and job.state in (JobState.FINISHED, JobState.FAILED):
            self.tried.emit(job)

    # --- Drives -----------------------------------------------------------------------------------------------------

    def _look_for_drives(self) -> None:
        """Of a drive that does not answer only the thread waits."""
        if self._looking:
            return
        self._looking = True
        places = tuple(entry.report.path for entry in self._models.entries)
        self._pool.start(lambda: self._look(places))

    def _look(self, places: tuple[str, ...]) -> None:
        there = {place: os.path.lexists(place) for place in places}
        changed = any(self._there.get(place, found) is not found for place, found in there.items())
        self._there, self._looking = there, False
        if changed:
            self._moved.emit()
