"""The numbers of a Wan transformer and VAE, from their ``config.json``. Nonsense there counts as left out."""

from __future__ import annotations

from typing import Any, cast

from wan22_desktop.domain.model import TransformerFacts, VaeFacts


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


def _count(config: dict[str, Any], name: str, default: int) -> int:
    value = config.get(name, default)
    return value if type(value) is int and 0 < value < 1 << 24 else default


def _patch(value: object) -> tuple[int, int, int]:
    if isinstance(value, list) and len(numbers := cast("list[object]", value)) == 3:
        time, height, width = (n if type(n) is int and 0 < n < 1 << 8 else 0 for n in numbers)
        if time and height and width:
            return time, height, width
    return 1, 2, 2
