"""What the machine is doing is read from whatever tells it, and from nothing else."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from wan22_desktop.planning import sysfs
from wan22_desktop.planning.sampling import Sampler


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text + "\n", encoding="utf-8")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A machine with one card of AMD's, one of Intel's, a processor that tells its heat, and a disk."""
    root = tmp_path / "sys"
    card = root / "class/drm/card1/device"
    write(card / "vendor", "0x1002")
    write(card / "product_name", "Radeon RX 7900 XTX")
    write(card / "mem_info_vram_total", str(24 << 30))
    write(card / "mem_info_vram_used", str(6 << 30))
    write(card / "gpu_busy_percent", "87")
    write(card / "hwmon/hwmon3/temp1_input", "71000")
    write(card / "hwmon/hwmon3/power1_average", "303000000")
    write(card / "hwmon/hwmon3/power1_cap", "339000000")
    write(root / "class/drm/card1-HDMI-A-1/device/vendor", "0x1002")
    write(root / "class/drm/card0/device/vendor", "0x8086")
    write(root / "class/hwmon/hwmon0/name", "nvme")
    write(root / "class/hwmon/hwmon0/temp1_input", "40000")
    write(root / "class/hwmon/hwmon1/name", "k10temp")
    write(root / "class/hwmon/hwmon1/temp1_input", "63125")
    return root


def disk(root: Path, folder: Path, read: int, written: int) -> None:
    device = folder.stat().st_dev
    stat = root / "dev/block" / f"{os.major(device)}:{os.minor(device)}" / "stat"
    write(stat, f"   10 0 {read // 512} 5 20 0 {written // 512} 9 0 1 1")


@pytest.mark.skipif(os.name == "nt", reason="Linux tells it so")
def test_amds_cards_and_the_processors_heat_are_read_from_sysfs(tree: Path, tmp_path: Path) -> None:
    disk(tree, tmp_path, 0, 0)
    sampler = Sampler(tree)
    sampler.read(os.getpid(), [tmp_path, tmp_path / "new" / "folder"])
    time.sleep(0.05)
    disk(tree, tmp_path, 100 << 20, 10 << 20)
    sample = sampler.read(os.getpid(), [tmp_path, tmp_path / "new" / "folder"])
    card = next(gpu for gpu in sample.gpus if "Radeon" in gpu.name)
    assert (card.memory_total, card.memory_free) == (24 << 30, 18 << 30)
    assert (card.utilisation, card.temperature, card.power, card.power_limit) == (87, 71, 303.0, 339.0)
    assert len([gpu for gpu in sample.gpus if gpu.compute_capability == (0, 0)]) == 1, "no other maker's, none twice"
    assert sample.temperature == 63
    (drive,) = sample.drives
    assert 0 < drive.free <= drive.total
    assert drive.read
    assert drive.written
    assert drive.read == pytest.approx(drive.written * 10, rel=1e-6)
    assert 100e6 < drive.read < (100 << 20) / 0.05
    assert sample.worker is not None
    assert 0 < sample.worker.memory < sample.memory_used


def test_a_card_that_tells_little_or_nonsense_is_no_failure(tree: Path) -> None:
    card = tree / "class/drm/card1/device"
    for name in ("gpu_busy_percent", "product_name", "hwmon/hwmon3/temp1_input", "hwmon/hwmon3/power1_average"):
        (card / name).unlink()
    (card / "mem_info_vram_used").write_text("?", encoding="utf-8")
    (found,) = sysfs.amd_cards(tree, first=2)
    assert (found.index, found.utilisation, found.temperature, found.power) == (2, None, None, None)
    (card / "mem_info_vram_total").unlink()
    assert sysfs.amd_cards(tree) == ()


def test_a_machine_that_tells_nothing_is_read_all_the_same(tmp_path: Path) -> None:
    sample = Sampler(tmp_path / "nothing").read(2**22 + 1, [])
    assert sample.memory_total > 0
    assert (sample.temperature, sample.worker, sample.drives) == (None, None, ())
