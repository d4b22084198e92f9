"""What is in this folder? Answered from names, JSON and safetensors headers alone, in milliseconds."""

from __future__ import annotations

import os
import re
from pathlib import Path

import msgspec

from wan22_desktop.domain.model import Layout, ModelReport, Role
from wan22_desktop.domain.problem import NOT_A_MODEL, PATH_MISSING, PATH_UNREADABLE, UNSUPPORTED_LAYOUT, Problem
from wan22_desktop.domain.wire import to_json
from wan22_desktop.inspection.diffusers_folder import inspect_diffusers
from wan22_desktop.inspection.knowledge import Knowledge, knowledge_in
from wan22_desktop.inspection.overlay import keep_repairs, repairs_of

__all__ = ["Knowledge", "inspect", "keep_repairs", "knowledge_in", "repairs_of"]

INDEX = "model_index.json"
_OTHERS = (
    (Layout.ORIGINAL, "the authors' own layout", re.compile(r"high_noise_model|models_t5_umt5-xxl-enc-bf16\.pth")),
    (Layout.GGUF, "quantised weights (GGUF)", re.compile(r".*\.gguf", re.DOTALL)),
    (Layout.SINGLE_FILE, "weights in a single file", re.compile(r".*\.(safetensors|sft)", re.DOTALL)),
)
"""Layouts that are recognised but not run, each by a name that only it has."""


def inspect(path: str | os.PathLike[str], knowledge: Knowledge | None = None) -> ModelReport:
    """What ``path`` is: a model folder, a file inside one, or a folder with exactly one model below.

    Never raises for what it finds there: a folder that is no model, or a broken one, gets a report that says so.
    """
    given = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow a cache's links
    try:
        report = _inspect(given, knowledge or Knowledge())
        to_json(report)
    except UnicodeEncodeError:
        # Such a name, of a file or in its JSON, could be neither kept nor shown.
        shown = Path(str(given).encode(errors="replace").decode())
        return _no_model(shown, PATH_UNREADABLE.of(path=shown, reason="a name in it is not valid Unicode"))
    except (OSError, ValueError, RecursionError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        return _no_model(given, PATH_UNREADABLE.of(path=given, reason=reason, evidence=repr(error)))
    return report


def _inspect(given: Path, knowledge: Knowledge) -> ModelReport:
    if not os.path.lexists(given):
        return _no_model(given, PATH_MISSING.of(path=given))
    root = _find_root(given)
    if root is None:
        return _describe_other(given)
    report = inspect_diffusers(root, knowledge)
    made = repairs_of(knowledge.repairs, report.fingerprint)
    if not made:
        return report
    return msgspec.structs.replace(inspect_diffusers(root, knowledge, made), fingerprint=report.fingerprint)


def _find_root(given: Path) -> Path | None:
    if given.is_file():
        candidates = [given.parent, given.parent.parent]
        return next((folder for folder in candidates if (folder / INDEX).is_file()), None)
    if (given / INDEX).is_file():
        return given
    if given.name in tuple(Role) and (given.parent / INDEX).is_file():
        return given.parent  # a component's own folder was dropped
    below = sorted(given.glob(f"*/{INDEX}")) or sorted(given.glob(f"snapshots/*/{INDEX}"))
    return below[0].parent if len(below) == 1 else None


def _describe_other(given: Path) -> ModelReport:
    """No diffusers folder: say what it looks like, if it looks like anything."""
    names = sorted(entry.name for entry in os.scandir(given))[:4096] if given.is_dir() else [given.name]
    for layout, words, pattern in _OTHERS:
        if any(pattern.fullmatch(name) for name in names):
            return _no_model(given, UNSUPPORTED_LAYOUT.of(path=given, layout=words), layout)
    return _no_model(given, NOT_A_MODEL.of(path=given))


def _no_model(given: Path, problem: Problem, layout: Layout = Layout.UNKNOWN) -> ModelReport:
    return ModelReport(path=str(given), name=given.name, layout=layout, variant="", label="", problems=(problem,))
