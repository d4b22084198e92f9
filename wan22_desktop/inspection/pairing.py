"""Which transformers are the two experts of one model, and which of them is which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wan22_desktop.domain.model import Evidence, Noise
from wan22_desktop.inspection.experts import Half, half_of, without_noise
from wan22_desktop.inspection.gathering import Group


@dataclass(frozen=True, slots=True)
class Model:
    """One transformer, or two that are the experts of one model; ``halves`` tells which is which, where known."""

    groups: tuple[Group, ...]
    halves: tuple[Half | None, ...]


def pair(transformers: Sequence[Group]) -> list[Model]:
    """Put experts together: by what names and metadata say, and where nothing is said by lying side by side."""
    alike: dict[tuple[object, ...], list[Group]] = {}
    for group in transformers:
        part = group.part
        alike.setdefault((tuple(sorted(part.numbers.items())), part.markers, part.dialect), []).append(group)
    models: list[Model] = []
    for groups in alike.values():
        halves = {group.files: half_of(group.name, group.metadata) for group in groups}
        left = list(groups)
        for group in groups:
            partner = _partner(group, left, halves)
            if group in left and partner:
                left.remove(group)
                left.remove(partner)
                models.append(_ordered(group, partner, halves[group.files], halves[partner.files]))
        while len(left) == 2 and len(groups) == 2 and _may_be_a_pair(left[0], left[1], halves):
            first, second = left
            models.append(_ordered(first, second, halves[first.files], halves[second.files]))
            left = []
        models += [Model((group,), (halves[group.files],)) for group in left]
    return models


def _partner(group: Group, left: Sequence[Group], halves: dict[tuple[str, ...], Half | None]) -> Group | None:
    """The other half: the opposite is said of it, and otherwise its name is the same."""
    own = halves[group.files]
    if own is None:
        return None
    name = without_noise(group.name)
    for other in left:
        half = halves[other.files]
        if other is not group and half and half.noise is not own.noise and without_noise(other.name) == name:
            return other
    return None


def _may_be_a_pair(first: Group, second: Group, halves: dict[tuple[str, ...], Half | None]) -> bool:
    """Side by side, of one size and storage, without a word that they are the same half."""
    one, other = halves[first.files], halves[second.files]
    if one and other and one.noise is other.noise:
        return False
    return first.part.quantisation == second.part.quantisation


def _ordered(first: Group, second: Group, one: Half | None, other: Half | None) -> Model:
    """High noise first. Where one half is known the other is what is left."""
    if one is None and other is not None:
        one = _opposite(other, first)
    elif other is None and one is not None:
        other = _opposite(one, second)
    if one is not None and one.noise is Noise.LOW:
        return Model((second, first), (other, one))
    return Model((first, second), (one, other))


def _opposite(half: Half, group: Group) -> Half:
    noise = Noise.LOW if half.noise is Noise.HIGH else Noise.HIGH
    says = f"the other one is the {half.noise.value}-noise expert"
    return Half(noise, Evidence(says=says, source=group.name, confidence=half.evidence.confidence))
