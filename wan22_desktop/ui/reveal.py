"""Files shown where they lie, and opened with what the system opens them with."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QDir, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

_MANAGER = "org.freedesktop.FileManager1"


def open_file(path: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def reveal(path: str) -> None:
    """Open the folder of ``path`` with the file marked in it, where the file manager can do that."""
    if not Path(path).exists() or not _marked(path):
        open_file(str(Path(path).parent))


def _marked(path: str) -> bool:
    if sys.platform == "win32":
        return QProcess.startDetached("explorer", ["/select,", QDir.toNativeSeparators(path)])[0]
    if sys.platform == "darwin":
        return QProcess.startDetached("open", ["-R", path])[0]
    return _told_manager(path)


def _told_manager(path: str) -> bool:
    """Linux: file managers listen for this on the session's bus."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected() or not bus.interface().isServiceRegistered(_MANAGER).value():
        return False
    message = QDBusMessage.createMethodCall(_MANAGER, "/org/freedesktop/FileManager1", _MANAGER, "ShowItems")
    message.setArguments([[QUrl.fromLocalFile(path).toString()], ""])
    return bus.send(message)
