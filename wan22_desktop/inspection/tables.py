"""Tables of tensors: what weights files say that they hold. Thousands of files have a few dozen tables."""

from __future__ import annotations

import functools
import math
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

MAX_TABLES = 256
"""Kept at once, some 100 kB each."""


class Tensor(msgspec.Struct, frozen=True, gc=False):
    """One entry of a header."""

    dtype: str
    shape: tuple[int, ...]
    bytes: int

    @property
    def parameters(self) -> int:
        return math.prod(self.shape)


@dataclass(frozen=True, eq=False)
class Table:
    """The tensors of a file, or of the shards that are one component. Equal ones are kept once, see :func:`shared`."""

    tensors: Mapping[str, Tensor]
    bytes: int
    """Of all tensors together."""

    @functools.cached_property
    def parameters(self) -> Mapping[str, int]:
        """Weights by dtype, the most frequent first."""
        counted: Counter[str] = Counter()
        for tensor in self.tensors.values():
            counted[tensor.dtype] += tensor.parameters
        return dict(counted.most_common())


_by_content: dict[int, Table] = {}
_by_digest: dict[bytes, Table] = {}


def known(digest: bytes) -> Table | None:
    """The table that a header with this checksum was found to have."""
    return _by_digest.get(digest)


def shared(table: Table, digest: bytes = b"") -> Table:
    """The one table that stands for all with these tensors, in whatever order: what follows from it is found once.

    ``digest`` is the checksum of the header that has it, for :func:`known`.
    """
    content = hash(frozenset(table.tensors.items()))
    kept = _by_content.get(content)
    if kept is None or kept.tensors != table.tensors:
        if len(_by_content) >= MAX_TABLES:
            _by_content.clear()
            _by_digest.clear()
        names = map(sys.intern, table.tensors)
        kept = _by_content[content] = Table(dict(zip(names, table.tensors.values(), strict=True)), table.bytes)
    if digest:
        if len(_by_digest) >= 16 * MAX_TABLES:
            _by_digest.clear()
        _by_digest[digest] = kept
    return kept


@functools.lru_cache(maxsize=MAX_TABLES)
def union(tables: tuple[Table, ...]) -> Table:
    """The tensors of several files that are one component."""
    if len(tables) == 1:
        return tables[0]
    tensors = {name: tensor for table in tables for name, tensor in table.tensors.items()}
    return Table(tensors, sum(table.bytes for table in tables))
