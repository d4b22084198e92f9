"""The engine's part about settings: each with its source, changes of them, and changes by others that are taken up."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from wan22_desktop.domain.problem import Problem
from wan22_desktop.domain.settings import Profile, Settings, Standing
from wan22_desktop.domain.value import Value
from wan22_desktop.engine.border import safely
from wan22_desktop.system import CompatibilitySystem


class Listing(Value):
    """The settings as they stand."""

    standings: tuple[Standing, ...]
    """Each setting with kind, bounds, default, meaning, value and source. ``Setting.fault`` judges a typed text."""
    profiles: tuple[Profile, ...]
    problems: tuple[Problem, ...]
    """What of file and environment is not used now."""
    path: str
    """The file."""


class Preferences(QObject):
    """Lives in the engine's thread."""

    listed = Signal(object)
    """Listing: the answer to :meth:`look`, and after every change."""
    changed = Signal(object)
    """Settings that are others than the window knows."""
    applied = Signal()
    """Whatever goes by the settings is to look at them again."""
    told = Signal(object)
    """Problem."""

    def open(self, system: CompatibilitySystem) -> None:
        self._system = system

    @Slot()
    @safely
    def look(self) -> None:
        """Tell every setting."""
        found = self._system.preferences
        self.listed.emit(
            Listing(standings=found.standings(), profiles=found.profiles, problems=found.problems, path=str(found.path))
        )

    @Slot(object)
    @safely
    def change(self, changes: Mapping[str, object | None]) -> None:
        """Set these by their names in the file; None takes one out of it. A text is read as it was typed."""
        self._tell(self._system.preferences.change(changes))
        self.changed.emit(self._system.settings)

    @Slot(object)
    @safely
    def save(self, settings: Settings) -> None:
        """Keep in what ``settings`` differ from those that stand."""
        self._tell(self._system.save_settings(settings))
        if self._system.settings != settings:  # something outranks them, or another process has changed more
            self.changed.emit(self._system.settings)

    def look_again(self) -> None:
        """The file may have been changed by hand, or by another process."""
        known = len(self._system.problems)
        if self._system.look_again():
            self._tell(self._system.problems[known:])
            self.changed.emit(self._system.settings)

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        for problem in problems:
            self.told.emit(problem)
        self.applied.emit()
        self.look()
