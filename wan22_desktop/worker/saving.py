"""From the last latents to a file: decoded frame by frame into the encoder, gently where memory is short."""

from __future__ import annotations

import itertools
import threading
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from wan22_desktop.domain.encoding import choose_encoding
from wan22_desktop.domain.event import FramesWritten, Stage
from wan22_desktop.domain.generation import Recipe
from wan22_desktop.domain.problem import GENTLER_DECODING
from wan22_desktop.generation import decoding, failures
from wan22_desktop.generation.checkpoint import Checkpoint
from wan22_desktop.generation.continuing import held_frames
from wan22_desktop.generation.decoding import Gentleness
from wan22_desktop.generation.loading import LoadedModel
from wan22_desktop.video.health import FrameHealth
from wan22_desktop.video.writer import VideoWriter
from wan22_desktop.worker.watch import Watch


def save_result(
    model: LoadedModel, state: Checkpoint, output: Path, recipe: Recipe, cancel: threading.Event, watch: Watch
) -> Path:
    """Decode the checkpoint's ``clean`` into ``output``; out of memory, it begins again with a gentler way.

    Returns:
        What was written: ``output``, or the folder of a sequence of pictures.

    Raises:
        CancelledHere, ProblemRaised: nothing is left behind.
    """
    ways = list(Gentleness)
    while recipe.plan.tile is not None and (ways[0].tile is None or ways[0].tile > recipe.plan.tile):
        ways.pop(0)
    if model.device.type == "cpu":
        ways.remove(Gentleness.PROCESSOR)
    for way in ways:
        try:
            return _save(model, state, output, recipe, cancel, watch, way)
        except Exception as error:
            if not failures.ran_out_of_memory(error) or way is ways[-1]:
                raise
        gentler = ways[ways.index(way) + 1]
        watch.tell((GENTLER_DECODING.of(choice=gentler.value),))
    raise AssertionError("the last way ends in a file or raises")


def _save(
    model: LoadedModel,
    state: Checkpoint,
    output: Path,
    recipe: Recipe,
    cancel: threading.Event,
    watch: Watch,
    way: Gentleness,
) -> Path:
    settings = recipe.settings
    frames = decoding.decode(model, state.clean, cancel, way, settings.depth)
    total = settings.frames
    if settings.continues:
        # The held frames are the other clip's; they are decoded, because the next ones build on them.
        held = held_frames(model, settings.task)
        total -= held
        frames = itertools.islice(frames, held, None)
    health = FrameHealth(total, settings.height, settings.width)
    with VideoWriter(output, settings.width, settings.height, settings.fps, recipe) as writer:
        with watch.during(Stage.DECODING):
            for written, frame in enumerate(frames, start=1):
                health.look(frame)
                writer.write(frame)
                watch.emit(FramesWritten(job=watch.job, written=written, total=total))
        if total > 1:  # a picture may well be of one colour
            health.verdict()
        with watch.during(Stage.SAVING):
            return writer.finish()


def save_draft(preview: NDArray[np.uint8], output: Path, recipe: Recipe) -> Path:
    """A preview [frames, height, width, 3] as a small video, one frame for each of the latents.

    It is looked at once: its file is what every player takes, whatever is wanted of the finished one.

    Returns:
        What was written.

    Raises:
        ProblemRaised: ENCODER_FAILED or OUTPUT_UNWRITABLE.
    """
    frames, height, width = (int(size) for size in preview.shape[:3])
    fps = max(1, round(recipe.settings.fps * frames / recipe.settings.frames))
    # Video codecs want even sides.
    usual = choose_encoding(str(output))
    with VideoWriter(output, width // 2 * 2, height // 2 * 2, fps, recipe, usual) as writer:
        for frame in preview:
            writer.write(frame[: height // 2 * 2, : width // 2 * 2])
        return writer.finish()
