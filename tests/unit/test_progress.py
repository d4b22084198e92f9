"""A job's events become a bar that never goes back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wan22_desktop.domain.event import AnyEvent, Expert, FramesWritten, Stage, StageStarted, StepDone
from wan22_desktop.domain.progress import Progress, advance
from wan22_desktop.planning.remaining import Countdown


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


def test_a_countdown_takes_what_is_measured_and_leaves_out_what_is_over() -> None:
    seconds = {Stage.ENCODING_PROMPT: 5.0, Stage.LOADING: 10.0, Stage.DENOISING: 100.0, Stage.DECODING: 20.0}
    left = Countdown(seconds, 0.0)
    assert left.at(0.0) == 135.0
    progress = advance(Progress(job="j"), StageStarted(job="j", stage=Stage.LOADING))
    left.follow(progress, 1.0)
    assert left.at(3.0) == 133.0, "the text may still have to be read with what was loaded"
    progress = advance(progress, StageStarted(job="j", stage=Stage.DENOISING))
    left.follow(progress, 4.0)
    assert left.at(14.0) == 110.0, "what was foreseen for the stages before is over"
    progress = advance(progress, step(5, 10))
    left.follow(progress, 14.0)
    assert left.at(14.0) == 30.0, "the steps are quicker than foreseen"
    progress = advance(progress, StageStarted(job="j", stage=Stage.WAITING))
    left.follow(progress, 16.0)
    assert left.at(116.0) == 28.0, "nothing is done while it waits"
    progress = advance(progress, StageStarted(job="j", stage=Stage.DECODING))
    left.follow(progress, 117.0)
    left.follow(advance(progress, FramesWritten(job="j", written=3, total=4)), 118.0)
    assert left.at(118.0) == 5.0
