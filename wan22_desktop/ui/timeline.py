"""The steps as they are spent: the noise before each of them, and where the second expert takes over."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from wan22_desktop.domain.generation import Sampler
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.schedule import high_noise_steps, sigmas
from wan22_desktop.domain.value import Value
from wan22_desktop.ui.theme import colours

PLOT = 72
"""Pixels of the curve's height."""
LEAP = 5
"""Steps that Page Up and Page Down move the split by."""
STEPS = mark("{steps} steps")
SPLIT = mark("{high} high + {low} low")
BOUNDARY = mark("boundary {boundary:g}")
GUIDANCE = mark("guidance {guidance:g}")
USE = mark("Use {high} + {low}")
OFF = mark("The boundary {boundary:g} gives {high} + {low} with these steps and this shift, not {own} + {rest}.")
_EDGE = 7.0
"""Pixels at both ends: the grip is not cut off."""


class Course(Value):
    """What is drawn. ``boundary`` is None with a single expert; ``high`` None leaves the split to the boundary."""

    steps: int
    shift: float
    sampler: Sampler
    guidance: float
    guidance_low: float
    boundary: float | None = None
    high: int | None = None

    @property
    def natural(self) -> int:
        """Steps above the boundary."""
        if self.boundary is None:
            return self.steps
        return high_noise_steps(self.sampler, self.steps, self.shift, self.boundary)

    @property
    def split(self) -> int:
        """Steps of the high-noise expert."""
        return self.natural if self.high is None or self.boundary is None else min(self.high, self.steps)

    def sentence(self) -> str:
        if self.boundary is None:
            return tr(STEPS, steps=self.steps)
        return tr(SPLIT, high=self.split, low=self.steps - self.split)


