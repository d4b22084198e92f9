"""What a plan can say of caches, storage, attention, compiling and guidance is done, rightly, and leaves no trace."""

from __future__ import annotations

import copy
import dataclasses
import threading
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import layout_files
import msgspec
import pytest
import tiny_models
import torch
from diffusers.models.attention_dispatch import AttentionBackendName, _AttentionBackendRegistry
from recipes import PLAN
from safetensors.torch import save_file
from test_generation import Loaded, loaded_as, settings_for, settings_of

from wan22_desktop.domain.event import AnyEvent, Expert, Finished, Told
from wan22_desktop.domain.generation import GenerationRequest, GenerationSettings, LoraUse
from wan22_desktop.domain.model import Noise, Task
from wan22_desktop.domain.plan import ExecutionPlan, StepCache
from wan22_desktop.domain.problem import (
    ATTENTION_FELL_BACK,
    BAD_SETTING,
    CACHE_MEASURES,
    NOT_COMPILED,
    SETTING_UNUSED,
    Problem,
    ProblemRaised,
)
from wan22_desktop.generation import acceleration, denoising, loading, lora_layers, prompting
from wan22_desktop.generation.cancelling import CancelledHere
from wan22_desktop.generation.weights.packing import PackedLinear
from wan22_desktop.inspection import inspect
from wan22_desktop.observability.learning import magnitudes_measured
from wan22_desktop.planning import make_plan, settle
from wan22_desktop.planning.attention import attention_backends
from wan22_desktop.store import places
from wan22_desktop.store.database import Database
from wan22_desktop.worker import running, waiting
from wan22_desktop.worker.wishes import Wishes

CACHES = [cache for cache in StepCache if cache is not StepCache.NONE]
FLAVOURS = [
    ("t2v", Task.TEXT_TO_VIDEO),
    ("ti2v", Task.IMAGE_TO_VIDEO),
    ("flf2v-clip", Task.FIRST_LAST_FRAME),
    ("vace", Task.CONTROL),
    ("animate", Task.ANIMATE),
]
"""One of every kind of input: two experts, a timestep for each token, pictures beside the text, control, faces."""


def with_plan(loaded: Loaded, **plan: Any) -> Loaded:
    """The same model loaded anew under another plan."""
    report = loaded.model.report
    model = loading.load(report, msgspec.structs.replace(PLAN, **plan), lambda role: None)
    return Loaded(model, loaded.text, loaded.folder)


def steps_of(loaded: Loaded, settings: GenerationSettings, **given: Any) -> Iterator[denoising.DenoisedStep]:
    cancel = given.pop("cancel", threading.Event())
    prompt = prompting.embed_prompt(settings, None, lambda: loaded.text, cancel)
    return denoising.denoise(loaded.model, settings, prompt, cancel, **given)


def latents_of(loaded: Loaded, settings: GenerationSettings, **given: Any) -> torch.Tensor:
    *_, last = steps_of(loaded, settings, **given)
    return last.checkpoint.latents


class Count:
    """How often the last block of each expert really computes."""

    def __init__(self, model: loading.LoadedModel) -> None:
        self.passes = [0] * len(model.transformers)
        self._hooks = [
            transformer.blocks[-1].ffn.register_forward_hook(lambda *_, number=number: self._add(number))
            for number, transformer in enumerate(model.transformers)
        ]

    def _add(self, number: int) -> None:
        self.passes[number] += 1

    def end(self) -> list[int]:
        for hook in self._hooks:
            hook.remove()
        return self.passes


def counted(loaded: Loaded, settings: GenerationSettings, **given: Any) -> tuple[torch.Tensor, list[int]]:
    count = Count(loaded.model)
    try:
        return latents_of(loaded, settings, **given), count.passes
    finally:
        count.end()


def off_by(one: torch.Tensor, other: torch.Tensor) -> float:
    return float((one - other).norm() / other.norm())


def is_untouched(model: loading.LoadedModel) -> bool:
    """No cache of the library is left anywhere."""
    return not any(
        getattr(module, "_diffusers_hook", None) and module._diffusers_hook.hooks
        for transformer in model.transformers
        for module in transformer.modules()
    )


