"""The line below the models: which folders are watched, and the scan that looks through them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.library import Scan
from wan22_desktop.ui.buttons import tool


class LibraryBar(QWidget):
    """Says what is watched; says what the person wants with it."""

    watch_wanted = Signal()
    """Without a folder: it is to be asked for."""
    unwatch_wanted = Signal(str)
    scan_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._folders: tuple[str, ...] = ()
        self._scanning = False
        self.folders = tool("", flat=True, name=tr("Watched folders"))
        self.folders.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.folders.clicked.connect(self._watch_first)
        self.scan = tool("", flat=True)
        self.scan.clicked.connect(self._scan_or_stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.folders)
        layout.addStretch()
        layout.addWidget(self.scan)
        self._say()

    def show_folders(self, folders: tuple[str, ...]) -> None:
        self._folders = folders
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for folder in folders:
            one = menu.addMenu(folder)
            one.addAction(tr("Open folder"), partial(_open, folder))
            one.addAction(tr("Stop watching"), partial(self.unwatch_wanted.emit, folder))
        menu.addSeparator()
        menu.addAction(tr("Watch a folder of models…"), self.watch_wanted.emit)
        if old := self.folders.menu():
            old.deleteLater()
        # Without folders the button itself asks for one.
        self.folders.setMenu(menu if folders else None)  # type: ignore[arg-type]
        self._say()

    def begin(self) -> None:
        self._scanning = True
        self._say()

    def advance(self, folder: str, found: int) -> None:
        if self._scanning:
            self.folders.setText(tr("Looking … {count:,} found", count=found))
            self.folders.setToolTip(folder)

    def end(self, scan: Scan | None) -> None:
        self._scanning = False
        self._say()
        if scan is not None and scan.stopped:
            self.folders.setText(tr("Stopped early"))
            self.folders.setToolTip(tr("Some folders were not looked into"))

    def _say(self) -> None:
        count = len(self._folders)
        several = tr("{count} watched folders ▾", count=count) if count > 1 else tr("1 watched folder ▾")
        watched = several if count else tr("Watch a folder …")
        self.folders.setText(tr("Looking for models …") if self._scanning else watched)
        self.folders.setToolTip(
            "\n".join(self._folders) or tr("Everything in it is listed here, now and at every start (Ctrl+Shift+O)")
        )
        self.scan.setText(tr("Stop" if self._scanning else "Rescan"))
        self.scan.setToolTip(
            tr("End the search; what was found stays" if self._scanning else "Look for models again (F5)")
        )

    def _watch_first(self) -> None:
        if not self._folders:
            self.watch_wanted.emit()

    def _scan_or_stop(self) -> None:
        (self.stop_wanted if self._scanning else self.scan_wanted).emit()


def _open(folder: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
