"""The same weights give the same video in whatever layout they lie, and nearly the same one in fewer bits."""

from __future__ import annotations

import functools
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import layout_files
import pytest
import recipes
import tiny_models
import torch
from diffusers import DiffusionPipeline
from test_generation import WITH_REFERENCES, Loaded, reference, run, settings_of

from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.model import Layout, ModelReport, Task, Verdict
from wan22_desktop.generation import conditioning, decoding, loading
from wan22_desktop.inspection import inspect

ARTIFACTS = Path(__file__).parents[1] / "artifacts"
Export = Callable[[Any, Path, Path], Path]
HEADS, WIDTH = 2, 64
"""Not the published width of 128: the number of heads must be read, not guessed."""


EXACT = 1e-5
"""Matrix products round by where in memory their factors begin, and that differs between files."""


def gguf_as(kind: str) -> Export:
    return lambda pipeline, folder, tokenizer: layout_files.quantised(pipeline, folder, tokenizer, kind)


def comfy_as(pack: Callable[[layout_files.Tensors], layout_files.Tensors], end: str) -> Export:
    return lambda pipeline, folder, tokenizer: layout_files.comfy(pipeline, folder, tokenizer, pack, end)


def library(pipeline: Any, folder: Path, _tokenizer: Path) -> Path:
    pipeline.save_pretrained(folder)
    return folder


LAYOUTS: dict[str, tuple[Export, Layout, float]] = {
    "diffusers folder": (library, Layout.DIFFUSERS, 0.0),
    "authors' folder": (layout_files.original, Layout.ORIGINAL, EXACT),
    "single files": (comfy_as(dict, "fp32"), Layout.SINGLE_FILE, EXACT),
    "GGUF F32": (gguf_as("F32"), Layout.GGUF, EXACT),
    "GGUF F16": (gguf_as("F16"), Layout.GGUF, 2e-3),
    "GGUF Q8_0": (gguf_as("Q8_0"), Layout.GGUF, 3e-2),
    "GGUF Q5_0": (gguf_as("Q5_0"), Layout.GGUF, 0.2),
    "GGUF Q4_0": (gguf_as("Q4_0"), Layout.GGUF, 0.4),
    "fp8": (comfy_as(layout_files.in_fp8, "fp8_e4m3fn"), Layout.SINGLE_FILE, 0.3),
    "fp8 scaled": (
        comfy_as(lambda t: layout_files.in_fp8(t, scaled="scale_weight"), "fp8_scaled"), Layout.SINGLE_FILE, 0.2,
    ),
    "fp8 comfy_quant": (
        comfy_as(lambda t: layout_files.in_fp8(t, scaled="comfy_quant"), "fp8_mixed"), Layout.SINGLE_FILE, 0.2,
    ),
}  # fmt: skip
"""How it is written, what it is called, and the relative error of the latents that may come of it."""


@pytest.fixture(scope="module")
def matrix() -> dict[tuple[str, str, str], float]:
    """Error by variant, layout and task; printed at the end."""
    return {}


@pytest.fixture(scope="module", autouse=True)
def printed(matrix: dict[tuple[str, str, str], float]) -> Any:
    yield
    tasks = sorted({(variant, task) for variant, _, task in matrix})
    lines = ["| layout | " + " | ".join(f"{variant} {task}" for variant, task in tasks) + " |"]
    lines.append("|---" * (len(tasks) + 1) + "|")
    for layout in LAYOUTS:
        cells = [matrix.get((variant, layout, task)) for variant, task in tasks]
        shown = ("" if cell is None else "equal" if cell == 0 else f"{cell:.2g}" for cell in cells)
        lines.append(f"| {layout} | " + " | ".join(shown) + " |")
    ARTIFACTS.mkdir(exist_ok=True)
    (ARTIFACTS / "layouts.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\nError of the final latents against diffusers' own pipeline on the diffusers folder:\n", *lines, sep="\n")


