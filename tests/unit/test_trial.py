"""Checks that really look: what is wrong is found, with advice, and who stops them is heard."""

from __future__ import annotations

import subprocess
import threading
import time
from pathlib import Path

import pytest

from wan22_desktop.domain.machine import HardwareSnapshot
from wan22_desktop.observability import trial
from wan22_desktop.observability.validation import Check
from wan22_desktop.store import places
from wan22_desktop.store.settings import settings_file
from wan22_desktop.video import ffmpeg

HARDWARE = HardwareSnapshot(system="", cpu="", cores=1, threads=1, memory_total=1, memory_available=1)
QUICK = ("configuration", "permissions", "disk space", "database", "encoder", "error handling")


def found(monkeypatch: pytest.MonkeyPatch, *wanted: str) -> dict[str, Check]:
    """What these checks find, without the others."""
    monkeypatch.setattr(trial, "_CHECKS", tuple(one for one in trial._CHECKS if one[0] in wanted))
    return {check.name: check for check in trial.validate(HARDWARE)}


def test_what_is_wrong_is_found_with_advice(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text("theme = 7")
    places.database_file().parent.mkdir(parents=True)
    places.database_file().write_bytes(b"no database, but a letter to a friend " * 50)
    places.log_folder().write_text("a file where a folder should be")
    broken = home / "ffmpeg"
    broken.write_text("#!/bin/sh\necho it is broken >&2\nexit 3\n")
    broken.chmod(0o755)
    monkeypatch.setattr(ffmpeg, "executable", lambda: str(broken))
    monkeypatch.setattr(trial, "ROOM", 1e18)
    checks = found(monkeypatch, *QUICK)
    assert {name for name, check in checks.items() if check.ok} == {"error handling"}
    assert all(check.advice and check.detail for check in checks.values() if not check.ok)
    assert "it is broken" in checks["encoder"].detail
    assert "log folder" in checks["permissions"].detail
    assert settings_file().read_text() == "theme = 7", "who looks changes nothing"


def test_who_stops_is_heard_while_a_video_is_made_and_nothing_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[subprocess.Popen[str]] = []

    class Noted(subprocess.Popen):  # type: ignore[type-arg]
        def __init__(self, *given: object, **named: object) -> None:
            super().__init__(*given, **named)  # type: ignore[arg-type]
            made.append(self)

    monkeypatch.setattr(subprocess, "Popen", Noted)
    stopped = threading.Event()
    threading.Timer(0.7, stopped.set).start()
    monkeypatch.setattr(trial, "_CHECKS", tuple(one for one in trial._CHECKS if one[0] == "end to end"))
    began = time.monotonic()
    assert list(trial.validate(HARDWARE, stopped)) == []
    assert time.monotonic() - began < 5
    assert [process.poll() is not None for process in made] == [True]
