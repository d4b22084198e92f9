"""What could be better here, each with the figure that it rests on. Few, and only what was measured."""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from wan22_desktop.domain.experience import Measurement
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.machine import HardwareSnapshot
from wan22_desktop.domain.value import Value
from wan22_desktop.observability.caches import Cache

JOBS = 5
"""Jobs that a recommendation looks back on, and the least that a median is worth anything of."""
ENOUGH = 3
MUCH = 0.4
"""Share of a job's time from which a phase is worth a word, where it is not the denoising."""
SLOWER = 1.3
BUSY = 0.25
"""Share of the processor that other programs must have used to be told of as the cause."""
FULL = 0.75
"""Share of all memory in use from which closing programs is worth a word."""
LARGE_CACHE = 1e9


class Advice(Value):
    """One recommendation."""

    name: str
    """Stable, for programs: ``decoding``, ``memory``, ``card``, ``slower``, ``cache``."""
    says: str
    figure: float
    """That it rests on, in ``unit``."""
    unit: str


def recommend(
    measurements: Sequence[Measurement], hardware: HardwareSnapshot, caches: Iterable[Cache] = ()
) -> tuple[Advice, ...]:
    """What the last jobs, the machine as it is now, and the caches suggest; nothing where all is well."""
    return (*_slow_decoding(measurements), *_slower(measurements), *_memory(hardware), *_caches(caches))


def _jobs(measurements: Sequence[Measurement]) -> list[list[Measurement]]:
    """By job, the oldest first: the phases of one job are written at one time."""
    jobs: dict[float, list[Measurement]] = defaultdict(list)
    for one in measurements:
        if one.fingerprint and not one.short:
            jobs[one.time].append(one)
    return list(jobs.values())


def _slow_decoding(measurements: Sequence[Measurement]) -> Iterator[Advice]:
    """Decoding should be the smaller part."""
    jobs = _jobs(measurements)[-JOBS:]
    total = sum(one.seconds for job in jobs for one in job)
    decoding = [one for job in jobs for one in job if one.phase == "decoding"]
    share = sum(one.seconds for one in decoding) / total if total else 0.0
    if len(jobs) < ENOUGH or share < MUCH:
        return
    tiled = sum(one.tile is not None for one in decoding)
    told = {"share": share, "count": len(jobs)}
    says = (
        tr(
            "Decoding took {share:.0%} of the last {count} jobs' time; it was done in tiles, which costs more: close "
            "other programs or choose a smaller size, then it needs none.",
            **told,
        )
        if tiled > len(decoding) / 2
        else tr(
            "Decoding took {share:.0%} of the last {count} jobs' time; drafts, which are not decoded, show sooner "
            "whether a seed is worth it.",
            **told,
        )
    )
    yield Advice(
        name="decoding",
        says=says,
        figure=share * 100,
        unit="%",
    )


def _slower(measurements: Sequence[Measurement]) -> Iterator[Advice]:
    """The last job's steps against the same model's before, of one size: only then is a step the same work."""
    last = next((one for one in reversed(measurements) if _is_timed(one)), None)
    if last is None:
        return
    before = [one for one in measurements if _is_timed(one) and one is not last and _kind(one) == _kind(last)]
    if len(before) < ENOUGH:
        return
    usual = statistics.median(one.seconds / one.operations for one in before)
    slower = last.seconds / last.operations / usual
    calm = statistics.median(one.others for one in before)
    if slower < SLOWER or last.others < BUSY or last.others < calm + 0.1:
        return
    yield Advice(
        name="slower",
        says=tr(
            "The steps of the last job took {slower:.0%} longer than is usual for this model, and "
            "other programs used {others:.0%} of the processor meanwhile; close them for speed.",
            slower=slower - 1,
            others=last.others,
        ),
        figure=(slower - 1) * 100,
        unit="%",
    )


def _is_timed(one: Measurement) -> bool:
    return one.phase == "denoising" and one.operations > 0 and one.seconds > 0 and bool(one.fingerprint)


def _kind(one: Measurement) -> tuple[object, ...]:
    return one.fingerprint, one.device, one.precision, one.offload, one.width, one.height, one.frames


def _memory(hardware: HardwareSnapshot) -> Iterator[Advice]:
    total, free = hardware.memory_total, hardware.memory_available
    if free < total * (1 - FULL):
        yield Advice(
            name="memory",
            says=tr(
                "This machine has {free:.1f} of {total:.1f} GB of memory free; close programs that are "
                "not needed, then larger videos fit.",
                free=free / 1e9,
                total=total / 1e9,
            ),
            figure=free / 1e9,
            unit="GB",
        )
    for card in hardware.gpus:
        if card.memory_free < card.memory_total * (1 - FULL):
            yield Advice(
                name="card",
                says=tr(
                    "{card} has {free:.1f} of {total:.1f} GB of memory free; close programs "
                    "that use it: browsers and games often do.",
                    card=card.name,
                    free=card.memory_free / 1e9,
                    total=card.memory_total / 1e9,
                ),
                figure=card.memory_free / 1e9,
                unit="GB",
            )


def _caches(caches: Iterable[Cache]) -> Iterator[Advice]:
    for cache in caches:
        if cache.limit is None and cache.bytes > LARGE_CACHE:
            yield Advice(
                name="cache",
                says=tr(
                    "{size:.1f} GB are taken by {holds}; they can be removed and are made again when they are wanted.",
                    size=cache.bytes / 1e9,
                    holds=tr(cache.holds),
                ),
                figure=cache.bytes / 1e9,
                unit="GB",
            )
