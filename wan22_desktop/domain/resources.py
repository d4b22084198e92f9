"""Where the files that ship with the app lie: icons, style, the registry's data, the bundled model."""

from __future__ import annotations

import sys
from pathlib import Path

BUNDLED_MODEL = "wan22-mini-shapes"


def resources_folder() -> Path:
    """The folder ``resources``: inside a frozen app, inside an installed package, or beside it in a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "resources"
    package = Path(__file__).resolve().parents[1]
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def bundled_model() -> Path:
    """The folder of the model that ships with the app."""
    return resources_folder() / "models" / BUNDLED_MODEL
