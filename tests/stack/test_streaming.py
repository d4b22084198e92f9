"""Blocks that come to the device one by one: the same numbers, from main memory and from files; the device is the
processor's own memory here, everything else is what a card gets.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import layout_files
import msgspec
import pytest
import tiny_models
import torch
from diffusers.models.transformers.transformer_wan import WanTransformer3DModel
from recipes import PLAN
from safetensors.torch import save_file
from test_acceleration import FLAVOURS, latents_of, lora, off_by, steps_of, with_plan
from test_generation import Loaded, loaded_as, settings_for, settings_of
from test_ladder import halved

from wan22_desktop.domain.generation import LoraUse
from wan22_desktop.domain.model import Noise, Task
from wan22_desktop.domain.plan import Executor, Offload, StepCache
from wan22_desktop.generation import loading, lora_layers
from wan22_desktop.generation.cancelling import CancelledHere
from wan22_desktop.generation.lean.transformer import is_lean
from wan22_desktop.generation.streaming.slabs import Arena, arena_bytes, slots_of
from wan22_desktop.generation.streaming.stream import Stream
from wan22_desktop.generation.weights.mapped import place_of
from wan22_desktop.inspection import inspect

CPU = torch.device("cpu")
HOMES = [Offload.BLOCK, Offload.DISK]
EXECUTORS = [Executor.DIFFUSERS, Executor.LEAN]


def streamed(loaded: Loaded, slabs: int, *, in_memory: bool, **plan: Any) -> Loaded:
    """The same model, of whose blocks so many are on the device at once."""
    anew = with_plan(loaded, **plan)
    stream = anew.model.stream = Stream(CPU, slabs)
    for transformer in anew.model.transformers:
        stream.take(transformer, in_memory=in_memory)
    return anew


def tensors_of(model: loading.LoadedModel) -> Iterator[torch.Tensor]:
    for transformer in model.transformers:
        for block in transformer.blocks:
            yield from block.parameters()


# --- The same numbers ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("offload", HOMES)
@pytest.mark.parametrize(("variant", "task"), FLAVOURS)
def test_every_kind_of_model_gives_the_same_to_the_bit(
    variant: str, task: Task, offload: Offload, inputs: dict[str, str]
) -> None:
    loaded = loaded_as(variant)
    settings = settings_of(loaded, task, inputs, steps=4)
    expected = latents_of(loaded, settings)
    for executor in EXECUTORS:
        moved = with_plan(loaded, offload=offload, executor=executor)
        assert all(is_lean(each) is (executor is Executor.LEAN) for each in moved.model.transformers)
        assert torch.equal(latents_of(moved, settings), expected)
        assert torch.equal(latents_of(moved, settings), expected), "the next job, of which the order is known"
        loading.release(moved.model)


@pytest.mark.parametrize("slabs", [1, 2, 3])
@pytest.mark.parametrize("in_memory", [True, False])
def test_any_number_of_slabs_will_do(slabs: int, in_memory: bool) -> None:
    loaded = loaded_as("t2v")
    settings = settings_for(Task.TEXT_TO_VIDEO, steps=6, high_steps=3, guidance=3.0, guidance_low=2.0)
    moved = streamed(loaded, slabs, in_memory=in_memory)
    assert torch.equal(latents_of(moved, settings), latents_of(loaded, settings))


@pytest.mark.parametrize(("variant", "task"), [FLAVOURS[0], ("animate", Task.ANIMATE)])
def test_both_passes_of_guidance_share_what_was_brought(variant: str, task: Task, inputs: dict[str, str]) -> None:
    loaded = loaded_as(variant)
    settings = settings_of(loaded, task, inputs, steps=6, guidance=3.0, guidance_low=2.0)
    brought = list[int]()
    for executor in EXECUTORS:
        moved = streamed(loaded, 1, in_memory=True, executor=executor)
        assert torch.equal(latents_of(moved, settings), latents_of(loaded, settings))
        assert moved.model.stream is not None
        brought.append(moved.model.stream.fetched)
    first = loaded.model.transformers[0]
    blocks = len(first.blocks) + len(getattr(first, "face_adapter", ()))
    assert brought == [2 * settings.steps * blocks, settings.steps * blocks]


def test_the_next_blocks_are_there_before_they_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = loaded_as("t2v")
    settings = settings_for(Task.TEXT_TO_VIDEO, steps=6, high_steps=3, guidance=3.0, guidance_low=2.0)
    moved = streamed(loaded, 2, in_memory=True, executor=Executor.LEAN)
    names = {
        block: f"{expert}.{index}"
        for expert, transformer in enumerate(moved.model.transformers)
        for index, block in enumerate(transformer.blocks)
    }
    late = list[str]()
    at_once: Any = Stream._send_at_once  # pyright: ignore[reportPrivateUsage]

    def noted(stream: Stream, block: torch.nn.Module) -> object:
        late.append(names[block])
        return at_once(stream, block)

    monkeypatch.setattr(Stream, "_send_at_once", noted)
    latents_of(moved, settings)
    assert late == ["0.0"], "all but the very first, across steps and experts"


@pytest.mark.parametrize("offload", HOMES)
def test_weights_that_are_stored_in_few_bits_stay_so(offload: Offload, tmp_path: Path) -> None:
    loaded = loaded_as("t2v")
    settings = settings_for(Task.TEXT_TO_VIDEO, high_steps=2)
    pipeline = tiny_models.pipeline("t2v", statistics=False)
    packed = layout_files.quantised(pipeline, tmp_path / "q8", loaded.folder / "tokenizer", "Q8_0")
    plans = [msgspec.structs.replace(PLAN, offload=each) for each in (Offload.NONE, offload)]
    models = [loading.load(inspect(packed), plan, lambda role: None) for plan in plans]
    one, other = (latents_of(Loaded(model, loaded.text, packed), settings) for model in models)
    assert torch.equal(one, other)


def test_weights_that_are_cast_to_eight_bits_come_so() -> None:
    loaded = loaded_as("t2v")
    settings = settings_for(Task.TEXT_TO_VIDEO, high_steps=2)
    moved = with_plan(loaded, storage="fp8", offload=Offload.BLOCK)
    assert torch.equal(latents_of(moved, settings), latents_of(with_plan(loaded, storage="fp8"), settings))
    kept = [tensor for tensor in tensors_of(moved.model) if tensor.dtype is torch.float8_e4m3fn]
    assert kept, "and wait so"


def test_a_step_cache_finds_its_blocks() -> None:
    loaded = loaded_as("t2v")
    settings = settings_for(Task.TEXT_TO_VIDEO, steps=8, high_steps=4, cache=StepCache.FIRST_BLOCK, cache_quality=0.5)
    moved = with_plan(loaded, offload=Offload.DISK)
    assert torch.equal(latents_of(moved, settings), latents_of(loaded, settings))


@pytest.mark.parametrize("offload", HOMES)
def test_what_is_stored_in_another_type_is_converted_on_its_way(offload: Offload, tmp_path: Path) -> None:
    folder = halved(tiny_models.save("t2v", tmp_path / "model"))
    text = loaded_as("t2v").text
    settings = settings_for(Task.TEXT_TO_VIDEO, high_steps=2)
    plans = [msgspec.structs.replace(PLAN, offload=each) for each in (Offload.NONE, offload)]
    resident, moved = (Loaded(loading.load(inspect(folder), plan, lambda role: None), text, folder) for plan in plans)
    results = list[torch.Tensor]()
    for each in (resident, moved):
        plain = latents_of(each, settings)
        attached = lora_layers.attach(each.model, lora(tmp_path), lambda name: None)
        results += [plain, latents_of(each, settings)]
        attached.detach()
        assert torch.equal(latents_of(each, settings), plain)
    assert torch.equal(results[0], results[2])
    assert off_by(results[3], results[1]) < 2e-5 < off_by(results[1], results[0])
    if offload is Offload.DISK:
        assert all(place_of(tensor) for tensor in tensors_of(moved.model)), "no copy waits in memory"


def test_one_expert_after_the_other_in_the_same_memory() -> None:
    loaded = loaded_as("t2v")
    settings = settings_for(Task.TEXT_TO_VIDEO, steps=6, high_steps=3)
    moved = with_plan(loaded, offload=Offload.BLOCK, one_expert=True)
    for _ in range(2):
        assert torch.equal(latents_of(moved, settings), latents_of(loaded, settings))
        assert list(moved.model.transformers.loaded) == [1]


def test_the_text_encoder_comes_layer_by_layer() -> None:
    loaded = loaded_as("t2v")
    ids = torch.tensor([[3, 17, 5, 1]])
    encoder = loading.load_text_encoder(loaded.model.report, PLAN, lambda role: None)
    expected = encoder.module(ids)
    stream = Stream(CPU, 2)
    stream.take(encoder.module.encoder, in_memory=False)
    assert torch.equal(encoder.module(ids), expected)
    assert stream.fetched >= len(encoder.module.encoder.block)


# --- Where weights are -----------------------------------------------------------------------------------------------


def test_from_files_no_memory_is_taken_and_from_memory_no_file_is_held() -> None:
    loaded = loaded_as("t2v")
    settings = settings_for(Task.TEXT_TO_VIDEO, high_steps=2)
    for offload in HOMES:
        moved = with_plan(loaded, offload=offload)
        latents_of(moved, settings)
        found = [place_of(tensor) is not None for tensor in tensors_of(moved.model)]
        assert all(found) if offload is Offload.DISK else not any(found)


def test_the_arena_has_hardly_a_byte_more_than_the_weights() -> None:
    with torch.device("meta"):
        a14b = WanTransformer3DModel(num_attention_heads=40, num_layers=1, ffn_dim=13824).bfloat16()
    slots, size = slots_of(a14b.blocks[0])
    exact = sum(parameter.numel() * 2 for parameter in a14b.blocks[0].parameters())
    assert len(slots) == len(list(a14b.blocks[0].parameters()))
    assert exact <= size <= exact * 1.0001
    assert 40 * size < 28.2e9
    arena = Arena([5000, 10, 4096])
    assert [len(slab) for slab in arena.slabs] == [5000, 10, 4096]
    assert arena_bytes([5000, 10, 4096]) == 4 * 4096


# --- What may happen on the way --------------------------------------------------------------------------------------


@pytest.mark.parametrize("offload", HOMES)
def test_after_a_cancel_in_a_step_the_next_job_is_right(offload: Offload) -> None:
    loaded = loaded_as("t2v")
    settings = settings_for(Task.TEXT_TO_VIDEO, steps=6, high_steps=3, guidance=3.0, guidance_low=2.0)
    moved = with_plan(loaded, offload=offload, executor=Executor.LEAN)
    cancel = threading.Event()
    blocks = moved.model.transformers[0].blocks
    hook = blocks[0].ffn.register_forward_hook(lambda *_: cancel.set())
    with pytest.raises(CancelledHere):
        list(steps_of(moved, settings, cancel=cancel))
    hook.remove()
    waiting = {place_of(tensor) is None for tensor in blocks.parameters()}
    assert waiting == {offload is Offload.BLOCK}, "and its weights are at home"
    assert torch.equal(latents_of(moved, settings), latents_of(loaded, settings))


def test_a_file_that_is_cut_short_under_way_ends_the_job_and_the_next_one_runs(tmp_path: Path) -> None:
    folder = tiny_models.save("t2v", tmp_path / "model")
    loaded = loaded_as("t2v")
    plan = msgspec.structs.replace(PLAN, offload=Offload.BLOCK)
    moved = Loaded(loading.load(inspect(folder), plan, lambda role: None), loaded.text, folder)
    settings = settings_for(Task.TEXT_TO_VIDEO, high_steps=2)
    for transformer in moved.model.transformers:  # on a card, nothing looks at the file any more
        for tensor in transformer.parameters():
            tensor.data = tensor.data.clone() if place_of(tensor) else tensor.data
    expected = latents_of(moved, settings)
    attached = lora_layers.attach(moved.model, lora(tmp_path), lambda name: None)
    latents_of(moved, settings)
    files = sorted(folder.glob("transformer*/*.safetensors"))
    stored = [path.read_bytes() for path in files]
    for path in files:
        path.write_bytes(b"")
    attached.detach()
    with pytest.raises(OSError, match="ends before"):
        latents_of(moved, settings)
    for path, content in zip(files, stored, strict=True):
        path.write_bytes(content)
    attached = lora_layers.attach(moved.model, lora(tmp_path), lambda name: None)
    attached.detach()
    assert torch.equal(latents_of(moved, settings), expected)


def test_what_is_let_go_of_is_gone() -> None:
    loaded = loaded_as("t2v")
    moved = with_plan(loaded, offload=Offload.BLOCK)
    latents_of(moved, settings_for(Task.TEXT_TO_VIDEO, high_steps=2))
    alive = sum(thread.name.startswith(("bring-", "change-", "read-")) for thread in threading.enumerate())
    loading.release(moved.model)
    gc.collect()
    left = sum(thread.name.startswith(("bring-", "change-", "read-")) for thread in threading.enumerate())
    assert left < alive


# --- LoRAs -----------------------------------------------------------------------------------------------------------


def plain_lora(folder: Path) -> tuple[LoraUse, ...]:
    """Low rank for every attention and feed-forward of both experts, one of them a DoRA and one with a bias."""
    random = torch.Generator().manual_seed(3)
    tensors: dict[str, torch.Tensor] = {}
    for block in range(2):
        for layer, out, into in (("self_attn.q", 32, 32), ("cross_attn.o", 32, 32), ("ffn.0", 64, 32)):
            name = f"diffusion_model.blocks.{block}.{layer}"
            tensors[f"{name}.lora_down.weight"] = 0.3 * torch.randn((4, into), generator=random)
            tensors[f"{name}.lora_up.weight"] = 0.3 * torch.randn((out, 4), generator=random)
        tensors[f"diffusion_model.blocks.{block}.ffn.0.dora_scale"] = torch.rand((64, 1), generator=random) + 0.5
        tensors[f"diffusion_model.blocks.{block}.cross_attn.o.diff_b"] = torch.randn(32, generator=random)
    save_file(tensors, folder / "plain.safetensors")
    return tuple(LoraUse(path=str(folder / "plain.safetensors"), strength=0.7, expert=expert) for expert in Noise)


def hooked_layers(model: loading.LoadedModel) -> list[torch.nn.Module]:
    """Those that compute something more in every step."""
    blocks = [block for transformer in model.transformers for block in transformer.blocks]
    return [layer for block in blocks for layer in block.modules() if layer is not block and layer._forward_hooks]


def test_loras_are_merged_where_weights_wait_and_read_away_again(tmp_path: Path) -> None:
    loaded = loaded_as("t2v")
    settings = settings_for(Task.TEXT_TO_VIDEO, steps=6, high_steps=3)
    moved = with_plan(loaded, offload=Offload.BLOCK, executor=Executor.LEAN)
    before = [tensor.clone() for tensor in tensors_of(moved.model)]
    plain = latents_of(moved, settings)
    for _ in range(2):
        attached = lora_layers.attach(moved.model, plain_lora(tmp_path), lambda name: None)
        given = latents_of(moved, settings)
        assert not hooked_layers(moved.model)
        attached.detach()
        assert torch.equal(latents_of(moved, settings), plain)
        assert all(torch.equal(one, other) for one, other in zip(before, tensors_of(moved.model), strict=True))
        hooked = lora_layers.attach(loaded.model, plain_lora(tmp_path), lambda name: None)
        expected = latents_of(loaded, settings)
        assert len(hooked_layers(loaded.model)) == 12
        hooked.detach()
        assert off_by(expected, plain) > 1e-2
        assert off_by(given, expected) < 2e-5


def test_loras_are_merged_into_what_comes_from_files_as_it_arrives(tmp_path: Path) -> None:
    loaded = loaded_as("t2v")
    settings = settings_for(Task.TEXT_TO_VIDEO, steps=6, high_steps=3)
    moved, waiting = (with_plan(loaded, offload=offload) for offload in (Offload.DISK, Offload.BLOCK))
    plain = latents_of(loaded, settings)
    results = list[torch.Tensor]()
    for each in (moved, waiting):
        attached = lora_layers.attach(each.model, plain_lora(tmp_path), lambda name: None)
        assert not hooked_layers(each.model)
        results.append(latents_of(each, settings))
        attached.detach()
        assert torch.equal(latents_of(each, settings), plain)
    assert torch.equal(*results)
    assert off_by(results[0], plain) > 1e-2
