"""Reading a safetensors header, and believing nothing in it.

Format: 8 bytes of header length (little-endian), that many bytes of JSON, then the data. The rules checked here are
those of the specification in the safetensors repository: offsets in order, without holes or overlap, each as long as
its shape and type say, the last one at the end of the file.
"""

from __future__ import annotations

import functools
import json
import math
import os
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeGuard, cast

import msgspec

MAX_HEADER = 100 << 20
"""The limit of the reference implementation, in bytes."""
MAX_DIMENSIONS = 16
DTYPE_BITS = {
    "BOOL": 8, "U8": 8, "I8": 8, "F8_E4M3": 8, "F8_E5M2": 8, "F8_E4M3FNUZ": 8, "F8_E5M2FNUZ": 8, "F8_E8M0": 8,
    "F4": 4, "F6_E2M3": 6, "F6_E3M2": 6, "U16": 16, "I16": 16, "F16": 16, "BF16": 16, "U32": 32, "I32": 32,
    "F32": 32, "U64": 64, "I64": 64, "F64": 64, "C64": 64,
}  # fmt: skip


class HeaderError(Exception):
    """The file is no safetensors file; the message says why."""


class Truncated(HeaderError):
    """The file is shorter than its header says. Sizes are in bytes."""

    def __init__(self, expected: int, actual: int) -> None:
        super().__init__(f"{actual} bytes instead of {expected}")
        self.expected, self.actual = expected, actual


@dataclass(frozen=True, slots=True)
class Tensor:
    """One entry of a header."""

    dtype: str
    shape: tuple[int, ...]
    bytes: int

    @property
    def parameters(self) -> int:
        return math.prod(self.shape)


@dataclass(frozen=True, slots=True)
class Header:
    """What a weights file holds. ``raw`` is its description as it stands in the file."""

    tensors: Mapping[str, Tensor]
    metadata: Mapping[str, str]
    raw: bytes
    file_bytes: int


def read_header(path: str | os.PathLike[str]) -> Header:
    """Read and check the header of a safetensors file.

    Raises:
        HeaderError: the file is not a regular file, cannot be read, or breaks the format's rules.
        Truncated: the header is sound, the data are cut short.
    """
    try:
        # Asked before it is opened: opening a pipe waits for somebody to write into it.
        if not stat.S_ISREG(Path(path).stat().st_mode):
            raise HeaderError("it is not a regular file")
        # Unbuffered: no byte of the weights is read.
        with Path(path).open("rb", buffering=0) as file:
            size = os.fstat(file.fileno()).st_size
            length = int.from_bytes(file.read(8), "little")
            if size < 8:
                raise Truncated(8, size)
            if length > MAX_HEADER:
                raise HeaderError(f"its header claims {length} bytes")
            if 8 + length > size:
                raise Truncated(8 + length, size)
            raw = file.read(length)
    except OSError as error:
        raise HeaderError(error.strerror or str(error)) from error
    return parse_header(raw, size)


def parse_header(raw: bytes, file_bytes: int) -> Header:
    """Check the JSON of a header against the format's rules and the file's size.

    Raises:
        HeaderError, Truncated: as :func:`read_header`.
    """
    tensors, metadata, data = _parsed(raw)
    if 8 + len(raw) + data > file_bytes:
        raise Truncated(8 + len(raw) + data, file_bytes)
    if 8 + len(raw) + data < file_bytes:
        raise HeaderError(f"{file_bytes - 8 - len(raw) - data} bytes follow after the last tensor")
    return Header(tensors, metadata, raw, file_bytes)


_Parsed = tuple[Mapping[str, Tensor], Mapping[str, str], int]
"""Tensors, metadata, and how many bytes of data they take."""


@functools.lru_cache(maxsize=24)
def _parsed(raw: bytes) -> _Parsed:
    """Experts of one model, and copies of one file, have the same header to the byte: it is parsed once."""
    return _parsed_quickly(raw) or _parsed_slowly(raw)


class _Entry(msgspec.Struct, gc=False):
    dtype: str = ""
    shape: tuple[int, ...] = ()
    data_offsets: tuple[int, int] = (0, 0)


class _Metadata(msgspec.Struct):
    table: dict[str, str] = msgspec.field(name="__metadata__", default_factory=dict[str, str])


_ENTRIES = msgspec.json.Decoder(dict[str, _Entry])
_METADATA = msgspec.json.Decoder(_Metadata)
_LARGE_COUNT = 1 << 63


