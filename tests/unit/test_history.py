"""The machine's own history: kept by many at once, and what it teaches, advises and cleans."""

from __future__ import annotations

import math
import os
import sqlite3
import threading
import time
from pathlib import Path
from typing import Any

import msgspec
import pytest
import recipes
from hypothesis import given
from hypothesis import strategies as st

from wan22_desktop.cli import EXIT_OK, EXIT_USAGE, main
from wan22_desktop.domain.experience import Measurement
from wan22_desktop.domain.generation import GenerationResult, Measured
from wan22_desktop.domain.machine import Gpu, HardwareSnapshot, ResourceSample
from wan22_desktop.domain.plan import Phase, Term
from wan22_desktop.domain.problem import RETRIED
from wan22_desktop.observability.advice import recommend
from wan22_desktop.observability.caches import caches, clear
from wan22_desktop.observability.learning import LEAST, MOST, learn, measurements_of, recall
from wan22_desktop.observability.monitor import Monitor
from wan22_desktop.planning import spared
from wan22_desktop.store import measurements as kept
from wan22_desktop.store import places
from wan22_desktop.store.database import Database
from wan22_desktop.store.measurements import keep_measurements, read_measurements
from wan22_desktop.store.settings import Settings, in_bytes
from wan22_desktop.worker.pace import Pace

GB = 10**9


def one(**changes: Any) -> Measurement:
    usual: dict[str, Any] = {
        "time": 1.0, "phase": "denoising", "device": "A card", "precision": "bfloat16", "seconds": 10.0,
        "operations": 1e13, "predicted": 10 * GB, "measured": 9 * GB, "fingerprint": "f",
    }  # fmt: skip
    return Measurement(**(usual | changes))


def machine(free: float = 20, *gpus: Gpu) -> HardwareSnapshot:
    return HardwareSnapshot(
        system="Linux", cpu="A processor", cores=8, threads=16, memory_total=24 * GB, memory_available=int(free * GB),
        gpus=gpus,
    )  # fmt: skip


CARD = Gpu(index=0, name="A card", memory_total=24 * GB, memory_free=20 * GB)


# --- Kept ------------------------------------------------------------------------------------------------------------


def test_measurements_are_kept_up_to_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST", 5)
    with Database(places.database_file()):
        keep_measurements([one(seconds=float(number)) for number in range(1, 8)])
        keep_measurements([one(seconds=8.0)])
        assert [found.seconds for found in read_measurements()] == [4, 5, 6, 7, 8]


def test_without_a_database_nothing_is_known_and_nothing_fails(home: Path) -> None:
    keep_measurements([one()])
    assert read_measurements() == []
    assert not places.database_file().exists(), "an empty file would be no database of the app's"
    places.data_folder().mkdir(parents=True)
    places.database_file().write_bytes(b"no database" * 100)
    keep_measurements([one()])
    assert recall() == learn([])


def test_a_locked_database_gives_what_was_there_and_loses_what_is_new(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "PATIENCE", 0.05)
    with Database(places.database_file()):
        keep_measurements([one()])
        writer = sqlite3.connect(places.database_file(), isolation_level=None)
        writer.execute("BEGIN IMMEDIATE")
        keep_measurements([one(seconds=2.0)])
        assert [found.seconds for found in read_measurements()] == [10.0]
        writer.execute("ROLLBACK")
        writer.close()


def test_others_may_write_while_it_is_read() -> None:
    with Database(places.database_file()):
        writers = [
            threading.Thread(target=lambda: [keep_measurements([one()]) for _ in range(10)]) for _ in range(3)
        ]  # fmt: skip
        for writer in writers:
            writer.start()
        while any(writer.is_alive() for writer in writers):
            assert all(found == one() for found in read_measurements())
        assert len(read_measurements()) == 30


def test_what_a_later_version_wrote_is_passed_over() -> None:
    with Database(places.database_file()):
        keep_measurements([one()])
        with sqlite3.connect(places.database_file()) as other:
            other.execute("INSERT INTO measurements (time, value) VALUES (1, '{\"phase\": 7}')")
        other.close()
        assert read_measurements() == [one()]


# --- Learned ---------------------------------------------------------------------------------------------------------


def test_a_models_own_speed_comes_before_that_of_others() -> None:
    experience = learn([one(seconds=10.0), one(seconds=20.0, fingerprint="g"), one(seconds=10.0), one(seconds=12.0)])
    assert experience.rate("denoising", "A card", "bfloat16", "f") == 1e12
    assert experience.rate("denoising", "A card", "bfloat16", "g") == 5e11
    assert experience.rate("denoising", "A card", "bfloat16", "h") is not None
    assert experience.rate("denoising", "Another", "bfloat16", "f") is None
    assert experience.rate("denoising", "A card", "float32", "f") is None


def test_a_calibration_serves_where_no_model_has_run() -> None:
    experience = learn([one(fingerprint="", seconds=0.01)])
    assert experience.rate("denoising", "A card", "bfloat16", "whatever") == 1e15


