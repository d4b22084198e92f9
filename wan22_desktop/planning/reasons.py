"""Why a plan is as it is, decision by decision, in words."""

from __future__ import annotations

from collections.abc import Iterator

from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.language import mark, tr
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
        found.append(Reason(choice=tr("step cache: {kind}", kind=settings.cache.value), because=tr("it was asked for")))
    return (*found, *_of_means(means))


def _of_means(means: Means) -> Iterator[Reason]:
    """What the settings keep a plan from."""
    if not means.optimization:
        yield Reason(choice=tr("the libraries' own code"), because=tr("enable_optimization is off in the settings"))
    if not means.offload:
        yield Reason(
            choice=tr("no weights that wait elsewhere"), because=tr("enable_cpu_offload is off in the settings")
        )
    if not means.chunks:
        yield Reason(choice=tr("everything at once"), because=tr("enable_chunked_processing is off in the settings"))


def _of_processor(plan: ExecutionPlan, why: str) -> Iterator[Reason]:
    exact = plan.precision == "float32"
    yield Reason(choice=tr("processor"), because=why)
    yield Reason(
        choice=plan.precision,
        because=tr("processors compute it exactly and without conversion") if exact
        else tr("full precision would not fit into main memory"),
    )  # fmt: skip
    yield Reason(choice=tr("{count} threads", count=plan.threads), because=tr("one per physical core"))
    yield Reason(choice=gigabytes(plan.memory_needed), because=_spelled(plan, tr("main memory")))


def _of_card(plan: ExecutionPlan, simplest: ExecutionPlan, mode: str, why: str, gpu: Gpu) -> Iterator[Reason]:
    yield Reason(choice=tr("graphics card {index}", index=gpu.index), because=why)
    able = gpu.compute_capability >= BFLOAT16_COMPUTE and plan.precision == "float16"
    kind = "safe" if mode == "safe" else "asked" if able else plan.precision
    yield Reason(choice=plan.precision, because=tr(_PRECISION[kind]))
    yield Reason(choice=tr("offload: {way}", way=plan.offload.value), because=_offload(plan, simplest, mode, gpu))
    why = tr("half precision gives black or blotched frames on some cards")
    if plan.vae_precision != "float32":
        smaller = tr("in full precision frames would have to be cut into smaller tiles, which is less exact")
        why = tr("the fast plan was asked for") if mode == "fast" else smaller
    yield Reason(choice=tr("VAE in {precision}", precision=plan.vae_precision), because=why)
    yield Reason(
        choice=gigabytes(plan.device_memory_needed), because=_spelled(plan, tr("memory on {card}", card=gpu.name))
    )


_PRECISION = {
    "safe": mark("the safe plan computes in full precision"),
    "bfloat16": mark("Wan was trained in it and the card computes it natively"),
    "float16": mark("the card has no bfloat16"),
    "float32": mark("it is exact"),
    "asked": mark("default_precision asks for it in the settings"),
}


def _offload(plan: ExecutionPlan, simplest: ExecutionPlan, mode: str, gpu: Gpu) -> str:
    if mode == "safe":
        return tr("the safe plan needs the least memory on the card")
    if plan.offload is Offload.NONE:
        return tr("everything fits on the card") if plan.fit is not Fit.TOO_LARGE else tr("no other way is allowed")
    whole, free = gigabytes(simplest.device_memory_needed), gigabytes(gpu.memory_free)
    return tr(
        "all of it would take {whole}, and {free} are free: {way}",
        whole=whole,
        free=free,
        way=tr(_OFFLOAD[plan.offload]),
    )


_OFFLOAD = {
    Offload.COMPONENT: mark("one component after the other is brought to the card"),
    Offload.BLOCK: mark("blocks are brought one by one while others compute"),
    Offload.DISK: mark("blocks are brought one by one, straight from their files, as main memory does not hold them"),
}


def _of_saving(plan: ExecutionPlan, simplest: ExecutionPlan, mode: str, gpu: Gpu | None) -> Iterator[Reason]:
    """What saves memory or time beyond that."""
    safe = mode == "safe"
    if plan.tile is not None:
        why = tr("the safe plan holds as little as it can") if safe else tr("whole frames would not fit into memory")
        yield Reason(choice=tr("tiled decoding"), because=why)
    if plan.storage:
        yield Reason(
            choice=tr("weights kept in {storage}", storage=plan.storage),
            because=tr(
                "in {precision} they would fill the card or have to be brought for every step"
                if gpu
                else "in {precision} they would fill memory or have to be brought for every step",
                precision=plan.precision,
            ),
        )
    if plan.one_expert:
        both = gigabytes(simplest.memory_needed if gpu is None else plan.memory_needed)
        why = (
            tr("the safe plan holds as little as it can")
            if safe
            else tr("both would need more main memory than {both}", both=both)
        )
        yield Reason(choice=tr("one expert at a time"), because=why)
    if plan.attention != NATIVE:
        why = tr("the fast plan was asked for; it is compared with torch's own before it is used")
        yield Reason(choice=tr("attention: {kind}", kind=plan.attention), because=why)
    if plan.compiled:
        yield Reason(
            choice=tr("compiled blocks"), because=tr("the steps are long enough to win back the minute that it takes")
        )
    if plan.batched_guidance:
        why = tr("one alone does not fill the card" if gpu else "one alone does not fill the processor")
        yield Reason(choice=tr("both passes of guidance at once"), because=why)
    if plan.executor is Executor.LEAN:
        yield Reason(
            choice=tr("lean blocks"), because=tr("tokens in chunks and in place take less than half of the memory")
        )
    if plan.head_groups > 1:
        why = tr("all at once would keep the card from drawing the desktop, and Windows would reset it")
        yield Reason(choice=tr("attention in {count} parts", count=plan.head_groups), because=why)


def _spelled(plan: ExecutionPlan, kind: str) -> str:
    """The phase that decides, term by term."""
    card = any(phase.card for phase in plan.phases)
    most = max(plan.phases, key=lambda phase: phase.card_bytes if card else phase.memory_bytes)
    terms = sorted(most.card if card else most.memory, key=lambda term: term.bytes, reverse=True)
    return tr(
        "{kind}, most while {work}: {terms}",
        kind=kind,
        work=tr(_WHILE[most.name]),
        terms=", ".join(f"{tr(term.name)} {gigabytes(term.bytes)}" for term in terms),
    )


_WHILE = {
    "text": mark("the prompt is encoded"), "pictures": mark("pictures are encoded"), "denoising": mark("denoising"),
    "decoding": mark("frames are decoded"),
}  # fmt: skip


def gigabytes(size: float) -> str:
    """A number of bytes as people read it."""
    return f"{size / 1e9:.1f} GB" if size >= 50_000_000 else f"{size / 1e6:.0f} MB"
