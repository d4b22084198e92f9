"""Frames back out of a file: scaled for a screen, or as a model takes them."""

from __future__ import annotations

import os
import subprocess
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.encoding import FIRST_PICTURE
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.problem import INPUT_UNREADABLE, ProblemRaised
from wan22_desktop.video.ffmpeg import NO_WINDOW, executable, file_argument
from wan22_desktop.video.recipe import read_recipe
from wan22_desktop.video.sequence import first_picture, pattern

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MAX_BYTES = 96 << 20
"""Memory that a clip for the screen may take."""
MAX_SIDE = 1280
EXACT = "accurate_rnd+full_chroma_int"
"""ffmpeg's quicker way from YUV to RGB makes every colour a level or two darker."""
UNTOLD_FPS = 16
"""Of pictures that do not tell: what most Wan models are made for."""


def read_clip(
    path: str | os.PathLike[str], width: int, height: int, frames: int, fps: float, *, max_bytes: int = MAX_BYTES
) -> Clip:
    """All frames of a video of this size, scaled down until they fit ``max_bytes``.

    Raises:
        ProblemRaised: INPUT_UNREADABLE or ENCODER_MISSING.
    """
    scale = min(1.0, MAX_SIDE / max(width, height), (max_bytes / (3 * width * height * frames)) ** 0.5)
    return _clip(path, width, height, scale, fps)


def read_frame(path: str | os.PathLike[str], width: int, height: int, second: float, max_side: int = 160) -> Clip:
    """One small frame: a clip of length 1.

    Raises:
        ProblemRaised: as :func:`read_clip`.
    """
    return _clip(path, width, height, min(1.0, max_side / max(width, height)), 1.0, second)


def read_exact_frame(path: str | os.PathLike[str], width: int, height: int, number: int) -> Clip:
    """The frame ``number``, counted from 0, as large as it is: a clip of length 1.

    Raises:
        ProblemRaised: as :func:`read_clip`.
    """
    chosen = f"select=eq(n\\,{number}),scale={width}:{height}:flags=area+{EXACT}"
    return Clip(
        source=str(path), width=width, height=height, fps=1.0,
        frames=_some(path, _frames(path, width, height, ["-frames:v", "1"], chosen)),
    )  # fmt: skip


def read_frames(
    path: str | os.PathLike[str], width: int, height: int, frames: int, fps: float, start: int = 0
) -> NDArray[np.uint8]:
    """``frames`` at ``fps`` from the ``start``-th on, scaled to fill ``width`` × ``height`` and cropped at the centre.

    Returns:
        [F, height, width, 3], fewer frames where the video is shorter.

    Raises:
        ProblemRaised: INPUT_UNREADABLE or ENCODER_MISSING.
    """
    import numpy as np  # the window shows pictures without it

    fill = f"scale={width}:{height}:force_original_aspect_ratio=increase:flags=lanczos+{EXACT},crop={width}:{height}"
    chosen = f"fps={fps:g},trim=start_frame={start},{fill}"
    read = tuple(_frames(path, width, height, ["-frames:v", str(frames)], chosen))
    if not read:
        nothing = (
            tr("no frame can be decoded from number {start} on", start=start)
            if start
            else tr("no frame can be decoded")
        )
        reason = nothing if Path(path).exists() else tr("it is not there any more")
        raise ProblemRaised(INPUT_UNREADABLE.of(path=path, reason=reason))
    return np.frombuffer(b"".join(read), np.uint8).reshape(-1, height, width, 3)


def read_last_frames(
    path: str | os.PathLike[str], width: int, height: int, frames: int, fps: float
) -> NDArray[np.uint8]:
    """The last ``frames`` at ``fps``, as :func:`read_frames`; a shorter video's first frame is repeated in front.

    Raises:
        ProblemRaised: INPUT_UNREADABLE or ENCODER_MISSING.
    """
    import numpy as np

    seek = ["-sseof", f"-{frames / fps + 2:.3f}"]
    fill = f"scale={width}:{height}:force_original_aspect_ratio=increase:flags=lanczos+{EXACT},crop={width}:{height}"
    # Of some formats the end is not known before it is reached: they are read from their beginning.
    for way in (seek, ()):
        read = deque(_frames(path, width, height, [], f"fps={fps:g},{fill}", way), maxlen=frames)
        if read:
            break
    if not read:
        reason = tr("no frame can be decoded") if Path(path).exists() else tr("it is not there any more")
        raise ProblemRaised(INPUT_UNREADABLE.of(path=path, reason=reason))
    pixels = np.frombuffer(b"".join(read), np.uint8).reshape(-1, height, width, 3)
    missing = frames - len(pixels)
    return np.concatenate([np.repeat(pixels[:1], missing, axis=0), pixels]) if missing else pixels


def _clip(
    path: str | os.PathLike[str], width: int, height: int, scale: float, fps: float, second: float | None = None
) -> Clip:
    wide, high = max(1, round(width * scale)), max(1, round(height * scale))
    # Every frame, or the one that is shown at ``second``.
    only = [] if second is None else ["-frames:v", "1"]
    # One frame needs no more than one thread: the others are left to whoever scrolls or computes meanwhile.
    seek = [] if second is None else ["-threads", "1", "-ss", f"{second:.3f}"]
    scale_filter = f"scale={wide}:{high}:flags=area+{EXACT}"
    # In some formats nothing can be sought: their first frame will do.
    frames = tuple(_frames(path, wide, high, only, scale_filter, seek)) or (
        tuple(_frames(path, wide, high, only, scale_filter)) if seek else ()
    )
    return Clip(source=str(path), width=wide, height=high, fps=fps, frames=_some(path, frames), scale=scale)


def _some(path: str | os.PathLike[str], frames: Iterable[bytes]) -> tuple[bytes, ...]:
    """The frames, which are at least one."""
    if found := tuple(frames):
        return found
    reason = tr("no frame can be decoded") if Path(path).exists() else tr("it is not there any more")
    raise ProblemRaised(INPUT_UNREADABLE.of(path=path, reason=reason))


def _input(path: str | os.PathLike[str]) -> list[str]:
    """A file, or the pictures of a folder at the speed that their recipe tells."""
    first = first_picture(path)
    if first is None:
        return ["-i", file_argument(path)]
    recipe = read_recipe(first)
    fps = recipe.settings.fps if recipe else UNTOLD_FPS
    return ["-f", "image2", "-framerate", str(fps), "-i", pattern(first.parent, first.name.removesuffix(FIRST_PICTURE))]


def _frames(
    path: str | os.PathLike[str],
    width: int,
    height: int,
    only: Sequence[str],
    video_filter: str,
    seek: Sequence[str] = (),
) -> Iterator[bytes]:
    command = [
        executable(), "-nostdin", "-hide_banner", "-loglevel", "error", *seek, *_input(path),
        "-map", "0:v:0", *only, "-vf", video_filter,
        "-fps_mode", "passthrough", "-f", "rawvideo", "-pix_fmt", "rgb24", "pipe:1",
    ]  # fmt: skip
    size = width * height * 3
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, creationflags=NO_WINDOW
    ) as process:
        pipe = cast(BinaryIO, process.stdout)
        while len(frame := pipe.read(size)) == size:
            yield frame
