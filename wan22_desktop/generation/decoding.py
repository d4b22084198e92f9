"""Latents to frames, a few at a time, so that the encoder can begin and memory stays flat.

``AutoencoderKLWan.decode`` already works one latent frame at a time with a cache of features, but it joins the frames
on the device and hands them over all at once. Here they leave as they come: 1 frame, then ``temporal`` at a time.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
from diffusers.models.autoencoders.autoencoder_kl_wan import unpatchify
from numpy.typing import NDArray

from wan22_desktop.domain.problem import NOT_FINITE, ProblemRaised
from wan22_desktop.generation.cancelling import cancellable
from wan22_desktop.generation.loading import LoadedModel


def denormalised(vae: Any, latents: torch.Tensor) -> torch.Tensor:
    """Latents [B, z, F, h, w] as the transformer sees them → as the VAE made them."""
    shape = (1, vae.config.z_dim, 1, 1, 1)
    mean = torch.tensor(vae.config.latents_mean).view(shape).to(latents)
    deviation = torch.tensor(vae.config.latents_std).view(shape).to(latents)
    return latents * deviation + mean


@torch.no_grad()
def decode(model: LoadedModel, latents: torch.Tensor, cancel: threading.Event) -> Iterator[NDArray[np.uint8]]:
    """Yield frames, each [height, width, 3] uint8, of the denoised ``latents`` [1, z, F, h, w].

    Raises:
        CancelledHere: the token was set; noticed within one block of the decoder.
        ProblemRaised: NOT_FINITE.
    """
    vae = model.pipeline.vae
    # With component offload the hook that brings the VAE in sits on its methods; a plain move does the same here.
    home = next(vae.parameters()).device
    if home != model.device:
        vae.to(model.device)
    prepared = denormalised(vae, latents.to(model.device, vae.dtype))
    chunks = _tiled(vae, prepared) if vae.use_tiling else decode_chunks(vae, prepared)
    with cancellable([vae.decoder.mid_block, *vae.decoder.up_blocks], cancel, "while the frames were decoded"):
        for chunk in chunks:
            if not bool(torch.isfinite(chunk).all()):
                raise ProblemRaised(NOT_FINITE.of(stage="Decoding", where="the VAE's output"))
            frames = ((chunk[0].float() + 1) * 127.5).round_().clamp_(0, 255).to(torch.uint8)
            yield from frames.permute(1, 2, 3, 0).cpu().numpy()
    if home != model.device:
        vae.to(home)


def decode_chunks(vae: Any, latents: torch.Tensor) -> Iterator[torch.Tensor]:
    """``vae.decode(latents)`` piece by piece: [B, 3, 1 or temporal, H, W] in [-1, 1] per latent frame."""
    vae.clear_cache()
    hidden = vae.post_quant_conv(latents)
    for index in range(hidden.shape[2]):
        vae._conv_idx = [0]
        chunk = vae.decoder(
            hidden[:, :, index : index + 1], feat_cache=vae._feat_map, feat_idx=vae._conv_idx, first_chunk=index == 0
        )
        if vae.config.patch_size is not None:
            chunk = unpatchify(chunk, patch_size=vae.config.patch_size)
        yield chunk.clamp(-1.0, 1.0)
    vae.clear_cache()


def _tiled(vae: Any, latents: torch.Tensor) -> Iterator[torch.Tensor]:
    """Tiles bound memory in space, so here the frames come all at once."""
    yield vae.decode(latents, return_dict=False)[0]
