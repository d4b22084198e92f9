"""Presets: those that ship, those of few-step LoRAs that were found, and the person's own."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterable

import msgspec

from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.preset import Preset, unused_name
from wan22_desktop.planning.presets import accelerators, built_in
from wan22_desktop.store.presets import load_presets, presets_file, read_presets, write_presets
from wan22_desktop.system.models import Models


class Presets(Models):
    """What can be chosen for a model in one go."""

    @functools.cached_property
    def own_presets(self) -> tuple[Preset, ...]:
        """Those that the person made, for whatever model."""
        presets, damages = load_presets()
        self._notice(*damages)
        return presets

    def presets(self, report: ModelReport) -> tuple[Preset, ...]:
        """What can be chosen for a model: built in, of the few-step LoRAs that were found, and the person's own."""
        found = (*self.database.models(), *self._in_library())
        own = (preset for preset in self.own_presets if preset.is_for(report.variant))
        return (*built_in(report), *accelerators(report, found), *own)

    def save_presets(self, presets: Iterable[Preset]) -> None:
        """Have these of the person's own, and no others.

        Raises:
            ProblemRaised: OUTPUT_UNWRITABLE.
        """
        write_presets(kept := tuple(presets), presets_file())
        self.own_presets = kept

    def import_presets(self, path: str | os.PathLike[str]) -> tuple[Preset, ...]:
        """Add what an exported file holds, under names that are not taken; returns what was added.

        Raises:
            ProblemRaised: BAD_PRESETS, or OUTPUT_UNWRITABLE.
        """
        added: list[Preset] = []
        for preset in read_presets(path):
            taken = [other.name for other in (*self.own_presets, *added)]
            added.append(msgspec.structs.replace(preset, name=unused_name(preset.name, taken)))
        self.save_presets((*self.own_presets, *added))
        return tuple(added)

    def export_presets(self, path: str | os.PathLike[str]) -> None:
        """Write all of the person's own into a file.

        Raises:
            ProblemRaised: OUTPUT_UNWRITABLE.
        """
        write_presets(self.own_presets, path)

    def trained_sizes(self, report: ModelReport) -> tuple[tuple[int, int], ...]:
        """Width and height that the model's variant was trained with; none where it is not a published one."""
        variant = self.knowledge.registry.variant(report.variant)
        return variant.sizes if variant else ()
