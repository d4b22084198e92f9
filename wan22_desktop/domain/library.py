"""The library: models found in watched folders, wherever they are now."""

from __future__ import annotations

import msgspec

from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.model import ModelReport, Role
from wan22_desktop.domain.problem import MODEL_AWAY
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
    """One model that the app knows of."""

    report: ModelReport
    """As it was when it was last seen."""
    present: bool = True
    """False while its files are out of reach."""
    watched: str = ""
    """The watched folder that it was found in; empty for a model that the person added."""
    moved_from: str = ""
    """Where the same model, by its fingerprint, lay before."""

    @property
    def now(self) -> ModelReport:
        """The report as things stand: one whose files are out of reach cannot run, and says why."""
        if self.present:
            return self.report
        away = MODEL_AWAY.of(path=self.report.path, label=self.report.label or self.report.name)
        return msgspec.structs.replace(self.report, problems=(away,), repairs=())


class LastResult(Value):
    """What a model made last, of what is still in the gallery."""

    model: str
    """Its path."""
    job: JobId
    time: float
    """Seconds since the epoch."""


class Forgotten(Value):
    """A model that was taken off the list, and what is needed to put it back where it was."""

    report: ModelReport
    added: float | None = None
    """When the person added it; None for one that was found in a watched folder."""
    hidden: bool = False
    """It was found in a watched folder, and is left out there."""


class Partner(Value):
    """A part of another model, or a part by itself, that may stand in for one that a model lacks."""

    role: Role
    path: str
    """Its folder, or the first of its files."""
    model: str
    """Name of the model that it belongs to, or its own."""
    bytes: int = 0


class Scan(Value):
    """What a scan found."""

    entries: tuple[Entry, ...]
    inspected: int
    """Units that had changed and were read."""
    kept: int
    """Units that were as before."""
    stopped: bool = False
    """It was ended early: what it did not come to is as it was."""
