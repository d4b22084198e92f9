"""Our loop, decoding and previews give the library's numbers, and stop when they are told to."""

from __future__ import annotations

import functools
import inspect as inspect_module
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
import recipes
import tiny_models
import torch
from clips import write_video
from diffusers import (
    DiffusionPipeline,
    UniPCMultistepScheduler,
    WanAnimatePipeline,
    WanImageToVideoPipeline,
    WanPipeline,
    WanVACEPipeline,
    WanVideoToVideoPipeline,
)
from PIL import Image

from wan22_desktop.domain.generation import Crop, GenerationSettings, Sampler
from wan22_desktop.domain.model import Task
from wan22_desktop.domain.problem import ProblemRaised
from wan22_desktop.domain.schedule import high_noise_steps, sigmas
from wan22_desktop.generation import (
    checkpoint,
    conditioning,
    decoding,
    denoising,
    latent_space,
    loading,
    preview,
    prompting,
    sampling,
)
from wan22_desktop.generation.cancelling import CancelledHere
from wan22_desktop.inspection import inspect
from wan22_desktop.video.reader import read_frames

PLAN = recipes.PLAN


@dataclass
class Loaded:
    model: loading.LoadedModel
    text: loading.TextEncoder
    folder: Path


@functools.cache
def loaded_as(variant: str) -> Loaded:
    folder = tiny_models.save(variant, Path(tempfile.mkdtemp(prefix="wan22-test-")) / variant)
    report = inspect(folder)
    assert report.runnable, report.problems
    text = loading.load_text_encoder(report, PLAN, lambda role: None)
    return Loaded(loading.load(report, PLAN, lambda role: None), text, folder)


@pytest.fixture(params=["t2v", "i2v", "ti2v"])
def loaded(request: pytest.FixtureRequest) -> Loaded:
    return loaded_as(request.param)


WITH_REFERENCES = ("vace", "animate")
"""The library hands over their latents with those of the references in front."""


def settings_for(task: Task, **changes: Any) -> GenerationSettings:
    given: dict[str, Any] = {"prompt": "a red circle moving right", "negative": "blue", "height": 64, "seed": 11}
    return recipes.settings(task=task, **(given | changes))


def settings_of(loaded: Loaded, task: Task, inputs: dict[str, str], **changes: Any) -> GenerationSettings:
    """A small job of ``task`` with what it needs, and the experts' steps as they are settled."""
    needs: dict[Task, dict[str, Any]] = {
        Task.IMAGE_TO_VIDEO: {"image": inputs["first"]},
        Task.FIRST_LAST_FRAME: {"image": inputs["first"], "last_image": inputs["last"]},
        Task.VIDEO_TO_VIDEO: {"video": inputs["video"], "strength": 0.6},
        Task.CONTROL: {
            "video": inputs["video"], "mask": inputs["mask"], "references": (inputs["reference"],),
            "control_scale": 0.8,
        },
        Task.ANIMATE: {"image": inputs["reference"], "video": inputs["video"], "face": inputs["face"]},
        Task.TEXT_TO_IMAGE: {"frames": 1},
    }  # fmt: skip
    settings = settings_for(task, **(needs.get(task, {}) | changes))
    boundary = loaded.model.report.boundary_ratio
    if boundary is None:
        return settings
    high = high_noise_steps(settings.sampler, settings.steps, settings.shift, boundary)
    return msgspec.structs.replace(settings, high_steps=high)


def run(loaded: Loaded, settings: GenerationSettings) -> list[denoising.DenoisedStep]:
    cancel = threading.Event()
    prompt = prompting.embed_prompt(settings, None, lambda: loaded.text, cancel)
    return list(denoising.denoise(loaded.model, settings, prompt, cancel))


