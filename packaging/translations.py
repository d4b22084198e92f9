"""Brings Qt Linguist's files up to date with the sentences in the sources.

    python packaging/translations.py            write resources/translations/*.ts anew; translations are kept
    python packaging/translations.py --check    say what is missing or left over, and end with 1 if anything is

What is translated: the texts given to ``tr`` and ``mark``, the catalogue of problems (``_kind``), why they happen
(``_because``), and the names and descriptions of settings (``about``).
"""

from __future__ import annotations

import argparse
import ast
import string
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from wan22_desktop.domain.language import LANGUAGES, read_translations, translations_file  # noqa: E402

SOURCES = ROOT / "wan22_desktop"
_TEXTS: dict[str, slice] = {
    "tr": slice(0, 1),
    "mark": slice(0, 1),
    "_kind": slice(2, None),
    "about": slice(0, 3),
    "_because": slice(1, 2),
}
"""Functions, and which of their arguments are sentences."""
CONTEXT = "Wan22"


def texts() -> dict[str, list[str]]:
    """Every text that is to be translated, with the places where it stands."""
    found: dict[str, list[str]] = {}
    for file in sorted(SOURCES.rglob("*.py")):
        for text, line in _in_module(ast.parse(file.read_text(encoding="utf-8"))):
            found.setdefault(text, []).append(f"{file.relative_to(ROOT).as_posix()}:{line}")
    return found


def _in_module(tree: ast.Module) -> Iterator[tuple[str, int]]:
    constants = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name) and isinstance(node.value.value, str)
    }
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Tuple)
            and isinstance(node.value, ast.Tuple)
        ):
            for target, value in zip(node.targets[0].elts, node.value.elts, strict=False):
                if isinstance(target, ast.Name) and isinstance(value, ast.Constant) and isinstance(value.value, str):
                    constants.setdefault(target.id, value.value)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _TEXTS:
            for argument in node.args[_TEXTS[node.func.id]]:
                yield from _strings(argument, constants)


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Names of the module that stand for a text: ``A = "…"`` and ``A, B = "…", "…"``."""
    for node in tree.body:
        if not isinstance(node, ast.Assign):
            continue
        name, value = node.targets[0], node.value
        names = name.elts if isinstance(name, ast.Tuple) else [name]
        values = value.elts if isinstance(value, ast.Tuple) else [value]
        for one, text in zip(names, values, strict=False):
            if isinstance(one, ast.Name) and isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield one.id, text.value


def _strings(node: ast.expr, constants: dict[str, str]) -> Iterator[tuple[str, int]]:
    """The texts that an argument may be: a literal, a constant of the module, or one of several."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.strip():
        yield node.value, node.lineno
    elif isinstance(node, ast.IfExp):
        yield from _strings(node.body, constants)
        yield from _strings(node.orelse, constants)
    elif isinstance(node, ast.Name) and node.id in constants:
        yield constants[node.id], node.lineno


def fields(text: str) -> set[str]:
    """Names of the ``str.format`` fields in ``text``."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def write(language: str) -> None:
    """Write the file of ``language``: every text of the sources, with the translation that it had."""
    known = read_translations(translations_file(language))
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text, places in sorted(texts().items()):
        state = "" if text in known else ' type="unfinished"'
        lines += ["    <message>"]
        # Of lines only the files: else every change of a source would change the translations.
        lines += [
            f'        <location filename="../../{place}"/>' for place in sorted({p.rpartition(":")[0] for p in places})
        ]
        lines += [f"        <source>{escape(text)}</source>"]
        lines += [f"        <translation{state}>{escape(known.get(text, ''))}</translation>", "    </message>"]
    lines += ["</context>", "</TS>", ""]
    translations_file(language).write_text("\n".join(lines), encoding="utf-8")


def problems(language: str) -> Iterator[str]:
    """What is wrong with the file of ``language``."""
    known, wanted = read_translations(translations_file(language)), texts()
    for text, places in sorted(wanted.items()):
        if text not in known:
            yield f"{language}: not translated: {text!r} ({places[0]})"
        elif fields(text) != fields(known[text]):
            yield f"{language}: other fields than in English: {known[text]!r} ({places[0]})"
    for text in sorted(known.keys() - wanted.keys()):
        yield f"{language}: no longer in the sources: {text!r}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    told: list[str] = []
    check = parser.parse_args().check
    for language in LANGUAGES:
        if language == "en":
            continue
        if not check:
            write(language)
        told += problems(language)
    print("\n".join(told[:200] if check else told[-5:]) or "Everything is translated.")
    return 1 if check and told else 0


if __name__ == "__main__":
    sys.exit(main())
