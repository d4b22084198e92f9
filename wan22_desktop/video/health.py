"""Is what came out a video at all? Checked frame by frame while they pass, before a file gets its name."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.problem import BLACK_FRAMES, WRONG_SHAPE, ProblemRaised

FLAT = 2
"""A frame whose values lie within so many levels of 255 in every channel shows nothing."""
_UNIT = {"uint8": 1, "uint16": 257}
"""A level of 255, in the values of a frame."""


class FrameHealth:
    """Looks at frames as they pass; :meth:`verdict` at the end says whether they may be kept."""

    def __init__(self, frames: int, height: int, width: int) -> None:
        self._expected = (frames, height, width)
        self._seen = 0
        self._flat = 0
        self._mean = 0.0

    def look(self, frame: NDArray[np.uint8 | np.uint16]) -> None:
        """Take one frame, [H, W, 3] uint8 or uint16.

        Raises:
            ProblemRaised: WRONG_SHAPE.
        """
        _, height, width = self._expected
        if frame.shape != (height, width, 3):
            raise ProblemRaised(
                WRONG_SHAPE.of(expected=f"{width}×{height}", actual=f"{frame.shape[1]}×{frame.shape[0]}")
            )
        self._seen += 1
        unit = _UNIT[frame.dtype.name]
        spread = frame.max(axis=(0, 1)).astype(int) - frame.min(axis=(0, 1))
        self._flat += int(spread.max() <= FLAT * unit)
        self._mean += float(frame[::4, ::4].mean()) / unit

    def verdict(self) -> None:
        """Raises:
        ProblemRaised: WRONG_SHAPE if frames are missing, BLACK_FRAMES if every frame is flat.
        """
        if self._seen != self._expected[0]:
            raise ProblemRaised(
                WRONG_SHAPE.of(
                    expected=tr("{count} frames", count=self._expected[0]),
                    actual=tr("{count} frames", count=self._seen),
                )
            )
        if self._flat == self._seen:
            mean = self._mean / self._seen
            detail = (
                tr("black")
                if mean < 8
                else tr("white")
                if mean > 247
                else tr("mean brightness {brightness:.0f} of 255", brightness=mean)
            )
            raise ProblemRaised(BLACK_FRAMES.of(detail=detail))
