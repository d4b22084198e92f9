"""Will it fit: a line on memory and time, and below it each phase and what else could be wished.

The line stays while the person changes something; what is unfolded shows where the figures come from.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wan22_desktop.domain import fit as told
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.machine import HardwareSnapshot
from wan22_desktop.domain.plan import Alternative, ExecutionPlan, Fit
from wan22_desktop.engine import Forecast
from wan22_desktop.ui import words
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.scroll import Scroll
from wan22_desktop.ui.theme import colours

NOTHING = "○"
"""The symbol while there is nothing to tell."""
TONES = {Fit.FITS: "good", Fit.TIGHT: "warn", Fit.TOO_LARGE: "bad"}
TIGHT = 0.9
"""Share of what is free from which on a bar warns."""
WIDEST = told.Room(where="", needed=888_800_000_000, free=888_800_000_000)
"""Its figures have their room beside each bar."""
UNFOLDED = (110, 260)
"""Pixels that the unfolded part has at least and at most: the fields that it is about stay in view."""


class FitPanel(QWidget):
    """Shows a forecast; says which alternative is chosen."""

    chosen = Signal(object)
    """Alternative."""
    undo_wanted = Signal()
    anyway_wanted = Signal()

    def __init__(self, can_apply: Callable[[Alternative], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._can_apply = can_apply
        self._forecast: Forecast | None = None
        self._told: tuple[Alternative, ...] = ()
        self.buttons: list[QPushButton] = []
        """Of the alternatives that can be applied, in their order."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._make_head())
        self._scroll = Scroll(self._make_body(), *UNFOLDED)
        self._scroll.hide()
        layout.addWidget(self._scroll)
        self.say("", "dim")

    def _make_head(self) -> QHBoxLayout:
        self.fold = tool("▸", tr("How much each phase needs, and what else could be done"), flat=True, checkable=True)
        self.fold.setObjectName("fold")
        self.fold.setAccessibleName(tr("Will it fit"))
        self.fold.toggled.connect(self._unfold)
        self.symbol, self.line = QLabel(), _Line()
        self.line.clicked.connect(self.fold.click)
        self.undo = tool(tr("Undo"), tr("Back to the settings before (Ctrl+Z)"), name=tr("Undo the change of settings"))
        self.undo.clicked.connect(self.undo_wanted)
        self.anyway = QPushButton(tr("Load anyway"))
        self.anyway.setToolTip(tr("Put this one job into the queue all the same; it may fail, or be very slow"))
        self.anyway.clicked.connect(self.anyway_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(6)
        for widget in (self.fold, self.symbol):
            row.addWidget(widget)
        row.addWidget(self.line, 1)
        for widget in (self.undo, self.anyway):
            row.addWidget(widget)
            widget.hide()
        return row

    def _make_body(self) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(20, 2, 6, 2)
        layout.setSpacing(6)
        self.table, self.source = PhaseTable(), _dim("")
        self.source.setWordWrap(True)
        self._alternatives = QGridLayout()
        self._alternatives.setHorizontalSpacing(10)
        self._alternatives.setVerticalSpacing(4)
        self._alternatives.setColumnStretch(2, 1)
        layout.addWidget(self.table)
        layout.addWidget(self.source)
        layout.addLayout(self._alternatives)
        layout.addStretch()
        return body

    # --- What is told -----------------------------------------------------------------------------------------------

    def say(self, text: str, tone: str) -> None:
        """Words without a plan. ``tone`` is ``dim``, ``warn`` or ``bad``."""
        self._forecast = None
        self._say(NOTHING if tone == "dim" else told.SYMBOLS[Fit.TOO_LARGE], text, tone, tone)
        self.line.setToolTip("")
        self.anyway.hide()
        self.fold.setEnabled(False)
        self._scroll.hide()

    def show_forecast(self, forecast: Forecast) -> None:
        """What the wish comes to here; the reasons are the line's tooltip."""
        if forecast.plan is None or forecast.hardware is None:
            text, tone = words.refusal(forecast)
            self.say(text, tone)
            return
        self._forecast, plan = forecast, forecast.plan
        text, tone = words.forecast(forecast)
        self._say(told.SYMBOLS[plan.fit], text, TONES[plan.fit], tone)
        reasons = [f"{reason.choice}: {reason.because}" for reason in plan.reasons]
        self.line.setToolTip("\n".join([*reasons, *(problem.sentence() for problem in forecast.problems)]))
        self.anyway.setVisible(plan.fit is Fit.TOO_LARGE)
        self.fold.setEnabled(True)
        self._unfold(self.fold.isChecked())

    def offer_undo(self, offered: bool) -> None:
        """There is something to go back to, or no longer."""
        self.undo.setVisible(offered)

    def _say(self, symbol: str, text: str, colour: str, tone: str) -> None:
        self.symbol.setText(symbol if text else "")
        self.symbol.setAccessibleName(text.partition(":")[0])
        self.line.setText(text)
        for label, its in ((self.symbol, colour), (self.line, tone)):
            if label.property("tone") != its:
                label.setProperty("tone", its)
                label.style().unpolish(label)
                label.style().polish(label)

    def _unfold(self, wide: bool) -> None:
        self.fold.setText("▾" if wide else "▸")
        self.fold.setAccessibleDescription(tr("open" if wide else "folded"))
        made = self._forecast
        self._scroll.setVisible(wide and made is not None)
        if wide and made and made.plan and made.hardware:
            self.table.read(made.plan, made.hardware)
            lines = (told.time_source(made.plan), told.disk(made.plan, made.hardware))
            self.source.setText("\n".join(filter(None, lines)))
            self._offer(made.plan.alternatives)

    # --- What else could be wished ----------------------------------------------------------------------------------

    def _offer(self, alternatives: tuple[Alternative, ...]) -> None:
        if alternatives == self._told:
            return
        self._told, self.buttons = alternatives, []
        _empty(self._alternatives)
        group = None
        for at, alternative in enumerate(alternatives):
            if alternative.change is not group:
                group = alternative.change
                self._alternatives.addWidget(QLabel(tr(told.CHANGES[group])), at, 0)
            says = _dim(f"{told.consequence(alternative)}\n{alternative.because}")
            says.setWordWrap(True)
            self._alternatives.addWidget(self._choice(alternative), at, 1)
            self._alternatives.addWidget(says, at, 2)

    def _choice(self, alternative: Alternative) -> QWidget:
        if not self._can_apply(alternative):  # what the machine needs, or a setting that is not chosen here
            label = QLabel(alternative.words)
            label.setWordWrap(True)
            return label
        button = QPushButton(alternative.words)
        button.setAccessibleDescription(f"{told.consequence(alternative)}. {alternative.because}")
        button.clicked.connect(partial(self.chosen.emit, alternative))
        self.buttons.append(button)
        return button


class PhaseTable(QWidget):
    """A row for each phase: what it needs of the card and of main memory, and how long it takes."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(3)
        self.bars: list[RoomBar] = []
        self.times: list[QLabel] = []
        self._shape: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())

    def read(self, plan: ExecutionPlan, hardware: HardwareSnapshot) -> None:
        found = [told.rooms(plan, hardware, phase) for phase in plan.phases]
        names = tuple(phase.name for phase in plan.phases)
        where = tuple(room.where for room in found[0]) if found else ()
        if (names, where) != self._shape:
            self._shape = names, where
            self._build(names, where)
        for bar, (name, room) in zip(
            self.bars, [(name, room) for name, of in zip(names, found, strict=True) for room in of], strict=True
        ):
            bar.read(tr(told.PHASES.get(name, name)), room)
        for label, phase in zip(self.times, plan.phases, strict=True):
            label.setText(told.phase_seconds(phase))

    def _build(self, names: tuple[str, ...], where: tuple[str, ...]) -> None:
        _empty(self._grid)
        self.bars, self.times = [], []
        for column, room in enumerate(where, start=1):
            shown = tr(room)
            self._grid.addWidget(_dim(shown[:1].upper() + shown[1:]), 0, column)
        for column in (1, 2):
            self._grid.setColumnStretch(column, int(column <= len(where)))
        for row, name in enumerate(names, start=1):
            self._grid.addWidget(_dim(tr(told.PHASES.get(name, name))), row, 0)
            for column in range(1, len(where) + 1):
                self.bars.append(RoomBar())
                self._grid.addWidget(self.bars[-1], row, column)
            self.times.append(QLabel())
            self._grid.addWidget(self.times[-1], row, 3, Qt.AlignmentFlag.AlignRight)


class RoomBar(QWidget):
    """How much of what is free is needed: a bar, and the figures beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._room = told.Room(where="", needed=0, free=1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def read(self, phase: str, room: told.Room) -> None:
        self._room = room
        self.setAccessibleName(f"{phase}, {tr(room.where)}: {room.figures}")
        terms = sorted(room.terms, key=lambda term: term.bytes, reverse=True)
        self.setToolTip("\n".join(f"{tr(term.name)}: {words.size(term.bytes)}" for term in terms))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._figures_width() + 60, self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def _figures_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(WIDEST.figures)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter, now, room = QPainter(self), colours(), self._room
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(0, self.height() / 2 - 3, self.width() - self._figures_width() - 8, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.line))
        painter.drawRoundedRect(track, 3, 3)
        colour = now.bad if room.share > 1 else now.warn if room.share > TIGHT else now.good
        filled = QRectF(track)
        filled.setWidth(max(6.0 if room.needed else 0.0, track.width() * min(1.0, room.share)))
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(filled, 3, 3)
        painter.setPen(QColor(now.bad if room.share > 1 else now.text))
        beside = self.rect().adjusted(int(track.right()) + 8, 0, 0, 0)
        painter.drawText(beside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, room.figures)


class _Line(QLabel):
    """A click on it does what the arrow before it does."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mouseReleaseEvent(event)
        self.clicked.emit()


def _dim(text: str) -> QLabel:
    made = QLabel(text)
    made.setObjectName("dim")
    return made


def _empty(layout: QLayout) -> None:
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
