"""Do the parts of a model fit their descriptions, and each other?"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from wan22_desktop.domain.generation import LIMITS
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
from wan22_desktop.inspection.facts import transformer_facts
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

_BLOCK = re.compile(r"blocks\.(\d+)\.")
_Configs = dict[Role, dict[str, Any]]
_Tensors = dict[Role, dict[str, Tensor]]


def missing(
    components: list[Component], named: dict[Role, str], configs: _Configs, boundary: float | None, root: Path
) -> list[Problem]:
    """The components that are needed and not there. ``named`` holds the classes that model_index.json names."""
    present = {component.role for component in components}
    found = _experts(present, named, boundary, root)
    images = (Role.IMAGE_ENCODER, Role.IMAGE_PROCESSOR)
    looks = configs.get(Role.TRANSFORMER, {}).get("image_dim") is not None
    for role in (*REQUIRED, *images):
        if role in present or (role in images and not looks and role not in named):
            continue
        if role in named:
            detail = f"model_index.json names {named[role]}, but the folder {role.value}/ is not there"
        else:
            detail = "model_index.json does not name it"
        found.append(COMPONENT_MISSING.of(component=role.value, detail=detail, path=root))
    return found


def _experts(present: set[Role], named: dict[Role, str], boundary: float | None, root: Path) -> list[Problem]:
    high, low = Role.TRANSFORMER in present, Role.TRANSFORMER_2 in present
    dual = boundary is not None or {Role.TRANSFORMER, Role.TRANSFORMER_2} <= named.keys()
    if dual and high != low:
        only, other = (Role.TRANSFORMER, Role.TRANSFORMER_2) if high else (Role.TRANSFORMER_2, Role.TRANSFORMER)
        where = "a boundary_ratio" if boundary is None else boundary
        return [EXPERT_MISSING.of(boundary=where, present=f"{only.value}/", missing=other.value)]
    if dual and high and boundary is None:
        reason = "it names two experts, but no boundary_ratio between 0 and 1 at which they switch"
        return [BAD_JSON.of(file="model_index.json", reason=reason)]
    if not high:
        detail = "without it nothing can be generated"
        return [COMPONENT_MISSING.of(component=Role.TRANSFORMER.value, detail=detail, path=root)]
    return []


def fit(
    components: list[Component],
    configs: _Configs,
    tensors: _Tensors,
    transformer: TransformerFacts | None,
    vae: VaeFacts | None,
) -> list[Problem]:
    """Everything that does not fit, with what to do."""
    return [
        *_foreign_classes(components),
        *_transformers(configs, tensors),
        *_vae(tensors, transformer, vae),
        *_text_encoder(configs, tensors, transformer),
    ]


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
        facts, given = transformer_facts(configs.get(role)), tensors.get(role)
        if not facts or not given:
            continue
        patch = given.get("patch_embedding.weight")
        wanted = (facts.dim, facts.in_channels, *facts.patch)
        if patch is None:
            found.append(SHAPE_MISMATCH.of(component=role.value, detail="it has no patch_embedding.weight"))
        elif patch.shape != wanted:
            detail = f"patch_embedding.weight is {patch.shape}, config.json wants {wanted}"
            found.append(SHAPE_MISMATCH.of(component=role.value, detail=detail))
        blocks = {match[1] for name in given if (match := _BLOCK.match(name))}
        if len(blocks) != facts.layers:
            detail = f"{len(blocks)} blocks have weights, config.json wants {facts.layers}"
            found.append(SHAPE_MISMATCH.of(component=role.value, detail=detail))
    high, low = (transformer_facts(configs.get(role)) for role in (Role.TRANSFORMER, Role.TRANSFORMER_2))
    if high and low and high != low:
        detail = "its config.json differs from the other expert's, so they are not of one model"
        found.append(SHAPE_MISMATCH.of(component=Role.TRANSFORMER_2.value, detail=detail))
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
    width = (
        embedding.shape[1]
        if embedding and len(embedding.shape) == 2
        else config.get("d_model") or config.get("hidden_size", 0)
    )
    if kind == "umt5" and width == transformer.text_dim:
        return []
    return [TEXT_ENCODER_MISMATCH.of(encoder=kind, width=width, wanted=transformer.text_dim)]


def defaults(given: GenerationDefaults) -> Problem | None:
    """The first default that is out of bounds."""
    for name, (low, high) in LIMITS.items():
        if not low <= getattr(given, name) <= high:
            return BAD_JSON.of(file="wan22.json", reason=f"{name} is not within {low} and {high}")
    return None
