"""The model browser: a card per model, and what can be done with it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRect, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QPainter
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from wan22_desktop.domain.model import CUSTOM_LABEL, ModelReport
from wan22_desktop.domain.resources import BUNDLED_MODEL
from wan22_desktop.ui import words
from wan22_desktop.ui.buttons import delete_action
from wan22_desktop.ui.card_list import LEADING, Card, CardList, Index, write_line
from wan22_desktop.ui.theme import Colours

REPORT = Qt.ItemDataRole.UserRole
HEIGHT = 94


class ModelList(QAbstractListModel):
    """The known models in the engine's order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._reports: tuple[ModelReport, ...] = ()

    def show(self, reports: tuple[ModelReport, ...]) -> None:
        self.beginResetModel()
        self._reports = reports
        self.endResetModel()

    def row_of(self, path: str) -> int:
        return next((row for row, report in enumerate(self._reports) if report.path == path), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else len(self._reports)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        report = self._reports[index.row()]
        if role == REPORT:
            return report
        if role == Qt.ItemDataRole.DisplayRole:
            return title(report)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title(report)}, {facts(report)}, {words.health(report)[0]}"
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [report.path, *(problem.sentence() for problem in report.problems)]
            return "\n".join(lines)
        return None


def title(report: ModelReport) -> str:
    """What people call it; a model of unknown kind goes by its folder's name."""
    return report.name if report.label in ("", CUSTOM_LABEL) else report.label


def facts(report: ModelReport) -> str:
    """Precision, size and number of parameters, as far as known."""
    known = [report.precision, words.size(report.bytes) if report.bytes else ""]
    if report.parameters:
        known.append(words.parameters(report.parameters))
    return " · ".join(fact for fact in known if fact)


class ModelCard(Card):
    """Name, what it makes, facts, health."""

    def __init__(self) -> None:
        super().__init__(HEIGHT)

    def paint_inside(self, painter: QPainter, rect: QRect, index: Index, now: Colours) -> None:
        report: ModelReport = index.data(REPORT)
        inner = rect.adjusted(12, 9, -12, -8)
        makes = " or ".join(task.words.removeprefix("a ") for task in report.tasks) or report.layout.value
        told, severity = words.health(report)
        colour = now.good if severity is None else now.of(severity)
        write_line(painter, inner, 0, title(report), now.text, bold=True)
        write_line(painter, inner, 1, makes[:1].upper() + makes[1:], now.dim)
        write_line(painter, inner, 2, facts(report) or report.name, now.dim)
        write_line(painter, inner.adjusted(16, 0, 0, 0), 3, told, colour)
        line = painter.fontMetrics().height()
        painter.setBrush(QColor(colour))
        painter.drawEllipse(inner.left(), inner.top() + 3 * (line + LEADING) + line // 2 - 4, 8, 8)


class ModelsPanel(QFrame):
    """Shows the models; says which one is chosen and what the person wants with one."""

    chosen = Signal(object)
    """ModelReport, or None."""
    add_wanted = Signal(str)
    forget_wanted = Signal(str)
    inspect_wanted = Signal()
    repair_wanted = Signal(str, str)
    """Path of the model, and the id of a repair that its report offers."""
    details_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._list = ModelList(self)
        self._waiting_for = ""
        """Path of a model that is to be chosen as soon as it is listed."""
        self.view = CardList("Models", "Drop a model folder here.", self._list, ModelCard())
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.activated.connect(self._show_details)
        self.view.selectionModel().currentChanged.connect(self._tell_chosen)
        add = QPushButton("Add folder…")
        add.setToolTip("Or drop a model folder anywhere on the window (Ctrl+O)")
        add.clicked.connect(self.ask_for_folder)
        heading = QLabel("Models")
        heading.setObjectName("heading")
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch()
        top.addWidget(add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.addLayout(top)
        layout.addWidget(self.view)
        self._forget = delete_action("Take off the list", self)
        self._forget.triggered.connect(self._forget_current)

    @property
    def current(self) -> ModelReport | None:
        return self.view.currentIndex().data(REPORT)

    def show_models(self, reports: tuple[ModelReport, ...]) -> None:
        """Show the list; the choice stays where it was, or falls on the first model."""
        kept = self._waiting_for or (self.current.path if self.current else "")
        self._waiting_for = ""
        self._list.show(reports)
        self._choose(max(0, self._list.row_of(kept)))

    def choose(self, path: str) -> bool:
        """Choose the model at ``path``, now or when it is listed; True if it is listed now."""
        row = self._list.row_of(path)
        if row < 0:
            self._waiting_for = path
            return False
        self._choose(row)
        return True

    def _choose(self, row: int) -> None:
        self.view.setCurrentIndex(self._list.index(row, 0))

    def ask_for_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Add a model folder")
        if folder:
            self.add_wanted.emit(folder)

    def _tell_chosen(self, current: Index) -> None:
        self.chosen.emit(current.data(REPORT))

    def _show_details(self, index: Index) -> None:
        self.details_wanted.emit(index.data(REPORT))

    def _open_menu(self, at: QPoint) -> None:
        report: ModelReport | None = self.view.indexAt(at).data(REPORT)
        if report is None:
            return
        menu = QMenu(self)
        menu.addAction("Details…", lambda: self.details_wanted.emit(report))
        menu.addAction("Open folder", lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(report.path)))
        menu.addAction("Inspect again", self.inspect_wanted.emit)
        for repair in report.repairs:
            wanted = (report.path, repair.id)
            menu.addAction(f"Repair: {repair.says}", lambda wanted=wanted: self.repair_wanted.emit(*wanted))
        menu.addSeparator()
        self._forget.setEnabled(not _is_bundled(report))
        menu.addAction(self._forget)
        menu.exec(self.view.viewport().mapToGlobal(at))
        self._forget.setEnabled(True)

    def _forget_current(self) -> None:
        if self.current and not _is_bundled(self.current):
            self.forget_wanted.emit(self.current.path)


def _is_bundled(report: ModelReport) -> bool:
    return Path(report.path).name == BUNDLED_MODEL
