"""A diffusers folder: ``model_index.json`` and one folder per component."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import msgspec

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.model import (
    Component,
    Layout,
    ModelReport,
    Noise,
    Repair,
    Role,
    Task,
    TransformerFacts,
    VaeFacts,
)
from wan22_desktop.domain.problem import (
    BOUNDARY_FILLED,
    FOREIGN_CODE,
    FOREIGN_MODEL,
    INDEX_MISSING,
    REMOTE_CODE,
    SHAPE_MISMATCH,
    UNSUPPORTED_PIPELINE,
    Problem,
)
from wan22_desktop.domain.scopes import debug_scope
from wan22_desktop.inspection import checks, contents, mending, pipelines, variants
from wan22_desktop.inspection.defaults import OWN, defaults_of
from wan22_desktop.inspection.experts import misplaced
from wan22_desktop.inspection.facts import part_of, transformer_facts, vae_facts
from wan22_desktop.inspection.folder import Folder
from wan22_desktop.inspection.knowledge import Knowledge
from wan22_desktop.inspection.parts import Kind, Part, parts_of
from wan22_desktop.inspection.registry import Variant, pipeline_classes
from wan22_desktop.inspection.tables import Tensor, union

_NEEDS = {"WanVACEPipeline": ("vace", mark("VACE blocks")), "WanAnimatePipeline": ("animate", mark("motion encoder"))}
"""What the transformers of these pipelines have and no other: the marker, and how it is called."""
_VOCABULARIES = ("tokenizer.json", "spiece.model")
_WEIGHTLESS = (Role.TOKENIZER, Role.SCHEDULER, Role.IMAGE_PROCESSOR)
_LIBRARIES = ("diffusers", "transformers")


@dataclass(slots=True)
class Parts:
    """What was read of a folder, on the way to a report."""

    index: dict[str, Any]
    named: dict[Role, str] = field(default_factory=dict[Role, str])
    """The class that ``model_index.json`` names for each component."""
    components: list[Component] = field(default_factory=list[Component])
    configs: dict[Role, dict[str, Any]] = field(default_factory=dict[Role, dict[str, Any]])
    tensors: dict[Role, Mapping[str, Tensor]] = field(default_factory=dict[Role, Mapping[str, Tensor]])
    """Of the components all of whose weight files are sound."""
    parts: dict[Role, Part] = field(default_factory=dict[Role, Part])
    """The same, told by their tensors."""
    metadata: dict[Role, dict[str, str]] = field(default_factory=dict[Role, dict[str, str]])

    @property
    def transformer(self) -> Part | None:
        return self.parts.get(Role.TRANSFORMER) or self.parts.get(Role.TRANSFORMER_2)


def inspect_diffusers(root: Path, knowledge: Knowledge, made: tuple[Repair, ...] = ()) -> ModelReport:
    """The report of a folder that holds ``model_index.json``, or only the components that it would name.

    ``made`` are repairs that hold: they stand in for what the folder lacks.
    """
    folder = Folder(root)
    index = folder.json("model_index.json")
    report = ModelReport(path=str(root), name=root.name, layout=layout_of(root), variant="", label="")
    if index is None and folder.problems:
        return msgspec.structs.replace(report, problems=tuple(folder.problems))
    if index is None:
        index = mending.index_for(folder)
        if not mending.has(made, "model-index"):
            folder.problems.append(INDEX_MISSING.of(repair="model-index"))
    with debug_scope("inspection.parts", root=root):
        parts = _read_parts(folder, index, made)
    named = index.get("_class_name", "")
    pipeline = str(named)
    if problem := _pipeline_problem(folder, parts, named):
        folder.problems.append(problem)
        if problem.code == FOREIGN_MODEL.code:
            return msgspec.structs.replace(report, label=pipeline[:80], problems=(problem,))
    with debug_scope("inspection.report", components=len(parts.components)):
        return _report(folder, parts, pipeline[:80], knowledge, made)


def layout_of(root: Path) -> Layout:
    """A snapshot below ``models--ORG--NAME/snapshots`` is a cache's; everything else here is a folder."""
    cached = root.parent.name == "snapshots" and root.parent.parent.name.startswith("models--")
    return Layout.HF_CACHE if cached else Layout.DIFFUSERS


