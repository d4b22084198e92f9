"""The denoising loop: Wan's sampling, step by step, as a generator.

The numbers are those of diffusers' ``WanPipeline`` and ``WanImageToVideoPipeline`` (0.42.1), to the bit on the
processor; a test holds them together. Our own loop lets go of the reins between steps: for progress, previews and
cancelling.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import torch
from diffusers import UniPCMultistepScheduler

from wan22_desktop.domain.event import Expert
from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.model import Task
from wan22_desktop.domain.problem import NOT_FINITE, ProblemRaised
from wan22_desktop.generation.cancelling import cancellable, check
from wan22_desktop.generation.conditioning import PromptEmbeddings, open_image
from wan22_desktop.generation.loading import LoadedModel


@dataclass(frozen=True, slots=True)
class DenoisedStep:
    """One step done. ``latents`` and ``clean`` are [1, z, frames, height, width], normalised.

    ``clean`` is the scheduler's present estimate of the noiseless latents: what a preview shows.
    """

    index: int
    total: int
    expert: Expert
    sigma: float
    seconds: float
    latents: torch.Tensor
    clean: torch.Tensor


@dataclass(frozen=True, slots=True)
class _Start:
    """Where the loop begins: pure noise, and what an image fixes of it."""

    latents: torch.Tensor
    condition: torch.Tensor | None = None
    """I2V: [1, 4 + z, …] mask and image latents beside the noise. TI2V: [1, z, 1, …] the first latent frame."""
    free: torch.Tensor | None = None
    """TI2V: [1, 1, …], 0 where the image fixes the latents, 1 where they are free."""
    image_embeddings: torch.Tensor | None = None
    """Wan2.1 I2V: the CLIP branch's input."""


@torch.no_grad()
def denoise(
    model: LoadedModel, settings: GenerationSettings, prompt: PromptEmbeddings, cancel: threading.Event
) -> Iterator[DenoisedStep]:
    """Yield after every step; the last step's ``latents`` are the result.

    Raises:
        CancelledHere: the token was set; noticed within one transformer block.
        ProblemRaised: NOT_FINITE, INPUT_UNREADABLE.
    """
    pipeline = model.for_task(settings.task)
    scheduler = _scheduler(pipeline.scheduler, settings)
    scheduler.set_timesteps(settings.steps, device=model.device)
    scheduler.set_begin_index(0)
    start = _start(model, settings)
    latents = start.latents
    # Where a transformer predicts only in its own precision, its inputs must have it too.
    precision = pipeline.transformer.dtype
    boundary = model.report.boundary_ratio
    experts = [pipeline.transformer] + ([pipeline.transformer_2] if boundary is not None else [])
    for index, timestep in enumerate(scheduler.timesteps):
        began = time.perf_counter()
        high = boundary is None or float(timestep) >= boundary * scheduler.config.num_train_timesteps
        expert = experts[0] if high else experts[1]
        guidance = settings.guidance if high else settings.guidance_low
        check(cancel, f"before step {index + 1}")
        with cancellable(expert.blocks, cancel, f"in step {index + 1} of {settings.steps}"):
            velocity = _predict(expert, latents, timestep, prompt, start, guidance, precision)
        latents = scheduler.step(velocity, timestep, latents, return_dict=False)[0]
        if not bool(torch.isfinite(latents).all()):
            raise ProblemRaised(NOT_FINITE.of(stage="Denoising", where=f"step {index + 1} of {settings.steps}"))
        if start.free is not None and start.condition is not None and index + 1 == settings.steps:
            latents = (1 - start.free) * start.condition + start.free * latents
        yield DenoisedStep(
            index=index + 1,
            total=settings.steps,
            expert=Expert.SINGLE if boundary is None else Expert.HIGH_NOISE if high else Expert.LOW_NOISE,
            sigma=float(scheduler.sigmas[index]),
            seconds=time.perf_counter() - began,
            latents=latents,
            clean=scheduler.model_outputs[-1],
        )
    pipeline.maybe_free_model_hooks()


def _scheduler(of_model: Any, settings: GenerationSettings) -> Any:
    """The model's own scheduler with this job's shift, and a history of its own."""
    return UniPCMultistepScheduler.from_config(of_model.config, flow_shift=settings.shift)


def _start(model: LoadedModel, settings: GenerationSettings) -> _Start:
    pipeline, device = model.for_task(settings.task), model.device
    # Drawn on the processor: the same seed gives the same noise on every machine.
    generator = torch.Generator("cpu").manual_seed(settings.seed)
    if settings.task is Task.TEXT_TO_VIDEO:
        channels = pipeline.transformer.config.in_channels
        latents = pipeline.prepare_latents(
            1, channels, settings.height, settings.width, settings.frames, torch.float32, device, generator
        )
        # Every token of TI2V has its own timestep, also where no image fixes any.
        return _Start(latents, free=torch.ones_like(latents[:, :1]) if model.report.expand_timesteps else None)
    return _start_from_images(model, settings, generator)


def _start_from_images(model: LoadedModel, settings: GenerationSettings, generator: torch.Generator) -> _Start:
    pipeline, device = model.for_task(settings.task), model.device
    pictures = [
        open_image(path, settings.width, settings.height) for path in (settings.image, settings.last_image) if path
    ]
    embeddings = None
    if pipeline.transformer.config.image_dim is not None:
        embeddings = pipeline.encode_image(pictures if len(pictures) > 1 else pictures[0], device)
    tensors = [
        pipeline.video_processor.preprocess(picture, height=settings.height, width=settings.width).to(
            device, torch.float32
        )
        for picture in pictures
    ]
    prepared = pipeline.prepare_latents(
        tensors[0],
        1,
        pipeline.vae.config.z_dim,
        settings.height,
        settings.width,
        settings.frames,
        torch.float32,
        device,
        generator,
        None,
        tensors[1] if len(tensors) > 1 else None,
    )
    return _Start(
        prepared[0],
        condition=prepared[1],
        free=prepared[2] if len(prepared) > 2 else None,
        image_embeddings=embeddings,
    )


def _predict(
    expert: Any,
    latents: torch.Tensor,
    timestep: torch.Tensor,
    prompt: PromptEmbeddings,
    start: _Start,
    guidance: float,
    precision: torch.dtype,
) -> torch.Tensor:
    """The velocity at ``timestep``, guided: uncond + guidance · (cond − uncond)."""
    given, time_input = latents, timestep.expand(1)
    if start.free is not None:
        if start.condition is not None:
            given = (1 - start.free) * start.condition + start.free * latents
        # One timestep per token of the transformer's 2×2 patches; fixed tokens are at timestep 0.
        time_input = (start.free[0, 0, :, ::2, ::2] * timestep).flatten().unsqueeze(0)
    elif start.condition is not None:
        given = torch.cat([latents, start.condition], dim=1)

    def run(embeddings: torch.Tensor) -> torch.Tensor:
        extra = {} if start.image_embeddings is None else {"encoder_hidden_states_image": start.image_embeddings}
        return expert(
            hidden_states=given.to(precision),
            timestep=time_input,
            encoder_hidden_states=embeddings.to(precision),
            return_dict=False,
            **extra,
        )[0]

    conditional = run(prompt.positive)
    # Without this the second pass would run for nothing: at guidance 1 it cancels out.
    if prompt.negative is None or math.isclose(guidance, 1.0):
        return conditional
    unconditional = run(prompt.negative)
    return unconditional + guidance * (conditional - unconditional)
