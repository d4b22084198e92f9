"""How long what runs and waits will take, and until when: plans of the jobs, and what jobs took here before."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from wan22_desktop.domain.generation import GenerationRequest, JobId
from wan22_desktop.domain.job import Job
from wan22_desktop.domain.machine import HardwareSnapshot
from wan22_desktop.domain.problem import ProblemRaised
from wan22_desktop.domain.progress import Progress
from wan22_desktop.engine.border import safely
from wan22_desktop.engine.queue import JobQueue
from wan22_desktop.engine.state import Prospect
from wan22_desktop.planning.remaining import RECENT, Countdown, Seconds, expected
from wan22_desktop.system import CompatibilitySystem

log = logging.getLogger(__name__)

PAUSE = 5
"""Milliseconds between two plans: jobs and the window come first."""
TELL_INTERVAL = 500
"""Milliseconds between two tellings while a job runs."""

Kind = tuple[GenerationRequest, int, bool]
"""What decides how long a job takes: its wish without what is only another draw, the steps that are done, and whether
its model is in memory when its turn comes."""


class Outlook(QObject):
    """Lives in the engine's thread; plans one kind of job at a time, however many there are of it."""

    changed = Signal(object)
    """Prospect."""
    told = Signal(object)
    """Problem."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: dict[Kind, Seconds | None] = {}
        self._outdated: dict[Kind, Seconds | None] = {}
        """What was known until jobs taught better: said until it is planned anew."""
        self._countdown: Countdown | None = None
        self._running: JobId = ""
        self._prospect = Prospect(jobs=0)
        self._waiting: float | None = 0.0

    def open(self, system: CompatibilitySystem, queue: JobQueue, hardware: Callable[[], HardwareSnapshot]) -> None:
        """``hardware`` is the machine with the memory that the next job finds."""
        self._system, self._queue, self._hardware = system, queue, hardware
        self._next, self._tick = QTimer(self), QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(PAUSE)
        self._next.timeout.connect(self._look)
        self._tick.setInterval(TELL_INTERVAL)
        self._tick.timeout.connect(self._tell)

    def close(self) -> None:
        for timer in (self._next, self._tick):
            timer.stop()

    @Slot()
    def note(self) -> None:
        """Some job is another than before."""
        self._next.start()

    @Slot()
    def outdate(self) -> None:
        """A job has taught something, or memory is another."""
        self._outdated, self._known = self._outdated | self._known, {}
        self.note()

    @Slot(object)
    def follow(self, progress: Progress) -> None:
        """The running job is so far."""
        if self._countdown is not None and progress.job == self._running:
            self._countdown.follow(progress, time.monotonic())

    @safely
    def _look(self) -> None:
        """Plan one kind that is not known yet, and say what is known of all."""
        kinds = self._kinds()
        unknown = next((kind for _, kind in kinds if kind not in self._known), None)
        if unknown is not None:
            self._known[unknown] = self._plan(unknown)
            self._next.start()
        each: dict[JobId, float] = {}
        running = self._queue.running
        for job, kind in kinds:
            seconds = self._known.get(kind, self._outdated.get(kind))
            if job is running:
                self._count_down(job, seconds)
            elif seconds is not None:
                each[job.id] = sum(seconds.values())
        waiting = len(kinds) - (running is not None)
        self._waiting = sum(each.values()) if len(each) == waiting else None
        if running is None:
            self._running, self._countdown = "", None
            self._tick.stop()
        elif not self._tick.isActive():
            self._tick.start()
        self._prospect = Prospect(jobs=len(kinds), running=self._running, each=each)
        self._tell()

    def _count_down(self, job: Job, seconds: Seconds | None) -> None:
        """A countdown begins once, with what was known then: what the job itself teaches, its progress tells."""
        if job.id != self._running or (self._countdown is None and seconds is not None):
            self._running = job.id
            self._countdown = Countdown(seconds, time.monotonic()) if seconds is not None else None

    @safely
    def _tell(self) -> None:
        left = self._countdown.at(time.monotonic()) if self._countdown else None
        whole = None
        if self._waiting is not None and (left is not None or not self._running):
            whole = self._waiting + (left or 0.0)
        self._prospect = msgspec.structs.replace(self._prospect, left=left, seconds=whole)
        self.changed.emit(self._prospect)

    # --- Kinds of jobs ----------------------------------------------------------------------------------------------

    def _kinds(self) -> list[tuple[Job, Kind]]:
        """Every job that has not ended, in its order."""
        running = self._queue.running
        jobs = [*([running] if running else []), *self._queue.waiting]
        before = next((job.request.model for job in reversed(self._queue.jobs) if job.state.ended), "")
        kinds: list[tuple[Job, Kind]] = []
        for job in jobs:
            kinds.append((job, self._kind(job, loaded=job.request.model == before)))
            before = job.request.model
        return kinds

    def _kind(self, job: Job, *, loaded: bool) -> Kind:
        done = job.half.steps_done if job.half else 0
        if job.request.resume:
            made = (other.result for other in self._queue.jobs if other.result)
            done = next((result.steps_done for result in made if result.latents == job.request.resume), 0)
        output = f"video{Path(job.request.output).suffix}"
        return msgspec.structs.replace(job.request, prompt="…", seed=None, output=output), done, loaded

    def _plan(self, kind: Kind) -> Seconds | None:
        request, done, loaded = kind
        try:
            settings, plan, _ = self._system.plan(request, self._hardware(), others=False)
        except ProblemRaised as raised:  # the job itself will say it
            log.info("no outlook for %s: %s", request.model, raised.problem.sentence())
            return None
        before = [
            job.result.timings
            for job in self._queue.jobs
            if job.result and job.request.model == request.model and job.request.draft == request.draft
        ][-RECENT:]
        return expected(plan, settings, before, draft=request.draft, steps_done=done, loaded=loaded)
