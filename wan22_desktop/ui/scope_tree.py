"""Debug scopes as a tree: what was done within what, and how long each took."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from wan22_desktop.domain.event import Scoped
from wan22_desktop.domain.language import tr
from wan22_desktop.ui.theme import colours

MOST = 20_000
"""Scopes that are kept; the oldest trees go."""
NAME, TOOK, BEGAN, ABOUT = range(4)


class ScopeTree(QTreeWidget):
    """A running scope says so; one that failed says how."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels([tr("What"), tr("Took"), tr("Began"), tr("About")])
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(False)
        self.setAccessibleName(tr("Debug scopes"))
        header = self.header()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(NAME, 300)
        header.resizeSection(TOOK, 100)
        header.resizeSection(BEGAN, 110)
        self._items: dict[int, QTreeWidgetItem] = {}

    def add(self, scopes: Sequence[Scoped]) -> None:
        if not scopes:
            return
        bar = self.verticalScrollBar()
        at_end = bar.value() == bar.maximum()
        self.setUpdatesEnabled(False)
        for scope in scopes:
            self._take(scope)
        while len(self._items) > MOST and self.topLevelItemCount() > 1:
            self._forget(self.takeTopLevelItem(0))
        self.setUpdatesEnabled(True)
        if at_end:
            self.scrollToBottom()

    def _take(self, scope: Scoped) -> None:
        item = self._items.get(scope.id)
        if item is None:
            item = self._items[scope.id] = QTreeWidgetItem()
            began = scope.time - (scope.seconds or 0.0)
            name = scope.name if not (scope.job and scope.name == "job") else tr("job {job}", job=scope.job)
            item.setText(NAME, name)
            item.setText(BEGAN, f"{time.strftime('%H:%M:%S', time.localtime(began))}.{int(began % 1 * 1000):03}")
            item.setToolTip(
                NAME,
                tr(
                    "{name}\nProcess {process}, thread {thread}",
                    name=scope.name,
                    process=scope.process,
                    thread=scope.thread,
                ),
            )
            parent = self._items.get(scope.parent)
            if parent is None:
                self.addTopLevelItem(item)
                item.setExpanded(True)
            else:
                parent.addChild(item)
        about = ", ".join(f"{key}: {value}" for key, value in scope.variables.items())
        item.setText(TOOK, "…" if scope.seconds is None else took(scope.seconds))
        item.setText(ABOUT, " · ".join(filter(None, (scope.error, about))))
        item.setToolTip(ABOUT, "\n".join(filter(None, (scope.error, about.replace(", ", "\n")))))
        if scope.error:
            for column in (NAME, ABOUT):
                item.setForeground(column, QColor(colours().bad))

    def _forget(self, item: QTreeWidgetItem | None) -> None:
        gone = set[int]()
        waiting: list[QTreeWidgetItem | None] = [item]
        while waiting:
            if (one := waiting.pop()) is not None:
                gone.add(id(one))
                waiting += [one.child(row) for row in range(one.childCount())]
        self._items = {key: kept for key, kept in self._items.items() if id(kept) not in gone}


def took(seconds: float) -> str:
    """``0.3 ms``, ``23 ms``, ``1.24 s``, ``185 s``."""
    if seconds < 1:
        return f"{seconds * 1000:.1f} ms" if seconds < 0.01 else f"{seconds * 1000:.0f} ms"
    return f"{seconds:.2f} s" if seconds < 100 else f"{seconds:.0f} s"
