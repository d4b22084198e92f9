"""This machine: processor, memory and NVIDIA cards, without torch."""

from __future__ import annotations

import contextlib
import functools
import importlib.util
import os
import platform
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import psutil

from wan22_desktop.domain.machine import Disk, Gpu, HardwareSnapshot
from wan22_desktop.planning.attention import attention_backends

LEAVE_MEMORY, LEAVE_CARD = 2.0, 0.5
"""GB that are left to other programs unless the settings say otherwise."""


def probe(reusing: int | None = None) -> HardwareSnapshot:
    """The machine now. Costs milliseconds.

    What the process ``reusing`` holds counts as free: its next job uses it again.
    """
    memory = psutil.virtual_memory()
    held = _held(reusing) if reusing is not None else 0
    return HardwareSnapshot(
        system=platform.system(),
        cpu=_processor_name(),
        cores=psutil.cpu_count(logical=False) or psutil.cpu_count() or 1,
        threads=psutil.cpu_count() or 1,
        memory_total=memory.total,
        memory_available=min(memory.total, memory.available + held),
        gpus=tuple(_gpus(reusing)),
        clock=_processor_clock(),
        commit_available=memory.available + psutil.swap_memory().free if platform.system() == "Windows" else None,
        attentions=attention_backends(),
        can_compile=importlib.util.find_spec("triton") is not None,
    )


def with_disks(hardware: HardwareSnapshot, output: Path, data: Path) -> HardwareSnapshot:
    """``hardware`` with the disks of these two folders, which need not be there yet."""
    return msgspec.structs.replace(hardware, output_disk=_disk_of(output), data_disk=_disk_of(data))


def _disk_of(folder: Path) -> Disk | None:
    with contextlib.suppress(OSError, ValueError):  # ValueError: a null byte in the name
        there = next(each for each in (folder.absolute(), *folder.absolute().parents) if each.exists())
        return Disk(folder=str(folder), free=shutil.disk_usage(there).free, device=os.stat(there).st_dev)  # noqa: PTH116
    return None


def spared(hardware: HardwareSnapshot, memory_gb: float, card_gb: float, most_gb: float = 0.0) -> HardwareSnapshot:
    """The machine as a plan may use it: so many GB of what is free stay free for other programs.

    Up to the usual 2 and 0.5 GB, a tenth of the machine's or the card's memory at most. Of what is left, main memory
    and each card's, ``most_gb`` at most; 0: all.
    """
    most = int(most_gb * 1e9) if 0 < most_gb < 1e6 else sys.maxsize
    cards = tuple(msgspec.structs.replace(gpu, memory_free=_within(gpu, card_gb, most)) for gpu in hardware.gpus)
    left = _left(memory_gb, LEAVE_MEMORY, hardware.memory_total)
    free = min(most, max(0, hardware.memory_available - left))
    return msgspec.structs.replace(hardware, memory_available=free, gpus=cards)


def _within(gpu: Gpu, leave_gb: float, most: int) -> int:
    return min(most, max(0, gpu.memory_free - _left(leave_gb, LEAVE_CARD, gpu.memory_total)))


def _left(wanted: float, usual: float, total: int) -> int:
    # A settings file may hold whatever number; a NaN is neither more nor less.
    size = wanted * 1e9 if wanted >= 0 else 0.0
    return int(min(size, total if wanted > usual else total / 10))


def _held(process: int) -> int:
    """Main memory of a process in bytes; 0 if it is gone."""
    try:
        return psutil.Process(process).memory_info().rss
    except psutil.Error:
        return 0


@functools.cache
def _processor_name() -> str:
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


@functools.cache
def _processor_clock() -> float:
    with contextlib.suppress(Exception):  # psutil raises all kinds where a system hides it
        frequency = psutil.cpu_freq()
        return 1e6 * (frequency.max or frequency.current) if frequency else 0.0
    return 0.0


@functools.cache
def _nvml() -> Any | None:
    """NVIDIA's management library, started once; None where there is no driver."""
    try:
        import pynvml  # pyright: ignore[reportMissingTypeStubs]

        pynvml.nvmlInit()
    except Exception:  # every platform has its own way of having no driver, and none of them matters here
        return None
    return pynvml


def nvidia_cards(process: int | None = None) -> tuple[Gpu, ...]:
    """As they are now, with what ``process`` holds of them."""
    return tuple(_gpus(None, process))


def _gpus(reusing: int | None = None, process: int | None = None) -> Iterator[Gpu]:
    nvml = _nvml()
    if nvml is None:
        return
    with contextlib.suppress(nvml.NVMLError):
        driver = _text(nvml.nvmlSystemGetDriverVersion())
        for index in range(nvml.nvmlDeviceGetCount()):
            with contextlib.suppress(nvml.NVMLError):
                yield _gpu(nvml, index, driver, reusing, process)


def _gpu(nvml: Any, index: int, driver: str, reusing: int | None, process: int | None) -> Gpu:
    handle = nvml.nvmlDeviceGetHandleByIndex(index)
    memory = nvml.nvmlDeviceGetMemoryInfo(handle)
    utilisation = temperature = None
    power = limit = None
    held, asked = 0, reusing if reusing is not None else process
    with contextlib.suppress(nvml.NVMLError):
        for user in nvml.nvmlDeviceGetComputeRunningProcesses(handle) if asked is not None else ():
            # Windows' own driver model does not tell (None): then nothing counts as reusable.
            held += int(user.usedGpuMemory or 0) if user.pid == asked else 0
    with contextlib.suppress(nvml.NVMLError):
        power = nvml.nvmlDeviceGetPowerUsage(handle) / 1000
        limit = nvml.nvmlDeviceGetEnforcedPowerLimit(handle) / 1000
    with contextlib.suppress(nvml.NVMLError):
        utilisation = int(nvml.nvmlDeviceGetUtilizationRates(handle).gpu)
    with contextlib.suppress(nvml.NVMLError):
        temperature = int(nvml.nvmlDeviceGetTemperature(handle, nvml.NVML_TEMPERATURE_GPU))
    cores = clock = link = 0.0
    with contextlib.suppress(nvml.NVMLError):
        cores = int(nvml.nvmlDeviceGetNumGpuCores(handle))
        clock = 1e6 * nvml.nvmlDeviceGetMaxClockInfo(handle, nvml.NVML_CLOCK_SM)
    with contextlib.suppress(nvml.NVMLError):
        generation, lanes = nvml.nvmlDeviceGetMaxPcieLinkGeneration(handle), nvml.nvmlDeviceGetMaxPcieLinkWidth(handle)
        link = _LANE * 2 ** (generation - 3) * lanes
    return Gpu(
        index=index,
        name=_text(nvml.nvmlDeviceGetName(handle)),
        memory_total=int(memory.total),
        memory_free=min(int(memory.total), int(memory.free) + (held if reusing is not None else 0)),
        driver=driver,
        compute_capability=tuple(nvml.nvmlDeviceGetCudaComputeCapability(handle)),
        utilisation=utilisation,
        temperature=temperature,
        cores=int(cores),
        clock=clock,
        link=link,
        power=power,
        power_limit=limit,
        held=held,
    )


_LANE = 0.985e9
"""Bytes per second of one lane of PCIe 3.0; every generation since has doubled it."""


def _text(value: str | bytes) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value
