"""Takes the pictures of ``docs/images`` from the real window, with the bundled model, in a home of its own."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from PIL import Image
from PySide6.QtWidgets import QApplication, QWidget

from wan22_desktop.domain.job import JobState
from wan22_desktop.domain.resources import bundled_model
from wan22_desktop.engine import EngineThread
from wan22_desktop.ui.theme import start_theme
from wan22_desktop.ui.window import MainWindow

PATIENCE = 120.0
"""Seconds."""
COLOURS = 160
PROMPTS = ("a red circle moving right", "a blue square moving left", "a green triangle moving up")


def take_pictures(folder: Path) -> None:
    """Write every picture, as small as a palette makes it."""
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(WAN22_HOME=home, WAN22_PROFILE="none")
        photographer = _Photographer(folder, Path(home))
        try:
            photographer.work()
        finally:
            photographer.close()


class _Photographer:
    def __init__(self, folder: Path, home: Path) -> None:
        self._folder, self._home = folder, home
        folder.mkdir(exist_ok=True)
        instance = QApplication.instance()
        self._app = instance if isinstance(instance, QApplication) else QApplication([])
        start_theme(self._app, "light")
        self._thread = EngineThread()
        self.window = MainWindow(self._thread.engine)
        self.window.resize(1280, 800)
        self.window.show()
        self._thread.start()

    def work(self) -> None:
        window = self.window
        self._until(lambda: window.models.current is not None)
        for prompt in PROMPTS:
            window.prompt.prompt.setPlainText(prompt)
            window.prompt.submit()
            self._until(lambda: self._rest(len(PROMPTS)) or self._ended())
        self._until(lambda: window.jobs.jobs.rowCount() == len(PROMPTS) and self._ended())
        self._wait(2.0)
        self._take(window, "window-light.png")
        self._take(window.jobs, "jobs.png")
        self._take(window.prompt, "settings.png")
        assert window.models.current is not None
        # Where it lies on this machine is nobody's business.
        shown = msgspec.structs.replace(window.models.current, path="~/Models/wan22-mini-shapes")
        report = window.reports.show(shown)
        self._wait(1.0)
        self._take(report, "report.png")
        report.close()
        broken = self._home / "Wan2.2-T2V-A14B, copied in part"
        shutil.copytree(bundled_model(), broken)
        shutil.rmtree(broken / "transformer_2")
        window.path_dropped.emit(str(broken))
        self._until(window.banner.isVisible)
        window.banner.more.click()
        self._wait(1.0)
        self._take(window.banner, "problem.png")
        window.banner.dismiss()
        window.resize(1280, 620)
        window.gallery.large.setChecked(True)
        self._wait(3.0)
        self._take(window.gallery, "gallery.png")
        window.gallery.large.setChecked(False)
        window.help.open("models.md#which-one")
        assert window.help.open_window is not None
        self._wait(1.0)
        self._take(window.help.open_window, "help.png")

    def close(self) -> None:
        self.window.close()
        self._thread.stop()

    def _rest(self, count: int) -> bool:
        return self.window.jobs.jobs.rowCount() == count

    def _ended(self) -> bool:
        from wan22_desktop.ui.job_list import JOB

        jobs = self.window.jobs.jobs
        states = [jobs.index(row, 0).data(JOB).state for row in range(jobs.rowCount())]
        return bool(states) and all(state is JobState.FINISHED for state in states)

    def _until(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError("the window did not come to this state")
            self._wait(0.05)

    def _wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._app.processEvents()
            time.sleep(0.01)

    def _take(self, widget: QWidget, name: str) -> None:
        path = self._folder / name
        widget.grab().save(str(path))
        with Image.open(path) as taken:
            small = taken.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        small.save(path, optimize=True)
