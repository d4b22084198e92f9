"""What was made, in the store's file: found by words, ratings and tags, a page at a time.

The table ``results`` has a narrow row for every job that made a video; the job itself stays in ``jobs``, also when it
was taken off the list.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

import msgspec

from wan22_desktop.domain.gallery import BEST, PAGE, GalleryItem, GalleryPage, Query, Sort, terms
from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.job import Job
from wan22_desktop.domain.library import LastResult
from wan22_desktop.domain.wire import from_json
from wan22_desktop.store.database import Database

_ORDERS = {
    Sort.NEWEST: "created DESC, place DESC",
    Sort.OLDEST: "created, place",
    Sort.BEST: "rating DESC, created DESC, place DESC",
    Sort.PROMPT: "words, created DESC",
}
_NARROW = "SELECT rowid AS place, job, created, words, rating, tags FROM results"


def read_page(database: Database, query: Query, start: int = 0, count: int = PAGE) -> GalleryPage:
    """Up to ``count`` results from the ``start``-th on, and how many there are in all."""
    where, values = _condition(query)
    order = _ORDERS[query.sort]
    found = ", ".join(f"found.{column}" for column in order.split(", "))
    with database.transaction(writes=False) as connection:
        total = connection.execute(f"SELECT count(*) FROM results WHERE {where}", values).fetchone()[0]
        rows = connection.execute(
            # Jobs are large: only those of the page are looked up.
            f"SELECT jobs.value, found.rating, found.tags FROM ({_NARROW} WHERE {where} ORDER BY {order} "
            f"LIMIT ? OFFSET ?) AS found JOIN jobs ON jobs.id = found.job ORDER BY {found}",
            (*values, count, start),
        ).fetchall()
        tagged = connection.execute("SELECT DISTINCT tags FROM results WHERE tags != ''").fetchall()
    tags = sorted({tag for (line,) in tagged for tag in _tags(line)})
    return GalleryPage(
        query=query, start=start, total=total, items=tuple(_item(*row) for row in rows), tags=tuple(tags)
    )  # fmt: skip


def read_items(database: Database, identities: Iterable[JobId]) -> list[GalleryItem]:
    """Those of them that are there, in the same order."""
    found: list[GalleryItem] = []
    with database.transaction(writes=False) as connection:
        for identity in identities:
            row = connection.execute(
                "SELECT value, rating, tags FROM results JOIN jobs ON jobs.id = results.job WHERE results.job = ?",
                (identity,),
            ).fetchone()
            if row is not None and (item := _item(*row)) is not None:
                found.append(item)
    return found


def last_results(database: Database) -> tuple[LastResult, ...]:
    """What each model made last."""
    with database.transaction(writes=False) as connection:
        # SQLite takes the other columns from the row that has the greatest.
        rows = connection.execute("SELECT model, job, max(created) FROM results WHERE model != '' GROUP BY model")
        return tuple(LastResult(model=model, job=job, time=created) for model, job, created in rows)


def save_opinion(database: Database, items: Iterable[GalleryItem]) -> None:
    """Keep the ratings and tags of results that are there."""
    rows = [(min(BEST, max(0, item.rating)), _line(item.tags), item.id) for item in items]
    with database.transaction() as connection:
        connection.executemany("UPDATE results SET rating = ?, tags = ? WHERE job = ?", rows)


def forget_result(database: Database, identity: JobId) -> None:
    """The video is gone: so are its job, its rating and its tags."""
    with database.transaction() as connection:
        connection.execute("DELETE FROM results WHERE job = ?", (identity,))
        connection.execute("DELETE FROM jobs WHERE id = ?", (identity,))


def restore_result(database: Database, item: GalleryItem) -> None:
    """Put back what :func:`forget_result` took."""
    database.save_job(item.job)
    save_opinion(database, [item])


def _condition(query: Query) -> tuple[str, tuple[object, ...]]:
    parts, values = ["1"], list[object]()
    for term in terms(query.search):
        parts.append("(instr(words, ?) OR instr(tags, ?))")
        values += [term, term]
    if query.least:
        parts.append("rating >= ?")
        values.append(query.least)
    if query.tag:
        parts.append("instr(tags, ?)")
        values.append(_line((query.tag,)))
    return " AND ".join(parts), tuple(values)


def _line(tags: Iterable[str]) -> str:
    """Each tag between two line ends, so that a whole one can be looked for."""
    lines = "\n".join(tags)
    return f"\n{lines}\n" if lines else ""


def _tags(line: str) -> tuple[str, ...]:
    return tuple(line.strip("\n").split("\n")) if line else ()


def _item(value: str, rating: int, tags: str) -> GalleryItem | None:
    with suppress(msgspec.DecodeError):
        return GalleryItem(job=from_json(value, Job), rating=rating, tags=_tags(tags))
    return None
