"""The open report dialogs: one per model, each following what the engine says of its model."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from wan22_desktop.domain.library import Entry
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.verification import Verified
from wan22_desktop.engine import Models
from wan22_desktop.ui.report_dialog import ReportDialog


class Reports(QObject):
    """Opens dialogs and keeps them right."""

    learn_wanted = Signal(str)
    """Code of a problem whose entry in the guides is wanted."""

    def __init__(self, models: Models, window: QWidget) -> None:
        super().__init__(window)
        self._models, self._window = models, window
        self._open: dict[str, ReportDialog] = {}
        models.changed.connect(self._renew)
        models.verify_advanced.connect(self._show_progress)
        models.verified.connect(self._show_verified)

    def show(self, report: ModelReport) -> ReportDialog:
        """Open the model's report, or bring it to the front."""
        dialog = self._open.get(report.path)
        if dialog is None:
            dialog = self._open[report.path] = ReportDialog(report, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.finished.connect(self._forget)
            dialog.repair_wanted.connect(self._models.repair)
            dialog.undo_wanted.connect(self._models.undo_repairs)
            dialog.verify_wanted.connect(self._models.verify)
            dialog.stop_wanted.connect(self._models.stop_verifying)
            dialog.learn_wanted.connect(self.learn_wanted)
            dialog.save_wanted.connect(self._models.save_shopping_list)
        dialog.show()
        dialog.raise_()
        return dialog

    def _forget(self) -> None:
        dialog = self.sender()
        self._open = {path: other for path, other in self._open.items() if other is not dialog}

    def _renew(self, entries: tuple[Entry, ...]) -> None:
        for entry in entries if self._open else ():
            dialog = self._open.get(entry.report.path)
            if dialog is not None and dialog.report != entry.now:
                dialog.show_report(entry.now)

    def _show_progress(self, path: str, done: int, total: int) -> None:
        if dialog := self._open.get(path):
            dialog.show_progress(done, total)

    def _show_verified(self, path: str, verified: Verified | None) -> None:
        if dialog := self._open.get(path):
            dialog.show_verified(verified)
