"""What another program wrote into a video or a picture, in this app's words."""

from __future__ import annotations

from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.value import Value


class NotTaken(Value):
    """A setting that has no place here, or whose value cannot be used."""

    name: str
    value: str
    """As it was written, short enough to be shown."""
    why: str
    """A whole sentence."""


class Foreign(Value):
    """The settings of another program.

    As they are read, files are mere names: ``request`` has names in place of paths and no model. Once they were looked
    for on this machine (:mod:`wan22_desktop.planning.foreign`) they are paths, and what was not found is in ``left``.
    """

    program: str
    """``ComfyUI``, ``Wan2GP`` …"""
    request: GenerationRequest
    """None wherever nothing was told, or nothing that can be used."""
    taken: tuple[str, ...]
    """Names of the settings that are in ``request``, as people call them."""
    left: tuple[NotTaken, ...] = ()
    models: tuple[str, ...] = ()
    """Names of the model's files, or of the model; the high-noise expert first."""
    source: str = ""
    """The file that was read."""

    def sentence(self) -> str:
        """What came of it, in one line."""
        if not self.left:
            return tr(ALL, program=self.program, taken=len(self.taken))
        first = ", ".join(dict.fromkeys(one.name for one in self.left[:3]))
        more = SOME if len(self.left) <= 3 else MANY
        return tr(more, program=self.program, taken=len(self.taken), left=len(self.left), first=first)


ALL = mark("Read from {program}: {taken} settings taken, all that it tells.")
SOME = mark("Read from {program}: {taken} settings taken, {left} not: {first}.")
MANY = mark("Read from {program}: {taken} settings taken, {left} not: {first} and others.")
