"""Latent channels that carry nothing.

TI2V-5B has 48 latent channels, so each of its tokens is 192 numbers. A denoiser that tells velocities must carry the
noise of every one of them through its width (Li & He, "Back to Basics: Let Denoising Generative Models Denoise", 2025),
and the mini denoiser is 192 wide. So half of the channels rest, every second one: the encoder says mean 0 and variance
1 for them, the decoder does not look at them, and the denoiser neither reads nor moves them: they stay the noise that
they are from the start. Weights that begin at zero and get no gradient stay zero, under Muon and Adam alike.
"""

from __future__ import annotations

import torch
from diffusers import AutoencoderKLWan, WanTransformer3DModel

from .models import MiniModel


@torch.no_grad()
def rest_in_vae(model: MiniModel, vae: AutoencoderKLWan) -> None:
    """Let the idle channels rest in ``vae``, now and while it is trained."""
    if not model.idle:
        return
    idle = torch.tensor(model.idle)
    for rows in (idle, idle + model.channels):  # mean, log-variance
        vae.quant_conv.weight[rows] = 0
        if vae.quant_conv.bias is not None:
            vae.quant_conv.bias[rows] = 0
    _hold_at_zero(vae.post_quant_conv.weight, dim=1, indices=idle)


@torch.no_grad()
def rest_in_denoiser(model: MiniModel, transformer: WanTransformer3DModel) -> None:
    """Let the idle channels rest in ``transformer``, now and while it is trained without loss on them."""
    if not model.idle:
        return
    _hold_at_zero(transformer.patch_embedding.weight, dim=1, indices=torch.tensor(model.idle))
    # The output's rows run over the patch first, then over the channels.
    rows = torch.arange(transformer.proj_out.out_features)
    rows = rows[torch.isin(rows % model.channels, torch.tensor(model.idle))]
    transformer.proj_out.weight[rows] = 0
    transformer.proj_out.bias[rows] = 0


def _hold_at_zero(weight: torch.Tensor, dim: int, indices: torch.Tensor) -> None:
    weight.index_fill_(dim, indices, 0)
    weight.register_hook(lambda gradient: gradient.index_fill(dim, indices, 0))
