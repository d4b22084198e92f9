"""What is done ahead of its turn: the other expert's files, and the next job's text."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import msgspec
import psutil
import pytest
import tiny_models
from bench import Bench

from wan22_desktop.domain.event import Halfway
from wan22_desktop.domain.model import Role
from wan22_desktop.generation import loading
from wan22_desktop.inspection import inspect
from wan22_desktop.worker import ahead, prefetch, running, waiting
from wan22_desktop.worker.prefetch import Prefetch, files_of


@pytest.fixture
def bench(home: Path, tmp_path: Path) -> Bench:
    return Bench(tiny_models.save("t2v", tmp_path / "model"))


def with_one_expert(monkeypatch: pytest.MonkeyPatch) -> None:
    real = waiting.make_plan
    monkeypatch.setattr(waiting, "make_plan", lambda *given: msgspec.structs.replace(real(*given), one_expert=True))


def fetches(monkeypatch: pytest.MonkeyPatch) -> list[Prefetch]:
    """Each runs to its end: how far one comes in a tiny step is chance."""
    made = list[Prefetch]()

    class Whole(Prefetch):
        def __init__(self, *given: Any) -> None:
            super().__init__(*given)
            made.append(self)
            self._thread.join()

    monkeypatch.setattr(running, "Prefetch", Whole)
    return made


def encoders_loaded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    loaded, real = list[str](), loading.load_text_encoder
    monkeypatch.setattr(
        loading,
        "load_text_encoder",
        lambda *given: (loaded.append(threading.current_thread().name), real(*given))[1],
    )
    return loaded


def test_the_other_expert_is_read_before_its_turn(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    with_one_expert(monkeypatch)
    made, report = fetches(monkeypatch), inspect(bench.folder)
    bench.make("one")
    assert [fetch.done for fetch in made] == [files_of(report, Role.TRANSFORMER_2), []]
    assert made[0].done, "and no other"
    bench.following = (bench.wish("two"),)
    made.clear()
    bench.make("one")
    assert made[-1].done == files_of(report, Role.TRANSFORMER), "while it is decoded, for the next job"
    bench.following = (bench.wish("two", model="another"),)
    made.clear()
    bench.make("one")
    assert made[-1].done == []


def test_reading_ahead_stops_and_leaves_memory_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "weights"
    path.write_bytes(bytes(1000))
    whole = Prefetch([path])
    whole.wait()
    assert whole.done == [path]
    cancelled = Prefetch([path], lambda: True)
    cancelled.wait()
    assert cancelled.done == []
    gone = Prefetch([tmp_path / "gone", path])
    gone.wait()
    assert gone.done == []
    free = psutil.virtual_memory()._replace(available=prefetch.HEADROOM + 999)
    monkeypatch.setattr(prefetch.psutil, "virtual_memory", lambda: free)
    short = Prefetch([path])
    short.wait()
    assert short.done == []


def test_the_next_text_is_read_while_this_job_is_decoded(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.following = (bench.wish("two", prompt="a blue square"),)
    loaded = encoders_loaded(monkeypatch)
    bench.make("one")
    assert len(loaded) == 1, "on the processor it waits for its turn"
    monkeypatch.setattr(ahead, "is_worth_it", lambda *_: True)
    bench.make("one")
    bench.runner.residents.release()
    loaded.clear()
    bench.make("two", prompt="a blue square")
    assert loaded == []


def test_where_the_encoder_would_push_out_the_expert_all_texts_are_read_at_once(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_one_expert(monkeypatch)
    loaded = encoders_loaded(monkeypatch)
    prompts = ("a blue square", "a green star")
    bench.following = tuple(bench.wish("next", prompt=prompt) for prompt in prompts)
    assert isinstance(bench.run("one", may_pause=True), Halfway)
    bench.runner.residents.release()
    for prompt in prompts:
        assert isinstance(bench.run("next", prompt=prompt, may_pause=True), Halfway)
    assert len(loaded) == 1
