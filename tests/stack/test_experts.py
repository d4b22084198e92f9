"""Where memory is for one expert alone, each comes in its turn: the same video, and never both at once."""

from __future__ import annotations

import gc
import threading
import weakref
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file
from test_acceleration import latents_of, steps_of, with_plan
from test_generation import Loaded, loaded_as, settings_for

from wan22_desktop.domain.generation import GenerationSettings, LoraUse
from wan22_desktop.domain.model import Noise, Task
from wan22_desktop.domain.plan import StepCache
from wan22_desktop.generation import lora_layers, smoke
from wan22_desktop.generation.cancelling import CancelledHere


@pytest.fixture(scope="module")
def both() -> Loaded:
    return loaded_as("t2v")


@pytest.fixture
def alone(both: Loaded) -> Loaded:
    return with_plan(both, one_expert=True)


def settings(**given: Any) -> GenerationSettings:
    return settings_for(Task.TEXT_TO_VIDEO, steps=6, high_steps=3, guidance=3.0, guidance_low=2.0, **given)


def test_the_video_is_the_same_to_the_bit(both: Loaded, alone: Loaded) -> None:
    assert torch.equal(latents_of(alone, settings()), latents_of(both, settings()))
    assert list(alone.model.transformers.loaded) == [1]
    again = latents_of(alone, settings(seed=2))
    assert torch.equal(again, latents_of(both, settings(seed=2))), "and so is the next one, from the other back"


def test_the_one_before_is_gone_before_the_other_comes(alone: Loaded, monkeypatch: pytest.MonkeyPatch) -> None:
    experts, seen = alone.model.transformers, list[bool]()
    high = weakref.ref(experts[0])
    bring = experts.bring

    def watched(index: int) -> Any:
        seen.append(high() is None)
        return bring(index)

    experts.bring = watched
    for step in steps_of(alone, settings()):
        assert len(experts.loaded) == 1
        del step
    gc.collect()
    assert seen == [True], "weights of both were never there at once"


def test_a_run_that_goes_on_with_the_second_needs_no_first(both: Loaded, alone: Loaded) -> None:
    whole = list(steps_of(both, settings()))
    experts, brought = alone.model.transformers, list[int]()
    experts.hold(1)
    experts.brought.append(lambda index, expert: brought.append(index))
    *_, last = steps_of(alone, settings(), start=whole[3].checkpoint)
    assert torch.equal(last.checkpoint.latents, whole[-1].checkpoint.latents)
    assert brought == []


def test_loras_follow_the_expert_that_they_are_for(both: Loaded, alone: Loaded, tmp_path: Path) -> None:
    uses: list[LoraUse] = []
    for expert, seed in ((Noise.HIGH, 1), (Noise.LOW, 2)):
        random, path = torch.Generator().manual_seed(seed), tmp_path / f"{expert}.safetensors"
        width = (
            both.model.transformers[0].config.num_attention_heads * both.model.transformers.config.attention_head_dim
        )
        name = "diffusion_model.blocks.0.self_attn.q"
        down, up = torch.randn(4, width, generator=random), torch.randn(width, 4, generator=random)
        save_file({f"{name}.lora_down.weight": down, f"{name}.lora_up.weight": up}, path)
        uses.append(LoraUse(path=str(path), strength=1.0, expert=expert))
    plain, results = latents_of(both, settings()), list[torch.Tensor]()
    for loaded in (both, alone):
        attached = lora_layers.attach(loaded.model, tuple(uses), lambda name: None)
        results += [latents_of(loaded, settings()), latents_of(loaded, settings())]
        attached.detach()
        assert torch.equal(latents_of(loaded, settings()), plain), "taken off without a trace"
    assert all(torch.equal(result, results[0]) for result in results)
    assert not torch.equal(results[0], plain)


def test_caches_cancelling_and_the_first_trial_work_with_one_alone(both: Loaded, alone: Loaded) -> None:
    cached = settings(cache=StepCache.FIRST_BLOCK, cache_quality=0.2)
    assert torch.equal(latents_of(alone, cached), latents_of(both, cached))
    tested = smoke.smoke_test(alone.model)
    assert (tested.problem, tested.parts) == (None, ("high-noise expert", "low-noise expert", "VAE"))
    cancel = threading.Event()
    with pytest.raises(CancelledHere):
        for step in steps_of(alone, settings(), cancel=cancel):
            if step.index == 3:
                cancel.set()
    assert torch.equal(latents_of(alone, settings()), latents_of(both, settings()))
