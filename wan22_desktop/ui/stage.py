"""The stage: shows the denoising while it happens, then plays the finished video in a loop."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QSlider, QVBoxLayout, QWidget

from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.event import PreviewMade
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.theme import colours

PREVIEW_FPS = 8.0
HINT = "Write what should be seen, then press Generate.\nDrop a model folder, a picture or a video made here anywhere."


def images_of(width: int, height: int, frames: tuple[bytes, ...]) -> list[QImage]:
    """Pictures over the given memory; ``frames`` must outlive them."""
    return [QImage(frame, width, height, width * 3, QImage.Format.Format_RGB888) for frame in frames]


class Screen(QWidget):
    """Paints one picture, as large as it fits, with a line of words over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture: QImage | None = None
        self.words = ""
        self.setMinimumSize(240, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Video")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(640, 400)

    def show_picture(self, picture: QImage | None, words: str = "") -> None:
        self.picture, self.words = picture, words
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter = QPainter(self)
        now = colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.stage))
        painter.drawRoundedRect(self.rect(), 8, 8)
        if self.picture is None:
            painter.setPen(QColor(now.dim))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words or HINT)
            return
        painter.drawImage(self._place(self.picture.size()), self.picture)
        if self.words:
            self._paint_words(painter)

    def _place(self, size: QSize) -> QRectF:
        room = self.rect().adjusted(8, 8, -8, -8)
        scale = min(room.width() / size.width(), room.height() / size.height())
        width, height = size.width() * scale, size.height() * scale
        return QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)

    def _paint_words(self, painter: QPainter) -> None:
        metrics = painter.fontMetrics()
        box = metrics.boundingRect(self.words).adjusted(-9, -4, 9, 4)
        box.moveBottomLeft(self.rect().adjusted(16, 0, 0, -16).bottomLeft())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.words)


class Stage(QFrame):
    """The screen with its player's controls."""

    open_wanted = Signal(str)
    """Play this file in the system's player."""
    folder_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.screen_ = Screen()
        self._images: list[QImage] = []
        self._memory: tuple[bytes, ...] = ()
        """Keeps the pictures' memory alive."""
        self._at, self._words = 0, ""
        self._source = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._advance)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 6)
        layout.addWidget(self.screen_, 1)
        layout.addWidget(self._make_controls())
        self._show_controls(visible=False)
        back, on = QShortcut(QKeySequence(Qt.Key.Key_Left), self), QShortcut(QKeySequence(Qt.Key.Key_Right), self)
        back.activated.connect(lambda: self._step(-1))
        on.activated.connect(lambda: self._step(1))
        for shortcut in (back, on):
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _make_controls(self) -> QWidget:
        self._controls = QWidget()
        self._play = tool("Pause", "Play or pause (Ctrl+P); Left and Right step through the frames", checkable=True)
        self._play.setMinimumWidth(64)
        self._play.toggled.connect(self._pause)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName("Frame")
        self._slider.sliderMoved.connect(self._seek)
        self._counter = QLabel()
        self._counter.setObjectName("dim")
        open_file = tool("Open", "Play it in the system's player, at full size")
        open_file.clicked.connect(lambda: self.open_wanted.emit(self._source))
        folder = tool("Show in folder")
        folder.clicked.connect(lambda: self.folder_wanted.emit(self._source))
        row = QHBoxLayout(self._controls)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._play, self._slider, self._counter, open_file, folder):
            row.addWidget(widget, 1 if widget is self._slider else 0)
        return self._controls

    @property
    def playing(self) -> str:
        """The file that is shown; empty while there is none."""
        return self._source

    def toggle(self) -> None:
        if self._source:
            self._play.toggle()

    def show_preview(self, preview: PreviewMade, words: str) -> None:
        """Loop the frames of a video that is still in the making."""
        size = preview.width * preview.height * 3
        frames = tuple(preview.rgb[start : start + size] for start in range(0, len(preview.rgb), size))
        self._load(preview.width, preview.height, frames, PREVIEW_FPS, words)
        self._source = ""
        self._show_controls(visible=False)

    def say(self, words: str) -> None:
        """Change the words over a preview; without one, show them alone."""
        if self._source:
            return
        self._words = words
        self.screen_.show_picture(self.screen_.picture, words)

    def clear(self, words: str = "") -> None:
        """Take the picture off and show the words alone."""
        self._timer.stop()
        self._images, self._memory, self._source = [], (), ""
        self._words = words
        self._show_controls(visible=False)
        self.screen_.show_picture(None, words)

    def play(self, clip: Clip) -> None:
        """Play a finished video in a loop."""
        self._at = 0
        self._load(clip.width, clip.height, clip.frames, clip.fps, "")
        self._source = clip.source
        self._slider.setRange(0, len(clip.frames) - 1)
        self._play.setChecked(False)
        self._show_controls(visible=True)
        self._show()

    def _load(self, width: int, height: int, frames: tuple[bytes, ...], fps: float, words: str) -> None:
        self._images, self._memory = images_of(width, height, frames), frames
        self._words = words
        self._at %= max(1, len(self._images))
        self._show()
        if len(self._images) > 1:
            interval = round(1000 / fps)
            # Starting a running timer anew would put off its next frame with every preview that comes.
            if not self._timer.isActive() or self._timer.interval() != interval:
                self._timer.start(interval)
        else:
            self._timer.stop()

    def _advance(self) -> None:
        if self._images:
            self._at = (self._at + 1) % len(self._images)
            self._show()

    def _show(self) -> None:
        if not self._images:
            return
        self.screen_.show_picture(self._images[self._at], self._words)
        if self._source:
            self._slider.setValue(self._at)
            self._counter.setText(f"{self._at + 1}/{len(self._images)}")

    def _pause(self, paused: bool) -> None:
        self._play.setText("Play" if paused else "Pause")
        if paused:
            self._timer.stop()
        elif len(self._images) > 1:
            self._timer.start()

    def _seek(self, frame: int) -> None:
        self._play.setChecked(True)
        self._at = frame
        self._show()

    def _step(self, by: int) -> None:
        if self._source:
            self._seek((self._at + by) % len(self._images))

    def _show_controls(self, *, visible: bool) -> None:
        self._controls.setVisible(visible)
