"""Train the mini VAE: single frames first, then 5-frame and whole clips. Resumable; logs every 20 steps."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from diffusers import AutoencoderKLWan

from . import clip_vae
from .muon import Muon, schedule
from .shapes import SIZE, held_out_words, render, training_example

Z_DIM = 16
VAE_CONFIG: dict[str, Any] = {
    "base_dim": 16,
    "z_dim": Z_DIM,
    "dim_mult": [1, 2, 4, 4],
    "num_res_blocks": 2,
    "attn_scales": [],
    "temperal_downsample": [False, True, True],
    "latents_mean": [0.0] * Z_DIM,
    "latents_std": [1.0] * Z_DIM,
}


@dataclass(frozen=True, slots=True)
class Stage:
    """Part of the training: clips of ``frames`` frames, ``batch`` at a time, for ``steps`` steps."""

    frames: int
    batch: int
    steps: int
    lr: float
    floor: float
    """Share of ``lr`` that is left at the stage's end."""


STAGES = (Stage(1, 32, 700, 3e-3, 0.4), Stage(5, 8, 250, 2e-3, 0.5), Stage(17, 4, 550, 1.5e-3, 0.02))
KL_WEIGHT = 1e-4


def _batch(stage: Stage, rng: np.random.Generator) -> torch.Tensor:
    examples = [training_example(rng, held_out_words())[0] for _ in range(stage.batch)]
    if stage.frames == 17:
        return render(examples)
    clips = render(examples, frames=17)
    first = int(rng.integers(0, 17 - stage.frames + 1))
    return clips[:, :, first : first + stage.frames]


def _optimiser(vae: AutoencoderKLWan, lr: float) -> Muon:
    edges = {vae.encoder.conv_in.weight, vae.decoder.conv_out.weight}
    matrices = [p for p in vae.parameters() if p.ndim >= 4 and p.shape[0] > 1 and p.shape[1] > 1 and p not in edges]
    chosen = set(matrices)
    return Muon(matrices, [p for p in vae.parameters() if p not in chosen], lr=lr)


def loss_of(vae: AutoencoderKLWan, clips: torch.Tensor, noise: torch.Generator) -> tuple[torch.Tensor, float, float]:
    """Reconstruction plus weighted KL, and (PSNR in dB, mean KL in nats) for the log. ``clips`` in [-1, 1]."""
    with torch.autocast("cpu", torch.bfloat16):
        mean, logvar = clip_vae.encode(vae, clips)
        mean, logvar = mean.float(), logvar.float()
        latents = mean + torch.exp(0.5 * logvar) * torch.randn(mean.shape, generator=noise)
        output = clip_vae.decode(vae, latents)
    error = output.float() - clips
    # Edges carry the outline: weigh the moving shape's pixels above the large flat background.
    weight = 1 + 4 * (clips - clips.flatten(2).median(dim=2).values[:, :, None, None, None]).abs().amax(1, keepdim=True)
    weight = weight / weight.mean()
    squared = error.square()
    kl = 0.5 * (mean.square() + logvar.exp() - 1 - logvar).mean()
    loss = (weight * squared).mean() + 0.25 * (
        weight * F.smooth_l1_loss(output.float(), clips, beta=0.05, reduction="none")
    ).mean()
    psnr = float(10 * torch.log10(4 / squared.detach().mean()))
    return loss + KL_WEIGHT * kl, psnr, float(kl.detach())


def train(folder: Path, seed: int = 22) -> AutoencoderKLWan:
    """Train to the end, or go on from ``folder/vae.pt``; returns the trained VAE."""
    torch.manual_seed(seed)
    vae = AutoencoderKLWan(**VAE_CONFIG)
    _start_as_repetition(vae)
    checkpoint = folder / "vae.pt"
    at_stage, at_step = 0, 0
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=True)
        vae.load_state_dict(saved["weights"])
        at_stage, at_step = saved["stage"], saved["step"]
    for index, stage in enumerate(STAGES):
        if index < at_stage:
            continue
        _train_stage(vae, stage, index, at_step if index == at_stage else 0, folder, seed)
    return vae


def _start_as_repetition(vae: AutoencoderKLWan) -> None:
    """Temporal resampling begins as 'keep the newest frame' and 'show each frame twice': a sane start for 17 frames."""
    module: Any
    for module in vae.modules():
        if getattr(module, "mode", None) == "upsample3d":
            channels = module.time_conv.in_channels
            weight = module.time_conv.weight.data.zero_()
            for half in (0, 1):
                weight[half * channels + torch.arange(channels), torch.arange(channels), 2, 0, 0] = 1
            module.time_conv.bias.data.zero_()
        elif getattr(module, "mode", None) == "downsample3d":
            channels = module.time_conv.in_channels
            module.time_conv.weight.data.zero_()[torch.arange(channels), torch.arange(channels), 1, 0, 0] = 1
            module.time_conv.bias.data.zero_()


def _train_stage(vae: AutoencoderKLWan, stage: Stage, index: int, start: int, folder: Path, seed: int) -> None:
    rng = np.random.default_rng([seed, index, start])
    noise = torch.Generator().manual_seed(seed * 1000 + index)
    optimiser = _optimiser(vae, stage.lr)
    began, psnrs = time.monotonic(), []
    for step in range(start, stage.steps):
        for group in optimiser.param_groups:
            group["lr"] = stage.lr * schedule(step, stage.steps, warmup=50, floor=stage.floor)
        loss, psnr, kl = loss_of(vae, _batch(stage, rng), noise)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(vae.parameters(), 1.0)
        optimiser.step()
        psnrs.append(psnr)
        if (step + 1) % 20 == 0:
            seconds = (time.monotonic() - began) / (step + 1 - start)
            print(
                f"vae stage {index} ({stage.frames} frames) step {step + 1}/{stage.steps} "
                f"loss {float(loss.detach()):.5f} "
                f"psnr {np.mean(psnrs[-20:]):.2f} dB kl {kl:.3f} {seconds:.2f} s/step",
                flush=True,
            )
        if (step + 1) % 100 == 0 or step + 1 == stage.steps:
            done = step + 1 == stage.steps
            state = {"weights": vae.state_dict(), "stage": index + done, "step": 0 if done else step + 1}
            torch.save(state, folder / "vae.tmp")
            (folder / "vae.tmp").replace(folder / "vae.pt")


@torch.no_grad()
def set_latent_statistics(vae: AutoencoderKLWan, clips: int = 256, seed: int = 5) -> None:
    """Measure the latents' mean and deviation per channel on fresh clips and write them into the VAE's config."""
    rng = np.random.default_rng(seed)
    total, square, count = torch.zeros(Z_DIM), torch.zeros(Z_DIM), 0
    for _ in range(clips // 8):
        scenes = [training_example(rng, held_out_words())[0] for _ in range(8)]
        mean, logvar = clip_vae.encode(vae, render(scenes, size=SIZE))
        total += mean.sum((0, 2, 3, 4))
        square += (mean.square() + logvar.exp()).sum((0, 2, 3, 4))
        count += mean.numel() // Z_DIM
    mean = total / count
    vae.register_to_config(
        latents_mean=[round(float(value), 5) for value in mean],
        latents_std=[round(float(value), 5) for value in (square / count - mean.square()).clamp_min(1e-4).sqrt()],
    )
