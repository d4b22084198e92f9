"""How soon a second job on a loaded model begins its first step.

Run it as ``python tests/benchmarks/bench_warm.py`` on an otherwise idle machine: the bundled model as it
is usually run, with embeddings that are kept from the first job. ``--profile`` tells what the time is spent on.
"""

from __future__ import annotations

import cProfile
import os
import pstats
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
TURNS = 5
TARGET = 0.1


def rows() -> Iterator[dict[str, Any]]:
    """Results one by one: name, ours (median), first (of the job that loads), unit, target.

    A machine that is busy with other things may teach the first job to plan another precision, and loads once more.
    """
    first, *warm = starts(TURNS + 1)
    yield {
        "name": "warm: from Run to the first step", "ours": statistics.median(warm), "first": first,
        "unit": "seconds", "target": TARGET,
    }  # fmt: skip


def starts(count: int, profile: cProfile.Profile | None = None) -> list[float]:
    """Seconds from a job's beginning to that of its denoising, of ``count`` jobs one after the other."""
    from wan22_desktop.domain.event import AnyEvent, Failed, Stage, StageStarted
    from wan22_desktop.domain.generation import GenerationRequest
    from wan22_desktop.domain.resources import bundled_model
    from wan22_desktop.worker.running import Runner
    from wan22_desktop.worker.wishes import Wishes

    took, began, wishes = list[float](), 0.0, Wishes()

    def hear(event: AnyEvent) -> None:
        if isinstance(event, Failed):
            raise SystemExit(event.problem.sentence())
        if isinstance(event, StageStarted) and event.stage is Stage.DENOISING and not event.detail:
            took.append(time.perf_counter() - began)
            if profile:
                profile.disable()
            if len(took) > 1:  # the first is finished, and teaches; of the others only the beginning is wanted
                wishes.cancel.set()

    folder, runner = Path(tempfile.mkdtemp()), Runner(hear)
    for number in range(count):
        request = GenerationRequest(
            prompt="a red circle moving right",
            output=str(folder / f"{number}.mp4"),
            model=str(bundled_model()),
            seed=number,
        )  # fmt: skip
        began, wishes = time.perf_counter(), Wishes()
        if profile and number:
            profile.enable()
        runner.run(str(number), request, wishes)
    return took


def main() -> None:
    os.environ["WAN22_HOME"] = tempfile.mkdtemp()
    from wan22_desktop.system import CompatibilitySystem

    with CompatibilitySystem() as system:
        system.database  # noqa: B018 -- there is one to keep measurements in
    if "--profile" in sys.argv:
        profile = cProfile.Profile()
        print([round(seconds, 3) for seconds in starts(3, profile)])
        pstats.Stats(profile).sort_stats("cumulative").print_stats(45)
        return
    for row in rows():
        ours, target = row["ours"] * 1e3, row["target"] * 1e3
        print(f"{row['name']}: {ours:.0f} ms, at most {target:.0f} ms; the first {row['first']:.2f} s")


if __name__ == "__main__":
    main()
