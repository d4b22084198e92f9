"""What the denoising looks like now, in a millisecond: a linear map from latent channels to RGB.

For the published VAEs the map is published too. For any other it is fitted to the VAE that is loaded: a few synthetic
pictures are encoded and RGB is regressed on their latents (least squares).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray

from wan22_desktop.generation.latent_space import normalised, published_space
from wan22_desktop.generation.loading import LoadedModel

MAX_SIDE = 320
"""Longest side of a preview in pixels."""
MAX_FRAMES = 9


@dataclass(frozen=True, slots=True)
class PreviewMap:
    """``weights`` [z + 1, 3]: normalised latents (and a constant) → RGB in [-1, 1]."""

    weights: torch.Tensor
    spatial: int

    def render(self, latents: torch.Tensor, *, every_frame: bool = False) -> NDArray[np.uint8]:
        """[1, z, F, h, w] → [frames, height, width, 3] uint8, at most :data:`MAX_FRAMES` unless ``every_frame``."""
        frames = latents[0].movedim(0, -1)
        if frames.shape[0] > MAX_FRAMES and not every_frame:
            frames = frames[torch.linspace(0, frames.shape[0] - 1, MAX_FRAMES).round().long()]
        frames = frames.float().cpu()
        rgb = frames @ self.weights[:-1] + self.weights[-1]
        height, width = (side * self.spatial for side in frames.shape[1:3])
        scale = min(1.0, MAX_SIDE / max(height, width))
        size = (max(1, round(height * scale)), max(1, round(width * scale)))
        smooth = F.interpolate(rgb.movedim(-1, 1), size=size, mode="bicubic", align_corners=False)
        return ((smooth.movedim(1, -1) + 1) * 127.5).round().clamp(0, 255).to(torch.uint8).numpy()


def preview_map(model: LoadedModel) -> PreviewMap:
    """The published map where the VAE is a published one, else a fitted one."""
    spatial = int(model.vae.config.scale_factor_spatial)
    if space := published_space(model.vae):
        return PreviewMap(torch.tensor([*space.rgb, space.rgb_bias]), spatial)
    return PreviewMap(_fitted(model), spatial)


@torch.no_grad()
def _fitted(model: LoadedModel, pictures: int = 12) -> torch.Tensor:
    """Fit the map on synthetic pictures: flat colours with soft blobs. Costs one encoding of 12 pictures of 64×64."""
    vae = model.vae
    random = torch.Generator().manual_seed(0)
    side = 64
    coarse = torch.rand((pictures, 3, 3, 3), generator=random)
    flat = torch.rand((pictures, 3, 1, 1), generator=random)
    blend = torch.linspace(0, 1, pictures).view(-1, 1, 1, 1)
    images = F.interpolate(torch.lerp(flat.expand_as(coarse), coarse, blend), size=(side, side), mode="bicubic")
    images = images.clamp(0, 1) * 2 - 1
    device = next(vae.parameters()).device
    encoded = vae.encode(images.unsqueeze(2).to(device, vae.dtype)).latent_dist.mode().float().cpu()
    latents = normalised(vae, encoded)[:, :, 0].movedim(1, -1).flatten(0, 2)
    targets = F.adaptive_avg_pool2d(images, encoded.shape[-2:]).movedim(1, -1).flatten(0, 2)
    inputs = torch.cat([latents, torch.ones(len(latents), 1)], dim=1)
    # A little ridge keeps channels that these pictures hardly move from taking wild weights.
    ridge = 1e-2 * len(inputs) * torch.eye(inputs.shape[1])
    return torch.linalg.solve(inputs.T @ inputs + ridge, inputs.T @ targets)
