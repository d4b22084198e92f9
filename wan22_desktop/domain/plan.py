"""How a job will run on a machine, what each of its phases needs, and why."""

from __future__ import annotations

from enum import StrEnum

from wan22_desktop.domain.problem import Problem
from wan22_desktop.domain.value import Value


class Offload(StrEnum):
    """Where weights wait while they are not used."""

    NONE = "none"
    """Everything stays on the device."""
    COMPONENT = "component"
    """One component at a time is on the device."""
    BLOCK = "block"
    """Transformer blocks are brought one after the other, from main memory that is locked for it."""
    DISK = "disk"
    """The same straight from the model's files, where main memory does not hold the weights."""


class Executor(StrEnum):
    """Who runs the transformers' blocks: their modules, weights and numbers are the library's in any case."""

    DIFFUSERS = "diffusers"
    LEAN = "lean"
    """In chunks of tokens and in place: less than half of the memory, a sixth where every token has a timestep."""


class StepCache(StrEnum):
    """What a step may take over from the steps before instead of computing it anew. Changes the video a little."""

    NONE = "none"
    FIRST_BLOCK = "first-block"
    """The rest of the blocks is skipped where the first one finds nothing new (ParaAttention's first-block cache)."""
    TAYLOR = "taylor"
    """What the last layer gives is foretold from its course over the last steps (TaylorSeer, arXiv 2503.06923)."""
    MAGNITUDE = "mag"
    """Steps over which what the blocks add is known to change little are left out (MagCache, arXiv 2506.09045)."""


class Fit(StrEnum):
    """Does a job fit into the memory that is free?"""

    FITS = "fits"
    TIGHT = "tight"
    """Only into the last tenth, which other programs may want."""
    TOO_LARGE = "too large"


class Change(StrEnum):
    """What an alternative to a plan is for."""

    FITS = "fits"
    FASTER = "faster"
    BETTER = "better"


class Reason(Value):
    """One decision of a plan and why it was made, in words."""

    choice: str
    because: str


class Term(Value):
    """Something that takes memory, in bytes."""

    name: str
    bytes: int


class Phase(Value):
    """What one phase of a job holds on the graphics card and in main memory."""

    name: str
    """``text``, ``pictures``, ``denoising`` or ``decoding``."""
    memory: tuple[Term, ...]
    card: tuple[Term, ...] = ()
    """Empty on the processor."""
    mapped: int = 0
    """Bytes of weights that are read where they lie in their files: the system may drop them and read them again."""
    charged: int = 0
    """Of these, what Windows sets paging file aside for: pickles are mapped for writing."""
    kept: tuple[Term, ...] = ()
    """What it writes into the app's data folder, at most."""
    output: tuple[Term, ...] = ()
    """What it writes beside the video, at most."""
    corrected: float = 1.0
    """By what earlier jobs on this machine have multiplied the prediction."""
    seconds: float | None = None
    """Predicted; None where nothing is known of the machine's speed."""

    @property
    def memory_bytes(self) -> int:
        return sum(term.bytes for term in self.memory)

    @property
    def card_bytes(self) -> int:
        return sum(term.bytes for term in self.card)


class Alternative(Value):
    """Another wish that would fit, be faster or be better: a click away from the one that was planned."""

    change: Change
    words: str
    """What to do, as a button says it: ``Make 49 frames``."""
    because: str
    """What it costs or needs, in words."""
    wish: dict[str, int | float | str]
    """Fields of :class:`~wan22_desktop.domain.generation.GenerationRequest` and their new values; empty where it is the
    machine, not the request, that has to change."""
    fit: Fit
    seconds: float | None
    memory_needed: int
    device_memory_needed: int


class Means(Value):
    """What a plan may make use of; everything unless the settings say otherwise."""

    optimization: bool = True
    """Lean blocks and decoder, compiled blocks, other attention, step caches, both passes of guidance as one batch."""
    offload: bool = True
    """Weights may wait elsewhere than where they are used."""
    chunks: bool = True
    """Of tokens, of heads, of frames, and tiles."""
    precision: str = "bf16"
    """What a card computes in where it can: ``bf16``, ``fp16`` or ``fp32``."""
    device: str = "auto"
    """``auto``, ``cpu`` or ``cuda:0`` …"""
    prefer: str = "auto"
    """What an automatic plan is taken for: ``auto``, ``fast`` or ``safe``."""

    def mode(self, plan: str) -> str:
        """The plan that a wish for ``plan`` comes to."""
        return self.prefer if plan == "auto" else plan


class ExecutionPlan(Value):
    """How a job will run on this machine."""

    device: str
    """``cpu`` or ``cuda:0`` …"""
    precision: str
    """Transformer and text encoder: ``float32``, ``bfloat16`` or ``float16``."""
    vae_precision: str
    offload: Offload
    threads: int
    """Processor threads for torch."""
    memory_needed: int
    """Predicted peak of main memory in bytes."""
    device_memory_needed: int
    """Predicted peak of the graphics card's memory in bytes; 0 on the processor."""
    device_name: str = ""
    """What the card or the processor is called."""
    tile: int | None = None
    """Side of the tiles in which frames are decoded, in latents; None for whole frames."""
    text_offload: Offload = Offload.NONE
    """Where the text encoder's weights wait: it is used by itself, before everything else is loaded."""
    storage: str = ""
    """How the transformers' weights are kept where that is not ``precision`` or as in their file: ``fp8``."""
    one_expert: bool = False
    """Only the expert that works is in memory; the other is read when its turn comes."""
    attention: str = "native"
    """The library's name for who computes attention: ``native`` is torch's own."""
    compiled: bool = False
    """The transformers' repeated blocks are compiled at the first step."""
    batched_guidance: bool = False
    """Both passes of guidance run as one batch of two."""
    vae_on_processor: bool = False
    """Pictures are encoded and frames decoded on the processor, the rest runs on the card."""
    executor: Executor = Executor.DIFFUSERS
    """Who runs the transformers' blocks."""
    head_groups: int = 1
    """Parts in which lean blocks compute their self-attention, one after the other."""
    plain: bool = False
    """Nothing but the libraries' own code computes, frames too."""
    streamed: bool = True
    """Frames leave the decoder a few at a time; else the library decodes all of them in one call."""
    phases: tuple[Phase, ...] = ()
    """Where these peaks come from."""
    commit_needed: int = 0
    """What Windows has to promise, in main memory and paging file: ``memory_needed`` and what is mapped for writing."""
    fit: Fit = Fit.FITS
    measured: bool = False
    """The predicted seconds rest on jobs or a calibration on this machine, not on a count of operations alone."""
    alternatives: tuple[Alternative, ...] = ()
    """What else could be wished for: what fits, by what it costs in quality, then what is faster or better."""
    reasons: tuple[Reason, ...] = ()
    problems: tuple[Problem, ...] = ()

    def precision_of(self, phase: str) -> str:
        """What a phase computes in."""
        return self.vae_precision if phase in ("pictures", "decoding") else self.precision

    @property
    def seconds(self) -> float | None:
        """Predicted for the whole job; None where nothing is known."""
        known = [phase.seconds for phase in self.phases if phase.seconds is not None]
        return sum(known) if known else None
