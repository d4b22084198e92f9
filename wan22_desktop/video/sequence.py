"""A folder of numbered pictures: ``clip/clip_00001.png`` and so on stands for ``clip.png`` with many frames."""

from __future__ import annotations

import os
import re
from pathlib import Path

from wan22_desktop.domain.encoding import FIRST_PICTURE

_SYSTEMS = (".DS_Store", "Thumbs.db", "desktop.ini", ".directory")
"""What file managers leave in any folder."""
_NUMBERED = re.compile(r"_\d{5,}\.png$")


def folder_of(output: Path) -> Path:
    """Where the frames of ``output`` lie if they are many."""
    return output.with_suffix("")


def is_taken(output: Path) -> bool:
    """Is there something under this name, or, of pictures, under that of their folder?"""
    return output.exists() or (output.suffix.lower() == ".png" and folder_of(output).exists())


def pattern(folder: Path, name: str) -> str:
    """The pictures' names as ffmpeg's image2 reads and writes them."""
    return f"file:{str(folder.absolute() / name).replace('%', '%%')}_%05d.png"


def first_picture(path: str | os.PathLike[str]) -> Path | None:
    """The first frame of the sequence in a folder; None where there is no such folder, or it is for something else.

    Renamed, a folder is known by having nothing but numbered pictures in it: a model's may well show a few samples.
    """
    folder = Path(path)
    try:
        if not folder.is_dir():
            return None
        usual = folder / f"{folder.name}{FIRST_PICTURE}"
        if usual.is_file():
            return usual
        return next(folder.glob(f"*{FIRST_PICTURE}"), None) if is_only_pictures(folder) else None
    except (OSError, ValueError):
        return None


def is_only_pictures(folder: Path) -> bool:
    """Is there nothing in it but numbered pictures? Only then may it be replaced by another sequence.

    Raises:
        OSError: it cannot be read.
    """
    return folder.is_dir() and all(_NUMBERED.search(path.name) or path.name in _SYSTEMS for path in folder.iterdir())


def picture_paths(folder: Path) -> list[Path]:
    """Its pictures in their order."""
    return sorted(folder.glob("*.png"), key=lambda path: (len(path.name), path.name))


def size_of(output: Path) -> int:
    """Bytes of a file, or of all pictures in a folder.

    Raises:
        OSError: it is not there.
    """
    files = picture_paths(output) if output.is_dir() else [output]
    return sum(file.stat().st_size for file in files)
