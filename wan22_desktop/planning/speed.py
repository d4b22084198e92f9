"""How long the phases of a job take under a plan: operations over speed, and bytes that have to be moved meanwhile.

Speeds are what jobs and calibrations on this machine have shown; else they follow from the card's cores and clock.
"""

from __future__ import annotations

from dataclasses import dataclass

from msgspec.structs import replace

from wan22_desktop.domain.experience import Experience
from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.machine import Gpu, HardwareSnapshot
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.plan import ExecutionPlan, Executor, Offload, Phase, StepCache
from wan22_desktop.planning.attention import SAGE
from wan22_desktop.planning.memory import moved
from wan22_desktop.planning.operations import operations

PRECISIONS = ("float32", "bfloat16", "float16")
NOMINAL = 50e12
"""Operations per second of a card that tells nothing: good enough to compare plans by, never shown."""
DISK = 1.5e9
"""Bytes per second that a mapped file is read with."""
CACHED_FILE = 5e9
"""The same of one that the system has in memory."""
LINK = 12e9
"""Bytes per second to a card whose driver does not tell, from locked memory."""
LINK_SHARE = 0.8
"""Of what a slot carries in theory."""
UNLOCKED = 3
"""Times as long to the card from memory that is not locked."""
CACHED = {StepCache.NONE: 1.0, StepCache.FIRST_BLOCK: 0.59, StepCache.TAYLOR: 0.64, StepCache.MAGNITUDE: 0.6}
"""Share of the operations that a step cache leaves at its usual quality."""
COMPILED = 0.82
"""Share of the time that compiled blocks leave (4.60 → 3.77 s for a 14B pass on an H100, diffusers PR 11605)."""
COMPILING = 60.0
"""Seconds that it takes to compile them."""
STREAMED = 1.07
"""What hooks around every block cost (4.60 → 4.92 s, ibidem)."""
CAST = 1.11
"""What casting eight bits back costs (the library's own benchmarks, on an L40)."""
ATTENTION = {SAGE: 0.77}
"""Share of the time that is left (30 % faster than torch's own with Wan, by the documentation of Wan2GP)."""
TILED = {None: 1.0, 32: 1.4, 16: 1.9}
"""How much more is decoded in tiles, as they overlap."""
HALF_ON_PROCESSOR = 3.0
"""Times as long in bfloat16 on a processor without instructions for it."""
SMALL_PASS, SMALL_ON_PROCESSOR = 4096, 512
"""Tokens below which one pass does not fill a card, and below which a processor is busy with everything around it."""
BATCHED, BATCHED_ON_PROCESSOR = 0.9, 0.65
"""Share of the time that both passes of guidance at once leave then (on the processor 1.63 → 1.03 s as measured)."""

_TENSOR = {(7, 0): 16, (7, 5): 8, (8, 0): 32, (8, 6): 4, (8, 9): 4, (9, 0): 32, (10, 0): 64, (12, 0): 4}
"""Operations of the tensor cores per core and clock in half precision, by compute capability; from the makers' tables
(A100 312, RTX 3090 71, RTX 4090 165, H100 989, RTX 5090 210 TFLOPS)."""
_VECTOR = {"cuda": 2, "cpu": 32}
"""In single precision: multiply and add, on the processor eight wide and two at a time (AVX2)."""
_BY_VAE = ("pictures", "decoding")
_SHARE = {"text": 0.3, "pictures": 0.2, "denoising": 0.5, "decoding": 0.2}
"""Of the peak that is sustained."""


