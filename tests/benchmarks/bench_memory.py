"""What a job really takes of main memory, phase by phase, beside what the plan predicted.

Each case is a process of its own on the processor, with one step of a bundled model. "Otherwise" is what is measured,
the most that the process alone held in the phase (mapped files go when others need room); the ratio is how far off the
plan is.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), *map(str, Path(__file__).resolve().parents[1:3])]

from harness import Row, in_process, row_of, script  # noqa: E402

CASES = [
    (0, 256, 256, 17, 0), (0, 512, 512, 17, 0), (0, 832, 480, 9, 0),
    (1, 512, 512, 17, 0), (1, 1024, 1024, 9, 0), (1, 512, 512, 17, 1), (1, 1024, 1024, 9, 1),
]  # fmt: skip
"""Number of the bundled model, width, height, frames, start pictures."""
PHASES = ("text", "pictures", "denoising", "decoding")


def measure(model: int, width: int, height: int, frames: int, pictures: int) -> dict[str, tuple[int, int]]:
    """By phase: measured and predicted, for a program that has learned nothing yet."""
    from PIL import Image

    from wan22_desktop.domain.event import AnyEvent, Finished
    from wan22_desktop.domain.generation import GenerationRequest
    from wan22_desktop.domain.resources import bundled_models
    from wan22_desktop.worker.process import return_large_blocks
    from wan22_desktop.worker.running import Runner
    from wan22_desktop.worker.wishes import Wishes

    return_large_blocks()
    heard: list[AnyEvent] = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ["WAN22_HOME"] = folder
        start = Path(folder) / "start.png"
        Image.effect_mandelbrot((width, height), (-2, -1, 1, 1), 100).convert("RGB").save(start)
        request = GenerationRequest(
            prompt="a red circle", image=str(start) if pictures else None, model=str(bundled_models()[model]),
            output=str(Path(folder) / "a.mp4"), width=width, height=height, frames=frames, steps=1, seed=1,
            preview=False,
        )  # fmt: skip
        Runner(heard.append).run("job", request, Wishes())
    result = next(event.result for event in heard if isinstance(event, Finished))
    predicted = {phase.name: phase.memory_bytes for phase in result.recipe.plan.phases}
    return {took.name: (took.memory_bytes, predicted[took.name]) for took in result.measured}


def rows(runs: int) -> Iterator[Row]:
    """What decides whether a job fits is its greatest phase, here decoding; the others are told beside it."""
    for case in CASES:
        told = [in_process(__file__, "measure", *case) for _ in range(runs)]
        for phase in PHASES if case[-1] else [phase for phase in PHASES if phase != "pictures"]:
            figures = [(one[phase][1] / 1e6, one[phase][0] / 1e6) for one in told]
            row = row_of(f"memory predicted, {_named(case)}, {phase}", figures, unit="MB", baseline="measured")
            yield row.saying(note=f"off by {(row.ratio or 0) - 1:+.1%}")


def _named(case: tuple[int, int, int, int, int]) -> str:
    return f"{('T2V', 'TI2V')[case[0]]} {case[1]}×{case[2]}×{case[3]}{', a start picture' if case[4] else ''}"


if __name__ == "__main__":
    script(rows, {"measure": lambda *case: measure(*map(int, case))})
