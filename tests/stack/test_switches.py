"""Every switch of the configuration switches: what a job does with it on, and with it off."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from bench import Bench
from model_folders import make_model

from wan22_desktop import CompatibilitySystem, CompatibilitySystemConfig
from wan22_desktop.domain.event import Failed
from wan22_desktop.domain.generation import GenerationRequest, GenerationResult
from wan22_desktop.domain.machine import Gpu, HardwareSnapshot
from wan22_desktop.domain.plan import ExecutionPlan, Executor, Fit, Offload
from wan22_desktop.generation import decoding, loading
from wan22_desktop.inspection import inspect, knowledge_in
from wan22_desktop.planning import ladder
from wan22_desktop.planning.ladder import Way
from wan22_desktop.planning.memory import TILES
from wan22_desktop.store import places
from wan22_desktop.store.measurements import read_measurements
from wan22_desktop.store.settings import Preferences
from wan22_desktop.worker.running import Runner

GB = 1_000_000_000
MEMORY = RuntimeError("[enforce fail at alloc_cpu.cpp:124] DefaultCPUAllocator: can't allocate memory")
Made = Callable[..., Bench]
Planned = Callable[..., ExecutionPlan]


@pytest.fixture
def bench(tiny_t2v: Path, tmp_path: Path) -> Made:
    """Runs jobs under a configuration."""

    def made(**config: Any) -> Bench:
        found = Bench(tiny_t2v)
        given = CompatibilitySystemConfig(**config).given()
        found.runner = Runner(found._hear, tuple, Preferences(program=given))
        return found

    return made


def make(bench: Bench, output: Path, **wish: Any) -> GenerationResult:
    return bench.make("job", output=str(output), steps=2, frames=5, plan="force", **wish)


# --- Plans -----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def a14b(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model("wan2.2-t2v-a14b", tmp_path_factory.mktemp("models") / "a14b")


@pytest.fixture
def planned(a14b: Path) -> Planned:
    """How the published model would run on a machine with a card of so many GB."""

    def plan(card: float, memory: float = 128, mode: str = "auto", **config: Any) -> ExecutionPlan:
        size = int(card * GB)
        gpu = Gpu(index=0, name="A card", memory_total=size, memory_free=size, compute_capability=(8, 9))
        free = int(memory * GB)
        machine = HardwareSnapshot(
            system="Linux", cpu="A processor", cores=8, threads=16, memory_total=free, memory_available=free,
            gpus=(gpu,) if card else (), can_compile=True, attentions=("sage",),
        )  # fmt: skip
        request = GenerationRequest(prompt="a ship", output="", model=str(a14b), plan=mode, cache="first-block")
        with CompatibilitySystem(CompatibilitySystemConfig(**config)) as system:
            return system.plan(request, machine, others=False)[1]

    return plan


def test_without_optimization_a_plan_uses_the_libraries_own_code(planned: Planned) -> None:
    fast = planned(80, mode="fast")
    plain = planned(80, mode="fast", enable_optimization=False)
    assert fast.compiled or fast.executor is Executor.LEAN or fast.attention != "native"
    assert (plain.executor, plain.compiled, plain.attention, plain.batched_guidance) == (
        Executor.DIFFUSERS, False, "native", False,
    )  # fmt: skip
    assert plain.plain
    assert any("enable_optimization" in reason.because for reason in plain.reasons)


def test_without_offloading_nothing_waits_elsewhere(planned: Planned) -> None:
    usual, bound = planned(12), planned(12, enable_cpu_offload=False)
    assert (usual.offload is not Offload.NONE, usual.fit) == (True, Fit.FITS)
    assert (bound.offload, bound.text_offload, bound.one_expert) == (Offload.NONE, Offload.NONE, False)
    assert bound.fit is Fit.TOO_LARGE
    assert "W2-NOT-ENOUGH-MEMORY" in {problem.code for problem in bound.problems}


def test_without_offloading_no_rung_of_the_ladder_moves_weights(planned: Planned, a14b: Path) -> None:
    report = inspect(a14b)
    for enabled in (True, False):
        with CompatibilitySystem(CompatibilitySystemConfig(enable_cpu_offload=enabled)) as system:
            settings, _ = system.plan_usual(report)
            means = system.settings.means
        way, offloads = Way(planned(80), settings), set[Offload]()
        while (rung := ladder.smaller(way, report, "denoising", main_memory=False, means=means)) is not None:
            way = rung.way
            offloads.add(way.plan.offload)
        assert (offloads != {Offload.NONE}) == enabled
        exact = ladder.more_exact(Way(planned(80), settings), "denoising", means)
        while exact is not None and exact.way.plan.precision != "float32":
            exact = ladder.more_exact(exact.way, "denoising", means)
        assert exact is not None
        assert (exact.way.plan.offload is not Offload.NONE) == enabled


def test_without_chunks_a_plan_does_everything_at_once(planned: Planned) -> None:
    tight = planned(9, enable_optimization=True)
    whole = planned(9, enable_chunked_processing=False)
    assert whole.executor is Executor.DIFFUSERS
    assert (whole.tile, whole.streamed, whole.head_groups) == (None, False, 1)
    assert planned(9, mode="safe").tile == TILES[-1]
    assert planned(9, mode="safe", enable_chunked_processing=False).tile is None
    assert whole.device_memory_needed > tight.device_memory_needed


def test_a_card_computes_in_the_precision_that_is_set(planned: Planned) -> None:
    found = {name: planned(200, default_precision=name).precision for name in ("bf16", "fp16", "fp32")}
    assert found == {"bf16": "bfloat16", "fp16": "float16", "fp32": "float32"}
    assert planned(200).precision == "bfloat16"
    assert planned(0, memory=60).precision == "bfloat16", "both experts in full precision would not fit"
    assert planned(0, memory=60, default_precision="fp32").precision == "float32"


def test_no_plan_takes_more_memory_than_is_set(planned: Planned) -> None:
    assert planned(80).device_memory_needed > 20 * GB
    bound = planned(80, max_memory_usage_gb=20.0)
    assert bound.device_memory_needed <= 20 * GB
    assert bound.memory_needed <= 20 * GB
    assert bound.fit is not Fit.TOO_LARGE


# --- Jobs ------------------------------------------------------------------------------------------------------------


def test_a_job_does_without_our_decoder_and_caches(
    bench: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    used, real = list[str](), decoding.lean.LeanDecoder.deep
    monkeypatch.setattr(
        decoding.lean.LeanDecoder, "deep", lambda *given, **named: (used.append("lean"), real(*given, **named))[1]
    )
    usual = make(bench(), tmp_path / "usual.mkv")
    assert used
    assert usual.recipe.plan.batched_guidance
    used.clear()
    plain = make(bench(enable_optimization=False), tmp_path / "plain.mkv", cache="taylor")
    assert not used
    assert plain.recipe.plan.plain
    assert not plain.recipe.plan.batched_guidance
    assert plain.recipe.settings.cache == "none"
    assert "W2-SETTING-UNUSED" in {problem.code for problem in plain.problems}
    alike(usual, plain)


def test_a_job_decodes_all_at_once(bench: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pieces, real = list[int](), decoding._decoded

    def decoded(*given: Any) -> Any:
        for piece in real(*given):
            pieces.append(piece.shape[2])
            yield piece

    monkeypatch.setattr(decoding, "_decoded", decoded)
    streamed = make(bench(), tmp_path / "streamed.mkv")
    assert pieces == [1, 4]
    pieces.clear()
    whole = make(bench(enable_chunked_processing=False), tmp_path / "whole.mkv")
    assert pieces == [5]
    alike(streamed, whole)


def frames_of(path: Path) -> np.ndarray:
    with av.open(str(path)) as container:
        return np.stack([frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)])


def alike(one: GenerationResult, other: GenerationResult) -> None:
    first, second = (frames_of(Path(each.output)).astype(int) for each in (one, other))
    assert first.shape == second.shape
    assert np.abs(first - second).mean() < 1


@pytest.mark.parametrize("part", ["denoising", "decoding"])
def test_memory_that_runs_out_is_reported_and_not_stepped_down_from(
    bench: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    def spoiled(*given: Any) -> loading.LoadedModel:
        model = real(*given)
        parts = [model.vae.decoder.mid_block] if part == "decoding" else list(model.transformers.loaded.values())

        def strike(*_: object) -> None:
            if next(left, None) is not None:
                raise type(MEMORY)(*MEMORY.args)

        for each in parts:
            each.register_forward_pre_hook(strike)
        return model

    real = loading.load
    monkeypatch.setattr(loading, "load", spoiled)
    left = iter(range(0))
    make(bench(enable_safe_loading=False), tmp_path / "sound.mkv")
    left = iter(range(1))
    stepped = make(bench(enable_safe_loading=False), tmp_path / "stepped.mkv")
    assert {problem.code for problem in stepped.problems} & {"W2-RETRIED", "W2-GENTLER-DECODING"}
    left = iter(range(1))
    strict = bench(enable_fallback=False, enable_safe_loading=False)
    ending = strict.run("job", output=str(tmp_path / "strict.mkv"), steps=2, frames=5, plan="force")
    assert isinstance(ending, Failed)
    assert ending.problem.code == "W2-OUT-OF-MEMORY"
    assert not (tmp_path / "strict.mkv").exists()


def test_a_model_is_tried_after_its_first_load_or_not(bench: Made, tmp_path: Path) -> None:
    def tested(made: Bench) -> bool:
        return inspect(made.folder, knowledge_in(places.data_folder())).tested is not None

    made = bench(enable_safe_loading=False)
    make(made, tmp_path / "untried.mkv")
    assert not tested(made)
    made = bench()
    make(made, tmp_path / "tried.mkv")
    assert tested(made)


def test_what_jobs_take_is_kept_or_not(bench: Made, tmp_path: Path) -> None:
    with CompatibilitySystem() as system:  # measurements go where a database is
        assert system.database.jobs() == []
    unseen = make(bench(enable_performance_monitoring=False), tmp_path / "unseen.mkv")
    assert unseen.measured == ()
    assert read_measurements() == []
    seen = make(bench(), tmp_path / "seen.mkv")
    assert {phase.name for phase in seen.measured} >= {"denoising", "decoding"}
    assert read_measurements()
    for enabled in (True, False):
        with CompatibilitySystem(CompatibilitySystemConfig(enable_performance_monitoring=enabled)) as system:
            system.sample_usage()
            assert (system.usage() is not None) == enabled


# --- The system ------------------------------------------------------------------------------------------------------


def test_a_failed_job_leaves_a_report_without_anything_private(tmp_path: Path) -> None:
    """The cap reaches the worker process as well: nothing fits into it."""
    for enabled in (True, False):
        config = CompatibilitySystemConfig(
            enable_diagnostics=enabled, diagnostics_dir=str(tmp_path / f"{enabled}"), max_memory_usage_gb=0.01
        )
        with CompatibilitySystem(config) as system:
            made = system.generate_video("", "a secret wish", tmp_path / "never.mp4", width=64, height=64, frames=5)
        assert [problem.code for problem in made.errors] == ["W2-NOT-ENOUGH-MEMORY"]
        found = list((tmp_path / f"{enabled}").glob("*.json"))
        assert len(found) == enabled
    (report,) = (tmp_path / "True").glob("*.json")
    told = json.loads(report.read_text())
    assert told["problem"]["code"] == "W2-NOT-ENOUGH-MEMORY"
    assert told["settings"]["max_memory_usage_gb"] == {"value": 0.01, "source": "program"}
    assert "secret" not in report.read_text()


def test_the_log_keeps_what_its_level_says(home: Path) -> None:
    for level, kept in (("warning", False), ("info", True)):
        with CompatibilitySystem(CompatibilitySystemConfig(log_level=level)) as system:
            logging.getLogger("wan22_desktop.test").info("said at %s", level)
            assert system.settings.log.log_level == level
        text = "".join(path.read_text() for path in (home / "logs").glob("*.jsonl"))
        assert (f"said at {level}" in text) == kept
