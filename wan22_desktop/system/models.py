"""Models one by one: what they are, what the person knows of them, and how they are repaired."""

from __future__ import annotations

import contextlib
import functools
import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import msgspec

from wan22_desktop.domain.foreign import Foreign
from wan22_desktop.domain.generation import GenerationRequest, Recipe
from wan22_desktop.domain.library import Entry, Forgotten
from wan22_desktop.domain.model import Layout, ModelReport, Repair, Verdict
from wan22_desktop.domain.problem import NO_SUCH_REPAIR, OUTPUT_UNWRITABLE, UNKNOWN_MODEL, ProblemRaised
from wan22_desktop.domain.resources import BUNDLED_MODELS, bundled_model, bundled_models
from wan22_desktop.domain.shopping import render
from wan22_desktop.domain.verification import Verified
from wan22_desktop.inspection import Knowledge, inspect, keep_repairs, knowledge_in, outside, repairs_of
from wan22_desktop.inspection.hashing import verify
from wan22_desktop.inspection.library import complete, lacks
from wan22_desktop.inspection.likeness import answers_about, forget_likeness, in_doubt, keep_likeness, learned
from wan22_desktop.planning.foreign import with_own_files
from wan22_desktop.store import places
from wan22_desktop.system.core import Core
from wan22_desktop.video.sequence import first_picture

_TEACHERS = 32
"""Models of one variant that a scan learns from: each costs a look at its files."""