@dataclass(frozen=True, slots=True)
class Speed:
    """What a device sustains, as far as it is known."""

    hardware: HardwareSnapshot
    gpu: Gpu | None
    experience: Experience
    fingerprint: str = ""

    @property
    def device(self) -> str:
        return self.gpu.name if self.gpu else self.hardware.cpu

    def is_measured(self, phase: str, precision: str) -> bool:
        """Have jobs or a calibration shown it?"""
        return self.experience.rate(phase, self.device, precision, self.fingerprint) is not None

    def rate(self, phase: str, precision: str) -> float:
        """Operations per second: as measured, else as they follow from what the device is, else :data:`NOMINAL`."""
        measured = self.experience.rate(phase, self.device, precision, self.fingerprint)
        if measured:
            return measured
        counted = self._counted(phase, precision)
        # What one precision was measured to be off by, the others are too: a slow day must not make them look quick.
        for other in PRECISIONS:
            known, of_other = (
                self.experience.rate(phase, self.device, other, self.fingerprint),
                self._counted(phase, other),
            )
            if known and counted and of_other:
                return known * counted / of_other
        return counted or NOMINAL

    def knows(self, phase: str, precision: str) -> bool:
        """Is :meth:`rate` more than nominal?"""
        return self.is_measured(phase, precision) or self._counted(phase, precision) > 0

    def _counted(self, phase: str, precision: str) -> float:
        """As it follows from cores and clock; 0 where the device does not tell them."""
        if self.gpu is None:
            peak = self.hardware.cores * self.hardware.clock * _VECTOR["cpu"]
            return peak * _SHARE[phase] / (1 if precision == "float32" else HALF_ON_PROCESSOR)
        wide = _TENSOR.get(self.gpu.compute_capability, 4)
        # In float32 convolutions go through the tensor cores all the same, at half their speed (TF32).
        single = wide / 2 if phase in _BY_VAE and self.gpu.compute_capability >= (8, 0) else _VECTOR["cuda"]
        return self.gpu.cores * self.gpu.clock * _SHARE[phase] * (single if precision == "float32" else wide)

    @property
    def link(self) -> float:
        """Bytes per second to the card."""
        return (self.gpu.link * LINK_SHARE if self.gpu else 0) or LINK


def share(phase: str, settings: GenerationSettings, plan: ExecutionPlan) -> float:
    """How long a phase takes under ``plan``, as a share of its bare operations at the device's speed."""
    if phase == "decoding":
        return TILED[plan.tile]
    if phase != "denoising":
        return 1.0
    batched = BATCHED_ON_PROCESSOR if plan.device == "cpu" else BATCHED
    measures = settings.cache is StepCache.MAGNITUDE and not settings.magnitudes
    found = (1.0 if measures else CACHED[settings.cache]) * (batched if plan.batched_guidance else 1.0)
    found *= ATTENTION.get(plan.attention, 1.0)
    return found * (CAST if plan.storage else 1.0) * (COMPILED if plan.compiled else 1.0)


def timed(
    found: tuple[Phase, ...], report: ModelReport, settings: GenerationSettings, plan: ExecutionPlan, speed: Speed
) -> tuple[Phase, ...]:
    """``found`` with their predicted seconds; without loading, which depends on what is loaded already."""
    counts = operations(report, settings)
    timed_phases: list[Phase] = []
    for phase in found:
        work = counts.get(phase.name, 0.0) * share(phase.name, settings, plan)
        seconds = work / speed.rate(phase.name, plan.precision_of(phase.name))
        if phase.name == "denoising":
            seconds = _denoising(seconds, phase, report, settings, plan, speed)
        elif phase.name == "text" and plan.text_offload is not Offload.NONE:
            seconds = max(seconds, phase.mapped * UNLOCKED / speed.link)
        timed_phases.append(replace(phase, seconds=seconds))
    return tuple(timed_phases)


def _denoising(
    computing: float,
    phase: Phase,
    report: ModelReport,
    settings: GenerationSettings,
    plan: ExecutionPlan,
    speed: Speed,
) -> float:
    """Seconds of all steps, where bare computing takes ``computing``."""
    computing += COMPILING if plan.compiled else 0.0
    expert = moved(report, plan)
    experts = max(1, len(report.experts))
    guided = max(settings.guidance, settings.guidance_low) > 1 and not plan.batched_guidance
    passes = settings.steps * (2 if guided else 1)
    extra = experts * expert / DISK if plan.one_expert else 0.0
    missing = max(0, phase.memory_bytes + phase.mapped - speed.hardware.memory_available)
    if plan.device == "cpu":
        # What does not stay in memory is read again in every pass.
        return computing + extra + passes * min(missing, expert) / DISK
    if plan.offload is Offload.COMPONENT:
        return computing + extra + experts * expert * UNLOCKED / speed.link
    if plan.executor is Executor.LEAN:
        passes = settings.steps  # both passes of guidance go through a block that was brought once
    if plan.offload is Offload.BLOCK:
        return max(computing * STREAMED, passes * expert / speed.link) + extra
    if plan.offload is Offload.DISK:
        lacking = min(missing, expert)
        read = (expert - lacking) / CACHED_FILE + lacking / DISK
        return max(computing * STREAMED, passes * max(read, expert / speed.link)) + extra
    return computing + extra
