"""What the engine says before anything runs: of the wish that is filled in, and of every model that is looked at."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.machine import HardwareSnapshot
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.problem import ProblemRaised
from wan22_desktop.engine.border import safely
from wan22_desktop.engine.state import Forecast, ModelFit
from wan22_desktop.system import CompatibilitySystem

log = logging.getLogger(__name__)

PAUSE = 5
"""Milliseconds between two models: jobs and the window come first."""
DRIFT = 0.1
"""Share by which free memory may change before what was said no longer holds."""


class Forecasts(QObject):
    """Lives in the engine's thread. Of wishes that come faster than they are planned only the latest is answered."""

    made = Signal(object)
    """Forecast."""
    fitted = Signal(object)
    """ModelFit."""
    outdated = Signal()
    """The free memory, or what is known of this machine's speed, is no longer what forecasts were made with."""
    told = Signal(object)
    """Problem."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wish: GenerationRequest | None = None
        self._models: list[ModelReport] = []
        self._hardware: HardwareSnapshot | None = None
        """What was free when the first of the forecasts that still hold was made."""

    def open(self, system: CompatibilitySystem, worker: Callable[[], int | None]) -> None:
        """``worker`` tells the process whose memory the next job uses again."""
        self._system, self._worker = system, worker
        # A timer of no time comes after all calls that wait, so the latest wish is the one that it finds.
        self._next_wish, self._next_model = self._timer(0, self._plan_wish), self._timer(PAUSE, self._plan_model)

    def close(self) -> None:
        for timer in (self._next_wish, self._next_model):
            timer.stop()

    def _timer(self, milliseconds: int, what: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(what)
        return timer

    @Slot(object)
    @safely
    def make(self, request: GenerationRequest) -> None:
        """Say how ``request`` would run here; loads nothing."""
        self._wish = request
        self._next_wish.start()

    @Slot(object)
    @safely
    def assess(self, models: tuple[ModelReport, ...]) -> None:
        """Say whether these would fit with their own settings, one after the other, in place of those that wait."""
        self._models = list(models)
        self._next_model.start()

    @safely
    def _plan_wish(self) -> None:
        request, self._wish = self._wish, None
        if request is None:
            return
        hardware = self._look(request.output)
        try:
            settings, plan, problems = self._system.plan(request, hardware)
        except ProblemRaised as raised:
            self.made.emit(Forecast(request=request, problems=(raised.problem,)))
        else:
            self.made.emit(
                Forecast(request=request, settings=settings, plan=plan, hardware=hardware, problems=problems)
            )

    @safely
    def _plan_model(self) -> None:
        if not self._models:
            return
        report = self._models.pop(0)
        self._next_model.start()
        hardware = self._look()
        try:
            settings, plan = self._system.plan_usual(report, hardware)
        except ProblemRaised as raised:
            log.info("no forecast for %s: %s", report.path, raised.problem.sentence())
        else:
            self.fitted.emit(ModelFit(report=report, settings=settings, plan=plan, hardware=hardware))

    def _look(self, output: str = "") -> HardwareSnapshot:
        now = self._system.hardware(self._worker(), output)
        self._hardware = self._hardware or now
        return now

    def look_again(self) -> None:
        """Tell where the free memory is no longer what it was."""
        if self._hardware and drifted(self._hardware, self._system.hardware(self._worker())):
            self.outdate()

    def outdate(self) -> None:
        """Whatever was forecast is to be asked for again."""
        if self._hardware:
            self._hardware = None
            self.outdated.emit()


def drifted(before: HardwareSnapshot, now: HardwareSnapshot) -> bool:
    """Is the free memory of the card or of the machine another than it was, by more than :data:`DRIFT`?"""

    def free(hardware: HardwareSnapshot) -> list[int]:
        return [hardware.memory_available, *(gpu.memory_free for gpu in hardware.gpus)]

    return len(free(before)) != len(free(now)) or any(
        abs(later - earlier) > DRIFT * max(1, earlier) for earlier, later in zip(free(before), free(now), strict=True)
    )