def test_large_jobs_decide_what_is_expected_of_other_models() -> None:
    small = [one(operations=1e9, seconds=1.0) for _ in range(3)]
    experience = learn([*small, one(operations=1e15, seconds=100.0, fingerprint="large")])
    assert experience.rate("denoising", "A card", "bfloat16", "new") == 1e13


def test_a_disturbed_job_does_not_slow_down_what_is_expected() -> None:
    calm, disturbed = [one()] * 3, [one(seconds=40.0, others=0.8)] * 2
    assert learn([*calm, *disturbed]).rate("denoising", "A card", "bfloat16", "f") == 1e12


def test_what_tells_nothing_of_speed_teaches_none() -> None:
    assert learn([one(operations=0.0), one(seconds=0.001), one(short=True, seconds=0.0, operations=0.0)]).rates == {}


@given(st.lists(st.tuples(st.integers(1, 10**12), st.integers(1, 10**12), st.booleans()), min_size=1, max_size=12))
def test_corrections_are_never_below_what_was_measured_lately_and_stay_in_bounds(
    jobs: list[tuple[int, int, bool]],
) -> None:
    found = [one(predicted=predicted, measured=measured, short=short) for predicted, measured, short in jobs]
    experience = learn(found)
    own, other = (experience.correction("denoising", "A card", fingerprint) for fingerprint in ("f", "new"))
    assert LEAST <= own <= MOST
    assert 1.0 <= other <= MOST, "what another model took does not shrink a prediction"
    lately = [job.measured / job.predicted for job in found[-5:] if not job.short]
    assert all(own >= min(ratio, MOST) for ratio in lately)
    if found[-1].short:
        assert own > 1.0


def test_after_memory_ran_out_more_is_predicted() -> None:
    before = learn([one()]).correction("denoising", "A card", "f")
    once, twice = learn([one(), one(short=True)]), learn([one(), one(short=True), one(short=True)])
    assert before < 1 < once.correction("denoising", "A card", "f") < twice.correction("denoising", "A card", "f")


@given(st.floats(0.6, 1.8), st.lists(st.floats(0.97, 1.03), min_size=3, max_size=8), st.floats(1e11, 1e14))
def test_repeated_jobs_are_foretold_within_a_tenth(off: float, noise: list[float], speed: float) -> None:
    jobs = [
        one(operations=1e13 * size, seconds=1e13 * size / speed * wobble, measured=int(10 * GB * off * wobble))
        for size, wobble in enumerate(noise, start=1)
    ]
    experience = learn(jobs[:-1])
    rate, correction = (
        experience.rate("denoising", "A card", "bfloat16", "f"), experience.correction("denoising", "A card", "f")
    )  # fmt: skip
    assert rate is not None
    assert jobs[-1].operations / rate == pytest.approx(jobs[-1].seconds, rel=0.1)
    assert jobs[-1].predicted * correction == pytest.approx(jobs[-1].measured, rel=0.1)


def test_a_result_becomes_measurements_of_the_device_that_computed() -> None:
    recipe = recipes.recipe()
    phase = Phase(
        name="denoising", memory=(Term(name="program", bytes=3),), card=(Term(name="transformer", bytes=7),)
    )  # fmt: skip
    plan = msgspec.structs.replace(
        recipe.plan, device="cuda:0", device_name="A card", precision="bfloat16", phases=(phase,)
    )
    facts = {"why": "Memory ran out.", "point": "step 1", "choice": "blocks"}
    result = GenerationResult(
        job="j", output="", recipe=msgspec.structs.replace(recipe, plan=plan), timings={}, bytes=1,
        measured=(
            Measured(name="denoising", seconds=2.0, memory_bytes=5, card_bytes=11, operations=8.0, others=0.5),
            Measured(name="decoding", seconds=3.0, memory_bytes=5, card_bytes=12, operations=9.0),
        ),
        problems=(RETRIED.of(**facts),),
    )  # fmt: skip
    denoised, decoded = measurements_of(result)
    assert (denoised.device, denoised.precision, denoised.predicted, denoised.measured) == ("A card", "bfloat16", 7, 11)
    assert (decoded.precision, decoded.predicted) == ("float32", 0)
    told = RETRIED.of(**facts, phase="denoising")
    decoded, short = measurements_of(msgspec.structs.replace(result, problems=(told,)))
    assert (decoded.phase, short.phase, short.short) == ("decoding", "denoising", True)
    computed = msgspec.structs.replace(recipe.plan, device_name="A processor")
    on_processor = msgspec.structs.replace(result, recipe=msgspec.structs.replace(recipe, plan=computed))
    assert [(of.device, of.measured) for of in measurements_of(on_processor)] == [("A processor", 5)] * 2


# --- A good neighbour ------------------------------------------------------------------------------------------------


def test_what_is_left_to_others_is_no_part_of_the_plan() -> None:
    hardware = machine(20, CARD)
    usual = spared(hardware, Settings().leave_memory_gb, Settings().leave_card_gb)
    assert (usual.memory_available, usual.gpus[0].memory_free) == (18 * GB, int(19.5 * GB))
    assert spared(hardware, 8, 0).memory_available == 12 * GB, "whoever asks for more gets more"
    small = msgspec.structs.replace(hardware, memory_total=4 * GB, memory_available=3 * GB)
    assert spared(small, 2, 0).memory_available == int(2.6 * GB), "a tenth of a small machine"
    for odd in (-1, math.nan):
        assert spared(hardware, odd, odd) == hardware
    assert spared(hardware, math.inf, math.inf).memory_available == 0
    assert [in_bytes(odd) for odd in (-1, math.nan, math.inf, 2)] == [0, 0, 10**15, 2 * GB]


