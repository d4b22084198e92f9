"""What is nobody else's business, taken out of what a person gives away.

:func:`~wan22_desktop.domain.log.masked` knows passwords, keys and home folders by their looks. What only this machine
and its jobs can tell is added here: who uses it, what it is called, what was written in prompts, and where files lie.
"""

from __future__ import annotations

import contextlib
import copy
import getpass
import itertools
import json
import os
import platform
import re
import socket
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath, PureWindowsPath
from typing import Any

from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.job import Job
from wan22_desktop.domain.log import HIDDEN, masked

_NOBODY = frozenset(
    "root user admin administrator ubuntu debian fedora home guest test default localhost local owner desktop wan22 "
    "python worker".split()
)
"""Names that tell nothing, and words that must stay readable."""
_LEAST = 3
"""Letters of a name or a prompt that is looked for: shorter ones are in everything."""
_TEXTS = frozenset({"prompt", "negative"})
_FILES = frozenset(
    {"image", "last_image", "video", "face", "background", "mask", "references", "continues", "resume", "output",
     "latents"}
)  # fmt: skip
"""Fields that name what a person made or put in."""
_SECRET_KEY = re.compile(r"api_?key|token$|passw|secret|authorization", re.IGNORECASE)
_MEDIA = re.compile(
    r"[^\s\"'/\\<>|:=,;(){}\[\]]+(\.(?:mp4|mov|mkv|webm|avi|gif|webp|png|jpe?g|bmp|tiff?|wav|mp3))(?!\w)", re.IGNORECASE
)
_PATH = re.compile(
    r"(?:(?<![\w\\/])[A-Za-z]:\\+|(?<!\S)\\\\)(?:[^\n\"<>|:*?\\/]{1,80}\\+)+"
    r"|(?:~[\\/]+|(?<![\w.:…/~])/(?:home|Users|mnt|media|srv|Volumes)/)(?:[^\n\"<>|:*?\\/]{1,80}[\\/]+)*"
    r"|(?:(?<![\w\\/])[A-Za-z]:/+|(?<![\w.:…/~<>])/)(?:[^\s\"'<>|:*?,;()\[\]{}\\/]+[\\/]+)+"
)
"""Folders. Where it is certain that they are a person's, and on Windows, spaces may be in them: rather too much."""
_WHOLE_PATH = re.compile(r"(?:/|[A-Za-z]:[\\/]|\\\\)[^\n\"<>|*?]*$")
_KEPT = ("site-packages", "wan22_desktop", "resources")
"""Below these, a path tells of programs alone."""
_PREFIX = 16
"""Letters by which a piece of a longer text is found, wherever it was cut off."""


class Privacy:
    """What is known to be private here; :meth:`text` and :meth:`tree` take it out."""

    def __init__(self, jobs: Iterable[Job] = (), folders: Iterable[str] = ()) -> None:
        """``jobs``: whose prompts and files these are. ``folders``: what they are called is nobody's business."""
        texts, files, named = set[str](), set[str](), set[str]()
        for job in jobs:
            for request in [job.request, job.result.recipe.settings] if job.result else [job.request]:
                texts |= {request.prompt, request.negative}
                named |= {use.path for use in request.loras}
            named |= {job.request.model, *job.request.parts}
            files |= {*_files_of(job.request), *((job.result.output, job.result.latents) if job.result else ())}
        lines = {line.strip() for text in texts for line in text.splitlines()}
        self._texts: dict[str, list[str]] = {}
        """By their first letters."""
        for form in _longest_first(form for text in texts | lines if len(text) >= _LEAST for form in _forms(text)):
            self._texts.setdefault(form[:_PREFIX], []).append(form)
        known = [(file, _anonymous(file)) for file in files]
        # What is named keeps its name; what a folder is called is nobody's business.
        known += [(path, f"…/{_name(path)}") for path in named]
        within = {str(PurePath(path).parent) for path in (*named, *files) if "/" in path or "\\" in path}
        known += [(path, "…") for path in {*folders, *within}]
        pairs = {(form, instead) for path, instead in known if len(path) > 2 for form in _paths(path)}
        self._paths = sorted(pairs, key=lambda pair: -len(pair[0]))
        self._stems = _longest_first(stem for file in files if len(stem := _name(file).rpartition(".")[0]) > 5)
        self._names = _longest_first(_people()), _longest_first(_machines())

    def narrowed(self, text: str) -> Privacy:
        """The same for pieces of ``text`` alone, and so much quicker."""
        narrow = copy.copy(self)
        narrow._texts = {prefix: forms for prefix, forms in self._texts.items() if prefix in text}
        narrow._paths = [pair for pair in self._paths if any(form in text for form in _paths(pair[0]))]
        narrow._stems = [stem for stem in self._stems if stem in text]
        return narrow

    def text(self, text: str) -> str:
        """``text`` without it, whatever it is."""
        for prefix, forms in self._texts.items():
            text = _without(text, prefix, forms)
        for path, instead in self._paths:
            text = text.replace(path, instead)
        for stem in self._stems:
            text = re.sub(rf"(?<!\w){re.escape(stem)}(?!\w)", "‹file›", text)
        text = _PATH.sub(_shortened, text)
        text = _MEDIA.sub(r"‹file›\1", masked(text))
        for names, instead in zip(self._names, ("‹user›", "‹computer›"), strict=True):
            for name in names:
                text = re.sub(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])", instead, text, flags=re.IGNORECASE)
        return text

    def tree(self, value: Any, key: str = "") -> Any:
        """Dictionaries, lists and scalars without it. A prompt is told by its length, a file by its ending."""
        if isinstance(value, dict):
            fields: dict[Any, Any] = value  # type: ignore[assignment]
            return {self.text(str(name)): self.tree(one, str(name)) for name, one in fields.items()}
        if isinstance(value, list | tuple):
            return [self.tree(one, key) for one in value]  # type: ignore[misc]
        if not isinstance(value, str) or not value:
            return value
        if key in _TEXTS:
            return f"‹{len(value)} characters›"
        if key in _FILES and not value.startswith("‹"):
            return _anonymous(value)
        if _SECRET_KEY.search(key):
            return HIDDEN
        if _WHOLE_PATH.match(value):
            return "…" if key.endswith(("folder", "dir", "watched")) else self.text(f"…/{_name(value)}")
        return self.text(value)


