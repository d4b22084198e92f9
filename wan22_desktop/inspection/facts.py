"""The numbers of a Wan transformer and VAE, from their ``config.json``. Nonsense there counts as left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import msgspec

from wan22_desktop.domain.model import FACE_SIZE, TransformerFacts, VaeFacts
from wan22_desktop.inspection.architecture import vae_kind
from wan22_desktop.inspection.parts import Kind, Part

HEAD_WIDTH = 128
"""Width of an attention head in every published Wan; shapes do not tell it."""


def transformer_facts(config: dict[str, Any] | None) -> TransformerFacts | None:
    """The numbers of ``WanTransformer3DModel``'s configuration, with the class's own defaults for what is left out."""
    if not config:
        return None
    heads = _count(config, "num_attention_heads", 40)
    return TransformerFacts(
        dim=heads * _count(config, "attention_head_dim", 128),
        layers=_count(config, "num_layers", 40),
        heads=heads,
        ffn_dim=_count(config, "ffn_dim", 13824),
        in_channels=_count(config, "in_channels", 16),
        out_channels=_count(config, "out_channels", 16),
        text_dim=_count(config, "text_dim", 4096),
        patch=_patch(config.get("patch_size")),
        control_layers=len(layers) if isinstance(layers := config.get("vace_layers"), list) else 0,  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType] -- whatever the file says
        face_size=_count(config, "motion_encoder_size", 0),
    )


def vae_facts(config: dict[str, Any] | None) -> VaeFacts | None:
    """The numbers of ``AutoencoderKLWan``'s configuration."""
    if not config:
        return None
    base, channels = _count(config, "base_dim", 96), _count(config, "z_dim", 16)
    decoder = _count(config, "decoder_base_dim", base)
    kinds = {(96, 96, 16): "wan2.1", (160, 256, 48): "wan2.2"}
    return VaeFacts(
        kind=kinds.get((base, decoder, channels), "custom"),
        latent_channels=channels,
        spatial=_count(config, "scale_factor_spatial", 8),
        temporal=_count(config, "scale_factor_temporal", 4),
        base_dim=base,
        decoder_base_dim=decoder,
    )


def transformer_facts_of(part: Part) -> TransformerFacts | None:
    """The numbers that the tensors themselves show; None where the patch embedding is not among them."""
    numbers = part.numbers
    if part.kind is not Kind.TRANSFORMER or not numbers.get("in") or not numbers.get("dim"):
        return None
    return TransformerFacts(
        dim=numbers["dim"],
        layers=numbers.get("layers", 0),
        heads=max(1, numbers["dim"] // HEAD_WIDTH),
        ffn_dim=numbers.get("ffn", 0),
        in_channels=numbers["in"],
        out_channels=numbers.get("out", 0),
        text_dim=numbers.get("text", 0),
        patch=(numbers["patch_t"], numbers["patch_h"], numbers["patch_w"]),
        control_layers=numbers.get("vace_layers", 0),
        face_size=FACE_SIZE if "animate" in part.markers else 0,
    )


def with_heads(facts: TransformerFacts, *told: Mapping[str, Any] | None) -> TransformerFacts:
    """The facts with the number of attention heads that a configuration beside or within the file tells."""
    for config in told:
        heads = (config or {}).get("num_heads", (config or {}).get("num_attention_heads"))
        if type(heads) is int and 0 < heads <= facts.dim and facts.dim % heads == 0:
            return msgspec.structs.replace(facts, heads=heads)
    return facts


def vae_facts_of(part: Part) -> VaeFacts | None:
    """As :func:`vae_facts`, from the tensors. The 2.2 kind folds 2×2 pixels (12 channels) before its first layer."""
    numbers = part.numbers
    if part.kind is not Kind.VAE or not numbers.get("z"):
        return None
    return VaeFacts(
        kind=vae_kind(part),
        latent_channels=numbers["z"],
        spatial=16 if numbers.get("pixels", 3) == 12 else 8,
        temporal=4,
        base_dim=numbers.get("base", 0),
        decoder_base_dim=numbers.get("decoder_base", 0),
    )


def part_of(config: dict[str, Any]) -> Part | None:
    """A transformer as its ``config.json`` describes it, for where its weights cannot be read."""
    facts = transformer_facts(config)
    if facts is None:
        return None
    markers = [("animate", "motion_encoder_size"), ("vace", "vace_layers"), ("image", "image_dim")]
    markers += [("first_last", "pos_embed_seq_len")]
    numbers = {
        "dim": facts.dim, "layers": facts.layers, "in": facts.in_channels, "out": facts.out_channels,
        "text": facts.text_dim, "ffn": facts.ffn_dim,
    }  # fmt: skip
    told = tuple(marker for marker, field in markers if config.get(field) is not None)
    return Part(Kind.TRANSFORMER, "diffusers", {}, numbers=numbers, markers=told)


def _count(config: dict[str, Any], name: str, default: int) -> int:
    value = config.get(name, default)
    return value if type(value) is int and 0 < value < 1 << 24 else default


def _patch(value: object) -> tuple[int, int, int]:
    if isinstance(value, list) and len(numbers := cast("list[object]", value)) == 3:
        time, height, width = (n if type(n) is int and 0 < n < 1 << 8 else 0 for n in numbers)
        if time and height and width:
            return time, height, width
    return 1, 2, 2
