"""The benchmarks' harness: what its figures mean, and that it survives whatever a script does."""

from __future__ import annotations

import importlib.util
import json
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

BENCHMARKS = Path(__file__).resolve().parents[1] / "benchmarks"
SOUND = """
import sys
sys.path.insert(0, {place!r})
from harness import Row, row_of, script
def rows(runs):
    yield row_of("quick", [(1.0, 2.0)] * runs, target=0.6, baseline="the slow way")
    yield row_of("slow", [(3.0, 2.0)] * runs, target=0.6, baseline="the slow way")
    yield Row(name="no card", skipped="there is none")
script(rows)
"""
FAILING = """
print('@row {"name": "first", "ours": 1, "theirs": 1, "ratio": 1, "low": 1, "high": 1}')
raise ValueError("broken | here")
"""


@pytest.fixture
def harness(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import harness

    return harness


def test_sides_alternate_and_a_ratio_is_of_a_pair(harness: ModuleType) -> None:
    order: list[str] = []
    ours, theirs = iter((1.0, 4.0, 3.0, 8.0)), iter((2.0, 2.0, 30.0, 8.0))
    row = harness.compare(
        "n", lambda: order.append("A") or next(ours), lambda: order.append("B") or next(theirs), pairs=4, target=0.5
    )
    assert "".join(order) == "ABBAABBA"
    # Pairs' ratios are 0.5, 2, 0.1 and 1: their median is not the ratio of the medians, which is 0.7.
    assert row.ratio == pytest.approx(0.75)
    assert (row.ours, row.theirs, row.pairs) == (3.5, 5.0, 4)
    assert row.met is False
    assert row.saying(target=0.75).met is True
    assert row.saying(target=None).met is None


def test_the_interval_holds_the_median_and_narrows_with_the_spread(harness: ModuleType) -> None:
    assert harness.interval([0.5] * 9) == (0.5, 0.5)
    assert harness.interval([0.7]) == (0.7, 0.7)
    wide, narrow = harness.interval([0.1, 0.3, 0.5, 0.7, 0.9]), harness.interval([0.4, 0.45, 0.5, 0.55, 0.6])
    assert 0.1 <= wide[0] < narrow[0] <= 0.5 <= narrow[1] < wide[1] <= 0.9
    assert harness.interval([1, 2, 3, 4]) == harness.interval([1, 2, 3, 4]), "the same figures tell the same"


def test_the_peak_is_memory_of_ones_own_above_what_there_was(harness: ModuleType) -> None:
    before = bytearray(20 << 20)
    peak = harness.Peak()
    taken = bytearray(40 << 20)
    taken[:: 1 << 12] = b"x" * len(taken[:: 1 << 12])
    time.sleep(0.05)
    most = peak.end()
    assert len(before) + len(taken) == 60 << 20
    assert 38 << 20 < most < 58 << 20


def test_a_failing_script_has_its_row_and_the_rest_goes_on(
    harness: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bench_a_broken.py").write_text(FAILING)
    (tmp_path / "bench_sound.py").write_text(SOUND.format(place=str(BENCHMARKS)))
    (tmp_path / "bench_accelerator.py").write_text("raise AssertionError('it was not asked for')")
    collector = _collector()
    file = tmp_path / "told.json"
    assert collector.main(["--runs", "2", "--json", str(file)], tmp_path) == 1
    told = json.loads(file.read_text())
    assert [row["name"] for row in told["rows"]] == ["first", "a_broken", "quick", "slow", "no card"]
    assert "ValueError: broken" in told["rows"][1]["failed"]
    assert [row["met"] for row in told["rows"]] == [None, None, True, False, None]
    assert told["rows"][2]["pairs"] == 2
    assert {"date", "processor", "memory", "cards", "torch"} <= told["machine"].keys()
    shown = capsys.readouterr().out
    assert "| quick | 1 s | 2 s (the slow way) | 0.5 (0.5–0.5, n=2) | ≤ 0.6 met |" in shown
    assert "≤ 0.6 MISSED" in shown
    assert "FAILED: code 1: ValueError: broken / here" in shown
    assert "skipped: there is none" in shown
    assert "Targets: 1 met, 1 missed. Failed: a_broken." in shown
    assert collector.main(["sound"], tmp_path) == 0, "a missed target is no failure"
    with pytest.raises(SystemExit):
        collector.main(["nothing"], tmp_path)


def _collector() -> ModuleType:
    spec = importlib.util.spec_from_file_location("benchmarks_main", BENCHMARKS / "__main__.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
