"""The window: what a person does with it, and what it answers."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import av
import msgspec
import psutil
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.model_folders import make_model
from tests.window.desk import Desk
from wan22_desktop.domain.event import Stage
from wan22_desktop.domain.generation import GenerationRequest, Half
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.progress import Progress
from wan22_desktop.planning import settle
from wan22_desktop.system import CompatibilitySystem
from wan22_desktop.ui.job_list import status
from wan22_desktop.ui.jobs_panel import JobsPanel
from wan22_desktop.ui.theme import DARK, LIGHT, colours

ARTIFACTS = Path(__file__).resolve().parents[1] / "artifacts"


def drop(desk: Desk, *paths: Path) -> None:
    """Let go of files over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(40, 40), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    desk.window.dropEvent(event)


def test_a_dropped_folder_becomes_a_card_and_a_prompt_becomes_a_playing_video(
    desk: Desk, tiny_t2v: Path, qtbot: QtBot
) -> None:
    drop(desk, tiny_t2v)
    desk.until(lambda: desk.window.models.current is not None and desk.window.models.current.path == str(tiny_t2v))
    desk.make_small(steps=6)
    desk.window.prompt.prompt.setPlainText("a red circle")
    desk.until(lambda: "processor" in desk.window.prompt.fit.line.text())
    qtbot.keyClick(desk.window.prompt.prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: desk.window.stage.screen_.picture is not None)  # the live preview
    assert desk.window.stage.playing == ""
    job = desk.until_state(JobState.FINISHED)
    assert job.result
    desk.until(lambda: desk.window.stage.playing == job.result.output)  # type: ignore[union-attr]
    with av.open(job.result.output) as container:
        assert len(list(container.decode(video=0))) == 5
    desk.until(lambda: desk.window.stage._at != 0)  # it plays
    desk.until(lambda: desk.window.jobs.jobs.index(0, 0).data(Qt.ItemDataRole.UserRole + 2) is not None)  # thumbnail


def test_a_killed_worker_leaves_the_window_alive_and_the_job_can_be_run_again(desk: Desk, tiny_t2v: Path) -> None:
    desk.add_model(tiny_t2v)
    desk.make_small(steps=1000)
    desk.window.prompt.submit()
    desk.until(lambda: desk.window._running is not None and desk.window._running.done > 0)
    workers = [child for child in psutil.Process().children() if "wan22_desktop.worker" in " ".join(child.cmdline())]
    assert len(workers) == 1
    workers[0].kill()
    job = desk.until_state(JobState.FAILED)
    assert job.problem is not None
    assert job.problem.code == "W2-WORKER-DIED"
    desk.until(desk.window.banner.isVisible)
    assert "stopped unexpectedly" in desk.window.banner._text.text()
    desk.make_small(steps=3)
    desk.window.prompt.submit()
    again = desk.until_state(JobState.FINISHED)
    assert again.id != job.id
    # The very job that died can be run again, too, and stopped like any other.
    desk.window.jobs.again_wanted.emit(job.id)
    desk.until(lambda: desk.newest().request.steps == 1000 and desk.newest().state is JobState.RUNNING)
    desk.window.jobs.cancel_wanted.emit(desk.newest().id)
    desk.until_state(JobState.CANCELLED)


def test_cancel_stops_the_running_job_and_the_next_one_starts(desk: Desk, tiny_t2v: Path) -> None:
    desk.add_model(tiny_t2v)
    desk.make_small(steps=1000)
    desk.window.prompt.submit()
    desk.until(lambda: desk.window._running is not None and desk.window._running.done > 0)
    desk.make_small()
    desk.window.prompt.submit()
    desk.window._cancel_running()
    desk.until_state(JobState.FINISHED)
    states = [job.state for job in sorted(desk.jobs.values(), key=lambda job: job.created)]
    assert states == [JobState.CANCELLED, JobState.FINISHED]


def test_a_job_that_makes_way_for_other_programs_says_so_and_is_sent_on(qtbot: QtBot) -> None:
    panel, wanted = JobsPanel(), list[str]()
    qtbot.addWidget(panel)
    panel.go_on_wanted.connect(wanted.append)
    wish = GenerationRequest(prompt="p", output="o.mp4", model="m")
    panel.put(Job(id="one", request=wish, created=1.0))
    panel.put(Job(id="one", request=wish, created=1.0, state=JobState.RUNNING))
    assert panel.go_on.isHidden()
    panel.advance(Progress(job="one", stage=Stage.WAITING))
    assert panel.view.currentIndex().data().endswith("Waiting for memory")
    panel.go_on.click()
    assert wanted == ["one"]
    panel.advance(Progress(job="one", stage=Stage.DENOISING))
    assert panel.go_on.isHidden()


