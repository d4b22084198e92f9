"""All benchmarks, one after the other: prints one table and writes JSON.

    python3 start.py bench [NAME …] [--json FILE] [--runs N]     those that run anywhere
    python3 start.py bench --accelerator                          those that need a graphics card

A name is a script's, without ``bench_`` and ``.py``. Every script runs in a process of its own; one that fails has a
row that says so, the others go on, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from importlib import metadata
from pathlib import Path

from harness import HERE, ROOT, Row, name_of, rows_of, table

sys.path.insert(0, str(ROOT))
ACCELERATOR = "accelerator"


def main(arguments: Sequence[str] | None = None, folder: Path = HERE) -> int:
    """Run what was asked; returns the exit code."""
    found = {name_of(path): path for path in sorted(folder.glob("bench_*.py"))}
    usual = [name for name in found if not name.startswith(ACCELERATOR)]
    parser = argparse.ArgumentParser(prog="start.py bench", description="Measure the app against the usual ways.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which of {', '.join(usual)} (default: all)")
    parser.add_argument("--json", metavar="FILE", help="write the rows and the machine to this file, too")
    parser.add_argument("--runs", type=int, default=1, metavar="N", help="N times as many repetitions")
    parser.add_argument("--accelerator", action="store_true", help="the rows that need a graphics card")
    parsed = parser.parse_args(arguments)
    if unknown := [name for name in parsed.names if name not in found]:
        parser.error(f"there is no {', '.join(unknown)}; known: {', '.join(found)}")
    names = parsed.names or ([name for name in found if name not in usual] if parsed.accelerator else usual)
    rows = list[Row]()
    for number, name in enumerate(names, start=1):
        began = time.perf_counter()
        say(f"[{number}/{len(names)}] {name} …")
        for row in rows_of(found[name], parsed.runs):
            rows.append(row)
            say(table([row])[-1])
        say(f"[{number}/{len(names)}] {name}: {time.perf_counter() - began:.0f} s")
    here = machine()
    print(" · ".join(f"{key}: {value}" for key, value in here.items()))
    print("\n" + "\n".join(table(rows)))
    if parsed.json:
        told = {"machine": here, "rows": [asdict(row) | {"met": row.met} for row in rows]}
        Path(parsed.json).write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    asked = [row.met for row in rows if row.met is not None]
    failed = [row.name for row in rows if row.failed]
    print(f"\nTargets: {asked.count(True)} met, {asked.count(False)} missed. Failed: {', '.join(failed) or 'none'}.")
    return 1 if failed else 0


def machine() -> dict[str, str]:
    """When and where this was measured."""
    from wan22_desktop.planning import probe

    hardware = probe()
    packages = ("torch", "diffusers", "transformers", "PySide6-Essentials", "numpy")
    commit = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout  # fmt: skip
    return {
        "date": time.strftime("%Y-%m-%d %H:%M"),
        "version": commit.strip(),
        "processor": f"{hardware.cpu}, {hardware.threads} threads",
        "memory": f"{hardware.memory_total / 1e9:.0f} GB",
        "cards": ", ".join(f"{gpu.name} {gpu.memory_total / 1e9:.0f} GB" for gpu in hardware.gpus) or "none",
        "load before": _load(),
        "python": sys.version.split()[0],
        **{package: metadata.version(package) for package in packages},
    }


def _load() -> str:
    """How busy the machine was in the last minutes: figures in seconds mean little where it is above the threads."""
    import psutil

    return " ".join(f"{load:.1f}" for load in psutil.getloadavg())


def say(text: str) -> None:
    """Progress, for the person who waits; the table alone goes to standard output."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
