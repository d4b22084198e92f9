"""Frames of finished videos for the window, decoded in a thread of their own: nothing else waits for ffmpeg."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, QThreadPool

from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.job import Job
from wan22_desktop.domain.problem import INTERNAL, Problem, ProblemRaised
from wan22_desktop.video.reader import read_clip, read_frame, read_frames

STILL = (80, 56)
"""Width and height of the picture that stands for a video."""
DRAFT_SCALE = 4
"""A draft's preview is a small fraction of the video's size; more pixels than it has would only take memory."""
DRAFT_SIDE = 104
"""The longer side of a draft's moving thumbnail."""

Give = Callable[[Clip], None]
Tell = Callable[[Problem], None]


class Reader:
    """Reads one file after the other; ``give`` and ``tell`` are called on its thread."""

    def __init__(self, parent: QObject) -> None:
        self._pool = QThreadPool(parent)
        self._pool.setMaxThreadCount(1)

    def stop(self) -> None:
        """Begin nothing more."""
        self._pool.clear()

    def wait(self) -> None:
        self._pool.waitForDone(5000)

    def result(self, job: Job, give: Give, tell: Tell) -> None:
        """All frames of a finished job's video."""
        if result := job.result:
            settings, scale = result.recipe.settings, DRAFT_SCALE if job.request.draft else 1
            width, height = settings.width // scale, settings.height // scale
            self._read(lambda: _paced(result.output, settings, width, height), give, tell)

    def thumbnail(self, job: Job, give: Give, tell: Tell) -> None:
        """One small frame of a finished job's video; of a draft, which is to be seen moving, all."""
        if (result := job.result) is None:
            return
        settings = result.recipe.settings
        if job.request.draft:
            scale = DRAFT_SIDE / max(settings.width, settings.height)
            width, height = max(1, round(settings.width * scale)), max(1, round(settings.height * scale))
            self._read(lambda: _paced(result.output, settings, width, height), give, tell)
        else:
            middle = settings.frames / settings.fps / 2 if settings.frames > 1 else 0.0
            self._read(lambda: read_frame(result.output, settings.width, settings.height, middle), give, tell)

    def still(self, path: str, give: Give, tell: Tell) -> None:
        """The first frame of any video, cropped to :data:`STILL`."""
        width, height = STILL

        def read() -> Clip:
            frame = read_frames(path, width, height, 1, 24.0)
            return Clip(source=path, width=width, height=height, fps=1.0, frames=(frame[0].tobytes(),))

        self._read(read, give, tell)

    def _read(self, read: Callable[[], Clip], give: Give, tell: Tell) -> None:
        def run() -> None:
            try:
                give(read())
            except ProblemRaised as raised:
                tell(raised.problem)
            except OSError as error:
                tell(INTERNAL.of(what=f"ffmpeg cannot be started: {error}"))

        self._pool.start(run)


def _paced(path: str, settings: GenerationSettings, width: int, height: int) -> Clip:
    """The clip as long as the video that was asked for, also where it is a draft with fewer frames."""
    clip = read_clip(path, width, height, settings.frames, settings.fps)
    if len(clip.frames) in (1, settings.frames):
        return clip
    return msgspec.structs.replace(clip, fps=settings.fps * len(clip.frames) / settings.frames)
