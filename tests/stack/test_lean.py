"""The lean transformer needs less memory, gets on with all that hangs on its modules, and leaves no trace.

That its numbers are the library's is the gate's, ``test_exactness.py``.
"""

from __future__ import annotations

import functools
import threading
from collections.abc import Iterator
from typing import Any

import diffusers.models.transformers.transformer_wan as library
import diffusers.models.transformers.transformer_wan_animate as animate
import pytest
import tiny_models
import torch
from diffusers import (
    FirstBlockCacheConfig,
    WanAnimateTransformer3DModel,
    WanTransformer3DModel,
    WanVACETransformer3DModel,
)
from diffusers.hooks import PyramidAttentionBroadcastConfig, apply_first_block_cache, apply_group_offloading
from gguf import GGMLQuantizationType
from gguf.quants import quantize
from memory_trace import MemoryTrace, flash, without_memory
from test_memory import VARIANTS

from wan22_desktop.generation.cancelling import CancelledHere, cancellable
from wan22_desktop.generation.lean.transformer import can_be_lean, is_lean, lean, make_lean, restore, side_by_side
from wan22_desktop.generation.weights.packing import PackedLinear
from wan22_desktop.planning.activations import IMAGE_TOKENS, TEXT_TOKENS, Pass
from wan22_desktop.planning.chunks import FEWEST, STEP, chunks
from wan22_desktop.planning.lean_activations import beside, lean_largest

FRAMES, ROWS, COLUMNS = 5, 36, 38
TOKENS = FRAMES * ROWS * COLUMNS // 4
"""1710, which chunks divide into two of 768 and 942, or not at all."""


@pytest.fixture(autouse=True)
def two_threads() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    yield
    torch.set_num_threads(before)


def given_to(kind: str, model: Any, dtype: torch.dtype, batch: int = 1) -> dict[str, Any]:
    random = torch.Generator().manual_seed(3)

    def noise(*shape: int) -> torch.Tensor:
        return torch.randn(batch, *shape, generator=random).to(dtype)

    config = model.config
    given: dict[str, Any] = {
        "hidden_states": noise(config.in_channels, FRAMES, ROWS, COLUMNS),
        "encoder_hidden_states": noise(TEXT_TOKENS, 32),
        "timestep": torch.linspace(300, 700, batch),
        "return_dict": False,
    }
    if tiny_models.KINDS[kind].clip:
        given["encoder_hidden_states_image"] = noise(tiny_models.CLIP_TOKENS, 64)
        if kind.startswith("flf2v"):
            given["encoder_hidden_states_image"] = torch.cat([noise(tiny_models.CLIP_TOKENS, 64)] * 2)
    if kind == "vace":
        given["control_hidden_states"] = noise(96, FRAMES, ROWS, COLUMNS)
        given["control_hidden_states_scale"] = torch.full((len(config.vace_layers),), 0.7, dtype=dtype)
    if kind == "animate":
        given["pose_hidden_states"] = noise(16, FRAMES - 1, ROWS, COLUMNS)
        given["face_pixel_values"] = noise(3, 4 * FRAMES - 7, 16, 16)
    return given


def made(kind: str, dtype: torch.dtype = torch.float32) -> Any:
    torch.manual_seed(1)
    return without_memory(tiny_models.transformer(kind), dtype)


def output(model: Any, given: dict[str, Any]) -> torch.Tensor:
    with torch.no_grad():
        return model(**given)[0]


