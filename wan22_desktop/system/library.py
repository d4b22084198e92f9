"""The library: every model in the watched folders."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from wan22_desktop.domain.library import Entry, Scan
from wan22_desktop.inspection.library import OnFolder, entries, look_again, scan
from wan22_desktop.inspection.likeness import Likeness
from wan22_desktop.system.models import may_be_helped
from wan22_desktop.system.parts import Parts


class Library(Parts):
    """Scans are cheap: only what changed is read."""

    _compared: tuple[Likeness, ...] = ()
    """What the library's models were last compared with."""

    def watch(self, folder: str | os.PathLike[str]) -> None:
        """Look into ``folder`` at every scan from now on."""
        self.database.watch(str(Path(folder).absolute()))

    def unwatch(self, folder: str | os.PathLike[str]) -> None:
        self.database.unwatch(str(Path(folder).absolute()))

    def watched(self) -> list[str]:
        """The watched folders, in the order in which they were named."""
        return self.database.watched()

    def scan_library(self, on_folder: OnFolder | None = None) -> Scan:
        """Every model in the watched folders; only what changed since the last scan is read."""
        before = self.database.units()
        found, units = scan(self.database.watched(), before, self.knowledge, on_folder)
        known = {id(unit) for unit in before}
        self._learn(report for unit in units if id(unit) not in known for report in unit.reports)
        if self.knowledge.likenesses is not self._compared:
            found, units = look_again(found, units, self.knowledge)
            self._compared = self.knowledge.likenesses
        self.database.save_units(units, before)
        return msgspec.structs.replace(found, entries=self._with_help(found.entries))

    def library(self) -> tuple[Entry, ...]:
        """What the last scan left; looks into no folder."""
        return self._with_help(entries(self.database.units()))

    def _with_help(self, found: tuple[Entry, ...]) -> tuple[Entry, ...]:
        if hidden := self.database.hidden():
            found = tuple(entry for entry in found if entry.report.path not in hidden)
        if not any(entry.present and may_be_helped(entry.report) for entry in found):
            return found
        bundled_and_added = [entry.report for entry in self.models() if entry.present]
        present = [entry.report for entry in found if entry.present]
        helped = iter(self._helped(present, [*bundled_and_added, *present]))
        return tuple(msgspec.structs.replace(entry, report=next(helped)) if entry.present else entry for entry in found)

    def look_into(self, folder: str | os.PathLike[str], on_folder: OnFolder | None = None) -> bool:
        """Watch ``folder`` from now on if there are models in it; the next scan tells which. True if there are."""
        found, units = scan([str(folder)], (), self.knowledge, on_folder)
        if not any(entry.report.variant for entry in found.entries):
            return False
        if not any(Path(folder).is_relative_to(other) for other in self.database.watched()):
            self.watch(folder)
            self.database.save_units(units)
        return True
