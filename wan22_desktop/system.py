"""``CompatibilitySystem``: the one Python entry point over the stack, without Qt and without torch in this process."""

from __future__ import annotations

import contextlib
import functools
import logging
import os
import queue
import re
import signal
import sqlite3
import tempfile
import threading
import time
import uuid
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from wan22_desktop.domain.event import AnyEvent, Calibrated, Cancelled, Failed, Finished, Halfway
from wan22_desktop.domain.experience import Measurement
from wan22_desktop.domain.generation import GenerationRequest, GenerationResult, GenerationSettings, Half
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.library import Entry, Scan
from wan22_desktop.domain.machine import HardwareSnapshot, ResourceSample
from wan22_desktop.domain.model import Layout, ModelReport, Repair, Verdict
from wan22_desktop.domain.plan import ExecutionPlan
from wan22_desktop.domain.preset import Preset, unused_name
from wan22_desktop.domain.problem import (
    BAD_SETTING,
    CANCELLED,
    NO_SUCH_REPAIR,
    OUTPUT_UNWRITABLE,
    STORE_UNWRITABLE,
    UNKNOWN_MODEL,
    Problem,
    ProblemRaised,
    Severity,
)
from wan22_desktop.domain.profile import Profile
from wan22_desktop.domain.resources import BUNDLED_MODELS, bundled_model, bundled_models
from wan22_desktop.domain.shopping import render
from wan22_desktop.domain.verification import Verified
from wan22_desktop.inspection import Knowledge, inspect, keep_repairs, knowledge_in, outside, repairs_of
from wan22_desktop.inspection.hashing import verify
from wan22_desktop.inspection.library import OnFolder, complete, entries, lacks, look_again, scan
from wan22_desktop.inspection.likeness import (
    Likeness,
    answers_about,
    forget_likeness,
    in_doubt,
    keep_likeness,
    learned,
)
from wan22_desktop.observability import diagnostics, logs, profiles
from wan22_desktop.observability.advice import Advice, recommend
from wan22_desktop.observability.caches import Cache, caches, clear
from wan22_desktop.observability.caches import names as cache_names
from wan22_desktop.observability.diagnostics import Piece
from wan22_desktop.observability.learning import recall
from wan22_desktop.observability.monitor import Monitor, Usage
from wan22_desktop.observability.trial import validate
from wan22_desktop.observability.validation import Check, examine
from wan22_desktop.planning import (
    alternatives,
    encoding_of,
    make_plan,
    probe,
    settle,
    spared,
    usual_settings,
    with_disks,
)
from wan22_desktop.planning.presets import accelerators, built_in
from wan22_desktop.planning.prompt_list import read_prompt_list, several
from wan22_desktop.planning.sampling import Sampler
from wan22_desktop.store import places
from wan22_desktop.store.database import Database
from wan22_desktop.store.measurements import read_measurements
from wan22_desktop.store.presets import load_presets, presets_file, read_presets, write_presets
from wan22_desktop.store.settings import Settings, load_settings, save_settings
from wan22_desktop.video.sequence import is_taken
from wan22_desktop.worker.scheduling import Part, foreseen, next_turn
from wan22_desktop.worker.supervision import Worker

log = logging.getLogger(__name__)

_TEACHERS = 32
"""Models of one variant that a scan learns from: each costs a look at its files."""
MOST_CALIBRATING = 600.0
"""Seconds."""
EventListener = Callable[[AnyEvent], None]
_Outcome = GenerationResult | Problem


