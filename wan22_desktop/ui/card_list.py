"""A list of cards: how the window shows models and jobs alike."""

from __future__ import annotations

import collections
from abc import abstractmethod

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wan22_desktop.ui.theme import Colours, colours

Index = QModelIndex | QPersistentModelIndex
LEADING = 3
"""Pixels between two lines of text."""
PADDING = 10
"""Pixels above the first and below the last."""
MARGIN = 3
"""Pixels between a card and the edge of its row."""


class Card(QStyledItemDelegate):
    """Paints a row as a card of fixed height; a subclass paints what is in it."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's signature
        return QSize(100, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now, rect = colours(), card_in(QRect(option.rect))  # type: ignore[attr-defined]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(now.accent if chosen else now.line), 2 if chosen else 1))
        painter.setBrush(QColor(now.raised))
        painter.drawRoundedRect(rect, 7, 7)
        painter.setPen(Qt.PenStyle.NoPen)
        self.paint_inside(painter, rect, index, now)
        painter.restore()

    @abstractmethod
    def paint_inside(self, painter: QPainter, rect: QRect, index: Index, now: Colours) -> None:
        """Paint what ``index`` holds; there is no pen to begin with."""


class KeptCard(Card):
    """One that is painted once and then shown as a picture.

    Dozens of calls of Qt for each of fifty cards in sight take longer than a screen shows a frame.
    """

    def __init__(self, height: int) -> None:
        super().__init__(height)
        self._kept: collections.OrderedDict[tuple[str, bool], tuple[object, QPixmap]] = collections.OrderedDict()

    def paint_kept(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, name: str, look: object, most: int
    ) -> None:
        """Show the picture of ``name``, painted anew where ``look`` is another; of the last ``most`` it is kept."""
        rect = QRect(option.rect)  # type: ignore[attr-defined]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        key, ratio = (name, chosen), painter.device().devicePixelRatioF()
        look = (look, rect.width(), rect.height(), ratio, colours())
        known = self._kept.get(key)
        if known is None or known[0] != look:
            known = (look, self._painted(option, index, rect.size(), ratio))
            self._kept[key] = known
            while len(self._kept) > most:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        painter.drawPixmap(rect.topLeft(), known[1])

    def _painted(self, option: QStyleOptionViewItem, index: Index, size: QSize, ratio: float) -> QPixmap:
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter, here = QPainter(picture), QStyleOptionViewItem(option)
        here.rect = QRect(QPoint(), size)  # type: ignore[attr-defined]
        painter.setFont(here.font)  # type: ignore[attr-defined]
        Card.paint(self, painter, here, index)
        painter.end()
        return picture


def card_in(row: QRect) -> QRect:
    """The card's outline within its row."""
    return row.adjusted(1, MARGIN, -1, -MARGIN)


def height_of(lines: int) -> int:
    """Of a row whose card holds so many lines of text."""
    return lines * (QFontMetrics(QApplication.font()).height() + LEADING) - LEADING + 2 * (PADDING + MARGIN)


def badge_size(text: str) -> QSize:
    """Of a short word in a rounded frame."""
    metrics = QFontMetrics(QApplication.font())
    return QSize(metrics.horizontalAdvance(text) + 16, metrics.height() + 4)


def paint_badge(painter: QPainter, place: QRect, text: str, colour: str) -> None:
    """A short word in a rounded frame."""
    font = painter.font()
    font.setBold(False)
    painter.setFont(font)
    painter.setPen(QPen(QColor(colour), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
    painter.setPen(Qt.PenStyle.NoPen)


def write_line(painter: QPainter, rect: QRect, row: int, text: str, colour: str, *, bold: bool = False) -> None:
    """One line of text in ``rect``, cut off with an ellipsis where it does not fit."""
    font = painter.font()
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    metrics = painter.fontMetrics()
    line = QRect(rect.left(), rect.top() + row * (metrics.height() + LEADING), rect.width(), metrics.height())
    shown = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
    painter.setPen(Qt.PenStyle.NoPen)


class CardList(QListView):
    """Shows a model's rows as cards, and says what it is for while it is empty."""

    def __init__(self, name: str, hint: str, rows: QAbstractItemModel, card: Card) -> None:
        super().__init__()
        self._hint, self._card = hint, card
        self.setAccessibleName(name)
        self.setModel(rows)
        self.setItemDelegate(card)
        self.setUniformItemSizes(True)  # thousands of rows: their places are not asked for one by one
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def hint(self, text: str) -> None:
        """Say this while there is nothing to show."""
        self._hint = text
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(colours().dim))
            centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(12, 0, -12, 0), centred, self._hint)
