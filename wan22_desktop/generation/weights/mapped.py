"""Weight files as memory, and where in them a tensor lies.

They are mapped for reading and shared: nothing is read before it is looked at, the system may drop it and read it
again, and it promises no memory for it. ``safe_open`` and ``GGUFReader`` map for writing, privately: for that Linux
refuses a file that is larger than memory and swap (ENOMEM), and Windows charges the paging file with all of it.
"""

from __future__ import annotations

import contextlib
import math
import mmap
import os
import threading
import warnings
import weakref
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import torch

PIECE = 16 << 20
"""Bytes that are asked for at once: below, drives do not reach their speed."""
READERS = 4
"""Threads that read at once: one alone is bound by the processor, not by the drive."""
_mapped: weakref.WeakKeyDictionary[mmap.mmap, tuple[int, Path]] = weakref.WeakKeyDictionary()
"""Of every mapping that something still looks at: where it begins in memory, and its file."""


@dataclass(frozen=True, slots=True)
class Place:
    """Bytes of a file."""

    path: Path
    offset: int
    bytes: int


class MappedFile:
    """A file as memory, for as long as a tensor of it is held."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        _mapped[self._map] = _tensor_in(self._map, torch.uint8, 1, 0).data_ptr(), path

    def tensor(self, dtype: torch.dtype, shape: Sequence[int], offset: int) -> torch.Tensor:
        """What lies ``offset`` bytes behind the beginning. It must not be written to: the process would be ended."""
        count = math.prod(shape)
        if not count:
            return torch.empty(tuple(shape), dtype=dtype)
        if offset % dtype.itemsize:  # the formats allow it, processors and kernels need not
            return (
                _tensor_in(self._map, torch.uint8, count * dtype.itemsize, offset)
                .clone()
                .view(dtype)
                .view(tuple(shape))
            )
        return _tensor_in(self._map, dtype, count, offset).view(tuple(shape))


def _tensor_in(memory: mmap.mmap, dtype: torch.dtype, count: int, offset: int) -> torch.Tensor:
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="The given buffer is not writable")
        return torch.frombuffer(memory, dtype=dtype, count=count, offset=offset)


def place_of(tensor: torch.Tensor) -> Place | None:
    """Where ``tensor`` lies in a file; None where it lies in memory of its own, or not in one piece."""
    if tensor.device.type != "cpu" or not tensor.is_contiguous() or not tensor.numel():
        return None
    begin, size = tensor.data_ptr(), tensor.numel() * tensor.element_size()
    for memory, (start, path) in tuple(_mapped.items()):
        if start <= begin and begin + size <= start + len(memory):
            return Place(path, begin - start, size)
    return None


class Reader:
    """Reads places of files straight into memory, several pieces at once."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(READERS, "read-weights")
        self._files: dict[Path, int] = {}
        self._lock = threading.Lock()

    def read(self, wanted: Sequence[tuple[Place, torch.Tensor]]) -> None:
        """Fill every tensor of bytes, as long as its place, and come back when all are.

        Raises:
            OSError: a file cannot be read, or ends before it should.
        """
        pieces = [
            (place.path, place.offset + at, memoryview(cast("Any", memory.numpy()))[at : at + PIECE])
            for place, memory in wanted
            for at in range(0, place.bytes, PIECE)
        ]
        for done in [self._pool.submit(self._fill, *piece) for piece in pieces]:
            done.result()

    def _fill(self, path: Path, offset: int, into: memoryview) -> None:
        while into:
            count = self._read_at(path, offset, into)
            if not count:
                raise OSError(f"{path.name} ends before byte {offset + len(into)}")
            offset, into = offset + count, into[count:]

    if hasattr(os, "preadv"):

        def _read_at(self, path: Path, offset: int, into: memoryview) -> int:
            with self._lock:
                if path not in self._files:
                    self._files[path] = os.open(path, os.O_RDONLY)
                file = self._files[path]
            return os.preadv(file, [into], offset)

    else:

        def _read_at(self, path: Path, offset: int, into: memoryview) -> int:
            with path.open("rb", buffering=0) as file:
                file.seek(offset)
                return file.readinto(into) or 0

    def close(self) -> None:
        self._pool.shutdown()
        for file in self._files.values():
            with contextlib.suppress(OSError):
                os.close(file)
        self._files.clear()
