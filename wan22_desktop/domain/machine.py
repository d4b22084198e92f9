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
    cores: int = 0
    clock: float = 0.0
    """Of the cores at their fastest, in Hz; 0 where the driver does not tell."""
    link: float = 0.0
    """What its slot carries in theory, in bytes per second; 0 where the driver does not tell."""
    power: float | None = None
    """What it draws now, in watts."""
    power_limit: float | None = None
    held: int = 0
    """What the process that was asked about holds of its memory, in bytes; 0 where the driver does not tell."""


class Disk(Value):
    """The disk of a folder, and the bytes that are free on it."""

    folder: str
    free: int
    device: int
    """Its number: two folders may lie on one disk."""


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
    clock: float = 0.0
    """Of the processor at its fastest, in Hz; 0 where the system does not tell."""
    commit_available: int | None = None
    """What Windows still promises to programs, in main memory and paging file; None on other systems."""
    can_compile: bool = False
    """There is a compiler for the graphics card (Triton)."""
    attentions: tuple[str, ...] = ()
    """The library's names of those whose packages are installed to compute attention."""
    output_disk: Disk | None = None
    """Of the folder that the video goes to; None where nobody looked, or it cannot be told."""
    data_disk: Disk | None = None
    """Of the app's own data."""


class Drive(Value):
    """A disk at work: bytes, and bytes per second since the last reading, where the system tells."""

    folder: str
    """One that lies on it."""
    free: int
    total: int
    read: float | None = None
    written: float | None = None


class Share(Value):
    """What one process takes of the machine: percent of all its processors, and bytes."""

    cpu_percent: float
    memory: int


class ResourceSample(Value):
    """What the machine is doing right now. Memory in bytes; ``time`` is seconds since the epoch."""

    time: float
    cpu_percent: float
    memory_used: int
    memory_total: int
    gpus: tuple[Gpu, ...] = ()
    drives: tuple[Drive, ...] = ()
    temperature: int | None = None
    """Of the processor, in °C."""
    worker: Share | None = None
    """Of that, what the worker process takes."""
