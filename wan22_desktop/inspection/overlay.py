"""Repairs, kept in the app's data folder beside nothing of the person's: one small file per model's fingerprint."""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from pathlib import Path

from wan22_desktop.domain.model import Repair
from wan22_desktop.domain.value import Value
from wan22_desktop.domain.wire import from_json, to_json

MAX_OVERLAY = 1 << 16


class Overlay(Value):
    """The repairs of one model. ``fingerprint`` is the model's before any repair."""

    fingerprint: str
    repairs: tuple[Repair, ...]


def repairs_of(folder: Path | None, fingerprint: str) -> tuple[Repair, ...]:
    """The repairs that were made to the model; none if there are none or their file is damaged."""
    file = _file(folder, fingerprint)
    if file is None:
        return ()
    with contextlib.suppress(OSError, ValueError):
        if file.stat().st_size <= MAX_OVERLAY:
            overlay = from_json(file.read_bytes(), Overlay)
            return overlay.repairs if overlay.fingerprint == fingerprint else ()
    return ()


def keep_repairs(folder: Path, fingerprint: str, repairs: tuple[Repair, ...]) -> None:
    """Write the repairs as a whole; none at all takes the file away.

    Raises:
        OSError: it cannot be written.
        ValueError: ``fingerprint`` is none.
    """
    file = _file(folder, fingerprint)
    if file is None:
        raise ValueError(f"{fingerprint!r} is no fingerprint")
    if not repairs:
        file.unlink(missing_ok=True)
        return
    write_whole(file, to_json(Overlay(fingerprint=fingerprint, repairs=repairs)))


def write_whole(file: Path, text: str) -> None:
    """Write a file that is either as it was or has all of ``text``; makes its folder.

    Raises:
        OSError: it cannot be written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=".unfinished-")
    try:
        with os.fdopen(handle, "wb") as target:
            target.write(text.encode())
            target.flush()
            os.fsync(target.fileno())
        Path(temporary).replace(file)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _file(folder: Path | None, fingerprint: str) -> Path | None:
    if folder is None or not re.fullmatch(r"[0-9a-f]{64}", fingerprint):
        return None
    return folder / f"{fingerprint}.json"
