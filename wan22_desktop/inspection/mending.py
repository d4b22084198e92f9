"""Repairs of a diffusers folder: what can stand in for what it lacks, offered and, once accepted, applied."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import Layout, ModelReport, Repair, Role, Verdict
from wan22_desktop.domain.problem import (
    PACKAGE_MISSING,
    UNSUPPORTED_PIPELINE,
    UNSUPPORTED_STORAGE,
    Problem,
    Severity,
)
from wan22_desktop.inspection.defaults import PUBLISHED_BOUNDARY
from wan22_desktop.inspection.folder import Folder
from wan22_desktop.inspection.knowledge import Knowledge

_LIBRARY = {Role.TEXT_ENCODER: "transformers", Role.TOKENIZER: "transformers", Role.IMAGE_ENCODER: "transformers"}
_LIBRARY[Role.IMAGE_PROCESSOR] = "transformers"
_USUAL = {Role.TOKENIZER: "T5TokenizerFast", Role.SCHEDULER: "UniPCMultistepScheduler"}
_CLASSES = {
    Role.TRANSFORMER: "WanTransformer3DModel",
    Role.TRANSFORMER_2: "WanTransformer3DModel",
    Role.VAE: "AutoencoderKLWan",
    Role.TEXT_ENCODER: "UMT5EncoderModel",
    Role.IMAGE_ENCODER: "CLIPVisionModel",
    Role.IMAGE_PROCESSOR: "CLIPImageProcessor",
}


def has(made: Iterable[Repair], identity: str) -> bool:
    return any(repair.id == identity for repair in made)


def holds(repair: Repair) -> bool:
    """What it points to is still there."""
    return not repair.id.startswith("component-") or Path(repair.value).is_dir()


def meant_for(path: Path, made: Iterable[Repair]) -> tuple[Repair, ...]:
    """Those that are for the model at ``path``: two models may have the same fingerprint."""
    return tuple(repair for repair in made if repair.model in ("", str(path)))


def index_for(folder: Folder) -> dict[str, Any]:
    """The ``model_index.json`` that a folder of these components would have."""
    index: dict[str, Any] = {"_class_name": "WanPipeline"}
    for role in Role:
        if (folder.root / role.value).is_dir():
            name = _USUAL.get(role) or _CLASSES[role]
            if role is Role.SCHEDULER:
                config = folder.json(f"{role.value}/scheduler_config.json") or {}
                name = str(config.get("_class_name", name))[:80]
            index[role.value] = [_LIBRARY.get(role, "diffusers"), name]
    config = folder.json("transformer/config.json") or {}
    channels = config.get("in_channels"), config.get("out_channels")
    if channels[0] != channels[1]:
        index["_class_name"] = "WanImageToVideoPipeline"
    if "vace_layers" in config:
        index["_class_name"] = "WanVACEPipeline"
    if "motion_encoder_size" in config:
        index["_class_name"] = "WanAnimatePipeline"
    return index


def places(made: Iterable[Repair], root: Path) -> dict[Role, tuple[Path, str]]:
    """Where components are taken from instead: a root, and the folder below it."""
    found: dict[Role, tuple[Path, str]] = {}
    for repair in made:
        if repair.id == "swap-experts":
            found[Role.TRANSFORMER] = (root, Role.TRANSFORMER_2.value)
            found[Role.TRANSFORMER_2] = (root, Role.TRANSFORMER.value)
        elif repair.id.startswith("component-") and repair.role in tuple(Role) and holds(repair):
            place = Path(repair.value)
            found[Role(repair.role)] = (place.parent, place.name)
    return found


def boundary(given: object, made: Iterable[Repair]) -> float | None:
    """The boundary between the experts, as it stands or as it was repaired; None for nonsense."""
    repaired = next((repair.value for repair in made if repair.id == "boundary-ratio"), None)
    if repaired is not None:
        try:
            given = float(repaired)
        except ValueError:
            return None
    if isinstance(given, bool) or not isinstance(given, int | float) or not 0 < given < 1:
        return None
    return float(given)


def with_repairs(report: ModelReport, knowledge: Knowledge) -> ModelReport:
    """The report with every repair that the app can make for its problems, and their names in the problems."""
    offers: dict[str, Repair] = {}
    problems: list[Problem] = []
    for problem in report.problems:
        repair = _repair_for(problem.repair, report, knowledge) if problem.repair else None
        if repair is None:
            problems.append(msgspec.structs.replace(problem, repair=""))
            continue
        offers[repair.id] = repair
        problems.append(msgspec.structs.replace(problem, repair=repair.id))
    whole = not any(map(about_files, problems))
    return msgspec.structs.replace(report, problems=tuple(problems), repairs=tuple(offers.values()), whole=whole)


def about_files(problem: Problem) -> bool:
    """An error about the files; that this version or machine cannot run them is none."""
    return problem.severity is Severity.ERROR and problem.code not in (
        UNSUPPORTED_STORAGE.code, UNSUPPORTED_PIPELINE.code, PACKAGE_MISSING.code
    )  # fmt: skip


def _repair_for(hint: str, report: ModelReport, knowledge: Knowledge) -> Repair | None:
    """The repair that a problem hints at, if it can be made here."""
    if hint == "model-index":
        return Repair(id=hint, says=tr("Write a model_index.json for these components in the app's data folder."))
    if hint == "swap-experts":
        return Repair(id=hint, says=tr("Use the two experts the other way round."))
    if hint == "boundary-ratio":
        says = tr("Switch experts at {boundary}, as Wan2.2 T2V-A14B does.", boundary=PUBLISHED_BOUNDARY)
        return Repair(id=hint, says=says, value=str(PUBLISHED_BOUNDARY))
    role = next((role for role in _REPLACEABLE if hint == f"component-{role.value}"), None)
    place = _elsewhere(role, report, knowledge) if role else None
    if role is None or place is None:
        return None
    says = tr("Use the {part} of {model}: it fits.", part=role.value, model=place.parent.name)
    return Repair(id=hint, says=says, role=role.value, value=str(place))


_REPLACEABLE = (Role.VAE, Role.TEXT_ENCODER, Role.TOKENIZER, Role.SCHEDULER)


def _elsewhere(role: Role, report: ModelReport, knowledge: Knowledge) -> Path | None:
    """The same component of another model that is whole and has the same needs."""
    for other in knowledge.known:
        component = other.component(role)
        if other.path == report.path or component is None or other.verdict is not Verdict.READY:
            continue
        if other.layout not in (Layout.DIFFUSERS, Layout.HF_CACHE) or not _alike(role, report, other, knowledge):
            continue
        if (place := Path(component.path)).is_dir():
            return place
    return None


def _alike(role: Role, report: ModelReport, other: ModelReport, knowledge: Knowledge) -> bool:
    ours, theirs = report.transformer, other.transformer
    if ours is None or theirs is None:
        return False
    if role is Role.VAE:
        if other.vae is None or other.vae.latent_channels != ours.out_channels:
            return False
        # As many channels are not yet the same latents: a VAE that somebody trained for one model fits no other.
        published = knowledge.registry.variant(report.variant)
        return other.vae.kind == published.vae if published else other.vae.kind != "custom"
    return role is Role.SCHEDULER or ours.text_dim == theirs.text_dim
