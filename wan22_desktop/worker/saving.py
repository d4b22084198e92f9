"""From the last latents to a file: decoded frame by frame into the encoder, gently where memory is short."""

from __future__ import annotations

import itertools
import threading
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from wan22_desktop.domain.encoding import choose_encoding
from wan22_desktop.domain.event import FramesWritten, Stage
from wan22_desktop.domain.generation import Recipe
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.plan import ExecutionPlan
from wan22_desktop.domain.problem import GENTLER_DECODING, ProblemRaised
from wan22_desktop.generation import decoding, failures
from wan22_desktop.generation.checkpoint import Checkpoint
from wan22_desktop.generation.continuing import held_frames
from wan22_desktop.generation.decoding import Gentleness
from wan22_desktop.generation.loading import LoadedModel
from wan22_desktop.planning.ladder import Way, counted, predicted
from wan22_desktop.video.health import FrameHealth
from wan22_desktop.video.writer import VideoWriter
from wan22_desktop.worker.retrying import out_of_memory
from wan22_desktop.worker.watch import Watch


def save_result(
    model: LoadedModel,
    state: Checkpoint,
    output: Path,
    recipe: Recipe,
    cancel: threading.Event,
    watch: Watch,
    *,
    falls_back: bool = True,
) -> tuple[Path, Recipe]:
    """Decode the checkpoint's ``clean`` into ``output``; out of memory, it begins again with a gentler way.

    ``falls_back``: False where the planned way is the only one that may be tried.

    Returns:
        What was written, ``output`` or the folder of a sequence of pictures, and the recipe with the way that it took.

    Raises:
        CancelledHere, ProblemRaised: nothing is left behind.
    """
    ways = _ways(model, recipe.plan)[: None if falls_back else 1]
    for number, way in enumerate(ways):
        used = recipe if number == 0 else _decoded_by(way, model, recipe)
        try:
            return _save(model, state, output, used, cancel, watch, way), used
        except Exception as error:
            memory = failures.memory_of(error)
            if not memory:
                raise
            evidence = failures.explain(error, Stage.DECODING).evidence
        # Out of the handler: an exception that is being handled holds on to the tensors of its frames.
        if way is ways[-1]:
            run = Way(used.plan, used.settings)
            raise ProblemRaised(out_of_memory(model.report, run, "decoding", memory, Stage.DECODING, evidence))
        gentler, in_main = ways[number + 1], memory == failures.MAIN_MEMORY
        expected = predicted(used.plan, "decoding", main_memory=in_main or way is Gentleness.PROCESSOR)
        facts = {"phase": "decoding", "from": way.value, "to": gentler.value, "memory": memory}
        watch.tell((GENTLER_DECODING.of(choice=tr(gentler.value), predicted=expected or "", **facts),))
    raise AssertionError("the last way ends in a file or raises")


def _ways(model: LoadedModel, plan: ExecutionPlan) -> list[Gentleness]:
    """From the one that is planned to the gentlest."""
    if not plan.streamed:
        return [Gentleness.WHOLE]
    if model.device.type == "cpu":
        ways = [way for way in Gentleness if way not in (Gentleness.PARKED, Gentleness.PROCESSOR)]
    else:
        ways = [Gentleness.PROCESSOR] if plan.vae_on_processor else list(Gentleness)
    while plan.tile is not None and (ways[0].tile is None or ways[0].tile > plan.tile):
        ways.pop(0)
    return ways


def _decoded_by(way: Gentleness, model: LoadedModel, recipe: Recipe) -> Recipe:
    plan = msgspec.structs.replace(recipe.plan, tile=way.tile, vae_on_processor=way is Gentleness.PROCESSOR)
    return msgspec.structs.replace(recipe, plan=counted(plan, model.report, recipe.settings))


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

    def on_tile(number: int, count: int) -> None:
        watch.started(Stage.DECODING, tr("tile {number} of {count}", number=number, count=count), (number - 1) / count)

    frames = decoding.decode(model, state.clean, cancel, way, settings.depth, on_tile)
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
