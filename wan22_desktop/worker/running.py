"""One job from wish to file: inspect, plan, load, encode the prompt, denoise, keep, decode into the encoder, save."""

from __future__ import annotations

import contextlib
import functools
import logging
import platform
import time
from collections import defaultdict
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from wan22_desktop import __version__
from wan22_desktop.domain.encoding import Codec, Encoding
from wan22_desktop.domain.event import (
    Calibrated,
    Cancelled,
    Failed,
    Finished,
    Halfway,
    Loaded,
    PreviewMade,
    Stage,
    StepDone,
)
from wan22_desktop.domain.generation import (
    GenerationRequest,
    GenerationResult,
    GenerationSettings,
    Half,
    JobId,
    Measured,
    Recipe,
)
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import ModelReport, Role, Task
from wan22_desktop.domain.plan import ExecutionPlan, StepCache
from wan22_desktop.domain.problem import (
    CANCELLED,
    CONTINUED,
    GENTLER_DECODING,
    HALF_LOST,
    INPUT_UNREADABLE,
    LATENTS_OF_ANOTHER,
    LOOKS_LIKE_NOISE,
    PURE_NOISE,
    STEPS_SLOWER,
    STOPPED_EARLY,
    Problem,
    ProblemRaised,
)
from wan22_desktop.domain.schedule import draft_steps
from wan22_desktop.generation import (
    checkpoint,
    continuing,
    denoising,
    failures,
    health,
    loading,
    prompting,
)
from wan22_desktop.generation.cancelling import CancelledHere, check
from wan22_desktop.generation.checkpoint import Checkpoint
from wan22_desktop.generation.denoising import DenoisedStep
from wan22_desktop.inspection import inspect, knowledge_in
from wan22_desktop.inspection.hashing import digest_of
from wan22_desktop.observability.learning import magnitudes_measured, measurements_of, recall
from wan22_desktop.planning import encoded_as, encoding_of, is_sequence, settle, usual_settings, within
from wan22_desktop.planning.ladder import Way
from wan22_desktop.planning.operations import operations, step_operations, texts
from wan22_desktop.planning.speed import share
from wan22_desktop.store import places
from wan22_desktop.store.kept import make_room
from wan22_desktop.store.measurements import keep_measurements
from wan22_desktop.store.settings import Preferences, in_bytes
from wan22_desktop.video.encoders import choose_encoder
from wan22_desktop.video.sequence import size_of
from wan22_desktop.video.writer import check_output
from wan22_desktop.worker import calibrating
from wan22_desktop.worker.ahead import alike, read_texts, reading_ahead
from wan22_desktop.worker.measuring import Meter, give_back, together
from wan22_desktop.worker.pace import Pace
from wan22_desktop.worker.prefetch import Prefetch, fetching_before, files_of
from wan22_desktop.worker.profiling import Profiled
from wan22_desktop.worker.residents import Residents, takes_turns
from wan22_desktop.worker.retrying import Retrying
from wan22_desktop.worker.saving import save_draft, save_result
from wan22_desktop.worker.sharing import Sharing
from wan22_desktop.worker.waiting import plan_here
from wan22_desktop.worker.watch import Emit, Watch
from wan22_desktop.worker.wishes import Wishes

log = logging.getLogger(__name__)

PREVIEW_INTERVAL = 0.25
"""Least seconds between two previews: more than an eye wants would only cost time."""
CHECKPOINT_INTERVAL = 30.0
"""Seconds after which the state is written again: what a crash can cost."""


