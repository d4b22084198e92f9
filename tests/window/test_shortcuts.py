"""The list of keys: opened by one, and true."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from tests.window.desk import Desk


def test_a_question_mark_lists_every_key_of_the_menus(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.stage.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Question)
    qtbot.waitUntil(lambda: window._shortcuts is not None and window._shortcuts.isVisible())
    assert window._shortcuts is not None
    page = window._shortcuts.page.toPlainText()
    menus = [action.menu() for action in window.menuBar().actions()]
    listed = [action for menu in menus for action in menu.actions() if action.shortcuts()]  # type: ignore[attr-defined]
    assert len(listed) > 10
    for action in listed:
        assert action.text().replace("&", "").rstrip("…") in page
        assert action.shortcut().toString() in page
    qtbot.keyClick(window._shortcuts, Qt.Key.Key_Escape)
    assert not window._shortcuts.isVisible()


def test_no_two_keys_of_the_window_are_the_same(desk: Desk) -> None:
    """Qt does neither of two things then."""
    kept = [
        keys.toString()
        for action in desk.window.findChildren(QAction)
        if action.shortcutContext() is Qt.ShortcutContext.WindowShortcut
        for keys in action.shortcuts()
    ]
    assert sorted(kept) == sorted(set(kept))


def test_a_question_mark_in_a_field_is_a_question_mark(desk: Desk, qtbot: QtBot) -> None:
    field = desk.window.prompt.prompt
    field.setFocus()
    field.clear()
    qtbot.keyClick(field, Qt.Key.Key_Question)
    assert field.toPlainText() == "?"
    assert desk.window._shortcuts is None
