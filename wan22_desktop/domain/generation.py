"""What is asked for, how it will run, and what came of it."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from wan22_desktop.domain.encoding import Codec, Quality
from wan22_desktop.domain.experience import Curve
from wan22_desktop.domain.language import mark
from wan22_desktop.domain.model import Noise, Task
from wan22_desktop.domain.plan import ExecutionPlan, StepCache
from wan22_desktop.domain.problem import Problem
from wan22_desktop.domain.value import Value

JobId = str


class Sampler(StrEnum):
    """How the noise is taken away, step by step."""

    UNIPC = "unipc"
    """As the authors sample: the most exact for its steps."""
    DPM = "dpm++"
    EULER = "euler"
    """The plain step; what models distilled to few steps are made for."""
    LCM = "lcm"
    """Adds new noise after every step; for consistency-distilled models."""


LIMITS: dict[str, tuple[float, float]] = {
    "width": (16, 8192), "height": (16, 8192), "frames": (1, 1025), "fps": (1, 120), "steps": (1, 1000),
    "guidance": (0, 100), "guidance_low": (0, 100), "shift": (0.01, 100),
}  # fmt: skip
"""The least and the most of every number that can be asked for; a model may narrow them."""
PICTURE_FORMATS = (".png",)
"""Endings of an output that ask for a single picture, or with more frames for a folder of them."""
PLANS: dict[str, str] = {
    "auto": mark("Automatic: the fastest way that fits"),
    "fast": mark("Fast: half precision for the VAE too, where a slight change of the picture is worth it"),
    "safe": mark("Safe: full precision, least graphics memory"),
    "cpu": mark("Processor: leave the graphics card alone"),
    "force": mark("Try anyway: skip the memory check"),
}
"""The ways to run that a person can ask for, and what each means."""


MAX_STRENGTH = 10.0
"""Of a LoRA, either way; beyond it nothing but noise comes out."""


def whole(text: str) -> str:
    """Half a surrogate pair, from a torn emoji or a name that is not Unicode, can be neither sent nor kept."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


class Crop(Value):
    """The part of a picture that is used: its edges, as shares of width and height from the left and the top."""

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0


class LoraChoice(Value):
    """A LoRA that is asked for."""

    path: str
    """A safetensors file; of a pair for two experts, either half."""
    strength: float = 1.0
    strength_low: float | None = None
    """For the low-noise expert; None: the same."""
    expert: Noise | None = None
    """The only expert that it changes; None: as its file says."""

    def __post_init__(self) -> None:
        msgspec.structs.force_setattr(self, "path", whole(self.path))


class LoraUse(Value):
    """One LoRA file on one transformer."""

    path: str
    strength: float
    expert: Noise | None
    """None: the only transformer."""
    parameters: int = 0
    sha256: str = ""
    """Of the whole file; empty until it is loaded."""


_TEXTS = (
    "prompt", "output", "model", "negative", "image", "last_image", "video", "face", "background", "mask", "continues",
    "resume",
)  # fmt: skip


class GenerationRequest(Value):
    """A wish. ``None`` means: as the model is best run."""

    prompt: str
    output: str
    model: str
    """A model folder's path."""
    parts: tuple[str, ...] = ()
    """Files and folders elsewhere that complete a model of loose files: its text encoder, VAE, tokenizer."""
    negative: str = ""
    image: str | None = None
    """First frame, a picture file; for Animate the character."""
    last_image: str | None = None
    video: str | None = None
    """The video to begin from, or the one that leads: a control model's, for Animate the poses."""
    face: str | None = None
    """For Animate: a video of the face, square, whose expressions the character takes on."""
    background: str | None = None
    """For Animate: the video in which the character takes somebody's place; it comes with ``mask``."""
    video_start: int = 0
    """Frames at the beginning of every input video that are left out, at the job's ``fps``."""
    strength: float | None = None
    """How much of ``video`` is made anew, in (0, 1]."""
    mask: str | None = None
    """A picture or video, white where something new is made: for a control model, or with ``background``."""
    references: tuple[str, ...] = ()
    """For a control model: pictures of what is to appear."""
    control_scale: float | None = None
    continues: str | None = None
    """A finished video, or kept latents, that this one goes on from."""
    width: int | None = None
    height: int | None = None
    frames: int | None = None
    fps: int | None = None
    steps: int | None = None
    guidance: float | None = None
    guidance_low: float | None = None
    guidance_from: float | None = None
    """Share of the steps before which there is no guidance."""
    guidance_until: float | None = None
    """Share of the steps after which there is none."""
    shift: float | None = None
    sampler: str | None = None
    """One of :class:`Sampler`."""
    boundary: float | None = None
    """Share of the noise above which the high-noise expert works."""
    high_steps: int | None = None
    """Steps of the high-noise expert; outranks ``boundary``."""
    seed: int | None = None
    plan: str = "auto"
    """One of :data:`PLANS`."""
    loras: tuple[LoraChoice, ...] = ()
    cache: str = StepCache.NONE
    """One of :class:`~wan22_desktop.domain.plan.StepCache`."""
    cache_quality: float | None = None
    """How careful ``cache`` is, from 0, which skips the most, to 1, which skips nothing."""
    preview: bool = True
    overwrite: bool = False
    draft: bool = False
    """Only the part in which motion and layout are decided: the high-noise expert's steps. Gives a small preview."""
    resume: str | None = None
    """Kept latents of an earlier job: it goes on where that one stopped, with its settings."""
    codec: str = Codec.AUTO
    """One of :class:`~wan22_desktop.domain.encoding.Codec`; the output's ending decides the container."""
    quality: str = Quality.LOSSLESS_LOOKING
    """One of :class:`~wan22_desktop.domain.encoding.Quality`."""
    depth: int | None = None
    """Bits of a colour's value, 8 or 10; None: as the codec usually has."""
    hardware: bool = False
    """Let the graphics card encode, if it can."""
    image_crop: Crop | None = None
    """The part of ``image`` that counts; of that the middle, where its shape is not the video's."""
    last_image_crop: Crop | None = None
    trial: bool = False
    """It only tries whether the model works: nothing for the gallery."""

    def __post_init__(self) -> None:
        for name in _TEXTS:
            if isinstance(text := getattr(self, name), str):
                msgspec.structs.force_setattr(self, name, whole(text))
        # No more can numbers beyond 64 bits; what is left of one is still far beyond its limit, and refused for it.
        for name in ("width", "height", "frames", "fps", "steps", "high_steps", "seed", "video_start", "depth"):
            if isinstance(number := getattr(self, name), int):
                msgspec.structs.force_setattr(self, name, max(-(2**63), min(number, 2**64 - 1)))


