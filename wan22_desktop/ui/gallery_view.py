"""The grid of results: says which of them are in sight, plays the one under the mouse, and takes the keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.gallery import BEST, GalleryItem
from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.language import tr
from wan22_desktop.ui.card_list import LEADING, MARGIN, CardList, Index
from wan22_desktop.ui.gallery_list import ITEM, LINES, GalleryCard, GalleryList, poster_height

NARROWEST, USUAL = 116, 196
"""Pixels of a card, at the least: in a panel that is narrow, and elsewhere."""
NARROW = 560
LOOK_DELAY = 40
"""Milliseconds of scrolling between two looks at what is in sight."""
HOVER_DELAY = 250
"""Milliseconds on a card after which it plays."""
EMPTY = "Videos that were made are listed here, also those that were taken off the list of jobs."


class GalleryView(CardList):
    """Cards in rows; several can be chosen."""

    in_sight = Signal(int, int)
    """(first, last) row that a person can look at: not while they fly past."""
    moving_wanted = Signal(object)
    """Job that is to play, or None."""
    rated = Signal(int)
    pressed_key = Signal(str)
    """A letter that stands for an action."""
    chosen = Signal(object)
    """GalleryItem that is to be opened."""

    def __init__(self, rows: GalleryList) -> None:
        self._cards = GalleryCard(rows)
        super().__init__(tr("Gallery"), tr(EMPTY), rows, self._cards)
        self._list = rows
        # A list that wraps lays ten thousand rows out in half the time that icons take.
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self._look, self._hover, self._pulse = (QTimer(self) for _ in range(3))
        for timer, interval, do in (
            (self._look, LOOK_DELAY, self._say_sight), (self._hover, HOVER_DELAY, self._want_moving),
            (self._pulse, 100, rows.advance),
        ):  # fmt: skip
            timer.setInterval(interval)
            timer.timeout.connect(do)
            timer.setSingleShot(timer is not self._pulse)
        self.verticalScrollBar().valueChanged.connect(self.look)
        self._seen = (0, 0)
        self._under: GalleryItem | None = None
        self.activated.connect(self._open_at)

    # --- Sight ------------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Say soon what is in sight; while it is scrolled, now and then."""
        if not self._look.isActive():
            self._look.start()

    def _say_sight(self) -> None:
        first, last = self.sight()
        flown = first > self._seen[1] or last < self._seen[0]
        self._seen = (first, last)
        if flown:  # nothing of the last look is left: what is here now may be gone with the next one
            self._look.start()
        else:
            self.in_sight.emit(first, last)

    def sight(self) -> tuple[int, int]:
        """First and last row in sight."""
        cell, columns = self.gridSize(), self.columns()
        if cell.height() <= 0:
            return 0, 0
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        first = top // cell.height() * columns
        last = ((top + height) // cell.height() + 1) * columns - 1
        return first, min(last, max(0, self._list.rowCount() - 1))

    def columns(self) -> int:
        return max(1, self.viewport().width() // max(1, self.gridSize().width()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        width = self.viewport().width() - 1
        wide = width // max(1, width // (NARROWEST if width < NARROW else USUAL))
        words = LINES * (self.fontMetrics().height() + LEADING) + 6
        cell = QSize(wide, poster_height(wide) + words + 8 + 2 * MARGIN)
        if cell != self.gridSize():
            self._cards.size = cell
            self.setGridSize(cell)
        super().resizeEvent(event)
        self.look()

    # --- Playing ----------------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mouseMoveEvent(event)
        self._hover_at(event.position().toPoint())

    def _hover_at(self, at: QPoint) -> None:
        item = self.indexAt(at).data(ITEM)
        if (item and item.id) != (self._under and self._under.id):
            self._under = item
            self._stop_moving()
            if item is not None:
                self._hover.start()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Leave:
            self._under = None
            self._stop_moving()
        return super().viewportEvent(event)

    def _want_moving(self) -> None:
        if self._under is not None:
            self.moving_wanted.emit(self._under.job)

    def _stop_moving(self) -> None:
        self._hover.stop()
        self._pulse.stop()
        if self._list.moving[0]:
            self._list.move("", None)
        self.moving_wanted.emit(None)

    def show_moving(self, identity: JobId, clip: Clip) -> None:
        """Its frames came; it may not be the one under the mouse any more."""
        if self._under and self._under.id == identity:
            self._list.move(identity, clip)
            self._pulse.start(round(1000 / max(1.0, self._list.moving[1])))

    def toggle_moving(self) -> None:
        """The current one plays, or stops: what the mouse does, for the keyboard."""
        item = self.currentIndex().data(ITEM)
        playing = self._under is not None and item is not None and self._under.id == item.id
        self._stop_moving()
        self._under = None if playing else item
        self._want_moving()

    # --- Keys -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        text = event.text().upper()
        if held:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self.toggle_moving()
        elif text.isdigit() and int(text) <= BEST:
            self.rated.emit(int(text))
        elif text in {"A", "C", "N", "T", "/"}:
            self.pressed_key.emit(text)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().data(ITEM))
        else:
            super().keyPressEvent(event)

    def _open_at(self, index: Index) -> None:
        self._open(index.data(ITEM))

    def _open(self, item: GalleryItem | None) -> None:
        if item is not None:
            self.chosen.emit(item)

    # --- What is chosen ---------------------------------------------------------------------------------------------

    @property
    def items(self) -> tuple[GalleryItem, ...]:
        """Those that are chosen, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(item for row in rows if (item := self._list.item(row)))

    def choose(self, identities: frozenset[JobId], current: JobId) -> None:
        """Choose these again, after the rows have become others."""
        flags = QItemSelectionModel.SelectionFlag
        for identity in identities:
            if (row := self._list.row_of(identity)) >= 0:
                self.selectionModel().select(self._list.index(row, 0), flags.Select)
        if (row := self._list.row_of(current)) >= 0:
            self.selectionModel().setCurrentIndex(self._list.index(row, 0), flags.NoUpdate)
