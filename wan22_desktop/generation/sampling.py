"""How noise is taken away: the samplers, and their state, which can be put aside and taken up again."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
import torch
from diffusers import (
    DPMSolverMultistepScheduler,
    FlowMatchEulerDiscreteScheduler,
    FlowMatchLCMScheduler,
    UniPCMultistepScheduler,
)

from wan22_desktop.domain.generation import GenerationSettings, Sampler

_STATE = ("lower_order_nums", "this_order")
_HISTORY = ("model_outputs", "timestep_list")


def make_scheduler(settings: GenerationSettings, of_model: dict[str, Any]) -> Any:
    """The job's sampler with its shift and its steps, and a history of its own.

    ``of_model`` is the configuration of the model's own scheduler. Its shift is never taken: a folder that says 3 where
    the authors sample with 12 gives the high-noise expert less than half of its steps.
    """
    flow: dict[str, Any] = {"prediction_type": "flow_prediction", "use_flow_sigmas": True, "flow_shift": settings.shift}
    match settings.sampler:
        case Sampler.UNIPC:
            scheduler: Any = UniPCMultistepScheduler.from_config(of_model, **flow)
        case Sampler.DPM:
            scheduler = DPMSolverMultistepScheduler(**flow)
        case Sampler.EULER:
            scheduler = FlowMatchEulerDiscreteScheduler(shift=settings.shift)
        case Sampler.LCM:
            scheduler = FlowMatchLCMScheduler(shift=settings.shift)
    if settings.sampler in (Sampler.EULER, Sampler.LCM):
        # Evenly from 1 to 0 before the shift, as the authors do; by itself the class would shift its last sigma twice.
        scheduler.set_timesteps(sigmas=np.linspace(1, 0, settings.steps + 1)[:-1].tolist(), device="cpu")
    else:
        scheduler.set_timesteps(settings.steps, device="cpu")
    return scheduler


def step(
    scheduler: Any, velocity: torch.Tensor, timestep: torch.Tensor, latents: torch.Tensor, noise: torch.Generator
) -> torch.Tensor:
    """One step of the sampler. ``noise`` is drawn from by those that add noise anew."""
    extra = {"generator": noise} if isinstance(scheduler, FlowMatchLCMScheduler) else {}
    scheduler = cast("Any", scheduler)
    return scheduler.step(velocity, timestep, latents, return_dict=False, **extra)[0]


def state_of(scheduler: Any) -> dict[str, Any]:
    """What the sampler remembers of the steps so far: tensors and numbers."""
    state: dict[str, Any] = {name: getattr(scheduler, name) for name in _STATE if hasattr(scheduler, name)}
    for name in _HISTORY:
        for index, value in enumerate(cast("list[Any]", getattr(scheduler, name, None) or [])):
            if value is not None:
                state[f"{name}.{index}"] = value
    if (last := getattr(scheduler, "last_sample", None)) is not None:
        state["last_sample"] = last
    return state


def restore(scheduler: Any, state: dict[str, Any], index: int) -> None:
    """Go on at step ``index`` (counted from 0) with what was remembered."""
    scheduler.set_begin_index(index)
    scheduler._step_index = index
    for name, value in state.items():
        whole, _, number = name.partition(".")
        if number:
            getattr(scheduler, whole)[int(number)] = value
        else:
            setattr(scheduler, name, value)
