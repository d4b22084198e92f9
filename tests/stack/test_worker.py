"""The worker process: every job ends exactly once, whatever happens to the process."""

from __future__ import annotations

import os
import queue
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import psutil
import pytest

from wan22_desktop.domain.event import (
    ENDINGS,
    AnyEvent,
    Cancelled,
    Failed,
    Finished,
    FramesWritten,
    PreviewMade,
    Stage,
    StageStarted,
    StepDone,
    Told,
)
from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.store import places
from wan22_desktop.store.settings import Settings, save_settings
from wan22_desktop.worker.supervision import Worker, explain_exit

PATIENCE = 120.0


class Ears:
    """Collects a worker's events."""

    def __init__(self) -> None:
        self.heard: list[AnyEvent] = []
        self._queue: queue.SimpleQueue[AnyEvent] = queue.SimpleQueue()
        self.worker = Worker(self._queue.put)

    def until(self, *kinds: type, job: str = "") -> AnyEvent:
        deadline = time.monotonic() + PATIENCE
        while True:
            event = self._queue.get(timeout=max(0.1, deadline - time.monotonic()))
            self.heard.append(event)
            if isinstance(event, kinds) and (not job or event.job == job):
                return event


@pytest.fixture
def ears() -> Iterator[Ears]:
    ears = Ears()
    yield ears
    ears.worker.close()


def request_for(model: Path, output: Path, **changes: object) -> GenerationRequest:
    given = {
        "prompt": "a red circle", "model": str(model), "output": str(output), "width": 64, "height": 64, "frames": 5,
        "steps": 3, "seed": 1, "fps": 8,
    }  # fmt: skip
    return GenerationRequest(**(given | changes))  # type: ignore[arg-type]


def test_a_job_tells_its_stages_steps_previews_and_frames(ears: Ears, tiny_t2v: Path, tmp_path: Path) -> None:
    ears.worker.run("one", request_for(tiny_t2v, tmp_path / "one.mp4", steps=6))
    ending = ears.until(*ENDINGS)
    assert isinstance(ending, Finished), ending
    stages = [event.stage for event in ears.heard if isinstance(event, StageStarted) and not event.detail]
    assert list(dict.fromkeys(stages)) == [stage for stage in Stage if stage is not Stage.WAITING]
    steps = [event for event in ears.heard if isinstance(event, StepDone)]
    assert [step.index for step in steps] == [1, 2, 3, 4, 5, 6]
    assert {step.expert for step in steps} == {"high noise", "low noise"}
    assert steps[-1].remaining == 0
    previews = [event for event in ears.heard if isinstance(event, PreviewMade)]
    assert previews
    assert all(len(p.rgb) == p.frames * p.height * p.width * 3 for p in previews)
    assert [event.written for event in ears.heard if isinstance(event, FramesWritten)] == [1, 2, 3, 4, 5]
    assert set(ending.result.timings) == set(Stage) - {Stage.WAITING}
    assert Path(ending.result.output).stat().st_size == ending.result.bytes
    kept, written = (
        [term.bytes for phase in ending.result.recipe.plan.phases for term in getattr(phase, where)]
        for where in ("kept", "output")
    )
    assert ending.result.bytes <= sum(written)
    really = sum(file.stat().st_size for file in places.data_folder().rglob("*.safetensors"))
    assert 0 < really <= sum(kept)


def test_the_second_job_finds_the_model_loaded(ears: Ears, tiny_t2v: Path, tmp_path: Path) -> None:
    loading = []
    for name in ("one", "two"):
        ears.worker.run(name, request_for(tiny_t2v, tmp_path / f"{name}.mp4"))
        ending = ears.until(*ENDINGS, job=name)
        assert isinstance(ending, Finished)
        loading.append(ending.result.timings["loading"])
    assert loading[1] < loading[0] / 5


def test_the_same_seed_gives_the_same_file(ears: Ears, tiny_t2v: Path, tmp_path: Path) -> None:
    import av
    import numpy as np

    clips = []
    for name, seed in (("one", 7), ("two", 7), ("three", 8)):
        ears.worker.run(name, request_for(tiny_t2v, tmp_path / f"{name}.mp4", seed=seed))
        assert isinstance(ears.until(*ENDINGS, job=name), Finished)
        with av.open(str(tmp_path / f"{name}.mp4")) as container:
            clips.append(np.stack([frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]))
    assert np.array_equal(clips[0], clips[1])
    assert not np.array_equal(clips[0], clips[2])


