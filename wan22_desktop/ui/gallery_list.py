"""The results as rows of a list of which only a few pages are held, and how one is painted."""

from __future__ import annotations

import collections
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.gallery import BEST, PAGE, GalleryItem, GalleryPage, Query
from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.language import tr
from wan22_desktop.ui.card_list import LEADING, Index, KeptCard, write_line
from wan22_desktop.ui.theme import Colours

ITEM = Qt.ItemDataRole.UserRole
MOST_PAGES = 24
"""Pages that are held: what was seen longest ago goes."""
LEAST_HELD = 120
"""Posters and painted cards that are held, some hundred kilobytes each; more where more are in sight at once."""
SIGHTS = 3
"""As many of them as so many views are held."""
LINES = 2
STAR, NO_STAR = "★", "☆"


"""Everything that a card's picture depends on."""


class GalleryList(QAbstractListModel):
    """All that a query finds; a row of which the page is not here yet holds nothing."""

    page_wanted = Signal(object, int)
    """(Query, place of the page's first row)."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.query = Query()
        self._total: int = 0
        self._pages: collections.OrderedDict[int, tuple[GalleryItem | None, ...]] = collections.OrderedDict()
        self._asked: set[int] = set()
        self.held = LEAST_HELD
        self._stale = True
        """Are the pages of another query, or of before something came or went?"""
        self._rows: dict[JobId, int] = {}
        self._posters: collections.OrderedDict[JobId, QImage | None] = collections.OrderedDict()
        """None where the video is gone."""
        self._moving: tuple[JobId, list[QImage], Clip] | None = None
        self.frame = 0
        """Which of its pictures the moving one shows."""

    # --- Pages ------------------------------------------------------------------------------------------------------

    def ask(self, query: Query, first: int = 0) -> None:
        """Show what ``query`` finds as soon as the page with the row ``first`` is there."""
        self.query, self._stale = query, True
        self._asked.clear()
        self.need(first, first)

    def need(self, first: int, last: int) -> None:
        """Ask for the pages with these rows that are not here."""
        for start in range(max(0, first) // PAGE * PAGE, max(first, last) + 1, PAGE):
            if start in self._pages and not self._stale:
                self._pages.move_to_end(start)
            elif start not in self._asked:
                self._asked.add(start)
                self.page_wanted.emit(self.query, start)

    def take(self, page: GalleryPage) -> bool:
        """Hold a page. True if all rows may be others than before: the model was reset."""
        if page.query != self.query:
            return False
        self._asked.discard(page.start)
        anew = self._stale or page.total != self._total
        if anew:
            self.beginResetModel()
            self._pages.clear()
            self._rows.clear()
            self._total = page.total
            self._stale = False
        self._pages[page.start] = page.items
        self._rows.update({item.id: page.start + row for row, item in enumerate(page.items) if item})
        while len(self._pages) > MOST_PAGES:
            _, old = self._pages.popitem(last=False)
            for item in old:
                self._rows.pop(item.id if item else "", None)
        if anew:
            self.endResetModel()
        elif page.items:
            self.dataChanged.emit(self.index(page.start, 0), self.index(page.start + len(page.items) - 1, 0))
        return anew

    def put(self, item: GalleryItem) -> None:
        """Show a result's other rating or tags."""
        if (row := self.row_of(item.id)) >= 0:
            start = row // PAGE * PAGE
            page = list(self._pages[start])
            page[row - start] = item
            self._pages[start] = tuple(page)
            self._changed(row)

    def item(self, row: int) -> GalleryItem | None:
        page = self._pages.get(row // PAGE * PAGE, ())
        return page[row % PAGE] if row % PAGE < len(page) else None

    def row_of(self, identity: JobId) -> int:
        """Among the pages that are here; -1 if it is not."""
        return self._rows.get(identity, -1)

    # --- Pictures ---------------------------------------------------------------------------------------------------

    def without_poster(self, first: int, last: int) -> tuple[GalleryItem, ...]:
        """Those of these rows, which are in sight, of which a poster is wanted."""
        self.held = max(LEAST_HELD, SIGHTS * (last - first + 1))
        items = (self.item(row) for row in range(max(0, first), min(last + 1, self._total)))
        return tuple(item for item in items if item and item.id not in self._posters)

    def illustrate(self, identity: JobId, clip: Clip | None) -> None:
        picture = None
        if clip is not None:
            (shown,) = _pictures(clip)
            picture = shown.convertToFormat(QImage.Format.Format_RGB32)  # has its own memory, and is painted quickly
        self._posters[identity] = picture
        self._posters.move_to_end(identity)
        while len(self._posters) > self.held:
            self._posters.popitem(last=False)
        self._changed(self.row_of(identity))

    def forget_picture(self, identity: JobId) -> None:
        self._posters.pop(identity, None)

    def move(self, identity: JobId, clip: Clip | None) -> None:
        """Let this one play, or none."""
        before = self._moving[0] if self._moving else ""
        self._moving = (identity, _pictures(clip), clip) if clip else None
        self.frame = 0
        self._changed(self.row_of(before))
        self._changed(self.row_of(identity))

    @property
    def moving(self) -> tuple[JobId, float]:
        """Which one plays, and how many frames a second; nothing and 0 if none does."""
        return (self._moving[0], self._moving[2].fps) if self._moving else ("", 0.0)

    def advance(self) -> None:
        if self._moving:
            self.frame = (self.frame + 1) % len(self._moving[1])
            self._changed(self.row_of(self._moving[0]))

    def _changed(self, row: int) -> None:
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def picture(self, identity: JobId) -> QImage | None:
        if self._moving and self._moving[0] == identity:
            return self._moving[1][self.frame]
        return self._posters.get(identity)

    def gone(self, identity: JobId) -> bool:
        """Is its video not there any more?"""
        return identity in self._posters and self._posters[identity] is None

    def look_of(self, item: GalleryItem | None) -> int:
        """Another number for another poster."""
        picture = self._posters.get(item.id) if item else None
        return picture.cacheKey() if picture is not None else -1 if item and self.gone(item.id) else 0

    # --- Qt ---------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else self._total

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item(index.row()) if index.isValid() else None
        if item is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        match role:
            case _ if role == ITEM:
                return item
            case Qt.ItemDataRole.DisplayRole:
                return _prompt(item)
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(item)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(
                    part for part in (_prompt(item), facts(item), ", ".join(item.tags), item.output) if part
                )
            case _:
                return None


def _spoken(item: GalleryItem) -> str:
    tags = tr("tagged {tags}", tags=", ".join(item.tags)) if item.tags else ""
    rated = tr("rated {rating} of {best}", rating=item.rating, best=BEST) if item.rating else tr("not rated")
    return ", ".join(part for part in (_prompt(item), facts(item), rated, tags) if part)


def _pictures(clip: Clip) -> list[QImage]:
    shape = (clip.width, clip.height, clip.width * 3, QImage.Format.Format_RGB888)
    return [QImage(frame, *shape) for frame in clip.frames]


def _prompt(item: GalleryItem) -> str:
    return item.settings.prompt if item.settings else item.job.request.prompt


def stars(rating: int) -> str:
    return STAR * rating + NO_STAR * (BEST - rating)


def facts(item: GalleryItem) -> str:
    """Size and length."""
    if (settings := item.settings) is None:
        return ""
    seconds = settings.frames / settings.fps
    length = tr("{seconds:.1f} s", seconds=seconds) if settings.frames > 1 else tr("picture")
    draft = tr("draft") if item.job.request.draft else ""
    return " · ".join(filter(None, (f"{settings.width}×{settings.height}", length, draft)))


class GalleryCard(KeptCard):
    """A poster, below it the prompt, and the rating or the facts."""

    def __init__(self, rows: GalleryList) -> None:
        super().__init__(100)
        self.size = QSize(160, 140)
        self._list = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's signature
        return self.size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = self._list.item(index.row())
        if item is not None and item.id == self._list.moving[0]:
            super().paint(painter, option, index)
            return
        name, look = (item.id if item else ""), (item, self._list.look_of(item))
        self.paint_kept(painter, option, index, name, look, self._list.held)

    def paint_inside(self, painter: QPainter, rect: QRect, index: Index, now: Colours) -> None:
        item = self._list.item(index.row())
        words = LINES * (painter.fontMetrics().height() + LEADING) + 6
        place = rect.adjusted(5, 5, -5, -words - 3)
        poster = None if item is None else self._list.picture(item.id)
        gone = item is not None and self._list.gone(item.id)
        _paint_poster(painter, place, poster, tr("The file is gone") if gone else "", now)
        if item is None:
            return
        inner = QRect(rect.left() + 8, place.bottom() + 5, rect.width() - 16, words)
        write_line(painter, inner, 0, _prompt(item), now.text)
        known = facts(item)
        if item.rating:
            shown = STAR * item.rating
            write_line(painter, inner, 1, shown, now.warn)
            inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(shown) + 8)
        write_line(painter, inner, 1, known, now.dim)


def poster_height(width: int) -> int:
    """Of a card, so that a picture as wide as a film has its place."""
    return (width - 12) * 9 // 16


def _paint_poster(painter: QPainter, place: QRect, picture: QImage | None, words: str, now: Colours) -> None:
    painter.setBrush(QColor(now.stage))
    painter.drawRoundedRect(place, 5, 5)
    if picture is not None:
        inside = QRect(place.topLeft(), picture.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio))
        inside.moveCenter(place.center())
        painter.drawImage(inside, picture)
    elif words:
        painter.setPen(QColor(now.dim))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
        painter.setPen(Qt.PenStyle.NoPen)
