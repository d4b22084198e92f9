"""What is seen and heard of the queue while the window is not: progress in taskbar and tray, and a word at the end."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QMainWindow, QSystemTrayIcon

from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.progress import Progress
from wan22_desktop.engine import Prospect
from wan22_desktop.ui import words
from wan22_desktop.ui.taskbar import taskbar_of
from wan22_desktop.ui.theme import colours

STAY = 20_000
"""Milliseconds that the icon stays in the tray after the last word: the word hangs on it."""
SIDE = 64
"""Pixels of the tray's icon; the system makes it smaller."""


class Attention:
    """Is told what the window is told; one word for a whole queue, and one for each job that fails."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._wanted = True
        self._show = taskbar_of(window)
        self._prospect = Prospect(jobs=0)
        self._made = self._failed = 0
        self._running: set[str] = set()
        self._share = -1.0
        self.tray: QSystemTrayIcon | None = None
        """Only while jobs run, and only where there is a tray."""
        self.said = ""
        """The last word."""
        self._leave = QTimer(window)
        self._leave.setSingleShot(True)
        self._leave.setInterval(STAY)
        self._leave.timeout.connect(self._take_icon)

    def want(self, notify: bool) -> None:
        """Whether the person wants to be told at all."""
        self._wanted = notify

    def follow(self, job: Job) -> None:
        """A job that runs or has ended; what an earlier run of the app has left is no news."""
        if job.state is JobState.RUNNING:
            self._running.add(job.id)
            return
        if job.id not in self._running or not job.state.ended:
            return
        self._running.discard(job.id)
        self._made += job.state is JobState.FINISHED
        self._failed += job.state is JobState.FAILED
        if job.problem and job.state is JobState.FAILED and self._prospect.jobs > 1:
            self._say(tr("A video could not be made"), job.problem.sentence())

    def advance(self, progress: Progress) -> None:
        """The running job is so far."""
        if abs(progress.fraction - self._share) >= 0.01:
            self._share = progress.fraction
            self._show(progress.fraction)
            if self.tray is not None:
                self.tray.setIcon(_ring(self._window.windowIcon(), progress.fraction))

    def foresee(self, prospect: Prospect) -> None:
        """So much is left; when nothing is, that is told."""
        before, self._prospect = self._prospect, prospect
        if prospect.running:
            self._put_icon(prospect)
        elif before.running:
            self._share = -1.0
            self._show(None)
            self._leave.start()
            if self._made or self._failed:
                self._tell_end()
            if self.tray is not None:
                self.tray.setIcon(self._window.windowIcon())
                self.tray.setToolTip(self._window.windowTitle())
            self._made = self._failed = 0

    def _tell_end(self) -> None:
        made, failed = self._made, self._failed
        if not failed:
            told = tr("1 video is made") if made == 1 else tr("{count} videos are made", count=made)
        elif not made:
            told = tr("The video could not be made") if failed == 1 else tr("{count} videos failed", count=failed)
        else:
            told = tr("Videos that are made: {made}; that could not be made: {failed}", made=made, failed=failed)
        self._say(tr("The queue is done"), told)

    def _say(self, title: str, text: str) -> None:
        """Where the window is in front, it has said so itself."""
        if not self._wanted or self._window.isActiveWindow():
            return
        self.said = f"{title}: {text}"
        QApplication.alert(self._window)
        if self.tray is not None:
            self.tray.showMessage(title, text, self._window.windowIcon())

    # --- The tray ---------------------------------------------------------------------------------------------------

    def _put_icon(self, prospect: Prospect) -> None:
        self._leave.stop()
        if self.tray is None and QSystemTrayIcon.isSystemTrayAvailable():
            self.tray = QSystemTrayIcon(_ring(self._window.windowIcon(), 0.0), self._window)
            self.tray.activated.connect(self._come_forward)
            self.tray.messageClicked.connect(self._come_forward)
            self.tray.show()
        if self.tray is not None:
            self.tray.setToolTip(f"{QApplication.applicationDisplayName()}\n{words.queue(prospect)}")

    def _take_icon(self) -> None:
        if self.tray is not None:
            self.tray.hide()
            self.tray.deleteLater()
            self.tray = None

    def _come_forward(self) -> None:
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()


def _ring(icon: QIcon, share: float) -> QIcon:
    """The app's icon with a ring around it that closes."""
    picture = QPixmap(SIDE, SIDE)
    picture.fill(Qt.GlobalColor.transparent)
    painter, now = QPainter(picture), colours()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawPixmap(12, 12, icon.pixmap(SIDE - 24, SIDE - 24))
    around = QRectF(4, 4, SIDE - 8, SIDE - 8)
    for colour, part in ((now.line, 1.0), (now.accent, share)):
        painter.setPen(QPen(QColor(colour), 7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(around, 90 * 16, -round(part * 360 * 16))
    painter.end()
    return QIcon(picture)
