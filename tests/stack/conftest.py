"""What the tests of the stack begin from."""

from __future__ import annotations

import numpy as np
import pytest
from clips import write_video
from PIL import Image


@pytest.fixture(scope="session")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Pictures and videos of the size that the tests make."""
    folder = tmp_path_factory.mktemp("inputs")
    random = np.random.default_rng(1)
    for name in ("first", "last", "reference"):
        pixels = random.integers(0, 255, (64, 64, 3), dtype=np.uint8)
        Image.fromarray(pixels).save(folder / f"{name}.png")
    for name in ("video", "face", "background", "mask"):
        frames = np.repeat(random.integers(0, 2, (9, 8, 8, 1), dtype=np.uint8) * 255, 3, axis=3)
        write_video(folder / f"{name}.mkv", frames.repeat(8, 1).repeat(8, 2))
    return {path.stem: str(path) for path in folder.iterdir()}
