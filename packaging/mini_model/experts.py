"""Train the denoisers: one on the whole noise range together with the text encoder, then each expert on its own.

Flow matching as in Wan (Wan Team, "Wan: Open and Advanced Large-Scale Video Generative Models", 2025):
x_t = (1 − σ)·x + σ·noise, timestep 1000·σ, and the model learns the velocity noise − x.
Of two experts the high-noise one owns timesteps from 875 up, the low-noise one those below (``boundary_ratio`` 0.875).
A model with a timestep per token also learns image to video: part of its samples have their first latent frame given,
without noise and at timestep 0, as diffusers' ``WanImageToVideoPipeline`` gives it (``expand_timesteps``).
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
from diffusers import AutoencoderKLWan, WanTransformer3DModel
from transformers import T5Tokenizer, UMT5EncoderModel

from . import clip_vae
from .idle import rest_in_denoiser
from .models import MiniModel, Phase
from .muon import Muon, schedule
from .shapes import held_out_words, render, sentence, training_example
from .text import MAX_TOKENS, build_text_encoder, build_tokenizer

CAPTIONS_PER_CLIP = 4
EMPTY_CAPTIONS = 0.12
"""Share of samples whose caption is withheld, for classifier-free guidance."""


class Clips:
    """Latents of training clips with tokenised captions, encoded once and kept in ``latents.pt``."""

    def __init__(self, model: MiniModel, vae: AutoencoderKLWan, tokenizer: T5Tokenizer, seed: int) -> None:
        cache = model.work / "latents.pt"
        if not cache.exists():
            torch.save(_encode_clips(model, vae, tokenizer, seed), cache)
        saved = torch.load(cache, weights_only=True)
        self.latents: torch.Tensor = saved["latents"]
        self.tokens: torch.Tensor = saved["tokens"]
        self.empty = torch.zeros(MAX_TOKENS, dtype=torch.long)
        self.empty[0] = cast(int, tokenizer.eos_token_id)

    def batch(self, size: int, random: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
        """Latents [B, z, 5, 8, 8] and token ids [B, 32]; some captions empty."""
        chosen = torch.randint(len(self.latents), (size,), generator=random)
        wording = torch.randint(CAPTIONS_PER_CLIP, (size,), generator=random)
        tokens = self.tokens[chosen, wording].long()
        silent = torch.rand(size, generator=random) < EMPTY_CAPTIONS
        tokens[silent] = self.empty
        return self.latents[chosen].float(), tokens


@torch.no_grad()
def _encode_clips(
    model: MiniModel, vae: AutoencoderKLWan, tokenizer: T5Tokenizer, seed: int
) -> dict[str, torch.Tensor]:
    rng = np.random.default_rng([seed, 77])
    config: Any = vae.config
    mean = torch.tensor(config.latents_mean).view(1, -1, 1, 1, 1)
    deviation = torch.tensor(config.latents_std).view(1, -1, 1, 1, 1)
    latents, tokens, held_out, began = [], [], held_out_words(), time.monotonic()
    for start in range(0, model.clips, 8):
        scenes, captions = [], []
        for _ in range(8):
            scene, first = training_example(rng, held_out)
            words = (scene.shape, scene.colour, scene.direction, scene.background)
            speed = next((s for s in ("slowly", "quickly") if s in first), None)
            scenes.append(scene)
            captions += [first]
            captions += [sentence(words, speed, bool(rng.random() < 0.85), rng) for _ in range(CAPTIONS_PER_CLIP - 1)]
        with torch.autocast("cpu", torch.bfloat16):
            encoded, _ = clip_vae.encode(vae, render(scenes, size=model.size))
        latents.append(((encoded.float() - mean) / deviation).half())
        ids = tokenizer(captions, padding="max_length", max_length=MAX_TOKENS, truncation=True, return_tensors="pt")
        tokens.append(ids.input_ids.view(8, CAPTIONS_PER_CLIP, MAX_TOKENS).to(torch.int16))
        if start % 1600 == 0:
            print(f"encoded {start + 8}/{model.clips} clips, {time.monotonic() - began:.0f} s", flush=True)
    return {"latents": torch.cat(latents), "tokens": torch.cat(tokens)}


def embed(encoder: UMT5EncoderModel, tokens: torch.Tensor) -> torch.Tensor:
    """Token ids [B, L] → embeddings [B, L, 96], zero after the sentence's end as the pipeline does it."""
    mask = tokens != 0
    return encoder(tokens, mask.long()).last_hidden_state * mask[..., None]


class Average:
    """Exponential moving average of parameters; the average is what is exported."""

    def __init__(self, modules: list[torch.nn.Module], decay: float) -> None:
        self.modules, self.decay = modules, decay
        self.values = [[p.detach().clone() for p in module.parameters()] for module in modules]

    @torch.no_grad()
    def update(self, step: int) -> None:
        decay = min(self.decay, (step + 1) / (step + 10))
        for module, values in zip(self.modules, self.values, strict=True):
            torch._foreach_lerp_(values, list(module.parameters()), 1 - decay)

    @torch.no_grad()
    def write_back(self) -> None:
        for module, values in zip(self.modules, self.values, strict=True):
            for parameter, value in zip(module.parameters(), values, strict=True):
                parameter.copy_(value)


def _optimiser(modules: list[torch.nn.Module], lr: float) -> Muon:
    matrices, others = [], []
    for module in modules:
        for name, parameter in module.named_parameters():
            hidden = parameter.ndim == 2 and not any(
                edge in name for edge in ("shared", "embed_tokens", "proj_out", "relative_attention", "scale_shift")
            )
            (matrices if hidden else others).append(parameter)
    return Muon(matrices, others, lr=lr, weight_decay=0.01)


