"""A clip that goes on where another one ended: the other's last latents stay as they are, the rest is made anew.

Animate is made to go on from the other's last frame.

Kept latents are taken without a round trip through the VAE, which would cost sharpness every time; where only a file
with frames is there, its last frames are encoded.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import Task
from wan22_desktop.domain.problem import LATENTS_UNREADABLE, ProblemRaised
from wan22_desktop.generation import checkpoint
from wan22_desktop.generation.conditioning import (
    Conditions,
    encode_video,
    from_performance,
    picture_embeddings,
    where_the_vae_is,
)
from wan22_desktop.generation.decoding import brought_to, decode_chunks
from wan22_desktop.generation.latent_space import denormalised
from wan22_desktop.generation.loading import LoadedModel
from wan22_desktop.video.reader import read_last_frames

HELD = 2
"""Latent frames that are taken over: one tells the picture, the second where it was moving."""
MOST_SHIFT = 0.25
"""Of a latent channel, in its deviations: more is no drift of colours but something new in the picture."""


@dataclass(frozen=True, slots=True)
class Joined:
    """A continued clip, its colours matched to where it goes on from. In deviations of a latent channel."""

    clean: torch.Tensor
    """[1, z, F, h, w], the held latents still at its beginning."""
    shift: float
    """What was taken out at the seam."""
    drift: float
    """How far the last frame's colours are from those of the other clip's last."""


def held_frames(model: LoadedModel, task: Task) -> int:
    """Frames at the beginning that belong to the other clip: those that the held latents decode to."""
    return 1 if task is Task.ANIMATE else 1 + (HELD - 1) * int(model.vae.config.scale_factor_temporal)


@where_the_vae_is
@torch.no_grad()
def continued(model: LoadedModel, settings: GenerationSettings) -> Conditions:
    """Pure noise with the other clip's end held at its beginning, in the way that the transformer knows.

    Raises:
        ProblemRaised: LATENTS_UNREADABLE or INPUT_UNREADABLE.
    """
    if settings.task is Task.ANIMATE:
        return from_performance(model, settings, _last_frame(model, settings))
    generator = torch.Generator("cpu").manual_seed(settings.seed)
    tail = _tail(model, settings)
    frames = (settings.frames - 1) // int(model.vae.config.scale_factor_temporal) + 1
    noise = torch.randn((1, tail.shape[1], frames, *tail.shape[-2:]), generator=generator).to(model.device)
    whole = torch.zeros_like(noise)
    whole[:, :, :HELD] = tail
    if model.report.expand_timesteps:
        free = torch.ones_like(noise[:, :1])
        free[:, :, :HELD] = 0
        return Conditions(noise, fixed=whole, free=free)
    config = model.transformers.config
    if config.in_channels == config.out_channels:
        return Conditions(noise, fixed=tail)
    # Image to video: a mask of what is known in four channels, and what it is; the rest is an empty picture.
    empty = torch.zeros((settings.frames, settings.height, settings.width, 3)).add(127.5).round().byte().numpy()
    known = encode_video(model, empty)
    known[:, :, :HELD] = tail
    mask = torch.zeros_like(known[:, :1]).repeat(1, config.in_channels - known.shape[1] * 2, 1, 1, 1)
    mask[:, :, :HELD] = 1
    seen = picture_embeddings(model, _last_picture(model, tail)) if config.image_dim is not None else None
    return Conditions(noise, beside=torch.cat([mask, known], dim=1), image_embeddings=seen)


def joined(clean: torch.Tensor) -> Joined:
    """``clean`` [1, z, F, h, w] with the jump of colours at the seam taken out, and what is left of drift measured."""
    level = clean.mean(dim=(-2, -1))
    before, after, last = level[:, :, HELD - 1], level[:, :, HELD], level[:, :, -1]
    spread = clean.std(dim=(-3, -2, -1)).clamp_min(1e-6)
    shift = (after - before).clamp(-MOST_SHIFT * spread, MOST_SHIFT * spread)
    matched = clean.clone()
    matched[:, :, HELD:] -= shift[:, :, None, None, None]

    def size(difference: torch.Tensor) -> float:
        return float((difference / spread).square().mean().sqrt())

    return Joined(matched, size(shift), size(last - shift - before))


def _tail(model: LoadedModel, settings: GenerationSettings) -> torch.Tensor:
    if not _is_kept(settings):
        count = held_frames(model, settings.task)
        frames = read_last_frames(str(settings.continues), settings.width, settings.height, count, settings.fps)
        return encode_video(model, frames)
    return _kept(model, settings, HELD)[:, :, -HELD:]


def _is_kept(settings: GenerationSettings) -> bool:
    return Path(str(settings.continues)).suffix.lower() == ".safetensors"


def _kept(model: LoadedModel, settings: GenerationSettings, least: int) -> torch.Tensor:
    """The other clip's latents, [1, z, F, h, w], at least ``least`` frames of them."""
    path, spatial = Path(str(settings.continues)), int(model.vae.config.scale_factor_spatial)
    clean = checkpoint.load(path)[0].clean.to(model.device)
    size = (settings.height // spatial, settings.width // spatial)
    wanted = (1, model.vae.config.z_dim, max(least, clean.shape[2]), *size)
    if tuple(clean.shape) != wanted:
        reason = tr("its latents are {shape}, {wanted} are needed", shape=list(clean.shape), wanted=list(wanted))
        raise ProblemRaised(LATENTS_UNREADABLE.of(path=path, reason=reason))
    return clean


def _last_frame(model: LoadedModel, settings: GenerationSettings) -> torch.Tensor:
    """The frame that the other clip ends with: [1, 3, 1, height, width] in [-1, 1]."""
    if _is_kept(settings):
        # From the first latents on: each frame is decoded with the ones before it.
        return _last_picture(model, _kept(model, settings, 1))[None, :, None]
    frame = read_last_frames(str(settings.continues), settings.width, settings.height, 1, settings.fps)
    return torch.from_numpy(frame / np.float32(127.5) - 1).permute(3, 0, 1, 2)[None].to(model.device)


def _last_picture(model: LoadedModel, latents: torch.Tensor) -> torch.Tensor:
    """What the latents end with: [3, H, W] in [-1, 1]."""
    vae, tile = model.vae, model.plan.tile
    with brought_to(vae, model.device):
        (last,) = deque(decode_chunks(vae, denormalised(vae, latents.to(vae.dtype)), tile), maxlen=1)
    return last[0, :, -1].float()
