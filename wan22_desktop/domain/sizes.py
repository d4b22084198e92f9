"""Sizes by their shape: what a model was trained with, and the same amount of picture in other shapes."""

from __future__ import annotations

import math
from collections.abc import Iterable

from wan22_desktop.domain.value import Value

ASPECTS = ((16, 9), (9, 16), (1, 1), (4, 3), (3, 4), (21, 9))
_ALIKE = 0.05
"""832×480 and 1280×704 are called 16:9, though they are not quite."""
_SAME_AREA = 0.15


class Shape(Value):
    """One size that can be chosen."""

    aspect: tuple[int, int]
    width: int
    height: int

    def words(self) -> str:
        across, down = self.aspect
        return f"{across}:{down} · {self.width}×{self.height}"


def shapes(trained: Iterable[tuple[int, int]], multiple: int) -> tuple[Shape, ...]:
    """Every aspect in every size of picture that is among ``trained``, the small ones first; each once."""
    trained = tuple(trained)
    found: dict[tuple[int, int], Shape] = {}
    for area in _areas(trained):
        for aspect in ASPECTS:
            ratio = aspect[0] / aspect[1]
            exact = [(w, h) for w, h in trained if _near(w * h, area, _SAME_AREA) and _near(w / h, ratio, _ALIKE)]
            size = exact[0] if exact else (_side(area * ratio, multiple), _side(area / ratio, multiple))
            found.setdefault(size, Shape(aspect=aspect, width=size[0], height=size[1]))
    return tuple(found.values())


def _areas(trained: tuple[tuple[int, int], ...]) -> list[int]:
    areas: list[int] = []
    for area in sorted(width * height for width, height in trained):
        if not areas or not _near(area, areas[-1], _SAME_AREA):
            areas.append(area)
    return areas


def _near(value: float, other: float, share: float) -> bool:
    return abs(value - other) <= share * other


def _side(square: float, multiple: int) -> int:
    return max(1, round(math.sqrt(square) / multiple)) * multiple
