"""One job from wish to file: inspect, plan, load, encode the prompt, denoise, decode into the encoder, save."""

from __future__ import annotations

import contextlib
import logging
import os
import platform
import threading
import time
from collections.abc import Callable, Generator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from wan22_desktop import __version__
from wan22_desktop.domain.event import (
    AnyEvent,
    Cancelled,
    Failed,
    Finished,
    FramesWritten,
    PreviewMade,
    Stage,
    StageStarted,
    StepDone,
    Told,
)
from wan22_desktop.domain.generation import (
    ExecutionPlan,
    GenerationRequest,
    GenerationResult,
    GenerationSettings,
    JobId,
    Recipe,
)
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.problem import (
    CANCELLED,
    INPUT_UNREADABLE,
    Problem,
    ProblemRaised,
    Severity,
)
from wan22_desktop.generation import conditioning, decoding, denoising, failures, loading, lora_layers, preview
from wan22_desktop.generation.cancelling import CancelledHere, check
from wan22_desktop.inspection import inspect, knowledge_in
from wan22_desktop.inspection.hashing import digest_of
from wan22_desktop.planning import make_plan, probe, settle
from wan22_desktop.store import places
from wan22_desktop.video.health import FrameHealth
from wan22_desktop.video.writer import VideoWriter, check_output

log = logging.getLogger(__name__)

PREVIEW_INTERVAL = 0.15
"""Least seconds between two previews: more than an eye wants would only cost time."""

Emit = Callable[[AnyEvent], None]


class Runner:
    """Runs jobs one at a time and keeps the last model loaded for the next."""

    def __init__(self, emit: Emit) -> None:
        self._emit = emit
        self._loaded: loading.LoadedModel | None = None
        self._attached: lora_layers.AttachedLoras | None = None
        self._map: preview.PreviewMap | None = None

    def run(self, job: JobId, request: GenerationRequest, cancel: threading.Event) -> None:
        """Run ``job`` to its one ending; whatever goes wrong leaves as an event."""
        watch = _Watch(job, self._emit)
        try:
            result = self._make(job, request, cancel, watch)
        except CancelledHere as stopped:
            self._emit(Cancelled(job=job, problem=CANCELLED.of(where=str(stopped))))
        except ProblemRaised as raised:
            self._emit(Failed(job=job, problem=raised.problem))
        except Exception as error:  # the border where an exception becomes a value
            log.exception("job %s failed", job)
            if failures.ran_out_of_memory(error):
                self.release()
            self._emit(Failed(job=job, problem=failures.explain(error, watch.stage)))
        else:
            self._emit(Finished(job=job, result=result))

    def release(self) -> None:
        """Forget the loaded model and its LoRAs."""
        self._attached = None
        loading.release(self._loaded)
        self._loaded = self._map = None

    def _make(self, job: JobId, request: GenerationRequest, cancel: threading.Event, watch: _Watch) -> GenerationResult:
        told: list[Problem] = []
        with watch.during(Stage.INSPECTING):
            report = inspect(request.model, knowledge_in(places.data_folder()))
            told += _or_raise(report.problems)
            output = Path(request.output)
            check_output(output, overwrite=request.overwrite)
        with watch.during(Stage.PLANNING):
            settings, adjusted = settle(request, report)
            plan = make_plan(report, probe(os.getpid()), settings, request.plan)
            told += [*adjusted, *_or_raise(plan.problems)]
        for problem in told:
            self._emit(Told(job=job, problem=problem))
        check(cancel, "before the model was loaded")
        with watch.during(Stage.LOADING):
            settings = _identified(settings)
            model = self._load(job, report, plan, cancel)
            self._attach(job, model, settings, cancel)
        with watch.during(Stage.ENCODING_PROMPT):
            prompt = conditioning.encode_prompt(model, settings, cancel)
        with watch.during(Stage.DENOISING):
            last = self._denoise(job, model, settings, prompt, cancel, previews=request.preview)
        recipe = _recipe(settings, report, plan)
        self._save(job, model, last, output, recipe, cancel, watch)
        return GenerationResult(
            job=job,
            output=str(output.absolute()),
            recipe=recipe,
            timings=watch.timings(),
            bytes=output.stat().st_size,
            problems=tuple(told),
        )

    def _load(
        self, job: JobId, report: ModelReport, plan: ExecutionPlan, cancel: threading.Event
    ) -> loading.LoadedModel:
        loaded = self._loaded
        if loaded and loaded.report.fingerprint == report.fingerprint and _same_placement(loaded.plan, plan):
            return loaded
        self.release()

        def begin(role: object) -> None:
            check(cancel, "while the model was loaded")
            self._emit(StageStarted(job=job, stage=Stage.LOADING, detail=str(role)))

        self._loaded = loading.load(report, plan, begin)
        return self._loaded

    def _attach(
        self, job: JobId, model: loading.LoadedModel, settings: GenerationSettings, cancel: threading.Event
    ) -> None:
        """Put the job's LoRAs onto the model, in the place of those of the job before; an equal set stays on."""
        if self._attached and self._attached.model is model and self._attached.uses == settings.loras:
            return
        if self._attached:
            self._attached.detach()
            self._attached = None

        def begin(name: str) -> None:
            check(cancel, "while a LoRA was loaded")
            self._emit(StageStarted(job=job, stage=Stage.LOADING, detail=name))

        if settings.loras:
            self._attached = lora_layers.attach(model, settings.loras, begin)

    def _denoise(
        self,
        job: JobId,
        model: loading.LoadedModel,
        settings: GenerationSettings,
        prompt: conditioning.PromptEmbeddings,
        cancel: threading.Event,
        *,
        previews: bool,
    ) -> denoising.DenoisedStep:
        if previews and self._map is None:
            self._map = preview.fit_preview_map(model)
        shown, spent, last = 0.0, 0.0, None
        for step in denoising.denoise(model, settings, prompt, cancel):
            last, spent = step, spent + step.seconds
            self._emit(
                StepDone(
                    job=job,
                    index=step.index,
                    total=step.total,
                    expert=step.expert,
                    sigma=step.sigma,
                    seconds=step.seconds,
                    remaining=spent / step.index * (step.total - step.index),
                )
            )
            now = time.monotonic()
            if previews and self._map and (now - shown >= PREVIEW_INTERVAL or step.index == step.total):
                shown = now
                self._emit(_preview(job, step.index, self._map.render(step.clean)))
        if last is None:
            raise ValueError("a schedule has at least one step")
        return last

    def _save(
        self,
        job: JobId,
        model: loading.LoadedModel,
        last: denoising.DenoisedStep,
        output: Path,
        recipe: Recipe,
        cancel: threading.Event,
        watch: _Watch,
    ) -> None:
        settings = recipe.settings
        health = FrameHealth(settings.frames, settings.height, settings.width)
        with VideoWriter(output, settings.width, settings.height, settings.fps, recipe) as writer:
            with watch.during(Stage.DECODING):
                for written, frame in enumerate(decoding.decode(model, last.latents, cancel), start=1):
                    health.look(frame)
                    writer.write(frame)
                    self._emit(FramesWritten(job=job, written=written, total=settings.frames))
            health.verdict()
            with watch.during(Stage.SAVING):
                writer.finish()


