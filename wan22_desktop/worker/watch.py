"""What a job lets the other side hear: its stages with their times, and what is worth telling."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Generator, Iterable

from wan22_desktop.domain.event import AnyEvent, Stage, StageStarted, Told
from wan22_desktop.domain.generation import GenerationSettings, JobId
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.plan import ExecutionPlan
from wan22_desktop.domain.problem import Problem, ProblemRaised, Severity
from wan22_desktop.domain.scopes import stage_scope
from wan22_desktop.worker.measuring import Meter
from wan22_desktop.worker.profiling import Profiler

Emit = Callable[[AnyEvent], None]
_PHASES = {Stage.ENCODING_PROMPT: "text", Stage.DENOISING: "denoising", Stage.DECODING: "decoding"}
"""The stages whose seconds are a phase's. What is loaded counts for the memory of the phase that it is loaded for."""


class Watch:
    """Announces and times the stages of one job. A stage within another counts for itself alone."""

    def __init__(
        self, job: JobId, emit: Emit, meter: Meter, told: tuple[Problem, ...] = (), profiler: Profiler | None = None
    ) -> None:
        """``told``: what was told before. ``profiler`` is told how the job is run; it hears of stages by itself."""
        self.job, self.emit, self.meter, self.profiler = job, emit, meter, profiler
        self.stage: str = Stage.INSPECTING
        self.told = told
        self._seconds: dict[str, float] = {}
        self._since = time.perf_counter()
        self._depth = 0

    def started(self, stage: Stage, detail: str = "", share: float = 0.0) -> None:
        self.emit(StageStarted(job=self.job, stage=stage, detail=detail, share=share))

    @contextlib.contextmanager
    def during(self, stage: Stage) -> Generator[None]:
        outer, self._depth = self.stage, self._depth + 1
        self._turn(stage)
        if stage is not Stage.LOADING:
            self.meter.enter(_PHASES.get(stage, ""))
        elif outer != Stage.ENCODING_PROMPT:
            self.meter.enter("denoising")
        self.started(stage)
        try:
            with stage_scope(f"stage.{stage.value}"):
                yield
        finally:
            self._depth -= 1
        self._turn(outer)
        if self._depth:
            self.started(Stage(outer))

    def measure(self, phase: str) -> None:
        """Within a stage another phase begins."""
        self._turn(self.stage)
        self.meter.enter(phase)

    def about(self, report: ModelReport, plan: ExecutionPlan, settings: GenerationSettings) -> None:
        """The job is run so; of several the last counts."""
        if self.profiler:
            self.profiler.about(report, plan, settings)

    def _turn(self, stage: str) -> None:
        now = time.perf_counter()
        if self.stage in _PHASES:
            self.meter.spent(now - self._since)
        self._seconds[self.stage] = self._seconds.get(self.stage, 0.0) + now - self._since
        self.stage, self._since = stage, now

    def tell(self, problems: Iterable[Problem]) -> None:
        """Let the person know, once each.

        Raises:
            ProblemRaised: the first error among them.
        """
        for problem in problems:
            if problem.severity is Severity.ERROR:
                raise ProblemRaised(problem)
            if problem not in self.told:
                self.told = (*self.told, problem)
                self.emit(Told(job=self.job, problem=problem))

    def timings(self) -> dict[str, float]:
        """Seconds by stage, up to now."""
        self._turn(self.stage)
        return {stage: round(seconds, 4) for stage, seconds in self._seconds.items()}
