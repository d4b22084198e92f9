"""Debug scopes: cheap when off, and when on a tree with times, variables and what went wrong."""

from __future__ import annotations

import threading
import time
import timeit
from collections.abc import Iterator

import numpy as np
import pytest

from wan22_desktop.domain import context, scopes
from wan22_desktop.domain.event import Scoped
from wan22_desktop.domain.scopes import debug_scope


@pytest.fixture
def heard() -> Iterator[list[Scoped]]:
    found: list[Scoped] = []
    scopes.listen(found.append)
    scopes.record(on=True)
    yield found
    scopes.record(on=False)
    scopes.unlisten(found.append)
    context.enter(context.NOTHING)


def test_off_a_scope_costs_less_than_a_microsecond() -> None:
    latents = np.zeros((4, 4))

    def work() -> None:
        with debug_scope("vae.decode", latents=latents) as scope:
            scope.note(frames=latents)

    seconds = min(timeit.repeat(work, number=10_000, repeat=7)) / 10_000
    assert seconds < 1e-6 * 1.5, "a microsecond, and half of one for the call around it"


def test_scopes_nest_and_tell_when_they_begin_and_end(heard: list[Scoped]) -> None:
    context.enter(context.Context(job="j", scope=77))
    with debug_scope("outer", size=(1, 2), name="x" * 500):
        with debug_scope("inner") as inner:
            time.sleep(0.01)
            inner.note(frames=3)
        with pytest.raises(ValueError, match="odd"), debug_scope("wrong"):
            raise ValueError("odd")
        thread = threading.Thread(target=lambda: debug_scope("aside").__enter__().end())
        thread.start()
        thread.join()
    names = [(one.name, one.seconds is None) for one in heard]
    assert names == [
        ("outer", True), ("inner", True), ("inner", False), ("wrong", True), ("wrong", False),
        ("aside", True), ("aside", False), ("outer", False),
    ]  # fmt: skip
    outer, inner, wrong = heard[0], heard[2], heard[4]
    assert (outer.parent, inner.parent, wrong.parent) == (77, outer.id, outer.id)
    assert heard[5].parent == 77, "a thread's outermost scope lies in the job's"
    assert (inner.seconds or 0) >= 0.01
    assert inner.variables == {"frames": "3"}
    assert wrong.error == "ValueError: odd"
    assert outer.variables["size"] == "tuple of 2"
    assert len(outer.variables["name"]) == scopes.MOST_WORDS
    assert {one.job for one in heard} == {"j"}


def test_of_a_tensor_the_shape_is_told_and_its_numbers_only_in_debug_mode(heard: list[Scoped]) -> None:
    class Untouched(np.ndarray):
        def min(self, *_args: object, **_kwargs: object) -> float:  # type: ignore[override]
            raise AssertionError("nobody may look at the numbers")

    with debug_scope("a", z=np.zeros((2, 3), np.float32).view(Untouched)):
        pass
    assert heard[-1].variables == {"z": "2×3 float32 on cpu"}
    scopes.record(on=True, values=True)
    with debug_scope("b", z=np.array([1.5, np.nan, -2.0])) as scope:
        scope.note(broken=object())
    assert heard[-1].variables["z"].startswith("3 float64 on cpu, ")
    assert heard[-1].variables["z"].endswith("1 not a number")
    assert heard[-1].variables["broken"] == "object"


def test_one_that_is_opened_here_may_be_closed_on_another_thread(heard: list[Scoped]) -> None:
    scope = debug_scope("job").begin(job="j9")
    thread = threading.Thread(target=scope.end, args=("It was cancelled",))
    thread.start()
    thread.join()
    assert [(one.job, one.error) for one in heard] == [("j9", ""), ("j9", "It was cancelled")]
    with debug_scope("after"):
        pass
    assert heard[-1].parent == 0, "it does not hold what comes after it"
