"""Is a list of thousands of models smooth, and does the window stay smooth while they are looked for?

``python tests/benchmarks/bench_models_panel.py smooth`` prints times of everything that is done in the list, and the
row is about filling it, against a table of the toolkit's own items. The entries are true reports under other
paths. The second part scans a library as ``bench_library.py`` makes it, in the background of a window, and measures how
late events come.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parents[1])]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["WAN22_HOME"] = tempfile.mkdtemp()

import msgspec  # noqa: E402
from bench_gallery import SCROLL, scrolled, worked  # noqa: E402
from bench_library import copy_sparse, make_masters  # noqa: E402
from bench_window import latencies  # noqa: E402
from harness import Row, compare, script, timed  # noqa: E402

from wan22_desktop.domain.library import Entry  # noqa: E402
from wan22_desktop.inspection import inspect  # noqa: E402
from wan22_desktop.ui.app import open_window  # noqa: E402
from wan22_desktop.ui.model_filter import Filter, Order  # noqa: E402
from wan22_desktop.ui.model_words import Show  # noqa: E402

ENTRIES = 2000
SCANNED = 500
RUNS = 15


def measure(name: str, work: Callable[[], object], before: Callable[[], object] = lambda: None) -> None:
    times: list[tuple[float, float]] = []
    for _ in range(RUNS):
        before()
        began, worked = time.perf_counter(), time.thread_time()
        work()
        times.append(((time.perf_counter() - began) * 1000, (time.thread_time() - worked) * 1000))
    waited, computed = (statistics.median(column) for column in zip(*times, strict=True))
    print(f"{name:<58}{waited:>8.1f}{max(times)[0]:>8.1f}{computed:>8.1f}")


@contextlib.contextmanager
def opened() -> Generator[tuple[Any, Any, Any, Path, list[Path], tuple[Entry, ...]]]:
    """Application, thread and window, the masters' folder, the masters, and the entries."""
    with tempfile.TemporaryDirectory() as place:
        masters = make_masters(Path(place) / "masters")
        reports = [inspect(master) for master in masters]
        entries = tuple(
            Entry(
                report=msgspec.structs.replace(report, path=f"/models/{number}/{report.name}", fingerprint=f"{number}"),
                present=number % 10 > 0,
                watched="/models",
            )
            for number, report in zip(range(ENTRIES), itertools.cycle(reports), strict=False)
        )
        app, thread, window = open_window(["bench"])
        while window.models.current is None:
            app.processEvents()
        time.sleep(2)  # the worker process starts
        app.processEvents()
        yield app, thread, window, Path(place), masters, entries
        window.close()
        thread.stop()


def rows(runs: int) -> Iterator[Row]:
    from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

    with opened() as (_, _, window, _, _, entries):
        panel, table = window.models, QTableWidget(0, 4)
        kept = tuple(row.entry for row in panel._list._rows)
        table.resize(panel.view.size())
        table.show()

        def ours() -> None:
            panel.show_models((*kept, *entries))
            panel.view.viewport().repaint()

        def theirs() -> None:
            table.setRowCount(0)
            table.setRowCount(len(entries))
            for number, entry in enumerate(entries):
                report = entry.report
                for column, text in enumerate((report.name, report.label, report.precision, report.verdict.words)):
                    table.setItem(number, column, QTableWidgetItem(text))
            table.viewport().repaint()

        yield compare(
            f"a list of {ENTRIES} models filled and painted", timed(ours), timed(theirs), 3 * runs,
            baseline="a QTableWidget of four columns",
        )  # fmt: skip


def smooth() -> None:
    """Print what the list and its window take."""
    with opened() as (app, thread, window, place, masters, entries):
        panel = window.models
        kept = tuple(row.entry for row in panel._list._rows)

        def paint() -> None:
            panel.view.viewport().repaint()

        print(f"{f'{ENTRIES} models, {RUNS} runs':<58}{'ms':>8}{'worst':>8}{'cpu':>8}")
        measure("the list is filled and painted", lambda: (panel.show_models((*kept, *entries)), paint()))
        measure(
            "the first letter of a search, painted", lambda: (panel.search.setText("t"), paint()), panel.search.clear
        )
        measure(
            "a word of a search, painted",
            lambda: (panel.search.setText("t2v gguf"), paint()),
            lambda: panel.search.setText("t2v ggu"),
        )
        panel.search.clear()
        ready = Filter(show=Show.READY)
        measure("the filter, painted", lambda: (panel.filter._take(ready), paint()), panel.filter.clear)
        panel.filter.clear()
        for order in (Order.NAME, Order.LARGEST):
            measure(
                f"in another order ({order.value.lower()}), painted",
                lambda order=order: (panel.filter.choose_order(order), paint()),
                lambda: panel.filter.choose_order(Order.USUAL),
            )
        panel.filter.choose_order(Order.USUAL)
        bar = panel.view.verticalScrollBar()
        measure("a page scrolled, painted", lambda: (bar.setValue(bar.value() + bar.pageStep()), paint()))
        window.resize(2560, 1440)
        window._across.setSizes([900, 1200, 460])
        for as_list in (False, True):
            panel.as_list.setChecked(as_list)
            what = "a list" if as_list else "cards"
            for count in (500, ENTRIES):
                panel.show_models((*kept, *entries[:count]))
                settled = time.monotonic() + 2
                latencies(lambda: time.monotonic() > settled)  # noqa: B023 - it is called at once
                print(f"{count} models as {what}, computed by the window's thread at a time, in ms: ", end="")
                print(worked(app, bar, bar.maximum() / SCROLL))
                late = scrolled(bar)
                told = ", ".join(f"{key.removeprefix('latency ')} {late[key]:.1f}" for key in late if "latency" in key)
                print(f"{count} models as {what} scrolled from end to end: events come late by, in ms: {told}")
        panel.as_list.setChecked(False)
        panel.show_models(kept)

        library = place / "library"
        for number in range(SCANNED):
            master = masters[number % len(masters)]
            shutil.copytree(master, library / f"{number:03} {master.name}", copy_function=copy_sparse)
        ended: list[object] = []
        thread.engine.models.scan_ended.connect(ended.append)
        for name in ("first scan", "rescan"):
            ended.clear()
            began = time.perf_counter()
            (panel.watch_wanted.emit(str(library)) if name == "first scan" else panel.bar.scan_wanted.emit())
            late = latencies(lambda: bool(ended))
            took = time.perf_counter() - began
            told = ", ".join(f"{key.removeprefix('latency ')} {late[key]:.1f}" for key in late if "latency" in key)
            print(f"{name} of {SCANNED} folders beside the window: {took:.2f} s; events come late by, in ms: {told}")


if __name__ == "__main__":
    script(rows, {"smooth": smooth})
    sys.stdout.flush()
    os._exit(0)
