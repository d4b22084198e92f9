"""Tiny models of the true classes with random weights: every variant's structure at a width that runs in a second."""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from diffusers import (
    AutoencoderKLWan,
    UniPCMultistepScheduler,
    WanAnimatePipeline,
    WanAnimateTransformer3DModel,
    WanImageToVideoPipeline,
    WanPipeline,
    WanTransformer3DModel,
    WanVACEPipeline,
    WanVACETransformer3DModel,
)
from transformers import (
    CLIPImageProcessorPil,
    CLIPVisionConfig,
    CLIPVisionModel,
    T5TokenizerFast,
    UMT5Config,
    UMT5EncoderModel,
)

WORDS = ["a", "red", "blue", "green", "circle", "square", "moving", "left", "right", "on", "black", "background"]


def tokenizer(length: int = 32) -> T5TokenizerFast:
    pieces = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁", -5.0)]
    pieces += [(f"▁{word}", -2.0) for word in WORDS] + [(letter, -8.0) for letter in "abcdefghijklmnopqrstuvwxyz"]
    return T5TokenizerFast(vocab=pieces, extra_ids=0, model_max_length=length)


def text_encoder() -> UMT5EncoderModel:
    return UMT5EncoderModel(
        UMT5Config(
            vocab_size=64, d_model=32, d_kv=8, d_ff=64, num_layers=2, num_heads=4, feed_forward_proj="gated-gelu"
        )
    )


def vae(kind: str = "wan2.1", *, statistics: bool = True) -> AutoencoderKLWan:
    common: dict[str, Any] = {"dim_mult": [1, 2, 4, 4], "num_res_blocks": 1, "temperal_downsample": [False, True, True]}
    if kind == "wan2.2":
        return AutoencoderKLWan(
            base_dim=8, decoder_base_dim=8, z_dim=48, is_residual=True, in_channels=12, out_channels=12, patch_size=2,
            scale_factor_spatial=16, **statistics_of(48, published=not statistics), **common,
        )  # fmt: skip
    return AutoencoderKLWan(base_dim=8, z_dim=16, **statistics_of(16, published=not statistics), **common)


def statistics_of(channels: int, *, published: bool) -> dict[str, list[float]]:
    """Of latents: the published ones, or others of a model of one's own."""
    if not published:
        return {"latents_mean": [0.1] * channels, "latents_std": [1.2] * channels}
    spaces = json.loads((Path(__file__).parents[1] / "resources" / "latent_spaces.json").read_text("utf-8"))["spaces"]
    space = next(space for space in spaces.values() if space["channels"] == channels)
    return {"latents_mean": space["mean"], "latents_std": space["deviation"]}


def transformer(
    kind: str = "t2v", heads: int = 2, width: int = 16
) -> WanTransformer3DModel | WanVACETransformer3DModel | WanAnimateTransformer3DModel:
    """One expert of ``kind``, a key of :data:`KINDS`, with ``heads`` attention heads of ``width``."""
    into, out = KINDS[kind].channels
    config: dict[str, Any] = {
        "patch_size": (1, 2, 2), "num_attention_heads": heads, "attention_head_dim": width, "in_channels": into,
        "out_channels": out, "text_dim": 32, "freq_dim": 32, "ffn_dim": 64, "num_layers": 2, "cross_attn_norm": True,
        "qk_norm": "rms_norm_across_heads",
    }  # fmt: skip
    if kind == "vace":
        model = WanVACETransformer3DModel(**config, vace_layers=[0], vace_in_channels=96)
    elif kind == "animate":
        model = WanAnimateTransformer3DModel(
            **config, image_dim=CLIP_WIDTH, added_kv_proj_dim=heads * width, motion_encoder_size=16,
            motion_encoder_channel_sizes={"16": 4, "8": 6, "4": 8}, motion_style_dim=10, motion_dim=4,
            motion_encoder_dim=12, face_encoder_hidden_dim=8, face_encoder_num_heads=2, inject_face_latents_blocks=2,
        )  # fmt: skip
    elif KINDS[kind].clip:
        positions = 2 * CLIP_TOKENS if kind == "flf2v-clip" else None
        model = WanTransformer3DModel(
            **config, image_dim=CLIP_WIDTH, added_kv_proj_dim=heads * width, pos_embed_seq_len=positions
        )
    else:
        model = WanTransformer3DModel(**config)
    # The library starts some layers at zero or one: then nothing could be told apart.
    for name, parameter in model.named_parameters():
        starts = ("proj_out", "vace_blocks.0.proj", "face_encoder.padding_tokens")
        biases = name.startswith("motion_encoder.") and name.endswith(".bias")
        if name.startswith(starts) or biases or "norm" in name or "pos_embed" in name:
            torch.nn.init.normal_(parameter, mean=1.0 if "norm" in name else 0.0, std=0.2)
    return model


