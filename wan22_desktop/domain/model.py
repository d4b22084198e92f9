"""What a model on disk is: the report that inspection writes and everybody else reads."""

from __future__ import annotations

from enum import StrEnum

from wan22_desktop.domain.problem import Problem, Severity
from wan22_desktop.domain.value import Value

CUSTOM_LABEL = "Custom Wan model"
"""The label of a model that is no published variant and does not name itself."""


class Layout(StrEnum):
    """How a model's files lie on disk."""

    DIFFUSERS = "diffusers"
    ORIGINAL = "original"
    SINGLE_FILE = "single-file"
    GGUF = "gguf"
    UNKNOWN = "unknown"


class Task(StrEnum):
    """What a model can make, in the field's usual abbreviations."""

    TEXT_TO_VIDEO = "t2v"
    IMAGE_TO_VIDEO = "i2v"
    FIRST_LAST_FRAME = "flf2v"

    @property
    def words(self) -> str:
        return {
            "t2v": "a video from text",
            "i2v": "a video from an image",
            "flf2v": "a video between two images",
        }[self.value]


class Role(StrEnum):
    """The place a component has in a pipeline; the value is its folder's name in a diffusers layout."""

    TRANSFORMER = "transformer"
    TRANSFORMER_2 = "transformer_2"
    VAE = "vae"
    TEXT_ENCODER = "text_encoder"
    TOKENIZER = "tokenizer"
    SCHEDULER = "scheduler"
    IMAGE_ENCODER = "image_encoder"
    IMAGE_PROCESSOR = "image_processor"


class Component(Value):
    """One part of a model."""

    role: Role
    class_name: str
    path: str
    files: tuple[str, ...] = ()
    """Weight files, relative to the model's folder."""
    bytes: int = 0
    """Size of the weights on disk."""
    parameters: int = 0
    dtypes: tuple[str, ...] = ()
    """safetensors' names (``F32``, ``BF16`` …), the one with most parameters first."""


class TransformerFacts(Value):
    """The numbers of a Wan transformer that decide memory and compatibility."""

    dim: int
    layers: int
    heads: int
    ffn_dim: int
    in_channels: int
    out_channels: int
    text_dim: int
    patch: tuple[int, int, int] = (1, 2, 2)


class VaeFacts(Value):
    """The numbers of a Wan VAE. ``spatial`` and ``temporal`` are compression factors."""

    kind: str
    """``wan2.1``, ``wan2.2`` or ``custom``."""
    latent_channels: int
    spatial: int
    temporal: int
    base_dim: int = 0
    decoder_base_dim: int = 0


class GenerationDefaults(Value):
    """The settings that a model is best run with."""

    width: int
    height: int
    frames: int
    fps: int
    steps: int
    guidance: float
    """Classifier-free guidance of the high-noise expert (or the only one)."""
    guidance_low: float
    shift: float


class ModelReport(Value):
    """What a folder is, whether it is whole and fits together, and what to do where it does not.

    A report exists for whatever was dropped, also for what is no model: then ``problems`` says why.
    """

    path: str
    name: str
    layout: Layout
    variant: str
    """Registry id such as ``wan2.2-t2v-a14b``, ``custom`` for an unknown size, ``""`` if this is no Wan model."""
    label: str
    """What a person calls it, such as ``Wan2.2 T2V-A14B``."""
    pipeline: str = ""
    """The diffusers class that runs it."""
    tasks: tuple[Task, ...] = ()
    components: tuple[Component, ...] = ()
    transformer: TransformerFacts | None = None
    vae: VaeFacts | None = None
    boundary_ratio: float | None = None
    """Share of the 1000 timesteps above which the high-noise expert works; None with a single expert."""
    expand_timesteps: bool = False
    defaults: GenerationDefaults | None = None
    fingerprint: str = ""
    """sha256 over names, sizes, headers and configurations: equal for equal models, cheap for large ones."""
    problems: tuple[Problem, ...] = ()

    @property
    def runnable(self) -> bool:
        return bool(self.pipeline) and not any(problem.severity is Severity.ERROR for problem in self.problems)

    @property
    def experts(self) -> tuple[Component, ...]:
        """The transformers, high-noise first."""
        return tuple(c for c in self.components if c.role in (Role.TRANSFORMER, Role.TRANSFORMER_2))

    @property
    def bytes(self) -> int:
        return sum(component.bytes for component in self.components)

    @property
    def parameters(self) -> int:
        return sum(component.parameters for component in self.components)

    @property
    def precision(self) -> str:
        """The transformer's storage type as people call it, e.g. ``bf16``."""
        dtypes = self.experts[0].dtypes if self.experts else ()
        return {"F32": "fp32", "BF16": "bf16", "F16": "fp16"}.get(dtypes[0], dtypes[0].lower()) if dtypes else ""

    def component(self, role: Role) -> Component | None:
        return next((c for c in self.components if c.role is role), None)

    @property
    def size_multiple(self) -> int:
        """Width and height must be multiples of this: the VAE's compression times the transformer's patch."""
        spatial = self.vae.spatial if self.vae else 8
        return spatial * (self.transformer.patch[1] if self.transformer else 2)

    @property
    def frame_multiple(self) -> int:
        """Frames must be a multiple of this plus one: the VAE's temporal compression."""
        return self.vae.temporal if self.vae else 4
