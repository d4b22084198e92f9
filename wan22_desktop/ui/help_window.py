"""The guides inside the app: a list of pages, a search through all of them, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from wan22_desktop.domain.guides import PAGES, search
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.guide_view import GuideView

PLACE = int(Qt.ItemDataRole.UserRole)
NOTHING = mark("Nothing is said about this. Try fewer or other words.")
TITLES = {page.file: page.title for page in PAGES}


class HelpWindow(QWidget):
    """Stays open beside the window."""

    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setWindowTitle(tr("Guides"))
        self.resize(1000, 720)
        self._past: list[tuple[str, int]] = []
        """Places that were left, with how far down they were."""
        self._coming: list[tuple[str, int]] = []
        self.place = ""
        self.view = GuideView()
        self.view.place_wanted.connect(self.open)
        self.view.outside_wanted.connect(self._tell_outside)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search all pages"))
        self.search.setAccessibleName(tr("Search all pages"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._open_first)
        self.list = QListWidget()
        self.list.setObjectName("pages")
        self.list.setAccessibleName(tr("Pages"))
        self.list.setWordWrap(True)
        self.list.itemClicked.connect(self._open_item)
        self.list.itemActivated.connect(self._open_item)
        self.back = tool("←", tr("Back (Alt+Left)"), name=tr("Back"))
        self.back.clicked.connect(self.go_back)
        self.forward = tool("→", tr("Forward (Alt+Right)"), name=tr("Forward"))
        self.forward.clicked.connect(self.go_forward)
        self._lay_out()
        for keys, do in (
            (QKeySequence("Alt+Left"), self.go_back),
            (QKeySequence("Alt+Right"), self.go_forward),
            (QKeySequence(QKeySequence.StandardKey.Find), self._begin_search),
            (QKeySequence("Esc"), self.close),
        ):
            QShortcut(keys, self, do)
        self._list_pages()
        self._allow()

    def _lay_out(self) -> None:
        keys = QHBoxLayout()
        keys.setSpacing(4)
        for part in (self.back, self.forward):
            keys.addWidget(part)
        keys.addWidget(self.search, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(keys)
        column.addWidget(self.list, 1)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setChildrenCollapsible(False)
        across.setHandleWidth(8)
        across.addWidget(left)
        across.addWidget(self.view)
        across.setStretchFactor(1, 1)
        across.setSizes([240, 752])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(across, 1)
        layout.addWidget(self._make_outside())

    def _make_outside(self) -> QFrame:
        """Where a link leads that is not one of the guides: told, and opened only when that is wanted."""
        self.outside = QFrame()
        self.outside.setObjectName("panel")
        self._address = QLabel()
        self._address.setTextFormat(Qt.TextFormat.PlainText)
        self._address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._address.setWordWrap(True)
        copy = tool(tr("Copy address"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._address.text()))
        self.browse = tool(tr("Open in the browser"), tr("Leaves the app; needs the internet"))
        self.browse.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._address.text())))
        dismiss = tool("✕", flat=True, name=tr("Dismiss the address"))
        dismiss.clicked.connect(self.outside.hide)
        row = QHBoxLayout(self.outside)
        row.setContentsMargins(12, 8, 8, 8)
        row.addWidget(self._address, 1)
        for button in (copy, self.browse, dismiss):
            row.addWidget(button)
        self.outside.hide()
        return self.outside

    # --- Places -----------------------------------------------------------------------------------------------------

    def open(self, place: str) -> None:
        """Show a page (``models.md``) or a place on it (``models.md#gguf``)."""
        if self.place and place != self.place:
            self._past.append((self.place, self.view.verticalScrollBar().value()))
            self._coming.clear()
        self._show(place)

    def go_back(self) -> None:
        self._move(self._past, self._coming)

    def go_forward(self) -> None:
        self._move(self._coming, self._past)

    def _move(self, source: list[tuple[str, int]], goal: list[tuple[str, int]]) -> None:
        if source:
            goal.append((self.place, self.view.verticalScrollBar().value()))
            place, scrolled = source.pop()
            self._show(place)
            self.view.verticalScrollBar().setValue(scrolled)

    def _show(self, place: str) -> None:
        page, _, anchor = place.partition("#")
        if page != self.view.page:
            self.view.show_page(page)
        self.place = place
        if not anchor or not self.view.go_to(anchor):
            self.view.verticalScrollBar().setValue(0)
        self.view.mark(self.search.text())
        self.outside.hide()
        self.setWindowTitle(tr("{page} – Guides", page=TITLES.get(page, page)))
        if not self.search.text():
            self.list.setCurrentRow(list(TITLES).index(page) if page in TITLES else -1)
        self._allow()

    def _allow(self) -> None:
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._coming))

    def _tell_outside(self, address: str) -> None:
        self._address.setText(address)
        self.outside.show()

    # --- The list ---------------------------------------------------------------------------------------------------

    def _list_pages(self) -> None:
        self.list.clear()
        for page in PAGES:
            self._add(page.title, page.file)

    def _search(self, words: str) -> None:
        if not words.strip():
            self._list_pages()
            self.view.mark("")
            return
        self.list.clear()
        for section in search(words):
            title = TITLES[section.page]
            self._add(f"{section.heading}\n{title}" if section.heading != title else title, section.place)
        if not self.list.count():
            item = QListWidgetItem(tr(NOTHING))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)

    def _add(self, text: str, place: str) -> None:
        item = QListWidgetItem(text)
        item.setData(PLACE, place)
        self.list.addItem(item)

    def _open_item(self, item: QListWidgetItem) -> None:
        if place := item.data(PLACE):
            self.open(place)

    def _open_first(self) -> None:
        if self.list.count():
            self.list.setCurrentRow(0)
            self._open_item(self.list.item(0))

    def _begin_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
