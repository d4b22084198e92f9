"""A wish made definite: defaults filled in, sizes snapped to what the model can do, nonsense refused with a reason."""

from __future__ import annotations

import secrets
from pathlib import Path

import msgspec

from wan22_desktop.domain.generation import LIMITS, PLANS, GenerationRequest, GenerationSettings
from wan22_desktop.domain.model import GenerationDefaults, ModelReport, Task
from wan22_desktop.domain.problem import (
    BAD_SETTING,
    EMPTY_PROMPT,
    INPUT_UNREADABLE,
    SETTING_ADJUSTED,
    SETTING_UNUSED,
    TASK_UNSUPPORTED,
    Problem,
    ProblemRaised,
)
from wan22_desktop.planning.loras import Chosen, choose

MAX_PROMPT = 20_000
MAX_SEED = 2**63 - 1
MAX_IMAGE_BYTES = 200_000_000


def settle(request: GenerationRequest, report: ModelReport) -> tuple[GenerationSettings, tuple[Problem, ...]]:
    """Every setting of ``request`` decided for this model, and what was changed or has no effect.

    Raises:
        ProblemRaised: EMPTY_PROMPT, BAD_SETTING, TASK_UNSUPPORTED, INPUT_UNREADABLE, or what is wrong with a LoRA
            (see :func:`~wan22_desktop.planning.loras.choose`).
    """
    if not request.prompt.strip():
        raise ProblemRaised(EMPTY_PROMPT.of())
    if len(request.prompt) > MAX_PROMPT or len(request.negative) > MAX_PROMPT:
        raise _bad("prompt", f"{len(request.prompt)} characters", "it is too long", f"at most {MAX_PROMPT} characters")
    if request.plan not in PLANS:
        raise _bad("plan", request.plan, "there is no such plan", " or ".join(PLANS))
    told: list[Problem] = []
    task = _task(request, report)
    chosen = choose(request, report)
    told += chosen.told
    values = _numbers(request, report, chosen)
    for side in ("width", "height"):
        values[side] = _snapped(side, values[side], report.size_multiple, 0, told)
    values["frames"] = _snapped("frames", values["frames"], report.frame_multiple, 1, told)
    told += _without_effect(request, report, values)
    settings = GenerationSettings(
        task=task,
        prompt=request.prompt,
        negative=request.negative,
        image=request.image if task is not Task.TEXT_TO_VIDEO else None,
        last_image=request.last_image if task is Task.FIRST_LAST_FRAME else None,
        width=int(values["width"]),
        height=int(values["height"]),
        frames=int(values["frames"]),
        fps=int(values["fps"]),
        steps=int(values["steps"]),
        guidance=values["guidance"],
        guidance_low=values["guidance_low"],
        shift=values["shift"],
        seed=_seed(request.seed),
        loras=chosen.uses,
    )
    return settings, tuple(told)


def _bad(setting: str, value: object, reason: str, suggestion: str) -> ProblemRaised:
    return ProblemRaised(BAD_SETTING.of(setting=setting, value=value, reason=reason, suggestion=suggestion))


def _task(request: GenerationRequest, report: ModelReport) -> Task:
    if request.last_image and not request.image:
        raise _bad("last image", request.last_image, "a last image needs a first one", "both images, or none")
    if request.image:
        wanted = Task.FIRST_LAST_FRAME if request.last_image else Task.IMAGE_TO_VIDEO
    else:
        wanted = Task.TEXT_TO_VIDEO
    if wanted not in report.tasks:
        suggestion = " or ".join(task.words for task in report.tasks) or "another one"
        problem = TASK_UNSUPPORTED.of(
            model=report.label or report.name,
            task=wanted.words,
            reason=_why_not(wanted, report.tasks),
            suggestion=f"this one makes {suggestion}",
        )
        raise ProblemRaised(problem)
    for path in filter(None, (request.image, request.last_image)):
        _check_file(path)
    return wanted


def _why_not(wanted: Task, possible: tuple[Task, ...]) -> str:
    if wanted is Task.TEXT_TO_VIDEO and possible:
        return "it starts from an image: give one"
    if wanted is Task.IMAGE_TO_VIDEO and Task.FIRST_LAST_FRAME in possible:
        return "it needs a last image too"
    return "its transformer has no place for that"


def _check_file(path: str) -> None:
    try:
        if not Path(path).is_file():
            raise ProblemRaised(INPUT_UNREADABLE.of(path=path, reason="there is no such file"))
        if (size := Path(path).stat().st_size) > MAX_IMAGE_BYTES:
            raise ProblemRaised(
                INPUT_UNREADABLE.of(path=path, reason=f"{size / 1e6:.0f} MB is too large for a picture")
            )
    except (OSError, ValueError) as error:
        raise ProblemRaised(INPUT_UNREADABLE.of(path=path, reason=error)) from error


def _numbers(request: GenerationRequest, report: ModelReport, chosen: Chosen) -> dict[str, float]:
    defaults = report.defaults or GenerationDefaults(
        width=832, height=480, frames=81, fps=16, steps=30, guidance=4.0, guidance_low=3.0, shift=3.0
    )
    advice = {name: value for name, value in chosen.advice.items() if name in defaults.__struct_fields__}
    defaults = msgspec.structs.replace(defaults, **advice)
    values: dict[str, float] = {}
    for name, (low, high) in LIMITS.items():
        given = getattr(request, name)
        if name == "guidance_low" and given is None and request.guidance is not None:
            # A person who sets one guidance means both, unless the model keeps them apart.
            same = defaults.guidance == defaults.guidance_low
            given = request.guidance if same else None
        value = getattr(defaults, name) if given is None else given
        if not low <= value <= high:  # nor is a NaN
            raise _bad(name, value, f"it must be between {low:g} and {high:g}", f"{getattr(defaults, name):g}")
        values[name] = value
    return values


def _snapped(name: str, value: float, multiple: int, offset: int, told: list[Problem]) -> int:
    """The nearest ``multiple · n + offset`` that is possible."""
    steps = max(1 - offset, round((value - offset) / multiple))
    used = steps * multiple + offset
    if used != value:
        reason = f"this model wants multiples of {multiple}{f' plus {offset}' if offset else ''}"
        told.append(SETTING_ADJUSTED.of(setting=name, value=f"{value:g}", used=used, reason=reason))
    return used


def _without_effect(request: GenerationRequest, report: ModelReport, values: dict[str, float]) -> list[Problem]:
    told: list[Problem] = []
    if request.guidance_low is not None and report.boundary_ratio is None:
        told.append(SETTING_UNUSED.of(setting="guidance of the low-noise expert", reason="the model has one expert"))
    guided = values["guidance"] > 1 or (report.boundary_ratio is not None and values["guidance_low"] > 1)
    if request.negative.strip() and not guided:
        told.append(
            SETTING_UNUSED.of(setting="negative prompt", reason="at guidance 1 there is nothing to steer away from")
        )
    return told


def _seed(given: int | None) -> int:
    if given is None:
        # 32 bits: short enough to be written down.
        return secrets.randbits(32)
    if not 0 <= given <= MAX_SEED:
        raise _bad("seed", given, f"it must be between 0 and {MAX_SEED}", "a smaller number")
    return given
