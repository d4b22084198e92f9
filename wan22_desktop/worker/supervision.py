"""One worker process, seen from outside: started when needed, watched, explained when it dies, started again."""

from __future__ import annotations

import collections
import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, cast

from wan22_desktop.domain import scopes
from wan22_desktop.domain.event import (
    ENDINGS,
    AnyCommand,
    AnyEvent,
    Calibrate,
    Cancel,
    Cancelled,
    Configure,
    CountTokens,
    Failed,
    Following,
    GoOn,
    Keep,
    Load,
    Logged,
    Observe,
    Quit,
    Release,
    Run,
    Scoped,
)
from wan22_desktop.domain.generation import GenerationRequest, Half, JobId
from wan22_desktop.domain.language import language, tr
from wan22_desktop.domain.problem import CANCELLED, DEVICE_FAILED, WORKER_DIED, Problem
from wan22_desktop.domain.scopes import debug_scope
from wan22_desktop.observability import logs
from wan22_desktop.video.workplace import clear_workplaces
from wan22_desktop.worker import frames

CANCEL_GRACE = 10.0
"""Seconds that a cancelled job has to stop by itself before the process is killed."""
QUIT_GRACE = 5.0
STDERR_LINES = 60
CALM = {"OMP_WAIT_POLICY": "PASSIVE"}
"""Threads that wait for work sleep instead of spinning, unless the person's own environment says otherwise."""


