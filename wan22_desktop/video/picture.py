"""A single picture with its recipe inside."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from wan22_desktop.domain.generation import Recipe
from wan22_desktop.domain.problem import OUTPUT_UNWRITABLE, ProblemRaised

RECIPE_KEY = "wan22"


def write_picture(pixels: NDArray[np.uint8], output: Path, recipe: Recipe) -> None:
    """Write [height, width, 3] as a PNG; the file gets its name only when it is whole.

    Raises:
        ProblemRaised: OUTPUT_UNWRITABLE.
    """
    notes = PngInfo()
    notes.add_itxt(RECIPE_KEY, msgspec.json.encode(recipe).decode())
    partial = output.with_name(f".{output.stem[:80]}.{os.getpid()}.part.png")
    try:
        Image.fromarray(pixels).save(partial, pnginfo=notes)
        partial.replace(output)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise ProblemRaised(OUTPUT_UNWRITABLE.of(path=output, reason=error.strerror or error)) from error
