"""Which models are shown, and in which order."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from wan22_desktop.domain.fit import BADGES
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.library import Entry, LastResult
from wan22_desktop.domain.model import ModelReport, Task
from wan22_desktop.domain.plan import Fit
from wan22_desktop.engine import ModelFit
from wan22_desktop.ui.model_words import Show, badge, kind, title

WEEK = 7 * 86_400


class Size(StrEnum):
    """How much room a model takes on the disk; the value is what the person reads."""

    ANY = mark("Any size")
    SMALL = mark("Up to 15 GB")
    MEDIUM = mark("15 to 40 GB")
    LARGE = mark("More than 40 GB")

    def takes(self, count: int) -> bool:
        least, most = {
            Size.ANY: (0.0, float("inf")), Size.SMALL: (0.0, 15e9), Size.MEDIUM: (15e9, 40e9),
            Size.LARGE: (40e9, float("inf")),
        }[self]  # fmt: skip
        return least <= count <= most


class Used(StrEnum):
    """When a model was used last."""

    ANY = mark("Used or not")
    WEEK = mark("Used in the last week")
    EVER = mark("Used before")
    NEVER = mark("Never used")

    def takes(self, last: LastResult | None) -> bool:
        if self is Used.ANY:
            return True
        if last is None:
            return self is Used.NEVER
        return self is Used.EVER or (self is Used.WEEK and last.time > time.time() - WEEK)


class Order(StrEnum):
    """What comes first."""

    USUAL = mark("Most useful")
    NAME = mark("Name")
    USED = mark("Last used")
    FIT = mark("Fits best")
    VARIANT = mark("Variant")
    TASK = mark("Task")
    LARGEST = mark("Largest")
    SMALLEST = mark("Smallest")


class Row:
    """A model of the list, and what is asked of it again and again."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.kind = kind(entry)
        self.last: LastResult | None = None
        self.made: ModelFit | None = None

    @functools.cached_property
    def now(self) -> ModelReport:
        return self.entry.now

    @property
    def fit(self) -> Fit | None:
        return self.made.plan.fit if self.made else None

    @functools.cached_property
    def text(self) -> str:
        """What a search looks at."""
        report = self.entry.report
        tasks = " ".join(f"{task.value} {task.words}" for task in report.tasks)
        parts = (report.label, report.path, report.variant, report.layout.value, report.precision, tasks)
        return " ".join((*parts, badge(self.entry))).casefold()


@dataclass(frozen=True, slots=True)
class Filter:
    """What is to be seen; everything, to begin with."""

    search: str = ""
    """Words that are all in what is known of a model."""
    show: Show = Show.EVERYTHING
    variant: str = ""
    """Its label."""
    task: Task | None = None
    fit: Fit | None = None
    size: Size = Size.ANY
    used: Used = Used.ANY

    @property
    def told(self) -> tuple[str, ...]:
        """What narrows the list besides the search, in words."""
        parts = (
            "" if self.show is Show.EVERYTHING else tr(self.show.value),
            self.variant,
            tr(_TOLD[self.task]) if self.task else "",
            tr(BADGES[self.fit]) if self.fit else "",
            "" if self.size is Size.ANY else tr(self.size.value),
            "" if self.used is Used.ANY else tr(self.used.value),
        )
        return tuple(part for part in parts if part)

    def takes(self, row: Row) -> bool:
        report = row.entry.report
        return (
            (self.show is Show.EVERYTHING or row.kind is self.show)
            and (not self.variant or report.label == self.variant)
            and (self.task is None or self.task in report.tasks)
            and (self.fit is None or row.fit is self.fit)
            and self.size.takes(report.bytes)
            and self.used.takes(row.last)
            and all(word in row.text for word in self.search.casefold().split())
        )


_TOLD = {
    Task.TEXT_TO_VIDEO: mark("from text"), Task.IMAGE_TO_VIDEO: mark("from an image"),
    Task.FIRST_LAST_FRAME: mark("between two images"), Task.VIDEO_TO_VIDEO: mark("from a video"),
    Task.CONTROL: mark("led by a control video, a mask or references"),
    Task.ANIMATE: mark("of a character moved by poses and a face"), Task.TEXT_TO_IMAGE: mark("a picture from text"),
}  # fmt: skip
"""What a model makes, without saying that it is a video."""
_PLACES = {show: place for place, show in enumerate(Show)}
_FITS = {fit: place for place, fit in enumerate((Fit.FITS, Fit.TIGHT, Fit.TOO_LARGE, None))}
_TASKS = {task: place for place, task in enumerate(Task)}


def _name(row: Row) -> tuple[str, str]:
    return title(row.entry.report).casefold(), row.entry.report.name.casefold()


def useful(row: Row) -> tuple[object, ...]:
    """What can be used comes first."""
    return _PLACES[row.kind], *_name(row)


KEYS: dict[Order, Callable[[Row], tuple[object, ...]]] = {
    Order.NAME: lambda row: (row.entry.report.name.casefold(),),
    Order.USED: lambda row: (-(row.last.time if row.last else 0.0), *useful(row)),
    Order.FIT: lambda row: (_FITS[row.fit], *useful(row)),
    Order.VARIANT: lambda row: (not row.entry.report.variant, *_name(row)),
    Order.TASK: lambda row: (min((_TASKS[task] for task in row.entry.report.tasks), default=99), *useful(row)),
    Order.LARGEST: lambda row: (-row.entry.report.bytes, *_name(row)),
    Order.SMALLEST: lambda row: (row.entry.report.bytes, *_name(row)),
}
"""The usual order has none: what the person added comes as it was added."""


def arranged(rows: list[Row], order: Order) -> list[Row]:
    """The rows in this order."""
    if order in KEYS:
        return sorted(rows, key=KEYS[order])
    added = [row for row in rows if not row.entry.watched]
    return [*added, *sorted((row for row in rows if row.entry.watched), key=useful)]
