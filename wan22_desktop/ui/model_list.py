"""The models as rows of a list, what of them is shown, and how one is painted."""

from __future__ import annotations

import functools
import os
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from wan22_desktop.domain.fit import BADGES, SYMBOLS
from wan22_desktop.domain.library import Entry
from wan22_desktop.domain.model import CUSTOM_LABEL, ModelReport, Verdict
from wan22_desktop.domain.plan import Fit
from wan22_desktop.engine import ModelFit
from wan22_desktop.ui import words
from wan22_desktop.ui.card_list import PADDING, Card, Index, badge_place, height_of, paint_badge, write_line
from wan22_desktop.ui.theme import Colours

REPORT, ENTRY, FIT = (Qt.ItemDataRole.UserRole + number for number in range(3))
LINES = 4


class Show(StrEnum):
    """Which models are shown; the value is what the person reads."""

    EVERYTHING = "Everything"
    # In the order in which they are listed, too.
    READY = "Ready"
    REPAIRABLE = "Repairable"
    CANNOT_RUN = "Cannot run"
    PARTS = "LoRAs and parts"
    AWAY = "Unplugged"


_ORDER = {show: place for place, show in enumerate(Show)}


class _Row:
    """An entry, and what the list asks of it again and again."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.kind = kind(entry)

    @functools.cached_property
    def text(self) -> str:
        """What a search looks at."""
        report = self.entry.report
        tasks = " ".join(f"{task.value} {task.words}" for task in report.tasks)
        parts = (report.label, report.path, report.variant, report.layout.value, report.precision, tasks)
        return " ".join((*parts, badge(self.entry))).casefold()


class ModelList(QAbstractListModel):
    """Every model that the engine told of, narrowed down to what the person looks for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._shown: list[_Row] = []
        self._search, self._show = "", Show.EVERYTHING
        self._fits: dict[str, ModelFit] = {}
        """By path; of the models that were looked at."""
        self._old: set[str] = set()
        """Paths of those that are to be asked for again."""

    def put(self, entries: tuple[Entry, ...]) -> None:
        """Hold these models: those that were added as they come, then those that were found, the useful ones first."""
        rows = [_Row(entry) for entry in entries]
        found = sorted((row for row in rows if row.entry.watched), key=_usefulness)
        self._rows = [*(row for row in rows if not row.entry.watched), *found]
        self._narrow()

    def narrow(self, search: str, show: Show) -> None:
        """Show what has every word of ``search`` in it."""
        self._search, self._show = search.casefold(), show
        self._narrow()

    def _narrow(self) -> None:
        shown = self._rows
        if self._show is not Show.EVERYTHING:
            shown = [row for row in shown if row.kind is self._show]
        if sought := self._search.split():
            shown = [row for row in shown if all(word in row.text for word in sought)]
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    # --- Will it fit -------------------------------------------------------------------------------------------------

    def put_fit(self, made: ModelFit) -> None:
        path = made.report.path
        self._fits[path] = made
        self._old.discard(path)
        if (row := self.row_of(path)) >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def outdate_fits(self) -> None:
        """They stay to be seen until new ones come."""
        self._old = set(self._fits)

    def unknown(self, first: int, last: int) -> tuple[ModelReport, ...]:
        """Those of the rows from ``first`` to ``last`` of which a forecast is wanted."""
        reports = (row.entry.now for row in self._shown[max(0, first) : last + 1])
        return tuple(
            report for report in reports if report.runnable and (report.path in self._old or self._fit(report) is None)
        )

    def _fit(self, report: ModelReport) -> ModelFit | None:
        made = self._fits.get(report.path)
        return made if made and made.report.fingerprint == report.fingerprint and report.runnable else None

    def __len__(self) -> int:
        """All that is known, shown or not."""
        return len(self._rows)

    def find(self, path: str) -> Entry | None:
        return next((row.entry for row in self._rows if row.entry.report.path == path), None)

    def path_of(self, fingerprint: str) -> str:
        """Where a model with this fingerprint is; empty if it is not among them, or out of reach."""
        present = (row.entry for row in self._rows if row.entry.present)
        return next((one.report.path for one in present if one.report.fingerprint == fingerprint), "")

    def row_of(self, path: str) -> int:
        """Among what is shown; -1 if it is not."""
        return next((number for number, row in enumerate(self._shown) if row.entry.report.path == path), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._shown[index.row()].entry
        match role:
            case _ if role == REPORT:
                return entry.now
            case _ if role == ENTRY:
                return entry
            case _ if role == FIT:
                return self._fit(entry.now)
            case Qt.ItemDataRole.DisplayRole:
                return title(entry.report)
            case Qt.ItemDataRole.AccessibleTextRole:
                made = self._fit(entry.now)
                fits = BADGES[made.plan.fit] if made else ""
                told = (title(entry.report), badge(entry), fits, place(entry), facts(entry.report), outcome(entry))
                return ", ".join(part for part in told if part)
            case Qt.ItemDataRole.ToolTipRole:
                lines = [entry.report.path, *(problem.sentence() for problem in entry.now.problems)]
                if made := self._fit(entry.now):
                    lines.append(words.model_fit(made))
                return "\n".join([*lines, f"A click on “{badge(entry)}” tells why."])
            case _:
                return None


# --- Words -----------------------------------------------------------------------------------------------------------


def title(report: ModelReport) -> str:
    """What people call it; a part, and a model of unknown kind, go by their own name."""
    return report.name if report.label in ("", CUSTOM_LABEL) or is_part(report) else report.label


def place(entry: Entry) -> str:
    """What tells it from others of its kind: its name, with the folders on the way to it; of a part, what it is."""
    report = entry.report
    if is_part(report):
        return report.label.removeprefix("LoRA: ")
    if entry.watched and entry.watched != report.path:
        return os.path.relpath(report.path, entry.watched)
    return report.name if title(report) != report.name else f"in {Path(report.path).parent.name}"


def outcome(entry: Entry) -> str:
    """What is wrong with it, or what it makes."""
    if not entry.present:
        return f"Was in {entry.watched or Path(entry.report.path).parent}"
    makes = " or ".join(task.words.removeprefix("a video ") for task in entry.report.tasks)
    return words.finding(entry.now)[0] or (f"Video {makes}" if makes else "")


def is_part(report: ModelReport) -> bool:
    """Something that models are made of, or put to: nothing by itself."""
    return report.lora is not None or (not report.variant and bool(report.components))


def facts(report: ModelReport) -> str:
    """Size, precision and layout, as far as known."""
    known = [words.size(report.bytes) if report.bytes else "", report.precision, report.layout.value]
    return " · ".join(fact for fact in known if fact)


def kind(entry: Entry) -> Show:
    """Under what it is listed."""
    if not entry.present:
        return Show.AWAY
    if is_part(entry.report):
        return Show.PARTS
    verdicts = {Verdict.READY: Show.READY, Verdict.REPAIRABLE: Show.REPAIRABLE}
    return verdicts.get(entry.report.verdict, Show.CANNOT_RUN)


def badge(entry: Entry) -> str:
    """The verdict in a word or two."""
    shown = kind(entry)
    if shown is Show.PARTS:
        return "LoRA" if entry.report.lora else "Part"
    return shown.value


def _usefulness(row: _Row) -> tuple[int, str, str]:
    report = row.entry.report
    return _ORDER[row.kind], title(report).casefold(), report.name.casefold()


# --- A card ----------------------------------------------------------------------------------------------------------


class ModelCard(Card):
    """Name and badge, what tells it from others, facts, and what it makes or what is wrong."""

    def __init__(self) -> None:
        super().__init__(height_of(LINES))

    def paint_inside(self, painter: QPainter, rect: QRect, index: Index, now: Colours) -> None:
        entry: Entry = index.data(ENTRY)
        report = entry.report
        colours = {Show.READY: now.good, Show.REPAIRABLE: now.warn, Show.CANNOT_RUN: now.bad}
        colour = colours.get(kind(entry), now.dim)
        inner = rect.adjusted(12, PADDING, -12, -PADDING)
        beside = QRect(inner)
        beside.setRight(badge_place(rect, badge(entry)).left() - 8)
        write_line(painter, inner, 0, title(report), now.text if entry.present else now.dim, bold=True)
        paint_badge(painter, rect, badge(entry), colour)
        write_line(painter, beside, 1, place(entry), now.dim)
        known = QRect(inner)
        made: ModelFit | None = index.data(FIT)
        if made:
            known.setRight(_paint_fit(painter, inner, made.plan.fit, now) - 8)
        write_line(painter, known, 2, facts(report), now.dim)
        write_line(painter, inner, 3, outcome(entry), _loudness(entry, now))


def _paint_fit(painter: QPainter, inner: QRect, fit: Fit, now: Colours) -> int:
    """Symbol and word at the right of the third line; returns where they begin."""
    # The card is narrow: where it is too large goes without saying.
    text = f"{SYMBOLS[fit]} {BADGES[fit].removesuffix(' here')}"
    place = QRect(inner)
    place.setLeft(inner.right() - painter.fontMetrics().horizontalAdvance(text) - 1)
    write_line(painter, place, 2, text, {Fit.FITS: now.good, Fit.TIGHT: now.warn, Fit.TOO_LARGE: now.bad}[fit])
    return place.left()


def _loudness(entry: Entry, now: Colours) -> str:
    """Of what was found: parts and models that are away want nothing of the person."""
    severity = words.finding(entry.now)[1]
    if severity is None or kind(entry) in (Show.PARTS, Show.AWAY):
        return now.dim
    return now.warn if kind(entry) is Show.REPAIRABLE else now.of(severity)
