"""The text of a settings file: read line by line where it is damaged, and changed line by line, so that nothing of a
person's is lost: neither comments, nor what this version does not know, nor lines that cannot be read.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

import tomli_w

SCHEMA_KEY = "schema"
_HEADER = re.compile(r"\s*\[+\s*([^\[\]#]*)")
_KEY = re.compile(r"\s*([\w.\"' -]+?)\s*=")
_PLACE = re.compile(r"\s*\(at (?:line \d+, column (\d+)|end of document)\)$")


@dataclass(frozen=True, slots=True)
class Fault:
    """A line that cannot be read."""

    line: int
    """From 1."""
    name: str
    """What it would set, as far as that can be told."""
    reason: str


@dataclass(slots=True)
class SettingsText:
    """What a text holds: values by their dotted names, and the lines that they stand in."""

    lines: list[str]
    values: dict[str, Any] = field(default_factory=dict[str, Any])
    places: dict[str, int] = field(default_factory=dict[str, int])
    """Line of each name, from 1."""
    faults: list[Fault] = field(default_factory=list[Fault])


def read_text(text: str) -> SettingsText:
    """What ``text`` holds. One line that is no TOML costs that line alone; of two for one name the first counts."""
    found = SettingsText([line.removesuffix("\r") for line in text.removesuffix("\n").split("\n")])
    try:
        if not _is_unicode(text):
            return _by_line(found)
        found.values = flattened(tomllib.loads(text))
    except (ValueError, RecursionError):
        return _by_line(found)
    for number, table, line in _walk(found.lines):
        # A line within a longer value only looks as if it had a name.
        if (name := _name(line, table)) in found.values:
            found.places.setdefault(name, number)
    return found


def _by_line(found: SettingsText) -> SettingsText:
    for number, table, line in _walk(found.lines):
        if reason := _damage(line):
            found.faults.append(Fault(number, table if _table(line) is not None else _name(line, table), reason))
            continue
        prefix = f"{table}." if table else ""
        for name, value in flattened(tomllib.loads(line), prefix).items():
            if name in found.values:
                found.faults.append(Fault(number, name, f"it stands in line {found.places[name]} already"))
                continue
            found.values[name], found.places[name] = value, number
    return found


def _walk(lines: list[str]) -> Iterator[tuple[int, str, str]]:
    """Number, table and text of every line that says something."""
    table = ""
    for number, line in enumerate(lines, start=1):
        header = _table(line)
        table = table if header is None else header
        if line.strip() and not line.lstrip().startswith("#"):
            yield number, table, line


def changed(text: str, changes: Mapping[str, object | None]) -> str:
    """``text`` with these values, None taking a name out; the rest of it as it was."""
    wanted = dict(changes)
    before = read_text(text)
    lines, gone, missing = list(before.lines), set[int](), dict[str, object]()
    for name, value in wanted.items():
        said = [before.places[name] - 1] if name in before.places else []
        said += [
            fault.line - 1 for fault in before.faults if fault.name == name and _table(lines[fault.line - 1]) is None
        ]
        if value is not None and said:
            place = said.pop(0)
            lines[place] = _line(_key(lines[place], name), value) + _comment(lines[place])
        elif value is not None:
            missing[name] = value
        gone.update(said)
    lines = [line for index, line in enumerate(lines) if index not in gone]
    for name, value in missing.items():
        _insert(lines, name, value)
    result = "\n".join(lines) + "\n"
    after = read_text(result)
    kept = {name: value for name, value in before.values.items() if name not in wanted}
    expected = kept | {name: value for name, value in wanted.items() if value is not None}
    if after.values != expected:  # something that goes over several lines is in the way
        old = "".join(f"# {line}\n" for line in before.lines)
        result = f"{tomli_w.dumps(_nested(expected))}\n# Before this was written anew it was:\n{old}"
    return result


def flattened(table: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """Values of tables within tables by their dotted names."""
    found: dict[str, Any] = {}
    for name, value in table.items():
        if isinstance(value, dict):
            found |= flattened(cast("dict[str, Any]", value), f"{prefix}{name}.")
        else:
            found[f"{prefix}{name}"] = value
    return found


def _nested(values: Mapping[str, object]) -> dict[str, Any]:
    table: dict[str, Any] = {}
    for name, value in values.items():
        inner = table
        *path, last = name.split(".")
        for part in path:
            if not isinstance(inner.get(part), dict):  # what was changed outranks what was there
                inner[part] = {}
            inner = inner[part]
        inner[last] = value
    return table


def _table(line: str) -> str | None:
    """The table that begins here; None where none does. One that is damaged is known by its letters."""
    if not line.lstrip().startswith("["):
        return None
    found = _HEADER.match(line)
    return ".".join(part.strip(" \"'") for part in found[1].strip().split(".")) if found else ""


def _name(line: str, table: str) -> str:
    found = _KEY.match(line)
    words = found[1] if found else line.strip().partition(" ")[0]
    name = ".".join(part.strip(" \"'") for part in words.split("."))
    return f"{table}.{name}" if table else name


def _damage(line: str) -> str:
    """What is wrong with a line by itself; empty where it can be read."""
    if not _is_unicode(line):
        return "it is not valid Unicode (UTF-8)"
    try:
        tomllib.loads(line)
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        words = _PLACE.sub("", str(error))
        return f"it cannot be read ({words}{f', column {place[1]}' if place and place[1] else ''})"
    except (ValueError, RecursionError):
        return "its value is too large"
    return ""


def _is_unicode(line: str) -> bool:
    return not any("\ud800" <= letter <= "\udfff" for letter in line)


def _key(line: str, name: str) -> str:
    """The key of a line, which may say the whole name, or within a table the end of it."""
    found = _KEY.match(line)
    path = tuple(part.strip(" \"'") for part in found[1].split(".")) if found else ()
    return found[1].strip() if found and ".".join(path) == name[-len(".".join(path)) :] else name.rpartition(".")[2]


def _written(table: str) -> str:
    """A table's name as its header says it: parts with blanks or letters of other scripts are quoted."""
    return ".".join(part if re.fullmatch(r"[A-Za-z0-9_-]+", part) else f'"{part}"' for part in table.split("."))


def _line(key: str, value: object) -> str:
    bare = _line_of(value)
    return f"{key} = {bare}"


def _line_of(value: object) -> str:
    return tomli_w.dumps({"x": value}).strip().removeprefix("x = ")


def _comment(line: str) -> str:
    """What stands behind the value of a line."""
    for place, letter in enumerate(line):
        if letter == "#" and not _damage(line[:place]) and line[:place].strip():
            return f"  {line[place:]}"
    return ""


def _insert(lines: list[str], name: str, value: object) -> None:
    """Behind what stands in its table already, which is begun where it is not there."""
    table, _, key = name.rpartition(".")
    if name == SCHEMA_KEY:
        head = next((index for index, line in enumerate(lines) if not line.startswith("#")), len(lines))
        lines.insert(head, _line(key, value))
        return
    begin, end, inside = (0, len(lines), True) if not table else (len(lines), len(lines), False)
    for index, line in enumerate(lines):
        header = _table(line)
        if header is None:
            continue
        if inside:
            end = index
            break
        if header == table:
            begin, end, inside = index + 1, len(lines), True
    if not inside:
        lines += [*([""] if lines and lines[-1].strip() else []), f"[{_written(table)}]", _line(key, value)]
        return
    while end > begin and not lines[end - 1].strip():
        end -= 1
    lines.insert(end, _line(key, value))
