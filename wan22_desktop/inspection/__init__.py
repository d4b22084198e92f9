"""What is in this folder? Answered from names, JSON and safetensors headers alone, in milliseconds."""

from __future__ import annotations

import os
from pathlib import Path

from wan22_desktop.domain.model import Layout, ModelReport
from wan22_desktop.domain.problem import INTERNAL, NOT_A_MODEL, PATH_MISSING, UNSUPPORTED_LAYOUT, Problem
from wan22_desktop.inspection.diffusers_folder import inspect_diffusers

__all__ = ["inspect"]

INDEX = "model_index.json"


def inspect(path: str | os.PathLike[str]) -> ModelReport:
    """What ``path`` is: a model folder, a file inside one, or a folder with exactly one model below.

    Never raises for what it finds there: a folder that is no model, or a broken one, gets a report that says so.
    """
    given = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow a cache's links
    try:
        if not os.path.lexists(given):
            return _no_model(given, PATH_MISSING.of(path=given))
        root = _find_root(given)
        return inspect_diffusers(root) if root else _describe_other(given)
    except (OSError, ValueError) as error:
        return _no_model(given, INTERNAL.of(what=f"{given} cannot be read: {error}", evidence=repr(error)))


def _find_root(given: Path) -> Path | None:
    if given.is_file():
        candidates = [given.parent, given.parent.parent]
        return next((folder for folder in candidates if (folder / INDEX).is_file()), None)
    if (given / INDEX).is_file():
        return given
    below = sorted(given.glob(f"*/{INDEX}")) or sorted(given.glob(f"snapshots/*/{INDEX}"))
    if len(below) == 1:
        return below[0].parent
    # A component's own folder was dropped.
    return given.parent if (given.parent / INDEX).is_file() and (given / "config.json").is_file() else None


def _describe_other(given: Path) -> ModelReport:
    """No diffusers folder: say what it looks like, if it looks like anything."""
    names = [given.name] if given.is_file() else sorted(entry.name for entry in os.scandir(given))[:4096]
    layouts = (
        (
            Layout.ORIGINAL,
            "the authors' own layout",
            lambda n: n in ("high_noise_model", "models_t5_umt5-xxl-enc-bf16.pth"),
        ),
        (Layout.GGUF, "quantised weights (GGUF)", lambda n: n.endswith(".gguf")),
        (Layout.SINGLE_FILE, "weights in a single file", lambda n: n.endswith((".safetensors", ".sft"))),
    )
    for layout, words, matches in layouts:
        if any(matches(name) for name in names):
            return _no_model(given, UNSUPPORTED_LAYOUT.of(path=given, layout=words), layout)
    return _no_model(given, NOT_A_MODEL.of(path=given))


def _no_model(given: Path, problem: Problem, layout: Layout = Layout.UNKNOWN) -> ModelReport:
    return ModelReport(path=str(given), name=given.name, layout=layout, variant="", label="", problems=(problem,))
