"""Commands and events as length-prefixed MessagePack over a pair of pipes.

A frame is four bytes of length (little-endian) and that many bytes of MessagePack.
"""

from __future__ import annotations

import struct
from typing import BinaryIO, TypeVar

import msgspec

from wan22_desktop.domain.event import AnyCommand, AnyEvent

_LENGTH = struct.Struct("<I")
MAX_FRAME = 256 << 20
"""No honest frame is larger; a longer length means that something else wrote into the pipe."""

T = TypeVar("T")
_encoder = msgspec.msgpack.Encoder()
_events: msgspec.msgpack.Decoder[AnyEvent] = msgspec.msgpack.Decoder(AnyEvent)
_commands: msgspec.msgpack.Decoder[AnyCommand] = msgspec.msgpack.Decoder(AnyCommand)


class BrokenFrame(Exception):
    """The pipe carries something that is no frame."""


def write(pipe: BinaryIO, value: AnyEvent | AnyCommand) -> None:
    """Send one value.

    Raises:
        OSError: the other side is gone.
    """
    body = _encoder.encode(value)
    pipe.write(_LENGTH.pack(len(body)) + body)
    pipe.flush()


def read_event(pipe: BinaryIO) -> AnyEvent | None:
    """The next event, or None when the other side closed its end.

    Raises:
        BrokenFrame: what came is no event.
    """
    return _read(pipe, _events)


def read_command(pipe: BinaryIO) -> AnyCommand | None:
    """The next command, or None when the other side closed its end.

    Raises:
        BrokenFrame: what came is no command.
    """
    return _read(pipe, _commands)


def _read(pipe: BinaryIO, decoder: msgspec.msgpack.Decoder[T]) -> T | None:
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > MAX_FRAME:
        raise BrokenFrame(f"a frame of {length} bytes")
    body = pipe.read(length)
    if len(body) < length:
        return None
    try:
        return decoder.decode(body)
    except msgspec.DecodeError as error:
        raise BrokenFrame(str(error)) from error