@functools.cache
def plain_folder(variant: str) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="wan22-test-")) / "plain"
    tiny_models.pipeline(variant, HEADS, WIDTH, statistics=False).save_pretrained(folder)
    return folder


def exported(variant: str, folder: Path, layout: str) -> tuple[Path, Path]:
    """The tiny model of ``variant`` in ``layout``, and as a diffusers folder."""
    pipeline, plain = tiny_models.pipeline(variant, HEADS, WIDTH, statistics=False), plain_folder(variant)
    return LAYOUTS[layout][0](pipeline, folder / "model", plain / "tokenizer"), plain


@functools.cache
def expected(variant: str, settings: GenerationSettings) -> torch.Tensor:
    """What the library makes of the diffusers folder."""
    loaded = load(inspect(plain_folder(variant)), plain_folder(variant))
    if settings.task is Task.VIDEO_TO_VIDEO and variant != "t2v-2.1":
        # The library's class for it knows one expert, without timesteps of its own for each token: then it is ours.
        return run(loaded, settings)[-1].checkpoint.clean
    return reference(loaded, settings)


def load(report: ModelReport, folder: Path) -> Loaded:
    text = loading.load_text_encoder(report, recipes.PLAN, lambda role: None)
    return Loaded(loading.load(report, recipes.PLAN, lambda role: None), text, folder)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("variant", list(tiny_models.KINDS))
def test_a_layout_gives_the_video_of_the_diffusers_folder(
    variant: str,
    layout: str,
    tmp_path: Path,
    inputs: dict[str, str],
    matrix: dict[tuple[str, str, str], float],
) -> None:
    folder, plain = exported(variant, tmp_path, layout)
    report = inspect(folder)
    assert report.verdict is Verdict.READY, (report.variant, report.problems)
    assert report.layout is LAYOUTS[layout][1]
    loaded = load(report, plain)
    assert set(report.tasks) <= set(inspect(plain).tasks), "nothing is promised that the folder could not do"
    for task in report.tasks:
        settings = settings_of(loaded, task, inputs)
        ours = run(loaded, settings)[-1].checkpoint
        theirs = expected(variant, settings)
        got = ours.latents if variant in WITH_REFERENCES else ours.clean
        error = float((got - theirs).square().mean().sqrt() / theirs.square().mean().sqrt())
        matrix[variant, layout, task.value] = error
        assert error <= LAYOUTS[layout][2], f"{task}: {error}"


@pytest.mark.parametrize("layout", ["authors' folder", "single files"])
@pytest.mark.parametrize("variant", ["t2v", "ti2v"])
def test_a_layouts_vae_decodes_to_the_same_frames(variant: str, layout: str, tmp_path: Path) -> None:
    folder, plain = exported(variant, tmp_path, layout)
    ours = load(inspect(folder), plain).model
    vae: Any = DiffusionPipeline.from_pretrained(plain).vae
    latents = torch.randn((1, vae.config.z_dim, 2, 4, 4), generator=torch.Generator().manual_seed(1))
    decoded = list(decoding.decode_chunks(ours.vae, latents))
    with torch.no_grad():
        whole = vae.decode(latents, return_dict=False)[0]
        assert torch.allclose(torch.cat(decoded, dim=2), whole, atol=1e-5)
    frames = torch.randint(0, 255, (5, 64, 64, 3), dtype=torch.uint8).numpy()
    assert conditioning.encode_video(ours, frames).isfinite().all()


def test_dropping_the_scales_of_fp8_would_be_seen(tmp_path: Path, inputs: dict[str, str]) -> None:
    """The test above can fail: without its scales the same file gives something else altogether."""
    folder, plain = exported("t2v", tmp_path, "fp8 scaled")
    loaded = load(inspect(folder), plain)
    settings = settings_of(loaded, Task.TEXT_TO_VIDEO, inputs)
    for expert in loaded.model.transformers:
        for module in expert.modules():
            if hasattr(module, "packed"):
                assert module.scale is not None
                module.scale = None
    theirs = reference(loaded, settings)
    error = float((run(loaded, settings)[-1].checkpoint.clean - theirs).square().mean().sqrt())
    assert error > 0.5


