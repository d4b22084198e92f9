"""Everything that helps to find out what went wrong, put together in a zip that may be given away.

A bundle is a handful of pieces of text. A person sees each before it is saved, and leaves out what she likes.
"""

from __future__ import annotations

import io
import json
import logging
import os
import platform
import re
import sqlite3
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

from wan22_desktop import __version__
from wan22_desktop.domain.job import Job
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.machine import HardwareSnapshot
from wan22_desktop.domain.problem import FILE_UNWRITABLE, Problem, ProblemRaised
from wan22_desktop.domain.value import Value
from wan22_desktop.domain.wire import to_builtins
from wan22_desktop.observability.private import Privacy
from wan22_desktop.store import places
from wan22_desktop.store.database import Database
from wan22_desktop.store.profiles import read_profile, read_profiles
from wan22_desktop.store.settings import Settings
from wan22_desktop.store.writing import write_whole

log = logging.getLogger(__name__)

MOST_JOBS = 5000
"""The newest, whose prompts and files are looked for in every text."""
JOBS, PROFILES = 10, 5
"""So many of the last ones are told."""
MOST_TEXT = 400_000
"""Characters of a piece: of what is longer the end is told."""
PREFIX = "failure-"
"""Of the names of kept bundles: the person may have chosen a folder with other things in it."""
MOST_KEPT, MOST_BYTES = 20, 10_000_000
"""Bundles of failed jobs that are kept, and what they may take; the oldest go first."""
PROMPTS = "prompts.txt"
_PACKAGES = (
    "torch", "diffusers", "transformers", "accelerate", "safetensors", "gguf", "tokenizers", "sentencepiece", "numpy",
    "pillow", "msgspec", "psutil", "nvidia-ml-py", "imageio-ffmpeg", "PySide6-Essentials", "triton", "xformers",
    "flash-attn", "sageattention",
)  # fmt: skip
_VARIABLES = ("CUDA_", "PYTORCH_", "OMP_", "MKL_", "HSA_", "HIP_", "ROCR_", "QT_", "WAN22_", "XDG_SESSION_TYPE", "LANG")


class Piece(Value):
    """One file of a bundle."""

    name: str
    says: str
    """What is in it, for a list."""
    text: str
    chosen: bool = True
    """It is in the bundle unless the person says otherwise; what is private is not."""


def collect(
    database: Database,
    settings: Settings,
    hardware: HardwareSnapshot,
    problems: Iterable[Problem] = (),
    job: Job | None = None,
    plan_of: Callable[[Job], object] | None = None,
) -> tuple[Piece, ...]:
    """All pieces; ``job`` is told first. ``problems``: of the app itself. ``plan_of``: how a job would run here."""
    jobs = list({one.id: one for one in (*([job] if job else []), *database.jobs(JOBS))}.values())
    models = database.models()
    folders = [
        *(str(Path(model.path).parent) for model in models),
        *database.watched(),
        settings.output_folder,
        settings.log.log_dir,
        str(places.data_folder()),
    ]
    # Logs tell of older jobs, too, and of those that were taken off the list: what they asked for is as private.
    private = Privacy([*jobs, *database.ever(MOST_JOBS)], filter(None, folders))

    def piece(name: str, says: str, value: Any) -> Piece:
        told = to_builtins(value)
        masked = private.narrowed(json.dumps(told, ensure_ascii=False)).tree(told)
        text = json.dumps(masked, indent=1, ensure_ascii=False)
        return Piece(name=name, says=says, text=_ended(text))

    pieces = [
        piece("system.json", tr("This machine, its drivers and the versions of everything"), _system(hardware)),
        piece("settings.json", tr("The app's settings"), settings),
        Piece(name="problems.txt", says=tr("What went wrong"), text=_ended(private.text(_problems(problems, jobs)))),
        piece("models.json", tr("What is known of the models"), models),
        piece("jobs.json", tr("The last jobs, without their prompts and files"), [_told(one) for one in jobs]),
        piece("plans.json", tr("How these jobs ran, or would run"), dict(_plans(jobs, job, plan_of))),
    ]
    profiles = {one.job: one for one in read_profiles(PROFILES)}
    if job and (own := read_profile(job.id)):
        profiles = {job.id: own} | profiles
    pieces += [piece(f"profiles/{name}.json", tr("How the time of a job went"), one) for name, one in profiles.items()]
    pieces += [
        Piece(name=f"logs/{file.name}", says=tr("What was logged last"), text=_log(file, private))
        for file in _logs(settings)
    ]
    prompts = "\n\n".join(f"{one.id}:\n{one.request.prompt}\n---\n{one.request.negative}" for one in jobs)
    pieces.append(
        Piece(name=PROMPTS, says=tr("The prompts of these jobs (private)"), text=_ended(prompts), chosen=False)
    )
    return (_about(pieces), *pieces)


