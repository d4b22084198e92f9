"""Number fields that know whether the person or the model decides: dim while it is the model."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QLabel, QSpinBox, QWidget

Field = TypeVar("Field", bound=QAbstractSpinBox)

WIDTH = 62


class _Open:
    """What both kinds of number fields share: a value is given by whoever changes it, until :meth:`leave_open`."""

    given: bool = False
    """Did the person decide?"""
    _quiet: bool = False

    def _begin(self) -> None:
        self.valueChanged.connect(self._take)  # type: ignore[attr-defined]
        self._show_given()

    def _take(self) -> None:
        if not self._quiet and not self.given:
            self.given = True
            self._show_given()

    def put(self, value: float) -> None:
        """The person's value, as if typed."""
        self.given = True  # before anybody hears of the value
        self._set(value)
        self._show_given()

    def leave_open(self, value: float | None = None) -> None:
        """The model decides again; ``value`` is what it comes to."""
        self.given = False
        if value is not None:
            self._set(value)
        self._show_given()

    def decide(self, value: object) -> None:
        """As a request's field says it: None is nobody's decision."""
        if isinstance(value, int | float):
            self.put(value)
        else:
            self.leave_open()

    def suggest(self, value: float) -> None:
        """Show what the model comes to, unless the person decided."""
        if not self.given:
            self._set(value)

    def _set(self, value: float) -> None:
        self._quiet = True
        whole = isinstance(self, QSpinBox)
        self.setValue(int(value) if whole else value)  # type: ignore[attr-defined]
        self._quiet = False

    def _show_given(self) -> None:
        assert isinstance(self, QAbstractSpinBox)
        self.setProperty("open", not self.given)
        self.style().unpolish(self)
        self.style().polish(self)


class WholeField(_Open, QSpinBox):
    """A whole number."""

    def __init__(self, low: int, high: int, step: int = 1) -> None:
        super().__init__()
        self.setRange(low, high)
        self.setSingleStep(step)
        self._multiple, self._offset = 1, 0
        calm(self)
        self._begin()
        self.valueChanged.connect(self._snap)

    def snap_to(self, multiple: int, offset: int = 0) -> None:
        """What a person enters becomes the nearest ``multiple · n + offset``; arrows go from one to the next."""
        self._multiple, self._offset = multiple, offset
        self.setSingleStep(multiple)

    def _snap(self, value: int) -> None:
        if not self._quiet and (value - self._offset) % self._multiple:
            steps = max(1 - self._offset, round((value - self._offset) / self._multiple))
            self.setValue(steps * self._multiple + self._offset)

    @property
    def wanted(self) -> int | None:
        """What the person decided."""
        return self.value() if self.given else None


class DecimalField(_Open, QDoubleSpinBox):
    """A number with two decimals."""

    def __init__(self, low: float, high: float, step: float) -> None:
        super().__init__()
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setDecimals(2)
        calm(self)
        self._begin()

    @property
    def wanted(self) -> float | None:
        return self.value() if self.given else None


class SplitField(WholeField):
    """Steps of the first of two experts, shown with those of the second: ``26 + 14``."""

    def __init__(self) -> None:
        super().__init__(0, 1000)
        self.setFixedWidth(WIDTH + 14)

    def share(self, total: int) -> None:
        """There are so many steps in all."""
        self._quiet = True
        self.setMaximum(total)
        self._quiet = False
        self.lineEdit().setText(self.textFromValue(self.value()))

    def textFromValue(self, value: int) -> str:  # noqa: N802 - Qt's name
        return f"{value} + {self.maximum() - value}"

    def valueFromText(self, text: str) -> int:  # noqa: N802 - Qt's name
        first = text.partition("+")[0].strip()
        return int(first) if first.isdecimal() else self.value()

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:  # pyright: ignore[reportIncompatibleMethodOverride] -- PySide6 takes all three; its stub says object
        first, _, second = (part.strip() for part in text.partition("+"))
        if (first and not first.isdecimal()) or (second and not second.isdecimal()):
            return QValidator.State.Invalid, text, at
        fits = first and int(first) <= self.maximum()
        return QValidator.State.Acceptable if fits else QValidator.State.Intermediate, text, at


def calm(field: Field) -> Field:
    """As number fields look and work here."""
    field.setKeyboardTracking(False)
    field.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
    field.setAlignment(Qt.AlignmentFlag.AlignCenter)
    field.setFixedWidth(WIDTH)
    return field


def label(text: str, field: QWidget, tip: str) -> QLabel:
    """The words over or beside a field; they name it for a screen reader, too."""
    made = QLabel(text)
    made.setObjectName("dim")
    made.setBuddy(field)
    field.setAccessibleName(text)
    if tip:
        field.setToolTip(tip)
        made.setToolTip(tip)
    return made