class GenerationSettings(Value):
    """A wish made definite: valid for its model, nothing left open."""

    task: Task
    prompt: str
    negative: str
    image: str | None
    last_image: str | None
    width: int
    height: int
    frames: int
    fps: int
    steps: int
    guidance: float
    guidance_low: float
    shift: float
    seed: int
    loras: tuple[LoraUse, ...] = ()
    sampler: Sampler = Sampler.UNIPC
    high_steps: int | None = None
    """Steps of the high-noise expert; None with a single expert."""
    guidance_from: float = 0.0
    guidance_until: float = 1.0
    video: str | None = None
    face: str | None = None
    background: str | None = None
    video_start: int = 0
    """Frames at the beginning of every input video that are left out."""
    strength: float = 1.0
    mask: str | None = None
    references: tuple[str, ...] = ()
    control_scale: float = 1.0
    continues: str | None = None
    cache: StepCache = StepCache.NONE
    cache_quality: float = 0.5
    magnitudes: tuple[tuple[str, Curve], ...] = ()
    """Experts, and what the cache that leaves out steps by magnitude goes by; an expert without is measured."""
    container: str = ""
    """Ending of the file; empty in recipes of before there was a choice, which also know no codec."""
    codec: Codec = Codec.AUTO
    quality: Quality = Quality.LOSSLESS_LOOKING
    depth: int = 8
    hardware: bool = False
    image_crop: Crop | None = None
    last_image_crop: Crop | None = None


class Recipe(Value):
    """Everything needed to make the same video again; embedded in the file."""

    app: str
    settings: GenerationSettings
    model: str
    fingerprint: str
    plan: ExecutionPlan
    versions: dict[str, str]
    created: str
    """ISO 8601, UTC."""


class Measured(Value):
    """What one phase of a job really took, beside what was predicted."""

    name: str
    """As in :class:`~wan22_desktop.domain.plan.Phase`."""
    seconds: float
    memory_bytes: int
    """Peak of main memory that is the process's own."""
    card_bytes: int = 0
    """Peak of the graphics card's memory, as torch's allocator counts it, with the driver's context."""
    operations: float = 0.0
    """Floating-point operations that were done; 0 where they are not known."""
    others: float = 0.0
    """Share of the processor, in [0, 1], that other programs used meanwhile."""


class Half(Value):
    """What is kept of a job whose high-noise steps are done, to go on from. ``timings`` are seconds by stage."""

    latents: str
    """File with the state after those steps, and the settings."""
    steps_done: int
    timings: dict[str, float]
    problems: tuple[Problem, ...] = ()
    """Warnings and notes that were told so far."""
    measured: tuple[Measured, ...] = ()


class GenerationResult(Value):
    """What a finished job made. ``timings`` are seconds by stage."""

    job: JobId
    output: str
    recipe: Recipe
    timings: dict[str, float]
    bytes: int
    problems: tuple[Problem, ...] = ()
    """Warnings and notes; a result has no errors."""
    latents: str = ""
    """File with the kept latents: to decode again, to finish a draft, to continue. May be gone when room was needed."""
    measured: tuple[Measured, ...] = ()
    steps_done: int = 0
    """Fewer than the recipe's where it is a draft, or was stopped and kept."""
