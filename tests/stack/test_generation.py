"""Our loop, decoding and previews give the library's numbers, and stop when they are told to."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import tiny_models
import torch
from PIL import Image

from wan22_desktop.domain.generation import ExecutionPlan, GenerationSettings, Offload
from wan22_desktop.domain.model import Task
from wan22_desktop.domain.problem import ProblemRaised
from wan22_desktop.generation import conditioning, decoding, denoising, loading, preview
from wan22_desktop.generation.cancelling import CancelledHere
from wan22_desktop.inspection import inspect

PLAN = ExecutionPlan(
    device="cpu",
    precision="float32",
    vae_precision="float32",
    offload=Offload.NONE,
    vae_tiling=False,
    threads=2,
    memory_needed=0,
    device_memory_needed=0,
)


@dataclass
class Loaded:
    model: loading.LoadedModel
    folder: Path


@pytest.fixture(scope="module", params=["t2v", "i2v", "ti2v"])
def loaded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    folder = tiny_models.save(request.param, tmp_path_factory.mktemp("models") / request.param)
    report = inspect(folder)
    assert report.runnable, report.problems
    return Loaded(loading.load(report, PLAN, lambda role: None), folder)


@pytest.fixture(scope="module")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pictures") / "start.png"
    pixels = np.random.default_rng(1).integers(0, 255, (64, 64, 3), dtype=np.uint8)
    Image.fromarray(pixels).resize((96, 64)).save(path)
    return path


def settings_for(task: Task, **changes: object) -> GenerationSettings:
    given = {
        "task": task, "prompt": "a red circle moving right", "negative": "blue", "image": None, "last_image": None,
        "width": 64, "height": 64, "frames": 9, "fps": 8, "steps": 4, "guidance": 3.0, "guidance_low": 2.0,
        "shift": 3.0, "seed": 11,
    }  # fmt: skip
    return GenerationSettings(**(given | changes))  # type: ignore[arg-type]


def run(model: loading.LoadedModel, settings: GenerationSettings) -> list[denoising.DenoisedStep]:
    cancel = threading.Event()
    prompt = conditioning.encode_prompt(model, settings, cancel)
    return list(denoising.denoise(model, settings, prompt, cancel))


def reference(model: loading.LoadedModel, settings: GenerationSettings, output: str, **images: object) -> torch.Tensor:
    """The same job by the library's own pipeline."""
    pipeline = model.for_task(settings.task)
    pipeline.scheduler = type(pipeline.scheduler).from_config(pipeline.scheduler.config, flow_shift=settings.shift)
    return pipeline(
        prompt=settings.prompt,
        negative_prompt=settings.negative,
        width=settings.width,
        height=settings.height,
        num_frames=settings.frames,
        num_inference_steps=settings.steps,
        guidance_scale=settings.guidance,
        guidance_scale_2=settings.guidance_low if model.report.boundary_ratio is not None else None,
        generator=torch.Generator("cpu").manual_seed(settings.seed),
        max_sequence_length=model.prompt_length,
        output_type=output,
        return_dict=False,
        **images,
    )[0]


def test_denoising_gives_the_librarys_latents_to_the_bit(loaded: Loaded, picture: Path) -> None:
    for task in loaded.model.report.tasks:
        images: dict[str, object] = {}
        settings = settings_for(task)
        if task is not Task.TEXT_TO_VIDEO:
            settings = settings_for(task, image=str(picture))
            images["image"] = conditioning.open_image(str(picture), 64, 64)
        if task is Task.FIRST_LAST_FRAME:
            settings = settings_for(task, image=str(picture), last_image=str(picture))
            images["last_image"] = images["image"]
        ours = run(loaded.model, settings)[-1].latents
        theirs = reference(loaded.model, settings, "latent", **images)
        assert torch.equal(ours, theirs), task


def test_both_experts_take_their_own_steps(loaded: Loaded, picture: Path) -> None:
    task = loaded.model.report.tasks[0]
    image = None if task is Task.TEXT_TO_VIDEO else str(picture)
    experts = [step.expert for step in run(loaded.model, settings_for(task, image=image, steps=6))]
    assert len(set(experts)) == (1 if loaded.model.report.boundary_ratio is None else 2)
    assert experts == sorted(experts, key=list(type(experts[0])).index), "high noise comes first"


def test_frames_that_stream_are_the_frames_that_decode_gives(loaded: Loaded) -> None:
    vae = loaded.model.pipeline.vae
    random = torch.Generator().manual_seed(3)
    side = 64 // vae.config.scale_factor_spatial
    latents = torch.randn((1, vae.config.z_dim, 3, side, side), generator=random)
    frames = np.stack(list(decoding.decode(loaded.model, latents, threading.Event())))
    with torch.no_grad():
        whole = vae.decode(decoding.denormalised(vae, latents), return_dict=False)[0][0]
    expected = ((whole + 1) * 127.5).round().clamp(0, 255).to(torch.uint8).permute(1, 2, 3, 0).numpy()
    assert frames.shape == (9, 64, 64, 3)
    assert np.array_equal(frames, expected)


def test_cancel_takes_effect_inside_a_step(loaded: Loaded, picture: Path) -> None:
    model = loaded.model
    task = model.report.tasks[0]
    settings = settings_for(task, image=None if task is Task.TEXT_TO_VIDEO else str(picture), steps=5)
    cancel = threading.Event()
    prompt = conditioning.encode_prompt(model, settings, cancel)
    blocks = model.pipeline.transformer.blocks
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
    vae = loaded.model.pipeline.vae
    side = 64 // vae.config.scale_factor_spatial
    cancel = threading.Event()
    frames = decoding.decode(loaded.model, torch.zeros((1, vae.config.z_dim, 3, side, side)), cancel)
    next(frames)
    cancel.set()
    with pytest.raises(CancelledHere, match="decoded"):
        list(frames)


def test_numbers_that_break_down_stop_the_job_at_their_step(loaded: Loaded, picture: Path) -> None:
    model = loaded.model
    task = model.report.tasks[0]
    weight = model.pipeline.transformer.proj_out.weight
    kept = weight.data.clone()
    weight.data[0, 0] = float("nan")
    try:
        with pytest.raises(ProblemRaised) as raised:
            run(model, settings_for(task, image=None if task is Task.TEXT_TO_VIDEO else str(picture)))
    finally:
        weight.data.copy_(kept)
    assert raised.value.problem.code == "W2-NOT-FINITE"
    assert "step 1" in raised.value.problem.what


def test_a_preview_has_at_most_a_handful_of_frames(loaded: Loaded) -> None:
    model = loaded.model
    vae = model.pipeline.vae
    fitted = preview.fit_preview_map(model)
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
