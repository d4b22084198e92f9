"""What a failed job leaves behind to be looked into: what it was, what went wrong, where it ran. Nothing private."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import re
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from wan22_desktop import __version__
from wan22_desktop.domain.job import Job
from wan22_desktop.domain.log import masked
from wan22_desktop.domain.machine import HardwareSnapshot
from wan22_desktop.domain.settings import Source, Standing
from wan22_desktop.domain.wire import to_builtins
from wan22_desktop.store import places
from wan22_desktop.store.writing import write_whole

log = logging.getLogger(__name__)

KEPT = 20
"""Reports in a folder; the oldest go first."""
MOST_EVIDENCE = 20_000
"""Letters of a traceback or of a process's last words."""
_PRIVATE = ("prompt", "negative")
_FILES = ("output", "image", "last_image", "video", "face", "background", "mask", "references", "continues", "resume")


def keep_report(job: Job, standings: Iterable[Standing], hardware: HardwareSnapshot, folder: str = "") -> Path | None:
    """Write a report of ``job``; None where it cannot be written, which fails no one."""
    place = Path(folder) if folder else places.log_folder() / "diagnostics"
    name = re.sub(r"[^\w-]", "_", job.id)[:40] or "job"
    file = place / f"failure-{time.strftime('%Y%m%d-%H%M%S')}-{name}.json"
    try:
        write_whole(file, json.dumps(_masked(_report(job, standings, hardware)), indent=2).encode())
    except OSError as error:
        log.warning("the report of job %s cannot be written: %s", job.id, error)
        return None
    with contextlib.suppress(OSError):  # another process may tidy up at the same time
        for old in sorted(place.glob("failure-*.json"), key=lambda path: path.stat().st_mtime_ns)[:-KEPT]:
            old.unlink()
    log.info("a report of the failure was written", extra={"job": job.id, "fields": {"file": str(file)}})
    return file


def _report(job: Job, standings: Iterable[Standing], hardware: HardwareSnapshot) -> dict[str, Any]:
    request = {name: _shown(name, value) for name, value in to_builtins(job.request).items() if name not in _PRIVATE}
    problem: dict[str, Any] = to_builtins(job.problem) if job.problem else {}
    if "evidence" in problem:
        problem["evidence"] = problem["evidence"][-MOST_EVIDENCE:]
    return {
        "app": __version__,
        "time": time.time(),
        "job": {"id": job.id, "created": job.created, "started": job.started, "ended": job.ended},
        "problem": problem,
        "request": request,
        "settings": {
            each.setting.name: {"value": each.value, "source": each.source}
            for each in standings
            if each.source is not Source.DEFAULT
        },
        "machine": to_builtins(hardware),
        "variables": sorted(name for name in os.environ if name.startswith(("WAN22_", "CUDA_", "PYTORCH_", "OMP_"))),
    }


def _shown(name: str, value: Any) -> Any:
    """Of the person's files the endings."""
    if name in _FILES and value:
        return [f"…{Path(each).suffix}" for each in ([value] if isinstance(value, str) else value)]
    return value


def _masked(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _masked(inner) for key, inner in value.items()}  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, list | tuple):
        return [_masked(inner) for inner in value]  # pyright: ignore[reportUnknownVariableType]
    return masked(value) if isinstance(value, str) else value
