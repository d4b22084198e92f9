"""The ffmpeg binary that ships with imageio-ffmpeg, and how file names are handed to it."""

from __future__ import annotations

import functools
import os
import subprocess
from pathlib import Path

from wan22_desktop.domain.problem import ENCODER_MISSING, ProblemRaised

NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""Keeps Windows from opening a console for every ffmpeg."""


@functools.cache
def executable() -> str:
    """Path of the ffmpeg binary.

    Raises:
        ProblemRaised: ENCODER_MISSING.
    """
    import imageio_ffmpeg

    try:
        return imageio_ffmpeg.get_ffmpeg_exe()
    except RuntimeError as error:
        raise ProblemRaised(ENCODER_MISSING.of(reason=str(error))) from error


def file_argument(path: str | os.PathLike[str]) -> str:
    """``path`` as ffmpeg takes it for a file and never for an option, a protocol or a pattern."""
    return f"file:{Path(path).absolute()}"


def version() -> str:
    """First line of ``ffmpeg -version``."""
    output = subprocess.run(
        [executable(), "-version"],
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
        stdin=subprocess.DEVNULL,
        creationflags=NO_WINDOW,
    )
    return output.stdout.partition("\n")[0].strip()
