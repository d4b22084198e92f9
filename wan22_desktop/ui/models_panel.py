"""The model browser: a card per model, wherever it comes from, and what can be done with it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wan22_desktop.domain.library import Entry
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.resources import BUNDLED_MODELS
from wan22_desktop.engine import Forecasts, Models
from wan22_desktop.ui.buttons import delete_action
from wan22_desktop.ui.card_list import CardList, Index, badge_place, card_in
from wan22_desktop.ui.library_bar import LibraryBar
from wan22_desktop.ui.model_list import ENTRY, REPORT, ModelCard, ModelList, Show, badge

FEW = 5
"""Models that need no search."""
LOOK_DELAY = 120
"""Milliseconds without a change after which the models in view are looked at."""
EMPTY = "Drop a model folder here, or a folder with many models."


class ModelsPanel(QFrame):
    """Shows the models; says which one is chosen and what the person wants with one."""

    chosen = Signal(object)
    """ModelReport, or None."""
    add_wanted = Signal(str)
    watch_wanted = Signal(str)
    forget_wanted = Signal(str)
    repair_wanted = Signal(str, str)
    """Path of the model, and the id of a repair that its report offers."""
    undo_wanted = Signal(str)
    details_wanted = Signal(object)
    fits_wanted = Signal(object)
    """tuple[ModelReport, …]: those in view of which it is not known whether they fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._list = ModelList(self)
        self._chosen: Entry | None = None
        """Stays when a search hides it."""
        self._waiting_for = ""
        """Path of a model that is to be chosen as soon as it is listed."""
        self.view = _ModelView(self._list)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.activated.connect(self._show_details)
        self.view.badge_clicked.connect(self._show_details)
        self.view.selectionModel().currentChanged.connect(self._choose_current)
        self.bar = LibraryBar()
        self.bar.watch_wanted.connect(self.ask_for_watched)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 6)
        layout.addLayout(self._make_heading())
        layout.addWidget(self._make_filter())
        layout.addWidget(self.view)
        layout.addWidget(self.bar)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_DELAY)
        self._look.timeout.connect(self._ask_for_fits)
        self._list.modelReset.connect(self._look_soon)
        for moved in (self.view.verticalScrollBar().valueChanged, self.view.verticalScrollBar().rangeChanged):
            moved.connect(self._look_soon)
        self._forget = delete_action("Take off the list", self)
        self._forget.triggered.connect(self._forget_current)

    # --- Building ---------------------------------------------------------------------------------------------------

    def _make_heading(self) -> QHBoxLayout:
        add = QPushButton("Add folder…")
        add.setToolTip("Or drop a model folder anywhere on the window (Ctrl+O)")
        add.clicked.connect(self.ask_for_folder)
        heading = QLabel("Models")
        heading.setObjectName("heading")
        row = QHBoxLayout()
        row.addWidget(heading)
        row.addStretch()
        row.addWidget(add)
        return row

    def _make_filter(self) -> QWidget:
        self.search = _Search()
        self.search.setPlaceholderText("Search (Ctrl+F)")
        self.search.setAccessibleName("Search models")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._enter_list)
        self.search.left_downwards.connect(self._enter_list)
        self.show_only = QComboBox()
        self.show_only.setAccessibleName("Which models are shown")
        self.show_only.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.show_only.setMinimumContentsLength(7)
        for show in Show:
            self.show_only.addItem(show.value, show)
        self.show_only.currentIndexChanged.connect(self._narrow)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._begin_search)
        self._filter = QWidget()
        row = QHBoxLayout(self._filter)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.search, 1)
        row.addWidget(self.show_only)
        self._filter.hide()
        return self._filter

    def attend(self, models: Models, forecasts: Forecasts) -> None:
        """Show what the engine says of its models, and ask it for what the person wants."""
        self.fits_wanted.connect(forecasts.assess)
        forecasts.fitted.connect(self._list.put_fit)
        forecasts.outdated.connect(self._outdate_fits)
        self.watch_wanted.connect(models.watch)
        self.forget_wanted.connect(models.forget)
        self.repair_wanted.connect(models.repair)
        self.undo_wanted.connect(models.undo_repairs)
        self.bar.unwatch_wanted.connect(models.unwatch)
        self.bar.scan_wanted.connect(models.scan)
        self.bar.stop_wanted.connect(models.stop_scan)
        models.changed.connect(self.show_models)
        models.folders_changed.connect(self.bar.show_folders)
        models.scan_began.connect(self.bar.begin)
        models.scan_advanced.connect(self.bar.advance)
        models.scan_ended.connect(self.bar.end)

    # --- The list ---------------------------------------------------------------------------------------------------

    @property
    def current(self) -> ModelReport | None:
        """The model that is chosen, shown or not."""
        return self._chosen.now if self._chosen else None

    def show_models(self, entries: tuple[Entry, ...]) -> None:
        """Show the list; the choice stays where it was, or falls on the first model."""
        kept = self._chosen.report.path if self._chosen else ""
        scrolled = self.view.verticalScrollBar().value()
        self._list.put(entries)
        awaited = self._list.find(self._waiting_for) if self._waiting_for else None
        if awaited:
            self._clear_filter()
        found = awaited or self._list.find(kept)
        self._waiting_for = ""
        self._filter.setVisible(len(self._list) > FEW or self._filtered)
        self._take(found or (entries[0] if entries else None))
        self._show_choice()
        self.view.verticalScrollBar().setValue(scrolled)
        self._hint()

    def choose(self, path: str) -> bool:
        """Choose the model at ``path``, now or when it is listed; True if it is listed now."""
        found = self._list.find(path)
        if found is None:
            self._waiting_for = path
            return False
        if self._list.row_of(path) < 0:
            self._clear_filter()
        self._take(found)
        self._show_choice()
        self.view.scrollTo(self.view.currentIndex())
        return True

    def choose_made_with(self, fingerprint: str) -> bool:
        """Choose the model that has this fingerprint; False if there is none."""
        if fingerprint and self.current is not None and self.current.fingerprint == fingerprint:
            return True
        path = self._list.path_of(fingerprint) if fingerprint else ""
        return bool(path) and self.choose(path)

    def _take(self, entry: Entry | None) -> None:
        """Choose; told only where something changed, for the settings that follow from a model are the person's now."""
        if entry != self._chosen:
            self._chosen = entry
            self.chosen.emit(self.current)

    def _show_choice(self) -> None:
        row = self._list.row_of(self._chosen.report.path) if self._chosen else -1
        if row >= 0:
            self.view.setCurrentIndex(self._list.index(row, 0))

    def _choose_current(self, current: Index) -> None:
        if current.isValid():
            self._take(current.data(ENTRY))

    # --- Will it fit ------------------------------------------------------------------------------------------------

    def _outdate_fits(self) -> None:
        self._list.outdate_fits()
        self._look_soon()

    def _look_soon(self) -> None:
        self._look.start()

    def _ask_for_fits(self) -> None:
        """Of the models in view alone: a library may have thousands."""
        view = self.view.viewport().rect()
        first, last = (
            self.view.indexAt(view.topLeft() + QPoint(2, 2)),
            self.view.indexAt(view.bottomLeft() + QPoint(2, -2)),
        )
        end = last.row() if last.isValid() else self._list.rowCount() - 1
        if wanted := self._list.unknown(max(0, first.row()), end):
            self.fits_wanted.emit(wanted)

    # --- Search -----------------------------------------------------------------------------------------------------

    @property
    def _filtered(self) -> bool:
        return bool(self.search.text().strip()) or self.show_only.currentIndex() > 0

    def _begin_search(self) -> None:
        self._filter.show()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _enter_list(self) -> None:
        """From the search to what it found."""
        if not self.view.currentIndex().isValid() and self._list.rowCount():
            self.view.setCurrentIndex(self._list.index(0, 0))
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _clear_filter(self) -> None:
        self.search.clear()
        self.show_only.setCurrentIndex(0)

    def _narrow(self) -> None:
        self._list.narrow(self.search.text(), Show(self.show_only.currentData()))
        self._show_choice()
        self._hint()

    def _hint(self) -> None:
        count = len(self._list)
        self.view.hint(
            f"None of {count:,} models is like that.\nClear the search to see them all."
            if self._filtered and count
            else EMPTY
        )
        self.search.setPlaceholderText(f"Search {count:,} models")

    # --- What the person wants --------------------------------------------------------------------------------------

    def ask_for_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Add a model folder")
        if folder:
            self.add_wanted.emit(folder)

    def ask_for_watched(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Watch a folder of models")
        if folder:
            self.watch_wanted.emit(folder)

    def _show_details(self, index: Index) -> None:
        self.details_wanted.emit(index.data(REPORT))

    def _open_menu(self, at: QPoint) -> None:
        entry: Entry | None = self.view.indexAt(at).data(ENTRY)
        if entry is None:
            return
        report, menu = entry.now, QMenu(self)
        menu.addAction("Details…", partial(self.details_wanted.emit, report))
        menu.addAction("Open folder", partial(_open_folder, report.path)).setEnabled(entry.present)
        for repair in report.repairs:
            menu.addAction(f"Repair: {repair.says}", partial(self.repair_wanted.emit, report.path, repair.id))
        if report.repaired:
            menu.addAction("Undo repairs", partial(self.undo_wanted.emit, report.path))
        menu.addSeparator()
        menu.addAction("Rescan", self.bar.scan_wanted.emit)
        self._forget.setEnabled(_may_be_forgotten(entry))
        menu.addAction(self._forget)
        menu.exec(self.view.viewport().mapToGlobal(at))
        self._forget.setEnabled(True)

    def _forget_current(self) -> None:
        if self._chosen and _may_be_forgotten(self._chosen):
            self.forget_wanted.emit(self._chosen.report.path)


class _Search(QLineEdit):
    """The Down key leads on to what was found."""

    left_downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)


class _ModelView(CardList):
    """A click on a card's badge asks for the evidence behind it."""

    badge_clicked = Signal(object)
    """Index."""

    def __init__(self, rows: ModelList) -> None:
        super().__init__("Models", EMPTY, rows, ModelCard())
        self.setMouseTracking(True)

    def _badge_at(self, at: QPoint) -> Index | None:
        index = self.indexAt(at)
        entry: Entry | None = index.data(ENTRY)
        if entry is None or not badge_place(card_in(self.visualRect(index)), badge(entry)).contains(at):
            return None
        return index

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        over = self._badge_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mouseReleaseEvent(event)
        index = self._badge_at(event.position().toPoint())
        if index is not None and event.button() is Qt.MouseButton.LeftButton:
            self.badge_clicked.emit(index)


def _may_be_forgotten(entry: Entry) -> bool:
    """What is found in a watched folder would come back with the next scan."""
    return not entry.watched and Path(entry.report.path).name not in BUNDLED_MODELS


def _open_folder(path: str) -> None:
    place = Path(path)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place if place.is_dir() else place.parent)))