def with_cache(loaded: Loaded, settings: GenerationSettings, cache: StepCache) -> GenerationSettings:
    """The same with a cache that knows what it goes by."""
    cached = msgspec.structs.replace(settings, cache=cache)
    if cache is not StepCache.MAGNITUDE:
        return cached
    curves: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for step in steps_of(loaded, cached):
        assert step.magnitude is not None
        curves[step.expert].append((step.sigma, step.magnitude))
    return msgspec.structs.replace(cached, magnitudes=tuple((expert, tuple(curve)) for expert, curve in curves.items()))


# --- Step caches -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cache", CACHES)
def test_a_cache_skips_work_begins_anew_each_time_and_leaves_nothing(cache: StepCache) -> None:
    loaded = loaded_as("t2v")
    exact = settings_for(Task.TEXT_TO_VIDEO, steps=20, high_steps=10)
    bold = with_cache(loaded, exact, cache)
    plain, passes = counted(loaded, exact)
    assert passes == [20, 20], "two passes of guidance a step"
    once, fewer = counted(loaded, bold)
    assert all(2 <= count <= 10 for count in fewer), fewer
    assert 1e-6 < off_by(once, plain) < 0.1
    assert torch.equal(latents_of(loaded, bold), once), "nothing of the run before"
    for step in steps_of(loaded, bold):  # a run that is left in the middle
        if step.index == 13:
            break
    cancel = threading.Event()
    with pytest.raises(CancelledHere):
        for step in steps_of(loaded, bold, cancel=cancel):
            if step.index == 7:
                cancel.set()
    assert is_untouched(loaded.model)
    assert torch.equal(latents_of(loaded, exact), plain)
    careful, all_of_them = counted(loaded, msgspec.structs.replace(bold, cache_quality=1.0))
    assert all_of_them == passes
    assert torch.equal(careful, plain)


@pytest.mark.parametrize("cache", CACHES)
def test_after_a_resume_a_cache_warms_up_again(cache: StepCache) -> None:
    loaded = loaded_as("t2v")
    bold = with_cache(loaded, settings_for(Task.TEXT_TO_VIDEO, steps=20, high_steps=10, cache_quality=0.0), cache)
    seen: dict[int, list[int]] = {}
    for step in steps_of(loaded, bold):
        if step.index == 13:
            checkpoint = step.checkpoint
            break
    count = Count(loaded.model)
    for step in steps_of(loaded, bold, start=checkpoint):
        seen[step.index] = list(count.passes)
    count.end()
    assert seen[14] == [0, 2], "nothing is there yet to take over"
    assert seen[20][1] < 14
    exact = latents_of(loaded, msgspec.structs.replace(bold, cache=StepCache.NONE))
    assert off_by(step.checkpoint.latents, exact) < 0.1


def test_both_passes_of_guidance_have_a_cache_of_their_own() -> None:
    loaded = loaded_as("t2v")
    bold = settings_for(Task.TEXT_TO_VIDEO, steps=10, high_steps=5, cache=StepCache.FIRST_BLOCK, cache_quality=0.0)
    run = steps_of(loaded, bold)
    next(run)
    high, low = loaded.model.transformers
    hook = high.blocks[0]._diffusers_hook.hooks["fbc_leader_block_hook"]
    kept = hook.state_manager._state_cache
    assert kept.keys() == {"cond", "uncond"}
    assert not torch.equal(*(kept[name].tail_block_residuals[0] for name in ("cond", "uncond")))
    assert not low.is_cache_enabled
    assert [step.index for step in run if low.is_cache_enabled and not high.is_cache_enabled] == [6, 7, 8, 9, 10]


