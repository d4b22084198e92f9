"""What is left to other programs, what the app keeps on the disk, and what could be better here."""

from __future__ import annotations

from functools import partial
from typing import Any

import msgspec
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wan22_desktop.domain.fit import size
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.engine.upkeep import Upkeep

FIELDS = (
    ("leave_memory_gb", mark("Leave of main memory"), "GB", 1024.0,
     mark("For other programs: no job is planned into it.")),
    ("leave_card_gb", mark("Leave of graphics memory"), "GB", 256.0, mark("Likewise on every graphics card.")),
    ("wait_for_memory_minutes", mark("Wait for memory"), mark("min"), 1440.0,
     mark("How long a job waits while other programs hold what it needs.")),
    ("embeddings_limit_gb", mark("Encoded prompts"), "GB", 1024.0, mark("The longest unused go first.")),
    ("latents_limit_gb", mark("Kept latents"), "GB", 16384.0,
     mark("The oldest go first; what is gone cannot be gone on from.")),
)  # fmt: skip
"""Setting, label, unit, the most, and what it means."""


class UpkeepDialog(QDialog):
    """Stays open beside the window; every change counts at once."""

    changed = Signal(object)
    """Settings."""
    look_wanted = Signal()
    clear_wanted = Signal(str)

    def __init__(self, settings: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Memory and caches"))
        self.setMinimumWidth(560)
        self._settings = settings
        self.fields: dict[str, QDoubleSpinBox] = {}
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self._make_limits())
        layout.addWidget(self._make_caches())
        layout.addWidget(self._make_advice())
        layout.addStretch()

    # --- Building ---------------------------------------------------------------------------------------------------

    def _make_limits(self) -> QWidget:
        box = QGroupBox(tr("A good neighbour"))
        form = QFormLayout(box)
        for name, label, unit, most, meaning in FIELDS:
            field = QDoubleSpinBox()
            field.setDecimals(1)
            field.setSingleStep(0.5)
            field.setRange(0.0, most)
            field.setSuffix(f" {tr(unit)}")
            field.setValue(getattr(self._settings, name))
            field.setToolTip(tr(meaning))
            field.setAccessibleName(tr(label))
            field.setKeyboardTracking(False)
            field.valueChanged.connect(partial(self._change, name))
            form.addRow(tr(label), field)
            self.fields[name] = field
        return box

    def _make_caches(self) -> QWidget:
        box = QGroupBox(tr("Kept to save work"))
        layout = QVBoxLayout(box)
        self._caches = QGridLayout()
        self._caches.setColumnStretch(0, 1)
        self._caches.setHorizontalSpacing(12)
        self.removed = QLabel()
        self.removed.setObjectName("dim")
        layout.addLayout(self._caches)
        layout.addWidget(self.removed)
        self.removed.hide()
        return box

    def _make_advice(self) -> QWidget:
        box = QGroupBox(tr("What could be better here"))
        layout = QVBoxLayout(box)
        self.advice = QLabel("…")
        self.advice.setWordWrap(True)
        self.advice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(self.advice)
        return box

    # --- What is told -----------------------------------------------------------------------------------------------

    def take(self, settings: Any) -> None:
        """Show what was changed elsewhere."""
        self._settings = settings
        for name, field in self.fields.items():
            with QSignalBlocker(field):
                field.setValue(getattr(settings, name))

    def show_upkeep(self, found: Upkeep) -> None:
        while (item := self._caches.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        for row, cache in enumerate(found.caches):
            holds = tr(cache.holds)
            words = QLabel(holds[:1].upper() + holds[1:])
            words.setWordWrap(True)
            taken = QLabel(size(cache.bytes))
            if cache.limit is not None:
                taken.setText(tr("{taken} of {most}", taken=size(cache.bytes), most=size(cache.limit)))
            taken.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            clear = QPushButton(tr("Clear"))
            clear.setAccessibleName(tr("Clear {name}", name=cache.name))
            clear.setToolTip(tr("What is in use stays"))
            clear.setEnabled(cache.bytes > 0)
            clear.clicked.connect(partial(self.clear_wanted.emit, cache.name))
            for column, widget in enumerate((words, taken, clear)):
                self._caches.addWidget(widget, row, column)
        self.removed.setVisible(found.removed is not None)
        self.removed.setText(tr("{size} removed", size=size(found.removed or 0)))
        nothing = tr("Nothing: all is as it should be, or too few videos were made to tell.")
        self.advice.setText("\n\n".join(advice.says for advice in found.advice) or nothing)

    def _change(self, name: str, value: float) -> None:
        self._settings = msgspec.structs.replace(self._settings, **{name: value})
        self.changed.emit(self._settings)
