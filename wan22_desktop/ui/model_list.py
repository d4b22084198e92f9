"""The models as rows of a list, and what of them is shown."""

from __future__ import annotations

import collections
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QImage

from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.fit import BADGES
from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.library import Entry, LastResult
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.engine import ModelFit
from wan22_desktop.ui import words
from wan22_desktop.ui.card_list import Index
from wan22_desktop.ui.model_filter import Filter, Order, Row, arranged
from wan22_desktop.ui.model_words import ago, badge, facts, outcome, place, title

REPORT, ENTRY, FIT, PICTURE = (Qt.ItemDataRole.UserRole + number for number in range(4))
MOST_PICTURES = 400
"""That are held; each is some 150 kB."""


class ModelList(QAbstractListModel):
    """Every model that the engine told of, narrowed down to what the person looks for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._shown: list[Row] = []
        self._at: dict[str, int] = {}
        """Rows of what is shown, by path."""
        self.filter, self.order = Filter(), Order.USUAL
        self._fits: dict[str, ModelFit] = {}
        """By path; of the models that were looked at."""
        self._old: set[str] = set()
        """Paths of those that are to be asked for again."""
        self._last: dict[str, LastResult] = {}
        """By the model's path."""
        self._pictures: collections.OrderedDict[JobId, QImage | None] = collections.OrderedDict()

    def put(self, entries: tuple[Entry, ...]) -> None:
        """Hold these models."""
        self._rows = [Row(entry) for entry in entries]
        for row in self._rows:
            row.last, row.made = self._last_of(row.entry), self._fit_of(row.now)
        self._arrange()

    def narrow(self, wanted: Filter, order: Order) -> None:
        """Show what the filter takes, in this order."""
        self.filter, self.order = wanted, order
        self._arrange()

    def _arrange(self) -> None:
        shown = arranged([row for row in self._rows if self.filter.takes(row)], self.order)
        self.beginResetModel()
        self._shown = shown
        self._at = {row.entry.report.path: number for number, row in enumerate(shown)}
        self.endResetModel()

    def _changed(self, path: str) -> None:
        if (row := self.row_of(path)) >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    # --- Will it fit ------------------------------------------------------------------------------------------------

    @property
    def needs_fits(self) -> bool:
        """Does it take the fit of every model to know what is shown where?"""
        return self.filter.fit is not None or self.order is Order.FIT

    def put_fit(self, made: ModelFit) -> None:
        path = made.report.path
        self._fits[path] = made
        self._old.discard(path)
        for row in self._rows:
            if row.entry.report.path == path:
                row.made = self._fit_of(row.now)
        self._changed(path)

    def outdate_fits(self) -> None:
        """They stay to be seen until new ones come."""
        self._old = set(self._fits)

    def unknown(self, first: int, last: int) -> tuple[ModelReport, ...]:
        """Those of the rows from ``first`` to ``last`` of which a forecast is wanted."""
        return self._unknown(self._shown[max(0, first) : last + 1])

    def all_unknown(self) -> tuple[ModelReport, ...]:
        return self._unknown(self._rows)

    def _unknown(self, rows: Iterable[Row]) -> tuple[ModelReport, ...]:
        wanted = (row.now for row in rows if row.made is None or row.entry.report.path in self._old)
        return tuple(report for report in wanted if report.runnable)

    def _fit_of(self, report: ModelReport) -> ModelFit | None:
        made = self._fits.get(report.path)
        return made if made and made.report.fingerprint == report.fingerprint and report.runnable else None

    # --- What they made last ----------------------------------------------------------------------------------------

    def put_last(self, results: tuple[LastResult, ...]) -> None:
        self._last = {result.model: result for result in results}
        for row in self._rows:
            before, row.last = row.last, self._last_of(row.entry)
            if before != row.last:
                self._changed(row.entry.report.path)

    def _last_of(self, entry: Entry) -> LastResult | None:
        return self._last.get(entry.report.path) or self._last.get(entry.moved_from)

    def without_picture(self, first: int, last: int) -> tuple[JobId, ...]:
        """The results of these rows, which are in sight, of which a picture is wanted."""
        found = (row.last for row in self._shown[max(0, first) : last + 1])
        return tuple(result.job for result in found if result and result.job not in self._pictures)

    def illustrate(self, job: JobId, clip: Clip | None) -> None:
        """Show the picture of a result; None where its video is gone."""
        picture = None
        if clip is not None:
            shape = (clip.width, clip.height, clip.width * 3, QImage.Format.Format_RGB888)
            # Has its own memory then, and is painted quickly.
            picture = QImage(clip.frames[0], *shape).convertToFormat(QImage.Format.Format_RGB32)
        self._pictures[job] = picture
        while len(self._pictures) > MOST_PICTURES:
            self._pictures.popitem(last=False)
        for row in self._shown:
            if row.last and row.last.job == job:
                self._changed(row.entry.report.path)

    # --- What is asked ----------------------------------------------------------------------------------------------

    def __len__(self) -> int:
        """All that is known, shown or not."""
        return len(self._rows)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All that is known, as it came."""
        return tuple(row.entry for row in self._rows)

    def find(self, path: str) -> Entry | None:
        return next((row.entry for row in self._rows if row.entry.report.path == path), None)

    def path_of(self, fingerprint: str) -> str:
        """Where a model with this fingerprint is; empty if it is not among them, or out of reach."""
        present = (row.entry for row in self._rows if row.entry.present)
        return next((one.report.path for one in present if one.report.fingerprint == fingerprint), "")

    def row_of(self, path: str) -> int:
        """Among what is shown; -1 if it is not."""
        return self._at.get(path, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        told = _TOLD.get(role)
        if not index.isValid() or (told is None and role != PICTURE):
            return None
        row = self._shown[index.row()]
        return told(row) if told else self._picture_of(row)

    def _picture_of(self, row: Row) -> QImage | None:
        return self._pictures.get(row.last.job) if row.last else None


def _story(row: Row) -> list[str]:
    told = [row.entry.report.path, *(problem.sentence() for problem in row.now.problems)]
    if row.made:
        told.append(words.model_fit(row.made))
    if row.last:
        told.append(tr("Last used {when}", when=ago(row.last.time)))
    if row.now.tested:
        told.append(row.now.tested.sentence())
    return [*told, tr("A click on “{badge}” tells why.", badge=badge(row.entry))]


def _spoken(row: Row) -> str:
    fits = tr(BADGES[row.made.plan.fit]) if row.made else ""
    entry, report = row.entry, row.entry.report
    told = (title(report), badge(entry), fits, place(entry), facts(report), outcome(entry))
    return ", ".join(part for part in told if part)


_TOLD: dict[int, Callable[[Row], Any]] = {
    REPORT: lambda row: row.now,
    ENTRY: lambda row: row.entry,
    FIT: lambda row: row.made,
    Qt.ItemDataRole.DisplayRole: lambda row: title(row.entry.report),
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    Qt.ItemDataRole.ToolTipRole: lambda row: "\n".join(_story(row)),
}
