"""Was a job slower, or larger, than others of its shape? Only what stands out of their own scatter is told."""

from __future__ import annotations

import statistics
from collections.abc import Iterable

from wan22_desktop.domain.fit import size
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.profile import COMPONENT, STEP, Profile
from wan22_desktop.domain.value import Value

RECENT = 20
"""Earlier jobs that count, the newest."""
LEAST_RUNS = 8
"""Fewer tell no scatter."""
SIGMAS, SIGMA = 4.0, 1.4826
"""So many times the scatter is beyond noise; a normal scatter is that many times the median deviation."""
UNSURE = 3.0
"""Over the number of runs, by how much more the bound lies away: the scatter of few is often found too small."""
LEAST_SHARE = 0.10
"""Of the median: less is not worth a word, however steady the others were."""
LEAST_SECONDS, LEAST_BYTES = 0.05, 32e6
DISTURBED = 0.15
"""Share of the processor that other programs used above what they usually did: then it is their doing."""
COLD = 64e6
"""Bytes from the disk from which on a stage read its files anew: it is compared with its like alone."""

EACH_STEP = mark("Each step")
_STEPS = {
    "high noise": mark("Each step of the high-noise expert"), "low noise": mark("Each step of the low-noise expert"),
    "single": mark("Each step of the only expert"),
}  # fmt: skip
"""By the names of the spans that they lie in."""


class Finding(Value):
    """One figure of a job beside those of earlier ones. Seconds, or bytes."""

    what: str
    """As a person reads it."""
    unit: str
    """``s`` or ``bytes``."""
    now: float
    median: float
    scatter: float
    """Median absolute deviation of the earlier ones."""
    runs: int
    bound: float
    """Above it, it stands out."""
    stands_out: bool
    disturbed: bool = False
    """It does, while other programs used more of the processor than usual: no regression."""

    @property
    def regressed(self) -> bool:
        return self.stands_out and not self.disturbed

    def sentence(self) -> str:
        facts = {
            "what": self.what, "now": self._told(self.now), "usual": self._told(self.median),
            "scatter": self._told(self.scatter), "runs": self.runs,
        }  # fmt: skip
        if self.disturbed:
            return tr(
                "{what} took {now} instead of the usual {usual}, while other programs used the processor.", **facts
            )
        if self.regressed:
            return tr("{what} took {now} instead of the usual {usual} (± {scatter} over {runs} runs).", **facts)
        return tr("{what} took {now}, as usual ({usual} ± {scatter} over {runs} runs).", **facts)

    def _told(self, value: float) -> str:
        return size(int(value)) if self.unit == "bytes" else f"{value:.3g} s" if value < 100 else f"{value:.0f} s"


def compare(profile: Profile, earlier: Iterable[Profile]) -> tuple[Finding, ...]:
    """What of ``profile`` the ``earlier`` ones of its shape, the newest first, have enough figures of."""
    past: dict[str, list[tuple[float, float]]] = {}
    for one in list(earlier)[:RECENT]:
        for key, (_, _, value, others) in figures(one).items():
            past.setdefault(key, []).append((value, others))
    return tuple(
        _judged(what, unit, value, others, past[key], steps=key.startswith("step|"))
        for key, (what, unit, value, others) in figures(profile).items()
        if len(past.get(key, ())) >= LEAST_RUNS
    )


def _judged(
    what: str, unit: str, now: float, others: float, past: list[tuple[float, float]], *, steps: bool
) -> Finding:
    values = [value for value, _ in past]
    median = statistics.median(values)
    scatter = statistics.median(abs(value - median) for value in values)
    least = LEAST_BYTES if unit == "bytes" else LEAST_SECONDS
    if steps:
        least = 0.0  # many of them were measured: their median is steady, and a little of each is much of all
    sigmas = SIGMAS * (1 + UNSURE / len(values))
    bound = median + max(sigmas * SIGMA * scatter, LEAST_SHARE * median, least)
    busy = statistics.median(other for _, other in past)
    return Finding(
        what=what, unit=unit, now=now, median=median, scatter=scatter, runs=len(values), bound=bound,
        stands_out=now > bound, disturbed=unit == "s" and now > bound and others > busy + DISTURBED,
    )  # fmt: skip


Figure = tuple[str, str, float, float]
"""Words, unit, value, and what others used of the processor."""


def figures(profile: Profile) -> dict[str, Figure]:
    """By a key that only like things share."""
    if not profile.spans:
        return {}
    return _of_stages(profile) | _of_steps(profile) | _of_memory(profile)


def _of_stages(profile: Profile) -> dict[str, Figure]:
    """All stages of a kind together. One is like another where the same parts were loaded within it, and files were
    read from the disk by both or by neither. Of denoising the steps count, and a wait is nobody's slowness.
    """
    found: dict[str, Figure] = {}
    kinds: dict[str, list[int]] = {}
    for index in profile.children(0):
        span = profile.spans[index]
        if not span.lane and span.name not in ("denoising", "waiting for memory"):
            kinds.setdefault(span.name, []).append(index)
    for name, indices in kinds.items():
        spans = [profile.spans[index] for index in indices]
        within = (span for index in indices for _, _, span in profile.walk(index))
        loaded = sorted(span.detail for span in within if span.name == COMPONENT)
        cold = sum(span.read for span in spans) > COLD
        seconds, others = sum(span.seconds for span in spans), max(span.others for span in spans)
        found["|".join((name, *loaded, "cold" if cold else "warm"))] = (spans[0].label, "s", seconds, others)
    return found


def _of_steps(profile: Profile) -> dict[str, Figure]:
    """Of each expert the median: the number of steps may differ."""
    taken: dict[str, list[float]] = {}
    others = max((span.others for span in profile.spans if span.name == "denoising"), default=0.0)
    for span in profile.spans:
        if span.name == STEP and not span.error:
            taken.setdefault(profile.spans[span.parent].name, []).append(span.seconds)
    return {
        f"step|{name}": (tr(_STEPS.get(name, EACH_STEP)), "s", statistics.median(seconds), others)
        for name, seconds in taken.items()
    }


def _of_memory(profile: Profile) -> dict[str, Figure]:
    whole = profile.spans[0]
    loaded = "|".join(sorted(span.detail for span in profile.spans if span.name == COMPONENT))
    found = {f"memory|{loaded}": (tr("Main memory"), "bytes", float(whole.memory), 0.0)} if whole.memory else {}
    if whole.card:
        found[f"card|{loaded}"] = (tr("Graphics memory"), "bytes", float(whole.card), 0.0)
    return found
