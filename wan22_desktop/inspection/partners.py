"""Parts that the person chooses for a model that lacks them: from another model, or a file by itself."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from wan22_desktop.domain.library import Partner
from wan22_desktop.domain.model import Component, Layout, ModelReport, Noise, Repair, Role
from wan22_desktop.domain.problem import (
    COMPONENT_MISSING,
    EXPERT_MISSING,
    EXPERT_TWICE,
    TEXT_ENCODER_MISMATCH,
    VAE_MISMATCH,
)
from wan22_desktop.inspection.experts import half_of
from wan22_desktop.inspection.gathering import Gathered, Group
from wan22_desktop.inspection.pairing import Model, ordered
from wan22_desktop.inspection.parts import Kind

EXPERTS = (Role.TRANSFORMER, Role.TRANSFORMER_2)
_WRONG = {VAE_MISMATCH.code: Role.VAE, TEXT_ENCODER_MISMATCH.code: Role.TEXT_ENCODER}


def lacking(report: ModelReport) -> tuple[Role, ...]:
    """The parts that are missing or do not fit, and that another may stand in for."""
    if not report.experts:
        return ()
    found: list[Role] = []
    for problem in report.problems:
        if problem.code == EXPERT_MISSING.code:
            found.append(_missing_expert(report))
        elif problem.code == EXPERT_TWICE.code:
            found.append(Role.TRANSFORMER_2)
        elif problem.code in _WRONG:
            found.append(_WRONG[problem.code])
        elif problem.code == COMPONENT_MISSING.code and problem.facts.get("component") in tuple(Role):
            found.append(Role(problem.facts["component"]))
    if len(report.experts) == 1 and report.experts[0].noise is not None:  # it runs alone, and is half of something
        found.append(_missing_expert(report))
    return tuple(dict.fromkeys(found))


def _missing_expert(report: ModelReport) -> Role:
    (present,) = report.experts[:1]
    high = present.noise is Noise.LOW or (present.noise is None and present.role is Role.TRANSFORMER_2)
    return Role.TRANSFORMER if high else Role.TRANSFORMER_2


def partners(report: ModelReport, others: Iterable[ModelReport]) -> tuple[Partner, ...]:
    """What of the ``others`` may be tried for each of the parts that are lacking, those of the same variant first."""
    wanted = lacking(report)
    folders = report.layout in (Layout.DIFFUSERS, Layout.HF_CACHE)
    found: dict[tuple[Role, str], tuple[bool, Partner]] = {}
    for other in others:
        if other.path == report.path:
            continue
        for role in wanted:
            for part in other.components:
                if _may_be(part, role) and _of_its_kind(part, folders) and _alike(report, other, role):
                    partner = Partner(role=role, path=part.path, model=other.name, bytes=part.bytes)
                    found.setdefault((role, part.path), (other.variant != report.variant, partner))
    return tuple(partner for _, partner in sorted(found.values(), key=lambda pair: (pair[0], pair[1].model)))


def _may_be(part: Component, role: Role) -> bool:
    if role not in EXPERTS:
        return part.role is role
    wanted = Noise.HIGH if role is Role.TRANSFORMER else Noise.LOW
    return part.role in EXPERTS and part.noise in (None, wanted)


def _of_its_kind(part: Component, folders: bool) -> bool:
    """A diffusers folder takes folders with a description, loose files take whatever holds weights."""
    described = Path(part.path).is_dir()
    return described if folders else not described or part.role is Role.TOKENIZER or bool(part.files)


def _alike(report: ModelReport, other: ModelReport, role: Role) -> bool:
    ours, theirs = report.transformer, other.transformer
    if ours is None:
        return True
    if role is Role.VAE:
        return other.vae is not None and other.vae.latent_channels == ours.out_channels
    if role in EXPERTS:
        return theirs is not None and (theirs.dim, theirs.in_channels) == (ours.dim, ours.in_channels)
    return theirs is None or theirs.text_dim == ours.text_dim


def place_of(part: str, report: ModelReport) -> str:
    """What is kept of a chosen file: of a diffusers folder's component the folder, else the file itself."""
    path = Path(os.path.abspath(part))  # noqa: PTH100 - resolve() would follow a cache's links
    if report.layout in (Layout.DIFFUSERS, Layout.HF_CACHE) and path.is_file():
        return str(path.parent)
    return str(path)


# --- Of loose files --------------------------------------------------------------------------------------------------


def chosen(made: Iterable[Repair]) -> tuple[str, ...]:
    """Files and folders that stand in for parts, and are still there."""
    return tuple(repair.value for repair in made if repair.id.startswith("component-") and Path(repair.value).exists())


def first(found: Gathered, parts: Sequence[str]) -> Gathered:
    """The same, but what was chosen comes before what lies around."""
    return replace(found, groups=sorted(found.groups, key=lambda group: not _is_of(group, found.root, parts)))


def _is_of(group: Group, root: Path, parts: Sequence[str]) -> bool:
    file = os.path.normpath(root / group.files[0])
    return any(Path(file).is_relative_to(part) for part in parts)


def joined(models: list[Model], found: Gathered, made: Iterable[Repair]) -> list[Model]:
    """The model together with the expert that was chosen for it."""
    places = chosen(repair for repair in made if repair.role in EXPERTS)
    groups = [group for group in found.groups if group.part.kind is Kind.TRANSFORMER]
    partner = next((group for group in groups if places and _is_of(group, found.root, places)), None)
    own = [model for model in models if len(model.groups) == 1 and model.groups[0] is not partner]
    if partner is None or len(own) != 1:
        return models
    (group,), (half,), other = own[0].groups, own[0].halves, half_of(partner.name, partner.metadata)
    alike = (group.part.numbers, group.part.markers) == (partner.part.numbers, partner.part.markers)
    if not alike or (half and other and half.noise is other.noise):
        return models
    return [ordered(group, partner, half, other)]
