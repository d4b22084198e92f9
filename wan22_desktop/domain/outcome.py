"""What a program gets back: did it work, what was wrong, how long it took."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

import msgspec

from wan22_desktop.domain.generation import GenerationResult, GenerationSettings
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.plan import ExecutionPlan
from wan22_desktop.domain.problem import Problem, Severity
from wan22_desktop.domain.value import Value

Fact = str | int | float | bool | None


class Outcome(Value):
    """Of anything that may fail. Nothing is raised: what went wrong is told."""

    success: bool
    errors: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()
    """Good to know."""
    timings: dict[str, float] = msgspec.field(default_factory=dict[str, float])
    """Seconds by stage; ``total`` is all of it, waiting included."""
    metadata: dict[str, Fact] = msgspec.field(default_factory=dict[str, Fact])

    def telling(self, problems: Iterable[Problem]) -> Self:
        """With these in their places; an error among them is a failure."""
        by: dict[Severity, tuple[Problem, ...]] = dict.fromkeys(Severity, ())
        for problem in problems:
            by[problem.severity] += (problem,)
        return msgspec.structs.replace(
            self,
            success=self.success and not by[Severity.ERROR],
            errors=self.errors + by[Severity.ERROR],
            warnings=self.warnings + by[Severity.WARNING],
            notes=self.notes + by[Severity.NOTE],
        )


class ModelHandle(Outcome):
    """A model that was inspected and planned for and, where that worked, lies in the worker's memory."""

    path: str = ""
    mode: str = "auto"
    """The plan that was wished for."""
    report: ModelReport | None = None
    settings: GenerationSettings | None = None
    """What its plan is for: the model's own, but for what was said otherwise."""
    plan: ExecutionPlan | None = None


class VideoResult(Outcome):
    """A video that was made, or why not."""

    output: str = ""
    """The file; empty where there is none."""
    video: GenerationResult | None = None
    """Everything about it, with the recipe that makes it again."""
