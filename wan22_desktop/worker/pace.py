"""Are steps still as quick as they were? A card whose memory spills into main memory fails in no other way."""

from __future__ import annotations

import statistics
from collections import defaultdict
from dataclasses import dataclass, field

SLOWER = 2.5
"""Times as long as those before: no scene, no other program on the processor does that to a card's steps."""
ENOUGH = 3
"""Steps that tell how long one takes."""


@dataclass(slots=True)
class Pace:
    """The steps of one job, each expert for itself."""

    _took: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    def look(self, expert: str, seconds: float) -> float | None:
        """How many times as long as usual this step took, where that is worth telling."""
        before = self._took[expert]
        usual = statistics.median(before) if len(before) >= ENOUGH else 0.0
        if usual and seconds > SLOWER * usual:
            return seconds / usual
        before.append(seconds)
        return None
