"""What inspection knows besides the folder itself: the registry, repairs that were made, other models."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from pathlib import Path

from wan22_desktop.domain.model import ModelReport, SmokeTest
from wan22_desktop.domain.wire import from_json, to_json
from wan22_desktop.inspection.likeness import Likeness, likenesses_in
from wan22_desktop.inspection.registry import Registry, published, registry_with


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Passed down to every reader; never changed."""

    registry: Registry = field(default_factory=published)
    repairs: Path | None = None
    """Folder of the repairs that were made, see :mod:`wan22_desktop.inspection.overlay`."""
    tests: Path | None = None
    """Folder with what came of models' first loads, see :func:`keep_test`."""
    known: tuple[ModelReport, ...] = ()
    """Other models, whose components may stand in for one that is missing or wrong here."""
    likenesses: tuple[Likeness, ...] = ()
    """Small samples of transformers whose identity is certain, see :mod:`wan22_desktop.inspection.likeness`."""


def knowledge_in(data_folder: Path, known: tuple[ModelReport, ...] = ()) -> Knowledge:
    """What the app's data folder holds: the person's registry entries, repairs and likenesses."""
    return Knowledge(
        registry_with(data_folder / "registry"),
        data_folder / "repairs",
        known=known,
        likenesses=likenesses_in(data_folder / "likenesses"),
        tests=data_folder / "tests",
    )


def test_of(folder: Path | None, fingerprint: str) -> SmokeTest | None:
    """What came of the first load of the model with this fingerprint; None where it was never loaded."""
    try:
        return from_json((folder / f"{fingerprint}.json").read_bytes(), SmokeTest) if folder and fingerprint else None
    except (OSError, ValueError):
        return None


def keep_test(folder: Path, fingerprint: str, test: SmokeTest) -> None:
    """Remember it; what cannot be written is tried again at the next load."""
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{fingerprint}.json").write_text(to_json(test), encoding="utf-8")
