"""One system for a whole program."""

from __future__ import annotations

import threading

from wan22_desktop.system.config import CompatibilitySystemConfig
from wan22_desktop.system.whole import CompatibilitySystem

_lock = threading.Lock()
_systems: list[CompatibilitySystem] = []


def get_compatibility_system() -> CompatibilitySystem:
    """The program's system, opened by the settings where :func:`initialize_compatibility_system` was not called.

    It is ended with the program, or by its ``close()``, after which another is opened.
    """
    with _lock:
        return _systems[0] if _systems and not _systems[0].closed else _replaced(None)


def initialize_compatibility_system(config: CompatibilitySystemConfig | None = None) -> CompatibilitySystem:
    """Open the program's system; one that was open before is ended.

    Raises:
        ProblemRaised: BAD_SETTING; the one before stays open.
    """
    with _lock:
        return _replaced(config)


def _replaced(config: CompatibilitySystemConfig | None) -> CompatibilitySystem:
    opened = CompatibilitySystem(config)
    for before in _systems:
        before.close()
    _systems[:] = [opened]
    return opened
