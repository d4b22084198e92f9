"""What leads the denoising beside the prompt: pictures and videos, as latents."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Concatenate, ParamSpec

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image, ImageOps

from wan22_desktop.domain.generation import Crop, GenerationSettings
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import Task
from wan22_desktop.domain.problem import INPUT_UNREADABLE, ProblemRaised
from wan22_desktop.domain.scopes import stage_scope
from wan22_desktop.generation import failures
from wan22_desktop.generation.latent_space import normalised
from wan22_desktop.generation.loading import LoadedModel
from wan22_desktop.video.reader import read_frames

MAX_PIXELS = 100_000_000
"""A picture with more is refused before it is decoded: a few kilobytes can claim gigapixels."""
_PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff")


@dataclass(frozen=True, slots=True)
class Conditions:
    """Where the loop begins, and what it is given in every step. Latents are normalised, [1, z, F, h, w]."""

    latents: torch.Tensor
    """Pure noise, or the noised latents of a video."""
    beside: torch.Tensor | None = None
    """I2V and Animate: [1, 4 + z, F, h, w], mask and image latents that stand beside the noise as more channels."""
    fixed: torch.Tensor | None = None
    """[1, z, k, h, w], the first latent frames as they are to stay. With ``free`` it is broadcast over all frames;
    without, the transformer knows no fixed latents, and they are put in at every step with the step's noise."""
    free: torch.Tensor | None = None
    """TI2V: [1, 1, F, h, w], 0 where latents are fixed, 1 where they are free: each token has its own timestep."""
    image_embeddings: torch.Tensor | None = None
    """Wan2.1 I2V and Animate: what CLIP sees."""
    control: torch.Tensor | None = None
    """VACE: [1, 96, F, h, w]."""
    references: int = 0
    """VACE and Animate: latent frames at the beginning that show the references, and are no part of the video."""
    poses: torch.Tensor | None = None
    """Animate: [1, z, F, h, w], the latents of the pose video, without the reference's frame."""
    faces: torch.Tensor | None = None
    """Animate: [1, 3, frames, side, side] in [-1, 1], a picture of the face for each frame of the video."""
    first_step: int = 0
    """Steps that are left out because the beginning is not pure noise."""

    def to(self, device: torch.device) -> Conditions:
        tensors = {field.name: getattr(self, field.name) for field in fields(self)}
        moved = {name: value.to(device) for name, value in tensors.items() if isinstance(value, torch.Tensor)}
        return replace(self, **moved)


_Given = ParamSpec("_Given")


def where_the_vae_is(
    make: Callable[Concatenate[LoadedModel, _Given], Conditions],
) -> Callable[Concatenate[LoadedModel, _Given], Conditions]:
    """Pictures are encoded where the plan has the VAE; what goes wrong there is known as theirs."""

    @functools.wraps(make)
    def made(model: LoadedModel, *given: _Given.args, **named: _Given.kwargs) -> Conditions:
        with failures.in_phase("pictures"):
            if not model.plan.vae_on_processor:
                return make(model, *given, **named)
            at_home = replace(model, plan=msgspec.structs.replace(model.plan, device="cpu"))
            return make(at_home, *given, **named).to(model.device)

    return made


@where_the_vae_is
@torch.no_grad()
def prepare(model: LoadedModel, settings: GenerationSettings, scheduler: Any) -> Conditions:
    """What ``settings`` begins with. ``scheduler`` has its timesteps; nothing in it changes.

    Raises:
        ProblemRaised: INPUT_UNREADABLE.
    """
    # Drawn on the processor: the same seed gives the same noise on every machine.
    generator = torch.Generator("cpu").manual_seed(settings.seed)
    if "vace_layers" in model.transformers.config:
        return _from_control(model, settings, generator)
    match settings.task:
        case Task.IMAGE_TO_VIDEO | Task.FIRST_LAST_FRAME:
            return _from_images(model, settings, generator)
        case Task.VIDEO_TO_VIDEO:
            return _from_video(model, settings, scheduler, generator)
        case Task.ANIMATE:
            return from_performance(model, settings)
        case Task.TEXT_TO_VIDEO | Task.TEXT_TO_IMAGE | Task.CONTROL:
            return _free(model, settings, generator)


def _free(model: LoadedModel, settings: GenerationSettings, generator: torch.Generator) -> Conditions:
    config = model.vae.config
    frames = (settings.frames - 1) // config.scale_factor_temporal + 1
    size = settings.height // config.scale_factor_spatial, settings.width // config.scale_factor_spatial
    latents = torch.randn((1, config.z_dim, frames, *size), generator=generator).to(model.device)
    # Every token of TI2V has its own timestep, also where no image fixes any.
    return Conditions(latents, free=torch.ones_like(latents[:, :1]) if model.report.expand_timesteps else None)


