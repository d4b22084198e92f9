"""Files that another program's settings name are found on this machine, and nothing outside of where they may be."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from model_files import comfy as comfy_model
from model_folders import make_model
from PIL import Image
from test_lora_files import write

from wan22_desktop.domain.foreign import Foreign
from wan22_desktop.domain.generation import GenerationRequest, LoraChoice
from wan22_desktop.domain.model import ModelReport, Noise
from wan22_desktop.inspection import inspect, inspect_all, knowledge_in
from wan22_desktop.planning.foreign import with_own_files

HIGH = "wan2.2_t2v_high_noise_14B_fp8_scaled.safetensors"


def foreign(source: Path, models: tuple[str, ...] = (), **fields: object) -> Foreign:
    request = msgspec.convert({"prompt": "p", "output": "", "model": "", **fields}, GenerationRequest)
    loras = tuple(f"LoRA {lora.path}" for lora in request.loras)
    pictures = tuple(
        name for name, given in (("Start image", request.image), ("End image", request.last_image)) if given
    )
    return Foreign(
        program="ComfyUI", request=request, taken=("Prompt", *pictures, *loras), models=models, source=str(source)
    )


def why(found: Foreign) -> dict[str, str]:
    return {one.name: one.why for one in found.left}


def test_a_model_is_known_by_its_files_by_its_name_or_by_its_kind(tmp_path: Path) -> None:
    tree = comfy_model("wan2.2-t2v-a14b", tmp_path / "comfy")
    files = sorted(path.name for path in (tree / "diffusion_models").iterdir())
    known = [inspect(make_model("wan2.2-i2v-a14b", tmp_path / "Wan2.2-I2V-A14B-Diffusers")), inspect(tree)]
    known += [inspect(make_model("wan2.2-t2v-a14b", tmp_path / "Wan2.2-T2V-A14B-Diffusers"))]
    source = tmp_path / "a.mp4"
    found = with_own_files(foreign(source, tuple(f"Wan\\{name}" for name in files)), known)
    assert found.request.model == known[1].path
    assert found.taken == ("Prompt", "Model")
    assert not found.left
    assert with_own_files(foreign(source, ("Wan2.2-I2V-A14B-Diffusers",)), known).request.model == known[0].path
    alike = with_own_files(foreign(source, ("wan2.2_i2v_high_noise_14B_Q4_K.gguf",)), known)
    assert alike.request.model == known[0].path
    assert "of the same kind and was chosen" in why(alike)["Model"]
    nobody = with_own_files(foreign(source, ("wan2.2_ti2v_5B_fp16.safetensors",)), known)
    assert nobody.request.model == ""
    assert "None of your models" in why(nobody)["Model"]
    assert with_own_files(foreign(source, ("t2v_2_2",)), known).request.model in {known[1].path, known[2].path}


def test_loras_and_pictures_are_found_in_the_programs_own_folders(tmp_path: Path) -> None:
    comfy, wan2gp = tmp_path / "ComfyUI", tmp_path / "Wan2GP"
    (comfy / "output" / "video").mkdir(parents=True)
    (comfy / "input" / "sub").mkdir(parents=True)
    (comfy / "models" / "loras" / "wan").mkdir(parents=True)
    (wan2gp / "loras" / "wan").mkdir(parents=True)
    for picture in (comfy / "input" / "cat.png", comfy / "input" / "sub" / "end.webp"):
        Image.new("RGB", (8, 8)).save(picture)
    for lora in (comfy / "models/loras/wan/style.safetensors", wan2gp / "loras/wan/other.safetensors"):
        lora.write_bytes(b"")
    found = with_own_files(
        foreign(
            comfy / "output" / "video" / "a.mp4", image="cat.png", last_image="sub/end.webp",
            loras=({"path": "wan\\style.safetensors", "strength": 0.5}, {"path": "gone.safetensors"}),
        ), (),
    )  # fmt: skip
    assert found.request.image == str(comfy / "input" / "cat.png")
    assert found.request.last_image == str(comfy / "input" / "sub" / "end.webp")
    assert found.request.loras == (LoraChoice(path=str(comfy / "models/loras/wan/style.safetensors"), strength=0.5),)
    assert found.taken == ("Prompt", "Start image", "End image", "LoRA wan\\style.safetensors")
    assert [one.value for one in found.left] == ["gone.safetensors × 1"]
    url = "https://example.org/files/other.safetensors?download=true"
    found = with_own_files(foreign(wan2gp / "outputs" / "a.mp4", loras=({"path": url},)), ())
    assert found.request.loras == (LoraChoice(path=str(wan2gp / "loras/wan/other.safetensors")),)


def test_a_lora_is_known_from_a_watched_folder_and_so_is_its_other_half(tmp_path: Path) -> None:
    files = [write(tmp_path / f"style_{noise}_noise.safetensors") for noise in ("high", "low")]
    known: list[ModelReport] = list(inspect_all(tmp_path, knowledge_in(tmp_path)))
    loras = tuple({"path": path.stem, "expert": Noise.HIGH} for path in files)
    found = with_own_files(foreign(tmp_path / "elsewhere" / "a.mp4", loras=loras), known)
    assert [lora.path for lora in found.request.loras] == [str(path) for path in files]


@pytest.mark.parametrize(
    "name",
    ["../secret.png", "..\\secret.png", "/etc/secret.png", "\\\\server\\share\\x.png", "//server/share/x.png",
     "C:\\secret.png", "secret.png\0", "cat.exe", "", "x" * 5000 + ".png"],
)  # fmt: skip
def test_names_lead_nowhere_else(name: str, tmp_path: Path) -> None:
    place = tmp_path / "a" / "b" / "c" / "d" / "e"
    place.mkdir(parents=True)
    Image.new("RGB", (8, 8)).save(tmp_path / "secret.png")
    (place / "cat.exe").write_bytes(b"")
    asked = foreign(place / "a.mp4", image=name, loras=({"path": name},))
    found = with_own_files(asked, ())
    assert found.request.image is None
    assert found.request.loras == ()
