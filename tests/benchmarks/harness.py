"""What all benchmarks share: rows, both sides measured in turns, memory of a process, sides in a process of their own.

A row is a ratio, ours to what a user would do otherwise: below 1 we need less. Standard library only, because it is
also imported by processes whose start is measured.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
PROMPT = "a red circle moving right on a navy background"
RESAMPLES = 2000
ROWS = "--rows"
"""Makes a script print its rows as JSON, one a line, behind :data:`MARK`."""
MARK = "@row "


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table. Figures are medians; ``ratio`` is the median of the pairs' ratios, ours to theirs."""

    name: str
    unit: str = "s"
    baseline: str = ""
    """What a user would do otherwise."""
    ours: float | None = None
    theirs: float | None = None
    ratio: float | None = None
    low: float | None = None
    high: float | None = None
    """95 % of what the ratio may be."""
    pairs: int = 0
    target: float | None = None
    """The ratio is to be no greater; None where nothing was promised."""
    correctness: str = ""
    """How far the results of both sides are apart."""
    note: str = ""
    failed: str = ""
    skipped: str = ""

    @property
    def met(self) -> bool | None:
        """None where there is no target, or no figure."""
        return None if self.target is None or self.ratio is None else self.ratio <= self.target

    def saying(self, **changes: Any) -> Row:
        return replace(self, **changes)


Side = Callable[[], float]
"""Runs one side once and returns its figure."""


def timed(work: Callable[[], object]) -> Side:
    """A side whose figure is the seconds that ``work`` takes."""

    def side() -> float:
        began = time.perf_counter()
        work()
        return time.perf_counter() - began

    return side


def compare(name: str, ours: Side, theirs: Side, pairs: int, **told: Any) -> Row:
    """Both sides ``pairs`` times in the order A B B A; ``told`` are the row's other fields."""
    figures: list[tuple[float, float]] = []
    for pair in range(pairs):
        if pair % 2:
            their = theirs()
            figures.append((ours(), their))
        else:
            our = ours()
            figures.append((our, theirs()))
    return row_of(name, figures, **told)


def row_of(name: str, figures: Sequence[tuple[float, float]], **told: Any) -> Row:
    """The row of pairs that were measured already: (ours, theirs) each."""
    ratios = [our / their if their else float("inf") for our, their in figures]
    low, high = interval(ratios)
    return Row(
        name=name, ours=statistics.median(our for our, _ in figures),
        theirs=statistics.median(their for _, their in figures), ratio=statistics.median(ratios), low=low, high=high,
        pairs=len(figures), **told,
    )  # fmt: skip


def interval(values: Sequence[float], share: float = 0.95) -> tuple[float, float]:
    """Bootstrap: where the median lies in ``share`` of all samples of the same size, drawn from ``values``."""
    draw = random.Random(0)
    medians = sorted(statistics.median(draw.choices(values, k=len(values))) for _ in range(RESAMPLES))
    outside = int(RESAMPLES * (1 - share) / 2)
    return medians[outside], medians[-1 - outside]


# --- Processes and their memory ---------------------------------------------------------------------------------------


def own_memory() -> int:
    """Bytes that belong to this process alone (anonymous pages); what of mapped files is in memory is the system's.

    Where the system does not tell (it is Linux that does), all that is resident.
    """
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
        return int(next(line for line in lines if line.startswith("RssAnon")).split()[1]) * 1024
    except (OSError, StopIteration):
        import psutil

        return psutil.Process().memory_info().rss


class Peak:
    """Watches :func:`own_memory` from now until :meth:`end`, which returns the most above what it was before."""

    def __init__(self, interval: float = 0.001) -> None:
        self._stop, self._interval = threading.Event(), interval
        self._before = self._most = own_memory()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        while not self._stop.wait(self._interval):
            self._most = max(self._most, own_memory())

    def end(self) -> int:
        self._stop.set()
        self._thread.join()
        return max(0, self._most - self._before)


def environment(**changes: str) -> dict[str, str]:
    """Of child processes: nothing from the network, no display, our own modules found."""
    fixed = {
        "QT_QPA_PLATFORM": "offscreen", "HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1",
        "PYTHONPATH": os.pathsep.join(map(str, (ROOT, ROOT / "tests", ROOT / "packaging"))),
    }  # fmt: skip
    return dict(os.environ) | fixed | changes