def reference(
    loaded: Loaded, settings: GenerationSettings, output: str = "latent", further: Sequence[int] = (),
    *, plainly: bool = False, dtype: torch.dtype = torch.float32,
) -> torch.Tensor:  # fmt: skip
    """The same job by the library's own pipeline, loaded by the library from the same folder.

    It is given our embeddings, or ``plainly`` the prompt: our text encoder leaves out what the mask hides, which is the
    same only to rounding.

    ``further`` are the seeds of Animate's segments after the first; the last one's latents are returned.
    """
    kinds = {
        Task.VIDEO_TO_VIDEO: WanVideoToVideoPipeline, Task.IMAGE_TO_VIDEO: WanImageToVideoPipeline,
        Task.FIRST_LAST_FRAME: WanImageToVideoPipeline, Task.CONTROL: WanVACEPipeline,
        Task.ANIMATE: WanAnimatePipeline,
    }  # fmt: skip
    kind = kinds.get(settings.task, WanPipeline)
    if loaded.model.report.pipeline == "WanVACEPipeline":
        kind = WanVACEPipeline
    saved: Any = DiffusionPipeline.from_pretrained(loaded.folder, dtype=dtype)
    takes = inspect_module.signature(kind).parameters
    options = {name: saved.config[name] for name in ("boundary_ratio", "expand_timesteps") if name in saved.config}
    given = {name: value for name, value in (saved.components | options).items() if name in takes}
    pipeline: Any = kind(**given)
    pipeline.scheduler = UniPCMultistepScheduler.from_config(pipeline.scheduler.config, flow_shift=settings.shift)
    pipeline.set_progress_bar_config(disable=True)
    extra = given_to_library(settings, settings.frames + (settings.frames - 1) * len(further), saved.transformer)
    if loaded.model.report.boundary_ratio is not None:
        extra["guidance_scale_2"] = settings.guidance_low
    steps: list[torch.Tensor] = []
    seeds, noise = list(further), torch.Generator("cpu").manual_seed(settings.seed)

    def note(_pipeline: object, index: int, _time: object, values: dict[str, Any]) -> dict[str, Any]:
        steps.append(values["latents"])
        if index + 1 == settings.steps and seeds:
            noise.manual_seed(seeds.pop(0))
        return values

    read = prompting.embed_prompt(settings, None, lambda: loaded.text, threading.Event())
    if plainly:
        extra |= {"prompt": settings.prompt, "negative_prompt": settings.negative}
    else:
        extra |= {"prompt_embeds": read.positive, "negative_prompt_embeds": read.negative}
    made = pipeline(
        width=settings.width,
        height=settings.height,
        num_inference_steps=settings.steps,
        guidance_scale=settings.guidance,
        generator=noise,
        max_sequence_length=saved.tokenizer.model_max_length,
        output_type=output,
        return_dict=False,
        callback_on_step_end=note,
        **extra,
    )[0]
    # For Animate alone the library hands over the latents as the VAE takes them.
    return steps[-1] if settings.task is Task.ANIMATE and output == "latent" else made


def given_to_library(settings: GenerationSettings, frames: int, transformer: Any) -> dict[str, Any]:
    """What the library's pipeline is given for the task, beside numbers and prompt."""

    def pictures(path: str | None, size: int = 64) -> list[Image.Image]:
        return [Image.fromarray(frame) for frame in read_frames(str(path), size, size, frames, 12)]

    given: dict[str, Any] = {"num_frames": frames}
    if settings.task is Task.ANIMATE:
        given = {
            "image": conditioning.open_picture(str(settings.image)), "pose_video": pictures(settings.video),
            "face_video": pictures(settings.face, transformer.config.motion_encoder_size),
            "segment_frame_length": settings.frames, "prev_segment_conditioning_frames": 1,
        }  # fmt: skip
        if settings.background:
            both = {"background_video": pictures(settings.background), "mask_video": pictures(settings.mask)}
            given |= {"mode": "replace"} | both
        return given
    if settings.image:
        given["image"] = conditioning.open_image(settings.image, 64, 64)
    if settings.last_image:
        given["last_image"] = conditioning.open_image(settings.last_image, 64, 64)
    if settings.video:
        given["video"] = pictures(settings.video)
    if settings.task is Task.VIDEO_TO_VIDEO:
        given["strength"] = settings.strength
        del given["num_frames"]
    if settings.task is Task.CONTROL:
        given["mask"] = pictures(settings.mask)
        given["reference_images"] = [conditioning.open_picture(path) for path in settings.references]
        given["conditioning_scale"] = settings.control_scale
    return given


@pytest.mark.parametrize("variant", list(tiny_models.KINDS))
def test_denoising_gives_the_librarys_latents_to_the_bit(variant: str, inputs: dict[str, str]) -> None:
    loaded = loaded_as(variant)
    assert loaded.model.report.tasks
    for task in loaded.model.report.tasks:
        if task is Task.VIDEO_TO_VIDEO and variant != "t2v-2.1":
            continue  # the library's class for it knows one expert, without timesteps of its own for each token
        settings = settings_of(loaded, task, inputs)
        last = run(loaded, settings)[-1].checkpoint
        ours = last.latents if variant in WITH_REFERENCES else last.clean
        theirs = reference(loaded, settings)
        assert torch.equal(ours, theirs), f"{variant} {task}: {float((ours - theirs).abs().max())}"