def _from_images(model: LoadedModel, settings: GenerationSettings, generator: torch.Generator) -> Conditions:
    from diffusers import WanImageToVideoPipeline

    pipeline, device = model.pipeline(WanImageToVideoPipeline), model.device
    given = ((settings.image, settings.image_crop), (settings.last_image, settings.last_image_crop))
    pictures = [open_image(path, settings.width, settings.height, crop) for path, crop in given if path]
    embeddings = None
    if model.transformers.config.image_dim is not None:
        embeddings = picture_embeddings(model, pictures if len(pictures) > 1 else pictures[0])
    tensors = [
        pipeline.video_processor.preprocess(picture, height=settings.height, width=settings.width).to(
            device, torch.float32
        )
        for picture in pictures
    ]
    prepared = pipeline.prepare_latents(
        tensors[0],
        1,
        model.vae.config.z_dim,
        settings.height,
        settings.width,
        settings.frames,
        torch.float32,
        device,
        generator,
        None,
        tensors[1] if len(tensors) > 1 else None,
    )
    if model.report.expand_timesteps:
        latents, fixed, free = prepared
        return Conditions(latents, fixed=fixed, free=free, image_embeddings=embeddings)
    latents, beside = prepared
    return Conditions(latents, beside=beside, image_embeddings=embeddings)


def _from_video(
    model: LoadedModel, settings: GenerationSettings, scheduler: Any, generator: torch.Generator
) -> Conditions:
    """The video's latents, noised as far as ``strength`` says: the first steps are left out."""
    video = _read_video(str(settings.video), settings)
    clean = encode_video(model, video)
    noise = torch.randn(clean.shape, generator=generator)
    kept = min(int(settings.steps * settings.strength), settings.steps)
    first = max(settings.steps - kept, 0)
    sigma = scheduler.sigmas[first].to(torch.float32)
    latents = (1 - sigma) * clean + sigma * noise.to(clean)
    free = torch.ones_like(latents[:, :1]) if model.report.expand_timesteps else None
    return Conditions(latents, free=free, first_step=first)


def _from_control(model: LoadedModel, settings: GenerationSettings, generator: torch.Generator) -> Conditions:
    """VACE: the leading video split by the mask into what stays and what is made, the mask itself, and references."""
    from diffusers import WanVACEPipeline

    pipeline, device = model.pipeline(WanVACEPipeline), model.device
    video = _pictures(settings.video, settings)
    mask = _pictures(settings.mask, settings)
    if mask is not None and video is None:
        # Nothing to keep: everything is made, wherever the mask says so.
        video = [Image.new("RGB", (settings.width, settings.height), (127, 127, 127))] * settings.frames
    references = [open_picture(path) for path in settings.references] or None
    video_tensor, mask_tensor, reference_tensors = pipeline.preprocess_conditions(
        video, mask, references, 1, settings.height, settings.width, settings.frames, torch.float32, device
    )
    control = pipeline.prepare_video_latents(video_tensor, mask_tensor, reference_tensors, generator, device)
    masks = pipeline.prepare_masks(mask_tensor, reference_tensors, generator)
    count = len(reference_tensors[0])
    latents = pipeline.prepare_latents(
        1, model.transformers.config.in_channels, settings.height, settings.width,
        settings.frames + count * model.vae.config.scale_factor_temporal, torch.float32, device, generator, None,
    )  # fmt: skip
    return Conditions(latents, control=torch.cat([control, masks], dim=1), references=count)


