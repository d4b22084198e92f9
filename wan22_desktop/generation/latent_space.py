"""The published VAEs' latents: their statistics, and a linear map to RGB. Data: ``resources/latent_spaces.json``."""

from __future__ import annotations

import functools
from typing import Any, Literal

import torch

from wan22_desktop.domain.resources import resources_folder
from wan22_desktop.domain.value import Value
from wan22_desktop.domain.wire import from_json


class LatentSpace(Value):
    """What the encoder of a published VAE makes, channel by channel."""

    channels: int
    mean: tuple[float, ...]
    deviation: tuple[float, ...]
    rgb: tuple[tuple[float, float, float], ...]
    """Normalised latents to RGB in [-1, 1], a row per channel."""
    rgb_bias: tuple[float, float, float]


class _Spaces(Value):
    schema: Literal[1]
    source: str
    spaces: dict[str, LatentSpace]


@functools.cache
def published_spaces() -> dict[int, LatentSpace]:
    """By number of channels: 16 for the 2.1 kind, 48 for the 2.2 kind."""
    spaces = from_json((resources_folder() / "latent_spaces.json").read_bytes(), _Spaces).spaces
    return {space.channels: space for space in spaces.values()}


def published_space(vae: Any) -> LatentSpace | None:
    """The published space that ``vae`` shares, told by its statistics; None for a VAE of one's own."""
    space = published_spaces().get(vae.config.z_dim)
    if space is None:
        return None
    given = torch.tensor([*vae.config.latents_mean, *vae.config.latents_std])
    wanted = torch.tensor([*space.mean, *space.deviation])
    return space if torch.allclose(given, wanted, atol=1e-3) else None


def normalised(vae: Any, latents: torch.Tensor) -> torch.Tensor:
    """Latents [B, z, F, h, w] as the VAE made them → as the transformer sees them."""
    mean, deviation = _statistics(vae, latents)
    return (latents - mean) * (1.0 / deviation)  # so the library's numbers come out to the bit


def denormalised(vae: Any, latents: torch.Tensor) -> torch.Tensor:
    """Latents [B, z, F, h, w] as the transformer sees them → as the VAE made them."""
    mean, deviation = _statistics(vae, latents)
    return latents / (1.0 / deviation) + mean  # so the library's numbers come out to the bit


def _statistics(vae: Any, like: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    shape = (1, vae.config.z_dim, 1, 1, 1)
    mean, deviation = (torch.tensor(values).view(shape) for values in (vae.config.latents_mean, vae.config.latents_std))
    return mean.to(like), deviation.to(like)
