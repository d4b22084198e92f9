"""Put the trained parts together as a diffusers folder with the structure of the published model, in float16."""

from __future__ import annotations

import json
from typing import Any

import torch
from diffusers import AutoencoderKLWan, UniPCMultistepScheduler, WanPipeline

from . import experts
from .models import MiniModel
from .text import build_tokenizer


def export(model: MiniModel) -> None:
    """Write the model folder; parts that a phase has not reached yet come from the phase before it."""
    transformer, encoder = experts.load(model, _reached(model, "high"))
    second = experts.load(model, _reached(model, "low"))[0].half() if model.boundary else None
    tokenizer: Any = build_tokenizer()
    scheduler: Any = UniPCMultistepScheduler(
        prediction_type="flow_prediction",
        use_flow_sigmas=True,
        flow_shift=model.shift,
        num_train_timesteps=1000,
    )
    parts: dict[str, Any] = {
        "tokenizer": tokenizer,
        "text_encoder": encoder.half(),
        "transformer": transformer.half(),
        "transformer_2": second,
        "vae": AutoencoderKLWan.from_pretrained(model.work / "vae", torch_dtype=torch.float16),
        "scheduler": scheduler,
    }
    pipeline = WanPipeline(**parts, boundary_ratio=model.boundary, expand_timesteps=model.images > 0)
    pipeline.save_pretrained(model.output, safe_serialization=True)
    (model.output / "wan22.json").write_text(json.dumps(model.defaults, indent=2) + "\n", encoding="utf-8")


def _reached(model: MiniModel, phase: str) -> str:
    return phase if (model.work / f"{phase}.pt").exists() else "base"
