"""How the time of a job went: its stages as a tree, what stands out, and files of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wan22_desktop.domain.language import tr
from wan22_desktop.observability.profile_page import HEADS, cells, summary
from wan22_desktop.observability.profiles import ENDINGS, Told
from wan22_desktop.ui.theme import colours

OPEN_DEPTH = 2
"""Steps are shown when their expert is opened."""


class ProfileDialog(QDialog):
    """Stays open beside the window."""

    export_wanted = Signal(object, str)
    """(Told, file)."""

    def __init__(self, told: Told, parent: QWidget) -> None:
        super().__init__(parent)
        self.told = told
        self.setWindowTitle(tr("How the time went"))
        self.resize(820, 560)
        whole = QLabel(summary(told.profile))
        whole.setWordWrap(True)
        whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.beside = QLabel(_beside(told))
        self.beside.setWordWrap(True)
        self.beside.setTextFormat(Qt.TextFormat.PlainText)
        self.beside.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.beside.setObjectName("" if told.regressions else "dim")
        if told.regressions:
            self.beside.setStyleSheet(f"color: {colours().warn};")
        self.tree = self._make_tree()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(whole)
        layout.addWidget(self.beside)
        layout.addWidget(self.tree, 1)
        layout.addLayout(self._make_buttons())

    def _make_tree(self) -> QTreeWidget:
        profile = self.told.profile
        tree = QTreeWidget()
        tree.setAccessibleName(tr("Stages and what each took"))
        tree.setColumnCount(len(HEADS))
        tree.setHeaderLabels([tr(head) for head in HEADS])
        tree.setUniformRowHeights(True)
        tree.setColumnHidden(HEADS.index("Graphics memory"), not any(span.card for span in profile.spans))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        made: dict[int, QTreeWidgetItem] = {}
        for depth, index, span in profile.walk():
            item = QTreeWidgetItem(list(cells(profile, span)))
            for column in range(1, len(HEADS)):
                item.setTextAlignment(column, right)
            if span.error:
                item.setForeground(0, QColor(colours().bad))
                item.setToolTip(0, tr("It ended with {error}", error=span.error))
            made[index] = item
            if (outer := made.get(span.parent)) is not None:
                outer.addChild(item)
            else:
                tree.addTopLevelItem(item)
            item.setExpanded(depth < OPEN_DEPTH)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, len(HEADS)):
            tree.headerItem().setTextAlignment(column, right)
        return tree

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.buttons: dict[str, QPushButton] = {}
        for ending, text, tip in (
            (".html", tr("Save a page…"), tr("One page with plots, for any browser")),
            (".json", tr("Save a trace…"), tr("For ui.perfetto.dev or chrome://tracing")),
        ):
            button = self.buttons[ending] = QPushButton(text)
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked=False, of=ending: self._ask(of))
            row.addWidget(button)
        copy = QPushButton(tr("Copy"))
        copy.setToolTip(tr("Copy all of it as text"))
        copy.clicked.connect(self._copy)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.close)
        row.addWidget(copy)
        row.addStretch()
        row.addWidget(close)
        return row

    def _ask(self, ending: str) -> None:
        name = f"time-of-{self.told.profile.job}{ending}"
        file, _ = QFileDialog.getSaveFileName(
            self, tr("Save how the time went"), name, f"{tr(ENDINGS[ending])} (*{ending})"
        )
        if file:
            self.export_wanted.emit(self.told, file if file.endswith(ending) else file + ending)

    def _copy(self) -> None:
        profile = self.told.profile
        rows = [summary(profile), self.beside.text(), "\t".join(tr(head) for head in HEADS)]
        rows += ["  " * depth + "\t".join(cells(profile, span)) for depth, _, span in profile.walk()]
        QGuiApplication.clipboard().setText("\n".join(row for row in rows if row))


def _beside(told: Told) -> str:
    """What stands out of earlier runs of the same kind."""
    standing = [one.sentence() for one in told.findings if one.stands_out]
    if standing:
        return "\n".join(standing)
    if told.findings:
        return tr("Nothing stands out of {count} earlier runs of the same kind.", count=len(told.earlier))
    return tr("Too few runs of the same kind are known to compare it with.")
