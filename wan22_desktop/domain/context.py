"""What this process is working on just now: log records and scopes carry it, so that nobody must hand it on."""

from __future__ import annotations

from wan22_desktop.domain.value import Value


class Context(Value):
    """One job, of one model, begun within one scope of another process."""

    job: str = ""
    model: str = ""
    """Its name."""
    scope: int = 0


NOTHING = Context()
_present = NOTHING


def enter(context: Context) -> None:
    """From now on this process works on that; :data:`NOTHING` at the end."""
    global _present  # noqa: PLW0603 -- there is one job at a time in a process
    _present = context


def present() -> Context:
    return _present
