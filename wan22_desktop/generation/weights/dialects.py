"""The library's name for every tensor of the other dialects.

Sources: Wan-Video/Wan2.2 ``wan/modules`` (model.py, animate/, vae2_1.py, vae2_2.py, t5.py, clip.py) for the authors'
names, llama.cpp's ``gguf-py/gguf/constants.py`` for its own, diffusers 0.42.1 and transformers 5.23 for the library's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from wan22_desktop.inspection.parts import Kind


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a tensor of the library comes from: the ``slice``-th of ``slices`` equal parts of its first dimension."""

    name: str
    slice: int = 0
    slices: int = 1


def origins(kind: Kind, dialect: str, names: Iterable[str]) -> dict[str, Origin]:
    """The library's name → where it comes from, for every one of ``names``; unknown names keep theirs."""
    names = list(names)
    if kind is Kind.TRANSFORMER and dialect == "native":
        return _transformer(names)
    if kind is Kind.VAE and dialect == "native":
        return _vae(names)
    if kind is Kind.TEXT_ENCODER:
        rules = {"native": _UMT5, "llama.cpp": _LLAMA}.get(dialect, _TRANSFORMERS)
        return {_replaced(name, rules): Origin(name) for name in names}
    if kind is Kind.IMAGE_ENCODER:
        return _clip(names)
    return {name: Origin(name) for name in names}


Replacement = str | Callable[[re.Match[str]], str]
Rules = Sequence[tuple[re.Pattern[str], Replacement]]


def _rules(*pairs: tuple[str, Replacement]) -> Rules:
    return [(re.compile(pattern), replacement) for pattern, replacement in pairs]


def _replaced(name: str, rules: Rules) -> str:
    """``name`` after every rule that fits, in order."""
    for pattern, replacement in rules:
        name = pattern.sub(replacement, name)
    return name


def _one_less(start: str, end: str) -> Callable[[re.Match[str]], str]:
    """The number that was found, counted from 0 instead of 1, between ``start`` and ``end``."""
    return lambda found: f"{start}{int(found[1]) - 1}{end}"


_CONVS = r"^motion_encoder\.enc\.net_app\.convs\."
_RES_BLOCKS = "motion_encoder.res_blocks."
_TRANSFORMER = _rules(
    (r"^time_embedding\.0\.", "condition_embedder.time_embedder.linear_1."),
    (r"^time_embedding\.2\.", "condition_embedder.time_embedder.linear_2."),
    (r"^time_projection\.1\.", "condition_embedder.time_proj."),
    (r"^text_embedding\.0\.", "condition_embedder.text_embedder.linear_1."),
    (r"^text_embedding\.2\.", "condition_embedder.text_embedder.linear_2."),
    (r"^img_emb\.proj\.0\.", "condition_embedder.image_embedder.norm1."),
    (r"^img_emb\.proj\.1\.", "condition_embedder.image_embedder.ff.net.0.proj."),
    (r"^img_emb\.proj\.3\.", "condition_embedder.image_embedder.ff.net.2."),
    (r"^img_emb\.proj\.4\.", "condition_embedder.image_embedder.norm2."),
    (r"^img_emb\.emb_pos$", "condition_embedder.image_embedder.pos_embed"),
    (r"^head\.head\.", "proj_out."),
    (r"^head\.modulation$", "scale_shift_table"),
    (r"(blocks\.\d+)\.modulation$", r"\1.scale_shift_table"),
    (r"(blocks\.\d+)\.self_attn\.", r"\1.attn1."),
    (r"(blocks\.\d+)\.cross_attn\.", r"\1.attn2."),
    (r"\.norm_k_img\.", ".norm_added_k."),
    (r"\.(attn[12])\.([qkv])\.", r".\1.to_\2."),
    (r"\.(attn[12])\.o\.", r".\1.to_out.0."),
    (r"\.attn2\.([kv])_img\.", r".attn2.add_\1_proj."),
    (r"(blocks\.\d+)\.ffn\.0\.", r"\1.ffn.net.0.proj."),
    (r"(blocks\.\d+)\.ffn\.2\.", r"\1.ffn.net.2."),
    (r"(blocks\.\d+)\.norm3\.", r"\1.norm2."),  # the authors count the norm of cross attention third
    (r"^(vace_blocks\.\d+)\.before_proj\.", r"\1.proj_in."),
    (r"^(vace_blocks\.\d+)\.after_proj\.", r"\1.proj_out."),
    (r"^face_encoder\.(conv\w+)\.conv\.", r"face_encoder.\1."),
    (r"^face_adapter\.fuser_blocks\.", "face_adapter."),
    (r"^(face_adapter\.\d+)\.linear1_q\.", r"\1.to_q."),
    (r"^(face_adapter\.\d+)\.linear2\.", r"\1.to_out."),
    (r"^(face_adapter\.\d+)\.([qk])_norm\.", r"\1.norm_\2."),
    (r"^motion_encoder\.dec\.direction\.weight$", "motion_encoder.motion_synthesis_weight"),
    (r"^motion_encoder\.enc\.fc\.", "motion_encoder.motion_network."),
    (_CONVS + r"0\.0\.weight$", "motion_encoder.conv_in.weight"),
    (_CONVS + r"0\.1\.bias$", "motion_encoder.conv_in.act_fn.bias"),
    (_CONVS + r"(\d+)\.conv1\.0\.weight$", _one_less(_RES_BLOCKS, ".conv1.weight")),
    (_CONVS + r"(\d+)\.conv1\.1\.bias$", _one_less(_RES_BLOCKS, ".conv1.act_fn.bias")),
    (_CONVS + r"(\d+)\.conv2\.1\.weight$", _one_less(_RES_BLOCKS, ".conv2.weight")),
    (_CONVS + r"(\d+)\.conv2\.2\.bias$", _one_less(_RES_BLOCKS, ".conv2.act_fn.bias")),
    (_CONVS + r"(\d+)\.skip\.1\.weight$", _one_less(_RES_BLOCKS, ".conv_skip.weight")),
    (_CONVS + r"\d+\.weight$", "motion_encoder.conv_out.weight"),
)
_KEYS_AND_VALUES = re.compile(r"^(face_adapter\.\d+)\.linear1_kv\.(weight|bias)$")


