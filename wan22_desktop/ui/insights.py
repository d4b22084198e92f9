"""The open dialogs about what happened: how the time of a job went, and diagnostics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from wan22_desktop.engine.insight import Insight

if TYPE_CHECKING:  # the window is there before what is seldom wanted
    from wan22_desktop.observability.diagnostics import Piece
    from wan22_desktop.observability.profiles import Told
    from wan22_desktop.ui.diagnostics_dialog import DiagnosticsDialog
    from wan22_desktop.ui.profile_dialog import ProfileDialog
    from wan22_desktop.ui.validation_dialog import ValidationDialog


class Insights(QObject):
    """Opens a dialog when what it shows has been read."""

    profile_wanted = Signal(str)
    """JobId."""
    diagnostics_wanted = Signal(str)
    """JobId, or empty."""

    def __init__(self, insight: Insight, window: QWidget) -> None:
        super().__init__(window)
        self._insight, self._window = insight, window
        self.profile: ProfileDialog | None = None
        self.diagnostics: DiagnosticsDialog | None = None
        self.validation: ValidationDialog | None = None
        self.profile_wanted.connect(insight.read_profile)
        self.diagnostics_wanted.connect(insight.collect)
        insight.profile_read.connect(self._show_profile)
        insight.collected.connect(self._show_diagnostics)

    def ask(self) -> None:
        """Of no job in particular."""
        self.diagnostics_wanted.emit("")

    def check(self) -> None:
        """Does everything work here?"""
        from wan22_desktop.ui.validation_dialog import ValidationDialog

        if self.validation is None:
            self.validation = dialog = ValidationDialog(self._window)
            dialog.run_wanted.connect(self._insight.validate)
            dialog.stop_wanted.connect(self._insight.stop_validating)
            self._insight.checked.connect(dialog.show_check)
            self._insight.validated.connect(dialog.show_end)
            self._open(dialog)
            dialog.begin()
        self.validation.raise_()

    def _show_profile(self, told: Told) -> None:
        from wan22_desktop.ui.profile_dialog import ProfileDialog

        self.profile = ProfileDialog(told, self._window)
        self.profile.export_wanted.connect(self._insight.export_profile)
        self._open(self.profile)

    def _show_diagnostics(self, job: str, pieces: tuple[Piece, ...]) -> None:
        from wan22_desktop.ui.diagnostics_dialog import DiagnosticsDialog

        self.diagnostics = DiagnosticsDialog(job, pieces, self._window)
        self.diagnostics.save_wanted.connect(self._insight.save_diagnostics)
        self._open(self.diagnostics)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._forget)
        dialog.show()
        dialog.raise_()

    def _forget(self) -> None:
        if self.sender() is self.profile:
            self.profile = None
        if self.sender() is self.diagnostics:
            self.diagnostics = None
        if self.sender() is self.validation:
            self.validation = None