def test_cancel_stops_the_job_and_the_process_lives_on(ears: Ears, tiny_t2v: Path, tmp_path: Path) -> None:
    ears.worker.run("long", request_for(tiny_t2v, tmp_path / "long.mp4", steps=1000))
    ears.until(StepDone)
    pid = ears.worker.pid
    asked = time.monotonic()
    ears.worker.cancel("long")
    ending = ears.until(*ENDINGS)
    assert isinstance(ending, Cancelled)
    assert time.monotonic() - asked < 2.0
    assert "step" in ending.problem.what
    ears.worker.run("next", request_for(tiny_t2v, tmp_path / "next.mp4"))
    assert isinstance(ears.until(*ENDINGS), Finished)
    assert ears.worker.pid == pid
    assert os.listdir(tmp_path) == ["next.mp4"]


def test_a_job_makes_way_when_more_is_to_be_left_to_others_and_goes_on(
    ears: Ears, tiny_t2v: Path, tmp_path: Path
) -> None:
    def waits() -> None:
        while ears.until(StageStarted).stage is not Stage.WAITING:
            pass

    def leave(gigabytes: float) -> None:
        save_settings(Settings(leave_memory_gb=gigabytes))

    ears.worker.run("one", request_for(tiny_t2v, tmp_path / "one.mp4", steps=600, preview=False))
    ears.until(StepDone)
    leave(1e6)
    waits()
    (told,) = [event.problem for event in ears.heard if isinstance(event, Told)]
    assert (told.code, told.facts["kind"]) == ("W2-MAKES-WAY", "main memory")
    time.sleep(1)
    leave(0)
    assert ears.until(StageStarted, StepDone).stage is Stage.DENOISING, "it did not go on while there was no room"
    leave(1e6)
    waits()
    ears.worker.go_on("one")
    assert ears.until(StageStarted, StepDone).stage is Stage.DENOISING
    ears.until(StepDone)
    ears.worker.keep("one")
    ending = ears.until(*ENDINGS)
    assert isinstance(ending, Finished), ending
    assert ending.result.timings[Stage.WAITING] > 1.0
    took = next(phase for phase in ending.result.measured if phase.name == "denoising")
    assert took.seconds == pytest.approx(ending.result.timings["denoising"], abs=0.5)


def test_a_killed_process_is_explained_and_the_job_can_be_run_again(ears: Ears, tiny_t2v: Path, tmp_path: Path) -> None:
    ears.worker.run("long", request_for(tiny_t2v, tmp_path / "long.mp4", steps=1000))
    ears.until(StepDone)
    pid = ears.worker.pid
    assert pid is not None
    psutil.Process(pid).kill()
    ending = ears.until(*ENDINGS)
    assert isinstance(ending, Failed)
    assert ending.problem.code == "W2-WORKER-DIED"
    ears.worker.run("again", request_for(tiny_t2v, tmp_path / "again.mp4"))
    assert isinstance(ears.until(*ENDINGS), Finished)
    assert ears.worker.pid != pid
    assert os.listdir(tmp_path) == ["again.mp4"]


@pytest.mark.parametrize("ending", [".mp4", ".gif", ".png"])
def test_a_process_that_is_killed_while_it_writes_leaves_nothing(
    ears: Ears, tiny_t2v: Path, tmp_path: Path, ending: str
) -> None:
    ears.worker.run("long", request_for(tiny_t2v, tmp_path / f"long{ending}", steps=1, frames=161))
    ears.until(FramesWritten)
    pid = ears.worker.pid
    assert pid is not None
    assert len(os.listdir(tmp_path)) == 1, "the hidden folder of what is not finished"
    psutil.Process(pid).kill()
    assert isinstance(ears.until(*ENDINGS), Failed)
    assert os.listdir(tmp_path) == []


BROKEN_CARD = """
from wan22_desktop.generation import loading

def load(*given):
    raise RuntimeError("CUDA error: an illegal memory access was encountered")

loading.load = load
from wan22_desktop.worker.process import main
main()
"""


