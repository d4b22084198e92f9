"""Which published variant a transformer is: decided by shapes and tensors, with the evidence that decided it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from wan22_desktop.domain.language import mark, one_of, tr
from wan22_desktop.domain.model import Evidence
from wan22_desktop.domain.problem import VARIANT_UNCERTAIN, Problem
from wan22_desktop.inspection.parts import Part
from wan22_desktop.inspection.registry import Registry, Variant

_DECISIVE = ("animate", "s2v")
"""Markers that decide alone: these variants carry the image branch too, and exports differ in channels."""
_TELLS = {
    "animate": mark("face_adapter and motion_encoder: Animate"),
    "s2v": mark("casual_audio_encoder and audio_injector: speech-to-video"),
    "vace": mark("vace_blocks: VACE"),
    "control_adapter": mark("control_adapter: Fun-Camera"),
    "ref_conv": mark("ref_conv: Fun-Control"),
    "first_last": mark("the image embedder has positions for two images: first and last frame"),
    "image": mark("an image embedder (CLIP branch): Wan2.1 image-to-video"),
}


@dataclass(frozen=True, slots=True)
class Identity:
    """What a transformer, or a pair of them, is. ``variant`` is None for a size that nobody published."""

    variant: Variant | None
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 1.0
    problems: tuple[Problem, ...] = ()
    family: tuple[Variant, ...] = field(default=())
    """Every variant that these shapes allow."""


class Clue(NamedTuple):
    """Something beside the shapes. It picks by the fields that are given, and only between variants of equal shapes."""

    evidence: Evidence
    variant: str = ""
    family: str = ""
    experts: int = 0

    def picks(self, variant: Variant) -> bool:
        given = ((self.variant, variant.id), (self.family, variant.family), (self.experts, variant.experts))
        return all(not wanted or wanted == has for wanted, has in given)


def family_clue(text: str, says: str, source: str, confidence: float) -> Clue | None:
    """The clue that a text names Wan2.1 or Wan2.2.

    ``says`` puts into words where it stands: a marked text with the fields ``text`` and ``family``.
    """
    told = re.search(r"wan[\W_]?2[._]?([12])(?!\d)", text.lower())
    if told is None:
        return None
    family = f"wan2.{told[1]}"
    evidence = Evidence(says=tr(says, text=text[:80], family=family), source=source, confidence=confidence)
    return Clue(evidence, family=family)


def identify(
    part: Part, registry: Registry, *, experts: int, boundary: bool, source: str, clues: Sequence[Clue] = ()
) -> Identity:
    """Tell the variant.

    ``experts`` of this shape lie side by side; ``boundary``: a description names a boundary between experts. Of the
    ``clues``, the strongest first, the first that decides is taken.
    """
    numbers = part.numbers
    evidence = list(_evidence(part, source))
    candidates = candidates_for(part, registry)
    if not candidates:
        evidence.append(
            Evidence(says=tr("Wan's tensors in a size that nobody published: a custom model"), source=source)
        )
        return Identity(None, tuple(evidence))
    if len(candidates) == 1:
        return Identity(candidates[0], tuple(evidence), 1.0 if numbers.get("out") else 0.9, family=candidates)
    pairs = [variant for variant in candidates if variant.experts == 2]
    if pairs and (experts >= 2 or boundary):
        side = tr("two transformers of one shape side by side: a pair of experts")
        says = side if experts >= 2 else tr("a boundary_ratio is named: one of two experts")
        told = Evidence(says=says, source=source, confidence=0.95)
        return Identity(pairs[0], (*evidence, told), 0.95 if len(pairs) == 1 else 0.7, family=candidates)
    for clue in clues:
        picked = [variant for variant in candidates if clue.picks(variant)]
        if picked and len(picked) < len(candidates):
            told = clue.evidence
            return Identity(picked[0], (*evidence, told), told.confidence, family=candidates)
    used = next((variant for variant in candidates if variant.experts == 1), candidates[0])
    names = one_of(variant.label for variant in candidates)
    why = tr("it is alone, and that model has a single transformer")
    doubt = VARIANT_UNCERTAIN.of(candidates=names, used=used.label, why=why)
    told = Evidence(
        says=tr("it is alone, and that model has a single transformer: {model}", model=used.label),
        source=source,
        confidence=0.5,
    )
    return Identity(used, (*evidence, told), 0.5, (doubt,), candidates)


def settled(identity: Identity) -> Identity:
    """For a whole folder with a single transformer: that it is alone leaves no doubt there."""
    if identity.variant is None or identity.variant.experts == 2 or not identity.problems:
        return identity
    return replace(identity, confidence=0.9, problems=())


def candidates_for(part: Part, registry: Registry) -> tuple[Variant, ...]:
    """Every variant that the shapes allow."""
    numbers, markers = part.numbers, frozenset(part.markers)
    for decisive in _DECISIVE:
        if decisive in markers:
            alike = (variant for variant in registry.variants if decisive in variant.signature.markers)
            return tuple(variant for variant in alike if variant.signature.dim == numbers.get("dim"))
    return registry.matching(
        dim=numbers.get("dim", 0),
        layers=numbers.get("layers", 0),
        in_channels=numbers.get("in", 0),
        out_channels=numbers.get("out", 0),
        markers=markers,
    )


def _evidence(part: Part, source: str) -> list[Evidence]:
    numbers = part.numbers
    found = [Evidence(says=tr(_TELLS[marker]), source=source) for marker in part.markers]
    channels, out = numbers.get("in", 0), numbers.get("out", 0)
    if channels:
        if channels == out:
            means = tr("text-to-video") if channels == 16 else tr("latents of {channels} channels", channels=channels)
        elif channels == 36:
            means = tr("image-to-video (16 noise, 4 mask, 16 image)")
        else:
            means = tr("{channels} channels more than it gives", channels=channels - out)
        found.append(
            Evidence(
                says=tr(
                    "patch_embedding.weight has {channels} input channels: {means}", channels=channels, means=means
                ),
                source=source,
            )
        )
    if numbers.get("dim"):
        says = tr("{width} wide with {blocks} blocks", width=numbers["dim"], blocks=numbers.get("layers", 0))
        found.append(Evidence(says=says, source=source))
    return found