def finished(command: Sequence[str | Path], **changes: str) -> str:
    """What a process printed.

    Raises:
        RuntimeError: it ended with another code than 0; says its last words.
    """
    done = subprocess.run(
        list(map(str, command)), env=environment(**changes), capture_output=True, text=True, check=False, cwd=ROOT
    )
    if done.returncode:
        raise RuntimeError(f"code {done.returncode}: {done.stderr.strip()[-600:]}")
    return done.stdout


def in_process(script: str, side: str, *arguments: object, **changes: str) -> dict[str, Any]:
    """A side of ``script`` (its ``__file__``) in a fresh process; ``changes`` are of its environment.

    Raises:
        RuntimeError: it failed.
    """
    told = finished([sys.executable, script, side, *map(str, arguments)], **changes)
    return json.loads(told.splitlines()[-1])


def give_way() -> None:
    """Put this process and its children at the priority that the app's worker has.

    The worker computes below the window; on a busy machine a side at the usual priority would win by that alone.
    """
    import psutil

    from wan22_desktop.worker.process import NICENESS

    if sys.platform != "win32":
        psutil.Process().nice(NICENESS)


def busy_seconds() -> float:
    """Processor seconds of all child processes that have ended: what a busy machine stretches is not in them."""
    times = os.times()
    return times.children_user + times.children_system


# --- A script's own command line --------------------------------------------------------------------------------------

Rows = Callable[[int], Iterator[Row]]
"""``rows(runs)``: the rows of a script; ``runs`` stands for how often it repeats what it measures."""


def script(rows: Rows, sides: Mapping[str, Callable[..., object]] | None = None) -> None:
    """What a script does when it is run: one of its ``sides`` for :func:`in_process`, or else all of its rows."""
    given = sys.argv[1:]
    if sides and given and given[0] in sides:
        print(json.dumps(sides[given[0]](*given[1:])), flush=True)
        os._exit(0)  # whatever threads a side has left
    parser = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__)
    parser.add_argument("--runs", type=int, default=1, metavar="N", help="N times as many repetitions")
    parser.add_argument(ROWS, action="store_true", help="print JSON instead of a table")
    parsed = parser.parse_args(given)
    if not parsed.rows:
        print("\n".join(table(list(rows(parsed.runs)))))
        return
    for row in rows(parsed.runs):
        print(MARK + json.dumps(asdict(row)), flush=True)


def rows_of(path: Path, runs: int) -> Iterator[Row]:
    """The rows of the script at ``path``, as they come; the last one says how it failed, if it did."""
    command = [sys.executable, str(path), ROWS, "--runs", str(runs)]
    with subprocess.Popen(
        command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        assert process.stdout
        assert process.stderr
        complaints: list[str] = []
        listener = threading.Thread(target=lambda pipe=process.stderr: complaints.extend(pipe), daemon=True)
        listener.start()
        for line in process.stdout:
            if line.startswith(MARK):
                yield Row(**json.loads(line.removeprefix(MARK)))
        code = process.wait()
        listener.join(5)
    if code:
        words = next((line.strip() for line in reversed(complaints) if line.strip()), "it said nothing")
        yield Row(name=name_of(path), failed=f"code {code}: {words[-300:]}")


def name_of(path: Path) -> str:
    return path.stem.removeprefix("bench_")


# --- The table --------------------------------------------------------------------------------------------------------


def table(rows: Sequence[Row]) -> list[str]:
    """Markdown that a terminal shows well."""
    heads = ("row", "ours", "otherwise", "ratio (95 %)", "target", "correctness, notes")
    lines = ["| " + " | ".join(heads) + " |", "| --- " * len(heads) + "|"]
    lines += ["| " + " | ".join(_cells(row)) + " |" for row in rows]
    return lines


def _cells(row: Row) -> tuple[str, ...]:
    if row.ratio is None:
        state = f"FAILED: {row.failed}" if row.failed else f"skipped: {row.skipped}"
        return (row.name, "", "", "", "", state.replace("|", "/"))
    target = "" if row.target is None else f"≤ {row.target:g} {'met' if row.met else 'MISSED'}"
    words = "; ".join(filter(None, (row.correctness, row.note)))
    theirs = f"{_figure(row.theirs, row.unit)} ({row.baseline})"
    spread = f"{row.ratio:.3g} ({row.low:.3g}–{row.high:.3g}, n={row.pairs})"
    return (row.name, _figure(row.ours, row.unit), theirs, spread, target, words)


def _figure(value: float | None, unit: str) -> str:
    return f"{value or 0:.3g} {unit}" if (value or 0) < 1000 else f"{value:.0f} {unit}"
