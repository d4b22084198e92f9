"""Does it really work? Every part is used once, in ten seconds or less, a whole video with the bundled model among it.

The video is made by an app of its own in a folder of its own, which is gone afterwards: the person's jobs, settings
and caches hear nothing of it.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import tomllib
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import psutil

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.machine import HardwareSnapshot
from wan22_desktop.domain.problem import catalogue
from wan22_desktop.domain.profile import COMPONENT, STEP, Profile
from wan22_desktop.domain.resources import bundled_model
from wan22_desktop.inspection import inspect
from wan22_desktop.observability.profile_page import seconds as told_seconds
from wan22_desktop.observability.validation import Check
from wan22_desktop.store import places
from wan22_desktop.store.database import Database
from wan22_desktop.store.profiles import read_profiles
from wan22_desktop.store.settings import Settings, load_settings, save_settings, settings_file
from wan22_desktop.video import ffmpeg

PATIENCE = 60.0
"""Seconds after which the video is given up."""
INITIALISED = 3.0
"""Seconds within which the app is to be there, imports and all."""
ROOM = 5e9
"""Bytes that should be free: a large model's latents and videos."""
FRAMES, STEPS = 9, 4


@dataclass(slots=True)
class _Trial:
    """What the checks share."""

    hardware: HardwareSnapshot
    folder: Path
    stopped: threading.Event
    video: Path = field(default_factory=Path)
    told: dict[str, object] = field(default_factory=dict[str, object])
    profile: Profile | None = None
    children: set[int] = field(default_factory=set[int])
    """Processes that were started for the video."""


class _Unwell(Exception):
    """What is wrong, and what to do."""

    def __init__(self, detail: str, advice: str = "") -> None:
        super().__init__(detail)
        self.advice = advice


def names() -> tuple[str, ...]:
    """Of all checks, in their order."""
    return tuple(name for name, _ in _CHECKS)


def validate(hardware: HardwareSnapshot, stopped: threading.Event | None = None) -> Iterator[Check]:
    """Each finding when it is there. Where ``stopped`` is set, no other begins, and what runs is ended."""
    stopped = stopped or threading.Event()
    with tempfile.TemporaryDirectory(prefix="wan22-trial-", ignore_cleanup_errors=True) as folder:
        trial = _Trial(hardware, Path(folder), stopped)
        for name, check in _CHECKS:
            if stopped.is_set():
                return
            found = _looked(name, lambda check=check: check(trial))
            if not stopped.is_set():
                yield found


def _looked(name: str, check: Callable[[], str]) -> Check:
    began, ok, advice = time.perf_counter(), True, ""
    try:
        detail = check()
    except _Unwell as unwell:
        ok, detail, advice = False, str(unwell), unwell.advice
    except Exception as error:  # whatever a check meets is its finding
        ok, detail = False, f"{type(error).__name__}: {error}"
        advice = tr("Save the diagnostics and report it.")
    return Check(name=name, ok=ok, detail=detail, advice=advice, seconds=round(time.perf_counter() - began, 3))


# --- Checks -----------------------------------------------------------------------------------------------------------


def _initialisation(trial: _Trial) -> str:
    """In a fresh process, as when the app starts."""
    del trial
    if getattr(sys, "frozen", False):
        command = [sys.executable, "--version"]
    else:
        command = [sys.executable, "-m", "wan22_desktop", "--version"]
    began = time.perf_counter()
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=PATIENCE, check=False, env=_environment(None)
    )
    seconds = time.perf_counter() - began
    if done.returncode:
        raise _Unwell(done.stderr.strip()[-300:], tr("Install the app's dependencies again (python3 start.py setup)."))
    if seconds > INITIALISED:
        words = mark("A new process is there after {took}, which is slow.")
        raise _Unwell(tr(words, took=told_seconds(seconds)), tr("See whether a virus scanner reads every file anew."))
    return tr("A new process is there after {took}.", took=told_seconds(seconds))


