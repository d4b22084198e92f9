"""The tensors of a block as one piece of memory."""

from __future__ import annotations

import contextlib
import mmap
import sys
import weakref
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch

ALIGNED = 256
"""Bytes: kernels read fastest from there, and every number type may begin there."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a tensor lies in its block's slab."""

    holder: torch.Tensor
    """The parameter or buffer; its data are put at home and on the device in turn."""
    offset: int
    bytes: int
    dtype: torch.dtype
    shape: torch.Size

    def of(self, slab: torch.Tensor) -> torch.Tensor:
        """The tensor that lies in ``slab``."""
        return self.bytes_of(slab).view(self.dtype).view(self.shape)

    def bytes_of(self, slab: torch.Tensor) -> torch.Tensor:
        return slab[self.offset : self.offset + self.bytes]


def slots_of(block: torch.nn.Module) -> tuple[tuple[Slot, ...], int]:
    """The slots of a block's tensors, and how many bytes its slab has."""
    slots: list[Slot] = []
    end = 0
    holders = {id(holder): holder for holder in (*block.parameters(), *block.buffers()) if holder.numel()}
    for holder in holders.values():
        dtype = computed_in(holder)
        size = holder.numel() * dtype.itemsize
        slots.append(Slot(holder, end, size, dtype, holder.shape))
        end += -(-size // ALIGNED) * ALIGNED
    return tuple(slots), end


def leave_as_stored(holder: torch.Tensor, dtype: torch.dtype) -> None:
    """Let a parameter that lies in its file in another type become ``dtype`` only on its way to the device."""
    vars(holder)["computed_in"] = dtype


def computed_in(holder: torch.Tensor) -> torch.dtype:
    return vars(holder).get("computed_in", holder.dtype)


class Arena:
    """Slabs side by side in main memory, locked for a graphics card without a byte more than they need.

    torch's own locked memory is rounded up to powers of two, tensor by tensor: 43.0 GB for an A14B expert of 28.1.
    """

    def __init__(self, sizes: Sequence[int]) -> None:
        """Raises:
        MemoryError: there is not so much.
        """
        rounded = [_in_pages(size) for size in sizes]
        try:
            memory = mmap.mmap(-1, max(mmap.PAGESIZE, sum(rounded)), **_PRIVATE)
        except OSError as error:
            raise MemoryError(f"{sum(rounded)} bytes of main memory for the weights") from error
        self._whole = torch.frombuffer(memory, dtype=torch.uint8)
        begins = [sum(rounded[:index]) for index in range(len(rounded))]
        self.slabs = [self._whole[begin : begin + size] for begin, size in zip(begins, sizes, strict=True)]

    def lock(self) -> bool:
        """Let a card read from it while it computes; where the system does not allow that, it reads more slowly."""
        locked = int(_runtime().cudaHostRegister(self._whole.data_ptr(), self._whole.numel(), 0)) == 0
        if locked:
            weakref.finalize(self, _unlock, self._whole)
        else:  # or whoever uses the card next would be told of it
            with contextlib.suppress(RuntimeError):
                torch.zeros(1, device="cuda").add_(1)
        return locked


_PRIVATE = {} if sys.platform == "win32" else {"flags": mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS}


def arena_bytes(sizes: Sequence[int]) -> int:
    """What an arena for slabs of these sizes takes."""
    return sum(map(_in_pages, sizes))


def _in_pages(size: int) -> int:
    return -(-size // mmap.PAGESIZE) * mmap.PAGESIZE


def _runtime() -> Any:
    return torch.cuda.cudart()


def _unlock(memory: torch.Tensor) -> None:
    _runtime().cudaHostUnregister(memory.data_ptr())
