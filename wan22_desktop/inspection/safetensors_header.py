"""Reading a safetensors header, and believing nothing in it.

Format: 8 bytes of header length (little-endian), that many bytes of JSON, then the data. The rules checked here are
those of the specification in the safetensors repository: offsets in order, without holes or overlap, each as long as
its shape and type say, the last one at the end of the file.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import json
import math
import operator
import os
import re
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeGuard, cast

import msgspec

from wan22_desktop.domain.language import tr
from wan22_desktop.inspection.tables import Table, Tensor, known, shared

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
        super().__init__(tr("{actual} bytes instead of {expected}", actual=actual, expected=expected))
        self.expected, self.actual = expected, actual


@dataclass(frozen=True, slots=True)
class Header:
    """What a weights file holds. ``raw`` is its description as it stands in the file."""

    table: Table
    metadata: Mapping[str, str]
    raw: bytes
    file_bytes: int

    @property
    def tensors(self) -> Mapping[str, Tensor]:
        return self.table.tensors


def read_header(path: str | os.PathLike[str]) -> Header:
    """Read and check the header of a safetensors file.

    Raises:
        HeaderError: the file is not a regular file, cannot be read, or breaks the format's rules.
        Truncated: the header is sound, the data are cut short.
    """
    try:
        # Asked before it is opened: opening a pipe waits for somebody to write into it.
        if not stat.S_ISREG(Path(path).stat().st_mode):
            raise HeaderError(tr("it is not a regular file"))
        # Unbuffered: no byte of the weights is read.
        with Path(path).open("rb", buffering=0) as file:
            size = os.fstat(file.fileno()).st_size
            length = int.from_bytes(file.read(8), "little")
            if size < 8:
                raise Truncated(8, size)
            if length > MAX_HEADER:
                raise HeaderError(tr("its header claims {length} bytes", length=length))
            if 8 + length > size:
                raise Truncated(8 + length, size)
            raw = file.read(length)
    except OSError as error:
        raise HeaderError(error.strerror or str(error)) from error
    return _fitting(*(_known(raw) or _parsed_slowly(raw)), raw, size)


def data_offset(header: Header, name: str) -> int | None:
    """Where the data of a tensor begin in the file, in bytes; None if it is not found."""
    quoted = re.escape(json.dumps(name).encode())
    found = re.search(rb"%s\s*:\s*(\{[^{}]*\})" % quoted, header.raw)
    tensor = header.tensors.get(name)
    if found is None or tensor is None:
        return None
    with contextlib.suppress(msgspec.DecodeError):
        entry = _ENTRY.decode(found[1])
        if (entry.dtype, entry.shape) == (tensor.dtype, tensor.shape):
            return 8 + len(header.raw) + entry.data_offsets[0]
    return None


def data_offsets(header: Header) -> Mapping[str, int]:
    """Where the data of every tensor begin in the file, in bytes."""
    _, rest = _split(header.raw)
    try:
        found = {name: entry.data_offsets[0] for name, entry in _ENTRIES.decode(rest).items()}
    except (msgspec.DecodeError, ValueError, RecursionError):
        found = {
            name: entry["data_offsets"][0] for name, entry in json.loads(header.raw).items() if name in header.tensors
        }
    begin = 8 + len(header.raw)
    return {name: begin + found[name] for name in header.tensors}


def parse_header(raw: bytes, file_bytes: int) -> Header:
    """Check the JSON of a header against the format's rules and the file's size.

    Raises:
        HeaderError, Truncated: as :func:`read_header`.
    """
    metadata, rest = _split(raw)
    table = _parsed_quickly(rest) if metadata is not None else None
    if metadata is None or table is None:
        table, metadata = _parsed_slowly(raw)
    return _fitting(table, metadata, raw, file_bytes)


def _fitting(table: Table, metadata: Mapping[str, str], raw: bytes, file_bytes: int) -> Header:
    expected = 8 + len(raw) + table.bytes
    if expected > file_bytes:
        raise Truncated(expected, file_bytes)
    if expected < file_bytes:
        raise HeaderError(tr("{count} bytes follow after the last tensor", count=file_bytes - expected))
    return Header(table, metadata, raw, file_bytes)


def _known(raw: bytes) -> tuple[Table, Mapping[str, str]] | None:
    """Fine-tunes differ in metadata and weights, not in their table of tensors: that one is parsed once."""
    metadata, rest = _split(raw)
    if metadata is None:
        return None
    digest = hashlib.sha256(rest).digest()
    table = known(digest)
    if table is None:
        parsed = _parsed_quickly(rest)
        if parsed is None:
            return None
        table = shared(parsed, digest)
    return table, metadata


class _Entry(msgspec.Struct, gc=False):
    dtype: str = ""
    shape: tuple[int, ...] = ()
    data_offsets: tuple[int, int] = (0, 0)


_ENTRY = msgspec.json.Decoder(_Entry)
_ENTRIES = msgspec.json.Decoder(dict[str, _Entry])
_STRINGS = msgspec.json.Decoder(dict[str, str])
_METADATA = re.compile(
    rb'\s*+\{\s*+"__metadata__"\s*+:\s*+(\{[^{}"]*+(?:"(?:[^"\\]++|\\.)*+"[^{}"]*+)*+\})\s*+(,?+)', re.DOTALL
)
"""Where every program puts it. Never steps back, so that no text, however made, takes long."""
_LARGE_COUNT = 1 << 63
_kind_of = operator.attrgetter("dtype", "shape")
_span_of = operator.attrgetter("data_offsets")


def _split(raw: bytes) -> tuple[Mapping[str, str] | None, bytes]:
    """Metadata, and the header without them; None if that is better left to :func:`_parsed_slowly`."""
    found = _METADATA.match(raw)
    if found is None:
        return {}, raw
    rest = b"{" + raw[found.end() :]
    try:
        found[1].decode()
        metadata = _STRINGS.decode(found[1])
    except (msgspec.DecodeError, ValueError):
        return None, raw
    # A comma stands there if, and only if, something follows.
    return (metadata if bool(found[2]) is not (rest.strip() == b"{}") else None), rest


def _parsed_quickly(raw: bytes) -> Table | None:
    """A header without metadata that is plainly right; None leaves verdict and words to :func:`_parsed_slowly`."""
    try:
        raw.decode()
        entries = _ENTRIES.decode(raw)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None
    # As many of each field as there are tensors: then no name and no field stands there twice.
    if any(raw.count(b'"%s"' % field) != len(entries) for field in (b"dtype", b"shape", b"data_offsets")):
        return None
    if "__metadata__" in entries:
        return None
    values = entries.values()
    kinds = list(map(_kind_of, values))
    made = {kind: _quick_tensor(*kind) for kind in set(kinds)}
    if None in made.values():
        return None
    tensors = cast("list[Tensor]", list(map(made.__getitem__, kinds)))
    spans = list(map(_span_of, values))
    if [tensor.bytes for tensor in tensors] != [stop - start for start, stop in spans]:
        return None
    try:
        return Table(dict(zip(entries, tensors, strict=True)), _end_of(spans))
    except HeaderError:
        return None


@functools.lru_cache(maxsize=4096)
def _quick_tensor(dtype: str, shape: tuple[int, ...]) -> Tensor | None:
    bits = math.prod(shape) * DTYPE_BITS.get(dtype, 0)
    if dtype not in DTYPE_BITS or len(shape) > MAX_DIMENSIONS or bits % 8 or bits >= _LARGE_COUNT:
        return None
    if shape and (min(shape) < 0 or max(shape) >= _LARGE_COUNT):
        return None
    return Tensor(dtype, shape, bits // 8)


def _parsed_slowly(raw: bytes) -> tuple[Table, Mapping[str, str]]:
    """Every rule, one after the other, with words for each that is broken.

    Raises:
        HeaderError: the first broken rule.
    """
    if not raw.lstrip().startswith(b"{"):
        raise HeaderError(tr("its header does not begin with {brace}", brace="'{'"))
    try:
        # Decoded here: given bytes, json would take UTF-16 and halves of surrogate pairs too.
        entries = cast("dict[str, Any]", json.loads(raw.decode(), object_pairs_hook=_unique))
    except (ValueError, RecursionError) as error:
        raise HeaderError(tr("its header is not valid JSON ({error})", error=error)) from error
    metadata = entries.pop("__metadata__", {})
    if not isinstance(metadata, dict) or not all(
        isinstance(v, str) for v in cast("dict[str, object]", metadata).values()
    ):
        raise HeaderError(tr("its __metadata__ is not a table of strings"))
    texts = [*entries, *cast("dict[str, str]", metadata), *cast("dict[str, str]", metadata).values()]
    try:
        "".join(texts).encode()
    except UnicodeEncodeError as error:
        raise HeaderError(tr("a text in its header is half a character")) from error
    tensors: dict[str, Tensor] = {}
    spans: list[tuple[int, int]] = []
    for name, entry in entries.items():
        tensors[name], span = _tensor(name, entry)
        spans.append(span)
    return Table(tensors, _end_of(spans)), cast("dict[str, str]", metadata)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise ValueError(tr("a name occurs twice"))
    return table


def _tensor(name: str, entry: object) -> tuple[Tensor, tuple[int, int]]:
    if not isinstance(entry, dict):
        raise HeaderError(tr("the entry of {name!r:.80} is not a table", name=name))
    fields = cast("dict[str, object]", entry)
    dtype, shape, span = fields.get("dtype"), fields.get("shape"), fields.get("data_offsets")
    if not isinstance(dtype, str) or dtype not in DTYPE_BITS:
        told = tr("the unknown type {dtype!r:.40}", dtype=dtype) if isinstance(dtype, str) else tr("no type")
        raise HeaderError(tr("{name!r:.80} has {what}", name=name, what=told))
    if not _are_counts(shape) or len(shape) > MAX_DIMENSIONS:
        raise HeaderError(tr("{name!r:.80} has no valid shape", name=name))
    if not _are_counts(span) or len(span) != 2 or span[0] > span[1]:
        raise HeaderError(tr("{name!r:.80} has no valid offsets", name=name))
    bits = math.prod(shape) * DTYPE_BITS[dtype]
    if bits % 8 or bits // 8 != span[1] - span[0]:
        raise HeaderError(
            tr(
                "{name!r:.80} has {count} bytes, its shape wants {bits:g}",
                name=name,
                count=span[1] - span[0],
                bits=bits / 8,
            )
        )
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
            raise HeaderError(tr("tensors overlap") if start < end else tr("there is a hole between tensors"))
        end = stop
    return end