def _parsed_quickly(raw: bytes) -> _Parsed | None:
    """A header that is plainly right; None leaves the verdict, and its words, to :func:`_parsed_slowly`."""
    try:
        raw.decode()
        entries = _ENTRIES.decode(raw)
        metadata = _METADATA.decode(raw).table
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None
    entries.pop("__metadata__", None)
    # As many of each field as there are tensors: then no name and no field stands there twice.
    if any(raw.count(b'"%s"' % field) != len(entries) for field in (b"dtype", b"shape", b"data_offsets")):
        return None
    if raw.count(b'"__metadata__"') > 1:
        return None
    tensors: dict[str, Tensor] = {}
    spans: list[tuple[int, int]] = []
    for name, entry in entries.items():
        begin, end = span = entry.data_offsets
        bits = DTYPE_BITS.get(entry.dtype)
        if bits is None or len(entry.shape) > MAX_DIMENSIONS or begin < 0:
            return None
        if math.prod(entry.shape) * bits != (end - begin) * 8 or end >= _LARGE_COUNT:
            return None
        if entry.shape and (min(entry.shape) < 0 or max(entry.shape) >= _LARGE_COUNT):
            return None
        tensors[name] = Tensor(entry.dtype, entry.shape, end - begin)
        spans.append(span)
    try:
        return tensors, metadata, _end_of(spans)
    except HeaderError:
        return None


def _parsed_slowly(raw: bytes) -> _Parsed:
    """Every rule, one after the other, with words for each that is broken.

    Raises:
        HeaderError: the first broken rule.
    """
    if not raw.lstrip().startswith(b"{"):
        raise HeaderError("its header does not begin with '{'")
    try:
        # Decoded here: given bytes, json would take UTF-16 and halves of surrogate pairs too.
        entries = cast("dict[str, Any]", json.loads(raw.decode(), object_pairs_hook=_unique))
    except (ValueError, RecursionError) as error:
        raise HeaderError(f"its header is not valid JSON ({error})") from error
    metadata = entries.pop("__metadata__", {})
    if not isinstance(metadata, dict) or not all(
        isinstance(v, str) for v in cast("dict[str, object]", metadata).values()
    ):
        raise HeaderError("its __metadata__ is not a table of strings")
    tensors: dict[str, Tensor] = {}
    spans: list[tuple[int, int]] = []
    for name, entry in entries.items():
        tensors[name], span = _tensor(name, entry)
        spans.append(span)
    return tensors, cast("dict[str, str]", metadata), _end_of(spans)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise ValueError("a name occurs twice")
    return table


def _tensor(name: str, entry: object) -> tuple[Tensor, tuple[int, int]]:
    if not isinstance(entry, dict):
        raise HeaderError(f"the entry of {name!r:.80} is not a table")
    fields = cast("dict[str, object]", entry)
    dtype, shape, span = fields.get("dtype"), fields.get("shape"), fields.get("data_offsets")
    if not isinstance(dtype, str) or dtype not in DTYPE_BITS:
        told = f"the unknown type {dtype!r:.40}" if isinstance(dtype, str) else "no type"
        raise HeaderError(f"{name!r:.80} has {told}")
    if not _are_counts(shape) or len(shape) > MAX_DIMENSIONS:
        raise HeaderError(f"{name!r:.80} has no valid shape")
    if not _are_counts(span) or len(span) != 2 or span[0] > span[1]:
        raise HeaderError(f"{name!r:.80} has no valid offsets")
    bits = math.prod(shape) * DTYPE_BITS[dtype]
    if bits % 8 or bits // 8 != span[1] - span[0]:
        raise HeaderError(f"{name!r:.80} has {span[1] - span[0]} bytes, its shape wants {bits / 8:g}")
    return Tensor(dtype, tuple(shape), span[1] - span[0]), (span[0], span[1])


def _are_counts(value: object) -> TypeGuard[list[int]]:
    if not isinstance(value, list):
        return False
    # A bool is an int to Python, but no count.
    return all(type(item) is int and 0 <= item < 1 << 63 for item in cast("list[object]", value))


def _end_of(spans: Iterable[tuple[int, int]]) -> int:
    """Where the data end.

    Raises:
        HeaderError: there is a hole or an overlap.
    """
    end = 0
    for start, stop in sorted(spans):
        if start != end:
            raise HeaderError("tensors overlap" if start < end else "there is a hole between tensors")
        end = stop
    return end
