"""Will it fit: what the window says before anything runs, and what it offers to do about it."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.model_folders import make_model
from tests.window.desk import Desk
from tests.window.test_screens import THEMES, picture
from wan22_desktop.domain.job import JobState
from wan22_desktop.domain.machine import Gpu, HardwareSnapshot
from wan22_desktop.domain.plan import Alternative, Change, Fit
from wan22_desktop.engine import Forecast
from wan22_desktop.engine.forecasts import drifted
from wan22_desktop.planning import make_plan, usual_settings
from wan22_desktop.ui.fit_panel import UNFOLDED
from wan22_desktop.ui.model_list import FIT

GB = 1_000_000_000


def other(words: str, because: str, change: Change = Change.FITS, **wish: int | float | str) -> Alternative:
    return Alternative(
        change=change, words=words, because=because, wish=wish, fit=Fit.FITS, seconds=150.0, memory_needed=9 * GB,
        device_memory_needed=6_900_000_000,
    )  # fmt: skip


OTHERS = (
    other("Make 49 frames", "The video is 3.1 s long instead of 5.1 s.", frames=49),
    other("Make it 640×384", "Less detail.", width=640, height=384),
    other("Use a smaller edition", "fp8 or GGUF of this model need half as much; none is in the library."),
    other(
        "Leave steps out", "Moving things may lose a little detail.", Change.FASTER, cache="taylor", cache_quality=0.7
    ),
    other("Take 40 steps", "Twice as long.", Change.BETTER, steps=40),
)


def planned(desk: Desk, card_free: int) -> Forecast:
    """How what is filled in would run on a card, with alternatives and times."""
    request, report = desk.window.prompt.request(), desk.window.models.current
    assert request is not None
    assert report is not None
    card = Gpu(
        index=0, name="NVIDIA GeForce RTX 3060", memory_total=12 * GB, memory_free=card_free,
        compute_capability=(8, 6),
    )  # fmt: skip
    hardware = HardwareSnapshot(
        system="Linux", cpu="", cores=8, threads=16, memory_total=80 * GB, memory_available=72 * GB, gpus=(card,)
    )
    settings = usual_settings(report)
    plan = make_plan(report, hardware, settings)
    phases = tuple(msgspec.structs.replace(phase, seconds=40.0) for phase in plan.phases)
    plan = msgspec.structs.replace(plan, alternatives=OTHERS, phases=phases, measured=True)
    return Forecast(request=request, settings=settings, plan=plan, hardware=hardware, problems=plan.problems)


def test_the_line_follows_what_is_filled_in_and_unfolds_to_every_phase(desk: Desk) -> None:
    prompt, fit = desk.window.prompt, desk.window.prompt.fit
    desk.until(lambda: fit.line.text().startswith("Fits: ") and "on the processor" in fit.line.text())
    assert (fit.symbol.text(), fit.symbol.property("tone"), fit.anyway.isVisible()) == ("●", "good", False)
    fit.fold.click()
    assert fit.table.isVisible()
    assert [bar.accessibleName().partition(",")[0] for bar in fit.table.bars] == [
        "Reading the prompt", "Denoising", "Making frames",
    ]  # fmt: skip
    assert "second transformer" in fit.table.bars[1].toolTip()
    answers: list[Forecast] = []
    desk.engine.forecasts.made.connect(answers.append)
    for width in range(256, 1025, 64):  # a hand that does not stop
        prompt.width_.setValue(width)
    desk.until(lambda: any(made.request.width == 1024 for made in answers))
    assert len(answers) <= 2
    before = len(answers)
    desk.engine.forecasts.outdated.emit()
    desk.until(lambda: len(answers) > before)
    desk.until(lambda: desk.window.models.view.model().index(0, 0).data(FIT) is not None)
    said = desk.window.models.view.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "With its own settings (64×64, 17 frames, 16 steps) – Fits: " in said


def test_what_was_said_holds_while_free_memory_stays_within_a_tenth() -> None:
    def machine(memory: float, card: float) -> HardwareSnapshot:
        gpu = Gpu(index=0, name="", memory_total=12 * GB, memory_free=int(card * GB))
        return HardwareSnapshot(
            system="", cpu="", cores=1, threads=1, memory_total=32 * GB, memory_available=int(memory * GB), gpus=(gpu,)
        )

    told = [drifted(machine(20, 8), now) for now in (machine(18.1, 8.7), machine(17, 8), machine(20, 9))]
    assert told == [False, True, True]


def test_an_answer_to_what_is_no_longer_filled_in_is_dropped(desk: Desk) -> None:
    prompt = desk.window.prompt
    desk.until(lambda: prompt.fit.line.text().startswith("Fits: "))
    old = planned(desk, 10)
    prompt.frames.setValue(9)
    prompt.show_forecast(old)
    assert prompt.fit.line.text().startswith("Fits: ")
    prompt.show_forecast(msgspec.structs.replace(old, request=prompt.request()))
    assert prompt.fit.line.text().startswith("Too large")


def test_what_is_too_large_is_fixed_by_a_click_taken_back_and_loaded_anyway(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.add_model(make_model("wan2.2-t2v-a14b", tmp_path / "Wan2.2-T2V-A14B-Diffusers"))
    window, prompt, fit = desk.window, desk.window.prompt, desk.window.prompt.fit
    for side in (prompt.width_, prompt.height_):
        side.setValue(8192)  # more than any machine holds
    desk.until(lambda: fit.line.text().startswith("Too large by ") and fit.anyway.isVisible())
    assert (fit.symbol.text(), fit.symbol.property("tone")) == ("■", "bad")
    prompt.steps.setValue(12)
    fit.fold.click()
    prompt.show_forecast(planned(desk, 3 * GB))
    assert [button.text() for button in fit.buttons] == [
        "Make 49 frames", "Make it 640×384", "Leave steps out", "Take 40 steps",
    ], "a machine is not changed by a click"  # fmt: skip
    before, answers = prompt.request(), list[Forecast]()
    desk.engine.forecasts.made.connect(answers.append)
    for number in (0, 2, 3):
        fit.buttons[number].click()
    wish = prompt.request()
    assert wish is not None
    assert (wish.frames, wish.width, wish.cache, wish.cache_quality, wish.steps) == (49, 8192, "taylor", 0.7, 40)
    desk.until(lambda: any(made.settings and made.settings.frames == 49 for made in answers))
    for steps in (12, 12, 12):
        qtbot.keyClick(fit.undo, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert prompt.steps.value() == steps
    assert prompt.request() == before
    assert not fit.undo.isVisible()
    desk.until(fit.anyway.isVisible)
    window.jobs.hold_wanted.emit(True)
    fit.anyway.click()
    assert desk.until_state(JobState.QUEUED).request.plan == "force"
    assert prompt.request() == before, "for that job only"


def test_a_model_that_lacks_an_input_says_so_and_shows_its_own_defaults(desk: Desk, tmp_path: Path) -> None:
    prompt = desk.window.prompt
    desk.until(lambda: "shift 4" in prompt.sampling._words)
    desk.add_model(make_model("wan2.2-animate-14b", tmp_path / "animate"))
    desk.until(lambda: "needs a picture of the character" in prompt.fit.line.text())
    assert "shift 4" not in prompt.sampling._words
    assert "shift" in prompt.sampling._words
    assert not prompt.fit.anyway.isVisible()


@pytest.mark.parametrize("theme", THEMES)
def test_the_unfolded_figures_can_be_looked_at(desk: Desk, tmp_path: Path, theme: str) -> None:
    window, fit, expected = desk.window, desk.window.prompt.fit, THEMES[theme]
    desk.until(lambda: window._settings is not None)
    window._change_theme(theme)
    window.resize(1280, 800)
    desk.add_model(make_model("wan2.2-ti2v-5b", tmp_path / "Wan2.2-TI2V-5B-Diffusers"))
    desk.until(lambda: window.models.view.model().index(2, 0).data(FIT) is not None)
    desk.engine.forecasts.made.disconnect(window.prompt.show_forecast)
    fit.fold.setChecked(True)
    for name, free, colour in (("fits", 11 * GB, expected.good), ("too-large", 3 * GB, expected.bad)):
        window.prompt.show_forecast(planned(desk, free))
        desk.until(lambda: fit._scroll.height() == UNFOLDED[1])
        image = picture(desk, f"{theme}-{name}")
        at = fit.symbol.mapTo(window, QPoint(0, 0))
        seen = {image.pixelColor(at.x() + x, at.y() + y).name() for x in range(16) for y in range(fit.symbol.height())}
        assert colour in seen
