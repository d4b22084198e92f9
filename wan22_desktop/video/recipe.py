"""The recipe inside a video's file: how it gets in, and back out."""

from __future__ import annotations

import os
import re
import subprocess

import msgspec

from wan22_desktop.domain.generation import Recipe
from wan22_desktop.domain.wire import from_json, to_json
from wan22_desktop.video.ffmpeg import NO_WINDOW, executable, file_argument

RECIPE_TAG = "comment"
_TAG = re.compile(rf"^{RECIPE_TAG}=(?P<value>(?:\\.|[^\\\n])*)$", re.MULTILINE | re.DOTALL | re.IGNORECASE)


def ffmetadata(recipe: Recipe) -> str:
    """The recipe in ffmpeg's own metadata format: no length limit of a command line, and no value can be an option."""
    value = "".join(f"\\{letter}" if letter in "=;#\\\n" else letter for letter in to_json(recipe))
    return f";FFMETADATA1\n{RECIPE_TAG}={value}\n"


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