def _transformer(names: list[str]) -> dict[str, Origin]:
    """Animate's face blocks have keys and values in one matrix; everything else is only renamed."""
    found: dict[str, Origin] = {}
    for name in names:
        renamed = _replaced(name, _TRANSFORMER)
        if fused := _KEYS_AND_VALUES.match(renamed):
            for index, which in enumerate("kv"):
                found[f"{fused[1]}.to_{which}.{fused[2]}"] = Origin(name, index, 2)
        else:
            found[renamed] = Origin(name)
    return found


_BLOCK = r"^blocks\.(\d+)\."
_UMT5 = _rules(
    (r"^token_embedding\.weight$", "shared.weight"),
    (r"^norm\.weight$", "encoder.final_layer_norm.weight"),
    (_BLOCK + r"norm1\.", r"encoder.block.\1.layer.0.layer_norm."),
    (_BLOCK + r"norm2\.", r"encoder.block.\1.layer.1.layer_norm."),
    (_BLOCK + r"attn\.", r"encoder.block.\1.layer.0.SelfAttention."),
    (_BLOCK + r"pos_embedding\.embedding\.", r"encoder.block.\1.layer.0.SelfAttention.relative_attention_bias."),
    (_BLOCK + r"ffn\.gate\.0\.", r"encoder.block.\1.layer.1.DenseReluDense.wi_0."),
    (_BLOCK + r"ffn\.fc1\.", r"encoder.block.\1.layer.1.DenseReluDense.wi_1."),
    (_BLOCK + r"ffn\.fc2\.", r"encoder.block.\1.layer.1.DenseReluDense.wo."),
)
_GGML = r"^enc\.blk\.(\d+)\."
_LLAMA = _rules(
    (r"^token_embd\.weight$", "shared.weight"),
    (r"^enc\.output_norm\.weight$", "encoder.final_layer_norm.weight"),
    (_GGML + r"attn_norm\.", r"encoder.block.\1.layer.0.layer_norm."),
    (_GGML + r"ffn_norm\.", r"encoder.block.\1.layer.1.layer_norm."),
    (_GGML + r"attn_rel_b\.", r"encoder.block.\1.layer.0.SelfAttention.relative_attention_bias."),
    (_GGML + r"attn_([qkvo])\.", r"encoder.block.\1.layer.0.SelfAttention.\2."),
    (_GGML + r"ffn_gate\.", r"encoder.block.\1.layer.1.DenseReluDense.wi_0."),
    (_GGML + r"ffn_up\.", r"encoder.block.\1.layer.1.DenseReluDense.wi_1."),
    (_GGML + r"ffn_down\.", r"encoder.block.\1.layer.1.DenseReluDense.wo."),
)
_TRANSFORMERS = _rules((r"^encoder\.embed_tokens\.weight$", "shared.weight"), (r"^block\.", "encoder.block."))

