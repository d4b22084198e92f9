"""The log viewer: lines that pour in, a million of them filtered, and how late events reach the window meanwhile.

"Otherwise" is what most log windows do: a QPlainTextEdit that gets every line as it comes and keeps all of them, and
for filtering a QSortFilterProxyModel over a model that holds the lines. Everything is shown and painted; a process
each, because what is kept takes memory.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).resolve().parent), *map(str, Path(__file__).resolve().parents[1:3])]

from harness import Peak, Row, in_process, row_of, script  # noqa: E402

PAIRS = 2
LINES, PACKET = 100_000, 100
MANY = 1_000_000
RATE, SECONDS, EVERY = 100_000, 5.0, 0.033
"""Lines in a second that pour in, for so long, in packets as the engine sends them."""
TARGET = 1.0
HARD = r"(took|lost) 0\.5\d+"
"""Nothing in it is certain: every line is looked at by itself."""


def said(number: int) -> Any:
    from wan22_desktop.domain.event import Logged

    level = ("debug", "info", "info", "info", "warning", "error")[number % 6]
    source = ("engine.engine", "worker.running", "generation.loading", "worker.stderr")[number % 4]
    text = f"step {number} of the denoising took {random.random():.3f} s on the card with {number % 997} MB"
    if number % 9973 == 0:
        text += " Needle"
    return Logged(
        job=f"job{number // 20_000}", time=1e9 + number, level=level, source=f"wan22_desktop.{source}", text=text
    )


def measure(side: str) -> dict[str, float]:
    """Seconds in all, the longest that one packet held the window, and the most memory above before."""
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    from wan22_desktop.ui.log_panel import LogPanel

    app = QApplication(["bench"])
    lines = [said(number) for number in range(LINES)]
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
                widget.appendPlainText(_text(line))
        app.processEvents()
        longest = max(longest, time.perf_counter() - since)
    return {"seconds": time.perf_counter() - began, "longest": longest * 1000, "memory": peak.end() / 1e6}


def _text(line: Any) -> str:
    when = time.strftime("%H:%M:%S", time.localtime(line.time))
    return f"{when} {line.level:7} {line.source}: {line.text}"


# --- A million lines --------------------------------------------------------------------------------------------------


def filters_ours() -> dict[str, float]:
    from PySide6.QtWidgets import QApplication

    from wan22_desktop.ui.log_panel import LogPanel

    app = QApplication(["bench"])
    panel = LogPanel()
    panel.resize(900, 400)
    panel.show()
    for start in range(0, MANY, 10_000):
        panel.add([said(number) for number in range(start, start + 10_000)])
    panel.filter.level.setCurrentIndex(0)
    _settle(app, lambda: panel.model.looking)
    field, figures = panel.filter, dict[str, float]()

    def run(name: str, change: Callable[[], object]) -> None:
        began, busy, longest = time.perf_counter(), time.thread_time(), 0.0
        change()
        while panel.model.looking:
            since = time.perf_counter()
            app.processEvents()
            longest = max(longest, time.perf_counter() - since)
        figures[name] = (time.perf_counter() - began) * 1000
        figures[f"{name} busy"] = (time.thread_time() - busy) * 1000
        figures[f"{name} longest"] = longest * 1000
        field.clear()
        _settle(app, lambda: panel.model.looking)

    run("rare", lambda: field.search.setText("needle"))
    run("dense", lambda: field.search.setText("took"))
    run("level", lambda: field.level.setCurrentIndex(3))
    field.regex.setChecked(True)
    run("pattern", lambda: field.search.setText(r"\d+ MB Need\w+"))
    run("hard pattern", lambda: field.search.setText(HARD))
    return figures


def filters_theirs() -> dict[str, float]:
    from PySide6.QtCore import QSortFilterProxyModel, QStringListModel
    from PySide6.QtWidgets import QApplication, QListView

    app = QApplication(["bench"])
    model, proxy, view = QStringListModel(), QSortFilterProxyModel(), QListView()
    model.setStringList([_text(said(number)) for number in range(MANY)])
    proxy.setSourceModel(model)
    view.setUniformItemSizes(True)
    view.setModel(proxy)
    view.resize(900, 400)
    view.show()
    _settle(app, lambda: False)
    figures = dict[str, float]()

    def run(name: str, change: Callable[[str], object], words: str) -> None:
        began, busy = time.perf_counter(), time.thread_time()
        change(words)
        app.processEvents()
        figures[name] = figures[f"{name} longest"] = (time.perf_counter() - began) * 1000
        figures[f"{name} busy"] = (time.thread_time() - busy) * 1000
        proxy.setFilterFixedString("")
        app.processEvents()

    proxy.setFilterCaseSensitivity(proxy.filterCaseSensitivity().CaseInsensitive)
    run("rare", proxy.setFilterFixedString, "needle")
    run("dense", proxy.setFilterFixedString, "took")
    run("level", proxy.setFilterFixedString, " error ")
    proxy.setFilterCaseSensitivity(proxy.filterCaseSensitivity().CaseSensitive)
    run("pattern", proxy.setFilterRegularExpression, r"\d+ MB Need\w+")
    run("hard pattern", proxy.setFilterRegularExpression, HARD)
    return figures


def _settle(app: Any, busy: Callable[[], bool]) -> None:
    app.processEvents()
    while busy():
        app.processEvents()


# --- Pouring in -------------------------------------------------------------------------------------------------------


def pour(side: str) -> dict[str, float]:
    """How late a signal of another thread reaches the window, and how many lines came."""
    from bench_window import latencies
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    from wan22_desktop.ui.log_panel import LogPanel

    app = QApplication(["bench"])
    widget = LogPanel() if side == "ours" else QPlainTextEdit()
    if isinstance(widget, LogPanel):
        widget.filter.search.setText("took")  # what comes is filtered too
    else:
        widget.setMaximumBlockCount(4000)
    widget.resize(900, 400)
    widget.show()
    app.processEvents()
    lines = [said(number) for number in range(int(RATE * EVERY))]
    until, count, timer = time.perf_counter() + SECONDS, 0, QTimer()

    def come() -> None:
        nonlocal count
        if isinstance(widget, LogPanel):
            widget.add(lines)
        else:
            widget.appendPlainText("\n".join(map(_text, lines)))
        count += len(lines)

    timer.timeout.connect(come)
    timer.start(int(EVERY * 1000))
    found = latencies(lambda: time.perf_counter() > until)
    return {"p99": found["latency p99"], "worst": found["latency max"], "rate": count / SECONDS}


# --- In the measuring process -----------------------------------------------------------------------------------------


def rows(runs: int) -> Iterator[Row]:
    taken = _both("ours", "theirs", PAIRS * runs)
    for what, unit, name in (
        ("seconds", "s", f"{LINES} lines into the log"),
        ("longest", "ms", f"the longest that {PACKET} lines hold the window"),
        ("memory", "MB", f"memory of {LINES} lines"),
    ):
        figures = [(our[what], their[what]) for our, their in taken]
        yield row_of(name, figures, unit=unit, target=TARGET, baseline="QPlainTextEdit, a line at a time, all kept")
    taken = _both("filters_ours", "filters_theirs", runs)
    for what in ("rare", "dense", "level", "pattern", "hard pattern"):
        figures = [(our[what], their[what]) for our, their in taken]
        busy, longest = (max(our[f"{what} {kind}"] for our, _ in taken) for kind in ("busy", "longest"))
        yield row_of(
            f"{MANY} lines filtered: {what}", figures, unit="ms", target=TARGET, baseline="QSortFilterProxyModel",
            note=f"{busy:.0f} ms of one processor; the window waits {longest:.0f} ms at once at most",
        )  # fmt: skip
    taken = _both("pour_ours", "pour_theirs", runs)
    for what in ("p99", "worst"):
        figures = [(our[what], their[what]) for our, their in taken]
        yield row_of(
            f"{RATE} lines a second: an event is late, {what}", figures, unit="ms", target=TARGET,
            baseline="QPlainTextEdit, a packet at a time, the newest 4000",
            note=f"{taken[0][0]['rate']:.0f} lines/s came",
        )  # fmt: skip


def _both(ours: str, theirs: str, pairs: int) -> list[tuple[dict[str, float], dict[str, float]]]:
    found = list[tuple[dict[str, float], dict[str, float]]]()
    for pair in range(pairs):
        order = (ours, theirs) if pair % 2 == 0 else (theirs, ours)
        told = {side: in_process(__file__, side) for side in order}
        found.append((told[ours], told[theirs]))
    return found


if __name__ == "__main__":
    script(
        rows,
        {
            "ours": lambda: measure("ours"),
            "theirs": lambda: measure("theirs"),
            "filters_ours": filters_ours,
            "filters_theirs": filters_theirs,
            "pour_ours": lambda: pour("ours"),
            "pour_theirs": lambda: pour("theirs"),
        },
    )
