"""How a job is painted in the list: its picture, its prompt, how it is doing."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.progress import Progress
from wan22_desktop.ui import words
from wan22_desktop.ui.card_list import LEADING, Card, Index, card_in, write_line
from wan22_desktop.ui.job_list import JOB, LEFT, PROGRESS, THUMBNAIL, status
from wan22_desktop.ui.theme import Colours

TICK = 16
"""Pixels of the box in which a draft is ticked."""
HEIGHT = 76
PICTURE = 52
BAR = 5


class JobCard(Card):
    """Picture, prompt, status; of the one that runs a bar and the time that is left."""

    def __init__(self) -> None:
        super().__init__(HEIGHT)

    def paint_inside(self, painter: QPainter, rect: QRect, index: Index, now: Colours) -> None:
        job: Job = index.data(JOB)
        progress: Progress | None = index.data(PROGRESS)
        left: float | None = index.data(LEFT)
        paint_picture(painter, QRect(rect.left() + 8, rect.top() + 8, PICTURE, PICTURE), index.data(THUMBNAIL), now)
        inner = rect.adjusted(PICTURE + 18, 6, -10, -6)
        if (ticked := index.data(Qt.ItemDataRole.CheckStateRole)) is not None:
            paint_tick(painter, tick_place(rect), ticked is Qt.CheckState.Checked, now)
        shades = {JobState.RUNNING: now.accent, JobState.FAILED: now.bad, JobState.INTERRUPTED: now.warn}
        write_line(painter, inner, 0, job.request.prompt, now.text)
        write_line(painter, inner, 1, status(job, progress, left), shades.get(job.state, now.dim))
        if job.state is JobState.RUNNING:
            _paint_bar(painter, inner, progress.fraction if progress else 0.0, left, now)

    def editorEvent(  # noqa: N802 - Qt's name
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on the box ticks a draft; on the keyboard, Space does."""
        if isinstance(event, QMouseEvent):
            box = tick_place(card_in(QRect(option.rect)))  # type: ignore[attr-defined]
            ticked = index.data(Qt.ItemDataRole.CheckStateRole)
            if ticked is None or not box.adjusted(-4, -4, 4, 4).contains(event.position().toPoint()):
                return False
            if event.type() is not QEvent.Type.MouseButtonRelease:
                return event.type() is QEvent.Type.MouseButtonDblClick
            return toggle(model, index)
        return super().editorEvent(event, model, option, index)


def toggle(model: QAbstractItemModel, index: Index) -> bool:
    """Tick a draft, or no longer."""
    ticked = index.data(Qt.ItemDataRole.CheckStateRole)
    other = Qt.CheckState.Unchecked if ticked is Qt.CheckState.Checked else Qt.CheckState.Checked
    return model.setData(index, other, Qt.ItemDataRole.CheckStateRole)


def tick_place(card: QRect) -> QRect:
    """Where a draft's box is: on the corner of its picture."""
    return QRect(card.left() + 12, card.top() + 12, TICK, TICK)


def _paint_bar(painter: QPainter, inner: QRect, fraction: float, left: float | None, now: Colours) -> None:
    """On the third line, the time that is left at its end."""
    metrics = painter.fontMetrics()
    line = QRect(inner.left(), inner.top() + 2 * (metrics.height() + LEADING), inner.width(), metrics.height())
    told = "" if left is None else words.left(left)
    if told:
        painter.setPen(QColor(now.dim))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, told)
        painter.setPen(Qt.PenStyle.NoPen)
        line.setWidth(line.width() - metrics.horizontalAdvance(told) - 8)
    bar = QRect(line.left(), line.center().y() - BAR // 2, line.width(), BAR)
    painter.setBrush(QColor(now.line))
    painter.drawRoundedRect(bar, 2, 2)
    bar.setWidth(round(bar.width() * fraction))
    painter.setBrush(QColor(now.accent))
    painter.drawRoundedRect(bar, 2, 2)


def paint_tick(painter: QPainter, place: QRect, ticked: bool, now: Colours) -> None:
    painter.setPen(QPen(QColor(now.accent if ticked else now.dim), 1))
    painter.setBrush(QColor(now.accent if ticked else now.panel))
    painter.drawRoundedRect(place, 4, 4)
    if ticked:
        painter.setPen(QPen(QColor(now.on_accent), 2))
        x, y = place.left(), place.top()
        painter.drawPolyline([QPoint(x + 4, y + 8), QPoint(x + 7, y + 11), QPoint(x + 12, y + 5)])
    painter.setPen(Qt.PenStyle.NoPen)


def paint_picture(painter: QPainter, place: QRect, picture: QImage | None, now: Colours) -> None:
    painter.setBrush(QColor(now.stage))
    painter.drawRoundedRect(place, 5, 5)
    if picture is not None:
        inside = QRect(place.topLeft(), picture.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio))
        inside.moveCenter(place.center())
        painter.drawImage(inside, picture)
