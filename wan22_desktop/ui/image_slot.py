"""A place for a picture: click to choose, drop one on it, or clear it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QToolButton, QWidget

from wan22_desktop.ui.buttons import tool

FILTER = "Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)"
MAX_MEGABYTES = 512
"""Memory that Qt may use to decode a picture for its thumbnail."""


class ImageSlot(QWidget):
    """Holds the path of a picture and shows it small."""

    changed = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._path = label, ""
        self._button = QToolButton()
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setIconSize(QSize(40, 28))
        self._button.clicked.connect(self._ask)
        self._clear = tool("✕", flat=True, name=f"Remove the {label.lower()}")
        self._clear.clicked.connect(lambda: self.put(""))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._button)
        layout.addWidget(self._clear)
        self.put("")

    @property
    def path(self) -> str:
        return self._path

    @property
    def given(self) -> str | None:
        """The picture that counts: none while the model has no place for one."""
        return None if self.isHidden() else self._path or None

    def put(self, path: str) -> None:
        """Hold this picture; ``""`` for none."""
        before, self._path = self._path, path
        self._button.setText(Path(path).name[:24] if path else f"{self._label}…")
        self._button.setToolTip(path or f"Choose a picture for the {self._label.lower()}, or drop one on the window")
        self._button.setIcon(_thumbnail(path) if path else QIcon())
        self._clear.setVisible(bool(path))
        if path != before:
            self.changed.emit()

    def _ask(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self._label, self._path, FILTER)
        if path:
            self.put(path)


def _thumbnail(path: str) -> QIcon:
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    QImageReader.setAllocationLimit(MAX_MEGABYTES)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(80, 56, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return QIcon(QPixmap.fromImage(image)) if not image.isNull() else QIcon()
