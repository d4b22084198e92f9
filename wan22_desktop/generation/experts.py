"""The transformers of a loaded model: all in memory, or only the one that works."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Experts:
    """High noise first. Where memory is for one alone, asking for another brings it in the place of the one before."""

    count: int
    alone: bool
    bring: Callable[[int], Any]
    """Load one and put it where it works."""
    make_room: Callable[[], None]
    """Give back what holds on to the one before."""
    brought: list[Callable[[int, Any], None]] = field(default_factory=list[Callable[[int, Any], None]])
    """Told of each that is brought from now on: to put LoRAs on, say."""
    loaded: dict[int, Any] = field(default_factory=dict[int, Any])
    """Those in memory."""

    def __len__(self) -> int:
        return self.count

    def __iter__(self) -> Iterator[Any]:
        return (self[index] for index in range(self.count))

    def __getitem__(self, index: int) -> Any:
        if not 0 <= index < self.count:
            raise IndexError(index)
        if index not in self.loaded:
            if self.alone and self.loaded:
                self.loaded.clear()
                self.make_room()
            expert = self.bring(index)
            self.loaded[index] = expert
            for tell in self.brought:
                tell(index, expert)
        return self.loaded[index]

    def hold(self, index: int) -> None:
        """Have it in memory."""
        self[index]

    @property
    def config(self) -> Any:
        """What all of them are alike in; of one in memory if there is one."""
        return (next(iter(self.loaded.values())) if self.loaded else self[0]).config

    def clear(self) -> None:
        """Let go of all; they are not to be asked for again."""
        self.loaded.clear()
        self.brought.clear()
        self.count = 0
