"""Judge an exported model on word combinations that its training never saw, through the app's own stack."""

from __future__ import annotations

import json
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.generation import decoding, denoising, loading, prompting
from wan22_desktop.inspection import inspect
from wan22_desktop.planning import make_plan, probe, settle

from .card import write_card
from .judge import judge
from .models import MiniModel
from .shapes import ANY_SPEED, Words, draw_scene, held_out_words, plain_sentence, render, to_uint8

SEEDS = (1, 2, 3)
WORDS = ("colour", "direction", "background", "shape")
KEPT = 25.0
"""Least PSNR in dB between the given picture and the clip's first frame that counts as kept."""

Clip = NDArray[np.uint8]
"""[F, H, W, 3]"""


class Generator:
    """The exported model, loaded once; makes frames without a detour over a file."""

    def __init__(self, folder: Path, **changes: Any) -> None:
        self._report = inspect(folder)
        self._changes = changes
        self._model: loading.LoadedModel | None = None
        self._encoder: loading.TextEncoder | None = None

    def frames(self, prompt: str, seed: int, picture: Clip | None = None) -> Clip:
        """A clip; with a ``picture``, [H, W, 3], one that begins with it."""
        with tempfile.TemporaryDirectory() as folder:
            image = None
            if picture is not None:
                image = str(Path(folder) / "picture.png")
                Image.fromarray(picture).save(image)
            return self._frames(
                GenerationRequest(
                    prompt=prompt, output="", model=self._report.path, seed=seed, image=image, **self._changes
                )
            )

    def _frames(self, request: GenerationRequest) -> Clip:
        settings, _ = settle(request, self._report)
        if self._model is None:
            plan = make_plan(self._report, probe(), settings, "cpu")
            self._model = loading.load(self._report, plan, lambda role: None)
            self._encoder = loading.load_text_encoder(self._report, plan, lambda role: None)
        encoder = self._encoder
        if encoder is None:
            raise RuntimeError("the text encoder is loaded with the model")
        cancel = threading.Event()
        embeddings = prompting.embed_prompt(settings, None, lambda: encoder, cancel)
        *_, last = denoising.denoise(self._model, settings, embeddings, cancel)
        return np.stack(list(decoding.decode(self._model, last.checkpoint.clean, cancel))).astype(np.uint8, copy=False)


def evaluate(model: MiniModel, prompts: int, seeds: int = len(SEEDS), **changes: Any) -> dict[str, dict[str, float]]:
    """Share of clips that show each word, over ``prompts`` held-out prompts and ``seeds`` seeds, for every task.

    Writes the model card into the model's folder, and every miss into ``evaluation.json``.
    """
    generator = Generator(model.output, **changes)
    words = sorted(held_out_words())[:prompts]
    tasks = {"text to video": partial(_from_text, generator)}
    if model.images:
        tasks["image to video"] = partial(_from_picture, generator, model.size)
    scores, misses = {}, []
    for task, look in tasks.items():
        scores[task] = _measure(task, look, words, SEEDS[:seeds], misses)
    result = {"prompts": len(words), "seeds": SEEDS[:seeds], "scores": scores, "misses": misses}
    (model.work / "evaluation.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    write_card(model, scores, len(words), seeds)
    return scores


_Look = tuple[dict[str, bool], dict[str, object]]
"""What agreed, and what was seen where it did not."""


def _measure(
    task: str,
    look: Callable[[Words, int], _Look],
    words: list[Words],
    seeds: tuple[int, ...],
    misses: list[dict[str, object]],
) -> dict[str, float]:
    right: Counter[str] = Counter()
    began, names = time.monotonic(), []
    for number, combination in enumerate(words, start=1):
        for seed in seeds:
            agreed, seen = look(combination, seed)
            names = [*agreed, "all"]
            right.update(name for name, ok in agreed.items() if ok)
            right["all"] += all(agreed.values())
            if seen:
                misses.append({"task": task, "prompt": plain_sentence(combination), "seed": seed, "seen": seen})
        if number % 5 == 0:
            shares = {name: round(right[name] / (number * len(seeds)), 3) for name in names}
            print(f"{task}: {number}/{len(words)} prompts, {time.monotonic() - began:.0f} s: {shares}", flush=True)
    return {name: right[name] / (len(words) * len(seeds)) for name in names}


def _from_text(generator: Generator, words: Words, seed: int) -> _Look:
    return _compare(generator.frames(plain_sentence(words), seed), words)


def _from_picture(generator: Generator, size: int, words: Words, seed: int) -> _Look:
    scene = draw_scene(words, ANY_SPEED, np.random.default_rng([seed, *plain_sentence(words).encode()]))
    picture = to_uint8(render([scene], size=size, shown=slice(1))[0])[0]
    clip = generator.frames(plain_sentence(words), seed, picture)
    agreed, seen = _compare(clip, words)
    likeness = psnr(clip[0], picture)
    agreed["first frame"] = likeness >= KEPT
    return agreed, seen if agreed["first frame"] else seen | {"first frame": round(likeness, 1)}


def psnr(one: Clip, other: Clip) -> float:
    """Peak signal-to-noise ratio in dB between two pictures of 8 bits."""
    error = float(np.square(one.astype(np.float64) - other).mean())
    return float(10 * np.log10(255**2 / max(error, 1e-3)))


def _compare(clip: Clip, words: Words) -> _Look:
    verdict = judge(clip)
    agreed = verdict.agrees(words)
    return agreed, {word: getattr(verdict, word) for word, ok in agreed.items() if not ok}
