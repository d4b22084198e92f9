"""What is logged and which debug scopes are entered, gathered for the window."""

from __future__ import annotations

import logging
from collections import deque

from PySide6.QtCore import QObject, Signal, Slot

from wan22_desktop.domain import scopes
from wan22_desktop.domain.event import Logged, Scoped
from wan22_desktop.domain.problem import Problem, Severity
from wan22_desktop.observability.logs import ROOT, Listener

log = logging.getLogger(__name__)

MOST_WAITING = 500_000
"""Records that wait for the window: more than this at once, and the oldest of them are lost."""


class Sight(QObject):
    """Hears on every thread, without waiting, and tells what came together at each :meth:`flush`."""

    logged = Signal(object)
    """tuple[Logged, …]."""
    scoped = Signal(object)
    """tuple[Scoped, …]."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: deque[Logged] = deque(maxlen=MOST_WAITING)
        self._scopes: deque[Scoped] = deque(maxlen=MOST_WAITING)
        self._listener = Listener(self._lines.append)

    def open(self) -> None:
        logging.getLogger(ROOT).addHandler(self._listener)
        scopes.listen(self._scopes.append)

    def close(self) -> None:
        logging.getLogger(ROOT).removeHandler(self._listener)
        scopes.unlisten(self._scopes.append)

    @Slot(object)
    def note(self, problem: Problem) -> None:
        """Log a problem that belongs to no job."""
        level = logging.INFO if problem.severity is Severity.NOTE else logging.WARNING
        log.log(level, "%s", problem.sentence(), extra={"fields": {"problem": problem.code}})

    @Slot()
    def flush(self) -> None:
        if self._lines:
            self.logged.emit(tuple(self._lines.popleft() for _ in range(len(self._lines))))
        if self._scopes:
            self.scoped.emit(tuple(self._scopes.popleft() for _ in range(len(self._scopes))))
