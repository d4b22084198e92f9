"""What an exception out of torch means, as a catalogued problem."""

from __future__ import annotations

import traceback

import torch

from wan22_desktop.domain.problem import DEVICE_FAILED, INTERNAL, OUT_OF_MEMORY, Problem

_DEVICE = ("CUDA error", "CUBLAS", "cuDNN")
_MEMORY = ("can't allocate memory", "not enough memory")


def ran_out_of_memory(error: BaseException) -> bool:
    """Did the processor's or the card's memory run out?"""
    return isinstance(error, torch.OutOfMemoryError | MemoryError) or any(words in str(error) for words in _MEMORY)


def explain(error: Exception, stage: str) -> Problem:
    """The problem behind ``error``, which ended ``stage``."""
    text = f"{type(error).__name__}: {error}".splitlines()[0]
    evidence = "".join(traceback.format_exception(error))
    if ran_out_of_memory(error):
        kind = "graphics memory" if isinstance(error, torch.OutOfMemoryError) else "main memory"
        return OUT_OF_MEMORY.of(stage=stage.capitalize(), kind=kind, evidence=evidence)
    if any(words in str(error) for words in _DEVICE):
        return DEVICE_FAILED.of(detail=text, evidence=evidence)
    return INTERNAL.of(what=f"While {stage}: {text}", evidence=evidence)
