"""Was a job slower, or larger, than others of its shape? Only what stands out of their own scatter is told."""

from __future__ import annotations

import statistics
from collections.abc import Iterable

from wan22_desktop.domain.fit import size
from wan22_desktop.domain.profile import COMPONENT, ENCODE, LOADING, STEP, Profile, Span
from wan22_desktop.domain.value import Value

RECENT = 20
"""Earlier jobs that count, the newest."""
LEAST_RUNS = 5
"""Fewer tell no scatter."""
SIGMAS, SIGMA = 4.0, 1.4826
"""So many times the scatter is beyond noise; a normal scatter is that many times the median deviation."""
LEAST_SHARE = 0.10
"""Of the median: less is not worth a word, however steady the others were."""
LEAST_SECONDS, LEAST_BYTES = 0.05, 32e6
DISTURBED = 0.15
"""Share of the processor that other programs used above what they usually did: then it is their doing."""
COLD = 64e6
"""Bytes from the disk from which on a stage read its files anew: it is compared with its like alone."""


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
            return "{what} took {now} instead of the usual {usual}, while other programs used the processor.".format(
                **facts
            )
        if self.regressed:
            return "{what} took {now} instead of the usual {usual} (± {scatter} over {runs} runs).".format(**facts)
        return "{what} took {now}, as usual ({usual} ± {scatter} over {runs} runs).".format(**facts)

    def _told(self, value: float) -> str:
        return size(int(value)) if self.unit == "bytes" else f"{value:.3g} s" if value < 100 else f"{value:.0f} s"


def compare(profile: Profile, earlier: Iterable[Profile]) -> tuple[Finding, ...]:
    """What of ``profile`` the ``earlier`` ones of its shape, the newest first, have enough figures of."""
    past: dict[str, list[tuple[float, float]]] = {}
    for one in list(earlier)[:RECENT]:
        for key, (_, _, value, others) in figures(one).items():
            past.setdefault(key, []).append((value, others))
    return tuple(
        _judged(what, unit, value, others, past[key])
        for key, (what, unit, value, others) in figures(profile).items()
        if len(past.get(key, ())) >= LEAST_RUNS
    )


def _judged(what: str, unit: str, now: float, others: float, past: list[tuple[float, float]]) -> Finding:
    values = [value for value, _ in past]
    median = statistics.median(values)
    scatter = statistics.median(abs(value - median) for value in values)
    least = LEAST_BYTES if unit == "bytes" else LEAST_SECONDS
    if what.startswith("Each step"):
        least = 0.0  # many of them were measured: their median is steady, and a little of each is much of all
    bound = median + max(SIGMAS * SIGMA * scatter, LEAST_SHARE * median, least)
    busy = statistics.median(other for _, other in past)
    return Finding(
        what=what, unit=unit, now=now, median=median, scatter=scatter, runs=len(values), bound=bound,
        stands_out=now > bound, disturbed=unit == "s" and now > bound and others > busy + DISTURBED,
    )  # fmt: skip


def figures(profile: Profile) -> dict[str, tuple[str, str, float, float]]:
    """By a key that only like things share: words, unit, value, and what others used of the processor.

    A stage is like another where the same parts were loaded within it and files were read from the disk by both or by
    neither; all stages of a kind count together. Of steps the median counts: their number may differ.
    """
    found: dict[str, tuple[str, str, float, float]] = {}
    within: dict[int, list[Span]] = {}
    for span in profile.spans:
        within.setdefault(span.parent, []).append(span)
    stages: dict[str, list[tuple[int, Span]]] = {}
    for index, span in enumerate(profile.spans):
        if span.parent == 0 and not span.lane and span.name != ENCODE:
            stages.setdefault(span.name, []).append((index, span))
    for name, spans in stages.items():
        if name in ("denoising", "waiting for memory"):  # its steps are told; and a wait is nobody's slowness
            continue
        loaded = sorted(part.detail for index, _ in spans for part in _parts(profile, index))
        cold = sum(span.read for _, span in spans) > COLD
        seconds = sum(span.seconds for _, span in spans)
        key = "|".join((name, *loaded, "cold" if cold else "warm"))
        found[key] = (spans[0][1].label, "s", seconds, max(span.others for _, span in spans))
    denoising = max((span.others for _, span in stages.get("denoising", ())), default=0.0)
    for index, span in enumerate(profile.spans):
        steps = [step.seconds for step in within.get(index, ()) if step.name == STEP and not step.error]
        if steps:
            what = "Each step of the {expert}".format(expert=span.label[0].lower() + span.label[1:])
            found[f"step|{span.name}"] = (what, "s", statistics.median(steps), denoising)
    if profile.spans:
        whole = profile.spans[0]
        loaded = "|".join(sorted(span.detail for span in profile.spans if span.name == COMPONENT))
        if whole.memory:
            found[f"memory|{loaded}"] = ("Main memory", "bytes", float(whole.memory), 0.0)
        if whole.card:
            found[f"card|{loaded}"] = ("Graphics memory", "bytes", float(whole.card), 0.0)
    return found


def _parts(profile: Profile, index: int) -> list[Span]:
    return [span for _, _, span in profile.walk(index) if span.name in (COMPONENT, LOADING)]
