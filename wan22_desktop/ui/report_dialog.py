"""Everything that inspection found about a model, on one page that can be copied."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.problem import Problem
from wan22_desktop.ui import words
from wan22_desktop.ui.theme import colours


class ReportDialog(QDialog):
    """A model's report; stays open beside the window."""

    def __init__(self, report: ModelReport, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(report.label or report.name)
        self.resize(680, 520)
        self.page = QTextBrowser()
        self.page.setHtml(report_html(report))
        self.page.setOpenLinks(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(buttons)


def report_html(report: ModelReport) -> str:
    """The report as rich text. Names from the folder are escaped: they are data."""
    makes = ", ".join(task.words for task in report.tasks) or "nothing that this version can make"
    rows = "".join(
        f"<tr><td>{escape(part.role.value)}</td><td>{escape(part.class_name)}</td>"
        f"<td align='right'>{words.parameters(part.parameters) if part.parameters else ''}</td>"
        f"<td>{escape(', '.join(part.dtypes))}</td>"
        f"<td align='right'>{words.size(part.bytes) if part.bytes else ''}</td></tr>"
        for part in report.components
    )
    experts = ""
    if report.boundary_ratio is not None:
        experts = f"<p>Two experts; the low-noise one takes over below timestep {report.boundary_ratio * 1000:g}.</p>"
    table = f"<table cellpadding='4'>{rows}</table>" if rows else ""
    fingerprint = f"<p>Fingerprint {report.fingerprint[:16]}</p>" if report.fingerprint else ""
    problems = "".join(problem_html(problem) for problem in report.problems) or "<p>Nothing is wrong with it.</p>"
    return (
        f"<h3>{escape(report.label or report.name)}</h3><p>{escape(report.path)}</p>"
        f"<p><b>{escape(report.verdict.words)}.</b>{_whole(report)}</p>"
        f"<p>Layout: {escape(report.layout.value)}. Makes {escape(makes)}.</p>{experts}{table}{fingerprint}"
        f"<h4>Findings</h4>{problems}{_listed('Repairs that the app can make', [r.says for r in report.repairs])}"
        f"{_listed('Repaired', [r.says for r in report.repaired])}{_listed('To be fetched', _shopping(report))}"
        f"{_listed(f'Why it is called that ({report.confidence:.0%} sure)', [e.says for e in report.evidence])}"
    )


def _whole(report: ModelReport) -> str:
    return " The files are whole; this version cannot run them." if report.whole and not report.runnable else ""


def _shopping(report: ModelReport) -> list[str]:
    return [
        f"{wanted.file}: {wanted.purpose}{f', about {words.size(wanted.bytes)}' if wanted.bytes else ''}"
        f"{f', from {wanted.source}' if wanted.source else ''}"
        for wanted in report.shopping
    ]


def _listed(heading: str, lines: list[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<h4>{escape(heading)}</h4><ul>{items}</ul>" if lines else ""


def problem_html(problem: Problem) -> str:
    """Title, cause and remedies of a problem as rich text."""
    remedies = "".join(f"<li>{escape(remedy)}</li>" for remedy in problem.remedies)
    colour = colours().of(problem.severity)
    return (
        f"<p><b style='color:{colour}'>{escape(problem.title)}.</b> {escape(problem.what)}</p>"
        f"<ul style='margin-top:2px'>{remedies}</ul>"
    )
