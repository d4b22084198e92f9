"""Which files are one component: by their index, by the numbers in their names, or by the blocks that are in them."""

from __future__ import annotations

import functools
import os
import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, cast

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.problem import FILE_MISSING, SHARDS_UNCLEAR, UNSAFE_PATH, Problem
from wan22_desktop.inspection.experts import half_of
from wan22_desktop.inspection.parts import Kind, Part, parts_of
from wan22_desktop.inspection.safetensors_header import Header
from wan22_desktop.inspection.tables import MAX_TABLES, Table, union

SHARD = re.compile(r"(?P<stem>.*?)[-_.](?P<number>\d{5})-of-(?P<total>\d{5})(?P<end>\.\w+)$", re.DOTALL)
_NUMBER = re.compile(r"\d+")
MAX_NUMBERS = 8
"""Numbers of a name that are looked at."""


@dataclass(slots=True)
class File:
    """A weights file with a sound header."""

    name: str
    """Relative to the root."""
    header: Header
    format: str


class Found(Protocol):
    """What was gathered beside the weights; problems are added to it."""

    root: Path
    configs: dict[str, dict[str, Any]]
    problems: list[Problem]
    broken: list[str]


def together(found: Found, files: Sequence[File]) -> Iterator[list[File]]:
    """The files, those of one component together."""
    left = {file.name: file for file in files}
    for name, config in found.configs.items():
        shards = _indexed(found, name, config)
        if shards and (group := [left.pop(shard) for shard in shards if shard in left]):
            yield group
    numbered: dict[tuple[str, str], list[File]] = {}
    for file in list(left.values()):
        if shard := SHARD.match(file.name):
            numbered.setdefault((shard["stem"] + shard["end"], shard["total"]), []).append(left.pop(file.name))
    for (stem, total), group in numbered.items():
        if len(group) != int(total):
            start, end = stem[: -len(Path(stem).suffix)], Path(stem).suffix
            there = {file.name for file in group}
            for number in range(1, min(int(total), 1000) + 1):
                name = f"{start}-{number:05}-of-{total}{end}"
                if name not in there and name not in found.broken:
                    found.problems.append(FILE_MISSING.of(file=name, named_by=tr("the number in the others' names")))
        yield group
    yield from _fragments(found, list(left.values()))


def _indexed(found: Found, name: str, config: dict[str, Any]) -> list[str]:
    mapping = config.get("weight_map")
    if not isinstance(mapping, dict):
        return []
    folder = Path(name).parent
    shards = sorted({str(shard) for shard in cast("dict[str, object]", mapping).values()})[:1000]
    there = [os.path.normpath(folder / shard) for shard in shards]
    if not any((found.root / shard).is_file() for shard in there):
        return []  # the index of files that were renamed: their contents tell what belongs together
    for shard in there:
        if shard.startswith(".."):
            found.problems.append(UNSAFE_PATH.of(named_by=name, file=shard))
        elif not os.path.lexists(found.root / shard):
            found.problems.append(FILE_MISSING.of(file=shard, named_by=Path(name).name))
    return there


def _fragments(found: Found, files: list[File]) -> Iterator[list[File]]:
    """Shards without index or standard numbers: in one folder, of one kind."""
    alike: dict[tuple[str, str], list[File]] = {}
    for file in files:
        parts = parts_of(file.header.table)
        if len(parts) != 1 or parts[0].kind in (Kind.LORA, Kind.FOREIGN):
            yield [file]
        else:
            alike.setdefault((str(Path(file.name).parent), f"{parts[0].kind}:{parts[0].dialect}"), []).append(file)
    for group in alike.values():
        if not any(map(_lacks, group)):
            yield from ([file] for file in group)
            continue
        separated = _separated(group)
        if separated is None:
            separated = _filled(group)
            if _exchangeable(separated):
                names = ", ".join(Path(file.name).name for file in group[:6])
                found.problems += (
                    SHARDS_UNCLEAR.of(file=made[0].name, count=len(separated), names=names) for made in separated
                )
        yield from separated


