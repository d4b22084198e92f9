"""Do the parts of a model fit their descriptions, and each other?"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import Component, Role, TransformerFacts, VaeFacts
from wan22_desktop.domain.problem import (
    BAD_JSON,
    COMPONENT_MISSING,
    EXPERT_MISSING,
    SCHEDULER_MISMATCH,
    SHAPE_MISMATCH,
    TEXT_ENCODER_MISMATCH,
    UNSUPPORTED_PIPELINE,
    VAE_MISMATCH,
    Problem,
)
from wan22_desktop.inspection.facts import transformer_facts, transformer_facts_of
from wan22_desktop.inspection.parts import Part
from wan22_desktop.inspection.tables import Tensor

REQUIRED = (Role.TOKENIZER, Role.TEXT_ENCODER, Role.VAE, Role.SCHEDULER)
CLASSES: dict[Role, tuple[str, ...]] = {
    Role.TRANSFORMER: ("WanTransformer3DModel", "WanVACETransformer3DModel", "WanAnimateTransformer3DModel"),
    Role.TRANSFORMER_2: ("WanTransformer3DModel", "WanVACETransformer3DModel"),
    Role.VAE: ("AutoencoderKLWan",),
    Role.TEXT_ENCODER: ("UMT5EncoderModel",),
    Role.TOKENIZER: ("T5TokenizerFast", "T5Tokenizer", "PreTrainedTokenizerFast"),
    Role.SCHEDULER: (
        "UniPCMultistepScheduler",
        "FlowMatchEulerDiscreteScheduler",
        "DPMSolverMultistepScheduler",
    ),
    Role.IMAGE_ENCODER: ("CLIPVisionModel", "CLIPVisionModelWithProjection"),
    Role.IMAGE_PROCESSOR: ("CLIPImageProcessor", "CLIPImageProcessorFast", "CLIPImageProcessorPil"),
}
"""Classes that a Wan model is made of. The loader uses its own classes; another name means another model."""

_Configs = dict[Role, dict[str, Any]]
_Tensors = dict[Role, Mapping[str, Tensor]]


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
            detail = tr(
                "model_index.json names {name}, but the folder {folder}/ is not there",
                name=named[role],
                folder=role.value,
            )
        else:
            detail = tr("model_index.json does not name it")
        found.append(lacking(role, detail, root))
    return found


def lacking(role: Role, detail: str, root: Path) -> Problem:
    """The problem of a component that is not there; another model's may stand in for it."""
    hint = f"component-{role.value}"
    return COMPONENT_MISSING.of(component=role.value, detail=detail, path=root, repair=hint)


def _experts(present: set[Role], named: dict[Role, str], boundary: float | None, root: Path) -> list[Problem]:
    high, low = Role.TRANSFORMER in present, Role.TRANSFORMER_2 in present
    dual = boundary is not None or {Role.TRANSFORMER, Role.TRANSFORMER_2} <= named.keys()
    if dual and high != low:
        only, other = (Role.TRANSFORMER, Role.TRANSFORMER_2) if high else (Role.TRANSFORMER_2, Role.TRANSFORMER)
        where = tr("a boundary_ratio") if boundary is None else boundary
        return [EXPERT_MISSING.of(boundary=where, present=f"{only.value}/", missing=other.value)]
    if dual and high and boundary is None:
        reason = tr("it names two experts, but no boundary_ratio between 0 and 1 at which they switch")
        return [BAD_JSON.of(file="model_index.json", reason=reason, repair="boundary-ratio")]
    if not high:
        detail = tr("without it nothing can be generated")
        return [lacking(Role.TRANSFORMER, detail, root)]
    return []


def fit(
    components: list[Component],
    configs: _Configs,
    tensors: _Tensors,
    parts: dict[Role, Part],
    transformer: TransformerFacts | None,
    vae: VaeFacts | None,
) -> list[Problem]:
    """Everything that does not fit, with what to do."""
    return [
        *_nonsense(configs),
        *_foreign_classes(components),
        *_transformers(configs, tensors, parts),
        *_vae(tensors, transformer, vae),
        *_text_encoder(configs, tensors, parts.get(Role.TEXT_ENCODER), transformer),
        *_scheduler(configs, components),
    ]


