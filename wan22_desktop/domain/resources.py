"""Where the files that ship with the app lie: icons, style, the registry's data, the bundled models."""

from __future__ import annotations

import sys
from pathlib import Path

BUNDLED_MODELS = ("wan22-mini-shapes", "wan22-mini-shapes-ti2v")
BUNDLED_MODEL = BUNDLED_MODELS[0]
"""The one that is used where none is named."""


def resources_folder() -> Path:
    """The folder ``resources``: inside a frozen app, inside an installed package, or beside it in a checkout."""
    return _shipped("resources")


def guides_folder() -> Path:
    """The folder ``docs`` with the guides, found in the same places."""
    return _shipped("docs")


def _shipped(name: str) -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / name
    package = Path(__file__).resolve().parents[1]
    installed = package / name
    return installed if installed.is_dir() else package.parent / name


def bundled_model() -> Path:
    """The folder of the model that is used where none is named."""
    return resources_folder() / "models" / BUNDLED_MODEL


def bundled_models() -> tuple[Path, ...]:
    """The folders of all models that ship with the app, that of :func:`bundled_model` first."""
    return tuple(resources_folder() / "models" / name for name in BUNDLED_MODELS)
