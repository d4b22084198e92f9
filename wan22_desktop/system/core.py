"""What every part of the system stands on: the settings, the log, the database, and the worker process."""

from __future__ import annotations

import contextlib
import functools
import logging
import queue
import sqlite3
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from wan22_desktop.domain.event import AnyEvent, Configure
from wan22_desktop.domain.problem import STORE_UNWRITABLE, Problem
from wan22_desktop.domain.settings import Settings
from wan22_desktop.observability import logs
from wan22_desktop.planning import probe
from wan22_desktop.store import places
from wan22_desktop.store.database import Database
from wan22_desktop.store.settings import Preferences
from wan22_desktop.system.config import CompatibilitySystemConfig
from wan22_desktop.worker.supervision import Worker

log = logging.getLogger(__name__)


class Core:
    """Opened by its constructor, ended by :meth:`close` or as a context manager."""

    def __init__(
        self,
        config: CompatibilitySystemConfig | None = None,
        *,
        command_line: Mapping[str, object] | None = None,
    ) -> None:
        """``config`` outranks settings file and environment, ``command_line`` (settings by name) outranks all.

        Raises:
            ProblemRaised: BAD_SETTING, for a value of either that cannot be used.
        """
        self.closed = False
        self.problems: tuple[Problem, ...] = ()
        """What was found wrong with the app's own files; grows when the database is opened."""
        given = config.given() if config else {}
        self.preferences = Preferences(program=given, command_line=command_line, card_gb=_largest_card)
        """The settings with their sources, and the way to change them."""
        self._logged = self.settings.log
        logs.hold(self, self._logged)
        self.preferences.listen(self._heed)
        self._notice(*self.preferences.problems)
        self._worker: Worker | None = None
        self._events: queue.SimpleQueue[AnyEvent] = queue.SimpleQueue()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the child process and close the database. A second time does nothing."""
        self.closed = True
        if self._worker:
            self._worker.close()
            self._worker = None
        if "database" in self.__dict__:
            self.database.close()
            del self.__dict__["database"]
        logs.let_go(self)

    # --- Settings ---------------------------------------------------------------------------------------------------

    @property
    def settings(self) -> Settings:
        """As they stand now."""
        return self.preferences.settings

    def save_settings(self, settings: Settings) -> tuple[Problem, ...]:
        """Keep in the settings file in what these differ from those that stand.

        Returns:
            SETTING_OUTRANKED for each that something else decides.

        Raises:
            ProblemRaised: SETTINGS_UNWRITABLE or BAD_SETTING.
        """
        return self.preferences.save(settings)

    def look_again(self) -> bool:
        """Take up what was changed in the settings file meanwhile; cheap enough for once a second.

        Did anything change? What is wrong with the file now is noted in :attr:`problems` once.
        """
        before = self.preferences.problems
        changed = self.preferences.look_again()
        self._notice(*(problem for problem in self.preferences.problems if problem not in before))
        return changed

    def configuration(self) -> Configure:
        """What a worker process has to know beside the settings file."""
        found = self.preferences
        return Configure(program=found.program, command_line=found.command_line, card_gb=found.card_gb)

    def _heed(self, settings: Settings) -> None:
        if settings.log != self._logged:
            self._logged = settings.log
            logs.hold(self, settings.log)
            if self._worker:
                self._worker.observe()

    # --- Parts ------------------------------------------------------------------------------------------------------

    @functools.cached_property
    def database(self) -> Database:
        """Jobs, history and models; opened when it is first used. One that cannot be written lasts as long as this."""
        path = places.database_file()
        try:
            database = Database(path)
        except (OSError, sqlite3.Error) as error:
            self._passing = tempfile.TemporaryDirectory(prefix="wan22-", ignore_cleanup_errors=True)
            database = Database(Path(self._passing.name) / path.name)
            self._notice(STORE_UNWRITABLE.of(path=path, reason=error))
        self._notice(*database.problems)
        return database

    def _notice(self, *problems: Problem) -> None:
        for problem in problems:
            log.warning("%s", problem.sentence())
        self.problems += problems

    def _start_worker(self) -> Worker:
        if self._worker is None:
            self._worker = Worker(self._events.put, self.configuration)
        return self._worker

    def warm_up(self) -> None:
        """Start the child process ahead of the first job: its imports take seconds, and need nothing of this one."""
        # What cannot be started is told by the first job.
        with contextlib.suppress(OSError):
            self._start_worker().warm_up()


def _largest_card() -> float:
    """Its memory in GB; 0 without a card."""
    return max((gpu.memory_total for gpu in probe().gpus), default=0) / 1e9