class Models(Core):
    """What is at a path, and which models are known."""

    @functools.cached_property
    def knowledge(self) -> Knowledge:
        """The registry with the person's own entries, and the repairs that were made; read once."""
        knowledge = knowledge_in(places.data_folder())
        self._notice(*knowledge.registry.problems)
        return knowledge

    def inspect(self, path: str | os.PathLike[str]) -> ModelReport:
        """What is at ``path``; milliseconds, whatever the size, and never an exception."""
        report = inspect(path, self.knowledge)
        self._learn([report])
        if lacks(report):
            completed = complete([report, *self.known_models(), *self._in_library()])[0]
            return inspect(path, self.knowledge, parts) if (parts := outside(completed)) else report
        if not may_be_helped(report):
            return report
        others = [inspect(other.path, self.knowledge) for other in self.database.models()]
        return self._helped([report], [*others, *self._in_library()])[0]

    def _learn(self, reports: Iterable[ModelReport]) -> None:
        """Keep what certain reports teach about what their weights look like; a few of each variant are enough."""
        asked: Counter[str] = Counter()
        for report in reports:
            asked[report.variant] += not in_doubt(report)
            if asked[report.variant] > _TEACHERS:
                continue
            for likeness in learned(report, self.knowledge.registry, self.knowledge.likenesses):
                # What cannot be kept is known until the app ends.
                with contextlib.suppress(OSError):
                    keep_likeness(places.data_folder() / "likenesses", likeness)
                self.knowledge = replace(self.knowledge, likenesses=(*self.knowledge.likenesses, likeness))

    def _unlearn(self, report: ModelReport) -> None:
        """Forget what an earlier answer about these files taught: it was taken back, or is given anew."""
        gone = answers_about(report, self.knowledge.likenesses)
        for likeness in gone:
            with contextlib.suppress(OSError):
                forget_likeness(places.data_folder() / "likenesses", likeness)
        left = tuple(likeness for likeness in self.knowledge.likenesses if likeness not in gone)
        self.knowledge = replace(self.knowledge, likenesses=left)

    def completed(self, request: GenerationRequest) -> GenerationRequest:
        """The request with the parts that its model needs from elsewhere, if it names none."""
        if request.parts:
            return request
        return msgspec.structs.replace(request, parts=outside(self.inspect(request.model)))

    def _in_library(self) -> list[ModelReport]:
        return [report for unit in self.database.units() for report in unit.reports if unit.present]

    def _helped(self, reports: Sequence[ModelReport], others: Sequence[ModelReport]) -> list[ModelReport]:
        """The reports, those of models that lack something once more with what ``others`` have of it."""
        knowledge = replace(self.knowledge, known=tuple(others))
        return [inspect(report.path, knowledge) if may_be_helped(report) else report for report in reports]

    def repair(self, path: str | os.PathLike[str], identity: str) -> ModelReport:
        """Make one of the repairs that the report of ``path`` offers; returns the report after it.

        Raises:
            ProblemRaised: NO_SUCH_REPAIR, or OUTPUT_UNWRITABLE.
        """
        report = self.inspect(path)
        repair = report.repair(identity)
        if repair is None:
            offered = ", ".join(offer.id for offer in report.repairs) or "none"
            raise ProblemRaised(NO_SUCH_REPAIR.of(wanted=identity, offered=offered, path=report.path))
        folder = places.data_folder() / "repairs"
        made = [other for other in repairs_of(folder, report.fingerprint) if not replaces(repair, other)]
        return self._keep(report, (*made, repair))

    def undo_repairs(self, path: str | os.PathLike[str]) -> ModelReport:
        """Forget every repair of the model.

        Raises:
            ProblemRaised: OUTPUT_UNWRITABLE.
        """
        return self._keep(self.inspect(path), ())

    def _keep(self, report: ModelReport, repairs: tuple[Repair, ...]) -> ModelReport:
        folder = places.data_folder() / "repairs"
        try:
            keep_repairs(folder, report.fingerprint, repairs)
        except OSError as error:
            raise ProblemRaised(OUTPUT_UNWRITABLE.of(path=folder, reason=error.strerror or error)) from error
        self._unlearn(report)
        return self.renew(report.path)

    def renew(self, path: str | os.PathLike[str]) -> ModelReport:
        """Inspect a model anew, for the library too: a repair changes no file, so a scan would not look again."""
        report = self.inspect(path)
        before = self.database.units()
        units = [
            msgspec.structs.replace(
                unit, reports=tuple(report if known.path == report.path else known for known in unit.reports)
            )
            if any(known.path == report.path for known in unit.reports)
            else unit
            for unit in before
        ]
        self.database.save_units(units, before)
        return report

    def verify(self, path: str | os.PathLike[str], on_progress: Callable[[int, int], bool]) -> Verified:
        """Hash every weight file at ``path``; ``on_progress`` hears bytes done and in all, and cancels with False."""
        return verify(self.inspect(path), on_progress)

    def save_shopping_list(self, report: ModelReport, file: str | os.PathLike[str]) -> None:
        """Write what is to be fetched for the model; the file's ending says how: ``.txt``, ``.html`` or ``.json``.

        Raises:
            ProblemRaised: OUTPUT_UNWRITABLE.
        """
        file = Path(file)
        try:
            file.write_text(render(report, file.suffix), encoding="utf-8")
        except OSError as error:
            raise ProblemRaised(OUTPUT_UNWRITABLE.of(path=file, reason=error.strerror or error)) from error

    def models(self) -> list[Entry]:
        """The bundled model and every model that was added; one that is out of reach as it was when last seen."""
        kept = {report.path: report for report in self.database.models()}
        return [
            Entry(report=report)
            if os.path.lexists(report.path)
            else Entry(report=kept.get(report.path, report), present=False)
            for report in self.known_models()
        ]

    def known_models(self) -> list[ModelReport]:
        """The bundled models and every model that was added, as they are on disk now."""
        bundled = bundled_models()
        paths = [folder for folder in bundled if folder.is_dir()]
        paths += [Path(report.path) for report in self.database.models() if Path(report.path) not in bundled]
        reports = [inspect(path, self.knowledge) for path in paths]
        if not any(may_be_helped(report) for report in reports):
            return reports
        found = [other for unit in self.database.units() for other in unit.reports if unit.present]
        return self._helped(reports, [*reports, *found])

    def add_model(self, path: str | os.PathLike[str]) -> ModelReport:
        """Inspect ``path`` and remember it if it is a Wan model, whole or not."""
        report = self.inspect(path)
        if report.variant:
            self.database.remember_model(report)
            self.database.hide(report.path, hidden=False)
        return report

    def read_settings(self, path: str | os.PathLike[str]) -> Recipe | Foreign | None:
        """What made a video or picture: our own recipe, or another program's settings with files that are here.

        Raises:
            ProblemRaised: ENCODER_MISSING.
            OSError: ffmpeg cannot be started.
        """
        from wan22_desktop.video.foreign import read_foreign
        from wan22_desktop.video.recipe import read_recipe

        if recipe := read_recipe(path):
            return recipe
        found = read_foreign(first_picture(path) or Path(path).absolute())
        if found is None:
            return None
        known = [entry.report for entry in self.models() if entry.present]
        return with_own_files(found, [*known, *self._in_library()])

    def forget_model(self, path: str | os.PathLike[str]) -> Forgotten | None:
        """Take a model out of the list; its files stay as they are. None where it is not on the list."""
        path = str(path)
        kept = [*self.database.models(), *(report for unit in self.database.units() for report in unit.reports)]
        report = next((report for report in kept if report.path == path), None)
        if report is None:
            return None
        added = self.database.forget_model(path)
        found = any(report.path == path for unit in self.database.units() for report in unit.reports)
        if found:
            self.database.hide(path)
        return Forgotten(report=report, added=added, hidden=found)

    def restore_model(self, forgotten: Forgotten) -> None:
        """Put back what :meth:`forget_model` took."""
        if forgotten.added is not None:
            self.database.remember_model(forgotten.report, forgotten.added)
        self.database.hide(forgotten.report.path, hidden=False)

    def find_model(self, wanted: str) -> str:
        """The folder of a model given by path or by name; the first bundled model for ``""``.

        Raises:
            ProblemRaised: UNKNOWN_MODEL.
        """
        if wanted in ("", *BUNDLED_MODELS):
            return str(bundled_model().with_name(wanted) if wanted else bundled_model())
        if Path(wanted).exists():
            return str(Path(wanted).absolute())
        known = {report.name: report.path for report in self.known_models()}
        if wanted in known:
            return known[wanted]
        raise ProblemRaised(UNKNOWN_MODEL.of(model=wanted, known=", ".join(known)))


def may_be_helped(report: ModelReport) -> bool:
    """A diffusers folder with something wrong: a part that is missing there may be whole in another model."""
    folder = report.layout in (Layout.DIFFUSERS, Layout.HF_CACHE)
    return folder and bool(report.variant) and report.verdict is Verdict.CANNOT_RUN


def replaces(repair: Repair, other: Repair) -> bool:
    """Two answers to one question: the later one counts."""
    return re.sub(r"-\d$", "", repair.id) == re.sub(r"-\d$", "", other.id)
