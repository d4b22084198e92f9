"""What steers the denoising: the prompt as embeddings, and the images a video starts and ends with."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

import torch
from PIL import Image, ImageOps

from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.problem import INPUT_UNREADABLE, ProblemRaised
from wan22_desktop.generation.cancelling import cancellable
from wan22_desktop.generation.loading import LoadedModel

MAX_PIXELS = 100_000_000
"""A picture with more is refused before it is decoded: a few kilobytes can claim gigapixels."""


@dataclass(frozen=True, slots=True)
class PromptEmbeddings:
    """[1, tokens, text_dim] each; ``negative`` is None without guidance."""

    positive: torch.Tensor
    negative: torch.Tensor | None


@torch.no_grad()
def encode_prompt(model: LoadedModel, settings: GenerationSettings, cancel: threading.Event) -> PromptEmbeddings:
    """Run the text encoder.

    Raises:
        CancelledHere: the token was set.
    """
    pipeline = model.for_task(settings.task)
    blocks = pipeline.text_encoder.encoder.block
    guided = max(settings.guidance, settings.guidance_low) > 1.0
    with cancellable(blocks, cancel, "while the prompt was read"):
        positive, negative = pipeline.encode_prompt(
            prompt=settings.prompt,
            negative_prompt=settings.negative,
            do_classifier_free_guidance=guided,
            max_sequence_length=model.prompt_length,
            device=model.device,
        )
    return PromptEmbeddings(positive, negative if guided else None)


def open_image(path: str, width: int, height: int) -> Image.Image:
    """The picture at ``path``, upright, in RGB, scaled and centre-cropped to ``width`` × ``height``.

    Raises:
        ProblemRaised: INPUT_UNREADABLE.
    """
    try:
        with Image.open(Path(path)) as picture:
            if picture.width * picture.height > MAX_PIXELS:
                reason = f"{picture.width}×{picture.height} is more than {MAX_PIXELS // 1_000_000} megapixels"
                raise ProblemRaised(INPUT_UNREADABLE.of(path=path, reason=reason))
            upright = ImageOps.exif_transpose(picture).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise ProblemRaised(INPUT_UNREADABLE.of(path=path, reason=f"no readable picture ({error})")) from error
    return ImageOps.fit(upright, (width, height), Image.Resampling.LANCZOS)
