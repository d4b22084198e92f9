"""What the engine is doing, and what it says of a wish before it runs."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from wan22_desktop.domain.event import Stage
from wan22_desktop.domain.generation import GenerationRequest, GenerationSettings, JobId
from wan22_desktop.domain.machine import HardwareSnapshot
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.plan import ExecutionPlan
from wan22_desktop.domain.preset import Preset
from wan22_desktop.domain.problem import Problem
from wan22_desktop.domain.value import Value


class EngineState(StrEnum):
    """What the engine is doing, as the window's status line says it."""

    STARTING = "starting"
    IDLE = "idle"
    INSPECTING = "inspecting"
    PLANNING = "planning"
    LOADING = "loading"
    GENERATING = "generating"
    ENCODING = "encoding"
    CANCELLING = "cancelling"
    FAILED = "failed"
    """The last job failed; the next one starts as usual."""
    HELD = "held"
    """Jobs wait for the person to let the queue run."""
    CLOSED = "closed"


STATE_OF_STAGE = {
    Stage.INSPECTING: EngineState.INSPECTING,
    Stage.PLANNING: EngineState.PLANNING,
    Stage.LOADING: EngineState.LOADING,
    Stage.ENCODING_PROMPT: EngineState.GENERATING,
    Stage.DENOISING: EngineState.GENERATING,
    Stage.WAITING: EngineState.GENERATING,
    Stage.DECODING: EngineState.ENCODING,
    Stage.SAVING: EngineState.ENCODING,
}


class Forecast(Value):
    """How a wish would run here, or why it cannot."""

    request: GenerationRequest
    """The wish."""
    settings: GenerationSettings | None = None
    plan: ExecutionPlan | None = None
    hardware: HardwareSnapshot | None = None
    """What it was planned for; None where there is no plan."""
    problems: tuple[Problem, ...] = ()


class Offer(Value):
    """What can be chosen for a model at one go."""

    model: str
    """Its path."""
    presets: tuple[Preset, ...] = ()
    sizes: tuple[tuple[int, int], ...] = ()
    """Width and height that its variant was trained with."""


class ModelFit(Value):
    """How a model would run here with its own settings."""

    report: ModelReport
    settings: GenerationSettings
    plan: ExecutionPlan
    hardware: HardwareSnapshot


class Prospect(Value):
    """How long what runs and waits will take."""

    jobs: int
    """That run or wait."""
    seconds: float | None = None
    """Until all of them are done; None where that is not known of one of them."""
    running: JobId = ""
    left: float | None = None
    """Seconds until the running job is done."""
    each: dict[JobId, float] = msgspec.field(default_factory=dict[JobId, float])
    """Seconds that each job which waits will take, as far as they are known."""
