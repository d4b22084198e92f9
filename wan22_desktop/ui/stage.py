"""The stage: shows the denoising while it happens, then plays the finished video, or compares several."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.event import PreviewMade
from wan22_desktop.domain.gallery import GalleryItem
from wan22_desktop.domain.job import Job
from wan22_desktop.domain.language import tr
from wan22_desktop.ui.compare_bar import CompareBar
from wan22_desktop.ui.reel import Reel, images_of
from wan22_desktop.ui.screen import Screen
from wan22_desktop.ui.transport import Transport

PREVIEW_FPS = 8.0
STRIDE = 10
"""Frames of a long step."""
SHARP_DELAY = 150
"""Milliseconds on one frame after which it is shown as sharp as it is in the file."""


class Stage(QFrame):
    """The screen with its player's controls."""

    open_wanted = Signal(str)
    """Play this file in the system's player."""
    folder_wanted = Signal(str)
    frame_wanted = Signal(str, int, str, str)
    """(JobId, number of the frame, empty for a new file, what the picture is for)."""
    sharp_wanted = Signal(str, int)
    """(JobId, number of a frame that is to be seen at its full size)."""
    continue_wanted = Signal(object)
    """Job."""
    again_wanted = Signal(str, bool)
    """(JobId, with another seed)."""
    said = Signal(str)
    """Something for the status line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setWindowTitle("Wan22 Desktop")
        self.screen_, self.transport, self.comparing = Screen(), Transport(), CompareBar()
        self._reel: Reel = Reel(())
        self._images: list[QImage] = []
        """Of a preview."""
        self._memory: tuple[bytes, ...] = ()
        """Keeps the preview's memory alive."""
        self._at, self._words = 0, ""
        self._source = ""
        self._job: Job | None = None
        self._sharp: tuple[int, Clip, QImage] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._advance)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(SHARP_DELAY)
        self._still.timeout.connect(self._ask_sharp)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 6)
        layout.addWidget(self.screen_, 1)
        layout.addWidget(self.comparing)
        layout.addWidget(self.transport)
        self.comparing.hide()
        self.transport.hide()
        self._connect()

    def _connect(self) -> None:
        bar, screen = self.transport, self.screen_
        bar.paused.connect(self._pause)
        bar.sought.connect(self._seek)
        bar.speed_chosen.connect(self._keep_pace)
        bar.zoom_chosen.connect(screen.set_zoom)
        bar.full_wanted.connect(self.toggle_full)
        screen.zoomed.connect(bar.show_zoom)
        screen.zoomed.connect(self._still.start)
        screen.full_wanted.connect(self.toggle_full)
        self.comparing.chosen.connect(screen.show_beside)
        self.comparing.closed.connect(self._end_comparison)
        bar.offer(
            (
                (tr("Save this frame"), self.save_frame, "S"),
                (tr("Copy this frame"), self.copy_frame, "C"),
                (tr("Use this frame as start image"), self.start_from_frame, ""),
                None,
                (tr("Continue this video…"), self._continue, ""),
                (tr("Make again"), lambda: self._again(False), ""),
                (tr("Make with a new seed"), lambda: self._again(True), ""),
                None,
                (tr("Copy the file"), self.copy_file, ""),
                (tr("Show in folder"), lambda: self.folder_wanted.emit(self._source), ""),
                (tr("Open in the system's player"), lambda: self.open_wanted.emit(self._source), ""),
            )
        )
        for key, by in ((Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)):
            # Shortcuts, too: a button that has the keyboard would give it to the next one instead.
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.step(by))

    # --- What is shown ----------------------------------------------------------------------------------------------

    @property
    def playing(self) -> str:
        """The file that is shown; empty while there is none."""
        return self._source

    @property
    def at(self) -> int:
        """Number of the frame that is shown."""
        return self._at

    def show_preview(self, preview: PreviewMade, words: str) -> None:
        """Loop the frames of a video that is still in the making."""
        size = preview.width * preview.height * 3
        frames = tuple(preview.rgb[start : start + size] for start in range(0, len(preview.rgb), size))
        self._end_reel()
        self._images, self._memory = images_of(preview.width, preview.height, frames), frames
        self._words = words
        self._at %= max(1, len(frames))
        self._show()
        self._run(len(frames) > 1, PREVIEW_FPS)

    def say(self, words: str) -> None:
        """Change the words over a preview; without one, show them alone."""
        if self._source:
            return
        self._words = words
        self.screen_.show_picture(self.screen_.picture, words)

    def clear(self, words: str = "") -> None:
        """Take the picture off and show the words alone."""
        self._end_reel()
        self._timer.stop()
        self._images, self._memory, self._words = [], (), words
        self.screen_.show_picture(None, words)

    def play(self, clip: Clip, job: Job | None = None) -> None:
        """Play a finished video in a loop."""
        self.comparing.hide()
        self._begin((clip,), job)

    def compare(self, items: tuple[GalleryItem, ...], clips: tuple[Clip, ...]) -> None:
        """Play several under one playhead, and say in what they differ."""
        if len(items) < 2:
            for clip, item in zip(clips, items, strict=True):
                self.play(clip, item.job)
            return
        self.comparing.show_items(items)
        self.comparing.show()
        self._begin(clips, items[0].job)

    def _begin(self, clips: tuple[Clip, ...], job: Job | None) -> None:
        self._images, self._memory, self._words = [], (), ""
        self._reel, self._job, self._sharp = Reel(clips), job, None
        self._source = next(clip.source for clip in clips)
        self._at = 0
        self.screen_.set_zoom(0)
        self.transport.begin(self._reel.length, self._reel.fps, known=job is not None and len(clips) == 1)
        self.transport.show()
        self._show()
        self._run(self._reel.length > 1, self._reel.fps)

    def _end_reel(self) -> None:
        self._reel, self._source, self._job, self._sharp = Reel(()), "", None, None
        self._still.stop()
        self.comparing.hide()
        self.transport.hide()

    def _end_comparison(self) -> None:
        """Go on with the first of them alone."""
        for clip in self._reel.clips[:1]:
            self.play(clip, self._job)

    def _show(self) -> None:
        if self._images:
            self.screen_.show_picture(self._images[self._at], self._words)
        elif self._reel.length:
            self.transport.show_frame(self._at)
            if self._sharp and self._sharp[0] == self._at and not self._timer.isActive():
                self.screen_.show_picture(self._sharp[2])
            else:
                self.screen_.show_pictures(self._reel.pictures(self._at), "", self._reel.scale)
                self._still.start()

    # --- Sharp ------------------------------------------------------------------------------------------------------

    def _ask_sharp(self) -> None:
        """Of a video that was made smaller to be played, the frame that is looked at is read again."""
        small = len(self._reel.clips) == 1 and self._reel.scale < 1
        if small and self._job and not self._timer.isActive() and not (self._sharp and self._sharp[0] == self._at):
            self.sharp_wanted.emit(self._job.id, self._at)

    def show_sharp(self, identity: str, number: int, clip: Clip) -> None:
        if self._job and self._job.id == identity and len(self._reel.clips) == 1:
            (image,) = images_of(clip.width, clip.height, clip.frames)
            self._sharp = (number, clip, image)
            if number == self._at:
                self._show()

    # --- Playing ----------------------------------------------------------------------------------------------------

    def toggle(self) -> None:
        if self._source:
            self.transport.toggle()

    def _run(self, runs: bool, fps: float) -> None:
        interval = max(1, round(1000 / (fps * (self.transport.speed if self._source else 1.0))))
        if not runs:
            self._timer.stop()
        # Starting a running timer anew would put off its next frame with every preview that comes.
        elif not self._timer.isActive() or self._timer.interval() != interval:
            self._timer.start(interval)

    def _advance(self) -> None:
        if length := len(self._images) or self._reel.length:
            self._at = (self._at + 1) % length
            self._show()

    def _pause(self, paused: bool) -> None:
        self._run(not paused and self._reel.length > 1, self._reel.fps)
        self._show()

    def _keep_pace(self) -> None:
        self._run(self._timer.isActive(), self._reel.fps)

    def _seek(self, frame: int) -> None:
        if self._reel.length:
            self.transport.pause()
            self._at = frame % self._reel.length
            self._show()

    def step(self, by: int) -> None:
        """Go on by so many frames and stay there."""
        self._seek(self._at + by)

    # --- Keys and full screen ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if not self._press(Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)):
            super().keyPressEvent(event)

    def _press(self, key: Qt.Key, shift: bool) -> bool:
        if key in (Qt.Key.Key_F, Qt.Key.Key_F11) or (key is Qt.Key.Key_Escape and self.isWindow()):
            self.toggle_full()
        elif not self._source:
            return False
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_K):
            self.toggle()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Comma):
            self.step(-STRIDE if shift else -1)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Period):
            self.step(STRIDE if shift else 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._seek(0 if key is Qt.Key.Key_Home else self._reel.length - 1)
        elif key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight):
            self.transport.change_speed(-1 if key is Qt.Key.Key_BracketLeft else 1)
        else:
            return self._press_picture(key)
        return True

    def _press_picture(self, key: Qt.Key) -> bool:
        screen = self.screen_
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            screen.zoom_by(-1 if key is Qt.Key.Key_Minus else 1)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_1):
            screen.set_zoom(0.0 if key is Qt.Key.Key_0 else 1.0)
        elif key is Qt.Key.Key_S:
            self.save_frame()
        elif key is Qt.Key.Key_C:
            self.copy_frame()
        elif key is Qt.Key.Key_W and self.comparing.isVisible():
            self.comparing.choose_next()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and screen.cuts:
            screen.move_cut(0, screen.cuts[0] + (0.02 if key is Qt.Key.Key_Up else -0.02))
        else:
            return False
        return True

    def toggle_full(self) -> None:
        """Fill the whole screen, or come back."""
        full = not self.isWindow()
        # A window of its own while it does; its place in the layout waits for it.
        self.setWindowFlag(Qt.WindowType.Window, full)
        if full:
            self.setGeometry(self.screen().geometry())  # also where no window manager does it
            self.showFullScreen()
        else:
            self.showNormal()
        self.transport.show_full(full)
        self.screen_.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Closing the full screen is coming back from it."""
        if self.isWindow():
            event.ignore()
            self.toggle_full()
        else:
            super().closeEvent(event)

    # --- What can be done with it -----------------------------------------------------------------------------------

    def save_frame(self) -> None:
        self._want_frame("save")

    def start_from_frame(self) -> None:
        self._want_frame("start")

    def _want_frame(self, purpose: str) -> None:
        if self._job:
            self.transport.pause()
            self.frame_wanted.emit(self._job.id, self._reel.number(0, self._at), "", purpose)

    def copy_frame(self) -> None:
        """The sharp one, if it is there."""
        if picture := self.screen_.picture:
            QGuiApplication.clipboard().setImage(picture.copy())
            self.said.emit(tr("The frame is copied"))

    def copy_file(self) -> None:
        if self._source:
            copy_files((self._source,))
            self.said.emit(tr("{name} is copied", name=Path(self._source).name))

    def _continue(self) -> None:
        if self._job:
            self.continue_wanted.emit(self._job)

    def _again(self, other_seed: bool) -> None:
        if self._job:
            self.again_wanted.emit(self._job.id, other_seed)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.comparing.refresh()


def copy_files(paths: tuple[str, ...]) -> None:
    """To the clipboard, for a file manager or a message."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    data.setText("\n".join(paths))
    QGuiApplication.clipboard().setMimeData(data)
