"""The two halves of a LoRA find each other, by name and content, and a half that is alone says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from model_files import write_typed
from model_folders import Shapes, write_safetensors

from wan22_desktop.domain.model import ModelReport, Noise, Verdict
from wan22_desktop.inspection import inspect
from wan22_desktop.system import CompatibilitySystem


def lora(
    rank: int = 64, dim: int = 5120, template: str = "diffusion_model.blocks.{n}.self_attn.q.lora_{d}.weight"
) -> Shapes:
    shapes: Shapes = {}
    for n in range(40):
        shapes[template.format(n=n, d="A")] = (rank, dim)
        shapes[template.format(n=n, d="B")] = (dim, rank)
    return shapes


def write(path: Path, shapes: Shapes | None = None, **metadata: str) -> Path:
    return write_typed(path, {name: ("BF16", shape) for name, shape in (shapes or lora()).items()}, metadata)


def codes(report: ModelReport) -> set[str]:
    return {problem.code for problem in report.problems}


def partner(path: Path) -> str:
    report = inspect(path)
    assert report.lora
    assert ("W2-LORA-HALF" in codes(report)) is not bool(report.lora.partner)
    return report.lora.partner


@pytest.mark.parametrize(
    ("high", "low"),
    [
        ("wan22_lightning_high_noise_r64", "wan22_lightning_low_noise_r64"),
        ("Style-HighNoise", "Style-LowNoise"),
        ("Wan2.2-T2V-H-dance", "Wan2.2-T2V-L-dance"),
        ("high_noise_model", "low_noise_model"),
    ],
)
def test_each_half_names_the_other(high: str, low: str, tmp_path: Path) -> None:
    files = [write(tmp_path / f"{name}.safetensors") for name in (high, low)]
    write(tmp_path / "another_high_noise.safetensors")
    write(tmp_path / "style.safetensors")
    assert [partner(file) for file in files] == [files[1].name, files[0].name]
    report = inspect(files[0])
    assert report.lora
    assert (report.lora.noise, report.lora.rank) == (Noise.HIGH, 64)
    assert "wan2.2-t2v-a14b" in report.lora.base.split()
    (told,) = [evidence for evidence in report.evidence if evidence.source == files[1].name]
    assert "low-noise" in told.says
    assert "rank 64" in told.says


def test_a_half_that_is_alone_says_which_one_is_missing(tmp_path: Path) -> None:
    report = inspect(write(tmp_path / "dance_high_noise.safetensors"))
    assert report.lora
    assert report.lora.partner == ""
    (told,) = [problem for problem in report.problems if problem.code == "W2-LORA-HALF"]
    assert "low-noise" in told.what
    assert report.verdict is Verdict.CANNOT_RUN


def test_names_of_two_loras_are_not_mixed(tmp_path: Path) -> None:
    files = [write(tmp_path / name) for name in ("dance_high_noise.safetensors", "smoke_low_noise.safetensors")]
    assert [partner(file) for file in files] == ["", ""]


def test_a_half_for_another_base_is_no_partner(tmp_path: Path) -> None:
    high = write(tmp_path / "x_high_noise.safetensors")
    write(tmp_path / "x_low_noise.safetensors", lora(dim=1536))
    assert partner(high) == ""


def test_halves_of_two_ranks_are_one_lora(tmp_path: Path) -> None:
    high = write(tmp_path / "x_high_noise.safetensors", lora(64))
    write(tmp_path / "x_low_noise.safetensors", lora(32))
    assert partner(high) == "x_low_noise.safetensors"
    assert any("rank 32" in evidence.says for evidence in inspect(high).evidence)


def test_halves_in_two_folders_are_not_paired(tmp_path: Path) -> None:
    high = write(tmp_path / "a" / "x_high_noise.safetensors")
    write(tmp_path / "b" / "x_low_noise.safetensors")
    assert partner(high) == ""


def test_metadata_pair_what_was_renamed(tmp_path: Path) -> None:
    files = [
        write(tmp_path / "1.safetensors", ss_output_name="dance_high_noise"),
        write(tmp_path / "2.safetensors", ss_output_name="dance_low_noise"),
    ]
    write(tmp_path / "3.safetensors")
    assert [partner(file) for file in files] == ["2.safetensors", "1.safetensors"]


def test_a_lora_without_a_word_about_noise_has_no_half(tmp_path: Path) -> None:
    for name in ("a", "b"):
        report = inspect(write(tmp_path / f"{name}.safetensors"))
        assert report.lora
        assert (report.lora.noise, report.lora.partner, codes(report)) == (None, "", {"W2-LORA-ALONE"})


def test_one_file_for_both_experts_lacks_no_half(tmp_path: Path) -> None:
    shapes = lora(8, template="transformer.blocks.{n}.attn1.to_q.lora_{d}.weight")
    shapes |= lora(8, template="transformer_2.blocks.{n}.attn1.to_q.lora_{d}.weight")
    report = inspect(write_safetensors(tmp_path / "dance_high_and_low_noise.safetensors", shapes, "BF16"))
    assert report.lora
    assert (report.lora.both_experts, report.lora.noise, codes(report)) == (True, None, {"W2-LORA-ALONE"})


def test_the_library_knows_the_halves_too(tmp_path: Path) -> None:
    for name in ("x_high_noise", "x_low_noise", "y_low_noise"):
        write(tmp_path / "loras" / f"{name}.safetensors")
    with CompatibilitySystem() as system:
        system.watch(tmp_path)
        loras = {entry.report.name: entry.report.lora for entry in system.scan_library().entries}
    assert {name: facts.partner for name, facts in loras.items() if facts} == {
        "x_high_noise.safetensors": "x_low_noise.safetensors",
        "x_low_noise.safetensors": "x_high_noise.safetensors",
        "y_low_noise.safetensors": "",
    }