def test_what_is_not_known_of_a_models_magnitudes_is_measured_by_computing_every_step() -> None:
    loaded = loaded_as("t2v")
    exact = settings_for(Task.TEXT_TO_VIDEO, steps=20, high_steps=10)
    known = with_cache(loaded, exact, StepCache.MAGNITUDE)
    assert [len(curve) for _, curve in known.magnitudes] == [10, 10]
    measured, passes = counted(loaded, msgspec.structs.replace(known, magnitudes=()))
    assert passes == [20, 20]
    assert torch.equal(measured, latents_of(loaded, exact))
    one = tuple(pair for pair in known.magnitudes if pair[0] == Expert.HIGH_NOISE)
    found = list(steps_of(loaded, msgspec.structs.replace(known, magnitudes=one)))
    assert [step.magnitude is None for step in found] == [True] * 10 + [False] * 10
    other_steps = msgspec.structs.replace(known, steps=30, high_steps=12, shift=3.0)
    plain, passes = counted(loaded, msgspec.structs.replace(other_steps, cache=StepCache.NONE))
    near, fewer = counted(loaded, other_steps)
    assert all(few < most for few, most in zip(fewer, passes, strict=True))
    assert off_by(near, plain) < 0.1


def test_the_first_job_measures_magnitudes_and_the_next_leaves_steps_out(tmp_path: Path) -> None:
    loaded, heard = loaded_as("t2v"), list[AnyEvent]()
    runner = running.Runner(heard.append)
    request = GenerationRequest(
        prompt="a red circle", model=str(loaded.folder), output=str(tmp_path / "a.mp4"), width=64, height=64, frames=9,
        steps=12, seed=1, plan="cpu", overwrite=True, cache="mag",
    )  # fmt: skip
    with Database(places.database_file()):  # what the app has made, for the worker to keep measurements in
        for first in (True, False):
            heard.clear()
            runner.run("job", request, Wishes())
            assert isinstance(heard[-1], Finished), heard[-1]
            told = {event.problem.code for event in heard if isinstance(event, Told)}
            assert (CACHE_MEASURES.code in told) == first
            recipe = heard[-1].result.recipe
            assert [expert for expert, _ in recipe.settings.magnitudes] == (
                [] if first else ["high noise", "low noise"]
            )
    with_lora = msgspec.structs.replace(
        recipe.settings, high_steps=2, loras=(LoraUse(path="a.safetensors", strength=1.0, expert=Noise.HIGH),)
    )
    curves = {"high noise": [(1.0, 0.0), (0.9, 0.1)], "low noise": [(0.5, 0.0)]}
    (other,) = magnitudes_measured(msgspec.structs.replace(recipe, settings=with_lora), curves)
    assert list(other.magnitudes) == ["high noise"], "an expert whose steps were not all computed is not known"
    assert other.loras == ("a.safetensors",)


@pytest.mark.parametrize(("variant", "task"), FLAVOURS[1:])
def test_steps_are_foretold_for_every_kind_of_model(variant: str, task: Task, inputs: dict[str, str]) -> None:
    loaded = loaded_as(variant)
    exact = settings_of(loaded, task, inputs, steps=12)
    plain, all_of_them = counted(loaded, exact)
    near, fewer = counted(loaded, msgspec.structs.replace(exact, cache=StepCache.TAYLOR))
    assert fewer[0] < 0.7 * all_of_them[0]
    assert 0 < off_by(near, plain) < 0.1


def test_a_wish_for_a_cache_is_settled_or_told_why_not() -> None:
    def settled(variant: str, **wish: Any) -> tuple[GenerationSettings, list[Problem]]:
        report = loaded_as(variant).model.report
        settings, told = settle(GenerationRequest(prompt="p", output="a.mp4", model=report.path, **wish), report)
        return settings, [each for each in told if each.code == SETTING_UNUSED.code]

    settings, told = settled("t2v", cache="taylor", steps=20)
    assert (settings.cache, settings.cache_quality, told) == (StepCache.TAYLOR, 0.5, [])
    settings, told = settled("t2v", cache="first-block", cache_quality=0.25, steps=4)
    assert settings.cache is StepCache.NONE
    assert "fewer than 8 steps" in told[0].sentence()
    assert "no cache" in settled("t2v", cache_quality=0.25)[1][0].sentence()
    vace, video = loaded_as("vace").model.report, str(Path(__file__))
    wish = GenerationRequest(prompt="p", output="a.mp4", model=vace.path, video=video, cache="first-block", steps=20)
    settings, problems = settle(wish, vace)
    assert settings.cache is StepCache.NONE
    assert any("taylor works" in each.sentence() for each in problems)
    for wrong in (
        {"cache": "none of them"},
        {"cache": "taylor", "cache_quality": 1.5},
        {"cache_quality": float("nan")},
    ):
        with pytest.raises(ProblemRaised) as raised:
            settled("t2v", **wrong)
        assert raised.value.problem.code == BAD_SETTING.code


