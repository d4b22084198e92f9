"""Latents to frames, a few at a time, so that the encoder can begin and memory stays flat.

``AutoencoderKLWan.decode`` already works one latent frame at a time with a cache of features, but it joins the frames
on the device and hands them over all at once. Here they leave as they come: 1 frame, then ``temporal`` at a time. Where
that is too much of a card's memory, the history, which every convolution reads once for each of them, waits in main
memory, to the same bits; where it still is, they are decoded in tiles, one after the other. The decoder's middle, which
looks at the whole picture and is small, is done whole in any case: only what grows is done in tiles.

Who computes is a :class:`Decoder`: on the processor in float32 it is :class:`~wan22_desktop.generation.lean.vae.
LeanDecoder`, which gives the same frames in less time and memory, else the library.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

import numpy as np
import torch
from diffusers.models.autoencoders.autoencoder_kl_wan import unpatchify
from numpy.typing import NDArray

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.problem import NOT_FINITE, ProblemRaised
from wan22_desktop.domain.scopes import stage_scope
from wan22_desktop.generation.cancelling import cancellable
from wan22_desktop.generation.latent_space import denormalised
from wan22_desktop.generation.lean import vae as lean
from wan22_desktop.generation.lean.vae import parked
from wan22_desktop.generation.loading import LoadedModel


class Gentleness(StrEnum):
    """Ways to decode, each needing less memory than the one before, and more time."""

    WHOLE = mark("whole frames")
    PARKED = mark("whole frames, with what is known of the frames before in main memory")
    """On a card."""
    TILES = mark("tiles")
    SMALL_TILES = mark("small tiles")
    PROCESSOR = mark("small tiles on the processor")

    @property
    def tile(self) -> int | None:
        """Side of a tile in latents; None for whole frames."""
        return {Gentleness.WHOLE: None, Gentleness.PARKED: None, Gentleness.TILES: 32}.get(self, 16)


OnTile = Callable[[int, int], None]
"""Is told which tile begins, from 1, and how many there are."""
OVERLAP = 4
"""A tile shares one latent in so many of its side with each neighbour, where one fades into the other."""


@torch.no_grad()
def decode(
    model: LoadedModel,
    latents: torch.Tensor,
    cancel: threading.Event,
    gentleness: Gentleness = Gentleness.WHOLE,
    depth: int = 8,
    on_tile: OnTile | None = None,
) -> Iterator[NDArray[np.uint8 | np.uint16]]:
    """Yield frames, each [height, width, 3], of the denoised ``latents`` [1, z, F, h, w].

    They are uint8 at a ``depth`` of 8 bits; for more, the decoder's floats become uint16 over all of its range, so that
    no bit of a finer format is made up. ``on_tile`` is told before each tile; no frame is whole before the last.

    Raises:
        CancelledHere: the token was set; noticed within one block of the decoder.
        ProblemRaised: NOT_FINITE.
    """
    vae = model.vae
    device = torch.device("cpu") if gentleness is Gentleness.PROCESSOR else model.device
    blocks = [vae.decoder.mid_block, *vae.decoder.up_blocks]
    white, kind = (255, torch.uint8) if depth == 8 else (65535, torch.uint16)
    with brought_to(vae, device), cancellable(blocks, cancel, tr("while the frames were decoded")):
        prepared = denormalised(vae, latents.to(device, vae.dtype))
        for chunk in _decoded(model, prepared, gentleness, on_tile):
            if not bool(torch.isfinite(chunk).all()):
                facts = {"stage": "Decoding", "where": tr("the VAE's output"), "cause": tr("a damaged VAE")}
                raise ProblemRaised(NOT_FINITE.of(**facts))
            frames = ((chunk[0].float() + 1) * (white / 2)).round_().clamp_(0, white).to(kind)
            yield from frames.permute(1, 2, 3, 0).cpu().numpy()


def _decoded(
    model: LoadedModel, latents: torch.Tensor, gentleness: Gentleness, on_tile: OnTile | None
) -> Iterator[torch.Tensor]:
    """By whom and in how many pieces the plan says."""
    vae, parked = model.vae, gentleness is Gentleness.PARKED
    if not model.plan.streamed:
        with stage_scope("vae.decode", latents=latents):
            frames = vae.decode(latents, return_dict=False)[0]
        yield frames
        return
    decoder = LibraryDecoder(vae, parked=parked) if model.plan.plain else decoder_of(vae, parked=parked)
    yield from decode_chunks(vae, latents, gentleness.tile, on_tile, decoder)


@contextlib.contextmanager
def brought_to(vae: Any, device: torch.device) -> Generator[None]:
    """The VAE on ``device`` for a while, with nothing left in its cache.

    With component offload the hook that brings it in sits on its methods; a plain move does the same for its parts.
    """
    home = next(vae.parameters()).device
    if home != device:
        vae.to(device)
    try:
        yield
    finally:
        vae.clear_cache()
        if home != device:
            vae.to(home)


class Decoder(Protocol):
    """The VAE's decoder in two parts, a few latent frames at a time, with a history of those before them."""

    def history(self) -> Any:
        """Of nothing yet."""
        ...

    def at_once(self, rows: int, columns: int, /) -> int:
        """How many latent frames of this size come at a time, after the first, which comes alone."""
        ...

    def deep(self, hidden: torch.Tensor, history: Any) -> torch.Tensor:
        """[B, z, n, h, w] up to the middle, at the latents' own size."""
        ...

    def grown(self, deep: torch.Tensor, history: Any, *, first: bool) -> torch.Tensor:
        """The rest, [B, 3, 1 or n × temporal, H, W]; ``history`` is that of ``deep``, or another one."""
        ...


