"""What a model lacks and which other models have it, and a job that tries every part of a model."""

from __future__ import annotations

import os
from pathlib import Path

from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.library import Partner
from wan22_desktop.domain.model import Component, ModelReport, Repair, Role
from wan22_desktop.domain.problem import OUTPUT_UNWRITABLE, PART_UNFIT, ProblemRaised, Severity
from wan22_desktop.inspection import repairs_of
from wan22_desktop.inspection.partners import EXPERTS, lacking, partners, place_of
from wan22_desktop.store import places
from wan22_desktop.system.models import Models, replaces
from wan22_desktop.video.trial import trial_request


class Parts(Models):
    """Pairing models, and trying them."""

    def partners(self, path: str | os.PathLike[str]) -> tuple[ModelReport, tuple[Role, ...], tuple[Partner, ...]]:
        """The report, the parts that it lacks, and what of the known models may be tried for them."""
        report = self.inspect(path)
        others = [*self.known_models(), *self._in_library()]
        return report, lacking(report), partners(report, others)

    def pair(self, path: str | os.PathLike[str], role: Role, part: str | os.PathLike[str]) -> ModelReport:
        """Let ``part``, a file or folder, be the ``role`` of the model; returns the report after it.

        Raises:
            ProblemRaised: PART_UNFIT, or OUTPUT_UNWRITABLE.
        """
        report = self.inspect(path)
        place = place_of(str(part), report)
        repair = Repair(
            id=f"component-{role.value}",
            says=tr("Use {part} as the {role}: the person chose it.", part=place, role=role.words),
            role=role.value,
            value=place,
            # Weights of another name and the same shape are another expert.
            model=report.path if role in EXPERTS else "",
        )
        before = repairs_of(places.data_folder() / "repairs", report.fingerprint)
        self._keep(report, (*(other for other in before if not replaces(repair, other)), repair))
        paired = self.inspect(path)
        new = [problem for problem in paired.problems if problem not in report.problems]
        wrong = next((problem for problem in new if problem.severity is Severity.ERROR and not problem.repair), None)
        taken = role not in lacking(paired) and any(_lies_in(one, place) for one in paired.components)
        if taken and wrong is None:
            return paired
        self._keep(report, before)
        reason = wrong.what if wrong else ""
        facts = {"part": place, "role": role.words, "model": report.name}
        reason = reason.rstrip(".") or tr("there is no such part in it that fits")
        raise ProblemRaised(PART_UNFIT.of(**facts, reason=reason))

    def trial(self, path: str | os.PathLike[str]) -> GenerationRequest:
        """The smallest job that runs every part of the model once.

        Raises:
            ProblemRaised: what keeps the model from running, or OUTPUT_UNWRITABLE.
        """
        report = self.inspect(path)
        for problem in report.problems:
            if problem.severity is Severity.ERROR:
                raise ProblemRaised(problem)
        folder = places.data_folder() / "trials"
        try:
            return trial_request(report, folder)
        except OSError as error:
            raise ProblemRaised(OUTPUT_UNWRITABLE.of(path=folder, reason=error.strerror or error)) from error


def _lies_in(part: Component, place: str) -> bool:
    paths = (Path(os.path.normpath(path)) for path in (part.path, *part.weight_paths))
    return any(path.is_relative_to(place) for path in paths)
