"""The gate: what we compute in our own way, part by part, mode by mode and precision by precision, against diffusers.

A cell is one model in one mode and one precision: the largest difference to what the library computes from the same
weights, as a share of its largest number, and the bound that it keeps. The table is left in
``tests/artifacts/exactness.md``. ``WAN22_EXACTNESS=published`` adds blocks, text layers and VAEs of published widths
(minutes, 12 GB), on the card where one is at hand.
"""

from __future__ import annotations

import functools
import itertools
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pytest
import recipes
import test_generation
import test_text
import tiny_models
import torch
from clips import write_inputs
from diffusers import AutoencoderKLWan, FirstBlockCacheConfig, WanTransformer3DModel
from diffusers.models.transformers.transformer_wan import WanTransformerBlock
from test_generation import Loaded, loaded_as, settings_of
from test_lean import FRAMES, TOKENS, given_to, made, output, timesteps
from test_memory import A14B, RESIDUAL, VARIANTS
from transformers import UMT5Config, UMT5EncoderModel

from wan22_desktop.domain.model import Task
from wan22_desktop.domain.plan import Executor
from wan22_desktop.generation import conditioning, decoding, loading
from wan22_desktop.generation.lean.text import TextEncoder
from wan22_desktop.generation.lean.transformer import is_lean, lean, make_lean
from wan22_desktop.generation.lean.vae import LeanDecoder
from wan22_desktop.planning.activations import TEXT_TOKENS

ARTIFACTS = Path(__file__).parents[1] / "artifacts"
PUBLISHED = os.environ.get("WAN22_EXACTNESS") == "published"
DEVICE = torch.device("cuda" if PUBLISHED and torch.cuda.is_available() else "cpu")
"""Of the published widths. On a card other sizes may take other kernels, so there nothing is promised to the bit."""
FULL, HALF, NARROW = torch.float32, torch.bfloat16, torch.float16
PRECISIONS = {FULL: "float32", HALF: "bfloat16", NARROW: "float16"}
ROUNDED = {FULL: 2e-6, HALF: 2**-6, NARROW: 2**-8}
"""A few roundings, of the largest number: what batches and padding change in the order of additions."""
ON_CARD = {FULL: 1e-4, HALF: 2**-5, NARROW: 2**-7}
EXACT = dict.fromkeys(PRECISIONS, 0.0)
MODES = {"lean": (768, 1), "lean, head groups": (800, 2), "lean, uneven head groups": (TOKENS * 2, 3)}
"""Rows of a chunk and parts of the attention; three parts do not divide the heads."""


@dataclass(frozen=True, kw_only=True)
class Cell:
    part: str
    mode: str
    model: str
    dtype: torch.dtype
    bound: float
    sides: Callable[[], tuple[torch.Tensor, torch.Tensor]]
    """What is ours, and what is the library's."""

    @property
    def apart(self) -> float:
        with torch.no_grad():
            ours, theirs = (side.float().cpu() for side in self.sides())
        assert ours.shape == theirs.shape
        assert ours.isfinite().all()
        return 0.0 if torch.equal(ours, theirs) else float((ours - theirs).abs().max() / theirs.abs().max())


Sides = tuple[torch.Tensor, torch.Tensor]
made = functools.cache(made)


@pytest.fixture(autouse=True)
def two_threads() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    yield
    torch.set_num_threads(before)


# --- One block -------------------------------------------------------------------------------------------------------


def block_cells() -> Iterator[Cell]:
    times = {"times of a clip": (2, 6, 32), "times of every token": (2, TOKENS, 6, 32)}
    for (mode, way), (model, shape), dtype in itertools.product(MODES.items(), times.items(), PRECISIONS):
        sides = functools.partial(_one_block, way, shape, dtype)
        yield Cell(part="block", mode=mode, model=model, dtype=dtype, bound=EXACT[dtype], sides=sides)


def _one_block(way: tuple[int, int], times_shape: tuple[int, ...], dtype: torch.dtype) -> Sides:
    model, random = made("t2v", dtype), torch.Generator().manual_seed(2)
    hidden, text = (torch.randn(2, count, 32, generator=random).to(dtype) for count in (TOKENS, TEXT_TOKENS))
    times = torch.randn(times_shape, generator=random)
    rotations = model.rope(torch.empty(1, 16, FRAMES, 36, 38))
    theirs = model.blocks[0](hidden, text, times, rotations)
    with lean(model, *way):
        return model.blocks[0](hidden.clone(), text, times, rotations), theirs


# --- The denoiser ----------------------------------------------------------------------------------------------------


