"""What inspection knows besides the folder itself: the registry, repairs that were made, other models."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from wan22_desktop.domain.model import ModelReport
from wan22_desktop.inspection.likeness import Likeness, likenesses_in
from wan22_desktop.inspection.registry import Registry, published, registry_with


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Passed down to every reader; never changed."""

    registry: Registry = field(default_factory=published)
    repairs: Path | None = None
    """Folder of the repairs that were made, see :mod:`wan22_desktop.inspection.overlay`."""
    known: tuple[ModelReport, ...] = ()
    """Other models, whose components may stand in for one that is missing or wrong here."""
    likenesses: tuple[Likeness, ...] = ()
    """Small samples of transformers whose identity is certain, see :mod:`wan22_desktop.inspection.likeness`."""


def knowledge_in(data_folder: Path, known: tuple[ModelReport, ...] = ()) -> Knowledge:
    """What the app's data folder holds: the person's registry entries, repairs and likenesses."""
    return Knowledge(
        registry_with(data_folder / "registry"),
        data_folder / "repairs",
        known,
        likenesses_in(data_folder / "likenesses"),
    )
