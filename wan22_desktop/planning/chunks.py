"""Rows of tokens in chunks, so that what a layer leaves behind on the way is small."""

from __future__ import annotations

import itertools

STEP = 256
"""Rows that the processor's attention takes at a time: a chunk begins where it would begin one itself."""
FEWEST = 768
"""Rows from which on it takes so many; of fewer it makes other pieces."""


def chunks(rows: int, wanted: int) -> list[slice]:
    """Neighbouring slices of ``rows`` rows, each of ``wanted`` or more and less than twice as many.

    No smaller rest is left over: of few rows, kernels make a product in another order, and the bits would change.
    """
    count = max(1, rows // max(wanted, FEWEST, 1))
    bounds = [rows // STEP * index // count * STEP for index in range(count)] + [rows]
    return [slice(start, end) for start, end in itertools.pairwise(bounds)]
