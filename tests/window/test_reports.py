"""The report of a model: its repairs, its shopping list, its checksums."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton

from tests.model_folders import make_model
from tests.window.desk import Desk
from wan22_desktop.domain.job import JobState
from wan22_desktop.ui.model_list import ENTRY
from wan22_desktop.ui.model_words import badge
from wan22_desktop.ui.report_dialog import ReportDialog

T2V = "wan2.2-t2v-a14b"


def open_report(desk: Desk) -> ReportDialog:
    """Of the model that is chosen, as Enter in the list does it."""
    desk.window.models.view.activated.emit(desk.window.models.view.currentIndex())
    (dialog,) = desk.window.reports._open.values()
    return dialog


def badge_of_current(desk: Desk) -> str:
    return badge(desk.window.models.view.currentIndex().data(ENTRY))


def offers(dialog: ReportDialog) -> list[QPushButton]:
    return [button for button in dialog._repairs.findChildren(QPushButton) if button.isVisible()]


def press(dialog: ReportDialog, text: str) -> None:
    next(button for button in offers(dialog) if button.text() == text).click()


def everything_in(folder: Path) -> dict[str, tuple[int, int]]:
    return {str(path.relative_to(folder)): (path.stat().st_size, path.stat().st_mtime_ns) for path in folder.rglob("*")}


# --- Repairs ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("watched", [False, True])
def test_a_repair_makes_the_card_ready_and_can_be_undone(desk: Desk, tmp_path: Path, watched: bool) -> None:
    folder = make_model(T2V, tmp_path / "shelf" / "without index")
    (folder / "model_index.json").unlink()
    before = everything_in(folder)
    if watched:
        desk.until(lambda: desk.window.models.current is not None)
        desk.scan(lambda: desk.window.models.watch_wanted.emit(str(tmp_path / "shelf")))
        assert desk.window.models.choose(str(folder))
    else:
        desk.add_model(folder)
        desk.window.banner.dismiss()
    assert badge_of_current(desk) == "Repairable"
    assert not desk.window.prompt.generate.isEnabled()
    dialog = open_report(desk)
    assert [button.text() for button in offers(dialog)] == ["Repair"]
    press(dialog, "Repair")
    desk.until(lambda: badge_of_current(desk) == "Ready")
    assert desk.window.prompt.generate.isEnabled()
    desk.until(lambda: [button.text() for button in offers(dialog)] == ["Undo repairs"])  # the open report follows
    assert "Repaired" in dialog.page.toPlainText()
    assert everything_in(folder) == before, "nothing of the person's was touched"
    desk.scan(desk.window.models.bar.scan.click)
    assert badge_of_current(desk) == "Ready", "a scan does not forget it"
    press(dialog, "Undo repairs")
    desk.until(lambda: badge_of_current(desk) == "Repairable")
    assert not desk.window.prompt.generate.isEnabled()
    desk.until(lambda: [button.text() for button in offers(dialog)] == ["Repair"])


def test_a_repair_during_a_scan_is_not_lost(
    desk: Desk, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wan22_desktop.inspection import library

    shelf = tmp_path / "shelf"
    mendable = make_model(T2V, shelf / "a")
    (mendable / "model_index.json").unlink()
    desk.until(lambda: desk.window.models.current is not None)
    desk.scan(lambda: desk.window.models.watch_wanted.emit(str(shelf)))
    assert desk.window.models.choose(str(mendable))
    make_model("tiny", shelf / "b")
    os.utime(mendable / "vae" / "config.json")  # so that the scan looks at both again, and keeps what it saw
    held, go_on = threading.Event(), threading.Event()
    really = library.inspect

    def slowly(path: object, *arguments: object) -> object:
        if Path(str(path)).name == "b":
            held.set()
            go_on.wait(30)
        return really(path, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(library, "inspect", slowly)

    def repair_meanwhile() -> None:
        desk.window.models.bar.scan.click()
        desk.until(held.is_set)
        press(open_report(desk), "Repair")
        desk.until(lambda: badge_of_current(desk) == "Ready")
        go_on.set()

    desk.scan(repair_meanwhile)
    desk.until(lambda: badge_of_current(desk) == "Ready")
    desk.scan(desk.window.models.bar.scan.click)
    assert badge_of_current(desk) == "Ready"


def test_a_fitting_part_of_another_model_in_the_library_is_offered(desk: Desk, tmp_path: Path) -> None:
    whole = make_model(T2V, tmp_path / "shelf" / "whole")
    broken = make_model(T2V, tmp_path / "shelf" / "no vae")
    shutil.rmtree(broken / "vae")
    desk.until(lambda: desk.window.models.current is not None)
    desk.scan(lambda: desk.window.models.watch_wanted.emit(str(tmp_path / "shelf")))
    assert desk.window.models.choose(str(broken))
    assert badge_of_current(desk) == "Repairable"
    dialog = open_report(desk)
    press(dialog, "Repair")
    desk.until(lambda: badge_of_current(desk) == "Ready")
    current = desk.window.models.current
    assert current is not None
    assert next(part.path for part in current.components if part.role == "vae") == str(whole / "vae")


def test_a_repair_that_cannot_be_kept_is_told(desk: Desk, tmp_path: Path, home: Path) -> None:
    folder = make_model(T2V, tmp_path / "without index")
    (folder / "model_index.json").unlink()
    desk.add_model(folder)
    desk.window.banner.dismiss()
    (home / "data" / "repairs").write_text("a file where the folder of repairs would be")
    press(open_report(desk), "Repair")
    desk.until(desk.window.banner.isVisible)
    assert desk.window.banner.problem is not None
    assert desk.window.banner.problem.code == "W2-OUTPUT-UNWRITABLE"
    assert badge_of_current(desk) == "Repairable"


# --- Shopping list ---------------------------------------------------------------------------------------------------


@pytest.fixture
def incomplete(desk: Desk, tmp_path: Path) -> ReportDialog:
    """The report of a model without VAE, one shard of which is a pointer."""
    folder = make_model(T2V, tmp_path / "incomplete")
    shutil.rmtree(folder / "vae")
    pointer = b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"ab" * 32 + b"\nsize 4999999999\n"
    shard = folder / "transformer" / "diffusion_pytorch_model-00001-of-00006.safetensors"
    shard.write_bytes(pointer)
    desk.add_model(folder)
    return open_report(desk)


def test_the_report_lists_what_is_to_be_fetched(incomplete: ReportDialog, tmp_path: Path) -> None:
    told = incomplete.page.toPlainText()
    assert "To be fetched" in told
    assert "ab" * 32 in told
    assert "about 5.00 GB" in told
    assert f"into {tmp_path / 'incomplete' / 'vae'}" in told
    assert "from https://huggingface.co/Wan-AI/Wan2.2-T2V-A14B-Diffusers" in told
    incomplete.list_menu.actions()[0].trigger()
    copied = QGuiApplication.clipboard().text()
    assert "vae/" in copied
    assert "ab" * 32 in copied


@pytest.mark.parametrize(
    ("ending", "kind"), [(".txt", "Plain text"), (".html", "Web page to print"), (".json", "JSON")]
)
def test_the_shopping_list_is_saved_in_the_format_that_was_chosen(
    desk: Desk, incomplete: ReportDialog, tmp_path: Path, ending: str, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "list"), f"{kind} (*{ending})"))
    incomplete.list_menu.actions()[1].trigger()
    file = tmp_path / f"list{ending}"
    desk.until(lambda: str(file) in desk.window.statusBar().currentMessage())
    text = file.read_text(encoding="utf-8")
    assert "ab" * 32 in text
    if ending == ".json":
        (shard, vae) = sorted(json.loads(text)["files"], key=lambda line: line["file"])
        assert (shard["bytes"], vae["place"]) == (4_999_999_999, str(tmp_path / "incomplete" / "vae"))


def test_a_list_that_cannot_be_saved_is_told(
    desk: Desk, incomplete: ReportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.window.banner.dismiss()
    gone = tmp_path / "no such folder" / "list.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(gone), "Plain text (*.txt)"))
    incomplete.list_menu.actions()[1].trigger()
    desk.until(desk.window.banner.isVisible)
    assert desk.window.banner.problem is not None
    assert desk.window.banner.problem.code == "W2-OUTPUT-UNWRITABLE"


def test_the_shopping_list_is_printed(
    incomplete: ReportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[str] = []

    def to_file(page: QTextDocument, printer: QPrinter) -> None:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "list.pdf"))
        printed.append(page.toPlainText())
        really(page, printer)

    really = QTextDocument.print_
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QTextDocument, "print_", to_file)
    incomplete.list_menu.actions()[2].trigger()
    assert "vae/" in printed[0]
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")


def test_a_whole_model_has_no_shopping_list(desk: Desk, tmp_path: Path) -> None:
    desk.add_model(make_model("tiny", tmp_path / "whole"))
    dialog = open_report(desk)
    assert dialog.list.isHidden()
    assert "To be fetched" not in dialog.page.toPlainText()


# --- Checksums -------------------------------------------------------------------------------------------------------


def publish(folder: Path, file: str, digest: str) -> None:
    """Leave the note that a download leaves."""
    note = folder / ".cache" / "huggingface" / "download" / f"{file}.metadata"
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(f"commit\n{digest}\n0\n")


def test_files_are_verified_and_the_result_says_which_are_right(desk: Desk, tmp_path: Path) -> None:
    folder = make_model("tiny", tmp_path / "tiny")
    right, wrong = (f"{name}/diffusion_pytorch_model.safetensors" for name in ("vae", "transformer"))
    publish(folder, right, hashlib.sha256((folder / right).read_bytes()).hexdigest())
    publish(folder, wrong, "12" * 32)
    desk.add_model(folder)
    dialog = open_report(desk)
    dialog.verify.click()
    assert not dialog.verify.isEnabled()
    desk.until(dialog.progress.isHidden)
    told = dialog.page.toPlainText()
    assert "1 wrong or unreadable, 1 as published, 2 without a published checksum" in told
    assert "12" * 32 in told, "the problem says what was expected"
    for file in (right, wrong, "text_encoder/model.safetensors"):
        assert hashlib.sha256((folder / file).read_bytes()).hexdigest() in told, "to be compared by hand"
    assert dialog.verify.isEnabled()


def test_a_verification_is_stopped(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from wan22_desktop.inspection import hashing

    go_on = threading.Event()
    really = hashlib.sha256

    def held() -> object:
        go_on.wait(30)
        return really()

    monkeypatch.setattr(hashing, "hashlib", SimpleNamespace(sha256=held))
    desk.add_model(make_model("tiny", tmp_path / "tiny"))
    dialog = open_report(desk)
    dialog.verify.click()
    desk.until(lambda: bool(desk.engine.models._verifying))
    desk.scan(desk.window.models.bar.scan.click)  # the engine answers meanwhile
    dialog.stop.click()
    desk.until(lambda: all(stop.is_set() for stop in desk.engine.models._verifying.values()))
    go_on.set()
    desk.until(dialog.progress.isHidden)
    assert "Stopped early" in dialog.page.toPlainText()


def test_a_large_model_tells_how_far_it_is(desk: Desk, tmp_path: Path) -> None:
    folder = make_model("tiny", tmp_path / "tiny")
    os.truncate(folder / "vae" / "diffusion_pytorch_model.safetensors", 3_000_000_000)
    desk.add_model(folder)
    dialog = open_report(desk)
    dialog.verify.click()
    desk.until(lambda: "of 3.0 GB" in dialog._told.text() and dialog._bar.value() > 0)
    dialog.close()
    desk.until(lambda: not desk.engine.models._verifying)  # long before its end: nobody would see it
    assert desk.window.reports._open == {}


# --- The trial -------------------------------------------------------------------------------------------------------


def test_what_came_of_the_first_load_is_on_the_models_page(desk: Desk) -> None:
    desk.until(lambda: desk.window.models.current is not None)
    dialog = open_report(desk)
    assert "Tried after its first load" not in dialog.page.toPlainText()
    desk.make_small()
    desk.window.prompt.submit()
    desk.until_state(JobState.FINISHED)
    desk.until(
        lambda: "Tried after its first load: high-noise expert, low-noise expert, VAE" in dialog.page.toPlainText()
    )
