"""The machine right now: processor, memory and graphics cards, with the last two minutes as a line."""

from __future__ import annotations

import collections

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from wan22_desktop.domain.machine import Gpu, ResourceSample
from wan22_desktop.ui.theme import colours

HISTORY = 120
"""Readings that are kept."""
CRITICAL = 0.92
"""Share from which on a meter warns."""


class Meter(QWidget):
    """A name, a value in words, and the share of the last readings as a line."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._words = name, ""
        self._shares: collections.deque[float] = collections.deque(maxlen=HISTORY)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        return self._words

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(200, self.fontMetrics().height() + 34)

    def read(self, share: float, words: str) -> None:
        self._shares.append(min(1.0, max(0.0, share)))
        self._words = words
        self.setAccessibleName(f"{self._name}: {words}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter, now = QPainter(self), colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = QRectF(0, 0, self.width(), self.fontMetrics().height())
        painter.setPen(QColor(now.dim))
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft, self._name)
        painter.setPen(QColor(now.text))
        painter.drawText(top, Qt.AlignmentFlag.AlignRight, self._words)
        graph = QRectF(0, top.bottom() + 3, self.width() - 1, self.height() - top.height() - 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.raised))
        painter.drawRoundedRect(graph, 4, 4)
        if len(self._shares) < 2:
            return
        colour = QColor(now.warn if self._shares[-1] > CRITICAL else now.accent)
        step = graph.width() / (HISTORY - 1)
        left = graph.right() - step * (len(self._shares) - 1)
        points = [
            QPointF(left + step * number, graph.bottom() - share * graph.height())
            for number, share in enumerate(self._shares)
        ]
        painter.setPen(QPen(colour, 1.5))
        painter.drawPolyline(QPolygonF(points))


class Monitor(QFrame):
    """A meter for each thing that can run out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(10, 8, 10, 8)
        self._layout.setSpacing(6)
        self.processor, self.memory = Meter("Processor"), Meter("Memory")
        self.cards: list[tuple[Meter, Meter]] = []
        self._no_card = QLabel("No NVIDIA card found")
        self._no_card.setObjectName("dim")
        for widget in (self.processor, self.memory, self._no_card):
            self._layout.addWidget(widget)

    def read(self, sample: ResourceSample) -> None:
        self.processor.read(sample.cpu_percent / 100, f"{sample.cpu_percent:.0f} %")
        used, total = sample.memory_used, sample.memory_total
        self.memory.read(used / max(1, total), f"{used / 1e9:.1f} of {total / 1e9:.1f} GB")
        self._no_card.setVisible(not sample.gpus)
        for number, gpu in enumerate(sample.gpus):
            if number == len(self.cards):
                self._add_card(gpu)
            load, memory = self.cards[number]
            heat = f" · {gpu.temperature} °C" if gpu.temperature is not None else ""
            load.read((gpu.utilisation or 0) / 100, f"{gpu.utilisation or 0} %{heat}")
            taken = gpu.memory_total - gpu.memory_free
            memory.read(taken / max(1, gpu.memory_total), f"{taken / 1e9:.1f} of {gpu.memory_total / 1e9:.1f} GB")

    def _add_card(self, gpu: Gpu) -> None:
        meters = (Meter(gpu.name.removeprefix("NVIDIA ")), Meter("Graphics memory"))
        for meter in meters:
            self._layout.addWidget(meter)
        self.cards.append(meters)
