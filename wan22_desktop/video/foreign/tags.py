"""The texts that a file carries, whoever wrote them: by their tags, in small letters."""

from __future__ import annotations

import re
import struct
import subprocess
import zlib
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from wan22_desktop.domain.value import Value
from wan22_desktop.video.ffmpeg import NO_WINDOW, executable, file_argument

MOST_BYTES = 32 << 20
"""Of all texts together; a workflow with pictures in it has a few MB."""
PATIENCE = 60
"""Seconds."""
_PICTURES = (".png", ".webp", ".gif", ".jpg", ".jpeg")
_MAKE, _MODEL, _DESCRIPTION, _EXIF, _USER_COMMENT = 0x010F, 0x0110, 0x010E, 0x8769, 0x9286
_EXIF_TEXTS = range(0x0100, 0x0111)
"""Where ComfyUI's animated WebP has its texts: from the tag for the camera's model downwards."""
_PREFIXED = re.compile(r"(prompt|workflow):", re.IGNORECASE)
_TAG = re.compile(r"^([^=\n;#\\]{1,80})=((?:\\.|[^\\\n])*)$", re.MULTILINE | re.DOTALL)
_STREAM = re.compile(r"Stream #\S+ Video: [^\n]*?\b(\d{2,5})x(\d{2,5})\b[^\n]*")
_RATE = re.compile(r"\b(\d+(?:\.\d+)?) fps\b")
_DAMAGED = (
    UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError, EOFError, zlib.error,
    struct.error, KeyError, TypeError,
)  # fmt: skip
"""What Pillow raises for files that are not what they say."""
_DURATION = re.compile(r"Duration: (\d+):(\d\d):(\d\d(?:\.\d+)?)")


class Footage(Value):
    """What the pictures themselves tell; 0 where they do not."""

    width: int = 0
    height: int = 0
    frames: int = 0
    fps: float = 0.0


def read_tags(path: Path) -> tuple[dict[str, str], Footage]:
    """The texts in a video or picture, and what it is. Never raises for what is in the file.

    Raises:
        ProblemRaised: ENCODER_MISSING.
        OSError: ffmpeg cannot be started.
    """
    tags, footage = _of_picture(path) if path.suffix.lower() in _PICTURES else _of_video(path)
    total, kept = 0, dict[str, str]()
    for name, text in tags.items():
        total += len(text)
        if total <= MOST_BYTES:
            kept[name.lower()] = text
    return kept, footage


# --- Videos -----------------------------------------------------------------------------------------------------------


