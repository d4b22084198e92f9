"""The recipe inside a file: how it gets in, and back out, in every format that is written here."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import zlib
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape, unescape

import msgspec

from wan22_desktop.domain.generation import Recipe
from wan22_desktop.domain.wire import from_json, to_json
from wan22_desktop.video.ffmpeg import NO_WINDOW, executable, file_argument
from wan22_desktop.video.sequence import first_picture

RECIPE_TAG = "comment"
"""Of videos and GIFs."""
RECIPE_KEY = "wan22"
"""Of pictures."""
_TAG = re.compile(rf"^{RECIPE_TAG}=(?P<value>(?:\\.|[^\\\n])*)$", re.MULTILINE | re.DOTALL | re.IGNORECASE)
_XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:wan22="urn:wan22-desktop:"><wan22:recipe>{}</wan22:recipe>'
    "</rdf:Description></rdf:RDF></x:xmpmeta>"
)
_IN_XMP = re.compile(r"<wan22:recipe>(.*?)</wan22:recipe>", re.DOTALL)
_PNG_BEGIN = 33
"""Bytes of a PNG's signature and its first chunk, which has always the same length."""
_XMP_FLAG = 4


# --- In --------------------------------------------------------------------------------------------------------------


def ffmetadata(recipe: Recipe) -> str:
    """The recipe in ffmpeg's own metadata format: no length limit of a command line, and no value can be an option."""
    value = "".join(f"\\{letter}" if letter in "=;#\\\n" else letter for letter in to_json(recipe))
    return f";FFMETADATA1\n{RECIPE_TAG}={value}\n"


def embed(path: Path, recipe: Recipe) -> None:
    """Put the recipe into a finished file whose format ffmpeg writes no metadata to; leaves all others as they are.

    Raises:
        OSError: it cannot be written.
        ValueError: the file is not what its ending says.
    """
    if into := _INTO.get(path.suffix.lower()):
        into(path, to_json(recipe).encode())


def _into_png(path: Path, text: bytes) -> None:
    """A chunk of text behind the header, as PNG has it for Unicode."""
    chunk = b"iTXt" + RECIPE_KEY.encode() + b"\0\0\0\0\0" + text
    _insert(path, _PNG_BEGIN, (len(chunk) - 4).to_bytes(4, "big") + chunk + zlib.crc32(chunk).to_bytes(4, "big"))


def _into_gif(path: Path, text: bytes) -> None:
    """A comment behind the palette, in pieces of up to 255 bytes."""
    with path.open("rb") as file:
        head = file.read(13)
    if head[:3] != b"GIF" or len(head) < 13:
        raise ValueError(f"{path.name} is no GIF")
    palette = 3 << (1 + (head[10] & 7)) if head[10] & 0x80 else 0
    pieces = (text[start : start + 255] for start in range(0, len(text), 255))
    comment = b"\x21\xfe" + b"".join(bytes([len(piece)]) + piece for piece in pieces) + b"\0"
    _insert(path, 13 + palette, comment)


def _into_webp(path: Path, text: bytes) -> None:
    """XMP at the end, and a note of it in the header, which every animation has in its long form."""
    xmp = _XMP.format(escape(text.decode())).encode()
    with path.open("rb+") as file:
        head = file.read(21)
        if head[:4] != b"RIFF" or head[8:16] != b"WEBPVP8X":
            raise ValueError(f"{path.name} is no animated WebP")
        file.seek(0, os.SEEK_END)
        file.write(b"XMP " + len(xmp).to_bytes(4, "little") + xmp + b"\0" * (len(xmp) % 2))
        size = (file.tell() - 8).to_bytes(4, "little")
        file.seek(0)
        file.write(head[:4] + size + head[8:20] + bytes([head[20] | _XMP_FLAG]))


def _insert(path: Path, at: int, piece: bytes) -> None:
    """Put bytes into the middle of a file, however large it is."""
    longer = path.with_suffix(".longer")
    with path.open("rb") as before, longer.open("wb") as after:
        after.write(before.read(at))
        after.write(piece)
        shutil.copyfileobj(before, after)
    longer.replace(path)


_INTO: dict[str, Callable[[Path, bytes], None]] = {".png": _into_png, ".gif": _into_gif, ".webp": _into_webp}


# --- Out -------------------------------------------------------------------------------------------------------------


def read_recipe(path: str | os.PathLike[str]) -> Recipe | None:
    """The recipe in a video, a picture or a folder of pictures; None if there is none that this version understands.

    Raises:
        ProblemRaised: ENCODER_MISSING.
    """
    file = first_picture(path) or Path(path)
    text = _from_picture(file) if file.suffix.lower() in _INTO else _from_video(file)
    try:
        return from_json(text, Recipe) if text else None
    except msgspec.DecodeError:
        return None


def _from_video(path: Path) -> str:
    output = subprocess.run(
        [executable(), "-hide_banner", "-loglevel", "error", "-i", file_argument(path), "-f", "ffmetadata", "-"],
        capture_output=True,
        check=False,
        timeout=60,
        stdin=subprocess.DEVNULL,
        creationflags=NO_WINDOW,
    )
    found = _TAG.search(output.stdout.decode("utf-8", "replace"))
    return re.sub(r"\\(.)", r"\1", found["value"], flags=re.DOTALL) if found else ""


def _from_picture(path: Path) -> str:
    """Reads the headers alone."""
    from PIL import Image, UnidentifiedImageError  # not before the window is there

    try:
        with Image.open(path, formats=("PNG", "GIF", "WEBP")) as picture:
            told = picture.info
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError):
        return ""
    text = told.get(RECIPE_KEY) or told.get("xmp") or told.get(RECIPE_TAG) or ""
    if isinstance(text, bytes):
        text = text.decode("utf-8", "replace")
    in_xmp = _IN_XMP.search(str(text))
    return unescape(in_xmp[1]) if in_xmp else str(text)
