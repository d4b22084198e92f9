"""A diffusers folder: ``model_index.json`` and one folder per component."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import msgspec

from wan22_desktop.domain.model import (
    CUSTOM_LABEL,
    Component,
    GenerationDefaults,
    Layout,
    ModelReport,
    Role,
    Task,
    TransformerFacts,
    VaeFacts,
)
from wan22_desktop.domain.problem import BAD_JSON, COMPONENT_MISSING, UNSUPPORTED_PIPELINE, Problem
from wan22_desktop.inspection import checks, registry
from wan22_desktop.inspection.facts import transformer_facts, vae_facts
from wan22_desktop.inspection.folder import Folder
from wan22_desktop.inspection.safetensors_header import Tensor

PIPELINES = ("WanPipeline", "WanImageToVideoPipeline")
_WAITING = {
    "WanVACEPipeline": "VACE models need control videos and masks, which this version does not offer",
    "WanAnimatePipeline": "Animate models need pose and face videos, which this version does not offer",
    "WanVideoToVideoPipeline": "video to video is not offered by this version",
}
_VOCABULARIES = ("tokenizer.json", "spiece.model")
_WEIGHTLESS = (Role.TOKENIZER, Role.SCHEDULER, Role.IMAGE_PROCESSOR)


@dataclass(slots=True)
class Parts:
    """What was read of a folder, on the way to a report."""

    index: dict[str, Any]
    named: dict[Role, str] = field(default_factory=dict[Role, str])
    """The class that ``model_index.json`` names for each component."""
    components: list[Component] = field(default_factory=list[Component])
    configs: dict[Role, dict[str, Any]] = field(default_factory=dict[Role, dict[str, Any]])
    tensors: dict[Role, dict[str, Tensor]] = field(default_factory=dict[Role, dict[str, Tensor]])
    """Of the components all of whose weight files are sound."""


def inspect_diffusers(root: Path) -> ModelReport:
    """The report of a folder that holds ``model_index.json``."""
    folder = Folder(root)
    index = folder.json("model_index.json")
    unknown = ModelReport(path=str(root), name=root.name, layout=Layout.DIFFUSERS, variant="", label="")
    if index is None:
        return msgspec.structs.replace(unknown, problems=tuple(folder.problems))
    pipeline = str(index.get("_class_name", ""))
    if pipeline not in PIPELINES:
        reason = _WAITING.get(pipeline, "that is no Wan pipeline that is known here")
        problem = UNSUPPORTED_PIPELINE.of(pipeline=pipeline[:80] or "no pipeline", reason=reason)
        named = "custom" if pipeline.startswith("Wan") else ""
        return msgspec.structs.replace(unknown, variant=named, label=pipeline[:80], problems=(problem,))
    parts = _read_parts(folder, index)
    return _report(folder, parts, pipeline)


def _read_parts(folder: Folder, index: dict[str, Any]) -> Parts:
    parts = Parts(index)
    for role in Role:
        named = index.get(role.value)
        if not isinstance(named, list) or len(pair := cast("list[object]", named)) != 2 or pair[1] is None:
            continue
        parts.named[role] = str(pair[1])[:80]
        if (folder.root / role.value).is_dir():
            parts.components.append(_component(folder, role, parts.named[role], parts))
    return parts


def _component(folder: Folder, role: Role, class_name: str, parts: Parts) -> Component:
    described = {Role.TOKENIZER: "tokenizer_config.json", Role.SCHEDULER: "scheduler_config.json"}
    described[Role.IMAGE_PROCESSOR] = "preprocessor_config.json"
    file = f"{role.value}/{described.get(role, 'config.json')}"
    config = folder.json(file)
    path = str(folder.root / role.value)
    if config is None:
        if not (folder.root / file).is_file():
            detail = f"{file} is not there"
            folder.problems.append(COMPONENT_MISSING.of(component=role.value, detail=detail, path=folder.root))
        config = {}
    parts.configs[role] = config
    if role is Role.TOKENIZER and not any((folder.root / role.value / name).is_file() for name in _VOCABULARIES):
        detail = f"neither {' nor '.join(_VOCABULARIES)} is in its folder"
        folder.problems.append(COMPONENT_MISSING.of(component=role.value, detail=detail, path=folder.root))
    if role in _WEIGHTLESS:
        return Component(role=role, class_name=class_name, path=path)
    damages = len(folder.problems)
    files, headers = folder.weights(role.value)
    tensors = {name: tensor for header in headers.values() for name, tensor in header.tensors.items()}
    if len(folder.problems) == damages:
        parts.tensors[role] = tensors
    dtypes: Counter[str] = Counter()
    for tensor in tensors.values():
        dtypes[tensor.dtype] += tensor.parameters
    return Component(
        role=role,
        class_name=class_name,
        path=path,
        files=files,
        bytes=sum(header.file_bytes for header in headers.values()),
        parameters=sum(dtypes.values()),
        dtypes=tuple(dtype for dtype, _ in dtypes.most_common()),
    )


def _report(folder: Folder, parts: Parts, pipeline: str) -> ModelReport:
    boundary, expand = parts.index.get("boundary_ratio"), parts.index.get("expand_timesteps") is True
    if isinstance(boundary, bool) or not isinstance(boundary, int | float) or not 0 < boundary < 1:
        boundary = None
    transformer = transformer_facts(parts.configs.get(Role.TRANSFORMER) or parts.configs.get(Role.TRANSFORMER_2))
    vae = vae_facts(parts.configs.get(Role.VAE))
    experts = sum(c.role in (Role.TRANSFORMER, Role.TRANSFORMER_2) for c in parts.components)
    variant = _variant(parts, transformer, 2 if boundary is not None else max(1, min(experts, 2)))
    tasks = _tasks(pipeline, transformer, vae, variant, expand=expand, dual=boundary is not None)
    defaults, label, problems = _defaults(folder, parts, variant)
    folder.problems += problems
    folder.problems += checks.missing(parts.components, parts.named, parts.configs, boundary, folder.root)
    folder.problems += checks.fit(parts.components, parts.configs, parts.tensors, transformer, vae)
    folder.look_around([component.role.value for component in parts.components])
    return ModelReport(
        path=str(folder.root),
        name=folder.root.name,
        layout=Layout.DIFFUSERS,
        variant=variant.id if variant else "custom",
        label=label,
        pipeline=pipeline,
        tasks=tasks,
        components=tuple(parts.components),
        transformer=transformer,
        vae=vae,
        boundary_ratio=float(boundary) if boundary is not None else None,
        expand_timesteps=expand,
        defaults=defaults,
        fingerprint=folder.fingerprint(),
        problems=tuple(folder.problems),
    )


def _variant(parts: Parts, transformer: TransformerFacts | None, experts: int) -> registry.Variant | None:
    if transformer is None:
        return None
    config = parts.configs.get(Role.TRANSFORMER, {})
    return registry.match(
        dim=transformer.dim,
        layers=transformer.layers,
        in_channels=transformer.in_channels,
        out_channels=transformer.out_channels,
        experts=experts,
        image_embedder=config.get("image_dim") is not None,
        first_last=config.get("pos_embed_seq_len") is not None,
    )


def _tasks(
    pipeline: str,
    transformer: TransformerFacts | None,
    vae: VaeFacts | None,
    variant: registry.Variant | None,
    *,
    expand: bool,
    dual: bool,
) -> tuple[Task, ...]:
    if variant:
        return variant.tasks
    if expand:
        return (Task.TEXT_TO_VIDEO, Task.IMAGE_TO_VIDEO)
    image = transformer is not None and vae is not None and transformer.in_channels > vae.latent_channels
    if pipeline == "WanImageToVideoPipeline" or image:
        return (Task.IMAGE_TO_VIDEO, Task.FIRST_LAST_FRAME) if dual else (Task.IMAGE_TO_VIDEO,)
    return (Task.TEXT_TO_VIDEO,)


class _OwnDefaults(GenerationDefaults):
    """``wan22.json``: what a model that is in no registry says about itself."""

    label: str = ""


def _defaults(
    folder: Folder, parts: Parts, variant: registry.Variant | None
) -> tuple[GenerationDefaults, str, list[Problem]]:
    if variant:
        return variant.defaults, variant.label, []
    shift = parts.configs.get(Role.SCHEDULER, {}).get("flow_shift", 3.0)
    general = GenerationDefaults(
        width=832,
        height=480,
        frames=81,
        fps=16,
        steps=30,
        guidance=4.0,
        guidance_low=3.0,
        shift=float(shift) if isinstance(shift, int | float) and 0 < shift < 100 else 3.0,
    )
    own = folder.json("wan22.json")
    if own is None:
        return general, CUSTOM_LABEL, []
    try:
        given = msgspec.convert(own, _OwnDefaults)
    except msgspec.ValidationError as error:
        return general, CUSTOM_LABEL, [BAD_JSON.of(file="wan22.json", reason=error)]
    if problem := checks.defaults(given):
        return general, CUSTOM_LABEL, [problem]
    fields = {name: getattr(given, name) for name in GenerationDefaults.__struct_fields__}
    return GenerationDefaults(**fields), given.label[:60] or CUSTOM_LABEL, []
