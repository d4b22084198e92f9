"""A million log lines in little memory, and which of them a filter lets through.

Lines stand in blocks. A full block's texts are one string, which the interpreter searches at the speed of memory; level
and source of a line are one byte, so that a block is filtered by them with one ``translate``. Lines are numbered from
the first that ever came; the oldest block goes when there are too many. Knows nothing of Qt.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate, compress, repeat
from operator import contains

import msgspec

from wan22_desktop.domain.event import Logged, Scalar
from wan22_desktop.domain.log import group, harmless, rank
from wan22_desktop.ui.log_pattern import Pattern

BLOCK = 2048
"""Lines of a block."""
MOST_KINDS = 255
"""Pairs of level and source; sources beyond it share one name for each level."""
OTHERS = "others"
DENSE = 8
"""Where more than one in so many lines has the words, lines are looked at one by one."""
_BREAK, _FIELDS = "\v", "\x1f"
"""Within a text: the end of one of its lines, and where its fields begin. In no harmless text there is one."""

_encode = msgspec.json.Encoder().encode


@dataclass(frozen=True, slots=True)
class Query:
    """What to let through; ``ranks`` from that level on, ``hidden`` no lines of these sources."""

    rank: int = 0
    hidden: frozenset[str] = frozenset()
    words: str = ""
    """Anywhere in the text or the fields, in capitals or not."""
    pattern: Pattern | None = None
    """Instead of ``words``; capitals count unless it says otherwise."""

    @property
    def pattern_words(self) -> str:
        return _certain_words(self.pattern.pattern) if self.pattern else ""

    @property
    def lets_all_through(self) -> bool:
        return not (self.rank or self.hidden or self.words or self.pattern)


@dataclass(slots=True)
class _Block:
    first: int
    lines: list[str] = field(default_factory=list[str])
    """Until it is full."""
    text: str = ""
    folded: str = ""
    """The same in small letters."""
    starts: array[int] = field(default_factory=lambda: array("I"))
    times: array[float] = field(default_factory=lambda: array("d"))
    kinds: bytearray = field(default_factory=bytearray)
    origins: array[int] = field(default_factory=lambda: array("I"))

    def seal(self) -> None:
        self.text = "\n".join(self.lines)
        folded = self.text.lower()
        self.folded = self.text if folded == self.text else folded
        self.starts = array("I", accumulate((len(line) + 1 for line in self.lines), initial=0))
        self.lines = []

    def line(self, place: int) -> str:
        if self.lines:
            return self.lines[place]
        return self.text[self.starts[place] : self.starts[place + 1] - 1]


class LogStore:
    """The newest ``most`` lines, give or take a block."""

    def __init__(self, most: int = 1_000_000) -> None:
        self._most = most
        self._blocks: deque[_Block] = deque([_Block(0)])
        self.kinds: list[tuple[int, str]] = []
        """(rank, source), as each came first."""
        self._kind_of: dict[tuple[str, str], int] = {}
        self._origins: list[tuple[str, str, int, str]] = []
        """(job, model, process, level's name)."""
        self._origin_of: dict[tuple[str, str, int, str], int] = {}

    @property
    def first(self) -> int:
        """Number of the oldest line."""
        return self._blocks[0].first

    @property
    def end(self) -> int:
        """Number that the next line will have."""
        last = self._blocks[-1]
        return last.first + len(last.kinds)

    @property
    def groups(self) -> list[str]:
        """Who has said something, as a person filters, in alphabetical order."""
        return sorted({group(source) for _, source in self.kinds})

    def add(self, records: Iterable[Logged]) -> None:
        block = self._blocks[-1]
        for record in records:
            if len(block.kinds) == BLOCK:
                block.seal()
                block = _Block(block.first + BLOCK)
                self._blocks.append(block)
            text = record.text
            if not text.isprintable():
                text = harmless(text).replace("\n", _BREAK)
            if record.fields:
                text = f"{text}{_FIELDS}{_encode(record.fields).decode()}"
            kind = self._kind_of.get((record.level, record.source))
            origin = self._origin_of.get((record.job, record.model, record.process, record.level))
            block.lines.append(text)
            block.times.append(record.time)
            block.kinds.append(self._new_kind(record) if kind is None else kind)
            block.origins.append(self._new_origin(record) if origin is None else origin)
        while self.end - self.first > self._most + BLOCK:
            self._blocks.popleft()

    def _new_kind(self, record: Logged) -> int:
        source = record.source if len(self.kinds) < MOST_KINDS - 5 else OTHERS
        pair = (rank(record.level), source)
        if pair not in self.kinds:
            self.kinds.append(pair)
        kind = self._kind_of[record.level, record.source] = self.kinds.index(pair)
        return kind

    def _new_origin(self, record: Logged) -> int:
        told = (record.job, record.model, record.process, record.level)
        self._origins.append(told)
        self._origin_of[told] = len(self._origins) - 1
        return self._origin_of[told]

    def record(self, number: int) -> Logged:
        """The line with this number, as it was said but for what was harmful in it."""
        block = self._block(number)
        place = number - block.first
        text, _, fields = block.line(place).partition(_FIELDS)
        job, model, process, level = self._origins[block.origins[place]]
        known: dict[str, Scalar] = msgspec.json.decode(fields) if fields else {}
        return Logged(
            job=job, time=block.times[place], level=level, source=self.kinds[block.kinds[place]][1],
            text=text.replace(_BREAK, "\n"), model=model, process=process, fields=known,
        )  # fmt: skip

    def _block(self, number: int) -> _Block:
        return self._blocks[(number - self.first) // BLOCK]

    # --- Filtering ----------------------------------------------------------------------------------------------------

    def matches(self, begin: int, query: Query) -> tuple[array[int], int]:
        """Numbers of the lines from ``begin`` to its block's end that ``query`` lets through, and where to go on."""
        block = self._block(begin)
        skip, end = begin - block.first, block.first + len(block.kinds)
        passing = (block.kinds[skip:] if skip else block.kinds).translate(self._passing(query))
        numbers: Iterable[int] = range(begin, end)
        if words := query.pattern_words if query.pattern else query.words.lower():
            passing = _both(passing, bytes(_having(block, skip, words)))
        numbers = compress(numbers, passing)
        if (pattern := query.pattern) is not None:
            numbers = list(numbers)
            few = len(numbers) * DENSE < BLOCK
            if few:
                texts: Iterable[str] = (block.line(number - block.first) for number in numbers)
            else:
                texts = compress((block.lines or block.text.split("\n"))[skip:], passing)
            numbers = compress(numbers, map(pattern.search, texts))
        return array("Q", numbers), end

    def lets_through(self, number: int, query: Query) -> bool:
        numbers, _ = self.matches(number, query)
        return bool(numbers) and numbers[0] == number

    def newest(self, query: Query) -> int | None:
        """Number of the newest line that ``query`` lets through."""
        for block in reversed(self._blocks):
            if block.kinds and (found := self.matches(block.first, query)[0]):
                return found[-1]
        return None

    def _passing(self, query: Query) -> bytes:
        """For each kind 1 where its lines are let through, else 0."""
        let = [rank >= query.rank and group(source) not in query.hidden for rank, source in self.kinds]
        return bytes(let).ljust(256, b"\0")


def _both(one: bytes | bytearray, other: bytes) -> bytes:
    """Byte by byte, at the speed of memory."""
    return (int.from_bytes(one) & int.from_bytes(other)).to_bytes(len(other))


def _having(block: _Block, skip: int, words: str) -> Iterable[bool | int]:
    """For each line from ``skip`` on, whether it has ``words``, which are small letters."""
    if skip or not block.text:
        return [words in line.lower() for line in (block.lines or block.text.split("\n"))[skip:]]
    # Of some letters the small one is two, and nothing stands where it stood.
    aligned, hits = len(block.folded) == len(block.text), block.folded.count(words)
    if hits * DENSE > BLOCK or not aligned:
        return map(contains, block.folded.split("\n"), repeat(words))
    having, starts, position = bytearray(BLOCK), block.starts, block.folded.find(words) if hits else -1
    while position >= 0:
        place = bisect_right(starts, position) - 1
        having[place] = 1
        position = block.folded.find(words, starts[place + 1])
    return having


_CLASS = re.compile(r"\\[dDsSwWbB]|\[\^?[^\]\\^]+\]")
_NO_LETTER = re.compile(r"\\[^dDsSwWbB\W]|[|(\[{]")
"""In a pattern with one of these it is not plain which letters a match has."""
_LETTERS = re.compile(r"(?:(?:\\[\W_]|[^\\.^$*+?)\]}])(?![*?]))+")


def _certain_words(pattern: str) -> str:
    """The longest piece of text, in small letters, that every match of a pattern has; empty where that is not plain."""
    pattern = _CLASS.sub(".", pattern.removeprefix("(?i)"))
    if _NO_LETTER.search(pattern):
        return ""
    pieces = _LETTERS.findall(pattern)
    return max((re.sub(r"\\(.)", r"\1", piece).lower() for piece in pieces), key=len, default="")
