"""The models as rows of a list, what of them is shown, and how one is painted."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from wan22_desktop.domain.library import Entry
from wan22_desktop.domain.model import CUSTOM_LABEL, ModelReport, Verdict
from wan22_desktop.domain.problem import Severity
from wan22_desktop.ui import words
from wan22_desktop.ui.card_list import Card, Index, badge_place, paint_badge, write_line
from wan22_desktop.ui.theme import Colours

REPORT, ENTRY = (Qt.ItemDataRole.UserRole + number for number in range(2))
HEIGHT = 94
_ORDER = (Verdict.READY, Verdict.REPAIRABLE, Verdict.CANNOT_RUN, Verdict.NOT_A_MODEL)


class Show(StrEnum):
    """Which models are shown; the value is what the person reads."""

    EVERYTHING = "Everything"
    READY = "Ready"
    REPAIRABLE = "Repairable"
    CANNOT_RUN = "Cannot run"
    PARTS = "LoRAs and parts"
    AWAY = "Not plugged in"


class ModelList(QAbstractListModel):
    """Every model that the engine told of, narrowed down to what the person looks for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._texts: list[str] | None = None
        """What is searched, in the order of the entries; made when it is first needed."""
        self._shown: list[Entry] = []
        self._search, self._show = "", Show.EVERYTHING

    def put(self, entries: tuple[Entry, ...]) -> None:
        """Hold these models: those that were added as they come, then those that were found, the useful ones first."""
        added = [entry for entry in entries if not entry.watched]
        found = sorted((entry for entry in entries if entry.watched), key=_usefulness)
        self._entries, self._texts = [*added, *found], None
        self._narrow()

    def narrow(self, search: str, show: Show) -> None:
        """Show what has every word of ``search`` in it."""
        self._search, self._show = search.casefold(), show
        self._narrow()

    def _narrow(self) -> None:
        shown = self._entries
        if sought := self._search.split():
            if self._texts is None:
                self._texts = [_text(entry) for entry in self._entries]
            pairs = zip(self._entries, self._texts, strict=True)
            shown = [entry for entry, text in pairs if all(word in text for word in sought)]
        if self._show is not Show.EVERYTHING:
            shown = [entry for entry in shown if kind(entry) is self._show]
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def __len__(self) -> int:
        """All that is known, shown or not."""
        return len(self._entries)

    def find(self, path: str) -> Entry | None:
        return next((entry for entry in self._entries if entry.report.path == path), None)

    def row_of(self, path: str) -> int:
        """Among what is shown; -1 if it is not."""
        return next((row for row, entry in enumerate(self._shown) if entry.report.path == path), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        match role:
            case _ if role == REPORT:
                return entry.now
            case _ if role == ENTRY:
                return entry
            case Qt.ItemDataRole.DisplayRole:
                return title(entry.report)
            case Qt.ItemDataRole.AccessibleTextRole:
                told = (title(entry.report), badge(entry), facts(entry.report), words.finding(entry.now)[0])
                return ", ".join(part for part in told if part)
            case Qt.ItemDataRole.ToolTipRole:
                lines = [entry.report.path, *(problem.sentence() for problem in entry.now.problems)]
                return "\n".join(lines)
            case _:
                return None


# --- Words -----------------------------------------------------------------------------------------------------------


def title(report: ModelReport) -> str:
    """What people call it; a part, and a model of unknown kind, go by their own name."""
    return report.name if report.label in ("", CUSTOM_LABEL) or is_part(report) else report.label


def place(report: ModelReport) -> str:
    """What tells it from others of its kind: its own name, or the folder that it lies in; of a part, what it is."""
    if is_part(report):
        return report.label
    return report.name if title(report) != report.name else f"in {Path(report.path).parent.name}"


def is_part(report: ModelReport) -> bool:
    """Something that models are made of, or put to: nothing by itself."""
    return report.lora is not None or (not report.variant and bool(report.components))


def facts(report: ModelReport) -> str:
    """Layout, precision, size and number of parameters, as far as known."""
    known = [report.layout.value, report.precision, words.size(report.bytes) if report.bytes else ""]
    if report.parameters:
        known.append(words.parameters(report.parameters))
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


def _usefulness(entry: Entry) -> tuple[bool, int, str, str]:
    shown = kind(entry)
    rank = len(_ORDER) if shown is Show.PARTS else _ORDER.index(entry.report.verdict)
    return not entry.present, rank, title(entry.report).casefold(), entry.report.name.casefold()


def _text(entry: Entry) -> str:
    report = entry.report
    tasks = " ".join(f"{task.value} {task.words}" for task in report.tasks)
    parts = (report.label, report.path, report.variant, report.layout.value, report.precision, tasks, badge(entry))
    return " ".join(parts).casefold()


# --- A card ----------------------------------------------------------------------------------------------------------


class ModelCard(Card):
    """Name and badge, what tells it from others, facts, and what it makes or what is wrong."""

    def __init__(self) -> None:
        super().__init__(HEIGHT)

    def paint_inside(self, painter: QPainter, rect: QRect, index: Index, now: Colours) -> None:
        entry: Entry = index.data(ENTRY)
        report, (told, severity) = entry.report, words.finding(entry.now)
        colours = {Show.READY: now.good, Show.REPAIRABLE: now.warn, Show.CANNOT_RUN: now.bad}
        colour = colours.get(kind(entry), now.dim)
        inner = rect.adjusted(12, 9, -12, -8)
        head = QRect(inner)
        head.setRight(badge_place(rect, badge(entry)).left() - 8)
        write_line(painter, head, 0, title(report), now.text if entry.present else now.dim, bold=True)
        paint_badge(painter, rect, badge(entry), colour)
        write_line(painter, inner, 1, place(report), now.dim)
        write_line(painter, inner, 2, facts(report), now.dim)
        makes = " or ".join(task.words.removeprefix("a ") for task in report.tasks)
        line = told or makes[:1].upper() + makes[1:]
        write_line(painter, inner, 3, line, _loudness(entry, severity, now))


def _loudness(entry: Entry, severity: Severity | None, now: Colours) -> str:
    """Of what was found: parts and models that are away want nothing of the person."""
    if severity is None or kind(entry) in (Show.PARTS, Show.AWAY):
        return now.dim
    return now.warn if kind(entry) is Show.REPAIRABLE else now.of(severity)
