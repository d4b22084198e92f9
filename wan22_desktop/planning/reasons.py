"""Why a plan is as it is, decision by decision, in words."""

from __future__ import annotations

from collections.abc import Iterator

from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.machine import Gpu
from wan22_desktop.domain.plan import ExecutionPlan, Executor, Fit, Means, Offload, Reason, StepCache
from wan22_desktop.planning.attention import NATIVE

BFLOAT16_COMPUTE = (8, 0)
"""Of a card, from which on it computes bfloat16."""


def reasons(
    plan: ExecutionPlan,
    simplest: ExecutionPlan,
    settings: GenerationSettings,
    mode: str,
    why: str,
    gpu: Gpu | None,
    means: Means,
) -> tuple[Reason, ...]:
    """The decisions of ``plan``; ``simplest`` is the way that would have been taken if memory were no matter."""
    told = _of_processor(plan, why) if gpu is None else _of_card(plan, simplest, mode, why, gpu)
    found = [*told, *_of_saving(plan, simplest, mode, gpu)]
    if settings.cache is not StepCache.NONE:
        found.append(Reason(choice=f"step cache: {settings.cache.value}", because="it was asked for"))
    return (*found, *_of_means(means))


def _of_means(means: Means) -> Iterator[Reason]:
    """What the settings keep a plan from."""
    if not means.optimization:
        yield Reason(choice="the libraries' own code", because="enable_optimization is off in the settings")
    if not means.offload:
        yield Reason(choice="no weights that wait elsewhere", because="enable_cpu_offload is off in the settings")
    if not means.chunks:
        yield Reason(choice="everything at once", because="enable_chunked_processing is off in the settings")


def _of_processor(plan: ExecutionPlan, why: str) -> Iterator[Reason]:
    exact = plan.precision == "float32"
    yield Reason(choice="processor", because=why)
    yield Reason(
        choice=plan.precision,
        because="processors compute it exactly and without conversion" if exact
        else "full precision would not fit into main memory",
    )  # fmt: skip
    yield Reason(choice=f"{plan.threads} threads", because="one per physical core")
    yield Reason(choice=gigabytes(plan.memory_needed), because=_spelled(plan, "main memory"))


def _of_card(plan: ExecutionPlan, simplest: ExecutionPlan, mode: str, why: str, gpu: Gpu) -> Iterator[Reason]:
    yield Reason(choice=f"graphics card {gpu.index}", because=why)
    able = gpu.compute_capability >= BFLOAT16_COMPUTE and plan.precision == "float16"
    kind = "safe" if mode == "safe" else "asked" if able else plan.precision
    yield Reason(choice=plan.precision, because=_PRECISION[kind])
    yield Reason(choice=f"offload: {plan.offload.value}", because=_offload(plan, simplest, mode, gpu))
    why = "half precision gives black or blotched frames on some cards"
    if plan.vae_precision != "float32":
        smaller = "in full precision frames would have to be cut into smaller tiles, which is less exact"
        why = "the fast plan was asked for" if mode == "fast" else smaller
    yield Reason(choice=f"VAE in {plan.vae_precision}", because=why)
    yield Reason(choice=gigabytes(plan.device_memory_needed), because=_spelled(plan, f"memory on {gpu.name}"))


_PRECISION = {
    "safe": "the safe plan computes in full precision",
    "bfloat16": "Wan was trained in it and the card computes it natively",
    "float16": "the card has no bfloat16",
    "float32": "it is exact",
    "asked": "default_precision asks for it in the settings",
}


def _offload(plan: ExecutionPlan, simplest: ExecutionPlan, mode: str, gpu: Gpu) -> str:
    if mode == "safe":
        return "the safe plan needs the least memory on the card"
    if plan.offload is Offload.NONE:
        return "everything fits on the card" if plan.fit is not Fit.TOO_LARGE else "no other way is allowed"
    whole, free = gigabytes(simplest.device_memory_needed), gigabytes(gpu.memory_free)
    return f"all of it would take {whole}, and {free} are free: {_OFFLOAD[plan.offload]}"


_OFFLOAD = {
    Offload.COMPONENT: "one component after the other is brought to the card",
    Offload.BLOCK: "blocks are brought one by one while others compute",
    Offload.DISK: "blocks are brought one by one, straight from their files, as main memory does not hold them",
}


def _of_saving(plan: ExecutionPlan, simplest: ExecutionPlan, mode: str, gpu: Gpu | None) -> Iterator[Reason]:
    """What saves memory or time beyond that."""
    safe = mode == "safe"
    if plan.tile is not None:
        why = "the safe plan holds as little as it can" if safe else "whole frames would not fit into memory"
        yield Reason(choice="tiled decoding", because=why)
    if plan.storage:
        place = "the card" if gpu else "memory"
        yield Reason(
            choice=f"weights kept in {plan.storage}",
            because=f"in {plan.precision} they would fill {place} or have to be brought for every step",
        )
    if plan.one_expert:
        both = gigabytes(simplest.memory_needed if gpu is None else plan.memory_needed)
        why = "the safe plan holds as little as it can" if safe else f"both would need more main memory than {both}"
        yield Reason(choice="one expert at a time", because=why)
    if plan.attention != NATIVE:
        why = "the fast plan was asked for; it is compared with torch's own before it is used"
        yield Reason(choice=f"attention: {plan.attention}", because=why)
    if plan.compiled:
        yield Reason(choice="compiled blocks", because="the steps are long enough to win back the minute that it takes")
    if plan.batched_guidance:
        device = "card" if gpu else "processor"
        yield Reason(choice="both passes of guidance at once", because=f"one alone does not fill the {device}")
    if plan.executor is Executor.LEAN:
        yield Reason(choice="lean blocks", because="tokens in chunks and in place take less than half of the memory")
    if plan.head_groups > 1:
        why = "all at once would keep the card from drawing the desktop, and Windows would reset it"
        yield Reason(choice=f"attention in {plan.head_groups} parts", because=why)


def _spelled(plan: ExecutionPlan, kind: str) -> str:
    """The phase that decides, term by term."""
    card = any(phase.card for phase in plan.phases)
    most = max(plan.phases, key=lambda phase: phase.card_bytes if card else phase.memory_bytes)
    terms = sorted(most.card if card else most.memory, key=lambda term: term.bytes, reverse=True)
    return f"{kind}, most while {_WHILE[most.name]}: " + ", ".join(
        f"{term.name} {gigabytes(term.bytes)}" for term in terms
    )


_WHILE = {
    "text": "the prompt is encoded", "pictures": "pictures are encoded", "denoising": "denoising",
    "decoding": "frames are decoded",
}  # fmt: skip


def gigabytes(size: float) -> str:
    """A number of bytes as people read it."""
    return f"{size / 1e9:.1f} GB" if size >= 50_000_000 else f"{size / 1e6:.0f} MB"