@pytest.mark.parametrize("batched", [False, True], ids=["pass by pass", "both passes at once"])
@pytest.mark.parametrize("variant", ["t2v", "i2v", "ti2v", "vace"])
def test_called_plainly_the_library_makes_the_same_to_rounding(
    variant: str, batched: bool, inputs: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With its own text encoder, as a person calls it; and as the processor's plans of small videos run."""
    loaded = loaded_as(variant)
    model = loaded.model
    # The model is other tests' too.
    monkeypatch.setattr(model, "plan", msgspec.structs.replace(model.plan, batched_guidance=batched))
    settings = settings_of(loaded, model.report.tasks[0], inputs)
    last = run(loaded, settings)[-1].checkpoint
    ours = last.latents if variant in WITH_REFERENCES else last.clean
    theirs = reference(loaded, settings, plainly=True)
    apart = float((ours - theirs).abs().max() / theirs.abs().max())
    print(f"{variant}, batched {batched}: {apart:.1e}")
    assert apart < 5e-5


def test_a_character_takes_somebodys_place_to_the_bit(inputs: dict[str, str]) -> None:
    loaded = loaded_as("animate")
    replaced = {"background": inputs["background"], "mask": inputs["mask"]}
    settings = settings_of(loaded, Task.ANIMATE, inputs, **replaced)
    ours = run(loaded, settings)[-1].checkpoint.latents
    assert torch.equal(ours, reference(loaded, settings))
    alone = run(loaded, settings_of(loaded, Task.ANIMATE, inputs))[-1].checkpoint.latents
    assert not torch.equal(ours, alone), "the background has been looked at"


@pytest.mark.parametrize(("variant", "task"), [("t2v-2.1", Task.VIDEO_TO_VIDEO), ("vace", Task.CONTROL)])
def test_every_input_video_is_read_from_the_same_frame_on(
    variant: str, task: Task, inputs: dict[str, str], tmp_path: Path
) -> None:
    loaded = loaded_as(variant)
    settings = settings_of(loaded, task, inputs, frames=5, steps=2, video_start=4)
    ours = run(loaded, settings)[-1].checkpoint.latents
    cut: dict[str, Any] = {"video_start": 0}
    for name in ("video", "mask"):
        cut[name] = str(tmp_path / f"{name}.mkv")
        write_video(Path(cut[name]), read_frames(inputs[name], 64, 64, 9, 12)[4:])
    assert torch.equal(ours, run(loaded, msgspec.structs.replace(settings, **cut))[-1].checkpoint.latents)
    begun = msgspec.structs.replace(settings, video_start=0)
    assert not torch.equal(ours, run(loaded, begun)[-1].checkpoint.latents)


@pytest.mark.parametrize("replaces", [False, True])
def test_a_segment_of_animate_goes_on_as_the_librarys_next_one(
    replaces: bool, inputs: dict[str, str], tmp_path: Path
) -> None:
    loaded = loaded_as("animate")
    random = np.random.default_rng(2)
    videos = {name: str(tmp_path / f"{name}.mkv") for name in ("video", "face", "background", "mask")}
    for path in videos.values():
        write_video(Path(path), random.integers(0, 255, (17, 64, 64, 3), dtype=np.uint8))
    if not replaces:
        del videos["background"], videos["mask"]
    first = settings_of(loaded, Task.ANIMATE, inputs, steps=3, **videos)
    kept = tmp_path / "kept.safetensors"
    checkpoint.save(kept, run(loaded, first)[-1].checkpoint, recipes.recipe())
    second = msgspec.structs.replace(first, continues=str(kept), video_start=8, seed=12)
    ours = run(loaded, second)[-1].checkpoint.latents
    theirs = reference(loaded, first, further=[12])
    # What it goes on from was decoded by the lean decoder.
    assert torch.allclose(ours, theirs, rtol=0, atol=1e-5), float((ours - theirs).abs().max())


@pytest.mark.parametrize("variant", ["t2v", "ti2v"])
def test_a_video_is_made_anew_as_far_as_asked(variant: str, inputs: dict[str, str]) -> None:
    loaded = loaded_as(variant)
    source = conditioning.encode_video(loaded.model, read_frames(inputs["video"], 64, 64, 9, 12))
    distances = []
    for strength in (0.3, 1.0):
        settings = settings_of(loaded, Task.VIDEO_TO_VIDEO, inputs, strength=strength, steps=10)
        steps = run(loaded, settings)
        assert len(steps) == round(10 * strength)
        distances.append(float((steps[-1].checkpoint.clean - source).square().mean()))
    assert distances[0] < distances[1]


def test_a_crop_is_the_same_as_a_picture_that_was_cut_before(inputs: dict[str, str], tmp_path: Path) -> None:
    loaded = loaded_as("i2v")
    left, cut = Crop(right=0.5), tmp_path / "cut.png"
    with Image.open(inputs["first"]) as picture:
        picture.crop((0, 0, round(picture.width / 2), picture.height)).save(cut)

    def beside(**changes: Any) -> torch.Tensor:
        settings = settings_of(loaded, Task.FIRST_LAST_FRAME, inputs, **changes)
        found = conditioning.prepare(loaded.model, settings, sampling.make_scheduler(settings, {})).beside
        assert found is not None
        return found

    assert torch.equal(beside(image_crop=left), beside(image=str(cut)))
    assert not torch.equal(beside(image_crop=left), beside())
    assert not torch.equal(beside(last_image_crop=left), beside())


@pytest.mark.parametrize("sampler", list(Sampler))
@pytest.mark.parametrize(("steps", "shift"), [(1, 1.0), (4, 5.0), (10, 3.0), (40, 12.0), (50, 5.0)])
def test_the_experts_steps_are_known_before_anything_is_loaded(sampler: Sampler, steps: int, shift: float) -> None:
    settings = settings_for(Task.TEXT_TO_VIDEO, steps=steps, shift=shift, sampler=sampler)
    scheduler = sampling.make_scheduler(settings, {})
    times = scheduler.timesteps
    assert sigmas(sampler, steps, shift) == pytest.approx(scheduler.sigmas[:steps].tolist(), abs=2e-6)
    for boundary in (0.5, 0.875, 0.9):
        assert high_noise_steps(sampler, steps, shift, boundary) == int((times >= boundary * 1000).sum())


def test_every_sampler_comes_to_a_picture(inputs: dict[str, str]) -> None:
    loaded = loaded_as("t2v")
    results = {}
    for sampler in Sampler:
        settings = settings_of(loaded, Task.TEXT_TO_VIDEO, inputs, sampler=sampler)
        results[sampler] = run(loaded, settings)[-1].checkpoint.clean
        assert bool(torch.isfinite(results[sampler]).all())
        assert torch.equal(results[sampler], run(loaded, settings)[-1].checkpoint.clean), "the seed decides everything"
    assert not torch.equal(results[Sampler.EULER], results[Sampler.LCM])


def test_guidance_can_be_left_out_for_some_of_the_steps(inputs: dict[str, str]) -> None:
    loaded = loaded_as("ti2v")
    passes: list[int] = []
    hook = loaded.model.transformers[0].register_forward_hook(lambda *_: passes.append(1))
    try:
        run(loaded, settings_of(loaded, Task.TEXT_TO_VIDEO, inputs, steps=10, guidance_from=0.2, guidance_until=0.6))
    finally:
        hook.remove()
    assert len(passes) == 10 + 4


def test_a_run_goes_on_from_a_file_to_the_same_bits(tmp_path: Path, inputs: dict[str, str]) -> None:
    loaded = loaded_as("t2v")
    recipe = recipes.recipe()
    for sampler in Sampler:
        settings = settings_of(loaded, Task.TEXT_TO_VIDEO, inputs, sampler=sampler, steps=6)
        whole = run(loaded, settings)
        checkpoint.save(tmp_path / "kept.safetensors", whole[2].checkpoint, recipe)
        start, _ = checkpoint.load(tmp_path / "kept.safetensors")
        cancel = threading.Event()
        prompt = prompting.embed_prompt(settings, None, lambda: loaded.text, cancel)
        rest = list(denoising.denoise(loaded.model, settings, prompt, cancel, start))
        assert [step.index for step in rest] == [4, 5, 6]
        assert torch.equal(rest[-1].checkpoint.clean, whole[-1].checkpoint.clean), sampler


def test_both_experts_take_their_own_steps(loaded: Loaded, inputs: dict[str, str]) -> None:
    task = loaded.model.report.tasks[0]
    experts = [step.expert for step in run(loaded, settings_of(loaded, task, inputs, steps=6))]
    assert len(set(experts)) == (1 if loaded.model.report.boundary_ratio is None else 2)
    assert experts == sorted(experts, key=list(type(experts[0])).index), "high noise comes first"


def test_frames_that_stream_are_the_frames_that_decode_gives(loaded: Loaded) -> None:
    vae = loaded.model.vae
    random = torch.Generator().manual_seed(3)
    side = 64 // vae.config.scale_factor_spatial
    latents = torch.randn((1, vae.config.z_dim, 3, side, side), generator=random)
    frames = np.stack(list(decoding.decode(loaded.model, latents, threading.Event())))
    with torch.no_grad():
        whole = vae.decode(latent_space.denormalised(vae, latents), return_dict=False)[0][0]
    expected = ((whole + 1) * 127.5).round().clamp(0, 255).to(torch.uint8).permute(1, 2, 3, 0).numpy()
    assert frames.shape == (9, 64, 64, 3)
    apart = np.abs(frames.astype(np.int16) - expected)
    assert apart.max() <= 1, "where the numbers are about halfway, rounding may go the other way"
    assert (apart > 0).mean() <= 1e-3


def test_cancel_takes_effect_inside_a_step(loaded: Loaded, inputs: dict[str, str]) -> None:
    model = loaded.model
    settings = settings_of(loaded, model.report.tasks[0], inputs, steps=5)
    cancel = threading.Event()
    prompt = prompting.embed_prompt(settings, None, lambda: loaded.text, cancel)
    blocks = model.transformers[0].blocks
    passed: list[int] = []
    hook = blocks[0].register_forward_hook(lambda *_: (passed.append(1), cancel.set())[0])
    try:
        with pytest.raises(CancelledHere, match="step 1"):
            list(denoising.denoise(model, settings, prompt, cancel))
    finally:
        hook.remove()
    assert len(passed) == 1, "not even the next block ran"
    assert not any(block._forward_pre_hooks for block in blocks), "nothing is left hooked"


def test_cancel_takes_effect_inside_decoding(loaded: Loaded) -> None:
    vae = loaded.model.vae
    side = 64 // vae.config.scale_factor_spatial
    cancel = threading.Event()
    frames = decoding.decode(loaded.model, torch.zeros((1, vae.config.z_dim, 3, side, side)), cancel)
    next(frames)
    cancel.set()
    with pytest.raises(CancelledHere, match="decoded"):
        list(frames)


def test_numbers_that_break_down_stop_the_job_at_their_step(loaded: Loaded, inputs: dict[str, str]) -> None:
    model = loaded.model
    weight = model.transformers[0].proj_out.weight
    kept, spoilt = weight.data, weight.data.clone()
    spoilt[0, 0] = float("nan")
    weight.data = spoilt
    try:
        with pytest.raises(ProblemRaised) as raised:
            run(loaded, settings_of(loaded, model.report.tasks[0], inputs))
    finally:
        weight.data = kept
    assert raised.value.problem.code == "W2-NOT-FINITE"
    assert "step 1" in raised.value.problem.what


def test_a_preview_has_at_most_a_handful_of_frames(loaded: Loaded) -> None:
    model = loaded.model
    vae = model.vae
    fitted = preview.preview_map(model)
    side = 64 // vae.config.scale_factor_spatial
    frames = fitted.render(torch.zeros((1, vae.config.z_dim, 21, side, side)))
    assert frames.dtype == np.uint8
    assert frames.shape == (preview.MAX_FRAMES, 64, 64, 3)


def test_a_tensor_without_weights_is_a_problem_not_noise(tmp_path: Path) -> None:
    from safetensors.torch import load_file, save_file

    folder = tiny_models.save("t2v", tmp_path / "model")
    report = inspect(folder)
    weights = folder / "vae" / "diffusion_pytorch_model.safetensors"
    tensors = load_file(weights)
    del tensors["decoder.conv_out.weight"]
    save_file(tensors, weights, metadata={"format": "pt"})
    with pytest.raises(ProblemRaised) as raised:
        loading.load(report, PLAN, lambda role: None)
    assert raised.value.problem.code == "W2-WEIGHTS-INCOMPLETE"
    assert "decoder.conv_out.weight" in raised.value.problem.what


def test_a_picture_that_claims_gigapixels_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    Image.new("1", (20_000, 20_000)).save(path)
    with pytest.raises(ProblemRaised) as raised:
        conditioning.open_image(str(path), 64, 64)
    assert raised.value.problem.code == "W2-INPUT-UNREADABLE"
