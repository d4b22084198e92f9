"""The configuration of a class, told from the names and shapes of its tensors.

Layouts other than diffusers' carry no configuration, or one in the authors' words. Everything that the classes need
can be read off the tensors, except the number of attention heads and the latents' statistics of a VAE: these are taken
from a configuration that lies beside or within the file, else as published.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from wan22_desktop.generation.latent_space import published_spaces
from wan22_desktop.inspection.facts import HEAD_WIDTH

Shapes = Mapping[str, tuple[int, ...]]
"""The library's names."""


def transformer_config(shapes: Shapes, heads: int = 0) -> dict[str, Any]:
    """Of ``WanTransformer3DModel``; ``WanVACETransformer3DModel`` where there are VACE blocks,
    ``WanAnimateTransformer3DModel`` where there is a motion encoder.

    Raises:
        KeyError: a tensor that tells a number is missing.
    """
    dim, channels, *patch = shapes["patch_embedding.weight"]
    layers = _count(shapes, r"blocks\.(\d+)\.")
    image = shapes.get("condition_embedder.image_embedder.norm1.weight")
    positions = shapes.get("condition_embedder.image_embedder.pos_embed")
    heads = heads or max(1, dim // HEAD_WIDTH)
    config: dict[str, Any] = {
        "patch_size": tuple(patch),
        "num_attention_heads": heads,
        "attention_head_dim": dim // heads,
        "in_channels": channels,
        "out_channels": shapes["proj_out.weight"][0] // (patch[0] * patch[1] * patch[2]),
        "text_dim": shapes["condition_embedder.text_embedder.linear_1.weight"][1],
        "freq_dim": shapes["condition_embedder.time_embedder.linear_1.weight"][1],
        "ffn_dim": shapes["blocks.0.ffn.net.0.proj.weight"][0],
        "num_layers": layers,
        "cross_attn_norm": "blocks.0.norm2.weight" in shapes,
        "qk_norm": "rms_norm_across_heads" if "blocks.0.attn1.norm_q.weight" in shapes else None,
        "eps": 1e-6,
        "image_dim": image[0] if image else None,
        "added_kv_proj_dim": dim if "blocks.0.attn2.add_k_proj.weight" in shapes else None,
        "pos_embed_seq_len": positions[1] if positions else None,
    }
    if vace := shapes.get("vace_patch_embedding.weight"):
        blocks = _count(shapes, r"vace_blocks\.(\d+)\.")
        # They stand beside evenly spaced blocks, beginning with the first: wan/modules/vace_model.py.
        config |= {"vace_in_channels": vace[1], "vace_layers": list(range(0, layers, layers // blocks))[:blocks]}
    if "motion_encoder.conv_in.weight" in shapes:
        config |= _animate_config(shapes, layers)
    return config


def _animate_config(shapes: Shapes, layers: int) -> dict[str, Any]:
    """What ``WanAnimateTransformer3DModel`` has beyond: how it sees poses and faces."""
    encoder = "motion_encoder"
    halvings = _count(shapes, rf"{encoder}\.res_blocks\.(\d+)\.")
    # Every block halves the picture of the face, down to the 4 × 4 of the last convolution.
    size = 4 << halvings
    widths = [shapes[f"{encoder}.conv_in.weight"][0]]
    widths += [shapes[f"{encoder}.res_blocks.{block}.conv2.weight"][0] for block in range(halvings)]
    seen, moves = shapes[f"{encoder}.motion_synthesis_weight"]
    hidden = shapes["face_encoder.conv2.weight"][0]
    return {
        "latent_channels": shapes["pose_patch_embedding.weight"][1],
        "motion_encoder_size": size,
        "motion_encoder_channel_sizes": {str(size >> block): width for block, width in enumerate(widths)},
        "motion_style_dim": shapes[f"{encoder}.conv_out.weight"][0],
        "motion_dim": moves,
        "motion_encoder_dim": seen,
        "face_encoder_hidden_dim": hidden,
        "face_encoder_num_heads": shapes["face_encoder.conv1_local.weight"][0] // hidden,
        "inject_face_latents_blocks": layers // _count(shapes, r"face_adapter\.(\d+)\."),
    }


def vae_config(shapes: Shapes) -> dict[str, Any]:
    """Of ``AutoencoderKLWan``.

    Raises:
        KeyError: a tensor that tells a number is missing.
    """
    base, pixels = shapes["encoder.conv_in.weight"][:2]
    wide, z = shapes["decoder.conv_in.weight"][:2]
    residual = "encoder.down_blocks.0.resnets.0.conv1.weight" in shapes
    blocks = _count(shapes, r"decoder\.up_blocks\.0\.resnets\.(\d+)\.") - 1
    levels = _count(shapes, r"decoder\.up_blocks\.(\d+)\.")
    sampler = "upsampler" if residual else "upsamplers.0"
    temporal = [f"decoder.up_blocks.{level}.{sampler}.time_conv.weight" in shapes for level in range(levels - 1)]
    patch = 2 if pixels == 12 else None
    space = published_spaces().get(z)
    return {
        "base_dim": base,
        "decoder_base_dim": wide // 4,
        "z_dim": z,
        "dim_mult": [1, 2, 4, 4][:levels],
        "num_res_blocks": blocks,
        "attn_scales": [],
        "temperal_downsample": temporal[::-1],
        "is_residual": residual,
        "in_channels": pixels,
        "out_channels": shapes["decoder.conv_out.weight"][0],
        "patch_size": patch,
        "scale_factor_temporal": 2 ** sum(temporal),
        "scale_factor_spatial": 2 ** (levels - 1) * (patch or 1),
        "latents_mean": list(space.mean) if space else [0.0] * z,
        "latents_std": list(space.deviation) if space else [1.0] * z,
    }


def text_encoder_config(shapes: Shapes) -> dict[str, Any]:
    """Of ``UMT5EncoderModel``.

    Raises:
        KeyError: a tensor that tells a number is missing.
    """
    first = "encoder.block.0.layer"
    words, dim = shapes["shared.weight"]
    buckets, heads = shapes[f"{first}.0.SelfAttention.relative_attention_bias.weight"]
    return {
        "vocab_size": words,
        "d_model": dim,
        "d_kv": shapes[f"{first}.0.SelfAttention.q.weight"][0] // heads,
        "d_ff": shapes[f"{first}.1.DenseReluDense.wo.weight"][1],
        "num_layers": _count(shapes, r"encoder\.block\.(\d+)\."),
        "num_heads": heads,
        "relative_attention_num_buckets": buckets,
        "relative_attention_max_distance": 128,
        "feed_forward_proj": "gated-gelu",
    }


def image_encoder_config(shapes: Shapes) -> dict[str, Any]:
    """Of ``CLIPVisionModel``: OpenCLIP's ViT, of whose heads each is 80 wide in ViT-H/14 and 64 in the others.

    Raises:
        KeyError: a tensor that tells a number is missing.
    """
    dim, _, patch, _ = shapes["embeddings.patch_embedding.weight"]
    positions = shapes["embeddings.position_embedding.weight"][-2]
    return {
        "hidden_size": dim,
        "intermediate_size": shapes["encoder.layers.0.mlp.fc1.weight"][0],
        "num_hidden_layers": _count(shapes, r"encoder\.layers\.(\d+)\."),
        "num_attention_heads": max(1, dim // (80 if dim == 1280 else 64)),
        "patch_size": patch,
        "image_size": round((positions - 1) ** 0.5) * patch,
        "hidden_act": "gelu",
    }


def _count(shapes: Shapes, pattern: str) -> int:
    start = re.compile(pattern)
    return len({match[1] for name in shapes if (match := start.match(name))})
