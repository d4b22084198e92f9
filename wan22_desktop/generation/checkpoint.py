"""Where a denoising run is, so that it can go on: in memory, or in a file that outlives the process."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from wan22_desktop.domain.generation import Recipe
from wan22_desktop.domain.problem import LATENTS_UNREADABLE, OUTPUT_UNWRITABLE, ProblemRaised

_NUMBERS = "sampler_numbers"
_TENSOR = "sampler."


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The state after ``index`` steps. ``sampler`` is its history."""

    index: int
    latents: torch.Tensor
    """[1, z, F, h, w], as the sampler goes on with them."""
    clean: torch.Tensor
    """[1, z, F, h, w], the estimate of the noiseless latents: what a video is decoded from."""
    sampler: dict[str, Any]
    noise: torch.Tensor
    """State of the generator that samplers draw new noise from."""


def save(path: Path, checkpoint: Checkpoint, recipe: Recipe) -> None:
    """Write the whole state, and of what job it is. Never leaves half a file.

    Raises:
        ProblemRaised: OUTPUT_UNWRITABLE.
    """
    tensors = {"latents": checkpoint.latents, "clean": checkpoint.clean, "noise": checkpoint.noise}
    numbers: dict[str, Any] = {}
    for name, value in checkpoint.sampler.items():
        if isinstance(value, torch.Tensor):
            tensors[_TENSOR + name] = value
        else:
            numbers[name] = value
    metadata = {
        "index": str(checkpoint.index),
        _NUMBERS: msgspec.json.encode(numbers).decode(),
        "recipe": msgspec.json.encode(recipe).decode(),
    }
    partial = path.with_suffix(f".{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Cloned, because two names of one memory cannot be saved.
        own = {name: tensor.detach().to("cpu", copy=True).contiguous() for name, tensor in tensors.items()}
        save_file(own, partial, metadata=metadata)
        partial.replace(path)
    except (OSError, SafetensorError) as error:
        partial.unlink(missing_ok=True)
        raise ProblemRaised(OUTPUT_UNWRITABLE.of(path=path, reason=error)) from error


def load(path: Path) -> tuple[Checkpoint, Recipe]:
    """What :func:`save` wrote.

    Raises:
        ProblemRaised: LATENTS_UNREADABLE.
    """
    try:
        with safe_open(path, framework="pt") as file:
            metadata: dict[str, str] = file.metadata() or {}
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 -- not a mapping
        sampler: dict[str, Any] = dict(msgspec.json.decode(metadata[_NUMBERS], type=dict[str, int]))
        sampler |= {name.removeprefix(_TENSOR): value for name, value in tensors.items() if name.startswith(_TENSOR)}
        recipe = msgspec.json.decode(metadata["recipe"], type=Recipe)
        index = int(metadata["index"])
        return Checkpoint(index, tensors["latents"], tensors["clean"], sampler, tensors["noise"]), recipe
    except (OSError, SafetensorError, KeyError, ValueError, msgspec.MsgspecError) as error:
        raise ProblemRaised(LATENTS_UNREADABLE.of(path=path, reason=str(error)[:200])) from error
