"""A rating of up to five stars, by mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wan22_desktop.domain.gallery import BEST
from wan22_desktop.domain.language import tr
from wan22_desktop.ui.gallery_list import NO_STAR, STAR
from wan22_desktop.ui.theme import colours


class Stars(QWidget):
    """Shows a rating; a click on a star, a digit, or Left and Right choose another."""

    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rating = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("How good it is: click a star, the same again for none; or press 0 to 5 in the gallery"))
        self.show_rating(0)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._step() * BEST + 6, self.fontMetrics().height() + 8)

    def show_rating(self, rating: int) -> None:
        self.rating = rating
        self.setAccessibleName(tr("Rating: {rating} of {best}", rating=rating, best=BEST))
        self.update()

    def _step(self) -> int:
        return max(self.fontMetrics().horizontalAdvance(STAR), self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter, now = QPainter(self), colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(now.accent), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 5, 5)
        for number in range(BEST):
            full = number < self.rating
            painter.setPen(QColor(now.warn if full and self.isEnabled() else now.dim))
            place = self.rect().adjusted(3 + number * self._step(), 0, 0, 0)
            place.setWidth(self._step())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, STAR if full else NO_STAR)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        star = min(BEST, max(0, int(event.position().x()) - 3) // self._step() + 1)
        self._choose(0 if star == self.rating else star)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}.get(
            Qt.Key(event.key()), 0
        )
        if by:
            self._choose(max(0, min(BEST, self.rating + by)))
        elif event.text().isdigit() and int(event.text()) <= BEST:
            self._choose(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _choose(self, rating: int) -> None:
        self.show_rating(rating)
        self.rated.emit(rating)