def test_a_process_whose_card_failed_is_replaced(
    ears: Ears, tiny_t2v: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything in it that touches the card would fail from then on."""
    with monkeypatch.context() as patched:
        patched.setattr(
            "wan22_desktop.worker.supervision.worker_command", lambda: [sys.executable, "-c", BROKEN_CARD]
        )  # fmt: skip
        ears.worker.run("one", request_for(tiny_t2v, tmp_path / "one.mp4"))
        pid = ears.worker.pid
        ending = ears.until(*ENDINGS)
    assert isinstance(ending, Failed)
    assert ending.problem.code == "W2-DEVICE-FAILED"
    ears.worker.run("two", request_for(tiny_t2v, tmp_path / "two.mp4"))
    assert ears.worker.pid != pid
    assert isinstance(ears.until(*ENDINGS), Finished)
    assert not psutil.pid_exists(pid)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no stop signal")
def test_a_process_that_does_not_react_is_killed(
    ears: Ears, tiny_t2v: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wan22_desktop.worker.supervision.CANCEL_GRACE", 0.5)
    ears.worker.run("stuck", request_for(tiny_t2v, tmp_path / "stuck.mp4", steps=1000))
    ears.until(StepDone)
    pid = ears.worker.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    ears.worker.cancel("stuck")
    assert isinstance(ears.until(*ENDINGS), Cancelled)
    assert not psutil.pid_exists(pid)


def test_close_leaves_no_process_behind(tiny_t2v: Path, tmp_path: Path) -> None:
    ears = Ears()
    ears.worker.run("long", request_for(tiny_t2v, tmp_path / "long.mp4", steps=1000))
    ears.until(StepDone)
    pid = ears.worker.pid
    assert pid is not None
    ears.worker.close()
    assert not psutil.pid_exists(pid)
    assert not [child for child in psutil.Process().children() if "wan22" in " ".join(child.cmdline())]
    assert os.listdir(tmp_path) == []


def test_the_process_ends_with_its_parent(tmp_path: Path, tiny_t2v: Path) -> None:
    import subprocess

    parent = subprocess.Popen(
        [
            sys.executable, "-c",
            "import time; from wan22_desktop.worker.supervision import Worker\n"
            "w = Worker(lambda event: None); w.warm_up(); print(w.pid, flush=True); time.sleep(600)",
        ],
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert parent.stdout
    pid = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    deadline = time.monotonic() + 20
    while psutil.pid_exists(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not psutil.pid_exists(pid)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"model": "/nowhere/at/all"}, "W2-PATH-MISSING"),
        ({"prompt": "   "}, "W2-EMPTY-PROMPT"),
        ({"output": "/nowhere\0/x.mp4"}, "W2-OUTPUT-UNWRITABLE"),
        ({"image": "/nowhere.png"}, "W2-TASK-UNSUPPORTED"),
        ({"width": 0}, "W2-BAD-SETTING"),
        ({"guidance": float("nan")}, "W2-BAD-SETTING"),
    ],
)
def test_a_request_that_cannot_be_used_fails_with_its_reason(
    ears: Ears, tiny_t2v: Path, tmp_path: Path, changes: dict[str, object], code: str
) -> None:
    ears.worker.run("bad", msgspec.structs.replace(request_for(tiny_t2v, tmp_path / "x.mp4"), **changes))
    ending = ears.until(*ENDINGS)
    assert isinstance(ending, Failed)
    assert ending.problem.code == code, ending.problem
    assert ending.problem.remedies
    assert os.listdir(tmp_path) == []


def test_an_image_starts_the_video_of_an_image_model(ears: Ears, tiny_i2v: Path, tmp_path: Path) -> None:
    from PIL import Image

    Image.new("RGB", (80, 60), (200, 30, 30)).save(tmp_path / "start.png")
    request = request_for(tiny_i2v, tmp_path / "out.mp4", image=str(tmp_path / "start.png"))
    ears.worker.run("i2v", request)
    ending = ears.until(*ENDINGS)
    assert isinstance(ending, Finished), ending
    assert ending.result.recipe.settings.task == "i2v"


def test_a_process_that_cannot_be_started_fails_its_job(
    ears: Ears, tiny_t2v: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wan22_desktop.worker.supervision.worker_command", lambda: [str(tmp_path / "no-such-program")])
    ears.worker.run("one", request_for(tiny_t2v, tmp_path / "one.mp4"))
    ending = ears.until(*ENDINGS)
    assert isinstance(ending, Failed)
    assert "could not be started" in ending.problem.what
    monkeypatch.undo()
    ears.worker.run("two", request_for(tiny_t2v, tmp_path / "two.mp4"))
    assert isinstance(ears.until(*ENDINGS), Finished)


@pytest.mark.parametrize(
    ("code", "words", "told"),
    [
        (-9, "", "memory ran out"),
        (-11, "", "native code"),
        (0xC0000005, "", "native code"),
        (-1073741819, "", "native code"),
        (1, "OSError: [WinError 1455] os error 1455", "page file"),
        (1, "MemoryError", "memory ran out"),
        (1, "RuntimeError: CUDA error: unspecified launch failure", "graphics driver"),
        (3, "", "exit code 3"),
    ],
)
def test_the_end_of_a_process_is_put_into_words(code: int, words: str, told: str) -> None:
    assert told in explain_exit(code, words)
