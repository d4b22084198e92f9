"""How long a job will still take: from what its plan predicts, and from what jobs of its model took here before."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence

from wan22_desktop.domain.event import Stage
from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.plan import ExecutionPlan
from wan22_desktop.domain.progress import Progress
from wan22_desktop.domain.schedule import draft_steps

RECENT = 5
"""Earlier jobs that count."""
Seconds = Mapping[Stage, float]
"""Of each stage of a job."""
_PLANNED = (Stage.DENOISING, Stage.DECODING)
"""Stages whose length follows from what is asked for; the others take as long as they usually do."""


def expected(
    plan: ExecutionPlan,
    settings: GenerationSettings,
    before: Sequence[Mapping[str, float]] = (),
    *,
    draft: bool = False,
    steps_done: int = 0,
    loaded: bool = True,
) -> Seconds | None:
    """Seconds that each stage will take; None where nothing is known of this machine's speed.

    ``before`` are the timings of finished jobs of the same model, the latest last; ``steps_done`` is where kept latents
    go on from; ``loaded``: is the model in memory when its turn comes?
    """
    planned = {phase.name: phase.seconds for phase in plan.phases}
    if None in planned.values() or "denoising" not in planned:
        return None
    took = {name: seconds or 0.0 for name, seconds in planned.items()}
    steps = draft_steps(settings.steps, settings.high_steps) if draft else settings.steps
    share = max(0, steps - steps_done) / settings.steps
    found = {stage: _usual(stage, before, longest=not loaded) for stage in Stage if stage is not Stage.WAITING}
    if not before:
        found[Stage.ENCODING_PROMPT] = took.get("text", 0.0)
    found[Stage.DENOISING] = took["denoising"] * share + (0.0 if steps_done else took.get("pictures", 0.0))
    found[Stage.DECODING] = 0.0 if draft else took.get("decoding", 0.0)
    return found


def _usual(stage: Stage, before: Sequence[Mapping[str, float]], *, longest: bool) -> float:
    known = [timings.get(stage, 0.0) for timings in before[-RECENT:]]
    if not known or stage in _PLANNED:
        return 0.0
    return max(known) if longest and stage is Stage.LOADING else statistics.median(known)


class Countdown:
    """What is left of a running job's time; it is told the progress as it comes. Times are seconds of one clock."""

    def __init__(self, seconds: Seconds, now: float) -> None:
        self._whole, self._left, self._then = dict(seconds), dict(seconds), now
        self._progress: Progress | None = None

    def at(self, now: float) -> float:
        """Seconds until the job is done."""
        self._pass(now)
        return sum(self._left.values())

    def follow(self, progress: Progress, now: float) -> None:
        """The job is so far now."""
        self._pass(now)
        before, self._progress = self._progress, progress
        stage = progress.stage
        if stage is None or stage is Stage.WAITING:
            return
        if before is None or before.stage is not stage:
            self._enter(stage)
        if before is not None and before.stage is stage and before.done == progress.done:
            return
        if stage is Stage.DENOISING and progress.remaining is not None:
            self._left[stage] = progress.remaining
        elif stage is Stage.DECODING and progress.total:
            self._left[stage] = self._whole.get(stage, 0.0) * (1 - progress.done / progress.total)

    def _enter(self, stage: Stage) -> None:
        """What comes before is over. Only a model may be loaded at any time: its other half, the decoder."""
        if stage is not Stage.LOADING:
            order = list(Stage)
            for earlier in order[: order.index(stage)]:
                self._left[earlier] = 0.0

    def _pass(self, now: float) -> None:
        """Time goes by, for the present stage alone: the others take as long as they take."""
        stage = self._progress.stage if self._progress else Stage.INSPECTING
        if stage is not None and stage is not Stage.WAITING:
            self._left[stage] = max(0.0, self._left.get(stage, 0.0) - (now - self._then))
        self._then = now
