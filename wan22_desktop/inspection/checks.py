"""Do the parts of a model fit their descriptions, and each other?"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from wan22_desktop.domain.model import Component, GenerationDefaults, Role, TransformerFacts, VaeFacts
from wan22_desktop.domain.problem import (
    BAD_JSON,
    COMPONENT_MISSING,
    EXPERT_MISSING,
    SHAPE_MISMATCH,
    TEXT_ENCODER_MISMATCH,
    UNSUPPORTED_PIPELINE,
    VAE_MISMATCH,
    Problem,
)
from wan22_desktop.inspection.safetensors_header import Tensor

REQUIRED = (Role.TOKENIZER, Role.TEXT_ENCODER, Role.VAE, Role.SCHEDULER)
CLASSES: dict[Role, tuple[str, ...]] = {
    Role.TRANSFORMER: ("WanTransformer3DModel",),
    Role.TRANSFORMER_2: ("WanTransformer3DModel",),
    Role.VAE: ("AutoencoderKLWan",),
    Role.TEXT_ENCODER: ("UMT5EncoderModel",),
    Role.TOKENIZER: ("T5TokenizerFast", "T5Tokenizer", "PreTrainedTokenizerFast"),
    Role.SCHEDULER: (
        "UniPCMultistepScheduler",
        "FlowMatchEulerDiscreteScheduler",
        "DPMSolverMultistepScheduler",
    ),
    Role.IMAGE_ENCODER: ("CLIPVisionModel", "CLIPVisionModelWithProjection"),
    Role.IMAGE_PROCESSOR: ("CLIPImageProcessor", "CLIPImageProcessorFast"),
}
"""Classes that a Wan model is made of. The loader uses its own classes; another name means another model."""

_Configs = dict[Role, dict[str, Any]]
_Tensors = dict[Role, dict[str, Tensor]]


def fit(
    components: list[Component],
    configs: _Configs,
    tensors: _Tensors,
    transformer: TransformerFacts | None,
    vae: VaeFacts | None,
    boundary: float | None,
    root: Path,
) -> list[Problem]:
    """Everything that does not fit, with what to do."""
    present = {component.role for component in components}
    return [
        *_missing(present, boundary, root),
        *_foreign_classes(components),
        *_transformers(configs, tensors),
        *_vae(tensors, transformer, vae),
        *_text_encoder(configs, tensors, transformer),
    ]


def _missing(present: set[Role], boundary: float | None, root: Path) -> list[Problem]:
    found = [
        COMPONENT_MISSING.of(component=role.value, detail="model_index.json does not name it", path=root)
        for role in REQUIRED
        if role not in present and not (root / role.value).is_dir()
    ]
    experts = {Role.TRANSFORMER, Role.TRANSFORMER_2} & present
    if boundary is not None and len(experts) == 1:
        (only,) = experts
        other = Role.TRANSFORMER_2 if only is Role.TRANSFORMER else Role.TRANSFORMER
        found.append(EXPERT_MISSING.of(boundary=boundary, present=f"{only.value}/", missing=other.value))
    elif Role.TRANSFORMER not in present:
        detail = "without it nothing can be generated"
        found.append(COMPONENT_MISSING.of(component=Role.TRANSFORMER.value, detail=detail, path=root))
    return found


def _foreign_classes(components: list[Component]) -> list[Problem]:
    found: list[Problem] = []
    for component in components:
        if component.class_name in CLASSES[component.role]:
            continue
        if component.role is Role.TEXT_ENCODER:
            continue  # said better by the comparison of widths
        reason = f"its {component.role.value} is a {component.class_name}, not a {CLASSES[component.role][0]}"
        found.append(UNSUPPORTED_PIPELINE.of(pipeline="a Wan pipeline", reason=reason))
    return found


def _transformers(configs: _Configs, tensors: _Tensors) -> list[Problem]:
    found: list[Problem] = []
    for role in (Role.TRANSFORMER, Role.TRANSFORMER_2):
        config, given = configs.get(role), tensors.get(role)
        if not config or not given:
            continue
        dim = config.get("num_attention_heads", 40) * config.get("attention_head_dim", 128)
        patch = given.get("patch_embedding.weight")
        wanted = (dim, config.get("in_channels", 16), *config.get("patch_size", (1, 2, 2)))
        if patch is None:
            found.append(SHAPE_MISMATCH.of(component=role.value, detail="it has no patch_embedding.weight"))
        elif patch.shape != wanted:
            detail = f"patch_embedding.weight is {patch.shape}, config.json wants {wanted}"
            found.append(SHAPE_MISMATCH.of(component=role.value, detail=detail))
        blocks = {match[1] for name in given if (match := re.match(r"blocks\.(\d+)\.", name))}
        if len(blocks) != config.get("num_layers", 40):
            detail = f"{len(blocks)} blocks have weights, config.json wants {config.get('num_layers', 40)}"
            found.append(SHAPE_MISMATCH.of(component=role.value, detail=detail))
    return found


def _vae(tensors: _Tensors, transformer: TransformerFacts | None, vae: VaeFacts | None) -> list[Problem]:
    found: list[Problem] = []
    if vae and transformer and vae.latent_channels != transformer.out_channels:
        found.append(VAE_MISMATCH.of(vae_channels=vae.latent_channels, wanted=transformer.out_channels))
    given = tensors.get(Role.VAE)
    if vae and given:
        first = given.get("decoder.conv_in.weight")
        if first is None or len(first.shape) != 5:
            shape = "missing" if first is None else f"{len(first.shape)}-dimensional"
            detail = f"decoder.conv_in.weight is {shape}; a Wan VAE has 5 dimensions"
            found.append(SHAPE_MISMATCH.of(component=Role.VAE.value, detail=detail))
        elif first.shape[1] != vae.latent_channels:
            detail = f"its weights have {first.shape[1]} latent channels, config.json says {vae.latent_channels}"
            found.append(SHAPE_MISMATCH.of(component=Role.VAE.value, detail=detail))
    return found


def _text_encoder(configs: _Configs, tensors: _Tensors, transformer: TransformerFacts | None) -> list[Problem]:
    config = configs.get(Role.TEXT_ENCODER)
    if not config or not transformer:
        return []
    kind = str(config.get("model_type", "unknown"))[:40]
    embedding = (tensors.get(Role.TEXT_ENCODER) or {}).get("shared.weight")
    width = embedding.shape[1] if embedding and len(embedding.shape) == 2 else config.get("d_model", 0)
    if kind == "umt5" and width == transformer.text_dim:
        return []
    return [TEXT_ENCODER_MISMATCH.of(encoder=kind, width=width, wanted=transformer.text_dim)]


_BOUNDS = {
    "width": (16, 8192), "height": (16, 8192), "frames": (1, 1024), "fps": (1, 120), "steps": (1, 1000),
    "guidance": (0, 100), "guidance_low": (0, 100), "shift": (0.01, 100),
}  # fmt: skip


def defaults(given: GenerationDefaults) -> Problem | None:
    """The first default that is out of bounds."""
    for name, (low, high) in _BOUNDS.items():
        if not low <= getattr(given, name) <= high:
            return BAD_JSON.of(file="wan22.json", reason=f"{name} is not within {low} and {high}")
    return None
