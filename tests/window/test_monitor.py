"""The monitor: every device as a line over the last minutes, and the job's stages below on the same time."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.window.desk import Desk
from wan22_desktop.domain.job import JobState
from wan22_desktop.domain.machine import Drive, Gpu, ResourceSample, Share
from wan22_desktop.ui.chart import SPAN, Chart, Line
from wan22_desktop.ui.monitor import Monitor
from wan22_desktop.ui.theme import DARK, LIGHT, choose_theme, start_theme

ARTIFACTS = Path(__file__).resolve().parents[1] / "artifacts"


def sample(second: int, cards: int = 1) -> ResourceSample:
    wave = (second * 7 % 50) / 100
    gpu = Gpu(
        index=0, name="NVIDIA GeForce RTX 4090", memory_total=24 << 30, memory_free=10 << 30,
        utilisation=40 + int(wave * 100), temperature=71, power=310.0, power_limit=450.0, held=12 << 30,
    )  # fmt: skip
    drive = Drive(folder="/videos", free=210 * 10**9, total=10**12, read=wave * 2e9, written=wave * 4e8)
    return ResourceSample(
        time=1e9 + second, cpu_percent=30 + 100 * wave, memory_used=20 << 30, memory_total=64 << 30,
        gpus=(gpu,) * cards, drives=(drive,), temperature=63, worker=Share(cpu_percent=50 * wave, memory=9 << 30),
    )  # fmt: skip


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_device_is_drawn_and_said(qtbot: QtBot, theme: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    start_theme(app, "light")
    choose_theme(app, theme)
    monitor = Monitor()
    qtbot.addWidget(monitor)
    monitor.resize(260, 380)
    monitor.show()
    monitor.read(sample(0, cards=0))
    assert "No graphics card" in monitor.processor.toolTip()
    for second in range(150):
        for name, at in (("encoding prompt", 20), ("loading", 35), ("high noise", 50), ("low noise", 90), ("", 140)):
            if second == at:
                monitor.stages.enter(name, 1e9 + second)
        monitor.read(sample(second))
    QApplication.processEvents()  # charts that came later are laid out
    assert "No graphics card" not in monitor.processor.toolTip()
    assert monitor.processor.words.endswith("· 63 °C")
    assert "of 68.7 GB · (9.7)" in monitor.memory.words
    ((load, memory),) = monitor.cards
    assert load.words.endswith("% · 71 °C · 310 W")
    assert "(12.9)" in memory.words
    assert "210 GB free" in monitor.drives[0].words
    assert "310 W" in load.accessibleName()
    assert [name for name, _, _ in monitor.stages.stages] == ["encoding prompt", "loading", "high noise", "low noise"]
    picture = monitor.grab().toImage()
    ARTIFACTS.mkdir(exist_ok=True)
    assert picture.save(str(ARTIFACTS / f"{theme}-monitor.png"))
    now = DARK if theme == "dark" else LIGHT
    band = monitor.stages.geometry()
    colours = {picture.pixelColor(x, band.top() + 2).name() for x in range(picture.width())}
    assert {now.accent, now.good, now.dim} <= colours, "the stages stand in their colours"
    choose_theme(app, "light")


def test_a_line_is_drawn_on_the_readings_own_time(qtbot: QtBot) -> None:
    chart = Chart("Load", (Line("accent"),))
    qtbot.addWidget(chart)
    for second, share in ((0, 0.0), (1, 0.5), (2, None), (3, 1.0), (3 + SPAN / 2, 2.0)):
        chart.read(1e9 + second, (share,), ("x",))
    pieces = [[(point.x(), point.y()) for point in piece] for piece in chart.points(0, QRectF(0, 0, SPAN, 100))]
    assert [len(piece) for piece in pieces] == [2, 1, 1], "what is not known, or was long ago, is a gap"
    assert pieces[-1] == [(SPAN, 0.0)], "the newest is at the right; more than all is all"
    assert pieces[1][0] == (pytest.approx(SPAN / 2), 0.0)
    chart.read(1e9 + 3 + 2 * SPAN, (0.1,), ("x",))
    assert sum(len(piece) for piece in chart.points(0, QRectF(0, 0, SPAN, 100))) == 1, "what is older is forgotten"
    assert QColor(chart._colour(0)).isValid()


def test_the_jobs_stages_are_marked_while_it_runs(desk: Desk, tiny_t2v: Path) -> None:
    desk.add_model(tiny_t2v)
    desk.make_small(steps=40)
    desk.window.prompt.submit()
    desk.until_state(JobState.FINISHED)
    stages = desk.window.monitor.stages.stages
    desk.until(lambda: stages and stages[-1][2] is not None)
    names = [name for name, _, _ in stages]
    assert "high noise" in names
    assert names.index("high noise") < names.index("low noise")
    ends = [end for _, _, end in stages]
    assert all(begin <= (end or 0) for _, begin, end in stages), ends
    desk.until(lambda: "(" in desk.window.monitor.memory.words)  # the worker's share stands apart
    assert desk.window.monitor.drives