_RESIDUAL = _rules(
    (r"\.residual\.0\.gamma$", ".norm1.gamma"),
    (r"\.residual\.2\.", ".conv1."),
    (r"\.residual\.3\.gamma$", ".norm2.gamma"),
    (r"\.residual\.6\.", ".conv2."),
    (r"\.shortcut\.", ".conv_shortcut."),
)
_VAE = _rules(
    (r"^conv1\.", "quant_conv."),
    (r"^conv2\.", "post_quant_conv."),
    (r"^(en|de)coder\.conv1\.", r"\1coder.conv_in."),
    (r"^(en|de)coder\.head\.0\.gamma$", r"\1coder.norm_out.gamma"),
    (r"^(en|de)coder\.head\.2\.", r"\1coder.conv_out."),
    (r"^(en|de)coder\.middle\.1\.", r"\1coder.mid_block.attentions.0."),
    (r"^(en|de)coder\.middle\.0\.", r"\1coder.mid_block.resnets.0."),
    (r"^(en|de)coder\.middle\.2\.", r"\1coder.mid_block.resnets.1."),
    (r"^encoder\.downsamples\.(\d+)\.(?!downsamples)", r"encoder.down_blocks.\1."),
)
_NESTED = re.compile(r"^(en|de)coder\.(down|up)samples\.(\d+)\.\2samples\.(\d+)\.(.+)$")
_FLAT = re.compile(r"^decoder\.upsamples\.(\d+)\.(.+)$")


def _vae(names: list[str]) -> dict[str, Origin]:
    """The 2.1 kind lists a level's blocks and its sampler flat, the 2.2 kind nests them by level."""
    samplers = {name[: name.index(".resample.")] for name in names if ".resample." in name}
    flat = [int(match[1]) for name in samplers if (match := re.match(r"^decoder\.upsamples\.(\d+)$", name))]
    period = min(flat, default=0) + 1
    found: dict[str, Origin] = {}
    for name in names:
        renamed = _replaced(name, _VAE)
        if nested := _NESTED.match(renamed):
            half, way, level, index, rest = nested.groups()
            sampled = f"{half}coder.{way}samples.{level}.{way}samples.{index}" in samplers
            inner = f"{way}sampler" if sampled else f"resnets.{index}"
            renamed = f"{half}coder.{way}_blocks.{level}.{inner}.{rest}"
        elif flat_one := _FLAT.match(renamed):
            level, index = divmod(int(flat_one[1]), period)
            sampled = f"decoder.upsamples.{flat_one[1]}" in samplers
            inner = "upsamplers.0" if sampled else f"resnets.{index}"
            renamed = f"decoder.up_blocks.{level}.{inner}.{flat_one[2]}"
        found[_replaced(renamed, _RESIDUAL)] = Origin(name)
    return found


_VISION = _rules(
    (r"^visual\.", ""),
    (r"^vision_model\.", ""),
    (r"^cls_embedding$", "embeddings.class_embedding"),
    (r"^pos_embedding$", "embeddings.position_embedding.weight"),
    (r"^patch_embedding\.", "embeddings.patch_embedding."),
    (r"^pre_norm\.", "pre_layrnorm."),
    (r"^post_norm\.", "post_layernorm."),
    (r"^transformer\.(\d+)\.norm([12])\.", r"encoder.layers.\1.layer_norm\2."),
    (r"^transformer\.(\d+)\.attn\.proj\.", r"encoder.layers.\1.self_attn.out_proj."),
    (r"^transformer\.(\d+)\.mlp\.0\.", r"encoder.layers.\1.mlp.fc1."),
    (r"^transformer\.(\d+)\.mlp\.2\.", r"encoder.layers.\1.mlp.fc2."),
)
_FUSED = re.compile(r"^transformer\.(\d+)\.attn\.to_qkv\.(weight|bias)$")


def _clip(names: list[str]) -> dict[str, Origin]:
    """The image half of CLIP, in the names of ``CLIPVisionModel``."""
    found: dict[str, Origin] = {}
    for name in names:
        if name.startswith(("textual.", "text_model.")) or name in ("log_scale", "visual.head"):
            continue
        renamed = _replaced(name, _VISION)
        if fused := _FUSED.match(renamed):
            for index, which in enumerate("qkv"):
                target = f"encoder.layers.{fused[1]}.self_attn.{which}_proj.{fused[2]}"
                found[target] = Origin(name, index, 3)
        else:
            found[renamed] = Origin(name)
    return found