def from_performance(
    model: LoadedModel, settings: GenerationSettings, before: torch.Tensor | None = None
) -> Conditions:
    """Animate: a character, what moves it, and the frames that it is put into; empty ones without a background.

    ``before`` is the frame that the clip goes on from, [1, 3, 1, height, width] in [-1, 1].
    """
    from diffusers import WanAnimatePipeline

    pipeline, device = model.pipeline(WanAnimatePipeline), model.device
    size = {"height": settings.height, "width": settings.width}
    side = model.transformers.config.motion_encoder_size
    replaces = settings.background is not None

    def prepared(processor: Any, path: str | None, height: int, width: int) -> torch.Tensor:
        frames = _pictures(path, settings, (width, height))
        return processor.preprocess_video(frames, height=height, width=width).to(device, torch.float32)

    character = open_picture(str(settings.image))
    pixels = pipeline.vae_image_processor.preprocess(character, resize_mode="fill", **size).to(device, torch.float32)
    poses = prepared(pipeline.video_processor, settings.video, **size)
    background = prepared(pipeline.video_processor, settings.background, **size) if replaces else None
    mask = prepared(pipeline.video_processor_for_mask, settings.mask, **size) if replaces else None
    known = pipeline.prepare_prev_segment_cond_latents(
        before,
        background_video=background,
        mask_video=mask,
        segment_frame_length=settings.frames,
        # Only that it is not the first frame counts: then the frame before is kept as it is.
        start_frame=0 if before is None else 1,
        task="replace" if replaces else "animate",
        device=device,
        **size,
    )
    return Conditions(
        pipeline.prepare_latents(
            1, model.vae.config.z_dim, settings.height, settings.width, settings.frames, torch.float32, device,
            torch.Generator("cpu").manual_seed(settings.seed),
        ),
        beside=torch.cat([pipeline.prepare_reference_image_latents(pixels, device=device), known], dim=2),
        image_embeddings=pipeline.encode_image(character, device),
        references=1,
        poses=pipeline.prepare_pose_latents(poses, device=device),
        faces=prepared(pipeline.video_processor, settings.face, side, side),
    )  # fmt: skip


def encode_video(model: LoadedModel, frames: NDArray[np.uint8]) -> torch.Tensor:
    """Frames [F, height, width, 3] → normalised latents [1, z, f, h, w] in float32."""
    video = torch.from_numpy(frames.astype(np.float32)).permute(3, 0, 1, 2)[None] / 127.5 - 1
    with stage_scope("vae.encode", video=video):
        encoded = model.vae.encode(video.to(model.device, model.vae.dtype)).latent_dist.mode()
    return normalised(model.vae, encoded.float())


def picture_embeddings(model: LoadedModel, picture: Image.Image | torch.Tensor | list[Image.Image]) -> torch.Tensor:
    """What CLIP sees in a picture, or in the first and the last: [pictures, tokens, width].

    A tensor is [3, H, W] in [-1, 1].
    """
    from diffusers import WanImageToVideoPipeline

    if isinstance(picture, torch.Tensor):
        pixels = ((picture + 1) * 127.5).round().clamp(0, 255).byte().permute(1, 2, 0).cpu().numpy()
        picture = Image.fromarray(pixels)
    return model.pipeline(WanImageToVideoPipeline).encode_image(picture, model.device)


def open_image(path: str, width: int, height: int, crop: Crop | None = None) -> Image.Image:
    """The picture at ``path``, or its part ``crop``: upright, RGB, scaled and centre-cropped to ``width`` × ``height``.

    Raises:
        ProblemRaised: INPUT_UNREADABLE.
    """
    picture = open_picture(path)
    if crop:
        across, down = picture.size
        left, top = min(round(crop.left * across), across - 1), min(round(crop.top * down), down - 1)
        right, bottom = max(left + 1, round(crop.right * across)), max(top + 1, round(crop.bottom * down))
        picture = picture.crop((left, top, right, bottom))
    return ImageOps.fit(picture, (width, height), Image.Resampling.LANCZOS)


def open_picture(path: str) -> Image.Image:
    """The picture at ``path``, upright, in RGB, in its own size.

    Raises:
        ProblemRaised: INPUT_UNREADABLE.
    """
    try:
        with Image.open(Path(path)) as picture:
            if picture.width * picture.height > MAX_PIXELS:
                reason = tr(
                    "{width}×{height} is more than {most} megapixels",
                    width=picture.width,
                    height=picture.height,
                    most=MAX_PIXELS // 1_000_000,
                )
                raise ProblemRaised(INPUT_UNREADABLE.of(path=path, reason=reason))
            return ImageOps.exif_transpose(picture).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise ProblemRaised(
            INPUT_UNREADABLE.of(path=path, reason=tr("no readable picture ({error})", error=error))
        ) from error


def _read_video(path: str, settings: GenerationSettings, size: tuple[int, int] | None = None) -> NDArray[np.uint8]:
    """[frames, height, width, 3]; a picture, or a shorter video, holds its last frame.

    ``size`` is width and height, if they are not the job's.
    """
    width, height = size or (settings.width, settings.height)
    if Path(path).suffix.lower() in _PICTURES:
        frames = np.asarray(open_image(path, width, height))[None]
    else:
        frames = read_frames(path, width, height, settings.frames, settings.fps, settings.video_start)
    missing = settings.frames - len(frames)
    return np.concatenate([frames, np.repeat(frames[-1:], missing, axis=0)]) if missing > 0 else frames


def _pictures(
    path: str | None, settings: GenerationSettings, size: tuple[int, int] | None = None
) -> list[Image.Image] | None:
    return [Image.fromarray(frame) for frame in _read_video(path, settings, size)] if path else None
