"""Every key of the window on one page: those of the menus as they are, those of the parts as they are told here."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMainWindow, QMenu, QTextBrowser, QVBoxLayout

PARTS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("Models", (
        ("Enter", "Details, with the evidence"),
        ("Shift+F10, Menu", "What can be done with it"),
        ("Ctrl+C", "Copy its path"),
        ("Delete", "Take it off the list"),
        ("Ctrl+Z", "Bring back what was taken off"),
    )),
    ("Prompt", (
        ("Ctrl+Up, Ctrl+Down", "The prompt before, the one after"),
        ("Ctrl+Z", "Undo what was typed; after a preset was chosen, back to what was set before"),
    )),
    ("Expert timeline", (
        ("Left, Right", "A step less, a step more for the high-noise expert"),
        ("Page Down, Page Up", "Five steps less, five more"),
        ("Home, End", "All steps for one expert"),
    )),
    ("Player", (
        ("Space, K", "Play or pause"),
        ("Left, Right", "One frame back or on; with Shift, ten"),
        ("Home, End", "First and last frame"),
        ("[, ]", "Slower, faster"),
        ("+, −", "Nearer, farther"),
        ("0, 1", "Fit to the window, true size"),
        ("F, Esc", "Full screen, and back"),
        ("S", "Save this frame"),
        ("C", "Copy this frame"),
        ("W", "The next way to compare"),
    )),
    ("Jobs", (
        ("Alt+Up, Alt+Down", "Move waiting jobs in the queue"),
        ("Alt+Home, Alt+End", "To the front, to the back"),
        ("Ctrl+Z", "Bring back what was removed"),
    )),
    ("Gallery and drafts", (
        ("Space", "In the gallery: play in place. Among drafts: tick"),
        ("Enter", "Open on the stage"),
        ("0 … 5", "Stars"),
        ("A, N", "Make it again; with a new seed"),
        ("C", "Compare those that are chosen"),
        ("T, /", "To the tags, to the search"),
        ("Delete", "Move to the trash"),
    )),
    ("Lists and log", (("Ctrl+F", "Search in the part that has the keyboard"),)),
)  # fmt: skip


class ShortcutsDialog(QDialog):
    """Stays open beside the window."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle("Keyboard shortcuts")
        self.resize(560, 640)
        self.page = QTextBrowser()
        self.page.setAccessibleName("Keyboard shortcuts")
        self.page.document().setDocumentMargin(14)
        self.page.setHtml(_html([*_of_menus(window), *PARTS]))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # no other button has one
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(buttons)


def _of_menus(window: QMainWindow) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    for entry in window.menuBar().actions():
        menu = entry.menu()
        if isinstance(menu, QMenu) and (keys := tuple(_keys_of(menu))):
            yield _plain(entry), keys


def _keys_of(menu: QMenu) -> Iterator[tuple[str, str]]:
    native = QKeySequence.SequenceFormat.NativeText
    for action in menu.actions():
        if shortcuts := action.shortcuts():
            yield ", ".join(keys.toString(native) for keys in shortcuts), _plain(action)


def _plain(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")


def _html(groups: list[tuple[str, tuple[tuple[str, str], ...]]]) -> str:
    parts: list[str] = []
    for name, keys in groups:
        rows = "".join(
            f"<tr><td width='190'><b>{escape(key)}</b></td><td>{escape(what)}</td></tr>" for key, what in keys
        )
        parts.append(f"<h3>{escape(name)}</h3><table cellpadding='3'>{rows}</table>")
    return "".join(parts)
