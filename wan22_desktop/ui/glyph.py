"""Small buttons with a drawn sign, in the colour of the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton

from wan22_desktop.ui.theme import colours

SIDE = 28


class GlyphButton(QToolButton):
    """``draw`` gets a painter on a field of 16 × 16, and whether the button is on."""

    def __init__(self, draw: Callable[[QPainter, bool], None], name: str, tip: str, *, checkable: bool = False) -> None:
        super().__init__()
        self._draw = draw
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setCheckable(checkable)
        self.setFixedSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        painter, now = QPainter(self), colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = now.accent if self.isChecked() else now.text if self.isEnabled() else now.dim
        painter.setPen(QPen(QColor(colour), 1.5))
        painter.translate((self.width() - 16) / 2, (self.height() - 16) / 2)
        self._draw(painter, self.isChecked())


def lock(painter: QPainter, on: bool) -> None:
    """Closed, or open."""
    painter.drawRoundedRect(QRectF(3, 7.5, 10, 7), 1.5, 1.5)
    left = 5.0 if on else 8.5
    painter.drawArc(QRectF(left, 2, 6, 8), 0, 180 * 16)
    painter.drawLine(QPointF(left, 6), QPointF(left, 7.5))
    if on:
        painter.drawLine(QPointF(left + 6, 6), QPointF(left + 6, 7.5))


def dice(painter: QPainter, _on: bool) -> None:
    painter.drawRoundedRect(QRectF(2, 2, 12, 12), 2.5, 2.5)
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    for x, y in ((5, 5), (11, 5), (8, 8), (5, 11), (11, 11)):
        painter.drawEllipse(QPointF(x, y), 1.2, 1.2)


def swap(painter: QPainter, _on: bool) -> None:
    """Two arrows against each other."""
    for y, tip, end in ((5.5, 14.0, 2.0), (10.5, 2.0, 14.0)):
        painter.drawLine(QPointF(end, y), QPointF(tip, y))
        back = 3.0 if end < tip else -3.0
        for side in (-2.5, 2.5):
            painter.drawLine(QPointF(tip, y), QPointF(tip - back, y + side))