def _configuration(trial: _Trial) -> str:
    """Those in force can be read, and written back without a loss."""
    copy = trial.folder / "settings.toml"
    with contextlib.suppress(FileNotFoundError):
        copy.write_bytes(settings_file().read_bytes())  # a damaged file would be set aside: so a copy is read
    settings, damages = load_settings(copy)
    if damages:
        raise _Unwell(damages[0].what, damages[0].remedies[0])
    save_settings(settings, copy)
    if load_settings(copy) != (settings, ()):
        raise _Unwell(tr("Settings that were written read differently."), tr("Save the diagnostics and report it."))
    changed = sum(getattr(settings, name) != getattr(Settings(), name) for name in settings.__struct_fields__)
    return tr("The settings read and write well; {count} differ from the defaults.", count=changed)


def _permissions(trial: _Trial) -> str:
    del trial
    folders = _folders()
    for name, folder in folders.items():
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=folder, prefix=".wan22-") as file:
                file.write(b"tried")
        except OSError as error:
            words = mark("Nothing can be written to the {name}, {folder}: {reason}.")
            raise _Unwell(
                tr(words, name=tr(name), folder=folder, reason=error.strerror or error),
                tr("See to it that this folder may be written to, or choose another one."),
            ) from error
    return tr("Files can be written to all {count} folders.", count=len(folders))


def _folders() -> dict[str, Path]:
    output = _settings().output_folder
    return {
        mark("data folder"): places.data_folder(), mark("settings folder"): places.config_folder(),
        mark("log folder"): places.log_folder(),
        mark("folder for videos"): Path(output) if output else places.output_folder(),
    }  # fmt: skip


def _settings() -> Settings:
    """The settings, or the defaults where the file is damaged; which stays where it is."""
    try:
        return msgspec.convert(tomllib.loads(settings_file().read_text(encoding="utf-8")), Settings)
    except (OSError, ValueError, RecursionError, msgspec.ValidationError):
        return Settings()


def _disk(trial: _Trial) -> str:
    del trial
    least: tuple[int, Path] | None = None
    for folder in _folders().values():
        there = next((one for one in (folder, *folder.parents) if one.exists()), folder)
        free = psutil.disk_usage(str(there)).free
        if least is None or free < least[0]:
            least = free, folder
    assert least is not None
    facts = {"free": f"{least[0] / 1e9:.1f}", "folder": least[1]}
    if least[0] < ROOM:
        raise _Unwell(tr("Only {free} GB are free at {folder}.", **facts), tr("Make room, or choose another folder."))
    return tr("{free} GB are free where there is the least, at {folder}.", **facts)


def _database(trial: _Trial) -> str:
    """The file that is in use, read as it is; and writing, in a new one."""
    jobs = 0
    if (path := places.database_file()).exists():
        with contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=2)) as file:
            verdict = file.execute("PRAGMA quick_check").fetchone()[0]
            jobs = file.execute("SELECT COUNT(*) FROM jobs").fetchone()[0]
        if verdict != "ok":
            raise _Unwell(f"{path}: {verdict}", tr("Start the app again: it sets the file aside and begins a new one."))
    with Database(trial.folder / "new.sqlite") as new:
        new.watch("tried")
        if new.watched() != ["tried"]:
            raise _Unwell(tr("What was written to a new database is not in it."), tr("Check the disk for errors."))
    return tr("The database is whole and holds {count} jobs; a new one takes what is written.", count=jobs)


def _driver(trial: _Trial) -> str:
    gpus = trial.hardware.gpus
    if not gpus:
        return tr("There is no graphics card that can be used: videos are made on the processor.")
    card = gpus[0]
    if not card.driver or card.memory_total <= 0:
        words = mark("The driver of {card} tells neither its version nor the card's memory.")
        raise _Unwell(tr(words, card=card.name), tr("Install the newest driver of the card's maker."))
    facts = {"card": card.name, "driver": card.driver, "free": f"{card.memory_free / 1e9:.1f}"}
    return tr("{card}, driver {driver}, {free} GB free.", **facts)