@dataclass(frozen=True)
class Kind:
    """The structure of a published variant."""

    channels: tuple[int, int]
    experts: int = 1
    vae: str = "wan2.1"
    clip: bool = False
    boundary: float | None = None


KINDS = {
    "t2v": Kind((16, 16), 2, boundary=0.875),
    "i2v": Kind((36, 16), 2, boundary=0.9),
    "ti2v": Kind((48, 48), vae="wan2.2"),
    "t2v-2.1": Kind((16, 16)),
    "i2v-clip": Kind((36, 16), clip=True),
    "flf2v-clip": Kind((36, 16), clip=True),
    "vace": Kind((16, 16)),
    "animate": Kind((36, 16), clip=True),
}
CLIP_WIDTH, CLIP_TOKENS = 64, 17


def image_encoder() -> CLIPVisionModel:
    return CLIPVisionModel(
        CLIPVisionConfig(
            hidden_size=CLIP_WIDTH, intermediate_size=96, num_hidden_layers=3, num_attention_heads=1, image_size=56,
            patch_size=14, hidden_act="gelu",
        )
    )  # fmt: skip


def image_processor() -> CLIPImageProcessorPil:
    return CLIPImageProcessorPil(size={"shortest_edge": 56}, crop_size={"height": 56, "width": 56})


@functools.cache
def pipeline(variant: str, heads: int = 2, width: int = 16, statistics: bool = True) -> Any:
    """The whole model of ``variant``, a key of :data:`KINDS`; without ``statistics`` the VAE's are the published."""
    kind = KINDS[variant]
    torch.manual_seed(len(variant))
    parts: dict[str, Any] = {
        # Where a picture is looked at too, the library takes the last 512 tokens for the text's.
        "tokenizer": tokenizer(512 if kind.clip else 32),
        "text_encoder": text_encoder().eval(),
        "vae": vae(kind.vae, statistics=statistics).eval(),
        "transformer": transformer(variant, heads, width).eval(),
        "transformer_2": transformer(variant, heads, width).eval() if kind.experts == 2 else None,
        "scheduler": UniPCMultistepScheduler(
            prediction_type="flow_prediction", use_flow_sigmas=True, flow_shift=3.0, num_train_timesteps=1000
        ),
    }
    if variant == "vace":
        return WanVACEPipeline(**parts, boundary_ratio=kind.boundary)
    if kind.clip:
        parts |= {"image_encoder": image_encoder().eval(), "image_processor": image_processor()}
    if variant == "animate":
        del parts["transformer_2"]
        return WanAnimatePipeline(**parts)
    made = WanImageToVideoPipeline if "i2v" in variant.split("-", maxsplit=1)[0] and variant != "ti2v" else WanPipeline
    if variant == "flf2v-clip":
        made = WanImageToVideoPipeline
    return made(**parts, boundary_ratio=kind.boundary, expand_timesteps=variant == "ti2v")


def save(variant: str, folder: Path, heads: int = 2, width: int = 16) -> Path:
    """Write the model as a diffusers folder."""
    pipeline(variant, heads, width).save_pretrained(folder, safe_serialization=True)
    return folder