def _pipeline_problem(folder: Folder, parts: Parts, named: object) -> Problem | None:
    """Why the pipeline that ``model_index.json`` names is not run; None if it is."""
    pipeline = str(named)[:80]
    described = pipeline_classes().get(pipeline) if isinstance(named, str) else None
    seen = parts.transformer
    marker, called = _NEEDS.get(pipeline, ("", ""))
    if marker and seen and marker not in seen.markers:
        return UNSUPPORTED_PIPELINE.of(
            pipeline=pipeline, reason=tr("but the transformer has no {part}", part=tr(called))
        )
    if described and described.runs:
        return None
    if described is None and _wants_code(folder.root, named):
        return FOREIGN_CODE.of(file="model_index.json", name=pipeline)
    wan = seen is not None and seen.kind is Kind.TRANSFORMER
    if described is None and not wan and isinstance(named, str) and named and not named.startswith("Wan"):
        return FOREIGN_MODEL.of(path=folder.root, what=tr("a model for {pipeline}", pipeline=pipeline))
    reason = tr("that is no Wan pipeline that is known here")
    return UNSUPPORTED_PIPELINE.of(pipeline=pipeline or tr("no pipeline"), reason=reason)


def _wants_code(root: Path, named: object) -> bool:
    """A class of the folder's own: named with its module, or with a file of that name beside it."""
    if isinstance(named, list):
        return True
    return (
        isinstance(named, str)
        and named.isidentifier()
        and any((root / f"{name}.py").exists() for name in (named, "pipeline"))
    )


def _read_parts(folder: Folder, index: dict[str, Any], made: tuple[Repair, ...]) -> Parts:
    parts = Parts(index)
    places = mending.places(made, folder.root)
    for role in Role:
        named = index.get(role.value)
        pair = cast("list[object]", named) if isinstance(named, list) else []
        if len(pair) == 2 and pair[1] is not None:
            parts.named[role] = str(pair[1])[:80]
            if pair[0] not in _LIBRARIES:
                folder.problems.append(FOREIGN_CODE.of(file="model_index.json", name=f"{pair[0]}.{pair[1]}"[:80]))
        elif role not in places:
            continue
        if role in places:
            place, sub = places[role]
            other = folder if place == folder.root else Folder(place)
            parts.named.setdefault(role, checks.CLASSES[role][0])
            parts.components.append(_component(other, role, parts.named[role], parts, sub))
            folder.problems += [p for p in other.problems if other is not folder]
        elif (folder.root / role.value).is_dir():
            parts.components.append(_component(folder, role, parts.named[role], parts, role.value))
    return parts


def _component(folder: Folder, role: Role, class_name: str, parts: Parts, sub: str) -> Component:
    described = {Role.TOKENIZER: "tokenizer_config.json", Role.SCHEDULER: "scheduler_config.json"}
    described[Role.IMAGE_PROCESSOR] = "preprocessor_config.json"
    file = f"{sub}/{described.get(role, 'config.json')}"
    config = folder.json(file)
    path = str(folder.root / sub)
    if config is None:
        if not (folder.root / file).is_file():
            detail = tr("{file} is not there", file=file)
            folder.problems.append(checks.lacking(role, detail, folder.root))
        config = {}
    elif "auto_map" in config:
        folder.problems.append(REMOTE_CODE.of(file=f"{file} (auto_map)"))
    parts.configs[role] = config
    if role is Role.TOKENIZER and not any((folder.root / sub / name).is_file() for name in _VOCABULARIES):
        detail = tr("neither {one} nor {other} is in its folder", one=_VOCABULARIES[0], other=_VOCABULARIES[1])
        folder.problems.append(checks.lacking(role, detail, folder.root))
    if role in _WEIGHTLESS:
        return Component(role=role, class_name=class_name, path=path)
    damages = len(folder.problems)
    files, headers = folder.weights(sub)
    table = union(tuple(header.table for header in headers.values()))
    for header in headers.values():
        parts.metadata.setdefault(role, {}).update(header.metadata)
    part = None
    if len(folder.problems) == damages:
        parts.tensors[role] = table.tensors
        told = parts_of(table)
        if len(told) == 1:
            part = parts.parts[role] = told[0]
        else:
            holds = tr("its weights hold more than one component") if told else tr("its weights hold no tensors")
            folder.problems.append(SHAPE_MISMATCH.of(component=role.value, detail=holds))
    return Component(
        role=role,
        class_name=class_name,
        path=path,
        files=files,
        bytes=sum(header.file_bytes for header in headers.values()),
        parameters=part.parameters if part else sum(table.parameters.values()),
        dtypes=tuple(table.parameters),
        storage=part.quantisation if part else "",
        dialect=part.dialect if part else "",
    )


