"""How long does a person wait for the report of a 56 GB model, and how long with the library's own reader?

Run as ``python tests/benchmarks/bench_inspection.py``. The folder has the true headers of Wan2.2 T2V-A14B (two experts
of 28.6 GB, text encoder and VAE) in sparse files; its files are in the page cache, for both sides alike.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import safetensors

sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parents[2])]

from model_folders import make_model  # noqa: E402

from wan22_desktop.inspection import inspect  # noqa: E402

VARIANT = "wan2.2-t2v-a14b"
RUNS = 20


def list_tensors(folder: Path) -> int:
    """What one writes without this app: open every shard, list every tensor with its shape."""
    found = 0
    for shard in sorted(folder.rglob("*.safetensors")):
        # Shapes need no framework; numpy is the lightest that the library knows.
        with safetensors.safe_open(shard, framework="numpy") as file:
            found += sum(1 for name in file.keys() if file.get_slice(name).get_shape() is not None)  # noqa: SIM118
    return found


def timed(work: Callable[[], object]) -> list[float]:
    """Milliseconds of each run."""
    times: list[float] = []
    for _ in range(RUNS):
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) * 1000)
    return times


def main() -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = make_model(VARIANT, Path(place) / VARIANT)
        began = time.perf_counter()
        report = inspect(folder)
        first = (time.perf_counter() - began) * 1000
        assert report.runnable, report.problems
        tensors = list_tensors(folder)
        ours, theirs = timed(lambda: inspect(folder)), timed(lambda: list_tensors(folder))
        again = timed(lambda: inspect(folder))
    print(f"{report.label}: {report.bytes / 1e9:.1f} GB, {tensors} tensors, {RUNS} runs each, milliseconds")
    print(f"{'':<44}{'median':>9}{'max':>9}")
    for name, times in (("inspect(): report, checks, fingerprint", ours), ("the same again", again)):
        print(f"{name:<44}{statistics.median(times):>9.2f}{max(times):>9.2f}")
    print(f"{'safe_open: names and shapes':<44}{statistics.median(theirs):>9.2f}{max(theirs):>9.2f}")
    print(f"first inspect() of the process: {first:.2f}")
    print(f"safe_open / inspect(), medians: {statistics.median(theirs) / statistics.median(ours + again):.2f}")


if __name__ == "__main__":
    main()
