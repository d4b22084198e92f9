"""The settings that a model is best run with: as published, as it says itself, or as is usual."""

from __future__ import annotations

import msgspec

from wan22_desktop.domain.generation import LIMITS
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import CUSTOM_LABEL, GenerationDefaults
from wan22_desktop.domain.problem import BAD_JSON, Problem
from wan22_desktop.inspection.registry import Variant

OWN = "wan22.json"
"""What a model that is in no registry says about itself: the fields of ``GenerationDefaults``, and a label."""
USUAL = GenerationDefaults(
    width=832, height=480, frames=81, fps=16, steps=30, guidance=4.0, guidance_low=3.0, shift=3.0
)  # fmt: skip
PUBLISHED_BOUNDARY = 0.875
"""Of Wan2.2 T2V-A14B (wan/configs/wan_t2v_A14B.py); for models of one's own a place to begin."""


class _Own(GenerationDefaults):
    label: str = ""


def defaults_of(
    variant: Variant | None, own: object | None, shift: object = None
) -> tuple[GenerationDefaults, str, list[Problem]]:
    """Defaults and label. ``own`` is what :data:`OWN` holds, ``shift`` what the model's scheduler says."""
    if variant:
        return variant.defaults, variant.label, []
    usual = USUAL
    if isinstance(shift, int | float) and 0 < shift < 100:
        usual = msgspec.structs.replace(usual, shift=float(shift))
    if own is None:
        return usual, CUSTOM_LABEL, []
    try:
        given = msgspec.convert(own, _Own)
    except msgspec.ValidationError as error:
        return usual, CUSTOM_LABEL, [BAD_JSON.of(file=OWN, reason=error)]
    for name, (low, high) in LIMITS.items():
        if not low <= getattr(given, name) <= high:
            problem = BAD_JSON.of(
                file=OWN, reason=tr("{name} is not within {low} and {high}", name=name, low=low, high=high)
            )
            return usual, CUSTOM_LABEL, [problem]
    fields = {name: getattr(given, name) for name in GenerationDefaults.__struct_fields__}
    return GenerationDefaults(**fields), given.label[:60] or CUSTOM_LABEL, []
