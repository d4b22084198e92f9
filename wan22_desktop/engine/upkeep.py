"""The engine's part about what the app keeps on the disk, and what could be better here."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from wan22_desktop.domain.value import Value
from wan22_desktop.engine.border import safely
from wan22_desktop.observability.advice import Advice
from wan22_desktop.observability.caches import Cache
from wan22_desktop.system import CompatibilitySystem


class Upkeep(Value):
    """What is kept to save work, what could be better, and what was just removed, in bytes."""

    caches: tuple[Cache, ...]
    advice: tuple[Advice, ...]
    removed: int | None = None


class Keeper(QObject):
    """Looks, and cleans. Lives in the engine's thread."""

    looked = Signal(object)
    """Upkeep."""

    def open(self, system: CompatibilitySystem) -> None:
        self._system = system

    @Slot()
    @safely
    def look(self) -> None:
        self._tell(None)

    @Slot(str)
    @safely
    def clear(self, name: str) -> None:
        """Remove what is not in use of a cache, or of ``all``."""
        self._tell(self._system.clear_cache(name))

    def _tell(self, removed: int | None) -> None:
        found = Upkeep(caches=self._system.caches(), advice=self._system.advise(), removed=removed)
        self.looked.emit(found)
