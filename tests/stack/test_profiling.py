"""A real job is profiled while it runs, and its profile is there when its end is told."""

from __future__ import annotations

import json
import timeit
from pathlib import Path

import numpy as np
import pytest

from tests.unit.test_profile import check_trace
from wan22_desktop import cli
from wan22_desktop.domain import scopes
from wan22_desktop.domain.event import AnyEvent, Failed, Finished
from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.profile import Profile, Span
from wan22_desktop.domain.scopes import stage_scope
from wan22_desktop.observability import profiles
from wan22_desktop.observability.tracing import trace_json
from wan22_desktop.store import places
from wan22_desktop.store.database import Database
from wan22_desktop.store.profiles import read_profile
from wan22_desktop.worker.measuring import Meter
from wan22_desktop.worker.profiling import Profiler, joined
from wan22_desktop.worker.running import Runner
from wan22_desktop.worker.wishes import Wishes


def test_a_job_leaves_a_tree_of_its_stages(tiny_t2v: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    at_the_end: list[Profile | None] = []
    endings: list[AnyEvent] = []

    def hear(event: AnyEvent) -> None:
        if isinstance(event, Finished | Failed):
            endings.append(event)
            at_the_end.append(read_profile(event.job))

    runner = Runner(hear)
    request = GenerationRequest(
        prompt="a", model=str(tiny_t2v), output=str(tmp_path / "a.mp4"), width=64, height=64, frames=9, steps=6, seed=1
    )  # fmt: skip
    with Database(places.database_file()):
        runner.run("one", request, Wishes())
        runner.run("two", request, Wishes())  # the file is there
    finished, failed = endings
    assert isinstance(finished, Finished)
    assert isinstance(failed, Failed)
    one, two = at_the_end
    assert one is not None
    assert two is not None
    assert [one.spans[at].name for at in one.children(0)] == [
        "inspecting", "planning", "encoding prompt", "loading", "denoising", "decoding", "saving",
    ]  # fmt: skip
    groups = [span.name for span in one.spans if span.name.endswith("noise")]
    assert groups == ["high noise", "low noise"]
    steps = [span for span in one.spans if span.name == "step"]
    assert [span.detail for span in steps] == ["1", "2", "3", "4", "5", "6"]
    assert {one.spans[span.parent].name for span in steps} == set(groups)
    loaded = [span.detail for span in one.spans if span.name == "component"]
    assert {"text_encoder", "transformer", "transformer_2", "vae"} <= set(loaded)
    encode = next(span for span in one.spans if span.name == "encode")
    assert encode.count == 9
    # What lies in a span is within it, and what is told of stages is what the result tells.
    for span in one.spans[1:]:
        outer = one.spans[span.parent]
        assert outer.start - 1e-4 <= span.start
        assert span.count > 1 or span.start + span.seconds <= outer.start + outer.seconds + 1e-4
        assert span.memory <= outer.memory
    told = finished.result.timings
    denoising = next(span for span in one.spans if span.name == "denoising")
    assert denoising.seconds == pytest.approx(told["denoising"], abs=0.05)
    whole = one.spans[0]
    assert whole.memory > 50e6
    assert 0.1 * whole.seconds < whole.cpu
    assert whole.written > 0, "the video, by ffmpeg, and the kept latents"
    assert (one.frames, one.steps, one.ended, one.variant) == (9, 6, "finished", "custom")
    assert one.steps_per_second == pytest.approx(6 / sum(span.seconds for span in steps))
    check_trace(trace_json(one))
    assert (two.ended, two.shape, two.spans[1].error) == ("failed", "", "ProblemRaised")
    shown_by_the_command_line(whole.seconds, tmp_path / "t.json", capsys)


def shown_by_the_command_line(seconds: float, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert profiles.told("one").findings == ()
    assert cli.main(["profile", "show", "one", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["profile"]["spans"][0]["seconds"] == seconds
    assert cli.main(["profile", "show", "one"]) == 0
    assert "  High-noise expert" in capsys.readouterr().out
    assert cli.main(["profile", "list"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == ["two", "one"]
    assert cli.main(["profile", "export", "-o", str(file), "one"]) == 0
    check_trace(file.read_text())
    assert cli.main(["profile", "show", "nobody"]) == 1


def test_what_a_stage_takes_is_its_own_and_in_what_it_lies_in(tmp_path: Path) -> None:
    with Meter(interval=0.005) as meter:
        profiler = Profiler("job", meter)
        scopes.watch(profiler)
        try:
            with stage_scope("stage.loading"):
                taken = np.ones(100_000_000, dtype=np.uint8)
                (tmp_path / "file").write_bytes(taken[:8_000_000].tobytes())
                del taken
            with stage_scope("stage.planning"):
                sum(range(3_000_000))
            with pytest.raises(ValueError, match="odd"), stage_scope("stage.saving"), stage_scope("video.finish"):
                raise ValueError("odd")
        finally:
            scopes.watch(None)
        job, loading, planning, saving, finish = profiler.done(
            Failed(job="job", problem=profiles.NO_PROFILE.of(job="job"))
        ).spans
    assert loading.memory - planning.memory > 80e6
    assert job.memory == loading.memory
    assert loading.written >= 8_000_000
    assert planning.written == 0
    assert job.written >= loading.written
    assert planning.cpu > 0.5 * planning.seconds > 0
    assert (saving.error, finish.error, finish.parent, job.error) == ("ValueError", "ValueError", 3, "")


def test_a_border_that_is_close_to_another_costs_little_and_one_that_nobody_watches_nothing() -> None:
    def step() -> None:
        with stage_scope("vae.tile", number=1):
            pass

    unwatched = min(timeit.repeat(step, number=200, repeat=5)) / 200
    scopes.watch(Profiler("job", Meter()))
    try:
        watched = min(timeit.repeat(step, number=200, repeat=5)) / 200
    finally:
        scopes.watch(None)
    assert unwatched < 3e-6
    assert watched < 60e-6, "a step of the smallest model takes 15 ms"


def test_halves_of_a_job_are_one_profile_and_the_time_between_them_is_none_of_it() -> None:
    def half(time: float, *spans: Span) -> Profile:
        return Profile(job="j", time=time, spans=(Span(name="job", seconds=5.0, cpu=1.0, memory=7), *spans))

    loading = Span(name="loading", parent=0, start=1.0, seconds=2.0)
    part = Span(name="component", parent=1, start=1.5, seconds=1.0)
    whole = joined(half(100.0, loading, part), half(160.0, loading, part))
    assert (whole.time, whole.seconds, whole.spans[0].cpu) == (100.0, 10.0, 2.0)
    assert [(span.parent, span.start) for span in whole.spans] == [(-1, 0), (0, 1), (1, 1.5), (0, 61), (3, 61.5)]
    check_trace(trace_json(whole))
