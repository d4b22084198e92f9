"""What is let go over the window: sorted by kind and looked at in a thread of its own, models first."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from wan22_desktop.domain.foreign import Foreign
from wan22_desktop.domain.generation import Recipe
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.problem import INTERNAL, Problem, ProblemRaised, Severity
from wan22_desktop.domain.value import Value
from wan22_desktop.engine.border import problem_of, safely
from wan22_desktop.engine.models import Models
from wan22_desktop.engine.pool import Pool
from wan22_desktop.system import CompatibilitySystem
from wan22_desktop.video.sequence import first_picture

log = logging.getLogger(__name__)

IMAGES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff")
VIDEOS = (".mp4", ".mov", ".mkv", ".webm", ".avi", ".gif")
LISTS = (".txt", ".csv")
ADDED = "{count} models were looked at: {ready} can run."
STOPPED = "Stopped; {count} of {total} were looked at."


class Sorted(Value):
    """Paths by what they are, each in the order in which they came."""

    models: tuple[str, ...] = ()
    """Also whatever is nothing else."""
    videos: tuple[str, ...] = ()
    """Also folders of numbered pictures."""
    pictures: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()


def sort(paths: Sequence[str]) -> Sorted:
    """Each path once, by its ending."""
    kinds: dict[str, list[str]] = {"models": [], "videos": [], "pictures": [], "lists": []}
    for path in dict.fromkeys(paths):
        suffix = Path(path).suffix.lower()
        if suffix in VIDEOS or first_picture(path):
            kind = "videos"
        else:
            kind = "pictures" if suffix in IMAGES else "lists" if suffix in LISTS else "models"
        kinds[kind if kind == "videos" or not Path(path).is_dir() else "models"].append(path)
    return Sorted(**{kind: tuple(found) for kind, found in kinds.items()})


class Drops(QObject):
    """Lives in the engine's thread; what takes long is done in a thread of its own, one drop after the other."""

    began = Signal(int)
    """So many things are looked at."""
    advanced = Signal(int, int, str)
    """How many were, of how many, and what is next."""
    ended = Signal()
    settings_read = Signal(object, str)
    """(Recipe or Foreign, the file that tells it)."""
    pictures_dropped = Signal(object)
    """tuple[str, …]: pictures to begin from, and to end with."""
    videos_dropped = Signal(object)
    """tuple[str, …]: videos that do not tell how they were made."""
    list_dropped = Signal(str)
    """A list of prompts."""
    said = Signal(str)
    """What came of several models."""
    told = Signal(object)
    """Problem."""

    _inspected = Signal(object)
    _read = Signal(object, str)
    _pictures = Signal(object)
    _videos = Signal(object)
    _list = Signal(str)
    _left = Signal()

    def __init__(self, parent: QObject, models: Models) -> None:
        super().__init__(parent)
        self._models = models
        self._stop = threading.Event()
        self._waiting = 0
        self._inspected.connect(self._take_reports)
        # By way of the engine's thread: the window hears of a model before it hears of what is for it.
        self._read.connect(self.settings_read)
        self._pictures.connect(self.pictures_dropped)
        self._videos.connect(self.videos_dropped)
        self._list.connect(self.list_dropped)
        self._left.connect(self._leave)

    def open(self, system: CompatibilitySystem) -> None:
        self._system = system
        self._pool = Pool("look-at-drops")

    def close(self) -> None:
        self._stop.set()
        self._pool.clear()
        self._pool.wait()

    @Slot(object)
    @safely
    def take(self, paths: tuple[str, ...]) -> None:
        """Find out what was dropped, and tell it: models first, for they decide what pictures are good for."""
        if not paths:
            return
        if not self._waiting:
            self._stop.clear()
        self._waiting += 1
        self.began.emit(len(paths))
        self._pool.start(partial(self._look, paths))

    @Slot()
    @safely
    def stop(self) -> None:
        """Look at nothing more; what was found stays."""
        self._stop.set()
        self._models.stop_scan()

    @Slot()
    @safely
    def _leave(self) -> None:
        self._waiting -= 1
        if not self._waiting:
            self.ended.emit()

    @Slot(object)
    @safely
    def _take_reports(self, reports: tuple[ModelReport, ...]) -> None:
        """List them; of several, the first that can run is chosen."""
        if len(reports) == 1:
            self._models.take(reports[0])
            return
        ready = [report for report in reports if report.runnable]
        chosen = next(iter(ready or [report for report in reports if report.variant]), None)
        for report in reports:
            if report is not chosen:
                self._models.take(report, choose=False)
        if chosen is not None:
            self._models.take(chosen)
        self.said.emit(tr(ADDED, count=len(reports), ready=len(ready)))
        worst = (p for r in reports if not r.variant for p in r.problems if p.severity is Severity.ERROR)
        if (problem := next(worst, None)) and not any(self._models.holds_models(r) for r in reports if not r.variant):
            self.told.emit(problem)

    # --- In the thread of the pool ----------------------------------------------------------------------------------

    def _look(self, paths: tuple[str, ...]) -> None:
        try:
            self._look_at(paths)
        except Exception as error:  # the border where a bug becomes a value
            self.told.emit(problem_of(error, "What was dropped"))
        finally:
            self._left.emit()

    def _look_at(self, paths: tuple[str, ...]) -> None:
        found, total, done = sort(paths), len(dict.fromkeys(paths)), 0

        def next_one(path: str) -> bool:
            nonlocal done
            if self._stop.is_set():
                self.said.emit(tr(STOPPED, count=done, total=total))
                return False
            self.advanced.emit(done, total, Path(path).name)
            done += 1
            return True

        reports: list[ModelReport] = []
        for path in found.models:
            if not next_one(path):
                break
            reports.append(self._system.add_model(path))
            log.info("inspected %s: %s", path, reports[-1].label or "no Wan model")
        if reports:
            self._inspected.emit(tuple(reports))
        if not self._stop.is_set():
            self._look_at_made(found, next_one)
        for path in found.lists if not self._stop.is_set() else ():
            self._list.emit(path)

    def _look_at_made(self, found: Sorted, next_one: Callable[[str], bool]) -> None:
        """One picture or video restores what made it; several are what a video is made from, but for the first video
        that tells its settings.
        """
        alone = len(found.videos) + len(found.pictures) == 1
        restored, plain = False, list[str]()
        for path in (*found.videos, *(found.pictures if alone else ())):
            if not next_one(path):
                return
            settings = None if restored else self._settings(path)
            if settings is not None:
                restored = True
                self._read.emit(settings, path)
            elif path in found.videos:
                plain.append(path)
            else:
                self._pictures.emit((path,))
        if plain:
            self._videos.emit(tuple(plain))
        if found.pictures and not alone:
            self._pictures.emit(found.pictures)

    def _settings(self, path: str) -> Recipe | Foreign | None:
        try:
            return self._system.read_settings(path)
        except ProblemRaised as raised:
            problem: Problem = raised.problem
        except OSError as error:
            problem = INTERNAL.of(what=str(error))
        self.told.emit(problem)
        return None
