"""Which of two experts a transformer is. Shapes do not tell: folders, metadata and names do, in this order."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePath
from typing import Any, NamedTuple

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import Component, Evidence, Noise, Repair, Role
from wan22_desktop.domain.problem import EXPERT_TWICE, EXPERTS_SWAPPED, Problem

_FOLDERS = {"high_noise_model": Noise.HIGH, "low_noise_model": Noise.LOW}
_METADATA = ("general.name", "model_type", "modelspec.title", "modelspec.architecture", "name", "title",
             "ss_output_name")  # fmt: skip
_OTHER_WORDS = frozenset(
    "vram cfg angle res resolution quality rank mem memory light lights key poly speed step steps fps lr detail details"
    " motion freq frequency bit bits end cost ram gpu latency level contrast".split()
)
"""What a ``low`` or ``high`` belongs to when it is not the noise."""
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SPLIT = re.compile(r"[^a-z0-9]+")


class Half(NamedTuple):
    """One of the two experts, and what told so."""

    noise: Noise
    evidence: Evidence
    by: str
    """``folder``, ``metadata``, ``name``, ``partner``, ``likeness`` or ``person``."""


def half_of(path: str, metadata: Mapping[str, str]) -> Half | None:
    """The expert that the file or folder ``path`` holds; None where nothing tells. Only its last folders count."""
    parts = PurePath(path.replace("\\", "/")).parts
    for folder in reversed(parts):
        if folder in _FOLDERS:
            noise = _FOLDERS[folder]
            says = tr("it lies in {folder}: the {expert}", folder=folder, expert=noise.words)
            return Half(noise, Evidence(says=says, source=path), "folder")
    for key in _METADATA:
        noise, confidence = noise_in(metadata.get(key, "")[:500])
        if noise:
            says = tr(
                "its metadata say {key} = {value!r}: the {expert}",
                key=key,
                value=metadata[key][:80],
                expert=noise.words,
            )
            return Half(noise, Evidence(says=says, source=path, confidence=min(0.95, confidence + 0.05)), "metadata")
    for part in reversed(parts[-3:]):
        noise, confidence = noise_in(part)
        if noise:
            says = tr("its name {part!r} says so: the {expert}", part=part, expert=noise.words)
            return Half(noise, Evidence(says=says, source=path, confidence=confidence), "name")
    return None


@functools.lru_cache(maxsize=1024)
def noise_in(name: str) -> tuple[Noise | None, float]:
    """What the words of a name say about the noise, and how surely: ``high_noise`` 0.9, a mere ``high`` 0.7."""
    words = [word for word in _SPLIT.split(_CAMEL.sub("_", name).lower()) if word]
    found: dict[Noise, float] = {}
    if not words:
        return None, 0.0
    for word, following in zip(words, [*words[1:], ""], strict=True):
        for noise in Noise:
            if f"{noise.value}noise" in word or (word.endswith(noise.value) and following == "noise"):
                found[noise] = 0.9
            elif (word == noise.value and following not in _OTHER_WORDS) or word == f"{noise.value[0]}n":
                found[noise] = max(found.get(noise, 0.0), 0.7)
            elif word == noise.value[0] and "wan" in name.lower():
                found[noise] = max(found.get(noise, 0.0), 0.5)
    if len(found) == 2:
        # Named after both: the surer one, if there is one.
        first, second = sorted(found, key=lambda noise: -found[noise])
        return (first, 0.6) if found[first] > found[second] else (None, 0.0)
    return next(iter(found.items()), (None, 0.0))


def without_noise(name: str) -> str:
    """The name with the words about noise taken out: equal for the two files of one pair."""
    words = [word for word in _SPLIT.split(_CAMEL.sub("_", name).lower()) if word]
    return "-".join(
        re.sub(r"(high|low)noise", "", word) for word in words if word not in ("high", "low", "noise", "h", "l")
    )


def misplaced(
    components: Sequence[Component],
    metadata: Mapping[Role, Mapping[str, str]],
    configs: Mapping[Role, Mapping[str, Any]],
    made: tuple[Repair, ...],
) -> list[Problem]:
    """One expert twice, or each where the other belongs."""
    if len(components) != 2:
        return []
    high, low = components
    same = _same_file(high, low)
    if same:
        return [EXPERT_TWICE.of(first=same[0], second=same[1])]
    if any(repair.id == "swap-experts" for repair in made):
        return []
    for component, noise in ((high, Noise.HIGH), (low, Noise.LOW)):
        saved = str(configs.get(component.role, {}).get("_name_or_path", ""))[:500]
        told = {**metadata.get(component.role, {}), **({"name": saved} if saved else {})}
        for file in component.files or (component.role.value,):
            half = half_of(Path(file).name, told)
            if half and half.noise is not noise and half.evidence.confidence >= 0.9:
                facts = {"file": file, "place": noise.value, "why": half.evidence.says}
                return [EXPERTS_SWAPPED.of(**facts, repair="swap-experts")]
    return []


def _same_file(first: Component, second: Component) -> tuple[str, str] | None:
    """Two names of one file on disk, by links or by a cache that keeps equal files once."""
    places: dict[tuple[int, int], str] = {}
    for component, seen in ((first, False), (second, True)):
        for file in component.files:
            try:
                status = (Path(component.path).parent / file).stat()
            except OSError:
                continue
            place = (status.st_dev, status.st_ino)
            if seen and place in places:
                return places[place], file
            if not seen:
                places[place] = file
    return None
