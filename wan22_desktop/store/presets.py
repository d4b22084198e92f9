"""The person's presets, in a file of the data folder; an exported file has the same form."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path

import msgspec

from wan22_desktop.domain.preset import Preset, PresetFile, PresetKind
from wan22_desktop.domain.problem import BAD_PRESETS, OUTPUT_UNWRITABLE, Problem, ProblemRaised
from wan22_desktop.domain.wire import from_json
from wan22_desktop.store import places
from wan22_desktop.store.aside import set_aside
from wan22_desktop.store.writing import write_whole

MAX_BYTES = 4 << 20


def presets_file() -> Path:
    return places.data_folder() / "presets.json"


def load_presets() -> tuple[tuple[Preset, ...], tuple[Problem, ...]]:
    """The person's own, and a problem if their file was damaged and set aside."""
    path = presets_file()
    if not path.exists():
        return (), ()
    try:
        return read_presets(path), ()
    except ProblemRaised as raised:
        with contextlib.suppress(OSError):  # what stays there is told at the next start, too
            set_aside(path)
        return (), (raised.problem,)


def read_presets(path: str | os.PathLike[str]) -> tuple[Preset, ...]:
    """What a file holds, as presets of the person's own.

    Raises:
        ProblemRaised: BAD_PRESETS.
    """
    try:
        if Path(path).stat().st_size > MAX_BYTES:
            raise ProblemRaised(BAD_PRESETS.of(path=path, reason="it is too large"))
        found = from_json(Path(path).read_bytes(), PresetFile).presets
    except (OSError, msgspec.DecodeError, RecursionError) as error:
        reason = error.strerror or error if isinstance(error, OSError) else error
        raise ProblemRaised(BAD_PRESETS.of(path=path, reason=reason)) from error
    return tuple(msgspec.structs.replace(preset, kind=PresetKind.OWN) for preset in found)


def write_presets(presets: Iterable[Preset], path: str | os.PathLike[str]) -> None:
    """Write a file as a whole: it is the old one or the new one, never half of each.

    Raises:
        ProblemRaised: OUTPUT_UNWRITABLE.
    """
    path = Path(path)
    text = msgspec.json.format(msgspec.json.encode(PresetFile(presets=tuple(presets))), indent=2)
    try:
        write_whole(path, text)
    except OSError as error:
        raise ProblemRaised(OUTPUT_UNWRITABLE.of(path=path, reason=error.strerror or error)) from error
