"""Profiles: compared with their like, kept in bounds, and written as traces and pages that anybody may open."""

from __future__ import annotations

import json
import random
import sqlite3
from collections import defaultdict
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import msgspec
import pytest

from wan22_desktop.domain.problem import ProblemRaised
from wan22_desktop.domain.profile import Profile, Span
from wan22_desktop.observability import comparing, profiles
from wan22_desktop.observability.profile_page import page
from wan22_desktop.observability.tracing import trace_json
from wan22_desktop.store import places
from wan22_desktop.store import profiles as store
from wan22_desktop.store.database import MIGRATIONS, Database

BEFORE = 5
"""The version of the schema that knew no profiles."""
EVIL = "<script>alert(1)</script>&'\""


def profile(job: str = "a", step: float = 2.0, *, time: float = 1000.0, **changes: object) -> Profile:
    """A job with two steps of each expert."""
    spans = [Span(name="job", seconds=4 * step + 2.5, cpu=20.0, memory=3 * 10**9)]
    spans += [Span(name="loading", parent=0, start=0.5, seconds=1.0, others=0.0),
              Span(name="component", parent=1, start=0.6, seconds=0.5, detail="vae"),
              Span(name="denoising", parent=0, start=1.5, seconds=4 * step, others=0.0)]  # fmt: skip
    for half, expert in enumerate(("high noise", "low noise")):
        begin = 1.5 + half * 2 * step
        spans.append(Span(name=expert, parent=3, start=begin, seconds=2 * step))
        group = len(spans) - 1
        spans += [
            Span(name="step", parent=group, start=begin + at * step, seconds=step, detail=str(at + 1)) for at in (0, 1)
        ]
    spans += [Span(name="decoding", parent=0, start=1.5 + 4 * step, seconds=1.0, memory=2 * 10**9, others=0.0),
              Span(name="encode", parent=len(spans), start=1.6 + 4 * step, seconds=0.3, count=16)]  # fmt: skip
    spans += [Span(name="text", parent=0, start=2.0, seconds=0.2, lane="next-text")]
    return Profile(**({"job": job, "time": time, "spans": tuple(spans), "shape": "s", "steps": 4} | changes))  # type: ignore[arg-type]


# --- Compared --------------------------------------------------------------------------------------------------------


def test_a_slower_step_stands_out_and_what_noise_explains_does_not() -> None:
    chance = random.Random(1)
    past = [profile(step=2.0 * chance.gauss(1, 0.02)) for _ in range(12)]
    usual, slow = comparing.compare(profile(step=2.06), past), comparing.compare(profile(step=2.6), past)
    assert [one.what for one in usual if one.stands_out] == []
    assert [one.what for one in slow if one.regressed] == [
        "Each step of the high-noise expert", "Each step of the low-noise expert",
    ]  # fmt: skip
    assert "took 2.6 s instead of the usual 2" in slow[-2].sentence() or "2.6 s" in slow[-3].sentence()
    assert {one.runs for one in slow} == {12}


def test_few_runs_tell_no_scatter() -> None:
    assert comparing.compare(profile(step=9.0), [profile()] * (comparing.LEAST_RUNS - 1)) == ()
    assert any(one.regressed for one in comparing.compare(profile(step=9.0), [profile()] * comparing.LEAST_RUNS))


def test_scatter_of_a_bad_machine_is_no_regression_and_neither_is_what_others_took() -> None:
    wild = [profile(step=step) for step in (1.0, 3.0, 2.0, 4.0, 1.5, 2.5, 3.5, 1.2)]
    assert not any(one.stands_out for one in comparing.compare(profile(step=4.5), wild))
    busy = profile(step=4.5)
    spans = tuple(
        msgspec.structs.replace(one, others=0.6) if one.name == "denoising" else one for one in busy.spans
    )  # fmt: skip
    found = comparing.compare(msgspec.structs.replace(busy, spans=spans), [profile()] * 8)
    assert [(one.stands_out, one.regressed) for one in found if one.what.startswith("Each step")] == [(True, False)] * 2
    assert "while other programs used the processor" in next(one for one in found if one.stands_out).sentence()


def test_a_cold_start_is_compared_with_cold_starts_alone() -> None:
    def loading(read: int, seconds: float) -> Profile:
        one = profile()
        loaded = msgspec.structs.replace(one.spans[1], read=read, seconds=seconds)
        return msgspec.structs.replace(one, spans=(one.spans[0], loaded, *one.spans[2:]))

    warm = [loading(0, 1.0)] * 8
    assert "Loading" not in [one.what for one in comparing.compare(loading(10**10, 60.0), warm)]
    assert [one.what for one in comparing.compare(loading(0, 60.0), warm) if one.regressed] == ["Loading"]


# --- Kept ------------------------------------------------------------------------------------------------------------


