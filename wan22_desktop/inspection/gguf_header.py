"""Reading a GGUF header, and believing nothing in it.

Format (ggml's ``docs/gguf.md``): magic, version, counts; key–value pairs; per tensor its name, dimensions (the fastest
first), type and offset; then, aligned, the data. Every count and length is checked against the bytes that are there
before anything is made of it.
"""

from __future__ import annotations

import functools
import math
import os
import stat
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.inspection.safetensors_header import Header, HeaderError, Truncated
from wan22_desktop.inspection.tables import MAX_TABLES, Table, Tensor, shared

MAGIC = b"GGUF"
MAX_HEADER = 64 << 20
MAX_TENSORS = 100_000
MAX_PAIRS = 10_000
MAX_ITEMS = 2_000_000
"""Elements of one array: a vocabulary of 256 384 words is the largest that is met."""
MAX_NAME = 4096
MAX_TEXT = 1 << 20
CHUNK = 1 << 16
"""Where a header ends is known only when it was read: at most so many bytes of weights are read with it."""

_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_TEXT, _ARRAY = 8, 9
BLOCKS: dict[int, tuple[str, int, int]] = {
    0: ("F32", 1, 4), 1: ("F16", 1, 2), 2: ("Q4_0", 32, 18), 3: ("Q4_1", 32, 20), 6: ("Q5_0", 32, 22),
    7: ("Q5_1", 32, 24), 8: ("Q8_0", 32, 34), 9: ("Q8_1", 32, 36), 10: ("Q2_K", 256, 84), 11: ("Q3_K", 256, 110),
    12: ("Q4_K", 256, 144), 13: ("Q5_K", 256, 176), 14: ("Q6_K", 256, 210), 15: ("Q8_K", 256, 292),
    16: ("IQ2_XXS", 256, 66), 17: ("IQ2_XS", 256, 74), 18: ("IQ3_XXS", 256, 98), 19: ("IQ1_S", 256, 50),
    20: ("IQ4_NL", 32, 18), 21: ("IQ3_S", 256, 110), 22: ("IQ2_S", 256, 82), 23: ("IQ4_XS", 256, 136),
    24: ("I8", 1, 1), 25: ("I16", 1, 2), 26: ("I32", 1, 4), 27: ("I64", 1, 8), 28: ("F64", 1, 8),
    29: ("IQ1_M", 256, 56), 30: ("BF16", 1, 2), 34: ("TQ1_0", 256, 54), 35: ("TQ2_0", 256, 66),
    39: ("MXFP4", 32, 17),
}  # fmt: skip
"""Type id: name, elements of a block, bytes of a block (ggml.h, ``ggml_type_traits``)."""
MAX_DIMENSIONS = 8
_INFO = tuple(struct.Struct(f"<{count}QIQ") for count in range(MAX_DIMENSIONS + 1))
"""What follows a tensor's name and number of dimensions: these, its type and its offset."""
_ORIGINAL_SHAPE = "comfy.gguf.orig_shape."
"""Key under which converters keep the shape of a tensor with more than four dimensions."""


def read_gguf(path: str | os.PathLike[str]) -> Header:
    """Read and check the header of a GGUF file. Shapes come out in torch's order.

    Raises:
        HeaderError: the file is not a regular file, cannot be read, or breaks the format's rules.
        Truncated: the header is sound, the data are cut short.
    """
    try:
        if not stat.S_ISREG(Path(path).stat().st_mode):
            raise HeaderError(tr("it is not a regular file"))
        with Path(path).open("rb", buffering=0) as file:
            return _header(_Cursor(file, os.fstat(file.fileno()).st_size))
    except OSError as error:
        raise HeaderError(error.strerror or str(error)) from error


