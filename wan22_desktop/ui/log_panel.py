"""What the engine and the worker process say, with a filter."""

from __future__ import annotations

import collections
import time

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from wan22_desktop.domain.event import Logged
from wan22_desktop.ui.buttons import tool

LEVELS = ("debug", "info", "warning", "error")
MAX_LINES = 4000


class LogPanel(QFrame):
    """The newest lines, filtered by level and by text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._lines: collections.deque[Logged] = collections.deque(maxlen=MAX_LINES)
        self.page = QPlainTextEdit()
        self.page.setReadOnly(True)
        self.page.setMaximumBlockCount(MAX_LINES)
        self.page.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.page.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.page.setAccessibleName("Log")
        self.level = QComboBox()
        self.level.addItems(["Everything", "Info", "Warnings", "Errors"])
        self.level.setCurrentIndex(1)
        self.level.currentIndexChanged.connect(self._fill)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._fill)
        copy = tool("Copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.page.toPlainText()))
        heading = QLabel("Log")
        heading.setObjectName("heading")
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch()
        for widget in (self.search, self.level, copy):
            top.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.addLayout(top)
        layout.addWidget(self.page)

    def add(self, lines: tuple[Logged, ...]) -> None:
        self._lines.extend(lines)
        if shown := [_text(line) for line in lines if self._shown(line)]:
            self.page.appendPlainText("\n".join(shown))

    def _fill(self) -> None:
        self.page.setPlainText("\n".join(_text(line) for line in self._lines if self._shown(line)))
        self.page.verticalScrollBar().setValue(self.page.verticalScrollBar().maximum())

    def _shown(self, line: Logged) -> bool:
        rank = LEVELS.index(line.level) if line.level in LEVELS else len(LEVELS) - 1
        return rank >= self.level.currentIndex() and self.search.text().lower() in line.text.lower()


def _text(line: Logged) -> str:
    when = time.strftime("%H:%M:%S", time.localtime(line.time))
    # A line stays a line: text from files or libraries cannot pretend to be another entry.
    text = line.text.replace("\r", "").replace("\n", "\n    ")
    return f"{when} {line.level:7} {line.source.removeprefix('wan22_desktop.')}: {text}"