def load(model: MiniModel, phase: str) -> tuple[WanTransformer3DModel, UMT5EncoderModel]:
    """The averaged weights that ``phase`` ended with (or has so far)."""
    transformer, encoder = _build(model)
    saved = torch.load(model.work / f"{phase}.pt", weights_only=True)
    transformer.load_state_dict(saved["average"][0])
    encoder.load_state_dict(saved["average"][1])
    return transformer, encoder


def _build(model: MiniModel) -> tuple[WanTransformer3DModel, UMT5EncoderModel]:
    transformer, encoder = WanTransformer3DModel(**model.transformer), build_text_encoder(build_tokenizer())
    if model.earlier:
        weights, language = torch.load(model.earlier, weights_only=True)["average"]
        encoder.load_state_dict(language)
        # What reads and writes latents has another shape and begins anew.
        own = transformer.state_dict()
        own.update({name: value for name, value in weights.items() if value.shape == own[name].shape})
        transformer.load_state_dict(own)
    rest_in_denoiser(model, transformer)
    return transformer, encoder


def train(model: MiniModel, phase: Phase, clips: Clips, seed: int = 22) -> None:
    """Run ``phase`` to its end, or go on from ``<name>.pt``."""
    torch.manual_seed(seed)
    transformer, encoder = load(model, phase.start) if phase.start else _build(model)
    language_is_learned = phase.start is None and model.earlier is None
    encoder.requires_grad_(language_is_learned)
    trained: list[torch.nn.Module] = [transformer, encoder] if language_is_learned else [transformer]
    checkpoint, first = model.work / f"{phase.name}.pt", 0
    average = Average([transformer, encoder], decay=0.998)
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=True)
        first = saved["step"]
        for module, weights, averaged, values in zip(
            (transformer, encoder), saved["weights"], saved["average"], average.values, strict=True
        ):
            module.load_state_dict(weights)
            for (name, _), value in zip(module.named_parameters(), values, strict=True):
                value.copy_(averaged[name])
    optimiser = _optimiser(trained, phase.lr)
    random = torch.Generator().manual_seed(seed * 7919 + first)
    began, losses = time.monotonic(), []
    for step in range(first, phase.steps):
        # The optimiser's momenta are not kept across a resume: it warms up anew instead.
        warm = min(1.0, (step - first + 1) / 100)
        for group in optimiser.param_groups:
            group["lr"] = phase.lr * warm * schedule(step, phase.steps, 1, phase.floor)
        loss = _loss(model, transformer, encoder, clips.batch(phase.batch, random), phase, random)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(transformer.parameters(), 1.0)
        optimiser.step()
        average.update(step)
        losses.append(float(loss.detach()))
        if (step + 1) % 50 == 0:
            seconds = (time.monotonic() - began) / (step + 1 - first)
            print(
                f"{phase.name} step {step + 1}/{phase.steps} loss {np.mean(losses[-200:]):.4f} {seconds:.3f} s/step",
                flush=True,
            )
        if (step + 1) % 100 == 0 or step + 1 == phase.steps:
            _save(checkpoint, step + 1, transformer, encoder, average)


def _loss(
    model: MiniModel,
    transformer: WanTransformer3DModel,
    encoder: UMT5EncoderModel,
    batch: tuple[torch.Tensor, torch.Tensor],
    phase: Phase,
    random: torch.Generator,
) -> torch.Tensor:
    latents, tokens = batch
    sigma = draw_sigmas(phase, model.shift, random)
    noise = torch.randn(latents.shape, generator=random)
    # A noise level per latent frame; 0 where the frame is given.
    by_frame = sigma[:, None].repeat(1, latents.shape[2])
    if model.images:
        by_frame[torch.rand(phase.batch, generator=random) < model.images, 0] = 0
    mixed = torch.lerp(latents, noise, by_frame[:, None, :, None, None])
    timestep = 1000 * (by_frame.repeat_interleave(_tokens_per_frame(latents), dim=1) if model.images else sigma)
    with torch.autocast("cpu", torch.bfloat16):
        velocity = transformer(mixed, timestep, embed(encoder, tokens), return_dict=False)[0]
    carrying = [channel for channel in range(model.channels) if channel not in model.idle]
    error = (velocity.float() - (noise - latents))[:, carrying].square().mean((1, 3, 4))
    return error[by_frame > 0].mean()


def draw_sigmas(phase: Phase, shift: float, random: torch.Generator) -> torch.Tensor:
    """Noise levels [B]: uniform in time before the shift, as the sampler walks; stratified for a calmer loss."""
    low, high = (sigma / (shift - (shift - 1) * sigma) for sigma in phase.sigmas)
    uniform = (torch.arange(phase.batch) + torch.rand(phase.batch, generator=random)) / phase.batch
    uniform = low + (high - low) * uniform
    return shift * uniform / (1 + (shift - 1) * uniform)


def _tokens_per_frame(latents: torch.Tensor) -> int:
    """Of the transformer's 2×2 patches."""
    return latents.shape[3] // 2 * (latents.shape[4] // 2)


def _save(
    path: Path, step: int, transformer: WanTransformer3DModel, encoder: UMT5EncoderModel, average: Average
) -> None:
    modules = (transformer, encoder)
    averaged = [
        module.state_dict() | dict(zip((name for name, _ in module.named_parameters()), values, strict=True))
        for module, values in zip(modules, average.values, strict=True)
    ]
    temporary = path.with_suffix(".tmp")
    torch.save({"step": step, "weights": [m.state_dict() for m in modules], "average": averaged}, temporary)
    temporary.replace(path)
