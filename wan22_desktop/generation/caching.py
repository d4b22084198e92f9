"""Steps that take over from the steps before what they need not compute anew, through the library's cache hooks.

Quality 1 puts no hook on, so nothing changes; how bold less of it is was measured on the bundled model
(``tests/benchmarks/bench_caching.py``), and no published model was at hand.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator
from typing import Any

import torch
from diffusers import FirstBlockCacheConfig, TaylorSeerCacheConfig

from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.plan import StepCache
from wan22_desktop.generation.experts import Experts

BOLDEST_CHANGE = 0.3
"""First block's relative change below which the others are skipped, at quality 0."""
WARM_UP = 3
"""Steps of an expert that are computed before any is foretold: the course of a line needs two."""
LONGEST_INTERVAL = 5
"""One of so many steps is computed, at quality 0."""


@contextlib.contextmanager
def cached_steps(experts: Experts, settings: GenerationSettings) -> Generator[Callable[[Any], None]]:
    """What is yielded turns to the expert of a step: it begins with an empty cache, the other's is given back.

    After it, no hook is left.
    """
    _forget(experts)  # a run that was left in the middle may not have been closed yet
    config = _config(settings)

    def turn_to(expert: Any) -> None:
        if config is not None and not expert.is_cache_enabled:
            _forget(experts)
            expert.enable_cache(config)

    try:
        yield turn_to
    finally:
        _forget(experts)


def cache_context(transformer: Any, name: str) -> contextlib.AbstractContextManager[None]:
    """Around a pass: passes of another ``name`` have a cache of their own."""
    return transformer.cache_context(name) if transformer.is_cache_enabled else contextlib.nullcontext()


def _forget(experts: Experts) -> None:
    for transformer in experts.loaded.values():
        if transformer.is_cache_enabled:
            transformer.disable_cache()


def _config(settings: GenerationSettings) -> FirstBlockCacheConfig | TaylorSeerCacheConfig | None:
    boldness = 1 - settings.cache_quality
    if settings.cache is StepCache.NONE or boldness <= 0:
        return None
    if settings.cache is StepCache.FIRST_BLOCK:
        return FirstBlockCacheConfig(threshold=BOLDEST_CHANGE * boldness)
    # Only what the last layer gives is kept and foretold: every block's features would be larger than a large model.
    return TaylorSeerCacheConfig(
        cache_interval=2 + int(boldness * (LONGEST_INTERVAL - 2)),
        disable_cache_before_step=WARM_UP,
        max_order=1,
        taylor_factors_dtype=torch.float32,
        use_lite_mode=True,
    )
