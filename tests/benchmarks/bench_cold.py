"""From a command to the finished file of the bundled model, nothing warm: our command line, and a plain script.

The app's data folder is empty each time: no embedding is kept, and the model is tried after loading. Files are in the
system's cache for both sides alike.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[2])]

from films import likeness  # noqa: E402
from harness import PROMPT, ROOT, Row, busy_seconds, finished, give_way, row_of, script  # noqa: E402

from wan22_desktop.domain.resources import bundled_model  # noqa: E402

PAIRS = 2
TARGET = 0.75
COMMANDS = {
    "command → video, python -m wan22_desktop": ["-m", "wan22_desktop"],
    "command → video, start.py": [str(ROOT / "start.py")],
}


def rows(runs: int) -> Iterator[Row]:
    """Every pair has a plain run of its own; the order changes from pair to pair."""
    give_way()
    for name, command in COMMANDS.items():
        with tempfile.TemporaryDirectory() as place:
            figures, busy = list[tuple[float, float]](), list[tuple[float, float]]()
            for pair in range(PAIRS * runs):
                ours, theirs = Path(place) / f"ours {pair}.mp4", Path(place) / f"theirs {pair}.mp4"
                generate = [*command, "generate", PROMPT, "--seed", str(pair), "-o", ours]
                home = str(Path(place) / f"home {pair}")
                plain = [str(ROOT / "tests" / "benchmarks" / "plain.py"), bundled_model(), theirs, str(pair)]
                told = dict[str, tuple[float, float]]()
                for side in ("ours", "theirs") if pair % 2 == 0 else ("theirs", "ours"):
                    told[side] = _taken(generate, home) if side == "ours" else _taken(plain, home)
                figures.append((told["ours"][0], told["theirs"][0]))
                busy.append((told["ours"][1], told["theirs"][1]))
            cpu = row_of("", busy)
            yield row_of(
                name, figures, target=TARGET, baseline="from_pretrained, call, export_to_video",
                correctness=likeness(ours, theirs),
                note=f"processor time {cpu.ours:.1f} and {cpu.theirs:.1f} s, ratio {cpu.ratio:.2f}",
            )  # fmt: skip


def _taken(command: list[str | Path], home: str) -> tuple[float, float]:
    """Seconds by the clock, and by the processor."""
    began, busy = time.perf_counter(), busy_seconds()
    finished([sys.executable, *command], WAN22_HOME=home)
    return time.perf_counter() - began, busy_seconds() - busy


if __name__ == "__main__":
    script(rows)
