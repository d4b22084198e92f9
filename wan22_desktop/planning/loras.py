"""LoRAs of a wish made definite: which file changes which expert and how strongly, and what it brings with it.

Everything is told by headers and names, before anything heavy is loaded.
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import msgspec

from wan22_desktop.domain.generation import MAX_STRENGTH, GenerationRequest, LoraChoice, LoraUse
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import ModelReport, Noise, Role, Task
from wan22_desktop.domain.problem import (
    BAD_SETTING,
    LORA_BOTH,
    LORA_DISTILLED,
    LORA_MISFIT,
    LORA_PARTLY,
    LORA_PARTNER,
    LORA_WITHOUT_PARTNER,
    NOT_A_LORA,
    SETTING_UNUSED,
    Problem,
    ProblemRaised,
)
from wan22_desktop.domain.resources import resources_folder
from wan22_desktop.domain.value import Value
from wan22_desktop.domain.wire import from_json
from wan22_desktop.inspection.architecture import transformer_shapes
from wan22_desktop.inspection.experts import half_of, without_noise
from wan22_desktop.inspection.lora_changes import Change, LoraFile, read_lora_file

MAX_LORAS = 32
_PATCH = "patch_embedding"
_STEPS = re.compile(r"(?<![a-z0-9])(\d{1,2})[ _-]?steps?(?![a-z0-9])")
"""``4steps``, ``8_step``; not the ``2000steps`` or ``step500`` of a training."""
_TITLES = ("modelspec.title", "ss_output_name", "name", "title")


class Distilled(Value):
    """A family of LoRAs that let a model work in few steps, and the settings that they were made for."""

    family: str
    words: tuple[str, ...]
    """What a name says, in small letters and without signs; none: that it tells 4 or 8 steps is enough."""
    steps: int | None
    """None: as many as the model takes without it."""
    guidance: float
    shift: float
    sampler: str
    evidence: str


class _Families(Value):
    schema: Literal[1]
    distilled: tuple[Distilled, ...]


@dataclass(frozen=True, slots=True)
class Chosen:
    """The LoRAs of one job."""

    uses: tuple[LoraUse, ...]
    told: tuple[Problem, ...]
    numbers: Mapping[str, float]
    """Settings that they were made for, by name; the first distilled one decides."""
    sampler: str | None = None


@functools.cache
def families() -> tuple[Distilled, ...]:
    return from_json((resources_folder() / "loras.json").read_bytes(), _Families).distilled


def distilled(file: LoraFile) -> Distilled | None:
    """The family that the file's name, its title or its folder names; with the number of steps that is told there."""
    for text in (file.name, *(file.metadata.get(key, "")[:300] for key in _TITLES), file.path.parent.name):
        plain = re.sub(r"[^a-z0-9]", "", text.lower())
        found = _STEPS.search(text.lower())
        steps = int(found[1]) if found else 0
        for family in families():
            if any(word in plain for word in family.words) or (not family.words and steps in (4, 8)):
                return msgspec.structs.replace(family, steps=steps) if 1 <= steps <= 16 else family
    return None


def choose(request: GenerationRequest, report: ModelReport) -> Chosen:
    """What every LoRA of ``request`` does to the model of ``report``.

    Raises:
        ProblemRaised: BAD_SETTING, NOT_A_LORA, LORA_MISFIT, or what :func:`read_lora_file` raises.
    """
    if len(request.loras) > MAX_LORAS:
        raise _bad(len(request.loras), tr("that is too many"), tr("at most {most}", most=MAX_LORAS))
    uses: list[LoraUse] = []
    told: list[Problem] = []
    files = [(choice, read_lora_file(choice.path)) for choice in request.loras]
    for choice, file in files:
        for strength in (choice.strength, choice.strength_low):
            if strength is not None and not -MAX_STRENGTH <= strength <= MAX_STRENGTH:  # nor is a NaN
                raise _bad(
                    f"{strength:g}",
                    tr("a strength is between {least:g} and {most:g}", least=-MAX_STRENGTH, most=MAX_STRENGTH),
                    "1",
                )
        others = [(other.expert or its.noise, its.name) for other, its in files if its is not file]
        uses += _used(choice, file, others, report, told)
    brought = next(((file, family) for _, file in files if (family := distilled(file))), None)
    if brought is None:
        return Chosen(tuple(uses), tuple(told), {})
    numbers = _brought(request, *brought, told)
    return Chosen(tuple(uses), tuple(told), numbers, brought[1].sampler)


def _bad(value: object, reason: str, suggestion: str) -> ProblemRaised:
    return ProblemRaised(BAD_SETTING.of(setting="lora", value=value, reason=reason, suggestion=suggestion))


