"""Is a gallery of ten thousand results smooth, and is the player?

``python tests/benchmarks/bench_gallery.py smooth`` prints how late events come while it is scrolled by a wheel, its
posters made meanwhile, and from end to end, and while videos play and are compared; and times of what is done in it.
The rows are about the same against a list that holds all results, as the toolkit makes it easy.
"""

from __future__ import annotations

import contextlib
import os
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

import numpy as np  # noqa: E402
import recipes  # noqa: E402
from bench_window import latencies  # noqa: E402
from clips import write_video  # noqa: E402
from harness import Row, compare, row_of, script, timed  # noqa: E402

from wan22_desktop.domain.generation import GenerationRequest, GenerationResult  # noqa: E402
from wan22_desktop.domain.job import Job, JobState  # noqa: E402
from wan22_desktop.domain.wire import to_json  # noqa: E402
from wan22_desktop.store import places  # noqa: E402
from wan22_desktop.store.database import Database  # noqa: E402
from wan22_desktop.ui.app import open_window  # noqa: E402

RESULTS = 10_000
FILES = 60
WIDTH, HEIGHT, FRAMES = 832, 480, 81
RUNS = 15
SCROLL = 6.0
"""Seconds from the first row to the last."""
WHEEL = 2000.0
"""Pixels a second of somebody who turns a wheel quickly."""
STEP = 0.016


def fill() -> None:
    """Results in the store; some dozens of them share a video."""
    folder = places.data_folder() / "films"
    folder.mkdir(parents=True)
    ramp = np.arange(WIDTH, dtype=np.uint16)
    frames = np.stack([
        np.broadcast_to(((ramp + 9 * number) % 256).astype(np.uint8)[None, :, None], (HEIGHT, WIDTH, 3))
        for number in range(FRAMES)
    ])  # fmt: skip
    master = folder / "master.mkv"
    write_video(master, frames, 16)
    for number in range(FILES):
        (folder / f"{number}.mkv").hardlink_to(master)
    with Database(places.database_file()) as database:
        example = job(0, folder)
        database.save_job(example)
        jobs = [job(number, folder) for number in range(1, RESULTS)]
        with database.transaction() as connection:
            connection.executemany(
                "INSERT INTO jobs (id, state, created, value) VALUES (?, 'finished', ?, ?)",
                [(made.id, made.created, to_json(made)) for made in jobs],
            )
            connection.executemany(
                "INSERT INTO results (job, created, words) SELECT ?, ?, words FROM results WHERE job = 'j0'",
                [(made.id, made.created) for made in jobs],
            )


def job(number: int, folder: Path) -> Job:
    recipe = recipes.recipe(
        prompt=f"number {number}: a lighthouse in a storm, waves, seen from above, film grain", width=WIDTH,
        height=HEIGHT, frames=FRAMES, fps=16, seed=number,
    )  # fmt: skip
    result = GenerationResult(
        job=f"j{number}", output=str(folder / f"{number % FILES}.mkv"), recipe=recipe, timings={"denoising": 60.0},
        bytes=1,
    )  # fmt: skip
    request = GenerationRequest(prompt=recipe.settings.prompt, output=result.output, model="m")
    return Job(id=f"j{number}", request=request, state=JobState.FINISHED, created=float(number), result=result)


@contextlib.contextmanager
def opened() -> Generator[tuple[Any, Any]]:
    """Application and window, the gallery in view."""
    fill()
    app, thread, window = open_window(["bench"])
    window.resize(1600, 900)
    while window.models.current is None:
        app.processEvents()
    window._show_gallery()
    window.gallery.large.setChecked(True)
    until(app, lambda: window.gallery.view.model().rowCount() == RESULTS)
    time.sleep(10)  # the worker process starts
    app.processEvents()
    yield app, window
    window.close()
    thread.stop()


def until(app: Any, condition: Callable[[], bool]) -> None:
    while not condition():
        app.processEvents()
        time.sleep(0.001)


def scrolled(bar: Any, speed: float | None = None) -> dict[str, float]:
    """How late events come while ``bar`` goes from its one end to the other, or on at so many pixels a second."""
    from PySide6.QtCore import QTimer

    first, began, timer = bar.value() if speed else 0, time.monotonic(), QTimer()
    speed = speed or bar.maximum() / SCROLL
    timer.timeout.connect(lambda: bar.setValue(round(first + speed * (time.monotonic() - began))))
    timer.start(round(STEP * 1000))
    found = latencies(lambda: time.monotonic() - began > SCROLL)
    timer.stop()
    return found


def worked(app: Any, bar: Any, speed: float) -> str:
    """What the window's thread computes between two looks for events while ``bar`` goes on: without other programs."""
    first, began, took = bar.value(), time.monotonic(), list[float]()
    while (passed := time.monotonic() - began) < SCROLL:
        bar.setValue(round(first + speed * passed))
        before = time.thread_time()
        app.processEvents()
        took.append((time.thread_time() - before) * 1000)
        time.sleep(STEP)
    took.sort()
    return f"p50 {took[len(took) // 2]:.1f}, p99 {took[int(len(took) * 0.99)]:.1f}, max {took[-1]:.1f}"


