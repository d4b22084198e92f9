"""The library: watched folders, rescans that read only what changed, models that moved or were unplugged."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import model_files
import pytest
from model_folders import make_model, write_safetensors

from wan22_desktop.domain.library import Entry, Scan
from wan22_desktop.domain.model import ModelReport, Role
from wan22_desktop.store.database import Database
from wan22_desktop.system import CompatibilitySystem

T2V = "wan2.2-t2v-a14b"


@pytest.fixture
def system() -> object:
    with CompatibilitySystem() as opened:
        yield opened


def by_name(scan: Scan) -> dict[str, Entry]:
    return {entry.report.name: entry for entry in scan.entries}


def test_models_of_every_layout_are_found(system: CompatibilitySystem, tmp_path: Path) -> None:
    make_model(T2V, tmp_path / "shelf" / "a" / "Wan-Diffusers")
    model_files.original("wan2.2-ti2v-5b", tmp_path / "shelf" / "original")
    model_files.comfy("wan2.1-i2v-14b", tmp_path / "shelf" / "comfy" / "models")
    shutil.rmtree(tmp_path / "shelf" / "comfy" / "models" / "text_encoders")
    lora = {"diffusion_model.blocks.0.self_attn.q.lora_A.weight": (8, 5120)}
    write_safetensors(tmp_path / "shelf" / "comfy" / "models" / "loras" / "l.safetensors", lora)
    system.watch(tmp_path / "shelf")
    found = system.scan_library()
    variants = {entry.report.variant for entry in found.entries}
    assert {T2V, "wan2.2-ti2v-5b", "wan2.1-i2v-14b"} <= variants
    assert "l.safetensors" in by_name(found)
    i2v = next(
        entry.report for entry in found.entries if entry.report.variant == "wan2.1-i2v-14b" and entry.report.experts
    )
    assert i2v.whole, i2v.problems
    encoder = i2v.component(Role.TEXT_ENCODER)
    assert encoder
    assert "comfy" not in encoder.path, "it was put together across folders"
    assert any("comes from" in evidence.says for evidence in i2v.evidence)


def test_a_rescan_reads_only_what_changed(system: CompatibilitySystem, tmp_path: Path) -> None:
    for number in range(4):
        make_model("tiny", tmp_path / f"model-{number}")
    system.watch(tmp_path)
    first, again = system.scan_library(), system.scan_library()
    assert (first.inspected, first.kept, again.inspected, again.kept) == (4, 0, 0, 4)
    assert again.entries == first.entries
    os.truncate(tmp_path / "model-2" / "vae" / "diffusion_pytorch_model.safetensors", 100)
    third = system.scan_library()
    assert (third.inspected, third.kept) == (1, 3)
    assert not by_name(third)["model-2"].report.runnable


def test_a_model_that_was_moved_is_recognised(system: CompatibilitySystem, tmp_path: Path) -> None:
    make_model(T2V, tmp_path / "here" / "model")
    system.watch(tmp_path)
    system.scan_library()
    (tmp_path / "there").mkdir()
    (tmp_path / "here" / "model").rename(tmp_path / "there" / "renamed")
    entries = system.scan_library().entries
    assert [(e.report.name, e.present, e.moved_from) for e in entries] == [
        ("renamed", True, str(tmp_path / "here" / "model"))
    ]


def test_an_unplugged_drive_is_kept_in_mind(system: CompatibilitySystem, tmp_path: Path) -> None:
    make_model(T2V, tmp_path / "drive" / "model")
    system.watch(tmp_path / "drive")
    system.scan_library()
    (tmp_path / "drive").rename(tmp_path / "unplugged")
    gone = system.scan_library()
    assert [(e.report.variant, e.present) for e in gone.entries] == [(T2V, False)]
    (tmp_path / "unplugged").rename(tmp_path / "drive")
    back = system.scan_library()
    assert [(e.report.variant, e.present) for e in back.entries] == [(T2V, True)]
    assert back.inspected == 0, "it is known by its stamp"


def test_the_library_outlives_the_app(tmp_path: Path) -> None:
    make_model("tiny", tmp_path / "model")
    for inspected in (1, 0):
        with CompatibilitySystem() as system:
            system.watch(tmp_path)
            assert system.scan_library().inspected == inspected


def test_a_folder_that_is_watched_no_longer_is_forgotten(system: CompatibilitySystem, tmp_path: Path) -> None:
    make_model("tiny", tmp_path / "model")
    system.watch(tmp_path)
    system.scan_library()
    system.unwatch(tmp_path)
    assert system.scan_library().entries == ()
    assert system.database.units() == []


def test_a_database_of_the_first_version_is_led_to_this_one(tmp_path: Path) -> None:
    from wan22_desktop.store import database

    whole = database.MIGRATIONS
    try:
        database.MIGRATIONS = whole[:1]
        Database(tmp_path / "old.sqlite").close()
    finally:
        database.MIGRATIONS = whole
    with Database(tmp_path / "old.sqlite") as opened:
        opened.watch("/models")
        assert opened.watched() == ["/models"]


# --- For the window --------------------------------------------------------------------------------------------------


def test_a_scan_tells_how_far_it_is_and_ends_when_it_is_told_to(system: CompatibilitySystem, tmp_path: Path) -> None:
    for number in range(4):
        make_model("tiny", tmp_path / f"model-{number}")
    system.watch(tmp_path)
    heard: list[tuple[str, int]] = []
    stopped = system.scan_library(lambda folder, found: heard.append((Path(folder).name, found)) or found < 2)
    assert heard == [(tmp_path.name, 0), ("model-0", 0), ("model-1", 1), ("model-2", 2)]
    assert (stopped.stopped, stopped.inspected) == (True, 2)
    assert sorted(by_name(stopped)) == ["model-0", "model-1"]
    whole = system.scan_library()
    assert (whole.stopped, whole.inspected, whole.kept) == (False, 2, 2), "it goes on where it ended"


def test_a_scan_that_is_ended_early_takes_nothing_for_gone(system: CompatibilitySystem, tmp_path: Path) -> None:
    for number in range(4):
        make_model("tiny", tmp_path / f"model-{number}")
    system.watch(tmp_path)
    before = system.scan_library()
    stopped = system.scan_library(lambda _folder, found: found < 2)
    assert by_name(stopped) == by_name(before)
    assert all(entry.present for entry in stopped.entries)


def test_what_the_last_scan_found_is_known_without_looking(system: CompatibilitySystem, tmp_path: Path) -> None:
    make_model("tiny", tmp_path / "model")
    system.watch(tmp_path)
    scanned = system.scan_library()
    shutil.rmtree(tmp_path / "model")
    assert system.library() == scanned.entries
    assert [entry.watched for entry in system.library()] == [str(tmp_path)]


def test_a_folder_is_watched_if_there_are_models_in_it(system: CompatibilitySystem, tmp_path: Path) -> None:
    make_model("tiny", tmp_path / "models" / "deep" / "model")
    (tmp_path / "nothing").mkdir()
    assert not system.look_into(tmp_path / "nothing")
    assert system.watched() == []
    assert system.look_into(tmp_path / "models")
    assert system.look_into(tmp_path / "models" / "deep"), "it is watched already"
    assert system.watched() == [str(tmp_path / "models")]
    assert system.scan_library().kept == 1


def test_a_part_of_one_found_model_is_offered_to_another(system: CompatibilitySystem, tmp_path: Path) -> None:
    make_model(T2V, tmp_path / "whole")
    shutil.rmtree(make_model(T2V, tmp_path / "broken") / "vae")
    system.watch(tmp_path)
    for _ in range(2):  # the second scan reads nothing
        broken = by_name(system.scan_library())["broken"].report
        assert [repair.id for repair in broken.repairs] == ["component-vae"]
    assert system.repair(tmp_path / "broken", "component-vae").runnable
    assert by_name(system.scan_library())["broken"].report.runnable, "although no file has changed"
    system.undo_repairs(tmp_path / "broken")
    assert not by_name(system.scan_library())["broken"].report.runnable


def test_a_model_that_was_added_is_known_while_its_disk_is_away(system: CompatibilitySystem, tmp_path: Path) -> None:
    folder = make_model(T2V, tmp_path / "model")
    system.add_model(folder)
    folder.rename(tmp_path / "elsewhere")
    entry = next(entry for entry in system.models() if entry.report.path == str(folder))
    assert (entry.present, entry.report.variant) == (False, T2V)
    assert [problem.code for problem in entry.now.problems] == ["W2-MODEL-AWAY"]
    assert not entry.now.runnable


def test_what_was_answered_of_loose_files_is_remembered_when_the_folder_is_read_again(
    system: CompatibilitySystem, tmp_path: Path
) -> None:
    """Two experts whose names tell nothing, in a tree with other files: the answer is about those two."""
    root = model_files.scramble(model_files.flat(T2V, tmp_path / "shelf" / "loose"))
    system.watch(tmp_path / "shelf")

    def found() -> ModelReport:
        return next(entry.report for entry in system.scan_library().entries if len(entry.report.experts) == 2)

    asked = found()
    second = next(repair for repair in asked.repairs if repair.id == "expert-order-2")
    system.repair(asked.path, second.id)
    assert found().experts[0].files == (second.value,)
    lora = {"diffusion_model.blocks.0.self_attn.q.lora_A.weight": (8, 5120)}
    write_safetensors(root / "added.safetensors", lora)
    assert found().experts[0].files == (second.value,), "a file that was added is no reason to ask again"
    (root / "added.safetensors").unlink()
    model_files.comfy("wan2.1-i2v-14b", tmp_path / "shelf" / "another")
    assert found().experts[0].files == (second.value,)
