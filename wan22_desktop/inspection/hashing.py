"""Hash verification: every file of a model against the checksum that it was published with, where one is known."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable
from pathlib import Path

from wan22_desktop.domain.model import Layout, ModelReport
from wan22_desktop.domain.problem import HASH_MISMATCH, PATH_UNREADABLE, Problem
from wan22_desktop.domain.verification import CheckedFile, FileState, Verified
from wan22_desktop.inspection.doctor import expected_hash

CHUNK = 4 << 20


def verify(report: ModelReport, on_progress: Callable[[int, int], bool]) -> Verified:
    """Read every weight file. ``on_progress`` hears bytes done and in all after each 4 MB; False from it cancels."""
    root = Path(report.path)
    loose = report.layout not in (Layout.DIFFUSERS, Layout.HF_CACHE)
    files: dict[str, Path] = {}
    for component in report.components:
        for file in component.files:
            # Loose parts name their files from where they were gathered: the first of them is the path.
            base = Path(component.path).parents[len(Path(component.files[0]).parts) - 1] if loose else root
            files[file] = base / file
    total = sum(path.stat().st_size for path in files.values() if path.is_file())
    checked: list[CheckedFile] = []
    problems: list[Problem] = []
    done = 0
    for name, path in files.items():
        digest = hashlib.sha256()
        try:
            with path.open("rb", buffering=0) as file:
                while chunk := file.read(CHUNK):
                    digest.update(chunk)
                    done += len(chunk)
                    if not on_progress(done, total):
                        return Verified(files=tuple(checked), problems=tuple(problems), stopped=True)
        except OSError as error:
            problems.append(PATH_UNREADABLE.of(path=path, reason=error.strerror or error))
            continue
        actual, wanted = digest.hexdigest(), expected_hash(path)
        state = FileState.UNKNOWN if not wanted else FileState.MATCHES if wanted == actual else FileState.WRONG
        checked.append(CheckedFile(file=name, sha256=actual, state=state))
        if state is FileState.WRONG:
            problems.append(HASH_MISMATCH.of(file=name, actual=actual, expected=wanted))
    return Verified(files=tuple(checked), problems=tuple(problems))


def digest_of(path: Path) -> str:
    """sha256 of one file; read once as long as its size and time stay the same.

    Raises:
        OSError: it cannot be read.
    """
    status = path.stat()
    return _digest(path, status.st_size, status.st_mtime_ns)


@functools.lru_cache(maxsize=256)
def _digest(path: Path, _size: int, _time: int) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