class Runner:
    """Runs jobs one at a time."""

    def __init__(
        self,
        emit: Emit,
        following: Callable[[], tuple[GenerationRequest, ...]] = tuple,
        preferences: Preferences | None = None,
    ) -> None:
        """``following`` tells what waits, the next one first."""
        self._emit, self._following = emit, following
        self._preferences = preferences or Preferences()
        self.residents = Residents()

    def run(
        self,
        job: JobId,
        request: GenerationRequest,
        wishes: Wishes,
        *,
        may_pause: bool = False,
        half: Half | None = None,
    ) -> None:
        """Run ``job`` to its one ending; whatever goes wrong leaves as an event.

        ``may_pause``: to end between the experts, where they take turns in memory. ``half``: to go on from there.
        """
        self._preferences.look_again()
        monitored = self._preferences.settings.enable_performance_monitoring
        meter = Meter()
        profiled = Profiled(job, meter, second=half is not None)
        with contextlib.ExitStack() as watched:
            if monitored:
                watched.enter_context(meter)
                watched.enter_context(profiled)
            watch = Watch(job, self._emit, meter, half.problems if half else (), profiled.profiler)
            work = _Job(
                self.residents, request, wishes, watch, self._following, self._preferences, may_pause=may_pause,
                half=half,
            )  # fmt: skip
            ending = self._run(work.make, watch)
            if monitored and not isinstance(ending, Loaded):
                profiled.keep(ending)
            self._emit(ending)
        give_back()

    def load(self, job: JobId, request: GenerationRequest, wishes: Wishes) -> None:
        """Bring the model into memory as ``request`` would run it; whatever goes wrong leaves as an event."""
        self._preferences.look_again()
        watch = Watch(job, self._emit, Meter())
        work = _Job(
            self.residents, request, wishes, watch, self._following, self._preferences, may_pause=False, half=None
        )
        self._emit(self._run(work.load, watch))
        give_back()

    def _run(
        self, work: Callable[[], GenerationResult | Half | Loaded], watch: Watch
    ) -> Finished | Halfway | Loaded | Failed | Cancelled:
        job = watch.job
        try:
            made = work()
        except CancelledHere as stopped:
            return Cancelled(job=job, problem=CANCELLED.of(where=str(stopped)))
        except ProblemRaised as raised:
            return Failed(job=job, problem=raised.problem)
        except Exception as error:  # the border where an exception becomes a value
            log.exception("job %s failed", job)
            if failures.ran_out_of_memory(error):
                self.residents.release()
            return Failed(job=job, problem=failures.explain(error, watch.stage))
        match made:
            case Loaded():
                return made
            case Half():
                return Halfway(job=job, half=made)
            case GenerationResult():
                return Finished(job=job, result=made)

    def calibrate(self, job: JobId, budget: float) -> None:
        """Measure how fast this machine computes; whatever goes wrong leaves as an event."""
        self.residents.release()
        try:
            measurements = calibrating.calibrate_here(budget, self._preferences.settings.device)
        except Exception as error:  # as in a job
            log.exception("the calibration failed")
            self._emit(Failed(job=job, problem=failures.explain(error, "calibrating")))
        else:
            self._emit(Calibrated(job=job, measurements=measurements))


