"""Opens the settings dialog, at a setting if one is named, and keeps it right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from wan22_desktop.domain.language import tr
from wan22_desktop.engine import Engine, Listing

if TYPE_CHECKING:  # it is made when it is wanted
    from wan22_desktop.ui.settings_dialog import SettingsDialog


class SettingsOpener(QObject):
    """The dialog is made when it is first wanted, of what the engine lists then."""

    upkeep_wanted = Signal()
    _look_wanted = Signal()

    def __init__(self, engine: Engine, window: QWidget) -> None:
        super().__init__(window)
        self._preferences, self._window = engine.preferences, window
        self.dialog: SettingsDialog | None = None
        self._wanted: str | None = None
        """The setting to turn to when the list is there, empty for none; None: nobody asked."""
        self._look_wanted.connect(self._preferences.look)
        self._preferences.listed.connect(self._show)

    @Slot()
    def open(self) -> None:
        self.open_at("")

    def open_at(self, name: str, _checked: bool = False) -> None:
        """Turn to the setting of this name in the file."""
        self._wanted = name
        self._look_wanted.emit()

    def link(self, dialog: QWidget, name: str) -> None:
        """Let a button at the end of another dialog lead to the setting of this name."""
        button = QPushButton(tr("All settings…"))
        button.setAutoDefault(False)
        button.clicked.connect(partial(self.open_at, name))
        if (layout := dialog.layout()) is not None:
            layout.addWidget(button)

    def extend(self, menu: QMenu, name: str) -> None:
        """Likewise from a menu."""
        menu.addSeparator()
        menu.addAction(tr("All settings…")).triggered.connect(partial(self.open_at, name))

    def _show(self, listing: Listing) -> None:
        if self.dialog is not None:
            self.dialog.show_listing(listing)
        if self._wanted is None:
            return
        if self.dialog is None:
            self.dialog = self._made(listing)
        name, self._wanted = self._wanted, None
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        if name:
            self.dialog.show_setting(name)

    def _made(self, listing: Listing) -> SettingsDialog:
        from wan22_desktop.ui.settings_dialog import SettingsDialog

        dialog = SettingsDialog(listing, Engine.window_file(), self._window)
        dialog.change_wanted.connect(self._preferences.change)
        dialog.undo_wanted.connect(self._preferences.undo)
        dialog.keep_wanted.connect(self._preferences.keep_profile)
        dialog.forget_wanted.connect(self._preferences.forget_profile)
        dialog.upkeep_wanted.connect(self.upkeep_wanted)
        return dialog
