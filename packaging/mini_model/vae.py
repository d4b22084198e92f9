"""Train the mini VAE: single frames first, then 5-frame and whole clips. Resumable; logs every 20 steps."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from diffusers import AutoencoderKLWan

from . import clip_vae
from .idle import rest_in_vae
from .models import MiniModel, Stage
from .muon import Muon, schedule
from .shapes import FRAMES, held_out_words, render, training_example

KL_WEIGHT = 1e-4


def _batch(stage: Stage, size: int, rng: np.random.Generator) -> torch.Tensor:
    examples = [training_example(rng, held_out_words())[0] for _ in range(stage.batch)]
    first = int(rng.integers(0, FRAMES - stage.frames + 1)) if stage.frames < FRAMES else 0
    return render(examples, size=size, shown=slice(first, first + stage.frames))


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


def train(model: MiniModel, seed: int = 22) -> AutoencoderKLWan:
    """Train to the end, or go on from ``vae.pt``; returns the trained VAE."""
    torch.manual_seed(seed)
    vae = AutoencoderKLWan(**model.vae)
    _start_as_repetition(vae)
    rest_in_vae(model, vae)
    checkpoint = model.work / "vae.pt"
    at_stage, at_step = 0, 0
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=True)
        vae.load_state_dict(saved["weights"])
        at_stage, at_step = saved["stage"], saved["step"]
    for index in range(at_stage, len(model.stages)):
        _train_stage(model, vae, index, at_step if index == at_stage else 0, seed)
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


def _train_stage(model: MiniModel, vae: AutoencoderKLWan, index: int, start: int, seed: int) -> None:
    stage = model.stages[index]
    rng = np.random.default_rng([seed, index, start])
    noise = torch.Generator().manual_seed(seed * 1000 + index)
    optimiser = _optimiser(vae, stage.lr)
    began, psnrs = time.monotonic(), []
    for step in range(start, stage.steps):
        for group in optimiser.param_groups:
            group["lr"] = stage.lr * schedule(step, stage.steps, warmup=50, floor=stage.floor)
        loss, psnr, kl = loss_of(vae, _batch(stage, model.size, rng), noise)
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
            torch.save(state, model.work / "vae.tmp")
            (model.work / "vae.tmp").replace(model.work / "vae.pt")


@torch.no_grad()
def set_latent_statistics(model: MiniModel, vae: AutoencoderKLWan, clips: int = 256, seed: int = 5) -> None:
    """Measure the latents' mean and deviation per channel on fresh clips and write them into the VAE's config."""
    rng = np.random.default_rng(seed)
    total, square, count = torch.zeros(model.channels), torch.zeros(model.channels), 0
    for _ in range(clips // 8):
        scenes = [training_example(rng, held_out_words())[0] for _ in range(8)]
        mean, logvar = clip_vae.encode(vae, render(scenes, size=model.size))
        total += mean.sum((0, 2, 3, 4))
        square += (mean.square() + logvar.exp()).sum((0, 2, 3, 4))
        count += mean.numel() // model.channels
    mean = total / count
    vae.register_to_config(
        latents_mean=[round(float(value), 5) for value in mean],
        latents_std=[round(float(value), 5) for value in (square / count - mean.square()).clamp_min(1e-4).sqrt()],
    )
