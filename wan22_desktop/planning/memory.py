"""How much memory a job needs, term by term. All sizes in bytes.

A first model: weights are exact, activations follow the measured 22.2 bytes per token and unit of width of the
library's transformer block in bfloat16 (64.9 with per-token timesteps), the VAE's working set is its widest layer.
"""

from __future__ import annotations

from dataclasses import dataclass

from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.model import ModelReport, Role, Task

BYTES = {"float32": 4, "bfloat16": 2, "float16": 2}
ACTIVATION = 22.2
ACTIVATION_PER_TOKEN_TIME = 64.9
FRAMEWORK = 600_000_000
"""torch, diffusers and transformers themselves in main memory."""
CUDA_CONTEXT = 500_000_000
VAE_LAYERS_ALIVE = 6
"""Feature maps of the decoder's widest layer that live at the same time."""


@dataclass(frozen=True, slots=True)
class MemoryTerms:
    """Peak memory by cause."""

    text_encoder: int
    transformer: int
    """One expert."""
    experts: int
    vae: int
    activations: int
    decoding: int
    loras: int = 0

    @property
    def weights(self) -> int:
        return self.text_encoder + self.transformer * self.experts + self.vae + self.loras

    @property
    def working(self) -> int:
        return max(self.activations, self.decoding)


def terms(report: ModelReport, settings: GenerationSettings, precision: str, *, tiling: bool) -> MemoryTerms:
    """The terms of a job at ``precision`` (the VAE stays in float32)."""
    parameters = {component.role: component.parameters for component in report.components}
    width = BYTES[precision]
    transformer, vae = report.transformer, report.vae
    spatial, temporal = (vae.spatial, vae.temporal) if vae else (8, 4)
    latent_frames = (settings.frames - 1) // temporal + 1
    if settings.task is Task.ANIMATE:
        latent_frames += 1  # the character stands before them
    tokens = latent_frames * (settings.height // spatial // 2) * (settings.width // spatial // 2)
    per_token = ACTIVATION_PER_TOKEN_TIME if report.expand_timesteps else ACTIVATION
    pixels = settings.height * settings.width
    if tiling:
        pixels = min(pixels, 256 * 256)
    base = (vae.decoder_base_dim or 96) if vae else 96
    return MemoryTerms(
        text_encoder=parameters.get(Role.TEXT_ENCODER, 0) * width,
        transformer=parameters.get(Role.TRANSFORMER, 0) * width,
        experts=len(report.experts),
        vae=parameters.get(Role.VAE, 0) * BYTES["float32"],
        activations=int(tokens * (transformer.dim if transformer else 5120) * per_token * width / 2),
        decoding=pixels * temporal * base * BYTES["float32"] * VAE_LAYERS_ALIVE
        + settings.frames * settings.height * settings.width * 3 * BYTES["float32"],
        loras=sum(use.parameters for use in settings.loras) * width,
    )
