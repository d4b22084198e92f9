"""Read files ahead, so that what needs them next finds them in the system's cache of files."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil

from wan22_desktop.domain.model import ModelReport, Role
from wan22_desktop.generation.denoising import DenoisedStep

log = logging.getLogger(__name__)

CHUNK = 8 << 20
HEADROOM = 1 << 30
"""Bytes of main memory that are left alone: files in the cache may push nothing out that is needed."""


def files_of(report: ModelReport, role: Role) -> list[Path]:
    """What is read to load a component."""
    component = report.component(role)
    return list(component.weight_paths) if component else []


class Prefetch:
    """Reads files on a thread of its own until they are read or it is stopped; as a context it stops at the end.

    It never fails: what cannot be read is left to whoever needs it. Nothing is read where it would not fit into
    memory that is free.
    """

    def __init__(self, files: Sequence[Path], cancelled: Callable[[], bool] = lambda: False) -> None:
        self.done: list[Path] = []
        """Those that were read to their end."""
        self._files, self._cancelled, self._stop = files, cancelled, threading.Event()
        self._thread = threading.Thread(target=self._run, name="prefetch", daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """End after the present chunk."""
        self._stop.set()
        self._thread.join()

    def wait(self) -> None:
        self._thread.join()

    def _run(self) -> None:
        try:
            size = sum(path.stat().st_size for path in self._files)
            if not size or psutil.virtual_memory().available < size + HEADROOM:
                return
            chunk = memoryview(bytearray(CHUNK))
            for path in self._files:
                with path.open("rb", buffering=0) as file:
                    while file.readinto(chunk):
                        if self._stop.is_set() or self._cancelled():
                            return
                self.done.append(path)
        except (OSError, MemoryError) as error:
            log.info("nothing was read ahead: %s", error)


def fetching_before(
    change: int, done: int, steps: Iterator[DenoisedStep], fetch: Callable[[], Prefetch]
) -> Iterator[DenoisedStep]:
    """``steps``, of which ``done`` were done before; while the one with the number ``change`` is done, files are read.

    After it another expert takes over.
    """
    with contextlib.ExitStack() as running:
        if done == change - 1:
            running.enter_context(fetch())
        for step in steps:
            if step.index == change - 1:
                running.enter_context(fetch())
            elif step.index == change:
                running.close()
            yield step
