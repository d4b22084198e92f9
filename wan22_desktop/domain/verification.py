"""What hashing the files of a model came to."""

from __future__ import annotations

from enum import StrEnum

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.problem import Problem
from wan22_desktop.domain.value import Value


class FileState(StrEnum):
    """How a file stands against the checksum that it was published with."""

    MATCHES = "matches"
    UNKNOWN = "unknown"
    """Nothing here tells its checksum; the sha256 can be compared by hand with what the publisher's page says."""
    WRONG = "wrong"

    @property
    def words(self) -> str:
        return {
            "matches": tr("As published"),
            "unknown": tr("No published checksum is known"),
            "wrong": tr("Not as published"),
        }[self.value]


class CheckedFile(Value):
    """A file that was read to its end."""

    file: str
    sha256: str
    state: FileState


class Verified(Value):
    """What hashing a model came to. ``stopped``: it was cancelled, and says nothing about the rest."""

    files: tuple[CheckedFile, ...] = ()
    problems: tuple[Problem, ...] = ()
    """Of files that are wrong, or cannot be read."""
    stopped: bool = False

    def having(self, state: FileState) -> tuple[CheckedFile, ...]:
        return tuple(file for file in self.files if file.state is state)

    def sentence(self) -> str:
        """The result in one line."""
        counts = [
            (len(self.problems), mark("{count} wrong or unreadable")),
            (len(self.having(FileState.MATCHES)), mark("{count} as published")),
            (len(self.having(FileState.UNKNOWN)), mark("{count} without a published checksum")),
        ]
        told = ", ".join(tr(what, count=count) for count, what in counts if count) or tr("no file was read to its end")
        return tr("Stopped early: {found}" if self.stopped else "Checked: {found}", found=told)
