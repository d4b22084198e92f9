"""What to try when a way to run failed: the next safer one, a rung at a time, down to an end.

Every move either needs less memory or is more exact, and none undoes another: what :func:`more_exact` chose,
:func:`smaller` leaves alone when it is told that the numbers must stay ``exact``. So every ladder ends.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.language import all_of, tr
from wan22_desktop.domain.model import ModelReport, Role
from wan22_desktop.domain.plan import ExecutionPlan, Means, Offload, StepCache
from wan22_desktop.planning.memory import TILES, peaks, phases

_HEADROOM = 0.9
"""Share of what was not enough, or of what is free, that a smaller video may need."""


@dataclass(frozen=True, slots=True)
class Way:
    """How a job runs: its plan, and the settings, of which one (the step cache) is a way to run too."""

    plan: ExecutionPlan
    settings: GenerationSettings


@dataclass(frozen=True, slots=True)
class Rung:
    """The next way, and in words what it changes."""

    way: Way
    choice: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Smaller:
    """The largest videos that would fit: fewer frames of the same size, or a smaller size with as many frames."""

    frames: int | None
    size: tuple[int, int] | None

    @property
    def facts(self) -> dict[str, str]:
        found = {} if self.frames is None else {"smaller_frames": str(self.frames)}
        if self.size is not None:
            found |= {"smaller_width": str(self.size[0]), "smaller_height": str(self.size[1])}
        return found

    def words(self, settings: GenerationSettings) -> str:
        """What to do, as a remedy begins."""
        told = {"frames": self.frames, "before": settings.frames}
        if self.size is not None:
            told |= dict(zip(("width", "height"), self.size, strict=True))
            told |= {"wide": settings.width, "high": settings.height}
        if self.frames is not None and self.size is not None:
            return tr(
                "Make {frames} frames instead of {before}, or {width} × {height} instead of {wide} × {high}", **told
            )
        if self.frames is not None:
            return tr("Make {frames} frames instead of {before}", **told)
        if self.size is not None:
            return tr("Make {width} × {height} instead of {wide} × {high}", **told)
        return tr("Choose a smaller edition of the model (fp8 or GGUF)")


def more_exact(way: Way, phase: str, means: Means | None = None) -> Rung | None:
    """After numbers broke down or only noise came out: first without what only approximates, then in full precision.

    Full precision runs in blocks on a card, since it needs twice the room there. In ``decoding`` it is the VAE's.
    """
    plan, settings = way.plan, way.settings
    if phase == "decoding":
        if plan.vae_precision == "float32":
            return None
        exact = msgspec.structs.replace(plan, vae_precision="float32")
        return Rung(Way(exact, settings), tr("the VAE in full precision"), plan.vae_precision, "float32")
    if short_cuts := _short_cuts(way):
        exact = msgspec.structs.replace(plan, storage="", attention="native", compiled=False)
        words, choice = " and ".join(short_cuts), all_of(tr("no {what}", what=what) for what in short_cuts.values())
        uncached = msgspec.structs.replace(settings, cache=StepCache.NONE)
        return Rung(Way(exact, uncached), choice, f"with {words}", f"without {words}")
    if plan.precision == "float32":
        return None
    exact = msgspec.structs.replace(plan, precision="float32")
    if plan.device != "cpu" and plan.offload is not Offload.DISK and (means is None or means.offload):
        exact = msgspec.structs.replace(exact, offload=Offload.BLOCK, text_offload=Offload.BLOCK)
    return Rung(Way(exact, settings), tr("full precision (float32)"), plan.precision, "float32")


def _short_cuts(way: Way) -> dict[str, str]:
    """What of a way only approximates the model, or is computed by other code; and how it is said."""
    plan = way.plan
    found = (
        (way.settings.cache is not StepCache.NONE, "step cache", tr("step cache")),
        (bool(plan.storage), "eight-bit weights", tr("eight-bit weights")),
        (plan.attention != "native", f"{plan.attention} attention", tr("{kind} attention", kind=plan.attention)),
        (plan.compiled, "compiled blocks", tr("compiled blocks")),
    )
    return {name: said for used, name, said in found if used}


def smaller(
    way: Way, report: ModelReport, phase: str, *, main_memory: bool, exact: bool = False, means: Means | None = None
) -> Rung | None:
    """After memory ran out in ``phase`` (``loading``, or the name of a plan's phase): less of it at a time.

    ``main_memory``: it was not the card's. ``exact``: no rung may make the numbers coarser. ``means``: what a rung may
    make use of.
    """
    means = means or Means()
    if phase == "decoding":  # has its own ways, which need no other plan
        return None
    processor = way.plan.device == "cpu"
    moves = (_ON_PROCESSOR if processor else _MAIN_MEMORY if main_memory else _ON_CARD)[phase]
    for move in moves:
        if (exact and move in _COARSER) or (move in _MOVING and not means.offload):
            continue
        if move is _tiled and not means.chunks:
            continue
        if (found := move(way.plan, report)) is None:
            continue
        plan, choice, before, after = found
        plan = counted(plan, report, way.settings)
        if move in _IF_LESS:
            present = predicted(counted(way.plan, report, way.settings), phase, main_memory=main_memory)
            expected = predicted(plan, phase, main_memory=main_memory)
            if present is None or expected is None or expected >= present:
                continue
        return Rung(Way(plan, way.settings), choice, before, after)
    return None


def counted(plan: ExecutionPlan, report: ModelReport, settings: GenerationSettings) -> ExecutionPlan:
    """``plan`` with what it is now predicted to need."""
    found = phases(report, settings, plan)
    on_card, in_memory = peaks(found)
    commit = max(phase.memory_bytes + phase.charged for phase in found)
    needs = {"memory_needed": in_memory, "device_memory_needed": on_card, "commit_needed": commit}
    return msgspec.structs.replace(plan, phases=found, **needs)


def predicted(plan: ExecutionPlan, phase: str, *, main_memory: bool) -> int | None:
    """Bytes that ``plan`` expected of ``phase``, on the card or in main memory; None where it says nothing."""
    name = "denoising" if phase == "loading" else phase
    found = next((one for one in plan.phases if one.name == name), None)
    if found is None:
        return None
    return found.memory_bytes if main_memory or plan.device == "cpu" else found.card_bytes


def largest_that_fits(
    plan: ExecutionPlan, report: ModelReport, settings: GenerationSettings, room: int, *, main_memory: bool
) -> Smaller:
    """What would fit into ``room`` bytes of the memory that ran out, run as ``plan`` says."""

    def fits(**changes: int) -> bool:
        needs = peaks(phases(report, msgspec.structs.replace(settings, **changes), plan))
        return needs[1 if main_memory or plan.device == "cpu" else 0] <= room * _HEADROOM

    frames = next((count for count in _fewer(settings.frames, report.frame_multiple) if fits(frames=count)), None)
    sizes = _narrower(settings.width, settings.height, report.size_multiple)
    size = next(((width, height) for width, height in sizes if fits(width=width, height=height)), None)
    return Smaller(frames, size)


def _fewer(frames: int, multiple: int) -> range:
    """Fewer frames, the most first; a single one is another kind of wish."""
    return range((frames - 2) // multiple * multiple + 1, multiple, -multiple)


def _narrower(width: int, height: int, multiple: int) -> list[tuple[int, int]]:
    """Smaller sizes of about the same shape, the largest first."""
    found = [
        (side, max(multiple, round(height * side / width / multiple) * multiple))
        for side in range((width - 1) // multiple * multiple, multiple, -multiple)
    ]
    return [(side, other) for side, other in found if other <= height]


# --- The moves: a changed plan, what it chose, from what, to what; None where it is made already or has no place. ----

_Move = Callable[[ExecutionPlan, ModelReport], tuple[ExecutionPlan, str, str, str] | None]
_LESS_ON_CARD = {Offload.NONE: Offload.COMPONENT, Offload.COMPONENT: Offload.BLOCK}


def _one_pass_at_a_time(plan: ExecutionPlan, _: ModelReport) -> tuple[ExecutionPlan, str, str, str] | None:
    if not plan.batched_guidance:
        return None
    after = msgspec.structs.replace(plan, batched_guidance=False)
    return after, tr("the passes of guidance one after the other"), "both passes at once", "one pass at a time"


def _tiled(plan: ExecutionPlan, _: ModelReport) -> tuple[ExecutionPlan, str, str, str] | None:
    if plan.tile is not None:
        return None
    return msgspec.structs.replace(plan, tile=TILES[0]), tr("tiles"), "whole frames", f"tiles of {TILES[0]}"


def _offloaded(plan: ExecutionPlan, _: ModelReport) -> tuple[ExecutionPlan, str, str, str] | None:
    offload = _LESS_ON_CARD.get(plan.offload)
    if offload is None:
        return None
    after = msgspec.structs.replace(plan, offload=offload)
    return (
        after,
        tr("offload by {way}", way=offload.value),
        f"offload: {plan.offload.value}",
        f"offload: {offload.value}",
    )


def _text_in_blocks(plan: ExecutionPlan, _: ModelReport) -> tuple[ExecutionPlan, str, str, str] | None:
    if plan.text_offload is not Offload.NONE:
        return None
    after = msgspec.structs.replace(plan, text_offload=Offload.BLOCK)
    return after, tr("the text encoder in blocks"), "text encoder on the card", "text encoder in blocks"


def _from_files(plan: ExecutionPlan, _: ModelReport) -> tuple[ExecutionPlan, str, str, str] | None:
    # What was cast to eight bits no longer lies in the file.
    if plan.storage or plan.offload is Offload.DISK:
        return None
    after = msgspec.structs.replace(plan, offload=Offload.DISK)
    return after, tr("blocks straight from the files"), f"offload: {plan.offload.value}", "offload: disk"


def _alone_on_card(plan: ExecutionPlan, report: ModelReport) -> tuple[ExecutionPlan, str, str, str] | None:
    """The VAE is never brought in blocks: alone on the card is the least that it needs there."""
    return _offloaded(plan, report) if plan.offload is Offload.NONE else None


def _vae_on_processor(plan: ExecutionPlan, _: ModelReport) -> tuple[ExecutionPlan, str, str, str] | None:
    if plan.vae_on_processor:
        return None
    after = msgspec.structs.replace(plan, vae_on_processor=True)
    if plan.offload is not Offload.DISK:
        after = msgspec.structs.replace(after, offload=Offload.BLOCK)
    return after, tr("the VAE on the processor"), "VAE on the card", "VAE on the processor"


def _on_processor(plan: ExecutionPlan, _: ModelReport) -> tuple[ExecutionPlan, str, str, str] | None:
    # Processors are slow in float16, and its range is what breaks text encoders.
    precision = "bfloat16" if plan.precision == "float16" else plan.precision
    after = msgspec.structs.replace(plan, device="cpu", precision=precision, offload=Offload.NONE)
    return after, tr("the text encoder on the processor"), plan.device, "processor"


def _one_expert(plan: ExecutionPlan, report: ModelReport) -> tuple[ExecutionPlan, str, str, str] | None:
    if plan.one_expert or len(report.experts) < 2:
        return None
    after = msgspec.structs.replace(plan, one_expert=True)
    return after, tr("one expert in memory at a time"), "both experts in memory", "one expert in memory"


def _half(plan: ExecutionPlan, _: ModelReport) -> tuple[ExecutionPlan, str, str, str] | None:
    if plan.precision != "float32":
        return None
    after = msgspec.structs.replace(plan, precision="bfloat16")
    return after, tr("half precision (bfloat16), which changes the picture a little"), "float32", "bfloat16"


def _eight_bits(plan: ExecutionPlan, report: ModelReport) -> tuple[ExecutionPlan, str, str, str] | None:
    expert = report.component(Role.TRANSFORMER)
    # In few bits already: such weights stay as they lie in their file.
    packed = expert is not None and expert.storage not in _PLAIN
    if plan.storage or packed or plan.offload is Offload.DISK:
        return None
    after = msgspec.structs.replace(plan, storage="fp8")
    words = tr("the transformers' weights in eight bits (fp8), which changes the picture a little")
    return after, words, f"weights in {plan.precision}", "weights in fp8"


_PLAIN = ("", "fp32", "fp16", "bf16")
_COARSER = (_half, _eight_bits)
_MOVING = (
    _offloaded, _text_in_blocks, _from_files, _alone_on_card, _vae_on_processor, _on_processor, _one_expert,
)  # fmt: skip
"""Weights wait elsewhere than where they are used, or take turns."""
_IF_LESS = (_half, _eight_bits, _from_files)
"""Weights that are used as they lie in their file take no memory of one's own: to convert them may cost more."""
_LESS_WEIGHT: tuple[_Move, ...] = (_one_expert, _half, _eight_bits)
_ON_CARD: dict[str, tuple[_Move, ...]] = {
    "text": (_text_in_blocks, _on_processor),
    "pictures": (_tiled, _alone_on_card, _vae_on_processor),
    "loading": (_offloaded, _eight_bits, _half),
    "denoising": (_one_pass_at_a_time, _offloaded, _eight_bits, _half),
}
"""When the card's memory ran out."""
_MAIN_MEMORY: dict[str, tuple[_Move, ...]] = {
    "text": (_half,),
    "pictures": (_from_files, *_LESS_WEIGHT),
    "loading": (_from_files, *_LESS_WEIGHT),
    "denoising": (_from_files, *_LESS_WEIGHT),
}
"""When a job on a card ran out of main memory, where weights wait."""
_ON_PROCESSOR: dict[str, tuple[_Move, ...]] = {
    "text": (_half,),
    "pictures": (_tiled, *_LESS_WEIGHT),
    "loading": _LESS_WEIGHT,
    "denoising": (_one_pass_at_a_time, *_LESS_WEIGHT),
}
