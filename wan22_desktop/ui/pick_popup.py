"""A list that opens below a button, with a line to search it by."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from wan22_desktop.domain.language import mark, tr

SIZE = (460, 280)
NOTHING = mark("Nothing was found")


class PickPopup(QFrame):
    """Escape closes it, Enter and a click take what is chosen."""

    picked = Signal(str)
    search_wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("panel")
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(name)
        self.search.textChanged.connect(self.search_wanted)
        self.search.returnPressed.connect(self._take)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(self._take)
        self.list.itemActivated.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addWidget(self.list)

    def open_below(self, button: QWidget) -> None:
        """Show it with an empty search; it stays on the screen."""
        self.resize(*SIZE)
        self.search.clear()
        self.search_wanted.emit("")
        corner = button.mapToGlobal(QPoint(button.width() - SIZE[0], button.height() + 4))
        room = button.screen().availableGeometry()
        if corner.y() + SIZE[1] > room.bottom():
            corner.setY(button.mapToGlobal(QPoint(0, 0)).y() - SIZE[1] - 4)
        corner.setX(max(room.left(), corner.x()))
        self.move(corner)
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def offer(self, texts: Sequence[str]) -> None:
        self.list.clear()
        for text in texts:
            item = QListWidgetItem(" ".join(text.split()))
            item.setData(Qt.ItemDataRole.UserRole, text)
            item.setToolTip(text)
            self.list.addItem(item)
        if texts:
            self.list.setCurrentRow(0)
        else:
            nothing = QListWidgetItem(tr(NOTHING))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nothing)

    def _take(self) -> None:
        if (item := self.list.currentItem()) and (text := item.data(Qt.ItemDataRole.UserRole)):
            self.hide()
            self.picked.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Up and Down in the search choose in the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if by is not None:
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + by)))
                return True
        return super().eventFilter(watched, event)
