"""The log's outputs, on the standard library's logging: one configuration, replaced while the app runs.

Whoever has something to say calls ``logging.getLogger(__name__)``. Fields go along as ``extra={"fields": {…}}``, the
job as ``extra={"job": …}`` where it is not the one that the process works on. Only one process of the app writes:
records of the worker process come through its pipe, in order and with their job, and go to the same handlers
(:func:`replay`). A second app beside the first writes files of its own.
"""

from __future__ import annotations

import contextlib
import io
import json
import logging
import os
import sys
import threading
import traceback
import weakref
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from wan22_desktop.domain import context, scopes
from wan22_desktop.domain.event import Logged, Scalar, Scoped
from wan22_desktop.domain.log import LogConfig, masked_record, readable
from wan22_desktop.store import places

ROOT = "wan22_desktop"
MOST_APPS = 9
"""Apps beside each other that get files of their own; those after them write none."""
_NAMES = {10: "debug", 20: "info", 30: "warning", 40: "error", 50: "critical"}
_PROCESS = os.getpid()
_handlers: list[logging.Handler] = []
_performance: _File | None = None
_owners: weakref.WeakKeyDictionary[object, LogConfig] = weakref.WeakKeyDictionary()
_present: tuple[LogConfig, Path] | None = None


# --- Records ----------------------------------------------------------------------------------------------------------


def logged(record: logging.LogRecord) -> Logged:
    """The record as a value; made once for all handlers. A traceback belongs to its text."""
    known = record.__dict__
    if (made := known.get("logged")) is not None:
        return made
    text = record.getMessage()
    if record.exc_info and record.exc_info[0]:
        text = f"{text}\n{''.join(traceback.format_exception(*record.exc_info)).rstrip()}"
    fields, here = known.get("fields"), context.present()
    made = Logged(
        job=known.get("job", here.job), time=record.created, level=_NAMES.get(record.levelno, "info"),
        source=record.name, text=text, model=known.get("model", here.model), process=record.process or _PROCESS,
        fields={str(key): _scalar(value) for key, value in fields.items()} if fields else {},
    )  # fmt: skip
    known["logged"] = made
    return made


def _scalar(value: object) -> Scalar:
    return value if isinstance(value, str | int | float | bool | None) else scopes.described(value)


def replay(event: Logged) -> None:
    """Log what another process has logged."""
    level = logging.getLevelNamesMapping().get(event.level.upper(), logging.INFO)
    record = logging.LogRecord(event.source, level, "", 0, event.text, None, None)
    record.created = event.time
    record.__dict__["logged"] = event
    logging.getLogger(f"{ROOT}.worker").handle(record)


class Listener(logging.Handler):
    """Gives every record to ``give``, on whatever thread it comes; which must be quick and never fail."""

    def __init__(self, give: Callable[[Logged], object]) -> None:
        super().__init__()
        self._give = give

    def emit(self, record: logging.LogRecord) -> None:
        self._give(logged(record))


# --- Outputs ----------------------------------------------------------------------------------------------------------


def hold(owner: object, config: LogConfig) -> None:
    """Log as ``config`` says until ``owner`` lets go; of several owners in one process the last to say so counts."""
    _owners.pop(owner, None)
    _owners[owner] = config
    _come_to(config)


def let_go(owner: object) -> None:
    """What another owner wants counts again; without any, every output is closed."""
    if _owners.pop(owner, None) is not None:
        _come_to(next(reversed(list(_owners.values())), None))


def _come_to(config: LogConfig | None) -> None:
    """An output that stays the same is not opened anew."""
    if _present is None or config is None or _present != (config, _folder(config)):
        configure(config)


def _folder(config: LogConfig) -> Path:
    return Path(config.log_dir) if config.log_dir else places.log_folder()


def configure(config: LogConfig | None) -> None:
    """Log as ``config`` says from now on; None closes every output. A folder that cannot be written gets no file."""
    global _performance, _present  # noqa: PLW0603 -- logging itself is the process's
    _present = (config, _folder(config)) if config else None
    ours = logging.getLogger(ROOT)
    for handler in _handlers:
        ours.removeHandler(handler)
        handler.close()
    _handlers.clear()
    scopes.unlisten(_keep_time)
    if _performance is not None:
        _performance.close()
        _performance = None
    if config is None:
        scopes.record(on=False)
        return
    ours.setLevel(config.level.upper())
    _handlers.append(logging.NullHandler())  # else warnings go to standard error by themselves
    if config.enable_console:
        _handlers.append(_Console())
    folder = _folder(config)
    with contextlib.suppress(OSError):
        if config.enable_file:
            form, ending = (json_line, "jsonl") if config.enable_json_logs else (text_line, "log")
            _handlers.append(RotatingFile(_File(folder, "wan22", ending, config), form))
        if config.enable_performance_logs:
            _performance = _File(folder, "performance", "jsonl", config)
            scopes.listen(_keep_time)
    for handler in _handlers:
        handler.setLevel(config.level.upper())
        ours.addHandler(handler)
    scopes.record(on=config.scopes, values=config.enable_debug_mode)


