"""Quantised diffusers folders: how they are stored, whether they are whole, and which package reads them."""

from __future__ import annotations

import json
from pathlib import Path

import model_files
import pytest
from model_files import QUANTISED
from model_folders import VARIANTS, make_model, write_json

from wan22_desktop.domain.model import ModelReport, Role, Verdict
from wan22_desktop.inspection import inspect, pipelines

T2V = "wan2.2-t2v-a14b"
PACKAGES = {"bitsandbytes": "bitsandbytes", "quanto": "optimum-quanto", "torchao": "torchao"}


def make_quantised(
    folder: Path, storage: str, variant: str = T2V, lost: tuple[str, ...] = (), *, encoder: bool = False
) -> Path:
    """A diffusers folder whose experts, and perhaps text encoder, are stored so; without the tensors ``lost``."""
    make_model(variant, folder)
    made = VARIANTS[variant]
    parts = [("transformer", made.transformer.shapes(), "diffusion_pytorch_model"),
             ("transformer_2", made.transformer.shapes(), "diffusion_pytorch_model")]  # fmt: skip
    if encoder:
        parts.append(("text_encoder", made.text_encoder.shapes(), "model"))
    for name, shapes, stem in parts:
        for file in (folder / name).glob("*.safetensors*"):
            file.unlink()
        tensors = model_files.quantised(shapes, storage)
        kept = {tensor: entry for tensor, entry in tensors.items() if tensor not in lost}
        assert len(kept) == len(tensors) - (len(lost) if name != "text_encoder" else 0)
        model_files.write_typed(folder / name / f"{stem}.safetensors", kept)
        config = json.loads((folder / name / "config.json").read_text(encoding="utf-8"))
        write_json(folder / name / "config.json", config | {"quantization_config": QUANTISED[storage]})
    return folder


def codes(report: ModelReport) -> set[str]:
    return {problem.code for problem in report.problems}


