"""What was taken over from a file's settings, and a list of what was not and why."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wan22_desktop.domain.foreign import NotTaken
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.ui.buttons import tool

COLUMNS = (mark("Setting"), mark("Value"), mark("Why it was not taken"))
ROWS = 5
"""Lines of the list that are seen at once."""


class HandoverNote(QFrame):
    """Stays until it is dismissed, or the next file is dropped."""

    image_wanted = Signal(str)
    """The picture is to be a start image instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = ""
        self._left: tuple[NotTaken, ...] = ()
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.image = tool(tr("Start image instead"), tr("Leave the settings to the model, and begin with the picture"))
        self.image.clicked.connect(self._ask_for_image)
        self.more = tool(tr("Not taken"), tr("Show what was not taken, and why"), checkable=True)
        self.more.toggled.connect(self._unfold)
        self.copy = tool(tr("Copy"), tr("Copy the list of what was not taken"))
        self.copy.clicked.connect(self._copy)
        dismiss = tool("✕", flat=True, name=tr("Dismiss what was read"))
        dismiss.clicked.connect(self.hide)
        self.list = _List()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        for button in (self.image, self.more, self.copy, dismiss):
            row.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self.list)
        self.setObjectName("panel")
        self.hide()

    def tell(self, says: str, left: tuple[NotTaken, ...] = (), picture: str = "") -> None:
        """Say this; ``picture`` is a file that could be a start image instead."""
        self._path, self._left = picture, left
        self.text.setText(says)
        self.setAccessibleName(says)
        self.image.setVisible(bool(picture))
        self.list.clear()
        for one in left:
            item = QTreeWidgetItem([one.name, one.value, one.why])
            for column, told in enumerate((one.name, one.value, one.why)):
                item.setToolTip(column, told)
            self.list.addTopLevelItem(item)
        self.more.setVisible(bool(left))
        self.copy.setVisible(bool(left))
        self.more.setText(tr("Not taken ({count})", count=len(left)))
        self.more.setChecked(False)
        self._unfold(False)
        self.show()

    def _unfold(self, wide: bool) -> None:
        self.list.setVisible(wide and bool(self._left))

    def _ask_for_image(self) -> None:
        self.image_wanted.emit(self._path)

    def _copy(self) -> None:
        lines = [self.text.text(), *(f"{one.name}\t{one.value}\t{one.why}" for one in self._left)]
        QGuiApplication.clipboard().setText("\n".join(lines))


class _List(QTreeWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setColumnCount(len(COLUMNS))
        self.setHeaderLabels([tr(name) for name in COLUMNS])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAccessibleName(tr("What was not taken"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, 180)
        header.resizeSection(1, 220)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        rows = min(ROWS, max(1, self.topLevelItemCount()))
        height = self.header().sizeHint().height() + rows * max(16, self.sizeHintForRow(0)) + 2 * self.frameWidth() + 2
        return QSize(400, height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(200, min(self.sizeHint().height(), 80))
