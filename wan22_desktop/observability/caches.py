"""What the app keeps on the disk to save work: how large it is, how large it may grow, and how it is cleaned.

Nothing here is needed: whatever goes is made again when it is wanted. A file that is being written or was just used
stays.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from wan22_desktop.domain.language import mark
from wan22_desktop.domain.settings import Settings
from wan22_desktop.domain.value import Value
from wan22_desktop.store import places
from wan22_desktop.store.settings import in_bytes

IN_USE = 60.0
"""Seconds after its last use in which a file may still be in use."""


class Cache(Value):
    """One of the app's caches. Sizes in bytes."""

    name: str
    holds: str
    """What is in it, in words."""
    folder: str
    bytes: int
    files: int
    limit: int | None = None
    """None: nothing limits it."""


@dataclass(frozen=True, slots=True)
class _Known:
    name: str
    holds: str
    setting: str = ""
    """The setting that limits it, in GB."""


_KNOWN = (
    _Known("embeddings", mark("prompts that were encoded before"), "embeddings_limit_gb"),
    _Known("latents", mark("latents of finished and stopped jobs, to go on from"), "latents_limit_gb"),
    _Known("previews", mark("small pictures of models and videos")),
    _Known("conversions", mark("models in another form")),
    _Known("tests", mark("what came of trying models after their first load")),
)
"""Each is a folder of the data folder. Those that are not there are not told."""


def caches(settings: Settings) -> tuple[Cache, ...]:
    """Every cache that is there."""
    found: list[Cache] = []
    for known in _KNOWN:
        folder = places.data_folder() / known.name
        if folder.is_dir():
            files = list(_files(folder))
            limit = in_bytes(getattr(settings, known.setting)) if known.setting else None
            size = sum(status.st_size for _, status in files)
            found.append(
                Cache(
                    name=known.name, holds=known.holds, folder=str(folder), bytes=size, files=len(files), limit=limit
                )
            )  # fmt: skip
    return tuple(found)


def names() -> tuple[str, ...]:
    """Of every cache, there or not."""
    return tuple(known.name for known in _KNOWN)


def clear(name: str, keep: int = 0, now: float | None = None) -> int:
    """Remove what was longest unused of the cache ``name`` until at most ``keep`` bytes are left; returns what went.

    What was used within the last :data:`IN_USE` seconds stays, and so does what the system does not let go.
    """
    if name not in names():
        raise ValueError(f"there is no cache {name!r}")
    files = sorted(_files(places.data_folder() / name), key=lambda entry: _used(entry[1]))
    left, gone, now = sum(status.st_size for _, status in files), 0, time.time() if now is None else now
    for path, status in files:
        if left <= keep:
            break
        if now - _used(status) < IN_USE:
            continue
        try:
            path.unlink()
        except OSError:  # on Windows a file that is open cannot go
            continue
        left, gone = left - status.st_size, gone + status.st_size
    return gone


def _used(status: os.stat_result) -> float:
    return max(status.st_mtime, status.st_atime) if os.name == "nt" else status.st_mtime


def _files(folder: Path) -> Iterator[tuple[Path, os.stat_result]]:
    try:
        paths = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    except OSError:
        return
    for path in paths:
        try:
            yield path, path.stat()
        except OSError:  # gone meanwhile
            continue
