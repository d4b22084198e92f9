"""Loading and denoising against diffusers' own pipeline, and what a preview costs.

Models of two experts (0.8 GB each, random weights, true classes) are written into a temporary folder. "Own memory" is
the peak of what belongs to the process alone (anonymous pages), above what it had before; pages of mapped files are the
system's, which drops them when room is needed.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).resolve().parent), *map(str, Path(__file__).resolve().parents[1:3])]
sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))

from harness import PROMPT, Peak, Row, compare, in_process, row_of, script, timed  # noqa: E402

PAIRS = 2
WIDTH, HEADS, LAYERS = 128, 12, 8
MODELS = {
    "diffusers bf16": "diffusers bf16",
    "diffusers float32": "diffusers float32",
    "authors' folder": "diffusers bf16",
    "GGUF Q8_0": "diffusers bf16",
}
"""Folders, each with the one that the library loads on the other side: authors' folders and GGUF are not for it."""


# --- In the measured processes ---------------------------------------------------------------------------------------


def load_ours(folder: str) -> dict[str, float]:
    import msgspec
    import torch  # noqa: F401 -- its own memory is no part of the figure
    from recipes import PLAN

    from wan22_desktop.generation import loading
    from wan22_desktop.inspection import inspect

    report = inspect(folder)
    plan = msgspec.structs.replace(PLAN, precision="bfloat16", threads=2)
    peak, began = Peak(), time.perf_counter()
    model = loading.load(report, plan, lambda role: None)
    seconds = time.perf_counter() - began
    assert len(model.transformers) == 2
    return {"seconds": seconds, "own": peak.end(), "largest": max(c.bytes for c in report.components)}


def load_usual(folder: str, *options: str) -> dict[str, float]:
    import torch
    from diffusers import WanPipeline

    given: dict[str, Any] = {} if "plain" in options else {"torch_dtype": torch.bfloat16}
    peak, began = Peak(), time.perf_counter()
    WanPipeline.from_pretrained(folder, text_encoder=None, tokenizer=None, **given)
    return {"seconds": time.perf_counter() - began, "own": peak.end()}


def previews() -> dict[str, float]:
    """Milliseconds of a preview at published sizes."""
    import torch

    from wan22_desktop.generation.latent_space import published_spaces
    from wan22_desktop.generation.preview import PreviewMap

    told: dict[str, float] = {}
    for name, size in (("832×480×81", (16, 21, 60, 104)), ("1280×704×121", (48, 31, 44, 80))):
        space = published_spaces()[size[0]]
        shown = PreviewMap(torch.tensor([*space.rgb, space.rgb_bias]), 8 if size[0] == 16 else 16)
        latents = torch.randn(1, *size)
        render = timed(partial(shown.render, latents))
        told[name] = statistics.median(render() for _ in range(20)) * 1000
    return told


def denoising(pairs: int) -> Row:
    """The same job of the bundled model by our loop and by the library's: sixteen steps and decoding, no file."""
    import plain
    from mini_model.evaluate import Generator

    from wan22_desktop.domain.resources import bundled_model

    ours, pipeline, made = Generator(bundled_model()), plain.load(str(bundled_model())), dict[str, Any]()

    def by_us() -> None:
        made["ours"] = ours.frames(PROMPT, 1) / 255

    def by_library() -> None:
        made["theirs"] = plain.call(pipeline, PROMPT, 1)

    by_us(), by_library()
    apart = abs(made["ours"] - made["theirs"]).max() * 255
    return compare(
        "16 steps and decoding, in one process", timed(by_us), timed(by_library), pairs, baseline="the pipeline called",
        correctness=f"no value differs by more than {apart:.1f} of 255",
    )  # fmt: skip


# --- The run ---------------------------------------------------------------------------------------------------------


def write_models(folder: Path) -> None:
    import layout_files
    import tiny_models
    import torch
    from diffusers import WanTransformer3DModel

    pipeline = tiny_models.pipeline("t2v", 2, 64, statistics=False)
    for name in ("transformer", "transformer_2"):
        made = WanTransformer3DModel(
            num_attention_heads=HEADS, attention_head_dim=WIDTH, ffn_dim=8960, num_layers=LAYERS, text_dim=32,
            freq_dim=32,
        )  # fmt: skip
        setattr(pipeline, name, made.to(torch.bfloat16).eval())
    pipeline.save_pretrained(folder / "diffusers bf16")
    layout_files.original(pipeline, folder / "authors' folder", folder / "diffusers bf16" / "tokenizer")
    layout_files.quantised(pipeline, folder / "GGUF Q8_0", folder / "diffusers bf16" / "tokenizer", "Q8_0")
    pipeline.to(torch.float32).save_pretrained(folder / "diffusers float32")


def rows(runs: int) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as place:
        in_process(__file__, "write", place)
        for name, others in MODELS.items():
            told = list[tuple[dict[str, float], dict[str, float]]]()
            for pair in range(PAIRS * runs):
                sides = {"ours": Path(place) / name, "usual": Path(place) / others}
                order = sides if pair % 2 == 0 else reversed(sides)
                found = {side: in_process(__file__, side, sides[side]) for side in order}
                told.append((found["ours"], found["usual"]))
            baseline = f"from_pretrained, {others}"
            yield row_of(
                f"model load, {name}, bf16",
                [(our["seconds"], usual["seconds"]) for our, usual in told],
                baseline=baseline,
            )
            figures = [(our["own"] / 1e6, usual["own"] / 1e6) for our, usual in told]
            share = f"{told[0][0]['own'] / told[0][0]['largest']:.2f} of the largest component"
            yield row_of(f"model load, {name}, own memory", figures, unit="MB", baseline=baseline, note=share)
    yield denoising(PAIRS * runs)
    for size, milliseconds in in_process(__file__, "previews").items():
        yield row_of(
            f"a preview of {size}, of a quarter of a second", [(milliseconds, 250.0)], unit="ms",
            baseline="the time in which at most one is made",
        )  # fmt: skip


if __name__ == "__main__":
    script(
        rows,
        {
            "write": lambda folder: write_models(Path(folder)) or {},
            "ours": load_ours,
            "usual": load_usual,
            "previews": previews,
        },
    )
