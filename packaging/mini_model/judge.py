"""A plain image-processing judge: what does a clip show? No learned parts.

It reads the background from the frame's border, segments what differs from it, names the colour, follows the centroid
for the direction, and compares the outline with drawn outlines of every shape at the measured place and size.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from .shapes import BACKGROUNDS, COLOURS, SHAPES, Words, coverage

Image = NDArray[np.float64]
MIN_CONTRAST = 0.12
"""Least distance between shape and background in RGB, each channel in [0, 1]."""
AREA = (0.01, 0.4)
"""Least and greatest share of the frame that a shape may cover."""
MIN_TRAVEL = 3.0
"""Least way of the centroid over the clip, in 64ths of the frame."""
BORDER = 2


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the judge sees; ``""`` where it sees nothing clear. ``travel`` is (right, down) in 64ths of the frame."""

    background: str
    colour: str = ""
    direction: str = ""
    shape: str = ""
    travel: tuple[float, float] = (0.0, 0.0)

    def agrees(self, words: Words) -> dict[str, bool]:
        """Which of the four words the clip shows."""
        shape, colour, direction, background = words
        return {
            "colour": self.colour == colour,
            "direction": self.direction == direction,
            "background": self.background == background,
            "shape": self.shape == shape,
        }


def judge(frames: NDArray[np.uint8]) -> Verdict:
    """What ``frames``, [F, H, W, 3] uint8, show."""
    clip = frames.astype(np.float64) / 255
    background = np.median(_border(clip), axis=0)
    named_background = _nearest(background, BACKGROUNDS)
    difference = np.linalg.norm(clip - background, axis=-1)
    contrast = float(np.quantile(difference, 0.985))
    masks = np.clip(difference / max(contrast, 1e-6), 0, 1)
    solid = masks > 0.5
    if contrast < MIN_CONTRAST or not AREA[0] < solid.mean() < AREA[1]:
        return Verdict(named_background)
    direction, travel = _motion(solid)
    colour = _nearest(np.median(clip[masks > 0.85], axis=0), COLOURS)
    return Verdict(named_background, colour, direction, _outline(masks, solid), travel)


def _border(clip: Image) -> Image:
    inner = np.ones(clip.shape[1:3], dtype=bool)
    inner[BORDER:-BORDER, BORDER:-BORDER] = False
    return clip[:, inner].reshape(-1, 3)


def _nearest(rgb: Image, names: dict[str, tuple[int, int, int]]) -> str:
    """The name of the nearest colour, by distance in CIELAB."""
    return min(names, key=lambda name: float(np.linalg.norm(_lab(rgb) - _lab(np.asarray(names[name]) / 255))))


def _lab(rgb: Image) -> Image:
    """SRGB in [0, 1] → CIELAB (CIE 15, D65 white)."""
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    matrix = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = matrix @ linear / np.array([0.9505, 1.0, 1.089])
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def _centre(solid: NDArray[np.bool_]) -> tuple[float, float] | None:
    rows, columns = np.nonzero(solid)
    return (float(columns.mean()), float(rows.mean())) if rows.size else None


def _motion(solid: NDArray[np.bool_]) -> tuple[str, tuple[float, float]]:
    """Direction by the least-squares slope of the centroid over time, and the way travelled."""
    seen = [(time, centre) for time, mask in enumerate(solid) if (centre := _centre(mask)) is not None]
    if len(seen) < max(2, len(solid) // 2):
        return "", (0.0, 0.0)
    times = np.array([time for time, _ in seen], dtype=np.float64)
    scale = 64 / solid.shape[2] * (len(solid) - 1)
    right, down = (float(np.polyfit(times, [centre[axis] for _, centre in seen], 1)[0]) * scale for axis in (0, 1))
    if max(abs(right), abs(down)) < MIN_TRAVEL:
        return "", (right, down)
    if abs(right) > abs(down):
        return ("right" if right > 0 else "left"), (right, down)
    return ("down" if down > 0 else "up"), (right, down)


def _outline(masks: Image, solid: NDArray[np.bool_]) -> str:
    """The shape whose drawn outline overlaps the soft masks best (intersection over union), over sizes and places."""
    votes = dict.fromkeys(SHAPES, 0.0)
    for mask, inside in zip(masks[::4], solid[::4], strict=True):
        rows, columns = np.nonzero(inside)
        if not rows.size:
            continue
        # The middle of the bounding box and of the mass differ for a triangle: try places between and around.
        middle = ((columns.min() + columns.max()) / 2, (rows.min() + rows.max()) / 2)
        centre = (float(columns.mean()), float(rows.mean()))
        for shape in SHAPES:
            votes[shape] += max(_overlap(mask, shape, place) for place in (centre, middle))
    return max(votes, key=lambda shape: votes[shape])


def _unit_area(shape: str) -> float:
    """Area of the outline at radius 1, measured on a large drawing."""
    axis = torch.arange(-99.5, 100)
    x, y = torch.meshgrid(axis, axis, indexing="xy")
    return float(coverage(shape, x, y, 60.0).sum()) / 3600


_UNIT_AREA = {shape: _unit_area(shape) for shape in SHAPES}


def _overlap(mask: Image, shape: str, place: tuple[float, float]) -> float:
    """Best soft intersection over union of ``mask`` with ``shape`` near ``place``, at sizes around equal area."""
    radius = float(np.sqrt(mask[mask > 0.25].sum() / _UNIT_AREA[shape]))
    x = torch.arange(mask.shape[1]).double().view(1, -1) - place[0]
    y = torch.arange(mask.shape[0]).double().view(-1, 1) - place[1]
    best = 0.0
    for factor in (0.9, 1.0, 1.1):
        for shift in (0.0, 0.12 * radius):
            across, down = torch.broadcast_tensors(x, y - shift)
            drawn = coverage(shape, across, down, radius * factor).numpy()
            best = max(best, float(np.minimum(mask, drawn).sum() / np.maximum(mask, drawn).sum()))
    return best
