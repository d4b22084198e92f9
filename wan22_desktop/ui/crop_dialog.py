"""Which part of a picture is used: a frame in the video's shape, dragged and zoomed over it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QSizePolicy, QSlider, QVBoxLayout, QWidget

from wan22_desktop.domain.generation import Crop
from wan22_desktop.domain.language import tr
from wan22_desktop.ui.file_slot import read_picture
from wan22_desktop.ui.theme import colours

ROOM = QSize(640, 420)
CLOSEST = 8.0
"""How much of a picture's largest frame can be zoomed into."""
_NUDGE = 0.01
HINT = "Drag the frame, or move it with the arrow keys; zoom with the wheel, or + and −."


class CropView(QWidget):
    """The picture, and the frame over it. Zoom 1 is the largest frame that the picture holds."""

    zoomed = Signal(float)

    def __init__(self, picture: QImage, shape: tuple[int, int], crop: Crop | None) -> None:
        super().__init__()
        self._picture = picture
        across, down = max(1, picture.width()), max(1, picture.height())
        aspect = shape[0] / shape[1] * down / across
        self._widest, self._highest = min(1.0, aspect), min(1.0, 1 / aspect)
        self._middle, self._zoom = QPointF(0.5, 0.5), 1.0
        self._held: QPointF | None = None
        if crop:
            self._middle = QPointF((crop.left + crop.right) / 2, (crop.top + crop.bottom) / 2)
            self._zoom = min(self._widest / (crop.right - crop.left), self._highest / (crop.bottom - crop.top))
        self.setMinimumSize(ROOM)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Part of the picture"))
        self.setToolTip(tr(HINT))
        self._keep_inside()

    @property
    def zoom(self) -> float:
        return self._zoom

    def crop(self) -> Crop | None:
        """None where it is what is taken anyway: the largest frame in the middle."""
        frame = self._frame()
        if self._zoom == 1 and self._middle == QPointF(0.5, 0.5):
            return None
        edges = (max(0.0, frame.left()), max(0.0, frame.top()), min(1.0, frame.right()), min(1.0, frame.bottom()))
        left, top, right, bottom = (round(edge, 5) for edge in edges)
        return Crop(left=left, top=top, right=right, bottom=bottom)

    def zoom_to(self, zoom: float) -> None:
        zoom = max(1.0, min(CLOSEST, zoom))
        if zoom != self._zoom:
            self._zoom = zoom
            self._keep_inside()
            self.zoomed.emit(zoom)

    def reset(self) -> None:
        """The middle of the picture, as large as it can be."""
        self._middle = QPointF(0.5, 0.5)
        self.zoom_to(1.0)
        self._keep_inside()

    def _frame(self) -> QRectF:
        """In shares of the picture."""
        width, height = self._widest / self._zoom, self._highest / self._zoom
        return QRectF(self._middle.x() - width / 2, self._middle.y() - height / 2, width, height)

    def _keep_inside(self) -> None:
        width, height = self._widest / self._zoom / 2, self._highest / self._zoom / 2
        x = max(width, min(1 - width, self._middle.x()))
        y = max(height, min(1 - height, self._middle.y()))
        self._middle = QPointF(x, y)
        self.update()

    def _move(self, by: QPointF) -> None:
        self._middle += by
        self._keep_inside()

    # --- The hand ---------------------------------------------------------------------------------------------------

    def place(self) -> QRectF:
        """Where the picture is drawn."""
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, *size.toTuple())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if self._held is not None:
            by, place = event.position() - self._held, self.place()
            self._held = event.position()
            self._move(QPointF(by.x() / place.width(), by.y() / place.height()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        self._held = None

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        self.zoom_to(self._zoom * 1.1 ** (event.angleDelta().y() / 120))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        key = Qt.Key
        by = {
            key.Key_Left: (-_NUDGE, 0), key.Key_Right: (_NUDGE, 0), key.Key_Up: (0, -_NUDGE), key.Key_Down: (0, _NUDGE),
        }.get(Qt.Key(event.key()))  # fmt: skip
        if by:
            self._move(QPointF(*by))
        elif event.key() in (key.Key_Plus, key.Key_Equal):
            self.zoom_to(self._zoom * 1.1)
        elif event.key() == key.Key_Minus:
            self.zoom_to(self._zoom / 1.1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter, now, place = QPainter(self), colours(), self.place()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(now.stage))
        painter.drawImage(place, self._picture)
        frame = self._frame()
        shown = QRectF(
            place.left() + frame.left() * place.width(), place.top() + frame.top() * place.height(),
            frame.width() * place.width(), frame.height() * place.height(),
        )  # fmt: skip
        painter.fillRect(place, QColor(0, 0, 0, 150))
        painter.save()
        painter.setClipRect(shown)
        painter.drawImage(place, self._picture)
        painter.restore()
        painter.setPen(QPen(QColor(now.accent), 2))
        painter.drawRect(shown)


class CropDialog(QDialog):
    """Closed with OK, :meth:`crop` is what was chosen."""

    def __init__(self, path: str, shape: tuple[int, int], crop: Crop | None, parent: QWidget) -> None:
        """``shape`` is width and height of the video."""
        super().__init__(parent)
        self.setWindowTitle(tr("Crop"))
        self.view = CropView(read_picture(path, ROOM * 2), shape, crop)
        self.zoom = QSlider(Qt.Orientation.Horizontal)
        self.zoom.setRange(100, round(100 * CLOSEST))
        self.zoom.setValue(round(100 * self.view.zoom))
        self.zoom.setAccessibleName(tr("Zoom"))
        self.zoom.valueChanged.connect(self._zoom)
        self.view.zoomed.connect(self._show_zoom)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.middle = buttons.addButton(tr("Middle"), QDialogButtonBox.ButtonRole.ResetRole)
        self.middle.setToolTip(tr("As without a crop: the middle of the picture, as large as it can be"))
        self.middle.clicked.connect(self.view.reset)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        hint = QLabel(tr(HINT))
        hint.setObjectName("dim")
        hint.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(QLabel(tr("Zoom")))
        row.addWidget(self.zoom, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.view, 1)
        layout.addLayout(row)
        layout.addWidget(hint)
        layout.addWidget(buttons)

    def crop(self) -> Crop | None:
        return self.view.crop()

    def _zoom(self, percent: int) -> None:
        self.view.zoom_to(percent / 100)

    def _show_zoom(self, zoom: float) -> None:
        self.zoom.blockSignals(True)
        self.zoom.setValue(round(100 * zoom))
        self.zoom.blockSignals(False)
