"""One line on what was just done, with the way back where there is one."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wan22_desktop.domain.language import tr
from wan22_desktop.ui.buttons import tool

STAYS = 12_000
"""Milliseconds that it is to be read; what is bad, or can be undone, stays until something else is said."""


class Said(QWidget):
    """Hidden while there is nothing to say."""

    undo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.undo = tool(tr("Undo"), tr("Put it back on the list (Ctrl+Z)"), name=tr("Undo: put it back on the list"))
        self.undo.clicked.connect(self.undo_wanted)
        close = tool("✕", tr("Close this line"), flat=True, name=tr("Close this line"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 4, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.undo)
        layout.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, words: str, *, tone: str = "dim", undo: bool = False) -> None:
        """``tone`` is ``dim``, ``good`` or ``bad``; ``undo`` offers the way back."""
        self.text.setText(words)
        self.text.setAccessibleName(words)
        self.text.setProperty("tone", tone)
        self.text.style().unpolish(self.text)
        self.text.style().polish(self.text)
        self.undo.setVisible(undo)
        self.show()
        self._timer.stop()
        if tone != "bad" and not undo:
            self._timer.start(STAYS)

    def withdraw(self) -> None:
        """What could be undone no longer can."""
        if self.undo.isVisibleTo(self):
            self.hide()
