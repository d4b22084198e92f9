"""The command line as a script sees it: exit codes, clean JSON, words without tracebacks."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import av
import pytest
from model_folders import make_model
from PIL import Image

from wan22_desktop.store import places

COMMAND = [sys.executable, "-m", "wan22_desktop"]
SMALL = ["--width", "64", "--height", "64", "--frames", "5", "--steps", "3"]


def wan22(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, timeout=240, check=False)


def test_generate_writes_a_video_and_says_where_the_time_went(tiny_t2v: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.mp4"
    done = wan22(
        "generate", "a red circle", "-o", str(output), "--model", str(tiny_t2v), "--seed", "7", *SMALL, "--json"
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["output"] == str(output)
    assert told["seed"] == 7
    assert told["timings"].keys() >= {"loading", "denoising", "decoding", "saving"}
    assert told["plan"]["reasons"]
    with av.open(str(output)) as container:
        assert len(list(container.decode(video=0))) == 5
        assert (container.streams.video[0].width, container.streams.video[0].height) == (64, 64)


def test_a_character_is_moved_from_the_command_line(tmp_path: Path) -> None:
    import tiny_models

    folder = tiny_models.save("animate", tmp_path / "model")
    image, output = tmp_path / "character.png", tmp_path / "out.mp4"
    Image.new("RGB", (40, 60), (200, 30, 30)).save(image)
    given = ["generate", "x", "-o", str(output), "--model", str(folder), "--image", str(image), *SMALL, "--json"]
    lacking = wan22(*given, "--video", str(image))
    assert lacking.returncode == 2
    assert "face" in lacking.stdout
    done = wan22(*given, "--video", str(image), "--face", str(image), "--video-start", "3")
    assert done.returncode == 0, done.stderr
    with av.open(str(output)) as container:
        assert len(list(container.decode(video=0))) == 5


def test_generate_prints_a_table_for_people(tiny_t2v: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.mp4"
    done = wan22("generate", "a red circle", "-o", str(output), "--model", str(tiny_t2v), *SMALL)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] == str(output)
    assert "denoising" in done.stdout
    assert "%" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["generate", "x", "-o", "{tmp}/x.exe"], 2, "file type"),
        (["generate", " ", "-o", "{tmp}/x.mp4"], 2, "prompt"),
        (["generate", "x", "-o", "{tmp}/x.mp4", "--model", "no-such-model"], 2, "No such model"),
        (["generate", "x", "-o", "{tmp}/x.mp4", "--steps", "0"], 2, "steps"),
        (["generate", "x", "-o", "{tmp}/x.mp4", "--seed", "9" * 30], 2, "seed"),
        (["inspect", "{tmp}"], 4, "No Wan model"),
        (["inspect", "{tmp}/nothing"], 4, "Nothing there"),
    ],
)
def test_bad_input_gets_an_answer_in_words(
    tmp_path: Path, tiny_t2v: Path, arguments: list[str], code: int, told: str
) -> None:
    given = [argument.format(tmp=tmp_path) for argument in arguments]
    if given[0] == "generate" and "--model" not in given:
        given += ["--model", str(tiny_t2v)]
    done = wan22(*given)
    assert done.returncode == code, done.stderr
    assert told.lower() in (done.stdout + done.stderr).lower()
    assert "Traceback" not in done.stdout + done.stderr
    assert os.listdir(tmp_path) == []


def test_an_error_is_json_too(tmp_path: Path) -> None:
    done = wan22("generate", "x", "-o", str(tmp_path / "x.mp4"), "--model", "no-such-model", "--json")
    assert done.returncode == 2
    error = json.loads(done.stdout)["error"]
    assert error["code"] == "W2-UNKNOWN-MODEL"
    assert error["remedies"]


def test_an_existing_file_is_kept(tmp_path: Path, tiny_t2v: Path) -> None:
    output = tmp_path / "out.mp4"
    output.write_bytes(b"precious")
    done = wan22("generate", "x", "-o", str(output), "--model", str(tiny_t2v), *SMALL)
    assert done.returncode == 2
    assert output.read_bytes() == b"precious"
    done = wan22("generate", "x", "-o", str(output), "--model", str(tiny_t2v), *SMALL, "--overwrite")
    assert done.returncode == 0, done.stderr


def test_the_file_that_is_wanted_is_written_and_what_no_player_takes_is_refused(tmp_path: Path, tiny_t2v: Path) -> None:
    output = tmp_path / "out.mkv"
    wish = ("--codec", "ffv1", "--depth", "10", "--hardware", "--json")
    done = wan22("generate", "x", "-o", str(output), "--model", str(tiny_t2v), *SMALL, *wish)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["problems"][-1]["facts"]["setting"] == "hardware"
    with av.open(str(output)) as container:
        assert container.streams.video[0].codec_context.format.name == "gbrp10le"
    done = wan22("generate", "x", "-o", str(tmp_path / "out.mp4"), "--model", str(tiny_t2v), *SMALL, *wish)
    assert done.returncode == 2
    error = json.loads(done.stdout)["error"]
    assert (error["code"], error["facts"]["setting"]) == ("W2-BAD-SETTING", "codec")
    assert wan22("plan", "x", "--model", str(tiny_t2v), "--codec", "prores").returncode == 0
    done = wan22("plan", "x", "--model", str(tiny_t2v), "--codec", "gif", "--depth", "10")
    assert done.returncode == 2


@pytest.mark.skipif(os.name == "nt", reason="an interrupt reaches the whole console there")
def test_an_interrupt_cancels_cleanly(tmp_path: Path, tiny_t2v: Path) -> None:
    command = [*COMMAND, "generate", "x", "-o", str(tmp_path / "x.mp4"), "--model", str(tiny_t2v), "--steps", "900"]
    running = subprocess.Popen([*command, *SMALL[:6]], stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert running.stderr
    for line in running.stderr:
        if line.startswith("Denoising"):
            break
    time.sleep(0.5)
    running.send_signal(signal.SIGINT)
    _, words = running.communicate(timeout=30)
    assert running.returncode == 130
    assert "Cancelled" in words
    assert "Traceback" not in words
    assert os.listdir(tmp_path) == []


def test_inspect_as_json_is_the_report(tiny_t2v: Path) -> None:
    told = json.loads(wan22("inspect", str(tiny_t2v), "--json").stdout)
    assert told["runnable"] is True
    assert told["boundary_ratio"] == 0.875
    assert {part["role"] for part in told["components"]} >= {"transformer", "transformer_2", "vae", "text_encoder"}


def test_plan_tells_reasons(tiny_t2v: Path) -> None:
    done = wan22("plan", "a red circle", "--model", str(tiny_t2v), "--json")
    told = json.loads(done.stdout)
    assert done.returncode == 0, done.stderr
    assert all(reason["because"] for reason in told["plan"]["reasons"])
    assert told["plan"]["memory_needed"] > 0
    assert (told["plan"]["fit"], told["hardware"]["memory_available"] > 0) == ("fits", True)


def test_plan_says_whether_it_fits_and_what_each_phase_needs(tiny_t2v: Path) -> None:
    done = wan22("plan", "a red circle", "--model", str(tiny_t2v))
    assert done.returncode == 0, done.stderr
    assert "\n● Fits: " in done.stdout
    assert "GB free in main memory" in done.stdout
    assert all(phase in done.stdout for phase in ("Reading the prompt", "Denoising", "Making frames"))


def test_models_can_be_added_and_forgotten(tiny_t2v: Path) -> None:
    names = lambda: [m["name"] for m in json.loads(wan22("models", "--json").stdout)["models"]]  # noqa: E731
    assert tiny_t2v.name not in names()
    assert wan22("models", "--add", str(tiny_t2v)).returncode == 0
    assert tiny_t2v.name in names()
    assert wan22("models", "--forget", str(tiny_t2v)).returncode == 0
    assert tiny_t2v.name not in names()


def test_doctor_finds_this_machine_well_and_every_part_at_work() -> None:
    told = json.loads(wan22("doctor", "--json").stdout)
    assert {check["name"] for check in told["checks"]} >= {"torch", "ffmpeg", "memory", "bundled model", "end to end"}
    assert [check for check in told["checks"] if not check["ok"] and check["name"] != "memory"] == []
    quick = json.loads(wan22("doctor", "--quick", "--json").stdout)
    assert "end to end" not in {check["name"] for check in quick["checks"]}


def test_a_failed_job_leaves_diagnostics_and_a_bundle_is_written_on_request(tmp_path: Path) -> None:
    failed = wan22("generate", "a wish of my own", "-o", str(tmp_path / "a.mp4"), "--model", str(tmp_path))
    assert failed.returncode != 0
    (kept,) = places.diagnostics_folder().glob("*.zip")
    told = json.loads(wan22("doctor", "--bundle", str(tmp_path / "b.zip"), "--job", kept.stem, "--json").stdout)
    with zipfile.ZipFile(told["bundle"]) as archive:
        assert {one["name"] for one in told["files"]} == set(archive.namelist())
        assert all(b"wish of my own" not in archive.read(name) for name in archive.namelist())
    shown = wan22("doctor", "--bundle", "-", "--preview", "--with-prompts", "--without", "system.json").stdout
    assert "a wish of my own" in shown
    assert "=== system.json" not in shown


def test_help_comes_at_once_and_without_torch() -> None:
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "wan22_desktop", "generate", "--help"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert time.perf_counter() - began < 5
    assert "example:" in done.stdout
    for heavy in ("torch", "PySide6", "diffusers", "msgspec"):
        assert f"| {heavy}\n" not in done.stderr


def test_models_that_are_away_are_told_as_such(tmp_path: Path) -> None:
    folder = make_model("tiny", tmp_path / "stick" / "model")
    assert wan22("models", "--add", str(folder)).returncode == 0
    folder.rename(tmp_path / "elsewhere")
    (told,) = (m for m in json.loads(wan22("models", "--json").stdout)["models"] if m["name"] == "model")
    assert (told["present"], told["runnable"]) == (False, False)
    assert "not plugged in" in wan22("models").stdout


def test_a_shopping_list_is_written_and_hashes_are_told_file_by_file(tmp_path: Path) -> None:
    folder = make_model("tiny", tmp_path / "model")
    (folder / "text_encoder" / "model.safetensors").unlink()
    page = tmp_path / "list.html"
    assert wan22("inspect", str(folder), "--shopping-list", str(page)).returncode == 3
    assert "text_encoder/" in page.read_text(encoding="utf-8")
    failed = wan22("inspect", str(folder), "--shopping-list", str(tmp_path / "nowhere" / "list.txt"))
    assert failed.returncode == 1
    assert "Traceback" not in failed.stderr
    told = json.loads(wan22("inspect", str(folder), "--verify", "--json").stdout)["verified"]
    vae = hashlib.sha256((folder / "vae" / "diffusion_pytorch_model.safetensors").read_bytes()).hexdigest()
    assert {"file": "vae/diffusion_pytorch_model.safetensors", "sha256": vae, "state": "unknown"} in told["files"]


def test_a_list_of_prompts_and_several_seeds_make_a_video_each(tiny_t2v: Path, tmp_path: Path) -> None:
    prompts = tmp_path / "list.csv"
    prompts.write_text("prompt,seed\na red circle,7\na blue square,40\n")
    output = tmp_path / "out.mp4"
    done = wan22(
        "generate", "--prompts", str(prompts), "--count", "2", "-o", str(output), "--model", str(tiny_t2v), *SMALL,
        "--json",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)["results"]
    assert [(result["settings"]["prompt"], result["seed"]) for result in told] == [
        ("a red circle", 7), ("a red circle", 8), ("a blue square", 40), ("a blue square", 41),
    ]  # fmt: skip
    assert [Path(result["output"]).name for result in told] == [f"out-{number}.mp4" for number in (1, 2, 3, 4)]
    assert all(Path(result["output"]).is_file() for result in told)


def test_one_video_that_fails_does_not_keep_the_others_from_being_made(tiny_t2v: Path, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("a red circle\na blue square\n")
    (tmp_path / "out-1.mp4").write_text("mine")
    done = wan22(
        "generate", "--prompts", str(tmp_path / "list.txt"), "-o", str(tmp_path / "out.mp4"), "--model", str(tiny_t2v),
        *SMALL,
    )  # fmt: skip
    assert done.returncode == 1
    assert "out-1.mp4 exists" in done.stderr
    assert (tmp_path / "out-2.mp4").is_file()


def test_a_list_with_a_bad_line_begins_nothing(tiny_t2v: Path, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("prompt,steps\na red circle,3\na blue square,few\n")
    done = wan22("generate", "--prompts", str(tmp_path / "list.csv"), "-o", str(tmp_path / "out.mp4"))
    assert done.returncode == 2
    assert "line 3" in done.stderr
    assert not list(tmp_path.glob("*.mp4"))
