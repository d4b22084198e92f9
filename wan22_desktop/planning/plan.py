"""The plan: device, precision and memory strategy for one job on this machine, each with its reason."""

from __future__ import annotations

from wan22_desktop.domain.generation import (
    ExecutionPlan,
    GenerationSettings,
    Gpu,
    HardwareSnapshot,
    Offload,
    Reason,
)
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.problem import NOT_ENOUGH_MEMORY, SLOW_ON_CPU, TIGHT_MEMORY, Problem
from wan22_desktop.planning.memory import CUDA_CONTEXT, FRAMEWORK, MemoryTerms, terms

HEADROOM = 0.9
"""Share of the free memory that a plan may fill."""
MIN_COMPUTE = (7, 0)
"""Older cards are not supported by today's builds of torch."""
BFLOAT16_COMPUTE = (8, 0)
TILING_PIXELS = 1280 * 720
LARGE_MODEL = 1_000_000_000
"""Parameters from which on a processor takes hours."""


def make_plan(
    report: ModelReport, hardware: HardwareSnapshot, settings: GenerationSettings, mode: str = "auto"
) -> ExecutionPlan:
    """How ``settings`` will run. ``mode`` is one of :data:`~wan22_desktop.domain.generation.PLANS`.

    ``problems`` of the plan holds NOT_ENOUGH_MEMORY (unless forced), TIGHT_MEMORY and SLOW_ON_CPU where they apply.
    """
    gpu, why_device = _device(hardware, mode)
    if gpu is None:
        return _on_processor(report, hardware, settings, mode, why_device)
    return _on_card(gpu, report, hardware, settings, mode, why_device)


def _device(hardware: HardwareSnapshot, mode: str) -> tuple[Gpu | None, str]:
    if mode == "cpu":
        return None, "the processor was asked for"
    usable = [gpu for gpu in hardware.gpus if gpu.compute_capability >= MIN_COMPUTE]
    if not usable:
        found = "no NVIDIA card was found" if not hardware.gpus else f"{hardware.gpus[0].name} is too old"
        return None, found
    best = max(usable, key=lambda gpu: gpu.memory_free)
    others = " and has the most free memory" if len(usable) > 1 else ""
    return best, f"{best.name} can run it{others}"


def _on_processor(
    report: ModelReport, hardware: HardwareSnapshot, settings: GenerationSettings, mode: str, why: str
) -> ExecutionPlan:
    need = terms(report, settings, "float32", tiling=mode == "safe")
    total = FRAMEWORK + need.weights + need.working
    problems = _memory_problems("main memory", total, hardware.memory_available, mode)
    if report.parameters > LARGE_MODEL:
        problems.append(SLOW_ON_CPU.of(size=f"{report.parameters / 1e9:.1f} billion parameters"))
    return ExecutionPlan(
        device="cpu",
        precision="float32",
        vae_precision="float32",
        offload=Offload.NONE,
        vae_tiling=mode == "safe",
        threads=hardware.cores,
        memory_needed=total,
        device_memory_needed=0,
        reasons=(
            Reason(choice="processor", because=why),
            Reason(choice="float32", because="processors compute it exactly and without conversion"),
            Reason(choice=f"{hardware.cores} threads", because="one per physical core"),
            Reason(choice=_gigabytes(total), because=_spelled(need, "main memory")),
        ),
        problems=tuple(problems),
    )


def _on_card(
    gpu: Gpu,
    report: ModelReport,
    hardware: HardwareSnapshot,
    settings: GenerationSettings,
    mode: str,
    why: str,
) -> ExecutionPlan:
    precision, why_precision = _precision(gpu, mode)
    tiling = mode == "safe" or settings.width * settings.height >= TILING_PIXELS
    need = terms(report, settings, precision, tiling=tiling)
    offload, on_card, why_offload = _offload(need, gpu, report, mode)
    in_memory = FRAMEWORK + (0 if offload is Offload.NONE else need.weights)
    problems = _memory_problems(f"memory on {gpu.name}", on_card, gpu.memory_free, mode)
    problems += _memory_problems("main memory", in_memory, hardware.memory_available, mode)
    reasons = [
        Reason(choice=f"graphics card {gpu.index}", because=why),
        Reason(choice=precision, because=why_precision),
        Reason(choice=f"offload: {offload.value}", because=why_offload),
        Reason(choice="VAE in float32", because="half precision gives black or blotched frames on some cards"),
        Reason(choice=_gigabytes(on_card), because=_spelled(need, f"memory on {gpu.name}")),
    ]
    if tiling:
        reasons.append(Reason(choice="tiled decoding", because="it bounds the VAE's memory at this size"))
    return ExecutionPlan(
        device=f"cuda:{gpu.index}",
        precision=precision,
        vae_precision="float32",
        offload=offload,
        vae_tiling=tiling,
        threads=hardware.cores,
        memory_needed=in_memory,
        device_memory_needed=on_card,
        reasons=tuple(reasons),
        problems=tuple(problems),
    )


def _precision(gpu: Gpu, mode: str) -> tuple[str, str]:
    if mode == "safe":
        return "float32", "the safe plan computes in full precision"
    if gpu.compute_capability >= BFLOAT16_COMPUTE:
        return "bfloat16", "Wan was trained in it and the card computes it natively"
    return "float16", "the card has no bfloat16"


def _offload(need: MemoryTerms, gpu: Gpu, report: ModelReport, mode: str) -> tuple[Offload, int, str]:
    """Strategy, peak on the card, and the reason: the fastest that fits, else the smallest."""
    layers = report.transformer.layers if report.transformer else 40
    largest = max(need.text_encoder, need.transformer, need.vae)
    # Two groups of one block are on the card at a time, and what does not belong to any block.
    block = need.text_encoder // 12 + 3 * need.transformer // max(1, layers) + need.vae
    peaks = {
        Offload.NONE: CUDA_CONTEXT + need.weights + need.working,
        Offload.COMPONENT: CUDA_CONTEXT + largest + need.working,
        Offload.BLOCK: CUDA_CONTEXT + block + need.working,
    }
    if mode == "safe":
        return Offload.BLOCK, peaks[Offload.BLOCK], "the safe plan needs the least memory on the card"
    room = gpu.memory_free * HEADROOM
    why = {
        Offload.NONE: "everything fits on the card",
        Offload.COMPONENT: "the whole model does not fit on the card, its largest component does",
        Offload.BLOCK: "no whole component fits on the card, so blocks are brought one by one",
    }
    chosen = next((strategy for strategy, peak in peaks.items() if peak <= room), Offload.BLOCK)
    return chosen, peaks[chosen], why[chosen]


def _memory_problems(kind: str, needed: int, available: int, mode: str) -> list[Problem]:
    facts = {"needed": _gigabytes(needed), "kind": kind, "available": _gigabytes(available)}
    if needed > available and mode != "force":
        return [NOT_ENOUGH_MEMORY.of(**facts)]
    if needed > available * HEADROOM:
        return [TIGHT_MEMORY.of(**facts)]
    return []


def _spelled(need: MemoryTerms, kind: str) -> str:
    experts = f"{need.experts} × " if need.experts > 1 else ""
    return (
        f"{kind}: transformer {experts}{_gigabytes(need.transformer)}, text encoder {_gigabytes(need.text_encoder)}, "
        f"VAE {_gigabytes(need.vae)}, working space {_gigabytes(need.working)}"
    )


def _gigabytes(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 50_000_000 else f"{size / 1e6:.0f} MB"