# --- Storage in 8 bits -----------------------------------------------------------------------------------------------


def bytes_of(model: loading.LoadedModel) -> int:
    tensors = [parameter for transformer in model.transformers for parameter in transformer.parameters()]
    return sum(tensor.numel() * tensor.element_size() for tensor in tensors)


def rounded(loaded: Loaded) -> Loaded:
    """The model in full precision, with the weights that 8 bits can say where they are to be kept so."""
    model = copy.copy(loaded.model)
    model.transformers = dataclasses.replace(model.transformers, loaded=copy.deepcopy(model.transformers.loaded))
    for transformer in model.transformers:
        for name, module in transformer.named_modules():
            if isinstance(module, torch.nn.Linear) and "blocks." in name:
                scale = module.weight.abs().amax(dim=1, keepdim=True) / 448
                module.weight.data = (module.weight / scale).to(torch.float8_e4m3fn).float() * scale
    return Loaded(model, loaded.text, loaded.folder)


def lora(folder: Path) -> tuple[LoraUse, ...]:
    """Low rank on a linear layer and a DoRA's magnitudes on another, for both experts."""
    random = torch.Generator().manual_seed(3)

    def draw(*shape: int) -> torch.Tensor:
        return 0.3 * torch.randn(shape, generator=random)

    layer, strong = "diffusion_model.blocks.0.self_attn.q", "diffusion_model.blocks.1.ffn.0"
    tensors = {f"{layer}.lora_down.weight": draw(4, 32), f"{layer}.lora_up.weight": draw(32, 4)}
    tensors |= {f"{strong}.lora_down.weight": draw(4, 32), f"{strong}.lora_up.weight": draw(64, 4)}
    tensors[f"{strong}.dora_scale"] = draw(64, 1).abs() + 0.5
    save_file(tensors, folder / "lora.safetensors")
    return tuple(LoraUse(path=str(folder / "lora.safetensors"), strength=1.0, expert=expert) for expert in Noise)


def test_weights_in_8_bits_are_smaller_and_give_what_those_weights_give(tmp_path: Path) -> None:
    loaded = loaded_as("t2v")
    small, by_hand = with_plan(loaded, storage="fp8"), rounded(loaded)
    settings = settings_for(Task.TEXT_TO_VIDEO, high_steps=2)
    kept = [module for module in small.model.transformers[1].blocks.modules() if isinstance(module, PackedLinear)]
    assert len(kept) == 2 * (4 + 4 + 2)
    assert {module.packed.dtype for module in kept} == {torch.float8_e4m3fn}
    others = small.model.transformers[0]
    assert others.proj_out.weight.dtype is others.condition_embedder.time_proj.weight.dtype is torch.float32
    saved = sum(3 * module.packed.numel() for module in kept)
    assert bytes_of(loaded.model) - bytes_of(small.model) == 2 * saved
    expected = latents_of(by_hand, settings)
    assert torch.equal(latents_of(small, settings), expected)
    assert 0 < off_by(expected, latents_of(loaded, settings)) < 0.03
    results = []
    for each in (small, by_hand):
        attached = lora_layers.attach(each.model, lora(tmp_path), lambda name: None)
        results.append(latents_of(each, settings))
        attached.detach()
        assert torch.equal(latents_of(each, settings), expected)
    assert off_by(results[0], expected) > 1e-3
    assert off_by(results[0], results[1]) < 1e-6
    for transformer in small.model.transformers:
        loading.offload_blocks(transformer, torch.device("cpu"))
    assert torch.equal(latents_of(small, settings), expected)


