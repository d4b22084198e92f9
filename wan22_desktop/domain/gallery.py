"""The gallery: what was made, how it is looked for, and in which of their settings results differ."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path

from wan22_desktop.domain.generation import GenerationSettings, JobId
from wan22_desktop.domain.job import Job
from wan22_desktop.domain.language import mark, plain, tr
from wan22_desktop.domain.value import Value

BEST = 5
"""The highest rating; 0 is none."""
PAGE = 60
"""Results that are read at once."""


class Sort(StrEnum):
    """In which order results are shown; the value is what the person reads."""

    NEWEST = mark("Newest")
    OLDEST = mark("Oldest")
    BEST = mark("Best rated")
    PROMPT = mark("Prompt A–Z")


class Query(Value):
    """What is to be seen of the gallery."""

    search: str = ""
    """Words, or phrases in quotation marks, that are all in the prompt, the settings or the tags."""
    least: int = 0
    """The lowest rating."""
    tag: str = ""
    sort: Sort = Sort.NEWEST


class GalleryItem(Value):
    """A finished job's video, and what the person thinks of it."""

    job: Job
    rating: int = 0
    tags: tuple[str, ...] = ()

    @property
    def id(self) -> JobId:
        return self.job.id

    @property
    def output(self) -> str:
        return self.job.result.output if self.job.result else ""

    @property
    def settings(self) -> GenerationSettings | None:
        return self.job.result.recipe.settings if self.job.result else None


class GalleryPage(Value):
    """Some of what a query finds."""

    query: Query
    start: int
    """Place of the first of ``items`` among all that it finds."""
    total: int
    items: tuple[GalleryItem | None, ...]
    """None for what a later version of the app wrote and this one cannot read."""
    tags: tuple[str, ...] = ()
    """Every tag that is in use, whatever the query."""


def terms(search: str) -> tuple[str, ...]:
    """What is looked for, one by one: ``red "30 steps"`` are two."""
    found = re.findall(r'"([^"]+)"|(\S+)', search.casefold())
    return tuple(term for pair in found if (term := (pair[0] or pair[1]).strip('" ')))


def searchable(job: Job) -> str:
    """What a search looks at: the prompts and the settings in words."""
    if (result := job.result) is None:
        return job.request.prompt.casefold()
    settings = result.recipe.settings
    parts = [settings.prompt, settings.negative, Path(result.output).name, Path(result.recipe.model).name]
    # In English, too: what is kept for the search outlives the choice of a language.
    parts += dict.fromkeys(value for say in (plain, tr) for _, value in described(settings, say))
    parts += [f"seed {settings.seed}", f"{settings.width}x{settings.height}", f"{settings.fps} fps"]
    parts += ["draft"] if job.request.draft else []
    return "\n".join(parts).casefold()


def clean_tags(text: str) -> tuple[str, ...]:
    """The tags in a line that a person typed: separated by commas, small letters, each once."""
    words = (" ".join(word.split()).casefold() for word in text.split(","))
    return tuple(dict.fromkeys(word for word in words if word))


# --- What differs ----------------------------------------------------------------------------------------------------


def described(settings: GenerationSettings, tr: Callable[..., str] = tr) -> list[tuple[str, str]]:
    """The settings as (name, value), both in words, which ``tr`` looks up; those that were not used are left out."""
    seconds = settings.frames / settings.fps
    length = tr(
        "picture" if settings.frames == 1 else "{frames} frames, {seconds:.1f} s",
        frames=settings.frames,
        seconds=seconds,
    )
    dual = settings.high_steps is not None
    steps = tr(
        "{steps} steps, {high} of them high noise" if dual else "{steps} steps",
        steps=settings.steps,
        high=settings.high_steps,
    )
    guidance = tr(
        "guidance {high:g} / {low:g}" if dual else "guidance {high:g}",
        high=settings.guidance,
        low=settings.guidance_low,
    )
    told = [
        (tr("Prompt"), settings.prompt),
        (tr("Negative"), settings.negative),
        (tr("Task"), settings.task.words),
        (tr("Size"), f"{settings.width}×{settings.height}"),
        (tr("Length"), length),
        (tr("Steps"), steps),
        (tr("Guidance"), guidance),
        (tr("Shift"), tr("shift {shift:g}", shift=settings.shift)),
        (tr("Sampler"), settings.sampler.value),
        (tr("Seed"), f"{settings.seed}"),
        (tr("Step cache"), "" if settings.cache == "none" else f"{settings.cache.value} {settings.cache_quality:g}"),
    ]
    files = {
        tr("Start image"): settings.image, tr("End image"): settings.last_image, tr("Video"): settings.video,
        tr("Mask"): settings.mask, tr("Continues"): settings.continues,
    }  # fmt: skip
    told += [(name, Path(path).name) for name, path in files.items() if path]
    told += [("LoRA", ", ".join(f"{Path(lora.path).stem} {lora.strength:g}" for lora in settings.loras))]
    return [(name, value) for name, value in told if value]


def differences(items: Sequence[GalleryItem]) -> list[tuple[str, tuple[str, ...]]]:
    """The settings in which results are not all alike: their name, and what each result has ("–" for nothing)."""
    tables = [dict(_with_model(item)) for item in items]
    names = dict.fromkeys(name for table in tables for name in table)
    rows = [(name, tuple(table.get(name, "–") for table in tables)) for name in names]
    return [(name, values) for name, values in rows if len(set(values)) > 1]


def _with_model(item: GalleryItem) -> list[tuple[str, str]]:
    if (result := item.job.result) is None:
        return []
    told = described(result.recipe.settings)
    took = sum(result.timings.values())
    return [*told, (tr("Model"), Path(result.recipe.model).name), (tr("Took"), f"{took:.0f} s")]
