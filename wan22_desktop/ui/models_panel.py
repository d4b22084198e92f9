"""The model browser: every model as a card or a row, wherever it comes from, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.job import Job
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.library import Entry, LastResult, Partner
from wan22_desktop.domain.model import ModelReport, Role
from wan22_desktop.engine import Engine, Forecasts, ModelFit, Models, Shelf
from wan22_desktop.ui import words
from wan22_desktop.ui.buttons import delete_action, tool
from wan22_desktop.ui.card_list import Index
from wan22_desktop.ui.filter_bar import FilterBar
from wan22_desktop.ui.library_bar import LibraryBar
from wan22_desktop.ui.model_filter import Order
from wan22_desktop.ui.model_list import ENTRY, REPORT, ModelList
from wan22_desktop.ui.model_menu import ModelMenu, may_be_forgotten
from wan22_desktop.ui.model_view import ModelView
from wan22_desktop.ui.pair_dialog import PairDialog
from wan22_desktop.ui.reveal import open_file
from wan22_desktop.ui.said import Said

FEW = 5
"""Models that need no search."""
LOOK_DELAY = 120
"""Milliseconds without a change after which the models in view are looked at."""
ARRANGE_DELAY = 200
"""Milliseconds between two arrangements while forecasts come that decide what is shown."""


class ModelsPanel(QFrame):
    """Shows the models; says which one is chosen and what the person wants with one."""

    chosen = Signal(object)
    """ModelReport, or None."""
    add_wanted = Signal(str)
    watch_wanted = Signal(str)
    forget_wanted = Signal(str)
    restore_wanted = Signal()
    """The model that was taken off the list last is wanted back."""
    look_wanted = Signal(str)
    try_wanted = Signal(str)
    repair_wanted = Signal(str, str)
    """Path of the model, and the id of a repair that its report offers."""
    undo_wanted = Signal(str)
    partners_wanted = Signal(str)
    pair_wanted = Signal(str, object, str)
    details_wanted = Signal(object)
    fits_wanted = Signal(object)
    """tuple[ModelReport, …] of which it is not known whether they fit."""
    pictures_wanted = Signal(object)
    """tuple[JobId, …]: results in view of which there is no picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._list = ModelList(self)
        self._chosen: Entry | None = None
        """Stays when a search hides it."""
        self._waiting_for = ""
        """Path of a model that is to be chosen as soon as it is listed."""
        self._forgot: list[str] = []
        """Paths of models that were taken off the list, the latest last."""
        self._pairing: PairDialog | None = None
        self.view = ModelView(self._list)
        self.view.menu_wanted.connect(self._open_menu)
        self.view.activated.connect(self._show_details)
        self.view.badge_clicked.connect(self._show_details)
        self.view.selectionModel().currentChanged.connect(self._choose_current)
        self.filter = FilterBar(lambda: self._list.entries)
        self.search = self.filter.search
        self.filter.changed.connect(self._arrange)
        self.filter.order_chosen.connect(self._keep_order)
        self.filter.left_downwards.connect(self._enter_list)
        self.filter.hide()
        self.said, self.bar = Said(), LibraryBar()
        self.said.undo_wanted.connect(self._want_back)
        self.bar.watch_wanted.connect(self.ask_for_watched)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 6)
        layout.addLayout(self._make_heading())
        for part in (self.filter, self.view, self.said, self.bar):
            layout.addWidget(part, 1 if part is self.view else 0)
        self._look = self._timer(LOOK_DELAY, self._ask_for_what_is_in_view)
        self._again = self._timer(ARRANGE_DELAY, self._arrange)
        self._list.modelReset.connect(self._look_soon)
        for moved in (self.view.verticalScrollBar().valueChanged, self.view.verticalScrollBar().rangeChanged):
            moved.connect(self._look_soon)
        self._forget = delete_action(tr("Take off the list"), self)
        self._forget.triggered.connect(self._forget_current)
        self._make_keys()
        self._remember()
        self._say_empty()

    # --- Building ---------------------------------------------------------------------------------------------------

    def _timer(self, milliseconds: int, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(do)
        return timer

    def _make_heading(self) -> QHBoxLayout:
        add = QPushButton(tr("Add folder…"))
        add.setToolTip(tr("Or drop a model folder anywhere on the window (Ctrl+O)"))
        add.clicked.connect(self.ask_for_folder)
        heading = QLabel(tr("Models"))
        heading.setObjectName("heading")
        self.as_list = tool("☰", tr("Show the models as a list"), checkable=True, name=tr("Show the models as a list"))
        self.as_list.toggled.connect(self._switch)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(heading)
        row.addStretch()
        row.addWidget(self.as_list)
        row.addWidget(add)
        return row

    def _make_keys(self) -> None:
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._begin_search)
        context = Qt.ShortcutContext
        for keys, do, place, where in (
            (QKeySequence.StandardKey.Copy, self._copy_current, self.view, context.WidgetShortcut),
            (QKeySequence.StandardKey.Undo, self._want_back, self, context.WidgetWithChildrenShortcut),
        ):
            shortcut = QShortcut(QKeySequence(keys), place)
            shortcut.setContext(where)
            shortcut.activated.connect(do)

    def attend(self, models: Models, forecasts: Forecasts) -> None:
        """Show what the engine says of its models, and ask it for what the person wants."""
        self.fits_wanted.connect(forecasts.assess)
        forecasts.fitted.connect(self._put_fit)
        forecasts.outdated.connect(self._outdate_fits)
        self.watch_wanted.connect(models.watch)
        self.forget_wanted.connect(models.forget)
        self.restore_wanted.connect(models.undo_forget)
        self.look_wanted.connect(models.look_again)
        self.repair_wanted.connect(models.repair)
        self.undo_wanted.connect(models.undo_repairs)
        self.bar.unwatch_wanted.connect(models.unwatch)
        self.bar.scan_wanted.connect(models.scan)
        self.bar.stop_wanted.connect(models.stop_scan)
        models.changed.connect(self.show_models)
        models.undoable.connect(self._offer_undo)
        models.looked_at.connect(self._tell_looked_at)
        models.folders_changed.connect(self.bar.show_folders)
        models.scan_began.connect(self.bar.begin)
        models.scan_advanced.connect(self.bar.advance)
        models.scan_ended.connect(self.bar.end)

    def attend_shelf(self, shelf: Shelf) -> None:
        """The same of what each made last, of parts, and of tries."""
        self.pictures_wanted.connect(shelf.illustrate)
        self.try_wanted.connect(shelf.try_out)
        self.partners_wanted.connect(shelf.find_partners)
        self.pair_wanted.connect(shelf.pair)
        shelf.used.connect(self._put_last)
        shelf.pictured.connect(self._put_picture)
        shelf.partners_found.connect(self._offer_partners)
        shelf.paired.connect(self._tell_paired)
        shelf.tried.connect(self._tell_tried)

    # --- Cards or list, and what is kept of it ----------------------------------------------------------------------

    def _remember(self) -> None:
        kept = _kept()
        self.as_list.setChecked(kept.value("models/list", "") == "yes")
        order = kept.value("models/order", "")
        self.filter.choose_order(Order(order) if order in tuple(Order) else Order.USUAL)

    def _switch(self, as_list: bool) -> None:
        self.view.show_cards(not as_list)
        self.as_list.setToolTip(tr("Show the models as cards") if as_list else tr("Show the models as a list"))
        _kept().setValue("models/list", "yes" if as_list else "no")
        self._look_soon()

    def _keep_order(self, order: Order) -> None:
        _kept().setValue("models/order", order.value)

    # --- The list ---------------------------------------------------------------------------------------------------

    @property
    def current(self) -> ModelReport | None:
        """The model that is chosen, shown or not."""
        return self._chosen.now if self._chosen else None

    def show_models(self, entries: tuple[Entry, ...]) -> None:
        """Show the list; the choice stays where it was, or falls on the first model."""
        kept = self._chosen.report.path if self._chosen else ""
        self._list.put(entries)
        awaited = self._list.find(self._waiting_for) if self._waiting_for else None
        if awaited:
            self.filter.clear()
        found = awaited or self._list.find(kept)
        self._waiting_for = ""
        self.filter.setVisible(len(self._list) > FEW or self.filter.active)
        self._take(found or (entries[0] if entries else None))
        self._arrange()

    def choose(self, path: str) -> bool:
        """Choose the model at ``path``, now or when it is listed; True if it is listed now."""
        found = self._list.find(path)
        if found is None:
            self._waiting_for = path
            return False
        if self._list.row_of(path) < 0:
            self.filter.clear()
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

    def _arrange(self) -> None:
        """Show what the filter takes, in its order; what was in view stays there."""
        scrolled = self.view.verticalScrollBar().value()
        self._list.narrow(self.filter.filter, self.filter.order)
        self._show_choice()
        self.view.doItemsLayout()
        self.view.verticalScrollBar().setValue(scrolled)
        self.filter.say_count(self._list.rowCount(), len(self._list))
        self._say_empty()

    def _say_empty(self) -> None:
        if count := len(self._list):
            self.view.empty.say(
                tr("Nothing matches"),
                tr("None of {count:,} models is like that.", count=count),
                tr("Clear the filter"), self.filter.clear,
            )  # fmt: skip
        else:
            self.view.empty.say(
                tr("No models yet"), tr("Drop a model folder here, or a folder with many models."), tr("Add folder…"),
                self.ask_for_folder,
            )  # fmt: skip

    # --- What is in view --------------------------------------------------------------------------------------------

    def _look_soon(self) -> None:
        self._look.start()

    def _ask_for_what_is_in_view(self) -> None:
        """Of the models in view alone, unless all are needed: a library may have thousands."""
        first, last = self.view.sight()
        wanted = self._list.unknown(first, last)
        if self._list.needs_fits:
            seen = {report.path for report in wanted}
            wanted += tuple(report for report in self._list.all_unknown() if report.path not in seen)
        if wanted:
            self.fits_wanted.emit(wanted)
        if results := self._list.without_picture(first, last):
            self.pictures_wanted.emit(results)

    def _put_fit(self, made: ModelFit) -> None:
        self._list.put_fit(made)
        if self._list.needs_fits and not self._again.isActive():
            self._again.start()

    def _outdate_fits(self) -> None:
        self._list.outdate_fits()
        self._look_soon()

    def _put_last(self, results: tuple[LastResult, ...]) -> None:
        self._list.put_last(results)
        self._arrange()

    def _put_picture(self, job: JobId, clip: Clip | None) -> None:
        self._list.illustrate(job, clip)

    # --- Search -----------------------------------------------------------------------------------------------------

    def _begin_search(self) -> None:
        self.filter.show()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _enter_list(self) -> None:
        """From the search to what it found."""
        if not self.view.currentIndex().isValid() and self._list.rowCount():
            self.view.setCurrentIndex(self._list.index(0, 0))
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    # --- What the person wants --------------------------------------------------------------------------------------

    def ask_for_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Add a model folder"))
        if folder:
            self.add_wanted.emit(folder)

    def ask_for_watched(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Watch a folder of models"))
        if folder:
            self.watch_wanted.emit(folder)

    def _show_details(self, index: Index) -> None:
        self.details_wanted.emit(index.data(REPORT))

    def _open_menu(self, index: Index, at: QPoint) -> None:
        entry: Entry = index.data(ENTRY)
        report, path = entry.now, entry.report.path
        does = {
            "use": partial(self.choose, path),
            "details": partial(self.details_wanted.emit, report),
            "undo_repairs": partial(self.undo_wanted.emit, path),
            "try": partial(self.try_wanted.emit, path),
            "look": partial(self.look_wanted.emit, path),
            "pair": partial(self.partners_wanted.emit, path),
            "open": partial(_open_folder, path),
            "copy": partial(self._copy, path),
            "forget": partial(self._want_forgotten, path),
        }
        menu = ModelMenu(entry, does, partial(self.repair_wanted.emit, path), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
        menu.setActiveAction(menu.actions()[0])

    def _forget_current(self) -> None:
        if self._chosen and may_be_forgotten(self._chosen):
            self._want_forgotten(self._chosen.report.path)

    def _want_forgotten(self, path: str) -> None:
        self._forgot.append(path)
        self.forget_wanted.emit(path)

    def _want_back(self) -> None:
        """It is chosen as soon as it is listed again."""
        if self._forgot:
            self._waiting_for = self._forgot.pop()
            self.view.setFocus()  # the button that was pressed is about to hide
            self.restore_wanted.emit()

    def _copy_current(self) -> None:
        if self._chosen:
            self._copy(self._chosen.report.path)

    def _copy(self, path: str) -> None:
        QGuiApplication.clipboard().setText(path)
        self.said.say(tr("The path is copied."))

    # --- What came of it --------------------------------------------------------------------------------------------

    def _offer_undo(self, name: str) -> None:
        if name:
            self.said.say(tr("{name} is off the list. Its files are untouched.", name=name), undo=True)
        else:
            self.said.withdraw()

    def _tell_looked_at(self, report: ModelReport) -> None:
        found = words.finding(report)[0] or report.verdict.words
        self.said.say(tr("Looked at {name} again: {found}.", name=report.name, found=found))

    def _tell_tried(self, job: Job) -> None:
        entry = self._list.find(job.request.model)
        name = entry.report.name if entry else Path(job.request.model).name
        if job.result is not None:
            took = words.duration(sum(job.result.timings.values()))
            self.said.say(tr("Smoke test of {name}: it works. Made a tiny video in {took}.", name=name, took=took))
        elif job.problem is not None:
            why = job.problem.sentence()
            self.said.say(tr("Smoke test of {name}: it failed. {why}", name=name, why=why), tone="bad")

    def _offer_partners(self, report: ModelReport, lacking: tuple[Role, ...], partners: tuple[Partner, ...]) -> None:
        if self._pairing is None:
            self._pairing = PairDialog(self.window())
            self._pairing.pair_wanted.connect(self.pair_wanted)
        self._pairing.offer(report, lacking, partners)
        self._pairing.show()
        self._pairing.raise_()

    def _tell_paired(self, report: ModelReport) -> None:
        found = words.finding(report)[0] or report.verdict.words
        self.said.say(tr("{name} has the part that you chose: {found}.", name=report.name, found=found))
        if self._pairing is not None and self._pairing.isVisible():
            if report.runnable:
                self._pairing.accept()
            else:
                self.partners_wanted.emit(report.path)


def _open_folder(path: str) -> None:
    place = Path(path)
    open_file(str(place if place.is_dir() else place.parent))


def _kept() -> QSettings:
    return QSettings(Engine.window_file(), QSettings.Format.IniFormat)
