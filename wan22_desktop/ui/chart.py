"""A small chart: a name, what is now in words, and the last minutes as lines."""

from __future__ import annotations

import collections
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from wan22_desktop.ui.theme import colours

SPAN = 180.0
"""Seconds that are shown."""
GAP = 5.0
"""Seconds without a reading after which a line is interrupted: the machine slept."""
CRITICAL = 0.92
"""Share from which on what can run out warns."""
_GRAPH = 18


@dataclass(frozen=True, slots=True)
class Line:
    """One figure of a chart. ``colour`` is a name of :class:`~wan22_desktop.ui.theme.Colours`."""

    colour: str
    filled: bool = False
    """A part of the line before it: the surface below is coloured."""
    warns: bool = False
    """What is full is bad."""


class Chart(QWidget):
    """Each reading is a share of the chart's height for every line; None where it is not known."""

    def __init__(self, name: str, lines: Sequence[Line], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._lines = name, tuple(lines)
        self._words: tuple[str, ...] = ()
        self._readings: collections.deque[tuple[float, tuple[float | None, ...]]] = collections.deque()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        return " · ".join(word for word in self._words if word)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(200, self.fontMetrics().height() + _GRAPH + 6)

    def read(self, time: float, shares: Sequence[float | None], words: Sequence[str]) -> None:
        """``words`` say what each line is at now; each stands in its line's colour."""
        self._readings.append((time, tuple(shares)))
        while self._readings[0][0] < time - SPAN:
            self._readings.popleft()
        self._words = tuple(words)
        self.setAccessibleName(f"{self._name}: {self.words}")
        self.update()

    def points(self, line: int, graph: QRectF) -> Iterable[QPolygonF]:
        """The pieces of a line within ``graph``, the newest reading at its right."""
        if not self._readings:
            return
        end, scale, before = self._readings[-1][0], graph.width() / SPAN, 0.0
        piece = list[QPointF]()
        for time, shares in self._readings:
            share = shares[line]
            if (share is None or time - before > GAP) and piece:
                yield QPolygonF(piece)
                piece = []
            if share is not None:
                height = min(1.0, max(0.0, share)) * graph.height()
                piece.append(QPointF(graph.right() - (end - time) * scale, graph.bottom() - height))
            before = time
        if piece:
            yield QPolygonF(piece)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter, now = QPainter(self), colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = QRectF(0, 0, self.width(), self.fontMetrics().height())
        left = self._paint_words(painter, top)
        painter.setPen(QColor(now.dim))
        name = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, max(0, int(left)))
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft, name)
        graph = QRectF(0, top.bottom() + 4, self.width() - 1, _GRAPH)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.raised))
        painter.drawRoundedRect(graph, 4, 4)
        for number, line in enumerate(self._lines):
            colour = QColor(self._colour(number))
            for piece in self.points(number, graph.adjusted(0, 2, 0, -1)):
                if line.filled:
                    surface = QPolygonF(piece)
                    surface.append(QPointF(piece.last().x(), graph.bottom()))
                    surface.append(QPointF(piece.first().x(), graph.bottom()))
                    colour.setAlpha(70)
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(colour)
                    painter.drawPolygon(surface)
                else:
                    painter.setPen(QPen(colour, 1.5))
                    painter.drawPolyline(piece)

    def _colour(self, number: int) -> str:
        line, last = self._lines[number], self._readings[-1][1][number] if self._readings else None
        return colours().warn if line.warns and (last or 0) > CRITICAL else getattr(colours(), line.colour)

    def _paint_words(self, painter: QPainter, top: QRectF) -> float:
        """From the right to the left; returns where they begin."""
        right, metrics = top.right(), self.fontMetrics()
        for number in reversed(range(len(self._words))):
            if not self._words[number]:
                continue
            words = self._words[number]
            several = len(self._lines) > 1
            painter.setPen(QColor(self._colour(min(number, len(self._lines) - 1)) if several else colours().text))
            width = metrics.horizontalAdvance(words)
            painter.drawText(QRectF(right - width, 0, width + 1, top.height()), Qt.AlignmentFlag.AlignLeft, words)
            right -= width + 6
        return right
