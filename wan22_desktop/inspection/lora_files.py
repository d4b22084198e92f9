"""LoRA files: which variants one fits, which expert it is for, and its report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from wan22_desktop.domain.model import Evidence, Layout, LoraFacts, ModelReport, Noise
from wan22_desktop.domain.problem import LORA_ALONE
from wan22_desktop.inspection.experts import half_of
from wan22_desktop.inspection.gathering import Gathered, Group
from wan22_desktop.inspection.registry import Registry


def lora_report(report: ModelReport, found: Gathered, loras: Sequence[Group], registry: Registry) -> ModelReport:
    first = loras[0]
    facts = lora_of(first, registry)
    base = facts.base.split()[0] if facts.base else ""
    variant = registry.variant(base)
    detail = (
        f"{facts.algorithm} of rank {facts.rank} in {facts.dialect} names, for {variant.label if variant else 'Wan'}"
    )
    if facts.noise:
        detail += f", {facts.noise.value}-noise expert"
    problem = LORA_ALONE.of(file=Path(first.name).name, detail=detail)
    evidence = [Evidence(says=detail, source=first.name)]
    return msgspec.structs.replace(
        report, layout=Layout.LORA, variant=base or "custom", label=f"LoRA: {detail}"[:160], lora=facts,
        problems=(*found.problems, problem), evidence=tuple(evidence), confidence=0.8 if base else 0.5,
    )  # fmt: skip


def lora_of(group: Group, registry: Registry) -> LoraFacts:
    """The LoRA with the variants that it fits and the expert that it is for."""
    facts = group.part.lora
    if facts is None:
        raise ValueError(f"{group.name} is no LoRA")
    half = half_of(group.name, group.metadata)
    fitting = [
        variant
        for variant in registry.variants
        if variant.signature.dim == facts.dim
        and (not facts.in_channels or variant.signature.in_channels == facts.in_channels)
        and (not facts.image_branch or "image" in variant.signature.markers)
        and variant.tasks
    ]
    if half:
        fitting.sort(key=lambda variant: variant.experts != 2)
    noise = half.noise if half else (Noise.LOW if facts.low_only else None)
    return msgspec.structs.replace(facts, base=" ".join(variant.id for variant in fitting), noise=noise)
