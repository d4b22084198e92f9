"""The model doctor: for a model that is not whole, exactly what to fetch and where to put it."""

from __future__ import annotations

import os
import re
from pathlib import Path

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.model import Layout, ModelReport, Role, Wanted
from wan22_desktop.domain.problem import (
    BAD_HEADER,
    BAD_JSON,
    COMPONENT_MISSING,
    EXPERT_MISSING,
    EXPERT_TWICE,
    FILE_MISSING,
    FILE_TRUNCATED,
    KEYS_MISSING,
    LFS_POINTER,
    TEXT_ENCODER_MISMATCH,
    VAE_MISMATCH,
    Problem,
)
from wan22_desktop.inspection.knowledge import Knowledge
from wan22_desktop.inspection.registry import Variant
from wan22_desktop.inspection.weights import lfs_pointer

_PURPOSE = {
    "transformer": mark("the transformer that makes the video (the high-noise expert where there are two)"),
    "transformer_2": mark("the low-noise expert"),
    "vae": mark("turns latents into frames"),
    "text_encoder": mark("reads the prompt"),
    "tokenizer": mark("cuts the prompt into tokens"),
    "scheduler": mark("says how noise is taken away"),
    "image_encoder": mark("looks at the first image"),
    "image_processor": mark("prepares the first image"),
}
_AGAIN = (FILE_MISSING.code, FILE_TRUNCATED.code, LFS_POINTER.code, BAD_HEADER.code, BAD_JSON.code)
_PLACES = {
    Role.VAE: "vae",
    Role.TEXT_ENCODER: "text_encoders",
    Role.IMAGE_ENCODER: "clip_vision",
    Role.TRANSFORMER: "diffusion_models",
    Role.TRANSFORMER_2: "diffusion_models",
}
_SHA = re.compile(r"[0-9a-f]{64}")


def shopping_list(report: ModelReport, knowledge: Knowledge) -> tuple[Wanted, ...]:
    """One line per file or folder that must be fetched; empty for a whole model and for what is no model."""
    variant = knowledge.registry.variant(report.variant)
    wanted: dict[str, Wanted] = {}
    for problem in report.problems:
        line = _line(problem, report, variant)
        if line:
            wanted.setdefault(line.file, line)
    return tuple(wanted.values())


def _line(problem: Problem, report: ModelReport, variant: Variant | None) -> Wanted | None:
    facts, source = problem.facts, variant.source if variant else ""
    if problem.code in _AGAIN:
        file = facts.get("file", "")
        sha, size = _published(Path(report.path) / file)
        size = size or _number(facts.get("expected", ""))
        role = file.replace(os.sep, "/").partition("/")[0]
        return Wanted(
            file=file, purpose=tr(_PURPOSE.get(role, "part of the model")), bytes=size, sha256=sha, source=source
        )
    if problem.code in (COMPONENT_MISSING.code, KEYS_MISSING.code):
        return _component(facts.get("component", ""), report, variant)
    if problem.code in (EXPERT_MISSING.code, EXPERT_TWICE.code):
        missing = facts.get("missing", Role.TRANSFORMER_2.value)
        return _component(missing if missing in _PURPOSE else Role.TRANSFORMER_2.value, report, variant)
    if problem.code == VAE_MISMATCH.code:
        return _component(Role.VAE.value, report, variant)
    if problem.code == TEXT_ENCODER_MISMATCH.code:
        return _component(Role.TEXT_ENCODER.value, report, variant)
    return None


def _component(name: str, report: ModelReport, variant: Variant | None) -> Wanted | None:
    if name not in _PURPOSE:
        return (
            Wanted(file=name, purpose=tr("part of the model"), source=variant.source if variant else "")
            if name
            else None
        )
    role = Role(name)
    counted = Role.TRANSFORMER if role is Role.TRANSFORMER_2 else role
    parameters = variant.parameters.get(counted, 0) if variant else 0
    folder = f"{name}/"
    if report.layout in (Layout.SINGLE_FILE, Layout.GGUF):
        folder = f"{_PLACES.get(role, name)}/"
    purpose = tr(_PURPOSE[name])
    if role is Role.VAE and variant:
        purpose = tr("{what} ({part})", what=purpose, part=f"{variant.vae} VAE")
    if role is Role.TEXT_ENCODER and variant:
        purpose = tr("{what} ({part})", what=purpose, part=variant.text_encoder)
    # Two bytes a weight: bfloat16, as the authors publish them.
    return Wanted(file=folder, purpose=purpose, bytes=2 * parameters, source=variant.source if variant else "")


def _published(path: Path) -> tuple[str, int]:
    """Checksum and size that the file was published with, where something beside it tells."""
    if pointer := lfs_pointer(path):
        return pointer
    return expected_hash(path), 0


def expected_hash(path: Path) -> str:
    """sha256 that a file was published with: a cache names its blobs by it, and downloads leave it in a note."""
    real = Path(os.path.realpath(path))
    if real.parent.name == "blobs" and _SHA.fullmatch(real.name):
        return real.name
    for depth, folder in enumerate(path.parents):
        if depth > 3:
            break
        note = folder / ".cache" / "huggingface" / "download" / f"{os.path.relpath(path, folder)}.metadata"
        try:
            if note.is_file() and note.stat().st_size < 4096:
                lines = note.read_text(encoding="utf-8", errors="replace").splitlines()
                if len(lines) > 1 and _SHA.fullmatch(lines[1].strip()):
                    return lines[1].strip()
        except OSError:
            return ""
    return ""


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 16 else 0
