"""What this machine is doing, read again and again: rates are since the reading before."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import time
from collections.abc import Iterable
from pathlib import Path

import psutil

from wan22_desktop.domain.machine import Drive, Gpu, ResourceSample, Share
from wan22_desktop.planning import sysfs
from wan22_desktop.planning.hardware import nvidia_cards


class Sampler:
    """Reads the machine for a live display, in a millisecond or two. ``root`` is where Linux tells of it."""

    def __init__(self, root: Path = sysfs.ROOT) -> None:
        linux = sys.platform == "linux"
        self._root = root if linux or root != sysfs.ROOT else None
        self._sensor = sysfs.processor_sensor(root) if self._root else None
        self._amd = bool(self._root and sysfs.amd_devices(root))
        self._worker: psutil.Process | None = None
        self._counted: dict[int, tuple[float, int, int]] = {}
        """By device: when, and bytes read and written by then."""
        self._cores = psutil.cpu_count() or 1

    def read(self, worker: int | None = None, folders: Iterable[Path] = ()) -> ResourceSample:
        """``worker`` is the process whose share is told; ``folders`` name the disks, which are told once each."""
        memory = psutil.virtual_memory()
        return ResourceSample(
            time=time.time(),
            cpu_percent=psutil.cpu_percent(interval=None),
            memory_used=memory.total - memory.available,
            memory_total=memory.total,
            gpus=self._cards(worker),
            drives=tuple(self._drives(folders)),
            temperature=sysfs.degrees(self._sensor) if self._sensor else None,
            worker=self._share(worker),
        )

    def _cards(self, worker: int | None) -> tuple[Gpu, ...]:
        cards = nvidia_cards(worker)
        return (*cards, *sysfs.amd_cards(self._root, len(cards))) if self._amd and self._root else cards

    def _share(self, process: int | None) -> Share | None:
        """Files that are mapped count as memory, where the system does not tell them apart."""
        if process is None:
            return None
        with contextlib.suppress(psutil.Error):
            if self._worker is None or self._worker.pid != process:
                self._worker = psutil.Process(process)
            with self._worker.oneshot():
                memory = self._worker.memory_info()
                own = memory.rss - getattr(memory, "shared", 0)
                return Share(cpu_percent=self._worker.cpu_percent() / self._cores, memory=max(0, own))
        return None

    def _drives(self, folders: Iterable[Path]) -> Iterable[Drive]:
        seen: set[int] = set()
        for folder in folders:
            with contextlib.suppress(OSError, ValueError):  # ValueError: a null byte in the name
                there = next(each for each in (folder, *folder.parents) if each.exists())
                device = os.stat(there).st_dev  # noqa: PTH116 -- once a second
                if device in seen:
                    continue
                seen.add(device)
                usage = shutil.disk_usage(there)
                read, written = self._rates(device)
                yield Drive(folder=str(folder), free=usage.free, total=usage.total, read=read, written=written)

    def _rates(self, device: int) -> tuple[float | None, float | None]:
        """Of the disk itself, else of all disks together."""
        now, counted = time.monotonic(), sysfs.disk_counters(device, self._root) if self._root else None
        if counted is None:
            device = 0
            together = psutil.disk_io_counters()
            counted = (together.read_bytes, together.write_bytes) if together else None
        if counted is None:
            return None, None
        before = self._counted.get(device)
        self._counted[device] = (now, *counted)
        if before is None or now <= before[0]:
            return None, None
        seconds = now - before[0]
        return max(0.0, (counted[0] - before[1]) / seconds), max(0.0, (counted[1] - before[2]) / seconds)
