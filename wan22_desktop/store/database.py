"""Jobs, history and models in one SQLite file (write-ahead log, so that a crash loses nothing that was committed)."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from wan22_desktop.domain.gallery import searchable
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.library import Unit
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.problem import STORE_DAMAGED, Problem
from wan22_desktop.domain.wire import from_json, to_json
from wan22_desktop.store.aside import set_aside

_RESULT = (
    "INSERT INTO results (job, created, words, model) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (job) DO UPDATE SET words = excluded.words"
)


def _list_results(connection: sqlite3.Connection) -> None:
    """What was made before there was a gallery is in it, too."""
    rows = connection.execute("SELECT value FROM jobs ORDER BY created, rowid").fetchall()
    jobs = (job for (value,) in rows if (job := _read_job(value)) is not None and job.result is not None)
    insert = "INSERT INTO results (job, created, words) VALUES (?, ?, ?)"
    connection.executemany(insert, [(job.id, job.created, searchable(job)) for job in jobs])


MIGRATIONS: tuple[tuple[str | Callable[[sqlite3.Connection], None], ...], ...] = (
    (
        "CREATE TABLE jobs (id TEXT PRIMARY KEY, state TEXT NOT NULL, created REAL NOT NULL, value TEXT NOT NULL)",
        "CREATE INDEX jobs_by_time ON jobs (created)",
        "CREATE TABLE models (path TEXT PRIMARY KEY, added REAL NOT NULL, value TEXT NOT NULL)",
    ),
    (
        "CREATE TABLE watched (path TEXT PRIMARY KEY, added REAL NOT NULL)",
        "CREATE TABLE units (path TEXT PRIMARY KEY, watched TEXT NOT NULL, stamp TEXT NOT NULL, value TEXT NOT NULL)",
    ),
    ("CREATE TABLE measurements (id INTEGER PRIMARY KEY AUTOINCREMENT, time REAL NOT NULL, value TEXT NOT NULL)",),
    (
        "ALTER TABLE jobs ADD COLUMN listed INTEGER NOT NULL DEFAULT 1",
        "CREATE TABLE results (job TEXT PRIMARY KEY, created REAL NOT NULL, words TEXT NOT NULL, "
        "rating INTEGER NOT NULL DEFAULT 0, tags TEXT NOT NULL DEFAULT '')",
        "CREATE INDEX results_by_time ON results (created)",
        _list_results,
    ),
    ("ALTER TABLE jobs ADD COLUMN place INTEGER",),  # in the queue; without one it is behind all that have one
    (
        "ALTER TABLE results ADD COLUMN model TEXT NOT NULL DEFAULT ''",  # its path
        "UPDATE results SET model = coalesce((SELECT CASE WHEN json_valid(jobs.value) THEN "
        "json_extract(jobs.value, '$.request.model') END FROM jobs WHERE jobs.id = results.job), '')",
        "CREATE INDEX results_by_model ON results (model, created)",
        "CREATE TABLE hidden (path TEXT PRIMARY KEY)",  # models in watched folders that are left out
    ),
    (
        "CREATE TABLE profiles (job TEXT PRIMARY KEY, time REAL NOT NULL, shape TEXT NOT NULL, value TEXT NOT NULL)",
        "CREATE INDEX profiles_by_shape ON profiles (shape, time)",
    ),
)
"""What leads to each version of the schema; ``user_version`` counts the versions that were reached."""


PATIENCE = 10.0
"""Seconds to wait for another program that writes."""


class Database:
    """The store's file. Usable from any thread, one at a time.

    A damaged file is set aside and a new one begun; :attr:`problems` says so.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problems: tuple[Problem, ...] = ()
        self._lock = threading.RLock()
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._connection = self._open()
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise  # locked, or no permission: not damage
            aside = set_aside(path)
            for companion in ("-wal", "-shm"):
                with suppress(OSError):
                    path.with_name(path.name + companion).rename(aside.with_name(aside.name + companion))
            self.problems = (STORE_DAMAGED.of(path=path, reason=error, aside=aside),)
            self._connection = self._open()

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, check_same_thread=False, timeout=PATIENCE, isolation_level=None)
        try:
            _write_ahead(connection)
            connection.execute("PRAGMA synchronous=FULL")
            if (verdict := connection.execute("PRAGMA quick_check").fetchone()[0]) != "ok":
                raise sqlite3.DatabaseError(verdict)
            if _version(connection) < len(MIGRATIONS):
                _migrate(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    @contextmanager
    def transaction(self, *, writes: bool = True) -> Generator[sqlite3.Connection]:
        """The connection for as long as this takes: all that is written is kept, or nothing."""
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    # --- Jobs -------------------------------------------------------------------------------------------------------

    def save_job(self, job: Job) -> None:
        """Insert or replace; what made a video is in the gallery from then on."""
        with self.transaction() as connection:
            connection.execute(
                "INSERT INTO jobs (id, state, created, value) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET state = excluded.state, value = excluded.value",
                (job.id, job.state.value, job.created, to_json(job)),
            )
            if job.result is not None and not job.request.trial:
                connection.execute(_RESULT, (job.id, job.created, searchable(job), job.request.model))

    def jobs(self, limit: int = 500, states: Iterable[JobState] = tuple(JobState)) -> list[Job]:
        """The newest jobs first, without those that were taken off the list."""
        wanted = [state.value for state in states]
        marks = ",".join("?" * len(wanted))
        with self._lock:
            rows = self._connection.execute(
                f"SELECT value FROM jobs WHERE state IN ({marks}) AND listed ORDER BY created DESC, rowid DESC LIMIT ?",
                (*wanted, limit),
            ).fetchall()
        return [job for (value,) in rows if (job := _read_job(value)) is not None]

    def ever(self, limit: int) -> list[Job]:
        """The newest jobs first, on the list or off it."""
        with self._lock:
            rows = self._connection.execute("SELECT value FROM jobs ORDER BY created DESC LIMIT ?", (limit,)).fetchall()
        return [job for (value,) in rows if (job := _read_job(value)) is not None]

    def waiting(self) -> list[Job]:
        """All that wait, in the order in which they are to run."""
        with self._lock:
            rows = self._connection.execute(
                "SELECT value FROM jobs WHERE state = ? AND listed ORDER BY place IS NULL, place, created, rowid",
                (JobState.QUEUED.value,),
            ).fetchall()
        return [job for (value,) in rows if (job := _read_job(value)) is not None]

    def arrange(self, identities: Iterable[str]) -> None:
        """Let these run in this order, before all others that wait."""
        with self.transaction() as connection:
            connection.executemany("UPDATE jobs SET place = ? WHERE id = ?", enumerate(identities))

    def job(self, identity: str) -> Job | None:
        with self._lock:
            row = self._connection.execute("SELECT value FROM jobs WHERE id = ?", (identity,)).fetchone()
        return _read_job(row[0]) if row else None

    def delete_job(self, identity: str) -> None:
        """Take it off the list; what made a video stays in the gallery."""
        with self.transaction() as connection:
            connection.execute("UPDATE jobs SET listed = 0 WHERE id = ?", (identity,))
            connection.execute("DELETE FROM jobs WHERE id = ? AND id NOT IN (SELECT job FROM results)", (identity,))

    def restore_job(self, job: Job) -> None:
        """Put back on the list what :meth:`delete_job` took off."""
        self.save_job(job)
        with self.transaction() as connection:
            connection.execute("UPDATE jobs SET listed = 1 WHERE id = ?", (job.id,))

    def interrupt_running(self) -> int:
        """Mark jobs that a dead app left running; returns how many there were."""
        left = self.jobs(states=[JobState.RUNNING])
        for job in left:
            self.save_job(msgspec.structs.replace(job, state=JobState.INTERRUPTED, ended=time.time()))
        return len(left)

    # --- Models -----------------------------------------------------------------------------------------------------

    def remember_model(self, report: ModelReport, added: float | None = None) -> None:
        """``added``: when it was, of one that comes back to its place."""
        with self._lock:
            self._connection.execute(
                "INSERT INTO models (path, added, value) VALUES (?, ?, ?) "
                "ON CONFLICT (path) DO UPDATE SET value = excluded.value",
                (report.path, time.time() if added is None else added, to_json(report)),
            )

    def models(self) -> list[ModelReport]:
        """In the order in which they were added."""
        with self._lock:
            rows = self._connection.execute("SELECT value FROM models ORDER BY added, rowid").fetchall()
        reports: list[ModelReport] = []
        for (value,) in rows:
            with suppress(msgspec.DecodeError):
                reports.append(from_json(value, ModelReport))
        return reports

    def forget_model(self, path: str) -> float | None:
        """When it was added; None if it was not."""
        with self._lock:
            row = self._connection.execute("SELECT added FROM models WHERE path = ?", (path,)).fetchone()
            self._connection.execute("DELETE FROM models WHERE path = ?", (path,))
        return row[0] if row else None

    def hide(self, path: str, *, hidden: bool = True) -> None:
        """Leave a model in a watched folder out of the list, or no longer."""
        change = "INSERT OR IGNORE INTO hidden (path) VALUES (?)" if hidden else "DELETE FROM hidden WHERE path = ?"
        with self._lock:
            self._connection.execute(change, (path,))

    def hidden(self) -> frozenset[str]:
        with self._lock:
            return frozenset(path for (path,) in self._connection.execute("SELECT path FROM hidden").fetchall())

    # --- Library ----------------------------------------------------------------------------------------------------

    def watch(self, folder: str) -> None:
        with self._lock:
            self._connection.execute("INSERT OR IGNORE INTO watched (path, added) VALUES (?, ?)", (folder, time.time()))

    def unwatch(self, folder: str) -> None:
        """Forget the folder and what was found in it; its files stay."""
        with self._lock:
            self._connection.execute("DELETE FROM watched WHERE path = ?", (folder,))
            self._connection.execute("DELETE FROM units WHERE watched = ?", (folder,))

    def watched(self) -> list[str]:
        with self._lock:
            rows = self._connection.execute("SELECT path FROM watched ORDER BY added, rowid").fetchall()
        return [path for (path,) in rows]

    def units(self) -> list[Unit]:
        """What the last scan left; a row that a later version wrote is read again by the next scan."""
        with self._lock:
            rows = self._connection.execute("SELECT value FROM units ORDER BY rowid").fetchall()
        found: list[Unit] = []
        for (value,) in rows:
            with suppress(msgspec.DecodeError):
                found.append(from_json(value, Unit))
        return found

    def save_units(self, units: Iterable[Unit], before: Iterable[Unit] = ()) -> None:
        """Make the table hold ``units``; rows that are equal in ``before`` are not written again."""
        old = {unit.path: unit for unit in before}
        new = {unit.path: unit for unit in units}
        changed = [unit for path, unit in new.items() if old.get(path) is not unit]
        gone = [(path,) for path in old if path not in new]
        if not changed and not gone:
            return
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.executemany("DELETE FROM units WHERE path = ?", gone)
            self._connection.executemany(
                "INSERT INTO units (path, watched, stamp, value) VALUES (?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET "
                "watched = excluded.watched, stamp = excluded.stamp, value = excluded.value",
                [(unit.path, unit.watched, unit.stamp, to_json(unit)) for unit in changed],
            )
            self._connection.execute("COMMIT")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Switch to write-ahead logging. SQLite does not wait for other programs here, as it does elsewhere: so we do."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


def _version(connection: sqlite3.Connection) -> int:
    return connection.execute("PRAGMA user_version").fetchone()[0]


def _migrate(connection: sqlite3.Connection) -> None:
    """All or nothing, and once: another program that starts now waits here, and then finds it done."""
    connection.execute("BEGIN IMMEDIATE")
    version = _version(connection)
    for steps in MIGRATIONS[version:]:
        for step in steps:
            connection.execute(step) if isinstance(step, str) else step(connection)
    connection.execute(f"PRAGMA user_version={max(version, len(MIGRATIONS))}")
    connection.execute("COMMIT")


def _read_job(value: str) -> Job | None:
    """The job, or None if a later version wrote what this one does not understand."""
    with suppress(msgspec.DecodeError):
        return from_json(value, Job)
    return None
