"""Numbers as people read them."""

from __future__ import annotations

from wan22_desktop.domain.model import ModelReport, Verdict
from wan22_desktop.domain.problem import Severity


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


def health(report: ModelReport) -> tuple[str, Severity | None]:
    """The verdict and, where there is one, the first finding; and how bad it is, None for well."""
    badge = report.verdict.words
    for severity in Severity:
        found = [problem for problem in report.problems if problem.severity is severity]
        if found:
            more = f" (+{len(found) - 1})" if len(found) > 1 else ""
            colour = Severity.WARNING if report.verdict is Verdict.REPAIRABLE else severity
            return f"{badge}: {found[0].title}{more}", colour
    return (badge, None) if report.runnable else (f"{badge} by this version", Severity.ERROR)
