"""The one Python entry point, without running a model."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.model_folders import make_model
from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.job import Job
from wan22_desktop.domain.problem import ProblemRaised
from wan22_desktop.store import places
from wan22_desktop.system import CompatibilitySystem


def test_added_models_are_known_in_the_next_run_and_forgotten_on_request(tmp_path: Path) -> None:
    folder = make_model("wan2.2-ti2v-5b", tmp_path / "ti2v")
    with CompatibilitySystem() as system:
        assert system.add_model(folder).label == "Wan2.2 TI2V-5B"
        system.add_model(tmp_path)  # a folder with one model in it is that model
    with CompatibilitySystem() as system:
        assert [report.path for report in system.known_models()].count(str(folder)) == 1
        assert system.find_model("ti2v") == str(folder)
        system.forget_model(folder)
        assert str(folder) not in [report.path for report in system.known_models()]
    assert (folder / "model_index.json").exists()


def test_a_folder_without_a_model_is_not_remembered(tmp_path: Path) -> None:
    with CompatibilitySystem() as system:
        assert system.add_model(tmp_path).variant == ""
        assert str(tmp_path) not in [report.path for report in system.known_models()]


def test_an_unknown_name_is_answered_with_the_known_ones() -> None:
    with CompatibilitySystem() as system, pytest.raises(ProblemRaised) as raised:
        system.find_model("no-such-model")
    assert raised.value.problem.code == "W2-UNKNOWN-MODEL"


def test_a_plan_loads_nothing_and_tells_why(tmp_path: Path) -> None:
    folder = make_model("wan2.2-t2v-a14b", tmp_path / "a14b")
    with CompatibilitySystem() as system:
        settings, plan, problems = system.plan(GenerationRequest(prompt="a ship", output="", model=str(folder)))
    assert (settings.width, settings.height, settings.frames) == (832, 480, 81)
    assert plan.reasons
    assert max(phase.memory_bytes + phase.mapped + phase.card_bytes for phase in plan.phases) > 30e9
    assert {problem.code for problem in problems} & {"W2-NOT-ENOUGH-MEMORY", "W2-TIGHT-MEMORY", "W2-SLOW-ON-CPU"}


def test_file_names_tell_the_prompt_and_never_meet(tmp_path: Path) -> None:
    with CompatibilitySystem() as system:
        first = system.default_output('Ein "roter" Kreis / ../../etc: größer?', 7)
        first.parent.mkdir(parents=True)
        first.touch()
        second = system.default_output('Ein "roter" Kreis / ../../etc: größer?', 7)
        assert first.parent == second.parent == places.output_folder()
        assert "ein-roter-kreis-etc-größer" in first.name
        assert first != second
        assert system.default_output("???").stem.endswith("video")


def test_a_store_that_cannot_be_written_is_told_and_work_goes_on(home: Path, tmp_path: Path) -> None:
    (home / "data").write_text("a file where the folder should be")
    folder = make_model("tiny", tmp_path / "tiny")
    with CompatibilitySystem() as system:
        system.add_model(folder)
        assert [problem.code for problem in system.problems] == ["W2-STORE-UNWRITABLE"]
        request = GenerationRequest(prompt="x", output="x.mp4", model=str(folder))
        system.database.save_job(Job(id="one", request=request, created=1.0))
        assert system.database.job("one") is not None
    assert (home / "data").read_text() == "a file where the folder should be"


def test_the_examination_names_what_it_looked_at() -> None:
    with CompatibilitySystem() as system:
        checks = {check.name: check for check in system.examine()}
    for name in ("python", "torch", "ffmpeg", "processor", "memory", "output folder"):
        assert checks[name].ok, checks[name]
