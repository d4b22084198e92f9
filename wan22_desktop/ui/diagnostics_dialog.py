"""What is given away for a report: every file of it is shown, and can be left out, before anything is saved."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.language import tr
from wan22_desktop.observability.diagnostics import Piece


class DiagnosticsDialog(QDialog):
    """Stays open beside the window."""

    save_wanted = Signal(object, str)
    """(tuple[Piece, …], file)."""

    def __init__(self, job: JobId, pieces: tuple[Piece, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.job, self._pieces = job, pieces
        self.setWindowTitle(tr("Diagnostics"))
        self.resize(900, 600)
        says = QLabel(
            tr(
                "These files go into one zip that you may give to whoever helps you. Passwords, names, folders, "
                "prompts and pictures are left out. Look through them, and untick what you want to keep to yourself. "
                "Nothing is sent."
            )
        )
        says.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Files of the diagnostics"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Text of the chosen file"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        for piece in pieces:
            item = QListWidgetItem(piece.name)
            item.setToolTip(piece.says)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if piece.chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemChanged.connect(self._count)
        across = QSplitter()
        across.addWidget(self.list)
        across.addWidget(self.text)
        across.setSizes([240, 620])
        across.setChildrenCollapsible(False)
        self.told = QLabel()
        self.told.setObjectName("dim")
        self.save = QPushButton(tr("Save…"))
        self.save.setDefault(True)
        self.save.clicked.connect(self._ask)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(self.told, 1)
        row.addWidget(self.save)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(says)
        layout.addWidget(across, 1)
        layout.addLayout(row)
        self.list.setCurrentRow(0)
        self._count()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.list.doItemsLayout()  # rows were placed before the style sheet said how high they are

    @property
    def chosen(self) -> tuple[Piece, ...]:
        """All pieces, each chosen as it is ticked."""
        return tuple(
            msgspec.structs.replace(piece, chosen=self.list.item(row).checkState() is Qt.CheckState.Checked)
            for row, piece in enumerate(self._pieces)
        )

    def _show(self, row: int) -> None:
        self.text.setPlainText(self._pieces[row].text if 0 <= row < len(self._pieces) else "")

    def _count(self) -> None:
        chosen = [piece for piece in self.chosen if piece.chosen]
        kilobytes = sum(len(piece.text) for piece in chosen) // 1000
        self.told.setText(tr("{count} files, {size} kB of text", count=len(chosen), size=kilobytes))
        self.save.setEnabled(bool(chosen))

    def _ask(self) -> None:
        name = f"wan22-diagnostics{f'-{self.job}' if self.job else ''}.zip"
        file, _ = QFileDialog.getSaveFileName(self, tr("Save the diagnostics"), name, "Zip (*.zip)")
        if file:
            self.save_wanted.emit(self.chosen, file if file.endswith(".zip") else f"{file}.zip")
