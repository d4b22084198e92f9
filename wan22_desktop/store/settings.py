"""The person's settings: declared once, kept in a TOML file."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Literal

import msgspec
import tomli_w

from wan22_desktop.domain.log import LogConfig
from wan22_desktop.domain.problem import SETTINGS_DAMAGED, Problem
from wan22_desktop.domain.value import Value
from wan22_desktop.store import places
from wan22_desktop.store.aside import set_aside
from wan22_desktop.store.writing import write_whole


class Settings(Value):
    """Every setting with its default."""

    output_folder: str = ""
    """Where videos go; empty for the platform's video folder."""
    theme: Literal["system", "light", "dark"] = "system"
    leave_memory_gb: float = 2.0
    """Main memory that is left to other programs, in GB; up to this default, a tenth of all of it at most."""
    leave_card_gb: float = 0.5
    """Likewise of each graphics card's memory."""
    wait_for_memory_minutes: float = 5.0
    """How long a job waits while other programs hold the memory that it needs; 0: not at all."""
    latents_limit_gb: float = 4.3
    """What kept latents may take on the disk; some hundred videos' worth. The oldest go first."""
    embeddings_limit_gb: float = 0.54
    """What encoded prompts may take on the disk; the longest unused go first."""
    keep_awake: bool = True
    """The computer does not fall asleep by itself while a job runs."""
    notify: bool = True
    """Say when the queue is done or a job fails, where the window is not in front."""
    log: LogConfig = LogConfig()


def in_bytes(gigabytes: float) -> int:
    """A size of the settings; whatever else a file holds is none."""
    return int(min(gigabytes, 1e6) * 1e9) if gigabytes >= 0 else 0


def settings_file() -> Path:
    return places.config_folder() / "settings.toml"


def load_settings(path: Path | None = None) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings, and a problem if the file was damaged and set aside. Unknown names are kept out, not refused."""
    path = path or settings_file()
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings(), ()
    except (OSError, UnicodeDecodeError) as error:
        return Settings(), (_damaged(path, error),)
    try:
        return msgspec.convert(tomllib.loads(text), Settings), ()
    except (ValueError, RecursionError, msgspec.ValidationError) as error:
        return Settings(), (_damaged(path, error),)


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the file as a whole: it is the old one or the new one, never half of each.

    Raises:
        OSError: it cannot be written.
    """
    path = path or settings_file()
    write_whole(path, tomli_w.dumps(msgspec.to_builtins(settings)).encode())


def _damaged(path: Path, error: Exception) -> Problem:
    try:
        aside = str(set_aside(path))
    except OSError:
        aside = f"{path} (it could not be moved)"
    return SETTINGS_DAMAGED.of(path=path, reason=error, aside=aside)
