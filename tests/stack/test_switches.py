"""Every switch of the configuration switches: what a job does with it on, and with it off."""

from __future__ import annotations

import json
import logging
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import msgspec
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


@dataclass(frozen=True)
class Seen:
    """A job, and what was seen of it."""

    result: GenerationResult
    frames: np.ndarray
    lean: int
    """Times that our own decoder was asked."""
    pieces: list[int]
    """Frames that left the decoder at a time."""
    tried: bool
    learned: int


@pytest.fixture
def look(bench: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Seen]:
    lean, pieces = list[str](), list[int]()
    deep, decoded = decoding.lean.LeanDecoder.deep, decoding._decoded

    def watched_deep(*given: Any) -> Any:
        lean.append("deep")
        return deep(*given)

    def watched(*given: Any) -> Any:
        for piece in decoded(*given):
            pieces.append(piece.shape[2])
            yield piece

    monkeypatch.setattr(decoding.lean.LeanDecoder, "deep", watched_deep)
    monkeypatch.setattr(decoding, "_decoded", watched)
    with CompatibilitySystem() as system:  # measurements go where a database is
        assert system.database.jobs() == []

    def run(cache: str = "none", **config: Any) -> Seen:
        lean.clear()
        pieces.clear()
        before, made = len(read_measurements()), bench(**config)
        result = make(made, tmp_path / "made.mkv", cache=cache)
        with av.open(result.output) as container:
            frames = np.stack([frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]).astype(int)
        tried = inspect(made.folder, knowledge_in(places.data_folder())).tested is not None
        return Seen(result, frames, len(lean), list(pieces), tried, len(read_measurements()) - before)

    return run


def test_a_job_does_without_what_is_turned_off(look: Callable[..., Seen]) -> None:
    """In one job what has nothing to do with each other; the usual one comes last, as what it leaves would be seen."""
    bare = look(enable_chunked_processing=False, enable_safe_loading=False, enable_performance_monitoring=False)
    plain = look(enable_optimization=False, enable_safe_loading=False, cache="taylor")
    usual = look()
    # Chunks.
    assert (bare.pieces, usual.pieces) == ([5], [1, 4])
    # What tries and what learns.
    assert (bare.tried, plain.tried, usual.tried) == (False, False, True)
    assert bare.result.measured == ()
    assert (bare.learned, plain.learned > 0, usual.learned > 0) == (0, True, True)
    # Optimisations; smoke tests decode, too.
    assert (plain.lean, usual.lean > 0) == (0, True)
    assert plain.result.recipe.plan.plain
    assert (plain.result.recipe.plan.batched_guidance, usual.result.recipe.plan.batched_guidance) == (False, True)
    assert plain.result.recipe.settings.cache == "none"
    assert "W2-SETTING-UNUSED" in {problem.code for problem in plain.result.problems}
    # The same video in any case.
    for other in (bare, plain):
        assert other.frames.shape == usual.frames.shape
        assert np.abs(other.frames - usual.frames).mean() < 1


@pytest.mark.parametrize("part", ["denoising", "decoding"])
def test_memory_that_runs_out_is_reported_and_not_stepped_down_from(
    bench: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    def spoiled(*given: Any) -> loading.LoadedModel:
        model, failed = real(*given), list[int]()
        parts = [model.vae.decoder.mid_block] if part == "decoding" else list(model.transformers.loaded.values())

        def strike(*_: object) -> None:
            if not failed and not left:
                failed.append(1)
                left.append(1)
                raise type(MEMORY)(*MEMORY.args)

        for each in parts:
            each.register_forward_pre_hook(strike)
        return model

    real, left = loading.load, list[int]()
    monkeypatch.setattr(loading, "load", spoiled)
    wish: dict[str, Any] = {"output": str(tmp_path / "made.png"), "steps": 2, "frames": 1, "plan": "force"}
    stepped = bench(enable_safe_loading=False).make("job", **wish)
    assert {problem.code for problem in stepped.problems} & {"W2-RETRIED", "W2-GENTLER-DECODING"}
    Path(stepped.output).unlink()
    left.clear()
    ending = bench(enable_fallback=False, enable_safe_loading=False).run("job", **wish)
    assert isinstance(ending, Failed)
    assert ending.problem.code == "W2-OUT-OF-MEMORY"
    assert not (tmp_path / "made.png").exists()


def test_readings_of_the_machine_are_kept_or_not() -> None:
    for enabled in (True, False):
        with CompatibilitySystem(CompatibilitySystemConfig(enable_performance_monitoring=enabled)) as system:
            system.sample_usage()
            assert (system.usage() is not None) == enabled


# --- The system ------------------------------------------------------------------------------------------------------


def test_a_failed_job_leaves_a_report_without_anything_private(tmp_path: Path) -> None:
    """The cap reaches the worker process as well: nothing fits into it."""
    config = CompatibilitySystemConfig(diagnostics_dir=str(tmp_path / "found"), max_memory_usage_gb=0.01)
    with CompatibilitySystem(config) as system:
        made = system.generate_video("", "a secret wish", tmp_path / "never.mp4", width=64, height=64, frames=5)
        (job,) = system.database.jobs()
    assert [problem.code for problem in made.errors] == ["W2-NOT-ENOUGH-MEMORY"]
    (kept,) = (tmp_path / "found").iterdir()
    with zipfile.ZipFile(kept) as bundle:
        told = "\n".join(bundle.read(name).decode() for name in bundle.namelist())
        settings = json.loads(bundle.read("settings.json"))
    assert "W2-NOT-ENOUGH-MEMORY" in told
    assert settings["max_memory_usage_gb"] == 0.01
    assert "secret" not in told
    with CompatibilitySystem(msgspec.structs.replace(config, enable_diagnostics=False)) as system:
        assert system.report_failure(job) is None
    with CompatibilitySystem(config) as system:
        for number in range(25):
            system.report_failure(msgspec.structs.replace(job, id=f"{number:02}"))
    left = sorted(path.stem[-2:] for path in (tmp_path / "found").iterdir())
    assert left == [f"{number:02}" for number in range(5, 25)]


def test_the_log_keeps_what_its_level_says(home: Path) -> None:
    for level, kept in (("warning", False), ("info", True)):
        with CompatibilitySystem(CompatibilitySystemConfig(log_level=level)) as system:
            logging.getLogger("wan22_desktop.test").info("said at %s", level)
            assert system.settings.log.log_level == level
        text = "".join(path.read_text() for path in (home / "logs").glob("*.jsonl"))
        assert (f"said at {level}" in text) == kept
