"""How far a job is: its events, folded into one value that a window or a terminal can show."""

from __future__ import annotations

import msgspec

from wan22_desktop.domain.event import AnyEvent, Expert, Finished, FramesWritten, Stage, StageStarted, StepDone
from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.value import Value


class Progress(Value):
    """``fraction`` of the whole job in [0, 1]; ``done`` of ``total`` steps or frames of the present stage."""

    job: JobId
    stage: Stage | None = None
    detail: str = ""
    fraction: float = 0.0
    done: int = 0
    total: int = 0
    expert: Expert | None = None
    seconds_per_step: float | None = None
    remaining: float | None = None
    """Seconds until the denoising is done; None while unknown."""

    def sentence(self) -> str:
        """What is going on, in a few words."""
        if self.stage is None:
            return tr("Starting")
        if self.stage is Stage.DENOISING and self.total:
            return tr(_STEPS[self.expert], done=self.done, total=self.total)
        if self.stage is Stage.DECODING and self.total:
            return tr("Decoding frame {done} of {total}", done=self.done, total=self.total)
        return f"{tr(_NAMES[self.stage])} {tr(self.detail.replace('_', ' '))}".rstrip()

    def pace(self) -> str:
        """How long a step takes; empty where none was done."""
        seconds = self.seconds_per_step
        if seconds is None or self.stage is not Stage.DENOISING:
            return ""
        return tr("{seconds} s/step", seconds=f"{seconds:.2g}" if seconds < 1 else f"{seconds:.1f}")


_STEPS: dict[Expert | None, str] = {
    Expert.HIGH_NOISE: mark("High noise, step {done} of {total}"),
    Expert.LOW_NOISE: mark("Low noise, step {done} of {total}"),
    Expert.SINGLE: mark("Denoising, step {done} of {total}"),
    None: mark("Denoising, step {done} of {total}"),
}
_NAMES = {
    Stage.INSPECTING: mark("Inspecting"), Stage.PLANNING: mark("Planning"),
    Stage.ENCODING_PROMPT: mark("Reading the text"), Stage.LOADING: mark("Loading"), Stage.DENOISING: mark("Denoising"),
    Stage.WAITING: mark("Waiting for memory"),
    Stage.DECODING: mark("Decoding"), Stage.SAVING: mark("Encoding"),
}  # fmt: skip
_SPANS: dict[Stage, tuple[float, float]] = {
    Stage.INSPECTING: (0.0, 0.01),
    Stage.PLANNING: (0.01, 0.02),
    Stage.ENCODING_PROMPT: (0.02, 0.06),
    Stage.LOADING: (0.06, 0.13),
    Stage.DENOISING: (0.13, 0.85),
    Stage.WAITING: (0.0, 0.0),  # the bar stays where it is
    Stage.DECODING: (0.85, 0.99),
    Stage.SAVING: (0.99, 1.0),
}
"""Where each stage begins and ends in a job's bar: a bar that never goes back is worth more than an exact one."""


def advance(progress: Progress, event: AnyEvent) -> Progress:
    """``progress`` after ``event``; events that tell nothing about progress leave it as it is."""
    match event:
        case StageStarted(stage=stage, detail=detail, share=share):
            fraction = max(progress.fraction, _within(stage, share))
            return Progress(job=progress.job, stage=stage, detail=detail, fraction=fraction, expert=None)
        case StepDone() as step:
            return msgspec.structs.replace(
                progress,
                fraction=_within(Stage.DENOISING, step.index / step.total),
                done=step.index,
                total=step.total,
                expert=step.expert,
                seconds_per_step=step.seconds,
                remaining=step.remaining,
            )
        case FramesWritten(written=written, total=total):
            # Where tiles were decoded before the first frame was whole, the bar is further already.
            fraction = max(progress.fraction, _within(Stage.DECODING, written / total))
            return msgspec.structs.replace(progress, fraction=fraction, done=written, total=total)
        case Finished():
            return msgspec.structs.replace(progress, fraction=1.0, remaining=0.0)
        case _:
            return progress


def _within(stage: Stage, share: float) -> float:
    begin, end = _SPANS[stage]
    return begin + (end - begin) * share