def test_a_waiting_job_is_cancelled_without_touching_the_running_one(desk: Desk, tiny_t2v: Path) -> None:
    desk.add_model(tiny_t2v)
    desk.make_small(steps=1000)
    desk.window.prompt.submit()
    desk.window.prompt.submit()
    desk.until(lambda: len(desk.jobs) == 2)
    waiting = desk.until_state(JobState.QUEUED)
    desk.window.jobs.cancel_wanted.emit(waiting.id)
    desk.until_state(JobState.CANCELLED)
    assert JobState.RUNNING in {job.state for job in desk.jobs.values()}
    desk.window.jobs.remove_wanted.emit((waiting.id,))
    desk.until(lambda: desk.window.jobs.jobs.row_of(waiting.id) < 0)


def test_what_waited_when_the_app_ended_waits_until_the_person_says_so(
    desk: Desk, tiny_t2v: Path, qtbot: QtBot
) -> None:
    desk.add_model(tiny_t2v)
    desk.make_small(steps=1000)
    desk.window.prompt.submit()
    desk.make_small()
    desk.window.prompt.submit()
    desk.until(lambda: desk.window._running is not None and desk.window._running.done > 0)
    desk.window.close()
    assert desk.thread.stop()
    later = Desk(qtbot)
    try:
        later.until(lambda: len(later.jobs) == 2)
        states = [job.state for job in sorted(later.jobs.values(), key=lambda job: job.created)]
        assert states == [JobState.INTERRUPTED, JobState.QUEUED]
        later.until(lambda: later.window.jobs.hold.text() == "Run queue")
        later.window.jobs.hold.click()
        later.until_state(JobState.FINISHED)
    finally:
        later.close()


