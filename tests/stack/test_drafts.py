"""Latents are kept: drafts are finished from them, early stops too, clips go on from them, decoding is done again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import av
import msgspec
import numpy as np
import pytest
import recipes
import tiny_models
import torch
from bench import Bench
from mini_model.shapes import draw_scene, render
from PIL import Image

from wan22_desktop.domain.event import Failed, StepDone, Told
from wan22_desktop.domain.generation import GenerationResult, Recipe
from wan22_desktop.domain.model import Role
from wan22_desktop.domain.resources import bundled_model
from wan22_desktop.generation import checkpoint, decoding, loading
from wan22_desktop.generation.continuing import HELD, joined
from wan22_desktop.generation.weights.building import build
from wan22_desktop.inspection import inspect, knowledge_in
from wan22_desktop.inspection.parts import Kind
from wan22_desktop.planning.kept import recipe_of
from wan22_desktop.store.settings import Settings, save_settings
from wan22_desktop.video import encoders
from wan22_desktop.worker import residents, running, waiting

Making = Callable[..., GenerationResult]


@pytest.fixture
def bench(home: Path, tmp_path: Path) -> Bench:
    return Bench(tiny_models.save("t2v", tmp_path / "model"))


def frames_of(path: str) -> np.ndarray:
    with av.open(path) as container:
        return np.stack([frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)])


def clean_of(result: GenerationResult) -> torch.Tensor:
    return checkpoint.load(Path(result.latents))[0].clean


def test_a_draft_stops_where_motion_is_decided_and_is_finished_to_the_same_bits(bench: Bench) -> None:
    whole = bench.make("whole")
    high = whole.recipe.settings.high_steps
    assert high is not None
    assert 0 < high < 6
    draft = bench.make("draft", draft=True)
    assert bench.steps == list(range(1, high + 1))
    assert draft.steps_done == high
    assert frames_of(draft.output).shape[0] == 3, "one small frame for each of the latents"
    finished = bench.make("finished", resume=draft.latents)
    assert bench.steps == list(range(high + 1, 7))
    assert torch.equal(clean_of(finished), clean_of(whole))
    assert np.array_equal(frames_of(finished.output), frames_of(whole.output))
    assert finished.recipe.settings == whole.recipe.settings, "the draft's settings, whatever the request says"


def test_a_job_is_stopped_and_kept_and_can_be_finished(bench: Bench) -> None:
    whole = bench.make("whole")
    bench.keep_after = 3
    early = bench.make("early")
    assert bench.steps == [1, 2, 3]
    assert "W2-STOPPED-EARLY" in bench.told(early)
    assert frames_of(early.output).shape == (9, 64, 64, 3)
    bench.keep_after = 0
    rest = bench.make("rest", resume=early.latents)
    assert bench.steps == [4, 5, 6]
    assert torch.equal(clean_of(rest), clean_of(whole))


def test_decoding_alone_is_done_again_from_kept_latents(bench: Bench) -> None:
    first = bench.make("first")
    again = bench.make("again", resume=first.latents, ending=".mkv")
    assert bench.steps == []
    assert np.array_equal(frames_of(again.output), frames_of(first.output))


def test_latents_are_there_before_decoding_begins(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("DefaultCPUAllocator: can't allocate memory")

    with monkeypatch.context() as patched:
        patched.setattr(decoding, "decode_chunks", fail)
        ending = bench.run("lost")
    assert isinstance(ending, Failed)
    assert ending.problem.code == "W2-OUT-OF-MEMORY"
    kept = running.places.latents_folder() / "lost.safetensors"
    saved = bench.make("saved", resume=str(kept))
    assert bench.steps == []
    assert frames_of(saved.output).shape == (9, 64, 64, 3)


def test_decoding_that_runs_out_of_memory_begins_again_in_tiles(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    real, asked = decoding.decode_chunks, list[int | None]()

    def narrow(vae: Any, latents: torch.Tensor, tile: int | None = None, *given: Any) -> Any:
        asked.append(tile)
        chunks = real(vae, latents, tile, *given)
        yield next(chunks)
        if tile is None:
            raise torch.OutOfMemoryError("CUDA out of memory")
        yield from chunks

    monkeypatch.setattr(decoding, "decode_chunks", narrow)
    result = bench.make("tiled")
    assert asked == [None, 32]
    assert "W2-GENTLER-DECODING" in bench.told(result)
    assert frames_of(result.output).shape == (9, 64, 64, 3), "no frame twice"


def test_numbers_that_break_down_in_half_precision_are_done_again_in_full(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """float16 ends at 65504: an activation beyond it is infinite there, and sound in float32."""
    bench.make("tried", steps=1)
    bench.runner.residents.release()
    real = waiting.make_plan
    monkeypatch.setattr(waiting, "make_plan", lambda *given: msgspec.structs.replace(real(*given), precision="float16"))
    real_load = loading.load

    def load(*given: Any) -> loading.LoadedModel:
        model = real_load(*given)
        low = model.transformers[1].proj_out
        low.weight.data = low.weight.data * 1e5
        low.register_forward_hook(lambda _module, _inputs, output: output / 1e5)
        return model

    monkeypatch.setattr(loading, "load", load)
    result = bench.make("retried")
    assert "W2-RETRIED" in bench.told(result)
    assert result.recipe.plan.precision == "float32"
    high = result.recipe.settings.high_steps
    assert bench.steps == [1, 2, 3, 4, 5, 6], f"the {high} good steps were not done again"


def test_a_model_is_tried_at_its_first_load_and_a_broken_part_is_named(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    knowledge = knowledge_in(running.places.data_folder())
    assert inspect(bench.folder, knowledge).tested is None
    real_load = loading.load

    def deaf(*given: Any) -> loading.LoadedModel:
        """The low-noise expert's answer is the same whatever the text says."""
        model = real_load(*given)
        for block in model.transformers[1].blocks:
            block.attn2.to_out[0].weight.data = torch.zeros_like(block.attn2.to_out[0].weight)
        return model

    with monkeypatch.context() as patched:
        patched.setattr(loading, "load", deaf)
        for _ in range(2):  # the second time it is not taken for tried
            ending = bench.run("deaf")
            assert isinstance(ending, Failed)
            assert ending.problem.code == "W2-SMOKE-TEST-FAILED"
            assert "low-noise expert" in ending.problem.what
            assert "does not change with the text" in ending.problem.what
            assert bench.steps == []
    tested = inspect(bench.folder, knowledge).tested
    assert tested is not None
    assert tested.problem == ending.problem
    assert tested.parts == ("high-noise expert",)
    bench.make("sound", steps=1)
    tested = inspect(bench.folder, knowledge).tested
    assert tested is not None
    assert tested.problem is None
    assert tested.parts == ("high-noise expert", "low-noise expert", "VAE")
    monkeypatch.setattr(residents.smoke, "smoke_test", lambda model: pytest.fail("it was tried before"))
    bench.runner.residents.release()
    bench.make("again", steps=1)


