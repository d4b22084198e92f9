"""The library: models found in watched folders, wherever they are now."""

from __future__ import annotations

from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.value import Value


class Unit(Value):
    """One place in a watched folder that is inspected as a whole: a model's folder, or a folder of loose files."""

    path: str
    watched: str
    """The watched folder that it lies in."""
    stamp: str
    """Changes when a file in it is added, removed, resized or written."""
    reports: tuple[ModelReport, ...] = ()
    present: bool = True
    """False while the folder is gone: unplugged, or moved to where nobody looks."""


class Entry(Value):
    """One model of the library."""

    report: ModelReport
    present: bool = True
    moved_from: str = ""
    """Where the same model, by its fingerprint, lay before."""


class Scan(Value):
    """What a scan found."""

    entries: tuple[Entry, ...]
    inspected: int
    """Units that had changed and were read."""
    kept: int
    """Units that were as before."""
