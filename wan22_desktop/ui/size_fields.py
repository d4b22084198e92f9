"""How large and how long: sizes by their shape, and frames as seconds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.sizes import Shape, shapes
from wan22_desktop.ui.number_field import WholeField, calm

CUSTOM = mark("Custom")
LONGER = mark(
    "Longer than the {frames} frames ({seconds:.1f} s) that this model was trained with: motion tends to repeat, or to "
    "come back to where it began."
)
SMALLER = mark("Smaller than the {width}×{height} that this model was trained with: pictures tend to fall apart.")
_SMALL = 0.6
"""Share of the smallest trained picture below which a size is told as too small."""


class SizeBox(QComboBox):
    """The shapes that a model was trained with; follows the fields of width and height, and fills them in."""

    def __init__(self, width: WholeField, height: WholeField) -> None:
        super().__init__()
        self._width, self._height = width, height
        self._shapes: tuple[Shape, ...] = ()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._choose)
        for field in (width, height):
            field.valueChanged.connect(self._follow)
        self.offer((), 16)

    def offer(self, trained: Sequence[tuple[int, int]], multiple: int) -> None:
        """Show every aspect of these sizes."""
        self._shapes = shapes(trained, multiple)
        self.clear()
        for shape in self._shapes:
            self.addItem(shape.words(), shape)
        self.addItem(tr(CUSTOM))
        self._follow()

    @property
    def least(self) -> Shape | None:
        """The smallest picture among them."""
        return min(self._shapes, key=lambda shape: shape.width * shape.height, default=None)

    def swap(self) -> None:
        """Width becomes height."""
        width, height = self._width.value(), self._height.value()
        self._width.put(height)
        self._height.put(width)

    def _choose(self) -> None:
        shape = self.currentData()
        if isinstance(shape, Shape):
            self._width.put(shape.width)
            self._height.put(shape.height)
        else:
            self._width.setFocus(Qt.FocusReason.OtherFocusReason)
            self._width.selectAll()

    def _follow(self) -> None:
        size = (self._width.value(), self._height.value())
        sizes = [(shape.width, shape.height) for shape in self._shapes]
        self.setCurrentIndex(sizes.index(size) if size in sizes else len(sizes))


class SecondsField(QDoubleSpinBox):
    """Another way to say how many frames."""

    def __init__(self, frames: WholeField, fps: WholeField) -> None:
        super().__init__()
        self._frames, self._fps = frames, fps
        self._showing = False
        self.setDecimals(2)
        self.setRange(0, 10_000)
        self.setSuffix(" s")
        calm(self)
        self.setFixedWidth(66)
        for field in (frames, fps):
            field.valueChanged.connect(self.follow)
        self.valueChanged.connect(self._fill_in)

    def follow(self) -> None:
        """Show what the frames come to, as dim as they are."""
        self._showing = True
        self.setSingleStep(self._frames.singleStep() / self._fps.value())
        self.setValue(self._frames.value() / self._fps.value())
        self._showing = False
        if self.property("open") is not (not self._frames.given):
            self.setProperty("open", not self._frames.given)
            self.style().unpolish(self)
            self.style().polish(self)

    def _fill_in(self, seconds: float) -> None:
        if not self._showing:
            self._frames.setValue(round(seconds * self._fps.value()))
            self.follow()  # the frames may have stayed where they were


class SizeNote(QLabel):
    """What is to be known of a size and a length; hidden where there is nothing to say."""

    def __init__(self, size: SizeBox, fields: tuple[WholeField, WholeField, WholeField, WholeField]) -> None:
        """``fields`` are width, height, frames and frames per second."""
        super().__init__()
        self._size, self._fields = size, fields
        self._trained = 0
        self.setProperty("tone", "warn")
        self.setWordWrap(True)
        for field in fields:
            field.valueChanged.connect(self.look)

    def show_model(self, report: ModelReport | None) -> None:
        self._trained = report.defaults.frames if report and report.defaults else 0
        self.look()

    def look(self) -> None:
        width, height, frames, fps = (field.value() for field in self._fields)
        told: list[str] = []
        least = self._size.least
        if least and width * height < _SMALL * least.width * least.height:
            told.append(tr(SMALLER, width=least.width, height=least.height))
        if self._trained and frames > self._trained and self._fields[2].isEnabled():
            told.append(tr(LONGER, frames=self._trained, seconds=self._trained / fps))
        self.setText("\n".join(told))
        self.setVisible(bool(told))
