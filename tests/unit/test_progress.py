"""A job's events become a bar that never goes back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wan22_desktop.domain.event import AnyEvent, Expert, FramesWritten, Stage, StageStarted, StepDone
from wan22_desktop.domain.progress import Progress, advance


def step(index: int, total: int) -> StepDone:
    return StepDone(
        job="j",
        index=index,
        total=total,
        expert=Expert.LOW_NOISE,
        sigma=0.5,
        seconds=2.0,
        remaining=2.0 * (total - index),
    )


@given(st.integers(1, 60), st.integers(1, 120))
def test_the_bar_never_goes_back_and_stays_within_its_ends(steps: int, frames: int) -> None:
    events: list[AnyEvent] = []
    for stage in Stage:
        events.append(StageStarted(job="j", stage=stage))
        if stage is Stage.DENOISING:
            events += [step(index, steps) for index in range(1, steps + 1)]
        if stage is Stage.DECODING:
            events += [FramesWritten(job="j", written=count, total=frames) for count in range(1, frames + 1)]
    progress, seen = Progress(job="j"), [0.0]
    for event in events:
        progress = advance(progress, event)
        seen.append(progress.fraction)
    assert seen == sorted(seen)
    assert 0.98 < seen[-1] <= 1.0


def test_it_says_which_expert_works_and_how_long_it_will_take() -> None:
    progress = advance(advance(Progress(job="j"), StageStarted(job="j", stage=Stage.DENOISING)), step(3, 10))
    assert progress.sentence() == "Low noise, step 3 of 10"
    assert progress.pace() == "2.0 s/step"
    assert progress.remaining == 14.0
    later = advance(progress, StageStarted(job="j", stage=Stage.DECODING))
    assert later.remaining is None, "the time left was for the denoising"


def test_loading_names_the_component() -> None:
    progress = advance(Progress(job="j"), StageStarted(job="j", stage=Stage.LOADING, detail="transformer_2"))
    assert progress.sentence() == "Loading transformer 2"
