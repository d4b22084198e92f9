"""Is what comes out of a step still on its way to a video? A few cheap numbers tell, long before the last step."""

from __future__ import annotations

import math
from pathlib import Path

import torch

from wan22_desktop.domain.generation import LoraUse
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.plan import ExecutionPlan
from wan22_desktop.domain.problem import FLAT_LATENTS, NOT_FINITE, ProblemRaised

FLAT = 1e-5
"""Range within every channel below which there is no picture at all; the flattest real one is far above."""
WILD = 100.0
"""Normalised latents are of the order of 1: beyond this something has run away."""
FORMED = 0.5
"""Share of noise below which a sound picture has long been formed."""
NOISE = 0.97
"""Likeness to noise from which on a formed picture is none. The bundled models give 0.4 to 0.9, with spoilt weights 1.0
to 1.3."""
LEAST_LATENTS = 256
"""Of a frame: in fewer every latent may well be a detail of its own, and the likeness is not certain to 0.03."""
STAYS = 0.7
"""Share of a frame in the next one from which on it is a texture that stands still; spoilt weights give up to 0.5."""


def probable_cause(plan: ExecutionPlan, report: ModelReport, loras: tuple[LoraUse, ...]) -> str:
    """What most probably spoils the numbers of a run like this."""
    if plan.precision == "float16":
        return tr("float16, whose numbers end at 65504")
    if loras:
        names = ", ".join(Path(use.path).name for use in loras)
        return tr("a LoRA that does not belong to this model or is too strong ({names})", names=names)
    if any("fp8" in expert.storage for expert in report.experts):
        return tr("weights in fp8 whose scales do not fit them")
    return tr("weights that are damaged or belong to another model")


def look_at_latents(clean: torch.Tensor, where: str, cause: str) -> None:
    """``clean`` [1, z, F, h, w]: the estimate of the noiseless latents after a step.

    Raises:
        ProblemRaised: NOT_FINITE or FLAT_LATENTS.
    """
    each = clean[0].flatten(1)
    # A tenth of what aminmax takes along a dimension; of the few numbers that are left, Python is faster than torch.
    low, high = each.amin(dim=1).tolist(), each.amax(dim=1).tolist()
    largest = max(*high, *(-number for number in low))
    if not (largest < WILD and math.isfinite(sum(high) + sum(low))):
        finite = bool(torch.isfinite(clean).all())
        detail = (
            tr("numbers as large as {largest:.3g}", largest=largest) if finite else tr("infinite or undefined numbers")
        )
        raise ProblemRaised(NOT_FINITE.of(stage="Denoising", where=where, cause=cause, evidence=detail))
    if each.shape[1] > 1 and max(top - bottom for top, bottom in zip(high, low, strict=True)) < FLAT:
        raise ProblemRaised(FLAT_LATENTS.of(where=where, cause=cause))


def likeness_to_noise(clean: torch.Tensor) -> float:
    """1 where neighbouring latents have nothing to do with each other, 0 where they are alike.

    Of the frame in the middle of the order: one that is held or given tells nothing of those that are made.
    """
    if min(clean.shape[-2:]) < 4:
        return 0.0
    centred = clean[0].float()
    centred = centred - centred.mean(dim=(-2, -1), keepdim=True)
    across = (centred[..., 1:] * centred[..., :-1]).mean(dim=(0, 2, 3))
    down = (centred[..., 1:, :] * centred[..., :-1, :]).mean(dim=(0, 2, 3))
    likeness = 1 - (across + down) / 2 / centred.square().mean(dim=(0, 2, 3)).clamp_min(1e-12)
    return float(likeness.median())


def _stays(clean: torch.Tensor) -> float:
    """How much of a frame is in the next one: 1 all of it, 0 nothing."""
    if clean.shape[2] < 2:
        return 0.0
    centred = clean[0].float()
    centred = centred - centred.mean(dim=(-2, -1), keepdim=True)
    common = (centred[:, 1:] * centred[:, :-1]).mean(dim=(0, 2, 3))
    return float((common / centred.square().mean(dim=(0, 2, 3))[1:].clamp_min(1e-12)).median())


class NoiseWatch:
    """Looks at the estimate after every step. A single odd step is no verdict: it takes two in a row."""

    def __init__(self) -> None:
        self.good = True
        """The last look saw no noise."""
        self.certain = False
        """A formed picture was pure noise in two looks in a row."""
        self._before = False

    def look(self, clean: torch.Tensor, sigma: float) -> bool:
        """Is ``clean``, the estimate after a step at ``sigma``, a formed picture that is none?"""
        formed, enough = sigma < FORMED, clean.shape[-2] * clean.shape[-1] >= LEAST_LATENTS
        if not formed and not enough:  # nobody will ask
            return False
        self.good = likeness_to_noise(clean) <= NOISE
        pure = formed and not self.good and enough and _stays(clean) < STAYS
        self.certain, self._before = pure and self._before, pure
        return formed and not self.good