@pytest.mark.parametrize("kind", ["Q8_0", "Q4_0"])
def test_quantised_weights_stay_packed_in_memory(kind: str, tmp_path: Path) -> None:
    folder, plain = exported("ti2v", tmp_path, f"GGUF {kind}")
    blocks = load(inspect(folder), plain).model.transformers[0].blocks
    packed = sum(p.numel() * p.element_size() for p in blocks.parameters())
    whole = sum(
        p.numel() for p in tiny_models.pipeline("ti2v", HEADS, WIDTH, statistics=False).transformer.blocks.parameters()
    )
    assert packed < whole * {"Q8_0": 1.5, "Q4_0": 1.1}[kind], "four bytes each would be 4"


def test_one_file_is_run_with_what_lies_in_its_tree(tmp_path: Path) -> None:
    folder, _ = exported("t2v", tmp_path, "single files")
    for name in ("wan2.2_mini_high_noise_fp32.safetensors", "wan2.2_mini_low_noise_fp32.safetensors"):
        report = inspect(folder / "diffusion_models" / name)
        assert report.verdict is Verdict.READY, report.problems
        assert len(report.experts) == 2


def test_parts_from_elsewhere_complete_a_single_file(tmp_path: Path, inputs: dict[str, str]) -> None:
    folder, plain = exported("ti2v", tmp_path, "single files")
    alone = tmp_path / "alone" / "some name.safetensors"
    alone.parent.mkdir()
    (folder / "diffusion_models" / "wan2.2_mini_fp32.safetensors").rename(alone)
    assert inspect(alone).verdict is Verdict.CANNOT_RUN
    report = inspect(alone, parts=[str(folder / "text_encoders"), str(folder / "vae" / "wan_vae.safetensors")])
    assert report.verdict is Verdict.READY, report.problems
    loaded = load(report, plain)
    settings = settings_of(loaded, Task.TEXT_TO_VIDEO, inputs)
    assert torch.allclose(run(loaded, settings)[-1].checkpoint.clean, expected("ti2v", settings), atol=1e-4)


def test_a_tokenizer_inside_the_text_encoders_file_is_used(tmp_path: Path) -> None:
    model = layout_files.sentencepiece_model([*tiny_models.WORDS, "moving", "right"], 40)
    path = tmp_path / "umt5.safetensors"
    state = {n: t for n, t in tiny_models.text_encoder().state_dict().items() if n != "encoder.embed_tokens.weight"}
    packed = torch.frombuffer(bytearray(model), dtype=torch.uint8)
    layout_files.saved(state | {"spiece_model": packed}, path)
    from wan22_desktop.generation.weights.tokenizing import open_tokenizer

    ids, mask = open_tokenizer(path)("a red circle")
    assert ids.shape == mask.shape == (1, 512)
    used = ids[0, : int(mask.sum())].tolist()
    assert used[-1] == 1, "the end of the sentence"
    assert 2 not in used, "every word is known"
    assert not ids[0, len(used) :].any()


def test_cancelling_reaches_packed_layers_too(tmp_path: Path, inputs: dict[str, str]) -> None:
    folder, plain = exported("ti2v", tmp_path, "GGUF Q8_0")
    loaded = load(inspect(folder), plain)
    cancel = threading.Event()
    cancel.set()
    from wan22_desktop.generation import denoising, prompting
    from wan22_desktop.generation.cancelling import CancelledHere

    settings = settings_of(loaded, Task.TEXT_TO_VIDEO, inputs)
    prompt = prompting.embed_prompt(settings, None, lambda: loaded.text, threading.Event())
    with pytest.raises(CancelledHere):
        next(denoising.denoise(loaded.model, settings, prompt, cancel))
