"""Everything below a folder that could be part of a model, in groups of what belongs together, whatever its name."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from wan22_desktop.domain.problem import BAD_JSON, REMOTE_CODE, UNFINISHED_DOWNLOAD, UNSAFE_PATH, Problem
from wan22_desktop.inspection.folder import PARTIAL, allowed
from wan22_desktop.inspection.parts import Kind, Part, parts_of, read_parts
from wan22_desktop.inspection.safetensors_header import HeaderError
from wan22_desktop.inspection.shards import SHARD, File, together, union_of
from wan22_desktop.inspection.tables import Tensor
from wan22_desktop.inspection.weights import pickled_names, read_weights, sniff, trouble

MAX_DEPTH = 6
MAX_ENTRIES = 8192
MAX_WEIGHTS = 256
MAX_JSON = 1 << 20
"""Larger JSON is a vocabulary, which is known by its beginning."""
_WEIGHTS = (".safetensors", ".sft", ".gguf")
_PICKLES = (".pth", ".pt", ".bin", ".ckpt")
_SKIPPED = frozenset(
    ".py .md .txt .png .jpg .jpeg .webp .gif .mp4 .mov .mkv .webm .wav .mp3 .pdf .html .yaml .yml .toml .log .zip .lock"
    " .csv .metadata .gitattributes .sqlite .db".split()
)


@dataclass(frozen=True, slots=True)
class Group:
    """One component: a file, a part of one, or its shards."""

    files: tuple[str, ...]
    """Relative to the root."""
    part: Part
    metadata: Mapping[str, str]
    bytes: int
    format: str
    """``safetensors``, ``gguf`` or ``pickle``; of a pickle only names are known."""

    @property
    def name(self) -> str:
        """The file's name, or the common beginning of its shards'."""
        shard = SHARD.match(self.files[0])
        return shard["stem"] + shard["end"] if shard else self.files[0]


@dataclass(slots=True)
class Gathered:
    """What was found below one root."""

    root: Path
    groups: list[Group] = field(default_factory=list[Group])
    configs: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    """Small JSON objects by relative name."""
    tokenizers: list[str] = field(default_factory=list[str])
    problems: list[Problem] = field(default_factory=list[Problem])
    digests: dict[str, str] = field(default_factory=dict[str, str])
    """What tells each weight file apart, by its name."""
    broken: list[str] = field(default_factory=list[str])
    """Weight files that cannot be used."""

    def fingerprint(self, files: Iterable[str] | None = None) -> str:
        """sha256 over sizes and headers, not over names: a renamed model is the same one."""
        names = self.digests if files is None else files
        lines = sorted(self.digests[name] for name in names if name in self.digests)
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def gather(root: Path, only: Iterable[Path] | None = None) -> Gathered:
    """Walk ``root`` (or look at the files ``only``), read every header and put the parts together."""
    found = Gathered(root)
    inside = allowed(Path(os.path.realpath(root)))
    files: list[File] = []
    pickles: list[str] = []
    for path in only if only is not None else walk(root):
        name = os.path.relpath(path, root)
        if path.is_symlink() and not any(Path(os.path.realpath(path)).is_relative_to(place) for place in inside):
            found.problems.append(UNSAFE_PATH.of(named_by=name, file=os.path.realpath(path)))
            continue
        kind = _classify(found, path, name)
        if kind == "pickle":
            pickles.append(name)
        elif kind and len(files) < MAX_WEIGHTS:
            try:
                header = read_weights(path)
            except HeaderError as error:
                found.problems.append(trouble(path, name, error))
                found.broken.append(name)
                continue
            found.digests[name] = f"{header.file_bytes}:{hashlib.sha256(header.raw).hexdigest()}"
            files.append(File(name, header, "gguf" if kind == "gguf" else "safetensors"))
    for group in together(found, files):
        found.groups += _groups(group)
    found.groups += (group for name in pickles[:64] if (group := _pickled(found, name)) is not None)
    return found


def walk(root: Path) -> Iterator[Path]:
    """Regular files and links to such below ``root``, bounded in depth and number, in order; hidden ones left out."""
    left = MAX_ENTRIES
    stack = [(root, 0)]
    while stack:
        folder, depth = stack.pop()
        try:
            with os.scandir(folder) as listing:
                entries = sorted((e for e, _ in zip(listing, range(left), strict=False)), key=lambda e: e.name)
        except OSError:
            if depth == 0:
                raise
            continue
        left -= len(entries)
        below: list[tuple[Path, int]] = []
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                below.append((Path(entry.path), depth + 1))
            elif entry.is_file():
                yield Path(entry.path)
        if depth < MAX_DEPTH:
            stack += reversed(below)


def _classify(found: Gathered, path: Path, name: str) -> str:
    """``safetensors``, ``gguf`` or ``pickle`` for weights; everything else is noted on the way."""
    suffix = path.suffix.lower()
    if suffix in PARTIAL:
        found.problems.append(UNFINISHED_DOWNLOAD.of(file=name))
    elif suffix == ".py":
        found.problems.append(REMOTE_CODE.of(file=name))
    elif suffix == ".json":
        _json(found, path, name)
    elif suffix in _PICKLES:
        return "pickle"
    elif suffix in _WEIGHTS:
        return suffix[1:] if suffix == ".gguf" else "safetensors"
    elif suffix not in _SKIPPED:
        kind = sniff(path)
        if kind:
            return "safetensors" if kind == "lfs" else kind
        if _is_sentencepiece(path):
            found.tokenizers.append(name)
    return ""


def _json(found: Gathered, path: Path, name: str) -> None:
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_JSON + 1)
    except OSError:
        return
    if len(raw) > MAX_JSON or path.name == "tokenizer.json":
        if b'"model"' in raw or b'"added_tokens"' in raw or path.name == "tokenizer.json":
            found.tokenizers.append(name)
        return
    try:
        value = json.loads(raw.decode())
    except (ValueError, RecursionError) as error:
        if name.endswith(("config.json", "index.json")):
            found.problems.append(BAD_JSON.of(file=name, reason=error))
        return
    if isinstance(value, dict):
        found.configs[name] = cast("dict[str, Any]", value)
        if "added_tokens" in value and "model" in value:
            found.tokenizers.append(name)


def _is_sentencepiece(path: Path) -> bool:
    """A sentencepiece model is a protocol buffer whose first piece is a special token."""
    try:
        with path.open("rb") as file:
            head = file.read(64)
    except OSError:
        return False
    return head[:1] == b"\n" and any(token in head for token in (b"<pad>", b"<unk>", b"<s>"))


def _groups(files: list[File]) -> Iterator[Group]:
    metadata: dict[str, str] = {}
    for file in files:
        metadata.update(file.header.metadata)
    parts = parts_of(union_of(files))
    total = sum(file.header.file_bytes for file in files)
    names = tuple(sorted(file.name for file in files))
    for part in parts:
        size = total if len(parts) == 1 else sum(tensor.bytes for tensor in part.tensors.values())
        yield Group(names, part, metadata, size, files[0].format)


def _pickled(found: Gathered, name: str) -> Group | None:
    """A component that only its names tell; its numbers are those that such a file was published with."""
    path = found.root / name
    names = pickled_names(path)
    if not names:
        return None
    tensors = {key: Tensor("", (), 0) for key in names}
    parts = read_parts(tensors)
    if len(parts) != 1 or parts[0].kind in (Kind.FOREIGN, Kind.LORA):
        return None
    size = path.stat().st_size
    found.digests[name] = f"{size}:pickle"
    return Group((name,), parts[0], {}, size, "pickle")
