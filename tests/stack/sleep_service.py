"""Stands for logind and a desktop on a bus: writes who keeps the computer awake into the file that it is given."""

from __future__ import annotations

import os
import select
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusServiceWatcher,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)

NAMES = {
    "org.freedesktop.login1": "/org/freedesktop/login1",
    "org.freedesktop.PowerManagement": "/org/freedesktop/PowerManagement/Inhibit",
}


class Sleep(QDBusVirtualObject):
    """A lock of logind is a file that the other side holds open; the desktop's ends with the other's connection."""

    def __init__(self, file: Path, bus: QDBusConnection) -> None:
        super().__init__()
        self._file, self._bus = file, bus
        self._locks: dict[int, str] = {}
        self._clients: dict[str, str] = {}
        self._watcher = QDBusServiceWatcher()
        self._watcher.setConnection(bus)
        self._watcher.setWatchMode(QDBusServiceWatcher.WatchModeFlag.WatchForUnregistration)
        self._watcher.serviceUnregistered.connect(self._lose)
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(20)
        self._write()

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802 - Qt's name
        reply, words = message.createReply(), message.arguments()
        if message.interface().endswith("login1.Manager"):
            mine, theirs = os.pipe()
            reply.setArguments([QDBusUnixFileDescriptor(theirs)])
            os.close(theirs)
            self._locks[mine] = f"logind:{words[0]}:{words[3]}"
        else:
            reply.setArguments([7])
            self._clients[message.service()] = "desktop"
            self._watcher.addWatchedService(message.service())
        connection.send(reply)
        self._write()
        return True

    def _lose(self, client: str) -> None:
        self._clients.pop(client, None)
        self._write()

    def _look(self) -> None:
        ended = select.select(list(self._locks), [], [], 0)[0]
        for lock in ended:
            os.close(lock)
            del self._locks[lock]
        if ended:
            self._write()

    def _write(self) -> None:
        new = self._file.with_suffix(".new")
        new.write_text("\n".join([*self._locks.values(), *self._clients.values()]))
        new.replace(self._file)


if __name__ == "__main__":
    app = QCoreApplication(sys.argv)
    bus = QDBusConnection.sessionBus()
    sleep = Sleep(Path(sys.argv[1]).with_suffix(".early"), bus)
    for name, path in NAMES.items():
        assert bus.registerVirtualObject(path, sleep)
        assert bus.registerService(name)
    sleep._file = Path(sys.argv[1])
    sleep._write()
    sys.exit(app.exec())