def level() -> str:
    """From which on records are kept in this process."""
    return _NAMES.get(logging.getLogger(ROOT).getEffectiveLevel(), "info")


class _Line(msgspec.Struct, omit_defaults=True):
    """One line of the file."""

    time: str
    level: str
    source: str
    process: int
    text: str
    job: str = ""
    model: str = ""
    fields: dict[str, Scalar] = {}


_encode = msgspec.json.Encoder().encode


def json_line(record: Logged) -> bytes:
    """As files keep it. A record is one line, whatever its text, and for every reader: some end lines at U+2028 too."""
    record = masked_record(record)
    when = datetime.fromtimestamp(record.time, UTC).isoformat(timespec="milliseconds")
    line = _Line(
        when, record.level, record.source, record.process, record.text, record.job, record.model, record.fields
    )
    text = _encode(line).decode()
    if not text.isprintable():
        text = "".join(letter if letter.isprintable() else json.dumps(letter)[1:-1] for letter in text)
    return text.encode() + b"\n"


def text_line(record: Logged) -> bytes:
    return (readable(masked_record(record)) + "\n").encode("utf-8", "replace")


class _Console(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        with contextlib.suppress(OSError, ValueError):  # closed, or not there at all in a window without a terminal
            if sys.stderr:
                sys.stderr.write(readable(logged(record)) + "\n")


class RotatingFile(logging.Handler):
    """Appends each record as ``form`` writes it; the handler's lock keeps lines whole."""

    def __init__(self, file: _File, form: Callable[[Logged], bytes]) -> None:
        super().__init__()
        self._file, self._form = file, form

    @property
    def path(self) -> Path:
        return self._file.path

    def emit(self, record: logging.LogRecord) -> None:
        self._file.append(self._form(logged(record)))

    def close(self) -> None:
        self._file.close()
        super().close()


class _File:
    """``STEM.ENDING``, and those put aside as ``STEM.1.ENDING``, the newest, and so on.

    Of a second app at the same time it is ``STEM-2.ENDING``: nobody puts a file aside that another one writes.
    """

    def __init__(self, folder: Path, stem: str, ending: str, config: LogConfig) -> None:
        """Raises:
        OSError: it cannot be written.
        """
        folder.mkdir(parents=True, exist_ok=True)
        self._claim, self._stem = _claimed(folder, stem)
        self._folder, self._ending = folder, ending
        self._most, self._backups = max(1000, config.max_bytes), max(0, config.backups)
        self.path, self._lock = self._named(""), threading.Lock()
        self._open()

    def _named(self, number: int | str) -> Path:
        return self._folder / f"{self._stem}{f'.{number}' if number else ''}.{self._ending}"

    def _open(self) -> None:
        # Unbuffered: what a crash interrupts is on the disk.
        self._file = io.FileIO(self.path, "a")
        self._size = self.path.stat().st_size

    def append(self, line: bytes) -> None:
        # The disk is full, or this was closed: nobody could be told.
        with contextlib.suppress(OSError, ValueError), self._lock:
            if self._size and self._size + len(line) > self._most:
                self._put_aside()
            self._file.write(line)
            self._size += len(line)

    def _put_aside(self) -> None:
        self._file.close()
        try:
            for number in range(self._backups - 1, 0, -1):
                with contextlib.suppress(FileNotFoundError):
                    self._named(number).replace(self._named(number + 1))
            if self._backups:
                self.path.replace(self._named(1))
            else:
                self.path.unlink()
        finally:
            self._open()

    def close(self) -> None:
        self._file.close()
        self._claim.close()


def _claimed(folder: Path, stem: str) -> tuple[io.FileIO, str]:
    """A lock that lasts as long as it is open, and the name that it gives.

    Raises:
        OSError: every name is taken, or nothing can be written.
    """
    for number in range(1, MOST_APPS + 1):
        name = stem if number == 1 else f"{stem}-{number}"
        file = io.FileIO(folder / f".{name}.lock", "a")
        try:
            _lock(file.fileno())
        except OSError:
            file.close()
        else:
            return file, name
    raise OSError("too many apps write logs here")


def _lock(descriptor: int) -> None:
    """Raises:
    OSError: another one has it.
    """
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _keep_time(scoped: Scoped) -> None:
    """The performance log: one line for every scope that has ended."""
    if scoped.seconds is None or _performance is None:
        return
    fields: dict[str, Scalar] = {"seconds": round(scoped.seconds, 6), "id": scoped.id, "parent": scoped.parent}
    if scoped.error:
        fields["error"] = scoped.error
    record = Logged(
        job=scoped.job, time=scoped.time, level="info", source="performance", text=scoped.name,
        process=scoped.process, fields=fields | scoped.variables,
    )  # fmt: skip
    _performance.append(json_line(record))