def worker_command() -> list[str]:
    """How the worker process is started: this interpreter, or in a frozen app the executable with a hidden verb."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "worker"]
    return [sys.executable, "-m", "wan22_desktop.worker"]


class Worker:
    """Runs jobs in a child process; ``on_event`` hears of everything, on a thread of this object.

    But for log records and debug scopes, which become this process's own.

    Every job that was handed to :meth:`run` ends with exactly one of ``Finished``, ``Halfway``, ``Failed`` and
    ``Cancelled``, also when the process dies. The process is started by the first job (or :meth:`warm_up`) and again
    after it died.
    """

    def __init__(self, on_event: Callable[[AnyEvent], None], configured: Callable[[], Configure] = Configure) -> None:
        """``configured`` tells what outranks the settings file, when a process is started."""
        self._on_event, self._configured = on_event, configured
        self._lock = threading.RLock()
        self._process: _Process | None = None
        self._jobs: dict[JobId, bool] = {}
        """Unfinished jobs in the order in which they were sent; True once cancelling."""
        self._outputs: dict[JobId, str] = {}
        """Where they write."""
        self._scopes: dict[JobId, scopes.AnyScope] = {}

    @property
    def pid(self) -> int | None:
        with self._lock:
            return self._process.pid if self._process else None

    def warm_up(self) -> None:
        """Start the process ahead of the first job: its imports take seconds."""
        with self._lock:
            self._started()

    def run(self, job: JobId, request: GenerationRequest, *, may_pause: bool = False, half: Half | None = None) -> None:
        """See :class:`~wan22_desktop.domain.event.Run`."""
        try:
            with self._lock:
                self._jobs[job], self._outputs[job] = False, request.output
                scope = self._scopes[job] = debug_scope("job", model=Path(request.model).name).begin(job=job)
                self._send(Run(job=job, request=request, may_pause=may_pause, half=half, scope=scope.identity))
        except OSError as error:
            problem = WORKER_DIED.of(cause=tr("It could not be started: {error}.", error=error), evidence=repr(error))
            self._hear(Failed(job=job, problem=problem))

    def load(self, job: JobId, request: GenerationRequest) -> None:
        """See :class:`~wan22_desktop.domain.event.Load`."""
        self._ask(job, Load(job=job, request=request))

    def calibrate(self, job: JobId, budget: float) -> None:
        """Measure how fast the machine computes, in ``budget`` seconds or less; ends with Calibrated or Failed."""
        self._ask(job, Calibrate(job=job, budget=budget))

    def _ask(self, job: JobId, command: Load | Calibrate) -> None:
        try:
            with self._lock:
                self._jobs[job] = False
                self._send(command)
        except OSError as error:
            self._hear(
                Failed(job=job, problem=WORKER_DIED.of(cause=tr("It could not be started: {error}.", error=error)))
            )

    def cancel(self, job: JobId) -> None:
        """Ask the job to stop; if it has not after :data:`CANCEL_GRACE` seconds, kill the process."""
        with self._lock:
            if self._jobs.get(job) is not False:
                return
            self._jobs[job] = True
            self._send(Cancel(job=job))
            process = self._process
        timer = threading.Timer(CANCEL_GRACE, self._kill_if_unfinished, (job, process))
        timer.daemon = True
        timer.start()

    def keep(self, job: JobId) -> None:
        """Ask the job to stop after its present step and to make a video of what there is."""
        with self._lock:
            if self._jobs.get(job) is False:
                self._send(Keep(job=job))

    def go_on(self, job: JobId) -> None:
        """Let the job make way for other programs no more."""
        with self._lock:
            if self._jobs.get(job) is False:
                self._send(GoOn(job=job))

    def follow(self, requests: tuple[GenerationRequest, ...]) -> None:
        """Say what will be run next, for the worker to prepare in passing."""
        with self._lock:
            if self._process:
                self._send(Following(requests=requests))

    def observe(self) -> None:
        """Let the process log, and record scopes, as this one does now."""
        with self._lock:
            if self._process:
                self._send(_observed())

    def count(self, wish: CountTokens) -> None:
        """See :class:`~wan22_desktop.domain.event.CountTokens`; unanswered where no process is up."""
        with self._lock:
            if self._process:
                self._send(wish)

    def release(self) -> None:
        """Give the loaded model's memory back."""
        with self._lock:
            if self._process:
                self._send(Release())

    def close(self) -> None:
        """End the process; running jobs are cancelled."""
        with self._lock:
            process, self._process = self._process, None
            self._jobs = dict.fromkeys(self._jobs, True)
        if process:
            process.end()

    def _started(self) -> _Process:
        if self._process is None:
            self._process = _Process(self._hear, self._buried, self._configured())
        return self._process

    def _send(self, command: AnyCommand) -> None:
        process = self._started()
        with contextlib.suppress(OSError):  # a dead process is noticed and explained by its reader
            process.send(command)

    def _hear(self, event: AnyEvent) -> None:
        if isinstance(event, ENDINGS):
            with self._lock:
                if self._jobs.pop(event.job, None) is None:
                    return
                self._outputs.pop(event.job, None)
                self._end_scope(event.job, event.problem.title if isinstance(event, Failed | Cancelled) else "")
                if isinstance(event, Failed) and event.problem.code == DEVICE_FAILED.code and not self._jobs:
                    self._retire()
        self._on_event(event)

    def _end_scope(self, job: JobId, error: str) -> None:
        if scope := self._scopes.pop(job, None):
            scope.end(error)

    def _retire(self) -> None:
        """After a card's error nothing runs on it in that process any more: the next job gets a new one."""
        process, self._process = self._process, None
        if process:
            process.retired = True
            process.kill()

    def _kill_if_unfinished(self, job: JobId, process: _Process | None) -> None:
        with self._lock:
            if process is None or self._process is not process or job not in self._jobs:
                return
        process.kill()

    def _buried(self, process: _Process, cause: Problem) -> None:
        """The process ended: every job it still had ends with it."""
        if process.retired:
            return
        with self._lock:
            if self._process is process:
                self._process = None
            jobs, self._jobs = self._jobs, {}
            outputs, self._outputs = self._outputs, {}
        for output in outputs.values():
            clear_workplaces(Path(output))
        for job, cancelling in jobs.items():
            self._end_scope(job, cause.title)
            if cancelling:
                self._on_event(Cancelled(job=job, problem=CANCELLED.of(where=tr("by ending its process"))))
            else:
                self._on_event(Failed(job=job, problem=cause))


