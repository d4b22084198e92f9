"""The hidden folder beside an output in which everything lies that is not finished yet."""

from __future__ import annotations

import re
import secrets
import shutil
import time
from pathlib import Path

CLEAR_SECONDS = 2.0
"""An encoder whose master was killed needs a moment to notice it, and holds on to its files until then."""


def workplace_for(output: Path) -> Path:
    """A new folder's path, on the output's disk, so that what is finished is moved in one go."""
    return output.with_name(f"{_begin(output)}{secrets.token_hex(4)}.part")


def clear_workplaces(output: Path) -> None:
    """Remove what a killed process left of ``output``; nobody else may be writing it."""
    left_over = re.compile(rf"{re.escape(_begin(output))}[0-9a-f]{{8}}\.part")
    try:
        found = [path for path in output.parent.iterdir() if left_over.fullmatch(path.name)]
    except (OSError, ValueError):  # without its folder there is nothing in it
        return
    end = time.monotonic() + CLEAR_SECONDS
    while found and time.monotonic() < end:
        for path in found:
            shutil.rmtree(path, ignore_errors=True)
        if found := [path for path in found if path.exists()]:
            time.sleep(0.05)


def _begin(output: Path) -> str:
    return f".{output.stem[:80]}{output.suffix.lower()}-"
