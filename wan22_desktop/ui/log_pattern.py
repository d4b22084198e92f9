"""Patterns that lines are searched for. One that would search for ever gives up."""

from __future__ import annotations

import re
from typing import Any, Protocol

PATIENCE = 0.02
"""Seconds for one line; a line takes a thousandth of a millisecond."""
MOST_LATE = 3
"""Lines after which a pattern is given up: each holds up the window."""
_RISKY = re.compile(r"\)[*+{]|\\[1-9]|\(\?P=")
"""A repeated group, or a reference to one: only with these does the time double with every letter."""
_REPEATED = re.compile(r"(?<!\\)[*+}]")
MOST_REPEATED = 2
"""Repeated pieces one after the other from which on the time grows faster than with the square of a line's length."""


class Pattern(Protocol):
    """As far as a filter needs it."""

    @property
    def pattern(self) -> str: ...

    def search(self, line: str, /) -> object: ...


class TimedPattern:
    """A pattern of which a search may take for ever; it matches nothing more once it has given up."""

    def __init__(self, pattern: str) -> None:
        import regex  # reads the same patterns as the standard library's, and can be told to end

        self.pattern = pattern
        self.gave_up = False
        self._late = 0
        self._compiled: Any = regex.compile(pattern, regex.VERSION0)

    def search(self, line: str, /) -> object:
        if self.gave_up:
            return None
        try:
            return self._compiled.search(line, timeout=PATIENCE)
        except TimeoutError:
            self._late += 1
            self.gave_up = self._late >= MOST_LATE
            return None


def read_pattern(text: str) -> Pattern:
    """What a person has typed.

    Raises:
        ValueError: it is no pattern; the reason in words.
    """
    try:
        plain = re.compile(text)
    except (re.error, OverflowError, RecursionError) as error:
        raise ValueError(str(error)) from error
    if not _RISKY.search(text) and len(_REPEATED.findall(text)) <= MOST_REPEATED:
        return plain
    return TimedPattern(text)
