"""What outlives the app: nothing that was committed is lost, and nothing damaged is thrown away."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
import recipes

from wan22_desktop.domain.generation import GenerationRequest, GenerationResult
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.model import GenerationDefaults, Layout, ModelReport
from wan22_desktop.domain.problem import BLACK_FRAMES, EXPERT_MISSING
from wan22_desktop.store import places
from wan22_desktop.store.database import MIGRATIONS, Database
from wan22_desktop.store.settings import settings_file

ROOT = Path(__file__).resolve().parents[2]


def job(identity: str = "1", created: float = 1.0, state: JobState = JobState.QUEUED) -> Job:
    request = GenerationRequest(prompt="ein rötlicher 🌀 'Kreis'; DROP TABLE jobs", output="out.mp4", model="m")
    return Job(id=identity, request=request, created=created, state=state)


def finished() -> Job:
    recipe = recipes.recipe(seed=2**63 - 1)
    result = GenerationResult(job="done", output="out.mp4", recipe=recipe, timings={"denoising": 1.5}, bytes=7)
    return msgspec.structs.replace(job("done", 5.0, JobState.FINISHED), started=5.0, ended=9.0, result=result)


def model(name: str, **changes: object) -> ModelReport:
    report = ModelReport(
        path=f"/models/{name}", name=name, layout=Layout.DIFFUSERS, variant="custom", label=name,
        defaults=GenerationDefaults(
            width=64, height=64, frames=5, fps=8, steps=3, guidance=2.0, guidance_low=2.0, shift=3.0
        ),
        problems=(EXPERT_MISSING.of(boundary=0.9, present="transformer/", missing="transformer_2"),),
    )  # fmt: skip
    return msgspec.structs.replace(report, **changes)


@pytest.fixture
def path(home: Path) -> Path:
    return home / "data" / "wan22.sqlite"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    with Database(path) as opened:
        yield opened


def state_of(database: Database, identity: str) -> JobState:
    found = database.job(identity)
    assert found
    return found.state


# --- Jobs ------------------------------------------------------------------------------------------------------------


def test_jobs_come_back_as_they_were_saved(path: Path) -> None:
    failed = msgspec.structs.replace(job("failed", 3.0, JobState.FAILED), problem=BLACK_FRAMES.of(detail="all of 16"))
    with Database(path) as database:
        for saved in (job("queued"), finished(), failed):
            database.save_job(saved)
    with Database(path) as database:
        assert database.job("done") == finished()
        assert database.job("failed") == failed
        assert database.job("queued") == job("queued")
        assert database.job("nobody") is None


def test_the_newest_job_is_first_and_a_limit_holds(database: Database) -> None:
    for identity, created in (("b", 2.0), ("a", 1.0), ("d", 3.0), ("e", 3.0)):
        database.save_job(job(identity, created))
    assert [saved.id for saved in database.jobs()] == ["e", "d", "b", "a"]
    assert [saved.id for saved in database.jobs(limit=2)] == ["e", "d"]


def test_jobs_can_be_asked_for_by_state(database: Database) -> None:
    for state in JobState:
        database.save_job(job(state.value, state=state))
    assert [saved.id for saved in database.jobs(states=[JobState.FAILED])] == ["failed"]
    assert len(database.jobs(states=[state for state in JobState if state.ended])) == 4
    assert database.jobs(states=[]) == []


def test_a_job_keeps_its_place_when_it_is_saved_again(database: Database) -> None:
    for identity, created in (("a", 1.0), ("b", 2.0)):
        database.save_job(job(identity, created))
    database.save_job(job("a", 1.0, JobState.RUNNING))
    assert [(saved.id, saved.state) for saved in database.jobs()] == [
        ("b", JobState.QUEUED),
        ("a", JobState.RUNNING),
    ]


def test_a_deleted_job_is_gone(database: Database) -> None:
    database.save_job(job("a"))
    database.delete_job("a")
    database.delete_job("nobody")
    assert database.jobs() == []


def test_jobs_that_a_dead_app_left_running_are_interrupted(path: Path) -> None:
    with Database(path) as database:
        for state in JobState:
            database.save_job(job(state.value, state=state))
        database.save_job(job("second", state=JobState.RUNNING))
    before = time.time()
    with Database(path) as database:
        assert database.interrupt_running() == 2
        assert {state_of(database, identity) for identity in ("running", "second")} == {JobState.INTERRUPTED}
        assert state_of(database, "queued") is JobState.QUEUED
        interrupted = database.job("second")
        assert interrupted
        assert (interrupted.ended or 0) >= before
        assert database.interrupt_running() == 0


def test_a_row_that_a_later_version_wrote_hides_no_other(path: Path, database: Database) -> None:
    for identity in ("a", "b"):
        database.save_job(job(identity))
        database.remember_model(model(identity))
    with sqlite3.connect(path) as other:
        other.execute("""UPDATE jobs SET value = '{"id": "a", "shape": "new"}' WHERE id = 'a'""")
        other.execute("UPDATE models SET value = 'not json' WHERE path = '/models/a'")
    other.close()
    assert [saved.id for saved in database.jobs()] == ["b"]
    assert database.job("a") is None
    assert [known.name for known in database.models()] == ["b"]


# --- Models ----------------------------------------------------------------------------------------------------------


def test_models_stay_in_the_order_in_which_they_were_added(path: Path) -> None:
    with Database(path) as database:
        for name in ("z", "a", "m"):
            database.remember_model(model(name))
        database.remember_model(model("z", label="Another"))
    with Database(path) as database:
        assert database.models() == [model("z", label="Another"), model("a"), model("m")]
        database.forget_model("/models/a")
        database.forget_model("/models/nobody")
        assert [known.name for known in database.models()] == ["z", "m"]


# --- The file --------------------------------------------------------------------------------------------------------


def test_writes_go_to_a_log_and_wait_for_the_disk(path: Path, database: Database) -> None:
    database.save_job(job())
    with sqlite3.connect(path) as other:
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert other.execute("SELECT count(*) FROM jobs").fetchone() == (1,), "seen by others at once"
    other.close()
    assert path.with_name(path.name + "-wal").exists()


def test_a_new_file_is_brought_to_the_present_version(path: Path, database: Database) -> None:
    with sqlite3.connect(path) as other:
        assert other.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    other.close()


def test_an_empty_file_of_no_version_is_migrated(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.touch()
    with Database(path) as database:
        database.save_job(job())
        assert (database.problems, len(database.jobs())) == ((), 1)


def test_a_migration_that_fails_leaves_nothing_half_done(path: Path) -> None:
    path.parent.mkdir(parents=True)
    with sqlite3.connect(path) as foreign:
        foreign.execute("CREATE TABLE models (kept TEXT)")
    foreign.close()
    with pytest.raises(sqlite3.OperationalError, match="models"):
        Database(path)
    with sqlite3.connect(path) as after:
        assert after.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall() == [("models",)]
        assert after.execute("PRAGMA user_version").fetchone() == (0,)
    after.close()


def test_a_file_of_a_later_version_keeps_its_version(path: Path) -> None:
    Database(path).close()
    with sqlite3.connect(path) as later:
        later.execute("PRAGMA user_version = 99")
    later.close()
    with Database(path) as database:
        database.save_job(job())
    with sqlite3.connect(path) as after:
        assert after.execute("PRAGMA user_version").fetchone() == (99,)
    after.close()


def scribble(path: Path) -> None:
    path.write_bytes(b"this is no database, but a letter to a friend " * 100)


def cut_short(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2 + 100)


def overwrite_pages(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 8192)


@pytest.mark.parametrize("damage", [scribble, cut_short, overwrite_pages])
def test_a_damaged_database_is_set_aside_and_a_new_one_begun(path: Path, damage: Callable[[Path], None]) -> None:
    with Database(path) as database:
        for number in range(50):
            database.save_job(job(str(number)))
    damage(path)
    damaged = path.read_bytes()
    with Database(path) as database:
        (problem,) = database.problems
        assert problem.code == "W2-STORE-DAMAGED"
        (aside,) = path.parent.glob("*-damaged-*")
        assert str(aside) in problem.what
        assert aside.read_bytes() == damaged, "kept as it was"
        assert database.jobs() == []
        database.save_job(job("new"))
    with Database(path) as database:
        assert (database.problems, [saved.id for saved in database.jobs()]) == ((), ["new"])


def test_what_cannot_be_opened_is_not_taken_for_damaged(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(sqlite3.OperationalError):
        Database(path)
    assert os.listdir(path.parent) == [path.name], "nothing was set aside"


# --- Several writers -------------------------------------------------------------------------------------------------


def test_two_threads_write_without_losing_a_job(database: Database) -> None:
    failures: list[BaseException] = []

    def write(name: str) -> None:
        try:
            for number in range(100):
                database.save_job(job(f"{name}{number}", float(number)))
                database.remember_model(model(f"{name}{number % 3}"))
                database.jobs(limit=5)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=write, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(database.jobs()) == 200
    assert len(database.models()) == 6


WRITER = """
import sys, time
from pathlib import Path
from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.job import Job
from wan22_desktop.store.database import Database

