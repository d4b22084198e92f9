"""Which transformers are the two experts of one model, and which of them is which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import Evidence, Noise, Repair
from wan22_desktop.domain.problem import EXPERT_MISSING, EXPERT_ORDER_UNKNOWN, Problem
from wan22_desktop.inspection.experts import Half, half_of, without_noise
from wan22_desktop.inspection.gathering import Group
from wan22_desktop.inspection.likeness import CONFIDENCE, Alike, Likeness, high_first, mark, nearest, sample
from wan22_desktop.inspection.registry import Variant
from wan22_desktop.inspection.variants import Clue


@dataclass(frozen=True, slots=True)
class Model:
    """One transformer, or two that are the experts of one model; ``halves`` tells which is which, where known."""

    groups: tuple[Group, ...]
    halves: tuple[Half | None, ...]

    @property
    def files(self) -> tuple[str, ...]:
        """Of its transformers."""
        return tuple(file for group in self.groups for file in group.files)


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
                models.append(ordered(group, partner, halves[group.files], halves[partner.files]))
        while len(left) == 2 and len(groups) == 2 and _may_be_a_pair(left[0], left[1], halves):
            first, second = left
            models.append(ordered(first, second, halves[first.files], halves[second.files]))
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


def ordered(first: Group, second: Group, one: Half | None, other: Half | None) -> Model:
    """High noise first. Where one half is known the other is what is left."""
    if one is None and other is not None:
        one = _opposite(other, first)
    elif other is None and one is not None:
        other = _opposite(one, second)
    if one is not None and one.noise is Noise.LOW:
        return Model((second, first), (other, one))
    return Model((first, second), (one, other))


def _opposite(half: Half, group: Group) -> Half:
    noise = half.noise.other
    says = tr("the other one is the {expert}", expert=half.noise.words)
    return Half(noise, Evidence(says=says, source=group.name, confidence=half.evidence.confidence), "partner")


def _is_meant(repair: Repair, group: Group, root: Path) -> bool:
    """The file that the person called the high-noise one: by its weights, else by its name.

    Pairs have the same headers as other pairs, and with them the same fingerprint: an answer is for one of them.
    """
    return mark(sample(root, group.files)) == repair.role if repair.role else repair.value in group.files


def reordered(model: Model, made: tuple[Repair, ...], root: Path) -> tuple[Model, tuple[Repair, ...]]:
    """As the person said which expert is which, if they were asked."""
    for repair in made:
        if not repair.id.startswith("expert-order") or len(model.groups) != 2:
            continue
        high = next((group for group in model.groups if _is_meant(repair, group, root)), None)
        if high is None:
            continue
        low = next(group for group in model.groups if group is not high)
        told = (
            Half(
                Noise.HIGH, Evidence(says=tr("the person said so: the high-noise expert"), source=high.name), "person"
            ),
            Half(Noise.LOW, Evidence(says=tr("the person said so: the low-noise expert"), source=low.name), "person"),
        )
        return Model((high, low), told), (repair,)
    return model, ()


def identity_answers(model: Model, possible: Sequence[Variant], root: Path) -> list[Repair]:
    """What a lone transformer may be, for the person to say."""
    (group,) = model.groups
    looks = mark(sample(root, group.files))
    choices = [(variant, noise) for variant in possible for noise in _noises(variant)]
    return [
        Repair(
            id="identity" if number == 1 else f"identity-{number}",
            says=tr("It is {model}, the {expert}.", model=variant.label, expert=noise.words)
            if noise
            else tr("It is {model}.", model=variant.label),
            role=looks,
            value=f"{variant.id} {noise.value if noise else ''}".strip(),
        )
        for number, (variant, noise) in enumerate(choices, 1)
    ]


def identified(model: Model, made: tuple[Repair, ...], root: Path) -> tuple[Model, Clue | None, tuple[Repair, ...]]:
    """As the person said what a lone transformer is, if they were asked."""
    for repair in made:
        if not repair.id.startswith("identity") or len(model.groups) != 1:
            continue
        (group,) = model.groups
        if repair.role and mark(sample(root, group.files)) != repair.role:
            continue
        variant, _, half = repair.value.partition(" ")
        noise = Noise(half) if half in tuple(Noise) else None
        says = tr("the person said so: {model}", model=variant)
        if noise:
            says = tr("the person said so: {model}, the {expert}", model=variant, expert=noise.words)
        evidence = Evidence(says=says, source=group.name)
        told = (Half(noise, evidence, "person") if noise else None,)
        return Model(model.groups, told), Clue(evidence, variant=variant), (repair,)
    return model, None, ()


def _noises(variant: Variant) -> tuple[Noise | None, ...]:
    return tuple(Noise) if variant.experts == 2 else (None,)


SURE = ("folder", "metadata", "person")
"""What tells which expert a file holds better than its weights do."""


def recognised(
    model: Model, possible: Sequence[Variant], known: Sequence[Likeness], root: Path
) -> tuple[Model, Alike | None]:
    """The model with what a few of its weights tell, where nothing surer does; and whom it takes after."""
    if not known or any(half and half.by in SURE for half in model.halves):
        return model, None
    if len(model.groups) == 2:
        return _by_likeness(model, possible, known, root)
    identities = [(variant.id, noise) for variant in possible for noise in _noises(variant)]
    if len(identities) < 2:
        return model, None
    (group,) = model.groups
    alike = nearest(sample(root, group.files), known, identities)
    if alike is None:
        return model, None
    evidence = Evidence(says=alike.says, source=group.name, confidence=CONFIDENCE)
    noise = alike.known.noise
    return Model(model.groups, (Half(noise, evidence, "likeness") if noise else None,)), alike


def _by_likeness(
    model: Model, possible: Sequence[Variant], known: Sequence[Likeness], root: Path
) -> tuple[Model, Alike | None]:
    pairs = [variant for variant in possible if variant.experts == 2]
    first, second = model.groups
    told = len(pairs) == 1 and high_first(sample(root, first.files), sample(root, second.files), known, pairs[0].id)
    if not told:
        return model, None
    in_order, alike = told
    high, low = (first, second) if in_order else (second, first)
    shown = high if alike.known.noise is Noise.HIGH else low
    evidence = Evidence(says=alike.says, source=shown.name, confidence=CONFIDENCE)
    halves = (Half(Noise.HIGH, evidence, "likeness"), Half(Noise.LOW, evidence, "likeness"))
    return Model((high, low), halves), alike


def expert_problems(model: Model, variant: Variant | None, root: Path) -> tuple[list[Problem], list[Repair]]:
    groups = model.groups
    if len(groups) == 1:
        if variant is None or variant.experts == 1:
            return [], []
        half = model.halves[0]
        missing = tr("the other expert") if half is None else tr("the {expert}", expert=half.noise.other.words)
        facts = {"boundary": str(variant.boundary_ratio), "present": groups[0].name, "missing": missing}
        return [EXPERT_MISSING.of(**facts)], []
    if model.halves[0] is not None:
        return [], []
    first, second = groups
    problem = EXPERT_ORDER_UNKNOWN.of(first=first.name, second=second.name, repair="expert-order")
    repairs = [
        Repair(
            id=name,
            says=tr("Use {name} as the high-noise expert.", name=group.name),
            role=mark(sample(root, group.files)),
            value=group.files[0],
        )
        for name, group in (("expert-order", first), ("expert-order-2", second))
    ]
    return [problem], repairs
