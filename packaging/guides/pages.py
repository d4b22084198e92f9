"""The pages that are made from the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from guides import command_line, examples, performance, problems, reference, settings

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES: dict[str, Callable[[], str]] = {
    "performance.md": performance.page,
    "problems.md": problems.page,
    "settings.md": settings.page,
    "command-line.md": command_line.page,
    "reference.md": reference.page,
    "examples.md": examples.page,
}
"""Each by its file in ``docs``."""
