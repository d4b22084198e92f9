"""While a job runs: what is left to other programs stays left to them, or the job waits until they have enough."""

from __future__ import annotations

import time

import msgspec

from wan22_desktop.domain.event import Stage
from wan22_desktop.domain.fit import Room, card_of, rooms, size
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.machine import HardwareSnapshot
from wan22_desktop.domain.plan import ExecutionPlan
from wan22_desktop.domain.problem import MAKES_WAY
from wan22_desktop.domain.settings import Settings
from wan22_desktop.generation import card
from wan22_desktop.generation.cancelling import check
from wan22_desktop.planning import probe, spared
from wan22_desktop.planning.memory import CUDA_CONTEXT
from wan22_desktop.store.settings import Preferences
from wan22_desktop.worker.measuring import give_back, own_memory
from wan22_desktop.worker.watch import Watch
from wan22_desktop.worker.wishes import Wishes

INTERVAL = 0.5
"""Seconds between two looks: one costs about a millisecond."""
_PHASES = {"denoising": mark("The next step"), "decoding": mark("Making the frames")}


class Sharing:
    """Of one job. The settings are looked at each time: what is changed there counts at once."""

    def __init__(self, watch: Watch, wishes: Wishes, preferences: Preferences, *, asks: bool) -> None:
        """``asks``: False where the person wants the job to run whether or not it fits."""
        self._watch, self._wishes, self._asks, self._preferences = watch, wishes, asks, preferences
        self._looked = time.monotonic()  # the plan was made just now

    def wait(self, plan: ExecutionPlan, phase: str) -> bool:
        """Wait as long as the room that ``phase`` needs under ``plan`` is other programs'; in vain only once.

        Returns:
            Did it wait?

        Raises:
            CancelledHere: the token was set meanwhile.
        """
        if not self._asks or time.monotonic() - self._looked < INTERVAL:
            return False
        self._looked = time.monotonic()
        patience = self._now().wait_for_memory_minutes * 60
        if patience <= 0 or lacking(plan, phase, self._now()) is None:
            return False
        give_back()
        card.give_back(plan.device)
        room = lacking(plan, phase, self._now())
        if room is None:
            return False
        facts = {"kind": room.where, "needed": size(room.needed), "available": size(room.free)}
        self._watch.tell((MAKES_WAY.of(phase=tr(_PHASES[phase]), minutes=f"{patience / 60:g}", **facts),))
        with self._watch.during(Stage.WAITING):
            until = time.monotonic() + patience
            while room and time.monotonic() < until and not self._wishes.keep.is_set():
                if self._wishes.go_on.is_set():
                    break
                self._wishes.cancel.wait(INTERVAL)
                check(self._wishes.cancel, tr("while it waited for other programs"))
                room = lacking(plan, phase, self._now())
        self._asks = room is None
        return True

    def _now(self) -> Settings:
        self._preferences.look_again()
        return self._preferences.settings


def lacking(plan: ExecutionPlan, phase: str, settings: Settings) -> Room | None:
    """The memory of which ``phase`` needs more than there is beside what is left to other programs; None if none."""
    found = next((each for each in plan.phases if each.name == phase), None)
    if found is None:
        return None
    usable = spared(_with_own(plan), settings.leave_memory_gb, settings.leave_card_gb, settings.max_memory_usage_gb)
    return next((room for room in rooms(plan, usable, found) if room.needed > room.free), None)


def _with_own(plan: ExecutionPlan) -> HardwareSnapshot:
    """The machine as it is; what this process holds is free for its next step."""
    hardware = probe()
    own, ours = card.held(plan.device) + CUDA_CONTEXT, card_of(plan, hardware)
    cards = tuple(
        msgspec.structs.replace(each, memory_free=min(each.memory_total, each.memory_free + own))
        if each is ours
        else each
        for each in hardware.gpus
    )
    free = min(hardware.memory_total, hardware.memory_available + own_memory())
    return msgspec.structs.replace(hardware, memory_available=free, gpus=cards)
