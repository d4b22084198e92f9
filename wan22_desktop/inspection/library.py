"""A scan of watched folders: units are found by one walk, and only those that changed are read again."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import msgspec

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.library import Entry, Scan, Unit
from wan22_desktop.domain.model import Component, Evidence, Layout, ModelReport, Role
from wan22_desktop.domain.problem import COMPONENT_MISSING
from wan22_desktop.inspection import INDEX, TREE, inspect, inspect_all
from wan22_desktop.inspection.knowledge import Knowledge
from wan22_desktop.inspection.likeness import in_doubt
from wan22_desktop.inspection.mending import about_files

MAX_DEPTH = 8
MAX_FOLDERS = 100_000
_WEIGHTS = (".safetensors", ".sft", ".gguf")
_AUTHORS = ("high_noise_model", "low_noise_model")
_SHARED = (Role.VAE, Role.TEXT_ENCODER, Role.TOKENIZER, Role.IMAGE_ENCODER)


@dataclass(slots=True)
class _Place:
    """A folder on the way: its files with size and time, and the folders in it."""

    path: str
    files: list[tuple[str, int, int]] = field(default_factory=list[tuple[str, int, int]])
    folders: list[str] = field(default_factory=list[str])


OnFolder = Callable[[str, int], bool]
"""Hears the folder that is looked into next and how many models there were so far; ends the scan with False."""


def scan(
    watched: Sequence[str], before: Sequence[Unit], knowledge: Knowledge, on_folder: OnFolder | None = None
) -> tuple[Scan, tuple[Unit, ...]]:
    """Scan the ``watched`` folders; ``before`` is what the last scan left. Returns the units to be kept, too.

    A unit that is gone is kept as absent, so that a drive that comes back is known at once; one that turns up elsewhere
    with the same fingerprint was moved. A scan that was ended early keeps what it did not come to as it was.
    """
    known = {unit.path: unit for unit in before}
    units: dict[str, Unit] = {}
    inspected = kept = found_so_far = 0
    stopped = False

    def go_on(folder: str) -> bool:
        nonlocal stopped
        stopped = stopped or (on_folder is not None and not on_folder(folder, found_so_far))
        return not stopped

    for root in watched:
        for path, whole, stamp in _units(root, go_on):
            old = known.get(path)
            if old is not None and old.stamp == stamp:
                units[path] = msgspec.structs.replace(old, present=True) if not old.present else old
                kept += 1
                found_so_far += len(old.reports)
                continue
            reports = (inspect(path, knowledge),) if whole else inspect_all(path, knowledge)
            units[path] = Unit(path=path, watched=root, stamp=stamp, reports=_models(reports))
            inspected += 1
            found_so_far += len(units[path].reports)
    if stopped:
        units = {path: unit for path, unit in known.items() if unit.watched in watched} | units
    gone = [unit for path, unit in known.items() if path not in units and unit.watched in watched]
    fingerprints = {report.fingerprint: report for unit in units.values() for report in unit.reports}
    moved: dict[str, str] = {}
    for unit in gone:
        found = [report for report in unit.reports if report.fingerprint and report.fingerprint in fingerprints]
        for report in found:
            if fingerprints[report.fingerprint].path not in known or not known[unit.path].present:
                moved[fingerprints[report.fingerprint].path] = report.path
        if len(found) < len(unit.reports):
            units[unit.path] = msgspec.structs.replace(unit, present=False)
    everything = tuple(units.values())
    told = Scan(entries=entries(everything, moved), inspected=inspected, kept=kept, stopped=stopped)
    return told, everything


def look_again(found: Scan, units: Sequence[Unit], knowledge: Knowledge) -> tuple[Scan, tuple[Unit, ...]]:
    """The scan once more for what was in doubt, after something was learned that may settle it."""
    fresh = tuple(
        msgspec.structs.replace(unit, reports=_models(inspect_all(unit.path, knowledge)))
        if unit.present and any(map(in_doubt, unit.reports))
        else unit
        for unit in units
    )
    moved = {entry.report.path: entry.moved_from for entry in found.entries}
    return msgspec.structs.replace(found, entries=entries(fresh, moved)), fresh


def _models(reports: Sequence[ModelReport]) -> tuple[ModelReport, ...]:
    """Those in which there is something of Wan."""
    return tuple(report for report in reports if report.variant or report.components)


def entries(units: Sequence[Unit], moved: Mapping[str, str] | None = None) -> tuple[Entry, ...]:
    """The models in these units. ``moved`` tells where some of them, by their path, lay before."""
    moved = moved or {}
    present = [report for unit in units if unit.present for report in unit.reports]
    completed = {report.path: report for report in complete(present)}
    return tuple(
        Entry(
            report=completed.get(report.path, report),
            present=unit.present,
            watched=unit.watched,
            moved_from=moved.get(report.path, ""),
        )
        for unit in units
        for report in unit.reports
    )


def complete(reports: Sequence[ModelReport]) -> list[ModelReport]:
    """Loose transformers with the text encoder, VAE and tokenizer that fit them, wherever in the library they are."""
    shared = [(other, component) for other in reports for component in other.components if component.role in _SHARED]
    return [_completed(report, shared) if lacks(report) else report for report in reports]


def lacks(report: ModelReport) -> bool:
    loose = report.layout in (Layout.SINGLE_FILE, Layout.GGUF, Layout.ORIGINAL)
    return loose and bool(report.experts) and any(p.code == COMPONENT_MISSING.code for p in report.problems)


def _completed(report: ModelReport, shared: Sequence[tuple[ModelReport, Component]]) -> ModelReport:
    components, evidence = list(report.components), list(report.evidence)
    problems = list(report.problems)
    vae = report.vae
    for problem in report.problems:
        if problem.code != COMPONENT_MISSING.code:
            continue
        role = next((role for role in _SHARED if role.value == problem.facts.get("component")), None)
        found = next((pair for pair in shared if role and _fits(role, report, *pair)), None)
        if role is None or found is None:
            continue
        other, component = found
        components.append(component)
        problems.remove(problem)
        evidence.append(
            Evidence(says=tr("the {part} comes from {model}", part=role.value, model=other.name), source=component.path)
        )
        vae = other.vae if role is Role.VAE else vae
    whole = not any(map(about_files, problems))
    shopping = tuple(
        line for line in report.shopping if not any(line.file.startswith(c.role.value) for c in components)
    )
    return msgspec.structs.replace(
        report, components=tuple(components), problems=tuple(problems), evidence=tuple(evidence), vae=vae, whole=whole,
        shopping=() if whole else shopping,
    )  # fmt: skip


def _fits(role: Role, report: ModelReport, other: ModelReport, component: Component) -> bool:
    if component.role is not role or report.transformer is None:
        return False
    if role is Role.VAE:
        vae = other.vae
        return vae is not None and vae.kind != "custom" and vae.latent_channels == report.transformer.out_channels
    if role is Role.IMAGE_ENCODER:
        return True
    # Text encoder and tokenizer of a whole model of the same text width, or a loose encoder of the published width.
    if other.transformer is not None:
        return other.transformer.text_dim == report.transformer.text_dim
    return component.class_name == "UMT5EncoderModel" and report.transformer.text_dim == 4096


# --- Units -----------------------------------------------------------------------------------------------------------


def _units(root: str, go_on: Callable[[str], bool]) -> Iterator[tuple[str, bool, str]]:
    """Path, whether it is one model's folder, and stamp of every unit below ``root``, until ``go_on`` says no."""
    left = MAX_FOLDERS
    stack = [(root, 0)]
    while stack and left:
        path, depth = stack.pop()
        if not go_on(path):
            return
        left -= 1
        place = _read(path)
        if place is None:
            continue
        names = {name for name, _, _ in place.files}
        below = {os.path.basename(folder) for folder in place.folders}  # noqa: PTH119 - half a million times
        whole = INDEX in names or {"transformer", "vae"} <= below
        if whole or below & {*TREE, *_AUTHORS}:
            yield path, whole, _stamp(_subtree(place))
            continue
        if any(name.endswith(_WEIGHTS) for name in names):
            yield path, False, _stamp([place])
        if depth < MAX_DEPTH:
            stack += [(folder, depth + 1) for folder in reversed(place.folders)]


def _subtree(place: _Place) -> list[_Place]:
    found, stack = [place], [(folder, 1) for folder in place.folders]
    while stack:
        path, depth = stack.pop()
        below = _read(path)
        if below is not None:
            found.append(below)
            if depth < MAX_DEPTH:
                stack += [(folder, depth + 1) for folder in below.folders]
    return found


def _read(path: str) -> _Place | None:
    place = _Place(path)
    try:
        with os.scandir(path) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    place.folders.append(entry.path)
                else:
                    status = entry.stat(follow_symlinks=entry.is_symlink())
                    place.files.append((entry.name, status.st_size, status.st_mtime_ns))
    except OSError:
        return None
    place.folders.sort()
    return place


def _stamp(places: Sequence[_Place]) -> str:
    lines = sorted((place.path, *file) for place in places for file in place.files)
    return hashlib.blake2b(repr(lines).encode(errors="surrogatepass"), digest_size=16).hexdigest()
