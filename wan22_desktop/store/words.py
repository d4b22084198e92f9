"""What was written before: the prompts of past jobs, and pieces of prompts that the person keeps."""

from __future__ import annotations

import contextlib

import msgspec

from wan22_desktop.domain.gallery import terms
from wan22_desktop.domain.wire import from_json, to_json
from wan22_desktop.store import places
from wan22_desktop.store.aside import set_aside
from wan22_desktop.store.database import Database

MOST_PROMPTS = 200
MOST_SNIPPETS = 200
_LOOKED_AT = 5000
"""Of the newest jobs."""


def past_prompts(database: Database, search: str = "") -> tuple[str, ...]:
    """Each prompt once, the newest first; all words of ``search`` are in it."""
    with database.transaction(writes=False) as connection:
        rows = connection.execute(
            "SELECT json_extract(value, '$.request.prompt') FROM jobs ORDER BY created DESC, rowid DESC LIMIT ?",
            (_LOOKED_AT,),
        ).fetchall()
    wanted = terms(search)
    found = dict.fromkeys(prompt for (prompt,) in rows if prompt and all(term in prompt.casefold() for term in wanted))
    return tuple(found)[:MOST_PROMPTS]


def read_snippets() -> tuple[str, ...]:
    """The kept pieces; none from a damaged file, which is set aside."""
    path = places.data_folder() / "snippets.json"
    try:
        return from_json(path.read_bytes(), tuple[str, ...])
    except FileNotFoundError:
        return ()
    except (OSError, msgspec.DecodeError, RecursionError):
        with contextlib.suppress(OSError):
            set_aside(path)
        return ()


def write_snippets(snippets: tuple[str, ...]) -> None:
    """Keep these.

    Raises:
        OSError: they cannot be written.
    """
    path = places.data_folder() / "snippets.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".part")
    partial.write_text(to_json(snippets[-MOST_SNIPPETS:]), encoding="utf-8")
    partial.replace(path)
