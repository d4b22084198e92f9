"""How a wish would run here, and which wish would run better. Loads nothing."""

from __future__ import annotations

import msgspec

from wan22_desktop.domain.generation import GenerationRequest, GenerationSettings
from wan22_desktop.domain.machine import HardwareSnapshot
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.plan import Alternative, Change, ExecutionPlan, Fit
from wan22_desktop.domain.problem import Problem, ProblemRaised, Severity
from wan22_desktop.domain.value import Value
from wan22_desktop.inspection import inspect
from wan22_desktop.observability.learning import recall
from wan22_desktop.planning import alternatives, make_plan, settle, usual_settings, within
from wan22_desktop.system.machine import Machine
from wan22_desktop.system.models import Models


class Optimized(Value):
    """The wish that was found, and how it would run."""

    request: GenerationRequest
    settings: GenerationSettings
    plan: ExecutionPlan
    """Its ``alternatives`` are what else would be faster or better."""
    changes: tuple[Alternative, ...] = ()
    """What was changed of the wish that was given, and what that costs; empty where it fits as it is."""
    problems: tuple[Problem, ...] = ()


class Plans(Models, Machine):
    """Plans on this machine, by the settings and by what earlier jobs have taught."""

    def plan(
        self, request: GenerationRequest, hardware: HardwareSnapshot | None = None, *, others: bool = True
    ) -> tuple[GenerationSettings, ExecutionPlan, tuple[Problem, ...]]:
        """How ``request`` would run here, and what is worth telling about it. Loads nothing.

        ``hardware`` is what there is to run it on; this machine as it is now, unless it was looked at before.
        ``others``: with what else could be wished for, which takes most of the time.

        Raises:
            ProblemRaised: the model or the request cannot be used at all.
        """
        request = self.completed(request)
        report = inspect(request.model, self.knowledge, request.parts)
        for problem in report.problems:
            if problem.severity is Severity.ERROR:
                raise ProblemRaised(problem)
        means = self.settings.means
        hardware, experience = self._usable(hardware or self.hardware(output=request.output)), recall()
        settings, adjusted = settle(request, report, experience)
        settings, left_out = within(settings, means)
        plan = make_plan(report, hardware, settings, request.plan, experience, means)
        if others:
            found = alternatives(report, hardware, settings, request.plan, experience, means)
            plan = msgspec.structs.replace(plan, alternatives=found)
        return settings, plan, (*report.problems, *adjusted, *left_out, *plan.problems)

    def plan_usual(
        self, report: ModelReport, hardware: HardwareSnapshot | None = None
    ) -> tuple[GenerationSettings, ExecutionPlan]:
        """How a runnable model would run here with its own settings, before anything is filled in."""
        settings = usual_settings(report)
        experience, means = recall(), self.settings.means
        return settings, make_plan(report, self._usable(hardware), settings, experience=experience, means=means)

    def optimize(self, request: GenerationRequest, hardware: HardwareSnapshot | None = None) -> Optimized:
        """``request`` as it is where it fits, else the nearest one that does, with what is changed and why.

        Raises:
            ProblemRaised: the model or the request cannot be used at all.
        """
        hardware = hardware or self.hardware(output=request.output)
        settings, plan, problems = self.plan(request, hardware)
        ways = [other for other in plan.alternatives if other.change is Change.FITS and other.wish]
        if plan.fit is not Fit.TOO_LARGE or not ways:
            return Optimized(request=request, settings=settings, plan=plan, problems=problems)
        nearest = msgspec.structs.replace(request, **ways[0].wish)
        settings, plan, problems = self.plan(nearest, hardware)
        return Optimized(request=nearest, settings=settings, plan=plan, changes=(ways[0],), problems=problems)
