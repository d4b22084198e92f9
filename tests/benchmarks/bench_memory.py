"""What a job really takes of main memory, phase by phase, beside what the plan predicted.

Each case is a process of its own on the processor, with one step of a bundled model. "Otherwise" is what is measured,
the most of resident memory in the phase; the ratio is how far off the plan is.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), *map(str, Path(__file__).resolve().parents[1:3])]

from harness import Row, in_process, row_of, script  # noqa: E402

CASES = [(0, 256, 256, 17), (0, 512, 512, 17), (0, 832, 480, 9), (1, 512, 512, 17), (1, 1024, 1024, 9)]
"""Number of the bundled model, width, height, frames."""
PHASES = {"encoding prompt": "text", "denoising": "denoising", "decoding": "decoding"}
"""What the stages of a job are called in a plan."""


def measure(model: int, width: int, height: int, frames: int) -> dict[str, tuple[int, int]]:
    """By phase: measured and predicted."""
    import psutil

    from wan22_desktop.domain.event import AnyEvent, Finished, StageStarted
    from wan22_desktop.domain.generation import GenerationRequest
    from wan22_desktop.domain.resources import bundled_models
    from wan22_desktop.worker.running import Runner
    from wan22_desktop.worker.wishes import Wishes

    process, peaks, stages, ended = psutil.Process(), dict[str, int](), [""], threading.Event()
    results = []

    def watch() -> None:
        while not ended.wait(0.005):
            peaks[stages[-1]] = max(peaks.get(stages[-1], 0), process.memory_info().rss)

    def hear(event: AnyEvent) -> None:
        if isinstance(event, StageStarted):
            stages.append(event.stage.value)
        if isinstance(event, Finished):
            results.append(event.result)

    watcher = threading.Thread(target=watch)
    watcher.start()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["WAN22_HOME"] = folder
        request = GenerationRequest(
            prompt="a red circle", model=str(bundled_models()[model]), output=str(Path(folder) / "a.mp4"), width=width,
            height=height, frames=frames, steps=1, seed=1, preview=False,
        )  # fmt: skip
        Runner(hear).run("job", request, Wishes())
    ended.set()
    watcher.join()
    predicted = {phase.name: phase.memory_bytes for phase in results[0].recipe.plan.phases}
    return {phase: (peaks[stage], predicted[phase]) for stage, phase in PHASES.items()}


def rows(runs: int) -> Iterator[Row]:
    """What decides whether a job fits is its greatest phase, here decoding; the others are told beside it."""
    for case in CASES:
        told = [in_process(__file__, "measure", *case) for _ in range(runs)]
        for phase in PHASES.values():
            figures = [(one[phase][1] / 1e6, one[phase][0] / 1e6) for one in told]
            row = row_of(f"memory predicted, {_named(case)}, {phase}", figures, unit="MB", baseline="measured")
            yield row.saying(note=f"off by {(row.ratio or 0) - 1:+.1%}")


def _named(case: tuple[int, int, int, int]) -> str:
    return f"{('T2V', 'TI2V')[case[0]]} {case[1]}×{case[2]}×{case[3]}"


if __name__ == "__main__":
    script(rows, {"measure": lambda *case: measure(*map(int, case))})
