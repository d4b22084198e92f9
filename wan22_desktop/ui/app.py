"""Starts the window and the engine's thread."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLibraryInfo, Qt, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from wan22_desktop import __version__
from wan22_desktop.domain.language import language, tr
from wan22_desktop.domain.resources import resources_folder
from wan22_desktop.engine import EngineThread, speak_as_wanted
from wan22_desktop.ui.theme import start_theme
from wan22_desktop.ui.window import MainWindow

TURN = 0.001
"""Seconds for which a thread may compute while another waits: plans and scans run beside the window in this process,
and it is to answer within a frame's time."""


def open_window(
    arguments: Sequence[str], command_line: Mapping[str, object] | None = None
) -> tuple[QApplication, EngineThread, MainWindow]:
    """The application with its window on the screen and the engine behind it."""
    speak_as_wanted(command_line)
    sys.setswitchinterval(TURN)
    app = QApplication(list(arguments[:1]))
    _let_qt_speak(app)
    app.setApplicationName("Wan22 Desktop")
    app.setApplicationDisplayName("Wan22 Desktop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("wan22-desktop")
    app.setWindowIcon(QIcon(str(resources_folder() / "icons" / "wan22.svg")))
    start_theme(app, "system")
    thread = EngineThread(command_line=command_line)
    window = MainWindow(thread.engine)
    window.show()
    window.prompt.prompt.setFocus(Qt.FocusReason.OtherFocusReason)  # whoever opens the app wants to write
    thread.start()
    window.paths_dropped.emit(tuple(arguments[1:]))
    return app, thread, window


def _let_qt_speak(app: QApplication) -> None:
    """Qt's own words, those of file dialogs and context menus, in the same language."""
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language() != "en" and translator.load(f"qtbase_{language()}", folder):
        app.installTranslator(translator)


def run_app(arguments: Sequence[str], command_line: Mapping[str, object] | None = None) -> int:
    """Open the window and stay until it is closed; ``arguments`` after the first are paths to open.

    ``command_line``: settings by name that outrank all others.
    """
    app, thread, window = open_window(arguments, command_line)
    # Ctrl-C in the terminal closes the window; Python sees signals only between its own instructions.
    signal.signal(signal.SIGINT, lambda _number, _frame: window.close())
    pulse = QTimer()
    pulse.start(250)
    pulse.timeout.connect(lambda: None)
    code = app.exec()
    if not thread.stop():
        # A thread that hangs in a driver cannot be ended; the process can, and the worker process ends with it.
        sys.stderr.write(f"{tr('Wan22 Desktop: the engine did not end in time.')}\n")
        sys.stderr.flush()
        os._exit(1)
    return code
