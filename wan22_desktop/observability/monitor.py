"""The machine's last minutes: a ring of readings, and what they come to."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from wan22_desktop.domain.machine import ResourceSample
from wan22_desktop.domain.value import Value

KEPT = 3600
"""Readings that are kept: an hour at one in a second."""


class Range(Value):
    """What a figure was over a while."""

    least: float
    mean: float
    most: float


class Usage(Value):
    """A while of the machine's life. Memory in bytes; of the cards by their index."""

    seconds: float
    """From the first reading to the last."""
    cpu_percent: Range
    memory_used: Range
    card_used: dict[int, Range]
    card_percent: dict[int, Range]
    """Only of cards that tell it."""


class Monitor:
    """Keeps readings as they come."""

    def __init__(self, kept: int = KEPT) -> None:
        self._samples: deque[ResourceSample] = deque(maxlen=kept)

    def add(self, sample: ResourceSample) -> None:
        self._samples.append(sample)

    def samples(self, seconds: float) -> list[ResourceSample]:
        """Those of the last ``seconds`` before the newest, the oldest first."""
        since = self._samples[-1].time - seconds if self._samples else 0.0
        return [sample for sample in self._samples if sample.time >= since]

    def usage(self, seconds: float) -> Usage | None:
        """What the last ``seconds`` come to; None where nothing was read yet."""
        found = self.samples(seconds)
        if not found:
            return None
        cards = sorted({gpu.index for sample in found for gpu in sample.gpus})

        def of_card(index: int, figure: Callable[[int, int, int | None], float | None]) -> Range | None:
            figures = [
                figure(gpu.memory_total, gpu.memory_free, gpu.utilisation)
                for sample in found
                for gpu in sample.gpus
                if gpu.index == index
            ]
            return _range([figure for figure in figures if figure is not None])

        used = {index: of_card(index, lambda total, free, _: total - free) for index in cards}
        busy = {index: of_card(index, lambda _, __, percent: percent) for index in cards}
        cpu, memory = (
            _range([sample.cpu_percent for sample in found]),
            _range([sample.memory_used for sample in found]),
        )
        if cpu is None or memory is None:
            return None
        return Usage(
            seconds=found[-1].time - found[0].time,
            cpu_percent=cpu,
            memory_used=memory,
            card_used={index: figure for index, figure in used.items() if figure},
            card_percent={index: figure for index, figure in busy.items() if figure},
        )


def _range(figures: list[float]) -> Range | None:
    if not figures:
        return None
    return Range(least=min(figures), mean=sum(figures) / len(figures), most=max(figures))
