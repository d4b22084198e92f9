"""A model's report and its problems as rich text. Names from the folder are escaped: they are data."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import Evidence, ModelReport, Verdict
from wan22_desktop.domain.problem import Problem
from wan22_desktop.domain.shopping import shopping_list_of, size_of
from wan22_desktop.domain.verification import FileState, Verified
from wan22_desktop.ui import words
from wan22_desktop.ui.theme import colours


def report_html(report: ModelReport, verified: Verified | None = None) -> str:
    """Everything that is known of a model: the verdict, what to do about it, and what was seen."""
    return "".join(
        (
            _head(report),
            _verified(verified),
            _findings(report),
            _shopping(report),
            _listed(tr("Repaired in the app's own folder"), [repair.says for repair in report.repaired]),
            _tested(report),
            _evidence(report),
            _components(report),
            _small(tr("Fingerprint {fingerprint}", fingerprint=report.fingerprint)) if report.fingerprint else "",
        )
    )


LEARN = "learn"
"""Scheme of a link to a problem's entry in the guides; behind it stands the code."""


def problem_html(problem: Problem, links: Sequence[str] = ()) -> str:
    """Title, cause and remedies of a problem as rich text, and ``links`` before the one to its entry in the guides."""
    remedies = "".join(f"<li>{escape(remedy)}</li>" for remedy in problem.remedies)
    colour = colours().of(problem.severity)
    return (
        f"<p><b style='color:{colour}'>{escape(problem.title)}.</b> {escape(problem.what)}</p>"
        f"<ul style='margin-top:2px; margin-bottom:2px'>{remedies}</ul>"
        f"<p style='margin-top:2px'>{_GAP.join([*links, learn_link(problem)])}</p>"
    )


_GAP = " &nbsp; "


def learn_link(problem: Problem) -> str:
    """The link to its entry in the guides."""
    return link(f"{LEARN}:{problem.code}", tr("Learn more"))


def link(to: str, says: str) -> str:
    """A link as rich text."""
    return f"<a href='{escape(to)}' style='color:{colours().accent}'>{escape(says)}</a>"


def _head(report: ModelReport) -> str:
    now = colours()
    verdicts = {Verdict.READY: now.good, Verdict.REPAIRABLE: now.warn}
    colour = verdicts.get(report.verdict, now.bad)
    whole = tr("The files are whole; this version cannot run them.") if report.whole and not report.runnable else ""
    makes = ", ".join(task.words for task in report.tasks) or tr("nothing that this version can make")
    kinds = [report.layout.words, report.precision, words.size(report.bytes) if report.bytes else ""]
    told = tr("It is {what}, and makes {makes}.", what=", ".join(kind for kind in kinds if kind), makes=makes)
    experts = ""
    if report.boundary_ratio is not None:
        experts = tr(
            "Two experts; the low-noise one takes over below timestep {timestep:g}.",
            timestep=report.boundary_ratio * 1000,
        )
    return (
        f"<h3>{escape(tr(report.label) or report.name)}</h3>{_small(report.path)}"
        f"<p><b style='color:{colour}'>{escape(report.verdict.words)}.</b> {whole}</p>"
        f"<p>{escape(' '.join(filter(None, (told, experts))))}</p>"
    )


def _findings(report: ModelReport) -> str:
    problems = (
        "".join(problem_html(problem) for problem in report.problems)
        or f"<p>{escape(tr('Nothing is wrong with it.'))}</p>"
    )
    return f"<h4>{escape(tr('Findings'))}</h4>{problems}"


def _shopping(report: ModelReport) -> str:
    lines = shopping_list_of(report).files
    rows = "".join(
        _row(
            f"<b>{escape(wanted.file)}</b><br>{escape(wanted.purpose)}",
            size_of(wanted),
            escape(tr("into {place}", place=wanted.place))
            + (f"<br>{escape(tr('from {source}', source=wanted.source))}" if wanted.source else "")
            + (f"<br>sha256 {escape(wanted.sha256)}" if wanted.sha256 else ""),
        )
        for wanted in lines
    )
    return f"<h4>{escape(tr('To be fetched'))}</h4>{_table(rows)}" if lines else ""


def _tested(report: ModelReport) -> str:
    if report.tested is None:
        return ""
    return f"<p>{escape(report.tested.sentence())}</p>"


def _evidence(report: ModelReport) -> str:
    def told(evidence: Evidence) -> str:
        sure = "" if evidence.confidence == 1 else f" ({escape(tr('{share:.0%} sure', share=evidence.confidence))})"
        source = f" <span style='color:{colours().dim}'>{escape(evidence.source)}</span>" if evidence.source else ""
        return f"<li>{escape(evidence.says)}{sure}{source}</li>"

    if not report.evidence:
        return ""
    items = "".join(told(evidence) for evidence in report.evidence)
    heading = tr("Why it is called that ({share:.0%} sure)", share=report.confidence)
    return f"<h4>{escape(heading)}</h4><ul>{items}</ul>"


def _components(report: ModelReport) -> str:
    rows = "".join(
        _row(
            escape(part.role.value),
            escape(part.class_name),
            words.parameters(part.parameters) if part.parameters else "",
            escape(part.storage or ", ".join(part.dtypes).lower()),
            words.size(part.bytes) if part.bytes else "",
        )
        for part in report.components
    )
    return f"<h4>{escape(tr('What it is made of'))}</h4>{_table(rows)}" if rows else ""


def _verified(verified: Verified | None) -> str:
    """Which files are as published, which nobody knows the checksum of, and which are wrong."""
    if verified is None:
        return ""
    now = colours()
    shades = {FileState.MATCHES: now.good, FileState.UNKNOWN: now.dim, FileState.WRONG: now.bad}
    rows = "".join(
        _row(
            f"{escape(checked.file)}<br><code>{checked.sha256}</code>",
            f"<span style='color:{shades[checked.state]}'>{escape(checked.state.words)}</span>",
        )
        for checked in sorted(verified.files, key=lambda checked: -list(FileState).index(checked.state))
    )
    problems = "".join(problem_html(problem) for problem in verified.problems)
    if verified.having(FileState.UNKNOWN):
        told = tr("Where no checksum is known, compare the sha256 with the one on the publisher's page.")
        problems += f"<p>{escape(told, quote=False)}</p>"
    return f"<h4>{escape(verified.sentence())}</h4>{problems}{_table(rows) if rows else ''}"


def _table(rows: str) -> str:
    return f"<table cellpadding='0' cellspacing='0'>{rows}</table>"


def _row(*cells: str) -> str:
    made = "".join(f"<td style='padding: 3px 14px 3px 0'>{cell}</td>" for cell in cells)
    return f"<tr>{made}</tr>"


def _small(text: str) -> str:
    return f"<p style='color:{colours().dim}'>{escape(text)}</p>"


def _listed(heading: str, lines: list[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<h4>{escape(heading)}</h4><ul>{items}</ul>" if lines else ""
