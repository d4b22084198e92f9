"""The Python entry point over the real stack: load once, generate, look, explain; several systems in one process."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from pathlib import Path

import pytest

import wan22_desktop
from wan22_desktop import (
    CompatibilitySystem,
    CompatibilitySystemConfig,
    get_compatibility_system,
    initialize_compatibility_system,
)
from wan22_desktop.domain.event import AnyEvent, Stage, StageStarted
from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.machine import HardwareSnapshot
from wan22_desktop.domain.problem import BAD_SETTING, ProblemRaised, catalogue
from wan22_desktop.domain.resources import bundled_model
from wan22_desktop.store.settings import settings_file

SMALL = {"width": 64, "height": 64, "frames": 5, "steps": 2}


def test_a_model_is_loaded_once_and_makes_a_video(tiny_t2v: Path, tmp_path: Path) -> None:
    heard = list[AnyEvent]()
    with CompatibilitySystem(CompatibilitySystemConfig(log_level="warning")) as system:
        model = system.load_model(tiny_t2v, on_event=heard.append, **SMALL)
        assert {"transformer", "transformer_2", "vae"} <= loaded(heard)
        heard.clear()
        assert (model.success, model.errors) == (True, ())
        assert model.report
        assert model.plan
        assert model.report.runnable
        assert model.timings.keys() >= {"inspecting", "planning", "loading", "total"}
        assert model.metadata["device"] == model.plan.device
        made = system.generate_video(
            model, "a red circle", tmp_path / "out.mp4", seed=7, on_event=heard.append, **SMALL
        )
        assert (made.success, made.errors) == (True, ())
        assert made.output == str(tmp_path / "out.mp4")
        assert Path(made.output).stat().st_size == made.metadata["bytes"]
        assert (made.metadata["seed"], made.metadata["width"], made.metadata["steps"]) == (7, 64, 2)
        assert made.timings["total"] >= made.timings["denoising"] > 0
        assert not {"transformer", "transformer_2", "vae"} & loaded(heard), "the weights were in memory already"
        again = system.generate_video(model, "a red circle", tmp_path / "out.mp4", **SMALL)
        assert [problem.code for problem in again.errors] == ["W2-OUTPUT-EXISTS"]
        status = system.get_system_status()
        assert (status.worker is not None, status.model) == (True, str(tiny_t2v))
        assert status.hardware.memory_total > 0
        assert status.settings.log.log_level == "warning"
    assert system.get_system_status().worker is None
    system.close()


def loaded(heard: list[AnyEvent]) -> set[str]:
    return {event.detail for event in heard if isinstance(event, StageStarted) and event.stage is Stage.LOADING}


def test_what_cannot_work_is_told_and_not_raised(tmp_path: Path) -> None:
    with CompatibilitySystem() as system:
        handle = system.load_model(tmp_path / "nothing")
        assert [problem.code for problem in handle.errors] == ["W2-UNKNOWN-MODEL"]
        assert system.generate_video(handle, "a ship").errors == handle.errors
        for wish, name in (({"wdith": 64}, "wdith"), ({"width": "wide"}, "width")):
            told = system.generate_video("", "a ship", tmp_path / "x.mp4", **wish)
            assert (told.success, told.errors[0].code, told.errors[0].facts["setting"]) == (
                False, "W2-BAD-SETTING", name,
            )  # fmt: skip
    for config in (CompatibilitySystemConfig(default_precision="int3"), CompatibilitySystemConfig(settings={"x": 1})):
        with pytest.raises(ProblemRaised) as raised:
            CompatibilitySystem(config)
        assert raised.value.problem.code == "W2-BAD-SETTING"


def test_the_nearest_wish_that_fits_is_found() -> None:
    size = 800_000_000
    machine = HardwareSnapshot(
        system="Linux", cpu="A processor", cores=2, threads=2, memory_total=size, memory_available=size
    )
    request = GenerationRequest(
        prompt="a ship", output="", model=str(bundled_model()), width=512, height=512, frames=121
    )
    with CompatibilitySystem(CompatibilitySystemConfig(settings={"leave_memory_gb": 0.0})) as system:
        assert system.plan(request, machine)[1].fit == "too large"
        found = system.optimize(request, machine)
        assert found.plan.fit == "fits"
        assert found.changes[0].because
        assert {name: getattr(found.request, name) for name in found.changes[0].wish} == found.changes[0].wish
        unchanged = system.optimize(GenerationRequest(prompt="a ship", output="", model=str(bundled_model())))
    assert (unchanged.changes, unchanged.plan.fit) == ((), "fits")


def test_everything_is_validated_quickly() -> None:
    with CompatibilitySystem() as system:
        assert system.run_validation().success
        settings_file().parent.mkdir(parents=True, exist_ok=True)
        settings_file().write_text("theme = purple\n")
        assert system.look_again()
        found = system.run_validation(quick=True)
    assert (found.success, found.metadata["failed"]) == (False, "settings")
    assert "theme" in next(check.detail for check in found.checks if not check.ok)
    assert found.timings["total"] < 10


def test_any_error_is_explained(tmp_path: Path) -> None:
    with CompatibilitySystem() as system:
        problem = BAD_SETTING.of(setting="steps", value=0, reason="it must be at least 1", suggestion="8")
        for error in (problem, ProblemRaised(problem)):
            told = system.explain(error)
            assert (told.code, told.plain, told.details) == (problem.code, problem.title, problem.what)
            assert told.actions == problem.remedies
        for kind in catalogue():
            assert system.explain(kind.code).actions
        assert "<setting>" in system.explain("bad_setting").details
        assert system.explain(FileNotFoundError(2, "no such file", str(tmp_path / "x"))).code == "W2-PATH-MISSING"
        unknown = system.explain(ZeroDivisionError("by zero"))
        assert (unknown.code, "by zero" in unknown.details) == ("W2-INTERNAL", True)
        with pytest.raises(ProblemRaised) as raised:
            system.explain("W2-BAD-SETING")
        assert "W2-BAD-SETTING" in raised.value.problem.remedies[0]


def test_closing_one_system_leaves_the_log_of_the_others(home: Path) -> None:
    def lines(folder: Path) -> str:
        return "".join(path.read_text() for path in sorted(folder.glob("wan22*.jsonl")))

    log, other = logging.getLogger("wan22_desktop.test"), home / "other"
    with CompatibilitySystem():
        with CompatibilitySystem():
            log.info("both are open")
        log.info("one is left")
        with CompatibilitySystem(CompatibilitySystemConfig(settings={"log.log_dir": str(other)})):
            log.info("said elsewhere")
        log.info("back again")
    log.info("said to nobody")
    told = [json.loads(line)["text"] for line in lines(home / "logs").splitlines()]
    assert told == ["both are open", "one is left", "back again"]
    assert "said elsewhere" in lines(other)


def test_a_program_has_one_system() -> None:
    first = get_compatibility_system()
    assert get_compatibility_system() is first
    with pytest.raises(ProblemRaised):
        initialize_compatibility_system(CompatibilitySystemConfig(log_level="loud"))
    assert not first.closed
    second = initialize_compatibility_system(CompatibilitySystemConfig(enable_fallback=False))
    assert first.closed
    assert get_compatibility_system() is second
    assert second.settings.enable_fallback is False
    second.close()
    third = get_compatibility_system()
    assert third is not second
    third.close()


def test_a_change_of_the_file_counts_while_it_runs() -> None:
    heard = list[str]()
    with CompatibilitySystem() as system:
        system.preferences.listen(lambda settings: heard.append(settings.log.log_level))
        code = "from wan22_desktop.store.settings import Preferences; Preferences().change({'log_level': 'debug'})"
        subprocess.run([sys.executable, "-c", code], check=True)
        assert system.look_again()
        assert heard == ["debug"]
        assert logging.getLogger("wan22_desktop").level == logging.DEBUG
        settings_file().write_text("[log]\nlog_level = 'deb\n")
        assert system.look_again()
        assert system.settings.log.log_level == "debug"
        assert [problem.facts["line"] for problem in system.problems] == ["2"]


def test_opening_a_system_is_quick_and_needs_no_torch() -> None:
    code = (
        "import sys, time; began = time.process_time(); import wan22_desktop; print('msgspec' in sys.modules)\n"
        "with wan22_desktop.CompatibilitySystem(): print(time.process_time() - began, 'torch' in sys.modules)"
    )
    runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True) for _ in range(2)]
    first, second = runs[-1].stdout.splitlines()
    assert first == "False", "the package's name alone imports nothing"
    seconds, torch = second.split()
    assert torch == "False"
    assert float(seconds) < 1.0, "processor time; in rest it is some 0.15 s"
    assert wan22_desktop.CompatibilitySystem is CompatibilitySystem
