"""What people read is looked up in their language where it is shown, and what programs read stays English."""

from __future__ import annotations

import ast
import functools
import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from wan22_desktop.domain import fit, language
from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.model import Task
from wan22_desktop.domain.problem import BAD_SETTING, OUT_OF_MEMORY, ProblemRaised
from wan22_desktop.domain.resources import bundled_model, resources_folder
from wan22_desktop.inspection import inspect
from wan22_desktop.planning.hardware import probe
from wan22_desktop.planning.plan import make_plan
from wan22_desktop.planning.presets import TEXTS
from wan22_desktop.planning.settle import settle, usual_settings

ROOT = Path(__file__).resolve().parents[2]


@functools.cache
def _collector() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@functools.cache
def _texts() -> tuple[str, ...]:
    return tuple(_collector().texts())


@pytest.fixture
def brackets(monkeypatch: pytest.MonkeyPatch) -> None:
    """A language in which every text stands in brackets."""
    monkeypatch.setattr(language, "_catalogue", {text: f"[{text}]" for text in _texts()})


@functools.cache
def _calls() -> tuple[tuple[str, ast.Call, bool], ...]:
    """Every call of ``tr`` with its place, and whether it is done at import."""
    return tuple(_read_calls())


def _read_calls() -> Iterator[tuple[str, ast.Call, bool]]:
    for file in sorted((ROOT / "wan22_desktop").rglob("*.py")):
        waiting: list[tuple[ast.AST, bool]] = [(ast.parse(file.read_text(encoding="utf-8")), True)]
        while waiting:
            node, early = waiting.pop()
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
                yield f"{file.name}:{node.lineno}", node, early
            late = node.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) else []
            inside = late if isinstance(late, list) else [late]
            waiting += [(child, early and child not in inside) for child in ast.iter_child_nodes(node)]


def test_nothing_is_looked_up_before_the_language_is_known() -> None:
    assert [place for place, _, early in _calls() if early] == []


def test_every_field_of_a_text_is_given() -> None:
    fields, wrong = _collector().fields, list[str]()
    for place, call, _ in _calls():
        given = {keyword.arg for keyword in call.keywords}
        texts = [call.args[0].body, call.args[0].orelse] if isinstance(call.args[0], ast.IfExp) else [call.args[0]]
        for text in texts:
            if isinstance(text, ast.Constant) and None not in given and not fields(text.value) <= given:
                wrong.append(place)
    assert wrong == []


def test_the_texts_of_shipped_presets_can_be_translated() -> None:
    shipped = json.loads((resources_folder() / "presets.json").read_text(encoding="utf-8"))["presets"]
    assert {text for preset in shipped for text in (preset["name"], preset["says"])} == set(TEXTS)


@pytest.mark.usefixtures("brackets")
def test_a_plan_and_a_report_are_told_in_the_chosen_language() -> None:
    report = inspect(bundled_model())
    settings = usual_settings(report)
    plan = make_plan(report, hardware := probe(), settings)
    assert all(reason.because.startswith("[") for reason in plan.reasons)
    assert fit.sentence(plan, hardware).startswith("[[Fits]: [")
    assert all(evidence.says.startswith("[") for evidence in report.evidence)
    assert report.verdict.words == "[Ready]"
    # What is kept and compared stays as it is.
    assert {term.name for phase in plan.phases for term in phase.memory} >= {"program", "transformer"}
    assert (Task.TEXT_TO_VIDEO.value, report.verdict.value) == ("t2v", "ready")


@pytest.mark.usefixtures("brackets")
def test_a_problem_names_things_in_the_chosen_language_and_its_facts_in_english() -> None:
    report = inspect(bundled_model())
    request = GenerationRequest(prompt="x", output="x.mp4", model="", last_image="/end.png")
    with pytest.raises(ProblemRaised) as raised:
        settle(request, report)
    assert raised.value.problem.what == "[[last image] = /end.png: [a last image needs a first one].]"
    assert raised.value.problem.facts["setting"] == "last image"
    short = OUT_OF_MEMORY.of(stage="Denoising", kind="main memory", suggestion="-")
    assert short.what == "[[Denoising] ran out of [main memory].]"
    plain = BAD_SETTING.of(setting="nobody knows it", value="1", reason="-", suggestion="-")
    assert plain.what == "[nobody knows it = 1: -.]"


@pytest.mark.usefixtures("brackets")
def test_lists_are_joined_in_the_chosen_language() -> None:
    assert language.all_of(["a", "b"]) == "[a and b]"
    assert language.one_of(["a", "b", "c"]) == "[[a or b] or c]"
    assert language.one_of(()) == ""
    assert language.plain("{one} and {other}", one=1, other=2) == "1 and 2"
