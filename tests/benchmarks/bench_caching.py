"""What step caches, batched guidance and storage in 8 bits give and cost with the bundled model.

Every prompt is made in all ways, by turns in this order and in the other, so that what else the machine does meets all
alike; ratios are medians over prompts. The judge looks at every clip.
"""

from __future__ import annotations

import statistics
import sys
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).resolve().parent), *(str(ROOT / part) for part in ("", "tests", "packaging"))]

import msgspec  # noqa: E402
import numpy as np  # noqa: E402
import torch  # noqa: E402
from harness import Row, compare, row_of, script  # noqa: E402
from mini_model.judge import judge  # noqa: E402
from mini_model.shapes import held_out_words, plain_sentence  # noqa: E402
from recipes import PLAN  # noqa: E402

from wan22_desktop.domain.experience import Curve  # noqa: E402
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
    "magnitude": {"cache": "mag"},
}
PROMPTS, TURNS = 12, 6


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

    def magnitudes(self, settings: GenerationSettings) -> dict[str, Curve]:
        """As the first job with a model measures them."""
        found: dict[str, list[tuple[float, float]]] = defaultdict(list)
        cancel = threading.Event()
        prompt = prompting.embed_prompt(settings, None, lambda: self._text, cancel)
        for step in denoising.denoise(self._model, settings, prompt, cancel):
            if step.magnitude is not None:
                found[step.expert].append((step.sigma, step.magnitude))
        return {expert: tuple(curve) for expert, curve in found.items()}

    def clip(self, latents: torch.Tensor) -> Any:
        return np.stack(list(decoding.decode(self._model, latents, threading.Event()))).astype(np.uint8)


def settings_of(prompt: str, seed: int, **wish: Any) -> GenerationSettings:
    request = GenerationRequest(prompt=prompt, output="", model=REPORT.path, seed=seed, **wish)
    return settle(request, REPORT)[0]


def likeness(one: torch.Tensor, other: torch.Tensor) -> float:
    """PSNR in dB of latents, over the range of ``other``."""
    error = (one - other).square().mean().sqrt().clamp_min(1e-9)
    return float(20 * torch.log10((other.max() - other.min()) / error))


def caches(bench: Bench, steps: int, prompts: int) -> Iterator[Row]:
    """Every cache against none, in turns, with the judge's verdict on what both made."""
    curves = bench.magnitudes(settings_of(plain_sentence(max(held_out_words())), 99, steps=steps, cache="mag"))
    took: dict[str, list[float]] = {way: [] for way in CACHES}
    alike: dict[str, list[float]] = {way: [] for way in CACHES}
    right = Counter[str]()
    for number, words in enumerate(sorted(held_out_words())[:prompts]):
        made: dict[str, torch.Tensor] = {}
        for way in (CACHES, reversed(CACHES))[number % 2]:
            wanted = settings_of(plain_sentence(words), number, steps=steps, **CACHES[way])
            made[way], spent = bench.latents(msgspec.structs.replace(wanted, magnitudes=tuple(curves.items())))
            took[way].append(spent)
        for way, latents in made.items():
            alike[way].append(likeness(latents, made["without"]))
            right[way] += all(judge(bench.clip(latents)).agrees(words).values())
    for way in list(CACHES)[1:]:
        figures = list(zip(took[way], took["without"], strict=True))
        judged = f"judge {right[way] / prompts:.1%}, without {right['without'] / prompts:.1%}"
        close = f"{statistics.median(alike[way]):.0f} dB, least {min(alike[way]):.0f}"
        yield row_of(
            f"step cache {way}, {steps} steps", figures, baseline="every step computed", target=1 / 1.5,
            correctness=f"{judged}; {close}",
        )  # fmt: skip


def rows(runs: int) -> Iterator[Row]:
    torch.set_num_threads(PLAN.threads)
    bench = Bench()
    default = settings_of("x", 0).steps
    usual = settings_of(plain_sentence(min(held_out_words())), 1)
    nothing = settings_of(plain_sentence(min(held_out_words())), 1, cache="first-block", cache_quality=1 - 1e-9)
    exact = bench.latents(usual)[0]
    for name, other, settings in (
        ("a step cache that skips nothing", bench, nothing),
        ("both passes of guidance at once", Bench(batched_guidance=True), usual),
        ("weights kept in fp8", Bench(storage="fp8"), usual),
    ):
        near, _ = other.latents(settings)
        yield compare(
            name, lambda other=other, settings=settings: other.latents(settings)[1], lambda: bench.latents(usual)[1],
            TURNS * runs, baseline="without", correctness=f"{likeness(near, exact):.0f} dB",
        )  # fmt: skip
    for steps in (default, 40):
        yield from caches(bench, steps, PROMPTS * runs)


if __name__ == "__main__":
    script(rows)