class _Watch:
    """Announces the stages of one job and times them."""

    def __init__(self, job: JobId, emit: Emit) -> None:
        self._job, self._emit = job, emit
        self._seconds: dict[str, float] = {}
        self.stage: str = Stage.INSPECTING

    @contextlib.contextmanager
    def during(self, stage: Stage) -> Generator[None]:
        self.stage = stage
        self._emit(StageStarted(job=self._job, stage=stage))
        began = time.perf_counter()
        yield
        self._seconds[stage.value] = self._seconds.get(stage.value, 0.0) + time.perf_counter() - began

    def timings(self) -> dict[str, float]:
        return {stage: round(seconds, 4) for stage, seconds in self._seconds.items()}


def _or_raise(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """The problems, if none of them is an error.

    Raises:
        ProblemRaised: the first error.
    """
    for problem in problems:
        if problem.severity is Severity.ERROR:
            raise ProblemRaised(problem)
    return problems


def _identified(settings: GenerationSettings) -> GenerationSettings:
    """With the checksum of every LoRA: a file that was replaced under its name is another one.

    Raises:
        ProblemRaised: INPUT_UNREADABLE.
    """
    uses = list(settings.loras)
    for index, use in enumerate(uses):
        try:
            uses[index] = msgspec.structs.replace(use, sha256=digest_of(Path(use.path)))
        except OSError as error:
            raise ProblemRaised(INPUT_UNREADABLE.of(path=use.path, reason=error)) from error
    return msgspec.structs.replace(settings, loras=tuple(uses))


def _same_placement(one: ExecutionPlan, other: ExecutionPlan) -> bool:
    """Would both plans load the same weights to the same places?"""
    fields = ("device", "precision", "vae_precision", "offload", "vae_tiling", "threads")
    return all(getattr(one, field) == getattr(other, field) for field in fields)


def _preview(job: JobId, step: int, rgb: NDArray[np.uint8]) -> PreviewMade:
    frames, height, width, _ = rgb.shape
    return PreviewMade(job=job, step=step, frames=frames, height=height, width=width, rgb=rgb.tobytes())


def _recipe(settings: GenerationSettings, report: ModelReport, plan: ExecutionPlan) -> Recipe:
    return Recipe(
        app=f"Wan22 Desktop {__version__}",
        settings=settings,
        model=report.name,
        fingerprint=report.fingerprint,
        plan=plan,
        versions={
            "python": platform.python_version(),
            **{name: version(name) for name in ("torch", "diffusers", "transformers")},
        },
        created=datetime.now(UTC).isoformat(timespec="seconds"),
    )
