"""What torch holds on the graphics card. Nothing here brings torch to a card that it does not use yet."""

from __future__ import annotations

import torch


def begin_peak(device: str) -> None:
    """From now on :func:`peak` tells the most of ``device``; nothing on the processor."""
    if device.startswith("cuda"):
        torch.cuda.reset_peak_memory_stats(device)


def held(device: str) -> int:
    """The bytes that torch holds of ``device``, in use or not; 0 on the processor."""
    return torch.cuda.memory_reserved(device) if device.startswith("cuda") else 0


def give_back(device: str) -> None:
    """Hand what is not in use of ``device`` back to the driver; nothing on the processor."""
    if device.startswith("cuda"):
        torch.cuda.empty_cache()


def peak(device: str) -> int:
    """The most bytes that tensors took on ``device`` since :func:`begin_peak`; 0 on the processor."""
    return torch.cuda.max_memory_allocated(device) if device.startswith("cuda") else 0
