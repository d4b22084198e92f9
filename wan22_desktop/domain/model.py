"""What a model on disk is: the report that inspection writes and everybody else reads."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.problem import Problem, Severity
from wan22_desktop.domain.value import Value

CUSTOM_LABEL = mark("Custom Wan model")
"""The label of a model that is no published variant and does not name itself."""


class Layout(StrEnum):
    """How a model's files lie on disk."""

    DIFFUSERS = "diffusers"
    ORIGINAL = "original"
    SINGLE_FILE = "single-file"
    GGUF = "gguf"
    LORA = "lora"
    HF_CACHE = "hf-cache"
    """A snapshot in a HuggingFace cache; what is in it is a diffusers folder."""
    UNKNOWN = "unknown"

    @property
    def words(self) -> str:
        return {
            "diffusers": tr("a diffusers folder"),
            "original": tr("the authors' own layout"),
            "single-file": tr("weights in single files"),
            "gguf": tr("quantised weights (GGUF)"),
            "lora": tr("a LoRA"),
            "hf-cache": tr("a snapshot in a HuggingFace cache"),
            "unknown": tr("no known layout"),
        }[self.value]


class Verdict(StrEnum):
    """What a report comes to."""

    READY = "ready"
    """Whole, fitting, and this version runs it."""
    REPAIRABLE = "repairable"
    """Every error has a repair that the app can make without touching the files."""
    CANNOT_RUN = "cannot-run"
    NOT_A_MODEL = "not-a-model"
    """Nothing of Wan is in it."""

    @property
    def words(self) -> str:
        return {
            "ready": tr("Ready"),
            "repairable": tr("Repairable"),
            "cannot-run": tr("Cannot run"),
            "not-a-model": tr("Not a model"),
        }[self.value]


class Noise(StrEnum):
    """Which of two experts: the one for much noise works first."""

    HIGH = mark("high")
    LOW = mark("low")

    @property
    def words(self) -> str:
        """The expert that works in it."""
        return tr("high-noise expert") if self is Noise.HIGH else tr("low-noise expert")

    @property
    def other(self) -> Noise:
        return Noise.LOW if self is Noise.HIGH else Noise.HIGH


