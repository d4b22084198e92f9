"""The engine's models: those that were added, and those in watched folders. What takes long has threads of its own."""

from __future__ import annotations

import logging
import os
import threading
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from wan22_desktop.domain.library import Entry, Forgotten, Scan
from wan22_desktop.domain.model import ModelReport, SmokeTest
from wan22_desktop.domain.problem import NOT_A_MODEL, SEVERAL_MODELS
from wan22_desktop.domain.verification import Verified
from wan22_desktop.engine.border import Sometimes, problem_of, safely
from wan22_desktop.engine.pool import Pool
from wan22_desktop.system import CompatibilitySystem

log = logging.getLogger(__name__)

SCAN_DELAY = 1000
"""Milliseconds after which the watched folders are looked through: the window comes first."""
MOST_UNDO = 50
TELL_INTERVAL = 0.1
"""Seconds between two words on how far a scan or a verification is."""


class Models(QObject):
    """Lives in the engine's thread; scans and verifications run in threads of their own."""

    changed = Signal(object)
    """tuple[Entry, …]: the bundled model first, then those that were added, then those in watched folders."""
    added = Signal(object)
    """ModelReport of what was dropped or opened, also if it cannot run."""
    folders_changed = Signal(object)
    """tuple[str, …]: the watched folders."""
    scan_began = Signal()
    scan_advanced = Signal(str, int)
    """Folder that is looked into, and how many models there were so far."""
    scan_ended = Signal(object)
    """Scan, or None where it failed."""
    verify_advanced = Signal(str, object, object)
    """Path of the model; bytes read, and in all."""
    verified = Signal(str, object)
    """Path of the model, and Verified; None where it failed."""
    undoable = Signal(str)
    """Name of the model that would come back to the list; empty for none."""
    looked_at = Signal(object)
    """ModelReport of a model that was inspected once more."""
    list_saved = Signal(str)
    """The file that a shopping list was written into."""
    told = Signal(object)
    """Problem."""

    _remembered = Signal(object)
    _nothing_in = Signal(object)
    _hashed = Signal(str, object)
    _looked = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found: tuple[Entry, ...] | None = None
        """What the last scan found; None before it was read."""
        self._dropped: list[ModelReport] = []
        """Of folders that are no model themselves: there may be some in them."""
        self._scanning = self._scan_again = False
        self._mended: set[str] = set()
        """Models that were repaired during a scan, which may have seen them as they were before."""
        self._forgotten: list[Forgotten] = []
        """The latest is the last."""
        self._told: tuple[Entry, ...] = ()
        """What :attr:`changed` said last."""
        self._tested: dict[str, SmokeTest | None] = {}
        """What came of the first loads of the models that ran, by path."""
        self._stop_scan = threading.Event()
        self._verifying: dict[str, threading.Event] = {}
        """Setting it ends the verification of the model at that path."""
        self._remembered.connect(self._remember)
        self._nothing_in.connect(self.added)
        self._looked.connect(self._end_scan)
        self._hashed.connect(self._end_verification)

    # --- Life -------------------------------------------------------------------------------------------------------

    def open(self, system: CompatibilitySystem) -> None:
        """Tell what is known; look through the watched folders a little later."""
        self._system = system
        self._pool = Pool("read-models", 2)
        self._tell()
        self._tell_folders()
        if system.watched():
            QTimer.singleShot(SCAN_DELAY, self, self.scan)

    def close(self) -> None:
        """End what runs beside the engine."""
        self._dropped, self._scan_again, self._scanning = [], False, True
        for stop in (self._stop_scan, *self._verifying.values()):
            stop.set()
        self._pool.clear()
        self._pool.wait()

    # --- One model --------------------------------------------------------------------------------------------------

    def take(self, report: ModelReport, *, choose: bool = True) -> None:
        """List what was inspected, if it is a model; watch it if it is a folder with models in it."""
        if report.variant:
            self._tell()
        elif self.holds_models(report):
            self._dropped.append(report)
            self.scan()
            return
        if choose:
            self.added.emit(report)

    def holds_models(self, report: ModelReport) -> bool:
        """May there be models somewhere in this folder, which is none itself?"""
        about = (SEVERAL_MODELS.code, NOT_A_MODEL.code)
        return not report.variant and Path(report.path).is_dir() and any(p.code in about for p in report.problems)

    @Slot(str)
    @safely
    def forget(self, path: str) -> None:
        """Take a model off the list; its files stay as they are."""
        if (forgotten := self._system.forget_model(path)) is not None:
            self._forgotten = [*self._forgotten, forgotten][-MOST_UNDO:]
            self._tell()
            self._offer_undo()

    @Slot()
    @safely
    def undo_forget(self) -> None:
        """Put back the model that was taken off the list last."""
        if self._forgotten:
            self._system.restore_model(self._forgotten.pop())
            self._found = self._system.library()
            self._tell()
            self._offer_undo()

    def _offer_undo(self) -> None:
        self.undoable.emit(self._forgotten[-1].report.name if self._forgotten else "")

    @Slot(str)
    @safely
    def look_again(self, path: str) -> None:
        """Inspect a model once more; where it is gone or came back, look at all of them."""
        present = next((entry.present for entry in self._told if entry.report.path == path), False)
        if present and os.path.lexists(path):
            report = self._system.renew(path)
            self.renew(report)
            self.looked_at.emit(report)
        else:
            self.scan()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """As they were told last."""
        return self._told

    @Slot(str, str)
    @safely
    def repair(self, path: str, identity: str) -> None:
        """Make a repair that the model's report offers, in the app's own folder."""
        self.renew(self._system.repair(path, identity))

    @Slot(str)
    @safely
    def undo_repairs(self, path: str) -> None:
        """Forget every repair of the model."""
        self.renew(self._system.undo_repairs(path))

    @Slot(object, str)
    @safely
    def save_shopping_list(self, report: ModelReport, file: str) -> None:
        """Write what is to be fetched for a model into a file."""
        self._system.save_shopping_list(report, file)
        self.list_saved.emit(file)

    def note_trial(self, path: str) -> None:
        """After a job: its model may have been tried for the first time."""
        tested = self._system.inspect(path).tested
        if tested != self._tested.get(path):
            self._tested[path] = tested
            self.renew(self._system.renew(path))

    def renew(self, report: ModelReport) -> None:
        """Tell of a model that is not what it was."""
        if self._scanning:
            self._mended.add(report.path)
        self._found = tuple(
            msgspec.structs.replace(entry, report=report) if entry.report.path == report.path else entry
            for entry in self._found or ()
        )
        self._tell()

    def _tell(self) -> None:
        added = self._system.models()
        elsewhere = {entry.report.path for entry in added} | self._system.database.hidden()
        self._told = (*added, *(entry for entry in self._found or () if entry.report.path not in elsewhere))
        self.changed.emit(self._told)

    # --- Watched folders --------------------------------------------------------------------------------------------

    @Slot(str)
    @safely
    def watch(self, folder: str) -> None:
        """Look for models in ``folder`` now and at every start."""
        self._system.watch(folder)
        self._tell_folders()
        self.scan()

    @Slot(str)
    @safely
    def unwatch(self, folder: str) -> None:
        """Look there no longer; the files stay as they are."""
        self._stop_scan.set()
        self._system.unwatch(folder)
        self._tell_folders()
        self.scan()

    @Slot()
    @safely
    def scan(self) -> None:
        """Look at every model anew, and through the watched folders; after the scan that runs, if one does."""
        if self._scanning:
            self._scan_again = True
            return
        self._scanning = True
        self._stop_scan.clear()
        dropped, self._dropped = self._dropped, []
        self.scan_began.emit()
        self._pool.start(partial(self._look, dropped))

    @Slot()
    @safely
    def stop_scan(self) -> None:
        """End the scan early; what it did not come to stays as it was."""
        self._scan_again = False
        self._stop_scan.set()

    def _tell_folders(self) -> None:
        self.folders_changed.emit(tuple(self._system.watched()))

    def _look(self, dropped: list[ModelReport]) -> None:
        """In a thread of the pool."""
        hear = Sometimes(TELL_INTERVAL, self.scan_advanced.emit)

        def on_folder(folder: str, found: int) -> bool:
            hear.tell(folder, found)
            return not self._stop_scan.is_set()

        scan = None
        try:
            if self._found is None:
                self._remembered.emit(self._system.library())
            for report in dropped:
                if not self._system.look_into(report.path, on_folder) and not self._stop_scan.is_set():
                    self._nothing_in.emit(report)
            scan = self._system.scan_library(on_folder)
        except Exception as error:  # the border where a bug becomes a value
            self.told.emit(problem_of(error, "The scan"))
        self._looked.emit(scan)

    @Slot(object)
    @safely
    def _remember(self, found: tuple[Entry, ...]) -> None:
        self._found = found
        self._tell()

    @Slot(object)
    @safely
    def _end_scan(self, scan: Scan | None) -> None:
        if scan is not None:
            self._found = scan.entries
            log.info("%d models in watched folders, %d places read", len(scan.entries), scan.inspected)
        self._tell_folders()
        self._tell()
        self._scanning = False
        while self._mended:
            self.renew(self._system.renew(self._mended.pop()))
        self.scan_ended.emit(scan)
        if self._scan_again:
            self._scan_again = False
            self.scan()

    # --- Verification -----------------------------------------------------------------------------------------------

    @Slot(str)
    @safely
    def verify(self, path: str) -> None:
        """Hash every weight file of the model at ``path``."""
        if path not in self._verifying:
            self._verifying[path] = threading.Event()
            self._pool.start(partial(self._hash, path, self._verifying[path]))

    @Slot(str)
    @safely
    def stop_verifying(self, path: str) -> None:
        if stop := self._verifying.get(path):
            stop.set()

    def _hash(self, path: str, stop: threading.Event) -> None:
        """In a thread of the pool."""
        hear = Sometimes(TELL_INTERVAL, self.verify_advanced.emit)

        def on_bytes(done: int, total: int) -> bool:
            hear.tell(path, done, total)
            return not stop.is_set()

        verified = None
        try:
            verified = self._system.verify(path, on_bytes)
        except Exception as error:  # as above
            self.told.emit(problem_of(error, "The verification"))
        self._hashed.emit(path, verified)

    @Slot(str, object)
    @safely
    def _end_verification(self, path: str, verified: Verified | None) -> None:
        self._verifying.pop(path, None)
        if verified is not None:
            log.info("%s: %s", path, verified.sentence())
        self.verified.emit(path, verified)
