"""A job in the queue or in the history."""

from __future__ import annotations

from enum import StrEnum

from wan22_desktop.domain.generation import GenerationRequest, GenerationResult, Half, JobId
from wan22_desktop.domain.problem import Problem
from wan22_desktop.domain.value import Value


class JobState(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    FINISHED = "finished"
    FAILED = "failed"
    CANCELLED = "cancelled"
    INTERRUPTED = "interrupted"
    """The app ended while it ran; it can be run again."""

    @property
    def ended(self) -> bool:
        return self not in (JobState.QUEUED, JobState.RUNNING)


class Job(Value, kw_only=True):
    """One wish on its way to a video. Times are seconds since the epoch."""

    id: JobId
    request: GenerationRequest
    state: JobState = JobState.QUEUED
    created: float
    started: float | None = None
    ended: float | None = None
    result: GenerationResult | None = None
    problem: Problem | None = None
    half: Half | None = None
    """Its high-noise steps are done; waiting, it waits for the low-noise expert."""
