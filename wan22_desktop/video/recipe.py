"""Reading the recipe back out of a finished video."""

from __future__ import annotations

import os
import re
import subprocess

import msgspec

from wan22_desktop.domain.generation import Recipe
from wan22_desktop.domain.wire import from_json
from wan22_desktop.video.ffmpeg import NO_WINDOW, executable, file_argument
from wan22_desktop.video.writer import RECIPE_TAG

_TAG = re.compile(rf"^{RECIPE_TAG}=(?P<value>(?:\\.|[^\\\n])*)$", re.MULTILINE | re.DOTALL | re.IGNORECASE)


def read_recipe(path: str | os.PathLike[str]) -> Recipe | None:
    """The recipe embedded in a video, or None if there is none that this version understands.

    Raises:
        ProblemRaised: ENCODER_MISSING.
    """
    output = subprocess.run(
        [executable(), "-hide_banner", "-loglevel", "error", "-i", file_argument(path), "-f", "ffmetadata", "-"],
        capture_output=True,
        check=False,
        timeout=60,
        stdin=subprocess.DEVNULL,
        creationflags=NO_WINDOW,
    )
    found = _TAG.search(output.stdout.decode("utf-8", "replace"))
    if not found:
        return None
    try:
        return from_json(re.sub(r"\\(.)", r"\1", found["value"], flags=re.DOTALL), Recipe)
    except msgspec.DecodeError:
        return None
