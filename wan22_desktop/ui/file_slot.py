"""A place for a picture or a video: click to choose, drop one on it, or clear it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QImage, QImageIOHandler, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QToolButton, QWidget

from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.language import language, tr
from wan22_desktop.ui.buttons import tool

PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff")
VIDEOS = (".mp4", ".mov", ".mkv", ".webm", ".avi", ".gif")
MAX_MEGABYTES = 512
"""Memory that Qt may use to decode a picture for its thumbnail."""
NAME = 18
"""Letters of a file's name that are shown."""


class FileSlot(QWidget):
    """Holds the path of a file with one of ``endings`` and shows it small."""

    changed = Signal()
    still_wanted = Signal(str)
    """A small picture of this video, which :meth:`show_still` shows."""

    def __init__(self, label: str, endings: tuple[str, ...], tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._endings, self._tip = label, endings, tip
        self._path = self._shown = ""
        self._button = QToolButton()
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setIconSize(QSize(40, 28))
        self._button.clicked.connect(self._ask)
        self._button.setAccessibleName(label)
        self._clear = tool("✕", flat=True)
        self._clear.clicked.connect(self._empty)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._button)
        layout.addWidget(self._clear)
        self.setAcceptDrops(True)
        self.put("")

    @property
    def path(self) -> str:
        return self._path

    @property
    def given(self) -> str | None:
        """The file that counts: none while the model has no place for one."""
        return None if self.isHidden() else self._path or None

    def rename(self, label: str, tip: str) -> None:
        """The same place, for another purpose."""
        if label != self._label:
            self._label, self._tip = label, tip
            self._button.setAccessibleName(label)
            self._show()

    def put(self, path: str, shown: str = "") -> None:
        """Hold this file; ``""`` for none. ``shown`` is a video that stands for it."""
        before, self._path, self._shown = self._path, path, shown or path
        self._show()
        if Path(self._shown).suffix.lower() in VIDEOS:
            self.still_wanted.emit(self._shown)
        if path != before:
            self.changed.emit()

    def show_still(self, clip: Clip) -> None:
        """The picture of a video that was asked for."""
        if clip.source == self._shown:
            image = QImage(clip.frames[0], clip.width, clip.height, clip.width * 3, QImage.Format.Format_RGB888)
            self._button.setIcon(QIcon(QPixmap.fromImage(image)))

    def takes(self, path: str) -> bool:
        return Path(path).suffix.lower() in self._endings

    def _show(self) -> None:
        name = Path(self._shown).name
        short = name if len(name) <= NAME else f"{name[: NAME - 6]}…{name[-5:]}"
        self._button.setText(short if name else f"{self._label}…")
        self._button.setToolTip(
            f"{self._label}: {self._shown}" if name else f"{self._tip}\n{tr('Click to choose, or drop it')}"
        )
        # Other languages write nouns as they do, German with a capital.
        remove = tr("Remove the {name}", name=self._label.lower() if language() == "en" else self._label)
        self._clear.setToolTip(remove)
        self._clear.setAccessibleName(remove)
        picture = name and Path(self._shown).suffix.lower() in PICTURES
        self._button.setIcon(_thumbnail(self._path) if picture else QIcon())
        self._clear.setVisible(bool(name))

    def _empty(self) -> None:
        self.put("")

    def _ask(self) -> None:
        known = " ".join(f"*{ending}" for ending in self._endings)
        path, _ = QFileDialog.getOpenFileName(self, self._label, self._path, f"{self._label} ({known})")
        if path:
            self.put(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        if any(self.takes(path) for path in dropped(event)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        for path in dropped(event):
            if self.takes(path):
                event.acceptProposedAction()
                self.put(path)
                return


class FileSlots(QWidget):
    """Several files of one kind: as many slots as there are files, and an empty one."""

    changed = Signal()

    def __init__(
        self, label: str, endings: tuple[str, ...], tip: str, most: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._label, self._endings, self._tip, self._most = label, endings, tip, most
        self._slots: list[FileSlot] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addStretch()
        self._even()

    @property
    def slots(self) -> tuple[FileSlot, ...]:
        return tuple(self._slots)

    @property
    def paths(self) -> tuple[str, ...]:
        return tuple(slot.path for slot in self._slots if slot.path)

    @property
    def given(self) -> tuple[str, ...]:
        return () if self.isHidden() else self.paths

    def put(self, paths: tuple[str, ...]) -> None:
        for slot in self._slots:
            slot.blockSignals(True)
            slot.put("")
            slot.blockSignals(False)
        self._even()
        for path in paths[: self._most]:
            self._slots[-1].put(path)
        self.changed.emit()

    def _even(self) -> None:
        """One empty slot, at the end."""
        for slot in [slot for slot in self._slots[:-1] if not slot.path]:
            self._slots.remove(slot)
            self._row.removeWidget(slot)
            slot.deleteLater()
        if (not self._slots or self._slots[-1].path) and len(self._slots) < self._most:
            slot = FileSlot(self._label, self._endings, self._tip)
            slot.changed.connect(self._follow)
            self._slots.append(slot)
            self._row.insertWidget(self._row.count() - 1, slot)

    def _follow(self) -> None:
        self._even()
        self.changed.emit()


def dropped(event: QDropEvent) -> list[str]:
    """Paths of the files that are dragged or dropped."""
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]


def read_picture(path: str, room: QSize) -> QImage:
    """Upright, and small enough for ``room``; null where it cannot be read."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    QImageReader.setAllocationLimit(MAX_MEGABYTES)
    size = reader.size()
    if size.isValid():
        turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
        within = room.transposed() if turned else room
        reader.setScaledSize(size.scaled(within, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _thumbnail(path: str) -> QIcon:
    image = read_picture(path, QSize(80, 56))
    return QIcon(QPixmap.fromImage(image)) if not image.isNull() else QIcon()
