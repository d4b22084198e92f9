"""Threads for what would keep the engine's own waiting.

Python's, not Qt's: making a ``QThreadPool`` takes a lock of Qt's while it holds Python's. When the window's thread
collects a widget as garbage just then, it holds the one and waits for the other, and both wait for ever.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait

log = logging.getLogger(__name__)

PATIENCE = 5.0
"""Seconds to wait for what has begun when the app ends."""


class Pool:
    """So many threads; what is started is done in turn."""

    def __init__(self, name: str, threads: int = 1) -> None:
        self._executor = ThreadPoolExecutor(threads, name)
        self._open: set[Future[None]] = set()

    def start(self, work: Callable[[], None]) -> None:
        """Do ``work`` on one of the threads, when those before it have begun."""
        future = self._executor.submit(_logged, work)
        self._open.add(future)
        future.add_done_callback(self._open.discard)

    def clear(self) -> None:
        """Forget what has not begun."""
        for future in tuple(self._open):
            future.cancel()

    def wait(self) -> None:
        """Until all that has begun is done, or :data:`PATIENCE` is at an end."""
        wait(tuple(self._open), PATIENCE)


def _logged(work: Callable[[], None]) -> None:
    try:
        work()
    except Exception:  # nobody waits for it who could be told
        log.exception("work on a thread failed")
