"""What is said of results that are compared: how they are shown, and in which settings they differ."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wan22_desktop.domain.gallery import GalleryItem, differences
from wan22_desktop.domain.language import tr
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.screen import Beside, letter
from wan22_desktop.ui.scroll import Scroll
from wan22_desktop.ui.theme import colours

LONGEST = 88
"""Letters of a line that are shown, of all values together; the whole is in the tooltip."""


class CompareBar(QWidget):
    """A choice, a table of what differs, and the way out."""

    chosen = Signal(object)
    """Beside."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[GalleryItem, ...] = ()
        self.how = QComboBox()
        self.how.setAccessibleName(tr("How they are compared"))
        self.how.setToolTip(
            tr(
                "Side by side, one over the other with a line to drag (Up and Down move it), "
                "or only what differs, four times as bright (W)"
            )
        )
        for how in Beside:
            self.how.addItem(tr(how.value), how)
        self.how.currentIndexChanged.connect(self._choose)
        leave = tool("✕", tr("End the comparison"), flat=True, name=tr("End the comparison"))
        leave.clicked.connect(self.closed)
        self.table = QLabel()
        self.table.setTextFormat(Qt.TextFormat.RichText)
        self.table.setWordWrap(True)
        self.table.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table.setAccessibleName(tr("What differs"))
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 6, 0)
        inside.addWidget(self.table)
        self._what = QLabel()
        self._what.setObjectName("heading")
        top = QHBoxLayout()
        top.addWidget(self._what)
        top.addStretch()
        top.addWidget(self.how)
        top.addWidget(leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(Scroll(page, least=36, most=110))

    def show_items(self, items: tuple[GalleryItem, ...]) -> None:
        self._items = items
        self.refresh()

    def choose_next(self) -> None:
        self.how.setCurrentIndex((self.how.currentIndex() + 1) % self.how.count())

    def _choose(self) -> None:
        self.chosen.emit(Beside(self.how.currentData()))  # Qt makes plain text of it

    def refresh(self) -> None:
        """In the colours of now."""
        rows = differences(self._items)
        self._what.setText(tr("What differs" if rows else "The same settings"))
        now = colours()
        head = "".join(
            f"<td style='padding-right:14px'><b>{letter(place)}</b></td>" for place in range(len(self._items))
        )
        body = "".join(
            f"<tr><td style='color:{now.dim}; padding-right:14px'>{escape(name)}</td>"
            + "".join(
                f"<td style='color:{now.accent if value != values[0] else now.text}; padding-right:14px'>"
                f"{escape(_short(value, LONGEST // len(values)))}</td>"
                for value in values
            )
            + "</tr>"
            for name, values in rows
        )
        whole = [f"{name} {letter(place)}: {value}" for name, values in rows for place, value in enumerate(values)]
        self.table.setToolTip("\n".join(whole))
        self.table.setText(f"<table cellspacing=0><tr><td></td>{head}</tr>{body}</table>" if rows else "")


def _short(value: str, most: int) -> str:
    return value if len(value) <= most else f"{value[: most - 1]}…"
