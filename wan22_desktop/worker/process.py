"""The worker process: reads commands, runs one job at a time, sends events.

The main thread runs jobs (libraries expect that), a second thread reads commands, so that a cancel arrives while a
job runs. Standard output belongs to the events; whatever a library prints goes to standard error.
"""

from __future__ import annotations

import contextlib
import ctypes
import logging
import os
import queue
import sys
import threading
from pathlib import Path
from typing import BinaryIO

import psutil

from wan22_desktop.domain import context, scopes
from wan22_desktop.domain.event import (
    AnyEvent,
    Calibrate,
    Cancel,
    Configure,
    CountTokens,
    Following,
    GoOn,
    Keep,
    Load,
    Observe,
    Quit,
    Ready,
    Release,
    Run,
)
from wan22_desktop.domain.generation import GenerationRequest, JobId
from wan22_desktop.domain.language import speak
from wan22_desktop.observability.logs import ROOT, Listener
from wan22_desktop.store.settings import Preferences
from wan22_desktop.worker import frames
from wan22_desktop.worker.counting import TokenCounter
from wan22_desktop.worker.wishes import Wishes

NICENESS = 5
LARGE = 1 << 20
"""Bytes from which on a block is the system's, and goes back to it when it is freed."""
_MMAP_THRESHOLD = -3

OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "TOKENIZERS_PARALLELISM": "false",
    "TRANSFORMERS_NO_ADVISORY_WARNINGS": "1",
}
"""No library may reach for the network: everything is on disk or it is missing."""
BY_SLOT = "PCI_BUS_ID"
"""The order in which CUDA is to number cards: the driver's, by which plans name them."""


def main() -> None:
    os.environ.update(OFFLINE)
    os.environ.setdefault("CUDA_DEVICE_ORDER", BY_SLOT)
    speak(os.environ.get("WAN22_LANGUAGE", "en"))
    _give_way()
    return_large_blocks()
    events = _claim_standard_output()
    outbox = _Outbox(events)
    _send_logs_to(outbox)
    inbox = _Inbox(sys.stdin.buffer)
    outbox.send(Ready(job="", pid=os.getpid()))
    # From here on, imports cost seconds: the other side may already send its first job.
    from wan22_desktop.worker.running import Runner

    runner = Runner(outbox.send, lambda: inbox.following, inbox.preferences)
    counter = TokenCounter(outbox.send)
    while (command := inbox.next()) is not None:
        if isinstance(command, CountTokens):
            counter.count(command)
            continue
        counter.forget()
        if isinstance(command, Run):
            context.enter(context.Context(job=command.job, model=Path(command.request.model).name, scope=command.scope))
            wishes = inbox.wishes(command.job)
            runner.run(command.job, command.request, wishes, may_pause=command.may_pause, half=command.half)
            inbox.forget(command.job)
            context.enter(context.NOTHING)
        elif isinstance(command, Load):
            runner.load(command.job, command.request, inbox.wishes(command.job))
            inbox.forget(command.job)
        elif isinstance(command, Calibrate):
            runner.calibrate(command.job, command.budget)
        else:
            runner.residents.release()


def _give_way() -> None:
    """Run below the window's priority: it stays smooth while every core computes."""
    with contextlib.suppress(psutil.Error, OSError):
        psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS if sys.platform == "win32" else NICENESS)


def return_large_blocks() -> None:
    """Keep large tensors out of glibc's heap.

    By itself it learns to put blocks of up to 32 MB there: what is freed leaves holes, and small jobs take 10 to 40 %
    more memory, another share each time.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, LARGE)


def _claim_standard_output() -> BinaryIO:
    """A private copy of the pipe behind standard output, which then leads to standard error."""
    private = os.dup(1)
    os.dup2(2, 1)
    return os.fdopen(private, "wb", buffering=0)


class _Outbox:
    """Sends events, from any thread."""

    def __init__(self, pipe: BinaryIO) -> None:
        self._pipe, self._lock = pipe, threading.Lock()

    def send(self, event: AnyEvent) -> None:
        try:
            with self._lock:
                frames.write(self._pipe, event)
        except OSError:
            os._exit(0)  # nobody listens any more: the app is gone, and so is the reason to run


class _Inbox:
    """Reads commands on its own thread; a cancel reaches its job's token at once, everything else waits in line."""

    def __init__(self, pipe: BinaryIO) -> None:
        self._pipe = pipe
        self._line: queue.SimpleQueue[Run | Load | Calibrate | Release | CountTokens | None] = queue.SimpleQueue()
        self._to_count: CountTokens | None = None
        """The last count that was asked for; what stands in line only holds its place."""
        self._tokens: dict[JobId, Wishes] = {}
        self._lock = threading.Lock()
        self.following: tuple[GenerationRequest, ...] = ()
        self.preferences = Preferences()
        threading.Thread(target=self._read, name="commands", daemon=True).start()

    def next(self) -> Run | Load | Calibrate | Release | CountTokens | None:
        command = self._line.get()
        if not isinstance(command, CountTokens):
            return command
        with self._lock:
            last, self._to_count = self._to_count, None
        return last or self.next()

    def wishes(self, job: JobId) -> Wishes:
        with self._lock:
            return self._tokens.setdefault(job, Wishes())

    def forget(self, job: JobId) -> None:
        with self._lock:
            self._tokens.pop(job, None)

    def _heed(self, command: Observe | Configure) -> None:
        if isinstance(command, Observe):
            _observe(command)
        else:
            self.preferences.give(command.program, command.command_line, command.card_gb)

    def _read(self) -> None:
        while (command := frames.read_command(self._pipe)) is not None:
            if isinstance(command, Cancel):
                self.wishes(command.job).cancel.set()
            elif isinstance(command, Keep):
                self.wishes(command.job).keep.set()
            elif isinstance(command, GoOn):
                self.wishes(command.job).go_on.set()
            elif isinstance(command, Following):
                self.following = command.requests
            elif isinstance(command, Observe | Configure):
                self._heed(command)
            elif isinstance(command, CountTokens):
                with self._lock:
                    self._to_count = command
                self._line.put(command)
            elif isinstance(command, Quit):
                break
            else:
                self._line.put(command)
        with self._lock:
            for wishes in self._tokens.values():
                wishes.cancel.set()
        self._line.put(None)


def _send_logs_to(outbox: _Outbox) -> None:
    logging.getLogger().addHandler(Listener(outbox.send))
    logging.captureWarnings(True)
    scopes.listen(outbox.send)
    _observe(Observe(level="info"))


def _observe(wish: Observe) -> None:
    """Of libraries, what is below ``info`` would be too much."""
    logging.getLogger().setLevel(max(logging.INFO, logging.getLevelNamesMapping()[wish.level.upper()]))
    logging.getLogger(ROOT).setLevel(wish.level.upper())
    scopes.record(on=wish.scopes, values=wish.values)
