"""A weights file of any format, told by its first bytes; of a pickle only the names in it, without running anything."""

from __future__ import annotations

import os
import pickletools
import re
import stat
import zipfile
from pathlib import Path

from wan22_desktop.domain.problem import BAD_HEADER, FILE_TRUNCATED, LFS_POINTER, Problem
from wan22_desktop.inspection import gguf_header, safetensors_header
from wan22_desktop.inspection.gguf_header import MAGIC, read_gguf
from wan22_desktop.inspection.safetensors_header import Header, HeaderError, Truncated, read_header

LFS = b"version https://git-lfs"
ZIP = b"PK\x03\x04"
MAX_PICKLE = 16 << 20
MAX_OPCODES = 400_000
_KEY = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)+", re.IGNORECASE)


def sniff(path: Path) -> str:
    """``safetensors``, ``gguf``, ``pickle``, ``lfs``, or ``""``: by content, whatever the name."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return ""
        with path.open("rb", buffering=0) as file:
            head = file.read(32)
    except OSError:
        return ""
    if head.startswith(LFS):
        return "lfs"
    if head.startswith(MAGIC):
        return "gguf"
    if head.startswith((ZIP, b"\x80\x02")):
        return "pickle"
    length = int.from_bytes(head[:8], "little")
    return "safetensors" if head[8:9] == b"{" and 2 <= length <= status.st_size else ""


def read_weights(path: Path) -> Header:
    """The header of a safetensors or GGUF file.

    Raises:
        HeaderError, Truncated: as :func:`read_header`.
    """
    return read_gguf(path) if sniff(path) == "gguf" else read_header(path)


def data_offset(header: Header, name: str) -> int | None:
    """Where the data of a tensor begin in the file, in bytes; None if it is not found."""
    reader = gguf_header if header.raw.startswith(MAGIC) else safetensors_header
    return reader.data_offset(header, name)


def trouble(path: Path, name: str, error: HeaderError) -> Problem:
    """What a file whose header cannot be used has, in words."""
    if pointer := lfs_pointer(path):
        return LFS_POINTER.of(
            file=name, actual=path.stat().st_size, evidence=f"sha256 {pointer[0]}, {pointer[1]} bytes"
        )
    if isinstance(error, Truncated):
        return FILE_TRUNCATED.of(file=name, actual=error.actual, expected=error.expected)
    return BAD_HEADER.of(file=name, reason=error)


def lfs_pointer(path: Path) -> tuple[str, int] | None:
    """Checksum (sha256) and size of the file that a Git LFS pointer stands for; None if it is no pointer."""
    try:
        if not path.is_file() or path.stat().st_size > 1024:
            return None
        raw = path.read_bytes()
    except OSError:
        return None
    if not raw.startswith(LFS):
        return None
    text = raw.decode("ascii", "replace")
    sha, size = re.search(r"oid sha256:([0-9a-f]{64})", text), re.search(r"size (\d{1,15})", text)
    return (sha[1] if sha else "", int(size[1]) if size else 0)


def pickled_names(path: str | os.PathLike[str]) -> frozenset[str]:
    """Names of tensors in torch's zip of a pickle, from its opcodes alone: nothing in it is built or run."""
    try:
        if not 0 < _directory_bytes(Path(path)) <= MAX_PICKLE:
            return frozenset()
        with zipfile.ZipFile(path) as archive:
            entry = next((i for i in archive.infolist() if i.filename.endswith("data.pkl")), None)
            if entry is None or entry.file_size > MAX_PICKLE or entry.compress_size > MAX_PICKLE:
                return frozenset()
            with archive.open(entry) as file:
                raw = file.read(MAX_PICKLE)
        names: set[str] = set()
        for count, (_, argument, _) in enumerate(pickletools.genops(raw)):
            if count > MAX_OPCODES:
                break
            if isinstance(argument, str) and len(argument) < 200 and _KEY.fullmatch(argument):
                names.add(argument)
    except (OSError, ValueError, NotImplementedError, RuntimeError, zipfile.BadZipFile, EOFError):
        return frozenset()
    return frozenset(names)


def _directory_bytes(path: Path) -> int:
    """Size of a zip's directory, which is read as a whole when it is opened; 0 where there is none."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - (1 << 16)))
        tail = file.read(1 << 16)
    large, small = tail.rfind(b"PK\x06\x06"), tail.rfind(b"PK\x05\x06")
    if large >= 0:
        return int.from_bytes(tail[large + 40 : large + 48], "little")
    return int.from_bytes(tail[small + 12 : small + 16], "little") if small >= 0 else 0
