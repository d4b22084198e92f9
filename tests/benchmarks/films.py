"""How far two videos, or two arrays of frames, are apart."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Frames = NDArray[np.uint8]


def frames_of(path: Path) -> Frames:
    """[F, H, W, 3], by a reader that neither side brings."""
    import av

    with av.open(path) as file:
        return np.stack([frame.to_ndarray(format="rgb24") for frame in file.decode(video=0)])


def decibels(one: Frames, other: Frames) -> float:
    """PSNR of frames in 8 bits; infinite where they are equal."""
    error = float(np.square(one.astype(np.float64) - other.astype(np.float64)).mean())
    return 10 * float(np.log10(255**2 / error)) if error else float("inf")


def likeness(one: Path, other: Path) -> str:
    """In words, of two video files: what their encoders lose is in it."""
    return f"both files: {decibels(frames_of(one), frames_of(other)):.1f} dB apart"
