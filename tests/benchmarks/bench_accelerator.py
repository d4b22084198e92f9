"""Rows that need an NVIDIA card: denoising of real-size models under 8, 12 and 24 GB, against the library's offloading.

The transformers have the true sizes of TI2V-5B and of an expert of A14B, with random weights that are drawn on the card
and wait in main memory (28 GB for A14B). What the process may take of the card is capped, and the peak is what the
allocator has handed out. Both sides run the same weights on the same inputs, in turns and in a process each: ours
placed as ``generation/loading.py`` places a model, theirs with the library's own offloading as its guide has it. Where
the cap leaves room for all of it, both simply lie on the card. Correct is what the same step gives without cap and
offloading.

Nothing here was ever run on a card: none was at hand. Without one every row is skipped.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).resolve().parent), *map(str, Path(__file__).resolve().parents[1:3])]

from harness import Row, in_process, row_of, script  # noqa: E402

GIGABYTE = 1e9
CAPS = (8, 12, 24)
"""GB that this process may have on the card, of what a card of that size leaves to it."""
DESKTOP = 1.4
"""GB of a card that driver, context and desktop take."""
PAIRS, STEPS, WARM_UP = 2, 2, 1
MOST = 1e-2
"""Greatest relative error of a step against the same without offloading, in bfloat16."""


@dataclass(frozen=True)
class Case:
    """One transformer of a published size, and the latents of a published video."""

    config: dict[str, Any]
    latents: tuple[int, int, int]
    """Frames, height and width."""
    times: bool = False
    """Has every token a timestep of its own?"""


CASES = {
    "TI2V-5B 1280×704×121": Case(
        {
            "in_channels": 48, "out_channels": 48, "num_attention_heads": 24, "attention_head_dim": 128,
            "ffn_dim": 14336, "num_layers": 30,
        },
        (31, 44, 80),
        times=True,
    ),
    "A14B 832×480×81": Case(
        {
            "in_channels": 16, "out_channels": 16, "num_attention_heads": 40, "attention_head_dim": 128,
            "ffn_dim": 13824, "num_layers": 40,
        },
        (21, 60, 104),
    ),
}  # fmt: skip
TEXT_TOKENS = 512


def rows(runs: int) -> Iterator[Row]:
    if missing := lacking():
        yield Row(name="accelerator", skipped=missing)
        return
    card = in_process(__file__, "card")["memory"]
    for name in CASES:
        for cap in CAPS:
            label = f"{name}, one guided step at {cap} GB"
            if card < cap * GIGABYTE:
                yield Row(name=label, skipped=f"the card has {card / GIGABYTE:.0f} GB")
                continue
            yield from _case(label, name, cap, runs)


def _case(label: str, name: str, cap: int, runs: int) -> Iterator[Row]:
    told = list[tuple[dict[str, Any], dict[str, Any]]]()
    for pair in range(PAIRS * runs):
        sides = ("ours", "theirs") if pair % 2 == 0 else ("theirs", "ours")
        found = {side: in_process(__file__, side, name, cap) for side in sides}
        told.append((found["ours"], found["theirs"]))
    ours, theirs = told[-1]
    if not ours["seconds"]:
        yield Row(name=label, failed="ours ran out of memory")
        return
    error = f"relative error {ours['error']:.1e}, theirs {theirs['error']:.1e}"
    if ours["error"] < 0:
        error = "not compared: the card cannot hold it without offloading"
    if ours["error"] > MOST:
        yield Row(name=label, failed=f"wrong: {error}")
        return
    if not theirs["seconds"]:
        skipped = (
            f"theirs ran out of memory; ours {ours['seconds']:.2f} s a step, peak {ours['peak'] / GIGABYTE:.1f} GB"
        )
        yield Row(name=label, skipped=skipped)
        return
    baseline = f"diffusers, {theirs['way']}"
    figures = [(our["seconds"], their["seconds"]) for our, their in told]
    yield row_of(label, figures, target=1.0, baseline=baseline, correctness=error, note=f"ours: {ours['way']}")
    peaks = [(our["peak"] / GIGABYTE, their["peak"] / GIGABYTE) for our, their in told]
    yield row_of(f"{label}, peak on the card", peaks, unit="GB", target=1.0, baseline=baseline)


def lacking() -> str:
    """Why these rows cannot run here; empty if they can."""
    from wan22_desktop.planning import probe

    if not probe().gpus:
        return "no NVIDIA card was found"
    told = in_process(__file__, "card")
    return "" if told["memory"] else "this torch cannot use the card"


# --- In the measured processes ----------------------------------------------------------------------------------------


def card() -> dict[str, float]:
    import torch

    usable = torch.cuda.is_available()
    return {"memory": torch.cuda.get_device_properties(0).total_memory if usable else 0}


def measure(side: str, name: str, cap: str) -> dict[str, Any]:
    """Seconds of a guided step, peak bytes on the card, relative error; no seconds where memory ran out."""
    import torch

    device, total = torch.device("cuda"), torch.cuda.get_device_properties(0).total_memory
    model, inputs = random_transformer(CASES[name], device), random_inputs(CASES[name])
    wanted = unoptimised(model, inputs, device)
    torch.cuda.empty_cache()
    allowed = (float(cap) - DESKTOP) * GIGABYTE
    torch.cuda.set_per_process_memory_fraction(allowed / total)
    try:
        way = {"ours": place_ours, "theirs": place_theirs}[side](model, allowed)
        given = on(device, inputs)
        for _ in range(WARM_UP):
            guided(model, given)
        torch.cuda.synchronize()
        torch.cuda.reset_peak_memory_stats()
        began = time.perf_counter()
        for _ in range(STEPS):
            made = guided(model, given)
        torch.cuda.synchronize()
    except torch.OutOfMemoryError:
        return {"seconds": 0.0, "peak": 0, "error": 0.0, "way": "out of memory"}
    seconds, peak = (time.perf_counter() - began) / STEPS, torch.cuda.max_memory_allocated()
    return {"seconds": seconds, "peak": peak, "error": error_of(made, wanted), "way": way}


def random_transformer(case: Case, device: Any) -> Any:
    """In main memory, bfloat16 but for what the library keeps exact; weights are drawn on the device."""
    import torch
    from diffusers import WanTransformer3DModel

    torch.manual_seed(1)
    with torch.device("meta"):
        model = WanTransformer3DModel(**case.config)
    for name, parameter in model.named_parameters():
        exact = any(part in name for part in model._keep_in_fp32_modules)
        parameter.data = parameter.data.to(torch.float32 if exact else torch.bfloat16)
    model = model.to_empty(device="cpu").eval().requires_grad_(False)
    for name, parameter in model.named_parameters():
        drawn = torch.empty(parameter.shape, device=device, dtype=parameter.dtype)
        parameter.copy_(torch.nn.init.normal_(drawn, mean=1.0 if ".norm" in name else 0.0, std=0.02))
    # These are computed, not drawn, and on the meta device nothing was computed.
    model.rope = type(model.rope)(model.config.attention_head_dim, model.config.patch_size, 1024)
    return model


def random_inputs(case: Case) -> dict[str, Any]:
    """In main memory; two texts, for both passes of a guided step."""
    import torch

    draw, (frames, height, width) = torch.Generator().manual_seed(2), case.latents
    tokens = frames * (height // 2) * (width // 2)
    return {
        "latents": torch.randn((1, case.config["in_channels"], frames, height, width), generator=draw).bfloat16(),
        "times": torch.full((1, tokens) if case.times else (1,), 500.0),
        "texts": torch.randn((2, 1, TEXT_TOKENS, case.config.get("text_dim", 4096)), generator=draw).bfloat16(),
    }


def on(device: Any, inputs: dict[str, Any]) -> dict[str, Any]:
    return {name: tensor.to(device) for name, tensor in inputs.items()}


def guided(model: Any, given: dict[str, Any]) -> Any:
    """Both passes of a step: [1, C, F, h, w]; side by side where the model is lean."""
    import torch

    from wan22_desktop.generation.lean.transformer import side_by_side

    shared = {"hidden_states": given["latents"], "timestep": given["times"]}
    with torch.no_grad():
        passes = side_by_side(model, [shared | {"encoder_hidden_states": text} for text in given["texts"]])
    return passes[1] + 3.0 * (passes[0] - passes[1])


def unoptimised(model: Any, inputs: dict[str, Any], device: Any) -> Any:
    """The step with everything on the device; None where a card is too small for that."""
    import torch

    try:
        return guided(model.to(device), on(device, inputs)).cpu().float()
    except torch.OutOfMemoryError:
        return None
    finally:
        model.to("cpu")


def error_of(made: Any, wanted: Any) -> float:
    """Relative; -1 where there is nothing to compare with."""
    return -1.0 if wanted is None else float((made.cpu().float() - wanted).norm() / wanted.norm())


def place_ours(model: Any, allowed: float) -> str:
    """As :mod:`wan22_desktop.generation.loading` places a model whose plan says so."""
    import torch

    from wan22_desktop.generation.lean.transformer import make_lean
    from wan22_desktop.generation.streaming.stream import Stream

    make_lean(model)
    if fits(model, allowed):
        model.to("cuda")
        return "all on the card, lean"
    Stream(torch.device("cuda")).take(model, in_memory=True)
    return "blocks streamed from an arena, lean, both passes side by side"


def place_theirs(model: Any, allowed: float) -> str:
    import torch

    if fits(model, allowed):
        model.to("cuda")
        return "all on the card"
    model.enable_group_offload(
        onload_device=torch.device("cuda"), offload_device=torch.device("cpu"), offload_type="leaf_level",
        use_stream=True,
    )  # fmt: skip
    return "group offloading by leaf, in a stream"


def fits(model: Any, allowed: float) -> bool:
    """With a third of the cap for what is computed."""
    weights = sum(parameter.numel() * parameter.element_size() for parameter in model.parameters())
    return weights < allowed * 2 / 3


def _side(side: str) -> Callable[[str, str], dict[str, Any]]:
    return lambda name, cap: measure(side, name, cap)


if __name__ == "__main__":
    script(rows, {"ours": _side("ours"), "theirs": _side("theirs"), "card": card})
