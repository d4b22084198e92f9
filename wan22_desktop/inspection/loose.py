"""Models outside diffusers folders: the authors' layout, ComfyUI's trees and single files, GGUF, LoRA.

Loose parts are put together: a transformer or a pair of experts, the text encoder and the VAE that fit it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import msgspec

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.model import (
    Component,
    Evidence,
    Layout,
    ModelReport,
    Noise,
    Repair,
    Role,
)
from wan22_desktop.domain.problem import (
    BOUNDARY_FILLED,
    COMPONENT_MISSING,
    FOREIGN_MODEL,
    NOT_A_MODEL,
    PICKLE_PART,
    SEVERAL_MODELS,
    UNSUPPORTED_PIPELINE,
    UNSUPPORTED_STORAGE,
    Problem,
)
from wan22_desktop.inspection import partners, pipelines, variants
from wan22_desktop.inspection.companions import companions
from wan22_desktop.inspection.contents import against_architecture, storage
from wan22_desktop.inspection.defaults import OWN, PUBLISHED_BOUNDARY, defaults_of
from wan22_desktop.inspection.experts import Half
from wan22_desktop.inspection.facts import transformer_facts_of, vae_facts_of, with_heads
from wan22_desktop.inspection.gathering import Gathered, Group
from wan22_desktop.inspection.knowledge import Knowledge
from wan22_desktop.inspection.likeness import CONFIDENCE, Alike
from wan22_desktop.inspection.lora_files import lora_report
from wan22_desktop.inspection.mending import about_files, meant_for
from wan22_desktop.inspection.overlay import repairs_of
from wan22_desktop.inspection.pairing import (
    SURE,
    Model,
    expert_problems,
    identified,
    identity_answers,
    pair,
    recognised,
    reordered,
)
from wan22_desktop.inspection.parts import Kind, Part
from wan22_desktop.inspection.pipelines import tasks_for
from wan22_desktop.inspection.quantisation import package_for
from wan22_desktop.inspection.registry import Registry, pipeline_classes

_CLASS = {
    Kind.TRANSFORMER: "WanTransformer3DModel",
    Kind.VAE: "AutoencoderKLWan",
    Kind.TEXT_ENCODER: "UMT5EncoderModel",
    Kind.IMAGE_ENCODER: "CLIPVisionModel",
}
_ROLE = {Kind.VAE: Role.VAE, Kind.TEXT_ENCODER: Role.TEXT_ENCODER, Kind.IMAGE_ENCODER: Role.IMAGE_ENCODER}


def inspect_loose(given: Path, found: Gathered, knowledge: Knowledge, made: tuple[Repair, ...] = ()) -> ModelReport:
    """The report of what was gathered. ``given`` is what was dropped: a file of it, or its root."""
    beside = found.groups
    if given.is_file():
        found = _only(found, os.path.relpath(given, found.root))
    models = partners.joined(_models(found, given), found, made)
    layout = _layout(found, models)
    # A model is its transformers, whatever else lies beside them: so it is the same one in the library too.
    own = models[0].files if len(models) == 1 else None
    report = ModelReport(
        path=str(given), name=given.name, layout=layout, variant="", label="", fingerprint=found.fingerprint(own)
    )
    if not models:
        return _without_transformer(report, found, beside, knowledge.registry)
    if len(models) > 1:
        names = ", ".join(Path(model.groups[0].name).name for model in models[:5])
        facts = {"path": str(given), "count": str(len(models)), "names": names}
        return msgspec.structs.replace(report, label="Several models", problems=(SEVERAL_MODELS.of(**facts),))
    return _report(report, found, models[0], knowledge, made)


def inspect_every(given: Path, found: Gathered, knowledge: Knowledge) -> tuple[ModelReport, ...]:
    """One report for each model, LoRA and part that no model took; each is named after its first file."""
    models = pair([group for group in found.groups if group.part.kind is Kind.TRANSFORMER])
    reports: list[ModelReport] = []
    taken: set[str] = set()
    for model in models:
        files = model.files
        path = given / files[0] if len(models) > 1 or len(found.groups) == 1 else given
        own = ModelReport(
            path=str(path), name=path.name, layout=_layout(found, [model]), variant="", label="",
            fingerprint=found.fingerprint(files),
        )  # fmt: skip
        told = _without_others(found, {*files})
        made = meant_for(path, repairs_of(knowledge.repairs, own.fingerprint))
        reports.append(_report(own, told, model, knowledge, made))
        taken |= {file for component in reports[-1].components for file in component.files}
    for group in found.groups:
        if not taken & {*group.files} and (group.part.kind in _ROLE or group.part.kind is Kind.LORA):
            path = given / group.files[0]
            alone = ModelReport(
                path=str(path), name=path.name, layout=Layout.SINGLE_FILE, variant="", label="",
                fingerprint=found.fingerprint(group.files),
            )  # fmt: skip
            told = _without_others(replace(found, groups=[group], broken=[]), {*group.files})
            reports.append(_without_transformer(alone, told, found.groups, knowledge.registry))
    return tuple(reports)


def _without_others(found: Gathered, files: set[str]) -> Gathered:
    """The same, but of what is wrong only what concerns these files."""
    return replace(found, problems=[problem for problem in found.problems if problem.facts.get("file") in files])


def _only(found: Gathered, name: str) -> Gathered:
    """For a file that was dropped: what it can be used with, and nothing that is wrong with its neighbours."""
    own = [group for group in found.groups if name in group.files]
    if not any(group.part.kind is Kind.TRANSFORMER for group in own):
        groups, configs, tokenizers = own, dict[str, dict[str, object]](), list[str]()
    else:
        groups, configs, tokenizers = found.groups, found.configs, found.tokenizers
    about = {file for group in own for file in group.files} | {name}
    problems = [problem for problem in found.problems if problem.facts.get("file") in about]
    broken = [file for file in found.broken if file == name]
    return Gathered(found.root, groups, configs, tokenizers, problems, found.digests, broken)


# --- Which transformers are one model --------------------------------------------------------------------------------


def _models(found: Gathered, given: Path) -> list[Model]:
    transformers = [group for group in found.groups if group.part.kind is Kind.TRANSFORMER]
    models = pair(transformers)
    if given.is_file():
        name = os.path.relpath(given, found.root)
        return [model for model in models if any(name in group.files for group in model.groups)]
    return models


# --- The report ------------------------------------------------------------------------------------------------------


def _layout(found: Gathered, models: Sequence[Model]) -> Layout:
    groups = [group for model in models for group in model.groups]
    suffixes = {Path(name).suffix for name in found.broken}
    if any(_is_authors(config) for config in found.configs.values()):
        return Layout.ORIGINAL
    folders = {part for group in groups for part in Path(group.files[0]).parts[:-1]}
    if {"high_noise_model", "low_noise_model"} & folders:
        return Layout.ORIGINAL
    if ".gguf" in suffixes or any(group.format == "gguf" for group in groups or found.groups):
        return Layout.GGUF
    if any(str(config.get("_class_name", "")).endswith("Pipeline") for config in found.configs.values()):
        return Layout.DIFFUSERS
    if groups:
        return Layout.SINGLE_FILE
    if any(group.part.kind is Kind.LORA for group in found.groups):
        return Layout.LORA
    return Layout.SINGLE_FILE if found.groups or found.broken else Layout.UNKNOWN


def _is_authors(config: dict[str, object]) -> bool:
    """The ``config.json`` of wan/modules/model.py."""
    return {"model_type", "dim", "num_heads", "num_layers"} <= config.keys() or config.get("_class_name") == "WanModel"


def _report(
    report: ModelReport, found: Gathered, model: Model, knowledge: Knowledge, made: tuple[Repair, ...]
) -> ModelReport:
    model, repaired = reordered(model, made, found.root)
    model, answer, answered = identified(model, made, found.root)
    part = model.groups[0].part
    possible = variants.candidates_for(part, knowledge.registry)
    model, alike = recognised(model, possible, () if answer else knowledge.likenesses, found.root)
    first, source = model.groups[0], Path(model.groups[0].name).name
    clues = [*([answer] if answer else []), *_clues(first, model.halves[0], alike)]
    identity = variants.identify(
        part, knowledge.registry, experts=len(model.groups), boundary=False, source=source, clues=clues
    )
    variant = identity.variant
    if variant and variant.experts == 1:
        model = Model(model.groups, (None,) * len(model.groups))  # it has no halves, whatever its name says
    if report.layout is Layout.ORIGINAL and model.halves[0] is None:
        identity = variants.settled(identity)
    pair_problems, repairs = expert_problems(model, variant, found.root)
    if identity.problems:
        repairs += identity_answers(model, identity.family, found.root)
    asked = [msgspec.structs.replace(problem, repair="identity") for problem in identity.problems]
    problems = [*found.problems, *asked, *pair_problems]
    components = _experts(found, model)
    facts = transformer_facts_of(part)
    if facts:
        beside = found.configs.get(os.path.normpath(Path(first.files[0]).parent / "config.json"))
        facts = with_heads(facts, beside, _within(first))
    channels = facts.out_channels if facts else 0
    others, tokenizer, other_problems = companions(found, model, variant, channels)
    problems += other_problems
    for group in {id(group): group for group in (*model.groups, *others)}.values():
        problems += _part_problems(group)
    image = facts is not None and facts.in_channels > channels
    expand = variant.expand_timesteps if variant else facts is not None and facts.in_channels == channels == 48
    pipeline = variant.pipeline if variant else _pipeline(part, image=image)
    boundary = variant.boundary_ratio if variant else None
    if variant is None and len(model.groups) == 2:
        boundary = PUBLISHED_BOUNDARY
        problems.append(BOUNDARY_FILLED.of(value=boundary, variant="Wan2.2 T2V-A14B"))
    own = next((config for name, config in found.configs.items() if Path(name).name == OWN), None)
    defaults, label, default_problems = defaults_of(variant, own)
    problems += default_problems
    if variant and variant.waiting:
        problems.append(UNSUPPORTED_PIPELINE.of(pipeline=variant.label, reason=variant.waiting))
    vae = next((group for group in others if group.part.kind is Kind.VAE), None)
    vae_facts = vae_facts_of(vae.part) if vae and vae.format != "pickle" else None
    told = {half.evidence: None for half in model.halves if half and half.evidence not in identity.evidence}
    whole = not any(map(about_files, problems))
    components += [_component(found, group, _ROLE[group.part.kind]) for group in others]
    report = msgspec.structs.replace(
        report,
        variant=variant.id if variant else "custom",
        label=label,
        pipeline=pipeline if pipeline in pipeline_classes() else "",
        tasks=variant.tasks
        if variant
        else tasks_for(pipeline, part.markers, image=image, expand=expand, dual=boundary is not None),
        components=(*components, *((tokenizer,) if tokenizer else ())),
        transformer=facts,
        vae=vae_facts,
        boundary_ratio=boundary,
        expand_timesteps=expand,
        defaults=defaults,
        problems=tuple(problems),
        evidence=(*identity.evidence, *told),
        confidence=identity.confidence,
        whole=whole,
        repairs=tuple(repairs),
        repaired=(*repaired, *answered, *(repair for repair in made if partners.chosen((repair,)))),
    )
    return msgspec.structs.replace(report, arguments=pipelines.arguments(report, report.pipeline))


def _within(group: Group) -> dict[str, Any] | None:
    """The configuration that some programs put into a file's metadata."""
    try:
        value: object = json.loads(group.metadata.get("config", "null"))
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def _pipeline(part: Part, *, image: bool) -> str:
    """The class for a transformer that is in no registry; empty where it has parts that no class here knows."""
    if set(part.markers) & {"s2v", "control_adapter", "ref_conv"}:
        return ""
    if "animate" in part.markers:
        return "WanAnimatePipeline"
    return "WanVACEPipeline" if "vace" in part.markers else "WanImageToVideoPipeline" if image else "WanPipeline"