# --- Watched, cleaned, advised ---------------------------------------------------------------------------------------


def test_the_monitor_tells_the_range_of_a_while() -> None:
    monitor = Monitor(kept=4)
    assert monitor.usage(60) is None
    for second in range(6):
        gpu = msgspec.structs.replace(CARD, memory_free=(20 - second) * GB, utilisation=None if second % 2 else 50)
        monitor.add(
            ResourceSample(time=second, cpu_percent=second * 10, memory_used=second, memory_total=9, gpus=(gpu,))
        )  # fmt: skip
    usage = monitor.usage(2)
    assert usage is not None
    assert (usage.cpu_percent.least, usage.cpu_percent.mean, usage.cpu_percent.most) == (30, 40, 50)
    assert usage.card_used[0].most == 9 * GB
    assert usage.card_percent[0].mean == 50
    assert len(monitor.samples(60)) == 4


def test_caches_tell_their_size_and_are_cleared_from_the_longest_unused_on() -> None:
    folder = places.embeddings_folder()
    folder.mkdir(parents=True)
    old = time.time() - 3600
    for age, name in enumerate(("newer", "older", "oldest")):
        (folder / name).write_bytes(b"x" * 100)
        os.utime(folder / name, (old - age, old - age))
    (folder / "in use").write_bytes(b"x" * 100)
    (cache,) = caches(Settings())
    assert (cache.name, cache.bytes, cache.files) == ("embeddings", 400, 4)
    assert cache.limit == in_bytes(Settings().embeddings_limit_gb)
    assert clear("embeddings", keep=300) == 100
    assert {path.name for path in folder.iterdir()} == {"newer", "older", "in use"}
    assert clear("embeddings") == 200
    assert [path.name for path in folder.iterdir()] == ["in use"]
    with pytest.raises(ValueError, match="no cache"):
        clear("..")


def test_the_command_line_lists_and_clears_and_advises(capsys: pytest.CaptureFixture[str]) -> None:
    places.latents_folder().mkdir(parents=True)
    (places.latents_folder() / "kept").write_bytes(b"x" * 1000)
    os.utime(places.latents_folder() / "kept", (1, 1))
    assert main(["cache"]) == EXIT_OK
    assert "latents         1.0 kB of 4.3 GB" in capsys.readouterr().out
    assert main(["cache", "--clear", "latents", "--json"]) == EXIT_OK
    assert '"cleared": 1000' in capsys.readouterr().out
    assert main(["cache", "--clear", "../config"]) == EXIT_USAGE
    assert "embeddings" in capsys.readouterr().err
    assert main(["advise", "--json"]) == EXIT_OK
    assert main(["calibrate", "--seconds", "nan"]) == EXIT_USAGE


def jobs(count: int, **decoding: Any) -> list[Measurement]:
    return [
        phase
        for number in range(count)
        for phase in (one(time=number), one(**({"time": number, "phase": "decoding", "seconds": 1.0} | decoding)))
    ]


def test_where_all_is_well_nothing_is_advised() -> None:
    assert recommend([], machine(20, CARD)) == ()
    assert recommend(jobs(5), machine(20, CARD)) == ()
    slow = one(time=9, seconds=20.0, others=0.02)
    assert recommend([*jobs(5), slow], machine()) == (), "nobody else is to blame"


def test_advice_names_its_figure() -> None:
    (decoding,) = recommend(jobs(5, seconds=10.0, tile=32), machine())
    assert (decoding.name, decoding.figure) == ("decoding", 50)
    assert "50 %" in decoding.says.replace("%", " %")
    assert "tiles" in decoding.says
    assert recommend(jobs(2, seconds=10.0), machine()) == (), "two jobs tell nothing"
    (slower,) = recommend([*jobs(5), one(time=9, seconds=15.0, others=0.85)], machine())
    assert slower.name == "slower"
    assert slower.figure == pytest.approx(50)
    assert "85%" in slower.says
    full = msgspec.structs.replace(CARD, memory_free=2 * GB)
    memory, card = recommend([], machine(4.2, full))
    assert "4.2 of 24.0 GB" in memory.says
    assert "A card has 2.0 of 24.0 GB" in card.says


# --- The pace of steps -----------------------------------------------------------------------------------------------


def test_a_step_that_takes_many_times_as_long_is_noticed() -> None:
    pace = Pace()
    assert [pace.look("high noise", seconds) for seconds in (9.0, 1.0, 1.1, 1.2)] == [None] * 4, "the first warms up"
    assert pace.look("low noise", 9.0) is None, "another expert"
    assert pace.look("high noise", 5.5) == pytest.approx(5.0, rel=0.1)
    assert pace.look("high noise", 1.2) is None, "and it counts for itself alone"
