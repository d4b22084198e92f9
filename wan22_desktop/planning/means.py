"""What the settings leave a job to make use of."""

from __future__ import annotations

import msgspec

from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.language import mark
from wan22_desktop.domain.plan import Means, StepCache
from wan22_desktop.domain.problem import SETTING_UNUSED, Problem

WITHOUT_OPTIMIZATION = mark("optimisations are turned off in the settings (enable_optimization)")


def within(settings: GenerationSettings, means: Means) -> tuple[GenerationSettings, tuple[Problem, ...]]:
    """``settings`` without what ``means`` does not allow, and what is worth telling about it."""
    if means.optimization or settings.cache is StepCache.NONE:
        return settings, ()
    uncached = msgspec.structs.replace(settings, cache=StepCache.NONE)
    return uncached, (SETTING_UNUSED.of(setting="cache", reason=WITHOUT_OPTIMIZATION),)
