"""How the time of a job went, and diagnostics of one that failed: from its menu to a file."""

from __future__ import annotations

import json
import tempfile
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.window.desk import Desk
from tests.window.test_screens import ARTIFACTS
from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.job import JobState
from wan22_desktop.observability import diagnostics
from wan22_desktop.observability.diagnostics import PROMPTS
from wan22_desktop.observability.trial import names
from wan22_desktop.ui import job_menu
from wan22_desktop.ui.theme import choose_theme


def press(desk: Desk, words: str) -> None:
    panel = desk.window.jobs

    def found() -> QAction | None:
        job_menu.fill(panel.menu, panel)
        return next((action for action in panel.menu.actions() if action.text() == words), None)

    desk.until(lambda: found() is not None)  # the card may still be on its way
    action = found()
    assert action
    action.trigger()


def picture(desk: Desk, widget: object, name: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    ARTIFACTS.mkdir(parents=True, exist_ok=True)
    for theme in ("dark", "light"):
        choose_theme(app, theme)
        assert widget.grab().save(str(ARTIFACTS / f"{name}-{theme}.png"))  # type: ignore[attr-defined]


def test_from_a_jobs_menu_to_its_stages_and_to_files_of_them(
    desk: Desk, tiny_t2v: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.add_model(tiny_t2v)
    desk.make_small(steps=6)
    desk.window.prompt.prompt.setPlainText("a lighthouse that nobody may hear of")
    desk.window.prompt.submit()
    done = desk.until_state(JobState.FINISHED)
    press(desk, "How the time went…")
    desk.until(lambda: desk.window.insights.profile is not None)
    dialog = desk.window.insights.profile
    assert dialog is not None
    tree = dialog.tree
    whole = tree.topLevelItem(0)
    stages = [whole.child(row).text(0) for row in range(whole.childCount())]
    assert stages[:3] == ["Looking at the model", "Planning", "Reading the prompt"]
    denoising = whole.child(stages.index("Denoising"))
    groups = {denoising.child(row).text(0): denoising.child(row) for row in range(denoising.childCount())}
    assert groups["High-noise expert"].child(0).text(0) == "Step 1"
    picture(desk, dialog, "profile")
    page = tmp_path / "time.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(page), ""))
    dialog.buttons[".html"].click()
    desk.until(page.exists)
    desk.until(lambda: str(page) in desk.window.statusBar().currentMessage())
    dialog.buttons[".json"].click()
    desk.until((tmp_path / "time.html.json").exists)
    assert json.loads((tmp_path / "time.html.json").read_text())["otherData"]["job"] == done.id


def test_a_failed_job_has_diagnostics_that_are_previewed_before_they_are_saved(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wish = GenerationRequest(
        prompt="a lighthouse that nobody may hear of", output="x.mp4", model=str(tmp_path / "gone")
    )
    desk.until(lambda: desk.window._settings is not None)
    desk.window.prompt.submitted.emit(wish, 1, False)
    failed = desk.until_state(JobState.FAILED)
    bundle = diagnostics.kept(failed.id)
    desk.until(bundle.exists)
    with zipfile.ZipFile(bundle) as archive:
        assert PROMPTS not in archive.namelist()
        assert all(b"lighthouse" not in archive.read(name) for name in archive.namelist())
        assert failed.id in archive.read("jobs.json").decode()
    view, jobs = desk.window.jobs.view, desk.window.jobs.jobs
    view.setCurrentIndex(jobs.index(jobs.row_of(failed.id), 0))
    press(desk, "Diagnostics…")
    desk.until(lambda: desk.window.insights.diagnostics is not None)
    kept = desk.window.insights.diagnostics
    assert kept is not None
    assert [piece.name for piece in kept.chosen] == [piece.name for piece in diagnostics.read(bundle)]
    kept.close()

    # What there is now, of no job in particular.
    desk.window.banner.diagnostics_wanted.emit()
    desk.until(lambda: desk.window.insights.diagnostics is not None)
    now = desk.window.insights.diagnostics
    assert now is not None
    rows = {now.list.item(row).text(): now.list.item(row) for row in range(now.list.count())}
    assert rows[PROMPTS].checkState() is Qt.CheckState.Unchecked
    now.list.setCurrentItem(rows["system.json"])
    assert '"packages"' in now.text.toPlainText()
    picture(desk, now, "diagnostics")
    rows["models.json"].setCheckState(Qt.CheckState.Unchecked)
    file = tmp_path / "report.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    now.save.click()
    desk.until(file.exists)
    with zipfile.ZipFile(file) as archive:
        assert not {"models.json", PROMPTS} & set(archive.namelist())
        assert "system.json" in archive.namelist()


def test_every_part_is_tried_from_the_window_stopped_and_tried_again(desk: Desk) -> None:
    desk.until(lambda: desk.window._settings is not None)
    desk.window.insights.check()
    dialog = desk.window.insights.validation
    assert dialog is not None
    desk.until(lambda: len(dialog.found) > 2)
    dialog.stop.click()
    told = len(dialog.found)
    assert (dialog.told.text(), dialog.again.isEnabled()) == ("It was stopped.", True)
    dialog.again.click()
    desk.until(lambda: not dialog.running)
    assert told < len(dialog.found) == len(names()), [check.name for check in dialog.found]
    assert [check for check in dialog.found if not check.ok] == []
    assert dialog.rows.topLevelItem(8).text(2).startswith("9 frames in 4 steps, from a cold start")
    picture(desk, dialog, "validation")
    assert not list(Path(tempfile.gettempdir()).glob("wan22-trial-*/trial.mp4")), "nothing is left of it"
