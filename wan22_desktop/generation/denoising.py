"""The denoising loop: Wan's sampling, step by step, as a generator.

The numbers are those of diffusers' Wan pipelines (0.42.1), given the same embeddings: on the processor to the bit where
the passes of guidance run one by one; tests hold them together. Our own loop lets go of the reins between steps: for
progress, previews, checkpoints and cancelling.
"""

from __future__ import annotations

import contextlib
import math
import threading
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple, Self

import torch

from wan22_desktop.domain.event import Expert
from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.scopes import debug_scope, stage_scope
from wan22_desktop.generation import sampling
from wan22_desktop.generation.caching import cache_context, cached_steps
from wan22_desktop.generation.cancelling import cancellable, check
from wan22_desktop.generation.checkpoint import Checkpoint
from wan22_desktop.generation.conditioning import Conditions, prepare
from wan22_desktop.generation.continuing import continued
from wan22_desktop.generation.health import look_at_latents, probable_cause
from wan22_desktop.generation.lean.transformer import side_by_side
from wan22_desktop.generation.loading import LoadedModel
from wan22_desktop.generation.prompting import PromptEmbeddings


@dataclass(frozen=True, slots=True)
class DenoisedStep:
    """One step done. The checkpoint's ``clean`` is the present estimate of the noiseless latents, x − σ·v."""

    index: int
    total: int
    expert: Expert
    sigma: float
    seconds: float
    checkpoint: Checkpoint
    """To go on from here."""
    magnitude: float | None = None
    """What a step cache measured, see :meth:`~wan22_desktop.generation.caching.CachedSteps.magnitude`."""


class _Places(NamedTuple):
    """Where a job is around one of its steps, in words; said ahead of the steps, as each of them counts."""

    before: str
    within: str
    after: str

    @classmethod
    def of(cls, number: int, total: int) -> Self:
        return cls(
            tr("before step {number}", number=number),
            tr("in step {number} of {total}", number=number, total=total),
            tr("step {number} of {total}", number=number, total=total),
        )


@torch.no_grad()
def denoise(
    model: LoadedModel,
    settings: GenerationSettings,
    prompt: PromptEmbeddings,
    cancel: threading.Event,
    start: Checkpoint | None = None,
    stop: int | None = None,
    on_prepared: Callable[[], None] | None = None,
) -> Iterator[DenoisedStep]:
    """Yield after every step; the last step's ``clean`` is the result.

    ``start`` is where an earlier run came to; ``stop`` the number of steps after which to end. ``on_prepared`` is told
    when pictures and videos are encoded.

    Raises:
        CancelledHere: the token was set; noticed within one transformer block.
        ProblemRaised: NOT_FINITE, FLAT_LATENTS, INPUT_UNREADABLE.
    """
    scheduler = sampling.make_scheduler(settings, model.scheduler)
    with stage_scope("denoising.prepare", task=settings.task):
        conditions = continued(model, settings) if settings.continues else prepare(model, settings, scheduler)
    noise = torch.Generator("cpu").manual_seed(settings.seed ^ 0x5EED)
    first = conditions.first_step
    latents = conditions.latents
    scheduler.set_begin_index(first)
    if start is not None:
        first, latents = start.index, start.latents.to(model.device)
        sampling.restore(scheduler, start.sampler, first)
        noise.set_state(start.noise)
    guided = _Guided(model, settings, prompt, conditions)
    if on_prepared:
        on_prepared()
    cause = probable_cause(model.plan, model.report, settings.loras)
    places = [_Places.of(number, settings.steps) for number in range(1, settings.steps + 1)]
    total = settings.steps if stop is None else min(stop, settings.steps)
    with cached_steps(model.transformers, settings) as caches, streamed(model, guided) as look_ahead:
        for index in range(first, total):
            timestep, began = scheduler.timesteps[index].to(model.device), time.perf_counter()
            check(cancel, places[index].before)
            expert = None  # where memory is for one alone, nothing may hold on to it when the other comes
            expert, sigma = guided.expert(index), float(scheduler.sigmas[index])
            caches.turn_to(expert, guided.name(index), index)
            look_ahead(index)
            latents = guided.with_held(latents, sigma)
            # The look at the latents is in it: it waits for the card, so that the time is that of the step.
            with debug_scope("denoising.step", step=index + 1, expert=guided.name(index), latents=latents):
                with cancellable(expert.blocks, cancel, places[index].within):
                    velocity = guided.velocity(index, latents, timestep)
                clean = latents - sigma * velocity
                latents = sampling.step(scheduler, velocity, timestep, latents, noise)
                if index + 1 == settings.steps:
                    latents = clean = guided.with_fixed(guided.with_held(latents, 0.0))
                look_at_latents(clean, places[index].after, cause)
            yield DenoisedStep(
                index=index + 1,
                total=settings.steps,
                expert=guided.name(index),
                sigma=sigma,
                seconds=time.perf_counter() - began,
                checkpoint=Checkpoint(
                    index + 1,
                    latents,
                    clean[:, :, conditions.references :],
                    sampling.state_of(scheduler),
                    noise.get_state(),
                ),
                magnitude=caches.magnitude(),
            )
    for pipeline in model.pipelines:
        pipeline.maybe_free_model_hooks()


