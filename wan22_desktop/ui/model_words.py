"""A model in a few words: what its card, its row and its menu say, and what a search looks at."""

from __future__ import annotations

import os
import time
from enum import StrEnum
from pathlib import Path

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.library import Entry
from wan22_desktop.domain.model import CUSTOM_LABEL, ModelReport, Role, Task, Verdict
from wan22_desktop.ui import words


class Show(StrEnum):
    """Which models are shown; the value is what the person reads."""

    EVERYTHING = mark("Everything")
    # In the order in which they are listed, too.
    READY = mark("Ready")
    REPAIRABLE = mark("Repairable")
    CANNOT_RUN = mark("Cannot run")
    PARTS = mark("LoRAs and parts")
    AWAY = mark("Unplugged")


def title(report: ModelReport) -> str:
    """What people call it; a part, and a model of unknown kind, go by their own name."""
    return report.name if report.label in ("", CUSTOM_LABEL) or is_part(report) else report.label


def place(entry: Entry) -> str:
    """What tells it from others of its kind: its name, with the folders on the way to it; of a part, what it is."""
    report = entry.report
    if is_part(report):
        return report.label.removeprefix("LoRA: ")
    if entry.watched and entry.watched != report.path:
        return os.path.relpath(report.path, entry.watched)
    return report.name if title(report) != report.name else tr("in {folder}", folder=Path(report.path).parent.name)


def outcome(entry: Entry) -> str:
    """The verdict in one line: what is wrong with it, or what it makes."""
    if not entry.present:
        where = entry.watched or str(Path(entry.report.path).parent)
        return tr("Not plugged in: it was in {folder}", folder=where)
    sources = ", ".join(tr(_SOURCES[task]) for task in entry.report.tasks if task in _SOURCES)
    return words.finding(entry.now)[0] or (tr("Makes video from {sources}", sources=sources) if sources else "")


_SOURCES = {
    Task.TEXT_TO_VIDEO: mark("text"), Task.IMAGE_TO_VIDEO: mark("an image"), Task.FIRST_LAST_FRAME: mark("two images"),
    Task.VIDEO_TO_VIDEO: mark("a video"), Task.CONTROL: mark("control videos"),
    Task.ANIMATE: mark("a picture and poses"),
}  # fmt: skip
"""What a model makes videos from; where it makes pictures too goes without saying."""


def is_part(report: ModelReport) -> bool:
    """Something that models are made of, or put to: nothing by itself."""
    return report.lora is not None or (not report.variant and bool(report.components))


def facts(report: ModelReport, *, layout: bool = True) -> str:
    """Size, precision and layout, as far as known."""
    known = [words.size(report.bytes) if report.bytes else "", report.precision, report.layout.value if layout else ""]
    return " · ".join(fact for fact in known if fact)


def kind(entry: Entry) -> Show:
    """Under what it is listed."""
    if not entry.present:
        return Show.AWAY
    if is_part(entry.report):
        return Show.PARTS
    verdicts = {Verdict.READY: Show.READY, Verdict.REPAIRABLE: Show.REPAIRABLE}
    return verdicts.get(entry.report.verdict, Show.CANNOT_RUN)


def badge(entry: Entry) -> str:
    """The verdict in a word or two."""
    shown = kind(entry)
    if shown is Show.PARTS:
        return "LoRA" if entry.report.lora else tr("Part")
    return tr(shown.value)


_MARKS = {Role.VAE: "VAE", Role.TEXT_ENCODER: mark("Text"), Role.IMAGE_ENCODER: mark("Image")}


def initials(report: ModelReport) -> str:
    """What stands in for a picture until the model has made one: ``T2V``, ``VAE``, ``LoRA``."""
    if report.lora is not None:
        return "LoRA"
    if is_part(report):
        return next((tr(_MARKS[part.role]) for part in report.components if part.role in _MARKS), tr("Part"))
    name = next((word for word in report.label.split() if "2V" in word or word.startswith(("VACE", "Anim"))), "")
    return name.partition("-")[0] or (report.tasks[0].value.upper() if report.tasks else "?")


def ago(then: float, now: float | None = None) -> str:
    """``today``, ``yesterday``, ``3 days ago``, ``5 weeks ago``."""
    days = max(0, int(((time.time() if now is None else now) - then) // 86_400))
    if days < 2:
        return tr("yesterday") if days else tr("today")
    if days < 14:
        return tr("{count} days ago", count=days)
    if days < 120:
        return tr("{count} weeks ago", count=days // 7)
    return tr("{count} months ago", count=days // 30)
