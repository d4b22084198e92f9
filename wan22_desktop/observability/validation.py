"""Is everything that a video needs in place? Quick; loads no model. What really runs is tried by ``trial.py``."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from collections.abc import Iterator
from importlib import metadata

from wan22_desktop.domain.machine import HardwareSnapshot
from wan22_desktop.domain.problem import ProblemRaised
from wan22_desktop.domain.resources import bundled_models
from wan22_desktop.domain.value import Value
from wan22_desktop.inspection import inspect
from wan22_desktop.store import places
from wan22_desktop.video import ffmpeg


class Check(Value):
    """One finding of :func:`examine`, or of a trial."""

    name: str
    ok: bool
    detail: str
    advice: str = ""
    """What to do where it is not well."""
    seconds: float = 0.0
    """What looking took."""


def examine(hardware: HardwareSnapshot) -> list[Check]:
    """Libraries, the machine, the bundled models and the app's folders."""
    return [*_examine_software(), *_examine_machine(hardware), *_examine_bundled_models(), *_examine_places()]


def _examine_software() -> Iterator[Check]:
    yield Check(name="python", ok=True, detail=f"{platform.python_version()} on {platform.platform()}")
    for package in ("torch", "diffusers", "transformers", "safetensors", "PySide6-Essentials"):
        try:
            yield Check(name=package, ok=True, detail=metadata.version(package))
        except metadata.PackageNotFoundError:
            yield Check(name=package, ok=False, detail="not installed; run: python3 start.py setup")
    try:
        yield Check(name="ffmpeg", ok=True, detail=ffmpeg.version())
    except (ProblemRaised, OSError, subprocess.TimeoutExpired) as error:
        yield Check(name="ffmpeg", ok=False, detail=str(error))


def _examine_machine(hardware: HardwareSnapshot) -> Iterator[Check]:
    gigabyte = 1e9
    yield Check(name="processor", ok=True, detail=f"{hardware.cpu}, {hardware.cores} cores")
    yield Check(
        name="memory",
        ok=hardware.memory_available > 2 * gigabyte,
        detail=f"{hardware.memory_available / gigabyte:.1f} of {hardware.memory_total / gigabyte:.1f} GB free",
    )
    if not hardware.gpus:
        yield Check(name="graphics card", ok=True, detail="no NVIDIA card found: videos are made on the processor")
    for gpu in hardware.gpus:
        free, total = gpu.memory_free / gigabyte, gpu.memory_total / gigabyte
        yield Check(name=f"graphics card {gpu.index}", ok=True, detail=f"{gpu.name}, {free:.1f} of {total:.1f} GB free")


def _examine_bundled_models() -> Iterator[Check]:
    for folder in bundled_models():
        report = inspect(folder)
        detail = report.label if report.runnable else "; ".join(problem.sentence() for problem in report.problems)
        yield Check(name="bundled model", ok=report.runnable, detail=detail)


def _examine_places() -> Iterator[Check]:
    for name, folder in (
        ("data folder", places.data_folder()),
        ("settings folder", places.config_folder()),
        ("output folder", places.output_folder()),
    ):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            free = shutil.disk_usage(folder).free / 1e9
            writable = os.access(folder, os.W_OK)
            yield Check(
                name=name,
                ok=writable and free > 0.5,
                detail=f"{folder}, {free:.0f} GB free{'' if writable else ', read-only'}",
            )
        except OSError as error:
            yield Check(name=name, ok=False, detail=f"{folder}: {error.strerror or error}")
