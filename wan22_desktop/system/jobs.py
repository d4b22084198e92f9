"""Jobs: from wishes to files, one after the other in a child process, in the order that costs the least."""

from __future__ import annotations

import contextlib
import os
import queue
import re
import signal
import threading
import time
import uuid
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from wan22_desktop.domain.event import AnyEvent, Calibrated, Cancelled, Failed, Finished, Halfway, Loaded
from wan22_desktop.domain.experience import Measurement
from wan22_desktop.domain.generation import GenerationRequest, GenerationResult, Half, JobId
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.problem import BAD_SETTING, CANCELLED, Problem, ProblemRaised
from wan22_desktop.planning import encoding_of
from wan22_desktop.planning.prompt_list import read_prompt_list, several
from wan22_desktop.system.plans import Plans
from wan22_desktop.video.sequence import is_taken
from wan22_desktop.worker.scheduling import Part, foreseen, next_turn

if TYPE_CHECKING:  # only what has failed needs it
    from wan22_desktop.observability.diagnostics import Piece

MOST_CALIBRATING = 600.0
"""Seconds."""
EventListener = Callable[[AnyEvent], None]
_Outcome = GenerationResult | Problem


class Jobs(Plans):
    """The model runs in a child process that is started by the first job and kept for the next ones."""

    def several(
        self, request: GenerationRequest, count: int = 1, prompts: str | os.PathLike[str] | None = None
    ) -> list[GenerationRequest]:
        """``request`` with ``count`` consecutive seeds; with a list of ``prompts``, a text or a table, for each line.

        Raises:
            ProblemRaised: INPUT_UNREADABLE, BAD_PROMPT_LIST or BAD_SETTING.
        """
        return several(request, count, None if prompts is None else read_prompt_list(prompts))

    def generate(self, request: GenerationRequest, on_event: EventListener | None = None) -> GenerationResult:
        """Make a video. ``on_event`` hears of progress on this thread.

        An interrupt (Ctrl-C) cancels the job, waits for its end and raises the problem of that; a second one does not
        wait.

        Raises:
            ProblemRaised: the job failed or was cancelled.
        """
        for made in self.generate_all([request], on_event):
            if isinstance(made, Problem):
                raise ProblemRaised(made)
            return made
        raise AssertionError("a job ends with an ending")

    def generate_all(
        self, requests: Sequence[GenerationRequest], on_event: EventListener | None = None
    ) -> Iterator[GenerationResult | Problem]:
        """Make videos, in the order that costs the least; what came of each, in the order of ``requests``.

        Where memory is for one expert alone, the high-noise one does its part of all, then the low-noise one. An
        interrupt cancels everything: the last that is given is CANCELLED.
        """
        outcomes, jobs, last = dict[int, _Outcome](), dict[int, Job](), None
        for number, request in enumerate(requests):
            try:
                encoding_of(request)  # what cannot be written is told before a process is started for it
                jobs[number] = Job(id=uuid.uuid4().hex[:12], request=self.completed(request), created=time.time())
            except ProblemRaised as raised:
                outcomes[number] = raised.problem
        try:
            for number in range(len(requests)):
                while number not in outcomes:
                    last = self._take_turn(jobs, last, outcomes, on_event)
                yield (made := outcomes[number])
                if isinstance(made, Problem) and made.code == CANCELLED.code:
                    return
        finally:
            for job in jobs.values():
                if job.half:  # of the others nobody has heard yet
                    self._record(job, JobState.CANCELLED, problem=CANCELLED.of(where=tr("before its second half")))

    def _take_turn(
        self,
        jobs: dict[int, Job],
        last: Part | None,
        outcomes: dict[int, _Outcome],
        on_event: EventListener | None,
    ) -> Part:
        """Run what is next of ``jobs``; one that ends moves to ``outcomes``, and one that is cancelled takes all."""
        turn = next_turn(tuple(jobs.values()), last)
        assert turn is not None, "every job ends with an ending"
        number = next(number for number, job in jobs.items() if job is turn.job)
        others = [job for job in jobs.values() if job is not turn.job]
        ending = self._run(turn.job, turn.part, others, on_event)
        if isinstance(ending, Halfway):
            jobs[number] = self._record(turn.job, JobState.QUEUED, half=ending.half)
        elif isinstance(ending, Finished):
            del jobs[number]
            outcomes[number] = ending.result
            self._record(turn.job, JobState.FINISHED, result=ending.result)
        else:
            del jobs[number]
            outcomes[number] = ending.problem
            cancelled = isinstance(ending, Cancelled)
            self._record(turn.job, JobState.CANCELLED if cancelled else JobState.FAILED, problem=ending.problem)
            if cancelled:
                outcomes |= dict.fromkeys(jobs, ending.problem)
        return turn.part

    def _run(
        self, job: Job, part: Part, others: Sequence[Job], on_event: EventListener | None
    ) -> Finished | Halfway | Failed | Cancelled:
        """Run one part of ``job`` to its end; ``others`` wait meanwhile."""
        self.look_again()
        self._record(job, JobState.RUNNING)
        worker = self._start_worker()
        worker.run(job.id, job.request, may_pause=part is Part.HIGH, half=job.half)
        worker.follow(foreseen(others, part))
        for event in self._heard_of(job.id):
            if on_event:
                on_event(event)
            if isinstance(event, Finished | Halfway | Failed | Cancelled):
                return event
        raise AssertionError("a job ends with an ending")

    def _heard_of(self, job: str) -> Iterator[AnyEvent]:
        """Events of ``job``, and those of none; an interrupt cancels it."""
        worker = self._start_worker()
        with _interrupts() as interrupted:
            while True:
                if interrupted.is_set():
                    worker.cancel(job)
                try:
                    event = self._events.get(timeout=0.2)
                except queue.Empty:
                    continue
                if event.job in (job, ""):
                    yield event

    def _record(
        self,
        job: Job,
        state: JobState,
        result: GenerationResult | None = None,
        problem: Problem | None = None,
        half: Half | None = None,
    ) -> Job:
        changes = {"started": job.started or time.time(), "ended": time.time() if state.ended else None}
        job = msgspec.structs.replace(
            job, state=state, result=result, problem=problem, half=half or job.half, **changes
        )
        self.database.save_job(job)
        if state is JobState.FAILED:
            self.report_failure(job)
        return job

    def report_failure(self, job: Job) -> Path | None:
        """Keep the diagnostics of a job that failed, unless the settings turn that off; returns their file."""
        if not self.settings.enable_diagnostics:
            return None
        from wan22_desktop.observability import diagnostics

        return diagnostics.keep(job.id, lambda: self.diagnostics(job), self.settings.diagnostics_dir)

    def diagnostics(self, job: Job | None = None) -> tuple[Piece, ...]:
        """What helps to find out what went wrong, with ``job`` or at all; of what is chosen, nothing is private."""
        from wan22_desktop.observability import diagnostics

        return diagnostics.collect(
            self.database, self.settings, self.hardware(), self.problems, job, lambda one: self.plan(one.request)[1]
        )

    def kept_diagnostics(self, job: JobId) -> tuple[Piece, ...]:
        """Those of a failed job; none where they are gone or were never kept."""
        from wan22_desktop.observability import diagnostics

        return diagnostics.read(diagnostics.kept(job, self.settings.diagnostics_dir))

    def load(self, request: GenerationRequest, on_event: EventListener | None = None) -> Loaded:
        """Bring a model into the child process's memory as ``request`` would run it; no prompt is needed.

        Raises:
            ProblemRaised: it cannot be loaded, or an interrupt cancelled it.
        """
        identity = uuid.uuid4().hex[:12]
        self._start_worker().load(identity, self.completed(request))
        for event in self._heard_of(identity):
            if on_event:
                on_event(event)
            if isinstance(event, Loaded):
                return event
            if isinstance(event, Failed | Cancelled):
                raise ProblemRaised(event.problem)
        raise AssertionError("a load ends with an ending")

    def calibrate(self, budget: float = 20.0) -> tuple[Measurement, ...]:
        """Measure how fast this machine computes, in ``budget`` seconds; what comes of it is kept for predictions.

        Raises:
            ProblemRaised: BAD_SETTING, or it failed.
        """
        if not 0 < budget <= MOST_CALIBRATING:
            reason = tr("it must be above 0 and at most {most:g}", most=MOST_CALIBRATING)
            raise ProblemRaised(BAD_SETTING.of(setting="seconds", value=budget, reason=reason, suggestion="20"))
        self.database  # noqa: B018 -- there must be one for the worker to keep them in
        identity = uuid.uuid4().hex[:12]
        self._start_worker().calibrate(identity, budget)
        for event in self._heard_of(identity):
            if isinstance(event, Calibrated):
                return event.measurements
            if isinstance(event, Failed | Cancelled):
                raise ProblemRaised(event.problem)
        raise AssertionError("a calibration ends with an ending")

    def default_output(self, prompt: str, seed: int | None = None, ending: str = ".mp4") -> Path:
        """A new file name in the output folder that tells the prompt and the time."""
        words = "-".join(re.findall(r"[^\W_]+", prompt.lower())[:6])[:48] or "video"
        stem = f"{time.strftime('%Y%m%d-%H%M%S')}-{words}{'' if seed is None else f'-{seed}'}"
        folder, number = self.output_folder, 2
        path = folder / f"{stem}{ending}"
        while is_taken(path):
            path, number = folder / f"{stem}-{number}{ending}", number + 1
        return path


@contextlib.contextmanager
def _interrupts() -> Generator[threading.Event]:
    """While inside, the first interrupt sets the event instead of raising wherever it happens to strike."""
    interrupted = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield interrupted
        return
    before = signal.getsignal(signal.SIGINT)

    def note(_number: int, _frame: object) -> None:
        interrupted.set()
        signal.signal(signal.SIGINT, before)

    signal.signal(signal.SIGINT, note)
    try:
        yield interrupted
    finally:
        signal.signal(signal.SIGINT, before)
