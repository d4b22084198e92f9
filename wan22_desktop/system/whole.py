"""The whole system behind one name, and what only the whole can answer."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec

from wan22_desktop import __version__
from wan22_desktop.domain.explanation import Explanation, explain
from wan22_desktop.domain.generation import GenerationRequest, GenerationResult
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.machine import HardwareSnapshot
from wan22_desktop.domain.outcome import Fact, ModelHandle, Outcome, VideoResult
from wan22_desktop.domain.problem import BAD_SETTING, Problem, ProblemRaised
from wan22_desktop.domain.settings import Settings
from wan22_desktop.domain.value import Value
from wan22_desktop.observability.monitor import Usage
from wan22_desktop.observability.validation import Check
from wan22_desktop.system.config import CompatibilitySystemConfig
from wan22_desktop.system.jobs import EventListener, Jobs
from wan22_desktop.system.library import Library
from wan22_desktop.system.presets import Presets

_Ended = TypeVar("_Ended", bound=Outcome)
_WISHES = frozenset(GenerationRequest.__struct_fields__) - {"prompt", "output", "model", "plan"}


class SystemStatus(Value):
    """The system at one moment."""

    version: str
    seconds: float
    """Since it was opened."""
    settings: Settings
    hardware: HardwareSnapshot
    problems: tuple[Problem, ...]
    """What is wrong with the app's own files."""
    usage: Usage | None = None
    """What the machine did over the last minute; None where it was not sampled."""
    worker: int | None = None
    """Process that holds the model and computes; None: not started."""
    model: str = ""
    """Path of the model that it was last given; empty: none."""


class Validation(Outcome):
    """Is everything in place that a video needs?"""

    checks: tuple[Check, ...] = ()


class CompatibilitySystem(Library, Presets, Jobs):
    """Inspect, plan and generate. Use it as a context manager, or call :meth:`close`.

    >>> with CompatibilitySystem(CompatibilitySystemConfig(max_memory_usage_gb=12)) as system:  # doctest: +SKIP
    ...     model = system.load_model("models/Wan2.2-TI2V-5B-Diffusers")
    ...     made = system.generate_video(model, "a ship in a storm", "ship.mp4", seed=7)
    ...     print(made.output if made.success else made.errors[0].sentence())
    """

    def __init__(
        self,
        config: CompatibilitySystemConfig | None = None,
        *,
        command_line: Mapping[str, object] | None = None,
    ) -> None:
        """``config`` outranks settings file and environment, ``command_line`` (settings by name) outranks all.

        Raises:
            ProblemRaised: BAD_SETTING, for a value of either that cannot be used.
        """
        self._opened, self._model = time.monotonic(), ""
        super().__init__(config, command_line=command_line)

    def load_model(
        self,
        path: str | os.PathLike[str],
        *,
        plan: str = "auto",
        on_event: EventListener | None = None,
        **wish: Any,
    ) -> ModelHandle:
        """Inspect a model, plan for it, and bring its weights into the worker's memory.

        ``path`` is a folder, a file, or the name of a known model. ``plan`` is one of
        :data:`~wan22_desktop.domain.generation.PLANS`; ``wish`` may say ``width``, ``height``, ``frames`` and other
        fields of :class:`~wan22_desktop.domain.generation.GenerationRequest` that the plan depends on. Where a later
        video has another plan the weights are placed anew by themselves.
        """
        began, problems = time.monotonic(), tuple[Problem, ...]()
        handle = ModelHandle(success=True, path=str(path), mode=plan)
        try:
            found = self.find_model(str(path))
            request = _wished("", "", found, plan, wish)
            report = self.inspect(found)
            handle = msgspec.structs.replace(handle, path=found, report=report)
            loaded = self.load(request, on_event)
        except ProblemRaised as raised:
            problems = (raised.problem,)
        else:
            self._model, problems = found, loaded.problems
            handle = msgspec.structs.replace(
                handle, settings=loaded.settings, plan=loaded.plan, timings=loaded.timings,
                metadata={
                    "name": report.name, "variant": report.variant, "precision": report.precision,
                    "parameters": report.parameters, "bytes": report.bytes, "device": loaded.plan.device,
                    "memory_needed": loaded.plan.memory_needed, "card_needed": loaded.plan.device_memory_needed,
                },
            )  # fmt: skip
        return _ended(handle, began).telling(problems)

    def generate_video(
        self,
        model: ModelHandle | str | os.PathLike[str],
        prompt: str,
        output_path: str | os.PathLike[str] | None = None,
        *,
        plan: str = "",
        on_event: EventListener | None = None,
        **wish: Any,
    ) -> VideoResult:
        """Make a video; ``wish`` are fields of :class:`~wan22_desktop.domain.generation.GenerationRequest`.

        Without ``output_path`` it gets a new name in the folder for videos; ``plan`` is the model's unless it is given.
        """
        began = time.monotonic()
        if isinstance(model, ModelHandle) and not model.success:
            return VideoResult(success=False, errors=model.errors)
        path, mode = (model.path, model.mode) if isinstance(model, ModelHandle) else (str(model), "auto")
        try:
            output = Path(output_path) if output_path else self.default_output(prompt, wish.get("seed"))
            request = _wished(prompt, str(output.absolute()), self.find_model(path), plan or mode, wish)
            made = self.generate(request, on_event)
        except ProblemRaised as raised:
            return _ended(VideoResult(success=True), began).telling((raised.problem,))
        self._model = request.model
        result = VideoResult(success=True, output=made.output, video=made, timings=made.timings, metadata=_facts(made))
        return _ended(result, began).telling(made.problems)

    def get_system_status(self) -> SystemStatus:
        """The machine, the settings and the worker as they are now; loads nothing."""
        pid = self._worker.pid if self._worker else None
        return SystemStatus(
            version=__version__,
            seconds=time.monotonic() - self._opened,
            settings=self.settings,
            hardware=self.hardware(pid),
            problems=self.problems,
            usage=self.usage(),
            worker=pid,
            model=self._model if pid else "",
        )

    def run_validation(self, *, quick: bool = False) -> Validation:
        """Check libraries, machine, bundled models, folders and settings, and use every part once.

        The latter makes a video with a bundled model, in ten seconds or less; ``quick`` leaves it out and loads
        nothing.
        """
        began = time.monotonic()
        settings = "; ".join(problem.sentence() for problem in self.preferences.problems)
        used = () if quick else tuple(self.validate())
        checks = (
            *self.examine(),
            *used,
            Check(name=mark("settings"), ok=not settings, detail=settings or tr("every line is in force")),
        )
        failed = [check for check in checks if not check.ok]
        facts: dict[str, Fact] = {"checks": len(checks), "failed": ", ".join(check.name for check in failed)}
        return _ended(Validation(success=not failed, checks=checks, metadata=facts), began)

    def explain(self, error: Problem | BaseException | str) -> Explanation:
        """Any problem, exception or code of a problem: plainly, in detail, and what to do.

        Raises:
            ProblemRaised: BAD_SETTING, for a code that does not exist.
        """
        return explain(error)


