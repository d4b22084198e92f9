"""This machine: what it has, and what it is doing."""

from __future__ import annotations

from wan22_desktop.domain.value import Value


class Gpu(Value):
    """One graphics card. Memory in bytes, utilisation in percent, temperature in °C."""

    index: int
    name: str
    memory_total: int
    memory_free: int
    driver: str = ""
    compute_capability: tuple[int, int] = (0, 0)
    utilisation: int | None = None
    temperature: int | None = None


class HardwareSnapshot(Value):
    """This machine at one moment. Memory in bytes."""

    system: str
    cpu: str
    cores: int
    """Physical cores."""
    threads: int
    memory_total: int
    memory_available: int
    gpus: tuple[Gpu, ...] = ()


class ResourceSample(Value):
    """What the machine is doing right now. Memory in bytes; ``time`` is seconds since the epoch."""

    time: float
    cpu_percent: float
    memory_used: int
    memory_total: int
    gpus: tuple[Gpu, ...] = ()
