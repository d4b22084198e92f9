"""Numbers as people read them."""

from __future__ import annotations

from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.problem import Severity
from wan22_desktop.engine import Forecast


def size(count: int) -> str:
    """Bytes, decimal: ``28.6 GB``."""
    for unit, scale in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= scale:
            return f"{count / scale:.1f} {unit}"
    return f"{count} B"


def parameters(count: int) -> str:
    """``14.3 B`` or ``3.1 M``, as models are named."""
    return f"{count / 1e9:.1f} B" if count >= 1e9 else f"{count / 1e6:.1f} M"


def duration(seconds: float) -> str:
    """``48 s``, ``3 min 05 s``, ``2 h 10 min``."""
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02} min"


def finding(report: ModelReport) -> tuple[str, Severity | None]:
    """The worst that was found and how much more of it there is, and how bad it is; nothing where all is well."""
    for severity in Severity:
        found = [problem for problem in report.problems if problem.severity is severity]
        if found:
            return f"{found[0].title}{f' (+{len(found) - 1})' if len(found) > 1 else ''}", severity
    return ("", None) if report.runnable or not report.variant else ("Not by this version", Severity.ERROR)


def forecast(made: Forecast) -> tuple[str, str]:
    """One line on how a wish will run here, and its tone: ``dim``, ``warn`` or ``bad``."""
    errors = [problem for problem in made.problems if problem.severity is Severity.ERROR]
    if errors or made.plan is None or made.settings is None:
        return errors[0].sentence() if errors else "", "bad"
    plan, settings = made.plan, made.settings
    device = "processor" if plan.device == "cpu" else f"graphics card {plan.device.partition(':')[2]}"
    length = f", {settings.frames} frames, {settings.frames / settings.fps:.1f} s of video"
    parts = [
        f"{settings.width}×{settings.height}{length if settings.frames > 1 else ''}",
        f"on the {device} in {plan.precision}",
        f"needs about {size(plan.device_memory_needed or plan.memory_needed)}",
    ]
    told = [problem for problem in made.problems if problem.severity is Severity.WARNING]
    parts += [problem.title.lower() for problem in told[:1]]
    return " · ".join(parts), "warn" if told else "dim"
