"""What the running job did meanwhile: its stages as a band below the charts, on the same time."""

from __future__ import annotations

import collections

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from wan22_desktop.domain.language import tr
from wan22_desktop.ui.chart import SPAN
from wan22_desktop.ui.theme import colours

BAR = 4
_COLOURS = {
    "encoding prompt": "good", "loading": "dim", "high noise": "accent", "low noise": "good", "denoising": "accent",
    "decoding": "warn", "saving": "warn", "waiting for memory": "bad",
}  # fmt: skip


class StageBand(QWidget):
    """A name stands below each piece that is wide enough for it. Takes no room until there was a job."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stages: collections.deque[tuple[str, float, float | None]] = collections.deque()
        """(Name, begin, end or None while it lasts)."""
        self._now = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Stages of the job"))
        self.hide()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(200, self.fontMetrics().height() + BAR + 2)

    def enter(self, name: str, time: float) -> None:
        """From ``time`` on it is the stage ``name``; none where it is empty."""
        if self.stages and self.stages[-1][2] is None:
            last, begin, _ = self.stages[-1]
            if last == name:
                return
            self.stages[-1] = last, begin, time
        if name:
            self.stages.append((name, time, None))
            self.setAccessibleDescription(tr(name))
            self.show()

    def read(self, time: float) -> None:
        """It is ``time`` now: that is the right end."""
        self._now = time
        while self.stages and (end := self.stages[0][2]) is not None and end < time - SPAN:
            self.stages.popleft()
        if self.stages:
            self.update()

    def _spans(self) -> list[tuple[str, float, float]]:
        """(Name, left, right) in pixels."""
        scale, right = (self.width() - 1) / SPAN, self.width() - 1

        def place(time: float) -> float:
            return min(right, max(0.0, right - (self._now - time) * scale))

        return [(name, place(begin), place(self._now if end is None else end)) for name, begin, end in self.stages]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter, now, metrics = QPainter(self), colours(), self.fontMetrics()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for name, left, right in self._spans():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(getattr(now, _COLOURS.get(name, "dim"))))
            painter.drawRoundedRect(QRectF(left, 0, max(1.5, right - left - 1), BAR), 2, 2)
            if metrics.horizontalAdvance(tr(name)) <= right - left:
                painter.setPen(QColor(now.dim))
                painter.drawText(QRectF(left, BAR, right - left, metrics.height() + 2), tr(name))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            here = [name for name, left, right in self._spans() if left - 2 <= event.pos().x() <= right + 2]
            QToolTip.showText(event.globalPos(), ", ".join(tr(name) for name in here), self)
            return True
        return super().event(event)
