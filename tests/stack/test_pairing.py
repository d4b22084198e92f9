"""Parts that a model lacks are chosen by the person, from another model or from a file, and it runs with them."""

from __future__ import annotations

import shutil
from pathlib import Path

import layout_files
import pytest
import tiny_models

from wan22_desktop.cli import main
from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.model import Role
from wan22_desktop.domain.problem import ProblemRaised
from wan22_desktop.system import CompatibilitySystem


@pytest.fixture
def tree(tiny_t2v: Path, tmp_path: Path) -> Path:
    """A ComfyUI tree of a tiny model."""
    return layout_files.comfy(tiny_models.pipeline("t2v"), tmp_path / "comfy", tiny_t2v / "tokenizer")


def runs(system: CompatibilitySystem, model: Path, output: Path) -> bool:
    request = GenerationRequest(
        prompt="a red circle", output=str(output), model=str(model), width=64, height=64, frames=5, steps=2
    )
    return Path(system.generate(request).output).stat().st_size > 0


def test_the_missing_expert_of_a_folder_comes_from_another_model(tiny_t2v: Path, tmp_path: Path) -> None:
    model = shutil.copytree(tiny_t2v, tmp_path / "half")
    shutil.rmtree(model / "transformer_2")
    with CompatibilitySystem() as system:
        system.add_model(tiny_t2v)
        report, lacking, partners = system.partners(model)
        assert (report.runnable, lacking) == (False, (Role.TRANSFORMER_2,))
        assert [partner.path for partner in partners] == [str(tiny_t2v / "transformer_2")]
        paired = system.pair(model, Role.TRANSFORMER_2, partners[0].path)
        assert paired.runnable, paired.problems
        assert paired.experts[1].path == str(tiny_t2v / "transformer_2")
        assert runs(system, model, tmp_path / "made.mp4")
        assert not (model / "transformer_2").exists(), "no file was made"
        twin = shutil.copytree(model, tmp_path / "twin")
        assert not system.inspect(twin).runnable, "another model of the same shapes has another expert"
        assert not system.undo_repairs(model).runnable


def test_what_does_not_fit_is_refused_and_changes_nothing(tiny_t2v: Path, tmp_path: Path) -> None:
    model = shutil.copytree(tiny_t2v, tmp_path / "without")
    shutil.rmtree(model / "vae")
    other = tiny_models.save("ti2v", tmp_path / "ti2v")
    with CompatibilitySystem() as system:
        before = system.inspect(model)
        for wrong, why in ((other / "vae", "48"), (tiny_t2v / "scheduler", "")):
            with pytest.raises(ProblemRaised) as raised:
                system.pair(model, Role.VAE, wrong)
            assert raised.value.problem.code == "W2-PART-UNFIT"
            assert why in raised.value.problem.what
        assert system.inspect(model) == before
        assert system.pair(model, Role.VAE, tiny_t2v / "vae").runnable


def test_loose_files_take_a_vae_and_an_expert_from_anywhere(tree: Path, tmp_path: Path) -> None:
    low = next((tree / "diffusion_models").glob("*low*"))
    moved = {"vae": tmp_path / "elsewhere" / "v.safetensors", "low": tmp_path / "other place" / "b.safetensors"}
    for path in moved.values():
        path.parent.mkdir()
    (tree / "vae" / "wan_vae.safetensors").rename(moved["vae"])
    low.rename(moved["low"])
    model = next((tree / "diffusion_models").glob("*high*"))
    with CompatibilitySystem() as system:
        _, lacking, _ = system.partners(model)
        assert set(lacking) >= {Role.VAE}
        system.pair(model, Role.VAE, moved["vae"])
        report = system.pair(model, Role.TRANSFORMER_2, moved["low"])
        assert [Path(part.path).name for part in report.experts] == [model.name, "b.safetensors"]
        assert report.runnable, report.problems
        assert runs(system, model, tmp_path / "made.mp4")
        system.watch(tree)
        (found,) = [entry.report for entry in system.scan_library().entries if entry.report.experts]
        assert found.runnable, "the library keeps to it"


def test_the_command_line_takes_parts_too(tiny_t2v: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model = shutil.copytree(tiny_t2v, tmp_path / "without")
    shutil.rmtree(model / "vae")
    assert main(["inspect", str(model)]) == 3
    assert main(["inspect", str(model), "--part", f"vae={tiny_t2v / 'vae'}"]) == 0
    assert "the person chose it" in capsys.readouterr().out
