"""A problem told in place: what happened, why, what to do now. Never a dialog that stops the work."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.problem import Problem
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.report_html import problem_html
from wan22_desktop.ui.theme import colours


class ProblemBanner(QFrame):
    """Shows the latest problem until it is dismissed."""

    lines_wanted = Signal(object)
    """Problem: show what the log says about it."""

    diagnostics_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem: Problem | None = None
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = tool(tr("Copy"), tr("Copy everything that is known about this, for a report"))
        copy.clicked.connect(self._copy)
        lines = tool(tr("Show in the log"), tr("What was logged about this, and around it"))
        lines.clicked.connect(self._ask_for_lines)
        report = tool(tr("Diagnostics…"), tr("Put everything together that helps to find out what went wrong"))
        report.clicked.connect(self.diagnostics_wanted)
        dismiss = tool("✕", flat=True, name=tr("Dismiss"))
        dismiss.clicked.connect(self.dismiss)
        buttons = QVBoxLayout()
        buttons.addWidget(dismiss, alignment=Qt.AlignmentFlag.AlignRight)
        buttons.addStretch()
        buttons.addWidget(lines)
        buttons.addWidget(copy)
        buttons.addWidget(report)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.addWidget(self._text, 1)
        layout.addLayout(buttons)
        self.hide()

    def tell(self, problem: Problem) -> None:
        self.problem = problem
        colour = colours().of(problem.severity)
        self.setStyleSheet(f"ProblemBanner {{ border: 1px solid {colour}; border-radius: 8px; }}")
        self._text.setText(problem_html(problem))
        self.setAccessibleName(problem.sentence())
        self.show()

    def dismiss(self) -> None:
        self.problem = None
        self.hide()

    def _ask_for_lines(self) -> None:
        if self.problem:
            self.lines_wanted.emit(self.problem)

    def _copy(self) -> None:
        if self.problem:
            lines = [f"[{self.problem.code}] {self.problem.sentence()}", *self.problem.remedies, self.problem.evidence]
            QGuiApplication.clipboard().setText("\n".join(line for line in lines if line))
