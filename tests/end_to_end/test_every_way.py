"""However the bundled models lie on the disk and in memory, what the prompt says is what the video shows.

The judge looks at every clip, and every clip is compared with the one in full precision from the folder as it ships.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

import layout_files
import msgspec
import numpy as np
import pytest
import torch
from diffusers import DiffusionPipeline
from mini_model.evaluate import psnr
from mini_model.judge import judge
from mini_model.models import SHAPES_TI2V
from mini_model.shapes import Words, draw_scene, held_out_words, plain_sentence, render, to_uint8
from PIL import Image

from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.model import Layout, ModelReport, Verdict
from wan22_desktop.domain.plan import ExecutionPlan, Executor, Offload
from wan22_desktop.domain.resources import bundled_models
from wan22_desktop.generation import decoding, denoising, loading, prompting
from wan22_desktop.generation.decoding import Gentleness
from wan22_desktop.generation.latent_space import denormalised
from wan22_desktop.generation.lean.transformer import is_lean, make_lean
from wan22_desktop.inspection import inspect
from wan22_desktop.planning import make_plan, probe, settle

ARTIFACTS = Path(__file__).parents[1] / "artifacts"
HELD_OUT: list[Words] = sorted(held_out_words())[5::50]
MODELS = {"t2v": bundled_models()[0], "ti2v": bundled_models()[1]}
FULL: dict[str, Any] = {
    "precision": "float32", "vae_precision": "float32", "tile": None, "batched_guidance": False,
}  # fmt: skip
Export = Callable[[Any, Path, Path], Path]


@dataclass(frozen=True, kw_only=True)
class Way:
    """How a model lies on the disk, and how it is run."""

    export: Export | None = None
    layout: Layout = Layout.DIFFUSERS
    plan: tuple[tuple[str, Any], ...] = ()
    tile: int | None = None
    """Of the decoding, in latents."""
    head_groups: int = 1
    """Of lean blocks: parts of the attention."""
    parked: bool = False
    """What decoding knows of earlier frames waits in main memory."""
    least: float
    """PSNR in dB against full precision, of the frames."""


def _comfy(pack: Callable[[layout_files.Tensors], layout_files.Tensors]) -> Export:
    return lambda pipeline, folder, tokenizer: layout_files.comfy(pipeline, folder, tokenizer, pack)


def _gguf(kind: str) -> Export:
    return lambda pipeline, folder, tokenizer: layout_files.quantised(pipeline, folder, tokenizer, kind)


LEAN = ("executor", Executor.LEAN)
WAYS = {
    "authors' folder": Way(export=layout_files.original, layout=Layout.ORIGINAL, least=78),
    "single files": Way(export=_comfy(dict), layout=Layout.SINGLE_FILE, least=78),
    "GGUF F16": Way(export=_gguf("F16"), layout=Layout.GGUF, least=78),
    "GGUF Q8_0": Way(export=_gguf("Q8_0"), layout=Layout.GGUF, least=40),
    "GGUF Q4_0": Way(export=_gguf("Q4_0"), layout=Layout.GGUF, least=18),
    "fp8": Way(export=_comfy(layout_files.in_fp8), layout=Layout.SINGLE_FILE, least=25),
    "fp8 scaled": Way(
        export=_comfy(partial(layout_files.in_fp8, scaled="scale_weight")), layout=Layout.SINGLE_FILE, least=30,
    ),
    "bfloat16": Way(plan=(("precision", "bfloat16"),), least=35),
    "float16": Way(plan=(("precision", "float16"),), least=50),
    "VAE in bfloat16": Way(plan=(("vae_precision", "bfloat16"),), least=45),
    "tiles of 6": Way(tile=6, least=45),
    "one thread": Way(plan=(("threads", 1),), least=78),
    "one expert at a time": Way(plan=(("one_expert", True),), least=78),
    "both passes at once": Way(plan=(("batched_guidance", True),), least=70),
    "lean blocks": Way(plan=(LEAN,), least=70),
    "lean blocks, head groups": Way(plan=(LEAN,), head_groups=3, least=70),
    "lean blocks, both passes, one expert": Way(
        plan=(LEAN, ("batched_guidance", True), ("one_expert", True)), least=70
    ),
    "lean blocks in bfloat16, VAE too": Way(
        plan=(LEAN, ("precision", "bfloat16"), ("vae_precision", "bfloat16")), least=35
    ),
    "VAE in bfloat16, its history in main memory": Way(plan=(("vae_precision", "bfloat16"),), parked=True, least=45),
    "lean blocks streamed from memory": Way(plan=(LEAN, ("offload", Offload.BLOCK)), least=70),
    "lean blocks streamed from files": Way(plan=(LEAN, ("offload", Offload.DISK)), least=70),
    "blocks streamed from files in bfloat16": Way(
        plan=(("offload", Offload.DISK), ("precision", "bfloat16")), least=35
    ),
    "weights kept in fp8": Way(plan=(("storage", "fp8"),), least=25),
}  # fmt: skip


@pytest.fixture(scope="module")
def seen() -> Iterator[dict[tuple[str, str], tuple[float, int, int]]]:
    """By way and model: the worst PSNR, how many of the judge's questions were answered right, and how many there were.

    Printed at the end, and left beside the other artifacts.
    """
    found: dict[tuple[str, str], tuple[float, int, int]] = {}
    yield found
    lines = ["| way | " + " | ".join(MODELS) + " |", "|---" * (1 + len(MODELS)) + "|"]
    for way in WAYS:
        cells = [found.get((way, model)) for model in MODELS]
        told = ("" if cell is None else f"{cell[0]:.1f} dB, judge {cell[1]}/{cell[2]}" for cell in cells)
        lines.append(f"| {way} | " + " | ".join(told) + " |")
    ARTIFACTS.mkdir(exist_ok=True)
    (ARTIFACTS / "ways.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\nThe bundled models against full precision from the folder as it ships:\n", *lines, sep="\n")


@cache
def library_pipeline(model: str) -> Any:
    return DiffusionPipeline.from_pretrained(MODELS[model], dtype=torch.float32)


def requests(model: str, folder: Path) -> Iterator[tuple[Words, GenerationRequest]]:
    """What is asked of ``model``: sentences that its training never saw, for TI2V with pictures too."""
    for seed, words in enumerate(HELD_OUT[:1] if model == "ti2v" else HELD_OUT):
        request = GenerationRequest(prompt=plain_sentence(words), output="", model=str(MODELS[model]), seed=seed)
        yield words, request
        if model == "ti2v":
            scene = draw_scene(words, (24.0, 25.0), np.random.default_rng(seed))
            picture = to_uint8(render([scene], size=SHAPES_TI2V.size, shown=slice(1))[0])[0]
            Image.fromarray(picture).save(folder / f"{seed}.png")
            yield words, msgspec.structs.replace(request, image=str(folder / f"{seed}.png"))


def clips(report: ModelReport, way: Way, asked: list[GenerationRequest]) -> Iterator[np.ndarray]:
    """[F, H, W, 3] for each of the requests, whose settings are those of the model as it ships."""
    shipped = inspect(asked[0].model)
    settled = [settle(request, shipped)[0] for request in asked]
    plan = make_plan(report, probe(), settled[0], "cpu")
    plan = msgspec.structs.replace(plan, **(FULL | dict(way.plan)))
    text, model = _loaded(report, plan)
    if way.head_groups > 1:
        for expert in model.transformers:
            assert is_lean(expert)
            make_lean(expert, head_groups=way.head_groups)
    for settings in settled:
        cancel = threading.Event()
        prompt = prompting.embed_prompt(settings, None, lambda: text, cancel)
        *_, last = denoising.denoise(model, settings, prompt, cancel)
        yield _decoded(model, last.checkpoint.clean, way)


@torch.no_grad()
def _decoded(model: loading.LoadedModel, latents: torch.Tensor, way: Way) -> np.ndarray:
    if way.tile is None:
        gentleness = Gentleness.PARKED if way.parked else Gentleness.WHOLE
        return np.stack(list(decoding.decode(model, latents, threading.Event(), gentleness)))
    chunks = decoding.decode_chunks(model.vae, denormalised(model.vae, latents), way.tile)
    return np.concatenate([to_uint8(chunk[0]) for chunk in chunks])


def _loaded(report: ModelReport, plan: ExecutionPlan) -> tuple[loading.TextEncoder, loading.LoadedModel]:
    return loading.load_text_encoder(report, plan, lambda role: None), loading.load(report, plan, lambda role: None)


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], tuple[list[Any], list[np.ndarray]]]:
    """What is asked of a model, and its clips in full precision from the folder as it ships."""
    folder = tmp_path_factory.mktemp("pictures")

    @cache
    def made(model: str) -> tuple[list[Any], list[np.ndarray]]:
        asked = list(requests(model, folder))
        whole = list(clips(inspect(MODELS[model]), Way(least=0), [request for _, request in asked]))
        return asked, whole

    return made


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("way", WAYS)
def test_the_video_shows_what_the_prompt_says(
    way: str, model: str, tmp_path: Path, expected: Any, seen: dict[tuple[str, str], tuple[float, int, int]]
) -> None:
    asked, whole = expected(model)
    folder = MODELS[model]
    if export := WAYS[way].export:
        folder = export(library_pipeline(model), tmp_path / "model", MODELS[model] / "tokenizer")
    report = inspect(folder)
    assert report.verdict is Verdict.READY, report.problems
    assert report.layout is WAYS[way].layout
    worst, right, questions = float("inf"), 0, 0
    for (words, _), clip, best in zip(
        asked, clips(report, WAYS[way], [request for _, request in asked]), whole, strict=True
    ):
        answers = judge(clip).agrees(words)
        right, questions = right + sum(answers.values()), questions + len(answers)
        worst = min(worst, psnr(clip, best))
    seen[way, model] = worst, right, questions
    assert right == questions
    assert worst >= WAYS[way].least
