"""The log's outputs: one record, one line, whole, in order, with its job, and nothing in it that is private."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from wan22_desktop.domain import context
from wan22_desktop.domain.event import Logged
from wan22_desktop.domain.log import LogConfig, group, harmless, masked, readable
from wan22_desktop.observability import logs

log = logging.getLogger("wan22_desktop.test")


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    yield
    context.enter(context.NOTHING)
    logs.configure(None)
    logging.getLogger(logs.ROOT).setLevel(logging.NOTSET)


def lines(folder: Path, name: str = "wan22.jsonl") -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / name).read_text(encoding="utf-8").splitlines()]


def test_a_line_tells_time_level_source_process_job_model_and_fields(tmp_path: Path) -> None:
    logs.configure(LogConfig(log_dir=str(tmp_path)))
    context.enter(context.Context(job="j1", model="Wan2.2"))
    log.info("made %d frames", 81, extra={"fields": {"seconds": 1.5, "size": (640, 480)}})
    log.info("of another job", extra={"job": "j2"})
    try:
        raise ValueError("too small")
    except ValueError:
        log.exception("it failed")
    first, second, third = lines(tmp_path)
    assert str(first.pop("time")).endswith("+00:00")
    assert isinstance(first.pop("process"), int)
    fields = {"seconds": 1.5, "size": "tuple of 2"}
    expected = {"level": "info", "source": "wan22_desktop.test", "text": "made 81 frames", "fields": fields}
    assert first == expected | {"job": "j1", "model": "Wan2.2"}
    assert second["job"] == "j2"
    assert str(third["text"]).startswith("it failed\nTraceback")


def test_level_and_outputs_change_while_it_runs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    logs.configure(LogConfig(log_dir=str(tmp_path), log_level="warning"))
    log.info("not yet")
    logs.configure(LogConfig(log_dir=str(tmp_path), enable_debug_mode=True, enable_console=True))
    log.debug("now\nin two lines")
    logs.configure(LogConfig(log_dir=str(tmp_path), enable_json_logs=False))
    log.info("plain")
    logs.configure(LogConfig(log_dir=str(tmp_path), enable_file=False))
    log.info("nowhere")
    assert [line["text"] for line in lines(tmp_path)] == ["now\nin two lines"]
    assert "debug   test: now\n    | in two lines\n" in capsys.readouterr().err
    assert (tmp_path / "wan22.log").read_text(encoding="utf-8").endswith("info    test: plain\n")


def test_files_are_put_aside_when_they_grow(tmp_path: Path) -> None:
    logs.configure(LogConfig(log_dir=str(tmp_path), max_bytes=4000, backups=2))
    for number in range(200):
        log.info("line %d", number)
    names = sorted(path.name for path in tmp_path.glob("wan22*"))
    assert names == ["wan22.1.jsonl", "wan22.2.jsonl", "wan22.jsonl"]
    assert all(path.stat().st_size <= 4000 for path in tmp_path.glob("wan22*"))
    kept = [
        line["text"] for name in ("wan22.2.jsonl", "wan22.1.jsonl", "wan22.jsonl") for line in lines(tmp_path, name)
    ]
    assert kept == [f"line {number}" for number in range(200 - len(kept), 200)], "in order, none lost between files"


def test_threads_and_a_second_app_leave_lines_whole(tmp_path: Path) -> None:
    logs.configure(LogConfig(log_dir=str(tmp_path), max_bytes=30_000, backups=50))
    code = (
        "import logging; from wan22_desktop.observability import logs; from wan22_desktop.domain.log import LogConfig\n"
        f"logs.configure(LogConfig(log_dir={str(tmp_path)!r}, max_bytes=30_000, backups=50))\n"
        "for n in range(500): logging.getLogger('wan22_desktop.other').info('other %d', n)"
    )
    other = subprocess.Popen([sys.executable, "-c", code])
    threads = [
        threading.Thread(target=lambda of=number: [log.info("%d of %d", n, of) for n in range(500)])
        for number in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert other.wait(30) == 0
    own = [
        line for path in tmp_path.glob("wan22*.jsonl") if "-2" not in path.name for line in lines(tmp_path, path.name)
    ]
    others = [line for path in tmp_path.glob("wan22-2*.jsonl") for line in lines(tmp_path, path.name)]
    assert (len(own), len(others)) == (2000, 500)


def test_records_of_another_process_keep_their_order_and_their_job(tmp_path: Path) -> None:
    logs.configure(LogConfig(log_dir=str(tmp_path)))
    heard: list[Logged] = []
    listener = logs.Listener(heard.append)
    logging.getLogger(logs.ROOT).addHandler(listener)
    try:
        sent = [
            Logged(
                job=f"j{n // 50}", time=1e9 + n, level="info", source="diffusers.x", text=f"{n}", process=9, model="m"
            )
            for n in range(100)
        ]
        for event in sent:
            logs.replay(event)
    finally:
        logging.getLogger(logs.ROOT).removeHandler(listener)
    assert heard == sent
    assert [(line["job"], line["text"]) for line in lines(tmp_path)] == [(event.job, event.text) for event in sent]


def test_text_cannot_pretend_to_be_another_record(tmp_path: Path) -> None:
    logs.configure(LogConfig(log_dir=str(tmp_path)))
    forged = 'a prompt\n{"level":"error"}\r\n12:00:00 error engine: all is lost\x1b[2K\u2028\u202eabc\x00'
    log.info("%s", forged, extra={"fields": {"name\n": forged}})
    assert len((tmp_path / "wan22.jsonl").read_bytes().splitlines()) == 1
    assert len(lines(tmp_path)) == 1
    said = readable(Logged(job="j\nk", time=0.0, level="info", source="s\n", text=forged, fields={"a\n": forged}))
    assert all(line.startswith("    | ") for line in said.split("\n")[1:4])
    assert said.isprintable() or set(said) - {"\n"} == set(said.replace("\n", ""))
    assert not any(letter in said for letter in "\x1b\u2028\u202e\x00\r")
    assert harmless("déjà vu – 中文 🎬") == "déjà vu – 中文 🎬"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("token=hf_abcdefghijklmnop rest", "token=••• rest"),
        ("hf_abcdefghijklmnop", "•••"),
        ('{"api_key": "abc def"}', '{"api_key": •••}'),
        ("Authorization: Bearer abcdefghijkl", "Authorization: Bearer •••"),
        ("https://me:secret@example.org/x", "https://•••@example.org/x"),
        ("/home/someone/models/x.safetensors", "~/models/x.safetensors"),
        (r"C:\Users\Some One\Videos", r"~\Videos"),
        (r"C:\\Users\\someone\\Videos", r"~\\Videos"),
        ("512 tokens, step 3 of 20", "512 tokens, step 3 of 20"),
        ("/srv/home2/x and /homestead", "/srv/home2/x and /homestead"),
    ],
)
def test_what_is_shared_is_masked(text: str, expected: str) -> None:
    assert masked(text) == expected


def test_a_source_is_filtered_by_the_room_that_speaks() -> None:
    assert [group(name) for name in ("wan22_desktop.engine.models", "diffusers.loaders.x", "worker")] == [
        "engine", "diffusers", "worker",
    ]  # fmt: skip
