"""How the time of each job went, in the store's file: kept by the worker process, read by whoever wants to know.

As with measurements, every call opens the file for itself, and none is worth a job.
"""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path

import msgspec

from wan22_desktop.domain.profile import Profile
from wan22_desktop.domain.wire import from_json, to_json
from wan22_desktop.store.measurements import opened

log = logging.getLogger(__name__)

MOST = 300
"""Profiles that are kept, the newest: some 10 kB each."""


def keep_profile(profile: Profile, path: Path | None = None) -> None:
    """Put it in the place of what is kept of the same job, and let the oldest go."""
    try:
        with opened(path, "rw") as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(
                "INSERT OR REPLACE INTO profiles (job, time, shape, value) VALUES (?, ?, ?, ?)",
                (profile.job, profile.time, profile.shape, to_json(profile)),
            )
            connection.execute(
                "DELETE FROM profiles WHERE job NOT IN (SELECT job FROM profiles ORDER BY time DESC LIMIT ?)", (MOST,)
            )
            connection.execute("COMMIT")
    except (OSError, sqlite3.Error) as error:
        log.info("How the time of this job went could not be kept: %s", error)


def read_profiles(limit: int = MOST, path: Path | None = None) -> list[Profile]:
    """The newest first."""
    return _read("ORDER BY time DESC LIMIT ?", (limit,), path)


def read_profile(job: str, path: Path | None = None) -> Profile | None:
    return next(iter(_read("WHERE job = ?", (job,), path)), None)


def earlier(profile: Profile, limit: int, path: Path | None = None) -> list[Profile]:
    """Those of its shape that finished before it, the newest first."""
    if not profile.shape:
        return []
    wanted = "WHERE shape = ? AND time < ? ORDER BY time DESC LIMIT ?"
    found = _read(wanted, (profile.shape, profile.time, 2 * limit), path)
    return [one for one in found if one.ended == "finished"][:limit]


def _read(which: str, values: tuple[object, ...], path: Path | None) -> list[Profile]:
    """None where the file is missing, locked, or of before there were any."""
    found: list[Profile] = []
    try:
        with opened(path, "ro") as connection:
            rows = connection.execute(f"SELECT value FROM profiles {which}", values).fetchall()
    except (OSError, sqlite3.Error) as error:
        log.info("No profiles could be read: %s", error)
        return found
    for (value,) in rows:
        try:
            found.append(from_json(value, Profile))
        except msgspec.DecodeError as error:
            log.info("A profile cannot be understood: %s", error)
    return found