_NUMBERS = {
    Role.TRANSFORMER: "num_attention_heads attention_head_dim num_layers ffn_dim in_channels out_channels text_dim",
    Role.VAE: "base_dim decoder_base_dim z_dim num_res_blocks scale_factor_spatial scale_factor_temporal",
}
_MAY_BE_NULL = ("out_channels", "decoder_base_dim")
"""The classes take the number beside it where these are null."""


def _nonsense(configs: _Configs) -> list[Problem]:
    """Numbers that are none: the libraries would stop at them, or build something else."""
    found: list[Problem] = []
    for role, names in (*_NUMBERS.items(), (Role.TRANSFORMER_2, _NUMBERS[Role.TRANSFORMER])):
        config = configs.get(role, {})
        for name in names.split():
            value = config.get(name, 1)
            if (type(value) is not int or value < 1) and not (value is None and name in _MAY_BE_NULL):
                reason = tr("{name} is {value!r}", name=name, value=str(value)[:40])
                found.append(BAD_JSON.of(file=f"{role.value}/config.json", reason=reason))
    return found


def _foreign_classes(components: list[Component]) -> list[Problem]:
    found: list[Problem] = []
    for component in components:
        if component.class_name in CLASSES[component.role]:
            continue
        if component.role is Role.TEXT_ENCODER:
            continue  # said better by the comparison of widths
        reason = tr(
            "its {part} is a {kind}, not a {wanted}",
            part=component.role.value,
            kind=component.class_name,
            wanted=CLASSES[component.role][0],
        )
        found.append(UNSUPPORTED_PIPELINE.of(pipeline=tr("a Wan pipeline"), reason=reason))
    return found


def _other_numbers(role: Role, facts: TransformerFacts, part: Part | None) -> list[Problem]:
    """The numbers of ``config.json`` that only some tensors show."""
    seen = transformer_facts_of(part) if part else None
    if seen is None:
        return []
    for name, wanted, have in (
        ("ffn_dim", facts.ffn_dim, seen.ffn_dim),
        ("text_dim", facts.text_dim, seen.text_dim),
        ("out_channels", facts.out_channels, seen.out_channels),
    ):
        if have and wanted != have:
            detail = tr(
                "its tensors have {name} {have}, config.json says {wanted}", name=name, have=have, wanted=wanted
            )
            return [SHAPE_MISMATCH.of(component=role.value, detail=detail)]
    return []


def _transformers(configs: _Configs, tensors: _Tensors, parts: dict[Role, Part]) -> list[Problem]:
    found: list[Problem] = []
    for role in (Role.TRANSFORMER, Role.TRANSFORMER_2):
        facts, given = transformer_facts(configs.get(role)), tensors.get(role)
        if not facts or not given:
            continue
        patch = given.get("patch_embedding.weight")
        wanted = (facts.dim, facts.in_channels, *facts.patch)
        if patch is None:
            found.append(SHAPE_MISMATCH.of(component=role.value, detail=tr("it has no patch_embedding.weight")))
        elif patch.shape != wanted:
            detail = tr(
                "patch_embedding.weight is {shape}, config.json wants {wanted}", shape=patch.shape, wanted=wanted
            )
            found.append(SHAPE_MISMATCH.of(component=role.value, detail=detail))
        part = parts.get(role)
        blocks = part.numbers.get("layers", 0) if part else 0
        if part and blocks != facts.layers:
            detail = tr("{blocks} blocks have weights, config.json wants {wanted}", blocks=blocks, wanted=facts.layers)
            found.append(SHAPE_MISMATCH.of(component=role.value, detail=detail))
        found += [] if found else _other_numbers(role, facts, part)
    high, low = (transformer_facts(configs.get(role)) for role in (Role.TRANSFORMER, Role.TRANSFORMER_2))
    if high and low and high != low:
        detail = tr("its config.json differs from the other expert's, so they are not of one model")
        found.append(SHAPE_MISMATCH.of(component=Role.TRANSFORMER_2.value, detail=detail))
    return found


