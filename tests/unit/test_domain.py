"""Values cross every border and come back as they were; every problem has words and a remedy."""

from __future__ import annotations

import functools
import io
import json
import string
import types
import typing
from enum import Enum
from typing import Any

import msgspec
import pytest
import recipes
from hypothesis import given, settings
from hypothesis import strategies as st

from wan22_desktop.domain import clip, event, generation, job, model, problem, progress
from wan22_desktop.domain.event import (
    AnyCommand,
    AnyEvent,
    Expert,
    Finished,
    FramesWritten,
    Stage,
    StageStarted,
    StepDone,
)
from wan22_desktop.domain.generation import GenerationRequest, Recipe
from wan22_desktop.domain.job import JobState
from wan22_desktop.domain.problem import BAD_SETTING, FILE_TRUNCATED, Kind, Problem, ProblemRaised, Severity, catalogue
from wan22_desktop.domain.progress import Progress, advance
from wan22_desktop.domain.value import Value
from wan22_desktop.domain.wire import from_json, to_builtins, to_json
from wan22_desktop.worker import frames

MODULES = (clip, event, generation, job, model, problem, progress)
EVENTS, COMMANDS = typing.get_args(AnyEvent), typing.get_args(AnyCommand)
VALUES = sorted(
    {
        kind
        for module in MODULES
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and kind not in (Value, event.Event)
    },
    key=lambda kind: kind.__name__,
)