def test_what_is_packed_already_is_left_as_it_is(tmp_path: Path) -> None:
    loaded = loaded_as("t2v")
    pipeline = tiny_models.pipeline("t2v", statistics=False)
    packed = layout_files.quantised(pipeline, tmp_path / "q8", loaded.folder / "tokenizer", "Q8_0")
    report = inspect(packed)
    plain, asked = (
        loading.load(report, msgspec.structs.replace(PLAN, storage=storage), lambda role: None)
        for storage in ("", "fp8")
    )
    assert any(isinstance(module, PackedLinear) for module in asked.transformers[0].modules())
    settings = settings_for(Task.TEXT_TO_VIDEO, high_steps=2)
    one, other = (latents_of(Loaded(model, loaded.text, packed), settings) for model in (plain, asked))
    assert torch.equal(one, other)


# --- Offloading ------------------------------------------------------------------------------------------------------


def test_blocks_that_are_brought_one_by_one_give_the_same(tmp_path: Path) -> None:
    loaded = loaded_as("t2v")
    moved = with_plan(loaded)
    for module in moved.model.modules:
        loading.offload_blocks(module, torch.device("cpu"))
    settings = settings_for(Task.TEXT_TO_VIDEO, steps=8, high_steps=4)
    results = []
    for each in (loaded, moved):
        plain = latents_of(each, settings)
        attached = lora_layers.attach(each.model, lora(tmp_path), lambda name: None)
        results.append((plain, latents_of(each, settings)))
        attached.detach()
        assert torch.equal(latents_of(each, settings), plain)
    assert all(torch.equal(one, other) for one, other in zip(*results, strict=True))
    assert not torch.equal(*results[0])


# --- Attention -------------------------------------------------------------------------------------------------------


