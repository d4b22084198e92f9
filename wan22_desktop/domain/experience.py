"""What jobs on this machine have taught about its speed and about predictions."""

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
