"""Problems told in place: what happened, why, what to do now, with buttons that do it. No dialog stops the work.

Several stand behind each other, the newest in front; the same one twice is one that is counted.
"""

from __future__ import annotations

from functools import partial
from html import escape

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from wan22_desktop.domain.causes import cause_of
from wan22_desktop.domain.explanation import diagnostics
from wan22_desktop.domain.job import Job
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.problem import Problem, Severity
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.remedies import WORDS, Case
from wan22_desktop.ui.theme import colours

MOST = 20
"""Problems that are kept; the oldest go."""


class _Told:
    """One of them, and how often it came."""

    def __init__(self, case: Case) -> None:
        self.case, self.count = case, 1

    @property
    def key(self) -> tuple[object, ...]:
        problem = self.case.problem
        return problem.code, tuple(sorted(problem.facts.items())), problem.what


class ProblemBanner(QFrame):
    """Shows problems until they are dismissed or seen to."""

    learn_wanted = Signal(str)
    """Code of a problem: show its entry in the guides."""
    lines_wanted = Signal(object)
    """Problem: show what the log says about it."""
    diagnostics_wanted = Signal()
    remedy_wanted = Signal(object, object)
    """(Do, Case)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: list[_Told] = []
        self._at = 0
        self._dressed = colours()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._text, 1)
        head.addLayout(self._make_turning(), 0)
        layout.addLayout(head)
        layout.addLayout(self._make_actions())
        layout.addWidget(self._make_details())
        self.hide()

    # --- Building ---------------------------------------------------------------------------------------------------

    def _make_turning(self) -> QVBoxLayout:
        self.place = QLabel()
        self.place.setObjectName("dim")
        self.before = tool("◂", tr("The problem before"), flat=True, name=tr("The problem before"))
        self.after = tool("▸", tr("The next problem"), flat=True, name=tr("The next problem"))
        dismiss = tool("✕", tr("Dismiss (Esc)"), flat=True, name=tr("Dismiss"))
        self.before.clicked.connect(partial(self.turn, -1))
        self.after.clicked.connect(partial(self.turn, 1))
        dismiss.clicked.connect(self.dismiss)
        row = QHBoxLayout()
        row.setSpacing(0)
        for widget in (self.before, self.place, self.after, dismiss):
            row.addWidget(widget)
        column = QVBoxLayout()
        column.addLayout(row)
        column.addStretch()
        return column

    def _make_actions(self) -> QHBoxLayout:
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        lines = tool(tr("Show in the log"), tr("What was logged about this, and around it"), flat=True)
        lines.clicked.connect(self._ask_for_lines)
        self.learn = tool(tr("Learn more"), tr("Its entry in the guides"), flat=True)
        self.learn.clicked.connect(self._learn)
        self.more = tool("", tr("Code, names and numbers, for a report"), flat=True, checkable=True)
        self.more.toggled.connect(self._unfold)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(self._buttons)
        row.addStretch()
        row.addWidget(self.learn)
        row.addWidget(lines)
        row.addWidget(self.more)
        return row

    def _make_details(self) -> QWidget:
        self.details = QWidget()
        self.evidence = QPlainTextEdit()
        self.evidence.setReadOnly(True)
        self.evidence.setTabChangesFocus(True)
        self.evidence.setMaximumHeight(104)
        self.evidence.setAccessibleName(tr("Details of the problem"))
        copy = tool(tr("Copy"), tr("Copy everything that is known about this, for a report"))
        copy.clicked.connect(self._copy)
        report = tool(tr("Diagnostics…"), tr("Put everything together that helps to find out what went wrong"))
        report.clicked.connect(self.diagnostics_wanted)
        side = QVBoxLayout()
        side.addWidget(copy)
        side.addWidget(report)
        side.addStretch()
        row = QHBoxLayout(self.details)
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(self.evidence, 1)
        row.addLayout(side)
        self._unfold(False)
        return self.details

    # --- What is shown ----------------------------------------------------------------------------------------------

    @property
    def case(self) -> Case | None:
        return self._told[self._at].case if self._told else None

    @property
    def problem(self) -> Problem | None:
        return self.case.problem if self.case else None

    @property
    def count(self) -> int:
        """Problems that are not dismissed."""
        return len(self._told)

    def tell(self, problem: Problem, job: Job | None = None, model: str = "") -> None:
        """Show that it happened, to this job or model. What was told already is counted."""
        known = self._known(told := _Told(Case(problem=problem, job=job, model=model)))
        if known is not None:
            known.count += 1
        self._put(told, known)

    def recall(self, problem: Problem, job: Job) -> None:
        """Show once more what has happened before."""
        told = _Told(Case(problem=problem, job=job))
        self._put(told, self._known(told), ahead=True)

    def turn(self, by: int) -> None:
        """To the next problem or the one before."""
        self._at = (self._at + by) % max(1, len(self._told))
        self._show()

    def dismiss(self) -> None:
        """Put the one away that is shown; the next comes forward."""
        if self._told:
            self._told.pop(self._at)
        self._at = min(self._at, max(0, len(self._told) - 1))
        self._show()

    def settle(self, case: Case) -> None:
        """It was seen to."""
        self._told = [told for told in self._told if told.case != case]
        self._at = min(self._at, max(0, len(self._told) - 1))
        self._show()

    def take_keyboard(self) -> None:
        """To the first thing that can be done about the problem that is shown."""
        if self._told:
            item = self._buttons.itemAt(0)
            first = item.widget() if item else None
            (first or self.more).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _known(self, new: _Told) -> _Told | None:
        return next((told for told in self._told if told.key == new.key), None)

    def _put(self, told: _Told, known: _Told | None, *, ahead: bool = False) -> None:
        if known is not None:
            if told.case.job is not None or told.case.model:
                known.case = told.case
            self._told.remove(known)
            told = known
        front = self.problem
        covers = front is None or ahead or front.severity is not Severity.ERROR
        # Whoever reads of an error is not interrupted by what is good to know.
        if covers or told.case.problem.severity is not Severity.NOTE:
            self._told.insert(0, told)
            self._at = 0
        else:
            self._told.insert(self._at + 1, told)
        self._told = self._told[:MOST]
        self._show()

    def _show(self) -> None:
        focused = self.focusWidget()
        held = bool(focused) and focused.hasFocus()
        self.setVisible(bool(self._told))
        if not self._told:
            return
        told = self._told[self._at]
        case, problem = told.case, told.case.problem
        self._dressed = colours()
        colour = self._dressed.of(problem.severity)
        self.setStyleSheet(
            f"ProblemBanner {{ background: {colours().panel}; border: 1px solid {colour}; border-radius: 8px; }}"
            f"ProblemBanner:focus {{ border: 2px solid {colour}; }}"
        )
        self._text.setText(_html(problem, told.count, colour))
        self.setAccessibleName(problem.sentence())
        self.setAccessibleDescription(" ".join(problem.remedies))
        self.evidence.setPlainText(_details(problem))
        several = len(self._told) > 1
        for widget in (self.before, self.place, self.after):
            widget.setVisible(several)
        self.place.setText(tr("{number} of {count}", number=self._at + 1, count=len(self._told)))
        self._offer(case)
        if held:
            self.take_keyboard()

    def _offer(self, case: Case) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for do in case.offers():
            words, tip = WORDS[do]
            button = tool(tr(words), tr(tip))
            button.setProperty("do", do.value)
            button.clicked.connect(partial(self.remedy_wanted.emit, do, case))
            self._buttons.addWidget(button)

    def _unfold(self, wide: bool) -> None:
        self.details.setVisible(wide)
        self.more.setText(f"{'▾' if wide else '▸'} {tr('Details')}")

    # --- What the person does ---------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._dressed is not colours():
            QTimer.singleShot(0, self, self._show)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and len(self._told) > 1:
            self.turn(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def _learn(self) -> None:
        if self.problem:
            self.learn_wanted.emit(self.problem.code)

    def _ask_for_lines(self) -> None:
        if self.problem:
            self.lines_wanted.emit(self.problem)

    def _copy(self) -> None:
        if self.problem:
            lines = [self.problem.sentence(), *self.problem.remedies, _details(self.problem)]
            QGuiApplication.clipboard().setText("\n".join(lines))


def _html(problem: Problem, count: int, colour: str) -> str:
    remedies = "".join(f"<li>{escape(remedy)}</li>" for remedy in problem.remedies)
    times = f" <span style='color:{colours().dim}'>× {count}</span>" if count > 1 else ""
    return (
        f"<p><b style='color:{colour}'>{escape(problem.title)}.</b>{times} {escape(problem.what)}</p>"
        f"<ul style='margin-top:2px; margin-bottom:2px; margin-left:16px; -qt-list-indent:0'>{remedies}</ul>"
    )


def _details(problem: Problem) -> str:
    """Why such things happen, then what a report needs."""
    why = cause_of(problem.code).why
    return "\n\n".join(filter(None, (why and tr(why), diagnostics(problem))))
