"""Settings under a name: those that ship with the app, those of few-step LoRAs, and the person's own."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, Literal

import msgspec

from wan22_desktop.domain.generation import LIMITS, LoraChoice, Sampler
from wan22_desktop.domain.plan import StepCache
from wan22_desktop.domain.value import Value

Setting = int | float | str | None
MAX_NAME = 60
MOST = 500
_SHARES = ("guidance_from", "guidance_until", "cache_quality")
_WHOLE = ("width", "height", "frames", "fps", "steps", "high_steps")
_CHOICES: dict[str, tuple[str, ...]] = {"sampler": tuple(Sampler), "cache": tuple(StepCache)}
_RANGES = {**LIMITS, "high_steps": (0, 1000), **dict.fromkeys(_SHARES, (0, 1))}
NAMES = (*_RANGES, *_CHOICES)
"""What a preset may set, by the names of a request's fields."""


class PresetKind(StrEnum):
    """Where a preset comes from."""

    BUILT_IN = "built-in"
    ACCELERATOR = "accelerator"
    """A few-step LoRA that was found, with the settings that it was made for."""
    OWN = "own"


class Preset(Value):
    """One choice that sets several things. A setting of None is left to the model; one that is absent stays."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=MAX_NAME)]
    settings: dict[str, Setting]
    says: Annotated[str, msgspec.Meta(max_length=300)] = ""
    variants: tuple[str, ...] = ()
    """Registry ids of the models that it is for; none: all."""
    loras: tuple[LoraChoice, ...] = ()
    kind: PresetKind = PresetKind.OWN

    def __post_init__(self) -> None:
        for name, value in self.settings.items():
            if name not in NAMES:
                raise ValueError(f"there is no setting {name!r}")
            if value is not None and not _possible(name, value):
                raise ValueError(f"{name} cannot be {value!r}")

    def settings_for(self, *, upright: bool) -> dict[str, Setting]:
        """The settings; a size is turned where an upright video is being made."""
        width, height = self.settings.get("width"), self.settings.get("height")
        turned = upright and isinstance(width, int) and isinstance(height, int) and width > height
        return {**self.settings, "width": height, "height": width} if turned else dict(self.settings)

    def is_for(self, variant: str) -> bool:
        return not self.variants or variant in self.variants


class PresetFile(Value):
    """What a file with presets holds."""

    schema: Literal[1] = 1
    presets: Annotated[tuple[Preset, ...], msgspec.Meta(max_length=MOST)] = ()


def unused_name(name: str, taken: Iterable[str]) -> str:
    """``name``, or ``name (2)`` and so on where it is taken."""
    taken, tried, number = set(taken), name, 2
    while tried in taken:
        end = f" ({number})"
        tried, number = name[: MAX_NAME - len(end)] + end, number + 1
    return tried


def _possible(name: str, value: int | float | str) -> bool:
    if name in _CHOICES:
        return value in _CHOICES[name]
    if isinstance(value, bool | str) or (name in _WHOLE and not isinstance(value, int)):
        return False
    low, high = _RANGES[name]
    return low <= value <= high
