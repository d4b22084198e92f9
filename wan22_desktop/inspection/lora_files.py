"""LoRA files: which variants one fits, which expert it is for, and its report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import Evidence, Layout, LoraFacts, ModelReport, Noise
from wan22_desktop.domain.problem import LORA_ALONE, LORA_HALF
from wan22_desktop.inspection.experts import half_of, noise_in, without_noise
from wan22_desktop.inspection.gathering import Gathered, Group
from wan22_desktop.inspection.registry import Registry


def lora_report(
    report: ModelReport, found: Gathered, loras: Sequence[Group], beside: Sequence[Group], registry: Registry
) -> ModelReport:
    """The report of the first of ``loras``; its other half may be among the groups ``beside``."""
    first = loras[0]
    facts = lora_of(first, registry)
    name = Path(first.name).name
    base = facts.base.split()[0] if facts.base else ""
    variant = registry.variant(base)
    evidence: list[Evidence] = []
    problems = list(found.problems)
    half = half_of(first.name, first.metadata)
    partner = partner_of(first, beside)
    told = {
        "kind": facts.algorithm,
        "rank": facts.rank,
        "dialect": facts.dialect,
        "model": variant.label if variant else "Wan",
    }
    detail = tr("{kind} of rank {rank} in {dialect} names, for {model}", **told)
    if facts.noise:
        told["expert"] = facts.noise.words
        detail = tr("{kind} of rank {rank} in {dialect} names, for {model}, {expert}", **told)
    if partner and partner.part.lora and facts.noise:
        rank = partner.part.lora.rank
        says = tr(
            "the same LoRA for the {expert}, of rank {rank}, lies beside it", expert=facts.noise.other.words, rank=rank
        )
        facts = msgspec.structs.replace(facts, partner=Path(partner.name).name)
        evidence.append(Evidence(says=says, source=facts.partner))
    elif facts.noise and not facts.both_experts:
        problems.append(LORA_HALF.of(file=name, noise=facts.noise.value, other=facts.noise.other.value))
    problems.append(LORA_ALONE.of(file=name, detail=detail))
    evidence = [Evidence(says=detail, source=first.name), *([half.evidence] if half else []), *evidence]
    return msgspec.structs.replace(
        report, layout=Layout.LORA, variant=base or "custom", label=f"LoRA: {detail}"[:160], lora=facts,
        problems=tuple(problems), evidence=tuple(evidence), confidence=0.8 if base else 0.5,
    )  # fmt: skip


def partner_of(group: Group, beside: Sequence[Group]) -> Group | None:
    """The same LoRA for the other expert: in the same folder, for the same base, said to be the other half.

    Its name is the same but for the noise; where names say nothing about noise and metadata do, the only one that is
    made alike. Two without a word about noise are no pair: folders are full of LoRAs of one shape.
    """
    noise = _noise(group)
    if noise is None or _both(group):
        return None
    opposite = [
        one
        for one in beside
        if one.part.lora and _noise(one) is noise.other and not _both(one)
        and Path(one.name).parent == Path(group.name).parent and _base(one) == _base(group)
    ]  # fmt: skip
    named = [one for one in opposite if without_noise(Path(one.name).name) == without_noise(Path(group.name).name)]
    unnamed = noise_in(Path(group.name).name)[0] is None
    alike = [one for one in opposite if noise_in(Path(one.name).name)[0] is None and _make(one) == _make(group)]
    return named[0] if named else alike[0] if unnamed and len(alike) == 1 else None


def may_be_partner(name: str, own: str) -> bool:
    """Whether a file beside ``own`` is worth a look: its name is the same, or says as little about noise."""
    silent = noise_in(name)[0] is None and noise_in(own)[0] is None
    return silent or without_noise(name) == without_noise(own)


def _noise(group: Group) -> Noise | None:
    half = half_of(group.name, group.metadata)
    if half:
        return half.noise
    return Noise.LOW if group.part.lora and group.part.lora.low_only else None


def _both(group: Group) -> bool:
    return group.part.lora is not None and group.part.lora.both_experts


def _base(group: Group) -> tuple[int, int, bool]:
    facts = group.part.lora
    return (facts.dim, facts.in_channels, facts.image_branch) if facts else (0, 0, False)


def _make(group: Group) -> tuple[object, ...]:
    facts = group.part.lora
    return (facts.dialect, facts.algorithm, facts.rank, facts.layers) if facts else ()


def lora_of(group: Group, registry: Registry) -> LoraFacts:
    """The LoRA with the variants that it fits and the expert that it is for."""
    facts = group.part.lora
    if facts is None:
        raise ValueError(f"{group.name} is no LoRA")
    noise = None if facts.both_experts else _noise(group)
    fitting = [
        variant
        for variant in registry.variants
        if variant.signature.dim == facts.dim
        and (not facts.in_channels or variant.signature.in_channels == facts.in_channels)
        and (not facts.image_branch or "image" in variant.signature.markers)
        and variant.tasks
    ]
    if noise:
        fitting.sort(key=lambda variant: variant.experts != 2)
    return msgspec.structs.replace(facts, base=" ".join(variant.id for variant in fitting), noise=noise)
