"""How a model is painted: as a card, or as a row of a list. What was painted once is shown as a picture."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from wan22_desktop.domain.fit import BADGES, SYMBOLS
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.library import Entry
from wan22_desktop.domain.plan import Fit
from wan22_desktop.engine import ModelFit
from wan22_desktop.ui import words
from wan22_desktop.ui.card_list import LEADING, MARGIN, Index, KeptCard, badge_size, card_in, paint_badge, write_line
from wan22_desktop.ui.model_list import ENTRY, FIT, PICTURE
from wan22_desktop.ui.model_words import Show, badge, facts, initials, kind, outcome, place, title
from wan22_desktop.ui.theme import Colours

INSET = 10
"""Pixels between a card's edge and what is in it."""
GAP = 10
"""Pixels between the picture and the words."""
CARD_LINES, ROW_LINES = 5, 2
BESIDE = 3
"""Lines of a card that stand beside its picture."""
NARROW = 220
"""Pixels for the words of a row below which the symbol alone says whether it fits."""
MOST_KEPT = 400
"""Painted cards that are held: several screens full."""
_SHORT = {Fit.TOO_LARGE: mark("Too large")}
"""Badges where a card is too narrow for the usual ones: where it is too large goes without saying."""
CARD_WIDTH = 236
"""Pixels of a card, at the least."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a card are, within the rectangle of its row."""

    picture: QRect
    words: QRect
    """Beside the picture."""
    below: QRect
    """Of a card, what is below the picture; of a row nothing."""
    badge: QRect


def _line() -> int:
    return QFontMetrics(QApplication.font()).height() + LEADING


def height(*, cards: bool) -> int:
    """Of a row of the list."""
    lines = CARD_LINES if cards else ROW_LINES
    return lines * _line() - LEADING + 2 * (MARGIN + (INSET if cards else 6)) + (4 if cards else 0)


