"""The log viewer: filtered, searched, followed, unfolded, jumped into, copied and saved; and the debug scopes."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.window.desk import Desk
from wan22_desktop.domain.event import Logged, Scoped
from wan22_desktop.domain.job import JobState
from wan22_desktop.domain.problem import NO_RECIPE
from wan22_desktop.ui.log_panel import LogPanel
from wan22_desktop.ui.theme import start_theme

ARTIFACTS = Path(__file__).resolve().parents[1] / "artifacts"


def line(number: int, text: str = "", level: str = "info", source: str = "engine.engine", **fields: object) -> Logged:
    return Logged(
        job=f"job{number // 10}", time=1e9 + number, level=level, source=f"wan22_desktop.{source}",
        text=text or f"step {number} is done", process=7, fields=fields,  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.fixture
def panel(qtbot: QtBot) -> LogPanel:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    start_theme(app, "light")
    panel = LogPanel()
    qtbot.addWidget(panel)
    panel.resize(1000, 320)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def shown(panel: LogPanel) -> list[str]:
    return [panel.model.record(row).text for row in range(panel.model.rowCount())]


def test_what_is_typed_and_chosen_filters_the_lines(panel: LogPanel, qtbot: QtBot) -> None:
    lines = [
        line(n, level=("debug", "info", "warning", "error")[n % 4], source=("engine", "worker")[n % 2])
        for n in range(40)
    ]
    panel.add([*lines, line(40, "The Needle", "error", "worker.running", place="haystack 9")])
    assert len(shown(panel)) == 31, "debug is not shown until it is asked for"
    qtbot.keyClick(panel.filter.level, Qt.Key.Key_Home)
    assert len(shown(panel)) == 41
    qtbot.keyClicks(panel.filter.search, "needle")
    assert shown(panel) == ["The Needle"]
    panel.filter.search.selectAll()
    qtbot.keyClicks(panel.filter.search, "haystack 9")
    assert shown(panel) == ["The Needle"], "fields are searched too"
    panel.add([line(41, "another haystack 9")])
    assert shown(panel) == ["The Needle", "another haystack 9"], "what comes is filtered likewise"
    panel.filter.search.clear()
    panel.filter.level.setCurrentIndex(3)
    (worker,) = [action for action in panel.filter.actions_of_sources() if action.text() == "worker"]
    worker.trigger()
    assert shown(panel) == [], "every error is the worker's"
    assert "engine" in panel.filter.sources.text()


def test_a_pattern_that_is_none_is_told_in_place(panel: LogPanel, qtbot: QtBot) -> None:
    panel.add([line(n) for n in range(30)])
    qtbot.mouseClick(panel.filter.regex, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(panel.filter.search, r"step \d5 ")
    assert shown(panel) == ["step 15 is done", "step 25 is done"]
    qtbot.keyClicks(panel.filter.search, "(")
    assert panel.filter.wrong.isVisible()
    assert "unterminated" in panel.filter.wrong.text()
    assert len(shown(panel)) == 2, "what was found stays"
    qtbot.keyClick(panel.filter.search, Qt.Key.Key_Backspace)
    assert not panel.filter.wrong.isVisible()


def test_a_pattern_that_would_search_for_ever_gives_up_and_says_so(panel: LogPanel, qtbot: QtBot) -> None:
    panel.add([Logged(job="", time=0.0, level="info", source="x", text=f"{'a' * 60} {n}") for n in range(5000)])
    qtbot.mouseClick(panel.filter.regex, Qt.MouseButton.LeftButton)
    panel.filter.search.setText("(a|aa)+$")
    qtbot.waitUntil(lambda: not panel.model.looking)
    assert panel.filter.wrong.isVisible()
    assert "too long" in panel.filter.wrong.text()
    panel.filter.search.setText("(a)+ 49")
    qtbot.waitUntil(lambda: not panel.model.looking)
    assert len(shown(panel)) == 111, "one that repeats a group and ends is searched as any other"
    assert not panel.filter.wrong.isVisible()


def test_lines_are_followed_until_somebody_reads(panel: LogPanel, qtbot: QtBot) -> None:
    bar = panel.view.verticalScrollBar()
    panel.add([line(n) for n in range(500)])
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
    bar.triggerAction(bar.SliderAction.SliderPageStepSub)
    assert not panel.follow.isChecked()
    before = bar.value()
    panel.add([line(n) for n in range(500, 600)])
    QApplication.processEvents()
    assert bar.value() == before
    qtbot.mouseClick(panel.follow, Qt.MouseButton.LeftButton)
    assert bar.value() == bar.maximum()


def test_a_line_unfolds_and_cannot_pretend_to_be_two(panel: LogPanel, qtbot: QtBot) -> None:
    forged = "a prompt\n12:00:00 error engine: all is lost\x1b[31m\u202e"
    panel.add([line(1), line(2, forged, seed=7, scheduler="UniPC")])
    assert panel.model.rowCount() == 2
    cell = panel.model.index(1, 4)
    assert "\n" not in cell.data()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(cell).center())
    unfolded = panel.details.toPlainText()
    assert "seed       7" in unfolded
    assert "UniPC" in unfolded
    assert r"\x1b[31m\u202e" in unfolded


def test_what_leaves_is_masked(panel: LogPanel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    panel.add(
        [line(1, f"read {Path.home()}/models/x with token=hf_abcdefghijklmnop"), line(2), line(3, "C:\\Users\\me\\a")]
    )
    qtbot.mouseClick(panel.copy, Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    assert copied.count("\n") == 2
    assert "~/models/x" in copied
    assert "hf_" not in copied
    assert "\\me\\" not in copied
    for name, kind in (("lines.log", "Text (*.log)"), ("lines", "JSON lines (*.jsonl)")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, to=name, of=kind: (str(tmp_path / to), of))
        with qtbot.waitSignal(panel.said):
            qtbot.mouseClick(panel.save, Qt.MouseButton.LeftButton)
    assert (tmp_path / "lines.log").read_text(encoding="utf-8").rstrip("\n") == copied
    told = [json.loads(row) for row in (tmp_path / "lines.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row["text"] for row in told][1] == "step 2 is done"
    assert "hf_" not in str(told)


def test_the_oldest_lines_go_and_the_filter_keeps_up(qtbot: QtBot) -> None:
    panel = LogPanel()
    qtbot.addWidget(panel)
    panel.model.store._most = 5000
    for start in range(0, 20_000, 1000):
        panel.add([line(n) for n in range(start, start + 1000)])
    assert 5000 <= panel.model.rowCount() <= 5000 + 2 * 2048
    assert shown(panel)[-1] == "step 19999 is done"
    panel.filter.search.setText("99 is")
    qtbot.waitUntil(lambda: not panel.model.looking)
    found = shown(panel)
    assert found == [text for text in (f"step {n} is done" for n in range(20_000)) if "99 is" in text][-len(found) :]
    panel.add([line(n) for n in range(20_000, 25_000)])
    qtbot.waitUntil(lambda: not panel.model.looking)
    assert shown(panel)[-1] == "step 24999 is done"
    assert all(panel.model.number(row) >= panel.model.store.first for row in range(panel.model.rowCount()))


def test_scopes_are_a_tree_with_times(panel: LogPanel) -> None:
    def scope(identity: int, parent: int, name: str, seconds: float | None = None, error: str = "") -> Scoped:
        return Scoped(
            job="j", id=identity, parent=parent, name=name, time=1e9, process=1, thread="main", seconds=seconds,
            error=error, variables={"latents": "1×16×3 float32 on cpu"},
        )  # fmt: skip

    panel.add_scopes([scope(1, 0, "job"), scope(2, 1, "vae.decode"), scope(2, 1, "vae.decode", 0.5, "MemoryError: no")])
    (job,) = [panel.scopes.topLevelItem(0)]
    assert job is not None
    assert (job.text(0), job.text(1), job.childCount()) == ("job j", "…", 1)
    assert (job.child(0).text(0), job.child(0).text(1)) == ("vae.decode", "500 ms")
    assert job.child(0).text(3) == "MemoryError: no · latents: 1×16×3 float32 on cpu"


def test_a_job_is_seen_from_the_problem_and_from_within(
    desk: Desk, tiny_t2v: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    """The whole way: the window's switch, the worker's scopes and lines, the file, and the way back to a problem."""
    window = desk.window
    desk.until(lambda: window._settings is not None)
    window.log.show()
    window.log.tabs.setCurrentIndex(1)
    window.log.filter.level.setCurrentIndex(0)
    desk.until(lambda: window.log.record.width() > 20)
    QApplication.processEvents()
    qtbot.mouseClick(window.log.record, Qt.MouseButton.LeftButton)
    assert window.log.record.isChecked()
    desk.until(lambda: window._settings.log.enable_performance_logs)
    desk.add_model(tiny_t2v)
    desk.make_small()
    window.prompt.submit()
    job = desk.until_state(JobState.FINISHED)
    desk.until(lambda: "…" not in {item.text(1) for item in window.log.scopes._items.values()})
    items = {item.text(0): item for item in window.log.scopes._items.values()}
    step = items["denoising.step"]
    assert step.parent().text(0) == "stage.denoising"
    assert step.parent().parent().text(0) == f"job {job.id}", "of another process"
    desk.until(lambda: any("is finished after" in text for text in shown(window.log)))
    from wan22_desktop.store import places

    timed = [json.loads(row) for row in (places.log_folder() / "performance.jsonl").read_text("utf-8").splitlines()]
    assert {"vae.decode", "denoising.step", "video.finish"} <= {row["text"] for row in timed}
    assert {row["job"] for row in timed if row["text"] == "denoising.step"} == {job.id}
    picture = window.grab()
    ARTIFACTS.mkdir(exist_ok=True)
    assert picture.save(str(ARTIFACTS / "log-scopes.png"))
    qtbot.mouseClick(window.log.record, Qt.MouseButton.LeftButton)

    lost = tmp_path / "nothing.mp4"
    lost.write_bytes(b"")
    desk.engine.told.emit(NO_RECIPE.of(path=lost))
    desk.until(window.banner.isVisible)
    logging.getLogger("wan22_desktop.other").warning("a later line")
    window.log.filter.search.setText("a later line")
    desk.until(lambda: shown(window.log) == ["a later line"])
    (button,) = [each for each in window.banner.findChildren(type(window.log.copy)) if each.text() == "Show in the log"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert str(lost) in window.log.details.toPlainText()
    assert "W2-NO-RECIPE" in window.log.details.toPlainText()
    assert window.log.tabs.currentIndex() == 0
    assert window.grab().save(str(ARTIFACTS / "log-problem.png"))


def test_a_key_shows_and_hides_the_log(desk: Desk, qtbot: QtBot) -> None:
    for shown_now in (True, False):
        qtbot.keyClick(desk.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda wanted=shown_now: desk.window.log.isVisible() is wanted)
