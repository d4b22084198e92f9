"""The controls of the settings dialog: a switch, a choice, a typed text. Each says what it wants as a text or truth."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from wan22_desktop.domain.setting import BadValue, Kind, Setting, SettingValue
from wan22_desktop.ui.setting_words import typed
from wan22_desktop.ui.theme import colours

PAUSE = 600
"""Milliseconds after the last key in which a text is taken for typed."""


class Switch(QCheckBox):
    """On or off, drawn as a switch; for keys and screen readers a check box."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(40, 24)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002, N802 - Qt's name
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter, now = QPainter(self), colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(2, (self.height() - 20) / 2, 36, 20)
        on, able = self.isChecked(), self.isEnabled()
        edge = now.accent if self.hasFocus() or (on and able) else now.dim
        painter.setPen(QPen(QColor(edge), 1.5))
        painter.setBrush(QColor(now.accent if on and able else now.line if on else now.raised))
        painter.drawRoundedRect(track, 10, 10)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), 12, 12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor((now.on_accent if on else now.dim) if able else now.dim))
        painter.drawEllipse(QRectF(track.right() - 17 if on else track.left() + 3, track.top() + 3, 14, 14))


class Choice(QComboBox):
    """One of a few; the wheel scrolls the page and not the choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()

    def offer(self, choices: list[tuple[str, str]], value: str) -> None:
        with QSignalBlocker(self):
            if [(self.itemData(row), self.itemText(row)) for row in range(self.count())] != choices:
                self.clear()
                for data, words in choices:
                    self.addItem(words, data)
            self.setCurrentIndex(self.findData(value))


class TypedField(QLineEdit):
    """A text, a folder or a number; of a number the arrow keys take steps."""

    wanted = Signal(str)
    """What was typed, if it can be used and is new."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self._value: SettingValue | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.take)
        self.textEdited.connect(self._wait)
        self.editingFinished.connect(self.take)
        if setting.kind in (Kind.NUMBER, Kind.WHOLE):
            self.setAlignment(Qt.AlignmentFlag.AlignRight)

    @property
    def fault(self) -> str:
        return self.setting.fault(self.text())

    def put(self, value: SettingValue) -> None:
        """Show what stands; what is being typed stays, unless the value is another than before."""
        same, self._value = value == self._value, value
        if (same and self.isModified()) or (self.hasFocus() and self._reads() == value):
            return
        self.setText(typed(value))

    def _wait(self) -> None:
        self._pause.start()

    def take(self) -> None:
        """Want what was typed."""
        self._pause.stop()
        value = self._reads()
        if value is None:
            return
        self.setModified(False)
        if value != self._value:
            self._value = value
            self.wanted.emit(self.text())

    def _reads(self) -> SettingValue | None:
        try:
            return self.setting.read(self.text())
        except BadValue:
            return None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if step and self.setting.kind in (Kind.NUMBER, Kind.WHOLE) and not self.isReadOnly():
            self._step(step)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()  # and the dialog stays
            self.selectAll()
            return
        super().keyPressEvent(event)

    def _step(self, steps: int) -> None:
        now = self._reads()
        if not isinstance(now, int | float):
            return
        size = 1_000_000 if self.setting.unit == "bytes" else 1 if self.setting.kind is Kind.WHOLE else 0.5
        text = typed(round(now + steps * size, 3))
        if not self.setting.fault(text):
            self.setText(text)
            self.setModified(True)
            self._pause.start()
            self.textEdited.emit(text)
