"""Profiles of jobs: what the machine gave is read where stages begin and end, and nowhere else."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from dataclasses import dataclass, field
from typing import Any

import msgspec
import psutil

from wan22_desktop.domain import scopes
from wan22_desktop.domain.event import Cancelled, Failed, Finished, Halfway
from wan22_desktop.domain.generation import GenerationSettings, JobId
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.plan import ExecutionPlan
from wan22_desktop.domain.profile import COMPONENT, ENCODE, STEP, Profile, Span, plan_identity
from wan22_desktop.store.profiles import keep_profile, read_profile
from wan22_desktop.worker.measuring import Meter, processor

log = logging.getLogger(__name__)

MOST_SPANS = 2000
"""Of a job; what would be more is in the figures of those around it."""
Ending = Finished | Halfway | Failed | Cancelled
FRESH = 0.1
"""Seconds for which a reading of the system's counters stands for others: what is shorter would pay for it."""
LEAST_LOOK = 0.25
"""Seconds from which on it is told what other programs used meanwhile."""
_KINDS = {
    "loading.component": COMPONENT, "denoising.prepare": "prepare", "text.encode": "text",
    "vae.encode": "pictures", "vae.decode": "decode", "vae.middle": "middle", "vae.tile": "tile",
    "video.write": ENCODE, "video.finish": "finish",
}  # fmt: skip
_SUMMED = frozenset({ENCODE})
"""Once for every frame: only how long it took in all is told."""
_DETAILS = ("step", "role", "number")


@dataclass(slots=True)
class _Counters:
    """Of this process since it began, but for ``now``."""

    now: float
    cpu: float
    read: int
    written: int
    own: float = 0.0
    """Of ``cpu``, without what has ended beside it."""


@dataclass(frozen=True, slots=True)
class _Step:
    """A denoising step that has ended."""

    index: int
    expert: str
    ended: float
    seconds: float
    cpu: float
    """Of this process since it began."""
    counters: _Counters | None
    """None where they were read a moment ago."""
    memory: int
    card: int


@dataclass(slots=True)
class _Open:
    """A span that has begun."""

    name: str
    parent: int
    began: _Counters
    detail: str = ""
    lane: str = ""
    memory: int = 0
    card: int = 0
    others: float | None = None
    """What other programs had taken of the processor when it began."""
    span: Span | None = field(default=None)