# --- Pieces of several models in one folder --------------------------------------------------------------------------


def _separated(files: list[File]) -> list[list[File]] | None:
    """Sets of pieces that are whole models each, by what the members of one set have in common; None if nothing does.

    Tried are all together; the names with one of their numbers left out, or all of them; what names and metadata say
    about noise; all metadata; and types.
    """
    numbers = [functools.partial(_without_number, index) for index in range(MAX_NUMBERS)]
    keys: tuple[Callable[[File], Hashable], ...] = (_kind, *numbers, _without_numbers, _noise, _metadata, _dtypes)
    for key in keys:
        groups: dict[Hashable, list[File]] = {}
        for file in files:
            groups.setdefault(key(file), []).append(file)
        made = list(groups.values())
        if all(_disjoint(group) for group in made) and not any(is_piece_of(group) for group in made):
            return made
    return None


def _kind(file: File) -> Hashable:
    return parts_of(file.header.table)[0].kind


def _noise(file: File) -> Hashable:
    half = half_of(file.name, file.header.metadata)
    return half.noise if half else None


def _dtypes(file: File) -> Hashable:
    return parts_of(file.header.table)[0].dtypes


def _without_numbers(file: File) -> Hashable:
    return _NUMBER.sub("#", file.name)


def _without_number(index: int, file: File) -> Hashable:
    """The name without its number at ``index``, counted from the end: where shards are numbered, it tells the set."""
    numbers = list(_NUMBER.finditer(file.name))
    if index >= len(numbers):
        return file.name
    number = numbers[-1 - index]
    return file.name[: number.start()] + "#" + file.name[number.end() :]


def _metadata(file: File) -> Hashable:
    return tuple(sorted(file.header.metadata.items()))


def _filled(files: list[File]) -> list[list[File]]:
    """Each file with the first ones that have none of its tensors; one that looks whole only where one is lacking.

    A shard that was cut between two blocks looks like a whole, smaller model.
    """
    made: list[list[File]] = []
    for file in sorted(files, key=lambda file: not _lacks(file)):
        place = next(
            (group for group in made if _disjoint([*group, file]) and (_lacks(file) or is_piece_of(group))), None
        )
        if place is None:
            made.append([file])
        else:
            place.append(file)
    return made


def _exchangeable(groups: list[list[File]]) -> bool:
    """Two sets could have any of their pieces exchanged, and nobody would see it."""
    pieces = [file.header.tensors.keys() for group in groups if len(group) > 1 for file in group]
    return any(one == other for index, one in enumerate(pieces) for other in pieces[:index])


def _disjoint(files: list[File]) -> bool:
    return sum(len(file.header.tensors) for file in files) == len(union_of(files).tensors)


def _lacks(file: File) -> bool:
    return is_piece_of([file])


def is_piece_of(files: list[File]) -> bool:
    """Together they are still a piece."""
    parts = parts_of(union_of(files))
    return len(parts) == 1 and _is_piece(parts[0])


def union_of(files: Sequence[File]) -> Table:
    return union(tuple(file.header.table for file in files))


@functools.lru_cache(maxsize=MAX_TABLES)
def _is_piece(part: Part) -> bool:
    """It lacks the beginning or the end that a whole component has."""
    numbers = part.numbers
    if part.kind is Kind.TRANSFORMER:
        blocks = {name.split(".")[1] for name in part.tensors if name.startswith("blocks.")}
        holes = blocks != {str(index) for index in range(len(blocks))}
        return holes or not (numbers.get("in") and numbers.get("out"))
    if part.kind is Kind.TEXT_ENCODER:
        ends = ("encoder.final_layer_norm.weight", "norm.weight", "enc.output_norm.weight")
        return not numbers.get("vocabulary") or not any(end in part.tensors for end in ends)
    return part.kind is Kind.VAE and not (numbers.get("base") and numbers.get("decoder_base"))
