"""The lean transformer against the library's own execution of the same modules.

Random weights, true classes with few blocks. Peaks at the published sizes are traced without memory ("meta" tensors),
with a fused attention; at a middle size the process's anonymous memory is measured. Times are of interleaved passes.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).resolve().parent), str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "stack")]

from harness import Peak, Row, in_process, row_of, script  # noqa: E402

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


def rows(runs: int) -> Iterator[Row]:
    for name, (config, sizes) in FULL.items():
        theirs, ours = (_traced(config, sizes, ours=ours) / 1e9 for ours in (False, True))
        yield row_of(
            f"lean: peak, {name}, bfloat16", [(ours, theirs)], unit="GB", baseline="the library's blocks",
            target=TARGETS[name.split()[0]],
        )  # fmt: skip
    for name, layout in (("TI2V", "text"), ("TI2V", "picture"), ("A14B", "")):
        case = f"{name}{', times as for ' + layout if layout else ''}, 4620 tokens, bfloat16"
        found = in_process(__file__, "timed", name, layout, runs)
        yield row_of(
            f"lean: time, {case}", found["pairs"], baseline="the library's blocks",
            target=1 / 1.15 if name == "TI2V" else 1.0, correctness=f"largest difference {found['error']:.2g}",
        )  # fmt: skip
        ours, theirs = (in_process(__file__, "resident", name, layout, which) / 1e6 for which in ("ours", "theirs"))
        yield row_of(
            f"lean: resident memory, {case}", [(ours, theirs)], unit="MB", baseline="the library's blocks"
        )  # fmt: skip


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


def timed(name: str, layout: str, runs: str) -> dict[str, Any]:
    from wan22_desktop.generation.lean.transformer import make_lean, restore

    model, run = _middle(name, layout)
    took: dict[bool, list[float]] = {False: [], True: []}
    results: dict[bool, Any] = {}
    for turn in range(TURNS * int(runs) + 1):
        for ours in (turn % 2 == 0, turn % 2 == 1):
            if ours:
                make_lean(model, ROWS)
            began = time.perf_counter()
            results[ours] = run()
            if turn:
                took[ours].append(time.perf_counter() - began)
            restore(model)
    error = (results[True].float() - results[False].float()).abs().max().item()
    return {"pairs": list(zip(took[True], took[False], strict=True)), "error": error}


def resident(name: str, layout: str, which: str) -> int:
    """Anonymous memory at the most, above what was there before; freed pages go back to the system at once."""
    from wan22_desktop.generation.lean.transformer import make_lean

    model, run = _middle(name, layout)
    if which == "ours":
        make_lean(model, ROWS)
    peak = Peak()
    done = threading.Thread(target=run)
    done.start()
    done.join()
    return peak.end()


if __name__ == "__main__":
    script(rows, {"timed": timed, "resident": resident})
