"""The computer is kept awake by services on buses of the test's own, by programs, and no longer than a job runs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    sys.platform == "win32" or not shutil.which("dbus-daemon"), reason="there is no bus to begin"
)
SERVICE = Path(__file__).with_name("sleep_service.py")
KEEPER = """
import sys
from wan22_desktop.engine.awake import Awake
from wan22_desktop.store.settings import Settings
awake = Awake()
print("ready", flush=True)
for line in sys.stdin:
    match line.strip():
        case "work": awake.keep(True)
        case "rest": awake.keep(False)
        case "allow": awake.heed(Settings())
        case "forbid": awake.heed(Settings(keep_awake=False))
    awake._pool.wait()
    print(*awake.held_by, flush=True)
awake.close()
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


class Keeper:
    """A process of its own: addresses of buses are read once in a process."""

    def __init__(self) -> None:
        pipe = subprocess.PIPE
        self.process = subprocess.Popen([sys.executable, "-c", KEEPER], stdin=pipe, stdout=pipe, text=True)
        assert self._answer() == ["ready"]

    def _answer(self) -> list[str]:
        assert self.process.stdout
        return self.process.stdout.readline().split()

    def say(self, what: str) -> list[str]:
        """Who keeps the computer awake after that."""
        assert self.process.stdin
        self.process.stdin.write(f"{what}\n")
        self.process.stdin.flush()
        return self._answer()

    def end(self) -> None:
        self.process.communicate()


BOTH = {"logind:idle:block", "desktop"}
NOBODY = set[str]()


@pytest.fixture
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no bus."""
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/nothing")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


def test_it_stays_awake_as_long_as_a_job_runs_and_the_person_wants_it(night: Night) -> None:
    keeper = Keeper()
    for said, held in (
        ("work", BOTH), ("rest", NOBODY), ("work", BOTH), ("forbid", NOBODY), ("rest", NOBODY), ("work", NOBODY),
        ("allow", BOTH),
    ):  # fmt: skip
        assert len(keeper.say(said)) == len(held)
        until(lambda held=held: night.held == held)
    keeper.end()
    until(lambda: not night.held)


def test_it_may_sleep_when_the_process_is_killed(night: Night) -> None:
    keeper = Keeper()
    keeper.say("work")
    until(lambda: night.held == BOTH)
    keeper.process.kill()
    keeper.process.communicate()
    until(lambda: not night.held)


@pytest.mark.parametrize("killed", [False, True])
def test_without_a_bus_a_program_keeps_it_awake_until_its_input_ends(
    nowhere: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, killed: bool
) -> None:
    """The program stands for systemd's, which refuses where no systemd runs; it holds a file as that holds a lock."""
    told, program = tmp_path / "told", tmp_path / "systemd-inhibit"
    program.write_text(f'#!/bin/sh\necho "$@" > {told}\nshift 4\n"$@"\nrm {told}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    keeper = Keeper()
    assert "systemd-inhibit" in keeper.say("work")
    assert told.read_text().startswith("--what=idle --who=Wan22 Desktop")
    if killed:
        keeper.process.kill()
    else:
        assert keeper.say("rest") == []
    keeper.end()
    until(lambda: not told.exists())


def test_a_program_that_is_refused_keeps_nobody_awake(
    nowhere: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "systemd-inhibit"
    program.write_text("#!/bin/sh\nexit 1\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    keeper = Keeper()
    assert keeper.say("work") == []
    assert keeper.say("rest") == []
    keeper.end()


def test_the_taskbar_is_told_how_far_it_is(night: Night, tmp_path: Path) -> None:
    show = "import sys; from wan22_desktop.ui.taskbar import taskbar_of; from PySide6.QtWidgets import QApplication; "
    show += "app = QApplication([]); show = taskbar_of(None); show(0.25); show(None); app.processEvents()"
    heard = tmp_path / "heard"
    with heard.open("w") as file:
        watch = ["dbus-monitor", "--address", night.address, "interface=com.canonical.Unity.LauncherEntry"]
        monitor = subprocess.Popen(watch, stdout=file)
        until(lambda: "NameAcquired" in heard.read_text() or "NameLost" in heard.read_text())
        subprocess.run([sys.executable, "-c", show], check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        until(lambda: heard.read_text().count("member=Update") == 2)
        monitor.terminate()
        monitor.wait()
    first, second = heard.read_text().split("member=Update")[1:]
    assert 'string "application://wan22-desktop.desktop"' in first
    assert "double 0.25" in first
    assert "boolean true" in first
    assert "boolean false" in second