class Task(StrEnum):
    """What a model can make, in the field's usual abbreviations."""

    TEXT_TO_VIDEO = "t2v"
    IMAGE_TO_VIDEO = "i2v"
    FIRST_LAST_FRAME = "flf2v"
    VIDEO_TO_VIDEO = "v2v"
    """Another video from one, by its noise taken away anew."""
    CONTROL = "vace"
    """A video led by a control video, a mask and reference pictures."""
    ANIMATE = "animate"
    """A character of a picture moved as a person in videos, alone or in the place of somebody in another video."""
    TEXT_TO_IMAGE = "t2i"

    @property
    def words(self) -> str:
        return {
            "t2v": tr("a video from text"),
            "i2v": tr("a video from an image"),
            "flf2v": tr("a video between two images"),
            "v2v": tr("a video from a video"),
            "vace": tr("a video led by a control video, a mask or references"),
            "animate": tr("a video of a character moved by poses and a face"),
            "t2i": tr("a picture from text"),
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

    @property
    def words(self) -> str:
        return {
            "transformer": tr("high-noise expert"),
            "transformer_2": tr("low-noise expert"),
            "vae": "VAE",
            "text_encoder": tr("text encoder"),
            "image_encoder": tr("image encoder"),
            "image_processor": tr("image processor"),
            "tokenizer": tr("tokenizer"),
            "scheduler": tr("scheduler"),
        }.get(self.value, self.value)


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

    noise: Noise | None = None
    """Which of two experts it is; None where there is one, or where nothing tells."""
    told_by: str = ""
    """What told ``noise``: ``folder``, ``metadata``, ``likeness`` (a few of its weights), ``name``, ``person``, or
    ``partner`` (what is known of the other expert)."""
    storage: str = ""
    """How the weights are stored, as people call it: ``bf16``, ``fp8_e4m3 scaled``, ``q4_k`` …"""
    dialect: str = ""
    """Whose names the tensors have: ``diffusers``, ``transformers``, ``native`` (the authors', ComfyUI's) …"""

    @property
    def weight_paths(self) -> tuple[Path, ...]:
        """Its files. ``path`` is the component's folder, or the first of its files."""
        place = Path(self.path)
        named = Path(self.files[0]) if self.files else Path()
        own_file = self.files and place.parts[-len(named.parts) :] == named.parts
        root = place.parents[len(named.parts) - 1] if own_file else place.parent
        return tuple(root / file for file in self.files)


class Evidence(Value):
    """One thing that was seen, and what follows from it."""

    says: str
    """``patch_embedding.weight has 36 input channels: image-to-video``."""
    source: str
    """File or tensor that shows it."""
    confidence: float = 1.0
    """1 where nothing else is possible, less where names or habits tell."""


class LoraFacts(Value):
    """What a LoRA changes, as far as its tensors tell. Numbers that they do not tell are 0."""

    dialect: str
    """``comfyui``, ``kohya``, ``diffusers`` or ``bare``: whose names its tensors have."""
    algorithm: str
    """LoRA, DoRA, LoKr, LoHa, or ``difference`` for whole differences."""
    rank: int
    dim: int
    """Width of the transformer that it was made for."""
    layers: int
    in_channels: int = 0
    image_branch: bool = False
    both_experts: bool = False
    low_only: bool = False
    base: str = ""
    """Registry ids of the variants that it fits, separated by spaces."""
    noise: Noise | None = None
    """The expert that it is for, where something tells; None also for what has both in one file."""
    partner: str = ""
    """The file beside it that is the same LoRA for the other expert."""


class Argument(Value):
    """One argument of the pipeline's constructor: a component by its role, or a number."""

    name: str
    value: str | float | bool | None


class Repair(Value):
    """A repair that the app can make in its own data folder; the model's files stay as they are."""

    id: str
    """Of the kind: ``model-index``, ``boundary-ratio``, ``component-…``, ``swap-experts``, ``expert-order``,
    ``identity``."""
    says: str
    """What will be done, in one sentence."""
    role: str = ""
    """The component that it is about; of an answer, what the weights of the file that is meant look like."""
    value: str = ""
    """The path or number that is taken instead."""
    model: str = ""
    """The model that it is for, by its path; empty for every one with the same fingerprint."""


class Wanted(Value):
    """One line of the shopping list: a file that is missing or damaged."""

    file: str
    """Where to put it, relative to the model's folder."""
    purpose: str
    bytes: int = 0
    """0 where the size is not known."""
    sha256: str = ""
    source: str = ""
    """The repository that publishes it."""


FACE_SIZE = 512
"""Side of the pictures of a face that the published Animate looks at."""


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
    control_layers: int = 0
    """Of VACE: blocks that look at the control video."""
    face_size: int = 0
    """Of Animate: side of the pictures of a face, in pixels."""


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


_NOTHING = ("W2-NOT-A-MODEL", "W2-FOREIGN-MODEL", "W2-PATH-MISSING", "W2-PATH-UNREADABLE")
"""Codes that say, of a report without a variant, that nothing of Wan was found."""


class SmokeTest(Value):
    """What came of the minimal run after a model's first load; ``time`` is seconds since the epoch."""

    parts: tuple[str, ...]
    """That answered, and answered to what they were given."""
    seconds: float
    time: float
    problem: Problem | None = None
    """What the next part did wrong; such a model is tried again at every load."""

    def sentence(self) -> str:
        """How it went, in one line."""
        if self.problem is not None:
            return tr("Tried after loading: {problem}", problem=self.problem.sentence())
        return tr("Tried after its first load: {parts} answer as they should.", parts=", ".join(map(tr, self.parts)))


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
    evidence: tuple[Evidence, ...] = ()
    """Why it is called ``variant``, the strongest first."""
    confidence: float = 0.0
    """Of ``variant``, in [0, 1]."""
    whole: bool = False
    """Nothing is missing, damaged or ill-fitting; whether this version runs it is another question."""
    arguments: tuple[Argument, ...] = ()
    """The arguments of ``pipeline``'s constructor; empty while they cannot all be given."""
    repairs: tuple[Repair, ...] = ()
    repaired: tuple[Repair, ...] = ()
    """Repairs that were made before, and hold."""
    shopping: tuple[Wanted, ...] = ()
    """What is to be fetched to make it whole."""
    lora: LoraFacts | None = None
    tested: SmokeTest | None = None
    """None while it was never loaded here."""

    @property
    def runnable(self) -> bool:
        return bool(self.pipeline) and not any(problem.severity is Severity.ERROR for problem in self.problems)

    @property
    def verdict(self) -> Verdict:
        if self.runnable:
            return Verdict.READY
        if not self.variant and any(problem.code in _NOTHING for problem in self.problems):
            return Verdict.NOT_A_MODEL
        errors = [problem for problem in self.problems if problem.severity is Severity.ERROR]
        mendable = errors and all(problem.repair for problem in errors)
        return Verdict.REPAIRABLE if mendable else Verdict.CANNOT_RUN

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
        """How the transformer is stored, as people call it, e.g. ``bf16`` or ``fp8_e4m3 scaled``."""
        if self.experts and self.experts[0].storage:
            return self.experts[0].storage
        dtypes = self.experts[0].dtypes if self.experts else ()
        return {"F32": "fp32", "BF16": "bf16", "F16": "fp16"}.get(dtypes[0], dtypes[0].lower()) if dtypes else ""

    def component(self, role: Role) -> Component | None:
        return next((c for c in self.components if c.role is role), None)

    def repair(self, identity: str) -> Repair | None:
        return next((repair for repair in self.repairs if repair.id == identity), None)

    @property
    def size_multiple(self) -> int:
        """Width and height must be multiples of this: the VAE's compression times the transformer's patch."""
        spatial = self.vae.spatial if self.vae else 8
        return spatial * (self.transformer.patch[1] if self.transformer else 2)

    @property
    def frame_multiple(self) -> int:
        """Frames must be a multiple of this plus one: the VAE's temporal compression."""
        return self.vae.temporal if self.vae else 4
