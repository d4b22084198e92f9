"""Where Python's logging and its exceptions become the engine's signals."""

from __future__ import annotations

import functools
import logging
import time
import traceback
from collections.abc import Callable
from typing import Any, TypeVar, cast

from wan22_desktop.domain.problem import INTERNAL, Problem, ProblemRaised

log = logging.getLogger(__name__)

Method = TypeVar("Method", bound=Callable[..., None])


def safely(slot: Method) -> Method:
    """What nobody foresaw is told, and the engine lives on."""

    @functools.wraps(slot)
    def run(self: Any, *arguments: object) -> None:
        try:
            slot(self, *arguments)
        except Exception as error:  # the border where a bug becomes a value
            self.told.emit(problem_of(error, slot.__name__))

    return cast("Method", run)


def problem_of(error: Exception, what: str) -> Problem:
    """What an exception is told as. ``what`` failed, for the log."""
    if isinstance(error, ProblemRaised):
        return error.problem
    log.error("%s failed", what, exc_info=error)
    evidence = "".join(traceback.format_exception(error))
    return INTERNAL.of(what=f"{type(error).__name__}: {error}", evidence=evidence)


class Sometimes:
    """Hands on what it hears, once in ``interval`` seconds at most."""

    def __init__(self, interval: float, give: Callable[..., None]) -> None:
        self._interval, self._give = interval, give
        self._next = 0.0

    def tell(self, *told: object) -> None:
        if (now := time.monotonic()) >= self._next:
            self._next = now + self._interval
            self._give(*told)
