"""Loading, denoising and previews against diffusers' own pipeline, in one run.

Run it as ``python tests/benchmarks/bench_generation.py`` on an otherwise idle machine; it writes a model of two experts
(0.5 GB each, random weights, true classes) into a temporary folder. ``own`` is the peak of memory that belongs to the
process alone (anonymous pages), above what it had before; pages of mapped files are the system's, which drops them
when room is needed.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "packaging")]
WIDTH, HEADS, LAYERS = 128, 12, 8
MODELS = ("diffusers bf16", "diffusers float32", "authors' folder", "GGUF Q8_0")


# --- In the measured processes ---------------------------------------------------------------------------------------


class Peak:
    """Watches this process's anonymous memory."""

    def __init__(self) -> None:
        self._stop, self._before, self._most = threading.Event(), self._now(), 0
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    @staticmethod
    def _now() -> int:
        line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("RssAnon"))
        return int(line.split()[1]) * 1024

    def _watch(self) -> None:
        while not self._stop.wait(0.001):
            self._most = max(self._most, self._now())

    def end(self) -> int:
        self._stop.set()
        self._thread.join()
        return max(0, self._most - self._before)


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
    """Milliseconds of a preview at published sizes, and what previews cost a job of the bundled model."""
    import msgspec
    import torch

    from wan22_desktop.domain.generation import GenerationRequest
    from wan22_desktop.domain.resources import bundled_model
    from wan22_desktop.generation.latent_space import published_spaces
    from wan22_desktop.generation.preview import PreviewMap
    from wan22_desktop.system import CompatibilitySystem

    told: dict[str, float] = {}
    for name, size in (("A14B 832x480x81", (16, 21, 60, 104)), ("TI2V-5B 1280x704x121", (48, 31, 44, 80))):
        space = published_spaces()[size[0]]
        shown = PreviewMap(torch.tensor([*space.rgb, space.rgb_bias]), 8 if size[0] == 16 else 16)
        latents = torch.randn(1, *size)
        times = []
        for _ in range(20):
            began = time.perf_counter()
            shown.render(latents)
            times.append(time.perf_counter() - began)
        told[name] = statistics.median(times) * 1000
    with tempfile.TemporaryDirectory() as folder, CompatibilitySystem() as system:
        request = GenerationRequest(
            prompt="a red circle moving right", output=str(Path(folder) / "a.mp4"), model=str(bundled_model()),
            steps=60, seed=1, overwrite=True,
        )  # fmt: skip
        system.generate(request)
        took: dict[bool, list[float]] = {True: [], False: []}
        for _ in range(7):
            for preview, times in took.items():
                result = system.generate(msgspec.structs.replace(request, preview=preview))
                times.append(result.timings["denoising"])
    told["with"], told["without"] = (statistics.median(took[preview]) for preview in (True, False))
    return told


def denoising() -> dict[str, float]:
    """Seconds of the same job of the bundled model by our loop and by the library's, in turns."""
    import torch
    from diffusers import DiffusionPipeline
    from mini_model.evaluate import Generator

    from wan22_desktop.domain.resources import bundled_model

    torch.set_num_threads(2)
    ours, folder = Generator(bundled_model()), bundled_model()
    pipeline = DiffusionPipeline.from_pretrained(folder, torch_dtype=torch.float32)
    pipeline.scheduler.register_to_config(flow_shift=4.0)
    pipeline.set_progress_bar_config(disable=True)
    prompt = "a red circle moving right on a navy background"

    def by_library() -> None:
        pipeline(
            prompt, height=64, width=64, num_frames=17, num_inference_steps=16, guidance_scale=3.0,
            guidance_scale_2=2.0, generator=torch.Generator().manual_seed(1), max_sequence_length=32,
        )  # fmt: skip

    took: dict[str, list[float]] = {"ours": [], "usual": []}
    for turn in range(6):
        for name, run in (("ours", lambda: ours.frames(prompt, 1)), ("usual", by_library)):
            began = time.perf_counter()
            run()
            if turn:
                took[name].append(time.perf_counter() - began)
    return {name: statistics.median(times) for name, times in took.items()}


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


def measured(*arguments: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, __file__, *arguments], capture_output=True, text=True, check=False, cwd=ROOT
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(done.stderr)
    return json.loads(done.stdout.splitlines()[-1])


def main() -> None:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        subprocess.run([sys.executable, __file__, "write", temporary], check=True, cwd=ROOT, capture_output=True)
        print("| loading, plan bfloat16 | largest component | own memory, peak | of the largest | seconds |")
        for name in MODELS:
            found = measured("ours", str(folder / name))
            share = found["own"] / found["largest"]
            print(
                f"| {name} | {found['largest'] / 1e6:.0f} MB | {found['own'] / 1e6:.0f} MB | {share:.2f} "
                f"| {found['seconds']:.2f} |"
            )
        for name, options in (("diffusers bf16", ()), ("diffusers float32", ()), ("diffusers bf16", ("plain",))):
            found = measured("usual", str(folder / name), *options)
            label = "from_pretrained" + (" without a dtype" if options else "")
            print(f"| {label}, {name} | | {found['own'] / 1e6:.0f} MB | | {found['seconds']:.2f} |")
    shown = measured("previews")
    for name in [name for name in shown if "x" in name]:
        print(f"a preview of {name}: {shown[name]:.1f} ms")
    both, more = (shown["with"], shown["without"]), shown["with"] / shown["without"] - 1
    print(f"60 steps of the bundled model: {both[0]:.2f} s with previews, {both[1]:.2f} s without ({more:+.1%})")
    turns = measured("denoising")
    print(f"16 steps and decoding: ours {turns['ours']:.2f} s, the library's pipeline {turns['usual']:.2f} s")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["write", folder]:
            write_models(Path(folder))
        case ["ours", folder]:
            print(json.dumps(load_ours(folder)))
        case ["usual", folder, *options]:
            print(json.dumps(load_usual(folder, *options)))
        case ["previews"]:
            print(json.dumps(previews()))
        case ["denoising"]:
            print(json.dumps(denoising()))
        case _:
            main()
