"""How long does a person wait for a folder, and for a library of 500 models, and what memory does the scan take?

The models have true headers and true sizes in sparse files; all of
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
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parents[1])]

import model_files  # noqa: E402
import safetensors  # noqa: E402
from harness import Row, in_process, row_of, script, timed  # noqa: E402
from model_folders import VARIANTS, make_model, write_raw, write_safetensors  # noqa: E402

from wan22_desktop.system import CompatibilitySystem  # noqa: E402

MODELS = 500
PAIRS, RESCANS = 1, 5
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


def peak_memory() -> int:
    """The process's greatest resident size so far, in bytes; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    # Not getrusage: what it says is inherited from the process that started this one.
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")), 0)


def scan(library: str) -> dict[str, float]:
    """In a process of its own: cold scan, rescan, memory above idle."""
    with CompatibilitySystem() as system:
        system.watch(library)
        idle = peak_memory()
        cold = timed(system.scan_library)()
        above = peak_memory() - idle
        found = len(system.library())
        again = [timed(system.scan_library)() for _ in range(RESCANS)]
    return {"cold": cold, "again": statistics.median(again), "memory": above / 1e6, "models": found}


def list_all(library: str) -> dict[str, float]:
    """The usual way: open every weight file with the library, list every tensor with its shape; no database."""
    began, found = time.perf_counter(), 0
    for file in sorted(Path(library).rglob("*.safetensors")):
        with safetensors.safe_open(file, framework="numpy") as opened:
            found += sum(1 for name in opened.keys() if opened.get_slice(name).get_shape() is not None)  # noqa: SIM118
    return {"seconds": time.perf_counter() - began, "tensors": found}


def rows(runs: int) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as place:
        masters = make_masters(Path(place) / "masters")
        for kind in ("equal headers", "distinct headers"):
            library = Path(place) / kind
            build(library, masters, distinct=kind == "distinct headers")
            told = list[tuple[dict[str, float], dict[str, float]]]()
            for number in range(PAIRS * runs):
                home, order = str(Path(place) / f"home {kind} {number}"), ("scan", "list")
                pair = {
                    side: in_process(__file__, side, library, WAN22_HOME=home)
                    for side in (order if number % 2 == 0 else reversed(order))
                }
                told.append((pair["scan"], pair["list"]))
            for key, name, target in (("cold", "first scan", None), ("again", "a scan again", 0.05)):
                yield row_of(
                    f"{name} of {MODELS} models, {kind}", [(our[key], their["seconds"]) for our, their in told],
                    target=target, baseline="safe_open on every safetensors file, names and shapes only",
                    note=f"{told[0][0]['memory']:.0f} MB above idle" if key == "cold" else "",
                )  # fmt: skip
            shutil.rmtree(library)


def build(library: Path, masters: list[Path], *, distinct: bool) -> None:
    """``MODELS`` copies of the ``masters``, one after the other."""
    for number in range(MODELS):
        master = masters[number % len(masters)]
        copy = functools.partial(copy_distinct, number) if distinct else copy_sparse
        shutil.copytree(master, library / f"{number:03} {master.name}", copy_function=copy)


if __name__ == "__main__":
    script(rows, {"scan": scan, "list": list_all})
