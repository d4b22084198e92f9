"""What each phase of a job takes: seconds, and the peaks of main memory and of the card's."""

from __future__ import annotations

import contextlib
import ctypes
import itertools
import os
import sys
import threading
import time
from collections import defaultdict
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import psutil

from wan22_desktop.domain.generation import Measured
from wan22_desktop.generation import card
from wan22_desktop.planning.memory import CUDA_CONTEXT

INTERVAL = 0.05
"""Seconds between two looks at main memory; a look costs some 30 µs."""
_OWN = b"RssAnon:"


def own_memory() -> int:
    """Main memory in bytes that this process alone holds: without the files that it has mapped, where that is told."""
    if sys.platform == "linux":
        with open("/proc/self/status", "rb", buffering=0) as file:  # noqa: PTH123 -- twenty times a second
            status = file.read(4096)
        begin = status.find(_OWN)
        if begin >= 0:
            return int(status[begin + len(_OWN) :].split(maxsplit=1)[0]) << 10
    memory = psutil.Process().memory_info()
    # Windows counts what was promised to the process, whether or not it lies in memory: that is what runs out there.
    return int(getattr(memory, "private", 0) or memory.rss)


def give_back() -> None:
    """Hand what this process has freed back to the system: glibc keeps it, for a next time that may never come."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)


@dataclass(slots=True)
class _Took:
    seconds: float = 0.0
    memory: int = 0
    card: int = 0
    operations: float = 0.0
    others: float = 0.0
    """Seconds of processor time that other programs took."""
    wall: float = 0.0


def together(*halves: tuple[Measured, ...]) -> tuple[Measured, ...]:
    """Phases that were done in several goes: seconds and operations in all, the highest peaks."""
    found: dict[str, Measured] = {}
    for one in itertools.chain(*halves):
        before = found.get(one.name)
        if before is None:
            found[one.name] = one
            continue
        seconds = before.seconds + one.seconds
        others = before.others * before.seconds + one.others * one.seconds
        found[one.name] = Measured(
            name=one.name,
            seconds=round(seconds, 4),
            memory_bytes=max(before.memory_bytes, one.memory_bytes),
            card_bytes=max(before.card_bytes, one.card_bytes),
            operations=before.operations + one.operations,
            others=round(others / seconds, 3) if seconds else 0.0,
        )
    return tuple(found.values())


class Meter:
    """Measures the phases of one job; as a context, it looks at main memory all the time, else where phases change."""

    def __init__(self, interval: float = INTERVAL) -> None:
        self._interval = interval
        self._phase, self._device = "", "cpu"
        self._took: dict[str, _Took] = defaultdict(_Took)
        self._lock, self._ended = threading.Lock(), threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="memory", daemon=True)
        self._since = processor()
        self._memory = self._card = 0
        """The peaks since they were last asked for."""

    def __enter__(self) -> Self:
        self._watcher.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        self._watcher.join()

    def on(self, device: str) -> None:
        """The job computes on ``device``: its peaks count from now on."""
        self._device = device

    def enter(self, phase: str) -> None:
        """What is measured from now on belongs to ``phase``; to none where it is empty."""
        self._look()
        now, before = processor(), self._since
        self._look_at_card()
        if took := self._took.get(self._phase):
            took.wall += now[0] - before[0]
            took.others += max(0.0, now[1] - before[1])
        self._since = now
        with self._lock:
            self._phase = phase
        self._look()

    def peaks(self) -> tuple[int, int]:
        """The peaks of main memory and of the card's since they were last asked for, in bytes."""
        self._look()
        self._look_at_card()
        with self._lock:
            found = self._memory, self._card
            self._memory = self._card = 0
        return found

    def spent(self, seconds: float) -> None:
        """So long the present phase has computed."""
        self._took[self._phase].seconds += seconds

    def did(self, phase: str, operations: float) -> None:
        """So many operations were done in ``phase``."""
        self._took[phase].operations += operations

    def measured(self) -> tuple[Measured, ...]:
        """Every phase up to now, in the order in which they began."""
        self.enter(self._phase)
        context = 0 if self._device == "cpu" else CUDA_CONTEXT
        cores = psutil.cpu_count() or 1
        return tuple(
            Measured(
                name=name,
                seconds=round(took.seconds, 4),
                memory_bytes=took.memory,
                card_bytes=took.card + context if took.card else 0,
                operations=took.operations,
                others=round(min(1.0, took.others / cores / took.wall), 3) if took.wall else 0.0,
            )
            for name, took in self._took.items()
            if name and took.memory
        )

    def _watch(self) -> None:
        while not self._ended.wait(self._interval):
            self._look()

    def _look(self) -> None:
        with self._lock:
            memory = own_memory()
            self._memory = max(self._memory, memory)
            if self._phase:
                took = self._took[self._phase]
                took.memory = max(took.memory, memory)

    def _look_at_card(self) -> None:
        """The allocator knows one peak alone: it belongs to the phase and to whoever asks next."""
        peak = card.peak(self._device)
        card.begin_peak(self._device)
        self._card = max(self._card, peak)
        if took := self._took.get(self._phase):
            took.card = max(took.card, peak)


def processor() -> tuple[float, float]:
    """The time, and the seconds of processor time that other programs have taken so far."""
    whole, own = psutil.cpu_times(), os.times()
    busy = sum(whole) - whole.idle - getattr(whole, "iowait", 0.0) - getattr(whole, "guest", 0.0)
    return time.perf_counter(), busy - own.user - own.system - own.children_user - own.children_system
