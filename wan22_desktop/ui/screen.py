"""The screen: one picture or several, as large as they fit or closer, beside each other, wiped or as a difference."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.ui.theme import Colours, colours

HINT = mark(
    "Write what should be seen, then press Generate.\nDrop a model folder, a picture or a video made here anywhere."
)
ZOOMS = (0.5, 1.0, 2.0, 4.0, 8.0)
"""Pixels of the screen for one of the video's; 0 stands for as large as it fits."""
GRAB = 8
"""Pixels beside a dividing line from which it can be dragged."""
GAP = 6


class Beside(StrEnum):
    """How several pictures are shown; the value is what the person reads."""

    SIDES = mark("Side by side")
    WIPE = mark("Wipe")
    DIFFERENCE = mark("Difference")


class Screen(QWidget):
    """Paints pictures, with a line of words over them. A wheel zooms, dragging moves what is larger than its place."""

    zoomed = Signal(float)
    full_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures: tuple[QImage, ...] = ()
        self.words = ""
        self.beside = Beside.SIDES
        self.zoom = 0.0
        self._scale = 1.0
        """How much smaller the pictures are than the video's own frames."""
        self._pan = QPointF()
        """How far the pictures' centre lies from that of their place."""
        self._cuts: list[float] = []
        """Where the lines of a wipe are, as shares of the picture's width."""
        self._dragged: int | None = None
        self._from = QPointF()
        self.setMinimumSize(240, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Video"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(640, 400)

    @property
    def picture(self) -> QImage | None:
        return self.pictures[0] if self.pictures else None

    def show_picture(self, picture: QImage | None, words: str = "") -> None:
        self.show_pictures(() if picture is None else (picture,), words)

    def show_pictures(self, pictures: Sequence[QImage], words: str = "", scale: float = 1.0) -> None:
        """``scale``: how much smaller they are than the video's own frames."""
        if len(pictures) != len(self.pictures):
            self._cuts = [number / len(pictures) for number in range(1, len(pictures))]
        self.pictures, self.words, self._scale = tuple(pictures), words, scale
        self.update()

    def show_beside(self, how: Beside) -> None:
        self.beside = how
        self.update()

    # --- Zoom -------------------------------------------------------------------------------------------------------

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """``zoom`` as in :data:`ZOOMS`; the point ``at`` stays where it is."""
        if zoom == self.zoom:
            return
        self._pan = self._pan if zoom else QPointF()
        if zoom and self.picture is not None:
            centre = QRectF(self._place_under(at)).center()
            grown = zoom / (self.zoom or self._fitting())
            away = (at or centre) - centre
            self._pan = away - (away - self._pan) * grown
        self.zoom = zoom
        self._keep_in_sight()
        self.update()
        self.zoomed.emit(zoom)

    def zoom_by(self, steps: int, at: QPointF | None = None) -> None:
        """To the next larger or smaller of :data:`ZOOMS`; below the smallest that fits, to fit."""
        if self.picture is None:
            return
        fit = self._fitting()
        now = self.zoom or fit
        if steps > 0:
            self.set_zoom(next((zoom for zoom in ZOOMS if zoom > now * 1.01), ZOOMS[-1]), at)
        else:
            lower = [zoom for zoom in ZOOMS if zoom < now * 0.99 and zoom > fit * 1.01]
            self.set_zoom(lower[-1] if lower else 0.0, at)

    def _factor(self) -> float:
        """Pixels of the screen for one of the pictures as they are here."""
        return self.zoom / self._scale / self.devicePixelRatioF() if self.zoom else self._fit()

    def _fitting(self) -> float:
        """The zoom at which they just fit."""
        return self._fit() * self._scale * self.devicePixelRatioF()

    def _fit(self) -> float:
        picture, place = self.pictures[0], self._places()[0]
        return min(place.width() / picture.width(), place.height() / picture.height())

    def _keep_in_sight(self) -> None:
        if self.picture is None:
            return
        place, size = self._places()[0], self._size()
        far = [max(0.0, (size.width() - place.width()) / 2), max(0.0, (size.height() - place.height()) / 2)]
        self._pan = QPointF(
            max(-far[0], min(self._pan.x(), far[0])), max(-far[1], min(self._pan.y(), far[1]))
        )  # fmt: skip

    # --- Places -----------------------------------------------------------------------------------------------------

    def _shown(self) -> int:
        """Pictures beside each other: a difference is one to the first."""
        if self.beside is Beside.WIPE or not self.pictures:
            return 1
        return max(1, len(self.pictures) - (self.beside is Beside.DIFFERENCE))

    def _places(self) -> list[QRect]:
        """Where each picture may be, in the arrangement in which they are largest."""
        room, count = self.rect().adjusted(8, 8, -8, -8), self._shown()
        picture = self.pictures[0].size() if self.pictures else QSize(16, 9)

        def arranged(columns: int) -> list[QRect]:
            rows = -(-count // columns)
            width = (room.width() - GAP * (columns - 1)) // columns
            height = (room.height() - GAP * (rows - 1)) // rows
            return [
                QRect(
                    room.left() + number % columns * (width + GAP), room.top() + number // columns * (height + GAP),
                    max(1, width), max(1, height),
                )
                for number in range(count)
            ]  # fmt: skip

        def scale(places: list[QRect]) -> float:
            return min(places[0].width() / picture.width(), places[0].height() / picture.height())

        return max((arranged(columns) for columns in range(1, count + 1)), key=scale)

    def _place_under(self, at: QPointF | None) -> QRect:
        places = self._places()
        return next((place for place in places if at is not None and place.contains(at.toPoint())), places[0])

    def _size(self) -> QSize:
        factor, size = self._factor(), self.pictures[0].size()
        return QSize(round(size.width() * factor), round(size.height() * factor))

    def _target(self, place: QRect) -> QRectF:
        size = self._size()
        centre = QRectF(place).center() + self._pan
        return QRectF(
            centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()
        )  # fmt: skip

    # --- Painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter, now = QPainter(self), colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        # Filling the screen, a bright ground would outshine the video.
        painter.setBrush(QColor("#000000" if self.window().isFullScreen() else now.stage))
        painter.drawRoundedRect(self.rect(), 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(now.accent), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        if not self.pictures:
            painter.setPen(QColor(now.dim))
            centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(16, 16, -16, -16), centred, self.words or tr(HINT))
            return
        # Very close, pixels are to be seen as what they are.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.zoom < 2)
        if len(self.pictures) == 1:
            self._paint_picture(painter, self._places()[0], self.pictures[0])
        elif self.beside is Beside.WIPE:
            self._paint_wipe(painter, now)
        else:
            self._paint_beside(painter)
        if self.words:
            _paint_words(painter, self.words, self.rect())

    def _paint_picture(self, painter: QPainter, place: QRect, picture: QImage) -> None:
        painter.setClipRect(place)
        painter.drawImage(self._target(place), picture)
        painter.setClipping(False)

    def _paint_beside(self, painter: QPainter) -> None:
        first = self.pictures[0]
        differ = self.beside is Beside.DIFFERENCE
        shown = [difference(first, other) for other in self.pictures[1:]] if differ else self.pictures
        for number, (place, picture) in enumerate(zip(self._places(), shown, strict=True)):
            self._paint_picture(painter, place, picture)
            name = f"{letter(0)} – {letter(number + 1)}" if differ else letter(number)
            _paint_letter(painter, name, self._target(place).toRect().intersected(place))

    def _paint_wipe(self, painter: QPainter, now: Colours) -> None:
        place = self._places()[0]
        target = self._target(place)
        edges = [0.0, *self._cuts, 1.0]
        for number, picture in enumerate(self.pictures):
            strip = QRectF(target)
            strip.setLeft(target.left() + edges[number] * target.width())
            strip.setRight(target.left() + edges[number + 1] * target.width())
            visible = strip.toAlignedRect().intersected(place)
            painter.setClipRect(visible)
            painter.drawImage(target, picture)
            painter.setClipping(False)
            _paint_letter(painter, letter(number), visible)
        painter.setPen(QPen(QColor(now.accent), 2))
        for cut in self._cuts:
            x = target.left() + cut * target.width()
            painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)

    # --- Mouse ------------------------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        if turned := event.angleDelta().y():
            self.zoom_by(1 if turned > 0 else -1, event.position())
            event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if event.button() is Qt.MouseButton.LeftButton:
            self._dragged, self._from = self._cut_under(event.position()), event.position()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if held and self._dragged is not None:
            target = self._target(self._places()[0])
            self.move_cut(self._dragged, (event.position().x() - target.left()) / max(1.0, target.width()))
        elif held and self.zoom:
            self._pan += event.position() - self._from
            self._from = event.position()
            self._keep_in_sight()
            self.update()
        else:
            cut = self._cut_under(event.position()) is not None
            hand = Qt.CursorShape.OpenHandCursor if self.zoom else Qt.CursorShape.ArrowCursor
            self.setCursor(Qt.CursorShape.SplitHCursor if cut else hand)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        self.full_wanted.emit()

    def move_cut(self, number: int, share: float) -> None:
        """Put the line of a wipe to this share of the width, between its neighbours."""
        edges = [0.0, *self._cuts, 1.0]
        self._cuts[number] = max(edges[number], min(share, edges[number + 2]))
        self.update()

    @property
    def cuts(self) -> tuple[float, ...]:
        return tuple(self._cuts) if self.beside is Beside.WIPE else ()

    def _cut_under(self, at: QPointF) -> int | None:
        if not self.cuts:
            return None
        target = self._target(self._places()[0])
        away = [abs(at.x() - target.left() - cut * target.width()) for cut in self._cuts]
        nearest = min(range(len(away)), key=away.__getitem__)
        return nearest if away[nearest] <= GRAB else None


def letter(number: int) -> str:
    """What a compared result goes by: A, B, C, D."""
    return "ABCD"[number]


def difference(one: QImage, other: QImage) -> QImage:
    """How far two pictures are apart, four times as bright as it is; ``other`` is scaled to the size of ``one``."""
    apart = one.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(apart)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(apart.rect(), other)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    for _ in range(2):
        painter.drawImage(0, 0, apart.copy())
    painter.end()
    return apart


def _paint_words(painter: QPainter, words: str, room: QRect) -> None:
    metrics = painter.fontMetrics()
    box = metrics.boundingRect(words).adjusted(-9, -4, 9, 4)
    box.moveBottomLeft(room.adjusted(16, 0, 0, -16).bottomLeft())
    _paint_plate(painter, box, words)


def _paint_letter(painter: QPainter, text: str, picture: QRect) -> None:
    metrics = painter.fontMetrics()
    width = metrics.horizontalAdvance(text) + 14
    if picture.width() > width + 8:
        _paint_plate(painter, QRect(picture.left() + 6, picture.top() + 6, width, metrics.height() + 6), text)


def _paint_plate(painter: QPainter, box: QRect, text: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 170))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QColor("#ffffff"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.setPen(Qt.PenStyle.NoPen)
