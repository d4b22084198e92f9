"""A hundred thousand lines into the log panel, in packets as the engine sends them, and into a plain text field.

"Otherwise" is a QPlainTextEdit that gets every line as it comes and keeps all of them, as most log windows do. Both are
shown and painted after every packet; a process each, because what is kept takes memory.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), *map(str, Path(__file__).resolve().parents[1:3])]

from harness import Peak, Row, in_process, row_of, script  # noqa: E402

PAIRS = 2
LINES, PACKET = 100_000, 100
TARGET = 1.0


def measure(side: str) -> dict[str, float]:
    """Seconds in all, the longest that one packet held the window, and the most memory above before."""
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    from wan22_desktop.domain.event import Logged
    from wan22_desktop.ui.log_panel import LogPanel

    app = QApplication(["bench"])
    lines = [
        Logged(
            job="", time=1e9 + number, level="info", source="wan22_desktop.worker", text=f"line {number} of many words"
        )
        for number in range(LINES)
    ]
    widget = LogPanel() if side == "ours" else QPlainTextEdit()
    widget.resize(900, 300)
    widget.show()
    app.processEvents()
    longest, peak, began = 0.0, Peak(0.02), time.perf_counter()
    for start in range(0, LINES, PACKET):
        packet, since = tuple(lines[start : start + PACKET]), time.perf_counter()
        if isinstance(widget, LogPanel):
            widget.add(packet)
        else:
            for line in packet:
                when = time.strftime("%H:%M:%S", time.localtime(line.time))
                widget.appendPlainText(f"{when} {line.level:7} {line.source}: {line.text}")
        app.processEvents()
        longest = max(longest, time.perf_counter() - since)
    return {"seconds": time.perf_counter() - began, "longest": longest * 1000, "memory": peak.end() / 1e6}


def rows(runs: int) -> Iterator[Row]:
    taken = {"ours": list[dict[str, float]](), "theirs": list[dict[str, float]]()}
    for pair in range(PAIRS * runs):
        for side in ("ours", "theirs") if pair % 2 == 0 else ("theirs", "ours"):
            taken[side].append(in_process(__file__, side))
    for what, unit, name in (
        ("seconds", "s", f"{LINES} lines into the log"),
        ("longest", "ms", f"the longest that {PACKET} lines hold the window"),
        ("memory", "MB", f"memory of {LINES} lines"),
    ):
        figures = [(our[what], their[what]) for our, their in zip(taken["ours"], taken["theirs"], strict=True)]
        yield row_of(name, figures, unit=unit, target=TARGET, baseline="QPlainTextEdit, a line at a time, all kept")


if __name__ == "__main__":
    script(rows, {"ours": lambda: measure("ours"), "theirs": lambda: measure("theirs")})
