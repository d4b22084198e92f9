"""One setting in the dialog: its words, its control, where its value comes from, and the way back to the default."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.setting import Kind
from wan22_desktop.domain.settings import Source, Standing
from wan22_desktop.engine import Listing
from wan22_desktop.ui import setting_words as words
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.reveal import open_file
from wan22_desktop.ui.setting_fields import Choice, Switch, TypedField
from wan22_desktop.ui.theme import colours

WIDE, NARROW = 200, 92


class SettingRow(QFrame):
    """Says what is wanted; shows what stands when it is told."""

    wanted = Signal(str, object)
    """Name, and a text or truth; None takes it out of the file."""

    def __init__(self, standing: Standing, listing: Listing) -> None:
        super().__init__()
        self.standing, self.setting = standing, standing.setting
        self._listing = listing
        self._marks: Sequence[str] = ()
        self._label, self._says, self._note, self._fault = (QLabel() for _ in range(4))
        for line in (self._label, self._says, self._note, self._fault):
            line.setWordWrap(True)
            line.setTextFormat(Qt.TextFormat.RichText if line in (self._label, self._says) else Qt.TextFormat.PlainText)
        self._says.setObjectName("dim")
        self._note.setProperty("tone", "dim")
        self._fault.setProperty("tone", "bad")
        self.control = self._make_control()
        self._label.setBuddy(self.control)
        label = tr(self.setting.label)
        self.control.setAccessibleName(label)
        self.back = tool("↺", tr("Back to the default"), flat=True, name=tr("Reset {setting}", setting=label))
        self.back.clicked.connect(lambda: self.wanted.emit(self.setting.name, None))
        room = self.back.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(room)
        self._lay_out()
        self.show_standing(standing, listing)

    # --- Building ---------------------------------------------------------------------------------------------------

    def _make_control(self) -> QWidget:
        if words.choices(self.standing, self._listing):
            choice = Choice()
            choice.setFixedWidth(WIDE)
            choice.activated.connect(self._choose)
            return choice
        if self.setting.kind is Kind.SWITCH:
            switch = Switch()
            switch.clicked.connect(self._want)
            return switch
        field = TypedField(self.setting)
        if self.setting.kind in (Kind.NUMBER, Kind.WHOLE):
            field.setFixedWidth(NARROW)
        field.textEdited.connect(self._judge)
        field.wanted.connect(self._want)
        return field

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for line in (self._label, self._says, self._note):
            texts.addWidget(line)
        texts.addStretch()
        side = QHBoxLayout()
        side.setSpacing(8)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.addLayout(texts, 0, 0)
        if self.setting.kind is Kind.FOLDER:
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(self.control, 1)
            self.browse, self.open = QPushButton(tr("Browse…")), QPushButton(tr("Open"))
            label = tr(self.setting.label)
            self.browse.setAccessibleName(tr("Browse for: {setting}", setting=label))
            self.open.setAccessibleName(tr("Open: {setting}", setting=label))
            self.browse.clicked.connect(self._browse)
            self.open.clicked.connect(lambda: open_file(self.folder))
            for button in (self.browse, self.open):
                button.setAutoDefault(False)
                line.addWidget(button)
            grid.addLayout(line, 1, 0, 1, 2)
        else:
            side.addWidget(self.control)
        if self.setting.unit:
            unit = QLabel(self.setting.unit)
            unit.setObjectName("dim")
            unit.setFixedWidth(44)
            side.addWidget(unit)
        side.addWidget(self.back)
        grid.addLayout(side, 0, 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._fault, 2, 0, 1, 2)

    # --- What is shown ----------------------------------------------------------------------------------------------

    @property
    def folder(self) -> str:
        """Where a folder is, if the setting says nothing, too."""
        return str(self.standing.value) or self._listing.folders.get(self.setting.name, "")

    @property
    def fault(self) -> str:
        """What is said to be wrong with what is typed."""
        return self._fault.text()

    @property
    def note(self) -> str:
        """What is said of its source, and of when it counts."""
        return self._note.text()

    def show_standing(self, standing: Standing, listing: Listing) -> None:
        self.standing, self._listing = standing, listing
        held = words.is_held(standing)
        lines = (words.source(standing, listing), words.counts(standing))
        self._note.setText(" ".join(filter(None, lines)))
        self._note.setVisible(bool(self._note.text()))
        self.back.setVisible(standing.source is Source.FILE)
        control = self.control
        if isinstance(control, Choice):
            control.offer(words.choices(standing, listing), str(standing.value))
            control.setEnabled(not held)
        elif isinstance(control, Switch):
            with QSignalBlocker(control):
                control.setChecked(bool(standing.value))
            control.setEnabled(not held)
        elif isinstance(control, TypedField):
            control.put(standing.value)
            control.setReadOnly(held)
            control.setProperty("held", held)
            control.setPlaceholderText(listing.folders.get(self.setting.name, ""))
            self._judge()
        if self.setting.kind is Kind.FOLDER:
            self.browse.setEnabled(not held)
        may = tr("May be {allowed}.", allowed=self.setting.allowed)
        control.setToolTip("" if isinstance(control, Switch | Choice) else may)
        self._write()

    def mark(self, marks: Sequence[str]) -> None:
        """Highlight these words, as searched for."""
        self._marks = marks
        self._write()

    def _write(self) -> None:
        other = words.is_other(self.standing)
        spot = f" <span style='color:{colours().accent}'>●</span>" if other else ""
        self._label.setText(f"<b>{highlighted(tr(self.setting.label), self._marks)}</b>{spot}")
        self._says.setText(highlighted(tr(self.setting.says), self._marks))
        self.control.setAccessibleDescription(" ".join(filter(None, (tr(self.setting.says), self.note, self.fault))))

    # --- What the person does ---------------------------------------------------------------------------------------

    def _judge(self) -> None:
        field = self.control
        assert isinstance(field, TypedField)
        fault = words.wrong(self.standing, field.text())
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        if field.property("wrong") != bool(fault):
            field.setProperty("wrong", bool(fault))
            field.style().unpolish(field)
            field.style().polish(field)
        self._write()

    def _want(self, value: object) -> None:
        self.wanted.emit(self.setting.name, value)

    def _choose(self) -> None:
        if isinstance(self.control, Choice):
            self._want(self.control.currentData())

    def _browse(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, tr(self.setting.label), self.folder):
            self.wanted.emit(self.setting.name, folder)


def highlighted(text: str, marks: Sequence[str]) -> str:
    """Rich text with the marked words on a coloured ground."""
    if not marks:
        return escape(text)
    now = colours()
    pattern = "|".join(re.escape(mark) for mark in sorted(marks, key=len, reverse=True))
    parts = re.split(f"({pattern})", text, flags=re.IGNORECASE)
    style = f"background-color:{now.accent}; color:{now.on_accent}"
    return "".join(
        f"<span style='{style}'>{escape(part)}</span>" if number % 2 else escape(part)
        for number, part in enumerate(parts)
    )