def _files_of(request: GenerationRequest) -> Iterator[str]:
    for name in _FILES:
        value = getattr(request, name, None)
        if isinstance(value, tuple):
            yield from (str(one) for one in value)  # type: ignore[misc]
        elif isinstance(value, str) and value:
            yield value


def _longest_first(texts: Iterable[str]) -> list[str]:
    return sorted(set(texts), key=len, reverse=True)


def _paths(path: str) -> set[str]:
    """As it is, as JSON writes it, and as it is written where the home folder was masked before."""
    return {form for one in (path, masked(path)) for form in (one, one.replace("\\", "\\\\"))}


def _name(path: str) -> str:
    return PureWindowsPath(path).name or path


def _anonymous(file: str) -> str:
    ending = PureWindowsPath(file).suffix
    return f"‹file›{ending if len(ending) < 13 else ''}"


def _shortened(found: re.Match[str]) -> str:
    parts = [part for part in re.split(r"[\\/]+", found[0]) if part]
    at = next((at for at, part in enumerate(parts) if part in _KEPT), None)
    return "…/" if at is None else "…/" + "".join(f"{part}/" for part in parts[at:])


def _without(text: str, prefix: str, forms: list[str]) -> str:
    """Without whatever begins with ``prefix`` and goes on as one of ``forms``, the longest of them, however far."""
    if len(prefix) < _PREFIX:
        return re.sub(rf"(?<!\w){re.escape(prefix)}(?!\w)", "‹prompt›", text) if prefix in text else text
    at = 0
    while (at := text.find(prefix, at)) >= 0:
        end = at + max(_alike(form, text, at) for form in forms)
        text = f"{text[:at]}‹prompt›{text[end:]}"
        at += len("‹prompt›")
    return text


def _alike(form: str, text: str, at: int) -> int:
    """How many letters of ``form`` stand in ``text`` from ``at`` on."""
    if text.startswith(form, at):
        return len(form)
    pairs = zip(form, text[at : at + len(form)], strict=False)
    return sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], pairs))


def _forms(text: str) -> set[str]:
    """As it is, and as JSON and Python write it."""
    in_json = (json.dumps(text, ensure_ascii=ascii_only)[1:-1] for ascii_only in (True, False))
    return {text, repr(text)[1:-1], *in_json}


def _people() -> Iterator[str]:
    """The person's names, as the system knows them."""
    found = [os.environ.get(name, "") for name in ("USER", "LOGNAME", "USERNAME", "SUDO_USER")]
    found.append(Path.home().name)
    try:
        found.append(getpass.getuser())
        import pwd  # none on Windows

        full = pwd.getpwuid(os.getuid()).pw_gecos.partition(",")[0]
        found += [full, *full.split()]
    except (ImportError, KeyError, OSError, AttributeError):
        pass
    yield from (name for name in found if _tells(name))


def _machines() -> Iterator[str]:
    found = [platform.node(), os.environ.get("COMPUTERNAME", ""), os.environ.get("HOSTNAME", "")]
    with contextlib.suppress(OSError):
        found.append(socket.gethostname())
    yield from (name for whole in found for name in (whole, whole.partition(".")[0]) if _tells(name))


def _tells(name: str) -> bool:
    return len(name) >= _LEAST and name.lower() not in _NOBODY
