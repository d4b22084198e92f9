"""Judge the exported model on word combinations that its training never saw, through the app's own stack."""

from __future__ import annotations

import json
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.generation import conditioning, decoding, denoising, loading
from wan22_desktop.inspection import inspect
from wan22_desktop.planning import make_plan, probe, settle

from .card import write_card
from .judge import judge
from .shapes import Words, held_out_words, plain_sentence

SEEDS = (1, 2, 3)
WORDS = ("colour", "direction", "background", "shape")


class Generator:
    """The exported model, loaded once; makes frames without a detour over a file."""

    def __init__(self, folder: Path, **changes: Any) -> None:
        self._report = inspect(folder)
        self._changes = changes
        self._model: loading.LoadedModel | None = None

    def frames(self, prompt: str, seed: int) -> NDArray[np.uint8]:
        """[F, H, W, 3] uint8."""
        request = GenerationRequest(prompt=prompt, output="", model=self._report.path, seed=seed, **self._changes)
        settings, _ = settle(request, self._report)
        if self._model is None:
            plan = make_plan(self._report, probe(), settings, "cpu")
            self._model = loading.load(self._report, plan, lambda role: None)
        cancel = threading.Event()
        embeddings = conditioning.encode_prompt(self._model, settings, cancel)
        *_, last = denoising.denoise(self._model, settings, embeddings, cancel)
        return np.stack(list(decoding.decode(self._model, last.latents, cancel)))


def evaluate(folder: Path, work: Path, prompts: int, **changes: Any) -> dict[str, float]:
    """Share of clips that show each word, over ``prompts`` held-out prompts and three seeds.

    Writes the model card into ``folder``, and every miss into ``work/evaluation.json``.
    """
    generator = Generator(folder, **changes)
    words = sorted(held_out_words())[:prompts]
    right: Counter[str] = Counter()
    misses: list[dict[str, object]] = []
    began = time.monotonic()
    for number, combination in enumerate(words, start=1):
        for seed in SEEDS:
            agreed = _agreement(generator, combination, seed, misses)
            right.update(word for word, ok in agreed.items() if ok)
            right["all four"] += all(agreed.values())
        if number % 5 == 0:
            shares = {word: round(right[word] / (number * len(SEEDS)), 3) for word in (*WORDS, "all four")}
            print(f"{number}/{len(words)} prompts, {time.monotonic() - began:.0f} s: {shares}", flush=True)
    clips = len(words) * len(SEEDS)
    scores = {word: right[word] / clips for word in (*WORDS, "all four")}
    result = {"prompts": len(words), "seeds": list(SEEDS), "clips": clips, "scores": scores, "misses": misses}
    (work / "evaluation.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    write_card(folder, scores, len(words), len(SEEDS))
    return scores


def _agreement(generator: Generator, words: Words, seed: int, misses: list[dict[str, object]]) -> dict[str, bool]:
    verdict = judge(generator.frames(plain_sentence(words), seed))
    agreed = verdict.agrees(words)
    if not all(agreed.values()):
        seen = {word: getattr(verdict, word) for word, ok in agreed.items() if not ok}
        misses.append({"prompt": plain_sentence(words), "seed": seed, "seen": seen})
    return agreed
