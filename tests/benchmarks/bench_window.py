"""The window's start, memory and smoothness, against the usual way: torch in the window's own process.

Each case is a process of its own;
``start`` is from the process's birth to the first painted frame with the models listed, ``memory`` is resident size
then, ``latency`` is how late events reach the window while a video is made with the bundled model.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[2])]

from harness import PROMPT, Row, in_process, row_of, script  # noqa: E402

PAIRS = 2
LONG = 60
"""Denoising steps: enough for a few seconds of work."""


# --- In the measured process ----------------------------------------------------------------------------------------


def age() -> float:
    """Seconds since this process was born."""
    if sys.platform == "linux":
        # By the clock that counts from the boot: the time of day of the boot is known to the second only.
        ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
        return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")
    import psutil

    return time.time() - psutil.Process().create_time()


def measure_ours() -> dict[str, float]:
    from wan22_desktop.ui.app import open_window

    app, thread, window = open_window(["bench"])
    while window.models.current is None:
        app.processEvents()
    window.grab()
    figures = {"start": age(), "memory": resident()}
    request = window.prompt.request()
    assert request is not None
    window.prompt.steps.setValue(LONG)
    ended: list[object] = []
    thread.engine.job_changed.connect(lambda job: ended.append(job) if job.state.ended else None)
    window.prompt.submit()
    while window._running is None or window._running.done < 1:
        app.processEvents()
        time.sleep(0.001)
    figures |= latencies(lambda: bool(ended))
    figures["memory after"] = resident()
    window._running = None
    window.close()
    thread.stop()
    return figures


def measure_usual() -> dict[str, float]:
    """A window whose process imports torch and runs the very same job in a thread."""
    import torch  # noqa: F401
    from diffusers import WanPipeline  # noqa: F401
    from PySide6.QtWidgets import QApplication, QMainWindow

    from wan22_desktop.domain.event import StepDone
    from wan22_desktop.domain.generation import GenerationRequest
    from wan22_desktop.domain.resources import bundled_model
    from wan22_desktop.worker.running import Runner
    from wan22_desktop.worker.wishes import Wishes

    app = QApplication(["bench"])
    window = QMainWindow()
    window.show()
    app.processEvents()
    window.grab()
    figures = {"start": age(), "memory": resident()}
    begun, ended = threading.Event(), threading.Event()
    runner = Runner(lambda event: begun.set() if isinstance(event, StepDone) else None)
    output = Path(tempfile.mkdtemp()) / "usual.mp4"
    request = GenerationRequest(prompt=PROMPT, output=str(output), model=str(bundled_model()), steps=LONG, seed=1)

    def work() -> None:
        runner.run("usual", request, Wishes())
        ended.set()

    threading.Thread(target=work, daemon=True).start()
    while not begun.is_set():
        app.processEvents()
        time.sleep(0.001)
    figures |= latencies(ended.is_set)
    figures["memory after"] = resident()
    return figures


def resident() -> float:
    import psutil

    return psutil.Process().memory_info().rss / 1e6


def latencies(ended: object) -> dict[str, float]:
    """How late, in milliseconds, a signal that a thread sends every 5 ms reaches the window's thread."""
    from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QThread, QTimer, Signal

    class Ticker(QThread):
        ticked = Signal(float)

        def run(self) -> None:
            while not self.isInterruptionRequested():
                self.ticked.emit(time.perf_counter())
                time.sleep(0.005)

    class Ear(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.late: list[float] = []

        def hear(self, sent: float) -> None:
            self.late.append((time.perf_counter() - sent) * 1000)

    ticker, ear, loop, watch = Ticker(), Ear(), QEventLoop(), QTimer()
    ticker.ticked.connect(ear.hear, Qt.ConnectionType.QueuedConnection)
    watch.timeout.connect(lambda: loop.quit() if ended() else None)  # type: ignore[operator]
    watch.start(20)
    ticker.start()
    loop.exec()
    ticker.requestInterruption()
    ticker.wait()
    QCoreApplication.processEvents()
    late = sorted(ear.late)
    return {
        "latency p50": late[len(late) // 2],
        "latency p99": late[int(len(late) * 0.99)],
        "latency max": late[-1],
        "events": float(len(late)),
    }


# --- In the measuring process ---------------------------------------------------------------------------------------

FIGURES = {
    "start": ("process start → painted window with the models", "s", 0.25),
    "memory": ("memory of the window's process then", "MB", 0.5),
    "memory after": ("memory of the window's process after a job", "MB", 0.5),
    "latency p50": ("an event reaches the window during a job, p50", "ms", None),
    "latency p99": ("an event reaches the window during a job, p99", "ms", None),
    "latency max": ("an event reaches the window during a job, worst", "ms", None),
}


def rows(runs: int) -> Iterator[Row]:
    taken = {"ours": list[dict[str, float]](), "usual": list[dict[str, float]]()}
    for pair in range(PAIRS * runs):
        for side in ("ours", "usual") if pair % 2 == 0 else ("usual", "ours"):
            with tempfile.TemporaryDirectory() as home:
                taken[side].append(in_process(__file__, side, WAN22_HOME=home))
    for key, (name, unit, target) in FIGURES.items():
        figures = [(our[key], usual[key]) for our, usual in zip(taken["ours"], taken["usual"], strict=True)]
        yield row_of(name, figures, unit=unit, target=target, baseline="torch and the job in the window's process")


if __name__ == "__main__":
    script(rows, {"ours": measure_ours, "usual": measure_usual})
