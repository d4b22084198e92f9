"""A model's report as other programs read it; its JSON schema is ``resources/schemas/model-report.schema.json``."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from wan22_desktop.domain.model import (
    Argument,
    Component,
    Evidence,
    GenerationDefaults,
    Layout,
    LoraFacts,
    ModelReport,
    Repair,
    SmokeTest,
    Task,
    TransformerFacts,
    VaeFacts,
    Verdict,
    Wanted,
)
from wan22_desktop.domain.problem import Problem
from wan22_desktop.domain.value import Value


class ReportPage(Value):
    """Everything that ``inspect --json`` prints."""

    schema: Literal[1]
    path: str
    name: str
    variant: str
    """Registry id; ``custom`` for a size that nobody published, empty where there is no Wan model."""
    label: str
    layout: Layout
    precision: str
    experts: int
    verdict: Verdict
    whole: bool
    """Nothing is missing, damaged or ill-fitting; the verdict also asks whether this version runs it."""
    runnable: bool
    confidence: float
    evidence: tuple[Evidence, ...]
    problems: tuple[Problem, ...]
    repairs: tuple[Repair, ...]
    repaired: tuple[Repair, ...]
    shopping: tuple[Wanted, ...]
    pipeline: str
    arguments: tuple[Argument, ...]
    tasks: tuple[Task, ...]
    components: tuple[Component, ...]
    transformer: TransformerFacts | None
    vae: VaeFacts | None
    lora: LoraFacts | None
    boundary_ratio: float | None
    expand_timesteps: bool
    defaults: GenerationDefaults | None
    bytes: int
    parameters: int
    fingerprint: str
    tested: SmokeTest | None
    """None while it was never loaded here."""


def page_of(report: ModelReport) -> ReportPage:
    """The report with what follows from it spelled out."""
    derived: dict[str, Any] = {"schema": 1, "experts": len(report.experts)}
    taken = {name: getattr(report, name) for name in ReportPage.__struct_fields__ if name not in derived}
    return ReportPage(**derived, **taken)


def report_schema() -> dict[str, Any]:
    """The JSON schema of :class:`ReportPage`."""
    return msgspec.json.schema(ReportPage)
