"""Where Python's logging and its exceptions become the engine's signals."""

from __future__ import annotations

import functools
import logging
import traceback
from collections.abc import Callable
from typing import Any, TypeVar, cast

from wan22_desktop.domain.event import Logged
from wan22_desktop.domain.problem import INTERNAL, ProblemRaised

log = logging.getLogger(__name__)

Method = TypeVar("Method", bound=Callable[..., None])


def safely(slot: Method) -> Method:
    """What nobody foresaw is told, and the engine lives on."""

    @functools.wraps(slot)
    def run(self: Any, *arguments: object) -> None:
        try:
            slot(self, *arguments)
        except ProblemRaised as raised:
            self.told.emit(raised.problem)
        except Exception as error:  # the border where a bug becomes a value
            log.exception("%s failed", slot.__name__)
            self.told.emit(INTERNAL.of(what=f"{type(error).__name__}: {error}", evidence=traceback.format_exc()))

    return cast("Method", run)


class LogHandler(logging.Handler):
    """Hands what this process logs to the engine, from whatever thread it comes."""

    def __init__(self, give: Callable[[Logged], None]) -> None:
        super().__init__(logging.INFO)
        self._give = give

    def emit(self, record: logging.LogRecord) -> None:
        level, text = record.levelname.lower(), record.getMessage()
        self._give(Logged(job="", time=record.created, level=level, source=record.name, text=text))
