"""Train the denoisers: one on the whole noise range together with the text encoder, then each expert on its own.

Flow matching as in Wan (Wan Team, "Wan: Open and Advanced Large-Scale Video Generative Models", 2025):
x_t = (1 − σ)·x + σ·noise, timestep 1000·σ, and the model learns the velocity noise − x.
The high-noise expert owns timesteps from 875 up, the low-noise expert those below (``boundary_ratio`` 0.875).
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
import torch.nn.functional as F
from diffusers import AutoencoderKLWan, WanTransformer3DModel
from transformers import T5Tokenizer, UMT5EncoderModel

from . import clip_vae
from .muon import Muon, schedule
from .shapes import held_out_words, render, sentence, training_example
from .text import MAX_TOKENS, build_text_encoder, build_tokenizer

BOUNDARY = 0.875
SHIFT = 4.0
CAPTIONS_PER_CLIP = 4
EMPTY_CAPTIONS = 0.12
"""Share of samples whose caption is withheld, for classifier-free guidance."""
TRANSFORMER_CONFIG: dict[str, Any] = {
    "patch_size": (1, 2, 2),
    "num_attention_heads": 6,
    "attention_head_dim": 32,
    "in_channels": 16,
    "out_channels": 16,
    "text_dim": 96,
    "freq_dim": 128,
    "ffn_dim": 768,
    "num_layers": 6,
    "cross_attn_norm": True,
    "qk_norm": "rms_norm_across_heads",
    "eps": 1e-6,
}


@dataclass(frozen=True, slots=True)
class Phase:
    """One training run. ``sigmas`` is the noise range; ``start`` names the phase whose weights it begins from."""

    name: str
    sigmas: tuple[float, float]
    steps: int
    lr: float
    floor: float
    start: str | None = None
    batch: int = 64


PHASES = (
    Phase("base", (0.0, 1.0), 1250, 2e-3, 0.6),
    Phase("high", (BOUNDARY, 1.0), 400, 1.2e-3, 0.01, start="base"),
    Phase("low", (0.0, BOUNDARY), 500, 1.2e-3, 0.01, start="base"),
)


class Clips:
    """Latents of training clips with tokenised captions, encoded once and kept in ``folder/latents.pt``."""

    def __init__(self, folder: Path, vae: AutoencoderKLWan, tokenizer: T5Tokenizer, count: int, seed: int) -> None:
        cache = folder / "latents.pt"
        if not cache.exists():
            torch.save(_encode_clips(vae, tokenizer, count, seed), cache)
        saved = torch.load(cache, weights_only=True)
        self.latents: torch.Tensor = saved["latents"]
        self.tokens: torch.Tensor = saved["tokens"]
        self.empty = torch.zeros(MAX_TOKENS, dtype=torch.long)
        self.empty[0] = cast(int, tokenizer.eos_token_id)

    def batch(self, size: int, random: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
        """Latents [B, 16, 5, 8, 8] and token ids [B, 32]; some captions empty."""
        chosen = torch.randint(len(self.latents), (size,), generator=random)
        wording = torch.randint(CAPTIONS_PER_CLIP, (size,), generator=random)
        tokens = self.tokens[chosen, wording].long()
        silent = torch.rand(size, generator=random) < EMPTY_CAPTIONS
        tokens[silent] = self.empty
        return self.latents[chosen].float(), tokens


@torch.no_grad()
def _encode_clips(vae: AutoencoderKLWan, tokenizer: T5Tokenizer, count: int, seed: int) -> dict[str, torch.Tensor]:
    rng = np.random.default_rng([seed, 77])
    config: Any = vae.config
    mean = torch.tensor(config.latents_mean).view(1, -1, 1, 1, 1)
    deviation = torch.tensor(config.latents_std).view(1, -1, 1, 1, 1)
    latents, tokens, held_out, began = [], [], held_out_words(), time.monotonic()
    for start in range(0, count, 8):
        scenes, captions = [], []
        for _ in range(8):
            scene, first = training_example(rng, held_out)
            words = (scene.shape, scene.colour, scene.direction, scene.background)
            speed = next((s for s in ("slowly", "quickly") if s in first), None)
            scenes.append(scene)
            captions += [first]
            captions += [sentence(words, speed, bool(rng.random() < 0.85), rng) for _ in range(CAPTIONS_PER_CLIP - 1)]
        with torch.autocast("cpu", torch.bfloat16):
            encoded, _ = clip_vae.encode(vae, render(scenes))
        latents.append(((encoded.float() - mean) / deviation).half())
        ids = tokenizer(captions, padding="max_length", max_length=MAX_TOKENS, truncation=True, return_tensors="pt")
        tokens.append(ids.input_ids.view(8, CAPTIONS_PER_CLIP, MAX_TOKENS).to(torch.int16))
        if start % 1600 == 0:
            print(f"encoded {start + 8}/{count} clips, {time.monotonic() - began:.0f} s", flush=True)
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


def load(folder: Path, phase: str) -> tuple[WanTransformer3DModel, UMT5EncoderModel]:
    """The averaged weights that ``phase`` ended with (or has so far)."""
    tokenizer = build_tokenizer()
    transformer, encoder = WanTransformer3DModel(**TRANSFORMER_CONFIG), build_text_encoder(tokenizer)
    saved = torch.load(folder / f"{phase}.pt", weights_only=True)
    transformer.load_state_dict(saved["average"][0])
    encoder.load_state_dict(saved["average"][1])
    return transformer, encoder


def train(folder: Path, phase: Phase, clips: Clips, seed: int = 22) -> None:
    """Run ``phase`` to its end, or go on from ``folder/<name>.pt``."""
    torch.manual_seed(seed)
    transformer, encoder = WanTransformer3DModel(**TRANSFORMER_CONFIG), build_text_encoder(build_tokenizer())
    if phase.start:
        transformer, encoder = load(folder, phase.start)
    encoder.requires_grad_(phase.start is None)
    trained: list[torch.nn.Module] = [transformer, encoder] if phase.start is None else [transformer]
    checkpoint, first = folder / f"{phase.name}.pt", 0
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
        loss = _loss(transformer, encoder, clips, phase, random)
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
        if (step + 1) % 250 == 0 or step + 1 == phase.steps:
            _save(checkpoint, step + 1, transformer, encoder, average)


def _loss(
    transformer: WanTransformer3DModel, encoder: UMT5EncoderModel, clips: Clips, phase: Phase, random: torch.Generator
) -> torch.Tensor:
    latents, tokens = clips.batch(phase.batch, random)
    # Uniform in time before the shift, as the sampler walks it; stratified over the batch for a calmer loss.
    low, high = (sigma / (SHIFT - (SHIFT - 1) * sigma) for sigma in phase.sigmas)
    uniform = (torch.arange(phase.batch) + torch.rand(phase.batch, generator=random)) / phase.batch
    uniform = low + (high - low) * uniform
    sigma = SHIFT * uniform / (1 + (SHIFT - 1) * uniform)
    noise = torch.randn(latents.shape, generator=random)
    mixed = torch.lerp(latents, noise, sigma.view(-1, 1, 1, 1, 1))
    with torch.autocast("cpu", torch.bfloat16):
        velocity = transformer(mixed, sigma * 1000, embed(encoder, tokens), return_dict=False)[0]
    return F.mse_loss(velocity.float(), noise - latents)


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
