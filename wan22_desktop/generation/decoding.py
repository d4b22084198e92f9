"""Latents to frames, a few at a time, so that the encoder can begin and memory stays flat.

``AutoencoderKLWan.decode`` already works one latent frame at a time with a cache of features, but it joins the frames
on the device and hands them over all at once. Here they leave as they come: 1 frame, then ``temporal`` at a time. Where
the memory of one latent frame is too much, it is decoded in tiles, each with a cache of its own, so that tiles stream
too. The decoder's middle, which looks at the whole picture and is small, is done whole in any case: only what grows is
done in tiles.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
import torch
from diffusers.models.autoencoders.autoencoder_kl_wan import unpatchify
from numpy.typing import NDArray

from wan22_desktop.domain.problem import NOT_FINITE, ProblemRaised
from wan22_desktop.generation.cancelling import cancellable
from wan22_desktop.generation.latent_space import denormalised
from wan22_desktop.generation.loading import LoadedModel


class Gentleness(StrEnum):
    """Ways to decode, each needing less memory than the one before, and more time."""

    WHOLE = "whole frames"
    TILES = "tiles"
    SMALL_TILES = "small tiles"
    PROCESSOR = "small tiles on the processor"

    @property
    def tile(self) -> int | None:
        """Side of a tile in latents; None for whole frames."""
        return {"whole frames": None, "tiles": 32}.get(self.value, 16)


OVERLAP = 4
"""A tile shares one latent in so many of its side with each neighbour, where one fades into the other."""


@torch.no_grad()
def decode(
    model: LoadedModel,
    latents: torch.Tensor,
    cancel: threading.Event,
    gentleness: Gentleness = Gentleness.WHOLE,
    depth: int = 8,
) -> Iterator[NDArray[np.uint8 | np.uint16]]:
    """Yield frames, each [height, width, 3], of the denoised ``latents`` [1, z, F, h, w].

    They are uint8 at a ``depth`` of 8 bits; for more, the decoder's floats become uint16 over all of its range, so that
    no bit of a finer format is made up.

    Raises:
        CancelledHere: the token was set; noticed within one block of the decoder.
        ProblemRaised: NOT_FINITE.
    """
    vae = model.vae
    device = torch.device("cpu") if gentleness is Gentleness.PROCESSOR else model.device
    # With component offload the hook that brings the VAE in sits on its methods; a plain move does the same here.
    home = next(vae.parameters()).device
    if home != device:
        vae.to(device)
    prepared = denormalised(vae, latents.to(device, vae.dtype))
    white, kind = (255, torch.uint8) if depth == 8 else (65535, torch.uint16)
    try:
        with cancellable([vae.decoder.mid_block, *vae.decoder.up_blocks], cancel, "while the frames were decoded"):
            for chunk in decode_chunks(vae, prepared, gentleness.tile):
                if not bool(torch.isfinite(chunk).all()):
                    raise ProblemRaised(
                        NOT_FINITE.of(stage="Decoding", where="the VAE's output", cause="a damaged VAE")
                    )
                frames = ((chunk[0].float() + 1) * (white / 2)).round_().clamp_(0, white).to(kind)
                yield from frames.permute(1, 2, 3, 0).cpu().numpy()
    finally:
        vae.clear_cache()
        if home != device:
            vae.to(home)


def decode_chunks(vae: Any, latents: torch.Tensor, tile: int | None = None) -> Iterator[torch.Tensor]:
    """``vae.decode(latents)`` piece by piece: [B, 3, 1 or temporal, H, W] in [-1, 1] per latent frame."""
    hidden = vae.post_quant_conv(latents)
    areas = _areas(hidden.shape[-2], hidden.shape[-1], tile)
    vae.clear_cache()
    middle, caches = list(vae._feat_map), [list(vae._feat_map) for _ in areas]
    for index in range(hidden.shape[2]):
        frame, scale = hidden[:, :, index : index + 1], int(vae.config.scale_factor_spatial)
        if len(areas) == 1:
            yield _decoded(vae, frame, caches[0], first=index == 0).clamp(-1.0, 1.0)
            continue
        blended, weight = None, None
        deep, used = _deep(vae.decoder, frame, middle)
        for area, cache in zip(areas, caches, strict=True):
            part = _grown(vae, deep[..., area.rows, area.columns], cache, used, first=index == 0)
            if blended is None or weight is None:
                size = (*part.shape[:3], hidden.shape[-2] * scale, hidden.shape[-1] * scale)
                blended, weight = part.new_zeros(size), part.new_zeros(size[-2:])
            rows, columns = _scaled(area.rows, scale), _scaled(area.columns, scale)
            fade = area.fade(scale).to(part)
            blended[..., rows, columns] += part * fade
            weight[rows, columns] += fade
        if blended is not None and weight is not None:
            yield (blended / weight).clamp(-1.0, 1.0)


def _decoded(vae: Any, frame: torch.Tensor, cache: list[Any], *, first: bool) -> torch.Tensor:
    """One latent frame, or a tile of it, with and into its cache of features."""
    chunk = vae.decoder(frame, feat_cache=cache, feat_idx=[0], first_chunk=first)
    return chunk if vae.config.patch_size is None else unpatchify(chunk, patch_size=vae.config.patch_size)


def _deep(decoder: Any, frame: torch.Tensor, cache: list[Any]) -> tuple[torch.Tensor, int]:
    """The decoder up to its middle, at the latents' own size, and how many places of the cache that takes."""
    position = [0]
    hidden = _convolved(decoder.conv_in, frame, cache, position)
    return decoder.mid_block(hidden, feat_cache=cache, feat_idx=position), position[0]


