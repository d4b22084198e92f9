"""Debug scopes: what was entered and left, how long it took, what was given to it, and how it went wrong.

    with debug_scope("vae.decode", latents=latents) as scope:
        frames = decode(latents)
        scope.note(frames=frames)

Off, a scope costs a function call. On, it is told twice to whoever listens: when it begins, so that a crash leaves what
it happened in, and when it ends. Scopes nest by thread; a thread's outermost one lies in that of the job, which another
process may have begun. A scope holds no ``yield``: what the caller does meanwhile would count.

A :func:`stage_scope` is one of the few borders of a job's stages: it is measured always, by whoever watches this
process (:func:`watch`), and is a debug scope besides.

Of tensors and arrays the shape, the type and the device are told, and with values on also the least, the greatest and
how many are no numbers. That waits for the device: it is for finding faults, not for times.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import threading
import time
from collections.abc import Callable, Sized
from enum import Enum
from pathlib import PurePath
from types import TracebackType
from typing import Any, Protocol, Self

from wan22_desktop.domain import context
from wan22_desktop.domain.event import Scoped

MOST_WORDS = 120
"""Characters of a described variable."""
Listener = Callable[[Scoped], None]

_numbers = itertools.count(1)
_here = threading.local()
_listeners: tuple[Listener, ...] = ()
_on = _values = False


def record(on: bool, *, values: bool = False) -> None:
    """Switch all scopes of this process on or off; ``values``: look into tensors."""
    global _on, _values
    _on, _values = on, values


def recorded() -> tuple[bool, bool]:
    """Are scopes on, and do they look into tensors?"""
    return _on, _values


def listen(listener: Listener) -> None:
    """Tell ``listener`` of every scope, on the thread that it belongs to."""
    global _listeners  # noqa: PLW0603 -- as above
    _listeners = (*_listeners, listener)


def unlisten(listener: Listener) -> None:
    global _listeners  # noqa: PLW0603 -- as above
    _listeners = tuple(other for other in _listeners if other != listener)


def tell(scoped: Scoped) -> None:
    """Hand on what a scope of this or another process says."""
    for listener in _listeners:
        listener(scoped)


class Scope:
    """One that is recorded. Either a context, or from :meth:`begin` to :meth:`end`, which may be on another thread."""

    __slots__ = ("_began", "_context", "_outer", "_parent", "_variables", "identity", "name")

    def __init__(self, name: str, variables: dict[str, Any]) -> None:
        self.name, self.identity = name, (os.getpid() << 32) + next(_numbers)
        self._context, self._parent, self._outer, self._began = context.present(), 0, 0, 0.0
        self._variables = {key: described(value) for key, value in variables.items()}

    def begin(self, parent: int = 0, job: str = "") -> Self:
        """Within the scope ``parent``, else that of the job; ``job`` where it is another than this process's."""
        self._parent = parent or self._context.scope
        if job:
            self._context = context.Context(job=job, model=self._context.model)
        tell(self._said())
        self._began = time.perf_counter()
        return self

    def note(self, **variables: Any) -> None:
        """Add variables: what came of it."""
        self._variables |= {key: described(value) for key, value in variables.items()}

    def end(self, error: BaseException | str | None = None) -> None:
        seconds = time.perf_counter() - self._began
        words = f"{type(error).__name__}: {error}" if isinstance(error, BaseException) else error or ""
        tell(self._said(seconds, words[:MOST_WORDS]))

    def _said(self, seconds: float | None = None, error: str = "") -> Scoped:
        return Scoped(
            job=self._context.job, id=self.identity, parent=self._parent, name=self.name, time=time.time(),
            process=self.identity >> 32, thread=threading.current_thread().name, seconds=seconds, error=error,
            variables=dict(self._variables),
        )  # fmt: skip

    def __enter__(self) -> Self:
        self._outer = getattr(_here, "scope", 0)
        self.begin(self._outer)
        _here.scope = self.identity
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _here.scope = self._outer
        self.end(error)


class _Off:
    """In the place of a scope while none are recorded."""

    identity = 0

    def begin(self, parent: int = 0, job: str = "") -> Self:  # noqa: ARG002
        return self

    def note(self, **variables: Any) -> None: ...

    def end(self, error: BaseException | str | None = None) -> None: ...

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None: ...


_OFF = _Off()


AnyScope = Scope | _Off


def debug_scope(name: str, /, **variables: Any) -> AnyScope:
    """See the module. ``name`` is dotted: where it is, then what is done there."""
    return Scope(name, variables) if _on else _OFF


class Watcher(Protocol):
    """Measures stages. What it does is paid at every border, and must never fail."""

    def enter(self, name: str, variables: dict[str, Any]) -> Any:
        """A stage begins on this thread; what is returned is handed to :meth:`leave`."""
        ...

    def leave(self, token: Any, error: BaseException | None) -> None: ...


_watcher: Watcher | None = None


def watch(watcher: Watcher | None) -> None:
    """Let this one measure the stages of this process from now on; None: nobody."""
    global _watcher  # noqa: PLW0603 -- there is one job at a time in a process
    _watcher = watcher


class _Stage:
    """A watched stage, and the debug scope of it."""

    __slots__ = ("_scope", "_token", "_watcher")

    def __init__(self, watcher: Watcher, name: str, variables: dict[str, Any]) -> None:
        self._watcher, self._token = watcher, watcher.enter(name, variables)
        self._scope = debug_scope(name, **variables)

    def __enter__(self) -> AnyScope:
        return self._scope.__enter__()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._scope.__exit__(kind, error, trace)
        self._watcher.leave(self._token, error)


def stage_scope(name: str, /, **variables: Any) -> contextlib.AbstractContextManager[AnyScope]:
    """For what a job does a few times, or some hundred: to be entered at once."""
    watcher = _watcher
    return debug_scope(name, **variables) if watcher is None else _Stage(watcher, name, variables)


def described(value: Any) -> str:
    """A variable in a few words; never an exception, and never what could be long."""
    with contextlib.suppress(Exception):  # it is only a description
        if hasattr(value, "shape") and hasattr(value, "dtype"):
            return _of_tensor(value)
        if value is None or isinstance(value, bool | int | float | str | PurePath):
            words = str(value)
            return words if len(words) <= MOST_WORDS else f"{words[: MOST_WORDS - 2]} …"
        if isinstance(value, Enum):
            return str(value.value)
        if isinstance(value, Sized):
            return f"{type(value).__name__} of {len(value)}"
    return type(value).__name__


def _of_tensor(value: Any) -> str:
    shape = "×".join(str(side) for side in value.shape) or "one number"
    words = f"{shape} {str(value.dtype).removeprefix('torch.')} on {getattr(value, 'device', 'cpu')}"
    if not _values:
        return words
    with contextlib.suppress(Exception):  # of some types there is no least
        broken = int((value != value).sum())  # noqa: PLR0124 -- what is no number differs from itself
        return f"{words}, {float(value.min()):.4g} to {float(value.max()):.4g}, {broken} not a number"
    return words
