"""A place that scrolls only where the window has no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class Scroll(QScrollArea):
    """As high as what is in it, as long as the window has the room: at least ``least`` pixels, ``most`` at most."""

    def __init__(self, page: QWidget, least: int = 150, most: int = 10_000) -> None:
        super().__init__()
        self.setObjectName("bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._page, self._least, self._most = page, least, most
        page.setObjectName("page")
        self.setWidget(page)
        page.installEventFilter(self)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        wanted = self._page.sizeHint()
        return QSize(wanted.width(), min(self._most, wanted.height()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        needed = self._page.minimumSizeHint()
        return QSize(needed.width(), min(self._least, needed.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
