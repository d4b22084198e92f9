"""The published Wan variants, told apart by the shapes of their transformers. Data: ``resources/registry.json``."""

from __future__ import annotations

import functools
from typing import Literal

from wan22_desktop.domain.model import GenerationDefaults, Task
from wan22_desktop.domain.resources import resources_folder
from wan22_desktop.domain.value import Value
from wan22_desktop.domain.wire import from_json


class Variant(Value):
    """One published variant. ``image_embedder`` and ``first_last`` mark the CLIP branch of Wan2.1's image models."""

    id: str
    label: str
    tasks: tuple[Task, ...]
    experts: Literal[1, 2]
    dim: int
    layers: int
    in_channels: int
    out_channels: int
    image_embedder: bool
    first_last: bool
    defaults: GenerationDefaults


class _Registry(Value):
    schema: Literal[1]
    variants: tuple[Variant, ...]


@functools.cache
def variants() -> tuple[Variant, ...]:
    """All variants, the newest family first."""
    return from_json((resources_folder() / "registry.json").read_bytes(), _Registry).variants


def match(
    *, dim: int, layers: int, in_channels: int, out_channels: int, experts: int, image_embedder: bool, first_last: bool
) -> Variant | None:
    """The variant with exactly these numbers. An expert of T2V-A14B and Wan2.1 T2V-14B differ in ``experts`` alone."""
    wanted = (dim, layers, in_channels, out_channels, experts, image_embedder, first_last)
    for variant in variants():
        found = (
            variant.dim, variant.layers, variant.in_channels, variant.out_channels, variant.experts,
            variant.image_embedder, variant.first_last,
        )  # fmt: skip
        if found == wanted:
            return variant
    return None
