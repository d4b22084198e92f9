"""What jobs took on this machine, and what they have taught about its speed and about predictions."""

from __future__ import annotations

import msgspec

from wan22_desktop.domain.value import Value


class Experience(Value):
    """Sustained speeds, and how far predicted memory was off. Empty where nothing has run yet.

    A key names what was measured from the particular to the general, joined by ``|``; see :meth:`rate`.
    """

    rates: dict[str, float] = msgspec.field(default_factory=dict[str, float])
    """Floating-point operations per second that were sustained."""
    corrections: dict[str, float] = msgspec.field(default_factory=dict[str, float])
    """Measured bytes over predicted ones."""

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
