"""What the worker measures of a real job, keeps and plans the next one by; and a machine that others have taken."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy as np
import pytest
import recipes

from wan22_desktop.domain.event import AnyEvent, Failed, Finished, Told
from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.machine import HardwareSnapshot
from wan22_desktop.domain.plan import ExecutionPlan
from wan22_desktop.domain.problem import NOT_ENOUGH_MEMORY, Problem
from wan22_desktop.generation.calibration import calibrate
from wan22_desktop.generation.cancelling import CancelledHere
from wan22_desktop.observability.learning import learn, recall
from wan22_desktop.planning import probe
from wan22_desktop.store import places
from wan22_desktop.store.database import Database
from wan22_desktop.store.measurements import read_measurements
from wan22_desktop.store.settings import Settings, save_settings
from wan22_desktop.system import CompatibilitySystem
from wan22_desktop.worker.measuring import Meter, own_memory
from wan22_desktop.worker.running import Runner
from wan22_desktop.worker.waiting import planned_with_room
from wan22_desktop.worker.wishes import Wishes

MB = 10**6


def test_the_peak_within_a_phase_is_found_though_it_is_gone_at_its_end() -> None:
    with Meter(interval=0.005) as meter:
        meter.enter("text")
        time.sleep(0.02)
        before = own_memory()
        meter.enter("denoising")
        taken = np.ones(200 * MB, dtype=np.uint8)
        time.sleep(0.3)
        assert own_memory() - before > 190 * MB
        del taken
        meter.spent(1.5)
        meter.did("denoising", 7.0)
        meter.enter("")
        time.sleep(0.02)
    text, denoising = meter.measured()
    assert (text.name, denoising.name, denoising.seconds, denoising.operations) == ("text", "denoising", 1.5, 7.0)
    assert denoising.memory_bytes - text.memory_bytes == pytest.approx(200 * MB, abs=20 * MB)
    assert 0 <= denoising.others <= 1


def test_memory_of_mapped_files_is_not_the_processs_own(tmp_path: Path) -> None:
    file = tmp_path / "weights"
    file.write_bytes(bytes(100 * MB))
    before = own_memory()
    mapped = np.memmap(file, dtype=np.uint8, mode="r")
    assert int(mapped[::4096].sum()) == 0
    assert own_memory() - before < 20 * MB


def test_a_job_teaches_what_the_next_one_takes(tiny_t2v: Path, tmp_path: Path) -> None:
    events: list[AnyEvent] = []
    runner = Runner(events.append)
    request = GenerationRequest(
        prompt="a red circle", model=str(tiny_t2v), output=str(tmp_path / "a.mp4"), width=112, height=112, frames=17,
        steps=20, seed=1, preview=False,
    )  # fmt: skip
    with Database(places.database_file()):
        for name in ("a.mp4", "b.mp4"):
            runner.run(name, msgspec.structs.replace(request, output=str(tmp_path / name)), Wishes())
        first, second = (event.result for event in events if isinstance(event, Finished))
        measurements, experience = read_measurements(), recall()
    assert [of.name for of in first.measured] == ["text", "denoising", "decoding"]
    assert all(of.memory_bytes > 50 * MB and of.operations > 0 and of.seconds > 0 for of in first.measured)
    spent = sum(first.timings[stage] for stage in ("encoding prompt", "denoising", "decoding"))
    assert sum(of.seconds for of in first.measured) == pytest.approx(spent, rel=0.02)
    # The prompt was kept: nothing was computed, and nothing is learned of its seconds.
    assert next(of for of in second.measured if of.name == "text").operations == 0
    assert [of.phase for of in measurements] == ["text", "denoising", "decoding"] * 2
    assert {(of.device, of.fingerprint) for of in measurements} == {(probe().cpu, first.recipe.fingerprint)}
    plan = second.recipe.plan
    denoising = next(phase for phase in plan.phases if phase.name == "denoising")
    assert plan.measured
    assert denoising.seconds == pytest.approx(first.measured[1].seconds, rel=0.01)
    assert experience.rate("decoding", probe().cpu, "float32", first.recipe.fingerprint)


def test_a_calibration_tells_speeds_of_a_machine_that_never_ran_a_model() -> None:
    found = calibrate("cpu", "A processor", "float32", "float32", budget=0.1)
    assert [of.phase for of in found] == ["denoising", "decoding", "text"]
    experience = learn(found)
    for phase in ("denoising", "decoding", "text"):
        assert 1e7 < (experience.rate(phase, "A processor", "float32", "new") or 0) < 1e14


def test_what_was_measured_on_request_is_kept() -> None:
    with CompatibilitySystem() as system:
        assert system.calibrate(0.1) == tuple(system.measurements()) != ()


# --- Waiting ---------------------------------------------------------------------------------------------------------


def test_a_change_of_what_is_left_to_others_counts_for_the_next_job(tiny_t2v: Path, tmp_path: Path) -> None:
    """Nor does anybody wait for what will never be free."""
    events: list[AnyEvent] = []
    save_settings(Settings(leave_memory_gb=1e6))
    wish = GenerationRequest(prompt="a", model=str(tiny_t2v), output=str(tmp_path / "a.mp4"), width=64, height=64)
    Runner(events.append).run("job", wish, Wishes())
    assert [event.problem.code for event in events if isinstance(event, Failed | Told)] == ["W2-NOT-ENOUGH-MEMORY"]


def plan_with(needed: int) -> Callable[[HardwareSnapshot], ExecutionPlan]:
    def plan_on(hardware: HardwareSnapshot) -> ExecutionPlan:
        facts = {"needed": needed, "kind": "main memory", "available": hardware.memory_available}
        short = (NOT_ENOUGH_MEMORY.of(**facts),) if needed > hardware.memory_available else ()
        return msgspec.structs.replace(recipes.PLAN, problems=short)

    return plan_on


def machines(*free: int) -> Callable[[], HardwareSnapshot]:
    """The machine as it is seen, one look after the other; the last one for good."""
    left = list(free)

    def look() -> HardwareSnapshot:
        available = left.pop(0) if len(left) > 1 else left[0]
        return HardwareSnapshot(
            system="Linux", cpu="", cores=1, threads=1, memory_total=100, memory_available=available
        )  # fmt: skip

    return look


def test_a_job_waits_for_others_and_begins_when_there_is_room() -> None:
    told: list[Problem] = []
    cancel = threading.Event()
    plan = planned_with_room(plan_with(50), machines(10, 20, 60), told.extend, cancel, 60, 0.01)
    assert plan.problems == ()
    assert [problem.code for problem in told] == ["W2-WAITING-FOR-MEMORY"]
    assert "50 of main memory are needed and 10 are free" in told[0].what


@pytest.mark.parametrize(
    ("needed", "free", "patience", "waits"),
    [(5, 10, 60, False), (90, 10, 60, False), (50, 10, 0, False), (50, 10, 0.05, True)],
    ids=["fits", "never fits", "no patience", "patience ends"],
)
def test_nobody_waits_in_vain_or_for_ever(needed: int, free: int, patience: float, waits: bool) -> None:
    told: list[Problem] = []
    plan = planned_with_room(plan_with(needed), machines(free), told.extend, threading.Event(), patience, 0.01)
    assert bool(told) is waits
    assert bool(plan.problems) is (needed > free)


def test_who_waits_can_be_cancelled() -> None:
    cancel = threading.Event()
    with pytest.raises(CancelledHere):
        planned_with_room(plan_with(50), machines(10), lambda _: cancel.set(), cancel, 60, 0.01)
