"""The window's start, memory and smoothness, against the usual way: torch in the window's own process.

Run it as ``python tests/benchmarks/bench_window.py`` on an otherwise idle machine. Each case is a process of its own;
``start`` is from the process's birth to the first painted frame with the models listed, ``memory`` is resident size
then, ``latency`` is how late events reach the window while a video is made with the bundled model.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUNS = 5
PROMPT = "a red circle moving right on a navy background"
LONG = 60
"""Denoising steps: enough for a few seconds of work."""


# --- In the measured process ----------------------------------------------------------------------------------------


def age() -> float:
    """Seconds since this process was born."""
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
        runner.run("usual", request, threading.Event())
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


def main() -> None:
    runs: dict[str, list[dict[str, float]]] = {"ours": [], "usual": []}
    for _ in range(RUNS):
        for case, figures in runs.items():
            with tempfile.TemporaryDirectory() as home:
                environment = (
                    {"QT_QPA_PLATFORM": "offscreen"} | os.environ | {"WAN22_HOME": home, "PYTHONPATH": str(ROOT)}
                )
                done = subprocess.run(
                    [sys.executable, __file__, case], env=environment, stdout=subprocess.PIPE, check=True, cwd=ROOT
                )
            figures.append(json.loads(done.stdout.splitlines()[-1]))
    units = {"start": "s", "memory": "MB", "memory after": "MB", "events": ""}
    print(f"{'median of ' + str(RUNS):16} {'ours':>10} {'usual':>10} {'ratio':>7}")
    for name in runs["ours"][0]:
        ours, usual = (statistics.median(figures[name] for figures in runs[case]) for case in ("ours", "usual"))
        print(f"{name:16} {ours:10.2f} {usual:10.2f} {usual / ours:7.1f}  {units.get(name, 'ms')}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps({"ours": measure_ours, "usual": measure_usual}[sys.argv[1]]()))
        sys.stdout.flush()
        os._exit(0)
    main()
