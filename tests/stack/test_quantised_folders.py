"""Folders that a quantisation package wrote run through that package, as the library runs them."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import tiny_models
import torch
from diffusers import QuantoConfig, WanTransformer3DModel
from test_generation import PLAN, Loaded, reference, run, settings_for

from wan22_desktop.domain.model import Task, Verdict
from wan22_desktop.generation import loading
from wan22_desktop.inspection import inspect


@pytest.mark.parametrize(("weights", "precision", "error"), [("int8", "int8", 0.02), ("float8", "fp8_e4m3", 0.06)])
@pytest.mark.filterwarnings("ignore:.*Quanto.* is deprecated:FutureWarning")
def test_quantos_folders_give_what_the_library_makes_of_them(
    weights: str, precision: str, error: float, tmp_path: Path
) -> None:
    plain = tiny_models.save("t2v-2.1", tmp_path / "plain", heads=2, width=64)
    folder = Path(shutil.copytree(plain, tmp_path / "packed"))
    shutil.rmtree(folder / "transformer")
    packed: Any = WanTransformer3DModel.from_pretrained(
        plain / "transformer", quantization_config=QuantoConfig(weights_dtype=weights), torch_dtype=torch.float32
    )
    packed.save_pretrained(folder / "transformer")

    def load(path: Path) -> Loaded:
        report = inspect(path)
        assert report.verdict is Verdict.READY, report.problems
        text = loading.load_text_encoder(report, PLAN, lambda role: None)
        return Loaded(loading.load(report, PLAN, lambda role: None), text, path)

    loaded, whole = load(folder), load(plain)
    assert loaded.model.report.precision == f"{precision} quanto"
    settings = settings_for(Task.TEXT_TO_VIDEO)
    ours, exact = (run(model, settings)[-1].checkpoint.clean for model in (loaded, whole))
    assert torch.equal(ours, reference(loaded, settings))
    assert 0 < float((ours - exact).norm() / exact.norm()) < error