_METADATA_SAY = {
    "general.name": mark("its metadata say general.name = {text!r}: {family}"),
    "model_type": mark("its metadata say model_type = {text!r}: {family}"),
}


def _clues(group: Group, half: Half | None, alike: Alike | None) -> list[variants.Clue]:
    """What may tell variants of equal shapes apart: metadata, then its weights, then its name."""
    name = Path(group.name).name
    told: list[variants.Clue | None] = [variants.Clue(half.evidence, experts=2) if half and half.by in SURE else None]
    told += (variants.family_clue(group.metadata.get(key, ""), _METADATA_SAY[key], name, 0.95) for key in _METADATA_SAY)
    if alike:
        evidence = Evidence(says=alike.says, source=name, confidence=CONFIDENCE)
        told.append(variants.Clue(evidence, variant=alike.known.variant))
    told.append(variants.Clue(half.evidence, experts=2) if half and half.by == "name" else None)
    told.append(variants.family_clue(name, mark("its name is {text!r}: {family}"), name, 0.7))
    return [clue for clue in told if clue]


def _experts(found: Gathered, model: Model) -> list[Component]:
    made: list[Component] = []
    roles = (Role.TRANSFORMER, Role.TRANSFORMER_2)
    for index, group in enumerate(model.groups):
        half = model.halves[index]
        role = Role.TRANSFORMER_2 if half and half.noise is Noise.LOW else roles[index]
        component = _component(found, group, role)
        if half:
            component = msgspec.structs.replace(component, noise=half.noise, told_by=half.by)
        made.append(component)
    return made