class CompatibilitySystem:
    """Inspect, plan and generate. Use it as a context manager, or call :meth:`close`.

    The model runs in a child process that is started by the first job and kept for the next ones.
    """

    def __init__(self) -> None:
        self.problems: tuple[Problem, ...] = ()
        """What was found wrong with the app's own files; grows when the database is opened."""
        self.settings, damages = load_settings()
        logs.configure(self.settings.log)
        self._notice(*damages)
        self._compared: tuple[Likeness, ...] = ()
        """What the library's models were last compared with."""
        self._monitor, self._sampler = Monitor(), Sampler()
        self._worker: Worker | None = None
        self._events: queue.SimpleQueue[AnyEvent] = queue.SimpleQueue()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the child process and close the database."""
        if self._worker:
            self._worker.close()
            self._worker = None
        if "database" in self.__dict__:
            self.database.close()
            del self.__dict__["database"]
        logs.configure(None)

    @functools.cached_property
    def database(self) -> Database:
        """Jobs, history and models; opened when it is first used. One that cannot be written lasts as long as this."""
        path = places.database_file()
        try:
            database = Database(path)
        except (OSError, sqlite3.Error) as error:
            self._passing = tempfile.TemporaryDirectory(prefix="wan22-", ignore_cleanup_errors=True)
            database = Database(Path(self._passing.name) / path.name)
            self._notice(STORE_UNWRITABLE.of(path=path, reason=error))
        self._notice(*database.problems)
        return database

    def _notice(self, *problems: Problem) -> None:
        for problem in problems:
            log.warning("%s", problem.sentence())
        self.problems += problems

    def save_settings(self, settings: Settings) -> None:
        save_settings(settings)
        if settings.log != self.settings.log:
            logs.configure(settings.log)
            if self._worker:
                self._worker.observe()
        self.settings = settings

    # --- Models -----------------------------------------------------------------------------------------------------

    @functools.cached_property
    def knowledge(self) -> Knowledge:
        """The registry with the person's own entries, and the repairs that were made; read once."""
        knowledge = knowledge_in(places.data_folder())
        self._notice(*knowledge.registry.problems)
        return knowledge

    def inspect(self, path: str | os.PathLike[str]) -> ModelReport:
        """What is at ``path``; milliseconds, whatever the size, and never an exception."""
        report = inspect(path, self.knowledge)
        self._learn([report])
        if lacks(report):
            completed = complete([report, *self.known_models(), *self._in_library()])[0]
            return inspect(path, self.knowledge, parts) if (parts := outside(completed)) else report
        if not _may_be_helped(report):
            return report
        others = [inspect(other.path, self.knowledge) for other in self.database.models()]
        return self._helped([report], [*others, *self._in_library()])[0]

    def _learn(self, reports: Iterable[ModelReport]) -> None:
        """Keep what certain reports teach about what their weights look like; a few of each variant are enough."""
        asked: Counter[str] = Counter()
        for report in reports:
            asked[report.variant] += not in_doubt(report)
            if asked[report.variant] > _TEACHERS:
                continue
            for likeness in learned(report, self.knowledge.registry, self.knowledge.likenesses):
                # What cannot be kept is known until the app ends.
                with contextlib.suppress(OSError):
                    keep_likeness(places.data_folder() / "likenesses", likeness)
                self.knowledge = replace(self.knowledge, likenesses=(*self.knowledge.likenesses, likeness))

    def _unlearn(self, report: ModelReport) -> None:
        """Forget what an earlier answer about these files taught: it was taken back, or is given anew."""
        gone = answers_about(report, self.knowledge.likenesses)
        for likeness in gone:
            with contextlib.suppress(OSError):
                forget_likeness(places.data_folder() / "likenesses", likeness)
        left = tuple(likeness for likeness in self.knowledge.likenesses if likeness not in gone)
        self.knowledge = replace(self.knowledge, likenesses=left)

    def completed(self, request: GenerationRequest) -> GenerationRequest:
        """The request with the parts that its model needs from elsewhere, if it names none."""
        if request.parts:
            return request
        return msgspec.structs.replace(request, parts=outside(self.inspect(request.model)))

    def _in_library(self) -> list[ModelReport]:
        return [report for unit in self.database.units() for report in unit.reports if unit.present]

    def _helped(self, reports: Sequence[ModelReport], others: Sequence[ModelReport]) -> list[ModelReport]:
        """The reports, those of models that lack something once more with what ``others`` have of it."""
        knowledge = replace(self.knowledge, known=tuple(others))
        return [inspect(report.path, knowledge) if _may_be_helped(report) else report for report in reports]

    def repair(self, path: str | os.PathLike[str], identity: str) -> ModelReport:
        """Make one of the repairs that the report of ``path`` offers; returns the report after it.

        Raises:
            ProblemRaised: NO_SUCH_REPAIR, or OUTPUT_UNWRITABLE.
        """
        report = self.inspect(path)
        repair = report.repair(identity)
        if repair is None:
            offered = ", ".join(offer.id for offer in report.repairs) or "none"
            raise ProblemRaised(NO_SUCH_REPAIR.of(wanted=identity, offered=offered, path=report.path))
        folder = places.data_folder() / "repairs"
        made = [other for other in repairs_of(folder, report.fingerprint) if not _replaces(repair, other)]
        return self._keep(report, (*made, repair))

    def undo_repairs(self, path: str | os.PathLike[str]) -> ModelReport:
        """Forget every repair of the model.

        Raises:
            ProblemRaised: OUTPUT_UNWRITABLE.
        """
        return self._keep(self.inspect(path), ())

    def _keep(self, report: ModelReport, repairs: tuple[Repair, ...]) -> ModelReport:
        folder = places.data_folder() / "repairs"
        try:
            keep_repairs(folder, report.fingerprint, repairs)
        except OSError as error:
            raise ProblemRaised(OUTPUT_UNWRITABLE.of(path=folder, reason=error.strerror or error)) from error
        self._unlearn(report)
        return self.renew(report.path)

    def renew(self, path: str | os.PathLike[str]) -> ModelReport:
        """Inspect a model anew, for the library too: a repair changes no file, so a scan would not look again."""
        report = self.inspect(path)
        before = self.database.units()
        units = [
            msgspec.structs.replace(
                unit, reports=tuple(report if known.path == report.path else known for known in unit.reports)
            )
            if any(known.path == report.path for known in unit.reports)
            else unit
            for unit in before
        ]
        self.database.save_units(units, before)
        return report

    def verify(self, path: str | os.PathLike[str], on_progress: Callable[[int, int], bool]) -> Verified:
        """Hash every weight file at ``path``; ``on_progress`` hears bytes done and in all, and cancels with False."""
        return verify(self.inspect(path), on_progress)

    def save_shopping_list(self, report: ModelReport, file: str | os.PathLike[str]) -> None:
        """Write what is to be fetched for the model; the file's ending says how: ``.txt``, ``.html`` or ``.json``.

        Raises:
            ProblemRaised: OUTPUT_UNWRITABLE.
        """
        file = Path(file)
        try:
            file.write_text(render(report, file.suffix), encoding="utf-8")
        except OSError as error:
            raise ProblemRaised(OUTPUT_UNWRITABLE.of(path=file, reason=error.strerror or error)) from error

    # --- Library ----------------------------------------------------------------------------------------------------

    def watch(self, folder: str | os.PathLike[str]) -> None:
        """Look into ``folder`` at every scan from now on."""
        self.database.watch(str(Path(folder).absolute()))

    def unwatch(self, folder: str | os.PathLike[str]) -> None:
        self.database.unwatch(str(Path(folder).absolute()))

    def watched(self) -> list[str]:
        """The watched folders, in the order in which they were named."""
        return self.database.watched()

    def scan_library(self, on_folder: OnFolder | None = None) -> Scan:
        """Every model in the watched folders; only what changed since the last scan is read."""
        before = self.database.units()
        found, units = scan(self.database.watched(), before, self.knowledge, on_folder)
        known = {id(unit) for unit in before}
        self._learn(report for unit in units if id(unit) not in known for report in unit.reports)
        if self.knowledge.likenesses is not self._compared:
            found, units = look_again(found, units, self.knowledge)
            self._compared = self.knowledge.likenesses
        self.database.save_units(units, before)
        return msgspec.structs.replace(found, entries=self._with_help(found.entries))

    def library(self) -> tuple[Entry, ...]:
        """What the last scan left; looks into no folder."""
        return self._with_help(entries(self.database.units()))

    def _with_help(self, found: tuple[Entry, ...]) -> tuple[Entry, ...]:
        if not any(entry.present and _may_be_helped(entry.report) for entry in found):
            return found
        bundled_and_added = [entry.report for entry in self.models() if entry.present]
        present = [entry.report for entry in found if entry.present]
        helped = iter(self._helped(present, [*bundled_and_added, *present]))
        return tuple(msgspec.structs.replace(entry, report=next(helped)) if entry.present else entry for entry in found)

    def look_into(self, folder: str | os.PathLike[str], on_folder: OnFolder | None = None) -> bool:
        """Watch ``folder`` from now on if there are models in it; the next scan tells which. True if there are."""
        found, units = scan([str(folder)], (), self.knowledge, on_folder)
        if not any(entry.report.variant for entry in found.entries):
            return False
        if not any(Path(folder).is_relative_to(other) for other in self.database.watched()):
            self.watch(folder)
            self.database.save_units(units)
        return True

    def models(self) -> list[Entry]:
        """The bundled model and every model that was added; one that is out of reach as it was when last seen."""
        kept = {report.path: report for report in self.database.models()}
        return [
            Entry(report=report)
            if os.path.lexists(report.path)
            else Entry(report=kept.get(report.path, report), present=False)
            for report in self.known_models()
        ]

    def known_models(self) -> list[ModelReport]:
        """The bundled models and every model that was added, as they are on disk now."""
        bundled = bundled_models()
        paths = [folder for folder in bundled if folder.is_dir()]
        paths += [Path(report.path) for report in self.database.models() if Path(report.path) not in bundled]
        reports = [inspect(path, self.knowledge) for path in paths]
        if not any(_may_be_helped(report) for report in reports):
            return reports
        found = [other for unit in self.database.units() for other in unit.reports if unit.present]
        return self._helped(reports, [*reports, *found])

    def add_model(self, path: str | os.PathLike[str]) -> ModelReport:
        """Inspect ``path`` and remember it if it is a Wan model, whole or not."""
        report = self.inspect(path)
        if report.variant:
            self.database.remember_model(report)
        return report

    def forget_model(self, path: str | os.PathLike[str]) -> None:
        """Take a model out of the list; its files stay as they are."""
        self.database.forget_model(str(path))

    def find_model(self, wanted: str) -> str:
        """The folder of a model given by path or by name; the first bundled model for ``""``.

        Raises:
            ProblemRaised: UNKNOWN_MODEL.
        """
        if wanted in ("", *BUNDLED_MODELS):
            return str(bundled_model().with_name(wanted) if wanted else bundled_model())
        if Path(wanted).exists():
            return str(Path(wanted).absolute())
        known = {report.name: report.path for report in self.known_models()}
        if wanted in known:
            return known[wanted]
        raise ProblemRaised(UNKNOWN_MODEL.of(model=wanted, known=", ".join(known)))

    # --- Jobs -------------------------------------------------------------------------------------------------------

    def plan(
        self, request: GenerationRequest, hardware: HardwareSnapshot | None = None, *, others: bool = True
    ) -> tuple[GenerationSettings, ExecutionPlan, tuple[Problem, ...]]:
        """How ``request`` would run here, and what is worth telling about it. Loads nothing.

        ``hardware`` is what there is to run it on; this machine as it is now, unless it was looked at before.
        ``others``: with what else could be wished for, which takes most of the time.

        Raises:
            ProblemRaised: the model or the request cannot be used at all.
        """
        request = self.completed(request)
        report = inspect(request.model, self.knowledge, request.parts)
        for problem in report.problems:
            if problem.severity is Severity.ERROR:
                raise ProblemRaised(problem)
        settings, adjusted = settle(request, report)
        hardware, experience = self._usable(hardware or self.hardware(output=request.output)), recall()
        plan = make_plan(report, hardware, settings, request.plan, experience)
        if others:
            found = alternatives(report, hardware, settings, request.plan, experience)
            plan = msgspec.structs.replace(plan, alternatives=found)
        return settings, plan, (*report.problems, *adjusted, *plan.problems)

    def plan_usual(
        self, report: ModelReport, hardware: HardwareSnapshot | None = None
    ) -> tuple[GenerationSettings, ExecutionPlan]:
        """How a runnable model would run here with its own settings, before anything is filled in."""
        settings = usual_settings(report)
        return settings, make_plan(report, self._usable(hardware), settings, experience=recall())

    def _usable(self, hardware: HardwareSnapshot | None) -> HardwareSnapshot:
        """The machine without what the settings leave to other programs."""
        return spared(hardware or probe(), self.settings.leave_memory_gb, self.settings.leave_card_gb)

    # --- Presets ----------------------------------------------------------------------------------------------------

    @functools.cached_property
    def own_presets(self) -> tuple[Preset, ...]:
        """Those that the person made, for whatever model."""
        presets, damages = load_presets()
        self._notice(*damages)
        return presets

    def presets(self, report: ModelReport) -> tuple[Preset, ...]:
        """What can be chosen for a model: built in, of the few-step LoRAs that were found, and the person's own."""
        found = (*self.database.models(), *self._in_library())
        own = (preset for preset in self.own_presets if preset.is_for(report.variant))
        return (*built_in(report), *accelerators(report, found), *own)

    def save_presets(self, presets: Iterable[Preset]) -> None:
        """Have these of the person's own, and no others.

        Raises:
            ProblemRaised: OUTPUT_UNWRITABLE.
        """
        write_presets(kept := tuple(presets), presets_file())
        self.own_presets = kept

    def import_presets(self, path: str | os.PathLike[str]) -> tuple[Preset, ...]:
        """Add what an exported file holds, under names that are not taken; returns what was added.

        Raises:
            ProblemRaised: BAD_PRESETS, or OUTPUT_UNWRITABLE.
        """
        added: list[Preset] = []
        for preset in read_presets(path):
            taken = [other.name for other in (*self.own_presets, *added)]
            added.append(msgspec.structs.replace(preset, name=unused_name(preset.name, taken)))
        self.save_presets((*self.own_presets, *added))
        return tuple(added)

    def export_presets(self, path: str | os.PathLike[str]) -> None:
        """Write all of the person's own into a file.

        Raises:
            ProblemRaised: OUTPUT_UNWRITABLE.
        """
        write_presets(self.own_presets, path)

    def trained_sizes(self, report: ModelReport) -> tuple[tuple[int, int], ...]:
        """Width and height that the model's variant was trained with; none where it is not a published one."""
        variant = self.knowledge.registry.variant(report.variant)
        return variant.sizes if variant else ()

    def several(
        self, request: GenerationRequest, count: int = 1, prompts: str | os.PathLike[str] | None = None
    ) -> list[GenerationRequest]:
        """``request`` with ``count`` consecutive seeds; with a list of ``prompts``, a text or a table, for each line.

        Raises:
            ProblemRaised: INPUT_UNREADABLE, BAD_PROMPT_LIST or BAD_SETTING.
        """
        return several(request, count, None if prompts is None else read_prompt_list(prompts))

    def generate(self, request: GenerationRequest, on_event: EventListener | None = None) -> GenerationResult:
        """Make a video. ``on_event`` hears of progress on this thread.

        An interrupt (Ctrl-C) cancels the job, waits for its end and raises the problem of that; a second one does not
        wait.

        Raises:
            ProblemRaised: the job failed or was cancelled.
        """
        for made in self.generate_all([request], on_event):
            if isinstance(made, Problem):
                raise ProblemRaised(made)
            return made
        raise AssertionError("a job ends with an ending")

    def generate_all(
        self, requests: Sequence[GenerationRequest], on_event: EventListener | None = None
    ) -> Iterator[GenerationResult | Problem]:
        """Make videos, in the order that costs the least; what came of each, in the order of ``requests``.

        Where memory is for one expert alone, the high-noise one does its part of all, then the low-noise one. An
        interrupt cancels everything: the last that is given is CANCELLED.
        """
        outcomes, jobs, last = dict[int, _Outcome](), dict[int, Job](), None
        for number, request in enumerate(requests):
            try:
                encoding_of(request)  # what cannot be written is told before a process is started for it
                jobs[number] = Job(id=uuid.uuid4().hex[:12], request=self.completed(request), created=time.time())
            except ProblemRaised as raised:
                outcomes[number] = raised.problem
        try:
            for number in range(len(requests)):
                while number not in outcomes:
                    last = self._take_turn(jobs, last, outcomes, on_event)
                yield (made := outcomes[number])
                if isinstance(made, Problem) and made.code == CANCELLED.code:
                    return
        finally:
            for job in jobs.values():
                if job.half:  # of the others nobody has heard yet
                    self._record(job, JobState.CANCELLED, problem=CANCELLED.of(where="before its second half"))

    def _take_turn(
        self,
        jobs: dict[int, Job],
        last: Part | None,
        outcomes: dict[int, _Outcome],
        on_event: EventListener | None,
    ) -> Part:
        """Run what is next of ``jobs``; one that ends moves to ``outcomes``, and one that is cancelled takes all."""
        turn = next_turn(tuple(jobs.values()), last)
        assert turn is not None, "every job ends with an ending"
        number = next(number for number, job in jobs.items() if job is turn.job)
        others = [job for job in jobs.values() if job is not turn.job]
        ending = self._run(turn.job, turn.part, others, on_event)
        if isinstance(ending, Halfway):
            jobs[number] = self._record(turn.job, JobState.QUEUED, half=ending.half)
        elif isinstance(ending, Finished):
            del jobs[number]
            outcomes[number] = ending.result
            self._record(turn.job, JobState.FINISHED, result=ending.result)
        else:
            del jobs[number]
            outcomes[number] = ending.problem
            cancelled = isinstance(ending, Cancelled)
            self._record(turn.job, JobState.CANCELLED if cancelled else JobState.FAILED, problem=ending.problem)
            if cancelled:
                outcomes |= dict.fromkeys(jobs, ending.problem)
        return turn.part

    def _run(
        self, job: Job, part: Part, others: Sequence[Job], on_event: EventListener | None
    ) -> Finished | Halfway | Failed | Cancelled:
        """Run one part of ``job`` to its end; ``others`` wait meanwhile."""
        self._record(job, JobState.RUNNING)
        worker = self._start_worker()
        worker.run(job.id, job.request, may_pause=part is Part.HIGH, half=job.half)
        worker.follow(foreseen(others, part))
        for event in self._heard_of(job.id):
            if on_event:
                on_event(event)
            if isinstance(event, Finished | Halfway | Failed | Cancelled):
                return event
        raise AssertionError("a job ends with an ending")

    def warm_up(self) -> None:
        """Start the child process ahead of the first job: its imports take seconds, and need nothing of this one."""
        # What cannot be started is told by the first job.
        with contextlib.suppress(OSError):
            self._start_worker().warm_up()

    def _start_worker(self) -> Worker:
        if self._worker is None:
            self._worker = Worker(self._events.put)
        return self._worker

    def _heard_of(self, job: str) -> Iterator[AnyEvent]:
        """Events of ``job``, and those of none; an interrupt cancels it."""
        worker = self._start_worker()
        with _interrupts() as interrupted:
            while True:
                if interrupted.is_set():
                    worker.cancel(job)
                try:
                    event = self._events.get(timeout=0.2)
                except queue.Empty:
                    continue
                if event.job in (job, ""):
                    yield event

    def _record(
        self,
        job: Job,
        state: JobState,
        result: GenerationResult | None = None,
        problem: Problem | None = None,
        half: Half | None = None,
    ) -> Job:
        changes = {"started": job.started or time.time(), "ended": time.time() if state.ended else None}
        job = msgspec.structs.replace(
            job, state=state, result=result, problem=problem, half=half or job.half, **changes
        )
        self.database.save_job(job)
        if state is JobState.FAILED:
            diagnostics.keep(job.id, lambda: self.diagnostics(job))
        return job

    @property
    def output_folder(self) -> Path:
        """Where videos go unless they are told a place."""
        return Path(self.settings.output_folder) if self.settings.output_folder else places.output_folder()

    def default_output(self, prompt: str, seed: int | None = None, ending: str = ".mp4") -> Path:
        """A new file name in the output folder that tells the prompt and the time."""
        words = "-".join(re.findall(r"[^\W_]+", prompt.lower())[:6])[:48] or "video"
        stem = f"{time.strftime('%Y%m%d-%H%M%S')}-{words}{'' if seed is None else f'-{seed}'}"
        folder, number = self.output_folder, 2
        path = folder / f"{stem}{ending}"
        while is_taken(path):
            path, number = folder / f"{stem}-{number}{ending}", number + 1
        return path

    # --- The machine ------------------------------------------------------------------------------------------------

    def hardware(self, reusing: int | None = None, output: str = "") -> HardwareSnapshot:
        """This machine now; the memory of the process ``reusing``, a worker with a loaded model, counts as free.

        The disk of the videos is that of the file ``output``, where it is named.
        """
        folder = Path(output).parent if output else self.output_folder
        return with_disks(probe(reusing), folder, places.data_folder())

    def sample_usage(self, worker: int | None = None) -> ResourceSample:
        """What the machine is doing right now; cheap enough for once a second. It is kept for :meth:`usage`.

        ``worker`` is the process whose share is told, unless it is this object's own.
        """
        if worker is None and self._worker:
            worker = self._worker.pid
        sample = self._sampler.read(worker, (self.output_folder, places.data_folder()))
        self._monitor.add(sample)
        return sample

    def examine(self) -> list[Check]:
        """Is everything that a video needs in place? Quick; loads no model."""
        return examine(probe())

    def validate(self, stopped: threading.Event | None = None) -> Iterator[Check]:
        """Use every part once, with a whole video among it; each finding when it is there. Ten seconds or less."""
        return validate(probe(), stopped)

    def diagnostics(self, job: Job | None = None) -> tuple[Piece, ...]:
        """What helps to find out what went wrong, with ``job`` or at all; of what is chosen, nothing is private."""
        return diagnostics.collect(
            self.database, self.settings, self.hardware(), self.problems, job, lambda one: self.plan(one.request)[1]
        )

    def profiles(self) -> list[Profile]:
        """How the time of the last jobs went, the newest first."""
        return profiles.profiles()

    def profile(self, job: str = "") -> profiles.Told:
        """That of one job, or of the last, beside earlier ones of its shape.

        Raises:
            ProblemRaised: NO_PROFILE.
        """
        return profiles.told(job)

    # --- History ----------------------------------------------------------------------------------------------------

    def measurements(self) -> list[Measurement]:
        """What jobs took on this machine, phase by phase, the oldest first."""
        return read_measurements()

    def calibrate(self, budget: float = 20.0) -> tuple[Measurement, ...]:
        """Measure how fast this machine computes, in ``budget`` seconds; what comes of it is kept for predictions.

        Raises:
            ProblemRaised: BAD_SETTING, or it failed.
        """
        if not 0 < budget <= MOST_CALIBRATING:
            reason = f"it must be above 0 and at most {MOST_CALIBRATING:g}"
            raise ProblemRaised(BAD_SETTING.of(setting="seconds", value=budget, reason=reason, suggestion="20"))
        self.database  # noqa: B018 -- there must be one for the worker to keep them in
        identity = uuid.uuid4().hex[:12]
        self._start_worker().calibrate(identity, budget)
        for event in self._heard_of(identity):
            if isinstance(event, Calibrated):
                return event.measurements
            if isinstance(event, Failed | Cancelled):
                raise ProblemRaised(event.problem)
        raise AssertionError("a calibration ends with an ending")

    def usage(self, seconds: float = 60.0) -> Usage | None:
        """What the machine did over the last ``seconds`` in which it was sampled."""
        return self._monitor.usage(seconds)

    def caches(self) -> tuple[Cache, ...]:
        """What the app keeps to save work."""
        return caches(self.settings)

    def clear_cache(self, name: str) -> int:
        """Remove what is not in use of the cache ``name``, or of ``all``; returns the bytes that went.

        Raises:
            ProblemRaised: BAD_SETTING, where there is no such cache.
        """
        if name not in ("all", *cache_names()):
            known = ", ".join(("all", *cache_names()))
            raise ProblemRaised(
                BAD_SETTING.of(setting="cache", value=name, reason="there is no such cache", suggestion=known)
            )
        return sum(clear(each) for each in (cache_names() if name == "all" else (name,)))

    def advise(self) -> tuple[Advice, ...]:
        """What could be better here, with the figures that it rests on."""
        return recommend(read_measurements(), probe(), self.caches())


def _may_be_helped(report: ModelReport) -> bool:
    """A diffusers folder with something wrong: a part that is missing there may be whole in another model."""
    folder = report.layout in (Layout.DIFFUSERS, Layout.HF_CACHE)
    return folder and bool(report.variant) and report.verdict is Verdict.CANNOT_RUN


def _replaces(repair: Repair, other: Repair) -> bool:
    """Two answers to one question: the later one counts."""
    return re.sub(r"-\d$", "", repair.id) == re.sub(r"-\d$", "", other.id)


@contextlib.contextmanager
def _interrupts() -> Generator[threading.Event]:
    """While inside, the first interrupt sets the event instead of raising wherever it happens to strike."""
    interrupted = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield interrupted
        return
    before = signal.getsignal(signal.SIGINT)

    def note(_number: int, _frame: object) -> None:
        interrupted.set()
        signal.signal(signal.SIGINT, before)

    signal.signal(signal.SIGINT, note)
    try:
        yield interrupted
    finally:
        signal.signal(signal.SIGINT, before)
