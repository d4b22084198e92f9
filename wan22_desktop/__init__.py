"""Wan22 Desktop: drop a Wan model folder on a window, write a prompt, get a video. Offline, on your own hardware.

In Python: ``from wan22_desktop import CompatibilitySystem, CompatibilitySystemConfig``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wan22_desktop.system import (
        CompatibilitySystem,
        CompatibilitySystemConfig,
        get_compatibility_system,
        initialize_compatibility_system,
    )

__version__ = "0.1.0"
__all__ = [
    "CompatibilitySystem", "CompatibilitySystemConfig", "__version__", "get_compatibility_system",
    "initialize_compatibility_system",
]  # fmt: skip


def __getattr__(name: str) -> object:
    """The system, imported when it is first asked for: who needs a part of the package alone pays for that alone."""
    if name in __all__:
        from wan22_desktop import system

        return getattr(system, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
