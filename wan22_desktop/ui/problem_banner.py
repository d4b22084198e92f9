"""A problem told in place: what happened, why, what to do now. Never a dialog that stops the work.

Three depths: the title and what to do, then why such things happen and what a report needs, then the guides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from wan22_desktop.domain.causes import cause_of
from wan22_desktop.domain.explanation import diagnostics, runs_of
from wan22_desktop.domain.problem import Problem
from wan22_desktop.domain.recovery import Do
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.report_html import LEARN, link, problem_html
from wan22_desktop.ui.theme import colours

DO = "do"
"""Scheme of a link to an action."""
DETAILS = "details:"
HEIGHT = 96
"""Of the details, in pixels; the rest is scrolled to."""


class ProblemBanner(QFrame):
    """Shows the latest problem until it is dismissed."""

    lines_wanted = Signal(object)
    """Problem: show what the log says about it."""
    learn_wanted = Signal(str)
    """Code of a problem: show its entry in the guides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem: Problem | None = None
        self.ways: Mapping[Do, Callable[[Problem], object]] = {}
        self._wide = False
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        flags = Qt.TextInteractionFlag
        self._text.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
        )
        self._text.linkActivated.connect(self.follow)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setFixedHeight(HEIGHT)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setAccessibleName("Details for a report")
        self.details.hide()
        copy = tool("Copy", "Copy everything that is known about this, for a report")
        copy.clicked.connect(self._copy)
        lines = tool("Show in the log", "What was logged about this, and around it")
        lines.clicked.connect(self._ask_for_lines)
        dismiss = tool("✕", flat=True, name="Dismiss")
        dismiss.clicked.connect(self.dismiss)
        buttons = QVBoxLayout()
        buttons.addWidget(dismiss, alignment=Qt.AlignmentFlag.AlignRight)
        buttons.addStretch()
        buttons.addWidget(lines)
        buttons.addWidget(copy)
        across = QHBoxLayout()
        across.addWidget(self._text, 1)
        across.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(8)
        layout.addLayout(across)
        layout.addWidget(self.details)
        self.hide()

    def attend(self, ways: Mapping[Do, Callable[[Problem], object]]) -> None:
        """These actions can be done from here."""
        self.ways = ways

    def tell(self, problem: Problem) -> None:
        self.problem, self._wide = problem, False
        colour = colours().of(problem.severity)
        self.setStyleSheet(f"ProblemBanner {{ border: 1px solid {colour}; border-radius: 8px; }}")
        self._fill()
        self.setAccessibleName(problem.sentence())
        self.show()

    def _fill(self) -> None:
        if self.problem:
            why = f"<p>{escape(cause_of(self.problem.code).why)}</p>" if self._wide else ""
            self._text.setText(problem_html(self.problem, tuple(self._links(self.problem))) + why)
            self.details.setPlainText(diagnostics(self.problem))
            self.details.setVisible(self._wide)
            bar = self.details.verticalScrollBar()
            bar.setValue(bar.maximum())  # what was raised stands in the last line

    def _links(self, problem: Problem) -> Iterator[str]:
        for action in runs_of(problem.code):
            if action.does in self.ways:
                yield link(f"{DO}:{action.does.value}", action.says)
        yield link(DETAILS, "Fewer details" if self._wide else "Details")

    def follow(self, to: str) -> None:
        """Do what a link of the text says."""
        if self.problem is None:
            return
        scheme, _, rest = to.partition(":")
        if scheme == LEARN:
            self.learn_wanted.emit(rest)
        elif scheme == DO:
            self.ways[Do(rest)](self.problem)
        else:
            self._wide = not self._wide
            self._fill()

    @property
    def text(self) -> str:
        """What it says, as rich text."""
        return self._text.text()

    def dismiss(self) -> None:
        self.problem = None
        self.hide()

    def _ask_for_lines(self) -> None:
        if self.problem:
            self.lines_wanted.emit(self.problem)

    def _copy(self) -> None:
        if self.problem:
            lines = [
                f"[{self.problem.code}] {self.problem.sentence()}",
                *self.problem.remedies,
                diagnostics(self.problem),
            ]
            QGuiApplication.clipboard().setText("\n".join(lines))
