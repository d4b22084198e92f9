"""The machine's speed, measured before the first job on a graphics card, or when somebody asks for it."""

from __future__ import annotations

import os

from wan22_desktop.domain.experience import Measurement
from wan22_desktop.domain.plan import ExecutionPlan
from wan22_desktop.generation.calibration import calibrate
from wan22_desktop.observability.learning import recall
from wan22_desktop.planning import probe
from wan22_desktop.planning.plan import BFLOAT16_COMPUTE, choose_device
from wan22_desktop.store.measurements import keep_measurements

BUDGET, PROCESSOR_BUDGET = 20.0, 3.0
"""Seconds, on a card and on the processor, where jobs teach soon enough."""


def is_due(plan: ExecutionPlan) -> bool:
    """Is this the first job on its card?"""
    return plan.device != "cpu" and recall().rate("denoising", plan.device_name, plan.precision) is None


def calibrate_here(budget: float = BUDGET, device: str = "auto") -> tuple[Measurement, ...]:
    """Measure the card that a job would take, else the processor, and keep it; takes ``budget`` seconds at most."""
    hardware = probe(os.getpid())
    card, _ = choose_device(hardware, wanted=device)
    if card is not None:
        precision = "bfloat16" if card.compute_capability >= BFLOAT16_COMPUTE else "float16"
        found = calibrate(f"cuda:{card.index}", card.name, precision, "float32", budget)
    else:
        found = calibrate("cpu", hardware.cpu, "float32", "float32", min(budget, PROCESSOR_BUDGET))
    keep_measurements(found)
    return found
