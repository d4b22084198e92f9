"""The presets that go with a model: those that ship with the app, and one for every few-step LoRA that was found."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from pathlib import Path

import msgspec

from wan22_desktop.domain.generation import GenerationRequest, LoraChoice
from wan22_desktop.domain.language import mark
from wan22_desktop.domain.model import Layout, ModelReport
from wan22_desktop.domain.preset import Preset, PresetFile, PresetKind, Setting, unused_name
from wan22_desktop.domain.problem import ProblemRaised
from wan22_desktop.domain.resources import resources_folder
from wan22_desktop.domain.wire import from_json
from wan22_desktop.inspection.lora_changes import read_lora_file
from wan22_desktop.planning.loras import choose, distilled

NAMED = "{family}, {steps} steps"
SAYS = "{file}: {settings}"

TEXTS = (
    mark("Draft"), mark("To try ideas quickly: few steps, a short clip, the smallest size that looks right"),
    mark("Balanced"), mark("For most videos: fewer steps than the authors take, which is hardly seen"),
    mark("Best"), mark("As the authors make theirs: all of their steps, at the largest size of this model"),
)  # fmt: skip
"""Names and descriptions in ``presets.json``, which are translated where they are shown: a name is data, too."""


@functools.cache
def _shipped() -> tuple[Preset, ...]:
    presets = from_json((resources_folder() / "presets.json").read_bytes(), PresetFile).presets
    return tuple(msgspec.structs.replace(preset, kind=PresetKind.BUILT_IN) for preset in presets)


def built_in(report: ModelReport) -> tuple[Preset, ...]:
    """Draft, Balanced and Best of a published variant."""
    return tuple(preset for preset in _shipped() if report.variant and preset.is_for(report.variant))


def accelerators(report: ModelReport, found: Iterable[ModelReport]) -> tuple[Preset, ...]:
    """One for every LoRA among ``found`` that lets this model work in few steps; both halves of a pair are one."""
    made: list[Preset] = []
    used: set[str] = set()
    for lora in found:
        if lora.layout is not Layout.LORA or lora.path in used or not _may_fit(lora, report):
            continue
        preset, files = _accelerator(report, lora.path)
        if preset is not None:
            used |= files
            name = unused_name(preset.name, (other.name for other in made))
            made.append(msgspec.structs.replace(preset, name=name))
    return tuple(made)


def _may_fit(lora: ModelReport, report: ModelReport) -> bool:
    return lora.lora is None or report.variant in ("", "custom") or report.variant in lora.lora.base.split()


def _accelerator(report: ModelReport, path: str) -> tuple[Preset | None, set[str]]:
    """The preset of the LoRA at ``path``, and the files that it uses; None where it does not fit, or brings nothing."""
    choice = LoraChoice(path=path)
    try:
        family = distilled(read_lora_file(path))
        if family is None:
            return None, set()
        chosen = choose(GenerationRequest(prompt="-", output="", model=report.path, loras=(choice,)), report)
    except ProblemRaised:
        return None, set()
    settings: dict[str, Setting] = {
        "steps": None, "high_steps": None, "guidance_from": None, "guidance_until": None, "cache": "none",
        "cache_quality": None, "sampler": chosen.sampler,
        **{name: int(value) if name == "steps" else value for name, value in chosen.numbers.items()},
    }  # fmt: skip
    if report.boundary_ratio is None:
        del settings["guidance_low"]
    told = [f"{name} {value:g}" for name, value in chosen.numbers.items() if name != "guidance_low"]
    preset = Preset(
        name=NAMED.format(family=family.family, steps=family.steps) if family.steps else family.family,
        settings=settings,
        says=SAYS.format(file=Path(path).name, settings=", ".join([*told, f"sampler {chosen.sampler}"]))[:300],
        loras=(choice,),
        kind=PresetKind.ACCELERATOR,
    )
    return preset, {use.path for use in chosen.uses}
