"""The plan: of all ways to run a job on this machine the fastest that fits, each decision with its reason."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from msgspec.structs import replace

from wan22_desktop.domain.experience import Experience
from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.machine import Gpu, HardwareSnapshot
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.plan import ExecutionPlan, Executor, Fit, Means, Offload, StepCache
from wan22_desktop.domain.problem import NOT_ENOUGH_MEMORY, PAGE_FILE_SMALL, SLOW_ON_CPU, TIGHT_MEMORY, Problem
from wan22_desktop.planning import disk
from wan22_desktop.planning.attention import SAGE
from wan22_desktop.planning.memory import BYTES, TILES, peaks, phases, tokens
from wan22_desktop.planning.reasons import BFLOAT16_COMPUTE, gigabytes, reasons
from wan22_desktop.planning.speed import SMALL_ON_PROCESSOR, SMALL_PASS, Speed, timed

HEADROOM = 0.9
"""Share of the free memory that a plan may fill: Windows spills into main memory instead of failing, and crawls."""
MIN_COMPUTE = (7, 0)
"""Older cards are not supported by today's builds of torch."""
LARGE_MODEL = 1_000_000_000
"""Parameters from which on a processor takes hours."""
SMOOTH = 0.5
"""Seconds that a card may be busy with one thing: after two Windows takes it for dead and resets it."""
LESS_EXACT = 2.0
"""A way that changes the picture must be so many times faster than one that does not, unless only it fits."""


def make_plan(
    report: ModelReport,
    hardware: HardwareSnapshot,
    settings: GenerationSettings,
    mode: str = "auto",
    experience: Experience | None = None,
    means: Means | None = None,
) -> ExecutionPlan:
    """How ``settings`` will run. ``mode`` is one of :data:`~wan22_desktop.domain.generation.PLANS`.

    ``means`` says what may be made use of; everything, where it is not given.

    ``problems`` of the plan holds NOT_ENOUGH_MEMORY (unless forced), TIGHT_MEMORY, PAGE_FILE_SMALL, DISK_SHORT and
    SLOW_ON_CPU where they apply.
    """
    means = means or Means()
    mode = means.mode(mode)
    gpu, why = choose_device(hardware, mode, means.device)
    speed = Speed(hardware, gpu, experience or Experience(), report.fingerprint)
    search = _Search(report, settings, mode, hardware, gpu, speed, means)
    tried = [search.predicted(way) for way in search.ways()]
    best = min(tried, key=search.rank)
    best = min([best, *map(search.predicted, search.refined(best))], key=search.rank)
    return search.told(best, tried, why)


def choose_device(hardware: HardwareSnapshot, mode: str = "auto", wanted: str = "auto") -> tuple[Gpu | None, str]:
    """The card that computes, None for the processor, and why. ``wanted`` as in :class:`Means`."""
    if mode == "cpu":
        return None, tr("the processor was asked for")
    if wanted == "cpu":
        return None, tr("the settings say so (device)")
    usable = [gpu for gpu in hardware.gpus if gpu.compute_capability >= MIN_COMPUTE]
    if not usable:
        found = (
            tr("no NVIDIA card was found") if not hardware.gpus else tr("{card} is too old", card=hardware.gpus[0].name)
        )
        return None, found
    if wanted != "auto":
        chosen = next((gpu for gpu in usable if wanted == f"cuda:{gpu.index}"), None)
        if chosen is not None:
            return chosen, tr("{card} was chosen in the settings (device)", card=chosen.name)
    best = max(usable, key=lambda gpu: gpu.memory_free)
    if wanted != "auto":
        return best, tr(
            "{card} can run it; {wanted}, which the settings name, cannot be used here", card=best.name, wanted=wanted
        )
    if len(usable) > 1:
        return best, tr("{card} can run it and has the most free memory", card=best.name)
    return best, tr("{card} can run it", card=best.name)


