"""Blocks on their way to the device and back, a few at a time."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import torch

from wan22_desktop.generation.streaming.homes import Home, Homes, homes_of
from wan22_desktop.generation.streaming.slabs import Arena
from wan22_desktop.generation.weights.mapped import Reader

SLABS = 3
"""On the device: of the block that computes, of the one that comes, and of the one after it."""
RING = 2
"""In main memory, where blocks come from files: one is read while the other is on its way to the card."""


_Event = Any
"""torch.cuda.Event; None on the processor, where what is done is done."""


@dataclass(slots=True, eq=False)
class _Slab:
    """A piece of the device's memory and the block that lies in it or is on its way there."""

    memory: torch.Tensor
    block: torch.nn.Module | None = None
    arrived: Future[_Event] | None = None
    left: _Event = None
    """From when on it may be written over."""


@dataclass(slots=True, eq=False)
class _Streamed:
    """A module of which the blocks are streamed."""

    homes: Homes
    entry: torch.nn.Module
    """The block that a pass begins with."""
    exit: torch.nn.Module
    """The one that it ends with."""
    hooks: list[Any] = field(default_factory=list[Any])


class Stream:
    """Brings the blocks of modules to ``device`` one after the other, the next ones while one computes.

    It learns their order from how they are called; one that comes unexpected is waited for.
    """

    def __init__(self, device: torch.device, slabs: int = SLABS) -> None:
        self.device, self.reader = device, Reader()
        self._count = slabs
        self._on_card = device.type != "cpu"
        self._porter, self._changer = (ThreadPoolExecutor(1, name) for name in ("bring-weights", "change-weights"))
        self._copying = torch.cuda.Stream(device) if self._on_card else None
        self._slabs: list[_Slab] = []
        self._ring: list[tuple[torch.Tensor, _Event]] = []
        self._ring_arena: Arena | None = None
        self._streamed: dict[torch.nn.Module, _Streamed] = {}
        self._owner: dict[torch.nn.Module, _Streamed] = {}
        self._holders: dict[int, Home] = {}
        self._following: dict[torch.nn.Module, torch.nn.Module] = {}
        self._last: torch.nn.Module | None = None
        self._then: _Streamed | None = None
        self.fetched = 0
        """Slabs that were filled so far."""

    # --- Modules ----------------------------------------------------------------------------------------------------

    def take(self, module: torch.nn.Module, *, in_memory: bool) -> None:
        """Stream the blocks of ``module``, that is of its lists of modules; the rest of it stays on the device.

        ``in_memory``: from main memory, of which as much is taken; else from the files that it was built from, and
        only what does not lie there as it is used takes memory.

        Raises:
            MemoryError: the blocks do not fit into main memory.
            OSError: a file cannot be read.
        """
        blocks = _blocks(module)
        _place_rest(module, blocks, self.device)
        homes = homes_of(blocks, self.reader, in_memory=in_memory, lock=self._on_card)
        streamed = self._streamed[module] = _Streamed(homes, blocks[0], blocks[-1])
        self._holders |= {id(slot.holder): home for home in homes.of.values() for slot in home.slots}
        for block, following in zip(blocks, [*blocks[1:], blocks[0]], strict=True):
            self._following[block], self._owner[block] = following, streamed
            streamed.hooks.append(block.register_forward_pre_hook(self._enter))
            leave: Any = self._leave
            streamed.hooks.append(block.register_forward_hook(leave, always_call=True))

    def expect(self, then: torch.nn.Module) -> None:
        """A pass begins, or passes of the same module; after the last one ``then`` follows, perhaps the same."""
        if self._last is not None:
            self._owner[self._last].exit = self._last
        self._last, self._then = None, self._streamed.get(then)

    def rest(self) -> None:
        """Give back what is held on the device until blocks are asked for again."""
        for slab in self._slabs:
            if slab.arrived is not None and not slab.arrived.cancel():
                with contextlib.suppress(Exception):  # whoever needed it was told
                    slab.arrived.result()
        if self._copying is not None:
            self._copying.synchronize()
        self._slabs.clear()
        self._last = self._then = None

    def clear(self) -> None:
        """Let go of all modules."""
        self.rest()
        for streamed in self._streamed.values():
            for hook in streamed.hooks:
                hook.remove()
        self.settle()
        for kept in (self._streamed, self._owner, self._holders, self._following):
            kept.clear()
        self._ring.clear()
        self._ring_arena = None

    def close(self) -> None:
        """The same for good."""
        self.clear()
        self._porter.shutdown()
        self._changer.shutdown()
        self.reader.close()

    # --- Changes ----------------------------------------------------------------------------------------------------

    def change(self, holder: torch.Tensor, work: Callable[[torch.Tensor], object]) -> Callable[[], None] | None:
        """Let ``work`` change the tensor that stands for ``holder``; what is returned takes that back.

        Where it waits in main memory it is changed once, in the background, and its block waits for that when its turn
        comes; taken back, it is read anew from its file. Where it comes from a file it is changed each time on its way.
        None, and nothing is done, where ``holder`` is not streamed, or waits in memory and could not be read anew.
        """
        home = self._holders.get(id(holder))
        if home is None:
            return None
        self.rest()  # what is on the device is what it was before
        if home.slab is None:
            home.on_arrival[id(holder)] = work

            def undo() -> None:
                self.rest()
                home.on_arrival.pop(id(holder))

            return undo
        tensor = home.changeable(holder)
        if tensor is None:
            return None

        def submit(change: Callable[..., object], *given: object) -> None:
            self.rest()
            home.changing = self._changer.submit(change, *given)

        submit(torch.no_grad()(work), tensor)
        return lambda: submit(home.read_anew, holder, self.reader)

    def settle(self) -> None:
        """Wait until nothing is being changed."""
        self._changer.submit(int).result()

    # --- Blocks -----------------------------------------------------------------------------------------------------

    def _enter(self, block: torch.nn.Module, _given: object) -> None:
        """Before a block computes: have it here, and let the next ones come."""
        owner = self._owner[block]
        if self._last is None:
            owner.entry = block
        elif self._last not in (block, owner.exit):
            self._following[self._last] = block
        self._last = block
        slab = self._slab_of(block) or self._send_at_once(block)
        assert slab.arrived is not None
        try:
            event = slab.arrived.result()
        except BaseException:
            slab.block = None
            raise
        if event is not None:
            torch.cuda.current_stream(self.device).wait_event(event)
        self._owner[block].homes.of[block].enter(slab.memory)
        self._look_ahead(block)

    def _leave(self, block: torch.nn.Module, _given: object, _result: object) -> None:
        """After a block has computed, or failed."""
        self._owner[block].homes.of[block].leave()
        slab = self._slab_of(block)
        if slab is not None and self._on_card:
            slab.left = torch.cuda.current_stream(self.device).record_event()

    _leave.moves_weights = True  # pyright: ignore[reportFunctionMemberAccess] -- for whoever looks at a block's hooks

    def _slab_of(self, block: torch.nn.Module) -> _Slab | None:
        return next((slab for slab in self._slabs if slab.block is block), None)

    def _look_ahead(self, block: torch.nn.Module) -> None:
        coming = [block]
        while len(coming) < self._count and (following := self._after(coming[-1])) not in coming:
            coming.append(following)
        for each in coming[1:]:
            if self._slab_of(each) is None:
                self._send(each, next(slab for slab in self._slabs if slab.block not in coming))

    def _after(self, block: torch.nn.Module) -> torch.nn.Module:
        owner = self._owner[block]
        return (self._then or owner).entry if block is owner.exit else self._following[block]

    def _send_at_once(self, block: torch.nn.Module) -> _Slab:
        """Bring one that was not expected, in the place of those that were and are not on their way yet."""
        self._have_slabs()
        for slab in self._slabs:
            if slab.arrived is not None and slab.arrived.cancel():
                slab.block = None
        free = next((slab for slab in self._slabs if slab.block is None), self._slabs[0])
        self._send(block, free)
        return free

    @property
    def largest(self) -> int:
        """Bytes of the largest block, and so of every slab."""
        return max(each.homes.largest for each in self._streamed.values())

    def _have_slabs(self) -> None:
        size = self.largest
        if self._slabs and self._slabs[0].memory.numel() < size:
            self.rest()
        if not self._slabs:
            make = (torch.empty(size, dtype=torch.uint8, device=self.device) for _ in range(self._count))
            # Whoever had this memory before may still be computing.
            left = torch.cuda.current_stream(self.device).record_event() if self._on_card else None
            self._slabs = [_Slab(memory, left=left) for memory in make]

    def _send(self, block: torch.nn.Module, slab: _Slab) -> None:
        if slab.arrived is not None:
            slab.arrived.cancel()
        slab.block = block
        slab.arrived = self._porter.submit(self._bring, self._owner[block].homes.of[block], slab.memory, slab.left)

    @torch.no_grad()
    def _bring(self, home: Home, slab: torch.Tensor, left: _Event) -> _Event:
        """On the porter's thread: fill ``slab`` once it has been left; returns when the card will have it."""
        self.fetched += 1
        if self._copying is None:
            bytes_of = home.read_into(slab, self.reader)
            if home.slab is not None:
                slab[: home.bytes].copy_(bytes_of)
            home.arrive(slab)
            return None
        waiting, sent = self._ring_slab(home)
        if sent is not None:
            sent.synchronize()
        bytes_of = home.read_into(waiting, self.reader)
        with torch.cuda.stream(self._copying):
            if left is not None:
                self._copying.wait_event(left)
            slab[: home.bytes].copy_(bytes_of, non_blocking=True)
            sent = self._copying.record_event()
            home.arrive(slab)
            arrived = self._copying.record_event()
        if home.slab is None:
            self._ring.append((waiting, sent))
        return arrived

    def _ring_slab(self, home: Home) -> tuple[torch.Tensor, _Event]:
        """In main memory, for a block that comes from its files; the one that was sent the longest ago."""
        if home.slab is not None:
            return home.slab, None
        if not self._ring:
            self._ring_arena = Arena([self.largest] * RING)
            self._ring_arena.lock()
            self._ring = [(slab, None) for slab in self._ring_arena.slabs]
        return self._ring.pop(0)


def _blocks(module: torch.nn.Module) -> list[torch.nn.Module]:
    lists = [child for child in module.children() if isinstance(child, torch.nn.ModuleList)]
    return [block for each in lists for block in each]


def _place_rest(module: torch.nn.Module, blocks: Iterable[torch.nn.Module], device: torch.device) -> None:
    within = {id(part) for block in blocks for part in block.modules()}
    for part in module.modules():
        if id(part) not in within:
            for holder in (*part.parameters(recurse=False), *part.buffers(recurse=False)):
                holder.data = holder.data.to(device)
