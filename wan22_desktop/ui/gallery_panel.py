"""The gallery: everything that was made, to be found, judged, compared, gone on from, and let go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.gallery import BEST, GalleryItem, GalleryPage, Query, Sort, clean_tags
from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.language import tr
from wan22_desktop.ui.buttons import delete_action, tool
from wan22_desktop.ui.gallery_list import STAR, GalleryList, facts
from wan22_desktop.ui.gallery_view import EMPTY, GalleryView
from wan22_desktop.ui.stage import copy_files
from wan22_desktop.ui.stars import Stars

SEARCH_DELAY = 120
"""Milliseconds without a letter after which is searched."""
MOST_COMPARED = 4
NOTHING = "Nothing here has all of these words and marks."


class GalleryPanel(QFrame):
    """Shows the results; says what the person wants with them."""

    page_wanted = Signal(object, int)
    posters_wanted = Signal(object)
    moving_wanted = Signal(object)
    rated = Signal(object, int)
    """(JobIds, rating)."""
    tagged = Signal(object, object)
    """(JobIds, tags)."""
    trash_wanted = Signal(object)
    undo_wanted = Signal()
    compare_wanted = Signal(object)
    open_wanted = Signal(object)
    """Job that is to be played."""
    again_wanted = Signal(str, bool)
    """(JobId, with another seed)."""
    continue_wanted = Signal(object)
    restore_wanted = Signal(object)
    """Recipe."""
    frame_wanted = Signal(str, int, str, str)
    """As the stage's; frame −1 is the last."""
    folder_wanted = Signal(str)
    large_wanted = Signal(bool)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._list = GalleryList(self)
        self.view = GalleryView(self._list)
        self._asked = False
        """Was anything asked for yet? Not before it is seen for the first time."""
        self._chosen: frozenset[JobId] = frozenset()
        self._current: JobId = ""
        self._make_head()
        self._make_details()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(6)
        for part in (self._head, self._filters, self.view, self._details):
            layout.addWidget(part, 1 if part is self.view else 0)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SEARCH_DELAY)
        self._wait.timeout.connect(self._search)
        self._connect()
        self._offer()

    # --- Building ---------------------------------------------------------------------------------------------------

    def _make_head(self) -> None:
        self._heading = QLabel(tr("Gallery"))
        self._heading.setObjectName("heading")
        self.undo = tool(tr("Undo"), flat=True)
        self.undo.hide()
        self.large = tool(
            "⤢", tr("Give the gallery the room of the player and the prompt (Ctrl+Shift+G)"), checkable=True
        )
        self.large.setAccessibleName(tr("Large gallery"))
        self._head, self._filters = QWidget(), QWidget()
        top = QHBoxLayout(self._head)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self._heading)
        top.addStretch()
        top.addWidget(self.undo)
        top.addWidget(self.large)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search in prompts and settings"))
        self.search.setAccessibleName(tr("Search the gallery"))
        self.search.setToolTip(tr('All of these words; "30 steps" in quotation marks is one (/)'))
        self.search.setClearButtonEnabled(True)
        self.sort, self.least, self.tag = QComboBox(), QComboBox(), QComboBox()
        for order in Sort:
            self.sort.addItem(tr(order.value), order)
        self.least.addItem(tr("Any {star}", star=STAR), 0)
        for rating in range(1, BEST + 1):
            self.least.addItem(STAR * rating + ("+" if rating < BEST else ""), rating)
        self.tag.addItem(tr("Any tag"), "")
        for box, name, tip in (
            (self.sort, tr("Order"), tr("What comes first")),
            (self.least, tr("Rating"), tr("Only what is rated so, or better")),
            (self.tag, tr("Tag"), tr("Only what has this tag")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(tip)
            box.setMinimumContentsLength(3)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        layout, row = QVBoxLayout(self._filters), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.search)
        for box in (self.sort, self.least, self.tag):
            row.addWidget(box, 1)
        layout.addLayout(row)

    def _make_details(self) -> None:
        self._facts = QLabel()
        self._facts.setObjectName("dim")
        self.stars = Stars()
        self.tags = QLineEdit()
        self.tags.setPlaceholderText(tr("Tags, with commas between"))
        self.tags.setAccessibleName(tr("Tags"))
        self.tags.setToolTip(tr("Words to find it by again, with commas between; Enter keeps them (T)"))
        self.open = QPushButton(tr("Open"))
        self.open.setToolTip(tr("Play it (Enter)"))
        self.compare = QPushButton(tr("Compare"))
        self.compare.setToolTip(
            tr("Play two to four that are chosen side by side (C); choose several with Ctrl or Shift")
        )
        self.more = tool(tr("More ▾"), tr("Make it again, go on from it, find or delete the file"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self._menu)
        self._trash = delete_action(tr("Move to the trash"), self)
        self._details = QWidget()
        layout = QVBoxLayout(self._details)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        rows = QHBoxLayout(), QHBoxLayout()
        rows[0].addWidget(self._facts, 1)
        rows[0].addWidget(self.stars)
        for button in (self.open, self.compare, self.more):
            rows[1].addWidget(button)
        rows[1].insertStretch(2)
        layout.addLayout(rows[0])
        layout.addWidget(self.tags)
        layout.addLayout(rows[1])

    def _connect(self) -> None:
        view, rows = self.view, self._list
        rows.page_wanted.connect(self.page_wanted)
        view.in_sight.connect(self._need)
        view.moving_wanted.connect(self.moving_wanted)
        view.chosen.connect(self._open)
        view.rated.connect(self._rate)
        view.pressed_key.connect(self._press)
        view.customContextMenuRequested.connect(self._open_menu)
        view.selectionModel().selectionChanged.connect(self._offer)
        view.selectionModel().currentChanged.connect(self._offer)
        self.search.textChanged.connect(self._wait.start)
        for box in (self.sort, self.least, self.tag):
            box.currentIndexChanged.connect(self._search)
        self.stars.rated.connect(self._rate)
        self.tags.editingFinished.connect(self._tag)
        self.open.clicked.connect(self._open_current)
        self.compare.clicked.connect(self._compare)
        self.undo.clicked.connect(self.undo_wanted)
        self.large.toggled.connect(self.large_wanted)
        self._trash.triggered.connect(self._want_trash)
        for keys, do in ((QKeySequence.StandardKey.Undo, self.undo_wanted.emit), ("Ctrl+F", self.search.setFocus)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), view)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._copy)

    # --- Reading ----------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        if not self._asked:
            self._search()

    def refresh(self) -> None:
        """Something came or went."""
        self._asked = self.isVisible()
        if self._asked:
            self._list.ask(self._list.query, self.view.sight()[0])

    def _search(self) -> None:
        self._wait.stop()
        self._asked = True
        query = Query(
            search=self.search.text().strip(), least=self.least.currentData(), tag=self.tag.currentData() or "",
            sort=Sort(self.sort.currentData()),
        )  # fmt: skip
        self._list.ask(query, 0 if query != self._list.query else self.view.sight()[0])

    def show_page(self, page: GalleryPage) -> None:
        bar = self.view.verticalScrollBar()
        before, chosen, current = bar.value(), self._chosen, self._current
        if self._list.take(page):
            self.view.hint(tr(NOTHING if page.query != Query(sort=page.query.sort) else EMPTY))
            self.view.doItemsLayout()
            bar.setValue(before)
            self.view.choose(chosen, current)
            self._offer()
        self._heading.setText(tr("Gallery · {count:,}", count=page.total) if page.total else tr("Gallery"))
        self._show_tags(page.tags)
        self.view.look()

    def _show_tags(self, tags: tuple[str, ...]) -> None:
        if tags == tuple(self.tag.itemData(row) for row in range(1, self.tag.count())):
            return
        chosen = self.tag.currentData()
        with QSignalBlocker(self.tag):
            self.tag.clear()
            self.tag.addItem(tr("Any tag"), "")
            for tag in tags:
                self.tag.addItem(tag, tag)
            self.tag.setCurrentIndex(max(0, self.tag.findData(chosen)))
        if self.tag.currentData() != chosen:
            self._search()

    def _need(self, first: int, last: int) -> None:
        """A little more than is in sight, so that a small step shows nothing empty."""
        self._list.need(max(0, first - 20), min(last + 20, max(0, self._list.rowCount() - 1)))
        self.posters_wanted.emit(self._list.without_poster(first, last))

    def show_changed(self, item: GalleryItem) -> None:
        self._list.put(item)
        if item.id in self._chosen or item.id == self._current:
            self._offer()

    def show_poster(self, identity: JobId, clip: Clip | None) -> None:
        self._list.illustrate(identity, clip)

    def show_moving(self, identity: JobId, clip: Clip) -> None:
        self.view.show_moving(identity, clip)

    def forget(self, identity: JobId) -> None:
        self._list.forget_picture(identity)

    def offer_undo(self, words: str) -> None:
        self.undo.setVisible(bool(words))
        self.undo.setToolTip(tr("Take back: {what} (Ctrl+Z)", what=words))

    # --- What is chosen ---------------------------------------------------------------------------------------------

    @property
    def items(self) -> tuple[GalleryItem, ...]:
        return self.view.items

    def _ids(self) -> tuple[JobId, ...]:
        return tuple(item.id for item in self.items)

    def _offer(self) -> None:
        items = self.items
        if items or self._list.rowCount() == 0:
            self._chosen = frozenset(item.id for item in items)
            self._current = items[0].id if len(items) == 1 else self._current
        count, first = len(items), items[0] if items else None
        for widget in (self.stars, self.tags, self.more, self._trash):
            widget.setEnabled(count > 0)
        self.open.setEnabled(count == 1)
        self.compare.setEnabled(2 <= count <= MOST_COMPARED)
        several = tr("{count} chosen", count=count) if count > 1 else ""
        self._facts.setText(several or (facts(first) if first else tr("None chosen")))
        self.stars.show_rating(first.rating if first and all(item.rating == first.rating for item in items) else 0)
        if not self.tags.hasFocus() or not self.tags.isModified():
            same = first is not None and all(item.tags == first.tags for item in items)
            self.tags.setText(", ".join(first.tags) if first and same else "")

    def _rate(self, rating: int) -> None:
        if ids := self._ids():
            self.rated.emit(ids, rating)

    def _tag(self) -> None:
        if self.tags.isModified() and (ids := self._ids()):
            self.tags.setModified(False)
            self.tagged.emit(ids, clean_tags(self.tags.text()))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self, key: str) -> None:
        actions: dict[str, Callable[[], object]] = {
            "A": lambda: self._again(False), "N": lambda: self._again(True), "C": self._compare,
            "T": self.tags.setFocus, "/": self.search.setFocus,
        }  # fmt: skip
        actions[key]()

    def _open(self, item: GalleryItem) -> None:
        self.open_wanted.emit(item.job)

    def _open_current(self) -> None:
        for item in self.items[:1]:
            self._open(item)

    def _compare(self) -> None:
        if 2 <= len(ids := self._ids()) <= MOST_COMPARED:
            self.compare_wanted.emit(ids)

    def _again(self, other_seed: bool) -> None:
        for identity in self._ids():
            self.again_wanted.emit(identity, other_seed)

    def _want_trash(self) -> None:
        if ids := self._ids():
            self.trash_wanted.emit(ids)

    def _copy(self) -> None:
        if items := self.items:
            copy_files(tuple(item.output for item in items))
            count = len(items)
            self.said.emit(tr("{count} files are copied", count=count) if count > 1 else tr("The file is copied"))

    # --- Menu -------------------------------------------------------------------------------------------------------

    def _open_menu(self, at: QPoint) -> None:
        if self.view.indexAt(at).isValid() and self.items:
            self._menu.exec(self.view.viewport().mapToGlobal(at))

    def _fill_menu(self) -> None:
        menu, items = self._menu, self.items
        menu.clear()
        many = f" ({len(items)})" if len(items) > 1 else ""
        self._add(menu, f"{tr('Make again')}{many}\tA", lambda: self._again(False))
        self._add(menu, f"{tr('Make with a new seed')}{many}\tN", lambda: self._again(True))
        if len(items) == 1:
            self._fill_of_one(menu, items[0])
        else:
            self._add(menu, f"{tr('Compare')}\tC", self._compare).setEnabled(self.compare.isEnabled())
        menu.addSeparator()
        self._add(menu, tr("Copy the files" if many else "Copy the file"), self._copy)
        menu.addAction(self._trash)

    def _fill_of_one(self, menu: QMenu, item: GalleryItem) -> None:
        result = item.job.result
        if result is None:
            return
        if not item.job.request.draft:
            self._add(menu, tr("Continue this video…"), lambda: self.continue_wanted.emit(item.job))
        first, last = (lambda number=number: self.frame_wanted.emit(item.id, number, "", "start") for number in (0, -1))
        self._add(menu, tr("Use its first frame as start image"), first)
        self._add(menu, tr("Use its last frame as start image"), last)
        self._add(menu, tr("Use these settings"), lambda: self.restore_wanted.emit(result.recipe))
        menu.addSeparator()
        self._add(menu, tr("Show in folder"), lambda: self.folder_wanted.emit(item.output))

    def _add(self, menu: QMenu, words: str, do: Callable[[], object]) -> QAction:
        return menu.addAction(words, do)
