"""Tiny models of the true classes with random weights: every variant's structure at a width that runs in a second."""

from __future__ import annotations

import functools
from pathlib import Path

import torch
from diffusers import (
    AutoencoderKLWan,
    UniPCMultistepScheduler,
    WanImageToVideoPipeline,
    WanPipeline,
    WanTransformer3DModel,
)
from transformers import T5TokenizerFast, UMT5Config, UMT5EncoderModel

WORDS = ["a", "red", "blue", "green", "circle", "square", "moving", "left", "right", "on", "black", "background"]


def tokenizer() -> T5TokenizerFast:
    pieces = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁", -5.0)]
    pieces += [(f"▁{word}", -2.0) for word in WORDS] + [(letter, -8.0) for letter in "abcdefghijklmnopqrstuvwxyz"]
    return T5TokenizerFast(vocab=pieces, extra_ids=0, model_max_length=32)


def text_encoder() -> UMT5EncoderModel:
    return UMT5EncoderModel(
        UMT5Config(
            vocab_size=64, d_model=32, d_kv=8, d_ff=64, num_layers=2, num_heads=4, feed_forward_proj="gated-gelu"
        )
    )


def vae(kind: str = "wan2.1") -> AutoencoderKLWan:
    common = {"dim_mult": [1, 2, 4, 4], "num_res_blocks": 1, "temperal_downsample": [False, True, True]}
    if kind == "wan2.2":
        return AutoencoderKLWan(
            base_dim=8, decoder_base_dim=8, z_dim=48, is_residual=True, in_channels=12, out_channels=12, patch_size=2,
            scale_factor_spatial=16, latents_mean=[0.0] * 48, latents_std=[1.0] * 48, **common,
        )  # fmt: skip
    return AutoencoderKLWan(base_dim=8, z_dim=16, latents_mean=[0.1] * 16, latents_std=[1.2] * 16, **common)


def transformer(in_channels: int, out_channels: int) -> WanTransformer3DModel:
    model = WanTransformer3DModel(
        patch_size=(1, 2, 2),
        num_attention_heads=2,
        attention_head_dim=16,
        in_channels=in_channels,
        out_channels=out_channels,
        text_dim=32,
        freq_dim=32,
        ffn_dim=64,
        num_layers=2,
        cross_attn_norm=True,
        qk_norm="rms_norm_across_heads",
    )
    # The library starts the output layer at zero: then nothing could be told apart.
    torch.nn.init.normal_(model.proj_out.weight, std=0.2)
    return model


@functools.cache
def pipeline(variant: str) -> WanPipeline | WanImageToVideoPipeline:
    """``t2v`` and ``i2v`` with two experts, ``ti2v`` with one and per-token timesteps."""
    torch.manual_seed(len(variant))
    channels = {"t2v": (16, 16), "i2v": (36, 16), "ti2v": (48, 48)}[variant]
    dual = variant != "ti2v"
    parts = {
        "tokenizer": tokenizer(),
        "text_encoder": text_encoder().eval(),
        "vae": vae("wan2.1" if dual else "wan2.2").eval(),
        "transformer": transformer(*channels).eval(),
        "transformer_2": transformer(*channels).eval() if dual else None,
        "scheduler": UniPCMultistepScheduler(
            prediction_type="flow_prediction", use_flow_sigmas=True, flow_shift=3.0, num_train_timesteps=1000
        ),
    }
    kind = WanImageToVideoPipeline if variant == "i2v" else WanPipeline
    boundary = {"t2v": 0.875, "i2v": 0.9, "ti2v": None}[variant]
    return kind(**parts, boundary_ratio=boundary, expand_timesteps=not dual)


def save(variant: str, folder: Path) -> Path:
    """Write the model as a diffusers folder."""
    pipeline(variant).save_pretrained(folder, safe_serialization=True)
    return folder
