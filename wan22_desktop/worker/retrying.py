"""Work that is done again on the next rung of the ladder when memory runs out or numbers break down."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from wan22_desktop.domain.event import Stage
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.plan import Means, Reason
from wan22_desktop.domain.problem import (
    BLACK_FRAMES,
    FLAT_LATENTS,
    NOT_FINITE,
    OUT_OF_MEMORY,
    PURE_NOISE,
    RETRIED,
    Problem,
    ProblemRaised,
)
from wan22_desktop.generation import failures
from wan22_desktop.planning import ladder, probe
from wan22_desktop.planning.ladder import Rung, Way
from wan22_desktop.worker.watch import Watch

_NUMBERS = (NOT_FINITE.code, FLAT_LATENTS.code, PURE_NOISE.code, BLACK_FRAMES.code)
"""Problems that more exact numbers may solve."""
_PHASES: dict[str, str] = {Stage.LOADING: "loading", Stage.DENOISING: "denoising"}
"""Of the stages in which a single one can fail; elsewhere the work says which it is."""
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class _Failure:
    """What a try came to, without the exception: that one would hold on to the tensors of its frames."""

    phase: str
    why: str
    memory: str
    """Which one ran out; empty where numbers broke down."""


class Retrying:
    """The tries of one job."""

    def __init__(
        self,
        report: ModelReport,
        watch: Watch,
        forget: Callable[[], None],
        *,
        exact: bool,
        means: Means | None = None,
        falls_back: bool = True,
    ) -> None:
        """``forget``: what is loaded makes room. ``exact``: full precision was wished for, and is not given up.

        ``means``: what another way may make use of. ``falls_back``: False where no other way may be tried.
        """
        self._report, self._watch, self._forget, self._exact = report, watch, forget, exact
        self._means, self._falls_back = means or Means(), falls_back

    def run(self, way: Way, work: Callable[[Way], _T], point: Callable[[], str]) -> tuple[Way, _T]:
        """``work(way)``, or what it gives on the first rung below on which it succeeds, and that rung's way.

        ``point`` is asked for words for where the next try goes on from.

        Raises:
            CancelledHere, ProblemRaised: as ``work`` raises; OUT_OF_MEMORY where no rung is left.
        """
        while True:
            try:
                return way, work(way)
            except Exception as error:
                failure = self._failure(error)
                if failure is None:
                    raise
                rung = self._next(way, failure)
                if rung is None and not failure.memory:
                    raise
                evidence = "" if rung else failures.explain(error, self._watch.stage).evidence
            # Out of the handler: an exception that is being handled holds on to the tensors of its frames.
            self._forget()
            if rung is None:
                stage = self._watch.stage
                raise ProblemRaised(out_of_memory(self._report, way, failure.phase, failure.memory, stage, evidence))
            self._watch.tell((_told(way, rung, failure, point()),))
            reason = Reason(choice=rung.choice, because=failure.why)
            plan = msgspec.structs.replace(rung.way.plan, reasons=(*rung.way.plan.reasons, reason))
            way = Way(plan, rung.way.settings)

    def _failure(self, error: Exception) -> _Failure | None:
        """None where no other way would help."""
        phase = failures.phase_of(error) or _PHASES.get(self._watch.stage, "")
        if isinstance(error, ProblemRaised):
            known = error.problem.code in _NUMBERS
            return _Failure(phase, error.problem.sentence(), "") if known else None
        memory = failures.memory_of(error)
        if not memory or not phase:
            return None
        main = memory == failures.MAIN_MEMORY
        ran_out = mark("Main memory ran out while {work}.") if main else mark("Graphics memory ran out while {work}.")
        return _Failure(phase, tr(ran_out, work=tr(_WHILE.get(phase, phase))), memory)

    def _next(self, way: Way, failure: _Failure) -> Rung | None:
        if not self._falls_back:
            return None
        if failure.memory:
            in_main = failure.memory == failures.MAIN_MEMORY
            return ladder.smaller(
                way, self._report, failure.phase, main_memory=in_main, exact=self._exact, means=self._means
            )
        # What is made more exact once stays so, or memory and numbers would send each other in circles.
        self._exact = True
        return ladder.more_exact(way, failure.phase, self._means)


def out_of_memory(report: ModelReport, way: Way, phase: str, memory: str, stage: str, evidence: str) -> Problem:
    """The end of a ladder: OUT_OF_MEMORY that says which smaller video would fit, in words and in its facts."""
    in_main = memory == failures.MAIN_MEMORY or way.plan.device == "cpu"
    hardware = probe(os.getpid())
    cards = [gpu.memory_free for gpu in hardware.gpus if way.plan.device == f"cuda:{gpu.index}"]
    room = hardware.memory_available if in_main else min(cards, default=0)
    # What was predicted was not enough: there is less room than that, whatever the system says.
    expected = ladder.predicted(way.plan, phase, main_memory=in_main)
    room = min(room, expected or room)
    smaller = ladder.largest_that_fits(way.plan, report, way.settings, room, main_memory=in_main)
    facts = smaller.facts | {"phase": phase, "predicted": str(expected or "")}
    suggestion = smaller.words(way.settings)
    return OUT_OF_MEMORY.of(stage=stage.capitalize(), kind=memory, suggestion=suggestion, evidence=evidence, **facts)


_WHILE = {
    "text": mark("the prompt was read"), "pictures": mark("pictures were encoded"),
    "loading": mark("the model was loaded"),
    "denoising": mark("a step was computed"), "decoding": mark("frames were decoded"),
}  # fmt: skip


def _told(way: Way, rung: Rung, failure: _Failure, point: str) -> Problem:
    facts = {"phase": failure.phase, "from": rung.before, "to": rung.after}
    if failure.memory:
        in_main = failure.memory == failures.MAIN_MEMORY
        expected = ladder.predicted(way.plan, failure.phase, main_memory=in_main)
        facts |= {"memory": failure.memory, "predicted": str(expected or "")}
    return RETRIED.of(why=failure.why, point=point, choice=rung.choice, **facts)