def _encoder(trial: _Trial) -> str:
    """A second of a moving picture, to a file and back."""
    file = trial.folder / "encoder.mp4"
    quiet = [ffmpeg.executable(), "-hide_banner", "-loglevel", "error", "-y"]
    for arguments in (
        (
            "-f",
            "lavfi",
            "-i",
            "testsrc=size=64x64:rate=24:duration=1",
            "-c:v",
            "libx264",
            "-pix_fmt",
            "yuv420p",
            str(file),
        ),
        ("-i", str(file), "-f", "null", "-"),
    ):
        done = subprocess.run([*quiet, *arguments], capture_output=True, text=True, timeout=20, check=False,
                              stdin=subprocess.DEVNULL, creationflags=ffmpeg.NO_WINDOW)  # fmt: skip
        if done.returncode:
            advice = tr("Install the app's dependencies again (python3 start.py setup).")
            raise _Unwell(done.stderr.strip()[-300:] or tr("ffmpeg failed."), advice)
    return tr("{version} writes H.264 and reads it back.", version=" ".join(ffmpeg.version().split()[:3]))


def _error_handling(trial: _Trial) -> str:
    """A model that is missing and one that is damaged are told as catalogued problems with remedies."""
    broken = trial.folder / "broken"
    broken.mkdir()
    (broken / "model_index.json").write_text("{ this is no JSON")
    known = {kind.code for kind in catalogue()}
    codes: list[str] = []
    for folder in (trial.folder / "missing", broken):
        report = inspect(folder)
        if report.runnable or not report.problems:
            raise _Unwell(tr("A model that cannot run was told to be well."), tr("Save the diagnostics and report it."))
        problem = report.problems[0]
        if problem.code not in known or not problem.remedies:
            raise _Unwell(tr("A problem has no remedy: {code}.", code=problem.code), tr("Save the diagnostics."))
        codes.append(problem.code)
    return tr("Wrong models are explained: {codes}.", codes=", ".join(codes))


def _end_to_end(trial: _Trial) -> str:
    """A video with the bundled model, by a new app in a new process."""
    trial.video = trial.folder / "trial.mp4"
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "wan22_desktop"]
    numbers = {"width": 64, "height": 64, "frames": FRAMES, "steps": STEPS, "seed": 1}
    wish = ["generate", "a red circle moving right", "-o", str(trial.video), "--model", str(bundled_model()), "--json"]
    wish += [word for name, number in numbers.items() for word in (f"--{name}", str(number))]
    with subprocess.Popen(
        [*start, *wish], stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True,
        env=_environment(trial.folder / "home"), creationflags=ffmpeg.NO_WINDOW,
    ) as process, _ended(process):  # fmt: skip
        began = time.monotonic()
        while True:
            try:
                said, complained = process.communicate(timeout=0.1)
                break
            except subprocess.TimeoutExpired:
                with contextlib.suppress(psutil.Error):
                    trial.children |= {one.pid for one in psutil.Process(process.pid).children(recursive=True)}
                if trial.stopped.is_set():
                    raise _Unwell(tr("It was stopped.")) from None
                if time.monotonic() - began > PATIENCE:
                    advice = tr("Close other programs and try again.")
                    raise _Unwell(tr("No video came in a minute."), advice) from None
    if process.returncode or not trial.video.is_file():
        raise _Unwell(complained.strip()[-400:], tr("See the troubleshooting of what is named here."))
    trial.told = json.loads(said)
    database = trial.folder / "home" / "data" / "wan22.sqlite"
    trial.profile = next(iter(read_profiles(1, database)), None)
    facts = {"took": told_seconds(time.monotonic() - began), "frames": FRAMES, "steps": STEPS}
    return tr("{frames} frames in {steps} steps, from a cold start to the file in {took}.", **facts)


@contextlib.contextmanager
def _ended(process: subprocess.Popen[str]) -> Generator[None]:
    """However this is left, the process and those that it started are gone."""
    try:
        yield
    finally:
        if process.poll() is None:
            with contextlib.suppress(psutil.Error):
                for child in psutil.Process(process.pid).children(recursive=True):
                    child.kill()
            process.kill()
            process.communicate()


