"""The app as a person has it: a process of its own on a display of its own, driven by keys and a mouse."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

TOOLS = ("Xvfb", "xdotool")
pytestmark = pytest.mark.skipif(
    sys.platform == "win32" or not all(map(shutil.which, TOOLS)), reason=f"{' and '.join(TOOLS)} are needed"
)
PATIENCE = 90.0
"""Seconds; the machine may be busy."""
READY = 4.0
"""Seconds until the models have been looked at: before, the button is grey and its key does nothing."""
SIZES = [(1280, 720), (2560, 1440)]


class Display:
    """A screen without a monitor, and what is done on it."""

    def __init__(self, width: int, height: int) -> None:
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
            pass_fds=[writing], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as told:
            self.name = f":{told.readline().strip()}"

    def do(self, *words: str) -> str:
        """One command of xdotool; what it says."""
        environment = os.environ | {"DISPLAY": self.name}
        run = subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True, check=False)
        return run.stdout.strip()

    def close(self) -> None:
        self._server.terminate()
        self._server.wait(10)


def until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "it did not come in time"
        time.sleep(0.1)


@pytest.fixture(params=SIZES, ids=lambda size: "x".join(map(str, size)))
def display(request: pytest.FixtureRequest) -> Iterator[Display]:
    made = Display(*request.param)
    yield made
    made.close()


def test_a_video_is_made_by_keys_alone_and_the_app_is_closed(display: Display, tmp_path: Path) -> None:
    videos = tmp_path / "videos"
    environment = os.environ | {
        "DISPLAY": display.name, "QT_QPA_PLATFORM": "xcb", "WAN22_HOME": str(tmp_path / "home"),
        "WAN22_OUTPUT_FOLDER": str(videos),
    }  # fmt: skip
    app = subprocess.Popen([sys.executable, "-m", "wan22_desktop", "gui"], env=environment, stderr=subprocess.PIPE)
    try:
        until(lambda: display.do("search", "--onlyvisible", "--name", "Wan22 Desktop"))
        window = display.do("search", "--onlyvisible", "--name", "Wan22 Desktop").splitlines()[-1]
        display.do("windowfocus", "--sync", window)
        # The prompt has the focus from the beginning: what is there is written over.
        display.do("key", "ctrl+a")
        display.do("type", "--delay", "5", "a green square moving left")
        time.sleep(READY)
        display.do("key", "ctrl+Return")
        until(lambda: list(videos.glob("*green-square*.mp4")))
        display.do("key", "question")
        display.do("key", "Escape")
        display.do("key", "ctrl+q")
        assert app.wait(PATIENCE) == 0
    finally:
        app.kill()
        _, said = app.communicate()
    assert b"Traceback" not in said, said.decode()
