"""The mini models, each as one description: size, structure, and how long which part of it is trained."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Stage:
    """Part of a VAE's training: clips of ``frames`` frames, ``batch`` at a time, for ``steps`` steps."""

    frames: int
    batch: int
    steps: int
    lr: float
    floor: float
    """Share of ``lr`` that is left at the stage's end."""


@dataclass(frozen=True, slots=True)
class Phase:
    """One training run of a denoiser. ``sigmas`` is the noise range; ``start`` names the phase that it begins from."""

    name: str
    sigmas: tuple[float, float]
    steps: int
    lr: float
    floor: float
    start: str | None = None
    batch: int = 64


@dataclass(frozen=True, slots=True)
class MiniModel:
    """What makes one bundled model, and where."""

    name: str
    work: Path
    """Folder for checkpoints."""
    output: Path
    """The folder that ships."""
    size: int
    """Width and height of a clip in pixels."""
    vae: dict[str, Any]
    stages: tuple[Stage, ...]
    transformer: dict[str, Any]
    phases: tuple[Phase, ...]
    clips: int
    """Clips that the denoisers learn from."""
    shift: float
    defaults: dict[str, Any]
    """``wan22.json``: the settings that suit the model."""
    boundary: float | None = None
    """Share of the noise range from which the high-noise expert is at work; None for a single denoiser."""
    images: float = 0.0
    """Share of training samples whose first latent frame is given: image to video with a timestep per token."""
    idle: tuple[int, ...] = ()
    """Latent channels that carry nothing; see :mod:`.idle`."""
    earlier: Path | None = None
    """Checkpoint whose text encoder is taken over as it is, and whose denoiser is the start where shapes agree."""

    @property
    def channels(self) -> int:
        """Channels of a latent."""
        return self.vae["z_dim"]

    @property
    def steps(self) -> tuple[str, ...]:
        """The recipe's steps in order."""
        return ("vae", *(phase.name for phase in self.phases), "export", "evaluate")


_VAE: dict[str, Any] = {
    "base_dim": 16,
    "dim_mult": [1, 2, 4, 4],
    "num_res_blocks": 2,
    "attn_scales": [],
    "temperal_downsample": [False, True, True],
}
_TRANSFORMER: dict[str, Any] = {
    "patch_size": (1, 2, 2),
    "num_attention_heads": 6,
    "attention_head_dim": 32,
    "text_dim": 96,
    "freq_dim": 128,
    "ffn_dim": 768,
    "num_layers": 6,
    "cross_attn_norm": True,
    "qk_norm": "rms_norm_across_heads",
    "eps": 1e-6,
}
_BOUNDARY = 0.875

SHAPES = MiniModel(
    name="shapes",
    work=Path("build/mini_model"),
    output=Path("resources/models/wan22-mini-shapes"),
    size=64,
    vae=_VAE | {"z_dim": 16, "latents_mean": [0.0] * 16, "latents_std": [1.0] * 16},
    stages=(Stage(1, 32, 700, 3e-3, 0.4), Stage(5, 8, 250, 2e-3, 0.5), Stage(17, 4, 550, 1.5e-3, 0.02)),
    transformer=_TRANSFORMER | {"in_channels": 16, "out_channels": 16},
    phases=(
        Phase("base", (0.0, 1.0), 1250, 2e-3, 0.6),
        Phase("high", (_BOUNDARY, 1.0), 400, 1.2e-3, 0.01, start="base"),
        Phase("low", (0.0, _BOUNDARY), 500, 1.2e-3, 0.01, start="base"),
    ),
    clips=12000,
    shift=4.0,
    defaults={
        "label": "Wan2.2 mini shapes",
        "width": 64,
        "height": 64,
        "frames": 17,
        "fps": 12,
        "steps": 16,
        "guidance": 3.0,
        "guidance_low": 2.0,
        "shift": 4.0,
    },
    boundary=_BOUNDARY,
)
"""The structure of Wan2.2 T2V-A14B."""

SHAPES_TI2V = MiniModel(
    name="shapes-ti2v",
    work=Path("build/mini_model_ti2v"),
    output=Path("resources/models/wan22-mini-shapes-ti2v"),
    size=128,
    vae=_VAE
    | {
        "z_dim": 48,
        "latents_mean": [0.0] * 48,
        "latents_std": [1.0] * 48,
        "is_residual": True,
        "in_channels": 12,
        "out_channels": 12,
        "patch_size": 2,
        "scale_factor_spatial": 16,
    },
    stages=(Stage(1, 24, 500, 3e-3, 0.4), Stage(5, 8, 100, 2e-3, 0.5), Stage(17, 4, 280, 1.5e-3, 0.02)),
    transformer=_TRANSFORMER | {"in_channels": 48, "out_channels": 48},
    phases=(Phase("base", (0.0, 1.0), 600, 2e-3, 0.01),),
    clips=2400,
    shift=5.0,
    defaults={
        "label": "Wan2.2 mini shapes TI2V",
        "width": 128,
        "height": 128,
        "frames": 17,
        "fps": 12,
        "steps": 16,
        "guidance": 3.0,
        "guidance_low": 3.0,
        "shift": 5.0,
    },
    images=0.5,
    idle=tuple(range(1, 48, 2)),
    earlier=SHAPES.work / "base.pt",
)
"""The structure of Wan2.2 TI2V-5B."""

MODELS = {model.name: model for model in (SHAPES, SHAPES_TI2V)}
