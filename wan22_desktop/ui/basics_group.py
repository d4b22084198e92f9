"""What everybody sets: video or picture, how large, how long, how fine, and how many."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import GenerationDefaults, ModelReport, Task
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.glyph import GlyphButton, dice, lock, swap
from wan22_desktop.ui.number_field import WholeField, label
from wan22_desktop.ui.size_fields import SecondsField, SizeBox, SizeNote

MAX_COUNT = 64
PICTURE = "picture.png"
"""An output that asks for a picture; the engine gives it its true name."""


class BasicsGroup(QWidget):
    """Two rows of fields, and what is to be known of them."""

    changed = Signal()
    reset_wanted = Signal()
    """Every setting of the model, not only those in this row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = QComboBox()
        self.kind.addItem(tr("Video"), "")
        self.kind.addItem(tr("Picture"), PICTURE)
        self.width_, self.height_ = WholeField(16, 8192), WholeField(16, 8192)
        self.frames, self.fps, self.steps = WholeField(1, 1025), WholeField(1, 120), WholeField(1, 1000)
        self.size_ = SizeBox(self.width_, self.height_)
        self.swap = GlyphButton(swap, tr("Swap width and height"), tr("Swap width and height"))
        self.swap.clicked.connect(self.size_.swap)
        self.seconds = SecondsField(self.frames, self.fps)
        self.note = SizeNote(self.size_, (self.width_, self.height_, self.frames, self.fps))
        self.seed = QLineEdit()
        self.seed.setPlaceholderText(tr("random"))
        self.seed.setFixedWidth(92)
        self.keep_seed = GlyphButton(lock, tr("Keep the seed"), tr("Make every video with this seed"), checkable=True)
        self.roll = GlyphButton(dice, tr("Another seed"), tr("Take another seed, and keep it"))
        self.roll.clicked.connect(self._roll)
        self.count = WholeField(1, MAX_COUNT)
        self.count.put(1)
        self.count.setFixedWidth(44)
        self.reset = tool(
            tr("Reset"), tr("Back to what this model is best run with"), flat=True, name=tr("Model's settings")
        )
        self.reset.clicked.connect(self.reset_wanted)
        self._lay_out()
        self._watch()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        self._kind_label = label(tr("Make"), self.kind, tr("A video, or a single picture"))
        shape = tr("Width to height, in the sizes that this model was trained with; Custom takes any")
        across = tr("Pixels; goes to the nearest width that this model can make")
        down = tr("Pixels; goes to the nearest height that this model can make")
        columns = (
            (self._kind_label, self.kind),
            (label(tr("Size"), self.size_, shape), self.size_),
            (label(tr("Width"), self.width_, across), self.width_),
            (None, self.swap),
            (label(tr("Height"), self.height_, down), self.height_),
            (label(tr("Frames"), self.frames, tr("How many pictures the video has")), self.frames),
            (label(tr("Length"), self.seconds, tr("The same in seconds")), self.seconds),
            (label(tr("Per second"), self.fps, tr("Frames per second: more is faster and shorter")), self.fps),
        )  # fmt: skip
        for column, (title, field) in enumerate(columns):
            if title is not None:
                grid.addWidget(title, 0, column)
            grid.addWidget(field, 1, column)
        grid.setColumnStretch(len(columns), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(grid)
        layout.addWidget(self.note)
        layout.addLayout(self._lay_out_second())

    def _lay_out_second(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        same = tr("The same seed and settings give the same video; empty is a new one each time")
        for widget in (
            label(tr("Steps"), self.steps, tr("Denoising steps: more is finer and slower")), self.steps,
            label(tr("Seed"), self.seed, same), self.seed, self.keep_seed, self.roll,
            label(tr("Count"), self.count, tr("How many to make, each with the next seed")), self.count,
        ):  # fmt: skip
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.reset)
        return row

    def _watch(self) -> None:
        for field in self.numbers().values():
            field.valueChanged.connect(self.changed)
        self.count.valueChanged.connect(self.changed)
        self.seed.textChanged.connect(self._tidy_seed)
        self.seed.textEdited.connect(self._keep_typed_seed)
        self.keep_seed.toggled.connect(self._fix_seed)
        self.kind.currentIndexChanged.connect(self._show_kind)

    def numbers(self) -> dict[str, WholeField]:
        """The number fields by their name in a request."""
        return {
            "width": self.width_, "height": self.height_, "frames": self.frames, "fps": self.fps, "steps": self.steps,
        }  # fmt: skip

    @property
    def picture(self) -> bool:
        """Is a single picture wanted?"""
        return bool(self.kind.currentData())

    def show_model(self, report: ModelReport | None, defaults: GenerationDefaults) -> None:
        """The settings of this model; whatever the person decided for another one is forgotten."""
        can = report is not None and Task.TEXT_TO_IMAGE in report.tasks
        if not can:
            self.kind.setCurrentIndex(0)
        self.kind.setVisible(can)
        self._kind_label.setVisible(can)
        if report:
            self.width_.snap_to(report.size_multiple)
            self.height_.snap_to(report.size_multiple)
            self.frames.snap_to(report.frame_multiple, 1)
        self.leave_open(defaults)
        self.offer_sizes(((defaults.width, defaults.height),))
        self.note.show_model(report)

    def offer_sizes(self, trained: Sequence[tuple[int, int]]) -> None:
        """Width and height that the model was trained with."""
        self.size_.offer(trained, self.width_.singleStep())
        self.note.look()

    def leave_open(self, defaults: GenerationDefaults) -> None:
        for name, field in self.numbers().items():
            field.leave_open(getattr(defaults, name))
        self.seconds.follow()

    def show_settings(self, settings: GenerationSettings) -> None:
        """What the open settings come to, as planned."""
        for name, field in self.numbers().items():
            if name != "frames" or not self.picture:
                field.suggest(getattr(settings, name))

    def restore(self, settings: GenerationSettings) -> None:
        """Fill in what made a video."""
        if not self.kind.isHidden():
            self.kind.setCurrentIndex(int(settings.task is Task.TEXT_TO_IMAGE))
        for name, field in self.numbers().items():
            if name != "frames" or not self.picture:
                field.put(getattr(settings, name))
        self.seed.setText(str(settings.seed))
        self.keep_seed.setChecked(True)
        self.count.setValue(1)

    def take(self, fields: Mapping[str, object]) -> None:
        """Fill in those of a request's fields that are set here; None leaves one open."""
        for name, field in self.numbers().items():
            if name in fields:
                field.decide(fields[name])
        self.seconds.follow()

    def take_seed(self, seed: int | None) -> None:
        """Make everything with this seed; None for a new one each time."""
        self.keep_seed.setChecked(False)
        if seed is not None:
            self.seed.setText(str(seed))
            self.keep_seed.setChecked(True)
        self.count.setValue(1)

    def fields(self) -> dict[str, object]:
        """What is filled in, by the names of a request's fields."""
        text = self.seed.text().strip()
        numbers: dict[str, object] = {name: field.wanted for name, field in self.numbers().items()}
        if self.picture:
            numbers |= {"frames": None, "fps": None}
        return numbers | {"output": self.kind.currentData(), "seed": int(text) if text.isdecimal() else None}

    def _show_kind(self) -> None:
        for field in (self.frames, self.seconds, self.fps):
            field.setEnabled(not self.picture)
        self.note.look()
        self.changed.emit()

    def _tidy_seed(self, text: str) -> None:
        digits = "".join(letter for letter in text if letter.isdecimal())
        if digits != text.strip():
            self.seed.setText(digits)
        else:
            self.changed.emit()

    def _keep_typed_seed(self, text: str) -> None:
        self.keep_seed.setChecked(bool(text))

    def _roll(self) -> None:
        self.seed.setText(str(secrets.randbits(32)))
        self.keep_seed.setChecked(True)

    def _fix_seed(self, keep: bool) -> None:
        if keep and not self.seed.text():
            self.seed.setText(str(secrets.randbits(32)))
        elif not keep:
            self.seed.clear()
