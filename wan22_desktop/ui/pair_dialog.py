"""Missing parts of a model, each chosen from what other models have, or from a file or folder."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.library import Partner
from wan22_desktop.domain.model import Layout, ModelReport, Role
from wan22_desktop.ui import words


class PairDialog(QDialog):
    """Stays open until all that is missing was chosen, or the person closes it."""

    pair_wanted = Signal(str, object, str)
    """(path of the model, Role, path of the part)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Choose missing parts"))
        self.setMinimumWidth(560)
        self.boxes: dict[Role, QComboBox] = {}
        self.report: ModelReport | None = None
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self.use = QPushButton(tr("Use these parts"))
        self.use.setDefault(True)
        self.use.clicked.connect(self._use)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        note = QLabel(tr("No file is changed: the app remembers where the parts are."))
        note.setObjectName("dim")
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close)
        buttons.addWidget(self.use)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(self._told)
        layout.addWidget(self._rows)
        layout.addWidget(note)
        layout.addStretch()
        layout.addLayout(buttons)

    def offer(self, report: ModelReport, lacking: tuple[Role, ...], partners: tuple[Partner, ...]) -> None:
        """Show what is missing, and what may be tried for it."""
        self.report, self.boxes = report, {}
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        name = report.label or report.name
        if lacking:
            self._told.setText(tr("Parts that {name} lacks, or that do not fit it.", name=name))
        else:
            worst = words.finding(report)[0] or tr("Nothing is missing.")
            self._told.setText(tr("{name} has all of its parts. {worst}", name=name, worst=worst))
        for row, role in enumerate(lacking):
            self._add_row(row, role, [partner for partner in partners if partner.role is role])
        self._allow()
        self.adjustSize()

    def _add_row(self, row: int, role: Role, partners: list[Partner]) -> None:
        label = QLabel(role.words[:1].upper() + role.words[1:])
        box = QComboBox()
        box.setAccessibleName(role.words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(24)
        box.addItem(tr("Leave it as it is") if partners else tr("No known model has one"), "")
        for partner in partners:
            size = words.size(partner.bytes) if partner.bytes else ""
            text = tr("of {model}, {size}" if size else "of {model}", model=partner.model, size=size)
            box.addItem(text, partner.path)
            box.setItemData(box.count() - 1, partner.path, 3)  # the tooltip
        box.setCurrentIndex(min(1, len(partners)))
        box.currentIndexChanged.connect(self._allow)
        browse = QPushButton(tr("Other…"))
        browse.setAccessibleName(tr("Another {part}", part=role.words))
        browse.setToolTip(tr("Choose a file or folder that no known model has"))
        browse.clicked.connect(partial(self._browse, role))
        label.setBuddy(box)
        for column, widget in enumerate((label, box, browse)):
            self._grid.addWidget(widget, row, column)
        self.boxes[role] = box

    def _browse(self, role: Role) -> None:
        """Folders for a model that is a folder of parts, files for one of files."""
        assert self.report is not None
        title = tr("Choose the {part}", part=role.words)
        beside = str(Path(self.report.path).parent)
        if self.report.layout in (Layout.DIFFUSERS, Layout.HF_CACHE) or role is Role.TOKENIZER:
            part = QFileDialog.getExistingDirectory(self, title, beside)
        else:
            part, _ = QFileDialog.getOpenFileName(self, title, beside)
        if part:
            box = self.boxes[role]
            box.addItem(part, part)
            box.setCurrentIndex(box.count() - 1)

    def _allow(self) -> None:
        self.use.setEnabled(any(box.currentData() for box in self.boxes.values()))

    def _use(self) -> None:
        assert self.report is not None
        for role, box in self.boxes.items():
            if part := box.currentData():
                self.pair_wanted.emit(self.report.path, role, part)
