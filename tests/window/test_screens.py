"""Pictures of the window in its main states, in both themes, to be looked at: ``tests/artifacts/*.png``."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.model_files import gguf
from tests.model_folders import make_model
from tests.window.desk import Desk
from wan22_desktop.domain.job import JobState
from wan22_desktop.ui.theme import DARK, LIGHT

ARTIFACTS = Path(__file__).resolve().parents[1] / "artifacts"
THEMES = {"light": LIGHT, "dark": DARK}


def picture(desk: Desk, name: str) -> QImage:
    """Save the window as it is and give it back."""
    ARTIFACTS.mkdir(exist_ok=True)
    QApplication.processEvents()
    image = desk.window.grab().toImage()
    assert image.save(str(ARTIFACTS / f"{name}.png"))
    return image


@pytest.mark.parametrize("theme", THEMES)
def test_the_main_states_can_be_looked_at(desk: Desk, tiny_t2v: Path, tmp_path: Path, theme: str) -> None:
    window, expected = desk.window, THEMES[theme]
    desk.until(lambda: window._settings is not None)
    window._change_theme(theme)
    broken = make_model("wan2.2-t2v-a14b", tmp_path / "Wan2.2-T2V-A14B-Diffusers")
    shard = next((broken / "transformer_2").glob("*.safetensors"))
    os.truncate(shard, shard.stat().st_size - 4096)
    desk.add_model(make_model("wan2.2-ti2v-5b", tmp_path / "Wan2.2-TI2V-5B-Diffusers"))
    desk.add_model(broken)
    desk.until(window.banner.isVisible)
    problem = picture(desk, f"{theme}-problem")
    assert problem.pixelColor(3, problem.height() // 2).name() == expected.window
    window.banner.dismiss()
    desk.add_model(tiny_t2v)
    idle = picture(desk, f"{theme}-idle")
    desk.make_small(steps=30)
    window.prompt.submit()
    window.prompt.submit()
    desk.until(lambda: window._running is not None and window._running.done >= 5)
    window.log.show()
    running = picture(desk, f"{theme}-running")
    window.log.hide()
    desk.until_state(JobState.FINISHED)
    desk.until(lambda: window.stage.playing != "")
    playing = picture(desk, f"{theme}-playing")
    different = {bytes(image.constBits()) for image in (problem, idle, running, playing)}
    assert len(different) == 4


@pytest.mark.parametrize("theme", THEMES)
def test_the_library_and_a_report_can_be_looked_at(desk: Desk, tmp_path: Path, theme: str) -> None:
    window, expected = desk.window, THEMES[theme]
    desk.until(lambda: window._settings is not None and window.models.current is not None)
    window._change_theme(theme)
    shelf = tmp_path / "shelf"
    make_model("wan2.2-ti2v-5b", shelf / "Wan2.2-TI2V-5B-Diffusers")
    (make_model("wan2.2-t2v-a14b", shelf / "old" / "without index") / "model_index.json").unlink()
    broken = make_model("wan2.2-t2v-a14b", shelf / "old" / "incomplete")
    shutil.rmtree(broken / "transformer_2")
    shutil.rmtree(broken / "vae")
    gguf("wan2.2-t2v-a14b", shelf / "gguf")
    window.models.watch_wanted.emit(str(shelf))
    desk.until(lambda: window.models.choose(str(broken)))
    library = picture(desk, f"{theme}-library")
    badges = {"good": expected.good, "warn": expected.warn, "bad": expected.bad}
    seen = {library.pixelColor(x, y).name() for x in range(280) for y in range(library.height())}
    assert {name for name, colour in badges.items() if colour in seen} == set(badges), "one badge of each"
    window.models.view.activated.emit(window.models.view.currentIndex())
    (dialog,) = window.reports._open.values()
    QApplication.processEvents()
    report = dialog.grab().toImage()
    assert report.save(str(ARTIFACTS / f"{theme}-report.png"))
    assert report.pixelColor(3, 3).name() == expected.window
    assert report.pixelColor(report.width() // 2, 30).name() == expected.panel