def test_only_the_newest_are_kept_and_only_finished_ones_of_a_shape_are_compared(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(store, "MOST", 6)
    with Database(places.database_file()):
        for at in range(8):
            ended, shape = "failed" if at == 5 else "finished", "other" if at == 6 else "s"
            store.keep_profile(profile(f"job{at}", time=at, ended=ended, shape=shape))
        store.keep_profile(profile("job7", step=3.0, time=7))
        kept = profiles.profiles()
        assert [one.job for one in kept] == ["job7", "job6", "job5", "job4", "job3", "job2"]
        told = profiles.told("job7")
        assert told.profile == profile("job7", step=3.0, time=7), "a job's second half takes the place of the first"
        assert [one.job for one in told.earlier] == ["job4", "job3", "job2"]
        with pytest.raises(ProblemRaised, match="no profile of nobody"):
            profiles.told("nobody")


def test_a_database_of_before_there_were_profiles_gets_their_table() -> None:
    path = places.database_file()
    path.parent.mkdir(parents=True)
    with sqlite3.connect(path) as former:
        for steps in MIGRATIONS[:BEFORE]:
            for step in steps:
                former.execute(step) if isinstance(step, str) else step(former)
        former.execute(f"PRAGMA user_version = {BEFORE}")
        former.execute("INSERT INTO watched (path, added) VALUES ('/models', 1)")
    former.close()
    assert profiles.profiles() == [], "and whoever reads first finds none"
    with Database(path) as database:
        assert database.watched() == ["/models"]
        store.keep_profile(profile())
    assert [one.job for one in profiles.profiles()] == ["a"]


# --- Exported --------------------------------------------------------------------------------------------------------


def check_trace(text: str) -> list[dict[str, Any]]:
    """The rules of the trace event format's JSON object form, for the phases that are used."""
    told = json.loads(text, parse_constant=lambda word: pytest.fail(f"{word} is no JSON"))
    assert set(told) >= {"traceEvents"}
    assert told["displayTimeUnit"] in ("ms", "ns")
    open_until: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for event in told["traceEvents"]:
        assert isinstance(event["name"], str)
        assert event["name"]
        assert all(isinstance(event[key], int) for key in ("pid", "tid", "ts"))
        assert event["ts"] >= 0
        match event["ph"]:
            case "M":
                assert event["name"] in ("process_name", "thread_name")
                assert isinstance(event["args"]["name"], str)
            case "X":
                assert isinstance(event["dur"], int)
                assert event["dur"] >= 0
                assert isinstance(event["args"], dict)
                open_until[event["pid"], event["tid"]].append((event["ts"], event["ts"] + event["dur"]))
            case "C":
                assert event["args"]
                assert all(type(value) in (int, float) for value in event["args"].values())
            case other:
                pytest.fail(f"phase {other!r}")
    for spans in open_until.values():  # complete events of a thread lie within each other or beside each other
        stack: list[tuple[int, int]] = []
        for begin, end in sorted(spans, key=lambda span: (span[0], -span[1])):
            while stack and stack[-1][1] <= begin:
                stack.pop()
            assert not stack or end <= stack[-1][1], "an event stands out of the one that it lies in"
            stack.append((begin, end))
    return told["traceEvents"]


def test_a_trace_keeps_the_rules_of_its_format() -> None:
    events = check_trace(trace_json(profile(model=EVIL)))
    complete = [event for event in events if event["ph"] == "X"]
    assert len(complete) == len(profile().spans)
    step = next(event for event in complete if event["name"] == "Step 2")
    assert (step["ts"], step["dur"]) == (3_500_000, 2_000_000)
    aside = next(event for event in complete if event["cat"] == "text")
    assert aside["tid"] != step["tid"]
    assert {event["args"]["name"] for event in events if event["ph"] == "M"} >= {"next-text", f"Wan22 Desktop: {EVIL}"}


def test_the_rules_themselves_find_an_event_that_stands_out() -> None:
    text = trace_json(profile()).replace('"dur": 2000000', '"dur": 99000000', 1)
    with pytest.raises(AssertionError, match="stands out"):
        check_trace(text)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        assert not {name for name, _ in attrs} & {"src", "href", "onload", "onclick"}
        if tag not in ("meta", "rect", "line", "circle"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.open:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_a_page_fetches_nothing_escapes_what_it_shows_and_has_its_plots() -> None:
    one = profile(model=EVIL, device=EVIL)
    spans = (*one.spans, Span(name=EVIL, parent=0, seconds=0.1, detail=EVIL, lane=EVIL, error=EVIL))
    past = [profile()] * 8
    html = page(msgspec.structs.replace(one, spans=spans), comparing.compare(one, past), past)
    read = _Page()
    read.feed(html)
    assert read.open == []
    assert "script" not in read.seen
    assert EVIL in read.text
    assert html.count("<svg") == 3, "timeline, steps, earlier runs"
    assert "default-src 'none'" in html
    assert "prefers-color-scheme: dark" in html
    assert not any(word in html for word in ("http:", "https:", "url(", "@import"))
    assert "Step 2" in read.text


def test_a_file_is_written_as_its_ending_says(tmp_path: Path) -> None:
    told = profiles.Told(profile=profile())
    check_trace(profiles.export(told, tmp_path / "a.json").read_text())
    assert profiles.export(told, tmp_path / "a.html").read_text().startswith("<!doctype html>")
    with pytest.raises(ProblemRaised, match="its ending says nothing"):
        profiles.export(told, tmp_path / "a.txt")
    (tmp_path / "full").write_text("no folder")
    with pytest.raises(ProblemRaised, match="cannot be saved there"):
        profiles.export(told, tmp_path / "full" / "a.json")
