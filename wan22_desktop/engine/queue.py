"""The queue of jobs: what waits, what runs, what came of it. Every change is on disk before anyone hears of it."""

from __future__ import annotations

import time
import uuid

import msgspec

from wan22_desktop.domain.event import Cancelled, Failed, Finished, Halfway
from wan22_desktop.domain.generation import GenerationRequest, JobId
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.problem import CANCELLED
from wan22_desktop.store.database import Database
from wan22_desktop.worker.scheduling import Part, Turn, foreseen, next_turn

HISTORY = 200
"""Jobs that are shown after a start, the newest."""


class JobQueue:
    """Jobs in the order in which they were wished for; at most one of them runs."""

    def __init__(self, database: Database) -> None:
        self._database = database
        database.interrupt_running()
        self._last: Part | None = None
        self._jobs: dict[JobId, Job] = {job.id: job for job in reversed(database.jobs(HISTORY))}

    @property
    def jobs(self) -> tuple[Job, ...]:
        """The oldest first."""
        return tuple(self._jobs.values())

    @property
    def running(self) -> Job | None:
        return next((job for job in self._jobs.values() if job.state is JobState.RUNNING), None)

    @property
    def waiting(self) -> tuple[Job, ...]:
        """Those that have waited longest first."""
        return tuple(job for job in self._jobs.values() if job.state is JobState.QUEUED)

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
        return self._keep(Job(id=uuid.uuid4().hex[:12], request=request, created=time.time()))

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
        problem = CANCELLED.of(where="before it began")
        return self._keep(msgspec.structs.replace(job, state=JobState.CANCELLED, ended=time.time(), problem=problem))

    def remove(self, identity: JobId) -> bool:
        """Take an ended or waiting job off the list; its video stays in the gallery. False if it runs or is unknown."""
        job = self._jobs.get(identity)
        if job is None or job.state is JobState.RUNNING:
            return False
        self._database.delete_job(identity)
        del self._jobs[identity]
        return True

    def forget(self, identity: JobId) -> None:
        """The store knows it no more."""
        self._jobs.pop(identity, None)

    def _keep(self, job: Job) -> Job:
        self._database.save_job(job)
        self._jobs[job.id] = job
        return job