def naive(window: Any) -> Any:
    """A list that holds all of them."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QIcon, QPixmap
    from PySide6.QtWidgets import QListWidget

    shelf = QListWidget()
    shelf.setViewMode(QListWidget.ViewMode.IconMode)
    shelf.setIconSize(QSize(160, 90))
    shelf.setUniformItemSizes(True)
    shelf.setResizeMode(QListWidget.ResizeMode.Adjust)
    shelf.resize(window.gallery.view.size())
    icon = QPixmap(160, 90)
    icon.fill(window.palette().highlight().color())
    shelf.picture = QIcon(icon)  # type: ignore[attr-defined]
    shelf.show()
    return shelf


def fill_naive(shelf: Any) -> None:
    from PySide6.QtWidgets import QListWidgetItem

    shelf.clear()
    with Database(places.database_file()) as database:
        for one in database.jobs(RESULTS):
            shelf.addItem(QListWidgetItem(shelf.picture, one.request.prompt))
    shelf.doItemsLayout()
    shelf.viewport().repaint()


def rows(runs: int) -> Iterator[Row]:
    with opened() as (app, window):
        panel, shelf = window.gallery, naive(window)

        def ours() -> None:
            panel._list._stale = True
            panel.refresh()
            until(app, lambda: not panel._list._stale)
            panel.view.viewport().repaint()

        told = f"a list of all {RESULTS}"
        yield compare(
            f"a gallery of {RESULTS} results opened and painted", timed(ours), timed(lambda: fill_naive(shelf)), runs,
            baseline=told,
        )  # fmt: skip
        for what, speed in (("by a wheel", WHEEL), (f"from end to end in {SCROLL:g} s", None)):
            late = [scrolled(view.verticalScrollBar(), speed) for view in (panel.view, shelf)]
            yield row_of(
                f"{RESULTS} results scrolled {what}: an event comes late by, p99",
                [(late[0]["latency p99"], late[1]["latency p99"])], unit="ms", baseline=told,
                note=f"worst {late[0]['latency max']:.1f} ms; posters are made meanwhile, there all are one picture",
            )  # fmt: skip


def measure(name: str, work: Callable[[], object], before: Callable[[], object] = lambda: None) -> None:
    times: list[float] = []
    for _ in range(RUNS):
        before()
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) * 1000)
    print(f"{name:<58}{statistics.median(times):>8.1f}{max(times):>8.1f}")


def smooth() -> None:
    """Print what the gallery and the player take."""
    with opened() as (app, window):
        panel, stage = window.gallery, window.stage
        bar = panel.view.verticalScrollBar()

        def told(what: str, late: dict[str, float]) -> None:
            figures = ", ".join(f"{key.removeprefix('latency ')} {late[key]:.1f}" for key in late if "latency" in key)
            print(f"{what}: events come late by, in ms: {figures}", flush=True)

        print(
            f"computed by the window's thread at a time, in ms, no poster kept yet: {worked(app, bar, WHEEL)}",
            flush=True,
        )
        told("scrolled by a wheel, no poster kept yet", scrolled(bar, WHEEL))
        told("scrolled on, posters from the disk", scrolled(bar, WHEEL))
        told(f"{RESULTS} results scrolled from end to end in {SCROLL:g} s", scrolled(bar))
        print(f"the same, posters from the disk: {worked(app, bar, WHEEL)}", flush=True)
        bar.setValue(0)
        print(f"the same from end to end: {worked(app, bar, bar.maximum() / SCROLL)}", flush=True)
        print(f"{f'{RUNS} runs':<58}{'ms':>8}{'worst':>8}")
        measure("a page scrolled, painted", lambda: (bar.setValue(bar.value() + 700), panel.view.viewport().repaint()),
                lambda: bar.setValue(0))  # fmt: skip
        measure("laid out anew", panel.view.doItemsLayout)

        def searched(words: str) -> None:
            panel.search.setText(words)
            panel._search()
            until(app, lambda: not panel._list._stale)

        measure('"number 77" found, from the search to the list', lambda: searched('"number 77"'), lambda: searched(""))
        searched("")
        panel.large.setChecked(False)

        def for_seconds(seconds: float) -> Callable[[], bool]:
            end = time.monotonic() + seconds
            return lambda: time.monotonic() > end

        window._show_job(panel._list.item(0).job)
        told("a video is opened", latencies(lambda: bool(stage.playing)))
        told("it plays", latencies(for_seconds(4)))
        panel.compare_wanted.emit(("j1", "j2", "j3", "j4"))
        told("four are opened", latencies(lambda: len(stage._reel.clips) == 4))
        for how in range(3):
            stage.comparing.how.setCurrentIndex(how)
            told(f"four play, {stage.comparing.how.currentText().lower()}", latencies(for_seconds(3)))
        print(f"memory of the window's process: {_resident():.0f} MB")


def _resident() -> float:
    import psutil

    return psutil.Process().memory_info().rss / 1e6


if __name__ == "__main__":
    script(rows, {"smooth": smooth})
    sys.stdout.flush()
    os._exit(0)
