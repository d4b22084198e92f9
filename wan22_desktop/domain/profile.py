"""How the time of a job went: a tree of its stages, each with what it took of the machine."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from wan22_desktop.domain.generation import GenerationSettings, JobId
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.plan import ExecutionPlan
from wan22_desktop.domain.value import Value
from wan22_desktop.domain.wire import to_json

STEP, COMPONENT, LOADING, ENCODE = "step", "component", "loading", "encode"
"""Kinds of spans that more than one place asks for. A stage's kind is its name, an expert's is ``high noise`` …"""

_LABELS = {
    "job": mark("Everything"), "inspecting": mark("Looking at the model"),
    "planning": mark("Planning"),
    "encoding prompt": mark("Reading the prompt"), LOADING: mark("Loading"), "denoising": mark("Denoising"),
    "waiting for memory": mark("Waiting for memory"), "decoding": mark("Making frames"),
    "saving": mark("Saving the file"),
    "text": mark("Computing the text encoder"), "prepare": mark("Preparing"), "pictures": mark("Encoding pictures"),
    "high noise": mark("High-noise expert"), "low noise": mark("Low-noise expert"), "single": mark("The only expert"),
    "decode": mark("Decoding"), "middle": mark("Decoding, first half"), "tile": mark("Decoding a tile"),
    ENCODE: mark("Handing frames to the encoder"), "finish": mark("Finishing the file"),
}  # fmt: skip
_PARTS = {
    "transformer": mark("Transformer"), "transformer_2": mark("Low-noise transformer"), "vae": "VAE",
    "text_encoder": mark("Text encoder"), "image_encoder": mark("Image encoder"),
}  # fmt: skip


class Span(Value, omit_defaults=True):
    """One piece of work. Seconds; memory in bytes, at its peak; a span's figures hold those of the spans within it."""

    name: str
    """Its kind."""
    parent: int = -1
    """Index of the span that it lies in; -1 for the job itself."""
    start: float = 0.0
    """After the job's beginning."""
    seconds: float = 0.0
    cpu: float = 0.0
    """Of all processors together: of the worker process, and of ffmpeg when that has ended."""
    memory: int = 0
    """Main memory that is the process's own; 0 where it was too short to look."""
    card: int = 0
    """Graphics memory, as torch's allocator counts it."""
    read: int = 0
    """Bytes that came from the disk: of a file that was in memory already, none."""
    written: int = 0
    detail: str = ""
    """A step's number, a component's role."""
    count: int = 1
    """So many pieces in one, where each is too short to be told."""
    others: float = -1.0
    """Share of the processor, in [0, 1], that other programs used meanwhile; below 0: not looked at."""
    error: str = ""
    """The class of what ended it early."""
    lane: str = ""
    """The thread, where it is not the job's. Such a span has a time and nothing else."""

    @property
    def label(self) -> str:
        """As a person reads it."""
        if self.name == STEP:
            return tr("Step {number}", number=self.detail)
        if self.name == COMPONENT:
            return tr(_PARTS.get(self.detail, self.detail)) or self.name
        label = tr(_LABELS.get(self.name, self.name))
        return tr("{what} ({count} times)", what=label, count=self.count) if self.count > 1 else label


class Profile(Value):
    """A job's spans, the job itself first and each behind the one that it lies in."""

    job: JobId
    time: float
    """Of its beginning, in seconds since the epoch."""
    spans: tuple[Span, ...]
    ended: str = mark("finished")
    """``finished``, ``halfway``, ``failed`` or ``cancelled``."""
    shape: str = ""
    """Equal where two jobs should take the same; empty where it ended before there was a plan."""
    model: str = ""
    """Its name."""
    variant: str = ""
    device: str = ""
    plan: str = ""
    """Short identity of the plan."""
    width: int = 0
    height: int = 0
    frames: int = 0
    steps: int = 0

    @property
    def seconds(self) -> float:
        return self.spans[0].seconds if self.spans else 0.0

    @property
    def steps_per_second(self) -> float:
        """Of the steps that were done; 0 where there were none."""
        taken = [span.seconds for span in self.spans if span.name == STEP and not span.error]
        return len(taken) / sum(taken) if sum(taken) > 0 else 0.0

    def children(self, parent: int) -> list[int]:
        """Indices of the spans that lie in that one, in their order."""
        return [index for index, span in enumerate(self.spans) if span.parent == parent]

    def walk(self, parent: int = -1, depth: int = 0) -> Iterator[tuple[int, int, Span]]:
        """(depth, index, span) from the top down."""
        within: dict[int, list[int]] = {}
        for index, span in enumerate(self.spans):
            within.setdefault(span.parent, []).append(index)
        left = [(depth, index) for index in reversed(within.get(parent, []))]
        while left:
            at, index = left.pop()
            yield at, index, self.spans[index]
            left += [(at + 1, child) for child in reversed(within.get(index, []))]


_PLANNED = (
    "device", "precision", "vae_precision", "offload", "threads", "tile", "text_offload", "storage", "one_expert",
    "attention", "compiled", "batched_guidance", "vae_on_processor", "executor", "head_groups",
)  # fmt: skip
"""What of a plan decides how long something takes."""


def plan_identity(plan: ExecutionPlan, settings: GenerationSettings) -> str:
    """Equal for jobs whose every step does the same work in the same way, whatever their prompt and seed."""
    guided = (settings.guidance > 1, settings.guidance_low > 1, settings.guidance_from, settings.guidance_until)
    wished = (
        settings.task, settings.sampler, settings.cache, settings.cache_quality, len(settings.loras), settings.codec,
        settings.container, settings.quality, settings.depth, settings.hardware, settings.fps, *guided,
    )  # fmt: skip
    told = to_json([*(getattr(plan, name) for name in _PLANNED), *wished])
    return hashlib.sha256(told.encode()).hexdigest()[:10]
