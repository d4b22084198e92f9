"""The plan of a job on the machine as it is; where other programs hold the memory that it needs, it waits for them."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from wan22_desktop.domain.generation import GenerationRequest, GenerationSettings
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.machine import HardwareSnapshot
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.plan import ExecutionPlan
from wan22_desktop.domain.problem import NOT_ENOUGH_MEMORY, WAITING_FOR_MEMORY, Problem
from wan22_desktop.domain.settings import Settings
from wan22_desktop.generation.cancelling import check
from wan22_desktop.observability.learning import recall
from wan22_desktop.planning import make_plan, probe, spared, with_disks
from wan22_desktop.store import places
from wan22_desktop.worker.watch import Watch

INTERVAL = 2.0
"""Seconds between two looks."""
EMPTY = 0.85
"""Share of main memory that is free when nothing but the system runs; of a card's memory all but a twentieth."""
EMPTY_CARD = 0.95


def plan_here(
    report: ModelReport,
    settings: GenerationSettings,
    request: GenerationRequest,
    preferences: Settings,
    watch: Watch,
    cancel: threading.Event,
) -> ExecutionPlan:
    """The plan on this machine as it is now, by what earlier jobs have taught.

    Raises:
        CancelledHere: the token was set while the job waited for memory.
    """
    experience = recall()

    def plan_on(hardware: HardwareSnapshot) -> ExecutionPlan:
        limits = preferences.leave_memory_gb, preferences.leave_card_gb, preferences.max_memory_usage_gb
        return make_plan(report, spared(hardware, *limits), settings, request.plan, experience, preferences.means)

    def look() -> HardwareSnapshot:
        return with_disks(probe(os.getpid()), Path(request.output).parent, places.data_folder())

    patience = preferences.wait_for_memory_minutes * 60
    return planned_with_room(plan_on, look, watch.tell, cancel, patience)


def planned_with_room(
    plan_on: Callable[[HardwareSnapshot], ExecutionPlan],
    look: Callable[[], HardwareSnapshot],
    tell: Callable[[Iterable[Problem]], None],
    cancel: threading.Event,
    patience: float,
    interval: float = INTERVAL,
) -> ExecutionPlan:
    """The plan on the machine as ``look`` sees it, as soon as it fits.

    Where it would not fit into the empty machine either, or ``patience`` seconds are over, the plan is as it is: its
    problems say that it does not fit.

    Raises:
        CancelledHere: the token was set.
    """
    hardware = look()
    plan = plan_on(hardware)
    lacking = _lacking(plan)
    if lacking is None or patience <= 0 or _lacking(plan_on(_emptied(hardware))):
        return plan
    tell((WAITING_FOR_MEMORY.of(**lacking.facts, minutes=f"{patience / 60:g}"),))
    until = time.monotonic() + patience
    while _lacking(plan) and time.monotonic() < until:
        cancel.wait(interval)
        check(cancel, tr("while it waited for memory"))
        hardware = look()
        plan = plan_on(hardware)
    return plan


def _lacking(plan: ExecutionPlan) -> Problem | None:
    return next((problem for problem in plan.problems if problem.code == NOT_ENOUGH_MEMORY.code), None)


def _emptied(hardware: HardwareSnapshot) -> HardwareSnapshot:
    """The machine if no other program held any memory worth telling."""
    cards = tuple(
        msgspec.structs.replace(card, memory_free=max(card.memory_free, int(card.memory_total * EMPTY_CARD)))
        for card in hardware.gpus
    )
    free = max(hardware.memory_available, int(hardware.memory_total * EMPTY))
    return msgspec.structs.replace(hardware, memory_available=free, gpus=cards)
