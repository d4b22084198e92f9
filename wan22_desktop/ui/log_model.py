"""The lines that a filter lets through, as rows of a table; found a few milliseconds at a time."""

from __future__ import annotations

import time
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor

from wan22_desktop.domain.event import Logged
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.log import OURS, rank
from wan22_desktop.ui.log_store import LogStore, Query
from wan22_desktop.ui.theme import colours

Index = QModelIndex | QPersistentModelIndex
TIME, LEVEL, SOURCE, JOB, TEXT = range(5)
HEADINGS = (mark("Time"), mark("Level"), mark("Source"), mark("Job"), mark("Text"))
SLICE = 0.012
"""Seconds of filtering at a time: the window stays smooth."""
PLAIN = Query()


class LogModel(QAbstractTableModel):
    """Without a filter the rows are the store's lines as they are, and nothing is held."""

    counted = Signal(int, int, bool)
    """(Lines shown, lines in all, is it still looking)."""

    def __init__(self, parent: QObject, store: LogStore | None = None) -> None:
        super().__init__(parent)
        self.store = store or LogStore()
        self.query = PLAIN
        self._numbers: array[int] | None = None
        """Of the lines shown; None: all of them."""
        self._first = self._looked = 0
        """Number of the first row without a filter; up to where lines were looked at."""
        self._last: tuple[int, Logged] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    # --- Lines --------------------------------------------------------------------------------------------------------

    def add(self, records: Sequence[Logged]) -> None:
        self.store.add(records)
        self._drop_old()
        self._go_on()

    def ask(self, query: Query) -> None:
        """Show what ``query`` lets through; rows come as they are found."""
        if query == self.query:
            return
        self.beginResetModel()
        self.query = query
        self._numbers = None if query.lets_all_through else array("Q")
        self._first = self._looked = self.store.first
        self.endResetModel()
        self._go_on()

    @property
    def looking(self) -> bool:
        return self._looked < self.store.end

    def _go_on(self) -> None:
        if self._numbers is None:
            self._show(self._looked - self._first, self.store.end - self._looked)
        else:
            self._filter(self._numbers)
        if self.looking:
            self._timer.start()
        else:
            self._timer.stop()
        self.counted.emit(self.rowCount(), self.store.end - self.store.first, self.looking)

    def _filter(self, numbers: array[int]) -> None:
        until, looked, found = time.perf_counter() + SLICE, self._looked, array("Q")
        while looked < self.store.end and time.perf_counter() < until:
            more, looked = self.store.matches(looked, self.query)
            found += more
        if found:
            self.beginInsertRows(QModelIndex(), len(numbers), len(numbers) + len(found) - 1)
            numbers += found
            self._looked = looked
            self.endInsertRows()
        self._looked = looked

    def _show(self, row: int, count: int) -> None:
        if count > 0:
            self.beginInsertRows(QModelIndex(), row, row + count - 1)
            self._looked += count
            self.endInsertRows()

    def _drop_old(self) -> None:
        """Take away the rows of lines that the store has let go."""
        first = self.store.first
        gone = first - self._first if self._numbers is None else bisect_left(self._numbers, first)
        gone = min(gone, self.rowCount())
        if gone > 0:
            self.beginRemoveRows(QModelIndex(), 0, gone - 1)
            if self._numbers is None:
                self._first = first
            else:
                del self._numbers[:gone]
            self._looked = max(self._looked, first)
            self.endRemoveRows()
        self._looked = max(self._looked, first)
        self._first = max(self._first, first) if self._numbers is None else self._first

    def number(self, row: int) -> int:
        return self._first + row if self._numbers is None else self._numbers[row]

    def record(self, row: int) -> Logged:
        number = self.number(row)
        if self._last is None or self._last[0] != number:  # the view asks for one cell after the other
            self._last = number, self.store.record(number)
        return self._last[1]

    def row_of(self, number: int) -> int:
        """-1 where the line is not shown."""
        row = number - self._first if self._numbers is None else bisect_left(self._numbers, number)
        return row if 0 <= row < self.rowCount() and self.number(row) == number else -1

    # --- Qt's side ----------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        if parent.isValid():
            return 0
        return self._looked - self._first if self._numbers is None else len(self._numbers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802 - Qt's
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADINGS[section])
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(self.record(index.row()), index.column())
        if role == Qt.ItemDataRole.ForegroundRole:
            record, now = self.record(index.row()), colours()
            if index.column() in (LEVEL, TEXT) and rank(record.level) >= rank("warning"):
                return QColor(now.bad if rank(record.level) >= rank("error") else now.warn)
            return QColor(now.text if index.column() == TEXT and record.level != "debug" else now.dim)
        return None


def _cell(record: Logged, column: int) -> str:
    match column:
        case 0:
            return f"{time.strftime('%H:%M:%S', time.localtime(record.time))}.{int(record.time % 1 * 1000):03}"
        case 1:
            return record.level
        case 2:
            return record.source.removeprefix(OURS)
        case 3:
            return record.job
        case _:
            text = record.text if "\n" not in record.text else f"{record.text.partition(chr(10))[0]} ⏎"
            return text + "".join(f"  {key}={value}" for key, value in record.fields.items())