def test_a_job_that_was_half_done_when_the_app_ended_goes_on_with_its_second_half(
    home: Path, tiny_t2v: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    wish = GenerationRequest(
        prompt="x", output=str(tmp_path / "half.mp4"), model=str(tiny_t2v), width=64, height=64, frames=5, steps=6
    )
    with CompatibilitySystem() as system:
        draft = system.generate(msgspec.structs.replace(wish, draft=True, output=str(tmp_path / "draft.mp4")))
        high = draft.steps_done
        half = Half(latents=draft.latents, steps_done=high, timings={})
        system.database.save_job(Job(id="half", request=wish, created=time.time(), half=half))
    desk, steps = Desk(qtbot), list[int]()
    try:
        desk.engine.progressed.connect(lambda progress: steps.append(progress.done) if progress.expert else None)
        desk.until(lambda: desk.window.jobs.hold.text() == "Run queue")
        assert status(desk.jobs["half"], None) == f"Step {high} done · waits for the low-noise expert"
        desk.window.jobs.hold.click()
        job = desk.until_state(JobState.FINISHED, JobState.FAILED)
        assert job.result is not None, job.problem
        assert job.result.steps_done == 6
        assert all(step > high for step in steps), "the first half was not made again"
        assert not any(problem.code == "W2-HALF-LOST" for problem in job.result.problems)
    finally:
        desk.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no stop signal")
def test_the_window_answers_while_the_worker_hangs(desk: Desk, tiny_t2v: Path, tiny_i2v: Path) -> None:
    desk.add_model(tiny_t2v)
    desk.make_small(steps=1000)
    desk.window.prompt.submit()
    desk.until(lambda: desk.window._running is not None and desk.window._running.done > 0)
    (worker,) = (child for child in psutil.Process().children() if "wan22_desktop.worker" in " ".join(child.cmdline()))
    os.kill(worker.pid, signal.SIGSTOP)
    try:
        desk.add_model(tiny_i2v)  # inspection goes on in the engine
    finally:
        os.kill(worker.pid, signal.SIGCONT)


def test_a_model_that_does_not_fit_together_says_why_and_offers_no_generate(desk: Desk, tmp_path: Path) -> None:
    folder = make_model("wan2.2-t2v-a14b", tmp_path / "broken")
    shard = next((folder / "transformer_2").glob("*.safetensors"))
    os.truncate(shard, shard.stat().st_size - 4096)
    drop(desk, folder)
    desk.until(desk.window.banner.isVisible)
    assert "cut short" in desk.window.banner._text.text()
    assert not desk.window.prompt.generate.isEnabled()
    desk.window.banner.dismiss()
    assert not desk.window.banner.isVisible()


def test_a_folder_without_a_model_is_told_and_not_listed(desk: Desk, tmp_path: Path) -> None:
    desk.until(lambda: desk.window.models.view.model().rowCount() == 2)  # the bundled ones
    drop(desk, tmp_path)
    desk.until(desk.window.banner.isVisible)
    assert "No Wan model" in desk.window.banner._text.text()
    assert desk.window.models.view.model().rowCount() == 2


def test_a_published_model_fills_in_its_own_settings(desk: Desk, tmp_path: Path) -> None:
    desk.add_model(make_model("wan2.2-t2v-a14b", tmp_path / "a14b"))
    prompt = desk.window.prompt
    assert (prompt.width_.value(), prompt.height_.value(), prompt.frames.value()) == (832, 480, 81)
    assert (prompt.guidance.value(), prompt.guidance_low.value()) == (4.0, 3.0)
    assert prompt.start_image.isHidden()
    prompt.steps.setValue(7)
    prompt.reset.click()
    assert prompt.steps.value() == 40


def test_dropped_pictures_become_first_and_last_frame(desk: Desk, tiny_i2v: Path, tmp_path: Path) -> None:
    for name in ("first.png", "last.png"):
        Image.new("RGB", (80, 60), (200, 30, 30)).save(tmp_path / name)
    desk.add_model(tiny_i2v)
    drop(desk, tmp_path / "first.png", tmp_path / "last.png")
    prompt = desk.window.prompt
    desk.until(lambda: prompt.end_image.path != "")
    assert Path(prompt.start_image.path).name == "first.png"
    assert Path(prompt.end_image.path).name == "last.png"
    desk.make_small()
    prompt.submit()
    job = desk.until_state(JobState.FINISHED, JobState.FAILED)
    assert job.result, job.problem
    assert job.result.recipe.settings.task == "flf2v"


def test_what_moves_a_character_has_its_places_and_goes_on_with_it(desk: Desk, tmp_path: Path) -> None:
    for name in ("character.png", "mask.png"):
        Image.new("RGB", (8, 8)).save(tmp_path / name)
    for name in ("poses.mp4", "face.mp4", "street.mp4"):
        (tmp_path / name).touch()
    desk.add_model(make_model("wan2.2-animate-14b", tmp_path / "animate"))
    prompt, inputs = desk.window.prompt, desk.window.prompt.inputs
    assert inputs.end_image.isHidden()
    assert inputs.references.isHidden()
    assert inputs.video_start.isHidden()
    assert inputs.take_image(str(tmp_path / "character.png"))
    for name in ("poses.mp4", "face.mp4", "street.mp4"):
        assert inputs.take_video(str(tmp_path / name))
    inputs.mask_slot.put(str(tmp_path / "mask.png"))
    inputs.video_start.setValue(10)
    wish = prompt.request()
    assert wish is not None
    given = (wish.image, wish.video, wish.face, wish.background, wish.mask)
    assert [Path(str(path)).name for path in given] == [
        "character.png", "poses.mp4", "face.mp4", "street.mp4", "mask.png",
    ]  # fmt: skip
    assert (wish.video_start, wish.strength, wish.control_scale) == (10, None, None)
    assert desk.window.models.current is not None
    settings, _ = settle(msgspec.structs.replace(wish, prompt="p"), desk.window.models.current)
    prompt.go_on_from(settings, str(tmp_path / "kept.safetensors"), str(tmp_path / "street.mp4"))
    further = prompt.request()
    assert further is not None
    assert (further.video_start, further.face, further.image) == (10 + 76, wish.face, wish.image)
    desk.window.resize(1280, 820)
    desk.until(lambda: inputs.mask_slot.height() >= inputs.mask_slot.minimumSizeHint().height())
    ARTIFACTS.mkdir(exist_ok=True)
    assert desk.window.grab().save(str(ARTIFACTS / "animate.png"))


def test_a_picture_on_a_text_model_is_told(desk: Desk, tiny_t2v: Path, tmp_path: Path) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "picture.png")
    desk.add_model(tiny_t2v)
    drop(desk, tmp_path / "picture.png")
    desk.until(desk.window.banner.isVisible)
    assert "takes no picture" in desk.window.banner._text.text()


