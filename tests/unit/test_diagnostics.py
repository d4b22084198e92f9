"""Diagnostics: everything that helps, nothing that is private, in bounds, whole or not there."""

from __future__ import annotations

import io
import json
import logging
import time
import zipfile
from pathlib import Path

import msgspec
import pytest
import recipes

from wan22_desktop.domain.generation import GenerationRequest, GenerationResult, LoraChoice, LoraUse
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.log import LogConfig
from wan22_desktop.domain.machine import Gpu, HardwareSnapshot
from wan22_desktop.domain.problem import INTERNAL, OUTPUT_EXISTS, ProblemRaised
from wan22_desktop.domain.profile import Profile, Span
from wan22_desktop.domain.resources import bundled_model
from wan22_desktop.inspection import inspect
from wan22_desktop.observability import diagnostics, logs
from wan22_desktop.observability.diagnostics import PROMPTS, Piece
from wan22_desktop.store import places
from wan22_desktop.store.database import Database
from wan22_desktop.store.profiles import keep_profile
from wan22_desktop.store.settings import Settings

PERSON, MACHINE = "annabel", "annas-tower"
HOME = f"/srv/people/{PERSON}"
PROMPT = 'a secret garden with "roses", by the Lake\nwhere Zoë waits for him in the evening light'
NEGATIVE = "no rain on wedding days"
TOKEN = "hf_abcdefghijklmnop1234"
PICTURE, VIDEO = f"{HOME}/My Pictures/zoe at home.png", f"{HOME}/out put/20261125-a-secret-garden-with.mp4"
LORA = f"{HOME}/private loras/style_high_noise.safetensors"
WINDOWS = r"C:\Users\Annabel Lee\Documents\diary.txt"
GPU = Gpu(index=0, name="NVIDIA RTX 4090", memory_total=24 << 30, memory_free=20 << 30, driver="580.1")
HARDWARE = HardwareSnapshot(
    system="Linux", cpu="a processor", cores=8, threads=16, memory_total=64 << 30, memory_available=32 << 30,
    gpus=(GPU,),
)  # fmt: skip
SECRETS = (
    PERSON, MACHINE, HOME, "Zoë", "Zo\\u00eb", "secret garden", "secret-garden", "roses", "evening light", "wedding",
    TOKEN, "zoe at home", "zoe", "My Pictures", "out put", "private loras", "Annabel Lee",
    "Documents", "hunter2secret", "srv", "nobody remembers",
)  # fmt: skip


def jobs() -> list[Job]:
    request = GenerationRequest(
        prompt=PROMPT, negative=NEGATIVE, output=VIDEO, model=f"{HOME}/models/Wan2.2-T2V-A14B", image=PICTURE,
        loras=(LoraChoice(path=LORA),), references=(PICTURE,),
    )  # fmt: skip
    uses = (LoraUse(path=LORA, strength=1.0, expert=None),)
    recipe = recipes.recipe(prompt=PROMPT, negative=NEGATIVE, image=PICTURE, loras=uses)
    result = GenerationResult(
        job="good", output=VIDEO, recipe=recipe, timings={"denoising": 3.0}, bytes=7,
        latents=f"{HOME}/data/good.safetensors",
    )  # fmt: skip
    evidence = (
        f'Traceback:\n  File "{HOME}/app/lib/python3.12/site-packages/torch/nn.py", line 3\n  File "{HOME}/x/mine.py"\n'
        f"OSError: {PICTURE!r} for {PROMPT!r} on {MACHINE.upper()}.fritz.box as {PERSON.title()}; {WINDOWS} "
        "password=hunter2secret"
    )
    bad = INTERNAL.of(what=f"{PICTURE} is odd, said {PERSON}: {PROMPT[:60]}", evidence=evidence)
    return [
        Job(id="good", request=request, created=1.0, state=JobState.FINISHED, result=result),
        Job(id="bad", request=request, created=2.0, state=JobState.FAILED, problem=bad),
    ]


@pytest.fixture
def pieces(monkeypatch: pytest.MonkeyPatch, home: Path) -> tuple[Piece, ...]:
    """A machine full of secrets, and what is told of it."""
    monkeypatch.setenv("HOME", HOME)
    monkeypatch.setenv("USER", PERSON)
    monkeypatch.setenv("QT_PLUGIN_PATH", f"{HOME}/plugins")
    monkeypatch.setattr("platform.node", lambda: f"{MACHINE}.fritz.box")
    monkeypatch.setattr("socket.gethostname", lambda: MACHINE)
    settings = Settings(output_folder=f"{HOME}/out put", log=LogConfig())
    with Database(places.database_file()) as database:
        for job in jobs():
            database.save_job(job)
        gone = msgspec.structs.replace(jobs()[0].request, prompt="an older wish nobody remembers well")
        database.save_job(msgspec.structs.replace(jobs()[0], id="old", request=gone))
        database.delete_job("old")
        report = inspect(bundled_model())
        database.remember_model(msgspec.structs.replace(report, path=f"{HOME}/models/Wan2.2-T2V-A14B"))
        keep_profile(Profile(job="bad", time=2.0, spans=(Span(name="job", seconds=3.0),), ended="failed", model="m"))
        logs.configure(settings.log)
        said = logging.getLogger("wan22_desktop.test")
        said.warning(
            "%s is finished; the prompt was %s (%s)", VIDEO, PROMPT, TOKEN, extra={"fields": {"file": PICTURE}}
        )
        said.error("hello %s on %s; %s", PERSON, MACHINE, WINDOWS)
        said.info("of a job that is off the list: an older wish nobody remembers well")
        said.info("the shortened prompt: %s …", PROMPT[:40])
        logs.configure(None)
        plan = recipes.PLAN
        return diagnostics.collect(database, settings, HARDWARE, (), jobs()[1], lambda _job: plan)


