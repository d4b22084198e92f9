"""How far the running job is, on the window's entry in the taskbar or the dock, where the system has a way to say it.

- Linux: the launcher interface that Unity began and KDE, Ubuntu's dock, Plank and others speak: a signal on the session
  bus, which nobody has to hear.
- Windows: ``ITaskbarList3`` of the shell, by its table of functions.
"""

from __future__ import annotations

import ctypes
import logging
import os
import sys
from collections.abc import Callable
from functools import partial
from typing import Any, cast

from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)

DESKTOP_FILE = "wan22-desktop.desktop"
PARTS = 1000
"""Steps of a bar on Windows."""

Show = Callable[[float | None], None]
"""Takes the share that is done, in [0, 1], or None for no bar."""


def taskbar_of(window: QWidget) -> Show:
    """What shows progress on the entry of ``window``; where there is nothing, it does nothing."""
    try:
        show = _on_windows(window) if sys.platform == "win32" else _on_session_bus()
    except Exception:  # a bar is a favour: no window is to fail for it
        log.info("no progress in the taskbar", exc_info=True)
        show = None
    return show or (lambda _share: None)


def _on_session_bus() -> Show | None:
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        return None  # else a bus would be started for it
    try:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage
    except ImportError:
        return None
    bus = QDBusConnection.sessionBus()

    def show(share: float | None) -> None:
        message = QDBusMessage.createSignal("/org/wan22/desktop", "com.canonical.Unity.LauncherEntry", "Update")
        state = {"progress": float(share or 0.0), "progress-visible": share is not None}
        message.setArguments([f"application://{DESKTOP_FILE}", state])
        bus.send(message)

    return show if bus.isConnected() else None


class _Guid(ctypes.Structure):
    _fields_ = [("data1", ctypes.c_uint32), ("data2", ctypes.c_uint16), ("data3", ctypes.c_uint16),
                ("data4", ctypes.c_ubyte * 8)]  # fmt: skip


_TASKBAR = _Guid(0x56FDF344, 0xFD6D, 0x11D0, (ctypes.c_ubyte * 8)(0x95, 0x8A, 0, 0x60, 0x97, 0xC9, 0xA0, 0x90))
_TASKBAR_3 = _Guid(0xEA1AFB91, 0x9E28, 0x4B86, (ctypes.c_ubyte * 8)(0x90, 0xE9, 0x5E, 0x9F, 0x8A, 0x5E, 0xEF, 0xAF))
_IN_PROCESS, _INIT, _SET_VALUE, _SET_STATE = 1, 3, 9, 10
"""Where to make it, and places in its table of functions."""
_NO_BAR, _BAR = 0, 2


def _on_windows(window: QWidget) -> Show | None:
    """Qt has begun COM in the window's thread, where all of this is called."""
    create = ctypes.OleDLL("ole32").CoCreateInstance  # type: ignore[attr-defined] # only on Windows
    made = ctypes.c_void_p()
    create(ctypes.byref(_TASKBAR), None, _IN_PROCESS, ctypes.byref(_TASKBAR_3), ctypes.byref(made))
    if not made.value:
        return None
    table = ctypes.cast(made, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p))).contents

    def call(place: int, *kinds: Any) -> Callable[..., int]:
        prototype: Any = ctypes.WINFUNCTYPE(ctypes.c_long, ctypes.c_void_p, *kinds)  # type: ignore[attr-defined]
        return partial(cast("Callable[..., int]", prototype(table[place])), made)

    if call(_INIT)() < 0:
        return None
    set_value = call(_SET_VALUE, ctypes.c_void_p, ctypes.c_uint64, ctypes.c_uint64)
    set_state = call(_SET_STATE, ctypes.c_void_p, ctypes.c_int)

    def show(share: float | None) -> None:
        handle = int(window.winId())
        set_state(handle, _NO_BAR if share is None else _BAR)
        if share is not None:
            set_value(handle, round(share * PARTS), PARTS)

    return show
