"""The gallery's store: what was made is found again by its words, and what is thought of it is kept."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from recipes import made

from wan22_desktop.domain.gallery import GalleryItem, Query, Sort, clean_tags, differences, terms
from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.job import Job
from wan22_desktop.domain.wire import to_json
from wan22_desktop.store.database import MIGRATIONS, Database
from wan22_desktop.store.gallery import forget_result, last_results, read_items, read_page, restore_result, save_opinion

BEFORE = 3
"""The version of the schema that had no gallery."""


def queued(identity: str) -> Job:
    return Job(id=identity, request=GenerationRequest(prompt="later", output="", model="m"), created=0.5)


@pytest.fixture
def path(home: Path) -> Path:
    return home / "data" / "wan22.sqlite"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    with Database(path) as opened:
        yield opened


def found(database: Database, **query: object) -> list[str]:
    page = read_page(database, Query(**query))  # type: ignore[arg-type]
    assert page.total == len(page.items)
    return [item.id for item in page.items if item]


def write_former(path: Path, jobs: list[Job]) -> None:
    """A file of the version before the gallery."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with sqlite3.connect(path) as former:
        for statements in MIGRATIONS[:BEFORE]:
            for statement in statements:
                assert isinstance(statement, str)
                former.execute(statement)
        former.executemany(
            "INSERT INTO jobs (id, state, created, value) VALUES (?, ?, ?, ?)",
            [(job.id, job.state.value, job.created, to_json(job)) for job in jobs],
        )
        former.execute("INSERT INTO jobs (id, state, created, value) VALUES ('new', 'finished', 9, '{\"shape\": 1}')")
        former.execute(f"PRAGMA user_version = {BEFORE}")
    former.close()


def test_what_was_made_before_there_was_a_gallery_is_in_it(path: Path) -> None:
    write_former(path, [made(1), queued("w"), made(2, prompt="ein ÄPFEL-Baum")])
    with Database(path) as database:
        assert database.problems == ()
        assert found(database) == ["j2", "j1"]
        assert found(database, search="äpfel") == ["j2"]
        assert [job.id for job in database.jobs()] == ["j2", "j1", "w"], "the list is as it was"
        save_opinion(database, [GalleryItem(job=made(1), rating=4, tags=("sea",))])
    with Database(path) as database:
        assert read_items(database, ["j1"])[0].rating == 4
    with sqlite3.connect(path) as after:
        assert after.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    after.close()


def test_it_finds_words_phrases_settings_and_tags(database: Database) -> None:
    for job in (
        made(1, prompt="A red fox in snow", steps=30, width=832, height=480),
        made(2, prompt="A blue fox at sea", steps=4, frames=81, fps=16),
        made(3, prompt="snow", negative="red", steps=30, seed=4711),
        queued("w"),
    ):
        database.save_job(job)
    save_opinion(database, [GalleryItem(job=made(2), rating=5, tags=("keeper", "sea"))])
    assert found(database, search="red") == ["j3", "j1"]
    assert found(database, search="RED fox") == ["j1"]
    assert found(database, search='"30 steps"') == ["j3", "j1"]
    assert found(database, search='"blue fox"') == ["j2"]
    assert found(database, search="832x480") == ["j1"]
    assert found(database, search='"seed 4711"') == ["j3"]
    assert found(database, search="keeper 81") == ["j2"]
    assert found(database, search="100%_' OR 1") == []
    assert found(database, least=5) == ["j2"]
    assert found(database, tag="sea") == ["j2"]
    assert found(database, tag="se") == [], "a tag is a whole one"


def test_it_comes_in_the_order_that_is_wished_for_and_in_pages(database: Database) -> None:
    for number, prompt in enumerate(("c", "a", "b")):
        database.save_job(made(number, prompt=prompt))
    save_opinion(database, [GalleryItem(job=made(0), rating=2), GalleryItem(job=made(2), rating=9)])
    assert found(database) == ["j2", "j1", "j0"]
    assert found(database, sort=Sort.OLDEST) == ["j0", "j1", "j2"]
    assert found(database, sort=Sort.BEST) == ["j2", "j0", "j1"]
    assert found(database, sort=Sort.PROMPT) == ["j1", "j2", "j0"]
    assert read_items(database, ["j2"])[0].rating == 5, "no more than the best"
    page = read_page(database, Query(), start=1, count=1)
    assert (page.total, [item.id for item in page.items if item]) == (3, ["j1"])


