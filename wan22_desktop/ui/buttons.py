"""Buttons as the whole window has them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget


def tool(text: str, tip: str = "", *, flat: bool = False, checkable: bool = False, name: str = "") -> QToolButton:
    """A small button; ``name`` is what a screen reader says where the text is a symbol."""
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setCheckable(checkable)
    if flat:
        button.setObjectName("flat")
    if name:
        button.setAccessibleName(name)
    return button


def delete_action(text: str, panel: QWidget) -> QAction:
    """An action on the Delete key, while the keyboard is in ``panel``."""
    action = QAction(text, panel)
    action.setShortcut(QKeySequence.StandardKey.Delete)
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    panel.addAction(action)
    return action
