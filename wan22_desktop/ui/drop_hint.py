"""What may be let go here, told while something is dragged over the window."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from wan22_desktop.domain.language import tr
from wan22_desktop.ui.theme import colours

WORDS = """\
Drop models, or a folder with many of them,
a picture or two to begin and to end with, a video, a list of prompts,
or what was made here, with ComfyUI, Wan2GP, SD.Next or SwarmUI to have its settings back"""


class DropHint(QWidget):
    """Covers its parent while it is shown; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self, spare: QRect) -> None:
        """Cover all but ``spare``."""
        if (parent := self.parentWidget()) is not None:
            self.setGeometry(parent.rect())
            self.setMask(QRegion(parent.rect()) - QRegion(spare))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter, now = QPainter(self), colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(now.window)
        veil.setAlpha(225)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(QColor(now.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(14, 14, -14, -14), 12, 12)
        painter.setPen(QColor(now.text))
        centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().adjusted(28, 28, -28, -28), centred, tr(WORDS))
