"""Small pictures of results: made once in a thread of their own, and kept in the folder of previews."""

from __future__ import annotations

import hashlib
import io
import logging
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.gallery import GalleryItem
from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.problem import ProblemRaised
from wan22_desktop.engine.pool import Pool
from wan22_desktop.engine.reading import read_poster
from wan22_desktop.store import places
from wan22_desktop.store.kept import make_room

log = logging.getLogger(__name__)

KEPT_BYTES = 256 << 20
"""What kept posters may take: those of some twenty thousand videos."""
QUALITY = 88
"""Of the JPEG files that they are kept in."""

PAUSE = 0.004
"""Seconds between two: the window comes first."""

Give = Callable[[JobId, Clip | None], None]


class Posters:
    """``give`` is called on a thread: with a clip of one frame, or None where there is nothing to be seen."""

    def __init__(self, give: Give) -> None:
        self._pool = Pool("posters")
        self._give = give
        self._lock = threading.Lock()
        self._wanted: list[GalleryItem] = []
        self._working = False

    def want(self, items: tuple[GalleryItem, ...]) -> None:
        """Make these, the first first, in place of those that wait: they are out of sight by now."""
        with self._lock:
            self._wanted = list(items)
            if self._working or not items:
                return
            self._working = True
        self._pool.start(self._work)

    def stop(self) -> None:
        self.want(())

    def wait(self) -> None:
        self._pool.wait()
        make_room(previews_folder(), KEPT_BYTES)

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._wanted:
                    self._working = False
                    return
                item = self._wanted.pop(0)
            self._give(item.id, poster(item))
            time.sleep(PAUSE)


def poster(item: GalleryItem) -> Clip | None:
    """The kept one, or a new one; None where the video is gone or cannot be read."""
    try:
        place = _place(item.output)
        if (kept := _read(place, item.output)) is not None:
            return kept
        made = read_poster(item.job)
    except (OSError, ProblemRaised) as error:
        log.info("no poster of %s: %s", item.output, error)
        return None
    try:
        _write(place, made)
    except OSError as error:
        log.info("a poster cannot be kept: %s", error)
    return made


def previews_folder() -> Path:
    return places.data_folder() / "previews"


def _place(output: str) -> Path:
    """Another file under the same name has another poster."""
    status = Path(output).stat()
    key = f"{output}\n{status.st_size}\n{status.st_mtime_ns}".encode("utf-8", "surrogatepass")
    return previews_folder() / f"{hashlib.sha256(key).hexdigest()[:32]}.jpg"


def _read(place: Path, source: str) -> Clip | None:
    from PIL import Image

    try:
        data = place.read_bytes()
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as picture:
            frame = picture.convert("RGB").tobytes()
            width, height = picture.size
    except (OSError, SyntaxError, ValueError):
        return None
    return Clip(source=source, width=width, height=height, fps=1.0, frames=(frame,))


def _write(place: Path, clip: Clip) -> None:
    """Whole or not at all.

    Raises:
        OSError: the folder cannot be written.
    """
    from PIL import Image

    place.parent.mkdir(parents=True, exist_ok=True)
    part = place.with_suffix(f".{os.getpid()}.part")
    picture = Image.frombytes("RGB", (clip.width, clip.height), clip.frames[0])
    picture.save(part, "JPEG", quality=QUALITY)
    part.replace(place)
