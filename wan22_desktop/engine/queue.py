"""The queue of jobs: what waits, what runs, what came of it. Every change is on disk before anyone hears of it."""

from __future__ import annotations

import time
import uuid
from collections.abc import Collection

import msgspec

from wan22_desktop.domain.event import Cancelled, Failed, Finished, Halfway
from wan22_desktop.domain.generation import GenerationRequest, JobId
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.problem import CANCELLED
from wan22_desktop.store.database import Database
from wan22_desktop.worker.scheduling import Part, Turn, foreseen, next_turn

HISTORY = 200
"""Ended jobs that are shown after a start, the newest. Of those that wait none is left out."""


Removed = tuple[tuple[Job, int], ...]
"""Jobs that were taken off the list, each with its place among those that wait, or -1."""


class JobQueue:
    """Jobs in the order in which they are to run, at most one of them now, and those that have ended."""

    def __init__(self, database: Database) -> None:
        self._database = database
        database.interrupt_running()
        self._last: Part | None = None
        ended = database.jobs(HISTORY, [state for state in JobState if state.ended])
        waiting = database.waiting()
        self._jobs: dict[JobId, Job] = {job.id: job for job in (*reversed(ended), *waiting)}
        self._order: list[JobId] = [job.id for job in waiting]
        """Of all that have not ended; the one that runs keeps its place, as it may have to wait for its second half."""

    @property
    def jobs(self) -> tuple[Job, ...]:
        """Those that have ended first, the oldest first; then the others in their order."""
        return tuple(self._jobs.values())

    @property
    def order(self) -> tuple[JobId, ...]:
        """Of those that have not ended."""
        return tuple(self._order)

    @property
    def running(self) -> Job | None:
        return next((job for job in map(self._jobs.__getitem__, self._order) if job.state is JobState.RUNNING), None)

    @property
    def waiting(self) -> tuple[Job, ...]:
        """In the order in which they are to run."""
        return tuple(job for job in map(self._jobs.__getitem__, self._order) if job.state is JobState.QUEUED)

    @property
    def next(self) -> Turn | None:
        """Which job is to run now, and which part of it."""
        return next_turn(self.waiting, self._last)

    @property
    def following(self) -> tuple[GenerationRequest, ...]:
        """What is to run after that which runs."""
        return foreseen(self.waiting, self._last)

    def get(self, identity: JobId) -> Job | None:
        """One of the list, or an older one that is only in the gallery."""
        return self._jobs.get(identity) or self._database.job(identity)

    def add(self, request: GenerationRequest) -> Job:
        """A new job behind all others."""
        job = self._keep(Job(id=uuid.uuid4().hex[:12], request=request, created=time.time()))
        self._order.append(job.id)
        return job

    def move(self, identities: Collection[JobId], before: JobId) -> None:
        """Put waiting jobs, in the order that they have, before another one; behind all where there is none."""
        moved = dict.fromkeys(job.id for job in self.waiting if job.id in identities)
        left = [identity for identity in self._order if identity not in moved]
        at = left.index(before) if before in left else len(left)
        self._arrange([*left[:at], *moved, *left[at:]])

    def _arrange(self, order: list[JobId]) -> None:
        if order != self._order:
            self._database.arrange(order)
            self._order = order

    def start(self, turn: Turn) -> Job:
        self._last = turn.part
        started = turn.job.started or time.time()
        return self._keep(msgspec.structs.replace(turn.job, state=JobState.RUNNING, started=started))

    def pause(self, event: Halfway) -> Job | None:
        """The job, which waits again with its first half done; None if it was removed meanwhile."""
        job = self._jobs.get(event.job)
        return job and self._keep(msgspec.structs.replace(job, state=JobState.QUEUED, half=event.half))

    def end(self, event: Finished | Failed | Cancelled) -> Job | None:
        """The job as it ended; None if it was removed meanwhile."""
        job = self._jobs.get(event.job)
        if job is None:
            return None
        self._order.remove(job.id)
        states = {Finished: JobState.FINISHED, Failed: JobState.FAILED, Cancelled: JobState.CANCELLED}
        return self._keep(
            msgspec.structs.replace(
                job,
                state=states[type(event)],
                ended=time.time(),
                result=event.result if isinstance(event, Finished) else None,
                problem=None if isinstance(event, Finished) else event.problem,
            )
        )

    def cancel_waiting(self, job: Job) -> Job:
        problem = CANCELLED.of(where=tr("before it began"))
        self._order.remove(job.id)
        return self._keep(msgspec.structs.replace(job, state=JobState.CANCELLED, ended=time.time(), problem=problem))

    def remove(self, identities: Collection[JobId]) -> Removed:
        """Take ended and waiting jobs off the list; their videos stay in the gallery. What runs stays."""
        found = [job for job in map(self._jobs.get, identities) if job and job.state is not JobState.RUNNING]
        places = {identity: place for place, identity in enumerate(self._order)}
        for job in found:
            self._database.delete_job(job.id)
            del self._jobs[job.id]
            if job.id in places:
                self._order.remove(job.id)
        return tuple((job, places.get(job.id, -1)) for job in found)

    def restore(self, removed: Removed) -> None:
        """Put back what was taken off the list, each at its place."""
        order = list(self._order)
        for job, place in sorted(removed, key=lambda one: one[1]):
            self._database.restore_job(job)
            self._jobs[job.id] = job
            if place >= 0:
                order.insert(place, job.id)
        self._arrange(order)

    def forget(self, identity: JobId) -> None:
        """The store knows it no more."""
        self._jobs.pop(identity, None)
        if identity in self._order:
            self._order.remove(identity)

    def _keep(self, job: Job) -> Job:
        self._database.save_job(job)
        self._jobs[job.id] = job
        return job