def _used(
    choice: LoraChoice,
    file: LoraFile,
    others: Sequence[tuple[Noise | None, str]],
    report: ModelReport,
    told: list[Problem],
) -> list[LoraUse]:
    """One file's uses: by the expert that was said, by what the file tells, or both; a partner is added to a half.

    ``others`` are experts and names of the other files that were chosen.
    """

    def use(of: LoraFile, noise: Noise | None) -> LoraUse:
        _check_fit(of, noise, report, told)
        low = choice.strength if choice.strength_low is None else choice.strength_low
        strength = low if noise is Noise.LOW else choice.strength
        return LoraUse(path=str(of.path), strength=strength, expert=noise, parameters=of.parameters)

    if report.boundary_ratio is None:
        if choice.expert is not None or choice.strength_low is not None:
            told.append(
                SETTING_UNUSED.of(setting=tr("expert of {name}", name=file.name), reason=tr("the model has one expert"))
            )
        return [use(file, None)]
    if choice.expert is not None:
        return [use(file, choice.expert)]
    if file.noise is None:
        if not file.both:
            told.append(LORA_BOTH.of(file=file.name))
        return [use(file, Noise.HIGH), use(file, Noise.LOW)]
    missing = file.noise.other
    chosen = [without_noise(name) for noise, name in others if noise is missing]
    if without_noise(file.name) in chosen:
        return [use(file, file.noise)]
    if partner := _partner(file):
        told.append(LORA_PARTNER.of(file=partner.name, given=file.name, noise=missing.value))
        return [use(file, file.noise), use(partner, missing)]
    if not chosen:
        told.append(LORA_WITHOUT_PARTNER.of(file=file.name, noise=file.noise.value, missing=missing.value))
    return [use(file, file.noise)]


def _partner(file: LoraFile) -> LoraFile | None:
    """The file beside ``file`` with the same name for the other expert."""
    name = without_noise(file.name)
    try:
        beside = sorted(path for path in file.path.parent.iterdir() if path.suffix == file.path.suffix)
    except OSError:
        return None
    for path in beside:
        half = half_of(path.name, {})
        if half and half.noise is not file.noise and without_noise(path.name) == name:
            try:
                other = read_lora_file(str(path))
            except ProblemRaised:
                continue
            if other.noise is not file.noise and other.facts.dim == file.facts.dim:
                return other
    return None


def _check_fit(file: LoraFile, noise: Noise | None, report: ModelReport, told: list[Problem]) -> None:
    """Every change against the tensor that it changes; what has no place is told once.

    Raises:
        ProblemRaised: LORA_MISFIT or NOT_A_LORA.
    """
    facts = report.transformer
    if facts is None:
        return
    markers = {"image"} if report.component(Role.IMAGE_ENCODER) else set[str]()
    shapes = transformer_shapes(facts, frozenset(markers))
    left_out = list(file.strangers)
    placed = 0
    for target, change in file.section(noise).items():
        wanted = shapes.get(f"{target}.weight", shapes.get(target))
        if wanted is None and target.startswith("vace_") and Task.CONTROL in report.tasks:
            wanted = ()  # how many such blocks there are is not known here
        try:
            shape = change.weight_shape()
        except ValueError as error:
            raise ProblemRaised(
                NOT_A_LORA.of(file=file.name, reason=tr("is damaged or of an unknown kind: {error}", error=error))
            ) from error
        if wanted is None or (wanted and shape and wanted != shape and target == _PATCH):
            # Text-to-video LoRAs bring a patch embedding that image-to-video models cannot use; all else works.
            left_out.append(target)
        elif wanted and not _fits(change, shape, wanted):
            shown = list(shape) or [math.prod(entry.shape) for entry in change.parts.values()]
            raise ProblemRaised(
                misfit_of(
                    file,
                    report,
                    tr("{part} is {shown} there and {wanted} here", part=target, shown=shown, wanted=list(wanted)),
                )
            )
        else:
            placed += 1
    if not placed:
        raise ProblemRaised(
            misfit_of(file, report, tr("none of its {count} changes has a place there", count=len(left_out)))
        )
    problem = LORA_PARTLY.of(
        file=file.name, count=len(left_out), total=placed + len(left_out), first="".join(left_out[:1])
    )
    if left_out and problem not in told:
        told.append(problem)


def _fits(change: Change, shape: tuple[int, ...], wanted: tuple[int, ...]) -> bool:
    biases = (change.parts.get("bias"), change.parts.get("whole_bias"))
    return shape in ((), wanted) and all(bias is None or bias.shape == wanted[:1] for bias in biases)


def misfit_of(file: LoraFile, report: ModelReport, detail: str) -> Problem:
    """The LoRA's width and the model's, and what does not go together."""
    own, facts = file.facts.dim, report.transformer
    return LORA_MISFIT.of(
        file=file.name,
        made_for=tr("a transformer of width {own}", own=own) if own else tr("another transformer"),
        model=report.label or report.name,
        has=tr("the width {dim}", dim=facts.dim) if facts else tr("other shapes"),
        detail=detail,
    )


def _brought(request: GenerationRequest, file: LoraFile, family: Distilled, told: list[Problem]) -> dict[str, float]:
    """The numbers that ``family`` was made for; the settings that the person left open are told as taken."""
    numbers = {"guidance": family.guidance, "guidance_low": family.guidance, "shift": family.shift}
    if family.steps:
        numbers["steps"] = family.steps
    shown = {name: f"{numbers[name]:g}" for name in ("steps", "guidance", "shift") if name in numbers}
    shown["sampler"] = family.sampler
    if taken := [f"{name} {value}" for name, value in shown.items() if getattr(request, name) is None]:
        told.append(LORA_DISTILLED.of(file=file.name, family=family.family, settings=", ".join(taken)))
    return numbers