def places(row: QRect, text: str, *, cards: bool) -> Places:
    """``text`` is the badge's."""
    rect, line = card_in(row), _line()
    inner = rect.adjusted(INSET, INSET if cards else 6, -INSET, -(INSET if cards else 6))
    tall = (BESIDE if cards else ROW_LINES) * line - LEADING
    picture = QRect(inner.topLeft(), QSize(tall * 4 // 3, tall))
    beside = QRect(inner)
    beside.setLeft(picture.right() + GAP)
    beside.setHeight(tall)
    below = QRect(inner)
    below.setTop(picture.bottom() + 5)
    # A frame would take the room of the name in a row: there the verdict is a coloured word.
    size = badge_size(text) if cards else QSize(QFontMetrics(QApplication.font()).horizontalAdvance(text), line)
    top = beside.top() + line - (2 if cards else 0)
    return Places(picture, beside, below, QRect(QPoint(beside.left(), top), size))


class ModelCard(KeptCard):
    """Picture, name, verdict, whether it fits, facts, what tells it from others, and the verdict in one line."""

    def __init__(self) -> None:
        super().__init__(0)
        self.size = QSize(CARD_WIDTH, 100)
        """Of a card, with its margin."""
        self.cards = True
        """Cards, or rows of a list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's signature
        return self.size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        picture: QImage | None = index.data(PICTURE)
        made: ModelFit | None = index.data(FIT)
        look = (entry, made and made.plan.fit, picture.cacheKey() if picture is not None else 0, self.cards)
        self.paint_kept(painter, option, index, entry.report.path, look, MOST_KEPT)

    def paint_inside(self, painter: QPainter, rect: QRect, index: Index, now: Colours) -> None:
        entry: Entry = index.data(ENTRY)
        made: ModelFit | None = index.data(FIT)
        at = places(rect.adjusted(-1, -MARGIN, 1, MARGIN), badge(entry), cards=self.cards)
        _paint_picture(painter, at.picture, index.data(PICTURE), entry, now)
        paint = self._paint_card if self.cards else self._paint_row
        paint(painter, at, entry, made, now)

    def _paint_card(self, painter: QPainter, at: Places, entry: Entry, made: ModelFit | None, now: Colours) -> None:
        report, loud = entry.report, now.text if entry.present else now.dim
        write_line(painter, at.words, 0, title(report), loud, bold=True)
        paint_badge(painter, at.badge, badge(entry), _colour(entry, now))
        if made:
            beside = QRect(at.words)
            beside.setLeft(at.badge.right() + 8)
            _paint_fit(painter, beside, 1, made.plan.fit, now)
        known = [facts(report), facts(report, layout=False)]
        write_line(painter, at.words, 2, _fitting(painter, at.words.width(), known), now.dim)
        write_line(painter, at.below, 0, place(entry), now.dim)
        write_line(painter, at.below, 1, outcome(entry), _loudness(entry, now))

    def _paint_row(self, painter: QPainter, at: Places, entry: Entry, made: ModelFit | None, now: Colours) -> None:
        write_line(painter, at.words, 0, title(entry.report), now.text if entry.present else now.dim, bold=True)
        write_line(painter, at.words, 1, badge(entry), _colour(entry, now))
        told = QRect(at.words)
        told.setLeft(at.badge.right() + 10)
        if made:
            told.setRight(_paint_fit(painter, at.words, 1, made.plan.fit, now, right=True) - 10)
        wrong = kind(entry) in (Show.REPAIRABLE, Show.CANNOT_RUN, Show.AWAY)
        known = facts(entry.report, layout=False)
        longest = [outcome(entry)] if wrong else [f"{known} · {place(entry)}", place(entry)]
        write_line(painter, told, 1, _fitting(painter, told.width(), longest), now.dim)


def _fitting(painter: QPainter, width: int, texts: list[str]) -> str:
    """The first that has room, else the last, which is cut off."""
    metrics = painter.fontMetrics()
    return next((text for text in texts if metrics.horizontalAdvance(text) <= width), texts[-1])


def _paint_picture(painter: QPainter, place: QRect, picture: QImage | None, entry: Entry, now: Colours) -> None:
    """What the model made last, filling the place; until then what it is, in large letters."""
    painter.save()
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(place), 5, 5)
    painter.setClipPath(outline)
    painter.fillRect(place, QColor(now.stage))
    if picture is not None:
        part = QRect(QPoint(), place.size().scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatio))
        part.moveCenter(picture.rect().center())
        painter.setOpacity(1.0 if entry.present else 0.35)
        painter.drawImage(place, picture, part)
    else:
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(now.dim))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, initials(entry.report))
    painter.restore()


def _paint_fit(painter: QPainter, where: QRect, line: int, fit: Fit, now: Colours, *, right: bool = False) -> int:
    """Symbol and word; returns where they begin."""
    text = f"{SYMBOLS[fit]} {tr(_SHORT.get(fit, BADGES[fit]))}"
    if right and where.width() < NARROW:
        text = SYMBOLS[fit]
    place = QRect(where)
    if right:
        place.setLeft(where.right() - painter.fontMetrics().horizontalAdvance(text) - 1)
    write_line(painter, place, line, text, {Fit.FITS: now.good, Fit.TIGHT: now.warn, Fit.TOO_LARGE: now.bad}[fit])
    return place.left()


def _colour(entry: Entry, now: Colours) -> str:
    colours_of = {Show.READY: now.good, Show.REPAIRABLE: now.warn, Show.CANNOT_RUN: now.bad}
    return colours_of.get(kind(entry), now.dim)


def _loudness(entry: Entry, now: Colours) -> str:
    """Of what was found: parts and models that are away want nothing of the person."""
    severity = words.finding(entry.now)[1]
    if severity is None or kind(entry) in (Show.PARTS, Show.AWAY):
        return now.dim
    return now.warn if kind(entry) is Show.REPAIRABLE else now.of(severity)
