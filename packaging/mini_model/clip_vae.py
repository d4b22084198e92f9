"""``AutoencoderKLWan`` over a whole clip in one pass, for training.

The library encodes and decodes a clip chunk by chunk (1 frame, then 4 at a time) with a feature cache, in many small
convolutions. Its causal convolutions give the same numbers in one pass over all frames; only the temporal
resampling treats the first frame apart. This module walks the library's own modules that way, unclamped, so that
gradients flow where ``decode`` saturates. ``tests/unit/test_mini_model.py`` holds both to the same output.
"""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F
from diffusers.models.autoencoders.autoencoder_kl_wan import (
    AutoencoderKLWan,
    WanCausalConv3d,
    WanMidBlock,
    WanResample,
    WanResidualBlock,
    WanResidualDownBlock,
    WanResidualUpBlock,
    patchify,
    unpatchify,
)


def _conv(layer: WanCausalConv3d, x: torch.Tensor) -> torch.Tensor:
    if x.shape[2] == 1 and layer.kernel_size[0] == 3:
        # A single frame meets only the last temporal tap; the others see padding.
        return F.conv2d(x[:, :, 0], layer.weight[:, :, -1], layer.bias, padding=layer.kernel_size[1] // 2)[:, :, None]
    return layer(x)


def _norm(layer: Any, x: torch.Tensor) -> torch.Tensor:
    scale = torch.rsqrt(x.square().sum(1, keepdim=True, dtype=torch.float32).clamp_min(1e-24)) * layer.scale
    return x * scale.to(x.dtype) * layer.gamma.to(x.dtype)


def _residual(block: Any, x: torch.Tensor) -> torch.Tensor:
    shortcut = _conv(block.conv_shortcut, x) if isinstance(block.conv_shortcut, WanCausalConv3d) else x
    x = _conv(block.conv1, F.silu(_norm(block.norm1, x)))
    x = _conv(block.conv2, F.silu(_norm(block.norm2, x)))
    return x + shortcut


def _spatially(layer: torch.nn.Module, x: torch.Tensor) -> torch.Tensor:
    batch, _, frames = x.shape[:3]
    flat = x.transpose(1, 2).flatten(0, 1)
    return layer(flat).unflatten(0, (batch, frames)).transpose(1, 2)


def _resample(layer: WanResample, x: torch.Tensor) -> torch.Tensor:
    if layer.mode == "upsample3d" and x.shape[2] > 1:
        first, rest = x[:, :, :1], x[:, :, 1:]
        doubled = layer.time_conv(rest)
        batch, _, frames, height, width = doubled.shape
        doubled = doubled.view(batch, 2, -1, frames, height, width).permute(0, 2, 3, 1, 4, 5).flatten(2, 3)
        x = torch.cat([first, doubled], dim=2)
    x = _spatially(layer.resample, x)
    if layer.mode == "downsample3d" and x.shape[2] > 1:
        x = torch.cat([x[:, :, :1], layer.time_conv(x)], dim=2)
    return x


def _walk(layer: Any, x: torch.Tensor) -> torch.Tensor:
    if isinstance(layer, WanResidualBlock):
        return _residual(layer, x)
    if isinstance(layer, WanResample):
        return _resample(layer, x)
    if isinstance(layer, WanMidBlock):
        x = _residual(layer.resnets[0], x)
        for attention, resnet in zip(layer.attentions, layer.resnets[1:], strict=True):
            x = _residual(resnet, attention(x))
        return x
    if isinstance(layer, WanResidualDownBlock):
        return _straight(layer.resnets, layer.downsampler, x) + layer.avg_shortcut(x)
    if isinstance(layer, WanResidualUpBlock):
        straight = _straight(layer.resnets, layer.upsampler, x)
        # The whole clip begins with the first chunk, whose first frame is not doubled.
        return straight if layer.avg_shortcut is None else straight + layer.avg_shortcut(x, first_chunk=True)
    # WanUpBlock
    for resnet in layer.resnets:
        x = _residual(resnet, x)
    for upsampler in layer.upsamplers or ():
        x = _resample(upsampler, x)
    return x


def _straight(resnets: Any, resampler: WanResample | None, x: torch.Tensor) -> torch.Tensor:
    for resnet in resnets:
        x = _residual(resnet, x)
    return x if resampler is None else _resample(resampler, x)


def _patch_size(vae: AutoencoderKLWan) -> int:
    config: Any = vae.config
    return config.patch_size or 1


def encode(vae: AutoencoderKLWan, clips: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Mean and log-variance of the latents: [B, 3, 4n+1, H, W] → two of [B, z, n+1, H/8, W/8] (/16 where patched)."""
    encoder = vae.encoder
    clips = patchify(clips, _patch_size(vae))
    x = _conv(encoder.conv_in, clips.contiguous(memory_format=torch.channels_last_3d))
    for block in encoder.down_blocks:
        x = _walk(block, x)
    x = F.silu(_norm(encoder.norm_out, _walk(encoder.mid_block, x)))
    mean, logvar = vae.quant_conv(_conv(encoder.conv_out, x)).chunk(2, dim=1)
    return mean, logvar.clamp(-30, 20)


def decode(vae: AutoencoderKLWan, latents: torch.Tensor) -> torch.Tensor:
    """Unclamped clips: [B, z, n+1, h, w] → [B, 3, 4n+1, 8h, 8w] (16 where patched)."""
    decoder = vae.decoder
    x = _conv(decoder.conv_in, vae.post_quant_conv(latents.contiguous(memory_format=torch.channels_last_3d)))
    x = _walk(decoder.mid_block, x)
    for block in decoder.up_blocks:
        x = _walk(block, x)
    return unpatchify(_conv(decoder.conv_out, F.silu(_norm(decoder.norm_out, x))), _patch_size(vae))
