"""The player's controls: play, the frames, speed, zoom, and what else can be done with what is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QSlider, QToolButton, QWidget

from wan22_desktop.domain.language import tr
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.screen import ZOOMS

SPEEDS = (0.1, 0.25, 0.5, 1.0, 2.0, 4.0)
Choice = TypeVar("Choice", float, int)
Offer = tuple[str, Callable[[], object], str]
"""Words, what is done, and the key of the player that does it."""


class Transport(QWidget):
    """A row of controls; says what the person wants."""

    paused = Signal(bool)
    sought = Signal(int)
    speed_chosen = Signal()
    zoom_chosen = Signal(float)
    full_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._length, self._fps = 0, 1.0
        self._play = tool(
            tr("Pause"),
            tr("Play or pause (Space; Ctrl+P anywhere); Left and Right step through the frames"),
            checkable=True,
        )
        self._play.setMinimumWidth(64)
        self._play.toggled.connect(self._say_pause)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Frame"))
        self.slider.setToolTip(tr("Drag through the frames; Left and Right go by one, with Shift by ten"))
        self.slider.setMinimumWidth(80)
        self.slider.sliderMoved.connect(self.sought)
        self.slider.actionTriggered.connect(self._take_action)
        self._counter = QLabel()
        self._counter.setObjectName("dim")
        self.speeds = _choice(
            tr("Speed"), tr("How fast it plays ([ and ])"), [(speed, f"{speed:g}×") for speed in SPEEDS], 1.0
        )
        self.speeds.currentIndexChanged.connect(self.speed_chosen)
        zooms = [(0.0, tr("Fit")), *((zoom, f"{zoom:.0%}") for zoom in ZOOMS)]
        self.zooms = _choice(
            tr("Zoom"), tr("How large it is shown: the wheel, + and −, 0 to fit, 1 for 100 %"), zooms, 0.0
        )
        self.zooms.activated.connect(self._say_zoom)
        self.full = tool("⤢", "", name=tr("Full screen"))
        self.full.clicked.connect(self.full_wanted)
        self.more = tool(tr("More ▾"), tr("Save or copy this frame, go on from it, find the file"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._play, self.slider, self._counter, self.speeds, self.zooms, self.full, self.more):
            row.addWidget(widget, 1 if widget is self.slider else 0)
        self.show_full(False)

    def offer(self, offers: Sequence[Offer | None]) -> None:
        """Put these into the menu; None is a line between two groups."""
        menu = QMenu(self)
        for offer in offers:
            if offer is None:
                menu.addSeparator()
                continue
            words, do, key = offer
            # The key is the player's own: only told here.
            menu.addAction(f"{words}\t{key}" if key else words, do)
        self.more.setMenu(menu)

    # --- What is shown ----------------------------------------------------------------------------------------------

    def begin(self, length: int, fps: float, *, known: bool) -> None:
        """``known``: it is one finished job's video, with which something can be done."""
        self._length, self._fps = length, fps
        self.slider.setRange(0, max(0, length - 1))
        self._play.setChecked(False)
        self.more.setEnabled(known)
        for widget in (self._play, self.slider, self.speeds):
            widget.setEnabled(length > 1)
        self._counter.setMinimumWidth(self._counter.fontMetrics().horizontalAdvance(self._words(length - 1)))
        self.show_zoom(0)

    def show_frame(self, at: int) -> None:
        self.slider.setValue(at)
        self._counter.setText(self._words(at))

    def _words(self, at: int) -> str:
        return f"{at + 1}/{self._length} · {at / self._fps:.2f} s" if self._length > 1 else tr("picture")

    def show_zoom(self, zoom: float) -> None:
        self.zooms.setCurrentIndex(max(0, self.zooms.findData(zoom)))

    def show_full(self, full: bool) -> None:
        self.full.setText("✕" if full else "⤢")
        self.full.setToolTip(tr("Leave the full screen (Esc)") if full else tr("Full screen (F, or a double click)"))
        self.full.setAccessibleName(tr("Leave the full screen") if full else tr("Full screen"))

    # --- What is wanted ---------------------------------------------------------------------------------------------

    @property
    def speed(self) -> float:
        return self.speeds.currentData()

    def change_speed(self, by: int) -> None:
        self.speeds.setCurrentIndex(max(0, min(self.speeds.currentIndex() + by, len(SPEEDS) - 1)))

    def toggle(self) -> None:
        self._play.toggle()

    def pause(self) -> None:
        self._play.setChecked(True)

    def _say_pause(self, paused: bool) -> None:
        self._play.setText(tr("Play") if paused else tr("Pause"))
        self.paused.emit(paused)

    def _say_zoom(self) -> None:
        self.zoom_chosen.emit(self.zooms.currentData())

    def _take_action(self, _action: int) -> None:
        """A key or a click beside the handle: the slider's place is what is wanted."""
        if not self.slider.isSliderDown():
            self.sought.emit(self.slider.sliderPosition())


def _choice(name: str, tip: str, values: Sequence[tuple[Choice, str]], chosen: Choice) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(tip)
    for value, words in values:
        box.addItem(words, value)
    box.setCurrentIndex(box.findData(chosen))
    return box
