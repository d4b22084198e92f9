"""How long does a person wait for the report of a 56 GB model, and how long with the library's own reader?

The folder has the true headers of Wan2.2 T2V-A14B (two experts
of 28.6 GB, text encoder and VAE) in sparse files; its files are in the page cache, for both sides alike.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import safetensors

sys.path[:0] = [str(Path(__file__).resolve().parent), *map(str, Path(__file__).resolve().parents[1:3])]

from harness import Row, compare, finished, script, timed  # noqa: E402
from model_folders import make_model  # noqa: E402

from wan22_desktop.inspection import inspect  # noqa: E402

VARIANT = "wan2.2-t2v-a14b"
PAIRS = 15


def list_tensors(folder: Path) -> int:
    """What one writes without this app: open every shard, list every tensor with its shape."""
    found = 0
    for shard in sorted(folder.rglob("*.safetensors")):
        # Shapes need no framework; numpy is the lightest that the library knows.
        with safetensors.safe_open(shard, framework="numpy") as file:
            found += sum(1 for name in file.keys() if file.get_slice(name).get_shape() is not None)  # noqa: SIM118
    return found


ASKED = "from diffusers import DiffusionPipeline; print(DiffusionPipeline.load_config({!r})['_class_name'])"
"""The usual way to learn what a folder is. It reads no headers, checks nothing, and cannot know the variant."""


def rows(runs: int) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as place:
        folder = make_model(VARIANT, Path(place) / VARIANT)
        report = inspect(folder)
        assert report.runnable, report.problems
        tensors = list_tensors(folder)

        def milliseconds(work: Callable[[], object]) -> Callable[[], float]:
            side = timed(work)
            return lambda: side() * 1000

        yield compare(
            f"report of {report.bytes / 1e9:.0f} GB, warm", milliseconds(lambda: inspect(folder)),
            milliseconds(lambda: list_tensors(folder)), PAIRS * runs, unit="ms",
            baseline="safe_open: names and shapes only", note=f"{tensors} tensors; the listing checks nothing",
        )  # fmt: skip
        home = str(Path(place) / "home")
        ask = [sys.executable, "-m", "wan22_desktop", "inspect", folder]
        yield compare(
            "command → what is this folder", timed(lambda: finished(ask, WAN22_HOME=home)),
            timed(lambda: finished([sys.executable, "-c", ASKED.format(str(folder))])), 2 * runs, target=0.1,
            baseline="diffusers imported, model_index.json read",
        )  # fmt: skip


if __name__ == "__main__":
    script(rows)
