"""Memory that runs out and numbers that break down, made to happen in the real stack: each rung, and the end."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
import recipes
import tiny_models
import torch
from bench import Bench
from PIL import Image
from safetensors.torch import load_file, save_file

from wan22_desktop.domain.event import Cancelled, Failed, StageStarted, Told
from wan22_desktop.domain.generation import GenerationResult
from wan22_desktop.domain.model import ModelReport, SmokeTest
from wan22_desktop.domain.plan import ExecutionPlan, Offload, StepCache
from wan22_desktop.domain.problem import Problem
from wan22_desktop.domain.progress import Progress, advance
from wan22_desktop.domain.resources import bundled_model
from wan22_desktop.generation import checkpoint, conditioning, loading, sampling
from wan22_desktop.generation.experts import Experts
from wan22_desktop.inspection import inspect
from wan22_desktop.inspection.knowledge import keep_test
from wan22_desktop.planning import ladder, probe
from wan22_desktop.planning.ladder import Rung, Way
from wan22_desktop.planning.memory import peaks, phases
from wan22_desktop.worker import residents, retrying, running, waiting

Spoil = Callable[[loading.LoadedModel], None]
CARD = torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")
PROCESSOR = RuntimeError("[enforce fail at alloc_cpu.cpp:124] DefaultCPUAllocator: can't allocate memory")
SHOWN: dict[str, Any] = {
    "model": str(bundled_model()), "prompt": "a red circle moving right", "width": 128, "height": 128, "frames": 5,
    "steps": 8, "shift": 1.0,
}  # fmt: skip
"""Large enough to be judged, with half of the steps on a formed picture."""


@pytest.fixture
def bench(home: Path, tmp_path: Path) -> Bench:
    """Its models were tried: the faults below strike in a job's own steps."""
    made = Bench(halved(tiny_models.save("t2v", tmp_path / "model")))
    for folder in (made.folder, bundled_model()):
        tried = SmokeTest(parts=(), seconds=0.0, time=0.0)
        keep_test(running.places.data_folder() / "tests", inspect(folder).fingerprint, tried)
    return made


def halved(folder: Path) -> Path:
    """With its weights in bfloat16, as models are published: in float32 they need memory of their own."""
    for path in folder.glob("t*/*.safetensors"):
        tensors = {name: tensor.bfloat16() for name, tensor in load_file(path).items()}
        save_file(tensors, path, metadata={"format": "pt"})
    return folder


def after_loading(monkeypatch: pytest.MonkeyPatch, spoil: Spoil) -> None:
    """``spoil`` is done to every model that is loaded."""
    real = loading.load

    def load(*given: Any) -> loading.LoadedModel:
        model = real(*given)
        spoil(model)
        return model

    monkeypatch.setattr(loading, "load", load)


def failing(
    error: Exception, parts: Callable[[loading.LoadedModel], list[Any] | Experts],
    when: Callable[[ExecutionPlan], bool], call: int = 1,
) -> Spoil:  # fmt: skip
    """From the ``call``-th pass through one of ``parts`` on, ``error`` is thrown, as long as the plan is ``when``."""

    def spoil(model: loading.LoadedModel) -> None:
        calls = itertools.count(1)

        def strike(*_: object) -> None:
            if when(model.plan) and next(calls) >= call:
                raise type(error)(*error.args)

        found = parts(model)
        for part in found.loaded.values() if isinstance(found, Experts) else found:
            part.register_forward_pre_hook(strike)
        if isinstance(found, Experts):
            found.brought.append(lambda _, expert: expert.register_forward_pre_hook(strike))

    return spoil


def retried(result: GenerationResult) -> list[Problem]:
    return [problem for problem in result.problems if problem.code == "W2-RETRIED"]


def clean_of(result: GenerationResult) -> torch.Tensor:
    return checkpoint.load(Path(result.latents))[0].clean


# --- Memory --------------------------------------------------------------------------------------------------------


