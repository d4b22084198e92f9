"""Numbers as people read them."""

from __future__ import annotations

from wan22_desktop.domain import fit
from wan22_desktop.domain.fit import size
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.problem import NOT_ENOUGH_MEMORY, TIGHT_MEMORY, Severity
from wan22_desktop.engine import Forecast, ModelFit, Prospect

__all__ = ["duration", "finding", "forecast", "left", "model_fit", "parameters", "queue", "refusal", "size"]
_IN_THE_LINE = {NOT_ENOUGH_MEMORY.code, TIGHT_MEMORY.code}
"""Problems that the line on memory and time tells anyhow."""


def parameters(count: int) -> str:
    """``14.3 B`` or ``3.1 M``, as models are named."""
    return f"{count / 1e9:.1f} B" if count >= 1e9 else f"{count / 1e6:.1f} M"


def duration(seconds: float) -> str:
    """``48 s``, ``3 min 05 s``, ``2 h 10 min``."""
    whole = max(0, round(seconds))
    if whole < 60:
        return tr("{seconds} s", seconds=whole)
    if whole < 3600:
        return tr("{minutes} min {seconds:02} s", minutes=whole // 60, seconds=whole % 60)
    return tr("{hours} h {minutes:02} min", hours=whole // 3600, minutes=whole % 3600 // 60)


def finding(report: ModelReport) -> tuple[str, Severity | None]:
    """The worst that was found and how much more of it there is, and how bad it is; nothing where all is well."""
    for severity in Severity:
        found = [problem for problem in report.problems if problem.severity is severity]
        if found:
            return f"{found[0].title}{f' (+{len(found) - 1})' if len(found) > 1 else ''}", severity
    return ("", None) if report.runnable or not report.variant else (tr("Not by this version"), Severity.ERROR)


def refusal(made: Forecast) -> tuple[str, str]:
    """Why there is no plan, and its tone."""
    errors = [problem for problem in made.problems if problem.severity is Severity.ERROR]
    return errors[0].sentence() if errors else "", "bad"


def forecast(made: Forecast) -> tuple[str, str]:
    """One line on how a planned wish will run here, and its tone: ``dim``, ``warn`` or ``bad``."""
    assert made.plan is not None
    assert made.hardware is not None
    others = [problem for problem in made.problems if problem.code not in _IN_THE_LINE]
    if any(problem.severity is Severity.ERROR for problem in others):
        return refusal(made)
    warnings = [problem.title.lower() for problem in others if problem.severity is Severity.WARNING]
    line = " · ".join([fit.sentence(made.plan, made.hardware), *warnings[:1]])
    tones = {fit.Fit.FITS: "dim", fit.Fit.TIGHT: "warn", fit.Fit.TOO_LARGE: "bad"}
    return line, "warn" if warnings and made.plan.fit is fit.Fit.FITS else tones[made.plan.fit]


def model_fit(made: ModelFit) -> str:
    """How a model would run here with its own settings, for its card's tooltip."""
    settings = made.settings
    return tr(
        "With its own settings ({width}×{height}, {frames} frames, {steps} steps) – {fits}",
        width=settings.width, height=settings.height, frames=settings.frames, steps=settings.steps,
        fits=fit.sentence(made.plan, made.hardware),
    )  # fmt: skip


def queue(prospect: Prospect) -> str:
    """What runs and waits, and how long it takes: ``4 jobs, about 38 min``; empty where there is nothing."""
    if not prospect.jobs:
        return ""
    if prospect.seconds is None:
        return tr("1 job") if prospect.jobs == 1 else tr("{count} jobs", count=prospect.jobs)
    time = fit.about(prospect.seconds)
    if prospect.jobs == 1:
        return tr("1 job, {time}", time=time)
    return tr("{count} jobs, {time}", count=prospect.jobs, time=time)


def left(seconds: float) -> str:
    """``about 3 min left``."""
    return tr("{time} left", time=fit.about(seconds))
