"""Presets: what ships fits every model that runs, and what is kept or exchanged is read back or refused."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from model_files import write_typed
from model_folders import make_model

from wan22_desktop.domain.generation import Crop, GenerationRequest, LoraChoice
from wan22_desktop.domain.preset import Preset, PresetKind
from wan22_desktop.domain.problem import ProblemRaised
from wan22_desktop.domain.sizes import shapes
from wan22_desktop.inspection import inspect
from wan22_desktop.inspection.registry import published
from wan22_desktop.planning import settle
from wan22_desktop.planning.presets import accelerators, built_in
from wan22_desktop.store.presets import presets_file
from wan22_desktop.system import CompatibilitySystem

OWN = Preset(name="Mine", settings={"steps": 7, "shift": None}, loras=(LoraChoice(path="/x.safetensors"),))


def test_every_variant_that_runs_has_draft_balanced_and_best(tmp_path: Path) -> None:
    runs = [variant for variant in published().variants if variant.pipeline]
    assert len(runs) > 8
    for variant in runs:
        report = msgspec.structs.replace(inspect(tmp_path), variant=variant.id)
        draft, balanced, best = (preset.settings for preset in built_in(report))
        assert draft["steps"] < balanced["steps"] < best["steps"] == variant.defaults.steps  # type: ignore[operator]
        for settings in (draft, balanced, best):
            assert settings["width"] % variant.size_multiple == settings["height"] % variant.size_multiple == 0  # type: ignore[operator]
            assert settings["frames"] % variant.frame_multiple == 1  # type: ignore[operator]
            assert settings["frames"] <= variant.defaults.frames  # type: ignore[operator]
        assert (best["width"], best["height"]) in variant.sizes


def test_a_pair_of_few_step_loras_is_one_accelerator_with_its_settings(tmp_path: Path) -> None:
    shapes = {}
    for n in range(40):
        shapes[f"diffusion_model.blocks.{n}.self_attn.q.lora_A.weight"] = ("BF16", (64, 5120))
        shapes[f"diffusion_model.blocks.{n}.self_attn.q.lora_B.weight"] = ("BF16", (5120, 64))
    names = ("Wan22_Lightning_4steps_HIGH", "Wan22_Lightning_4steps_LOW", "Style_HIGH")
    files = [write_typed(tmp_path / "loras" / f"{name}.safetensors", shapes, {}) for name in names]
    report = inspect(make_model("wan2.2-t2v-a14b", tmp_path / "a14b"))
    (made,) = accelerators(report, [inspect(file) for file in files])
    assert (made.name, made.kind, made.loras) == (
        "Lightning, 4 steps", PresetKind.ACCELERATOR, (LoraChoice(path=str(files[0])),),
    )  # fmt: skip
    wish = GenerationRequest(prompt="x", output="", model=report.path, loras=made.loras)
    settings, _ = settle(msgspec.structs.replace(wish, **made.settings), report)
    assert (settings.steps, settings.guidance, settings.guidance_low, settings.shift) == (4, 1, 1, 5)
    assert (settings.sampler, settings.high_steps, len(settings.loras)) == ("euler", 2, 2)
    assert accelerators(inspect(make_model("wan2.2-ti2v-5b", tmp_path / "5b")), [inspect(files[0])]) == ()


def test_own_presets_outlive_the_app_and_go_to_another_machine(tmp_path: Path) -> None:
    with CompatibilitySystem() as system:
        system.save_presets([OWN])
        system.export_presets(tmp_path / "out.json")
    with CompatibilitySystem() as system:
        assert system.own_presets == (OWN,)
        (added,) = system.import_presets(tmp_path / "out.json")
        assert added == msgspec.structs.replace(OWN, name="Mine (2)")
    presets_file().write_text("{", encoding="utf-8")
    with CompatibilitySystem() as system:
        assert system.own_presets == ()
        assert [problem.code for problem in system.problems] == ["W2-BAD-PRESETS"]
        assert not presets_file().exists(), "set aside, where it can be mended"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[]", "Expected `object`"),
        ('{"schema": 2, "presets": []}', "schema"),
        ('{"schema": 1, "presets": [{"name": "", "settings": {}}]}', "length"),
        ('{"schema": 1, "presets": [{"name": "a", "settings": {"output": "/etc"}}]}', "no setting 'output'"),
        ('{"schema": 1, "presets": [{"name": "a", "settings": {"steps": 4.5}}]}', "steps cannot be 4.5"),
        ('{"schema": 1, "presets": [{"name": "a", "settings": {"shift": 1e9}}]}', "shift cannot be"),
        ('{"schema": 1, "presets": [{"name": "a", "settings": {"sampler": "x"}}]}', "sampler cannot be 'x'"),
        ('{"schema": 1, "presets": [' + "[" * 100_000, "Expected `object`"),
        (None, "No such file"),
    ],
)
def test_a_file_that_holds_no_presets_is_refused_with_the_reason(tmp_path: Path, text: str | None, reason: str) -> None:
    path = tmp_path / "in.json"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with CompatibilitySystem() as system:
        with pytest.raises(ProblemRaised) as raised:
            system.import_presets(path)
        assert raised.value.problem.code == "W2-BAD-PRESETS"
        assert reason in raised.value.problem.what
        assert system.own_presets == ()


def test_sizes_have_about_the_area_that_a_model_was_trained_with() -> None:
    for variant in published().variants:
        made = shapes(variant.sizes, variant.size_multiple)
        assert {(shape.width, shape.height) for shape in made} >= set(variant.sizes), variant.id
        areas = [width * height for width, height in variant.sizes]
        for shape in made:
            assert shape.width % variant.size_multiple == shape.height % variant.size_multiple == 0
            assert min(abs(shape.width * shape.height / area - 1) for area in areas) < 0.12
            assert shape.width / shape.height == pytest.approx(shape.aspect[0] / shape.aspect[1], rel=0.08)


@pytest.mark.parametrize("crop", [Crop(left=0.5, right=0.5), Crop(left=-0.1), Crop(bottom=1.2), Crop(top=float("nan"))])
def test_a_crop_that_leaves_nothing_is_refused(tmp_path: Path, crop: Crop) -> None:
    report = inspect(make_model("wan2.2-i2v-a14b", tmp_path / "i2v"))
    (tmp_path / "a.png").touch()
    wish = GenerationRequest(prompt="x", output="", model="", image=str(tmp_path / "a.png"), image_crop=crop)
    with pytest.raises(ProblemRaised, match="edges are shares of the picture"):
        settle(wish, report)