def opened(packed: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_nothing_private_is_in_a_bundle(pieces: tuple[Piece, ...]) -> None:
    packed = diagnostics.pack(pieces)
    for name, text in opened(packed).items():
        for secret in SECRETS:
            assert secret.lower() not in text.lower(), (
                f"{secret} in {name}: {text[max(0, text.lower().find(secret.lower()) - 200) :][:300]}"
            )
    assert not any(secret.encode() in packed for secret in SECRETS)


def test_a_bundle_has_what_helps(pieces: tuple[Piece, ...]) -> None:
    files = opened(diagnostics.pack(pieces))
    assert {"about.txt", "system.json", "settings.json", "problems.txt", "models.json", "jobs.json", "plans.json",
            "profiles/bad.json", "logs/wan22.jsonl"} == set(files)  # fmt: skip
    system = json.loads(files["system.json"])
    assert (system["drivers"], system["hardware"]["gpus"][0]["name"]) == (["580.1"], "NVIDIA RTX 4090")
    assert system["packages"]["torch"].startswith("2.")
    told = json.loads(files["jobs.json"])
    assert [job["id"] for job in told] == ["bad", "good"]
    assert told[0]["request"]["prompt"] == f"‹{len(PROMPT)} characters›"
    assert told[0]["request"]["image"] == "‹file›.png"
    assert told[0]["request"]["loras"][0]["path"] == "…/style_high_noise.safetensors", "names of LoRAs may be told"
    assert told[0]["request"]["model"].endswith("/Wan2.2-T2V-A14B")
    assert set(json.loads(files["plans.json"])) == {"bad", "good"}
    assert "W2-INTERNAL" in files["problems.txt"]
    assert "site-packages/torch/nn.py" in files["problems.txt"], "where in which library it happened"
    lines = [json.loads(line) for line in files["logs/wan22.jsonl"].splitlines()]
    assert [line["level"] for line in lines] == ["warning", "error", "info", "info"]
    assert lines[0]["fields"] == {"file": "‹file›.png"}


def test_prompts_are_in_it_only_where_they_are_ticked(pieces: tuple[Piece, ...]) -> None:
    prompts = next(piece for piece in pieces if piece.name == PROMPTS)
    assert not prompts.chosen
    ticked = [msgspec.structs.replace(piece, chosen=piece.name == PROMPTS) for piece in pieces]
    assert PROMPT in opened(diagnostics.pack(ticked))[PROMPTS]


def test_a_bundle_is_saved_whole_or_not_at_all(pieces: tuple[Piece, ...], tmp_path: Path) -> None:
    file = tmp_path / "report.zip"
    file.write_bytes(b"before")
    assert diagnostics.read(diagnostics.save(pieces, file)) != ()
    (tmp_path / "full").write_text("no folder")
    with pytest.raises(ProblemRaised, match="cannot be saved there"):
        diagnostics.save(pieces, tmp_path / "full" / "report.zip")
    assert [path.name for path in tmp_path.iterdir()] != []
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
    assert diagnostics.read(tmp_path / "none.zip") == ()


def test_kept_bundles_are_bounded_in_number_and_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diagnostics, "MOST_KEPT", 3)
    made = [diagnostics.keep(f"job{at}", lambda: [Piece(name="a.txt", says="", text="x")]) for at in range(5)]
    assert None not in made
    left = {path.name for path in places.diagnostics_folder().iterdir()}
    assert left == {"failure-job2.zip", "failure-job3.zip", "failure-job4.zip"}
    monkeypatch.setattr(diagnostics, "MOST_BYTES", 1)
    diagnostics.keep("last", lambda: [Piece(name="a.txt", says="", text="x")])
    assert [path.name for path in places.diagnostics_folder().iterdir()] == ["failure-last.zip"]


def test_pieces_are_bounded_and_a_long_past_costs_little(home: Path) -> None:
    request = jobs()[0].request
    log_file = places.log_folder() / "wan22.jsonl"
    log_file.parent.mkdir(parents=True)
    log_file.write_text(
        "".join(json.dumps({"text": f"line {at} of a long log about nothing"}) + "\n" for at in range(40_000))
    )
    with Database(places.database_file()) as database:
        with database.transaction() as connection:
            for at in range(400):
                job = Job(id=f"j{at}", created=at, state=JobState.FAILED, problem=OUTPUT_EXISTS.of(path=f"{at}.mp4"),
                          request=msgspec.structs.replace(request, prompt=f"{at}: {PROMPT}"))  # fmt: skip
                connection.execute(
                    "INSERT INTO jobs (id, state, created, value) VALUES (?, ?, ?, ?)",
                    (job.id, "failed", job.created, msgspec.json.encode(job).decode()),
                )
        began = time.perf_counter()
        pieces = diagnostics.collect(database, Settings(), HARDWARE)
        seconds = time.perf_counter() - began
    assert all(len(piece.text) <= diagnostics.MOST_TEXT + 1 for piece in pieces)
    assert len(json.loads(next(piece for piece in pieces if piece.name == "jobs.json").text)) == diagnostics.JOBS
    assert "line 39999" in next(piece for piece in pieces if piece.name.startswith("logs/")).text
    assert len(diagnostics.pack(pieces)) < 200_000
    assert seconds < 5, "a person waits for it"