class Profiler:
    """Watches the stages of one job. Whoever began one on another thread is told of its time alone."""

    def __init__(self, job: JobId, meter: Meter) -> None:
        self._meter, self._thread = meter, threading.get_ident()
        self._lock = threading.Lock()
        self._profile = Profile(job=job, time=time.time(), spans=())
        self._last = _counters()
        """What was read of the system last, and when."""
        meter.peaks()
        self._began = self._last
        self._spans = [_Open("job", -1, self._began, others=processor()[1])]
        self._stack = [0]
        self._steps: list[_Step] = []
        self._left_out = 0

    def about(self, report: ModelReport, plan: ExecutionPlan, settings: GenerationSettings) -> None:
        """The job is run so; of several the last counts."""
        identity = plan_identity(plan, settings)
        size = f"{settings.width}x{settings.height}x{settings.frames}"
        self._profile = msgspec.structs.replace(
            self._profile, shape="|".join((report.variant, report.precision, size, identity, plan.device_name)),
            model=report.name, variant=report.variant, device=plan.device_name, plan=identity, width=settings.width,
            height=settings.height, frames=settings.frames, steps=settings.steps,
        )  # fmt: skip

    # --- As the stages go ---------------------------------------------------------------------------------------------

    def enter(self, name: str, variables: dict[str, Any]) -> int:
        kind = _KINDS.get(name) or name.removeprefix("stage.")
        detail = next((str(variables[key]) for key in _DETAILS if key in variables), "")
        if threading.get_ident() != self._thread:
            return self._begin_aside(kind, detail)
        if kind in _SUMMED:
            return self._add(kind)
        return self._begin(kind, detail, looks=name.startswith("stage."))

    def leave(self, token: int, error: BaseException | None) -> None:
        if token < 0:
            return
        one = self._spans[token]
        if one.lane or one.name in _SUMMED:
            seconds = time.perf_counter() - one.began.now
            before = one.span or _span(one, self._began, 0.0)
            many = one.name in _SUMMED
            one.span = msgspec.structs.replace(
                before, seconds=before.seconds + seconds, count=before.count + many, error=_name_of(error)
            )
            return
        if token not in self._stack:  # its end came late, after that of what it lies in
            return
        counters = self._border(sharp=one.others is not None)
        while self._stack[-1] != token:
            self._end(counters, None)
        if self._steps:
            self._unfold(token)
        self._end(counters, error)

    def step(self, index: int, expert: str, seconds: float) -> None:
        """A denoising step has ended. It becomes a span with its stage: of short steps, more here would be felt."""
        now, counters, memory, card = time.perf_counter(), None, 0, 0
        if now - self._last.now >= FRESH:
            top = self._spans[self._stack[-1]]
            memory, card = self._meter.peaks()
            top.memory, top.card = max(top.memory, memory), max(top.card, card)
            self._last = counters = _counters()
        self._steps.append(_Step(index, expert, now, seconds, time.process_time(), counters, memory, card))

    def _unfold(self, stage: int) -> None:
        """The steps of a stage, in groups by expert."""
        began = self._spans[stage].began
        cpu, read, written = began.own, began.read, began.written
        group: Span | None = None
        place = 0
        for step in self._steps:
            start = step.ended - step.seconds - self._began.now
            if group is None or group.name != step.expert:
                group, place = Span(name=step.expert, parent=stage, start=start), len(self._spans)
                self._spans.append(_Open(step.expert, stage, began, span=group))
            counters = step.counters
            moved = (counters.read - read, counters.written - written) if counters else (0, 0)
            if counters:
                read, written = counters.read, counters.written
            made = Span(
                name=STEP, parent=place, start=start, seconds=step.seconds, detail=str(step.index),
                cpu=round(step.cpu - cpu, 5), memory=step.memory, card=step.card, read=moved[0], written=moved[1],
            )  # fmt: skip
            cpu = step.cpu
            group = self._spans[place].span = msgspec.structs.replace(
                group, seconds=step.ended - self._began.now - group.start, cpu=round(group.cpu + made.cpu, 5),
                memory=max(group.memory, made.memory), card=max(group.card, made.card), read=group.read + made.read,
                written=group.written + made.written,
            )  # fmt: skip
            if len(self._spans) >= MOST_SPANS:
                self._left_out += 1
            else:
                self._spans.append(_Open(STEP, place, began, span=made))
        self._steps.clear()

    def _begin(self, kind: str, detail: str, *, looks: bool = False) -> int:
        if len(self._spans) >= MOST_SPANS:
            self._left_out += 1
            return -1
        others = processor()[1] if looks else None
        one = _Open(kind, self._stack[-1], self._border(sharp=looks), detail, others=others)
        with self._lock:
            self._spans.append(one)
        self._stack.append(len(self._spans) - 1)
        return self._stack[-1]

    def _begin_aside(self, kind: str, detail: str) -> int:
        began = _Counters(time.perf_counter(), 0.0, 0, 0)
        with self._lock:
            if len(self._spans) >= MOST_SPANS:
                return -1
            self._spans.append(_Open(kind, 0, began, detail, lane=threading.current_thread().name))
            return len(self._spans) - 1

    def _add(self, kind: str) -> int:
        """One more piece of a sum, which lies in what is open."""
        for index in range(len(self._spans) - 1, self._stack[-1], -1):
            if self._spans[index].name == kind and self._spans[index].parent == self._stack[-1]:
                self._spans[index].began = _Counters(time.perf_counter(), 0.0, 0, 0)
                return index
        began = _Counters(time.perf_counter(), 0.0, 0, 0)
        one = _Open(kind, self._stack[-1], began)
        one.span = msgspec.structs.replace(_span(one, self._began, 0.0), count=0)
        with self._lock:
            self._spans.append(one)
            return len(self._spans) - 1

    def _border(self, *, sharp: bool = False) -> _Counters:
        """What was taken so far; the peaks up to here are those of what is open. ``sharp``: read all of it now."""
        now = time.perf_counter()
        if not sharp and now - self._last.now < FRESH:
            cpu = self._last.cpu + time.process_time() - self._last.own
            return _Counters(now, cpu, self._last.read, self._last.written)
        top = self._spans[self._stack[-1]]
        memory, card = self._meter.peaks()
        top.memory, top.card = max(top.memory, memory), max(top.card, card)
        self._last = _counters()
        return self._last

    def _end(self, now: _Counters, error: BaseException | None) -> None:
        one = self._spans[self._stack.pop()]
        if self._stack:
            outer = self._spans[self._stack[-1]]
            outer.memory, outer.card = max(outer.memory, one.memory), max(outer.card, one.card)
        seconds = now.now - one.began.now
        others = -1.0
        if one.others is not None and seconds >= LEAST_LOOK:  # the system counts in hundredths of a second
            taken = processor()[1] - one.others
            others = round(min(1.0, max(0.0, taken / (psutil.cpu_count() or 1) / seconds)), 3)
        one.span = msgspec.structs.replace(
            _span(one, self._began, seconds), cpu=round(max(0.0, now.cpu - one.began.cpu), 5), memory=one.memory,
            card=one.card, read=max(0, now.read - one.began.read), written=max(0, now.written - one.began.written),
            others=others, error=_name_of(error),
        )  # fmt: skip

    # --- At its end ---------------------------------------------------------------------------------------------------

    def done(self, ending: Ending) -> Profile:
        """All of it; of a job that is run in halves, with the first one before it."""
        counters = self._border(sharp=True)
        while self._stack:
            self._end(counters, None)
        with self._lock:  # what another thread has begun and not ended is told as long as it took until now
            spans = tuple(_rounded(one.span or _span(one, self._began, counters.now - one.began.now))
                          for one in self._spans)  # fmt: skip
        ended = {Finished: "finished", Halfway: "halfway", Failed: "failed", Cancelled: "cancelled"}[type(ending)]
        if self._left_out:
            log.info("%d pieces of work are not told one by one in this job's profile", self._left_out)
        return msgspec.structs.replace(self._profile, spans=spans, ended=ended)


