"""The smallest job that runs every part of a model once, with made-up pictures where it wants some."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.model import ModelReport, Task

SIDE = 96
"""Pixels: so few latents are not judged as noise, which two steps leave."""
STEPS = 2
"""One for each expert."""
PROMPT = "Smoke test: a red ball rolls over a table"


def trial_request(report: ModelReport, folder: Path) -> GenerationRequest:
    """What is to be made; ``folder`` is where its video and its inputs lie.

    Raises:
        OSError: they cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    frames = report.frame_multiple + 1
    tasks, inputs = report.tasks, dict[str, str]()
    if Task.ANIMATE in tasks:
        inputs = {"image": _picture(folder), "video": _moving(folder, frames), "face": _moving(folder, frames)}
    elif Task.TEXT_TO_VIDEO not in tasks and Task.TEXT_TO_IMAGE not in tasks:
        inputs = {"image": _picture(folder)}
        if Task.IMAGE_TO_VIDEO not in tasks and Task.FIRST_LAST_FRAME in tasks:
            inputs["last_image"] = inputs["image"]
        elif Task.CONTROL in tasks:
            inputs = {"video": _moving(folder, frames)}
    request = GenerationRequest(
        prompt=PROMPT, output=str(folder / "trial.mp4"), model=report.path, width=SIDE, height=SIDE, frames=frames,
        steps=STEPS, high_steps=1 if report.boundary_ratio is not None else None, seed=0, preview=False, overwrite=True,
        trial=True,
    )  # fmt: skip
    return msgspec.structs.replace(request, **inputs)


def _picture(folder: Path) -> str:
    path = folder / "start.png"
    _ball(0).save(path)
    return str(path)


def _moving(folder: Path, frames: int) -> str:
    path = folder / "moving.gif"
    first, *others = [_ball(number) for number in range(frames)]
    first.save(path, save_all=True, append_images=others, duration=60)
    return str(path)


def _ball(number: int) -> Any:
    """A PIL image."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (SIDE, SIDE), (200, 205, 210))
    left = 8 + 6 * number
    ImageDraw.Draw(picture).ellipse((left, 40, left + 32, 72), fill=(200, 40, 40))
    return picture
