"""The lean transformer against the library's own execution of the same modules.

Run it as ``python tests/benchmarks/bench_lean.py`` on an otherwise idle machine; random weights, true classes with
few blocks. Peaks at the published sizes are traced without memory ("meta" tensors), with a fused attention;
at a middle size the process's anonymous memory is measured. Times are medians of interleaved passes (A B B A).
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "stack")]
THREADS, TURNS, ROWS = 2, 3, 2048
TI2V: dict[str, Any] = {"num_attention_heads": 24, "ffn_dim": 14336, "in_channels": 48, "out_channels": 48}
A14B: dict[str, Any] = {"num_attention_heads": 40, "ffn_dim": 13824}
FULL = {"TI2V 1280x704x121": (TI2V, (31, 44, 80)), "A14B 1280x720x81": (A14B, (21, 90, 160))}
"""Latent frames, rows and columns."""
MIDDLE = {
    "TI2V": (TI2V | {"num_attention_heads": 8, "ffn_dim": 4736}, (7, 44, 60)),
    "A14B": (A14B | {"num_attention_heads": 12, "ffn_dim": 4608}, (7, 44, 60)),
}
"""A third of the width, which two cores do in seconds; 4,620 tokens, two chunks."""
TARGETS = {"TI2V": 1 / 6, "A14B": 1 / 2.1}
"""Of the library's peak."""


def rows() -> Iterator[dict[str, Any]]:
    """Results one by one: name, ours, theirs, unit, target (the most that ours may be of theirs), error (largest)."""
    for name, (config, sizes) in FULL.items():
        theirs, ours = (_traced(config, sizes, ours=ours) for ours in (False, True))
        target = TARGETS[name.split()[0]]
        yield {
            "name": f"lean: peak, {name}, bfloat16", "ours": ours, "theirs": theirs, "unit": "bytes", "target": target,
            "error": None,
        }  # fmt: skip
    for name, layout in (("TI2V", "text"), ("TI2V", "picture"), ("A14B", "")):
        found = _in_a_process("timed", name, layout)
        case = f"{name}{', times as for ' + layout if layout else ''}, 4620 tokens, bfloat16"
        target = 1 / 1.15 if name == "TI2V" else 1.0
        yield {"name": f"lean: time, {case}", "unit": "seconds", "target": target} | found
        ours, theirs = (_in_a_process("resident", name, layout, which) for which in ("ours", "theirs"))
        yield {
            "name": f"lean: resident memory, {case}", "ours": ours, "theirs": theirs, "unit": "bytes",
            "target": None, "error": found["error"],
        }  # fmt: skip


def _in_a_process(*arguments: str) -> Any:
    done = subprocess.run([sys.executable, __file__, *arguments], capture_output=True, text=True, check=True, cwd=ROOT)
    return json.loads(done.stdout.splitlines()[-1])


# --- In the measured processes ---------------------------------------------------------------------------------------


def _traced(config: dict[str, Any], sizes: tuple[int, int, int], *, ours: bool) -> int:
    """The allocator's peak of a pass."""
    import diffusers.models.transformers.transformer_wan as library
    import torch
    from diffusers import WanTransformer3DModel
    from memory_trace import MemoryTrace, flash, without_memory

    from wan22_desktop.generation.lean.transformer import make_lean

    with torch.device("meta"):
        model: Any = without_memory(WanTransformer3DModel(**config, num_layers=2), torch.bfloat16)
        given = _given(model, sizes, "text" if config is TI2V else "")
        tokens = given["hidden_states"][0, 0].numel() // 4
        same = torch.empty(2), torch.empty(1, tokens, dtype=torch.long)
    if ours:
        make_lean(model, ROWS)
    attention, unique = library.dispatch_attention_fn, torch.Tensor.unique
    # Nothing tells which timesteps are the same where there are no numbers: two of them, as of a picture.
    library.dispatch_attention_fn, torch.Tensor.unique = flash, lambda *_, **__: same  # type: ignore[assignment]
    try:
        with torch.no_grad(), MemoryTrace([*model.parameters(), *model.buffers()]) as trace:
            model(**given)
    finally:
        library.dispatch_attention_fn, torch.Tensor.unique = attention, unique  # type: ignore[method-assign]
    return trace.peak


def _given(model: Any, sizes: tuple[int, int, int], layout: str) -> dict[str, Any]:
    import torch

    frames, height, width = sizes
    tokens = frames * height * width // 4
    times = torch.full((1, tokens) if layout else (1,), 640.0)
    if layout == "picture":
        times[:, : tokens // frames] = 0
    return {
        "hidden_states": torch.randn(1, model.config.in_channels, *sizes, dtype=torch.bfloat16),
        "encoder_hidden_states": torch.randn(1, 512, 4096, dtype=torch.bfloat16),
        "timestep": times,
        "return_dict": False,
    }


def _middle(name: str, layout: str) -> tuple[Any, Callable[[], Any]]:
    """A model of one block, and a pass of it."""
    import torch
    from diffusers import WanTransformer3DModel
    from memory_trace import without_memory

    torch.manual_seed(0)
    torch.set_num_threads(THREADS)
    config, sizes = MIDDLE[name]
    model = without_memory(WanTransformer3DModel(**config, num_layers=1), torch.bfloat16)
    given = _given(model, sizes, layout)

    def run() -> Any:
        with torch.no_grad():
            return model(**given)[0]

    return model, run


def timed(name: str, layout: str) -> dict[str, Any]:
    from wan22_desktop.generation.lean.transformer import make_lean, restore

    model, run = _middle(name, layout)
    took: dict[bool, list[float]] = {False: [], True: []}
    results: dict[bool, Any] = {}
    for turn in range(TURNS + 1):
        for ours in (turn % 2 == 0, turn % 2 == 1):
            if ours:
                make_lean(model, ROWS)
            began = time.perf_counter()
            results[ours] = run()
            if turn:
                took[ours].append(time.perf_counter() - began)
            restore(model)
    error = (results[True].float() - results[False].float()).abs().max().item()
    return {"ours": statistics.median(took[True]), "theirs": statistics.median(took[False]), "error": error}


def resident(name: str, layout: str, which: str) -> int:
    """Anonymous memory at the most, above what was there before; freed pages go back to the system at once."""
    from bench_generation import Peak

    from wan22_desktop.generation.lean.transformer import make_lean

    model, run = _middle(name, layout)
    if which == "ours":
        make_lean(model, ROWS)
    peak = Peak()
    done = threading.Thread(target=run)
    done.start()
    done.join()
    return peak.end()


def main() -> None:
    print("| what | ours | library | ratio | at most | largest difference |\n|---|---|---|---|---|---|")
    for row in rows():
        ours, theirs = row["ours"], row["theirs"]
        shown = [f"{value / 1e9:.3f} GB" if row["unit"] == "bytes" else f"{value:.2f} s" for value in (ours, theirs)]
        target = "-" if row["target"] is None else f"{row['target']:.3f}"
        print(
            f"| {row['name']} | {shown[0]} | {shown[1]} | {ours / theirs:.3f} | {target} | {row['error']} |", flush=True
        )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps({"timed": timed, "resident": resident}[sys.argv[1]](*sys.argv[2:])))
    else:
        main()