def _component_loading(trial: _Trial) -> str:
    profile = _of(trial)
    loaded = {span.detail: span.seconds for span in profile.spans if span.name == COMPONENT}
    if missing := {"transformer", "vae", "text_encoder"} - set(loaded):
        words = mark("These parts were not loaded: {parts}.")
        raise _Unwell(tr(words, parts=", ".join(sorted(missing))), tr("Save the diagnostics and report it."))
    facts = {"count": len(loaded), "took": told_seconds(sum(loaded.values()))}
    return tr("{count} parts of the bundled model were loaded in {took}.", **facts)


def _integration(trial: _Trial) -> str:
    """What the app wrote into the video comes back out of it."""
    from wan22_desktop.video.recipe import read_recipe

    _of(trial)
    recipe = read_recipe(trial.video)
    if recipe is None or (recipe.settings.seed, recipe.settings.frames) != (1, FRAMES):
        raise _Unwell(tr("The video does not tell how it was made."), tr("Install the app's dependencies again."))
    return tr("Model, worker process, encoder and recipe work together: the video tells how it was made.")


def _monitoring(trial: _Trial) -> str:
    profile = _of(trial)
    steps = sum(span.name == STEP for span in profile.spans)
    if steps != STEPS or not profile.spans[0].memory or not profile.spans[0].cpu:
        raise _Unwell(tr("What the job took was not measured."), tr("Save the diagnostics and report it."))
    facts = {"stages": len(profile.spans), "pace": f"{profile.steps_per_second:.3g}"}
    return tr("{stages} stages were measured; {pace} steps per second.", **facts)


def _resources(trial: _Trial) -> str:
    """What the plan foretold holds, and no process is left."""
    profile = _of(trial)
    left = [pid for pid in trial.children if _lives(pid)]
    if left:
        words = mark("Processes of the video still run: {pids}.")
        raise _Unwell(tr(words, pids=", ".join(map(str, left))), tr("End them in the system's task manager."))
    plan: dict[str, object] = trial.told.get("plan") or {}  # type: ignore[assignment]
    facts = {"peak": f"{profile.spans[0].memory / 1e6:.0f}", "planned": f"{int(str(plan['memory_needed'])) / 1e6:.0f}"}
    return tr("{peak} MB of main memory at most, {planned} MB were foreseen; every process ended.", **facts)


def _lives(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE and "wan22" in " ".join(
            psutil.Process(pid).cmdline()
        )
    except psutil.Error:
        return False


def _cleanup(trial: _Trial) -> str:
    """Beside the video nothing is left of how it was made."""
    _of(trial)
    known = {"home", "broken", "new.sqlite", "settings.toml", "encoder.mp4", trial.video.name}
    left = [path.name for path in trial.folder.iterdir() if not path.name.startswith(tuple(known))]
    if left:
        raise _Unwell(tr("This was left behind: {names}.", names=", ".join(left)), tr("Remove it by hand."))
    return tr("Nothing but the video is left of how it was made.")


def _of(trial: _Trial) -> Profile:
    if trial.profile is None:
        raise _Unwell(tr("There was no video to look at."), tr("Mend what the end-to-end run tells, and look again."))
    return trial.profile


def _environment(home: Path | None) -> dict[str, str]:
    package = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(filter(None, (package, os.environ.get("PYTHONPATH", ""))))
    return os.environ | {"PYTHONPATH": path} | ({"WAN22_HOME": str(home)} if home else {})


_CHECKS: tuple[tuple[str, Callable[[_Trial], str]], ...] = (
    (mark("initialisation"), _initialisation),
    (mark("configuration"), _configuration),
    (mark("permissions"), _permissions),
    (mark("disk space"), _disk),
    (mark("database"), _database),
    (mark("driver"), _driver),
    (mark("encoder"), _encoder),
    (mark("error handling"), _error_handling),
    (mark("end to end"), _end_to_end),
    (mark("component loading"), _component_loading),
    (mark("integration points"), _integration),
    (mark("performance monitoring"), _monitoring),
    (mark("resource management"), _resources),
    (mark("cleanup"), _cleanup),
)