@contextlib.contextmanager
def streamed(model: LoadedModel, guided: _Guided) -> Generator[Callable[[int], None]]:
    """What is yielded is told each step: the first block of the next one's expert comes while the last one computes.

    After it, the device holds none of the blocks that do not stay there.
    """
    stream, experts, steps = model.stream, model.transformers, guided.settings.steps

    def look_ahead(index: int) -> None:
        then = 0 if guided.is_high(min(index + 1, steps - 1)) else 1
        if stream is not None and then in experts.loaded:
            stream.expect(experts.loaded[then])

    try:
        yield look_ahead
    finally:
        if stream is not None:
            stream.rest()


@dataclass(frozen=True, slots=True)
class _Pass:
    """One pass of guidance, or both along the batch, with what the transformer is given besides latents and time."""

    name: str
    count: int
    given: dict[str, torch.Tensor]

    @classmethod
    def of(
        cls, model: LoadedModel, name: str, embeddings: torch.Tensor, faces: torch.Tensor | None, shared: Conditions
    ) -> Self:
        """Once for all steps. Where a transformer predicts only in its own precision, its inputs must have it too."""
        given = {"encoder_hidden_states": embeddings.to(model.device, model.precision)}
        if shared.image_embeddings is not None:
            given["encoder_hidden_states_image"] = shared.image_embeddings.to(model.precision)
        if shared.control is not None:
            given["control_hidden_states"] = shared.control.to(model.precision)
        if shared.poses is not None and faces is not None:
            given["pose_hidden_states"] = shared.poses.to(model.precision)
            given["face_pixel_values"] = faces.to(model.precision)
        return cls(name, 1, given)

    def beside(self, other: _Pass) -> _Pass:
        """Both along the batch: whole, not row by row: of a first and a last picture the embeddings are two rows."""
        return _Pass(
            f"{self.name} {other.name}",
            self.count + other.count,
            {name: torch.cat([tensor, other.given[name]]) for name, tensor in self.given.items()},
        )