def denoiser_cells() -> Iterator[Cell]:
    models = [(kind, "") for kind in tiny_models.KINDS if kind not in ("t2v-2.1", "ti2v")]
    models += [("ti2v", layout) for layout in ("text", "picture", "any")]
    for (mode, way), (kind, layout), dtype in itertools.product(MODES.items(), models, PRECISIONS):
        sides = functools.partial(_denoised, way, kind, layout, dtype)
        told = f"{kind}, times as for {layout}" if layout else kind
        yield Cell(part="denoiser", mode=mode, model=told, dtype=dtype, bound=EXACT[dtype], sides=sides)
    few = [("i2v-clip", ""), ("ti2v", "picture")]
    for (kind, layout), dtype in itertools.product(few, PRECISIONS):
        sides = functools.partial(_denoised, (768, 2), kind, layout, dtype, batch=2)
        mode = "lean, both passes of guidance at once"
        yield Cell(part="denoiser", mode=mode, model=kind, dtype=dtype, bound=ROUNDED[dtype], sides=sides)
    for (kind, layout), dtype in itertools.product(few, PRECISIONS):
        sides = functools.partial(_after_a_cache, kind, layout, dtype)
        mode = "lean, after a cache of steps"
        yield Cell(part="denoiser", mode=mode, model=kind, dtype=dtype, bound=EXACT[dtype], sides=sides)


def _given(kind: str, layout: str, dtype: torch.dtype, batch: int = 1) -> dict[str, Any]:
    given = given_to(kind, made(kind, dtype), dtype, batch)
    if layout:
        given["timestep"] = timesteps(layout).repeat(batch, 1)
    return given


def _denoised(way: tuple[int, int], kind: str, layout: str, dtype: torch.dtype, batch: int = 1) -> Sides:
    model, given = made(kind, dtype), _given(kind, layout, dtype, batch)
    theirs = output(model, given)
    with lean(model, *way):
        return output(model, given), theirs


def _after_a_cache(kind: str, layout: str, dtype: torch.dtype) -> Sides:
    """The cache is put on a lean model, used, and taken off again."""
    model, given = made(kind, dtype), _given(kind, layout, dtype)
    theirs = output(model, given)
    with lean(model, 768):
        model.enable_cache(FirstBlockCacheConfig(threshold=0.5))
        for scale in (1.0, 1.01):
            with model.cache_context("cond"):
                output(model, given | {"hidden_states": given["hidden_states"] * scale})
        model.disable_cache()
        return output(model, given), theirs


# --- All steps, against the library's pipeline -----------------------------------------------------------------------

PIPELINES = {
    "t2v, two experts": ("t2v", Task.TEXT_TO_VIDEO), "i2v, two experts": ("i2v", Task.IMAGE_TO_VIDEO),
    "ti2v": ("ti2v", Task.TEXT_TO_VIDEO), "ti2v, from a picture": ("ti2v", Task.IMAGE_TO_VIDEO),
    "vace": ("vace", Task.CONTROL),
}  # fmt: skip


BATCHED = {FULL: 5e-5, HALF: 2**-4, NARROW: 2**-6}
"""Rounding that three steps carry on and guidance triples."""


def step_cells() -> Iterator[Cell]:
    for mode, groups, batched, bounds in (
        ("lean", 1, False, EXACT),
        ("lean, head groups", 2, False, EXACT),
        ("lean, both passes of guidance at once", 1, True, BATCHED),
    ):
        for (model, (variant, task)), dtype in itertools.product(PIPELINES.items(), PRECISIONS):
            sides = functools.partial(_all_steps, variant, task, dtype, groups, batched)
            yield Cell(part="steps", mode=mode, model=model, dtype=dtype, bound=bounds[dtype], sides=sides)


def _all_steps(variant: str, task: Task, dtype: torch.dtype, groups: int, batched: bool) -> Sides:
    loaded = _loaded(variant, dtype)
    model, settings = loaded.model, settings_of(loaded, task, _inputs(), steps=3)
    assert settings.high_steps in (None, 1, 2), "both experts have their steps"
    theirs, plan = _library_latents(variant, task, dtype), model.plan
    model.plan = msgspec.structs.replace(plan, batched_guidance=batched)
    try:
        for expert in model.transformers:
            assert is_lean(expert), "the loader sees to it"
            make_lean(expert, 768, groups)
        last = test_generation.run(loaded, settings)[-1].checkpoint
    finally:
        model.plan = plan
    return last.latents if variant in test_generation.WITH_REFERENCES else last.clean, theirs