@functools.cache
def anything(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of a type that a field of the domain has."""
    simple: dict[object, st.SearchStrategy[Any]] = {
        str: st.text(max_size=20),
        int: st.integers(-(2**63), 2**63 - 1),
        float: st.floats(allow_nan=False, allow_infinity=False),
        bool: st.booleans(),
        bytes: st.binary(max_size=20),
        types.NoneType: st.none(),
    }
    if kind in simple:
        return simple[kind]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(kind)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        fields = msgspec.structs.fields(kind)
        return st.deferred(lambda: st.builds(kind, **{field.name: anything(field.type) for field in fields}))
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return st.one_of(*map(anything, inner))
    if origin is tuple and inner[-1] is ...:
        return st.lists(anything(inner[0]), max_size=2).map(tuple)
    if origin is tuple:
        return st.tuples(*map(anything, inner))
    if origin is dict:
        return st.dictionaries(anything(inner[0]), anything(inner[1]), max_size=2)
    raise TypeError(f"a field of the new type {kind}: say here how it is made")


# --- Values ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", VALUES, ids=lambda kind: kind.__name__)
@settings(max_examples=20)
@given(st.data())
def test_every_value_survives_json(kind: type[msgspec.Struct], data: st.DataObject) -> None:
    value = data.draw(anything(kind))
    assert from_json(to_json(value), kind) == value
    assert msgspec.convert(to_builtins(value), kind) == value


@pytest.mark.parametrize("kind", VALUES, ids=lambda kind: kind.__name__)
@settings(max_examples=1)
@given(st.data())
def test_no_value_can_be_changed(kind: type[msgspec.Struct], data: st.DataObject) -> None:
    value = data.draw(anything(kind))
    for field in kind.__struct_fields__:
        with pytest.raises(AttributeError):
            setattr(value, field, None)


@pytest.mark.parametrize("text", ["", "nonsense", "[]", '{"prompt": 1}', '{"prompt": "p", "output": "o"}'])
def test_what_is_no_value_is_refused(text: str) -> None:
    with pytest.raises(msgspec.DecodeError):
        from_json(text, GenerationRequest)


def test_states_that_ended_are_told_apart_from_those_that_go_on() -> None:
    assert [state for state in JobState if not state.ended] == [JobState.QUEUED, JobState.RUNNING]


# --- Frames ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kinds", "read"), [(EVENTS, frames.read_event), (COMMANDS, frames.read_command)], ids=["events", "commands"]
)
@settings(max_examples=30)
@given(st.data())
def test_what_is_sent_through_a_pipe_arrives_in_order(kinds: tuple[Any, ...], read: Any, data: st.DataObject) -> None:
    sent = data.draw(st.lists(st.one_of(*map(anything, kinds)), max_size=4))
    pipe = io.BytesIO()
    for value in sent:
        frames.write(pipe, value)
    pipe.seek(0)
    assert [read(pipe) for _ in sent] == sent
    assert read(pipe) is None


@pytest.mark.parametrize("kind", [*EVENTS, *COMMANDS], ids=lambda kind: kind.__name__)
@settings(max_examples=20)
@given(st.data())
def test_every_message_is_known_by_its_kind(kind: type[msgspec.Struct], data: st.DataObject) -> None:
    value = data.draw(anything(kind))
    pipe = io.BytesIO()
    frames.write(pipe, value)
    pipe.seek(0)
    assert (frames.read_event if kind in EVENTS else frames.read_command)(pipe) == value
    pipe.seek(0)
    with pytest.raises(frames.BrokenFrame):
        (frames.read_command if kind in EVENTS else frames.read_event)(pipe)


@given(st.binary(max_size=100))
def test_noise_in_a_pipe_is_a_broken_frame_or_an_end(noise: bytes) -> None:
    pipe = io.BytesIO(noise)
    try:
        while frames.read_event(pipe) is not None:
            pass
    except frames.BrokenFrame:
        return
    assert len(pipe.read()) == 0


@given(anything(event.Told), st.integers(0, 10_000))
def test_a_pipe_that_breaks_off_has_ended(told: event.Told, left: int) -> None:
    pipe = io.BytesIO()
    frames.write(pipe, told)
    whole = pipe.getvalue()
    assert frames.read_event(io.BytesIO(whole[: left % len(whole)])) is None


# --- Problems --------------------------------------------------------------------------------------------------------


def facts_of(kind: Kind) -> dict[str, str]:
    """A fact for every name in the kind's templates."""
    parsed = [part for text in (kind.what, *kind.remedies) for part in string.Formatter().parse(text)]
    return {name: f"<{name}>" for _, name, _, _ in parsed if name is not None}


@pytest.mark.parametrize("kind", catalogue(), ids=lambda kind: kind.code)
def test_every_problem_has_words_and_a_remedy(kind: Kind) -> None:
    facts = facts_of(kind)
    made = kind.of(**facts, evidence="Traceback")
    assert (made.code, made.severity, made.title, made.evidence) == (kind.code, kind.severity, kind.title, "Traceback")
    assert made.remedies
    assert all(remedy.endswith(".") for remedy in made.remedies)
    told = " ".join((made.what, *made.remedies))
    assert all(fact in told for fact in facts.values())
    assert "{" not in told
    assert made.sentence() == f"{made.title}: {made.what}"
    assert from_json(to_json(made), Problem) == made


def test_every_problem_has_a_code_of_its_own() -> None:
    codes = [kind.code for kind in catalogue()]
    assert len(codes) == len(set(codes)) > 30
    assert all(code.startswith("W2-") for code in codes)
    assert all(set(code) <= {*string.ascii_uppercase, *string.digits, "-"} for code in codes)
    declared = [value for value in vars(problem).values() if isinstance(value, Kind)]
    assert {kind.code for kind in declared} == set(codes)
    assert {kind.severity for kind in catalogue()} == set(Severity)


@pytest.mark.parametrize("kind", [kind for kind in catalogue() if facts_of(kind)], ids=lambda kind: kind.code)
def test_a_problem_without_one_of_its_facts_fails_with_its_name(kind: Kind) -> None:
    facts = facts_of(kind)
    for missing in facts:
        with pytest.raises(KeyError, match=missing):
            kind.of(**{name: fact for name, fact in facts.items() if name != missing})


@given(st.text(), st.text())
def test_a_fact_is_told_as_it_is_whatever_it_holds(file: str, actual: str) -> None:
    made = FILE_TRUNCATED.of(file=file, actual=actual, expected="{file}")
    assert made.what.startswith(f"{file} has {actual} bytes, its header promises {{file}}:")


def test_a_raised_problem_prints_as_its_sentence() -> None:
    made = BAD_SETTING.of(setting="steps", value=0, reason="it must be between 1 and 1000", suggestion="40")
    assert str(ProblemRaised(made)) == made.sentence()


def test_a_recipe_of_an_earlier_version_is_read() -> None:
    """Fields come and go; the videos that carry them, and the list of jobs, stay readable."""
    told = json.loads(to_json(recipes.recipe()))
    plan = told["plan"]
    assert {"tile", "phases"} <= plan.keys()
    told["plan"] = {name: value for name, value in plan.items() if name not in ("tile", "phases")} | {
        "vae_tiling": True
    }
    for name in ("codec", "quality", "depth", "hardware", "container", "face", "background", "video_start"):
        told["settings"].pop(name, None)
    assert from_json(json.dumps(told).encode(), Recipe).settings.prompt == recipes.recipe().settings.prompt


# --- Progress --------------------------------------------------------------------------------------------------------


def a_whole_job(steps: int, written: int) -> list[AnyEvent]:
    told: list[AnyEvent] = []
    for stage in Stage:
        told.append(StageStarted(job="j", stage=stage, detail="transformer_2" if stage is Stage.LOADING else ""))
        if stage is Stage.DENOISING:
            told += [
                StepDone(
                    job="j", index=index, total=steps, expert=Expert.HIGH_NOISE, sigma=0.5, seconds=1.0, remaining=2.0
                )
                for index in range(1, steps + 1)
            ]
        if stage is Stage.DECODING:
            told += [FramesWritten(job="j", written=frame, total=written) for frame in range(1, written + 1)]
    return told


@given(st.integers(1, 60), st.integers(1, 40))
def test_a_bar_never_goes_back_and_ends_full(steps: int, written: int) -> None:
    now = Progress(job="j")
    fractions = [now.fraction]
    for told in a_whole_job(steps, written):
        now = advance(now, told)
        fractions.append(now.fraction)
        assert now.sentence()
    assert fractions == sorted(fractions)
    assert 0.98 < fractions[-1] <= 1.0


def test_progress_says_what_is_going_on() -> None:
    said: list[str] = []
    now = Progress(job="j")
    for told in a_whole_job(steps=2, written=1):
        now = advance(now, told)
        said.append(now.sentence())
    assert said == [
        "Inspecting", "Planning", "Reading the text", "Loading transformer 2", "Denoising", "High noise, step 1 of 2",
        "High noise, step 2 of 2", "Waiting for memory", "Decoding", "Decoding frame 1 of 1", "Encoding",
    ]  # fmt: skip


@given(anything(Finished))
def test_a_finished_job_is_whole(finished: Finished) -> None:
    assert advance(Progress(job="j", fraction=0.3), finished).fraction == 1.0
