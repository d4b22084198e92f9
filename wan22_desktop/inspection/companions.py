"""What goes with a transformer: of the parts that were found, the text encoder, VAE and image encoder that fit it."""

from __future__ import annotations

import re
from pathlib import Path

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import Component, Role
from wan22_desktop.domain.problem import COMPONENT_MISSING, TEXT_ENCODER_MISMATCH, VAE_MISMATCH, Problem
from wan22_desktop.inspection.gathering import Gathered, Group
from wan22_desktop.inspection.pairing import Model
from wan22_desktop.inspection.parts import Kind, is_umt5
from wan22_desktop.inspection.registry import Variant


def companions(
    found: Gathered, model: Model, variant: Variant | None, channels: int
) -> tuple[list[Group], Component | None, list[Problem]]:
    """The text encoder, VAE and image encoder that fit best, the tokenizer, and what is wrong or missing of them."""
    text = model.groups[0].part.numbers.get("text", 0)
    chosen: list[Group] = []
    problems: list[Problem] = []
    vaes = [group for group in found.groups if group.part.kind is Kind.VAE]
    if vaes:
        vae = next((group for group in vaes if latent_channels(group) == channels), vaes[0])
        chosen.append(vae)
        if latent_channels(vae) != channels:
            facts = {"vae_channels": str(latent_channels(vae)), "wanted": str(channels)}
            problems.append(VAE_MISMATCH.of(**facts))
    else:
        problems.append(_lacking(found, Role.VAE))
    encoders = [group for group in found.groups if group.part.kind is Kind.TEXT_ENCODER]
    if encoders:
        encoder = next((group for group in encoders if _reads_for(group, text)), encoders[0])
        chosen.append(encoder)
        if not _reads_for(encoder, text):
            kind = "umt5" if is_umt5(encoder.part) else "t5"
            facts = {"encoder": kind, "width": str(encoder.part.numbers.get("dim", 0)), "wanted": str(text)}
            problems.append(TEXT_ENCODER_MISMATCH.of(**facts))
    else:
        problems.append(_lacking(found, Role.TEXT_ENCODER))
    tokenizer = _tokenizer(found, chosen)
    if tokenizer is None:
        problems.append(_lacking(found, Role.TOKENIZER))
    marked = "image" in model.groups[0].part.markers
    if Role.IMAGE_ENCODER in variant.required if variant else marked:
        images = [group for group in found.groups if group.part.kind is Kind.IMAGE_ENCODER]
        chosen += images[:1]
        problems += [] if images else [_lacking(found, Role.IMAGE_ENCODER)]
    return chosen, tokenizer, problems


def _tokenizer(found: Gathered, chosen: list[Group]) -> Component | None:
    """Its own folder or file, else what the text encoder's file carries."""
    place: Path | None = None
    if found.tokenizers:
        file = found.root / min(found.tokenizers, key=lambda name: (Path(name).name != "tokenizer.json", name))
        place = file.parent if (file.parent / "tokenizer_config.json").is_file() else file
    else:
        for group in chosen:
            carries = "spiece_model" in group.part.markers or group.format == "gguf"
            if group.part.kind is Kind.TEXT_ENCODER and carries:
                place = found.root / group.files[0]
    return Component(role=Role.TOKENIZER, class_name="T5TokenizerFast", path=str(place)) if place else None


def latent_channels(group: Group) -> int:
    """Of a VAE; of a pickled one, whose shapes are not known, by the nesting that only the 2.2 kind has."""
    if group.format == "pickle":
        nested = any(re.match(r"decoder\.upsamples\.\d+\.upsamples\.", name) for name in group.part.tensors)
        return 48 if nested else 16
    return group.part.numbers.get("z", 0) if group.part.numbers.get("dimensions", 5) == 5 else 0


def _reads_for(group: Group, text: int) -> bool:
    if group.format == "pickle":
        return is_umt5(group.part)
    return is_umt5(group.part) and text in (0, group.part.numbers.get("dim"))


def _lacking(found: Gathered, role: Role) -> Problem:
    detail = tr("it is not among these files")
    return COMPONENT_MISSING.of(component=role.value, detail=detail, path=found.root)
