"""Many wishes at once: a list of prompts from a file, and several seeds of each."""

from __future__ import annotations

import csv
import os
import secrets
import typing
from collections.abc import Sequence
from pathlib import Path

import msgspec

from wan22_desktop.domain.encoding import Codec, Quality
from wan22_desktop.domain.generation import LIMITS, PLANS, GenerationRequest, Sampler
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.problem import BAD_PROMPT_LIST, BAD_SETTING, INPUT_UNREADABLE, ProblemRaised

MAX_COUNT = 64
"""Videos that one wish may ask for."""
MAX_LINES = 10_000
MAX_BYTES = 16_000_000
LISTS = (".txt", ".csv")
"""Endings of a list's file."""
COLUMNS = (
    "prompt", "negative", "seed", "width", "height", "frames", "fps", "steps", "guidance", "guidance_low",
    "guidance_from", "guidance_until", "shift", "sampler", "boundary", "high_steps", "strength", "control_scale",
    "image", "last_image", "video", "face", "background", "video_start", "mask", "continues", "plan", "codec",
    "quality", "depth",
)  # fmt: skip
"""What a table may tell of a wish, by the names of a request's fields."""
_FILES = ("image", "last_image", "video", "face", "background", "mask", "continues")
_TYPES = typing.get_type_hints(GenerationRequest)
_CHOICES: dict[str, tuple[str, ...]] = {
    "sampler": tuple(Sampler), "plan": tuple(PLANS), "codec": tuple(Codec), "quality": tuple(Quality),
}  # fmt: skip

Overrides = dict[str, str | int | float]
"""What one line of a list asks for, by the names of a request's fields."""


def read_prompt_list(path: str | os.PathLike[str]) -> list[Overrides]:
    """The wishes of a text file, one prompt on each line, or of a table whose first line names the columns.

    A line of text that begins with ``#`` is a remark. A table's empty cells leave a setting as it is; its files lie
    beside it, if they are not given with their folder.

    Raises:
        ProblemRaised: INPUT_UNREADABLE, or BAD_PROMPT_LIST with every line that cannot be used.
    """
    path = Path(path)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ProblemRaised(
                INPUT_UNREADABLE.of(path=path, reason=tr("a list has at most {most} MB", most=MAX_BYTES // 10**6))
            )
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ProblemRaised(INPUT_UNREADABLE.of(path=path, reason=tr("it is not text in UTF-8"))) from error
    except (OSError, ValueError) as error:
        raise ProblemRaised(INPUT_UNREADABLE.of(path=path, reason=error)) from error
    found, bad = _table(text, path.parent) if path.suffix.lower() == ".csv" else (_lines(text), [])
    if not found and not bad:
        bad = [(1, tr("there is no prompt in it"))]
    if len(found) > MAX_LINES:
        bad = [(MAX_LINES + 1, tr("a list has at most {most} prompts", most=MAX_LINES))]
    if bad:
        line, reason = bad[0]
        others = [str(number) for number, _ in bad[1:]]
        more = f" {tr('Other lines that cannot be used: {lines}.', lines=', '.join(others[:20]))}" if others else ""
        evidence = "\n".join(tr("line {number}: {why}", number=number, why=why) for number, why in bad)
        raise ProblemRaised(BAD_PROMPT_LIST.of(path=path, line=line, reason=reason, more=more, evidence=evidence))
    return found


def several(
    request: GenerationRequest, count: int, lines: Sequence[Overrides] | None = None
) -> list[GenerationRequest]:
    """``count`` wishes with consecutive seeds, from the given one or one that is drawn; with ``lines``, of each line.

    Raises:
        ProblemRaised: BAD_SETTING, where ``count`` is out of its limits.
    """
    if not 1 <= count <= MAX_COUNT:
        reason, suggestion = tr("it must be between 1 and {most}", most=MAX_COUNT), f"{max(1, min(count, MAX_COUNT))}"
        raise ProblemRaised(BAD_SETTING.of(setting="count", value=count, reason=reason, suggestion=suggestion))
    wishes: list[GenerationRequest] = []
    for overrides in [{}] if lines is None else lines:
        wish = msgspec.structs.replace(request, **overrides)
        if count == 1:
            wishes.append(wish)
            continue
        # 32 bits: short enough to be written down.
        first = secrets.randbits(32) if wish.seed is None else wish.seed
        wishes += [msgspec.structs.replace(wish, seed=first + number) for number in range(count)]
    return wishes


_Bad = list[tuple[int, str]]
"""Numbers of lines, from 1, and why each cannot be used."""


def _lines(text: str) -> list[Overrides]:
    prompts = (line.strip() for line in text.splitlines())
    return [{"prompt": prompt} for prompt in prompts if prompt and not prompt.startswith("#")]


def _table(text: str, folder: Path) -> tuple[list[Overrides], _Bad]:
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    rows = csv.reader(text.splitlines(keepends=True), delimiter=separator)
    found: list[Overrides] = []
    bad: _Bad = []
    try:
        names = [name.strip().lower().replace(" ", "_").replace("-", "_") for name in next(rows, list[str]())]
        unknown = [name for name in names if name and name not in COLUMNS]
        if unknown:
            return [], [
                (1, tr("there is no column {name!r}; known are {columns}", name=unknown[0], columns=", ".join(COLUMNS)))
            ]
        if "prompt" not in names:
            return [], [(1, tr('the first line names the columns, and one of them is "prompt"'))]
        begin = rows.line_num + 1
        for cells in rows:
            line, begin = begin, rows.line_num + 1
            if not any(cell.strip() for cell in cells):
                continue
            try:
                found.append(_row(names, cells, folder))
            except ValueError as error:
                bad.append((line, str(error)))
    except csv.Error as error:
        bad.append((rows.line_num, str(error)))
    return found, bad


def _row(names: Sequence[str], cells: Sequence[str], folder: Path) -> Overrides:
    """One row's settings.

    Raises:
        ValueError: a cell cannot be used; the message says which and why.
    """
    if any(cell.strip() for cell in cells[len(names) :]):
        raise ValueError(
            tr(
                "it has {cells} cells for {columns} columns; a text with commas stands in quotes",
                cells=len(cells),
                columns=len(names),
            )
        )
    given = {name: cell.strip() for name, cell in zip(names, cells, strict=False) if name and cell.strip()}
    if "prompt" not in given:
        raise ValueError(tr("it has no prompt"))
    return {name: _value(name, cell, folder) for name, cell in given.items()}


def _value(name: str, cell: str, folder: Path) -> str | int | float:
    if name in _FILES:
        return str(folder / cell)
    if name in _CHOICES and cell not in _CHOICES[name]:
        raise ValueError(
            tr("{name} is {value!r}; it can be {choices}", name=name, value=cell, choices=", ".join(_CHOICES[name]))
        )
    kinds = typing.get_args(_TYPES[name]) or (_TYPES[name],)
    if str in kinds:
        return cell
    kind = int if int in kinds else float
    try:
        value = kind(cell)
    except ValueError:
        raise ValueError(
            tr(
                "{name} is {value!r}, which is no whole number"
                if kind is int
                else "{name} is {value!r}, which is no number",
                name=name,
                value=cell,
            )
        ) from None
    low, high = LIMITS.get(name, (float("-inf"), float("inf")))
    if not low <= value <= high:  # nor is a NaN
        raise ValueError(
            tr("{name} is {value}; it must be between {low:g} and {high:g}", name=name, value=cell, low=low, high=high)
        )
    return value