@pytest.mark.parametrize("variant", list(tiny_models.KINDS))
def test_every_variant_passes_its_trial(variant: str, tmp_path: Path) -> None:
    report = inspect(tiny_models.save(variant, tmp_path / "model"))
    tested = residents.smoke.smoke_test(loading.load(report, recipes.PLAN, lambda role: None))
    assert tested.problem is None


def test_numbers_that_break_down_at_the_trial_are_tried_again_in_full_precision(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = waiting.make_plan
    monkeypatch.setattr(waiting, "make_plan", lambda *given: msgspec.structs.replace(real(*given), precision="float16"))
    real_load = loading.load

    def load(*given: Any) -> loading.LoadedModel:
        model = real_load(*given)
        weight = model.transformers[0].proj_out.weight
        weight.data = weight.data * 1e5
        return model

    monkeypatch.setattr(loading, "load", load)
    bench.run("wild")
    told = [event.problem.code for event in bench.heard if isinstance(event, Told)]
    assert "W2-RETRIED" in told


def test_grain_is_told_while_it_can_still_be_stopped_and_a_picture_is_not_taken_for_it(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = bench.make("sound", model=str(bundled_model()), prompt="a red circle moving right", steps=12)
    assert "W2-LOOKS-LIKE-NOISE" not in bench.told(sound)
    real_load = loading.load

    def scaled(*given: Any) -> loading.LoadedModel:
        """As when the scales of fp8 weights are dropped."""
        model = real_load(*given)
        for block in model.transformers[1].blocks:
            block.ffn.net[2].weight.data = block.ffn.net[2].weight.data * 40
        return model

    monkeypatch.setattr(loading, "load", scaled)
    bench.runner.residents.release()
    spoilt = bench.make("spoilt", model=str(bundled_model()), prompt="a red circle moving right", steps=12)
    told = [type(event) for event in bench.heard if isinstance(event, StepDone) or "NOISE" in str(event)]
    assert told.index(Told) < 12
    assert [problem.code for problem in spoilt.problems].count("W2-LOOKS-LIKE-NOISE") == 1


def test_a_prompt_is_encoded_once(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []
    real = loading.load_text_encoder
    monkeypatch.setattr(loading, "load_text_encoder", lambda *given: (loaded.append("x"), real(*given))[1])
    first = bench.make("first")
    bench.runner.residents.release()
    second = bench.make("second")
    bench.runner.residents.release()
    assert len(loaded) == 1, "the second job found its embeddings on disk"
    assert torch.equal(clean_of(first), clean_of(second))
    bench.make("third", prompt="a blue square")
    assert len(loaded) == 2
    (bench.folder / "text_encoder" / "model.safetensors").touch()
    bench.runner.residents.release()
    bench.make("fourth")
    assert len(loaded) == 3, "another file may hold other weights"


def test_old_embeddings_and_latents_make_room(bench: Bench) -> None:
    save_settings(Settings(embeddings_limit_gb=20e-6))
    for number in range(6):
        bench.make("some", prompt=f"circle {'red ' * number}", steps=1)
    kept = list(running.places.embeddings_folder().glob("*.safetensors"))
    assert 0 < sum(file.stat().st_size for file in kept) <= 20_000


def test_a_picture_is_made_with_its_recipe(bench: Bench) -> None:
    result = bench.make("picture", ending=".png", frames=1)
    with Image.open(result.output) as picture:
        assert picture.size == (64, 64)
        recipe = msgspec.json.decode(str(picture.info["wan22"]), type=Recipe)
    assert recipe.settings.task == "t2i"
    assert recipe.settings.frames == 1


def test_many_frames_in_pictures_are_a_folder_and_another_file_can_be_made_of_them(bench: Bench) -> None:
    first = bench.make("clip", ending=".png")
    assert Path(first.output).name == "clip"
    pictures = sorted(Path(first.output).iterdir())
    assert [picture.name for picture in pictures] == [f"clip_{number:05d}.png" for number in range(1, 10)]
    assert first.bytes == sum(picture.stat().st_size for picture in pictures)
    fine = bench.make("fine", ending=".mkv", resume=first.latents, depth=10, codec="ffv1")
    settings = fine.recipe.settings
    assert (settings.container, settings.codec, settings.depth) == (".mkv", "ffv1", 10)
    with av.open(fine.output) as container:
        frames = [frame.to_ndarray(format="gbrp10le") for frame in container.decode(video=0)]
    assert (len(frames), frames[0].dtype) == (9, np.uint16)
    assert len(np.unique(np.stack(frames))) > 256, "the decoder's numbers are finer than eight bits"
    seen = np.stack([np.asarray(Image.open(picture)) for picture in pictures])
    assert np.abs(np.stack(frames) / 1023 - seen / 255).max() < 0.004
    again = bench.make("again", video=first.output, strength=0.5)
    assert frames_of(again.output).shape == (9, 64, 64, 3), "a folder of pictures is a video like any other"


def test_a_draft_is_a_file_that_plays_whatever_is_wanted_of_the_finished_one(bench: Bench) -> None:
    for ending, codec in ((".gif", "gif"), (".mov", "prores"), (".png", "png")):
        draft = bench.make("draft", ending=ending, codec=codec, draft=True)
        assert draft.recipe.settings.codec == codec
        assert Path(draft.output).exists()


def test_what_cannot_be_encoded_is_told_before_anything_is_loaded(bench: Bench) -> None:
    ending = bench.run("clip", ending=".mp4", codec="ffv1")
    assert isinstance(ending, Failed)
    assert ending.problem.code == "W2-BAD-SETTING"
    assert bench.runner.residents.loaded is None


def test_hardware_that_is_not_there_is_a_note(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoders, "works", lambda *_: False)
    assert "W2-HARDWARE-ENCODER" in [problem.code for problem in bench.make("clip", hardware=True).problems]


@pytest.mark.parametrize("variant", ["t2v", "i2v", "ti2v"])
@pytest.mark.parametrize("source", ["latents", "frames"])
def test_a_clip_goes_on_where_another_ended(variant: str, source: str, home: Path, tmp_path: Path) -> None:
    bench = Bench(tiny_models.save(variant, tmp_path / "model"))
    start: dict[str, Any] = {"frames": 17, "steps": 3}
    if variant == "i2v":
        path = tmp_path / "start.png"
        Image.new("RGB", (64, 64), (200, 30, 30)).save(path)
        start["image"] = str(path)
    first = bench.make("first", **start, ending=".mkv")
    before = first.latents if source == "latents" else first.output
    second = bench.make("second", continues=before, frames=17, steps=3, seed=2, ending=".mkv")
    assert "W2-CONTINUED" in bench.told(second)
    assert frames_of(second.output).shape == (17 - 5, 64, 64, 3), "the held frames are the other clip's"
    if source == "latents":
        tail = clean_of(first)[:, :, -HELD:]
        assert torch.allclose(clean_of(second)[:, :, :HELD], tail, atol=1e-5 if variant != "i2v" else 10.0)
        assert recipe_of(Path(second.latents)).settings.continues == first.latents


@pytest.mark.parametrize("source", ["latents", "frames"])
def test_a_moved_character_goes_on_from_the_last_frame(source: str, home: Path, tmp_path: Path) -> None:
    bench = Bench(tiny_models.save("animate", tmp_path / "model"))
    path = str(tmp_path / "character.png")
    Image.new("RGB", (64, 64), (200, 30, 30)).save(path)
    start: dict[str, Any] = {"image": path, "video": path, "face": path, "frames": 13, "steps": 2, "ending": ".mkv"}
    first = bench.make("first", **start)
    assert frames_of(first.output).shape == (13, 64, 64, 3)
    before = first.latents if source == "latents" else first.output
    second = bench.make("second", continues=before, video_start=12, seed=2, **start)
    assert "W2-CONTINUED" not in bench.told(second), "its colours are left to the model"
    assert frames_of(second.output).shape == (12, 64, 64, 3), "the first frame is the other clip's last"
    assert clean_of(second).shape == clean_of(first).shape
    assert recipe_of(Path(second.latents)).settings.video_start == 12


def test_a_clip_of_another_size_is_not_continued(bench: Bench) -> None:
    first = bench.make("first", steps=1)
    ending = bench.run("second", continues=first.latents, width=96)
    assert isinstance(ending, Failed)
    assert ending.problem.code == "W2-BAD-SETTING"


def test_a_jump_of_colours_at_the_seam_is_taken_out() -> None:
    random = torch.Generator().manual_seed(0)
    clip = torch.randn((1, 4, 6, 8, 8), generator=random).mean(dim=2, keepdim=True).repeat(1, 1, 6, 1, 1)
    jumped = clip.clone()
    jumped[:, :, HELD:] += 0.05
    result = joined(jumped)
    assert torch.allclose(result.clean, clip, atol=1e-5)
    assert result.shift > 0.05, "in deviations"
    assert result.drift < 1e-4


def test_kept_latents_of_another_model_are_refused(bench: Bench, tmp_path: Path) -> None:
    first = bench.make("first", steps=1)
    other = tiny_models.save("ti2v", tmp_path / "other")
    ending = bench.run("second", resume=first.latents, model=str(other))
    assert isinstance(ending, Failed)
    assert ending.problem.code == "W2-LATENTS-OF-ANOTHER"


@pytest.mark.parametrize("damage", ["gone", "torn", "foreign"])
def test_damaged_latents_are_refused_in_words(bench: Bench, damage: str, tmp_path: Path) -> None:
    path = Path(bench.make("first", steps=1).latents)
    if damage == "gone":
        path.unlink()
    elif damage == "torn":
        path.write_bytes(path.read_bytes()[:-100])
    else:
        path = bench.folder / "vae" / "diffusion_pytorch_model.safetensors"
    for field in ("resume", "continues"):
        ending = bench.run("second", **{field: str(path)})
        assert isinstance(ending, Failed)
        assert ending.problem.code in ("W2-LATENTS-UNREADABLE", "W2-INPUT-UNREADABLE")


def test_tiles_that_stream_give_the_frames_of_the_whole(home: Path) -> None:
    """With the bundled VAE, which was trained, and a clip of its world; the library's own tiles are far off."""
    component = inspect(bundled_model()).component(Role.VAE)
    assert component
    vae: Any = build(component, Kind.VAE, torch.float32)
    clip = render([draw_scene(("circle", "red", "right", "navy"), (24.0, 25.0), np.random.default_rng(0))])
    with torch.no_grad():
        latents = vae.encode(clip).latent_dist.mode()
        whole = torch.cat(list(decoding.decode_chunks(vae, latents)), dim=2)
        tiled = torch.cat(list(decoding.decode_chunks(vae, latents, tile=6)), dim=2)
        vae.enable_tiling(48, 48, 32, 32)
        library = vae.decode(latents, return_dict=False)[0]
    assert tiled.shape == whole.shape == (1, 3, 17, 64, 64)
    error = float((tiled - whole).abs().mean()) * 127.5
    assert 0 < error <= 0.5, "mean difference, of 255"
    assert error < float((library - whole).abs().mean()) * 127.5 / 5
    # No seams: where tiles meet, the difference does not jump from one pixel to the next.
    jumps = (tiled - whole).diff(dim=-1).abs().mean(dim=(0, 1, 2, 3)) * 127.5
    assert float(jumps.max()) < 1.0
