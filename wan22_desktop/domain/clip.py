"""Decoded frames on their way to a screen."""

from __future__ import annotations

from wan22_desktop.domain.value import Value


class Clip(Value):
    """Frames to be shown, scaled for a screen. Every one is [height, width, 3] uint8, row-major."""

    source: str
    """The video file's path."""
    width: int
    height: int
    fps: float
    frames: tuple[bytes, ...]
    scale: float = 1.0
    """How much smaller than in the file, in (0, 1]."""
