"""The engine: owns the queue, the worker process and the system; the window hears its signals and calls its slots.

It lives in a thread of its own. Connected from another thread, every slot here is called through that thread's event
loop, so the window never waits for it; and only immutable values cross.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from wan22_desktop.domain.encoding import usual_ending
from wan22_desktop.domain.event import (
    AnyEvent,
    Cancelled,
    Failed,
    Finished,
    Halfway,
    PreviewMade,
    StageStarted,
    TokensCounted,
    Told,
)
from wan22_desktop.domain.generation import GenerationRequest, JobId
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.problem import Problem
from wan22_desktop.domain.progress import Progress, advance
from wan22_desktop.domain.settings import Settings
from wan22_desktop.engine.awake import Awake
from wan22_desktop.engine.border import safely
from wan22_desktop.engine.drops import Drops
from wan22_desktop.engine.forecasts import Forecasts
from wan22_desktop.engine.gallery import Gallery
from wan22_desktop.engine.insight import Insight
from wan22_desktop.engine.line import Line
from wan22_desktop.engine.models import Models
from wan22_desktop.engine.outlook import Outlook
from wan22_desktop.engine.preferences import Preferences
from wan22_desktop.engine.presets import Presets
from wan22_desktop.engine.queue import JobQueue
from wan22_desktop.engine.reading import Reader
from wan22_desktop.engine.shelf import Shelf
from wan22_desktop.engine.sight import Sight
from wan22_desktop.engine.state import STATE_OF_STAGE, EngineState
from wan22_desktop.engine.upkeep import Keeper
from wan22_desktop.engine.words import Words
from wan22_desktop.store import places
from wan22_desktop.system import CompatibilitySystem
from wan22_desktop.video.sequence import is_taken
from wan22_desktop.worker.scheduling import Part
from wan22_desktop.worker.supervision import Worker

log = logging.getLogger(__name__)

VIEW_INTERVAL = 33
"""Milliseconds between two updates of the view: more than a screen shows would only cost time."""
SAMPLE_INTERVAL = 1000
"""Milliseconds between two readings of the machine."""
WARM_UP_DELAY = 1500
"""Milliseconds after which the worker process is started ahead of the first job: the window comes first."""


class Engine(QObject):
    """See the module. Signals say what happened, slots are what can be asked for."""

    opened = Signal(object)
    """Settings: the engine is ready."""
    closed = Signal()
    state_changed = Signal(object)
    """EngineState."""
    held = Signal(bool)
    """The queue is held back, or runs again."""
    job_changed = Signal(object)
    """Job: new, or in a new state."""
    job_removed = Signal(str)
    progressed = Signal(object)
    """Progress of the running job, at most one per VIEW_INTERVAL."""
    previewed = Signal(object)
    """PreviewMade, likewise."""
    clip_read = Signal(object, object)
    """(JobId, Clip): the frames of a finished video."""
    thumbnail_read = Signal(object, object)
    """(JobId, Clip): a single small frame; of a draft, all of them."""
    still_read = Signal(object)
    """Clip with a single small frame of the video ``source``."""
    sampled = Signal(object)
    """ResourceSample."""
    told = Signal(object)
    """Problem that belongs to no job."""

    _heard = Signal(object)

    def __init__(self, command_line: Mapping[str, object] | None = None) -> None:
        """``command_line``: settings by name that outrank all others."""
        super().__init__()
        self._command_line = command_line
        self.models, self.forecasts, self.upkeep = Models(self), Forecasts(self), Keeper(self)
        self.gallery, self.line, self.outlook, self.awake = Gallery(self), Line(self), Outlook(self), Awake(self)
        self.presets, self.words, self.sight = Presets(self), Words(self), Sight(self)
        self.preferences, self.shelf, self.insight = Preferences(self), Shelf(self.models, self), Insight(self)
        self.drops = Drops(self, self.models)
        self.drops.began.connect(self._begin_inspecting)
        self.drops.ended.connect(self._end_inspecting)
        for part in (
            self.models, self.forecasts, self.gallery, self.line, self.outlook, self.presets, self.words, self.shelf,
            self.preferences, self.drops, self.insight,
        ):  # fmt: skip
            part.told.connect(self.told)
        self.told.connect(self.sight.note)
        self.preferences.applied.connect(self._heed_settings)
        self.line.changed.connect(self.job_changed)
        self.line.removed.connect(self.job_removed)
        for signal in (self.job_changed, self.job_removed):
            signal.connect(self.outlook.note)
        self.progressed.connect(self.outlook.follow)
        self.forecasts.outdated.connect(self.outlook.outdate)
        # Queued: the window hears of the end first.
        self.models.scan_ended.connect(self.presets.again, Qt.ConnectionType.QueuedConnection)
        self.gallery.forgotten.connect(self._forget)
        self.gallery.outdated.connect(self.shelf.tell_used)
        self.job_changed.connect(self.shelf.note)
        self._heard.connect(self._hear)
        self._state = self._before = EngineState.STARTING
        self._held = self._left_over = False
        self._progress: Progress | None = None
        self._unseen = False
        """Is there progress that the view has not been told?"""
        self._preview: PreviewMade | None = None

    @staticmethod
    def window_file() -> str:
        """Where the window may keep its size and the places of its panels."""
        return str(places.config_folder() / "window.ini")

    # --- Life -------------------------------------------------------------------------------------------------------

    @Slot()
    @safely
    def open(self) -> None:
        """Read what the last run left, tell it, and start watching the machine."""
        self._reader = Reader()
        self._system = CompatibilitySystem(command_line=self._command_line)
        self._worker = Worker(self._heard.emit, self._system.configuration)
        self.sight.open()
        self._queue = JobQueue(self._system.database)
        self.line.open(self._queue, self._system, self._add, self._run_next)
        self._view_timer = self._every(VIEW_INTERVAL, self._flush)
        self._sample_timer = self._every(SAMPLE_INTERVAL, self._sample)
        self.preferences.open(self._system)
        self.opened.emit(self._system.settings)
        self.models.open(self._system)
        self.drops.open(self._system)
        self.shelf.open(self._system, self._add)
        self.upkeep.open(self._system)
        self.insight.open(self._system)
        self.gallery.open(self._system.database)
        self.presets.open(self._system)
        self.words.open(self._system.database, self._worker)
        self.forecasts.open(self._system, lambda: self._worker.pid)
        self.outlook.open(self._system, self._queue, lambda: self._system.hardware(self._worker.pid))
        self.awake.heed(self._system.settings)
        for problem in self._system.problems:
            self.told.emit(problem)
        for job in self._queue.jobs:
            self.job_changed.emit(job)
        # Whatever waited when the app ended waits on, until the person says so: it may be what ended the app.
        self._hold(self._queue.next is not None, left_over=True)
        self._run_next()
        self._sample()
        QTimer.singleShot(WARM_UP_DELAY, self, self._warm_up)

    @Slot()
    def close(self) -> None:
        """End the worker process and every thread. A running job is marked as interrupted at the next start."""
        self._enter(EngineState.CLOSED)
        self._view_timer.stop()
        self._sample_timer.stop()
        self._reader.stop()
        self._worker.close()
        self.awake.close()
        self.outlook.close()
        self.forecasts.close()
        self.drops.close()
        self.shelf.close()
        self.models.close()
        self.gallery.close()
        self.insight.close()
        self.presets.close()
        self._reader.wait()
        self.sight.close()
        self._system.close()
        self.closed.emit()

    def _warm_up(self) -> None:
        if self._state is not EngineState.CLOSED:
            self._worker.warm_up()
            self.words.ask()

    def _every(self, milliseconds: int, what: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(what)
        timer.start()
        return timer

    def _enter(self, state: EngineState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    # --- Dropped files ------------------------------------------------------------------------------------------------

    @Slot(str)
    def open_path(self, path: str) -> None:
        """Find out what is there: a picture, a video, a list of prompts, or a model."""
        self.drops.take((path,))

    @Slot(int)
    def _begin_inspecting(self) -> None:
        if self._state is not EngineState.INSPECTING:
            self._before = self._state
            self._enter(EngineState.INSPECTING)

    @Slot()
    def _end_inspecting(self) -> None:
        if self._state is EngineState.INSPECTING:
            self._enter(self._before)

    # --- Jobs -------------------------------------------------------------------------------------------------------

    @Slot(object, int, bool)
    @safely
    def submit(self, request: GenerationRequest, count: int = 1, front: bool = False) -> None:
        """Put a wish at the end of the queue, or in front of all that wait; ``count`` have consecutive seeds.

        An ``output`` that is empty or a mere name becomes a new file in the output folder, with the name's ending.
        """
        self._add(self._system.several(request, count), front=front)

    @Slot(object, int, str)
    @safely
    def submit_list(self, request: GenerationRequest, count: int, prompts: str) -> None:
        """The same for every line of a list of prompts; with one that cannot be used, nothing is begun."""
        self._add(self._system.several(request, count, prompts))

    def _add(self, requests: Sequence[GenerationRequest], *, front: bool = False) -> None:
        first, added = next((job.id for job in self._queue.waiting), ""), list[JobId]()
        parts = self._system.completed(requests[0]).parts  # all are for one model
        for request in requests:
            changes: dict[str, object] = {"parts": request.parts or parts}
            if not Path(request.output).is_absolute():
                changes["output"] = str(self._unused_output(request))
            self.job_changed.emit(job := self._queue.add(msgspec.structs.replace(request, **changes)))
            added.append(job.id)
        if front and first:
            self._queue.move(added, first)
            self.line.arranged.emit(self._queue.order)
        if self._left_over:
            self._hold(False)
        self._run_next()

    def _unused_output(self, request: GenerationRequest) -> Path:
        """A file name that neither a file nor a waiting job has."""
        taken = {job.request.output for job in self._queue.jobs if not job.state.ended}
        ending = Path(request.output).suffix or usual_ending(request.codec)
        path = self._system.default_output(request.prompt, request.seed, ending)
        stem, number = path.stem, 2
        while str(path) in taken or is_taken(path):
            path, number = path.with_stem(f"{stem}-{number}"), number + 1
        return path

    @Slot(str)
    @safely
    def run_again(self, identity: JobId) -> None:
        """Put the same wish into the queue once more, under a new file name; from the middle, if it came so far."""
        if job := self._queue.get(identity):
            changes = {"output": Path(job.request.output).name}
            if job.result is None and job.half and Path(job.half.latents).is_file():
                changes["resume"] = job.half.latents
            self._add([msgspec.structs.replace(job.request, **changes)])

    @Slot(str, bool)
    @safely
    def make_again(self, identity: JobId, other_seed: bool) -> None:
        """Make a finished video once more: the very same, or with another seed."""
        if (job := self._queue.get(identity)) and (result := job.result):
            changes: dict[str, object] = {"output": Path(job.request.output).name}
            if other_seed:
                changes |= {"seed": None, "resume": None}
            else:
                changes["seed"] = result.recipe.settings.seed
            self._add([msgspec.structs.replace(job.request, **changes)])

    @Slot(str)
    @safely
    def finish(self, identity: JobId) -> None:
        """Go on from what was kept of a job: finish a draft or a video that was stopped, or decode it again."""
        if (job := self._queue.get(identity)) and (result := job.result) and result.latents:
            changes: dict[str, object] = {
                "output": Path(job.request.output).name,
                "draft": False,
                "resume": result.latents,
                "seed": result.recipe.settings.seed,
            }
            self._add([msgspec.structs.replace(job.request, **changes)])

    @Slot(str)
    @safely
    def keep(self, identity: JobId) -> None:
        """Stop a running job after its present step and make a video of what there is."""
        if (job := self._queue.get(identity)) and job.state is JobState.RUNNING:
            self._worker.keep(identity)

    @Slot(str)
    @safely
    def go_on(self, identity: JobId) -> None:
        """Let a job that waits for other programs go on."""
        if (job := self._queue.get(identity)) and job.state is JobState.RUNNING:
            self._worker.go_on(identity)

    @Slot(str)
    @safely
    def cancel(self, identity: JobId) -> None:
        """Stop a running job, or take a waiting one off the queue without losing it."""
        job = self._queue.get(identity)
        if job is None or job.state.ended:
            return
        if job.state is JobState.RUNNING:
            self._enter(EngineState.CANCELLING)
            self._worker.cancel(identity)
        else:
            self.job_changed.emit(self._queue.cancel_waiting(job))
            self._tell_following()

    def _forget(self, identity: JobId) -> None:
        """Its video went to the trash, and the store has forgotten it already."""
        self._queue.forget(identity)
        self.line.forget(identity)
        self.job_removed.emit(identity)

    @Slot(bool)
    @safely
    def hold(self, held: bool) -> None:
        """Hold back waiting jobs, or let them run; a running job goes on."""
        self._hold(held)
        self._run_next()

    def _hold(self, held: bool, *, left_over: bool = False) -> None:
        """``left_over``: held because of what the last run left; a new wish lets the queue run again."""
        self._held, self._left_over = held, left_over and held
        self.held.emit(held)

    def _run_next(self) -> None:
        if self._queue.running:
            self._tell_following()
            return
        turn = self._queue.next
        if turn is None:
            self._enter(EngineState.IDLE)
        elif self._held:
            self._enter(EngineState.HELD)
        else:
            self._enter(EngineState.LOADING)
            job = self._queue.start(turn)
            self._progress = Progress(job=job.id)
            self.job_changed.emit(job)
            self._worker.run(job.id, job.request, may_pause=turn.part is Part.HIGH, half=job.half)
        self.awake.keep(self._queue.running is not None)
        self._tell_following()

    def _tell_following(self) -> None:
        if self._queue.running:
            self._worker.follow(() if self._held else self._queue.following)

    @Slot(object)
    @safely
    def _hear(self, event: AnyEvent) -> None:
        """An event of the worker process, on this thread."""
        match event:
            case PreviewMade():
                self._preview = event
            case Told(problem=problem):
                _note(logging.INFO, problem.sentence(), event.job, problem=problem.code)
            case TokensCounted():
                self.words.hear(event)
            case Halfway():
                self._pause(event)
            case Finished() | Failed() | Cancelled():
                self._end(event)
            case _:
                self._follow(event)

    def _follow(self, event: AnyEvent) -> None:
        if self._progress is None or event.job != self._progress.job:
            return
        self._progress = advance(self._progress, event)
        if isinstance(event, StageStarted) and self._state is not EngineState.CANCELLING:
            self._enter(STATE_OF_STAGE[event.stage])
        self._unseen = True

    def _end(self, event: Finished | Failed | Cancelled) -> None:
        self._flush()
        self._progress = self._preview = None
        job = self._queue.end(event)
        if job is None:
            return
        _note_end(job)
        if job.state is JobState.FAILED:
            self._enter(EngineState.FAILED)
            self.insight.keep(job)
        self.job_changed.emit(job)
        if job.result and not job.request.trial:
            self.gallery.outdated.emit()
        self.models.note_trial(job.request.model)
        self.forecasts.outdate()
        if self._queue.next is not None or job.state is not JobState.FAILED:
            self._run_next()
        else:
            self.awake.keep(False)

    def _pause(self, event: Halfway) -> None:
        """A job's first half is done: others of its model have their turn before it goes on."""
        self._flush()
        self._progress = self._preview = None
        if job := self._queue.pause(event):
            _note(logging.INFO, f"Step {event.half.steps_done} is done; it waits for the low-noise expert", job.id)
            self.job_changed.emit(job)
            self._run_next()

    @Slot()
    def _flush(self) -> None:
        """Tell the view what has come together since the last time."""
        if self._preview:
            preview, self._preview = self._preview, None
            self.previewed.emit(preview)
        if self._progress and self._unseen:
            self._unseen = False
            self.progressed.emit(self._progress)
        self.sight.flush()

    # --- What is shown ----------------------------------------------------------------------------------------------

    @Slot(str)
    @safely
    def read_result(self, identity: JobId) -> None:
        """Decode a finished job's video for the screen."""
        if (job := self._queue.get(identity)) and job.result:
            self._reader.result(job, lambda clip: self.clip_read.emit(identity, clip), self.told.emit)

    @Slot(str)
    @safely
    def read_thumbnail(self, identity: JobId) -> None:
        """Decode one small frame of a finished job's video, of a draft all; says nothing if the video is gone."""
        if (job := self._queue.get(identity)) and job.result:
            self._reader.thumbnail(job, lambda clip: self.thumbnail_read.emit(identity, clip), _only_log)

    @Slot(str)
    @safely
    def read_still(self, path: str) -> None:
        """Decode the first frame of whatever video, small; says nothing if there is none."""
        self._reader.still(path, self.still_read.emit, _only_log)

    @Slot(object)
    @safely
    def save_settings(self, settings: Settings) -> None:
        self.preferences.save(settings)

    def _heed_settings(self) -> None:
        self._worker.observe()
        self.awake.heed(self._system.settings)
        self.forecasts.outdate()  # what is left to other programs may be another

    def _sample(self) -> None:
        self.preferences.look_again()
        self.sampled.emit(self._system.sample_usage(self._worker.pid))
        if not self._queue.running:  # a job takes and gives back memory all the time
            self.forecasts.look_again()


def _only_log(problem: Problem) -> None:
    log.info("%s", problem.sentence())


def _note_end(job: Job) -> None:
    if job.result:
        seconds = sum(job.result.timings.values())
        _note(logging.INFO, f"{job.result.output} is finished after {seconds:.1f} s", job.id, **job.result.timings)
    elif job.problem:
        level = logging.ERROR if job.state is JobState.FAILED else logging.INFO
        evidence = f"\n{job.problem.evidence}" if job.problem.evidence else ""
        _note(level, job.problem.sentence() + evidence, job.id, problem=job.problem.code)


def _note(level: int, text: str, job: JobId, **fields: object) -> None:
    log.log(level, "%s", text, extra={"job": job, "fields": fields})
