"""What kept latents say of the job that they are from: read off the file's header, without its tensors."""

from __future__ import annotations

from pathlib import Path

import msgspec

from wan22_desktop.domain.generation import Recipe
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.problem import LATENTS_UNREADABLE, ProblemRaised
from wan22_desktop.inspection.safetensors_header import HeaderError, read_header


def recipe_of(path: Path) -> Recipe:
    """The recipe of the job.

    Raises:
        ProblemRaised: LATENTS_UNREADABLE.
    """
    try:
        return msgspec.json.decode(read_header(path).metadata["recipe"], type=Recipe)
    except (HeaderError, OSError, KeyError, msgspec.MsgspecError) as error:
        reason = tr("it holds no kept latents") if isinstance(error, KeyError) else str(error)[:200]
        raise ProblemRaised(LATENTS_UNREADABLE.of(path=path, reason=reason)) from error
