"""Files that are kept to save work, and go when room is needed."""

from __future__ import annotations

import contextlib
from pathlib import Path

LATENTS_BYTES = 4 << 30
"""What kept latents may take: some hundred videos' worth."""


def make_room(folder: Path, most: int = LATENTS_BYTES) -> None:
    """Remove the oldest files of ``folder`` until the rest takes at most ``most`` bytes."""
    with contextlib.suppress(OSError):
        files = [(file, file.stat()) for file in folder.iterdir() if file.is_file()]
        total = 0
        for file, status in sorted(files, key=lambda entry: entry[1].st_mtime, reverse=True):
            total += status.st_size
            if total > most:
                file.unlink(missing_ok=True)
