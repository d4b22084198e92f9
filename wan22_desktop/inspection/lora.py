"""LoRA files: which dialect, which rank, for which base, and for which of the two experts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from wan22_desktop.domain.model import LoraFacts
from wan22_desktop.inspection.tables import Tensor

_DELTA = re.compile(
    r"\.(lora_A|lora_B|lora_down|lora_up)(\.default)?(\.weight)?$|\.(diff|diff_b|dora_scale|lokr_w[12](_[ab])?"
    r"|hada_w[12]_[ab])$"
)
_BARE = re.compile(r"(^|\.)blocks\.\d+\.(self_attn\.q|attn1\.to_q)\.weight$")
_BLOCK = re.compile(r"blocks[._](\d{1,4})[._]")
_DIALECTS = (
    ("kohya", ("lora_unet_", "lora_transformer_")),
    ("comfyui", ("diffusion_model.", "model.diffusion_model.")),
    ("diffusers", ("transformer.", "transformer_2.")),
)


def is_lora(tensors: Mapping[str, Tensor]) -> bool:
    """Changes to weights, and not the weights themselves; a whole ``patch_embedding`` may be among them."""
    return any(map(_DELTA.search, tensors)) and not any(map(_BARE.search, tensors))


def lora_facts(tensors: Mapping[str, Tensor]) -> LoraFacts:
    """Dialect by prefixes, rank by the shapes of the pairs, base by the widths they lead from and to."""
    dialect = next((name for name, starts in _DIALECTS if any(key.startswith(starts) for key in tensors)), "bare")
    low = any(key.startswith("transformer_2.") for key in tensors)
    high = any(key.startswith("transformer.") for key in tensors)
    return LoraFacts(
        dialect=dialect,
        algorithm=_algorithm(tensors),
        rank=_rank(tensors),
        dim=_width(tensors),
        layers=len({match[1] for key in tensors if (match := _BLOCK.search(key))}),
        in_channels=_channels(tensors),
        image_branch=any("k_img" in key or "add_k_proj" in key or "img_emb" in key for key in tensors),
        both_experts=low and high,
        low_only=low and not high,
    )


def _algorithm(tensors: Mapping[str, Tensor]) -> str:
    ends = {match[0].strip(".").partition(".")[0] for key in tensors if (match := _DELTA.search(key))}
    if any(end.startswith("lokr") for end in ends):
        return "LoKr"
    if any(end.startswith("hada") for end in ends):
        return "LoHa"
    if "dora_scale" in ends:
        return "DoRA"
    return "LoRA" if ends & {"lora_A", "lora_down", "lora_up", "lora_B"} else "difference"


def _rank(tensors: Mapping[str, Tensor]) -> int:
    """The smaller side of most down-projections; 0 without any."""
    ranks = Counter(
        tensor.shape[0]
        for key, tensor in tensors.items()
        if re.search(r"lora_(A|down)(\.default)?(\.weight)?$", key) and len(tensor.shape) >= 2
    )
    return ranks.most_common(1)[0][0] if ranks else 0


def _width(tensors: Mapping[str, Tensor]) -> int:
    """The transformer's width: what the attentions' projections take in."""
    for key, tensor in tensors.items():
        if not re.search(r"(self_attn|attn1|cross_attn|attn2)[._](q|to_q|o|to_out[._]0)\.", key) or not tensor.shape:
            continue
        if re.search(r"lora_(A|down)(\.default)?(\.weight)?$", key) and len(tensor.shape) == 2:
            return tensor.shape[1]
        if key.endswith((".diff", ".diff_b")):
            return tensor.shape[0]
    return next((t.shape[0] for key, t in tensors.items() if key.endswith(".diff_b") and len(t.shape) == 1), 0)


def _channels(tensors: Mapping[str, Tensor]) -> int:
    """Input channels of the base, where the LoRA changes or brings the patch embedding."""
    for key, tensor in tensors.items():
        if "patch_embedding" in key and len(tensor.shape) == 5:
            return tensor.shape[1]
    return 0