def test_a_dropped_video_restores_what_made_it(desk: Desk, tiny_t2v: Path) -> None:
    desk.add_model(tiny_t2v)
    desk.make_small()
    prompt = desk.window.prompt
    prompt.prompt.setPlainText("a green square")
    prompt.negative.setText("a circle")
    prompt.submit()
    job = desk.until_state(JobState.FINISHED)
    assert job.result
    prompt.prompt.setPlainText("something else")
    prompt.negative.clear()
    prompt.steps.setValue(9)
    drop(desk, Path(job.result.output))
    desk.until(lambda: prompt.prompt.toPlainText() == "a green square")
    assert prompt.negative.text() == "a circle"
    assert prompt.steps.value() == 3
    assert prompt.seed.text() == str(job.result.recipe.settings.seed)
    request = prompt.request()
    assert request is not None
    assert request.seed == job.result.recipe.settings.seed


def test_a_video_that_is_gone_is_told_and_nothing_breaks(desk: Desk, tiny_t2v: Path) -> None:
    desk.add_model(tiny_t2v)
    desk.make_small()
    desk.window.prompt.submit()
    job = desk.until_state(JobState.FINISHED)
    assert job.result
    desk.until(lambda: desk.window.stage.playing != "")
    Path(job.result.output).unlink()
    desk.window.jobs.chosen.emit(job)
    desk.until(desk.window.banner.isVisible)
    assert "not there any more" in desk.window.banner._text.text()


def test_a_model_is_taken_off_the_list_and_its_files_stay(desk: Desk, tiny_t2v: Path) -> None:
    desk.add_model(tiny_t2v)
    desk.window.models._forget_current()
    desk.until(lambda: desk.window.models._list.find(str(tiny_t2v)) is None)
    assert (tiny_t2v / "model_index.json").exists()


def test_the_theme_is_remembered(desk: Desk, qtbot: QtBot) -> None:
    desk.until(lambda: desk.window._settings is not None)
    desk.window._change_theme("dark")
    assert colours() is DARK
    desk.window._change_theme("light")
    assert colours() is LIGHT
    desk.window._change_theme("dark")
    desk.window.close()
    assert desk.thread.stop()
    later = Desk(qtbot)
    try:
        later.until(lambda: later.window._settings is not None)
        assert later.window._settings.theme == "dark"
        assert colours() is DARK
    finally:
        later.close()


def test_the_log_shows_what_happened_and_can_be_searched(desk: Desk, tiny_t2v: Path) -> None:
    desk.add_model(tiny_t2v)
    rows = desk.window.log.model
    desk.until(lambda: any("inspected" in rows.record(row).text for row in range(rows.rowCount())))
    desk.window.log.filter.search.setText("no such words")
    assert rows.rowCount() == 0
    desk.window.log.filter.search.clear()
    assert rows.rowCount() > 0


def test_the_monitor_reads_this_machine(desk: Desk) -> None:
    desk.until(lambda: desk.window.monitor.memory.words != "")
    assert "GB" in desk.window.monitor.memory.words


def test_everything_that_can_be_used_has_a_name_for_a_screen_reader(desk: Desk) -> None:
    prompt = desk.window.prompt
    named = [*prompt._numbers().values(), prompt.prompt, prompt.negative, prompt.seed]
    named += [desk.window.models.view, desk.window.jobs.view, desk.window.log.view, desk.window.stage.screen_]
    assert all(widget.accessibleName() for widget in named)


def test_closing_leaves_no_process_behind(qtbot: QtBot, tiny_t2v: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtWidgets import QMessageBox

    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    desk = Desk(qtbot)
    desk.add_model(tiny_t2v)
    desk.make_small(steps=1000)
    desk.window.prompt.submit()
    desk.until(lambda: desk.window._running is not None and desk.window._running.done > 0)
    desk.close()
    QApplication.processEvents()
    assert not [child for child in psutil.Process().children() if "wan22_desktop" in " ".join(child.cmdline())]
