"""The machine right now: processor, memory, graphics cards and disks over the last minutes, with the job's stages."""

from __future__ import annotations

import time as clock

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wan22_desktop.domain.event import Expert, Stage
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.machine import Drive, Gpu, ResourceSample
from wan22_desktop.domain.progress import Progress
from wan22_desktop.ui.chart import Chart, Line
from wan22_desktop.ui.stage_band import StageBand

HOTTEST = 110
"""°C at the top of a chart."""
LEAST_POWER = 300.0
"""Watts there, where a card does not tell its limit."""
LEAST_RATE = 50e6
"""Bytes per second there, until a disk has been faster."""
TIP = mark("The line is everything that runs on this machine, the surface below it what videos take.")
USED = Line("accent", warns=True)
OURS = Line("accent", filled=True)
HEAT, POWER = Line("warn"), Line("good")


class Monitor(QFrame):
    """A chart for each thing that can run out. The coloured surface is what this app's own work takes of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.processor, self.memory = Chart(tr("Processor"), (USED, OURS, HEAT)), Chart(tr("Memory"), (USED, OURS))
        self.cards: list[tuple[Chart, Chart]] = []
        self.drives: list[Chart] = []
        self.stages = StageBand()
        self._fastest: dict[str, float] = {}
        self._running = ""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 8, 12, 8)
        self._layout.setSpacing(4)
        for widget in (self.processor, self.memory, self.stages):
            self._layout.addWidget(widget)
        for chart in (self.processor, self.memory):
            chart.setToolTip(tr(TIP))

    def read(self, sample: ResourceSample) -> None:
        time, worker = sample.time, sample.worker
        heat = sample.temperature
        self.processor.read(
            time,
            (sample.cpu_percent / 100, worker and worker.cpu_percent / 100, _part(heat, HOTTEST)),
            (f"{sample.cpu_percent:.0f} %", _share(worker and f"{worker.cpu_percent:.0f} %"), _degrees(heat)),
        )
        used, total = sample.memory_used, max(1, sample.memory_total)
        self.memory.read(
            time,
            (used / total, worker and worker.memory / total),
            (
                tr("{used:.1f} of {total:.1f} GB", used=used / 1e9, total=total / 1e9),
                _share(worker and f"{worker.memory / 1e9:.1f}"),
            ),
        )
        if not sample.gpus and not self.cards:
            self.processor.setToolTip(tr("{tip} No graphics card was found.", tip=tr(TIP)))
        for number, gpu in enumerate(sample.gpus):
            if number == len(self.cards):
                self._add_card(gpu)
            self._read_card(time, gpu, *self.cards[number])
        for number, drive in enumerate(sample.drives):
            if number == len(self.drives):
                self._add_drive(drive)
            self._read_drive(time, drive, self.drives[number])
        self.stages.read(time)

    def follow(self, progress: Progress) -> None:
        """Mark the stage that the running job is in."""
        self._running, stage = progress.job, progress.stage
        if stage is Stage.DENOISING and progress.expert not in (None, Expert.SINGLE):
            self.stages.enter(progress.expert.value, clock.time())
        elif stage is not None:
            self.stages.enter(stage.value, clock.time())

    def follow_job(self, job: Job) -> None:
        if job.id == self._running and job.state is not JobState.RUNNING:
            self.stages.enter("", clock.time())

    def _read_card(self, time: float, gpu: Gpu, load: Chart, memory: Chart) -> None:
        limit = max(gpu.power_limit or LEAST_POWER, gpu.power or 0.0)
        load.read(
            time,
            (_part(gpu.utilisation, 100), _part(gpu.temperature, HOTTEST), _part(gpu.power, limit)),
            (
                "" if gpu.utilisation is None else f"{gpu.utilisation} %",
                _degrees(gpu.temperature),
                "" if gpu.power is None else f"{gpu.power:.0f} W",
            ),
        )
        taken, total = gpu.memory_total - gpu.memory_free, max(1, gpu.memory_total)
        memory.read(
            time,
            (taken / total, gpu.held / total),
            (
                tr("{used:.1f} of {total:.1f} GB", used=taken / 1e9, total=total / 1e9),
                _share(gpu.held and f"{gpu.held / 1e9:.1f}"),
            ),
        )

    def _read_drive(self, time: float, drive: Drive, chart: Chart) -> None:
        rates = drive.read or 0.0, drive.written or 0.0
        most = self._fastest[drive.folder] = max(LEAST_RATE, self._fastest.get(drive.folder, 0.0), *rates)
        words = (f"{rates[0] / 1e6:.0f}↓", f"{rates[1] / 1e6:.0f}↑ MB/s") if drive.read is not None else ("", "")
        chart.read(
            time, tuple(rate / most for rate in rates), (*words, tr("{free:.0f} GB free", free=drive.free / 1e9))
        )

    def _add_card(self, gpu: Gpu) -> None:
        self.processor.setToolTip(tr(TIP))
        name = gpu.name.removeprefix("NVIDIA ").removeprefix("GeForce ")
        charts = (Chart(name, (Line("accent"), HEAT, POWER)), Chart(tr("VRAM"), (USED, OURS)))
        charts[0].setToolTip(tr("{name}: how busy it is, how hot, and what it draws", name=gpu.name))
        charts[1].setToolTip(tr("The line is what all programs hold, the surface below it what videos take."))
        for chart in charts:
            self._layout.insertWidget(self._layout.indexOf(self.drives[0] if self.drives else self.stages), chart)
        self.cards.append(charts)

    def _add_drive(self, drive: Drive) -> None:
        chart = Chart(tr("Disk"), (Line("accent"), Line("good")))
        chart.setToolTip(
            tr("The disk of {folder}: read (↓) and written (↑) in a second, and what is free", folder=drive.folder)
        )
        self._layout.insertWidget(self._layout.indexOf(self.stages), chart)
        self.drives.append(chart)


def _part(value: float | None, most: float) -> float | None:
    return None if value is None else value / most


def _degrees(heat: int | None) -> str:
    return "" if heat is None else f"{heat} °C"


def _share(words: str | float | None) -> str:
    """What of it is this app's own."""
    return f"({words})" if words else ""