@functools.cache
def _loaded(variant: str, dtype: torch.dtype) -> Loaded:
    whole, name = loaded_as(variant), PRECISIONS[dtype]
    plan = msgspec.structs.replace(recipes.PLAN, precision=name, vae_precision=name, executor=Executor.LEAN)
    return Loaded(loading.load(whole.model.report, plan, lambda role: None), whole.text, whole.folder)


@functools.cache
def _library_latents(variant: str, task: Task, dtype: torch.dtype) -> torch.Tensor:
    loaded = _loaded(variant, dtype)
    return test_generation.reference(loaded, settings_of(loaded, task, _inputs(), steps=3), dtype=dtype)


@functools.cache
def _inputs() -> dict[str, str]:
    return write_inputs(Path(tempfile.mkdtemp(prefix="wan22-test-")))


# --- The VAE ---------------------------------------------------------------------------------------------------------

VAES = ("wan2.1", "wan2.2")
LEAN_VAE = {FULL: 1e-5, HALF: 0.0, NARROW: 0.0}
"""In half precision it is the library's modules that compute, to the bit."""


@functools.cache
def vae_of(kind: str, dtype: torch.dtype) -> Any:
    torch.manual_seed(1)
    vae = tiny_models.vae(kind).eval().requires_grad_(False)
    for name, parameter in vae.named_parameters():
        if name.endswith("gamma"):
            torch.nn.init.normal_(parameter, 1.0, 0.3)  # ones would hide a forgotten one
    return vae.to(dtype)


def vae_cells() -> Iterator[Cell]:
    for mode, frames, at_once, parked in (
        ("one picture", 1, None, False), ("two latent frames", 5, None, False), ("as it comes", 17, None, False),
        ("a latent frame at a time", 17, 1, False), ("two at a time", 21, 2, False), ("three at a time", 21, 3, False),
        ("its history in main memory", 17, 1, True),
    ):  # fmt: skip
        for kind, size, dtype in itertools.product(VAES, ((4, 4), (5, 3), (1, 1)), PRECISIONS):
            sides = functools.partial(_decoded, kind, dtype, (frames, *size), at_once, parked)
            model = f"{kind}, {size[0]}×{size[1]}"
            yield Cell(part="VAE, decoded", mode=mode, model=model, dtype=dtype, bound=LEAN_VAE[dtype], sides=sides)
    mode = "in tiles, to the library's modules in tiles"
    for kind, dtype in itertools.product(VAES, PRECISIONS):
        sides = functools.partial(_tiled, kind, dtype)
        yield Cell(part="VAE, decoded", mode=mode, model=kind, dtype=dtype, bound=LEAN_VAE[dtype], sides=sides)
    for (mode, frames), kind, dtype in itertools.product((("one picture", 1), ("a video", 9)), VAES, PRECISIONS):
        sides = functools.partial(_encoded, kind, dtype, frames)
        yield Cell(part="VAE, encoded", mode=mode, model=kind, dtype=dtype, bound=EXACT[dtype], sides=sides)
    for variant, dtype in itertools.product(("t2v", "ti2v"), PRECISIONS):
        sides = functools.partial(_encoded_in_tiles, variant, dtype)
        kind = tiny_models.KINDS[variant].vae
        yield Cell(part="VAE, encoded", mode="in tiles", model=kind, dtype=dtype, bound=EXACT[dtype], sides=sides)


