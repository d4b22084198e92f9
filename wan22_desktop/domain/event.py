"""What crosses between the worker process and whoever drives it: commands go down, events come up."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from wan22_desktop.domain.experience import Measurement
from wan22_desktop.domain.generation import GenerationRequest, GenerationResult, GenerationSettings, Half, JobId
from wan22_desktop.domain.language import mark
from wan22_desktop.domain.plan import ExecutionPlan
from wan22_desktop.domain.problem import Problem
from wan22_desktop.domain.setting import SettingValue


class Stage(StrEnum):
    """The stages of a job in their order; a stage's name is also its key in the result's timings."""

    INSPECTING = mark("inspecting")
    PLANNING = mark("planning")
    ENCODING_PROMPT = mark("encoding prompt")
    """With the loading of the text encoder in it, where the prompt was not encoded before."""
    LOADING = mark("loading")
    DENOISING = mark("denoising")
    WAITING = mark("waiting for memory")
    """Between two steps, or before decoding: other programs need the room. Most jobs have none of it."""
    DECODING = mark("decoding")
    """Latents to frames, which flow into the encoder as they come."""
    SAVING = mark("saving")


class Expert(StrEnum):
    HIGH_NOISE = mark("high noise")
    LOW_NOISE = mark("low noise")
    SINGLE = mark("single")


Scalar = str | int | float | bool | None


class Event(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Something happened in a job."""

    job: JobId


class StageStarted(Event, frozen=True, kw_only=True, tag=True):
    stage: Stage
    detail: str = ""
    share: float = 0.0
    """How much of the stage is done, in [0, 1]."""


class StepDone(Event, frozen=True, kw_only=True, tag=True):
    """A denoising step finished. ``index`` counts from 1; ``sigma`` in [0, 1]; times in seconds."""

    index: int
    total: int
    expert: Expert
    sigma: float
    seconds: float
    remaining: float


class PreviewMade(Event, frozen=True, kw_only=True, tag=True):
    """What the denoising looks like now. ``rgb`` is [frames, height, width, 3] uint8, row-major."""

    step: int
    frames: int
    height: int
    width: int
    rgb: bytes


class FramesWritten(Event, frozen=True, kw_only=True, tag=True):
    written: int
    total: int


class Told(Event, frozen=True, kw_only=True, tag=True):
    """A warning or note that did not stop the job."""

    problem: Problem


class Finished(Event, frozen=True, kw_only=True, tag=True):
    result: GenerationResult


class Halfway(Event, frozen=True, kw_only=True, tag=True):
    """The high-noise steps are done and kept; another ``Run`` goes on from there."""

    half: Half


class Loaded(Event, frozen=True, kw_only=True, tag=True):
    """A model is in memory. ``timings`` are seconds by stage."""

    settings: GenerationSettings
    """What its plan is for."""
    plan: ExecutionPlan
    timings: dict[str, float]
    problems: tuple[Problem, ...] = ()
    """Warnings and notes."""


class Failed(Event, frozen=True, kw_only=True, tag=True):
    problem: Problem


class Calibrated(Event, frozen=True, kw_only=True, tag=True):
    """The machine's speed was measured."""

    measurements: tuple[Measurement, ...]


class Cancelled(Event, frozen=True, kw_only=True, tag=True):
    problem: Problem


class Ready(Event, frozen=True, kw_only=True, tag=True):
    """The worker process is up; ``job`` is empty."""

    pid: int


class TokensCounted(Event, frozen=True, kw_only=True, tag=True):
    """The answer to ``CountTokens``; ``job`` is empty. Of ``tokens`` the first ``most`` are read."""

    text: str
    tokens: int
    most: int


class Logged(Event, frozen=True, kw_only=True, tag=True):
    """A log record; ``job`` and ``model`` may be empty. ``time`` is seconds since the epoch."""

    time: float
    level: str
    """``debug``, ``info``, ``warning``, ``error`` or ``critical``."""
    source: str
    text: str
    """As it was said, with whatever lines a file or a prompt put into it."""
    model: str = ""
    process: int = 0
    fields: dict[str, Scalar] = {}


class Scoped(Event, frozen=True, kw_only=True, tag=True):
    """A debug scope began, or ended. ``job`` may be empty. ``time`` is that of this, in seconds since the epoch."""

    id: int
    """Unique among all processes."""
    parent: int
    """0: none."""
    name: str
    time: float
    process: int
    thread: str
    seconds: float | None = None
    """None: it has just begun."""
    error: str = ""
    variables: dict[str, str] = {}


AnyEvent = (
    StageStarted
    | StepDone
    | PreviewMade
    | FramesWritten
    | Told
    | Finished
    | Halfway
    | Loaded
    | Failed
    | Calibrated
    | Cancelled
    | Ready
    | TokensCounted
    | Logged
    | Scoped
)
ENDINGS = (Finished, Halfway, Failed, Cancelled, Calibrated, Loaded)
"""Every ``Run`` ends with exactly one of these; a calibration, which is no job, with ``Calibrated`` or ``Failed``, and
a ``Load`` with ``Loaded``, ``Failed`` or ``Cancelled``."""


class Run(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Run a job. Jobs run one after the other in the order in which they were sent."""

    job: JobId
    request: GenerationRequest
    may_pause: bool = False
    """Others wait for the same model: where its experts take turns in memory, end with ``Halfway`` between them."""
    half: Half | None = None
    """Go on from here."""
    scope: int = 0
    """The debug scope that it lies in; 0: none."""


class Load(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Bring a model into memory as the request would run it, which needs neither prompt nor inputs for that."""

    job: JobId
    request: GenerationRequest


class Configure(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """What outranks the settings file here, by the settings' names."""

    program: dict[str, SettingValue] = {}
    command_line: dict[str, SettingValue] = {}
    card_gb: float | None = None
    """The largest card's memory, by which a profile is chosen."""


class Following(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """What will be run from its beginning after the present job, the next one first. A hint; the last one counts."""

    requests: tuple[GenerationRequest, ...]


class Calibrate(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Measure how fast this machine computes; takes ``budget`` seconds or less."""

    job: JobId
    budget: float


class CountTokens(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Say how many tokens a prompt has, when no job runs; of several that wait the last is answered."""

    tokenizer: str
    """Folder or file."""
    text: str


class Cancel(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Stop a job within one transformer block, one decoded latent frame or one encoded chunk."""

    job: JobId


class Keep(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Stop a job after its present step, and make a video of what there is."""

    job: JobId


class GoOn(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Let a job that waits for other programs' memory go on at once, and wait no more."""

    job: JobId


class Observe(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """What is to be told from now on: log records from ``level`` on, debug scopes, and what is in their tensors."""

    level: str
    scopes: bool = False
    values: bool = False


class Release(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Forget the loaded model and give its memory back."""


class Quit(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """End the process after the running job was cancelled."""


AnyCommand = (
    Run | Load | Configure | Following | Calibrate | CountTokens | Cancel | Keep | GoOn | Observe | Release | Quit
)