path, name, start, count = Path(sys.argv[1]), sys.argv[2], float(sys.argv[3]), int(sys.argv[4])
request = GenerationRequest(prompt="x" * 3000, output="o", model="m")
while time.time() < start:
    pass
with Database(path) as database:
    for number in range(count):
        database.save_job(Job(id=f"{name}{number}", request=request, created=float(number)))
        print(f"{name}{number}", flush=True)
"""


def writer(path: Path, name: str, start: float = 0, count: int = 1 << 30) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, str(path), name, str(start), str(count)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_programs_that_start_at_once_share_a_new_database(path: Path) -> None:
    start = time.time() + 1.5
    writers = [writer(path, name, start, 10) for name in "abcd"]
    for program in writers:
        _, words = program.communicate(timeout=60)
        assert program.returncode == 0, words
    with Database(path) as database:
        assert len(database.jobs()) == 40


@pytest.mark.parametrize("lived", [1, 40, 200])
def test_a_killed_writer_leaves_every_job_that_it_committed(path: Path, lived: int) -> None:
    program = writer(path, "a")
    assert program.stdout
    committed = [program.stdout.readline().strip() for _ in range(lived)]
    program.kill()
    committed += program.stdout.read().split()  # communicate() would miss what was read ahead
    program.wait()
    with Database(path) as database:
        assert database.problems == ()
        kept = {saved.id for saved in database.jobs(limit=1 << 30)}
    assert len(committed) >= lived
    assert kept >= set(committed)
    assert len(kept) <= len(set(committed)) + 1, "at most the one that was on its way"


# --- Places ----------------------------------------------------------------------------------------------------------


def test_everything_lies_below_the_home_that_is_set(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = [places.data_folder(), places.config_folder(), places.log_folder(), places.output_folder()]
    assert len(set(found)) == 4
    assert all(folder.parent == home for folder in found)
    assert settings_file().is_relative_to(home)
    monkeypatch.setenv("WAN22_HOME", "relative")
    assert places.data_folder() == Path.cwd() / "relative" / "data"


def test_without_it_they_lie_where_the_platform_puts_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAN22_HOME")
    found = [places.data_folder(), places.config_folder(), places.log_folder(), places.output_folder()]
    assert all(folder.is_absolute() and places.APP in folder.parts for folder in found)
