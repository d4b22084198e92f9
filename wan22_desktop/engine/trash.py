"""The system's trash: files go there, and come back."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QFile, QStandardPaths

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.problem import NOT_TRASHED, ProblemRaised


def move_to_trash(path: str) -> str:
    """Move a file or folder there; returns where it lies now, empty where the system does not tell.

    Raises:
        ProblemRaised: NOT_TRASHED.
    """
    # Qt makes the trash, but not the folder above it, which a new account may lack.
    Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)).mkdir(
        parents=True, exist_ok=True
    )
    file = QFile(path)
    if not file.moveToTrash():
        raise ProblemRaised(NOT_TRASHED.of(path=path, reason=file.errorString()))
    return file.fileName() if file.fileName() != path else ""


def take_from_trash(trashed: str, path: str) -> None:
    """Put it back where it was.

    Raises:
        OSError: it is not in the trash any more, or its place is taken.
    """
    if Path(path).exists():
        raise FileExistsError(tr("there is another {path} now", path=path))
    if not trashed:
        raise FileNotFoundError(tr("the system does not tell where it lies in the trash"))
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    shutil.move(trashed, path)
    # What freedesktop's trash notes of a file; other systems have no such note.
    note = Path(trashed).parent.with_name("info") / f"{Path(trashed).name}.trashinfo"
    note.unlink(missing_ok=True)
