"""Is everything that a video needs in place? Quick; loads no model. What really runs is tried by ``trial.py``."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from collections.abc import Iterator
from importlib import metadata

from wan22_desktop.domain.language import mark, tr
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
    yield Check(
        name="python",
        ok=True,
        detail=tr("{version} on {system}", version=platform.python_version(), system=platform.platform()),
    )
    for package in ("torch", "diffusers", "transformers", "safetensors", "PySide6-Essentials"):
        try:
            yield Check(name=package, ok=True, detail=metadata.version(package))
        except metadata.PackageNotFoundError:
            yield Check(name=package, ok=False, detail=tr("not installed; run: python3 start.py setup"))
    try:
        yield Check(name="ffmpeg", ok=True, detail=ffmpeg.version())
    except (ProblemRaised, OSError, subprocess.TimeoutExpired) as error:
        yield Check(name="ffmpeg", ok=False, detail=str(error))


def _examine_machine(hardware: HardwareSnapshot) -> Iterator[Check]:
    gigabyte = 1e9
    yield Check(
        name=mark("processor"),
        ok=True,
        detail=tr("{processor}, {count} cores", processor=hardware.cpu, count=hardware.cores),
    )
    yield Check(
        name=mark("memory"),
        ok=hardware.memory_available > 2 * gigabyte,
        detail=tr(
            "{free:.1f} of {total:.1f} GB free",
            free=hardware.memory_available / gigabyte,
            total=hardware.memory_total / gigabyte,
        ),
    )
    if not hardware.gpus:
        yield Check(
            name=mark("graphics card"), ok=True, detail=tr("no NVIDIA card found: videos are made on the processor")
        )
    for gpu in hardware.gpus:
        free, total = gpu.memory_free / gigabyte, gpu.memory_total / gigabyte
        yield Check(
            name=f"graphics card {gpu.index}",
            ok=True,
            detail=tr("{card}, {free:.1f} of {total:.1f} GB free", card=gpu.name, free=free, total=total),
        )


def _examine_bundled_models() -> Iterator[Check]:
    for folder in bundled_models():
        report = inspect(folder)
        detail = report.label if report.runnable else "; ".join(problem.sentence() for problem in report.problems)
        yield Check(name=mark("bundled model"), ok=report.runnable, detail=detail)


def _examine_places() -> Iterator[Check]:
    for name, folder in (
        (mark("data folder"), places.data_folder()),
        (mark("settings folder"), places.config_folder()),
        (mark("output folder"), places.output_folder()),
    ):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            free = shutil.disk_usage(folder).free / 1e9
            writable = os.access(folder, os.W_OK)
            yield Check(
                name=name,
                ok=writable and free > 0.5,
                detail=tr(
                    "{folder}, {free:.0f} GB free" if writable else "{folder}, {free:.0f} GB free, read-only",
                    folder=folder,
                    free=free,
                ),
            )
        except OSError as error:
            yield Check(name=name, ok=False, detail=f"{folder}: {error.strerror or error}")
