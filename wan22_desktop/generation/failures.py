"""What an exception out of torch, diffusers, transformers, safetensors or the system means, as a catalogued problem."""

from __future__ import annotations

import contextlib
import errno
import re
import traceback
from collections.abc import Generator

import torch

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.problem import (
    CARD_NEEDED,
    CARD_UNSUPPORTED,
    DEVICE_FAILED,
    DISK_FULL,
    DRIVER_TOO_OLD,
    FILE_GONE,
    FILES_REFUSED,
    INSTALLATION_BROKEN,
    INTERNAL,
    LOAD_FAILED,
    OUT_OF_MEMORY,
    PAGE_FILE_TOO_SMALL,
    PARTS_MISFIT,
    PRECISION_MIXED,
    TYPE_UNSUPPORTED,
    WEIGHTS_DAMAGED,
    WEIGHTS_UNREAD,
    Kind,
    Problem,
)

_GRAPHICS_MEMORY = re.compile(r"CUDA error: out of memory|(CUBLAS|CUDNN|CUSOLVER)_STATUS_\w*ALLOC")
_MAIN_MEMORY = re.compile(r"can't allocate memory|not enough memory|Cannot allocate memory|os error 12\b")
_CAUSES: tuple[tuple[Kind, tuple[str, ...]], ...] = (
    (PAGE_FILE_TOO_SMALL, (r"(os error|WinError) 1455\b", r"[Pp]aging file is too small")),
    (DISK_FULL, (r"No space left on device", r"(os error|WinError) (28|112)\b", r"[Dd]isk quota", r"disk is full")),
    (CARD_UNSUPPORTED, (
        r"no kernel image is available", r"not compatible with the current PyTorch", r"not compiled with CUDA",
    )),
    (CARD_NEEDED, (r"No GPU found", r"[Rr]equires a (GPU|CUDA)", r"only supported on (CUDA|GPU)")),
    (DRIVER_TOO_OLD, (
        r"driver version is insufficient", r"NVIDIA driver on your system is too old", r"Found no NVIDIA driver",
    )),
    (DEVICE_FAILED, (r"CUDA error", r"(CUBLAS|CUDNN)_STATUS", r"cuDNN error", r"HIP error", r"device-side assert")),
    (WEIGHTS_UNREAD, (r"meta tensor", r"on the meta device", r"[Tt]ensor on device meta")),
    (PARTS_MISFIT, (
        r"shapes cannot be multiplied", r"expected input\[[\d, ]*\] to have \d+ channels", r"size mismatch for ",
        r"must match the size of tensor", r"[Ss]izes of tensors must match", r"is invalid for input of size",
        r"normalized_shape", r"must match the existing size",
    )),
    (PRECISION_MIXED, (
        r"expected scalar type", r"have the same dtype", r"Input type .* (weight|bias) type", r"same data type",
    )),
    (TYPE_UNSUPPORTED, (
        r"not implemented for '", r"[Uu]nsupported (data ?type|dtype|scalar type)", r"does not support float64",
    )),
    (WEIGHTS_DAMAGED, (
        r"deserializing header", r"invalid load key", r"PytorchStreamReader", r"not a ZIP archive",
        r"central directory",
    )),
    (INSTALLATION_BROKEN, (
        r"DLL load failed", r"cannot open shared object file", r"undefined symbol", r"No module named",
        r"requires the .* (library|backend)", r"cannot import name", r"No package metadata was found",
    )),
)  # fmt: skip
"""What the libraries say, by what it means; the first that is found counts."""
_SYSTEM: dict[int, Kind] = {
    errno.ENOSPC: DISK_FULL, errno.EDQUOT: DISK_FULL,
    errno.EACCES: FILES_REFUSED, errno.EPERM: FILES_REFUSED, errno.EROFS: FILES_REFUSED, errno.EMFILE: FILES_REFUSED,
    errno.ENOENT: FILE_GONE, errno.EIO: FILE_GONE, errno.ENODEV: FILE_GONE, errno.ESTALE: FILE_GONE,
    errno.ENXIO: FILE_GONE,
}  # fmt: skip
"""What the system says of files."""


GRAPHICS_MEMORY, MAIN_MEMORY = mark("graphics memory"), mark("main memory")
SUGGESTION = mark("Choose a smaller size or fewer frames")
_PHASE = "phase: "


@contextlib.contextmanager
def in_phase(phase: str) -> Generator[None]:
    """What goes wrong inside carries the name of the plan's ``phase``; for where a stage of a job has several."""
    try:
        yield
    except Exception as error:
        error.add_note(_PHASE + phase)
        raise


def phase_of(error: BaseException) -> str | None:
    """Where :func:`in_phase` says that it happened."""
    notes: list[str] = getattr(error, "__notes__", [])
    return next((note.removeprefix(_PHASE) for note in notes if note.startswith(_PHASE)), None)


def ran_out_of_memory(error: BaseException) -> bool:
    """Did the processor's or the card's memory run out?"""
    return bool(memory_of(error))


def explain(error: BaseException, stage: str) -> Problem:
    """The problem behind ``error``, which ended ``stage`` ("denoising"); INTERNAL where the cause is not known."""
    return known(error, stage) or INTERNAL.of(
        what=tr("While {stage}: {error}", stage=tr(stage), error=_line(error)), evidence=_traced(error)
    )


def explain_loading(error: BaseException, component: str) -> Problem:
    """The problem behind ``error``, which came of reading ``component``; LOAD_FAILED where the cause is not known."""
    problem = known(error, tr("loading {part}", part=component))
    return problem or LOAD_FAILED.of(component=component, reason=_line(error), evidence=_traced(error))


def known(error: BaseException, stage: str) -> Problem | None:
    """The problem behind ``error`` if its cause is one of those that are known.

    The libraries wrap what they catch: the cause may be in an exception that this one was raised from.
    """
    cause: BaseException | None = error
    while cause is not None:
        if memory := memory_of(cause):
            return OUT_OF_MEMORY.of(
                stage=stage.capitalize(), kind=memory, suggestion=tr(SUGGESTION), evidence=_traced(error)
            )
        if (kind := _kind_of(cause)) is not None:
            return kind.of(stage=stage, detail=_line(cause), evidence=_traced(error))
        cause = cause.__cause__ or cause.__context__
    return None


def memory_of(error: BaseException) -> str:
    """Which memory ran out, in words; empty if none did."""
    if isinstance(error, torch.OutOfMemoryError) or _GRAPHICS_MEMORY.search(str(error)):
        return GRAPHICS_MEMORY
    lacking = isinstance(error, MemoryError) or (isinstance(error, OSError) and error.errno == errno.ENOMEM)
    return MAIN_MEMORY if lacking or _MAIN_MEMORY.search(str(error)) else ""


def _kind_of(error: BaseException) -> Kind | None:
    text = str(error)
    for kind, patterns in _CAUSES:
        if any(re.search(pattern, text) for pattern in patterns):
            return kind
    if isinstance(error, OSError) and error.errno is not None:
        return _SYSTEM.get(error.errno)
    return INSTALLATION_BROKEN if isinstance(error, ImportError) else None


def _line(error: BaseException) -> str:
    """What it says in one line, and of what type it is where it says nothing."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[0][:300].rstrip(".") if lines else type(error).__name__


def _traced(error: BaseException) -> str:
    return "".join(traceback.format_exception(error))
