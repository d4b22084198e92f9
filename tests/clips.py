"""Videos and pictures for the tests to begin from."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
from PIL import Image


def write_video(path: Path, frames: np.ndarray, fps: int = 12) -> None:
    """[F, height, width, 3] without loss."""
    with av.open(path, "w") as file:
        stream = file.add_stream("ffv1", rate=fps)
        stream.height, stream.width = frames.shape[1:3]
        stream.pix_fmt = "bgr0"
        for frame in frames:
            file.mux(stream.encode(av.VideoFrame.from_ndarray(frame, format="rgb24")))
        file.mux(stream.encode())


def write_inputs(folder: Path) -> dict[str, str]:
    """Pictures and videos of the size that the tests make, by name."""
    random = np.random.default_rng(1)
    for name in ("first", "last", "reference"):
        pixels = random.integers(0, 255, (64, 64, 3), dtype=np.uint8)
        Image.fromarray(pixels).save(folder / f"{name}.png")
    for name in ("video", "face", "background", "mask"):
        frames = np.repeat(random.integers(0, 2, (9, 8, 8, 1), dtype=np.uint8) * 255, 3, axis=3)
        write_video(folder / f"{name}.mkv", frames.repeat(8, 1).repeat(8, 2))
    return {path.stem: str(path) for path in folder.iterdir()}