def _of_video(path: Path) -> tuple[dict[str, str], Footage]:
    """Tags of mp4 and mov (also those that are not of the usual set), mkv and webm: ffmpeg knows them all."""
    command = [executable(), "-hide_banner", "-nostdin", "-i", file_argument(path), "-f", "ffmetadata", "-"]
    try:
        output = subprocess.run(
            command, capture_output=True, check=False, timeout=PATIENCE, stdin=subprocess.DEVNULL,
            creationflags=NO_WINDOW,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return {}, Footage()
    text = output.stdout[:MOST_BYTES].decode("utf-8", "replace")
    head = re.split(r"^\[(?:STREAM|CHAPTER)\]$", text, maxsplit=1, flags=re.MULTILINE)[0]
    tags = {tag[1].strip(): re.sub(r"\\(.)", r"\1", tag[2], flags=re.DOTALL) for tag in _TAG.finditer(head)}
    return tags, _footage(output.stderr[:MOST_BYTES].decode("utf-8", "replace"))


def _footage(told: str) -> Footage:
    # What stands below the output is about what ffmpeg writes, which is nothing here.
    told = told.partition("\nOutput #0")[0]
    stream, duration = _STREAM.search(told), _DURATION.search(told)
    if stream is None:
        return Footage()
    rate = _RATE.search(stream[0])
    fps = float(rate[1]) if rate else 0.0
    seconds = int(duration[1]) * 3600 + int(duration[2]) * 60 + float(duration[3]) if duration else 0.0
    return Footage(width=int(stream[1]), height=int(stream[2]), frames=round(seconds * fps), fps=fps)


# --- Pictures ---------------------------------------------------------------------------------------------------------


def _of_picture(path: Path) -> tuple[dict[str, str], Footage]:
    """Text of PNG and GIF, EXIF and XMP; pixels are not decoded."""
    tags: dict[str, str] = {}
    try:
        if path.suffix.lower() == ".png":
            tags.update(_png_texts(path))
        with Image.open(path, formats=("PNG", "GIF", "WEBP", "JPEG")) as picture:
            for name, value in picture.info.items():
                if text := _text(value):
                    tags.setdefault(str(name), text)
            tags.update(_exif(picture))
            frames = int(getattr(picture, "n_frames", 1))
            each = picture.info.get("duration")
            fps = 1000 / each if frames > 1 and isinstance(each, int | float) and each > 0 else 0.0
            return tags, Footage(width=picture.width, height=picture.height, frames=frames, fps=fps)
    except _DAMAGED:
        return tags, Footage()


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    if not isinstance(value, bytes):
        return ""
    for mark in (b"UNICODE\0", b"ASCII\0\0\0", b"\0" * 8):  # how EXIF says what a comment is written in
        if value.startswith(mark):
            value = value[8:]
            if mark == b"UNICODE\0":
                # Most write it as EXIF asks, high byte first; .NET's libraries low byte first, SD.Next plain UTF-8.
                zeros = value[:64:2].count(0), value[1:64:2].count(0)
                wide = max(zeros) > len(value[:64]) // 4
                encoding = ("utf-16-be" if zeros[0] >= zeros[1] else "utf-16-le") if wide else "utf-8"
                return value.decode(encoding, "replace").lstrip("\ufeff").rstrip("\0")
            break
    return value.decode("utf-8", "replace").rstrip("\0")


def _exif(picture: Image.Image) -> Iterator[tuple[str, str]]:
    exif = picture.getexif()
    for tag in (_DESCRIPTION, *_EXIF_TEXTS):
        text = _text(exif.get(tag))
        if begin := _PREFIXED.match(text):
            yield begin[1].lower(), text[begin.end() :]
        elif text and tag in (_DESCRIPTION, _MODEL, _MAKE):
            yield "description", text
    if comment := _text(exif.get_ifd(_EXIF).get(_USER_COMMENT) or exif.get(_USER_COMMENT)):
        yield "usercomment", comment


def _png_texts(path: Path) -> Iterator[tuple[str, str]]:
    """All chunks of text: also large ones, which Pillow refuses, and those behind the pixels, which it reads with them.

    ComfyUI's animations have chunks of their own: ``comf`` is a name, a zero byte and a text.
    """
    read = 0
    with path.open("rb") as file:
        file.seek(8)
        while len(head := file.read(8)) == 8:
            length, kind = int.from_bytes(head[:4], "big"), head[4:]
            if kind not in (b"comf", b"tEXt", b"zTXt", b"iTXt") or (read := read + length) > MOST_BYTES:
                file.seek(length + 4, 1)
                continue
            name, _, rest = file.read(length).partition(b"\0")
            file.seek(4, 1)
            if kind == b"zTXt":
                rest = zlib.decompressobj().decompress(rest[1:], MOST_BYTES)
            elif kind == b"iTXt":
                packed, texts = rest[:1] == b"\1", rest[2:].split(b"\0", 2)
                rest = texts[2] if len(texts) == 3 else b""
                rest = zlib.decompressobj().decompress(rest, MOST_BYTES) if packed else rest
            encoding = "latin-1" if kind in (b"tEXt", b"zTXt") else "utf-8"
            yield name.decode("latin-1"), rest.decode(encoding, "replace")