def _component(found: Gathered, group: Group, role: Role) -> Component:
    return Component(
        role=role,
        class_name=_CLASS[group.part.kind],
        path=str(found.root / group.files[0]),
        files=group.files,
        bytes=group.bytes,
        parameters=group.part.parameters if group.format != "pickle" else 0,
        dtypes=group.part.dtypes if group.format != "pickle" else (),
        storage=group.part.quantisation if group.format != "pickle" else "pickle",
        dialect=group.part.dialect,
    )


def _part_problems(group: Group) -> list[Problem]:
    if group.format == "pickle":
        return [PICKLE_PART.of(file=group.files[0], component=group.part.kind.value)]
    name, part = Path(group.name).name, group.part
    if package_for(part.quantisation):  # the packages read their own folders, no single files
        return [*against_architecture(name, part), UNSUPPORTED_STORAGE.of(file=name, storage=part.quantisation)]
    return [*against_architecture(name, part), *storage(name, part)]


def _without_transformer(
    report: ModelReport, found: Gathered, beside: Sequence[Group], registry: Registry
) -> ModelReport:
    """A LoRA, a part, something foreign, or nothing. ``beside`` is all that was gathered."""
    own = [group for group in found.groups if group.part.kind in _ROLE]
    loras = [group for group in found.groups if group.part.kind is Kind.LORA and group.part.lora]
    if loras and not own:
        return lora_report(report, found, loras, beside, registry)
    if own:
        problems = [*found.problems, *(problem for group in own for problem in _part_problems(group))]
        lacking = COMPONENT_MISSING.of(
            component="transformer", detail=tr("without it nothing can be generated"), path=found.root
        )
        components = tuple(_component(found, group, _ROLE[group.part.kind]) for group in own)
        vae = next((vae_facts_of(group.part) for group in own if group.part.kind is Kind.VAE), None)
        label = ", ".join(sorted({component.role.value.replace("_", " ") for component in components}))
        return msgspec.structs.replace(
            report,
            label=tr("Part of a model: {parts}", parts=label)[:120],
            components=components,
            vae=vae,
            problems=(*problems, lacking),
        )
    foreign = [group for group in found.groups if group.part.kind is Kind.FOREIGN]
    problems = list(found.problems)
    if found.broken:
        return msgspec.structs.replace(report, problems=tuple(problems))
    if foreign:
        what = f"{Path(foreign[0].name).name} ({tr(foreign[0].part.dialect)})"
        problems = [FOREIGN_MODEL.of(path=report.path, what=what)]
    else:
        problems = [*problems, NOT_A_MODEL.of(path=report.path)]
    return msgspec.structs.replace(report, problems=tuple(problems))
