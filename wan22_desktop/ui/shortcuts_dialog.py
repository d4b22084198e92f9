"""Every key of the window on one page: those of the menus as they are, those of the parts as they are told here."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMainWindow, QMenu, QTextBrowser, QVBoxLayout

from wan22_desktop.domain.language import mark, tr

PARTS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (mark("Models"), (
        ("Enter", mark("Details, with the evidence")),
        ("Shift+F10, Menu", mark("What can be done with it")),
        ("Ctrl+C", mark("Copy its path")),
        ("Delete", mark("Take it off the list")),
        ("Ctrl+Z", mark("Bring back what was taken off")),
    )),
    (mark("Prompt"), (
        ("Ctrl+Up, Ctrl+Down", mark("The prompt before, the one after")),
        ("Ctrl+Z", mark("Undo what was typed; after a preset was chosen, back to what was set before")),
    )),
    (mark("Expert timeline"), (
        ("Left, Right", mark("A step less, a step more for the high-noise expert")),
        ("Page Down, Page Up", mark("Five steps less, five more")),
        ("Home, End", mark("All steps for one expert")),
    )),
    (mark("Player"), (
        ("Space, K", mark("Play or pause")),
        ("Left, Right", mark("One frame back or on; with Shift, ten")),
        ("Home, End", mark("First and last frame")),
        ("[, ]", mark("Slower, faster")),
        ("+, −", mark("Nearer, farther")),
        ("0, 1", mark("Fit to the window, true size")),
        ("F, Esc", mark("Full screen, and back")),
        ("S", mark("Save this frame")),
        ("C", mark("Copy this frame")),
        ("W", mark("The next way to compare")),
    )),
    (mark("Jobs"), (
        ("Alt+Up, Alt+Down", mark("Move waiting jobs in the queue")),
        ("Alt+Home, Alt+End", mark("To the front, to the back")),
        ("Ctrl+Z", mark("Bring back what was removed")),
    )),
    (mark("Gallery and drafts"), (
        ("Space", mark("In the gallery: play in place. Among drafts: tick")),
        ("Enter", mark("Open on the stage")),
        ("0 … 5", mark("Stars")),
        ("A, N", mark("Make it again; with a new seed")),
        ("C", mark("Compare those that are chosen")),
        ("T, /", mark("To the tags, to the search")),
        ("Delete", mark("Move to the trash")),
    )),
    (mark("Lists and log"), (("Ctrl+F", mark("Search in the part that has the keyboard")),)),
)  # fmt: skip


class ShortcutsDialog(QDialog):
    """Stays open beside the window."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.resize(560, 640)
        self.page = QTextBrowser()
        self.page.setAccessibleName(tr("Keyboard shortcuts"))
        self.page.document().setDocumentMargin(14)
        self.page.setHtml(_html([*_of_menus(window), *_of_parts()]))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # no other button has one
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(buttons)


def _of_parts() -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    for name, keys in PARTS:
        yield tr(name), tuple((", ".join(map(_native, key.split(", "))), tr(what)) for key, what in keys)


def _native(key: str) -> str:
    """The key as the menus have it; what is no key stays."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key


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
