"""Is what comes out of a step still on its way to a video? A few cheap numbers tell, long before the last step."""

from __future__ import annotations

from pathlib import Path

import torch

from wan22_desktop.domain.generation import LoraUse
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.plan import ExecutionPlan
from wan22_desktop.domain.problem import FLAT_LATENTS, NOT_FINITE, ProblemRaised

FLAT = 1e-5
"""Deviation within every channel below which there is no picture at all; the flattest real one is far above."""
WILD = 100.0
"""Normalised latents are of the order of 1: beyond this something has run away."""


def probable_cause(plan: ExecutionPlan, report: ModelReport, loras: tuple[LoraUse, ...]) -> str:
    """What most probably spoils the numbers of a run like this."""
    if plan.precision == "float16":
        return "float16, whose numbers end at 65504"
    if loras:
        names = ", ".join(Path(use.path).name for use in loras)
        return f"a LoRA that does not belong to this model or is too strong ({names})"
    if any("fp8" in expert.storage for expert in report.experts):
        return "weights in fp8 whose scales do not fit them"
    return "weights that are damaged or belong to another model"


def look_at_latents(clean: torch.Tensor, where: str, cause: str) -> None:
    """``clean`` [1, z, F, h, w]: the estimate of the noiseless latents after a step.

    Raises:
        ProblemRaised: NOT_FINITE or FLAT_LATENTS.
    """
    largest = float(clean.abs().amax())
    if not largest < WILD:  # nor is a NaN
        finite = bool(torch.isfinite(clean).all())
        detail = f"numbers as large as {largest:.3g}" if finite else "infinite or undefined numbers"
        raise ProblemRaised(NOT_FINITE.of(stage="Denoising", where=where, cause=cause, evidence=detail))
    if clean[0, 0].numel() > 1 and float(clean[0].flatten(1).std(dim=1).amax()) < FLAT:
        raise ProblemRaised(FLAT_LATENTS.of(where=where, cause=cause))


def likeness_to_noise(clean: torch.Tensor) -> float:
    """1 where neighbouring latents have nothing to do with each other, 0 where they are alike."""
    centred = clean - clean.mean(dim=(-2, -1), keepdim=True)
    if clean.shape[-1] < 4:
        return 0.0
    along = (centred[..., 1:] * centred[..., :-1]).mean()
    return float(1 - along / centred.square().mean().clamp_min(1e-12))
