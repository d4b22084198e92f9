"""The library: models found in watched folders, wherever they are now."""

from __future__ import annotations

import msgspec

from wan22_desktop.domain.model import ModelReport
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


class Scan(Value):
    """What a scan found."""

    entries: tuple[Entry, ...]
    inspected: int
    """Units that had changed and were read."""
    kept: int
    """Units that were as before."""
    stopped: bool = False
    """It was ended early: what it did not come to is as it was."""
