"""Steps that take over from the steps before what they need not compute anew, through the library's cache hooks.

Quality 1 puts no hook on, so nothing changes; how bold less of it is was measured on the bundled model
(``tests/benchmarks/bench_caching.py``), and no published model was at hand.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Generator
from typing import Any

import torch
from diffusers import FirstBlockCacheConfig, MagCacheConfig, TaylorSeerCacheConfig

from wan22_desktop.domain.event import Expert
from wan22_desktop.domain.experience import change_along
from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.plan import StepCache
from wan22_desktop.domain.schedule import sigmas
from wan22_desktop.generation.experts import Experts

BOLDEST_CHANGE = 0.3
"""First block's relative change below which the others are skipped, at quality 0."""
WARM_UP = 3
"""Steps of an expert that are computed before any is foretold: the course of a line needs two."""
LONGEST_INTERVAL = 5
"""One of so many steps is computed, at quality 0."""
BOLDEST_ERROR = 0.2
"""How far off, summed over skipped steps, the magnitude of what the blocks add may be at quality 0."""
MOST_SKIPPED = 2
"""Steps one after the other that are left out because of their magnitude."""
RETAINED = 0.2
"""Share of an expert's steps, its first, of which none is left out because of its magnitude: the paper's."""

_Config = FirstBlockCacheConfig | TaylorSeerCacheConfig | MagCacheConfig


class CachedSteps:
    """The caches of one run, an expert's at a time."""

    def __init__(self, experts: Experts, settings: GenerationSettings) -> None:
        self._experts, self._settings = experts, settings
        self._measured: _Measured | None = None

    def turn_to(self, expert: Any, name: Expert, index: int) -> None:
        """Before step ``index``, from 0: a new expert begins with an empty cache, the other's is given back."""
        if expert.is_cache_enabled:
            return
        self.forget()
        if (config := _config(self._settings, name, index)) is not None:
            expert.enable_cache(config)
            if self._settings.cache is StepCache.MAGNITUDE and name not in dict(self._settings.magnitudes):
                self._measured = _Measured(expert)

    def magnitude(self) -> float | None:
        """Of the step just computed, where it is measured: the logarithm of how much the blocks add to a token."""
        return self._measured.taken() if self._measured else None

    def forget(self) -> None:
        for transformer in self._experts.loaded.values():
            if transformer.is_cache_enabled:
                transformer.disable_cache()
        if self._measured:
            self._measured.end()
            self._measured = None


class _Measured:
    """How much an expert's blocks add to what enters them, in the first pass of each step."""

    def __init__(self, expert: Any) -> None:
        self._entered: torch.Tensor | None = None
        self._found: float | None = None
        self._hooks = (
            expert.blocks[0].register_forward_pre_hook(self._enter),
            expert.blocks[-1].register_forward_hook(self._leave),
        )

    def _enter(self, _block: Any, given: tuple[torch.Tensor, ...]) -> None:
        self._entered = given[0] if self._found is None else None

    def _leave(self, _block: Any, _given: Any, made: torch.Tensor) -> None:
        if self._entered is not None:
            added = torch.linalg.vector_norm(made - self._entered, dim=-1, dtype=torch.float32)
            self._found, self._entered = float(added.clamp_min(1e-12).log().mean()), None

    def taken(self) -> float | None:
        found, self._found = self._found, None
        return found

    def end(self) -> None:
        for hook in self._hooks:
            hook.remove()


@contextlib.contextmanager
def cached_steps(experts: Experts, settings: GenerationSettings) -> Generator[CachedSteps]:
    """The caches of a run. After it, no hook is left."""
    steps = CachedSteps(experts, settings)
    steps.forget()  # a run that was left in the middle may not have been closed yet
    try:
        yield steps
    finally:
        steps.forget()


def cache_context(transformer: Any, name: str) -> contextlib.AbstractContextManager[None]:
    """Around a pass: passes of another ``name`` have a cache of their own."""
    return transformer.cache_context(name) if transformer.is_cache_enabled else contextlib.nullcontext()


def _config(settings: GenerationSettings, name: Expert, index: int) -> _Config | None:
    boldness = 1 - settings.cache_quality
    if settings.cache is StepCache.NONE or boldness <= 0:
        return None
    if settings.cache is StepCache.FIRST_BLOCK:
        return FirstBlockCacheConfig(threshold=BOLDEST_CHANGE * boldness)
    if settings.cache is StepCache.MAGNITUDE:
        return _by_magnitude(settings, name, index, BOLDEST_ERROR * boldness)
    # Only what the last layer gives is kept and foretold: every block's features would be larger than a large model.
    return TaylorSeerCacheConfig(
        cache_interval=2 + int(boldness * (LONGEST_INTERVAL - 2)),
        disable_cache_before_step=WARM_UP,
        max_order=1,
        taylor_factors_dtype=torch.float32,
        use_lite_mode=True,
    )


def _by_magnitude(settings: GenerationSettings, name: Expert, index: int, threshold: float) -> MagCacheConfig:
    """For the steps from ``index`` to the expert's last. What was never measured is taken to change beyond measure."""
    end = settings.high_steps if name is Expert.HIGH_NOISE and settings.high_steps else settings.steps
    levels = sigmas(settings.sampler, settings.steps, settings.shift)[index:end]
    curve = dict(settings.magnitudes).get(name, ())
    ratios = [math.exp(change) for change in change_along(curve, levels)] if curve else [math.inf] * len(levels)
    retained = max(1, round(RETAINED * len(levels)))
    return MagCacheConfig(
        threshold=threshold,
        max_skip_steps=MOST_SKIPPED,
        retention_ratio=retained / len(levels),
        num_inference_steps=len(levels),
        mag_ratios=ratios,
    )
