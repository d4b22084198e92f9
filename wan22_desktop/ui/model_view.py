"""The models under hands: as cards in as many columns as there is room for, or as a list."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.library import Entry
from wan22_desktop.ui.card_list import MARGIN, CardList, Index
from wan22_desktop.ui.empty_state import EmptyState
from wan22_desktop.ui.model_card import CARD_WIDTH, ModelCard, height, places
from wan22_desktop.ui.model_list import ENTRY, ModelList
from wan22_desktop.ui.model_words import badge


class ModelView(CardList):
    """A click chooses; one on a badge asks for the evidence behind it."""

    badge_clicked = Signal(object)
    """Index."""
    menu_wanted = Signal(object, object)
    """(Index, QPoint on the screen): by the mouse, or by the keyboard for the current one."""

    def __init__(self, rows: ModelList) -> None:
        self._card = ModelCard()
        super().__init__(tr("Models"), "", rows, self._card)
        self.setMouseTracking(True)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self.empty = EmptyState(self.viewport())
        for changed in (rows.modelReset, rows.rowsInserted, rows.rowsRemoved):
            changed.connect(self._heed_count)

    def _heed_count(self) -> None:
        self.empty.setVisible(self.model().rowCount() == 0)
        self._fit_grid()

    # --- Cards or list ----------------------------------------------------------------------------------------------

    @property
    def cards(self) -> bool:
        return self._card.cards

    def show_cards(self, cards: bool) -> None:
        """As cards, or as a list; what was in sight stays there."""
        if cards != self._card.cards:
            kept = self.currentIndex()
            self._card.cards = cards
            self._fit_grid()
            if kept.isValid():
                self.scrollTo(kept)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self._fit_grid()
        super().resizeEvent(event)
        self.empty.setGeometry(self.viewport().rect())

    def _fit_grid(self) -> None:
        """Fill the width with columns; the scroll bar is there only where it is needed.

        Left to itself Qt keeps the bar's width free of cells but not of the grid, and begins with an empty row.
        """
        room, tall = self.contentsRect().size(), height(cards=self.cards)
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        columns = self._columns(width := room.width() - 1)
        if -(-self.model().rowCount() // columns) * tall > room.height():
            policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
            columns = self._columns(width := width - self.verticalScrollBar().sizeHint().width())
        self.setVerticalScrollBarPolicy(policy)
        cell = QSize(max(1, width // columns), tall)
        if cell != self.gridSize():
            # Between two columns there is as much room as between two rows.
            self._card.size = QSize(cell.width() - (2 * MARGIN - 2 if columns > 1 else 0), cell.height())
            self.setGridSize(cell)

    def _columns(self, width: int) -> int:
        return max(1, width // CARD_WIDTH) if self.cards else 1

    def sight(self) -> tuple[int, int]:
        """First and last row in sight."""
        cell, count = self.gridSize(), self.model().rowCount()
        if cell.height() <= 0 or count == 0:
            return 0, -1
        columns = max(1, self.viewport().width() // cell.width())
        top, tall = self.verticalScrollBar().value(), self.viewport().height()
        last = ((top + tall - 1) // cell.height() + 1) * columns - 1
        return top // cell.height() * columns, min(last, count - 1)

    # --- Mouse and keys ---------------------------------------------------------------------------------------------

    def _badge_at(self, at: QPoint) -> Index | None:
        index = self.indexAt(at)
        entry: Entry | None = index.data(ENTRY)
        if entry is None:
            return None
        return index if places(self.visualRect(index), badge(entry), cards=self.cards).badge.contains(at) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        # A click for the menu chooses nothing: it would change what is filled in for the video.
        if event.button() is not Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        over = self._badge_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mouseReleaseEvent(event)
        index = self._badge_at(event.position().toPoint())
        if index is not None and event.button() is Qt.MouseButton.LeftButton:
            self.badge_clicked.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Menu or (shifted and event.key() == Qt.Key.Key_F10):
            self._open_at_current()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._open_at_current()
        elif (index := self.indexAt(event.pos())).isValid():
            self.menu_wanted.emit(index, event.globalPos())

    def _open_at_current(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.scrollTo(index)
            at = self.visualRect(index).topLeft() + QPoint(24, 24)
            self.menu_wanted.emit(index, self.viewport().mapToGlobal(at))
