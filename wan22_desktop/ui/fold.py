"""A group of controls that is folded away until it is wanted; its heading tells what is in it meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from wan22_desktop.domain.language import tr
from wan22_desktop.ui.buttons import tool


class Fold(QWidget):
    """A heading that opens and closes what is below it."""

    opened = Signal(bool)

    def __init__(self, title: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._words = ""
        self._head = tool("", tip, flat=True, checkable=True, name=title)
        self._head.setObjectName("fold")
        self._head.toggled.connect(self.unfold)
        self._summary = QLabel()
        self._summary.setObjectName("dim")
        self._summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QHBoxLayout()
        self._bar.setSpacing(8)
        self._bar.addWidget(self._head)
        self._bar.addWidget(self._summary, 1)
        self.body = QWidget()
        self.body.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._bar)
        layout.addWidget(self.body)
        self._name()

    @property
    def is_open(self) -> bool:
        return self._head.isChecked()

    def add_to_head(self, button: QToolButton) -> None:
        self._bar.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)

    def unfold(self, wide: bool = True) -> None:
        """Show the controls, or their summary alone."""
        self._head.setChecked(wide)
        self.body.setVisible(wide)
        self._name()
        self.opened.emit(wide)

    def summarise(self, words: str) -> None:
        """Say this beside the heading."""
        self._words = words
        self._summary.setToolTip(words)
        self._elide()

    def _name(self) -> None:
        self._head.setText(f"{'▾' if self.is_open else '▸'}  {self.title}")
        self._head.setAccessibleDescription(tr("open" if self.is_open else "folded"))

    def _elide(self) -> None:
        room = max(0, self._summary.width() - 4)
        self._summary.setText(self._summary.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._elide()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._elide()
        return super().event(event)
