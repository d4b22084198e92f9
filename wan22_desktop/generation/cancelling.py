"""Cancelling from within: a token that the innermost loops look at."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Generator, Iterable

import torch


class CancelledHere(Exception):
    """The job was cancelled; the message says where."""


def check(cancel: threading.Event, where: str) -> None:
    """Raises:
    CancelledHere: the token is set.
    """
    if cancel.is_set():
        raise CancelledHere(where)


@contextlib.contextmanager
def cancellable(modules: Iterable[torch.nn.Module], cancel: threading.Event, where: str) -> Generator[None]:
    """While inside, every forward pass of one of ``modules`` first looks at the token.

    Put around a transformer's blocks, it bounds the wait for a cancel by the time of one block.
    """

    def look(_module: torch.nn.Module, _arguments: object) -> None:
        check(cancel, where)

    hooks = [module.register_forward_pre_hook(look) for module in modules]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()
