"""Keeps the computer from falling asleep by itself while jobs run. The screen may go dark, and a person may send it to
sleep all the same.

- Windows: ``SetThreadExecutionState``, which holds as long as the thread that called it.
- Linux: an inhibitor of logind, and one of the desktop, which has a clock of its own. Both end with the connection or
  the file that they hang on, and so with this process, however it ends.
"""

from __future__ import annotations

import logging
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.settings import Settings
from wan22_desktop.engine.pool import Pool

log = logging.getLogger(__name__)

APP, WHY = "Wan22 Desktop", mark("A video is being made")
PATIENCE = 2000
"""Milliseconds to wait for a service's answer; nothing but a thread of its own waits."""
BUS_NAME = "wan22-awake"

Release = Callable[[], None]
"""Lets the computer sleep again."""


class Service(NamedTuple):
    """Who is asked on a bus, and with which words."""

    on_system: bool
    name: str
    path: str
    interface: str
    words: tuple[str, ...]


LOGIND = Service(
    True, "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager",
    ("idle", APP, WHY, "block"),
)  # fmt: skip
DESKTOP = Service(
    False, "org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit",
    "org.freedesktop.PowerManagement.Inhibit", (APP, WHY),
)  # fmt: skip
HELD = ("sh", "-c", "echo held && exec cat")
"""What those programs run once they hold an inhibitor; it ends when its input does, and so when this process ends."""
BY_SYSTEMD = ("systemd-inhibit", "--what=idle", f"--who={APP}", f"--why={WHY}", "--mode=block", *HELD)
BY_GNOME = ("gnome-session-inhibit", "--app-id", "wan22-desktop", "--reason", WHY, "--inhibit", "suspend", *HELD)


class Awake(QObject):
    """Lives in the engine's thread; what may have to wait is done in a thread of its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = Pool("awake")
        self._busy, self._allowed, self._wanted = False, True, False
        self._held: list[Release] = []
        self.held_by: tuple[str, ...] = ()
        """Who has promised to keep the computer awake."""

    def heed(self, settings: Settings) -> None:
        """Whether the person wants it at all."""
        self._allowed = settings.keep_awake
        self._decide()

    def keep(self, busy: bool) -> None:
        """A job runs, or none does."""
        self._busy = busy
        self._decide()

    def close(self) -> None:
        self.keep(False)
        self._pool.wait()

    def _decide(self) -> None:
        if (wanted := self._busy and self._allowed) != self._wanted:
            self._wanted = wanted
            self._pool.start(self._hold if wanted else self._release)

    def _hold(self) -> None:
        found = dict(_inhibited())
        self._held, self.held_by = list(found.values()), tuple(found)
        if found:
            log.info("The computer stays awake: %s", ", ".join(found))
        else:
            log.warning("Nothing here can keep the computer awake; it may fall asleep while a job runs")

    def _release(self) -> None:
        for release in self._held:
            release()
        self._held, self.held_by = [], ()


def _inhibited() -> Sequence[tuple[str, Release]]:
    """All that has promised, each with its way back."""
    if sys.platform == "win32":
        return [("Windows", release)] if (release := _by_windows()) else []
    found: list[tuple[str, Release]] = []
    for service, program in ((LOGIND, BY_SYSTEMD), (DESKTOP, BY_GNOME)):
        if release := _by_bus(service):
            found.append((service.name, release))
        elif release := _by_program(program):
            found.append((program[0], release))
    return found


def _by_bus(service: Service) -> Release | None:
    """Ask a service; None where there is no bus, or nobody answers."""
    if not service.on_system and "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        return None  # else a bus would be started for it
    try:
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage
    except ImportError:
        return None
    kind = QDBusConnection.BusType.SystemBus if service.on_system else QDBusConnection.BusType.SessionBus
    name = f"{BUS_NAME}-{service.name}"
    bus = QDBusConnection.connectToBus(kind, name)
    call = QDBusMessage.createMethodCall(service.name, service.path, service.interface, "Inhibit")
    call.setArguments(_spoken(service.words))
    answers = [bus.call(call, QDBus.CallMode.Block, PATIENCE)] if bus.isConnected() else []
    del bus

    def release() -> None:
        answers.clear()  # logind's inhibitor is the file in it
        QDBusConnection.disconnectFromBus(name)

    if answers and answers[0].type() is QDBusMessage.MessageType.ReplyMessage:
        return release
    release()
    return None


def _by_program(command: Sequence[str]) -> Release | None:
    """Run a program that holds an inhibitor until its input ends; None where it is missing or is refused."""
    if not shutil.which(command[0]):
        return None
    pipe = subprocess.PIPE
    process = subprocess.Popen(_spoken(command), stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)
    assert process.stdin
    assert process.stdout
    inward, outward = process.stdin, process.stdout

    def release() -> None:
        inward.close()
        outward.close()
        try:
            process.wait(PATIENCE / 1000)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    if select.select([outward], [], [], PATIENCE / 1000)[0] and outward.readline():
        return release
    release()
    return None


def _spoken(words: Sequence[str]) -> list[str]:
    """With the reason, which desktops show, in the person's language."""
    return [word.replace(WHY, tr(WHY)) for word in words]


def _by_windows() -> Release | None:
    """The system stays awake as long as this thread says so."""
    import ctypes

    continuous, system = 0x80000000, 0x00000001
    say = getattr(ctypes, "windll").kernel32.SetThreadExecutionState  # noqa: B009 -- there only on Windows
    say.argtypes, say.restype = [ctypes.c_uint32], ctypes.c_uint32
    if not say(continuous | system):
        return None
    return lambda: say(continuous) and None
