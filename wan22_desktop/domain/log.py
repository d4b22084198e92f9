"""What is logged and where to; how a record reads; what of it is nobody else's business."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from wan22_desktop.domain.event import Logged, Scalar
from wan22_desktop.domain.setting import about
from wan22_desktop.domain.value import Value

LEVELS = ("debug", "info", "warning", "error", "critical")
OURS = "wan22_desktop."
_LOG = "Log"


class LogConfig(Value):
    """Every output of the log with its default; all of it can be changed while the app runs."""

    log_level: Annotated[
        Literal["debug", "info", "warning", "error"], about("Level", "The least important records that are kept.", _LOG)
    ] = "info"
    enable_console: Annotated[bool, about("Console", "Records are written to standard error, too.", _LOG)] = False
    enable_file: Annotated[bool, about("File", "Records are written into a file.", _LOG)] = True
    enable_json_logs: Annotated[
        bool, about("JSON lines", "The file holds a JSON object a line; off: what the console shows.", _LOG)
    ] = True
    enable_performance_logs: Annotated[
        bool,
        about("Performance log", "Debug scopes are recorded, and a file of its own says how long each took.", _LOG),
    ] = False
    enable_debug_mode: Annotated[
        bool,
        about(
            "Debug mode", "Every level is kept, and debug scopes look into tensors: slower, for finding faults.", _LOG
        ),
    ] = False
    log_dir: Annotated[
        str, about("Folder for logs", "Where the files lie; empty for the platform's folder.", _LOG, folder=True)
    ] = ""
    max_bytes: Annotated[
        int,
        msgspec.Meta(ge=1000, le=10**12),
        about(
            "Largest file", "A file that would grow beyond it is put aside, and a new one begun.", _LOG, unit="bytes"
        ),
    ] = 5_000_000
    backups: Annotated[
        int, msgspec.Meta(ge=0, le=1000), about("Older files", "Files put aside that are kept.", _LOG)
    ] = 4

    @property
    def level(self) -> str:
        return "debug" if self.enable_debug_mode else self.log_level

    @property
    def scopes(self) -> bool:
        return self.enable_performance_logs or self.enable_debug_mode


def rank(level: str) -> int:
    """0 for ``debug`` up to 4; what is no level is an error."""
    return LEVELS.index(level) if level in LEVELS else LEVELS.index("error")


def group(source: str) -> str:
    """Who says it, as a person filters: ``worker``, ``generation``, ``engine``, or a library's name."""
    return source.removeprefix(OURS).partition(".")[0]


def harmless(text: str) -> str:
    """``text`` with control characters shown as their codes; line feeds stay, and tabs become spaces.

    So nothing moves the cursor, turns the reading direction, or looks like another record.
    """
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() or letter == "\n" else _shown(letter) for letter in text)


def _shown(letter: str) -> str:
    if letter == "\t":
        return "    "
    if letter == "\r":
        return ""
    code = ord(letter)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"


def readable(record: Logged) -> str:
    """One record as a person reads it. What goes over several lines goes on behind a bar."""
    when = time.strftime("%H:%M:%S", time.localtime(record.time))
    head = f"{when}.{int(record.time % 1 * 1000):03} {record.level:7} {record.source.removeprefix(OURS)}"
    if record.job:
        head += f" [{record.job}]"
    more = "".join(f" {key}={value}" for key, value in record.fields.items())
    text = harmless(record.text).replace("\n", "\n    | ")
    return f"{_on_one_line(head)}: {text}{_on_one_line(more)}"


def _on_one_line(text: str) -> str:
    return harmless(text).replace("\n", " ")


# --- What is shared ---------------------------------------------------------------------------------------------------

_SECRET = re.compile(
    r"(?P<token>\b(?:hf_|gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA)[\w-]{8,})"
    r"|(?P<named>\b(?:api[_-]?key|access[_-]?key|[\w-]*token|passw(?:or)?d|secret|authorization)[\"']?\s*[=:]\s*"
    r"(?:bearer\s+|basic\s+)?)(?P<value>\"[^\"]*\"|'[^']*'|[^\s,;&\"']{6,})"
    r"|(?P<scheme>\bbearer\s+)[\w.~+/=-]{8,}"
    r"|(?P<url>\w://)[^\s/@:]+:[^\s/@]+@",
    re.IGNORECASE,
)
_HOME = re.compile(
    r"\b[A-Za-z]:[\\/]+Users[\\/]+(?!Shared\b|Public\b)[^\\/\n:\"'<>|]{1,64}(?=[\\/])"  # there may be spaces in it
    r"|(?:/home/|/Users/|\b[A-Za-z]:[\\/]+Users[\\/]+)(?!Shared\b|Public\b)[^\\/\s:\"'<>|]+",
    re.IGNORECASE,
)
_SECRET_NAME = re.compile(r"api_?key|token$|passw|secret|authorization", re.IGNORECASE)
_SUSPECT = re.compile(r"[-_=:/\\]|AKIA|[Bb]earer|BEARER")
"""What has nothing of this holds neither; most texts do not, and this is soon found out."""
HIDDEN = "•••"


def masked(text: str) -> str:
    """``text`` as it may be given away: without passwords and keys, and without the name of the person's folder."""
    if not _SUSPECT.search(text):
        return text
    text = _SECRET.sub(_hidden, text)
    home = str(Path.home())
    if len(home) > 1 and home in text:  # wherever it lies; a root of "/" is no home
        text = re.sub(re.escape(home) + r"(?![\w.-])", "~", text)
    return _HOME.sub("~", text)


def _hidden(found: re.Match[str]) -> str:
    if found["url"]:
        return f"{found['url']}{HIDDEN}@"
    return f"{found['named'] or found['scheme'] or ''}{HIDDEN}"


def masked_record(record: Logged) -> Logged:
    """The record as it may be given away."""
    fields: dict[str, Scalar] = {
        key: (HIDDEN if _SECRET_NAME.search(key) else masked(value)) if isinstance(value, str) else value
        for key, value in record.fields.items()
    }
    return Logged(
        job=record.job, time=record.time, level=record.level, source=record.source, text=masked(record.text),
        model=masked(record.model), process=record.process, fields=fields,
    )  # fmt: skip
