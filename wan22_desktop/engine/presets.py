"""The engine's part about presets: what can be chosen for the model in hand, and the person's own."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.preset import Preset, unused_name
from wan22_desktop.engine.border import problem_of, safely
from wan22_desktop.engine.pool import Pool
from wan22_desktop.engine.state import Offer
from wan22_desktop.system import CompatibilitySystem


class Presets(QObject):
    """Lives in the engine's thread; LoRAs are read in one of its own."""

    offered = Signal(object)
    """Offer."""
    saved = Signal(str)
    """Name of a preset that was saved, renamed or imported."""
    exported = Signal(str)
    """The file that they were written into."""
    told = Signal(object)
    """Problem."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._report: ModelReport | None = None

    def open(self, system: CompatibilitySystem) -> None:
        self._system, self._pool = system, Pool("presets")
        system.own_presets  # noqa: B018 -- read now, so that a damaged file is told with what else was found

    def close(self) -> None:
        self._report = None
        self._pool.clear()
        self._pool.wait()

    @Slot(object)
    @safely
    def offer(self, report: ModelReport) -> None:
        """Tell what can be chosen for this model."""
        self._report = report
        self.again()

    @Slot()
    def again(self) -> None:
        """LoRAs came or went, or presets of the person's own."""
        if (report := self._report) is None:
            return
        self._pool.clear()
        self._pool.start(lambda: self._tell(report))

    def _tell(self, report: ModelReport) -> None:
        try:
            presets, sizes = self._system.presets(report), self._system.trained_sizes(report)
        except Exception as error:  # a thread's border
            self.told.emit(problem_of(error, "presets"))
        else:
            self.offered.emit(Offer(model=report.path, presets=presets, sizes=sizes))

    @Slot(object)
    @safely
    def save(self, preset: Preset) -> None:
        """Keep one, in the place of another of the same name."""
        others = (other for other in self._system.own_presets if other.name != preset.name)
        self._keep((*others, preset), preset.name)

    @Slot(str, str)
    @safely
    def rename(self, before: str, name: str) -> None:
        own = self._system.own_presets
        name = unused_name(name, (preset.name for preset in own if preset.name != before))
        renamed = (msgspec.structs.replace(one, name=name) if one.name == before else one for one in own)
        self._keep(tuple(renamed), name)

    @Slot(str)
    @safely
    def remove(self, name: str) -> None:
        self._keep(tuple(one for one in self._system.own_presets if one.name != name), "")

    @Slot(str)
    @safely
    def read_file(self, path: str) -> None:
        """Add what an exported file holds."""
        added = self._system.import_presets(path)
        self.again()
        self.saved.emit(added[0].name if added else "")

    @Slot(str)
    @safely
    def write_file(self, path: str) -> None:
        """Export all of the person's own."""
        self._system.export_presets(path)
        self.exported.emit(path)

    def _keep(self, presets: tuple[Preset, ...], name: str) -> None:
        self._system.save_presets(presets)
        self.again()
        self.saved.emit(name)
