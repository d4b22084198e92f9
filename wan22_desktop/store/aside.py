"""A damaged file is never overwritten: it is set aside under a new name, where it can be mended."""

from __future__ import annotations

import time
from pathlib import Path


def set_aside(path: Path) -> Path:
    """Rename ``path`` to ``NAME-damaged-TIME`` beside it; returns the new path.

    Raises:
        OSError: it cannot be renamed.
    """
    aside = path.with_name(
        f"{path.stem}-damaged-{time.strftime('%Y%m%d-%H%M%S')}-{time.time_ns() % 1000:03}{path.suffix}"
    )
    return path.rename(aside)
