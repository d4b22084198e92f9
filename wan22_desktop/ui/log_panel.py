"""The log as it comes: filtered, searched, followed, unfolded, copied and saved; and the debug scopes beside it."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from wan22_desktop.domain.event import Logged, Scoped
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.log import LogConfig, masked, masked_record, readable
from wan22_desktop.domain.problem import Problem
from wan22_desktop.domain.wire import to_json
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.log_filter import LogFilter
from wan22_desktop.ui.log_model import JOB, LEVEL, SOURCE, TIME, LogModel
from wan22_desktop.ui.log_outputs import LogOutputs
from wan22_desktop.ui.log_store import Query
from wan22_desktop.ui.scope_tree import ScopeTree

MOST_COPIED = 20_000
"""Lines that the clipboard gets at once, the newest."""
SLICE = 0.006
"""Seconds of writing a file at a time."""


class LogPanel(QFrame):
    """Nothing that leaves it, by the clipboard or as a file, holds passwords or the name of the person's folder."""

    config_wanted = Signal(object)
    """LogConfig."""
    said = Signal(str)
    visible_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.model, self.filter, self.outputs = LogModel(self), LogFilter(), LogOutputs()
        self.view, self.details, self.scopes = _table(self.model), _details(), ScopeTree()
        self.follow = tool(tr("Follow"), tr("Stay at the newest line"), checkable=True)
        self.follow.setChecked(True)
        self.copy = tool(tr("Copy"), tr("Copy the chosen lines, or all that are shown"))
        self.save = tool(tr("Save…"), tr("Save the lines that are shown"))
        self.count = QLabel()
        self.count.setObjectName("dim")
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance(_counted(99_999, 99_999)))
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._hint = QLabel(tr("Nothing was recorded yet. “Record” times every step of the work from now on."))
        self._hint.setObjectName("dim")
        self.record = tool(
            tr("Record"), tr("Record debug scopes: how long each step of the work takes"), checkable=True
        )
        self._looking = False
        self._saving: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._save_on)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.filter, 1)
        for widget in (self.count, self.follow, self.copy, self.save, self.outputs):
            bar.addWidget(widget)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.view)
        split.addWidget(self.details)
        split.setSizes([700, 300])
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        lines, scopes = QWidget(), QWidget()
        within = QVBoxLayout(lines)
        within.setContentsMargins(0, 8, 0, 0)
        within.addLayout(bar)
        within.addWidget(split, 1)
        above = QHBoxLayout()
        above.addWidget(self.record)
        above.addWidget(self._hint)
        above.addStretch()
        around = QVBoxLayout(scopes)
        around.setContentsMargins(0, 8, 0, 0)
        around.addLayout(above)
        around.addWidget(self.scopes, 1)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(lines, tr("Log"))
        self.tabs.addTab(scopes, tr("Debug scopes"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 8)
        layout.addWidget(self.tabs)

    def _connect(self) -> None:
        self.filter.find_shortcut(self)
        self.filter.asked.connect(self._ask)
        self.model.counted.connect(self._count)
        self.model.rowsInserted.connect(self._keep_up)
        self.follow.toggled.connect(self._keep_up)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask_for_file)
        self.outputs.changed.connect(self._tell_config)
        self.record.clicked.connect(self._record)
        self.view.verticalScrollBar().actionTriggered.connect(self._scrolled)
        self.view.selectionModel().currentRowChanged.connect(self._unfold)
        shortcut = QShortcut(QKeySequence.StandardKey.Copy, self.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self._copy)
        self.model.ask(Query(rank=self.filter.level.currentIndex()))

    # --- What comes ---------------------------------------------------------------------------------------------------

    def add(self, lines: Sequence[Logged]) -> None:
        kinds = len(self.model.store.kinds)
        self.model.add(lines)
        if len(self.model.store.kinds) > kinds:
            self.filter.show_groups(self.model.store.groups)

    def add_scopes(self, scopes: Sequence[Scoped]) -> None:
        self._hint.hide()
        self.scopes.add(scopes)

    def show_config(self, config: LogConfig) -> None:
        self.outputs.show_config(config)
        self.record.setChecked(config.scopes)

    @Slot(object)
    def jump_to(self, problem: Problem) -> None:
        """Show the newest line that tells of ``problem``, with those around it."""
        self.show()
        self.tabs.setCurrentIndex(0)
        store, code = self.model.store, f'"problem":"{problem.code}"'
        number = store.newest(Query(words=code))
        if number is None:
            number = store.newest(Query(words=problem.title))
        if number is None:
            self.said.emit(tr("The log has no line about this problem"))
            return
        if self.model.row_of(number) < 0:
            self.filter.clear()
            self.model.ask(Query())
        self.follow.setChecked(False)
        self._choose(self.model.row_of(number))
        self.view.setFocus()

    def _choose(self, row: int) -> None:
        index = self.model.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.view.selectionModel().setCurrentIndex(index, flags)
        self.view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    # --- What is seen -------------------------------------------------------------------------------------------------

    def _ask(self, query: Query) -> None:
        self.details.clear()
        self.model.ask(query)
        self._keep_up()

    def _count(self, shown: int, total: int, looking: bool) -> None:
        if looking is not self._looking:
            self._looking = looking
            self._keep_up()
        self.count.setText(f"{_counted(shown, total)}{' …' if looking else ''}")
        if getattr(self.model.query.pattern, "gave_up", False):
            self.filter.tell_given_up()

    def _keep_up(self) -> None:
        """Not while lines are still looked for: to paint each end on the way there takes longer than to find it."""
        if self.follow.isChecked() and not self.model.looking:
            self.view.scrollToBottom()

    def _scrolled(self, _action: int) -> None:
        """Whoever scrolls up wants to read; at the end it is followed again."""
        bar = self.view.verticalScrollBar()
        self.follow.setChecked(bar.sliderPosition() >= bar.maximum())

    def _unfold(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not now.isValid():
            self.details.clear()
            return
        record = self.model.record(now.row())
        if QGuiApplication.keyboardModifiers() or self.view.hasFocus():
            self.follow.setChecked(now.row() == self.model.rowCount() - 1 and self.follow.isChecked())
        known = {
            tr("Time"): time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(record.time)) + f"{record.time % 1:.3f}"[1:],
            tr("Level"): record.level,
            tr("Source"): record.source,
            tr("Process"): str(record.process or ""),
            tr("Job"): record.job,
            tr("Model"): record.model,
        } | {key: str(value) for key, value in record.fields.items()}
        width = max(len(key) for key in known)
        facts = "\n".join(f"{key:{width}}  {value}" for key, value in known.items() if value)
        self.details.setPlainText(f"{record.text}\n\n{facts}")

    # --- What leaves --------------------------------------------------------------------------------------------------

    def chosen(self) -> list[int]:
        """Rows that are chosen; where it is one or none, all."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return rows if len(rows) > 1 else list(range(self.model.rowCount()))

    def _copy(self) -> None:
        rows = self.chosen()
        if self.view.hasFocus() and self.view.currentIndex().isValid() and len(rows) == self.model.rowCount():
            rows = [self.view.currentIndex().row()]
        lines = [masked(readable(self.model.record(row))) for row in rows[-MOST_COPIED:]]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.said.emit(tr("{count} lines are copied", count=len(lines)))

    def _ask_for_file(self) -> None:
        kinds = f"{tr('Text')} (*.log);;{tr('JSON lines')} (*.jsonl)"
        name, kind = QFileDialog.getSaveFileName(self, tr("Save the lines that are shown"), "wan22.log", kinds)
        if name:
            ending = ".jsonl" if "jsonl" in kind else ".log"
            self._saving = self._written(Path(name) if Path(name).suffix else Path(name).with_suffix(ending))
            self._timer.start()

    def _save_on(self) -> None:
        if self._saving is None or next(self._saving, self) is self:
            self._saving = None
            self._timer.stop()

    def _written(self, path: Path) -> Iterator[None]:
        """Write what is shown, a little at each step; lines that the log lets go meanwhile are left out."""
        numbers = [self.model.number(row) for row in range(self.model.rowCount())]
        as_json, store, until = path.suffix == ".jsonl", self.model.store, time.perf_counter() + SLICE
        try:
            with path.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
                for number in numbers:
                    if number >= store.first:
                        record = masked_record(store.record(number))
                        file.write(f"{to_json(record) if as_json else readable(record)}\n")
                    if time.perf_counter() > until:
                        yield
                        until = time.perf_counter() + SLICE
        except OSError as error:
            reason = error.strerror or error
            self.said.emit(tr("The log could not be saved: {reason}", reason=reason))
        else:
            self.said.emit(tr("Saved as {file}", file=path))

    # --- How it is recorded -------------------------------------------------------------------------------------------

    def _record(self, on: bool) -> None:
        self.outputs.change(enable_performance_logs=on, enable_debug_mode=on and self.outputs.config.enable_debug_mode)

    def _tell_config(self, config: LogConfig) -> None:
        self.record.setChecked(config.scopes)
        self.config_wanted.emit(config)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.visible_changed.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        if not event.spontaneous():
            self.visible_changed.emit(False)


def _counted(shown: int, total: int) -> str:
    return tr("{shown:,} of {total:,}", shown=shown, total=total)


def _table(model: LogModel) -> QTableView:
    view = QTableView()
    view.setModel(model)
    view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    view.setAccessibleName(tr("Log"))
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setWordWrap(False)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    rows, columns, letter = view.verticalHeader(), view.horizontalHeader(), view.fontMetrics().averageCharWidth()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # a height for each of a million rows is none to ask for
    rows.setMinimumSectionSize(1)
    rows.setDefaultSectionSize(view.fontMetrics().height() + 4)
    for column, letters in ((TIME, 15), (LEVEL, 10), (SOURCE, 24), (JOB, 15)):
        view.setColumnWidth(column, letter * letters)
    columns.hide()
    columns.setStretchLastSection(True)
    return view


def _details() -> QPlainTextEdit:
    page = QPlainTextEdit()
    page.setReadOnly(True)
    page.setPlaceholderText(tr("Choose a line to see all of it"))
    page.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    page.setAccessibleName(tr("The chosen line"))
    page.setMinimumWidth(160)
    return page