def pack(pieces: Iterable[Piece]) -> bytes:
    """The chosen ones as a zip."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for piece in pieces:
            if piece.chosen:
                archive.writestr(piece.name, piece.text.encode("utf-8", "replace"))
    return made.getvalue()


def save(pieces: Iterable[Piece], file: str | Path) -> Path:
    """Write the chosen ones; the file is there whole or as it was before.

    Raises:
        ProblemRaised: FILE_UNWRITABLE.
    """
    file = Path(file).absolute()
    try:
        write_whole(file, pack(pieces))
    except OSError as error:
        raise ProblemRaised(FILE_UNWRITABLE.of(path=file, reason=error.strerror or error)) from error
    return file


def kept(job: str, folder: str = "") -> Path:
    """Where the bundle of a failed job is, if it is kept: in ``folder``, or where the app keeps them."""
    name = re.sub(r"[^\w-]", "_", job)[:40] or "job"
    return (Path(folder) if folder else places.diagnostics_folder()) / f"{PREFIX}{name}.zip"


def keep(job: str, collected: Callable[[], Iterable[Piece]], folder: str = "") -> Path | None:
    """Keep a failed job's bundle and let the oldest go; None where that cannot be done, which the log tells."""
    file = kept(job, folder)
    try:
        write_whole(file, pack(collected()))
        room = MOST_BYTES
        there = [(path, path.stat()) for path in file.parent.glob(f"{PREFIX}*.zip")]
        for number, (path, status) in enumerate(sorted(there, key=lambda one: one[1].st_mtime_ns, reverse=True)):
            room -= status.st_size
            if number >= MOST_KEPT or (room < 0 and number):
                path.unlink(missing_ok=True)
    except Exception:  # it is a favour, and the job has failed already
        log.exception("the diagnostics of job %s could not be kept", job)
        return None
    return file


def read(file: Path) -> tuple[Piece, ...]:
    """The pieces of a kept bundle; none where it is gone or damaged."""
    try:
        with zipfile.ZipFile(file) as archive:
            return tuple(
                Piece(name=name, says="", text=archive.read(name).decode("utf-8", "replace"))
                for name in archive.namelist()
            )
    except (OSError, zipfile.BadZipFile):
        return ()


# --- Pieces -----------------------------------------------------------------------------------------------------------


def _about(pieces: list[Piece]) -> Piece:
    lines = [
        tr(
            "Diagnostics of Wan22 Desktop {version}, {time}.",
            version=__version__,
            time=time.strftime("%Y-%m-%d %H:%M:%S %z"),
        ),
        tr(
            "Passwords, keys, names of the person and the computer, folders, prompts, pictures and videos are left out."
        ),
        "",
        *(f"{piece.name}: {piece.says}" for piece in pieces),
    ]
    return Piece(name="about.txt", says=tr("What this is"), text="\n".join(lines))


def _system(hardware: HardwareSnapshot) -> dict[str, Any]:
    return {
        "app": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "machine": platform.machine(),
        "sqlite": sqlite3.sqlite_version,
        "hardware": to_builtins(hardware),
        "drivers": sorted({gpu.driver for gpu in hardware.gpus}),
        "packages": dict(_versions()),
        "environment": {name: value for name, value in sorted(os.environ.items()) if name.startswith(_VARIABLES)},
    }


def _versions() -> Iterator[tuple[str, str]]:
    for name in _PACKAGES:
        try:
            yield name, metadata.version(name)
        except metadata.PackageNotFoundError:
            yield name, "not installed"


def _problems(own: Iterable[Problem], jobs: Iterable[Job]) -> str:
    lines: list[str] = []
    found = [("the app", problem) for problem in own]
    for job in jobs:
        told = (*([job.problem] if job.problem else []), *(job.result.problems if job.result else ()))
        found += [(f"job {job.id}", problem) for problem in told]
    for where, problem in found:
        lines += [f"[{problem.code}] {problem.severity}, {where}: {problem.sentence()}", *problem.remedies]
        lines += [problem.evidence, ""] if problem.evidence else [""]
    return "\n".join(lines) or "None."


def _told(job: Job) -> dict[str, Any]:
    """Without its plan, which has a piece of its own."""
    told = to_builtins(job)
    if told.get("result"):
        told["result"]["recipe"].pop("plan", None)
    return told


def _plans(
    jobs: Iterable[Job], failed: Job | None, plan_of: Callable[[Job], object] | None
) -> Iterator[tuple[str, object]]:
    for job in jobs:
        if job.result:
            yield job.id, job.result.recipe.plan
        elif failed and job.id == failed.id and plan_of:
            try:
                yield job.id, plan_of(job)
            except ProblemRaised as raised:
                yield job.id, raised.problem
            except Exception as error:  # a request that nothing can be made of is a finding, too
                yield job.id, f"{type(error).__name__}: {error}"


def _logs(settings: Settings) -> list[Path]:
    folder = Path(settings.log.log_dir) if settings.log.log_dir else places.log_folder()
    try:
        found = [path for path in folder.glob("*") if path.suffix in (".jsonl", ".log") and path.is_file()]
        return sorted(found, key=lambda path: path.stat().st_mtime_ns, reverse=True)[:3]
    except OSError:
        return []


def _log(file: Path, private: Privacy) -> str:
    """The end of it, from a whole line on."""
    try:
        with file.open("rb") as opened:
            opened.seek(max(0, file.stat().st_size - MOST_TEXT))
            text = opened.read().decode("utf-8", "replace")
    except OSError as error:
        return tr("It cannot be read: {reason}", reason=error.strerror)
    lines, private = text.splitlines(), private.narrowed(text)
    return "\n".join(_line(line, private) for line in (lines[1:] if len(text) >= MOST_TEXT else lines))


def _line(line: str, private: Privacy) -> str:
    try:
        told = json.loads(line)
    except ValueError:
        return private.text(line)
    return json.dumps(private.tree(told), ensure_ascii=False)


def _ended(text: str) -> str:
    return text if len(text) <= MOST_TEXT else f"…{text[-MOST_TEXT:]}"