def data_offset(header: Header, name: str) -> int | None:
    """Where the data of a tensor begin in the file, in bytes; None if it is not found."""
    wanted, begin = struct.pack("<Q", len(name.encode())) + name.encode(), 0
    while (at := header.raw.find(wanted, begin)) >= 0:
        begin = at + len(wanted)
        dimensions = int.from_bytes(header.raw[begin : begin + 4], "little")
        if dimensions > MAX_DIMENSIONS or begin + 4 + _INFO[dimensions].size > len(header.raw):
            continue  # a text that is the same by chance
        *reversed_shape, kind, offset = _INFO[dimensions].unpack_from(header.raw, begin + 4)
        tensor = _tensor(kind, tuple(reversed_shape), None)
        if tensor == header.tensors.get(name):
            aligned = _alignment(header.metadata)
            return -(-len(header.raw) // aligned) * aligned + offset
    return None


def _alignment(metadata: Mapping[str, str]) -> int:
    """The data, and each tensor of them, begin at a multiple of so many bytes.

    Raises:
        HeaderError: the alignment is no power of two.
    """
    alignment = metadata.get("general.alignment", "32")
    aligned = int(alignment) if alignment.isdecimal() and len(alignment) < 8 else 0
    if aligned < 1 or aligned & (aligned - 1):
        raise HeaderError(tr("its alignment is {alignment}", alignment=alignment[:20]))
    return aligned


_BYTES_OF = {"a key": mark("bytes of a key"), "a value": mark("bytes of a value")}


class _Cursor:
    """Reads forward, a chunk at a time, never beyond the file or :data:`MAX_HEADER`."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self.size = size
        self.read = bytearray()
        self.position = 0

    def take(self, count: int) -> bytes:
        end = self.position + count
        if end > len(self.read):
            self.reach(end)
        taken = bytes(self.read[self.position : end])
        self.position = end
        return taken

    def reach(self, end: int) -> None:
        """Read until ``end``.

        Raises:
            HeaderError, Truncated: there is not so much.
        """
        if end > self.size:
            raise Truncated(end, self.size)
        if end > MAX_HEADER:
            raise HeaderError(tr("its header has no end within 64 MB"))
        while len(self.read) < end:
            chunk = self._file.read(max(CHUNK, end - len(self.read)))
            if not chunk:
                raise Truncated(end, len(self.read))
            self.read += chunk

    def number(self, code: str) -> int | float | bool:
        return struct.unpack("<" + code, self.take(struct.calcsize("<" + code)))[0]

    def count(self, code: str, limit: int, what: str) -> int:
        value = int(self.number(code))
        if value > limit:
            raise HeaderError(tr("it claims {count} {what}", count=value, what=tr(what)))
        return value

    def text(self, limit: int, what: str) -> str:
        raw = self.take(self.count("Q", limit, _BYTES_OF[what]))
        try:
            return raw.decode()
        except UnicodeDecodeError as error:
            raise HeaderError(tr("{what} is not text", what=tr(what))) from error


def _header(cursor: _Cursor) -> Header:
    if cursor.take(4) != MAGIC:
        raise HeaderError(tr("it does not begin with GGUF"))
    version = int(cursor.number("I"))
    if version not in (2, 3):
        raise HeaderError(tr("its version {version} is not known", version=version))
    tensor_count = cursor.count("Q", MAX_TENSORS, "tensors")
    pair_count = cursor.count("Q", MAX_PAIRS, mark("key-value pairs"))
    metadata: dict[str, str] = {}
    shapes: dict[str, tuple[int, ...]] = {}
    for _ in range(pair_count):
        name = cursor.text(MAX_NAME, mark("a key"))
        value = _value(cursor, int(cursor.number("I")))
        if isinstance(value, list) and name.startswith(_ORIGINAL_SHAPE):
            shapes[name.removeprefix(_ORIGINAL_SHAPE)] = tuple(value)
        elif not isinstance(value, list):
            metadata[name] = str(value)
    table, data = _table(cursor, tensor_count, shapes)
    aligned = _alignment(metadata)
    begin = -(-cursor.position // aligned) * aligned
    if data and begin + data > cursor.size:
        raise Truncated(begin + data, cursor.size)
    if data and cursor.size > begin + -(-data // aligned) * aligned:
        raise HeaderError(tr("{count} bytes follow after the last tensor", count=cursor.size - begin - data))
    return Header(table, metadata, bytes(cursor.read[: cursor.position]), cursor.size)


def _value(cursor: _Cursor, kind: int) -> str | int | float | list[int]:
    """A value; of an array only its whole numbers, of which a shape is made."""
    if kind in _SCALARS:
        return cursor.number(_SCALARS[kind])
    if kind == _TEXT:
        return cursor.text(MAX_TEXT, mark("a value"))
    if kind != _ARRAY:
        raise HeaderError(tr("a value has the unknown type {kind}", kind=kind))
    inner = int(cursor.number("I"))
    length = cursor.count("Q", MAX_ITEMS, mark("array elements"))
    if inner == _TEXT:
        for _ in range(length):
            cursor.take(cursor.count("Q", MAX_TEXT, mark("bytes of a text")))
        return []
    if inner not in _SCALARS:
        raise HeaderError(tr("an array has elements of the type {inner}", inner=inner))
    code = _SCALARS[inner]
    raw = cursor.take(struct.calcsize("<" + code) * length)
    return [int(item) for item in struct.unpack(f"<{length}{code}", raw)] if length <= 8 and code in "BbHhIiQq" else []


_Key = tuple[int, tuple[tuple[str, tuple[int, ...]], ...], bytes]
_seen: dict[_Key, tuple[bytes, Table, int]] = {}
"""Tables by their number of tensors, their original shapes and their first bytes; with each all of its bytes, and where
the data end: that depends on the order of the tensors and the gaps between them, which a table does not tell."""
_BEGIN = 1024


def _table(cursor: _Cursor, count: int, shapes: dict[str, tuple[int, ...]]) -> tuple[Table, int]:
    """As :func:`_tensors`. Files of one architecture and quantisation have the same bytes here: they are read once."""
    start = cursor.position
    cursor.reach(min(start + _BEGIN, cursor.size))
    key = (count, tuple(shapes.items()), bytes(cursor.read[start : start + _BEGIN]))
    raw, table, data = _seen.get(key, (b"", None, 0))
    if table is not None and start + len(raw) <= cursor.size:
        cursor.reach(start + len(raw))
        if cursor.read.startswith(raw, start):
            cursor.position += len(raw)
            return table, data
    tensors, data = _tensors(cursor, count, shapes)
    table = shared(Table(tensors, sum(tensor.bytes for tensor in tensors.values())))
    if len(_seen) >= MAX_TABLES // 4:
        _seen.clear()
    _seen[key] = (bytes(cursor.read[start : cursor.position]), table, data)
    return table, data


def _tensors(cursor: _Cursor, count: int, shapes: dict[str, tuple[int, ...]]) -> tuple[dict[str, Tensor], int]:
    """The tensors, and where their data end, counted from their begin."""
    tensors: dict[str, Tensor] = {}
    read, end, last = cursor.read, cursor.position, 0
    for _ in range(count):
        # Looked at in place, without a call where nothing has to be read: a library has thousands of these.
        at, end = end, end + 8
        if end > len(read):
            cursor.reach(end)
        length = int.from_bytes(read[at:end], "little")
        if length > MAX_NAME:
            raise HeaderError(tr("it claims {length} bytes of a tensor's name", length=length))
        at, end = end, end + length + 4
        if end > len(read):
            cursor.reach(end)
        raw, dimensions = read[at : end - 4], int.from_bytes(read[end - 4 : end], "little")
        if dimensions > MAX_DIMENSIONS:
            raise HeaderError(tr("it claims {dimensions} dimensions", dimensions=dimensions))
        info = _INFO[dimensions]
        at, end = end, end + info.size
        if end > len(read):
            cursor.reach(end)
        *reversed_shape, kind, offset = info.unpack_from(read, at)
        try:
            name = raw.decode()
        except UnicodeDecodeError as error:
            raise HeaderError(tr("a tensor's name is not text")) from error
        if name in tensors:
            raise HeaderError(tr("{name!r:.80} occurs twice", name=name))
        tensor = _tensor(kind, tuple(reversed_shape), shapes.get(name))
        if isinstance(tensor, str):
            raise HeaderError(tr("{name!r:.80} has {fault}", name=name, fault=tensor))
        tensors[name] = tensor
        last = max(last, offset + tensor.bytes)
    cursor.position = end
    return tensors, last


@functools.lru_cache(maxsize=4096)
def _tensor(kind: int, reversed_shape: tuple[int, ...], original: tuple[int, ...] | None) -> Tensor | str:
    """One tensor, or what is wrong with it. ``original`` is its shape before it was flattened, where that is kept."""
    if kind not in BLOCKS:
        return tr("the unknown type {kind}", kind=kind)
    type_name, elements, size = BLOCKS[kind]
    shape = reversed_shape[::-1]
    total = math.prod(shape)
    if total >= 1 << 50 or total % elements or (shape and shape[-1] % elements):
        return tr("a shape that its type cannot have")
    if original is not None and (math.prod(original) != total or min(original, default=1) < 0):
        return tr("two shapes that differ")
    return Tensor(type_name, shape if original is None else original, total // elements * size)