def decoder_of(vae: Any, batch: int = 1, *, parked: bool = False) -> Decoder:
    """The faster one where it can be; ``parked``: its history waits in main memory."""
    return (LibraryDecoder if batch > 1 or lean.obstacle(vae) else lean.LeanDecoder)(vae, parked=parked)


def decode_chunks(
    vae: Any,
    latents: torch.Tensor,
    tile: int | None = None,
    on_tile: OnTile | None = None,
    decoder: Decoder | None = None,
) -> Iterator[torch.Tensor]:
    """``vae.decode(latents)`` in pieces: [B, 3, 1, H, W] in [-1, 1], then ``temporal`` frames or a multiple."""
    decoder = decoder or decoder_of(vae, len(latents))
    hidden = vae.post_quant_conv(latents)
    areas = _areas(hidden.shape[-2], hidden.shape[-1], tile)
    parts = _parts(hidden.shape[2], decoder.at_once(*hidden.shape[-2:]))
    vae.clear_cache()
    if len(areas) > 1:
        yield from _in_tiles(vae, decoder, hidden, parts, areas, on_tile)
        return
    history = decoder.history()
    for part in parts:
        with stage_scope("vae.decode", latents=hidden[:, :, part]):
            middle = decoder.deep(hidden[:, :, part], history)
            chunk = decoder.grown(middle, history, first=part.start == 0).clamp(-1.0, 1.0)
        yield chunk


def _parts(count: int, at_once: int) -> list[slice]:
    """The first latent frame alone, then ``at_once`` of them."""
    return [slice(0, 1), *(slice(begin, min(begin + at_once, count)) for begin in range(1, count, at_once))]


def _in_tiles(
    vae: Any, decoder: Decoder, hidden: torch.Tensor, parts: list[slice], areas: list[_Area], on_tile: OnTile | None
) -> Iterator[torch.Tensor]:
    """Tile by tile, each through all of its frames: the cache of features, most of what decoding holds, is one tile's.

    What the middle made of every frame, and the frames themselves until the last tile is done, wait in main memory.
    """
    scale, temporal = int(vae.config.scale_factor_spatial), int(vae.config.scale_factor_temporal)
    history, deep = decoder.history(), list[torch.Tensor]()
    for part in parts:
        with stage_scope("vae.middle", latents=hidden[:, :, part]):
            deep.append(decoder.deep(hidden[:, :, part], history).cpu())
    del history
    height, width = (side * scale for side in hidden.shape[-2:])
    frames = torch.zeros((hidden.shape[0], 3, 1 + (hidden.shape[2] - 1) * temporal, height, width), dtype=hidden.dtype)
    weight = torch.zeros((height, width))
    for area in areas:
        weight[_scaled(area.rows, scale), _scaled(area.columns, scale)] += area.fade(scale)
    for number, area in enumerate(areas, start=1):
        if on_tile:
            on_tile(number, len(areas))
        rows, columns = _scaled(area.rows, scale), _scaled(area.columns, scale)
        fade = (area.fade(scale) / weight[rows, columns]).to(hidden)
        history, begin = decoder.history(), 0
        for middle in deep:
            piece = middle[..., area.rows, area.columns].to(hidden.device)
            with stage_scope("vae.tile", number=number, piece=piece):
                part = decoder.grown(piece, history, first=begin == 0) * fade
            frames[:, :, begin : begin + part.shape[2], rows, columns] += part.cpu()
            begin += part.shape[2]
    yield frames[:, :, :1].clamp(-1.0, 1.0)
    for begin in range(1, frames.shape[2], temporal):
        yield frames[:, :, begin : begin + temporal].clamp(-1.0, 1.0)


class LibraryDecoder:
    """The library's own modules, with its cache of features for a history."""

    def __init__(self, vae: Any, *, parked: bool = False) -> None:
        self._vae, self._parked, self._used = vae, parked, 0

    def history(self) -> list[Any]:
        empty: list[Any] = [None] * len(self._vae._feat_map)
        return _ParkedList(empty) if self._parked else empty

    def at_once(self, *_: int) -> int:
        return 1

    def deep(self, hidden: torch.Tensor, history: list[Any]) -> torch.Tensor:
        decoder, position = self._vae.decoder, [0]
        hidden = _convolved(decoder.conv_in, hidden, history, position)
        hidden = decoder.mid_block(hidden, feat_cache=history, feat_idx=position)
        self._used = position[0]
        return hidden

    def grown(self, deep: torch.Tensor, history: list[Any], *, first: bool) -> torch.Tensor:
        decoder, position = self._vae.decoder, [self._used]
        for block in decoder.up_blocks:
            deep = block(deep, feat_cache=history, feat_idx=position, first_chunk=first)
        chunk = _convolved(decoder.conv_out, decoder.nonlinearity(decoder.norm_out(deep)), history, position)
        patch = self._vae.config.patch_size
        return chunk if patch is None else unpatchify(chunk, patch_size=patch)


class _ParkedList(list[Any]):
    """What is put in waits in main memory; the library's layers bring it back where they read it."""

    def __setitem__(self, place: Any, value: Any) -> None:
        super().__setitem__(place, parked(value) if isinstance(value, torch.Tensor) else value)


def _convolved(convolution: Any, hidden: torch.Tensor, cache: list[Any], position: list[int]) -> torch.Tensor:
    """A causal convolution with the two frames before these in the cache."""
    place = position[0]
    before, kept = cache[place], hidden[:, :, -2:].clone()
    if kept.shape[2] < 2 and before is not None:
        kept = torch.cat([before[:, :, -1:].to(kept.device), kept], dim=2)
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
