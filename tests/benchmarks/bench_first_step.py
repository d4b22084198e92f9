"""How soon a second job on a loaded model begins its first step.

The bundled model as it is usually run, with embeddings that are kept from the first job. "Otherwise" is the tenth of a
second that a person takes for at once.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).resolve().parent), str(ROOT), str(ROOT / "tests")]

from harness import Row, in_process, row_of, script  # noqa: E402

TURNS, AT_ONCE = 5, 0.1


def rows(runs: int) -> Iterator[Row]:
    first, *warm = in_process(__file__, "jobs", TURNS * runs + 1)
    yield row_of(
        "from a second job's start to its first step", [(seconds, AT_ONCE) for seconds in warm], target=1.0,
        baseline="a tenth of a second", note=f"the first job, with loading: {first:.2f} s",
    )  # fmt: skip


def jobs(count: str) -> list[float]:
    """In a home with a database, as the app has one."""
    os.environ["WAN22_HOME"] = tempfile.mkdtemp()
    from wan22_desktop.system import CompatibilitySystem

    with CompatibilitySystem() as system:
        system.database  # noqa: B018 -- there is one to keep measurements in
    return starts(int(count))


def starts(count: int) -> list[float]:
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
        runner.run(str(number), request, wishes)
    return took


if __name__ == "__main__":
    script(rows, {"jobs": jobs})