def test_a_step_that_ran_out_of_memory_is_done_again_to_the_same_bits(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a rung that leaves the numbers alone."""
    whole = bench.make("whole", frames=5)
    bench.runner.residents.release()

    def tiles(way: Way, report: ModelReport, phase: str, **_: bool) -> Rung | None:
        assert phase == "denoising"
        return Rung(Way(msgspec.structs.replace(way.plan, tile=32), way.settings), "tiles", "whole frames", "tiles")

    monkeypatch.setattr(ladder, "smaller", tiles)
    # Both passes of guidance are one: the third step is the one that fails.
    after_loading(monkeypatch, failing(CARD, lambda model: model.transformers, lambda plan: plan.tile is None, call=3))
    result = bench.make("interrupted", frames=5)
    assert bench.steps == [1, 2, 3, 4, 5, 6], "no step was done twice"
    assert torch.equal(clean_of(result), clean_of(whole))
    assert retried(result)[0].facts["point"] == "step 3"
    assert result.recipe.plan.tile == 32


def test_on_a_processor_denoising_steps_down_to_half_precision_and_says_so(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, planned = waiting.make_plan, list[ExecutionPlan]()
    monkeypatch.setattr(waiting, "make_plan", lambda *given: (planned.append(real(*given)), planned[-1])[1])
    fault = failing(PROCESSOR, lambda model: model.transformers, lambda plan: plan.precision == "float32", call=3)
    after_loading(monkeypatch, fault)
    result = bench.make("half", frames=5)
    assert bench.steps == [1, 2, 3, 4, 5, 6]
    first, second, told = retried(result)
    assert (first.facts["phase"], first.facts["to"]) == ("denoising", "one pass at a time")
    assert (second.facts["phase"], second.facts["to"]) == ("denoising", "one expert in memory")
    assert told.facts["phase"] == "denoising"
    assert (told.facts["from"], told.facts["to"], told.facts["memory"]) == ("float32", "bfloat16", "main memory")
    before = next(phase for phase in planned[0].phases if phase.name == "denoising")
    assert int(first.facts["predicted"]) == before.memory_bytes, "what was expected, and was not enough"
    assert int(told.facts["predicted"]) < before.memory_bytes
    assert "Main memory ran out" in told.what
    assert result.recipe.plan.precision == "bfloat16"
    after = next(phase for phase in result.recipe.plan.phases if phase.name == "denoising")
    assert after.memory_bytes < before.memory_bytes, "the plan in the recipe is counted anew"


def test_loading_steps_down_too(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def strike(model: loading.LoadedModel) -> None:
        if model.plan.precision == "float32":
            raise MemoryError

    after_loading(monkeypatch, strike)
    result = bench.make("loaded", steps=1, frames=1)
    assert [problem.facts["phase"] for problem in retried(result)] == ["loading", "loading"]
    assert result.recipe.plan.precision == "bfloat16"


def test_a_prompt_is_read_in_half_precision_where_memory_runs_out_and_the_job_keeps_its_plan(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = loading.load_text_encoder

    def load(report: ModelReport, plan: ExecutionPlan, on_component: loading.OnComponent) -> loading.TextEncoder:
        encoder = real(report, plan, on_component)

        def strike(*_: object) -> None:
            if plan.precision == "float32":
                raise RuntimeError(*PROCESSOR.args)

        encoder.module.encoder.block[1].register_forward_pre_hook(strike)
        return encoder

    monkeypatch.setattr(loading, "load_text_encoder", load)
    result = bench.make("read", steps=1, frames=1, prompt="a green square")
    assert [problem.facts["phase"] for problem in retried(result)] == ["text"]
    assert "the prompt" in retried(result)[0].what
    assert result.recipe.plan.precision == "float32"


def test_a_text_encoder_that_breaks_down_in_half_precision_is_asked_again_in_full(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    real_plan, real = waiting.make_plan, loading.load_text_encoder
    monkeypatch.setattr(
        waiting, "make_plan", lambda *given: msgspec.structs.replace(real_plan(*given), precision="float16")
    )

    def load(*given: Any) -> loading.TextEncoder:
        encoder = real(*given)
        weight = encoder.module.encoder.final_layer_norm.weight
        weight.data = weight.data * 6e4
        return encoder

    monkeypatch.setattr(loading, "load_text_encoder", load)
    bench.run("read", steps=1, frames=1, prompt="a green square")
    told = [event.problem for event in bench.heard if isinstance(event, Told) and event.problem.code == "W2-RETRIED"]
    assert told
    assert (told[0].facts["phase"], told[0].facts["to"]) == ("text", "float32")


def test_pictures_are_encoded_in_tiles_where_memory_runs_out(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = Bench(tiny_models.save("i2v", tmp_path / "model"))
    Image.new("RGB", (64, 64), (200, 30, 30)).save(tmp_path / "first.png")
    after_loading(monkeypatch, failing(CARD, lambda model: [model.vae.encoder], lambda plan: plan.tile is None))
    result = bench.make("animated", image=str(tmp_path / "first.png"), steps=1, frames=5)
    assert [problem.facts["phase"] for problem in retried(result)] == ["pictures"]
    assert retried(result)[0].facts["point"] == "step 1"
    assert result.recipe.plan.tile == 32


def test_pictures_encoded_at_the_vaes_home_are_the_same(tmp_path: Path) -> None:
    report = inspect(tiny_models.save("i2v", tmp_path / "model"))
    Image.new("RGB", (64, 48), (200, 30, 30)).save(tmp_path / "first.png")
    settings = recipes.settings(task="i2v", image=str(tmp_path / "first.png"))
    at_home = msgspec.structs.replace(recipes.PLAN, vae_on_processor=True)
    made = list[conditioning.Conditions]()
    for plan in (recipes.PLAN, at_home):
        model = loading.load(report, plan, lambda role: None)
        made.append(conditioning.prepare(model, settings, sampling.make_scheduler(settings, model.scheduler)))
    assert made[1].beside is not None
    assert made[0].beside is not None
    assert torch.equal(made[0].beside, made[1].beside)


@pytest.mark.parametrize("part", ["denoising", "decoding"])
def test_the_last_rung_ends_in_a_problem_that_says_what_would_fit(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    tries = list[ExecutionPlan]()

    def parts(model: loading.LoadedModel) -> list[Any] | Experts:
        tries.append(model.plan)
        return [model.vae.decoder.mid_block] if part == "decoding" else model.transformers

    after_loading(monkeypatch, failing(PROCESSOR, parts, lambda plan: True))
    # Room for less than was wished, and for more than nothing.
    monkeypatch.setattr(retrying.ladder, "predicted", lambda plan, *_, **__: int(plan.memory_needed * 1.1))
    ending = bench.run("never", width=256, height=256, steps=1, frames=5)
    assert isinstance(ending, Failed)
    assert ending.problem.code == "W2-OUT-OF-MEMORY"
    assert len(tries) == (3 if part == "denoising" else 1), "each rung once"
    facts = ending.problem.facts
    assert facts["phase"] == part
    width, height = int(facts["smaller_width"]), int(facts["smaller_height"])
    assert 16 <= width < 256
    assert width == height, "of the same shape"
    assert f"{width} × {height} instead of 256 × 256" in ending.problem.remedies[0]
    assert "DefaultCPUAllocator" in ending.problem.evidence


def test_a_wish_for_full_precision_is_not_given_up(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    after_loading(monkeypatch, failing(PROCESSOR, lambda model: model.transformers, lambda plan: True))
    ending = bench.run("exact", plan="safe", steps=1)
    assert isinstance(ending, Failed)
    assert ending.problem.code == "W2-OUT-OF-MEMORY"
    assert not [event for event in bench.heard if isinstance(event, Told) and event.problem.code == "W2-RETRIED"]


# --- Noise ---------------------------------------------------------------------------------------------------------


def random_head(experts: slice, when: Callable[[ExecutionPlan], bool] = lambda plan: True) -> Spoil:
    """As where a LoRA or a file of another model was put in."""

    def spoil(model: loading.LoadedModel) -> None:
        torch.manual_seed(0)
        if when(model.plan):
            for expert in list(model.transformers)[experts]:
                expert.proj_out.weight.data = 0.1 * torch.randn_like(expert.proj_out.weight)

    return spoil


def test_pure_noise_stops_the_job_and_can_be_seen_all_the_same(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    after_loading(monkeypatch, random_head(slice(None)))
    ending = bench.run("noise", **SHOWN)
    assert isinstance(ending, Failed)
    assert ending.problem.code == "W2-PURE-NOISE", ending.problem
    assert bench.steps == [1, 2, 3, 4, 5, 6, 7], "formed from step 6 on, where less than half is noise"
    assert "probably because of" in ending.problem.what
    kept = ending.problem.facts["latents"]
    assert kept in ending.problem.remedies[-1]
    seen = bench.make("seen", **SHOWN, resume=kept)
    assert bench.steps == [8]
    assert "W2-LOOKS-LIKE-NOISE" in bench.told(seen)


def test_noise_that_comes_of_half_precision_is_rescued_from_the_last_good_step(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = waiting.make_plan
    monkeypatch.setattr(
        waiting, "make_plan", lambda *given: msgspec.structs.replace(real(*given), precision="bfloat16")
    )
    after_loading(monkeypatch, random_head(slice(1, None), lambda plan: plan.precision == "bfloat16"))
    result = bench.make("rescued", **SHOWN)
    (told,) = retried(result)
    assert (told.facts["from"], told.facts["to"]) == ("bfloat16", "float32")
    high = result.recipe.settings.high_steps
    assert told.facts["point"] == f"step {(high or 0) + 1}", "where the low-noise expert begins"
    # In full precision it is sound, and is not taken for noise.
    assert bench.steps == [*range(1, 8), *range((high or 0) + 1, 9)]
    assert result.recipe.plan.precision == "float32"


@pytest.mark.parametrize(("frames", "weight"), [(1, float("inf")), (5, float("nan")), (5, 0.0)])
def test_frames_that_a_half_precise_vae_spoils_are_decoded_in_full(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, frames: int, weight: float
) -> None:
    """Infinite, undefined, or all of one colour: of a clip, that is no picture."""
    real = waiting.make_plan
    monkeypatch.setattr(
        waiting, "make_plan", lambda *given: msgspec.structs.replace(real(*given), vae_precision="bfloat16")
    )

    def spoil(model: loading.LoadedModel) -> None:
        if model.plan.vae_precision == "bfloat16":
            spoilt = model.vae.decoder.conv_out.weight
            spoilt.data = torch.full_like(spoilt, weight)

    after_loading(monkeypatch, spoil)
    result = bench.make("decoded", steps=1, frames=frames)
    (told,) = retried(result)
    assert (told.facts["phase"], told.facts["from"], told.facts["to"]) == ("decoding", "bfloat16", "float32")
    assert bench.steps == [1], "no step is done again for it"
    assert result.recipe.plan.vae_precision == "float32"


# --- The ladder by itself ------------------------------------------------------------------------------------------

PHASES = ("text", "pictures", "loading", "denoising")
PLANS = [
    msgspec.structs.replace(
        recipes.PLAN, device=device, precision=precision, offload=offload if device != "cpu" else Offload.NONE,
        tile=tile, storage=storage, batched_guidance=batched, attention=attention,
    )
    for device in ("cpu", "cuda:0") for precision in ("float32", "bfloat16", "float16") for offload in Offload
    for tile in (None, 32, 16) for storage in ("", "fp8") for batched in (False, True)
    for attention in ("native", "sage")
]  # fmt: skip


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> ModelReport:
    return inspect(halved(tiny_models.save("t2v", tmp_path_factory.mktemp("ladder") / "model")))


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("main_memory", [False, True], ids=["card", "memory"])
def test_every_plan_steps_down_to_an_end(report: ModelReport, phase: str, main_memory: bool) -> None:
    settings = recipes.settings(high_steps=2)
    reached = set[str]()
    for plan in PLANS:
        way, seen = Way(plan, settings), list[ExecutionPlan]()
        while (rung := ladder.smaller(way, report, phase, main_memory=main_memory)) is not None:
            after = rung.way.plan
            assert after not in seen, "no loop"
            seen.append(after)
            reached.add(rung.after)
            needs = [peaks(phases(report, settings, one)) for one in (way.plan, after)]
            in_memory = main_memory or after.device == "cpu"
            if way.plan.device == after.device:
                # What is not in the memory model yet changes nothing there; of both experts of a model as small as this
                # one, what stays on the card outside their blocks weighs more than a whole one.
                assert needs[1][in_memory] <= needs[0][in_memory] + 1_000_000, (rung.choice, way.plan)
            assert rung.choice
            assert rung.before != rung.after
            way = rung.way
        assert len(seen) <= 5
    expected = {
        ("text", False): {"text encoder in blocks", "processor", "bfloat16"},
        ("pictures", False): {"tiles of 32", "offload: component", "VAE on the processor"},
        ("loading", False): {"offload: component", "offload: block", "weights in fp8", "bfloat16"},
        ("denoising", False): {"one pass at a time", "offload: component", "offload: block", "weights in fp8"},
        ("denoising", True): {"offload: disk", "one expert in memory", "bfloat16", "weights in fp8"},
    }
    assert expected.get((phase, main_memory), set()) <= reached


def test_numbers_and_memory_do_not_send_each_other_in_circles(report: ModelReport) -> None:
    choose = random.Random(0)
    for plan in PLANS:
        way, exact, count = Way(plan, recipes.settings(high_steps=2, cache=StepCache.TAYLOR)), False, 0
        while True:
            if choose.random() < 0.4:
                exact, rung = True, ladder.more_exact(way, choose.choice((*PHASES, "decoding")))
            else:
                main = choose.random() < 0.5
                rung = ladder.smaller(way, report, choose.choice(PHASES), main_memory=main, exact=exact)
            if rung is None:
                break
            way, count = rung.way, count + 1
            assert count < 20, (plan, way)


def test_short_cuts_go_before_half_precision_does(report: ModelReport) -> None:
    fast = msgspec.structs.replace(recipes.PLAN, device="cuda:0", precision="bfloat16", storage="fp8", attention="sage")
    first = ladder.more_exact(Way(fast, recipes.settings(cache=StepCache.FIRST_BLOCK)), "denoising")
    assert first
    assert first.choice == "no step cache and no eight-bit weights and no sage attention"
    assert first.way.settings.cache is StepCache.NONE
    assert (first.way.plan.storage, first.way.plan.attention) == ("", "native")
    second = ladder.more_exact(first.way, "denoising")
    assert second
    assert (second.way.plan.precision, second.way.plan.offload) == ("float32", Offload.BLOCK)
    assert ladder.more_exact(second.way, "denoising") is None


def test_the_largest_video_that_fits_is_the_largest(report: ModelReport) -> None:
    settings = recipes.settings(width=832, height=480, frames=81)

    def needs(**changes: int) -> int:
        changed = msgspec.structs.replace(settings, **changes)
        return peaks(phases(report, changed, recipes.PLAN))[1]

    room = int(needs() * 0.9)
    found = ladder.largest_that_fits(recipes.PLAN, report, settings, room, main_memory=True)
    assert found.size is not None
    width, height = found.size
    assert needs(width=width, height=height) <= room * 0.9 < needs(width=width + 16, height=height + 16)
    assert (width % report.size_multiple, height % report.size_multiple) == (0, 0)
    if found.frames is not None:
        assert needs(frames=found.frames) <= room * 0.9 < needs(frames=found.frames + 4)
    nothing = ladder.largest_that_fits(recipes.PLAN, report, settings, 1000, main_memory=True)
    assert (nothing.frames, nothing.size) == (None, None)
    assert "smaller edition" in nothing.words(settings)


# --- Progress, and room for the text encoder -----------------------------------------------------------------------


def test_tiles_tell_their_progress_and_can_be_cancelled(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    wide: dict[str, Any] = {"width": 384, "height": 64, "frames": 1, "steps": 1}
    real = waiting.make_plan
    monkeypatch.setattr(waiting, "make_plan", lambda *given: msgspec.structs.replace(real(*given), tile=32))
    bench.make("tiles", **wide)
    progress, seen = Progress(job="tiles"), list[tuple[str, float]]()
    for event in bench.heard:
        after = advance(progress, event)
        assert after.fraction >= progress.fraction, "a bar never goes back"
        progress = after
        if isinstance(event, StageStarted) and event.detail.startswith("tile"):
            seen.append((progress.sentence(), progress.fraction))
    assert [text for text, _ in seen] == ["Decoding tile 1 of 2", "Decoding tile 2 of 2"]
    assert seen[0][1] < seen[1][1]
    hear = bench.runner._emit

    def cancelling(event: Any) -> None:
        hear(event)
        if isinstance(event, StageStarted) and event.detail == "tile 2 of 2":
            bench.wishes.cancel.set()

    monkeypatch.setattr(bench.runner, "_emit", cancelling)
    ending = bench.run("cancelled", **wide)
    assert isinstance(ending, Cancelled)
    assert "while the frames were decoded" in ending.problem.what


@pytest.mark.parametrize("short", [False, True])
def test_the_model_gives_way_to_a_large_text_encoder_where_memory_is_short(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, short: bool
) -> None:
    monkeypatch.setattr(residents, "SMALL_ENCODER", 0)
    plan = bench.make("first", steps=1, frames=1).recipe.plan
    before, seen = bench.runner.residents.loaded, list[Any]()
    real = loading.load_text_encoder
    monkeypatch.setattr(
        loading, "load_text_encoder", lambda *given: (seen.append(bench.runner.residents.loaded), real(*given))[1]
    )
    free = 1000 if short else 1 << 40
    now = probe()
    monkeypatch.setattr(residents, "probe", lambda *_: msgspec.structs.replace(now, memory_available=free))
    monkeypatch.setattr(waiting, "make_plan", lambda *_: plan)
    bench.make("second", steps=1, frames=1, prompt="a blue square")
    assert seen == [None if short else before]
