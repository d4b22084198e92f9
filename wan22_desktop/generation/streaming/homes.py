"""Where the weights of blocks wait for their turn, and how they get from there into a slab."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

import torch

from wan22_desktop.generation.streaming.slabs import Arena, Slot, slots_of
from wan22_desktop.generation.weights.mapped import Place, Reader, place_of


@dataclass(slots=True, eq=False)
class Home:
    """Of one block. ``slab`` is its place in the arena; None where it is read from its files each time."""

    slots: tuple[Slot, ...]
    bytes: int
    sources: list[Place | torch.Tensor | None]
    """Of every slot: its bytes in a file; a tensor to be copied, which may be of another type; or the arena alone."""
    slab: torch.Tensor | None = None
    changing: Future[Any] | None = None
    """The last change of what lies in the arena; where it failed, the block cannot be used."""
    on_arrival: dict[int, Callable[[torch.Tensor], object]] = field(
        default_factory=dict[int, "Callable[[torch.Tensor], object]"]
    )
    """By a holder's id: what is done to its tensor each time after it was read from a file."""
    _waiting: list[torch.Tensor] = field(default_factory=list[torch.Tensor])

    def settle(self, reader: Reader) -> None:
        """Bring the block's tensors home, from where they were built."""
        self._waiting = [slot.holder.data for slot in self.slots]
        if self.slab is not None:
            self._read_into(self.slab, reader)
            self._waiting = [slot.of(self.slab) for slot in self.slots]
            # What was in memory of its own is in the arena now.
            self.sources = [source if _lies_in_file(source) else None for source in self.sources]
        self.leave()

    def leave(self) -> None:
        """Let the block's tensors be those that wait at home."""
        for slot, waiting in zip(self.slots, self._waiting, strict=True):
            slot.holder.data = waiting

    def enter(self, slab: torch.Tensor) -> None:
        """Let the block's tensors be those that lie in ``slab``."""
        for slot in self.slots:
            slot.holder.data = slot.of(slab)

    def read_into(self, slab: torch.Tensor, reader: Reader) -> torch.Tensor:
        """The block's bytes in main memory: in the arena, or else read into ``slab``.

        Raises:
            OSError: a file cannot be read.
        """
        if self.changing is not None:
            self.changing.result()
        if self.slab is not None:
            return self.slab
        self._read_into(slab, reader)
        return slab[: self.bytes]

    def _read_into(self, slab: torch.Tensor, reader: Reader) -> None:
        wanted: list[tuple[Place, torch.Tensor]] = []
        for slot, source in zip(self.slots, self.sources, strict=True):
            if isinstance(source, Place):
                wanted.append((source, slot.bytes_of(slab)))
            elif source is not None:
                slot.of(slab).copy_(source)
        reader.read(wanted)

    def arrive(self, slab: torch.Tensor) -> None:
        """Do what is to be done to the tensors in ``slab``."""
        for slot in self.slots if self.on_arrival else ():
            if (change := self.on_arrival.get(id(slot.holder))) is not None:
                change(slot.of(slab))

    def changeable(self, holder: torch.Tensor) -> torch.Tensor | None:
        """The tensor in the arena that stands for ``holder``; None where it could not be read anew from a file."""
        slot, source = self._slot_of(holder)
        return slot.of(self.slab) if self.slab is not None and source is not None else None

    def read_anew(self, holder: torch.Tensor, reader: Reader) -> None:
        """Undo whatever was done to one that is changeable.

        Raises:
            OSError: its file cannot be read.
        """
        slot, source = self._slot_of(holder)
        if self.slab is not None:
            if isinstance(source, Place):
                reader.read([(source, slot.bytes_of(self.slab))])
            elif source is not None:
                slot.of(self.slab).copy_(source)

    def _slot_of(self, holder: torch.Tensor) -> tuple[Slot, Place | torch.Tensor | None]:
        found = zip(self.slots, self.sources, strict=True)
        return next((slot, source) for slot, source in found if slot.holder is holder)


def _lies_in_file(source: Place | torch.Tensor | None) -> bool:
    return isinstance(source, Place) or (source is not None and place_of(source) is not None)


def _source_of(slot: Slot) -> Place | torch.Tensor:
    built = slot.holder.data
    place = place_of(built) if built.dtype is slot.dtype else None
    return place or built


@dataclass(slots=True, eq=False)
class Homes:
    """Of all blocks of a module."""

    of: dict[torch.nn.Module, Home]
    arena: Arena | None
    """Unlocked when this is let go."""

    @property
    def largest(self) -> int:
        return max(home.bytes for home in self.of.values())


def homes_of(blocks: Sequence[torch.nn.Module], reader: Reader, *, in_memory: bool, lock: bool) -> Homes:
    """Bring ``blocks``, as they were built, to their homes.

    Raises:
        MemoryError: they are to be in main memory, and do not fit.
        OSError: a file cannot be read.
    """
    homes = dict[torch.nn.Module, Home]()
    for block in blocks:
        slots, size = slots_of(block)
        homes[block] = Home(slots, size, [_source_of(slot) for slot in slots])
    arena = Arena([home.bytes for home in homes.values()]) if in_memory else None
    if arena is not None:
        for home, slab in zip(homes.values(), arena.slabs, strict=True):
            home.slab = slab
    for home in homes.values():
        home.settle(reader)
    if arena is not None and lock:  # last: what was built in memory of its own has gone by now
        arena.lock()
    return Homes(homes, arena)