def test_attention_by_another_is_tried_and_used_by_this_model_alone() -> None:
    loaded = loaded_as("t2v")
    settings = settings_for(Task.TEXT_TO_VIDEO, high_steps=2)
    plain = latents_of(loaded, settings)
    assert attention_backends()[0] == "native"
    other = with_plan(loaded, attention="_native_math")
    assert other.model.told == []
    used = {transformer.blocks[0].attn1.processor._attention_backend for transformer in other.model.transformers}
    assert used == {AttentionBackendName._NATIVE_MATH}
    assert off_by(latents_of(other, settings), plain) < 1e-5
    assert torch.equal(latents_of(loaded, settings), plain)


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (lambda query, key, value: query * 0.5, "other numbers"),
        (lambda query, key, value: query / 0, "infinite or undefined"),
        (lambda query, key, value: query[:, :1], "the shape"),
        (lambda query, key, value: 1 / 0, "ZeroDivisionError"),
    ],
)
def test_attention_that_is_wrong_here_is_left_to_torch(
    wrong: Any, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = loaded_as("t2v")
    settings = settings_for(Task.TEXT_TO_VIDEO, high_steps=2)
    name = AttentionBackendName._NATIVE_MATH
    monkeypatch.setitem(_AttentionBackendRegistry._backends, name, wrong)
    monkeypatch.setitem(_AttentionBackendRegistry._supported_arg_names, name, {"query", "key", "value"})
    other = with_plan(loaded, attention="_native_math")
    assert [problem.code for problem in other.model.told] == ["W2-ATTENTION-FELL-BACK"]
    assert reason in other.model.told[0].sentence()
    assert torch.equal(latents_of(other, settings), latents_of(loaded, settings))


def test_attention_that_is_not_installed_is_told() -> None:
    for name in ("flash_hub", "nonsense", *({"flash", "sage", "xformers"} - {*attention_backends()})):
        told = with_plan(loaded_as("ti2v"), attention=name).model.told
        assert "not installed" in told[0].sentence(), name


def test_a_job_tells_what_was_left_and_another_plan_loads_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded, heard, wishes = loaded_as("t2v"), list[AnyEvent](), {"attention": "nonsense"}

    def planned(*arguments: Any) -> ExecutionPlan:
        return msgspec.structs.replace(make_plan(*arguments), **wishes)

    monkeypatch.setattr(waiting, "make_plan", planned)
    runner, models = running.Runner(heard.append), list[Any]()
    request = GenerationRequest(
        prompt="a red circle", model=str(loaded.folder), output=str(tmp_path / "a.mp4"), width=64, height=64, frames=9,
        steps=8, seed=1, plan="cpu", overwrite=True, cache="taylor",
    )  # fmt: skip
    for wish in ({"attention": "nonsense"}, {"storage": "fp8"}, {"storage": "fp8"}, {}):
        wishes = wish
        heard.clear()
        runner.run("job", request, Wishes())
        assert isinstance(heard[-1], Finished), heard[-1]
        told = {event.problem.code for event in heard if isinstance(event, Told)}
        assert (ATTENTION_FELL_BACK.code in told) == ("attention" in wish)
        assert heard[-1].result.recipe.settings.cache is StepCache.TAYLOR
        models.append(runner.residents.loaded)
    assert models[1] is models[2]
    assert len({*map(id, models)}) == 3


# --- Compiling -------------------------------------------------------------------------------------------------------


def test_compiled_blocks_give_the_same_with_everything_that_comes_and_goes(tmp_path: Path) -> None:
    """``eager`` is the compiler without its last part: it captures and guards, and runs what it captured by torch."""
    loaded = loaded_as("t2v")
    compiled, told = with_plan(loaded), list[Problem]()
    for expert in compiled.model.transformers:
        acceleration.compile_blocks(expert, told.append, backend="eager")
    settings = settings_for(Task.TEXT_TO_VIDEO, steps=6, high_steps=3)
    cached = msgspec.structs.replace(settings, cache=StepCache.FIRST_BLOCK, cache_quality=0.0)
    for one in (settings, cached, settings):
        assert off_by(latents_of(compiled, one), latents_of(loaded, one)) < 1e-6
    cancel = threading.Event()
    for expected in (4, 2):  # each job has its own cancelling
        cancel, done = threading.Event(), 0
        with pytest.raises(CancelledHere):
            for step in steps_of(compiled, settings, cancel=cancel):
                done = step.index
                if done == expected:
                    cancel.set()
        assert done == expected
    with_lora = []
    for each in (loaded, compiled):
        attached = lora_layers.attach(each.model, lora(tmp_path), lambda name: None)
        with_lora.append(latents_of(each, settings))
        attached.detach()
    assert off_by(with_lora[1], with_lora[0]) < 1e-6
    assert off_by(latents_of(compiled, settings), latents_of(loaded, settings)) < 1e-6
    assert told == []


def test_a_cancel_within_a_step_of_compiled_blocks_is_noticed_in_the_next_block() -> None:
    compiled = with_plan(loaded_as("t2v"))
    for expert in compiled.model.transformers:
        acceleration.compile_blocks(expert, lambda problem: None, backend="eager")
    settings, cancel = settings_for(Task.TEXT_TO_VIDEO, high_steps=2), threading.Event()
    latents_of(compiled, settings)
    compiled.model.transformers[0].blocks[0].register_forward_hook(lambda *_: cancel.set())
    count = Count(compiled.model)
    with pytest.raises(CancelledHere):
        latents_of(compiled, settings, cancel=cancel)
    assert count.end() == [0, 0]


def test_where_compiling_fails_the_job_runs_without() -> None:
    def broken(graph: Any, inputs: Any) -> Any:
        raise RuntimeError("no compiler is here")

    loaded = loaded_as("t2v")
    compiled = with_plan(loaded)
    for expert in compiled.model.transformers:
        acceleration.compile_blocks(expert, compiled.model.tell, backend=broken)
    settings = settings_for(Task.TEXT_TO_VIDEO, high_steps=2)
    assert torch.equal(latents_of(compiled, settings), latents_of(loaded, settings))
    told = compiled.model.told
    assert [problem.code for problem in told] == [NOT_COMPILED.code]
    assert "no compiler is here" in told[0].sentence()


# --- Guidance --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("variant", "task"), FLAVOURS)
def test_both_passes_as_one_batch_give_the_same(variant: str, task: Task, inputs: dict[str, str]) -> None:
    loaded = loaded_as(variant)
    settings = settings_of(loaded, task, inputs)
    batched = with_plan(loaded, batched_guidance=True)
    one, two = (counted(each, settings) for each in (batched, loaded))
    assert sum(one[1]) * 2 == sum(two[1])
    assert off_by(one[0], two[0]) < 1e-5
    unguided = msgspec.structs.replace(settings, guidance=1.0, guidance_low=1.0)
    assert torch.equal(latents_of(batched, unguided), latents_of(loaded, unguided))
