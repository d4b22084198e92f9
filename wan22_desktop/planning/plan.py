"""The plan: device, precision and memory strategy for one job on this machine, each with its reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.machine import Gpu, HardwareSnapshot
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.plan import ExecutionPlan, Fit, Offload, Phase, Reason
from wan22_desktop.domain.problem import NOT_ENOUGH_MEMORY, SLOW_ON_CPU, TIGHT_MEMORY, Problem
from wan22_desktop.planning.memory import TILES, peaks, phases

HEADROOM = 0.9
"""Share of the free memory that a plan may fill."""
MIN_COMPUTE = (7, 0)
"""Older cards are not supported by today's builds of torch."""
BFLOAT16_COMPUTE = (8, 0)
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
    def needs(tile: int | None) -> tuple[Phase, ...]:
        return phases(report, settings, "float32", Offload.NONE, tile, "cpu")

    room = hardware.memory_available * HEADROOM
    tiles = (TILES[-1],) if mode == "safe" else (None, *TILES)
    found, tile = _first([(needs(tile), tile) for tile in tiles], lambda option: peaks(option[0])[1] <= room)
    _, total = peaks(found)
    problems = _memory_problems("main memory", total, hardware.memory_available, mode)
    if report.parameters > LARGE_MODEL:
        problems.append(SLOW_ON_CPU.of(size=f"{report.parameters / 1e9:.1f} billion parameters"))
    return ExecutionPlan(
        device="cpu",
        precision="float32",
        vae_precision="float32",
        offload=Offload.NONE,
        tile=tile,
        threads=hardware.cores,
        memory_needed=total,
        device_memory_needed=0,
        phases=found,
        fit=_fit((total, hardware.memory_available)),
        reasons=(
            Reason(choice="processor", because=why),
            Reason(choice="float32", because="processors compute it exactly and without conversion"),
            Reason(choice=f"{hardware.cores} threads", because="one per physical core"),
            Reason(choice=_gigabytes(total), because=_spelled(found, "main memory")),
            *_tiled(tile, mode),
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
    device = f"cuda:{gpu.index}"
    precision, why_precision = _precision(gpu, mode)
    ways = [(Offload.BLOCK, TILES[-1])] if mode == "safe" else _WAYS
    options = [(phases(report, settings, precision, offload, tile, device), offload, tile) for offload, tile in ways]
    room = gpu.memory_free * HEADROOM
    found, offload, tile = _first(options, lambda option: peaks(option[0])[0] <= room)
    on_card, in_memory = peaks(found)
    problems = _memory_problems(f"memory on {gpu.name}", on_card, gpu.memory_free, mode)
    problems += _memory_problems("main memory", in_memory, hardware.memory_available, mode)
    because = "the safe plan needs the least memory on the card" if mode == "safe" else _BECAUSE[offload]
    return ExecutionPlan(
        device=device,
        precision=precision,
        vae_precision="float32",
        offload=offload,
        tile=tile,
        threads=hardware.cores,
        memory_needed=in_memory,
        device_memory_needed=on_card,
        phases=found,
        fit=_fit((on_card, gpu.memory_free), (in_memory, hardware.memory_available)),
        reasons=(
            Reason(choice=f"graphics card {gpu.index}", because=why),
            Reason(choice=precision, because=why_precision),
            Reason(choice=f"offload: {offload.value}", because=because),
            Reason(choice="VAE in float32", because="half precision gives black or blotched frames on some cards"),
            Reason(choice=_gigabytes(on_card), because=_spelled(found, f"memory on {gpu.name}")),
            *_tiled(tile, mode),
        ),
        problems=tuple(problems),
    )


_WAYS: list[tuple[Offload, int | None]] = [
    (Offload.NONE, None), (Offload.NONE, TILES[0]), (Offload.COMPONENT, None), (Offload.COMPONENT, TILES[0]),
    (Offload.COMPONENT, TILES[1]), (Offload.BLOCK, None), (Offload.BLOCK, TILES[0]), (Offload.BLOCK, TILES[1]),
]  # fmt: skip
"""The fastest first: tiles cost a part of the decoding, moving weights a part of every step."""
_BECAUSE = {
    Offload.NONE: "everything fits on the card",
    Offload.COMPONENT: "the whole model does not fit on the card, its largest component does",
    Offload.BLOCK: "no whole component fits on the card, so blocks are brought one by one",
}
_Option = TypeVar("_Option")


def _first(options: Sequence[_Option], fits: Callable[[_Option], bool]) -> _Option:
    """The first that fits, else the last, which needs the least."""
    return next((option for option in options if fits(option)), options[-1])


def _tiled(tile: int | None, mode: str) -> tuple[Reason, ...]:
    if tile is None:
        return ()
    why = "the safe plan holds as little as it can" if mode == "safe" else "whole frames would not fit into memory"
    return (Reason(choice="tiled decoding", because=why),)


def _precision(gpu: Gpu, mode: str) -> tuple[str, str]:
    if mode == "safe":
        return "float32", "the safe plan computes in full precision"
    if gpu.compute_capability >= BFLOAT16_COMPUTE:
        return "bfloat16", "Wan was trained in it and the card computes it natively"
    return "float16", "the card has no bfloat16"


def _memory_problems(kind: str, needed: int, available: int, mode: str) -> list[Problem]:
    facts = {"needed": _gigabytes(needed), "kind": kind, "available": _gigabytes(available)}
    if needed > available and mode != "force":
        return [NOT_ENOUGH_MEMORY.of(**facts)]
    if needed > available * HEADROOM:
        return [TIGHT_MEMORY.of(**facts)]
    return []


def _fit(*rooms: tuple[int, int]) -> Fit:
    """Of what is needed into what is free, both in bytes, for each kind of memory."""
    if any(needed > free for needed, free in rooms):
        return Fit.TOO_LARGE
    return Fit.TIGHT if any(needed > free * HEADROOM for needed, free in rooms) else Fit.FITS


def _spelled(found: tuple[Phase, ...], kind: str) -> str:
    """The phase that decides, term by term."""
    card = any(phase.card for phase in found)
    most = max(found, key=lambda phase: phase.card_bytes if card else phase.memory_bytes)
    terms = sorted(most.card if card else most.memory, key=lambda term: term.bytes, reverse=True)
    return f"{kind}, most while {_WHILE[most.name]}: " + ", ".join(
        f"{term.name} {_gigabytes(term.bytes)}" for term in terms
    )


_WHILE = {
    "text": "the prompt is encoded", "pictures": "pictures are encoded", "denoising": "denoising",
    "decoding": "frames are decoded",
}  # fmt: skip


def _gigabytes(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 50_000_000 else f"{size / 1e6:.0f} MB"