class _Process:
    """One life of the worker process with the threads that read it."""

    def __init__(
        self, on_event: Callable[[AnyEvent], None], on_end: Callable[[_Process, Problem], None], configured: Configure
    ) -> None:
        environment = CALM | os.environ | {"PYTHONUNBUFFERED": "1", "WAN22_LANGUAGE": language()}
        self._popen = subprocess.Popen(
            worker_command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._on_event, self._on_end = on_event, on_end
        self._idle = True
        """Nothing was asked of it yet that has to be ended in order."""
        self.retired = False
        """It has no jobs any more, and others run elsewhere."""
        self._last_words: collections.deque[str] = collections.deque(maxlen=STDERR_LINES)
        self._listener = threading.Thread(target=self._listen, name="worker-stderr", daemon=True)
        self._listener.start()
        self._reader = threading.Thread(target=self._read, name="worker-events", daemon=True)
        self._reader.start()
        with contextlib.suppress(OSError):  # it is no job: who is only to observe is still idle
            for command in (_observed(), configured):
                frames.write(cast(BinaryIO, self._popen.stdin), command)

    @property
    def pid(self) -> int:
        return self._popen.pid

    def send(self, command: AnyCommand) -> None:
        self._idle = self._idle and isinstance(command, Observe | CountTokens)
        frames.write(cast(BinaryIO, self._popen.stdin), command)

    def kill(self) -> None:
        self._popen.kill()

    def end(self) -> None:
        if self._idle:  # it may still be importing, and would hear of it late
            self._popen.kill()
        with contextlib.suppress(OSError):
            self.send(Quit())
            cast(BinaryIO, self._popen.stdin).close()
        try:
            self._popen.wait(QUIT_GRACE)
        except subprocess.TimeoutExpired:
            self._popen.kill()
            self._popen.wait()
        if threading.current_thread() is not self._reader:
            self._reader.join(QUIT_GRACE)

    def _read(self) -> None:
        pipe = cast(BinaryIO, self._popen.stdout)
        trouble = ""
        try:
            while (event := frames.read_event(pipe)) is not None:
                match event:
                    case Logged():
                        logs.replay(event)
                    case Scoped():
                        scopes.tell(event)
                    case _:
                        self._on_event(event)
        except (frames.BrokenFrame, OSError, ValueError) as error:
            trouble = str(error)
            self._popen.kill()
        code = self._popen.wait()
        self._listener.join(2.0)
        for end in (self._popen.stdin, pipe):
            with contextlib.suppress(OSError):
                cast(BinaryIO, end).close()
        words = "\n".join(self._last_words)
        self._on_end(self, WORKER_DIED.of(cause=explain_exit(code, words, trouble), evidence=words))

    def _listen(self) -> None:
        with cast(BinaryIO, self._popen.stderr) as pipe:
            for line in pipe:
                words = line.decode("utf-8", "replace").rstrip()
                self._last_words.append(words)
                if words:
                    said = Logged(
                        job="", time=time.time(), level="debug", source="worker.stderr", text=words, process=self.pid
                    )
                    logs.replay(said)


def _observed() -> Observe:
    on, values = scopes.recorded()
    return Observe(level=logs.level(), scopes=on, values=values)


def explain_exit(code: int, last_words: str, trouble: str = "") -> str:
    """In one sentence, why a process with this exit code (negative: POSIX signal) and last words ended."""
    unsigned = code & 0xFFFFFFFF
    if code == -9:
        return tr("The system ended it (signal 9). The usual cause is that main memory ran out.")
    if unsigned == 0xC0000005 or code in (-11, -7):
        return tr("It crashed in native code. The usual causes are memory running out and a faulty graphics driver.")
    if unsigned == 0xC0000017 or "os error 1455" in last_words or "paging file is too small" in last_words:
        return tr("Windows had no memory left to commit: its page file is too small.")
    if "MemoryError" in last_words or "std::bad_alloc" in last_words:
        return tr("Main memory ran out.")
    if "CUDA error" in last_words:
        return tr("The graphics driver reported an error.")
    if trouble:
        return tr("It sent something that cannot be understood ({trouble}).", trouble=trouble)
    if code < 0:
        return tr("It was ended by signal {number}.", number=-code)
    return tr("It ended with exit code {code}.", code=code)
