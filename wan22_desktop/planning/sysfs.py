"""What Linux tells in files: AMD's cards, the processor's temperature, what a disk has read and written.

Every file may be missing, be forbidden or hold nonsense; then its figure is unknown. ``root`` is ``/sys`` but in tests.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.machine import Gpu

ROOT = Path("/sys")
AMD = "0x1002"
SECTOR = 512
"""Bytes, whatever the disk's own are."""
_PROCESSORS = ("coretemp", "k10temp", "zenpower", "cpu_thermal")
"""Drivers that tell a processor's temperature."""


def amd_cards(root: Path = ROOT, first: int = 0) -> tuple[Gpu, ...]:
    """Those with graphics memory that the driver tells of; their index begins at ``first``."""
    found: list[Gpu] = []
    for device in amd_devices(root):
        total, used = _number(device / "mem_info_vram_total"), _number(device / "mem_info_vram_used")
        if not total:
            continue
        sensors = next(iter(_sorted(device / "hwmon", "hwmon*")), device / "hwmon")
        heat = _number(sensors / "temp1_input")
        power, limit = _number(sensors / "power1_average"), _number(sensors / "power1_cap")
        power = _number(sensors / "power1_input") if power is None else power
        found.append(
            Gpu(
                index=first + len(found), name=_text(device / "product_name") or tr("AMD graphics card"),
                memory_total=total, memory_free=max(0, total - (used or 0)),
                utilisation=_number(device / "gpu_busy_percent"), temperature=None if heat is None else heat // 1000,
                power=None if power is None else power / 1e6, power_limit=None if limit is None else limit / 1e6,
            )
        )  # fmt: skip
    return tuple(found)


def amd_devices(root: Path = ROOT) -> list[Path]:
    """The cards' folders; one card has several names."""
    devices = [card / "device" for card in _sorted(root / "class" / "drm", "card*") if "-" not in card.name]
    return [device for device in devices if _text(device / "vendor") == AMD]


def processor_sensor(root: Path = ROOT) -> Path | None:
    """The file that tells the processor's temperature."""
    for sensors in _sorted(root / "class" / "hwmon", "hwmon*"):
        if _text(sensors / "name") in _PROCESSORS and (sensors / "temp1_input").exists():
            return sensors / "temp1_input"
    return None


def degrees(sensor: Path) -> int | None:
    """In °C."""
    heat = _number(sensor)
    return None if heat is None else heat // 1000


def disk_counters(device: int, root: Path = ROOT) -> tuple[int, int] | None:
    """Bytes that were read from and written to a device since it was there."""
    words = _text(root / "dev" / "block" / f"{os.major(device)}:{os.minor(device)}" / "stat").split()
    if len(words) < 7:
        return None
    with contextlib.suppress(ValueError):
        return int(words[2]) * SECTOR, int(words[6]) * SECTOR
    return None


def _sorted(folder: Path, pattern: str) -> list[Path]:
    with contextlib.suppress(OSError):
        return sorted(folder.glob(pattern))
    return []


def _text(path: Path) -> str:
    with contextlib.suppress(OSError):
        return path.read_text(encoding="utf-8", errors="replace").strip()
    return ""


def _number(path: Path) -> int | None:
    with contextlib.suppress(ValueError):
        return int(_text(path))
    return None
