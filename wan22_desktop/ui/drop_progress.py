"""In the status bar: what of a drop is being looked at, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from wan22_desktop.domain.language import tr
from wan22_desktop.ui.buttons import tool

DELAY = 300
"""Milliseconds: what is done sooner needs no progress."""
LOOKING = "Looking at {name}, {number} of {total}"


class DropProgress(QWidget):
    """Shown while a drop takes long."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(96, 8)
        self.bar.setAccessibleName(tr("What was dropped"))
        self.stop = tool(
            tr("Stop"), tr("Look at nothing more; what was found stays"), name=tr("Stop looking at what was dropped")
        )
        self.stop.clicked.connect(self.stop_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self.text, self.bar, self.stop):
            layout.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.show)
        self.hide()

    @Slot(int)
    def begin(self, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(0)
        self._timer.start()

    @Slot(int, int, str)
    def advance(self, done: int, total: int, name: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        short = name if len(name) <= 40 else f"{name[:28]}…{name[-11:]}"
        self.text.setText(tr(LOOKING, name=short, number=done + 1, total=total))

    @Slot()
    def end(self) -> None:
        self._timer.stop()
        self.hide()
