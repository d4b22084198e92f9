"""What the window and its engine take of a processor while nothing runs but the monitor.

The figure is percent of one core over :data:`SECONDS`, of all threads of the window's process, after the start is over;
the window is on the screen at its usual size. "Otherwise" is the same window with the monitor's timer stopped: the
difference is the monitor.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), *map(str, Path(__file__).resolve().parents[1:3])]

from harness import Row, in_process, row_of, script  # noqa: E402

SECONDS, START = 20.0, 6.0
MOST = 1.0
"""Percent of a core that were promised."""


def measure(monitored: bool) -> dict[str, float]:
    from PySide6.QtCore import QEventLoop, QTimer

    from wan22_desktop.ui.app import open_window

    _, thread, window = open_window(["bench"])
    while window.models.current is None:
        _wait(0.1, QEventLoop, QTimer)
    _wait(START, QEventLoop, QTimer)
    if not monitored:
        QTimer.singleShot(0, thread.engine, thread.engine._sample_timer.stop)
        _wait(0.5, QEventLoop, QTimer)
    busy, began = time.process_time(), time.perf_counter()
    _wait(SECONDS, QEventLoop, QTimer)
    percent = (time.process_time() - busy) / (time.perf_counter() - began) * 100
    window.close()
    thread.stop()
    return {"percent": percent}


def _wait(seconds: float, loop_type: type, timer_type: type) -> None:
    loop = loop_type()
    timer_type.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def rows(runs: int) -> Iterator[Row]:
    figures = list[tuple[float, float]]()
    for pair in range(runs):
        told = dict[str, float]()
        for side in ("with", "without") if pair % 2 == 0 else ("without", "with"):
            with tempfile.TemporaryDirectory() as home:
                told[side] = in_process(__file__, side, WAN22_HOME=home)["percent"]
        figures.append((told["with"], told["without"]))
    most = max(ours for ours, _ in figures)
    own = max(ours - theirs for ours, theirs in figures)
    verdict = f"promised less than {MOST:g} %: {'met' if own < MOST else 'MISSED'}"
    yield row_of(
        "the idle window with its monitor, of one core", figures, unit="%", baseline="its timer stopped",
        note=f"the monitor alone takes {own:.2f} %; {verdict}; window and engine in all {most:.2f} %",
    )  # fmt: skip


if __name__ == "__main__":
    script(rows, {"with": lambda: measure(True), "without": lambda: measure(False)})
