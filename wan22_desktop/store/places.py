"""Where things lie on this platform. ``WAN22_HOME`` puts everything below one folder, for tests and portable use."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

APP = "Wan22 Desktop"


def _home() -> Path | None:
    home = os.environ.get("WAN22_HOME")
    return Path(home).absolute() if home else None


def data_folder() -> Path:
    """Database and caches."""
    home = _home()
    return home / "data" if home else Path(platformdirs.user_data_dir(APP, appauthor=False))


def database_file() -> Path:
    """Jobs, history, models and measurements."""
    return data_folder() / "wan22.sqlite"


def latents_folder() -> Path:
    """Latents of finished and interrupted jobs."""
    return data_folder() / "latents"


def embeddings_folder() -> Path:
    """Prompts that were encoded before."""
    return data_folder() / "embeddings"


def diagnostics_folder() -> Path:
    """What was put together about jobs that failed."""
    return data_folder() / "diagnostics"


def config_folder() -> Path:
    """The settings file."""
    home = _home()
    return home / "config" if home else Path(platformdirs.user_config_dir(APP, appauthor=False))


def log_folder() -> Path:
    home = _home()
    return home / "logs" if home else Path(platformdirs.user_log_dir(APP, appauthor=False))


def output_folder() -> Path:
    """Finished videos, unless the settings name another folder."""
    home = _home()
    return home / "videos" if home else Path(platformdirs.user_videos_dir()) / APP
