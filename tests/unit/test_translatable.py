"""What people read can be translated: words are given to ``tr``, or to ``mark`` where they stand in a table.

Two rules: what a call shows (the usual ones of Qt, and our own) holds no bare letters; and nothing that reads like
words stands anywhere else, but in logs.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCES = Path(__file__).resolve().parents[2] / "wan22_desktop"
MODULES = [
    *(file for file in sorted((SOURCES / "ui").glob("*.py")) if file.name < "m"),
    *sorted((SOURCES / "engine").glob("*.py")),
]
SHOWN = {
    **dict.fromkeys(
        ("setText", "setToolTip", "setStatusTip", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription",
         "setWindowTitle", "setTitle", "setHeaderLabels", "setPrefix", "setSuffix", "QLabel", "QPushButton", "QAction",
         "QCheckBox", "QGroupBox", "addAction", "addItem", "addItems", "addMenu", "addButton", "showMessage", "hint"),
        (0,),
    ),
    **dict.fromkeys(("addTab", "setItemText", "setTabText", "_facet", "_add"), (1,)),
    **dict.fromkeys(("__init__", "tool", "Fold", "_say", "_menu_button", "QTreeWidgetItem"), (0, 1)),
    **dict.fromkeys(("GlyphButton", "getOpenFileName", "getOpenFileNames", "getSaveFileName"), (1,)),
    **dict.fromkeys(("label", "FileSlot", "FileSlots"), (0, 2)),
    **dict.fromkeys(("PictureSlot", "delete_action", "_action", "_dim"), (0,)),
}  # fmt: skip
"""Calls, and the places of the arguments that people read. ``name=`` and ``tip=`` are read wherever they stand."""
NOT_SHOWN = {
    "tr",
    "mark",
    "_kind",
    "about",
    "problem_of",
    "_note",
    "cast",
    "TypeVar",
    "setObjectName",
    "setProperty",
    "getattr",
}
WORDS = re.compile(r"^[A-Z][a-z]+(?![\w.+-])|[A-Za-z]{2,}[,;:]? [a-z{]")
"""How words begin: a capital, or two of them after each other."""
NO_TEXT = re.compile(r"<[^>]*>|\t.*")
ALLOWED = {
    "Zip (*.zip)": "the format's name, and a pattern",
    "Windows": "a system's name, told in the log",
    "Inhibit": "a name on the bus",
    "Esc": "a key",
    "echo held && exec cat": "a command",
}


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _text(node: ast.AST) -> str:
    """A literal's letters; of an f-string with ``{}`` for its fields. Without markup, and without a menu's keys."""
    if isinstance(node, ast.JoinedStr):
        text = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    else:
        text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
    return NO_TEXT.sub("", text)


def _below(node: ast.AST) -> Iterator[ast.AST]:
    parts = node.values if isinstance(node, ast.JoinedStr) else ast.iter_child_nodes(node)
    yield from (part for part in parts if not (isinstance(node, ast.JoinedStr) and isinstance(part, ast.Constant)))


def _literals(node: ast.AST) -> Iterator[ast.AST]:
    """Those in what is shown that nobody translates; what another function is given is its own matter."""
    if any(map(str.isalpha, _text(node))):
        yield node
    if isinstance(node, ast.Call):
        if _name(node) in ("format", "join"):
            for part in (node.func, *node.args):
                yield from _literals(part)
    elif not isinstance(node, (ast.Subscript, ast.Compare, ast.Lambda)):
        for part in _below(node):
            yield from _literals(part)


def _shown(tree: ast.Module) -> Iterator[ast.AST]:
    """Literals with letters in the calls that show something."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call):
            places = SHOWN.get(_name(call), (0,) if ast.unparse(call.func).endswith("said.emit") else ())
            given = [argument for place, argument in enumerate(call.args) if place in places]
            given += [keyword.value for keyword in call.keywords if places and keyword.arg in ("name", "tip")]
            for argument in given:
                yield from _literals(argument)


def _worded(node: ast.AST, given: set[str]) -> Iterator[ast.AST]:
    """Literals that read like words, wherever they stand; ``given`` are names of constants that ``tr`` is given."""
    if isinstance(node, ast.Call) and (_name(node) in NOT_SHOWN or ast.unparse(node.func).startswith("log.")):
        return
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return  # a docstring
    if isinstance(node, ast.Assign) and {getattr(target, "id", "") for target in node.targets} & {*given, "__all__"}:
        return
    if WORDS.search(_text(node)):
        yield node
    for part in _below(node):
        yield from _worded(part, given)


def untranslated(source: str) -> list[str]:
    """Line and text of whatever a person reads in English only."""
    tree = ast.parse(source)
    given = {
        name.id
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and _name(call) == "tr"
        for argument in call.args
        for name in ast.walk(argument)
        if isinstance(name, ast.Name)
    }
    found = {(getattr(node, "lineno", 0), _text(node)) for node in (*_shown(tree), *_worded(tree, given))}
    return [f"{line}: {text}" for line, text in sorted(found) if text not in ALLOWED]


@pytest.mark.parametrize("module", MODULES, ids=lambda file: file.stem)
def test_whatever_a_person_reads_can_be_translated(module: Path) -> None:
    assert untranslated(module.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        'QLabel("steps")',
        'box.addItem(f"{count} steps", count)',
        'button.setText("on" if on else tr("off"))',
        'tool("✕", tr("Away"), name="gone")',
        'self.said.emit("saved")',
        'TABLE = (("up", "Move up"),)',
        'HINT = "Nothing is here."\nview.setToolTip(HINT)',
        'def status():\n    return "Waiting"',
        "view.setText(f\"{count}{' more' if count else ''}\")",
    ],
)
def test_what_nobody_could_translate_is_found(source: str) -> None:
    assert untranslated(source)


def test_what_is_translated_or_no_word_is_let_through() -> None:
    assert not untranslated(
        '"""A docstring."""\nHINT = "Nothing is here."\nTABLE = (("up", mark("Move up")),)\nlog.info("All is well")\n'
        'view.setToolTip(tr(HINT))\nlabel.setText(f"{count} · {tr(\'steps\')}")\nlabel.setObjectName("Dim one")\n'
        'action.setShortcut("Ctrl+A")\nbox.addItem(tr("Video"), "video")\n'
    )
