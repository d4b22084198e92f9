"""Frames into ffmpeg through a pipe, as they come; the file gets its name only when it is whole."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self, cast

import numpy as np
from numpy.typing import NDArray

from wan22_desktop.domain.encoding import CONTAINERS, Codec, Encoder, Encoding, choose_encoding
from wan22_desktop.domain.generation import Recipe
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.problem import (
    ENCODER_FAILED,
    OUTPUT_EXISTS,
    OUTPUT_UNWRITABLE,
    ProblemRaised,
)
from wan22_desktop.domain.scopes import stage_scope
from wan22_desktop.video.encoders import arguments, choose_encoder
from wan22_desktop.video.ffmpeg import NO_WINDOW, executable, file_argument
from wan22_desktop.video.recipe import embed, ffmetadata
from wan22_desktop.video.sequence import folder_of, is_only_pictures, pattern, picture_paths
from wan22_desktop.video.workplace import workplace_for

FINISH_SECONDS = 600.0
FINISH_SECONDS_A_FRAME = 5.0
"""What an encoder may take at the end: most of its work may be done only then."""
_QUIET = ("-nostdin", "-hide_banner", "-loglevel", "error", "-y")


def check_output(path: Path, *, overwrite: bool, sequence: bool = False) -> None:
    """Can a video be saved at ``path``? Asked before any work, so that hours are not spent in vain.

    A ``sequence`` is a folder of pictures; one that is there is replaced only if nothing else is in it.

    Raises:
        ProblemRaised: OUTPUT_FORMAT, OUTPUT_EXISTS or OUTPUT_UNWRITABLE.
    """
    choose_encoding(str(path))
    place = folder_of(path) if sequence else path
    try:
        if place.is_dir() and not (sequence and is_only_pictures(place)):
            reason = tr("it is a folder with other files in it") if sequence else tr("it is a folder")
            raise ProblemRaised(OUTPUT_UNWRITABLE.of(path=place, reason=reason))
        if sequence and place.is_file():
            raise ProblemRaised(OUTPUT_UNWRITABLE.of(path=place, reason=tr("it is a file")))
        if place.exists() and not overwrite:
            raise ProblemRaised(OUTPUT_EXISTS.of(path=place))
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path.parent) as probe:
            probe.write(b"\0" * 65536)
    except (OSError, ValueError) as error:  # ValueError: a null byte in the name
        reason = getattr(error, "strerror", None) or str(error)
        raise ProblemRaised(OUTPUT_UNWRITABLE.of(path=path, reason=reason)) from error


class VideoWriter:
    """A video file in the making. Leaving the ``with`` block by an exception leaves nothing behind.

    Everything that is not finished lies in a hidden folder beside the output. With more than one frame, a name that
    ends in ``.png`` becomes a folder of pictures. ``encoding`` is the recipe's unless another one is given.

    Raises:
        ProblemRaised: from any method, ENCODER_MISSING, ENCODER_FAILED, or OUTPUT_UNWRITABLE.
    """

    def __init__(
        self, output: Path, width: int, height: int, fps: int, recipe: Recipe, encoding: Encoding | None = None
    ) -> None:
        self.output = output
        wish = recipe.settings
        self._encoding = encoding or choose_encoding(
            str(output), wish.codec, wish.quality, None if wish.codec is Codec.AUTO else wish.depth, wish.hardware
        )
        self._recipe = recipe
        self._work = workplace_for(output)
        self._partial = self._work / f"whole{self._encoding.container}"
        self._frames = self._work / "frames.nut"
        """What a GIF is made of: its palette is known only after the last frame."""
        self._width, self._height, self._fps = width, height, fps
        self._written = 0
        self._ffmpeg: subprocess.Popen[bytes] | None = None
        self._complaints = bytearray()
        self._listener: threading.Thread | None = None

    def __enter__(self) -> Self:
        try:
            self._work.mkdir()
            notes = self._work / "recipe.txt"
            notes.write_text(ffmetadata(self._recipe), encoding="utf-8")
        except OSError as error:
            shutil.rmtree(self._work, ignore_errors=True)
            raise self._unwritable(error) from error
        try:
            encoder, _ = choose_encoder(self._encoding, self._width, self._height)
            raw = "rgb24" if self._encoding.depth == 8 else "rgb48le"
            self._ffmpeg = subprocess.Popen(
                [
                    executable(), *_QUIET, *encoder.device,
                    "-f", "rawvideo", "-pix_fmt", raw, "-s", f"{self._width}x{self._height}", "-r", str(self._fps),
                    "-i", "pipe:0", "-f", "ffmetadata", "-i", file_argument(notes), "-map", "0:v", "-map_metadata", "1",
                    *self._first_pass(encoder),
                ],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                creationflags=NO_WINDOW,
            )  # fmt: skip
        except BaseException:
            shutil.rmtree(self._work, ignore_errors=True)
            raise
        # ffmpeg must never wait for us to read its complaints.
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        return self

    def _first_pass(self, encoder: Encoder) -> Iterable[str]:
        """How the frames are written as they come."""
        match self._encoding.codec:
            case Codec.GIF:
                whole = choose_encoding("frames.mkv", Codec.FFV1)
                return (*arguments(whole.facts.software, whole), file_argument(self._frames))
            case Codec.PNG:
                place = pattern(self._work, self.output.stem)
            case _:
                place = file_argument(self._partial)
        return (*arguments(encoder, self._encoding), *CONTAINERS[self._encoding.container].options, place)

    def write(self, frame: NDArray[np.uint8 | np.uint16]) -> None:
        """Append one frame, [height, width, 3]: uint8, or with 10 bits uint16 over all of its range."""
        pipe = cast(BinaryIO, self._process.stdin)
        try:
            with stage_scope("video.write", frame=frame):
                pipe.write(np.ascontiguousarray(frame).data)
        except OSError as error:
            raise self._failed() from error
        self._written += 1

    def finish(self) -> Path:
        """Close the file and give it its name; the path is a folder's where the frames are many pictures."""
        try:
            cast(BinaryIO, self._process.stdin).close()
            with stage_scope("video.finish", codec=self._encoding.codec, frames=self._written):
                code = self._process.wait(self._patience)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise self._failed() from error
        if code != 0:
            raise self._failed()
        if self._encoding.codec is Codec.GIF:
            self._make_gif()
        try:
            return self._publish()
        except (OSError, ValueError) as error:
            raise self._unwritable(error) from error

    def _make_gif(self) -> None:
        """One palette for all frames, which ffmpeg reads twice: in no memory but the disk's."""
        colours, dither = self._encoding.facts.software.levels[self._encoding.quality]
        frames, palette = file_argument(self._frames), file_argument(self._work / "palette.png")
        self._run("-i", frames, "-vf", f"palettegen={colours}", "-frames:v", "1", palette)
        loop = CONTAINERS[self._encoding.container].options
        self._run("-i", frames, "-i", palette, "-lavfi", f"paletteuse={dither}", *loop, file_argument(self._partial))

    def _run(self, *words: str) -> None:
        """One more pass of ffmpeg."""
        try:
            done = subprocess.run(
                [executable(), *_QUIET, *words],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                check=False,
                timeout=self._patience,
                creationflags=NO_WINDOW,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise ProblemRaised(ENCODER_FAILED.of(reason=error)) from error
        if done.returncode != 0:
            raise self._explained(done.stderr.decode("utf-8", "replace").strip(), done.returncode)

    def _publish(self) -> Path:
        """Everything under its name at once.

        Raises:
            OSError: it cannot be written.
        """
        pictures = picture_paths(self._work) if self._encoding.codec is Codec.PNG else []
        for file in pictures or [self._partial]:
            embed(file, self._recipe)
            with file.open("rb+") as opened:
                os.fsync(opened.fileno())
        if self._written <= 1 or not pictures:
            (pictures[0] if pictures else self._partial).replace(self.output)
            return self.output
        whole, place = self._work / "whole", folder_of(self.output)
        whole.mkdir()
        for picture in pictures:
            picture.replace(whole / picture.name)
        before = self._work / "before"
        if place.exists():
            if not is_only_pictures(place):
                raise OSError(tr("{name} is a folder with other files in it", name=place.name))
            place.replace(before)
        try:
            whole.replace(place)
        except OSError:
            if before.exists():
                before.replace(place)
            raise
        return place

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
        shutil.rmtree(self._work, ignore_errors=True)

    @property
    def _patience(self) -> float:
        """Seconds for a pass that waits for nothing but the encoder."""
        return FINISH_SECONDS + FINISH_SECONDS_A_FRAME * self._written

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
        return self._explained(self._complaints.decode("utf-8", "replace").strip(), self._process.returncode)

    def _explained(self, words: str, code: int) -> ProblemRaised:
        if "No space left" in words:
            return ProblemRaised(OUTPUT_UNWRITABLE.of(path=self.output, reason=tr("the disk is full"), evidence=words))
        reason = words.splitlines()[-1] if words else tr("exit code {code}", code=code)
        return ProblemRaised(ENCODER_FAILED.of(reason=reason, evidence=words))

    def _unwritable(self, error: Exception) -> ProblemRaised:
        reason = getattr(error, "strerror", None) or error
        return ProblemRaised(OUTPUT_UNWRITABLE.of(path=self.output, reason=reason))