def _wished(prompt: str, output: str, model: str, plan: str, wish: Mapping[str, Any]) -> GenerationRequest:
    for name in wish:
        if name not in _WISHES:
            facts = {"setting": name, "reason": tr("no wish has this name"), "suggestion": ", ".join(sorted(_WISHES))}
            raise ProblemRaised(BAD_SETTING.of(value=wish[name], **facts))
    given = {"preview": False} | {name: _plain(value) for name, value in wish.items()}
    asked = {"prompt": prompt, "output": output, "model": model, "plan": plan}
    try:
        return msgspec.convert(given | asked, GenerationRequest)
    except msgspec.ValidationError as error:
        words, _, place = str(error).partition(" - at `$.")
        name = re.split(r"[.\[`]", place)[0]
        reason = (
            words.replace("Expected", "it must be").replace(", got", ", and is").replace(" | null", "").replace("`", "")
        )
        facts = {"setting": name, "reason": reason, "suggestion": tr("a value of the right type")}
        raise ProblemRaised(BAD_SETTING.of(value=wish.get(name, "?"), **facts)) from error


def _plain(value: Any) -> Any:
    """As it is sent: a path is a text, and what is a value already stays one."""
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, msgspec.Struct):
        return value
    return tuple(map(_plain, cast("list[Any]", value))) if isinstance(value, list | tuple) else value


def _ended(outcome: _Ended, began: float) -> _Ended:
    return msgspec.structs.replace(outcome, timings=outcome.timings | {"total": round(time.monotonic() - began, 4)})


def _facts(made: GenerationResult) -> dict[str, Fact]:
    settings, plan = made.recipe.settings, made.recipe.plan
    return {
        "job": made.job, "model": made.recipe.model, "fingerprint": made.recipe.fingerprint, "bytes": made.bytes,
        "seed": settings.seed, "width": settings.width, "height": settings.height, "frames": settings.frames,
        "fps": settings.fps, "steps": made.steps_done, "sampler": settings.sampler.value, "device": plan.device,
        "precision": plan.precision, "offload": plan.offload.value, "executor": plan.executor.value,
        "memory_needed": plan.memory_needed, "latents": made.latents,
    }  # fmt: skip
