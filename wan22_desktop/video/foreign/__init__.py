"""Settings that other programs wrote into videos and pictures.

All of it is data of unknown origin: sizes are limited, circles end, and whatever is not as it should be becomes a line
in :attr:`Foreign.left`, never an exception.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import msgspec

from wan22_desktop.domain.foreign import Foreign
from wan22_desktop.video.foreign.comfy import AFTERWARDS, IN_BETWEEN, read_comfy
from wan22_desktop.video.foreign.findings import NAMES, Findings, read_json
from wan22_desktop.video.foreign.others import read_infotext, read_swarm, read_wan2gp
from wan22_desktop.video.foreign.tags import MOST_BYTES, Footage, read_tags
from wan22_desktop.video.foreign.workflow import prompt_of

_COMMENTS = ("parameters", "usercomment", "comment", "description")
_SIDECAR = ".swarm.json"
"""What SwarmUI writes beside files that have no room for settings."""


def read_foreign(path: Path) -> Foreign | None:
    """The settings in a file of another program; None where there are none that are known here.

    Raises:
        ProblemRaised: ENCODER_MISSING.
        OSError: ffmpeg cannot be started.
    """
    tags, footage = read_tags(path)
    found = _comfy(tags, path) or _flat(tags) or _beside(path)
    if found is None:
        return None
    _look_at(footage, found)
    return msgspec.structs.replace(found.foreign(), source=str(path))


def _comfy(tags: dict[str, str], path: Path) -> Findings | None:
    """Tags of their own, or as VideoHelperSuite once did, an object in the comment whose members may be texts again."""
    given: dict[str, object] = {name: tags[name] for name in ("prompt", "workflow") if name in tags}
    for name in _COMMENTS:
        if not given and tags.get(name, "").lstrip().startswith("{"):
            told = read_json(tags[name])
            for key in ("prompt", "workflow"):
                if isinstance(told, dict) and key in told:
                    given[key] = cast("dict[str, Any]", told)[key]
    prompt, workflow = (
        read_json(value) if isinstance(value, str) else value for value in (given.get("prompt"), given.get("workflow"))
    )
    return read_comfy(prompt, path) or read_comfy(prompt_of(workflow), path)


def _flat(tags: dict[str, str]) -> Findings | None:
    for name in _COMMENTS:
        text = tags.get(name, "")
        told = read_json(text) if text.lstrip().startswith("{") else None
        if found := read_swarm(told) or read_wan2gp(told) or (read_infotext(text) if told is None else None):
            return found
    return None


def _beside(path: Path) -> Findings | None:
    beside = path.with_suffix(_SIDECAR)
    try:
        if not beside.is_file() or beside.stat().st_size > MOST_BYTES:
            return None
        return read_swarm(read_json(beside.read_text("utf-8-sig", "replace")))
    except (OSError, ValueError):
        return None


def _look_at(footage: Footage, found: Findings) -> None:
    """Size, length and speed where the settings do not tell them: the pictures have them, unless they were changed."""
    if any(one.why in (AFTERWARDS, IN_BETWEEN) for one in found.left):
        return
    for names in (("width", "height"), ("frames", "fps")):
        values = [getattr(footage, name) for name in names]
        if all(values) and not any(name in found.fields for name in names):
            found.left = [one for one in found.left if one.name not in [NAMES[name] for name in names]]
            for name, value in zip(names, values, strict=True):
                found.number(name, round(value))
