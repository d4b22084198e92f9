"""Frames into ffmpeg through a pipe, as they come; the file gets its name only when it is whole."""

from __future__ import annotations

import contextlib
import os
import secrets
import subprocess
import tempfile
import threading
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self, cast

import numpy as np
from numpy.typing import NDArray

from wan22_desktop.domain.generation import PICTURE_FORMATS, Recipe
from wan22_desktop.domain.problem import (
    ENCODER_FAILED,
    OUTPUT_EXISTS,
    OUTPUT_FORMAT,
    OUTPUT_UNWRITABLE,
    ProblemRaised,
)
from wan22_desktop.video.ffmpeg import NO_WINDOW, executable, file_argument
from wan22_desktop.video.recipe import ffmetadata

FORMATS: dict[str, tuple[str, ...]] = {
    ".mp4": ("-c:v", "libx264", "-crf", "15", "-preset", "medium", "-movflags", "+faststart+use_metadata_tags"),
    ".mov": ("-c:v", "libx264", "-crf", "15", "-preset", "medium", "-movflags", "+faststart+use_metadata_tags"),
    ".mkv": ("-c:v", "libx264", "-crf", "15", "-preset", "medium"),
    ".webm": ("-c:v", "libvpx-vp9", "-crf", "24", "-b:v", "0", "-row-mt", "1"),
}
"""File endings and how ffmpeg encodes them: visually lossless, playable everywhere."""

FINISH_SECONDS = 600.0


def check_output(path: Path, *, overwrite: bool) -> None:
    """Can a video be saved at ``path``? Asked before any work, so that hours are not spent in vain.

    Raises:
        ProblemRaised: OUTPUT_FORMAT, OUTPUT_EXISTS or OUTPUT_UNWRITABLE.
    """
    known = (*FORMATS, *PICTURE_FORMATS)
    if path.suffix.lower() not in known:
        raise ProblemRaised(OUTPUT_FORMAT.of(path=path, known=", ".join(known)))
    try:
        if path.is_dir():
            raise ProblemRaised(OUTPUT_UNWRITABLE.of(path=path, reason="it is a folder"))
        if path.exists() and not overwrite:
            raise ProblemRaised(OUTPUT_EXISTS.of(path=path))
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path.parent) as probe:
            probe.write(b"\0" * 65536)
    except (OSError, ValueError) as error:  # ValueError: a null byte in the name
        reason = getattr(error, "strerror", None) or str(error)
        raise ProblemRaised(OUTPUT_UNWRITABLE.of(path=path, reason=reason)) from error


class VideoWriter:
    """A video file in the making. Leaving the ``with`` block by an exception leaves nothing behind.

    Raises:
        ProblemRaised: from any method, ENCODER_MISSING, ENCODER_FAILED, or OUTPUT_UNWRITABLE.
    """

    def __init__(self, output: Path, width: int, height: int, fps: int, recipe: Recipe) -> None:
        self.output = output
        self._recipe = recipe
        stem = f".{output.stem[:80]}-{secrets.token_hex(4)}"
        self._partial = output.with_name(f"{stem}.part{output.suffix.lower()}")
        self._metadata = output.with_name(f"{stem}.recipe")
        self._size, self._fps = f"{width}x{height}", str(fps)
        self._ffmpeg: subprocess.Popen[bytes] | None = None
        self._complaints = bytearray()
        self._listener: threading.Thread | None = None

    def __enter__(self) -> Self:
        try:
            self._metadata.write_text(ffmetadata(self._recipe), encoding="utf-8")
        except OSError as error:
            raise ProblemRaised(OUTPUT_UNWRITABLE.of(path=self.output, reason=error.strerror or error)) from error
        self._ffmpeg = subprocess.Popen(
            [
                executable(), "-nostdin", "-hide_banner", "-loglevel", "error", "-y",
                "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", self._size, "-r", self._fps, "-i", "pipe:0",
                "-f", "ffmetadata", "-i", file_argument(self._metadata), "-map", "0:v", "-map_metadata", "1",
                *FORMATS[self.output.suffix.lower()],
                "-pix_fmt", "yuv420p", "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709",
                "-vf", "scale=out_color_matrix=bt709:out_range=tv", "-color_range", "tv",
                file_argument(self._partial),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            creationflags=NO_WINDOW,
        )  # fmt: skip
        # ffmpeg must never wait for us to read its complaints.
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        return self

    def write(self, frame: NDArray[np.uint8]) -> None:
        """Append one frame, [height, width, 3] uint8."""
        pipe = cast(BinaryIO, self._process.stdin)
        try:
            pipe.write(np.ascontiguousarray(frame).data)
        except OSError as error:
            raise self._failed() from error

    def finish(self) -> None:
        """Close the file and give it its name."""
        try:
            cast(BinaryIO, self._process.stdin).close()
            code = self._process.wait(FINISH_SECONDS)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise self._failed() from error
        if code != 0:
            raise self._failed()
        try:
            with self._partial.open("rb+") as file:
                os.fsync(file.fileno())
            self._partial.replace(self.output)
        except OSError as error:
            raise ProblemRaised(OUTPUT_UNWRITABLE.of(path=self.output, reason=error.strerror or error)) from error

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        process = self._process
        if process.poll() is None:
            process.kill()
        process.wait()
        if self._listener:
            self._listener.join()
        for pipe in (process.stdin, process.stderr):
            with contextlib.suppress(OSError):
                cast(BinaryIO, pipe).close()
        for leftover in (self._partial, self._metadata):
            with contextlib.suppress(OSError):
                leftover.unlink(missing_ok=True)

    @property
    def _process(self) -> subprocess.Popen[bytes]:
        if self._ffmpeg is None:
            raise RuntimeError("a VideoWriter is used inside its with block")
        return self._ffmpeg

    def _listen(self) -> None:
        for line in cast(BinaryIO, self._process.stderr):
            self._complaints += line[: max(0, 65536 - len(self._complaints))]

    def _failed(self) -> ProblemRaised:
        self._process.kill()
        self._process.wait()
        if self._listener:
            self._listener.join(2.0)
        words = self._complaints.decode("utf-8", "replace").strip()
        if "No space left" in words:
            return ProblemRaised(OUTPUT_UNWRITABLE.of(path=self.output, reason="the disk is full", evidence=words))
        reason = words.splitlines()[-1] if words else f"exit code {self._process.returncode}"
        return ProblemRaised(ENCODER_FAILED.of(reason=reason, evidence=words))
