"""``docs/problems.md``: the catalogue of problems, by subject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from wan22_desktop.domain.causes import cause_of
from wan22_desktop.domain.explanation import runs_of
from wan22_desktop.domain.problem import Kind, Severity, catalogue

HEAD = """\
# Every message

Each message has a code that never changes its meaning. Words in *italics* stand for what differs from case to case. In the
window **Learn more** below a message leads here, **Details** shows what a report needs; in a terminal `wan22 explain CODE`
says the same. An **error** ends the job, or keeps a model from being used; with a **warning** the work goes on; a **note** is
good to know. [Troubleshooting](troubleshooting.md) goes the other way, from what you see.
"""
MEANING = {
    Severity.ERROR: "Error",
    Severity.WARNING: "Warning",
    Severity.NOTE: "Note",
}


def page() -> str:
    """The whole page, in Markdown."""
    return "\n".join(_lines()).rstrip() + "\n"


def _lines() -> Iterator[str]:
    yield HEAD
    for subject, kinds in groupby(catalogue(), key=lambda kind: kind.subject):
        yield f"## {subject}\n"
        for kind in kinds:
            yield from _entry(kind)


def _entry(kind: Kind) -> Iterator[str]:
    yield f"### {kind.code}\n"
    yield f"{MEANING[kind.severity]}: **{filled(kind.title)}**\n"
    yield f"> {filled(kind.what)}\n"
    if why := cause_of(kind.code).why:
        yield f"**Why:** {why}\n"
    yield "**What to do:**\n"
    yield from (f"- {filled(remedy)}" for remedy in kind.remedies)
    yield ""
    if actions := runs_of(kind.code):
        yield "**What does it:**\n"
        for action in actions:
            places = [action.window, f"`{action.command}`" if " " in action.command else action.command]
            yield f"- {action.says}: {', or '.join(filter(None, places))}"
        yield ""


def filled(template: str) -> str:
    """The template as Markdown, with the names of its facts in italics."""
    escaped = re.sub(r"([_<>])(?![^{]*\})", r"\\\1", template)
    return re.sub(r"\{(\w+)[^}]*\}", lambda found: f"*{found[1].replace('_', ' ')}*", escaped)