def _vae(tensors: _Tensors, transformer: TransformerFacts | None, vae: VaeFacts | None) -> list[Problem]:
    found: list[Problem] = []
    if vae and transformer and vae.latent_channels != transformer.out_channels:
        facts = {"vae_channels": str(vae.latent_channels), "wanted": str(transformer.out_channels)}
        found.append(VAE_MISMATCH.of(**facts, repair="component-vae"))
    given = tensors.get(Role.VAE)
    if vae and given:
        first = given.get("decoder.conv_in.weight")
        if first is None or len(first.shape) != 5:
            detail = tr(
                "decoder.conv_in.weight is missing; a Wan VAE has 5 dimensions"
                if first is None
                else "decoder.conv_in.weight is {count}-dimensional; a Wan VAE has 5 dimensions",
                count=len(first.shape) if first is not None else 0,
            )
            found.append(SHAPE_MISMATCH.of(component=Role.VAE.value, detail=detail))
        elif first.shape[1] != vae.latent_channels:
            detail = tr(
                "its weights have {count} latent channels, config.json says {wanted}",
                count=first.shape[1],
                wanted=vae.latent_channels,
            )
            found.append(SHAPE_MISMATCH.of(component=Role.VAE.value, detail=detail))
        elif vae.decoder_base_dim and first.shape[0] != 4 * vae.decoder_base_dim:
            # As diffusers' loader would put it: expected shape [384, ...], but got [64, ...].
            wanted = [4 * vae.decoder_base_dim, *first.shape[1:]]
            detail = tr(
                "decoder.conv_in.weight is {shape}, config.json wants {wanted}", shape=list(first.shape), wanted=wanted
            )
            found.append(SHAPE_MISMATCH.of(component=Role.VAE.value, detail=detail))
    return found


_UMT5_DEFAULTS = {"num_layers": ("layers", 8), "d_model": ("dim", 512), "d_ff": ("ffn", 1024)}
"""Fields of ``UMT5Config`` with what the class takes where they are left out, and the number that the tensors show."""


def _text_numbers(config: dict[str, Any], part: Part) -> list[Problem]:
    for name, (seen, default) in _UMT5_DEFAULTS.items():
        have, wanted = part.numbers.get(seen, 0), config.get(name, default)
        if have and wanted != have:
            detail = tr(
                "its tensors have {name} {have}, config.json says {wanted}",
                name=name,
                have=have,
                wanted=str(wanted)[:40],
            )
            return [SHAPE_MISMATCH.of(component=Role.TEXT_ENCODER.value, detail=detail)]
    return []


def _text_encoder(
    configs: _Configs, tensors: _Tensors, part: Part | None, transformer: TransformerFacts | None
) -> list[Problem]:
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
        return _text_numbers(config, part) if part else []
    facts = {"encoder": kind, "width": str(width), "wanted": str(transformer.text_dim)}
    return [TEXT_ENCODER_MISMATCH.of(**facts, repair="component-text_encoder")]


def _scheduler(configs: _Configs, components: list[Component]) -> list[Problem]:
    config = configs.get(Role.SCHEDULER)
    component = next((c for c in components if c.role is Role.SCHEDULER), None)
    if not config or component is None or component.class_name not in CLASSES[Role.SCHEDULER]:
        return []
    if component.class_name.startswith("FlowMatch") or config.get("use_flow_sigmas") is True:
        return []
    if config.get("prediction_type") == "flow_prediction":
        return []
    return [SCHEDULER_MISMATCH.of(detail=tr("{kind} is not set to flow sigmas", kind=component.class_name))]
