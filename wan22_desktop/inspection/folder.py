"""A model folder as data: bounded JSON, weight files with their headers, and every way in which they may be broken."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any, cast

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import Role
from wan22_desktop.domain.problem import (
    BAD_HEADER,
    BAD_JSON,
    FILE_MISSING,
    FILE_TRUNCATED,
    LFS_POINTER,
    PICKLE_WEIGHTS,
    REMOTE_CODE,
    UNFINISHED_DOWNLOAD,
    UNSAFE_PATH,
    Problem,
)
from wan22_desktop.inspection.safetensors_header import Header, HeaderError, Truncated, read_header

MAX_JSON = 32 << 20
MAX_FILES = 4096
WEIGHT_NAMES = ("diffusion_pytorch_model", "model")
PICKLES = (".bin", ".pth", ".pt", ".ckpt")
PARTIAL = (".part", ".incomplete", ".aria2", ".crdownload", ".download")
_LFS = b"version https://git-lfs"


class Folder:
    """Reads below one root and collects problems and the fingerprint on the way."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self._digest: dict[str, str] = {}
        self._root = str(root)
        self._allowed = tuple(map(str, allowed(Path(os.path.realpath(root)))))

    def json(self, relative: str) -> dict[str, Any] | None:
        """A JSON object, or None if it is missing or damaged; damage becomes a problem."""
        path = self.inside(relative)
        if path is None or not path.is_file():
            return None
        try:
            if path.stat().st_size > MAX_JSON:
                raise ValueError(tr("it has more than {most} MB", most=MAX_JSON >> 20))
            raw = path.read_bytes()
            # Decoded here: given bytes, json would take what the libraries that load the model do not.
            value = json.loads(raw.decode())
        except (OSError, ValueError, RecursionError) as error:
            self.problems.append(BAD_JSON.of(file=relative, reason=error))
            return None
        if not isinstance(value, dict):
            self.problems.append(BAD_JSON.of(file=relative, reason=tr("it is not an object")))
            return None
        self._digest[relative] = hashlib.sha256(raw).hexdigest()
        return cast("dict[str, Any]", value)

    def inside(self, relative: str, named_by: str | None = None) -> Path | None:
        """The path of ``relative``, or None, with a problem, if it leads out of the folder."""
        # In strings: a library asks this thousands of times.
        path = os.path.join(self._root, relative)  # noqa: PTH118
        try:
            real = os.path.realpath(path)
        except (OSError, ValueError):
            real = os.sep
        if any(real == place or real.startswith(place.rstrip(os.sep) + os.sep) for place in self._allowed):
            return self.root / relative
        self.problems.append(UNSAFE_PATH.of(named_by=named_by or relative, file=relative if named_by else real))
        return None

    def weights(self, component: str) -> tuple[tuple[str, ...], dict[str, Header]]:
        """Names of a component's safetensors files and the headers of those that are sound."""
        names = self._weight_files(component)
        headers: dict[str, Header] = {}
        for name in names:
            header = self._header(name)
            if header is not None:
                headers[name] = header
                self._digest[name] = f"{header.file_bytes}:{hashlib.sha256(header.raw).hexdigest()}"
        return names, headers

    def _weight_files(self, component: str) -> tuple[str, ...]:
        folder = self.root / component
        for stem in WEIGHT_NAMES:
            index = f"{component}/{stem}.safetensors.index.json"
            if (self.root / index).is_file():
                return self._indexed(component, index)
            if os.path.lexists(folder / f"{stem}.safetensors"):
                return (f"{component}/{stem}.safetensors",)
        others = sorted(p.name for p in _entries(folder) if p.suffix == ".safetensors")
        if others:
            return tuple(f"{component}/{name}" for name in others)
        pickled = next((p.name for p in _entries(folder) if p.suffix in PICKLES), None)
        if pickled:
            self.problems.append(PICKLE_WEIGHTS.of(file=f"{component}/{pickled}"))
        else:
            self.problems.append(
                FILE_MISSING.of(file=f"{component}/{_usual_name(component)}.safetensors", named_by="model_index.json")
            )
        return ()

    def _indexed(self, component: str, index: str) -> tuple[str, ...]:
        table = self.json(index)
        mapping = table.get("weight_map") if table else None
        if not isinstance(mapping, dict):
            if table is not None:
                self.problems.append(BAD_JSON.of(file=index, reason=tr("it has no weight_map")))
            return ()
        shards = {str(name) for name in cast("dict[str, object]", mapping).values()}
        if not shards:
            self.problems.append(BAD_JSON.of(file=index, reason=tr("it names no files")))
        if len(shards) > MAX_FILES:
            self.problems.append(BAD_JSON.of(file=index, reason=tr("it names {count} files", count=len(shards))))
            return ()
        found: list[str] = []
        for shard in sorted(shards):
            name = f"{component}/{shard}"
            if self.inside(name, index) is None:
                continue
            if not os.path.lexists(self.root / name):
                self.problems.append(FILE_MISSING.of(file=name, named_by=Path(index).name))
                continue
            found.append(name)
        return tuple(found)

    def _header(self, name: str) -> Header | None:
        path = self.inside(name)
        if path is None:
            return None
        try:
            return read_header(path)
        except Truncated as error:
            if self._is_pointer(path):
                self.problems.append(LFS_POINTER.of(file=name, actual=error.actual))
            else:
                self.problems.append(FILE_TRUNCATED.of(file=name, actual=error.actual, expected=error.expected))
        except HeaderError as error:
            if self._is_pointer(path):
                self.problems.append(LFS_POINTER.of(file=name, actual=path.stat().st_size))
            else:
                self.problems.append(BAD_HEADER.of(file=name, reason=error))
        return None

    @staticmethod
    def _is_pointer(path: Path) -> bool:
        try:
            if not path.is_file() or path.stat().st_size > 1024:
                return False
            return path.read_bytes().startswith(_LFS)
        except OSError:
            return False

    def look_around(self, components: list[str]) -> None:
        """Note unfinished downloads and program code beside the weights."""
        for component in ["", *components]:
            for path in _entries(self.root / component):
                name = f"{component}/{path.name}" if component else path.name
                if path.suffix in PARTIAL:
                    self.problems.append(UNFINISHED_DOWNLOAD.of(file=name))
                elif path.suffix == ".py":
                    self.problems.append(REMOTE_CODE.of(file=name))

    def fingerprint(self) -> str:
        """sha256 over what was read: names, sizes, headers and configurations."""
        lines = "\n".join(f"{name.replace(os.sep, '/')}={digest}" for name, digest in sorted(self._digest.items()))
        return hashlib.sha256(lines.encode()).hexdigest()


def allowed(root: Path) -> tuple[Path, ...]:
    """Where the files of a model may really lie."""
    # A Hugging Face cache links models--ORG--NAME/snapshots/HASH/... to models--ORG--NAME/blobs/...
    return (root, root.parent.parent / "blobs") if root.parent.name == "snapshots" else (root,)


def _usual_name(component: str) -> str:
    """The stem that the library behind a component gives its weights: diffusers the one, transformers the other."""
    return "model" if component in (Role.TEXT_ENCODER, Role.IMAGE_ENCODER) else "diffusion_pytorch_model"


def _entries(folder: Path) -> list[Path]:
    """The folder's entries in order, bounded; nothing if it cannot be read."""
    try:
        with os.scandir(folder) as entries:
            return sorted(Path(entry.path) for entry, _ in zip(entries, range(MAX_FILES), strict=False))
    except OSError:
        return []
