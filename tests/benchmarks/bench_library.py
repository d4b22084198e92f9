"""How long does a person wait for a folder, and for a library of 500 models, and what memory does the scan take?

Run as ``python tests/benchmarks/bench_library.py``. The models have true headers and true sizes in sparse files; all of
it is in the page cache. "Cold" is a scan with nothing in the database, in a process that has inspected nothing yet.

The library is built twice: once of plain copies, where many files have the same header to the byte, and once so that no
two headers are equal: every file has metadata of its own, as fine-tunes and conversions have, and in every third model
the tensors stand in an order that no other model has.
"""

from __future__ import annotations

import functools
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]

import model_files  # noqa: E402
from model_folders import VARIANTS, make_model, write_raw, write_safetensors  # noqa: E402

from wan22_desktop.inspection import inspect  # noqa: E402
from wan22_desktop.system import CompatibilitySystem  # noqa: E402

MODELS = 500
RUNS = 9
HEAD = 1 << 20


def make_masters(place: Path) -> list[Path]:
    """One model of each kind that people have."""
    made = [make_model(variant, place / f"diffusers {variant}") for variant in VARIANTS]
    for variant in ("wan2.2-t2v-a14b", "wan2.2-i2v-a14b", "wan2.2-ti2v-5b", "wan2.1-i2v-14b", "wan2.1-vace-14b"):
        for layout, make in model_files.LAYOUTS.items():
            made.append(make(variant, place / f"{layout} {variant}"))
    made += [
        model_files.comfy("wan2.2-i2v-a14b", place / f"{storage} wan2.2-i2v-a14b", storage)
        for storage in ("fp8", "fp8_scaled", "comfy_quant")
    ]
    shapes = {}
    for layer in range(40):
        for name in ("self_attn.q", "self_attn.k", "self_attn.v", "self_attn.o", "cross_attn.q", "ffn.0", "ffn.2"):
            shapes[f"diffusion_model.blocks.{layer}.{name}.lora_A.weight"] = (64, 5120)
            shapes[f"diffusion_model.blocks.{layer}.{name}.lora_B.weight"] = (5120, 64)
    write_safetensors(place / "lora" / "wan2.2_high_noise_lora.safetensors", shapes, "BF16")
    return [*made, place / "lora"]


def copy_sparse(source: str, target: str) -> str:
    """The header as it is, the weights as a hole."""
    with Path(source).open("rb") as file:
        Path(target).write_bytes(file.read(HEAD))
    os.truncate(target, Path(source).stat().st_size)
    return target


def copy_distinct(number: int, source: str, target: str) -> str:
    """The same tensors under a header that no other file has."""
    if not source.endswith(".safetensors"):
        return copy_sparse(source, target)
    with Path(source).open("rb") as file:
        entries: dict[str, Any] = json.loads(file.read(int.from_bytes(file.read(8), "little")))
    metadata = entries.pop("__metadata__", {}) | {"title": f"{number} {Path(target).parent.name} {Path(target).name}"}
    names = list(entries)
    if number % 3 == 0:
        random.Random(number).shuffle(names)
    end = 0
    for name in names:
        begin, stop = entries[name]["data_offsets"]
        end, begin = end + stop - begin, end
        entries[name]["data_offsets"] = [begin, end]
    table = {"__metadata__": metadata} | {name: entries[name] for name in names}
    write_raw(Path(target), json.dumps(table, separators=(",", ":")).encode(), end)
    return target


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def peak_memory() -> int:
    """The process's greatest resident size so far, in bytes; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    # Not getrusage: what it says is inherited from the process that started this one.
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")), 0)


def scan(library: str) -> None:
    """In a process of its own: idle memory, cold scan, rescan."""
    with CompatibilitySystem() as system:
        system.watch(library)
        idle = peak_memory()
        began, busy = time.perf_counter(), time.process_time()
        found = system.scan_library()
        cold, busy = (time.perf_counter() - began) * 1000, (time.process_time() - busy) * 1000
        above = peak_memory() - idle
        again = [timed(system.scan_library) for _ in range(RUNS)]
    kinds = {entry.report.layout.value for entry in found.entries}
    print(f"{len(found.entries)} models in {found.inspected} places ({', '.join(sorted(kinds))})")
    print(f"cold scan {cold:.0f} ms, of which {busy:.0f} ms of the processor")
    print(f"rescan {statistics.median(again):.0f} ms (max {max(again):.0f})")
    print(f"peak memory of the scan above idle: {above / 1e6:.0f} MB")


def main() -> None:
    with tempfile.TemporaryDirectory() as place:
        masters = make_masters(Path(place) / "masters")
        print(f"{'one folder, warm, median of ' + str(RUNS):<44}{'ms':>8}")
        for master in masters:
            inspect(master)
            times = [timed(lambda folder=master: inspect(folder)) for _ in range(RUNS)]
            print(f"{master.name:<44}{statistics.median(times):>8.1f}")
        for kind in ("equal headers", "distinct headers"):
            library = Path(place) / kind
            build(library, masters, distinct=kind == "distinct headers")
            print(f"\n{kind}:", flush=True)
            environment = os.environ | {"WAN22_HOME": str(Path(place) / f"home of {kind}")}
            subprocess.run([sys.executable, __file__, str(library)], env=environment, check=True)


def build(library: Path, masters: list[Path], *, distinct: bool) -> None:
    """``MODELS`` copies of the ``masters``, one after the other."""
    for number in range(MODELS):
        master = masters[number % len(masters)]
        copy = functools.partial(copy_distinct, number) if distinct else copy_sparse
        shutil.copytree(master, library / f"{number:03} {master.name}", copy_function=copy)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        scan(sys.argv[1])
    else:
        main()
