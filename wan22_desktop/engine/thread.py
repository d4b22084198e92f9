"""The thread that the engine lives in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QMetaObject, QObject, Qt, QThread

from wan22_desktop.engine.engine import Engine


class EngineThread(QThread):
    """Runs an :class:`Engine` with an event loop of its own. Connect to ``engine`` first, then call ``start()``."""

    def __init__(self, parent: QObject | None = None, command_line: Mapping[str, object] | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("engine")
        self.engine = Engine(command_line)
        self.engine.moveToThread(self)
        self.started.connect(self.engine.open)
        # Direct: whoever waits for the end in this object's own thread runs no event loop meanwhile.
        self.engine.closed.connect(self.quit, Qt.ConnectionType.DirectConnection)

    def stop(self, patience: float = 15.0) -> bool:
        """End the worker process, the engine and this thread; waits at most ``patience`` seconds. True if it ended."""
        if not self.isRunning():
            return True
        QMetaObject.invokeMethod(self.engine, "close", Qt.ConnectionType.QueuedConnection)
        return self.wait(int(patience * 1000))
