"""What jobs took on this machine, in the store's file: added by the worker process, read by whoever plans.

Every call opens the file for itself, beside whoever else has it open, and waits a moment at most: measurements are
worth having, and never worth a job.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import Generator, Iterable
from pathlib import Path

import msgspec

from wan22_desktop.domain.experience import Measurement
from wan22_desktop.domain.wire import from_json, to_json
from wan22_desktop.store import places

log = logging.getLogger(__name__)

MOST = 2000
"""Measurements that are kept: some five hundred jobs."""
PATIENCE = 1.0
"""Seconds to wait for another program that writes."""


def read_measurements(path: Path | None = None) -> list[Measurement]:
    """The oldest first; none where the file is missing, locked or damaged."""
    found: list[Measurement] = []
    try:
        with opened(path, "ro") as connection:
            rows = connection.execute("SELECT value FROM measurements ORDER BY id").fetchall()
    except (OSError, sqlite3.Error) as error:
        log.info("No measurements could be read: %s", error)
        return found
    for (value,) in rows:
        with contextlib.suppress(msgspec.DecodeError):
            found.append(from_json(value, Measurement))
    return found


def newest(path: Path | None = None) -> int:
    """The number of the last measurement; it grows with every one. 0 where there is none."""
    try:
        with opened(path, "ro") as connection:
            return connection.execute("SELECT MAX(id) FROM measurements").fetchone()[0] or 0
    except (OSError, sqlite3.Error):
        return 0


def keep_measurements(new: Iterable[Measurement], path: Path | None = None) -> None:
    """Add ``new``, and let the oldest go. Where that cannot be done they are lost, and the log tells it."""
    rows = [(measurement.time, to_json(measurement)) for measurement in new]
    try:
        with opened(path, "rw") as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany("INSERT INTO measurements (time, value) VALUES (?, ?)", rows)
            connection.execute("DELETE FROM measurements WHERE id <= (SELECT MAX(id) FROM measurements) - ?", (MOST,))
            connection.execute("COMMIT")
    except (OSError, sqlite3.Error) as error:
        log.info("The measurements of this job could not be kept: %s", error)


@contextlib.contextmanager
def opened(path: Path | None, mode: str) -> Generator[sqlite3.Connection]:
    """The store's file as the app has made it: neither ``ro`` nor ``rw`` makes a new one."""
    address = f"{(path or places.database_file()).absolute().as_uri()}?mode={mode}"
    with contextlib.closing(sqlite3.connect(address, uri=True, timeout=PATIENCE, isolation_level=None)) as connection:
        yield connection