@pytest.mark.parametrize("storage", QUANTISED)
def test_a_quantised_folder_is_known_and_says_what_it_needs(
    storage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever packages happen to be here."""
    monkeypatch.setattr("wan22_desktop.inspection.contents.installed", lambda name: "")
    report = inspect(make_quantised(tmp_path / "model", storage))
    assert (report.variant, report.precision) == (T2V, storage.removesuffix(" nested"))
    assert [expert.parameters for expert in report.experts] == [14_288_491_584] * 2, "scales are no weights"
    assert codes(report) == {"W2-PACKAGE-MISSING"}, report.problems
    assert (report.whole, report.runnable, report.verdict) == (True, False, Verdict.CANNOT_RUN)
    (missing,) = [problem for problem in report.problems if problem.code == "W2-PACKAGE-MISSING"]
    package = PACKAGES[QUANTISED[storage]["quant_method"]]
    assert package in missing.what
    assert any(f'pip install "{package}>=' in remedy for remedy in missing.remedies)
    assert report.transformer
    assert (report.transformer.dim, report.transformer.text_dim) == (5120, 4096)


@pytest.mark.parametrize("version", ["0.43.3", "0.49.0", "1.0"])
def test_a_package_that_is_there_is_not_asked_for(
    version: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = pipelines.installed
    monkeypatch.setattr("wan22_desktop.inspection.contents.installed",
                        lambda name: version if name == "bitsandbytes" else installed(name))  # fmt: skip
    assert codes(inspect(make_quantised(tmp_path / "model", "nf4"))) == set()


def test_a_package_that_is_too_old_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wan22_desktop.inspection.contents.installed", lambda name: "0.41.0")
    report = inspect(make_quantised(tmp_path / "model", "nf4"))
    (told,) = [problem for problem in report.problems if problem.code == "W2-PACKAGE-MISSING"]
    assert "0.41.0" in told.what


BLOCK = "blocks.7.attn1.to_q"


@pytest.mark.parametrize(
    ("storage", "lost"),
    [
        ("nf4", f"{BLOCK}.weight.absmax"), ("nf4", f"{BLOCK}.weight.quant_map"),
        ("nf4", f"{BLOCK}.weight.quant_state.bitsandbytes__nf4"), ("nf4 nested", f"{BLOCK}.weight.nested_absmax"),
        ("int8", f"{BLOCK}.SCB"), ("int8 quanto", f"{BLOCK}.weight._scale"), ("int4 quanto", f"{BLOCK}.weight._scale"),
        ("int8 torchao", f"{BLOCK}._weight_scale"), ("nf4", f"{BLOCK}.weight"),
        ("int8 torchao", f"{BLOCK}._weight_qdata"),
    ],
)  # fmt: skip
def test_what_a_quantised_weight_lacks_is_named(storage: str, lost: str, tmp_path: Path) -> None:
    report = inspect(make_quantised(tmp_path / "model", storage, lost=(lost,)))
    missing = [problem for problem in report.problems if problem.code == "W2-KEYS-MISSING"]
    assert len(missing) == 2, "one for each expert"
    name = lost if not lost.endswith("_qdata") else f"{BLOCK}.weight"
    assert name in missing[0].what
    assert not report.whole


def test_a_packed_weight_of_another_size_is_told(tmp_path: Path) -> None:
    folder = make_quantised(tmp_path / "model", "nf4", "tiny")
    file = folder / "transformer" / "diffusion_pytorch_model.safetensors"
    tensors = model_files.quantised(VARIANTS["tiny"].transformer.shapes(), "nf4")
    model_files.write_typed(file, tensors | {"blocks.0.attn1.to_q.weight": ("U8", (100, 1))})
    report = inspect(folder)
    assert "W2-SHAPE-MISMATCH" in codes(report)
    assert "blocks.0.attn1.to_q.weight" in next(p.what for p in report.problems if p.code == "W2-SHAPE-MISMATCH")


@pytest.mark.parametrize("storage", ["nf4", "int8", "int8 quanto"])
def test_weights_without_their_description_do_not_fit_it(storage: str, tmp_path: Path) -> None:
    folder = make_quantised(tmp_path / "model", storage, "tiny")
    write_json(folder / "transformer" / "config.json", VARIANTS["tiny"].transformer.config())
    told = [problem for problem in inspect(folder).problems if problem.code == "W2-SHAPE-MISMATCH"]
    assert ["no quantization_config" in problem.what for problem in told] == [True]


def test_a_description_without_such_weights_does_not_fit_them(tmp_path: Path) -> None:
    folder = make_model("tiny", tmp_path / "model")
    config = VARIANTS["tiny"].transformer.config() | {"quantization_config": QUANTISED["nf4"]}
    for name in ("transformer", "transformer_2"):
        write_json(folder / name / "config.json", config)
    report = inspect(folder)
    assert codes(report) == {"W2-SHAPE-MISMATCH"}
    assert "bitsandbytes" in report.problems[0].what
    assert not report.runnable


def test_a_quantised_text_encoder_is_told_too(tmp_path: Path) -> None:
    report = inspect(make_quantised(tmp_path / "model", "nf4", encoder=True))
    encoder = report.component(Role.TEXT_ENCODER)
    assert encoder
    assert (encoder.storage, encoder.parameters) == ("nf4", 5_680_910_336)
    assert codes(report) == {"W2-PACKAGE-MISSING"}


@pytest.mark.parametrize("storage", ["nf4", "int8", "int8 torchao"])
def test_single_files_may_be_quantised_as_well(storage: str, tmp_path: Path) -> None:
    root = model_files.flat("wan2.2-ti2v-5b", tmp_path / "model")
    file = root / "wan2.2_ti2v_5b.safetensors"
    assert file.exists()
    model_files.write_typed(file, model_files.quantised(model_files.native("wan2.2-ti2v-5b"), storage))
    report = inspect(root)
    assert (report.variant, report.precision, report.whole) == ("wan2.2-ti2v-5b", storage, True)
    assert codes(report) == {"W2-UNSUPPORTED-STORAGE"}
    assert report.experts[0].parameters == 4_999_787_712


def test_torchaos_older_pickles_are_refused(tmp_path: Path) -> None:
    folder = make_model("tiny", tmp_path / "model")
    (folder / "transformer" / "diffusion_pytorch_model.safetensors").rename(
        folder / "transformer" / "diffusion_pytorch_model.bin"
    )
    assert codes(inspect(folder)) == {"W2-PICKLE-WEIGHTS"}