def test_a_job_that_is_taken_off_the_list_keeps_its_place_in_the_gallery(database: Database) -> None:
    database.save_job(made(1))
    database.save_job(queued("w"))
    database.delete_job("j1")
    database.delete_job("w")
    assert database.jobs() == []
    assert (database.job("j1"), database.job("w")) == (made(1), None)
    assert found(database) == ["j1"]


def test_a_result_that_is_deleted_comes_back_with_its_opinion(database: Database) -> None:
    database.save_job(made(1))
    item = GalleryItem(job=made(1), rating=3, tags=("a b", "c"))
    save_opinion(database, [item])
    forget_result(database, "j1")
    assert (found(database), database.job("j1")) == ([], None)
    restore_result(database, item)
    assert read_items(database, ["j1", "nobody"]) == [item]
    assert read_page(database, Query()).tags == ("a b", "c")


def test_a_row_that_a_later_version_wrote_moves_no_other(path: Path, database: Database) -> None:
    for number in range(3):
        database.save_job(made(number))
    with database.transaction() as connection:
        connection.execute("UPDATE jobs SET value = '{}' WHERE id = 'j1'")
    assert [item and item.id for item in read_page(database, Query()).items] == ["j2", None, "j0"]


def test_a_write_that_fails_leaves_nothing_half_done(database: Database) -> None:
    with pytest.raises(RuntimeError), database.transaction() as connection:
        connection.execute("DELETE FROM jobs")
        raise RuntimeError
    database.save_job(made(1))
    assert found(database) == ["j1"]


def test_the_last_page_of_ten_thousand_comes_quickly(database: Database) -> None:
    with database.transaction() as connection:
        value = to_json(made(1))
        connection.executemany(
            "INSERT INTO jobs (id, state, created, value) VALUES (?, 'finished', ?, ?)",
            [(f"k{number}", number, value) for number in range(10_000)],
        )
        connection.executemany(
            "INSERT INTO results (job, created, words) VALUES (?, ?, ?)",
            [(f"k{number}", number, f"clip {number}\n" + "a word of many " * 30) for number in range(10_000)],
        )
    began = time.perf_counter()
    page = read_page(database, Query(search="clip many"), start=9_990)
    assert time.perf_counter() - began < 0.5
    assert (page.total, len(page.items)) == (10_000, 10)


def test_what_is_typed_is_taken_apart() -> None:
    assert terms('Red "30 Steps" "" x') == ("red", "30 steps", "x")
    assert terms('"unfinished phrase') == ("unfinished", "phrase")
    assert clean_tags(" Sea,  two  words ,sea,, ") == ("sea", "two words")


def test_only_what_differs_is_told() -> None:
    items = [GalleryItem(job=made(7, steps=30)), GalleryItem(job=made(7, steps=4, negative="blur"))]
    assert differences(items) == [("Steps", ("30 steps", "4 steps")), ("Negative", ("–", "blur"))]
    assert differences(items[:1]) == []
    other = msgspec.structs.replace(items[0].job, result=None)
    assert len(differences([items[0], GalleryItem(job=other)])) > 5


def test_what_a_model_made_last_is_known_and_a_try_does_not_count(database: Database) -> None:
    def by(job: Job, model: str, *, trial: bool = False) -> Job:
        return msgspec.structs.replace(job, request=msgspec.structs.replace(job.request, model=model, trial=trial))

    for job in (by(made(1), "/a"), by(made(3), "/a"), by(made(2), "/b"), by(made(4), "/a", trial=True)):
        database.save_job(job)
    assert {last.model: last.job for last in last_results(database)} == {"/a": "j3", "/b": "j2"}
    forget_result(database, "j3")
    assert {last.model: last.job for last in last_results(database)} == {"/a": "j1", "/b": "j2"}


def test_what_was_made_before_models_were_noted_is_theirs_too(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with sqlite3.connect(path) as old:
        for statements in MIGRATIONS[:5]:
            for statement in statements:
                old.execute(statement) if isinstance(statement, str) else statement(old)
        old.execute("PRAGMA user_version=5")
        for identity, value in (("j1", to_json(made(1))), ("j2", "torn")):
            old.execute("INSERT INTO jobs (id, state, created, value) VALUES (?, 'finished', 1, ?)", (identity, value))
            old.execute("INSERT INTO results (job, created, words) VALUES (?, 1, '')", (identity,))
    old.close()
    with Database(path) as database:
        assert [(last.model, last.job) for last in last_results(database)] == [("m", "j1")]