def _span(one: _Open, job: _Counters, seconds: float) -> Span:
    return Span(
        name=one.name, parent=one.parent, start=one.began.now - job.now, seconds=seconds, detail=one.detail,
        lane=one.lane,
    )  # fmt: skip


def _rounded(span: Span) -> Span:
    return msgspec.structs.replace(span, start=round(span.start, 5), seconds=round(span.seconds, 5))


def _name_of(error: BaseException | None) -> str:
    return type(error).__name__ if error else ""


def joined(first: Profile, second: Profile) -> Profile:
    """Two halves of one job: what lay between them is no time of it."""
    if not first.spans or not second.spans:
        return second
    before, after, later = first.spans[0], second.spans[0], second.time - first.time
    whole = msgspec.structs.replace(
        before, seconds=round(before.seconds + after.seconds, 5), cpu=before.cpu + after.cpu,
        memory=max(before.memory, after.memory), card=max(before.card, after.card), read=before.read + after.read,
        written=before.written + after.written, others=max(before.others, after.others), error=after.error,
    )  # fmt: skip
    moved = tuple(
        msgspec.structs.replace(
            span, start=round(span.start + later, 5), parent=span.parent + len(first.spans) - 1 if span.parent else 0
        )
        for span in second.spans[1:]
    )
    return msgspec.structs.replace(second, time=first.time, spans=(whole, *first.spans[1:], *moved))


def _counters() -> _Counters:
    times = os.times()
    read, written = _moved()
    own = time.process_time()
    return _Counters(time.perf_counter(), own + times.children_user + times.children_system, read, written, own)


def _moved() -> tuple[int, int]:
    """Bytes that this process, and those that it has ended, read from disks and wrote to them; 0 if nobody tells."""
    try:
        if sys.platform == "linux":
            with open("/proc/self/io", "rb", buffering=0) as file:  # noqa: PTH123 -- at every border
                told = dict(line.split(b": ") for line in file.read(512).splitlines())
            return int(told[b"read_bytes"]), int(told[b"write_bytes"])
        counts = psutil.Process().io_counters()
    except (OSError, KeyError, ValueError, AttributeError, psutil.Error):
        return 0, 0
    return counts.read_bytes, counts.write_bytes


class Profiled:
    """Watches while a job runs; what it found is kept by :meth:`keep`."""

    def __init__(self, job: JobId, meter: Meter, *, second: bool) -> None:
        self.profiler, self._second = Profiler(job, meter), second

    def __enter__(self) -> Profiled:
        scopes.watch(self.profiler)
        return self

    def __exit__(self, *_: object) -> None:
        scopes.watch(None)

    def keep(self, ending: Ending) -> None:
        """Keep it for good; whatever goes wrong with that is no matter of the job."""
        scopes.watch(None)
        try:
            profile = self.profiler.done(ending)
            first = read_profile(profile.job) if self._second else None
            keep_profile(joined(first, profile) if first else profile)
        except Exception:
            log.exception("how the time of this job went could not be told")
