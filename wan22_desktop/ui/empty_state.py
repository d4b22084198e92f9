"""What stands in an empty list: why it is empty, and the button that helps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyState(QWidget):
    """In the middle of what it lies in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heading, self.text, self.button = QLabel(), QLabel(), QPushButton()
        self.heading.setObjectName("heading")
        self.text.setObjectName("dim")
        self._do: Callable[[], object] = lambda: None
        self.button.clicked.connect(self._act)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addStretch()
        for label in (self.heading, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        self.hide()

    def say(self, heading: str, text: str, button: str, do: Callable[[], object]) -> None:
        """``do`` is what the button does."""
        self.heading.setText(heading)
        self.text.setText(text)
        self.button.setText(button)
        self._do = do

    def _act(self) -> None:
        self._do()