def _latents(vae: Any, frames: int, rows: int, columns: int) -> torch.Tensor:
    random = torch.Generator().manual_seed(frames * 100 + rows)
    shape = (1, vae.config.z_dim, (frames - 1) // 4 + 1, rows, columns)
    return torch.randn(shape, generator=random).to(vae.device, vae.dtype)


def _streamed(vae: Any, latents: torch.Tensor, tile: int | None = None, decoder: Any = None) -> torch.Tensor:
    return torch.cat(list(decoding.decode_chunks(vae, latents, tile, decoder=decoder)), dim=2)


def _decoded(kind: str, dtype: torch.dtype, size: tuple[int, int, int], at_once: int | None, parked: bool) -> Sides:
    vae = vae_of(kind, dtype)
    latents, decoder = _latents(vae, *size), decoding.decoder_of(vae, parked=parked)
    assert isinstance(decoder, LeanDecoder) == (dtype is FULL)
    if at_once is not None:
        decoder.at_once = lambda *_: at_once  # type: ignore[method-assign]
    return _streamed(vae, latents, decoder=decoder), vae.decode(latents, return_dict=False)[0]


def _tiled(kind: str, dtype: torch.dtype) -> Sides:
    vae = vae_of(kind, dtype)
    latents = _latents(vae, 9, 7, 6)
    return _streamed(vae, latents, 4), _streamed(vae, latents, 4, decoding.LibraryDecoder(vae))


def _encoded(kind: str, dtype: torch.dtype, frames: int) -> Sides:
    vae = vae_of(kind, dtype)
    whole, side = loaded_as("t2v").model, 3 * vae.config.scale_factor_spatial
    pixels, model = _pixels(frames, side, side), loading.LoadedModel(whole.report, whole.plan, whole.transformers, vae)
    return conditioning.encode_video(model, pixels.numpy()), _encoded_by_library(vae, pixels)


def _encoded_in_tiles(variant: str, dtype: torch.dtype) -> Sides:
    whole = loaded_as(variant)
    plan = msgspec.structs.replace(recipes.PLAN, tile=32, vae_precision=PRECISIONS[dtype])
    model = loading.load(whole.model.report, plan, lambda role: None)
    theirs: Any = AutoencoderKLWan.from_pretrained(whole.folder / "vae", torch_dtype=dtype).eval()
    theirs.enable_tiling()
    pixels = _pixels(5, theirs.tile_sample_min_height + 32, 32)
    return conditioning.encode_video(model, pixels.numpy()), _encoded_by_library(theirs, pixels)


def _pixels(frames: int, height: int, width: int) -> torch.Tensor:
    random = torch.Generator().manual_seed(4)
    return torch.randint(0, 256, (frames, height, width, 3), generator=random).to(torch.uint8)


def _encoded_by_library(vae: Any, pixels: torch.Tensor) -> torch.Tensor:
    """As its pipelines prepare and norm."""
    video = (pixels.permute(3, 0, 1, 2)[None] / 127.5 - 1).to(vae.dtype)
    mean, deviation = (torch.tensor(numbers).view(1, -1, 1, 1, 1) for numbers in _statistics(vae))
    return (vae.encode(video).latent_dist.mode().float() - mean) * (1.0 / deviation)


def _statistics(vae: Any) -> tuple[list[float], list[float]]:
    return vae.config.latents_mean, vae.config.latents_std


# --- Text ------------------------------------------------------------------------------------------------------------

TEXT = {FULL: 3e-6, HALF: 2**-6, NARROW: 2**-8}


def text_cells() -> Iterator[Cell]:
    for mode, own in (("the real tokens alone", True), ("the real tokens alone, by the library's class", False)):
        for tokens, dtype in itertools.product((1, 60, test_text.LENGTH), PRECISIONS):
            sides = functools.partial(_embedded, tokens, dtype, own)
            yield Cell(part="text", mode=mode, model=f"{tokens} tokens", dtype=dtype, bound=TEXT[dtype], sides=sides)


def _embedded(tokens: int, dtype: torch.dtype, own: bool) -> Sides:
    theirs, ours = _encoders(dtype)
    return test_text.embedded(ours if own else theirs, tokens), test_text.padded(theirs, tokens)


@functools.cache
def _encoders(dtype: torch.dtype) -> tuple[Any, Any]:
    folder = Path(tempfile.mkdtemp(prefix="wan22-test-"))
    theirs = test_text.random_encoder()
    theirs.save_pretrained(folder / "theirs")
    component = test_text.stored(theirs, folder / "ours")
    return UMT5EncoderModel.from_pretrained(folder / "theirs", dtype=dtype).eval(), test_text.built(component, dtype)


# --- At the published widths -----------------------------------------------------------------------------------------

WIDTHS = {"5B": VARIANTS["TI2V-5B"][0], "14B": A14B}
PUBLISHED_SIZE = (3, 60, 104)
"""Latent frames, rows and columns: 4,680 tokens, more than two chunks of the 2,048 that the app computes at a time."""


def published_cells() -> Iterator[Cell]:
    exact = EXACT if DEVICE.type == "cpu" else ON_CARD
    for (width, config), dtype in itertools.product(WIDTHS.items(), PRECISIONS):
        for mode, groups in (("lean", 1), ("lean, head groups", 8)):
            sides = functools.partial(_published_block, config, groups, dtype)
            yield Cell(
                part="block", mode=f"{mode}, published width", model=width, dtype=dtype, bound=exact[dtype], sides=sides
            )
    near = LEAN_VAE if DEVICE.type == "cpu" else ON_CARD
    for kind, dtype in itertools.product(VAES, (FULL, HALF)):
        sides = functools.partial(_published_vae, kind, dtype)
        yield Cell(part="VAE, decoded", mode="published width", model=kind, dtype=dtype, bound=near[dtype], sides=sides)
    for dtype in (FULL, HALF):
        sides = functools.partial(_published_text, dtype)
        yield Cell(
            part="text", mode="published width, two layers", model="60 tokens", dtype=dtype, bound=TEXT[dtype],
            sides=sides,
        )  # fmt: skip


def _published_block(config: dict[str, Any], groups: int, dtype: torch.dtype) -> Sides:
    torch.manual_seed(1)
    frames, rows, columns = PUBLISHED_SIZE
    with torch.device("meta"):
        whole: Any = WanTransformer3DModel(**config, num_layers=1)
    dim = config["num_attention_heads"] * 128
    block = WanTransformerBlock(dim, config["ffn_dim"], config["num_attention_heads"], cross_attn_norm=True)
    block = block.to(dtype).eval().requires_grad_(False)
    block.scale_shift_table.data = block.scale_shift_table.data.float()
    for name, parameter in block.named_parameters():
        if "norm" in name:
            torch.nn.init.normal_(parameter, 1.0 if name.endswith("weight") else 0.0, 0.2)
    whole.blocks[0] = block.to(DEVICE)
    rotations = type(whole.rope)(128, (1, 2, 2), 1024)(torch.empty(1, 16, frames, rows, columns, device=DEVICE))
    tokens = frames * rows * columns // 4
    hidden, text = (torch.randn(1, count, dim).to(DEVICE, dtype) for count in (tokens, TEXT_TOKENS))
    times = torch.randn(1, 6, dim, device=DEVICE)
    theirs = whole.blocks[0](hidden, text, times, rotations)
    with lean(whole, 2048, groups):
        return whole.blocks[0](hidden.clone(), text, times, rotations), theirs


def _published_vae(kind: str, dtype: torch.dtype) -> Sides:
    torch.manual_seed(1)
    vae: Any = AutoencoderKLWan(**(RESIDUAL if kind == "wan2.2" else {})).eval().requires_grad_(False)
    vae = vae.to(DEVICE, dtype)
    latents = _latents(vae, 5, 8, 12)
    return _streamed(vae, latents), vae.decode(latents, return_dict=False)[0]


def _published_text(dtype: torch.dtype) -> Sides:
    config = test_text.CONFIG | {"d_model": 4096, "d_kv": 64, "d_ff": 10240, "num_layers": 2, "num_heads": 64}
    torch.manual_seed(5)
    theirs = UMT5EncoderModel(UMT5Config(**config)).to(dtype).eval().requires_grad_(False)
    ours = TextEncoder(**config).to(dtype).eval()
    ours.load_state_dict({name: value for name, value in theirs.state_dict().items() if "embed_tokens" not in name})
    return test_text.embedded(ours, 60), test_text.padded(theirs, 60)


# --- The gate --------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def measured() -> Iterator[list[tuple[Cell, float]]]:
    """What was found, left as a table beside the other artifacts."""
    found: list[tuple[Cell, float]] = []
    yield found
    names = list(PRECISIONS.values())
    lines = ["| part | mode | models | " + " | ".join(names) + " |", "|---" * (3 + len(names)) + "|"]
    for (part, mode), cells in itertools.groupby(found, lambda pair: (pair[0].part, pair[0].mode)):
        taken, told = list(cells), list[str]()
        for dtype in PRECISIONS:
            of = [(apart, cell.bound) for cell, apart in taken if cell.dtype is dtype]
            told.append(f"{max(apart for apart, _ in of):.1g} (≤ {of[0][1]:.1g})" if of else "")
        models = "; ".join(dict.fromkeys(cell.model for cell, _ in taken))
        lines.append(f"| {part} | {mode} | {models} | " + " | ".join(told) + " |")
    ARTIFACTS.mkdir(exist_ok=True)
    name = f"exactness{'-published' if PUBLISHED else ''}.md"
    (ARTIFACTS / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\nLargest difference to diffusers, of its largest number, and the bound:\n", *lines, sep="\n")


CELLS = [*block_cells(), *denoiser_cells(), *step_cells(), *vae_cells(), *text_cells()]
GATE = [*CELLS, *(published_cells() if PUBLISHED else ())]


@pytest.mark.parametrize(("part", "mode"), dict.fromkeys((cell.part, cell.mode) for cell in GATE))
def test_it_is_the_librarys(part: str, mode: str, measured: list[tuple[Cell, float]]) -> None:
    """Every model and precision of a part in one mode."""
    found = [(cell, cell.apart) for cell in GATE if (cell.part, cell.mode) == (part, mode)]
    measured += found
    assert not [(cell.model, PRECISIONS[cell.dtype], apart) for cell, apart in found if apart > cell.bound]
