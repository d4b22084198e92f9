"""Put the trained parts together as a diffusers folder with the structure of Wan2.2 T2V-A14B, in float16."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from diffusers import AutoencoderKLWan, UniPCMultistepScheduler, WanPipeline

from . import experts
from .shapes import FRAMES, SIZE
from .text import build_tokenizer

DEFAULTS = {
    "label": "Wan2.2 mini shapes",
    "width": SIZE,
    "height": SIZE,
    "frames": FRAMES,
    "fps": 12,
    "steps": 16,
    "guidance": 3.0,
    "guidance_low": 2.0,
    "shift": experts.SHIFT,
}


def export(work: Path, output: Path) -> None:
    """Write the model folder; parts that a phase has not reached yet come from the phase before it."""
    high, encoder = experts.load(work, "high" if (work / "high.pt").exists() else "base")
    low, _ = experts.load(work, "low" if (work / "low.pt").exists() else "base")
    tokenizer: Any = build_tokenizer()
    scheduler: Any = UniPCMultistepScheduler(
        prediction_type="flow_prediction",
        use_flow_sigmas=True,
        flow_shift=experts.SHIFT,
        num_train_timesteps=1000,
    )
    pipeline = WanPipeline(
        tokenizer=tokenizer,
        text_encoder=encoder.half(),
        transformer=high.half(),
        transformer_2=low.half(),
        vae=AutoencoderKLWan.from_pretrained(work / "vae", torch_dtype=torch.float16),
        scheduler=scheduler,
        boundary_ratio=experts.BOUNDARY,
    )
    pipeline.save_pretrained(output, safe_serialization=True)
    (output / "wan22.json").write_text(json.dumps(DEFAULTS, indent=2) + "\n", encoding="utf-8")