class _Guided:
    """The transformers with everything that they are given in every step."""

    def __init__(
        self, model: LoadedModel, settings: GenerationSettings, prompt: PromptEmbeddings, conditions: Conditions
    ) -> None:
        self.model, self.settings, self.conditions = model, settings, conditions
        faces = conditions.faces
        self._with_prompt = _Pass.of(model, "cond", prompt.positive, faces, conditions)
        self._without: _Pass | None = None
        self._both: _Pass | None = None
        if prompt.negative is not None:
            none = None if faces is None else torch.full_like(faces, -1)  # black pictures: no expression
            self._without = _Pass.of(model, "uncond", prompt.negative, none, conditions)
            if model.plan.batched_guidance:
                self._both = self._with_prompt.beside(self._without)

    def is_high(self, index: int) -> bool:
        return self.settings.high_steps is None or index < self.settings.high_steps

    def expert(self, index: int) -> Any:
        return self.model.transformers[0 if self.is_high(index) else 1]

    def name(self, index: int) -> Expert:
        if self.settings.high_steps is None:
            return Expert.SINGLE
        return Expert.HIGH_NOISE if self.is_high(index) else Expert.LOW_NOISE

    def _guidance(self, index: int) -> float:
        settings = self.settings
        within = settings.guidance_from <= index / settings.steps < settings.guidance_until
        if not within and (settings.guidance_from, settings.guidance_until) != (0.0, 1.0):
            return 1.0
        return settings.guidance if self.is_high(index) else settings.guidance_low

    def velocity(self, index: int, latents: torch.Tensor, timestep: torch.Tensor) -> torch.Tensor:
        """The velocity at ``timestep``, guided: uncond + guidance · (cond − uncond)."""
        expert, guidance = self.expert(index), self._guidance(index)
        given = self.with_fixed(latents)
        if self.conditions.beside is not None:
            given = torch.cat([given, self.conditions.beside], dim=1)
        times = timestep.expand(1)
        if self.conditions.free is not None:
            # One timestep per token of the transformer's 2×2 patches; fixed tokens are at timestep 0.
            times = (self.conditions.free[0, 0, :, ::2, ::2] * timestep).flatten().unsqueeze(0)
        given = given.to(self.model.precision)
        # Without this the second pass would run for nothing: at guidance 1 it cancels out.
        if self._without is None or math.isclose(guidance, 1.0):
            return self._run(expert, given, times, self._with_prompt)
        if self._both is not None:
            conditional, unconditional = self._run(expert, given, times, self._both).chunk(2)
        elif self.model.stream is not None and not expert.is_cache_enabled:
            each = [self._given(expert, given, times, one) for one in (self._with_prompt, self._without)]
            conditional, unconditional = side_by_side(expert, each)
        else:
            conditional = self._run(expert, given, times, self._with_prompt)
            unconditional = self._run(expert, given, times, self._without)
        return unconditional + guidance * (conditional - unconditional)

    def _run(self, expert: Any, given: torch.Tensor, times: torch.Tensor, one: _Pass) -> torch.Tensor:
        """What ``expert`` predicts; for both passes one after the other along the batch."""
        with cache_context(expert, one.name):
            return expert(**self._given(expert, given, times, one), return_dict=False)[0]

    def _given(self, expert: Any, given: torch.Tensor, times: torch.Tensor, one: _Pass) -> dict[str, torch.Tensor]:
        if one.count > 1:
            given, times = torch.cat([given] * one.count), times.expand(one.count, *times.shape[1:])
        arguments = {"hidden_states": given, "timestep": times, **one.given}
        if self.conditions.control is not None:
            arguments["control_hidden_states_scale"] = given.new_full(
                (len(expert.config.vace_layers),), self.settings.control_scale
            )
        return arguments

    def with_held(self, latents: torch.Tensor, sigma: float) -> torch.Tensor:
        """The latents with what is to stay at their beginning, as noisy as the step is."""
        fixed = self.conditions.fixed
        if fixed is None or self.conditions.free is not None:
            return latents
        count = fixed.shape[2]
        noisy = (1 - sigma) * fixed + sigma * self.conditions.latents[:, :, :count]
        return torch.cat([noisy, latents[:, :, count:]], dim=2)

    def with_fixed(self, latents: torch.Tensor) -> torch.Tensor:
        """The latents with what is to stay put in its place."""
        fixed, free = self.conditions.fixed, self.conditions.free
        if fixed is None or free is None:
            return latents
        return (1 - free) * fixed + free * latents
