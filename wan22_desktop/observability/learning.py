"""From finished jobs to measurements, and from measurements to experience."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from wan22_desktop.domain.event import Expert
from wan22_desktop.domain.experience import Curve, Experience, Measurement, magnitudes_of
from wan22_desktop.domain.generation import GenerationResult, Recipe
from wan22_desktop.domain.problem import RETRIED
from wan22_desktop.store import places
from wan22_desktop.store.measurements import newest, read_measurements

RECENT = 5
"""Measurements of a kind that count: drivers, libraries and cooling change."""
DISTURBED = 0.15
"""Share of the processor that other programs used above the least of them: such a job tells nothing of speed."""
LEAST, MOST = 0.5, 2.0
"""Bounds of a correction: what is further off is no matter of a few percent, but a mistake."""
AFTER_SHORTAGE = 1.15
"""By what a correction rises where memory ran out: how much more was wanted nobody knows."""
LEAST_SECONDS = 0.05
"""A phase that took less tells of overheads, not of speed."""


def measurements_of(result: GenerationResult) -> list[Measurement]:
    """What a finished job tells, phase by phase; also of phases in which memory ran out."""
    plan, settings = result.recipe.plan, result.recipe.settings
    on_card, now = plan.device != "cpu", time.time()
    # What was learned is compared with what was predicted before anything was learned, or it would undo itself.
    predicted = {
        phase.name: int((phase.card_bytes if on_card else phase.memory_bytes) / phase.corrected)
        for phase in plan.phases
    }

    def measurement(
        phase: str, seconds: float, operations: float, peak: int, others: float, *, short: bool
    ) -> Measurement:
        return Measurement(
            time=now,
            phase=phase,
            device=plan.device_name,
            precision=plan.precision_of(phase),
            seconds=seconds,
            operations=operations,
            predicted=predicted.get(phase, 0),
            measured=peak,
            fingerprint=result.recipe.fingerprint,
            model=result.recipe.model,
            offload=plan.offload,
            tile=plan.tile,
            width=settings.width,
            height=settings.height,
            frames=settings.frames,
            steps=settings.steps,
            others=others,
            short=short,
        )

    short = {problem.facts.get("phase", "") for problem in result.problems if problem.code == RETRIED.code} - {""}
    found = [
        measurement(
            took.name, took.seconds, took.operations, took.card_bytes if on_card else took.memory_bytes, took.others,
            short=False,
        )
        for took in result.measured
        # What was done twice tells neither how long it takes nor, under its second plan, what the first would need.
        if took.name not in short
    ]  # fmt: skip
    return [*found, *(measurement(phase, 0.0, 0.0, 0, 0.0, short=True) for phase in sorted(short))]


def magnitudes_measured(recipe: Recipe, found: Mapping[str, Sequence[tuple[float, float]]]) -> list[Measurement]:
    """What a step cache measured of experts, all of whose steps were computed in one go: else there is none."""
    settings, plan = recipe.settings, recipe.plan
    high = settings.high_steps
    whole = {Expert.HIGH_NOISE: high, Expert.LOW_NOISE: settings.steps - (high or 0), Expert.SINGLE: settings.steps}
    curves = {
        expert: tuple((round(sigma, 5), round(height, 4)) for sigma, height in curve)
        for expert, curve in found.items()
        if 1 < len(curve) == whole[Expert(expert)]
    }
    if not curves:
        return []
    loras = tuple(use.path for use in settings.loras)
    return [
        Measurement(
            time=time.time(), phase="magnitudes", device=plan.device_name, precision=plan.precision, seconds=0.0,
            operations=0.0, fingerprint=recipe.fingerprint, model=recipe.model, magnitudes=curves, loras=loras,
        )
    ]  # fmt: skip


_recalled: list[tuple[tuple[str, int], Experience]] = []


def recall() -> Experience:
    """What all kept measurements teach; learned anew only when there are new ones."""
    stamp = str(places.database_file()), newest()
    if not _recalled or _recalled[0][0] != stamp:
        _recalled[:] = [(stamp, learn(read_measurements()))]
    return _recalled[0][1]


def learn(measurements: Iterable[Measurement]) -> Experience:
    """What ``measurements``, the oldest first, teach about this machine.

    Of a model's own jobs the middle speed of the last few counts, of those that were disturbed the least. For a model
    that never ran, the speed at which the larger part of all operations was done: small jobs tell of overheads. A
    correction is the largest of the last few, so that what was measured is never predicted as less; what another model
    took can only raise it above 1.
    """
    speeds: dict[str, list[Measurement]] = defaultdict(list)
    ratios: dict[str, list[float]] = defaultdict(list)
    magnitudes: dict[str, dict[str, Curve]] = defaultdict(dict)
    for one in measurements:
        place, speed_key = f"{one.phase}|{one.device}", f"{one.phase}|{one.device}|{one.precision}"
        own = f"|{one.fingerprint}" if one.fingerprint else ""
        if one.magnitudes:  # the first that were measured: the same wish is to give the same video
            known = magnitudes[magnitudes_of(one.fingerprint, one.loras)]
            known.update({expert: curve for expert, curve in one.magnitudes.items() if expert not in known})
        if one.operations > 0 and (one.seconds >= LEAST_SECONDS or not one.fingerprint):
            for key in {speed_key, speed_key + own}:
                speeds[key].append(one)
        for key in {place, place + own}:
            if one.short:
                ratios[key].append(max([1.0, *ratios[key][-RECENT:]]) * AFTER_SHORTAGE)
            elif one.predicted and one.measured:
                ratios[key].append(one.measured / one.predicted)
    return Experience(
        rates={key: _speed(found[-RECENT:], weighted=key.count("|") == 2) for key, found in speeds.items()},
        corrections={key: _correction(key, found) for key, found in ratios.items()},
        magnitudes=dict(magnitudes),
    )


def _correction(key: str, found: list[float]) -> float:
    least = LEAST if key.count("|") == 2 else 1.0
    return min(max(least, *found[-RECENT:]), MOST)


def _speed(found: list[Measurement], *, weighted: bool) -> float:
    """The median of the least disturbed, each counting once or by its operations."""
    least = min(one.others for one in found)
    calm = [one for one in found if one.others <= least + DISTURBED]
    half, passed = sum(one.operations if weighted else 1.0 for one in calm) / 2, 0.0
    for one in sorted(calm, key=lambda one: one.operations / one.seconds):
        passed += one.operations if weighted else 1.0
        if passed >= half:
            return one.operations / one.seconds
    raise AssertionError("a median needs a value")
