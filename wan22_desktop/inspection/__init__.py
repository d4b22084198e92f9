"""What is in this folder or file? Answered from names, JSON and headers alone, in milliseconds."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import msgspec

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import Layout, ModelReport, Role
from wan22_desktop.domain.problem import (
    NOT_A_MODEL,
    PATH_MISSING,
    PATH_UNREADABLE,
    SEVERAL_MODELS,
    Problem,
)
from wan22_desktop.domain.scopes import debug_scope
from wan22_desktop.domain.wire import to_json
from wan22_desktop.inspection import loose, partners
from wan22_desktop.inspection.diffusers_folder import inspect_diffusers
from wan22_desktop.inspection.doctor import shopping_list
from wan22_desktop.inspection.gathering import Gathered, gather, walk
from wan22_desktop.inspection.knowledge import Knowledge, knowledge_in, test_of
from wan22_desktop.inspection.lora_files import may_be_partner
from wan22_desktop.inspection.mending import meant_for
from wan22_desktop.inspection.overlay import keep_repairs, repairs_of
from wan22_desktop.inspection.parts import Kind

__all__ = [
    "INDEX", "TREE", "Knowledge", "inspect", "inspect_all", "keep_repairs", "knowledge_in", "outside", "repairs_of",
]  # fmt: skip

INDEX = "model_index.json"
TREE = frozenset("diffusion_models unet text_encoders clip vae loras clip_vision checkpoints".split())
"""Folders of a ComfyUI tree."""


def inspect(path: str | os.PathLike[str], knowledge: Knowledge | None = None, parts: Sequence[str] = ()) -> ModelReport:
    """What ``path`` is: a model folder, a file of a model, or a folder with exactly one model below.

    ``parts`` are files and folders elsewhere that complete a model of loose files: a text encoder, a VAE, a tokenizer.

    Never raises for what it finds there: a folder that is no model, or a broken one, gets a report that says so.
    """
    given = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow a cache's links
    try:
        known = knowledge or Knowledge()
        with debug_scope("inspection.inspect", path=given) as scope:
            report = _listed(_inspect(given, known, parts), known)
            scope.note(variant=report.variant, layout=report.layout, problems=len(report.problems))
        to_json(report)
    except UnicodeEncodeError:
        # Such a name, of a file or in its JSON, could be neither kept nor shown.
        shown = Path(str(given).encode(errors="replace").decode())
        return _no_model(shown, PATH_UNREADABLE.of(path=shown, reason=tr("a name in it is not valid Unicode")))
    except (OSError, ValueError, RecursionError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        return _no_model(given, PATH_UNREADABLE.of(path=given, reason=reason, evidence=repr(error)))
    return report


def _inspect(given: Path, knowledge: Knowledge, parts: Sequence[str]) -> ModelReport:
    if not os.path.lexists(given):
        return _no_model(given, PATH_MISSING.of(path=given))
    roots = _roots(given)
    if len(roots) > 1:
        names = ", ".join(root.name for root in roots[:5])
        problem = SEVERAL_MODELS.of(path=given, count=len(roots), names=names)
        return _no_model(given, problem, Layout.DIFFUSERS)
    if not roots:
        return _inspect_loose(given, knowledge, parts)
    with debug_scope("inspection.diffusers", root=roots[0]):
        report = inspect_diffusers(roots[0], knowledge)
    made = meant_for(roots[0], repairs_of(knowledge.repairs, report.fingerprint))
    if not made:
        return report
    return msgspec.structs.replace(inspect_diffusers(roots[0], knowledge, made), fingerprint=report.fingerprint)


def _roots(given: Path) -> list[Path]:
    """The diffusers folders that are meant: the one dropped, the one around it, or those right below."""
    if given.is_file():
        candidates = [given.parent, given.parent.parent]
        around = next((folder for folder in candidates if (folder / INDEX).is_file()), None)
        return [around] if around else []
    if (given / INDEX).is_file() or _has_components(given):
        return [given]
    if given.name in tuple(Role) and ((given.parent / INDEX).is_file() or _has_components(given.parent)):
        return [given.parent]  # a component's own folder was dropped
    below = sorted(given.glob(f"*/{INDEX}"))[:1000] or sorted(given.glob(f"snapshots/*/{INDEX}"))[:1000]
    return [index.parent for index in below]


def _has_components(folder: Path) -> bool:
    """A diffusers folder whose ``model_index.json`` is missing."""
    needed = (Role.TRANSFORMER, Role.VAE)
    return all((folder / role.value / "config.json").is_file() for role in needed)


def root_of(given: Path) -> Path:
    """The folder in which the parts of a loose model lie: around a file, or a whole ComfyUI tree around it."""
    if given.is_dir():
        return given
    return given.parent.parent if given.parent.name in TREE else given.parent


def outside(report: ModelReport) -> tuple[str, ...]:
    """Components that complete a loose model from elsewhere, as :func:`inspect` takes them."""
    if report.layout in (Layout.DIFFUSERS, Layout.HF_CACHE):
        return ()
    root = root_of(Path(report.path))
    return tuple(c.path for c in report.components if not Path(os.path.normpath(c.path)).is_relative_to(root))


def _inspect_loose(given: Path, knowledge: Knowledge, parts: Sequence[str]) -> ModelReport:
    report, found = _read_loose(given, knowledge, parts)
    made = meant_for(given, repairs_of(knowledge.repairs, report.fingerprint))
    if not made:
        return report
    if chosen := partners.chosen(made):
        _, found = _read_loose(given, knowledge, (*chosen, *(part for part in parts if part not in chosen)))
        found = partners.first(found, chosen)
    told = loose.inspect_loose(given, found, knowledge, made)
    return msgspec.structs.replace(told, fingerprint=report.fingerprint)


def _read_loose(given: Path, knowledge: Knowledge, parts: Sequence[str]) -> tuple[ModelReport, Gathered]:
    added = [file for part in map(Path, parts) for file in (sorted(walk(part)) if part.is_dir() else [part])]
    found = Gathered(given)
    if given.is_dir():
        found = gather(given, dict.fromkeys([*walk(given), *added]) if added else None)
    elif given.is_file():
        # The parts that go with a transformer lie beside it, or in the other folders of a ComfyUI tree.
        beside = given.parent
        found = gather(beside, [given])
        if any(group.part.kind is Kind.TRANSFORMER for group in found.groups):
            root = root_of(given)
            files = sorted(walk(root)) if root != beside else sorted(_files_in(beside))
            found = gather(root, dict.fromkeys([*files, *added]))
        elif any(group.part.kind is Kind.LORA for group in found.groups):
            near = sorted(file for file in _files_in(beside) if may_be_partner(file.name, given.name))
            found = gather(beside, [given, *(file for file in near if file != given)])
    else:
        return _no_model(given, NOT_A_MODEL.of(path=given)), found
    with debug_scope("inspection.loose", groups=len(found.groups)):
        return loose.inspect_loose(given, found, knowledge), found


def inspect_all(path: str | os.PathLike[str], knowledge: Knowledge) -> tuple[ModelReport, ...]:
    """Every model, LoRA and single part among loose files below ``path``; never raises, as :func:`inspect`."""
    given = Path(os.path.abspath(path))  # noqa: PTH100 - as above
    try:
        below = given.iterdir() if given.is_dir() else ()
        tree = any(entry.is_dir() and entry.name in (*TREE, "high_noise_model", "low_noise_model") for entry in below)
        found = gather(given) if tree else gather(given, sorted(_files_in(given)))
        reports = loose.inspect_every(given, found, knowledge)
        # A part that the person chose lies elsewhere: such a model is looked at by itself.
        reports = tuple(
            inspect(report.path, knowledge) if partners.chosen(report.repaired) else _listed(report, knowledge)
            for report in reports
        )
        to_json(reports)
    except (OSError, ValueError, RecursionError):
        return (inspect(given, knowledge),)
    return reports


def _listed(report: ModelReport, knowledge: Knowledge) -> ModelReport:
    tested = test_of(knowledge.tests, report.fingerprint)
    return msgspec.structs.replace(report, shopping=shopping_list(report, knowledge), tested=tested)


def _files_in(folder: Path) -> list[Path]:
    with os.scandir(folder) as entries:
        return [Path(entry.path) for entry, _ in zip(entries, range(1024), strict=False) if entry.is_file()]


def _no_model(given: Path, problem: Problem, layout: Layout = Layout.UNKNOWN) -> ModelReport:
    return ModelReport(path=str(given), name=given.name, layout=layout, variant="", label="", problems=(problem,))