@dataclass(frozen=True, slots=True)
class _Search:
    """A job and a machine: the ways to run the one on the other."""

    report: ModelReport
    settings: GenerationSettings
    mode: str
    hardware: HardwareSnapshot
    gpu: Gpu | None
    speed: Speed
    means: Means

    # --- Ways -------------------------------------------------------------------------------------------------------

    @property
    def half(self) -> str:
        """The half precision that the card computes in."""
        able = self.gpu is not None and self.gpu.compute_capability >= BFLOAT16_COMPUTE
        return "bfloat16" if able and self.means.precision != "fp16" else "float16"

    @property
    def precision(self) -> str:
        """What the transformers compute in, where nothing has to be smaller."""
        exact = self.gpu is None or self.mode == "safe" or self.means.precision == "fp32"
        return "float32" if exact else self.half

    @property
    def executor(self) -> Executor:
        """Of few tokens everything is one chunk, and nothing is won."""
        lean = self.tokens >= SMALL_PASS and self.settings.cache is StepCache.NONE
        lean = lean and self.means.optimization and self.means.chunks
        return Executor.LEAN if lean else Executor.DIFFUSERS

    @property
    def head_groups(self) -> int:
        """As many parts of the attention as keep one of them short: Windows waits for it to draw the desktop."""
        facts = self.report.transformer
        if self.executor is not Executor.LEAN or not self.gpu or self.hardware.system != "Windows" or facts is None:
            return 1
        seconds = 4 * self.tokens**2 * facts.dim / self.speed.rate("denoising", self.precision)
        parts = range(1, facts.heads + 1)
        return next((n for n in parts if facts.heads % n == 0 and seconds / n <= SMOOTH), facts.heads)

    @property
    def tokens(self) -> int:
        return tokens(self.report, self.settings)

    def ways(self) -> Iterator[ExecutionPlan]:
        """Every way that is worth a look, the simplest first."""
        safe = self.mode == "safe"
        plain = ExecutionPlan(
            device=f"cuda:{self.gpu.index}" if self.gpu else "cpu",
            device_name=self.speed.device,
            precision=self.precision,
            vae_precision=self.precision if self.gpu and self.mode == "fast" else "float32",
            offload=Offload.NONE,
            executor=self.executor,
            head_groups=self.head_groups,
            plain=not self.means.optimization,
            streamed=self.means.chunks,
            threads=self.hardware.cores,
            memory_needed=0,
            device_memory_needed=0,
        )
        two = len(self.report.experts) > 1
        alone = (True,) if two and safe else (False, True) if two else (False,)
        alone = alone if self.means.offload else (False,)
        tiles = (TILES[-1],) if safe else (None, *TILES)
        tiles = tiles if self.means.chunks else (None,)
        if self.gpu is None:
            exact = safe or self.means.precision == "fp32"
            for precision in ("float32",) if exact else ("float32", "bfloat16"):
                for one, tile in itertools.product(alone, tiles):
                    yield replace(plain, precision=precision, one_expert=one, tile=tile)
            return
        packed = self.report.precision not in ("bf16", "fp16", "fp32")
        storages = ("",) if safe or packed or plain.precision == "float32" else ("", "fp8")
        offloads = (Offload.BLOCK, Offload.DISK) if safe else tuple(Offload)
        offloads = offloads if self.means.offload else (Offload.NONE,)
        for storage, offload, one, tile in itertools.product(storages, offloads, alone, tiles):
            # What is cast is no longer what lies in the file, and from there both experts take no more than one.
            if offload is not Offload.DISK or not (storage or (one and False in alone)):
                yield replace(plain, storage=storage, offload=offload, one_expert=one, tile=tile)

    def refined(self, best: ExecutionPlan) -> Iterator[ExecutionPlan]:
        """What may make the best way faster still, to the same numbers but for rounding."""
        if self.mode == "safe" or not self.means.optimization:
            return
        guided = max(self.settings.guidance, self.settings.guidance_low) > 1
        if guided and self.tokens < (SMALL_PASS if self.gpu else SMALL_ON_PROCESSOR):
            best = replace(best, batched_guidance=True)
            yield best
        # Nearer to the exact picture than smaller tiles; where it breaks down, frames are decoded again in float32.
        if self.gpu and best.precision == "bfloat16":
            for tile in itertools.takewhile(lambda tile: tile != best.tile, (None, *TILES)):
                yield replace(best, vae_precision=self.half, tile=tile)
        if self.gpu and self.mode == "fast" and SAGE in self.hardware.attentions:
            best = replace(best, attention=SAGE)
            yield best
        # Blocks with a LoRA's hooks within run as they are.
        if self.gpu and self.hardware.can_compile and not self.settings.loras:
            yield replace(best, compiled=True, executor=Executor.DIFFUSERS, head_groups=1)

    # --- What they come to ------------------------------------------------------------------------------------------

    def predicted(self, way: ExecutionPlan) -> ExecutionPlan:
        """``way`` with what it needs and how long it takes."""
        found = phases(self.report, self.settings, way, self.speed.experience)
        if self.gpu and self.means.offload and found[0].card_bytes > self.gpu.memory_free * HEADROOM:
            way = replace(way, text_offload=Offload.DISK)
            found = phases(self.report, self.settings, way, self.speed.experience)
        found = timed(found, self.report, self.settings, way, self.speed)
        on_card, in_memory = peaks(found)
        commit = max(phase.memory_bytes + phase.charged for phase in found)
        plan = replace(
            way, phases=found, memory_needed=in_memory, device_memory_needed=on_card, commit_needed=commit
        )  # fmt: skip
        filled = self.filled(plan)
        return replace(plan, fit=Fit.FITS if filled <= HEADROOM else Fit.TIGHT if filled <= 1 else Fit.TOO_LARGE)

    def filled(self, plan: ExecutionPlan) -> float:
        """Share of what is free, of the kind of memory that is filled the most."""
        on_card = plan.device_memory_needed / max(1, self.gpu.memory_free) if self.gpu else 0.0
        return max(on_card, plan.memory_needed / max(1, self.hardware.memory_available))

    def rank(self, plan: ExecutionPlan) -> tuple[int, float]:
        """The least is the best: of what fits the fastest, of what does not fit what lacks the least."""
        if plan.fit is Fit.TOO_LARGE:
            return 2, self.filled(plan)
        less_exact = plan.storage or (self.gpu is None and plan.precision != "float32")
        return int(plan.fit is Fit.TIGHT), (plan.seconds or 0.0) * (LESS_EXACT if less_exact else 1)

    # --- Told -------------------------------------------------------------------------------------------------------

    def told(self, best: ExecutionPlan, tried: list[ExecutionPlan], why_device: str) -> ExecutionPlan:
        """The plan with its reasons and problems, and no more said of its speed than is known."""
        pairs = [(phase.name, best.precision_of(phase.name)) for phase in best.phases]
        found = tuple(
            phase if self.speed.knows(*pair) else replace(phase, seconds=None)
            for phase, pair in zip(best.phases, pairs, strict=True)
        )
        best = replace(best, phases=disk.with_disk(found, self.report, self.settings, BYTES[best.precision]))
        return replace(
            best,
            measured=all(self.speed.is_measured(*pair) for pair in pairs if pair[0] in ("denoising", "decoding")),
            reasons=reasons(best, tried[0], self.settings, self.mode, why_device, self.gpu, self.means),
            problems=tuple(self.problems(best)),
        )

    def problems(self, plan: ExecutionPlan) -> Iterator[Problem]:
        """What is to be told of the memory, and of the speed."""
        free = self.hardware.memory_available
        kinds = [(tr("main memory"), plan.memory_needed, free)]
        if self.gpu:
            kinds.insert(
                0, (tr("memory on {card}", card=self.gpu.name), plan.device_memory_needed, self.gpu.memory_free)
            )
        for kind, needed, available in kinds:
            facts = {"needed": gigabytes(needed), "kind": kind, "available": gigabytes(available)}
            if needed > available and self.mode != "force":
                yield NOT_ENOUGH_MEMORY.of(**facts)
            elif needed > available * HEADROOM:
                yield TIGHT_MEMORY.of(**facts)
        promised = self.hardware.commit_available
        if promised is not None and plan.commit_needed > promised:
            yield PAGE_FILE_SMALL.of(needed=gigabytes(plan.commit_needed), available=gigabytes(promised))
        yield from disk.problems(plan.phases, self.hardware)
        if self.gpu is None and self.report.parameters > LARGE_MODEL:
            yield SLOW_ON_CPU.of(size=tr("{count:.1f} billion parameters", count=self.report.parameters / 1e9))
