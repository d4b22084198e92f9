"""Frames of finished videos for the window, decoded in a thread of their own: nothing else waits for ffmpeg."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.job import Job
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.problem import INTERNAL, Problem, ProblemRaised
from wan22_desktop.engine.pool import Pool
from wan22_desktop.video.reader import MAX_BYTES, read_clip, read_exact_frame, read_frame, read_frames

STILL = (80, 56)
"""Width and height of the picture that stands for a video."""
DRAFT_SCALE = 4
"""A draft's preview is a small fraction of the video's size; more pixels than it has would only take memory."""
THUMBNAIL_SIDE = 160
"""The longer side of a picture on a card."""
POSTER_SIDE = 256
MOVING_SIDE = 224
MOVING_BYTES = 12 << 20
"""Memory of a moving poster."""

Give = Callable[[Clip], None]
Tell = Callable[[Problem], None]


class Reader:
    """Reads one file after the other; what is given and told is so on its thread."""

    def __init__(self) -> None:
        self._pool = Pool("read-videos")

    def stop(self) -> None:
        """Begin nothing more."""
        self._pool.clear()

    def wait(self) -> None:
        self._pool.wait()

    def result(self, job: Job, give: Give, tell: Tell) -> None:
        """All frames of a finished job's video."""
        if job.result:
            self.do(lambda: give(read_result(job)), tell)

    def thumbnail(self, job: Job, give: Give, tell: Tell) -> None:
        """One small frame of a finished job's video; of a draft, which is to be seen moving, all."""
        if job.result is None:
            return
        read = read_moving if job.request.draft else read_poster
        self.do(lambda: give(read(job, THUMBNAIL_SIDE)), tell)

    def still(self, path: str, give: Give, tell: Tell) -> None:
        """The first frame of any video, cropped to :data:`STILL`."""
        width, height = STILL

        def read() -> None:
            frame = read_frames(path, width, height, 1, 24.0)
            give(Clip(source=path, width=width, height=height, fps=1.0, frames=(frame[0].tobytes(),)))

        self.do(read, tell)

    def do(self, work: Callable[[], None], tell: Tell) -> None:
        """Run ``work`` when those before it are done; its problem is told."""

        def run() -> None:
            try:
                work()
            except ProblemRaised as raised:
                tell(raised.problem)
            except OSError as error:
                tell(INTERNAL.of(what=tr("ffmpeg cannot be started: {reason}", reason=error)))

        self._pool.start(run)


# --- Of a finished job, which must have a result ----------------------------------------------------------------------


def read_result(job: Job, max_bytes: int = MAX_BYTES) -> Clip:
    """All frames, as large as a screen shows them and ``max_bytes`` hold.

    Raises:
        ProblemRaised: as all that reads.
    """
    return _paced(job, *size_of(job), max_bytes)


def read_moving(job: Job, side: int = MOVING_SIDE) -> Clip:
    """All frames, small."""
    return _paced(job, *_scaled(size_of(job), side), MOVING_BYTES)


def read_poster(job: Job, side: int = POSTER_SIDE) -> Clip:
    """One small frame from the middle."""
    output, settings = _made(job)
    middle = settings.frames / settings.fps / 2 if settings.frames > 1 else 0.0
    return read_frame(output, *size_of(job), middle, side)


def read_numbered(job: Job, number: int) -> Clip:
    """One frame as it is in the file, counted from 0."""
    return read_exact_frame(_made(job)[0], *size_of(job), number)


def size_of(job: Job) -> tuple[int, int]:
    """Width and height of the file."""
    _, settings = _made(job)
    scale = DRAFT_SCALE if job.request.draft else 1
    return settings.width // scale, settings.height // scale


def _made(job: Job) -> tuple[str, GenerationSettings]:
    assert job.result is not None
    return job.result.output, job.result.recipe.settings


def _scaled(size: tuple[int, int], side: int) -> tuple[int, int]:
    scale = min(1.0, side / max(size))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _paced(job: Job, width: int, height: int, max_bytes: int) -> Clip:
    """The clip as long as the video that was asked for, also where it is a draft with fewer frames."""
    output, settings = _made(job)
    clip = read_clip(output, width, height, settings.frames, settings.fps, max_bytes=max_bytes)
    if len(clip.frames) in (1, settings.frames):
        return clip
    return msgspec.structs.replace(clip, fps=settings.fps * len(clip.frames) / settings.frames)