def _report(folder: Folder, parts: Parts, pipeline: str, knowledge: Knowledge, made: tuple[Repair, ...]) -> ModelReport:
    transformer = transformer_facts(parts.configs.get(Role.TRANSFORMER) or parts.configs.get(Role.TRANSFORMER_2))
    vae = vae_facts(parts.configs.get(Role.VAE))
    boundary = mending.boundary(parts.index.get("boundary_ratio"), made)
    experts = [c for c in parts.components if c.role in (Role.TRANSFORMER, Role.TRANSFORMER_2)]
    dual = boundary is not None or {Role.TRANSFORMER, Role.TRANSFORMER_2} <= parts.named.keys()
    identity = _identity(parts, knowledge, experts=len(experts), boundary=dual)
    variant = identity.variant
    if boundary is None and variant and variant.boundary_ratio is not None:
        boundary = variant.boundary_ratio
        if len(experts) == 2:
            folder.problems.append(BOUNDARY_FILLED.of(value=boundary, variant=variant.label))
    expand = parts.index.get("expand_timesteps") is True
    if variant and mending.has(made, "model-index"):
        expand = variant.expand_timesteps
    shift = parts.configs.get(Role.SCHEDULER, {}).get("flow_shift")
    defaults, label, problems = defaults_of(variant, None if variant else folder.json(OWN), shift)
    folder.problems += problems
    folder.problems += checks.missing(parts.components, parts.named, parts.configs, boundary, folder.root)
    folder.problems += checks.fit(parts.components, parts.configs, parts.tensors, parts.parts, transformer, vae)
    folder.problems += contents.described(parts.configs, parts.parts)
    folder.problems += contents.tensors(parts.parts, folder.problems)
    folder.problems += misplaced(experts, parts.metadata, parts.configs, made)
    folder.problems += pipelines.version_problems(pipeline, str(parts.index.get("_diffusers_version", "")), variant)
    folder.look_around([component.role.value for component in parts.components])
    components = [
        msgspec.structs.replace(c, noise=Noise.HIGH if c.role is Role.TRANSFORMER else Noise.LOW, told_by="folder")
        if len(experts) == 2 and c in experts
        else c
        for c in parts.components
    ]
    report = ModelReport(
        path=str(folder.root),
        name=folder.root.name,
        layout=layout_of(folder.root),
        variant=variant.id if variant else "custom",
        label=label,
        pipeline=pipeline if pipeline in pipeline_classes() else "",
        tasks=_tasks(pipeline, transformer, vae, variant, parts.transformer, expand=expand, dual=boundary is not None),
        components=tuple(components),
        transformer=transformer,
        vae=vae,
        boundary_ratio=boundary,
        expand_timesteps=expand,
        defaults=defaults,
        fingerprint=folder.fingerprint(),
        problems=tuple(folder.problems),
        evidence=identity.evidence,
        confidence=identity.confidence,
        repaired=tuple(repair for repair in made if mending.holds(repair)),
    )
    report = mending.with_repairs(report, knowledge)
    return msgspec.structs.replace(report, arguments=pipelines.arguments(report, report.pipeline))


def _identity(parts: Parts, knowledge: Knowledge, *, experts: int, boundary: bool) -> variants.Identity:
    """By the tensors; by ``config.json`` where the weights are missing or damaged."""
    seen = parts.transformer
    source = tr("the transformer's tensors")
    if seen is None or not seen.numbers.get("in"):
        config = parts.configs.get(Role.TRANSFORMER) or parts.configs.get(Role.TRANSFORMER_2)
        seen, source = part_of(config) if config else None, "config.json"
    if seen is None or seen.kind is not Kind.TRANSFORMER:
        return variants.Identity(None, confidence=0.0)
    identity = variants.identify(seen, knowledge.registry, experts=experts, boundary=boundary, source=source)
    # A whole folder with a single transformer and no boundary is what it says: nothing is in doubt there.
    return identity if boundary or experts > 1 else variants.settled(identity)


def _tasks(
    pipeline: str,
    transformer: TransformerFacts | None,
    vae: VaeFacts | None,
    variant: Variant | None,
    seen: Part | None,
    *,
    expand: bool,
    dual: bool,
) -> tuple[Task, ...]:
    if variant:
        return variant.tasks
    image = transformer is not None and vae is not None and transformer.in_channels > vae.latent_channels
    markers = seen.markers if seen else ()
    return pipelines.tasks_for(pipeline, markers, image=image, expand=expand, dual=dual)
