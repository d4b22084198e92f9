"""The language that people are spoken to in: sentences are written in English, and looked up where they are shown.

Translations are Qt Linguist's files, ``resources/translations/wan22_de.ts`` and the like, one message for each English
text; ``packaging/translations.py`` brings them up to date with the sources. Window, command line and worker process
read them themselves, so that Qt is not needed for it. What has no translation is shown in English.
"""

from __future__ import annotations

import functools
import locale
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from wan22_desktop.domain.resources import resources_folder

LANGUAGES: Mapping[str, str] = {"en": "English", "de": "Deutsch", "zh_CN": "简体中文", "ja": "日本語"}
"""By the names of their files, as they call themselves. English is what the sources are written in."""
SYSTEM = "system"
"""As the desktop has it."""

_catalogue: dict[str, str] = {}
_language = ["en"]


def tr(text: str, /, **values: object) -> str:
    """``text`` in the chosen language; its ``str.format`` fields are filled with ``values``, where there are any."""
    found = _catalogue.get(text, text)
    return found.format(**values) if values else found


def plain(text: str, /, **values: object) -> str:
    """As :func:`tr`, in English: for what programs read."""
    return text.format(**values) if values else text


def mark(text: str, /) -> str:
    """``text`` itself: for what stands in a table, and is given to :func:`tr` where it is shown."""
    return text


def all_of(parts: Iterable[str]) -> str:
    """``a and b and c``; empty where there is none."""
    return _chained(parts, mark("{one} and {other}"))


def one_of(parts: Iterable[str]) -> str:
    """``a or b or c``; empty where there is none."""
    return _chained(parts, mark("{one} or {other}"))


def _chained(parts: Iterable[str], pair: str) -> str:
    known = list(parts)
    return functools.reduce(lambda one, other: tr(pair, one=one, other=other), known) if known else ""


def language() -> str:
    """The name of the chosen language, a key of :data:`LANGUAGES`."""
    return _language[0]


def speak(wanted: str) -> None:
    """Choose the language of this process: a key of :data:`LANGUAGES`, or :data:`SYSTEM`; unknown ones are English."""
    chosen = _of_system() if wanted == SYSTEM else wanted
    chosen = chosen if chosen in LANGUAGES else "en"
    _catalogue.clear()
    _catalogue.update({} if chosen == "en" else read_translations(translations_file(chosen)))
    _language[0] = chosen


def translations_file(name: str) -> Path:
    """Where the translations of a language lie."""
    return resources_folder() / "translations" / f"wan22_{name}.ts"


def read_translations(file: Path) -> dict[str, str]:
    """The finished messages of one of Qt Linguist's files; none where it cannot be read.

    It ships with the app, so that it is trusted as the code is.
    """
    from xml.etree import ElementTree  # only for other languages than English

    try:
        root = ElementTree.parse(file).getroot()
    except (OSError, ElementTree.ParseError):
        return {}
    found: dict[str, str] = {}
    for message in root.iter("message"):
        source, translation = message.find("source"), message.find("translation")
        if source is None or translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
            continue
        if source.text and translation.text:
            found[source.text] = translation.text
    return found


def _of_system() -> str:
    """The desktop's language, as far as Python can tell; on Windows its name is in words."""
    told = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    name = told or locale.getlocale()[0] or ""
    name = locale.normalize(name).partition(".")[0] or name
    if name.lower().startswith(("zh", "chinese")):
        traditional = any(part in name for part in ("TW", "HK", "MO", "Traditional"))
        return "en" if traditional else "zh_CN"
    known = {"de": "de", "german": "de", "ja": "ja", "japanese": "ja"}
    return next((code for start, code in known.items() if name.lower().startswith(start)), "en")
