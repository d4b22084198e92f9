"""Tensors in weight files, named without being read: files are mapped, and of pickles no code is run."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import gguf
import torch

from wan22_desktop.domain.language import tr
from wan22_desktop.generation.weights.mapped import MappedFile
from wan22_desktop.inspection.parts import PREFIXES, Kind, Part, read_parts
from wan22_desktop.inspection.safetensors_header import Header, HeaderError, Tensor, data_offsets
from wan22_desktop.inspection.weights import read_weights, sniff


class UnreadableWeights(Exception):
    """The message says which file and why."""


@dataclass(frozen=True, slots=True)
class Stored:
    """One tensor as it lies in its file. ``shape`` is the tensor's own, also where its bytes are packed."""

    dtype: str
    """safetensors' or GGUF's name of the type: ``F16``, ``F8_E4M3``, ``Q4_K`` …"""
    shape: tuple[int, ...]
    read: Callable[[], torch.Tensor]
    """The tensor, mapped where the format allows; of a GGUF block type its bytes [rows, bytes of a row] as uint8."""


@dataclass(frozen=True, slots=True)
class StoredPart:
    """One component's tensors with what they tell of it."""

    part: Part
    tensors: Mapping[str, Stored]
    """Without prefix; the names of ``part.tensors`` and ``part.extras``."""
    metadata: Mapping[str, str]


def stored_part(files: Iterable[Path], kind: Kind) -> StoredPart:
    """The component of ``kind`` in ``files``, shards of one or one file that may hold others too.

    Raises:
        UnreadableWeights: a file is damaged, or holds no such component.
    """
    found: dict[str, Stored] = {}
    metadata: dict[str, str] = {}
    names: list[str] = []
    for path in files:
        names.append(path.name)
        tensors, told = _open(path)
        found.update(tensors)
        metadata.update(told)
    parts = read_parts({name: Tensor(t.dtype, t.shape, 0) for name, t in found.items()})
    part = next((part for part in parts if part.kind is kind), None)
    if part is None:
        raise UnreadableWeights(
            tr("{files}: no {part} is in it", files=", ".join(names[:3]), part=kind.value.replace("_", " "))
        )
    prefix = next((prefix for prefix in (*PREFIXES, "") if all(prefix + name in found for name in part.tensors)), "")
    own = {name: found[prefix + name] for name in (*part.tensors, *part.extras)}
    return StoredPart(part, own, metadata)


def _open(path: Path) -> tuple[dict[str, Stored], Mapping[str, str]]:
    kind = sniff(path)
    try:
        if kind == "pickle":
            return _open_pickle(path), {}
        header = read_weights(path)
        if kind == "gguf":
            return _open_gguf(path, header.tensors), header.metadata
        return _open_safetensors(path, header), header.metadata
    except (HeaderError, OSError, ValueError, pickle.UnpicklingError, RuntimeError) as error:
        raise UnreadableWeights(f"{path.name}: {str(error).splitlines()[0] if str(error) else error!r}") from error


_DTYPES = {
    "F64": torch.float64, "F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16,
    "I64": torch.int64, "I32": torch.int32, "I16": torch.int16, "I8": torch.int8,
    "U64": torch.uint64, "U32": torch.uint32, "U16": torch.uint16, "U8": torch.uint8, "BOOL": torch.bool,
    "F8_E4M3": torch.float8_e4m3fn, "F8_E5M2": torch.float8_e5m2, "F8_E4M3FNUZ": torch.float8_e4m3fnuz,
    "F8_E5M2FNUZ": torch.float8_e5m2fnuz, "F8_E8M0": torch.float8_e8m0fnu, "C64": torch.complex64,
}  # fmt: skip


def _open_safetensors(path: Path, header: Header) -> dict[str, Stored]:
    file, begins = MappedFile(path), data_offsets(header)

    def reader(name: str, tensor: Tensor) -> Callable[[], torch.Tensor]:
        def read() -> torch.Tensor:
            if tensor.dtype not in _DTYPES:
                raise UnreadableWeights(
                    tr("{file}: {part} is stored as {kind}", file=path.name, part=name, kind=tensor.dtype)
                )
            return file.tensor(_DTYPES[tensor.dtype], tensor.shape, begins[name])

        return read

    return {name: Stored(tensor.dtype, tensor.shape, reader(name, tensor)) for name, tensor in header.tensors.items()}


def _open_gguf(path: Path, tensors: Mapping[str, Tensor]) -> dict[str, Stored]:
    reader: Any = gguf.GGUFReader(path, "r")
    places = {str(entry.name): (int(entry.data_offset), tuple(map(int, entry.data.shape))) for entry in reader.tensors}
    file = MappedFile(path)

    def read(name: str) -> Callable[[], torch.Tensor]:
        (offset, packed), tensor = places[name], tensors[name]

        def stored() -> torch.Tensor:
            if tensor.dtype in _DTYPES:
                return file.tensor(_DTYPES[tensor.dtype], tensor.shape, offset)
            return file.tensor(torch.uint8, packed, offset)

        return stored

    return {name: Stored(tensor.dtype, tensor.shape, read(name)) for name, tensor in tensors.items()}


_NAMES = {torch.float32: "F32", torch.float16: "F16", torch.bfloat16: "BF16", torch.float64: "F64"}


def _open_pickle(path: Path) -> dict[str, Stored]:
    """torch's own zip of tensors, mapped, by the unpickler that knows tensors only: no code in the file runs."""
    loaded: object = torch.load(path, map_location="cpu", weights_only=True, mmap=True)
    if isinstance(loaded, dict) and len(loaded) == 1 and isinstance(inner := next(iter(loaded.values())), dict):  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] -- whatever was pickled
        loaded = cast("object", inner)
    if not isinstance(loaded, dict):
        raise ValueError("it holds no named tensors")
    named = cast("dict[object, object]", loaded)
    tensors = {str(name): value for name, value in named.items() if isinstance(value, torch.Tensor)}

    def read(tensor: torch.Tensor) -> Callable[[], torch.Tensor]:
        return lambda: tensor

    return {
        name: Stored(_NAMES.get(tensor.dtype, str(tensor.dtype)), tuple(tensor.shape), read(tensor))
        for name, tensor in tensors.items()
    }
