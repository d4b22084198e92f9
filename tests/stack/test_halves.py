"""Where experts take turns in memory, each does its part of all jobs: few changes, the same videos."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest
import tiny_models
from bench import Bench
from test_drafts import clean_of, frames_of

from wan22_desktop.domain.event import AnyEvent, Finished, Halfway, StepDone
from wan22_desktop.domain.generation import GenerationResult, Half
from wan22_desktop.domain.job import JobState
from wan22_desktop.domain.model import Role
from wan22_desktop.generation import loading
from wan22_desktop.system import CompatibilitySystem
from wan22_desktop.worker import supervision, waiting


@pytest.fixture
def bench(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    """With memory for one expert."""
    real = waiting.make_plan
    monkeypatch.setattr(waiting, "make_plan", lambda *given: msgspec.structs.replace(real(*given), one_expert=True))
    return Bench(tiny_models.save("t2v", tmp_path / "model"))


def experts_loaded(monkeypatch: pytest.MonkeyPatch) -> list[Role]:
    loaded, real = list[Role](), loading._load

    def load(report: Any, role: Role, plan: Any) -> Any:
        loaded.extend([role] if role in (Role.TRANSFORMER, Role.TRANSFORMER_2) else [])
        return real(report, role, plan)

    monkeypatch.setattr(loading, "_load", load)
    return loaded


def first_half(bench: Bench, name: str, **given: Any) -> Half:
    ending = bench.run(name, may_pause=True, **given)
    assert isinstance(ending, Halfway), ending
    return ending.half


def test_three_jobs_change_experts_once_and_give_the_same_videos(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.make("tried", steps=1)  # the first load tries both
    bench.runner.residents.release()
    loaded, seeds = experts_loaded(monkeypatch), (1, 2, 3)
    alone = [bench.make(f"alone-{seed}", seed=seed) for seed in seeds]
    assert len(loaded) == 6
    bench.runner.residents.release()
    loaded.clear()
    halves = [first_half(bench, f"half-{seed}", seed=seed) for seed in seeds]
    assert loaded == [Role.TRANSFORMER]
    high = halves[0].steps_done
    assert bench.steps == list(range(1, high + 1))
    made = [bench.make(f"half-{seed}", seed=seed, half=half) for seed, half in zip(seeds, halves, strict=True)]
    assert bench.steps == list(range(high + 1, 7))
    assert loaded == [Role.TRANSFORMER, Role.TRANSFORMER_2]
    for one, other in zip(alone, made, strict=True):
        assert clean_of(one).equal(clean_of(other))
        assert (frames_of(one.output) == frames_of(other.output)).all()
    took = {measured.name: measured for measured in made[0].measured}
    whole = {measured.name: measured for measured in alone[0].measured}
    assert took["denoising"].operations == pytest.approx(whole["denoising"].operations), "both halves count"
    assert made[0].timings["denoising"] > halves[0].timings["denoising"]
    assert made[0].problems[: len(halves[0].problems)] == halves[0].problems


def test_the_draw_of_the_first_half_holds_for_the_second(bench: Bench) -> None:
    half = first_half(bench, "drawn", seed=None)
    made = bench.make("drawn", seed=None, half=half, ending=".mkv")
    again = bench.make("again", seed=made.recipe.settings.seed)
    assert clean_of(made).equal(clean_of(again))
    assert Path(made.output).suffix == ".mkv", "as the request says"


def test_stopping_works_in_either_half(bench: Bench) -> None:
    bench.keep_after = 1
    ending = bench.run("kept", may_pause=True)
    assert isinstance(ending, Finished), "who wants to see what there is does not wait"
    assert bench.steps == [1]
    bench.keep_after = 0
    half = first_half(bench, "job")
    bench.keep_after = half.steps_done + 1
    kept: GenerationResult = bench.make("job", half=half)
    assert kept.steps_done == half.steps_done + 1
    assert "W2-STOPPED-EARLY" in bench.told(kept)


def test_a_half_that_is_gone_is_made_again(bench: Bench) -> None:
    half = first_half(bench, "job")
    Path(half.latents).unlink()
    made = bench.make("job", half=half)
    assert bench.steps == [1, 2, 3, 4, 5, 6]
    assert "W2-HALF-LOST" in bench.told(made)


def test_where_both_experts_stay_a_job_goes_on(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    planned = waiting.make_plan
    monkeypatch.setattr(waiting, "make_plan", lambda *given: msgspec.structs.replace(planned(*given), one_expert=False))
    assert isinstance(bench.run("whole", may_pause=True), Finished)


ONE_EXPERT = """
import msgspec
from wan22_desktop.worker import process, waiting
real = waiting.make_plan
waiting.make_plan = lambda *given: msgspec.structs.replace(real(*given), one_expert=True)
process.main()
"""
"""A worker process with memory for one expert."""


def test_several_videos_share_each_expert_and_come_in_their_order(
    home: Path, tiny_t2v: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervision, "worker_command", lambda: [sys.executable, "-c", ONE_EXPERT])
    bench, heard = Bench(tiny_t2v), list[AnyEvent]()
    wishes = [
        bench.wish(str(number), seed=number, frames=5, output=str(tmp_path / f"{number}.mp4")) for number in (1, 2)
    ]
    wishes.insert(1, bench.wish("broken", image=str(tmp_path / "nothing.png"), output=str(tmp_path / "broken.mp4")))
    with CompatibilitySystem() as system:
        made = list(system.generate_all(wishes, heard.append))
        states = {job.request.output: (job.state, job.half is not None) for job in system.database.jobs()}
    assert [isinstance(outcome, GenerationResult) for outcome in made] == [True, False, True]
    experts = [event.expert for event in heard if isinstance(event, StepDone)]
    assert experts == sorted(experts), "all high-noise steps, then all others"
    assert len(experts) == 12
    assert states == {
        wishes[0].output: (JobState.FINISHED, True),
        wishes[1].output: (JobState.FAILED, False),
        wishes[2].output: (JobState.FINISHED, True),
    }


def test_who_listens_no_more_leaves_no_job_half_done(
    home: Path, tiny_t2v: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervision, "worker_command", lambda: [sys.executable, "-c", ONE_EXPERT])
    bench = Bench(tiny_t2v)
    wishes = [bench.wish(str(number), frames=5, output=str(tmp_path / f"{number}.mp4")) for number in range(2)]
    with CompatibilitySystem() as system:
        for _ in system.generate_all(wishes):
            break
        assert {job.state for job in system.database.jobs()} == {JobState.FINISHED, JobState.CANCELLED}