def _grown(vae: Any, deep: torch.Tensor, cache: list[Any], used: int, *, first: bool) -> torch.Tensor:
    """The rest of the decoder, which makes the frames' size of it; ``used`` places of the cache are the middle's."""
    decoder, position = vae.decoder, [used]
    for block in decoder.up_blocks:
        deep = block(deep, feat_cache=cache, feat_idx=position, first_chunk=first)
    chunk = _convolved(decoder.conv_out, decoder.nonlinearity(decoder.norm_out(deep)), cache, position)
    return chunk if vae.config.patch_size is None else unpatchify(chunk, patch_size=vae.config.patch_size)


def _convolved(convolution: Any, hidden: torch.Tensor, cache: list[Any], position: list[int]) -> torch.Tensor:
    """A causal convolution with the two frames before these in the cache."""
    place = position[0]
    before, kept = cache[place], hidden[:, :, -2:].clone()
    if kept.shape[2] < 2 and before is not None:
        kept = torch.cat([before[:, :, -1:], kept], dim=2)
    cache[place] = kept
    position[0] += 1
    return convolution(hidden, before)


@dataclass(frozen=True, slots=True)
class _Area:
    """A tile: its rows and columns in latents, and how far it fades at each side."""

    rows: slice
    columns: slice
    fades: tuple[int, int, int, int]
    """Top, bottom, left, right, in latents."""

    def fade(self, scale: int) -> torch.Tensor:
        """[H, W] in (0, 1]: rises from each side that has a neighbour."""
        top, bottom, left, right = self.fades
        height, width = (part.stop - part.start for part in (self.rows, self.columns))
        down, across = _ramp(height, top, bottom, scale), _ramp(width, left, right, scale)
        return down[:, None] * across[None, :]


def _areas(height: int, width: int, tile: int | None) -> list[_Area]:
    rows, columns = _spans(height, tile), _spans(width, tile)
    return [_Area(row[0], column[0], (*row[1:], *column[1:])) for row in rows for column in columns]


def _spans(length: int, tile: int | None) -> list[tuple[slice, int, int]]:
    """Equal spans with an overlap that cover ``length``, and how far each fades at its begin and end."""
    if tile is None or length <= tile:
        return [(slice(0, length), 0, 0)]
    overlap = max(1, tile // OVERLAP)
    count = -(-(length - overlap) // (tile - overlap))
    starts = [round(index * (length - tile) / (count - 1)) for index in range(count)]
    spans: list[tuple[slice, int, int]] = []
    for index, start in enumerate(starts):
        before = starts[index - 1] + tile - start if index else 0
        after = start + tile - starts[index + 1] if index + 1 < count else 0
        spans.append((slice(start, start + tile), before, after))
    return spans


def _ramp(length: int, before: int, after: int, scale: int) -> torch.Tensor:
    ramp = torch.ones(length * scale)
    if before:
        ramp[: before * scale] = (torch.arange(before * scale) + 0.5) / (before * scale)
    if after:
        ramp[-after * scale :] *= ((torch.arange(after * scale) + 0.5) / (after * scale)).flip(0)
    return ramp


def _scaled(part: slice, scale: int) -> slice:
    return slice(part.start * scale, part.stop * scale)
