"""From variant and task to the pipeline class and the exact arguments of its constructor, before any weight is read."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from importlib import metadata

from wan22_desktop.domain.model import Argument, Layout, ModelReport, Role, Task
from wan22_desktop.domain.problem import VERSION_NEWER, VERSION_TOO_OLD, Problem
from wan22_desktop.inspection.registry import Variant, pipeline_classes

_USUAL = {
    Task.TEXT_TO_VIDEO: "WanPipeline",
    Task.IMAGE_TO_VIDEO: "WanImageToVideoPipeline",
    Task.FIRST_LAST_FRAME: "WanImageToVideoPipeline",
    Task.VIDEO_TO_VIDEO: "WanVideoToVideoPipeline",
    Task.CONTROL: "WanVACEPipeline",
    Task.ANIMATE: "WanAnimatePipeline",
    Task.TEXT_TO_IMAGE: "WanPipeline",
}


def pipeline_for(variant: Variant | None, task: Task) -> str:
    """The class that makes ``task`` with ``variant``; a model of unknown size is run like the published ones."""
    return variant.pipelines.get(task, "") if variant else _USUAL[task]


def tasks_for(pipeline: str, markers: Iterable[str], *, image: bool, expand: bool, dual: bool) -> tuple[Task, ...]:
    """What a model that is in no registry can make. ``image``: its transformer takes image latents beside the noise."""
    from_text = (Task.TEXT_TO_VIDEO, Task.VIDEO_TO_VIDEO, Task.TEXT_TO_IMAGE)
    if pipeline == "WanAnimatePipeline":
        return (Task.ANIMATE,)
    if pipeline == "WanVACEPipeline":
        return (Task.TEXT_TO_VIDEO, Task.CONTROL, Task.TEXT_TO_IMAGE)
    if expand:
        return (*from_text, Task.IMAGE_TO_VIDEO)
    if "first_last" in markers:
        return (Task.FIRST_LAST_FRAME,)
    if pipeline == "WanImageToVideoPipeline" or image:
        return (Task.IMAGE_TO_VIDEO, Task.FIRST_LAST_FRAME) if dual else (Task.IMAGE_TO_VIDEO,)
    return from_text


def arguments(report: ModelReport, pipeline: str) -> tuple[Argument, ...]:
    """Every argument of the constructor; none at all where a required one cannot be given."""
    described = pipeline_classes().get(pipeline)
    if described is None:
        return ()
    present = {component.role for component in report.components}
    if report.layout not in (Layout.DIFFUSERS, Layout.HF_CACHE):
        # No other layout brings these: the one is made from the settings, the other is CLIP's own.
        present |= {Role.SCHEDULER, Role.IMAGE_PROCESSOR}
    if any(role not in present for role in described.required) or not report.experts:
        return ()
    given: list[Argument] = []
    for role in (*described.required, *described.optional):
        component = report.component(role)
        given.append(Argument(name=role.value, value=component.path if component else None))
    options: dict[str, float | bool | None] = {
        "boundary_ratio": report.boundary_ratio,
        "expand_timesteps": report.expand_timesteps,
    }
    given += [Argument(name=name, value=options[name]) for name in described.options]
    return tuple(given)


def version_problems(pipeline: str, saved_with: str, variant: Variant | None) -> list[Problem]:
    """Is what is installed new enough for the class, the variant, and the version that saved the folder?"""
    found: list[Problem] = []
    needs = dict(variant.requires) if variant else {}
    described = pipeline_classes().get(pipeline)
    if described and numbers_of(described.diffusers) > numbers_of(needs.get("diffusers", "0")):
        needs["diffusers"] = described.diffusers
    for library, wanted in needs.items():
        present = installed(library)
        if present and numbers_of(present) < numbers_of(wanted):
            what = variant.label if variant else pipeline
            found.append(VERSION_TOO_OLD.of(library=library, what=what, wanted=wanted, present=present))
    present = installed("diffusers")
    if present and numbers_of(saved_with)[:2] > numbers_of(present)[:2]:
        found.append(VERSION_NEWER.of(wanted=saved_with[:40], present=present))
    return found


@functools.cache
def installed(library: str) -> str:
    """The installed version, without importing it; empty if it is not there."""
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return ""


def numbers_of(version: str) -> tuple[int, ...]:
    """The leading numbers of a version: ``0.36.0.dev0`` is 0, 36, 0."""
    found = re.match(r"\d{1,6}(\.\d{1,6})*", version)
    return tuple(int(number) for number in found[0].split(".")) if found else ()
