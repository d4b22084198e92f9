"""What a job really takes of main memory, phase by phase, beside what the plan predicted.

Run it as ``python tests/benchmarks/bench_memory.py``; each case is a process of its own on the processor, with one step
of a bundled model. "Measured" is the most of resident memory in the phase.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
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


def main() -> None:
    print("| model, size | phase | measured | predicted | off by |")
    for case in CASES:
        arguments = [sys.executable, __file__, *map(str, case)]
        done = subprocess.run(arguments, capture_output=True, text=True, check=True, cwd=ROOT)
        for phase, (measured, predicted) in json.loads(done.stdout.splitlines()[-1]).items():
            name = f"{('T2V', 'TI2V')[case[0]]} {case[1]}×{case[2]}×{case[3]}"
            off = predicted / measured - 1
            print(f"| {name} | {phase} | {measured / 1e6:.0f} MB | {predicted / 1e6:.0f} MB | {off:+.1%} |")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(*map(int, sys.argv[1:]))))
    else:
        main()
