"""Does everything work here? A row for every check, filled in when it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.observability.trial import names
from wan22_desktop.observability.validation import Check
from wan22_desktop.ui.theme import colours

HEADS = (mark("Check"), "", mark("Found"), mark("Time"))
WELL, UNWELL, WAITS = mark("✓ well"), mark("✗ not well"), "…"


class ValidationDialog(QDialog):
    """Stays open beside the window; what runs ends when it is closed."""

    run_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check everything"))
        self.resize(900, 520)
        self.found: list[Check] = []
        self.running = False
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.rows = QTreeWidget()
        self.rows.setAccessibleName(tr("Checks and what they found"))
        self.rows.setRootIsDecorated(False)
        self.rows.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.rows.setHeaderLabels([tr(head) for head in HEADS])
        header = self.rows.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.again, self.stop, copy = QPushButton(tr("Run again")), QPushButton(tr("Stop")), QPushButton(tr("Copy"))
        copy.setToolTip(tr("Copy all findings as text"))
        close = QPushButton(tr("Close"))
        self.again.clicked.connect(self.begin)
        self.stop.clicked.connect(self._stop)
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        for button in (self.again, self.stop, copy):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.told)
        layout.addWidget(self.rows, 1)
        layout.addLayout(buttons)

    def begin(self) -> None:
        """Empty every row and ask for the checks."""
        self.found, self.running = [], True
        self.rows.clear()
        for name in names():
            self.rows.addTopLevelItem(QTreeWidgetItem([tr(name).capitalize(), WAITS, "", ""]))
        self.told.setText(tr("Every part is tried once, and a small video is made. This takes some seconds."))
        self._offer()
        self.run_wanted.emit()

    def show_check(self, check: Check) -> None:
        item = self.rows.topLevelItem(names().index(check.name)) if check.name in names() else None
        if not self.running or item is None:
            return
        # One of a run that was stopped may still have been on its way.
        self.found = [*(other for other in self.found if other.name != check.name), check]
        item.setText(1, tr(WELL if check.ok else UNWELL))
        item.setForeground(1, QColor(colours().good if check.ok else colours().bad))
        item.setText(2, check.detail if check.ok or not check.advice else f"{check.detail}\n→ {check.advice}")
        item.setToolTip(2, item.text(2))
        item.setText(3, tr("{seconds:.2f} s", seconds=check.seconds))
        item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.rows.scrollToItem(item)

    def show_end(self) -> None:
        self.running = False
        bad = sum(not check.ok for check in self.found)
        seconds = sum(check.seconds for check in self.found)
        if not bad:
            words = mark("All {count} checks are well; they took {seconds:.1f} s.")
        elif bad == 1:
            words = mark("One of {count} checks is not well; they took {seconds:.1f} s.")
        else:
            words = mark("{bad} of {count} checks are not well; they took {seconds:.1f} s.")
        self.told.setText(tr(words, count=len(self.found), bad=bad, seconds=seconds))
        self._offer()

    def _offer(self) -> None:
        self.again.setEnabled(not self.running)
        self.stop.setEnabled(self.running)

    def _stop(self) -> None:
        self.running = False
        self.told.setText(tr("It was stopped."))
        self._offer()
        self.stop_wanted.emit()

    def _copy(self) -> None:
        rows = [
            "\t".join((tr(WELL if one.ok else UNWELL), tr(one.name), f"{one.seconds:.3f} s", one.detail, one.advice))
            for one in self.found
        ]
        QGuiApplication.clipboard().setText("\n".join(rows))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        if self.running:
            self._stop()
        super().closeEvent(event)