class Timeline(QWidget):
    """The curve, and a word where the split is not what the boundary gives."""

    moved = Signal(int)
    """Steps that the high-noise expert is to have."""
    released = Signal()
    """The boundary is to decide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.curve = NoiseCurve()
        self.curve.moved.connect(self.moved)
        self.curve.released.connect(self.released)
        self.note = QLabel()
        self.note.setProperty("tone", "warn")
        self.note.setWordWrap(True)
        self.back = QPushButton()
        self.back.clicked.connect(self.released)
        self._off = QWidget()
        row = QHBoxLayout(self._off)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.note, 1)
        row.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.curve)
        layout.addWidget(self._off)
        self._off.hide()

    def read(self, course: Course) -> None:
        """Draw this."""
        self.curve.read(course)
        off = course.split != course.natural
        self._off.setVisible(off)
        if off:
            high, low = course.natural, course.steps - course.natural
            self.note.setText(
                tr(
                    OFF,
                    boundary=course.boundary,
                    high=high,
                    low=low,
                    own=course.split,
                    rest=course.steps - course.split,
                )
            )
            self.back.setText(tr(USE, high=high, low=low))
            self.back.setToolTip(tr("Let the boundary decide which expert takes which steps"))


class NoiseCurve(QWidget):
    """A column for each step, as high as the noise before it; the grip between the experts can be dragged."""

    moved = Signal(int)
    released = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._course = Course(steps=1, shift=1.0, sampler=Sampler.UNIPC, guidance=1.0, guidance_low=1.0)
        self._noise = [1.0]
        self.setAccessibleName(tr("Steps of both experts"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def read(self, course: Course) -> None:
        if course == self._course:
            return
        self._course = course
        self._noise = sigmas(course.sampler, course.steps, course.shift)
        both = course.boundary is not None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if both else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.SplitHCursor if both else Qt.CursorShape.ArrowCursor)
        self.setAccessibleDescription(course.sentence())
        self.setToolTip(
            tr(
                "How much noise is left before each step. Drag, or press ← and →, to say how many steps the high-noise "
                "expert has; a double click or Delete lets the boundary decide"
            )
            if both
            else tr("How much noise is left before each step")
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        line = self.fontMetrics().height()
        return QSize(320, PLOT + 8 + line * (2 if self._course.boundary is not None else 1))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    # --- The hand ---------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if event.button() is Qt.MouseButton.LeftButton:
            self._move_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_to(event.position().x())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        self.released.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        course, key = self._course, Qt.Key
        to = {
            key.Key_Left: course.split - 1, key.Key_Down: course.split - 1, key.Key_Right: course.split + 1,
            key.Key_Up: course.split + 1, key.Key_PageDown: course.split - LEAP, key.Key_PageUp: course.split + LEAP,
            key.Key_Home: 0, key.Key_End: course.steps,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if to is not None:
            self._move(to)
        elif event.key() in (key.Key_Delete, key.Key_Backspace):
            self.released.emit()
        else:
            super().keyPressEvent(event)

    def _move_to(self, x: float) -> None:
        plot = self._plot()
        self._move(round((x - plot.left()) / plot.width() * self._course.steps))

    def _move(self, high: int) -> None:
        high = max(0, min(self._course.steps, high))
        if self._course.boundary is not None and high != self._course.split:
            self.moved.emit(high)

    def at(self, high: int) -> QPointF:
        """Where the grip is with so many steps before it."""
        plot = self._plot()
        return QPointF(plot.left() + plot.width() * high / self._course.steps, plot.center().y())

    # --- The picture ------------------------------------------------------------------------------------------------

    def _plot(self) -> QRectF:
        return QRectF(_EDGE, self.fontMetrics().height() + 4, max(1.0, self.width() - 2 * _EDGE), PLOT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        course, now, plot = self._course, colours(), self._plot()
        self._paint_head(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.raised))
        painter.drawRoundedRect(plot, 4, 4)
        self._paint_noise(painter, plot)
        if course.boundary is None:
            return
        level = plot.bottom() - plot.height() * course.boundary
        painter.setPen(QPen(QColor(now.warn), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(plot.left(), level), QPointF(plot.right(), level))
        self._paint_grip(painter, plot)
        self._paint_guidance(painter, plot)

    def _paint_head(self, painter: QPainter) -> None:
        now, head = colours(), QRectF(_EDGE, 0, self.width() - 2 * _EDGE, self.fontMetrics().height())
        bold = painter.font()
        bold.setBold(True)
        painter.save()
        painter.setFont(bold)
        painter.setPen(QColor(now.text))
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft, self._course.sentence())
        painter.restore()
        if self._course.boundary is not None:
            painter.setPen(QColor(now.warn))
            told = tr(BOUNDARY, boundary=self._course.boundary)
            painter.drawText(head, Qt.AlignmentFlag.AlignRight, told)

    def _paint_noise(self, painter: QPainter, plot: QRectF) -> None:
        accent, course = QColor(colours().accent), self._course
        column = plot.width() / course.steps
        tops: list[QPointF] = []
        for index, noise in enumerate(self._noise):
            top = plot.bottom() - plot.height() * min(1.0, noise)
            tops.append(QPointF(plot.left() + column * (index + 0.5), top))
            accent.setAlpha(130 if index < course.split else 55)
            gap = 1.0 if column > 4 else 0.0
            painter.fillRect(
                QRectF(plot.left() + column * index, top, max(1.0, column - gap), plot.bottom() - top), accent
            )
        painter.setPen(QPen(QColor(colours().accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(tops))

    def _paint_grip(self, painter: QPainter, plot: QRectF) -> None:
        now, middle = colours(), self.at(self._course.split)
        held = self.hasFocus()
        painter.setPen(QPen(QColor(now.accent if held else now.text), 2))
        painter.drawLine(QPointF(middle.x(), plot.top()), QPointF(middle.x(), plot.bottom()))
        painter.setBrush(QColor(now.accent if held else now.panel))
        painter.drawEllipse(middle, 5, 5)

    def _paint_guidance(self, painter: QPainter, plot: QRectF) -> None:
        """Below the part of each expert, in its middle, and never cut off or over the other's."""
        course, metrics = self._course, self.fontMetrics()
        middle = self.at(course.split).x()
        painter.setPen(QColor(colours().dim))
        sides = ((course.guidance, plot.left(), middle), (course.guidance_low, middle, plot.right()))
        texts = [tr(GUIDANCE, guidance=value) for value, _, _ in sides]
        widths = [metrics.horizontalAdvance(text) for text in texts]
        first = max(plot.left(), (plot.left() + middle - widths[0]) / 2)
        first = min(first, plot.right() - widths[0] - widths[1] - 12)
        second = min(plot.right() - widths[1], (middle + plot.right() - widths[1]) / 2)
        second = max(second, first + widths[0] + 12)
        base = plot.bottom() + 2 + metrics.ascent()
        if course.split > 0:
            painter.drawText(QPointF(first, base), texts[0])
        if course.split < course.steps:
            painter.drawText(QPointF(second, base), texts[1])
