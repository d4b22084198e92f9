"""The engine's part about what happened: how the time of a job went, and diagnostics to give away."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.job import Job
from wan22_desktop.engine.border import problem_of
from wan22_desktop.engine.pool import Pool
from wan22_desktop.system import CompatibilitySystem

if TYPE_CHECKING:  # read in this part's own threads, when they are wanted
    from wan22_desktop.observability.diagnostics import Piece
    from wan22_desktop.observability.profiles import Told


class Insight(QObject):
    """Reads and writes in a thread of its own."""

    profile_read = Signal(object)
    """profiles.Told."""
    collected = Signal(str, object)
    """(JobId or empty, tuple[Piece, …])."""
    saved = Signal(str)
    """A file."""
    checked = Signal(object)
    """Check, one after the other."""
    validated = Signal()
    """All that were to be made are."""
    told = Signal(object)

    def open(self, system: CompatibilitySystem) -> None:
        self._system, self._pool = system, Pool("insight")
        self._trials, self._stopped = Pool("validation"), threading.Event()

    def close(self) -> None:
        self._stopped.set()
        for pool in (self._trials, self._pool):
            pool.clear()
            pool.wait()

    def keep(self, job: Job) -> None:
        """A job has failed: put together what there is about it now."""
        self._pool.start(lambda: self._system.report_failure(job) and None)

    @Slot(str)
    def read_profile(self, job: JobId) -> None:
        self._do(lambda: self.profile_read.emit(self._system.profile(job)))

    @Slot(object, str)
    def export_profile(self, told: Told, file: str) -> None:
        def work() -> None:
            from wan22_desktop.observability import profiles

            self.saved.emit(str(profiles.export(told, file)))

        self._do(work)

    @Slot(str)
    def collect(self, job: JobId = "") -> None:
        """What is kept of a failed job, or what there is now."""
        self._do(lambda: self.collected.emit(job, self._collected(job)))

    def _collected(self, job: JobId) -> tuple[Piece, ...]:
        kept = self._system.kept_diagnostics(job) if job else ()
        return kept or self._system.diagnostics(self._system.database.job(job) if job else None)

    @Slot(object, str)
    def save_diagnostics(self, pieces: tuple[Piece, ...], file: str) -> None:
        def work() -> None:
            from wan22_desktop.observability import diagnostics

            self.saved.emit(str(diagnostics.save(pieces, file)))

        self._do(work)

    @Slot()
    def validate(self) -> None:
        """Use every part once; what was being tried is given up."""
        self.stop_validating()
        self._stopped = stopped = threading.Event()

        def work() -> None:
            for check in self._system.validate(stopped):
                self.checked.emit(check)
            if not stopped.is_set():
                self.validated.emit()

        self._do(work, self._trials)

    @Slot()
    def stop_validating(self) -> None:
        self._stopped.set()

    def _do(self, work: Callable[[], None], pool: Pool | None = None) -> None:
        def run() -> None:
            try:
                work()
            except Exception as error:  # the border where a bug becomes a value
                self.told.emit(problem_of(error, "looking into what happened"))

        (pool or self._pool).start(run)
