"""What jobs took on this machine, and what they have taught about its speed and about predictions."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Iterable, Sequence

import msgspec

from wan22_desktop.domain.value import Value

Curve = tuple[tuple[float, float], ...]
"""Noise levels, falling, and at each the logarithm of how much an expert's blocks add to a token (MagCache)."""


class Experience(Value):
    """Sustained speeds, and how far predicted memory was off. Empty where nothing has run yet.

    A key names what was measured from the particular to the general, joined by ``|``; see :meth:`rate`.
    """

    rates: dict[str, float] = msgspec.field(default_factory=dict[str, float])
    """Floating-point operations per second that were sustained."""
    corrections: dict[str, float] = msgspec.field(default_factory=dict[str, float])
    """Measured bytes over predicted ones."""
    magnitudes: dict[str, dict[str, Curve]] = msgspec.field(default_factory=dict[str, dict[str, Curve]])
    """By :func:`magnitudes_of` and the expert."""

    def rate(self, phase: str, device: str, precision: str, fingerprint: str = "") -> float | None:
        """Operations per second in ``phase`` on ``device`` (its name): of this model if it has run, else of any."""
        for key in (f"{phase}|{device}|{precision}|{fingerprint}", f"{phase}|{device}|{precision}"):
            if key in self.rates:
                return self.rates[key]
        return None

    def correction(self, phase: str, device: str, fingerprint: str = "") -> float:
        """By what to multiply predicted bytes; 1 where nothing is known."""
        for key in (f"{phase}|{device}|{fingerprint}", f"{phase}|{device}"):
            if key in self.corrections:
                return self.corrections[key]
        return 1.0


class Measurement(Value):
    """What one phase of a job took on this machine, or a calibration of it. Memory in bytes."""

    time: float
    """Seconds since the epoch."""
    phase: str
    """As in :class:`~wan22_desktop.domain.plan.Phase`."""
    device: str
    """Name of the graphics card, or of the processor where that computed."""
    precision: str
    """Of the numbers that the phase computes with."""
    seconds: float
    operations: float
    """Floating-point operations that were done; 0 where the seconds tell nothing of the speed."""
    predicted: int = 0
    """Peak of the card's memory where a card computed, else of main memory."""
    measured: int = 0
    fingerprint: str = ""
    """Of the model; empty for a calibration."""
    model: str = ""
    """Its name."""
    offload: str = ""
    tile: int | None = None
    width: int = 0
    height: int = 0
    frames: int = 0
    steps: int = 0
    others: float = 0.0
    """Share of the processor, in [0, 1], that other programs used meanwhile."""
    short: bool = False
    """Memory ran out: it took more than was predicted, and nobody knows how much."""
    magnitudes: dict[str, Curve] = msgspec.field(default_factory=dict[str, Curve])
    """Of experts, where a step cache measured them."""
    loras: tuple[str, ...] = ()
    """Files of those that changed the model meanwhile, where ``magnitudes`` were measured."""


def magnitudes_of(fingerprint: str, loras: Iterable[str]) -> str:
    """The key of what was measured of a model with the LoRAs in these files."""
    return "|".join((fingerprint, *sorted(loras)))


def change_along(curve: Curve, levels: Sequence[float]) -> list[float]:
    """By how much the curve's logarithm changes on the way to each of the noise ``levels``; to the first by nothing.

    Between what was measured it is a straight line, and beyond it the nearest one goes on.
    """
    rising = curve[::-1]
    known = [level for level, _ in rising]

    def at(level: float) -> float:
        right = min(max(1, bisect.bisect(known, level)), len(known) - 1)
        (low, below), (high, above) = rising[right - 1], rising[right]
        return below + (above - below) * (level - low) / (high - low)

    heights = [at(level) for level in levels]
    return [0.0, *(after - before for before, after in itertools.pairwise(heights))][: len(levels)]
