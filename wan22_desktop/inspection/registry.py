"""What is known of the published Wan variants. Data: ``resources/registry/*.json``, one file per variant.

A person adds a variant by putting a file of the same form into the folder ``registry`` of the app's data folder. An
entry that cannot be used becomes a problem and is left out; it never stops anything.
"""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from wan22_desktop.domain.generation import LIMITS
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import GenerationDefaults, Role, Task
from wan22_desktop.domain.problem import REGISTRY_ENTRY_BROKEN, Problem
from wan22_desktop.domain.resources import resources_folder
from wan22_desktop.domain.value import Value
from wan22_desktop.domain.wire import from_json

MAX_ENTRY = 1 << 20
MAX_ENTRIES = 500

Positive = Annotated[int, msgspec.Meta(ge=1, le=1 << 40)]
Name = Annotated[str, msgspec.Meta(max_length=120)]


class Signature(Value):
    """What a transformer of this variant looks like from outside."""

    dim: Positive
    layers: Positive
    in_channels: Positive
    out_channels: Positive
    markers: tuple[Name, ...] = ()
    """Of :data:`wan22_desktop.inspection.parts.Part.markers`, all that it has."""


class Variant(Value, kw_only=True):
    """One published variant."""

    schema: Literal[2]
    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9._-]{0,79}$")]
    label: Name
    family: Name
    tasks: tuple[Task, ...]
    pipelines: dict[Task, Name]
    """The class that runs each task."""
    pipeline: Name
    """The class that ``model_index.json`` names; empty where the library has none."""
    experts: Literal[1, 2]
    signature: Signature
    vae: Name
    """Kind of VAE: ``wan2.1`` or ``wan2.2``."""
    text_encoder: Name
    required: tuple[Role, ...]
    optional: tuple[Role, ...] = ()
    boundary_ratio: Annotated[float, msgspec.Meta(gt=0, lt=1)] | None
    expand_timesteps: bool
    requires: dict[Name, Name]
    """The least version of each library."""
    size_multiple: Positive
    frame_multiple: Positive
    """Frames are a multiple of this plus one."""
    defaults: GenerationDefaults
    sizes: tuple[tuple[Positive, Positive], ...]
    """Width and height that it was trained with."""
    parameters: dict[Role, int]
    """Weights by component (one expert); two bytes each in bf16. 0 where the number is not known."""
    source: Name = ""
    """The repository that publishes it."""
    waiting: Annotated[str, msgspec.Meta(max_length=300)] = ""
    """Why this version cannot run it; empty where it can."""
    notes: Annotated[str, msgspec.Meta(max_length=1000)] = ""

    def __post_init__(self) -> None:
        for name, (low, high) in LIMITS.items():
            if not low <= getattr(self.defaults, name) <= high:
                raise ValueError(tr("defaults.{name} is not within {low} and {high}", name=name, low=low, high=high))
        if (self.boundary_ratio is None) != (self.experts == 1):
            raise ValueError(tr("boundary_ratio is there if, and only if, there are two experts"))
        if set(self.pipelines) != set(self.tasks):
            raise ValueError(tr("pipelines names a class for each task, and for no other"))


class PipelineClass(Value):
    """What the constructor of a pipeline class takes."""

    required: tuple[Role, ...]
    optional: tuple[Role, ...]
    options: tuple[Name, ...]
    diffusers: Name
    """The first version of diffusers that has it in this form."""
    runs: bool
    """This version of the app can run it."""


class _Pipelines(Value):
    schema: Literal[1]
    pipelines: dict[Name, PipelineClass]


class Registry(Value):
    """All variants, the person's own first, and what was wrong with entries."""

    variants: tuple[Variant, ...]
    problems: tuple[Problem, ...] = ()

    def variant(self, identity: str) -> Variant | None:
        return next((variant for variant in self.variants if variant.id == identity), None)

    def matching(
        self, *, dim: int, layers: int, in_channels: int, out_channels: int, markers: frozenset[str]
    ) -> tuple[Variant, ...]:
        """Every variant whose transformers have exactly this shape."""
        wanted = (dim, layers, in_channels, out_channels, markers)
        return tuple(
            variant
            for variant in self.variants
            if (s := variant.signature)
            and (s.dim, s.layers, s.in_channels, s.out_channels, frozenset(s.markers)) == wanted
        )


@functools.cache
def published() -> Registry:
    """The entries that ship with the app.

    Raises:
        ValueError: one of them is broken, which no released app has.
    """
    files = sorted((resources_folder() / "registry").glob("*.json"), reverse=True)
    return Registry(variants=tuple(from_json(file.read_bytes(), Variant) for file in files))


@functools.cache
def pipeline_classes() -> dict[str, PipelineClass]:
    return from_json((resources_folder() / "pipelines.json").read_bytes(), _Pipelines).pipelines


def registry_with(folder: Path | None) -> Registry:
    """The published entries and those of ``folder``; one with a known id replaces the published one."""
    ours = published()
    if folder is None or not folder.is_dir():
        return ours
    own: dict[str, Variant] = {}
    problems: list[Problem] = []
    for file in sorted(folder.glob("*.json"))[:MAX_ENTRIES]:
        try:
            if not file.is_file() or file.stat().st_size > MAX_ENTRY:
                raise ValueError(tr("it is no file of less than 1 MB"))
            entry = from_json(file.read_bytes(), Variant)
            if entry.id in own:
                raise ValueError(tr("{id} is described twice", id=entry.id))
        except (OSError, ValueError, RecursionError) as error:
            problems.append(REGISTRY_ENTRY_BROKEN.of(file=file.name, reason=str(error)[:300]))
            continue
        own[entry.id] = entry
    others = tuple(variant for variant in ours.variants if variant.id not in own)
    return Registry(variants=(*own.values(), *others), problems=tuple(problems))
