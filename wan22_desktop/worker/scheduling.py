"""What runs next. Where experts take turns in memory, the high-noise one does its part of all waiting jobs first."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from enum import StrEnum

import msgspec

from wan22_desktop.domain.generation import GenerationRequest, Half
from wan22_desktop.domain.job import Job

MOST = 32
"""Jobs of a round: so many unfinished latents are kept, and so long whoever came first may have to wait."""


class Part(StrEnum):
    """What is done of a job in one go."""

    WHOLE = "whole"
    HIGH = "high noise"
    """Only the high-noise steps, if the worker finds that the experts take turns in memory; else all."""
    LOW = "low noise"
    """What is left of a job whose high-noise steps are done."""


class Turn(msgspec.Struct, frozen=True):
    job: Job
    part: Part


def next_turn(waiting: Sequence[Job], last: Part | None) -> Turn | None:
    """The next of ``waiting``, the oldest first; None where nothing waits. ``last`` is the part that ran before.

    Neighbours that one loaded model can run are a round: all their high-noise parts, then the rest of each, in their
    order. Who comes later joins as long as none of the rests has begun. After a start of the app (``last`` is None)
    the rests come first.
    """
    if not waiting:
        return None
    first = waiting[0]
    alike = itertools.takewhile(lambda job: _can_pause(job) and _model(job) == _model(first), waiting)
    together = tuple(itertools.islice(alike, MOST))
    fresh = next((job for job in together if job.half is None), None)
    if fresh and len(together) > 1 and (fresh is first or last is Part.HIGH):
        return Turn(fresh, Part.HIGH)
    return Turn(first, Part.LOW if first.half else Part.WHOLE)


def foreseen(waiting: Sequence[Job], last: Part | None) -> tuple[GenerationRequest, ...]:
    """The wishes that will be run next from their beginning, until a job goes on with its second half."""
    left, found = list(waiting), list[GenerationRequest]()
    while len(found) < MOST and (turn := next_turn(left, last)) and turn.part is not Part.LOW:
        found.append(turn.job.request)
        last, place = turn.part, left.index(turn.job)
        if turn.part is Part.HIGH:
            left[place] = msgspec.structs.replace(turn.job, half=Half(latents="", steps_done=0, timings={}))
        else:
            del left[place]
    return tuple(found)


def _can_pause(job: Job) -> bool:
    """Drafts end with the high-noise steps, and kept latents may be beyond them."""
    return not job.request.draft and job.request.resume is None


def _model(job: Job) -> tuple[str, tuple[str, ...], str]:
    return job.request.model, job.request.parts, job.request.plan
