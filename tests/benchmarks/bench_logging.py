"""What a log record costs on its way into the view and into a file, and what a debug scope costs that is off.

"Otherwise" is the standard library's own way: a formatter into a list of lines, ``RotatingFileHandler`` with a
formatter that makes JSON of a record, and for the scope an empty context. Processor time of the one thread, so that
others on the machine do not count.
"""

from __future__ import annotations

import contextlib
import json
import logging
import logging.handlers
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).resolve().parent), *map(str, Path(__file__).resolve().parents[1:3])]

from harness import Row, compare, script  # noqa: E402

PAIRS = 5
RECORDS, SCOPES = 50_000, 300_000
PACKET = 3300
"""Records that the window takes at once: 33 ms of 100,000 a second."""


class _Lines(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


class _Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        told = {
            "time": self.formatTime(record), "level": record.levelname, "source": record.name,
            "process": record.process, "text": record.getMessage(), "fields": getattr(record, "fields", None),
        }  # fmt: skip
        return json.dumps(told)


def microseconds(handler: logging.Handler, after: Callable[[], object] | None = None) -> float:
    """Of one record through ``handler``, with ``after`` once for each packet."""
    log = logging.getLogger("wan22_desktop.bench")
    log.propagate = False
    log.setLevel(logging.INFO)
    log.addHandler(handler)
    fields = {"fields": {"step": 3, "seconds": 1.25}}
    began = time.thread_time()
    for number in range(RECORDS):
        log.info("step %d of %d took %.2f s on the card", number, RECORDS, 1.25, extra=fields)
        if after and number % PACKET == 0:
            after()
    if after:
        after()
    taken = time.thread_time() - began
    log.removeHandler(handler)
    handler.close()
    return taken / RECORDS * 1e6


def _scope(work: Callable[[], Any]) -> float:
    """Nanoseconds."""
    began = time.thread_time()
    for _ in range(SCOPES):
        with work():
            pass
    return (time.thread_time() - began) / SCOPES * 1e9


def rows(runs: int) -> Iterator[Row]:
    from wan22_desktop.domain.log import LogConfig
    from wan22_desktop.domain.scopes import debug_scope
    from wan22_desktop.observability.logs import Listener, RotatingFile, _File, json_line
    from wan22_desktop.ui.log_store import LogStore

    def into_view() -> float:
        waiting: deque[Any] = deque()
        store = LogStore()
        return microseconds(
            Listener(waiting.append), lambda: store.add([waiting.popleft() for _ in range(len(waiting))])
        )

    def into_list() -> float:
        handler = _Lines()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s"))
        return microseconds(handler)

    with tempfile.TemporaryDirectory() as place:

        def ours() -> float:
            config = LogConfig(max_bytes=2_000_000)
            return microseconds(RotatingFile(_File(Path(place), "ours", "jsonl", config), json_line))

        def theirs() -> float:
            handler = logging.handlers.RotatingFileHandler(
                Path(place) / "theirs", maxBytes=2_000_000, backupCount=4, encoding="utf-8"
            )
            handler.setFormatter(_Json())
            return microseconds(handler)

        yield _with_rate(
            compare(
                "a record into the view's memory", into_view, into_list, PAIRS * runs, unit="µs", target=1.0,
                baseline="a formatter into a list of lines",
            ), 100_000,
        )  # fmt: skip
        yield _with_rate(
            compare(
                "a record into a rotating JSON file, masked", ours, theirs, PAIRS * runs, unit="µs", target=1.0,
                baseline="RotatingFileHandler, json.dumps, not masked",
            ), 20_000,
        )  # fmt: skip
    yield compare(
        "a debug scope that is off", lambda: _scope(lambda: debug_scope("vae.decode", latents=place)),
        lambda: _scope(contextlib.nullcontext), PAIRS * runs, unit="ns", baseline="contextlib.nullcontext",
        note="promised: less than 1000 ns",
    )  # fmt: skip


def _with_rate(row: Row, promised: int) -> Row:
    rate = 1e6 / (row.ours or 1.0)
    return row.saying(note=f"{rate:,.0f} records/s; promised {promised:,}: {'met' if rate >= promised else 'MISSED'}")


if __name__ == "__main__":
    script(rows)
