"""The computer is kept awake by services on buses of the test's own, by programs, and no longer than a job runs."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from wan22_desktop.engine import awake
from wan22_desktop.store.settings import Settings

pytestmark = pytest.mark.skipif(
    sys.platform == "win32" or not shutil.which("dbus-daemon"), reason="there is no bus to begin"
)
SERVICE = Path(__file__).with_name("sleep_service.py")
HOLD = """
import sys, time
from wan22_desktop.engine.awake import Awake
awake = Awake()
awake.keep(True)
awake._pool.wait()
print(awake.held_by, flush=True)
time.sleep(60)
"""


def until(condition: Callable[[], bool], seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it comes to that in time"
        time.sleep(0.02)


class Night:
    """A bus with logind and a desktop on it, as the system's and the session's, and who keeps them awake."""

    def __init__(self, folder: Path) -> None:
        self._held = folder / "held"
        self._log = (folder / "log").open("w")
        self._bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--print-address", "--nofork", "--nopidfile"],
            stdout=subprocess.PIPE, stderr=self._log, text=True,
        )  # fmt: skip
        assert self._bus.stdout
        self.address = self._bus.stdout.readline().strip()
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": self.address}
        self._service = subprocess.Popen(
            [sys.executable, str(SERVICE), str(self._held)], env=environment, stderr=self._log
        )
        until(self._held.exists)

    @property
    def held(self) -> set[str]:
        """Who was asked to stay awake, and has not been let go."""
        return set(self._held.read_text().split())

    def end(self) -> None:
        for process in (self._service, self._bus):
            process.terminate()
            process.wait()
        if self._bus.stdout:
            self._bus.stdout.close()
        self._log.close()


@pytest.fixture
def night(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Night]:
    night = Night(tmp_path)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", night.address)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", night.address)
    yield night
    night.end()


@pytest.fixture
def keeper() -> Iterator[awake.Awake]:
    keeper = awake.Awake()
    yield keeper
    keeper.close()


BOTH = {"logind:idle:block", "desktop"}


def test_it_stays_awake_as_long_as_a_job_runs_and_the_person_wants_it(night: Night, keeper: awake.Awake) -> None:
    keeper.keep(True)
    until(lambda: night.held == BOTH)
    keeper.keep(False)
    until(lambda: not night.held)
    keeper.keep(True)
    until(lambda: night.held == BOTH)
    keeper.heed(Settings(keep_awake=False))
    until(lambda: not night.held)
    keeper.keep(False)
    keeper.keep(True)
    keeper._pool.wait()
    assert keeper.held_by == () == tuple(night.held)
    keeper.heed(Settings())
    until(lambda: night.held == BOTH)
    keeper.close()
    until(lambda: not night.held)


def test_it_may_sleep_when_the_process_is_killed(night: Night) -> None:
    process = subprocess.Popen([sys.executable, "-c", HOLD], stdout=subprocess.PIPE)
    until(lambda: night.held == BOTH)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    until(lambda: not night.held)


def test_without_a_bus_a_program_keeps_it_awake_until_its_input_ends(
    keeper: awake.Awake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program stands for systemd's, which refuses where no systemd runs; it holds a file as that holds a lock."""
    told = tmp_path / "told"
    program = tmp_path / "systemd-inhibit"
    program.write_text(f'#!/bin/sh\necho "$@" > {told}\ncat\nrm {told}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/nothing")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    keeper.keep(True)
    until(told.exists)
    keeper._pool.wait()
    assert "systemd-inhibit" in keeper.held_by
    assert told.read_text().startswith("--what=idle --who=Wan22 Desktop")
    keeper.keep(False)
    until(lambda: not told.exists())
    assert keeper.held_by == ()


def test_where_nothing_can_keep_it_awake_jobs_run_all_the_same(
    keeper: awake.Awake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/nothing")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    keeper.keep(True)
    keeper._pool.wait()
    assert keeper.held_by == ()
    keeper.keep(False)