def timesteps(layout: str) -> torch.Tensor:
    """Of every token: as text, a picture at the beginning, and anything at all ask for them."""
    times = torch.full((1, TOKENS), 640.0)
    if layout == "picture":
        times[:, : TOKENS // FRAMES] = 0
    if layout == "any":
        times = torch.randint(0, 9, (1, TOKENS), generator=torch.Generator().manual_seed(5)) * 111.0
    return times


@pytest.mark.parametrize("kind", ["ti2v", "vace", "animate"])
def test_nothing_is_left_of_it(kind: str) -> None:
    model = made(kind)
    given = given_to(kind, model, torch.float32)
    wanted = output(model, given)
    with lean(model, 768, 2):
        assert is_lean(model)
        output(model, given)
    assert torch.equal(output(model, given), wanted)
    assert not is_lean(model)
    assert not any("forward" in vars(module) for module in model.modules())


def test_chunks_are_no_smaller_than_asked_for_and_begin_where_attention_does() -> None:
    for rows in (1, 255, 767, 1535, 1536, 2047, 4095, 4096, 32760, 75600):
        for wanted in (1, 768, 1000, 2048, 100_000):
            parts = chunks(rows, wanted)
            assert [*range(rows)] == [row for part in parts for row in range(part.start, part.stop)]
            assert all(part.start % STEP == 0 for part in parts)
            if len(parts) > 1:
                sizes = [part.stop - part.start for part in parts]
                assert min(sizes) >= max(FEWEST, wanted) // STEP * STEP, (rows, wanted, sizes)
                assert max(sizes) < 2 * max(FEWEST, wanted)


# --- With all that hangs on the modules -----------------------------------------------------------------------------


def test_loras_and_packed_weights_take_part() -> None:
    """A hook on every linear layer of the blocks adds to what it gives; packed layers unpack once for all chunks."""
    model, random = made("i2v-clip"), torch.Generator().manual_seed(4)
    given = given_to("i2v-clip", model, torch.float32)
    plain = output(model, given)
    for name, layer in list(model.blocks.named_modules()):
        if isinstance(layer, torch.nn.Linear):
            parent, _, own = name.rpartition(".")
            raw = torch.tensor(quantize(layer.weight.detach().numpy(), GGMLQuantizationType.Q8_0))
            packed = PackedLinear(raw, layer.bias.detach(), block_type="Q8_0")
            setattr(model.blocks.get_submodule(parent), own, packed)
    packed = output(model, given)
    layers = [layer for layer in model.modules() if isinstance(layer, PackedLinear)]
    for layer in layers:
        down, up = (
            torch.randn(layer.in_features, 4, generator=random),
            torch.randn(4, layer.out_features, generator=random) / 20,
        )

        def add(_: object, of: Any, made: torch.Tensor, down: Any = down, up: Any = up) -> Any:
            return made.add_(of[0] @ down @ up)

        layer.register_forward_hook(add)
    wanted = output(model, given)
    assert not torch.allclose(plain, packed, atol=1e-4)
    assert not torch.allclose(packed, wanted, atol=1e-4)
    with lean(model, 768, 2):
        assert torch.equal(output(model, given), wanted)
        counted = dict.fromkeys(layers, 0)
        for layer in layers:
            original = layer.unpacked

            def unpacked(dtype: torch.dtype, layer: Any = layer, original: Any = original) -> torch.Tensor:
                counted[layer] += 1
                return original(dtype)

            vars(layer)["unpacked"] = unpacked
        output(model, given)
    assert set(counted.values()) == {1}
    assert all("unpacked" in vars(layer) for layer in layers), "what was there before is there again"


@pytest.mark.parametrize("kind", ["ti2v", "vace"])
def test_it_lies_beneath_hooks_that_move_weights(kind: str) -> None:
    """Whether they come before or after, and whichever goes first."""
    model = made(kind)
    given = given_to(kind, model, torch.float32)
    if kind == "ti2v":
        given["timestep"] = timesteps("picture")
    wanted = output(model, given)
    place: dict[str, Any] = {"onload_device": torch.device("cpu"), "offload_device": torch.device("cpu")}

    def hook() -> None:
        apply_group_offloading(model, offload_type="block_level", num_blocks_per_group=1, **place)

    hook()
    make_lean(model, 768)
    assert is_lean(model)
    assert torch.equal(output(model, given), wanted)
    restore(model)
    assert not is_lean(model)
    assert torch.equal(output(model, given), wanted)
    model = made(kind)
    make_lean(model, 768)
    hook()
    assert is_lean(model)
    assert torch.equal(output(model, given), wanted)
    restore(model)
    assert not is_lean(model)
    assert torch.equal(output(model, given), wanted)


def test_it_steps_aside_for_caches_of_steps() -> None:
    model, given = made("ti2v"), {}
    given = given_to("ti2v", model, torch.float32) | {"timestep": timesteps("picture")}

    def three_passes() -> list[torch.Tensor]:
        found: list[torch.Tensor] = []
        for index in range(3):
            with model.cache_context("cond"):
                found.append(output(model, given | {"hidden_states": given["hidden_states"] * (1 + index / 100)}))
        return found

    model.enable_cache(FirstBlockCacheConfig(threshold=0.1))
    assert not can_be_lean(model)
    wanted = three_passes()
    model.disable_cache()
    assert can_be_lean(model)
    plain = output(model, given | {"hidden_states": given["hidden_states"] * 1.02})
    assert not torch.equal(wanted[-1], plain), "the cache does something"
    with lean(model, 768):
        model.enable_cache(FirstBlockCacheConfig(threshold=0.1))
        assert all(map(torch.equal, three_passes(), wanted))
        model.disable_cache()
    other = made("ti2v")
    apply_first_block_cache(other, FirstBlockCacheConfig(threshold=0.1))
    assert not can_be_lean(other), "put there without telling the model"
    with pytest.raises(ValueError, match="looks at"):
        make_lean(other)
    other = made("ti2v")
    other.enable_cache(
        PyramidAttentionBroadcastConfig(spatial_attention_block_skip_range=2, current_timestep_callback=lambda: 500)
    )
    assert not can_be_lean(other)


def test_a_cancel_is_noticed_at_the_next_block() -> None:
    model, cancel, seen = made("t2v"), threading.Event(), list[int]()

    def note(*_: object) -> None:
        seen.append(1)
        cancel.set()

    model.blocks[0].ffn.register_forward_hook(note)
    with lean(model, 768), cancellable(model.blocks, cancel, "here"), pytest.raises(CancelledHere):
        output(model, given_to("t2v", model, torch.float32))
    assert len(seen) == len(chunks(TOKENS, 768)), "the first block was computed, the second not begun"


def alike(answer: object, **_: object) -> object:
    return answer


# --- Memory ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float32], ids=["half", "full"])
@pytest.mark.parametrize("variant", VARIANTS)
def test_its_peak_is_what_a_trace_of_it_shows(
    variant: str, dtype: torch.dtype, monkeypatch: pytest.MonkeyPatch
) -> None:
    config, told = VARIANTS[variant]
    kind = WanVACETransformer3DModel if "vace_layers" in config else WanTransformer3DModel
    kind = WanAnimateTransformer3DModel if "face_size" in told else kind
    for module in (library, animate):
        monkeypatch.setattr(module, "dispatch_attention_fn", flash)
    with torch.device("meta"):
        fewer = {"vace_layers": [0]} if "hints" in told else {}
        few = 5 if "face_size" in told else 1  # as many have one that looks at faces
        model = without_memory(kind(**config | fewer, num_layers=few), dtype)
    numbers: Any = model.config
    for frames, rows, columns, groups in ((21, 60, 104, 1), (31, 44, 80, 4), (5, 30, 52, 1)):
        tokens = frames * (rows // 2) * (columns // 2)
        with torch.device("meta"):
            given: dict[str, Any] = {
                "hidden_states": torch.empty(1, numbers.in_channels, frames, rows, columns, dtype=dtype),
                "timestep": torch.empty((1, tokens) if "token_times" in told else (1,)),
                "encoder_hidden_states": torch.empty(1, TEXT_TOKENS, 4096, dtype=dtype),
                "return_dict": False,
            }
            if "image_tokens" in told:
                pictures = told["image_tokens"] // IMAGE_TOKENS
                given["encoder_hidden_states_image"] = torch.empty(pictures, IMAGE_TOKENS, 1280, dtype=dtype)
            if "hints" in told:
                given["control_hidden_states"] = torch.empty(1, 96, frames, rows, columns, dtype=dtype)
                given["control_hidden_states_scale"] = torch.ones(1, dtype=dtype)
            if "face_size" in told:
                told = told | {"faces": 4 * frames - 7}
                given["pose_hidden_states"] = torch.empty(1, 16, frames - 1, rows, columns, dtype=dtype)
                given["face_pixel_values"] = torch.empty(1, 3, told["faces"], 512, 512, dtype=dtype)
            # Which timesteps are the same, numbers would tell.
            answer = torch.empty(2), torch.empty(1, tokens, dtype=torch.long)
        monkeypatch.setattr(torch.Tensor, "unique", functools.partial(alike, answer))
        with lean(model, head_groups=groups), MemoryTrace([*model.parameters(), *model.buffers()]) as trace:
            output(model, given)
        pass_ = Pass(
            tokens=tokens, dim=numbers.num_attention_heads * 128, ffn_dim=numbers.ffn_dim, head_dim=128,
            text_dim=4096, number=dtype.itemsize, **told,
        )  # fmt: skip
        predicted = lean_largest(pass_, head_groups=groups)
        # What is off by a few megabytes decides nothing.
        close = pytest.approx(trace.peak, rel=0.005, abs=20e6)
        assert predicted.bytes == close, (frames, rows, columns, groups, predicted, trace.at)
        passes = [{name: value for name, value in given.items() if name != "return_dict"} for _ in range(2)]
        with torch.device("meta"):
            passes[1] |= {name: torch.empty_like(value) for name, value in passes[1].items()}
        with (
            torch.no_grad(),
            lean(model, head_groups=groups),
            MemoryTrace([*model.parameters(), *model.buffers()]) as trace,
        ):
            side_by_side(model, passes)
        close = pytest.approx(trace.peak, rel=0.005, abs=20e6)
        assert predicted.bytes + beside(pass_) == close, (frames, rows, columns, groups, predicted, trace.at)