class _Job:
    """One job while it runs."""

    def __init__(
        self,
        residents: Residents,
        request: GenerationRequest,
        wishes: Wishes,
        watch: Watch,
        following: Callable[[], tuple[GenerationRequest, ...]],
        preferences: Preferences,
        *,
        may_pause: bool,
        half: Half | None,
    ) -> None:
        self._following = following
        self._may_pause, self._half, self._paused = may_pause, half, False
        self._residents, self._request, self._wishes, self._watch = residents, request, wishes, watch
        self._latents = places.latents_folder() / f"{watch.job}.safetensors"
        self._preferences, self._damages = preferences.settings, preferences.problems
        self._residents.tries = self._preferences.enable_safe_loading
        self._sharing = Sharing(watch, wishes, preferences, asks=request.plan != "force")
        self._state: Checkpoint | None = None
        """After the last step, whose numbers are sound."""
        self._good: Checkpoint | None = None
        self._magnitudes: dict[str, list[tuple[float, float]]] = defaultdict(list)
        """After the last step whose estimate was not noise."""

    def make(self) -> GenerationResult | Half:
        """Run to the finished file, or to the pause between the experts.

        Raises:
            CancelledHere: the job was cancelled.
            ProblemRaised: whatever stopped it.
        """
        request, watch = self._request, self._watch
        output = Path(request.output)
        with watch.during(Stage.INSPECTING):
            encoding = encoding_of(request)
            check_output(output, overwrite=request.overwrite, sequence=is_sequence(request))
            report = inspect(request.model, knowledge_in(places.data_folder()), request.parts)
            watch.tell((*self._damages, *report.problems))
        with watch.during(Stage.PLANNING):
            settings = _identified(self._settled(report, encoding))
            if encoding.codec is Codec.PNG:  # only now is it certain that there are many of them, or one
                check_output(output, overwrite=request.overwrite, sequence=settings.frames > 1)
            if not request.draft:
                watch.tell(choose_encoder(encoding, settings.width, settings.height)[1])
            plan = self._planned(report, settings)
            if self._preferences.enable_performance_monitoring and calibrating.is_due(plan):
                watch.started(Stage.PLANNING, tr("measuring this machine"))
                calibrating.calibrate_here(device=self._preferences.device)
                plan = self._planned(report, settings)
            watch.tell(plan.problems)
        watch.about(report, plan, settings)
        check(self._wishes.cancel, tr("before the model was loaded"))
        watch.meter.on(plan.device)
        retrying = self._retrying(report)
        prompt = self._embed(report, Way(plan, settings), retrying)
        way, state = self._denoise(report, Way(plan, settings), prompt, retrying)
        settings, recipe = way.settings, _recipe(way.settings, report, way.plan)
        watch.about(report, way.plan, settings)
        if self._paused:
            self._keep(state, recipe)
            return Half(
                latents=str(self._latents),
                steps_done=state.index,
                timings=watch.timings(),
                problems=watch.told,
                measured=watch.meter.measured(),
            )
        # Animate itself leads over from the other clip's last frame, as its authors have it.
        if settings.continues and not request.draft and settings.task is not Task.ANIMATE:
            state = self._joined(state)
        self._keep(state, recipe)
        if request.draft:
            with watch.during(Stage.SAVING):
                model = self._residents.model(report, way.plan, self._on_component)
                frames = self._residents.preview_map(model).render(state.clean, every_frame=True)
                output = save_draft(frames, output, recipe)
        else:
            self._sharing.wait(way.plan, "decoding")

            def save(way: Way) -> tuple[Path, Recipe]:
                with failures.in_phase("decoding"), self._preparing_the_next(report, way.plan):
                    model = self._residents.model(report, way.plan, self._on_component)
                    made_by = _recipe(way.settings, report, way.plan)
                    return save_result(
                        model, state, Path(request.output), made_by, self._wishes.cancel, watch,
                        falls_back=self._preferences.enable_fallback,
                    )  # fmt: skip

            output, recipe = retrying.run(way, save, lambda: tr("the last step"))[1]
            watch.about(report, recipe.plan, settings)
            if GENTLER_DECODING.code not in {problem.code for problem in watch.told}:
                watch.meter.did(
                    "decoding", operations(report, settings)["decoding"] * share("decoding", settings, plan)
                )
        result = GenerationResult(
            job=watch.job,
            output=str(output.absolute()),
            recipe=recipe,
            timings=_added(self._half.timings if self._half else {}, watch.timings()),
            bytes=size_of(output),
            problems=watch.told,
            latents=str(self._latents),
            measured=self._measured(),
            steps_done=state.index,
        )
        keep_measurements((*measurements_of(result), *magnitudes_measured(recipe, self._magnitudes)))
        return result

    def load(self) -> Loaded:
        """Bring the model into memory; a prompt and inputs are not needed for that.

        Raises:
            CancelledHere, ProblemRaised: as :meth:`make`.
        """
        request, watch = self._request, self._watch
        with watch.during(Stage.INSPECTING):
            report = inspect(request.model, knowledge_in(places.data_folder()), request.parts)
            watch.tell((*self._damages, *report.problems))
        with watch.during(Stage.PLANNING):
            settings = usual_settings(report, request)
            plan = self._planned(report, settings)
            watch.tell(plan.problems)

        def load(way: Way) -> None:
            with watch.during(Stage.LOADING):
                self._residents.model(report, way.plan, self._on_component)

        way, _ = self._retrying(report).run(Way(plan, settings), load, lambda: "loading")
        return Loaded(job=watch.job, settings=way.settings, plan=way.plan, timings=watch.timings(), problems=watch.told)

    def _retrying(self, report: ModelReport) -> Retrying:
        means = self._preferences.means
        return Retrying(
            report, self._watch, self._residents.release, exact=means.mode(self._request.plan) == "safe",
            means=means, falls_back=self._preferences.enable_fallback,
        )  # fmt: skip

    def _measured(self) -> tuple[Measured, ...]:
        """Nothing where the settings want nothing to be learned."""
        if not self._preferences.enable_performance_monitoring:
            return ()
        return together(self._half.measured if self._half else (), self._watch.meter.measured())

    def _planned(self, report: ModelReport, settings: GenerationSettings) -> ExecutionPlan:
        return plan_here(report, settings, self._request, self._preferences, self._watch, self._wishes.cancel)

    @contextlib.contextmanager
    def _preparing_the_next(self, report: ModelReport, plan: ExecutionPlan) -> Generator[None]:
        """While this job is decoded: its text is read, and the expert that it begins with where it is not in memory."""
        requests = alike(self._following()[:1], self._request)
        files = files_of(report, Role.TRANSFORMER) if requests and plan.one_expert and len(report.experts) > 1 else []
        with reading_ahead(requests, report, plan, self._cache(report, plan)), self._fetching(files):
            yield

    def _fetching_before(
        self, change: int | None, model: loading.LoadedModel, steps: Iterator[DenoisedStep]
    ) -> Iterator[DenoisedStep]:
        """One step before its turn the other expert is read, where it is to take this one's place in memory."""
        done = self._state.index if self._state else 0
        if not model.plan.one_expert or change is None or done >= change:
            return steps
        files = files_of(model.report, Role.TRANSFORMER_2)
        return fetching_before(change, done, steps, lambda: self._fetching(files))

    def _fetching(self, files: list[Path]) -> Prefetch:
        return Prefetch(files, self._wishes.cancel.is_set)

    def _keep(self, state: Checkpoint, recipe: Recipe) -> None:
        checkpoint.save(self._latents, state, recipe)
        make_room(places.latents_folder(), in_bytes(self._preferences.latents_limit_gb))

    def _joined(self, state: Checkpoint) -> Checkpoint:
        """With its colours matched to the clip that it goes on from."""
        joined = continuing.joined(state.clean)
        self._watch.tell((CONTINUED.of(shift=f"{joined.shift:.2f}", drift=f"{joined.drift:.2f}"),))
        return replace(state, clean=joined.clean)

    def _settled(self, report: ModelReport, encoding: Encoding) -> GenerationSettings:
        """What is to be made; with kept latents, what was to be made with them, as the file that is wanted now."""
        request, kept = self._request, self._half_kept(report)
        if kept is not None:
            self._state, recipe = kept
            self._good = self._state
            return encoded_as(recipe.settings, encoding)
        if request.resume is None:
            settings, adjusted = settle(request, report, recall())
            settings, left_out = within(settings, self._preferences.means)
            self._watch.tell((*adjusted, *left_out))
            return settings
        self._state, recipe = checkpoint.load(Path(request.resume))
        if recipe.fingerprint != report.fingerprint:
            facts = {"path": request.resume, "made_with": recipe.model, "model": report.name}
            raise ProblemRaised(LATENTS_OF_ANOTHER.of(**facts))
        return encoded_as(recipe.settings, encoding)

    def _half_kept(self, report: ModelReport) -> tuple[Checkpoint, Recipe] | None:
        """What the first half left; where that is gone, or of another model by now, the job begins anew."""
        if self._half is None:
            return None
        reason = tr("The model has changed.")
        try:
            kept = checkpoint.load(Path(self._half.latents))
            if kept[1].fingerprint == report.fingerprint:
                return kept
        except ProblemRaised as raised:
            reason = raised.problem.what
        self._half = None
        self._watch.tell((HALF_LOST.of(reason=reason),))
        return None

    def _on_component(self, role: Role) -> None:
        check(self._wishes.cancel, tr("while the model was loaded"))
        self._watch.started(Stage.LOADING, role.value)

    def _on_lora(self, name: str) -> None:
        check(self._wishes.cancel, tr("while a LoRA was loaded"))
        self._watch.started(Stage.LOADING, name)

    def _cache(self, report: ModelReport, plan: ExecutionPlan) -> prompting.EmbeddingCache:
        most = in_bytes(self._preferences.embeddings_limit_gb)
        return prompting.EmbeddingCache(places.embeddings_folder(), report, plan, most)

    def _embed(self, report: ModelReport, way: Way, retrying: Retrying) -> prompting.PromptEmbeddings:
        """The prompt, read under the job's plan or, where that fails, a gentler one of its own."""

        def encoder(way: Way) -> loading.TextEncoder:
            self._watch.meter.did("text", operations(report, way.settings)["text"] / texts(way.settings))
            with self._watch.during(Stage.LOADING):
                return self._residents.text_encoder(report, way.plan, self._on_component)

        def embed(way: Way) -> prompting.PromptEmbeddings:
            cache, loaded = self._cache(report, way.plan), list[loading.TextEncoder]()

            def once() -> loading.TextEncoder:
                loaded.append(encoder(way))
                return loaded[-1]

            with self._watch.during(Stage.ENCODING_PROMPT), failures.in_phase("text"):
                found = prompting.embed_prompt(way.settings, cache, once, self._wishes.cancel)
                if loaded and self._may_pause and way.plan.one_expert:  # it would push out the expert for each of them
                    requests = alike(self._following(), self._request)
                    read_texts(requests, report, cache, lambda: loaded[-1], self._wishes.cancel)
                return found

        return retrying.run(way, embed, lambda: tr("the prompt"))[1]

    def _denoise(
        self, report: ModelReport, way: Way, prompt: prompting.PromptEmbeddings, retrying: Retrying
    ) -> tuple[Way, Checkpoint]:
        """Every step that is wanted. One that goes wrong is done again under a safer plan, as long as there is one."""

        def denoise(way: Way) -> Checkpoint:
            with self._watch.during(Stage.LOADING):
                model = self._residents.model(report, way.plan, self._on_component)
                self._residents.attach(model, way.settings.loras, self._on_lora)
            with self._watch.during(Stage.DENOISING):
                return self._steps(model, way.settings, prompt, _recipe(way.settings, report, way.plan))

        return retrying.run(
            way, denoise, lambda: tr("step {number}", number=self._state.index + 1 if self._state else 1)
        )

    def _steps(
        self,
        model: loading.LoadedModel,
        settings: GenerationSettings,
        prompt: prompting.PromptEmbeddings,
        recipe: Recipe,
    ) -> Checkpoint:
        total = draft_steps(settings.steps, settings.high_steps) if self._request.draft else settings.steps
        pause = settings.high_steps if self._may_pause and takes_turns(model) and not self._request.draft else None
        shown, spent, count, written = 0.0, 0.0, 0, time.monotonic()
        noise, pace = health.NoiseWatch(), Pace()
        watch, found, each = self._watch, operations(model.report, settings), step_operations(model.report, settings)
        if "pictures" in found:
            watch.measure("pictures")
            watch.meter.did("pictures", found["pictures"])
        each_share = share("denoising", settings, model.plan) if settings.cache is StepCache.NONE else 0.0
        prepared = functools.partial(watch.measure, "denoising")
        steps = denoising.denoise(model, settings, prompt, self._wishes.cancel, self._state, total, prepared)
        steps = self._fetching_before(None if pause else settings.high_steps, model, steps)
        for step in steps:
            self._state = step.checkpoint
            self._note(step)
            watch.tell((*model.told, *_slower(step, pace, model)))
            # With a cache nobody knows what was left out.
            watch.meter.did("denoising", each[step.index - 1] * each_share)
            count, spent = count + 1, spent + step.seconds
            self._watch.emit(
                StepDone(
                    job=self._watch.job, index=step.index, total=total, expert=step.expert, sigma=step.sigma,
                    seconds=step.seconds, remaining=spent / count * (total - step.index),
                )
            )  # fmt: skip
            noisy = noise.look(step.checkpoint.clean, step.sigma)
            now = time.monotonic()
            if self._request.preview and (now - shown >= PREVIEW_INTERVAL or step.index == total or noise.certain):
                shown = now
                rgb = self._residents.preview_map(model).render(step.checkpoint.clean)
                self._watch.emit(_preview(self._watch.job, step.index, rgb))
            if noisy:
                self._tell_noise(step.checkpoint, model, recipe, certain=noise.certain)
            elif noise.good:
                self._good = step.checkpoint
            if now - written >= CHECKPOINT_INTERVAL:
                written = now
                checkpoint.save(self._latents, step.checkpoint, recipe)
            if step.index < total and self._stops(step.index, total, pause, recipe.plan):
                break
        if self._state is None:
            raise ValueError("a schedule has at least one step")
        return self._state

    def _note(self, step: denoising.DenoisedStep) -> None:
        """What later jobs and the person may want to know of it."""
        if self._watch.profiler:
            self._watch.profiler.step(step.index, step.expert, step.seconds)
        if step.magnitude is not None:
            self._magnitudes[step.expert].append((step.sigma, step.magnitude))

    def _stops(self, done: int, total: int, pause: int | None, plan: ExecutionPlan) -> bool:
        """Between two steps: is it enough for now? Else this waits as long as other programs need the room."""
        if not self._wishes.keep.is_set() and done != pause and self._sharing.wait(plan, "denoising"):
            self._watch.measure("denoising")
        if self._wishes.keep.is_set():
            self._watch.tell((STOPPED_EARLY.of(done=done, total=total),))
            return True
        self._paused = done == pause
        return self._paused

    def _tell_noise(self, state: Checkpoint, model: loading.LoadedModel, recipe: Recipe, *, certain: bool) -> None:
        """Say it once; where it is certain, stop, and let the next try go on from the last good state.

        Who goes on from kept latents has seen what they are, and is only told.

        Raises:
            ProblemRaised: PURE_NOISE; the latents are kept.
        """
        cause = health.probable_cause(model.plan, model.report, recipe.settings.loras)
        if not any(problem.code == LOOKS_LIKE_NOISE.code for problem in self._watch.told):
            self._watch.tell((LOOKS_LIKE_NOISE.of(where=tr("step {number}", number=state.index), cause=cause),))
        if certain and self._request.resume is None:
            checkpoint.save(self._latents, state, recipe)
            self._state, where = self._good, tr("steps {first} and {second}", first=state.index - 1, second=state.index)
            raise ProblemRaised(PURE_NOISE.of(where=where, cause=cause, latents=self._latents))


def _slower(step: denoising.DenoisedStep, pace: Pace, model: loading.LoadedModel) -> tuple[Problem, ...]:
    """On a processor other programs do it, and nothing is wrong."""
    times = pace.look(step.expert, step.seconds) if model.device.type != "cpu" else None
    return (STEPS_SLOWER.of(step=step.index, times=f"{times:.1f}"),) if times else ()


def _added(one: dict[str, float], other: dict[str, float]) -> dict[str, float]:
    return one | {stage: round(one.get(stage, 0.0) + seconds, 4) for stage, seconds in other.items()}


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
