"""What step caches, batched guidance and storage in 8 bits give and cost with the bundled model.

Run it as ``python tests/benchmarks/bench_caching.py [PROMPTS [STEPS]]`` on an otherwise idle machine. Every prompt is
made in all ways, by turns in this order and in the other, so that what else the machine does meets all alike; ratios
are medians over prompts. The judge looks at every clip.
"""

from __future__ import annotations

import statistics
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "packaging")]

import msgspec  # noqa: E402
import numpy as np  # noqa: E402
import torch  # noqa: E402
from mini_model.judge import judge  # noqa: E402
from mini_model.shapes import held_out_words, plain_sentence  # noqa: E402
from recipes import PLAN  # noqa: E402

from wan22_desktop.domain.generation import GenerationRequest, GenerationSettings  # noqa: E402
from wan22_desktop.domain.resources import bundled_model  # noqa: E402
from wan22_desktop.generation import decoding, denoising, loading, prompting  # noqa: E402
from wan22_desktop.inspection import inspect  # noqa: E402
from wan22_desktop.planning import settle  # noqa: E402

REPORT = inspect(bundled_model())
CACHES: dict[str, dict[str, Any]] = {
    "without": {},
    "first block": {"cache": "first-block"},
    "taylor": {"cache": "taylor"},
}
COSTS: dict[str, dict[str, Any]] = {
    "hooks that skip nothing": {"cache": "first-block", "cache_quality": 1 - 1e-9},
}


class Bench:
    """The bundled model under one plan."""

    def __init__(self, **plan: Any) -> None:
        self._model = loading.load(REPORT, msgspec.structs.replace(PLAN, **plan), lambda role: None)
        self._text = loading.load_text_encoder(REPORT, PLAN, lambda role: None)

    def latents(self, settings: GenerationSettings) -> tuple[torch.Tensor, float]:
        """The finished latents and the seconds of denoising."""
        cancel = threading.Event()
        prompt = prompting.embed_prompt(settings, None, lambda: self._text, cancel)
        began = time.perf_counter()
        *_, last = denoising.denoise(self._model, settings, prompt, cancel)
        return last.checkpoint.clean, time.perf_counter() - began

    def clip(self, latents: torch.Tensor) -> Any:
        return np.stack(list(decoding.decode(self._model, latents, threading.Event()))).astype(np.uint8)


def settings_of(prompt: str, seed: int, **wish: Any) -> GenerationSettings:
    request = GenerationRequest(prompt=prompt, output="", model=REPORT.path, seed=seed, **wish)
    return settle(request, REPORT)[0]


def likeness(one: torch.Tensor, other: torch.Tensor) -> float:
    """PSNR in dB of latents, over the range of ``other``."""
    error = (one - other).square().mean().sqrt().clamp_min(1e-9)
    return float(20 * torch.log10((other.max() - other.min()) / error))


def caches(bench: Bench, steps: int, prompts: int) -> None:
    took: dict[str, list[float]] = {way: [] for way in CACHES}
    alike: dict[str, list[float]] = {way: [] for way in CACHES}
    right = {way: Counter[str]() for way in CACHES}
    for number, words in enumerate(sorted(held_out_words())[:prompts]):
        made: dict[str, torch.Tensor] = {}
        for way in (CACHES, reversed(CACHES))[number % 2]:
            made[way], spent = bench.latents(settings_of(plain_sentence(words), number, steps=steps, **CACHES[way]))
            took[way].append(spent)
        for way, latents in made.items():
            alike[way].append(likeness(latents, made["without"]))
            agreed = judge(bench.clip(latents)).agrees(words)
            right[way].update(word for word, ok in agreed.items() if ok)
            right[way]["all"] += all(agreed.values())
    print(f"\n| {steps} steps, {prompts} prompts | seconds | faster | PSNR: median, least | colour, direction, "
          "background, shape, all |\n| --- | --- | --- | --- | --- |")  # fmt: skip
    for way in CACHES:
        faster = statistics.median(a / b for a, b in zip(took["without"], took[way], strict=True))
        shares = ", ".join(
            f"{right[way][word] / prompts:.1%}" for word in ("colour", "direction", "background", "shape")
        )
        close = "" if way == "without" else f"{statistics.median(alike[way]):.0f}, {min(alike[way]):.0f} dB"
        print(f"| {way} | {statistics.median(took[way]):.2f} | {faster:.2f} | {close} | {shares}, "
              f"{right[way]['all'] / prompts:.1%} |", flush=True)  # fmt: skip


def against(name: str, one: Callable[[], tuple[torch.Tensor, float]], other: Callable[[], tuple[torch.Tensor, float]],
            turns: int = 8) -> None:  # fmt: skip
    """How ``other`` compares to ``one``, in turns: A B B A."""
    ratios, near = [], 0.0
    for _ in range(turns):
        (exact, a), (near_by, b), (_, c), (_, d) = one(), other(), other(), one()
        ratios.append((a + d) / (b + c))
        near = likeness(near_by, exact)
    print(f"{name}: {statistics.median(ratios):.2f} times as fast ({near:.0f} dB)", flush=True)


def main(prompts: int = 60, only: int = 0) -> None:
    torch.set_num_threads(PLAN.threads)
    bench = Bench()
    if only:
        caches(bench, only, prompts)
        return
    default = settings_of("x", 0).steps
    sentence = plain_sentence(min(held_out_words()))
    usual = settings_of(sentence, 1)
    for name, wish in COSTS.items():
        against(name, lambda: bench.latents(usual), lambda wish=wish: bench.latents(settings_of(sentence, 1, **wish)))
    for name, plan in (("guidance as one batch", {"batched_guidance": True}), ("storage in fp8", {"storage": "fp8"})):
        other = Bench(**plan)
        against(name, lambda: bench.latents(usual), lambda other=other: other.latents(usual))
    for steps in (default, 40):
        caches(bench, steps, prompts)


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
