"""Any error in three depths: plainly, in detail, and what a report needs; and what to do."""

from __future__ import annotations

import difflib
import re
import traceback

from wan22_desktop.domain.causes import cause_of
from wan22_desktop.domain.guides import problem_place
from wan22_desktop.domain.language import one_of, tr
from wan22_desktop.domain.log import masked
from wan22_desktop.domain.problem import (
    BAD_SETTING,
    INTERNAL,
    PATH_MISSING,
    PATH_UNREADABLE,
    Kind,
    Problem,
    ProblemRaised,
    Severity,
    catalogue,
)
from wan22_desktop.domain.recovery import ACTIONS, Action
from wan22_desktop.domain.value import Value


class Explanation(Value):
    """One error, from what everybody understands to what a report needs."""

    code: str
    severity: Severity
    plain: str
    """In a few words."""
    details: str
    """What happened and why, with its names and numbers."""
    actions: tuple[str, ...]
    """What to do now, the best first."""
    evidence: str = ""
    """Technical detail for a report."""
    why: str = ""
    """What usually lies behind it."""
    runs: tuple[Action, ...] = ()
    """Which of the actions can be pressed or run, and where."""
    diagnostics: str = ""
    """The third depth: code, facts and technical detail, with what is private masked."""
    learn: str = ""
    """Its place in the guides: page and anchor."""


def explain(error: Problem | BaseException | str) -> Explanation:
    """Explain a problem, an exception that carries one or does not, or a code of the catalogue (``W2-…``).

    Raises:
        ProblemRaised: BAD_SETTING, for a code that does not exist.
    """
    if isinstance(error, str):
        return _of_kind(_kind(error))
    problem = error if isinstance(error, Problem) else _problem(error)
    return Explanation(
        code=problem.code, severity=problem.severity, plain=problem.title, details=problem.what,
        actions=problem.remedies, evidence=problem.evidence, why=cause_of(problem.code).why,
        runs=runs_of(problem.code), diagnostics=diagnostics(problem), learn=problem_place(problem.code),
    )  # fmt: skip


def runs_of(code: str) -> tuple[Action, ...]:
    """What can be pressed or run about a problem, the best first."""
    return tuple(ACTIONS[does] for does in cause_of(code).actions)


def diagnostics(problem: Problem) -> str:
    """A problem as it is told in a report: code, facts, technical detail; homes and secrets are masked."""
    lines = [f"{problem.severity.value} {problem.code}"]
    lines += [f"{name} = {fact}" for name, fact in problem.facts.items()]
    return masked("\n".join([*lines, problem.evidence.strip()]).strip())


def _of_kind(kind: Kind) -> Explanation:
    """What differs from occasion to occasion stands in angle brackets."""
    fill = re.compile(r"\{(\w+)[^}]*\}")
    return Explanation(
        code=kind.code, severity=kind.severity, plain=tr(kind.title), details=fill.sub(r"<\1>", tr(kind.what)),
        actions=tuple(fill.sub(r"<\1>", tr(remedy)) for remedy in kind.remedies),
        why=tr(cause_of(kind.code).why), runs=runs_of(kind.code), diagnostics=f"{kind.severity.value} {kind.code}",
        learn=problem_place(kind.code),
    )  # fmt: skip


def _kind(code: str) -> Kind:
    known = {kind.code: kind for kind in catalogue()}
    wanted = code.strip().upper().replace("_", "-")
    found = known.get(wanted) or known.get(f"W2-{wanted}")
    if found is None:
        similar = difflib.get_close_matches(wanted, known, 3, 0.4)
        facts = {
            "setting": "code",
            "value": code,
            "suggestion": one_of(similar) or tr("a code such as W2-BAD-SETTING"),
        }
        raise ProblemRaised(BAD_SETTING.of(reason=tr("no problem has this code"), **facts))
    return found


def _problem(error: BaseException) -> Problem:
    if isinstance(error, ProblemRaised):
        return error.problem
    evidence = "".join(traceback.format_exception(error)).strip()
    if isinstance(error, FileNotFoundError) and error.filename:
        return PATH_MISSING.of(path=error.filename, evidence=evidence)
    if isinstance(error, OSError) and error.filename:
        return PATH_UNREADABLE.of(path=error.filename, reason=error.strerror or error, evidence=evidence)
    return INTERNAL.of(what=f"{type(error).__name__}: {error}", evidence=evidence)
