"""The engine's part about settings: each with its source, changes of them, and changes by others that are taken up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from wan22_desktop.domain.problem import Problem, ProblemRaised
from wan22_desktop.domain.settings import Profile, Settings, Standing
from wan22_desktop.domain.value import Value
from wan22_desktop.engine.border import safely
from wan22_desktop.store import places
from wan22_desktop.store.own_profiles import belongs, keeping, taking_away
from wan22_desktop.system import CompatibilitySystem

MOST_UNDO = 100


class Listing(Value):
    """The settings as they stand."""

    standings: tuple[Standing, ...]
    """Each setting with kind, bounds, default, meaning, value and source. ``Setting.fault`` judges a typed text."""
    profiles: tuple[Profile, ...]
    problems: tuple[Problem, ...]
    """What of file and environment is not used now."""
    path: str
    """The file."""
    devices: tuple[tuple[str, str], ...] = ()
    """Of the setting ``device``: what there is on this machine, and what it is called."""
    folders: Mapping[str, str] = {}
    """By the setting of a folder: where that is while it says nothing; ``data``: where the app keeps its own."""
    kept: tuple[str, ...] = ()
    """Settings that a profile of the present values would hold."""
    undoable: int = 0
    """Changes that :meth:`Preferences.undo` takes back."""


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

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: list[Mapping[str, object | None]] = []
        """What the file said before each change; the latest is the last."""

    def open(self, system: CompatibilitySystem) -> None:
        self._system = system

    @Slot()
    @safely
    def look(self) -> None:
        """Tell every setting, as the file has it now."""
        self.look_again()
        self._list()

    def _list(self) -> None:
        found = self._system.preferences
        cards = self._system.hardware().gpus
        self.listed.emit(
            Listing(
                standings=found.standings(), profiles=found.profiles, problems=found.problems, path=str(found.path),
                devices=tuple((f"cuda:{card.index}", card.name) for card in cards), folders=_usual_folders(),
                kept=tuple(each.setting.name for each in found.standings() if belongs(each)),
                undoable=len(self._before),
            )
        )  # fmt: skip

    @Slot(object)
    @safely
    def change(self, changes: Mapping[str, object | None]) -> None:
        """Set these by their names in the file; None takes one out of it. A text is read as it was typed."""
        found = self._system.preferences
        names = [found.standing(name).setting.name for name in changes]
        self._apply(names, lambda: found.change(changes))

    @Slot(str)
    @safely
    def keep_profile(self, name: str) -> None:
        """Keep the present values as a profile of the person's own, and choose it."""
        self._rewrite(keeping(self._system.preferences, name))

    @Slot(str)
    @safely
    def forget_profile(self, name: str) -> None:
        """Take away a profile of the person's own."""
        self._rewrite(taking_away(self._system.preferences, name))

    @Slot()
    @safely
    def undo(self) -> None:
        """Take back the last change that was made here."""
        if self._before:
            self._system.preferences.rewrite(self._before[-1])
            self._before.pop()
            self._tell(())
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

    def _rewrite(self, changes: Mapping[str, object | None]) -> None:
        self._apply(changes, lambda: self._system.preferences.rewrite(changes))

    def _apply(self, names: Iterable[str], change: Callable[[], tuple[Problem, ...] | None]) -> None:
        """Make a change that can be undone. One that is refused is shown as it stands."""
        before = self._system.preferences.in_file(names)
        try:
            problems = change()
        except ProblemRaised:
            self._list()
            raise
        self._before = [*self._before, before][-MOST_UNDO:]
        self._tell(problems or ())
        self.changed.emit(self._system.settings)

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        for problem in problems:
            self.told.emit(problem)
        self.applied.emit()
        self._list()


def _usual_folders() -> dict[str, str]:
    return {
        "output_folder": str(places.output_folder()),
        "log.log_dir": str(places.log_folder()),
        "diagnostics_dir": str(places.diagnostics_folder()),
        "data": str(places.data_folder()),
    }
