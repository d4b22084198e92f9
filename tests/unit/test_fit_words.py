"""Will it fit, in words."""

from __future__ import annotations

import pytest

from wan22_desktop.domain.fit import about, consequence, rooms, sentence, time_source
from wan22_desktop.domain.machine import Gpu, HardwareSnapshot
from wan22_desktop.domain.plan import Alternative, Change, ExecutionPlan, Fit, Offload, Phase, Term

GB = 1_000_000_000
CARD = Gpu(index=0, name="NVIDIA GeForce RTX 3060", memory_total=12 * GB, memory_free=7_400_000_000)
MACHINE = HardwareSnapshot(
    system="Linux", cpu="", cores=8, threads=16, memory_total=32 * GB, memory_available=20 * GB, gpus=(CARD,)
)


def plan(fit: Fit, card: float, memory: float, seconds: float | None = None, device: str = "cuda:0") -> ExecutionPlan:
    phase = Phase(
        name="denoising",
        memory=(Term(name="program", bytes=int(memory * GB)),),
        card=(Term(name="transformer", bytes=int(card * GB)),),
        seconds=seconds,
    )
    return ExecutionPlan(
        device=device, precision="bfloat16", vae_precision="float32", offload=Offload.NONE, threads=8, phases=(phase,),
        memory_needed=phase.memory_bytes, device_memory_needed=phase.card_bytes, fit=fit,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("made", "line"),
    [
        (plan(Fit.FITS, 5.1, 3, 170), "Fits: 5.1 of 7.4 GB free on RTX 3060 · about 3 min"),
        (plan(Fit.TIGHT, 1, 19), "Tight: 19.0 of 20.0 GB free in main memory"),
        (plan(Fit.TOO_LARGE, 9.5, 3), "Too large by 2.1 GB: needs 9.5 GB, 7.4 GB free on RTX 3060"),
        (plan(Fit.FITS, 0, 0.02, device="cpu"), "Fits: 0.02 of 20.0 GB free in main memory · on the processor"),
    ],
)
def test_the_line_tells_of_the_memory_that_is_closest_to_its_end(made: ExecutionPlan, line: str) -> None:
    assert sentence(made, MACHINE) == line


def test_each_phase_has_its_own_figures_and_terms() -> None:
    made = plan(Fit.FITS, 5.1, 3)
    card, main = rooms(made, MACHINE, made.phases[0])
    assert (card.where, card.figures, card.terms[0].name) == ("RTX 3060", "5.1 of 7.4 GB", "transformer")
    assert (main.where, main.figures, main.terms[0].name) == ("main memory", "3.0 of 20.0 GB", "program")


def test_only_what_is_known_of_the_time_is_told() -> None:
    assert "No estimate" in time_source(plan(Fit.FITS, 1, 1))
    assert "nothing like it was measured" in time_source(plan(Fit.FITS, 1, 1, 5))
    assert [about(days * 86_400) for days in (3, 400, 5000)] == ["about 3 days", "about 400 days", "many years"]
    assert [about(seconds) for seconds in (0.2, 7.4, 42, 58, 200, 3600, 7800, 40_000)] == [
        "about a second", "about 7 s", "about 40 s", "about 1 min", "about 3 min", "about 1 h", "about 2 h 10 min",
        "about 11 h",
    ]  # fmt: skip
    other = Alternative(
        change=Change.FITS, words="Make 49 frames", because="shorter", wish={"frames": 49}, fit=Fit.FITS, seconds=120,
        memory_needed=3 * GB, device_memory_needed=6_900_000_000,
    )  # fmt: skip
    assert consequence(other) == "fits · about 2 min · 6.9 GB"
