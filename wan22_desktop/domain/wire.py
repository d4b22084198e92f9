"""Values to JSON and back, validated: the one way a value crosses a border."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

T = TypeVar("T")


def to_json(value: object) -> str:
    """The value as one line of JSON."""
    return msgspec.json.encode(value).decode()


def to_builtins(value: object) -> Any:
    """The value as dictionaries, lists and plain scalars."""
    return msgspec.to_builtins(value)


def from_json(text: str | bytes, kind: type[T]) -> T:
    """The value that ``text`` holds.

    Raises:
        msgspec.ValidationError: the text is JSON but no ``kind``.
        msgspec.DecodeError: the text is not JSON.
    """
    return msgspec.json.decode(text, type=kind)
