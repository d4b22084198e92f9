"""Settings of ComfyUI, Wan2GP, SD.Next, SwarmUI and their like are read from real files, whatever is in these."""

from __future__ import annotations

import json
import random
import time
from pathlib import Path
from typing import Any

import msgspec
import pytest
from foreign_files import (
    A1111,
    INFOTEXT,
    SWARM,
    WAN2GP,
    both_in_one,
    comfy_tags,
    commented,
    custom_sampler,
    node,
    png,
    png_animation,
    two_experts,
    video,
    webp_animation,
    workflow_alone,
    wrapper,
)
from PIL import Image

from wan22_desktop.cli import main
from wan22_desktop.domain.foreign import Foreign
from wan22_desktop.domain.generation import GenerationRequest, LoraChoice
from wan22_desktop.domain.model import Noise
from wan22_desktop.domain.wire import from_json, to_json
from wan22_desktop.video.foreign import read_foreign
from wan22_desktop.video.foreign.comfy import read_comfy
from wan22_desktop.video.foreign.others import read_infotext, read_swarm, read_wan2gp
from wan22_desktop.video.foreign.workflow import prompt_of

HIGH, LOW = Noise.HIGH, Noise.LOW
CAT: dict[str, Any] = {
    "prompt": "a cat = on a #hill;\nwind", "negative": "blurry", "image": "cat.png", "width": 640, "height": 480,
    "frames": 81, "fps": 16, "steps": 8, "high_steps": 4, "guidance": 3.5, "guidance_low": 1.0, "shift": 8.0,
    "sampler": "euler", "seed": 206275406212235,
    "loras": (
        LoraChoice(path="style_high.safetensors", strength=0.9, expert=HIGH),
        LoraChoice(path="style_low.safetensors", strength=0.7, expert=LOW),
    ),
}  # fmt: skip
WHALE: dict[str, Any] = {
    "prompt": "a whale = in the sky", "negative": "noise", "width": 832, "height": 480, "frames": 81, "steps": 20,
    "seed": 1234, "guidance": 4.0, "guidance_low": 3.0, "boundary": 0.9, "shift": 12.0, "sampler": "unipc",
    "loras": (
        LoraChoice(path="style_high.safetensors", strength=1.0, expert=HIGH),
        LoraChoice(path="grain.safetensors", strength=0.8),
    ),
}  # fmt: skip
TOWER: dict[str, Any] = {
    "prompt": "a tower, tall", "negative": "flat,\nugly", "width": 832, "height": 480, "steps": 25, "seed": 99,
    "guidance": 5.0, "shift": 7.0, "sampler": "unipc", "loras": (LoraChoice(path="style_high", strength=0.6),),
}  # fmt: skip
HARBOUR: dict[str, Any] = {
    "prompt": "a harbour", "negative": "rain", "width": 832, "height": 480, "frames": 81, "fps": 16, "steps": 20,
    "high_steps": 12, "seed": 77, "guidance": 4.5, "shift": 8.0, "sampler": "euler",
    "loras": (LoraChoice(path="style_high", strength=0.9, expert=HIGH), LoraChoice(path="grain", strength=0.5)),
}  # fmt: skip


def told(request: GenerationRequest) -> dict[str, Any]:
    """The fields that something was said of."""
    plain = GenerationRequest(prompt="", output="", model="")
    names = [name for name in request.__struct_fields__ if getattr(request, name) != getattr(plain, name)]
    return {name: getattr(request, name) for name in names}


def left(found: Foreign) -> dict[str, str]:
    return {one.name: one.why for one in found.left}


def combine(**inputs: Any) -> dict[str, Any]:
    return node("VHS_VideoCombine", images=["8", 0], frame_rate=16, filename_prefix="AnimateDiff", **inputs)


def utf16(text: str) -> bytes:
    return b"UNICODE\0" + text.encode("utf-16-be")


FILES: dict[str, tuple[Any, dict[str, Any]]] = {
    "SaveVideo.mp4": (lambda p: video(p, comfy_tags(two_experts()), all_tags=True), CAT),
    "SaveVideo.mkv": (lambda p: video(p, comfy_tags(two_experts())), CAT),
    "SaveWEBM.webm": (
        lambda p: video(p, comfy_tags(two_experts(node("SaveWEBM", images=["8", 0], fps=16.0, codec="vp9")))), CAT
    ),
    "SaveImage.png": (
        lambda p: png(p, comfy_tags(two_experts(node("SaveImage", images=["8", 0], filename_prefix="ComfyUI")))),
        {name: value for name, value in CAT.items() if name != "fps"},
    ),
    "SaveAnimatedWEBP.webp": (
        lambda p: webp_animation(p, comfy_tags(two_experts(node("SaveAnimatedWEBP", images=["8", 0], fps=16.0)))), CAT
    ),
    "SaveAnimatedPNG.png": (
        lambda p: png_animation(p, comfy_tags(two_experts(node("SaveAnimatedPNG", images=["8", 0], fps=16.0)))), CAT
    ),
    "VHS new.mp4": (lambda p: video(p, comfy_tags(two_experts(combine())), all_tags=True), CAT),
    "VHS new.mkv": (lambda p: video(p, comfy_tags(two_experts(combine()))), CAT),
    "VHS new.webm": (lambda p: video(p, comfy_tags(two_experts(combine()))), CAT),
    "VHS old.mp4": (lambda p: video(p, {"comment": json.dumps(comfy_tags(two_experts(combine())))}), CAT),
    "VHS old.webm": (
        lambda p: video(p, {"comment": json.dumps({"prompt": two_experts(combine()), "workflow": {}})}), CAT
    ),
    "VHS first frame.png": (lambda p: png(p, comfy_tags(two_experts(combine()))), CAT),
    "Wan2GP.mp4": (lambda p: video(p, {"comment": json.dumps(WAN2GP)}), {**WHALE}),
    "Wan2GP.mkv": (lambda p: video(p, {"comment": json.dumps(WAN2GP)}), {**WHALE}),
    "Wan2GP.png": (lambda p: png(p, {"comment": json.dumps(WAN2GP)}, international=True), WHALE),
    "Wan2GP.jpg": (lambda p: commented(p, utf16(json.dumps(WAN2GP))), WHALE),
    "SD.Next.mp4": (lambda p: video(p, {"comment": INFOTEXT}), {**TOWER, "frames": 8, "fps": 8}),
    "SD.Next.png": (lambda p: png(p, {"parameters": INFOTEXT}), TOWER),
    "SD.Next.jpg": (lambda p: commented(p, utf16(INFOTEXT)), TOWER),
    "SD.Next.webp": (lambda p: commented(p, b"UNICODE\0" + INFOTEXT.encode()), TOWER),
    "SwarmUI.png": (lambda p: png(p, {"parameters": json.dumps(SWARM, indent=2)}), HARBOUR),
    "SwarmUI.jpg": (lambda p: commented(p, b"UNICODE\0" + json.dumps(SWARM).encode("utf-16-le")), HARBOUR),
    "SwarmUI.webp": (lambda p: commented(p, b"ASCII\0\0\0" + json.dumps(SWARM).encode()), HARBOUR),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_every_program_is_read_from_every_kind_of_file_that_it_writes(name: str, tmp_path: Path) -> None:
    make, expected = FILES[name]
    found = read_foreign(make(tmp_path / name))
    assert found is not None
    program = name.split(".", maxsplit=1)[0].split(maxsplit=1)[0].replace("SD", "SD.Next")
    assert found.program == (program if program in ("Wan2GP", "SD.Next", "SwarmUI") else "ComfyUI")
    assert told(found.request) == expected
    assert from_json(to_json(found), Foreign) == found


def test_a_video_without_room_for_settings_has_them_beside_it(tmp_path: Path) -> None:
    video(tmp_path / "swarm.mp4", {})
    (tmp_path / "swarm.swarm.json").write_text(json.dumps(SWARM), encoding="utf-8")
    found = read_foreign(tmp_path / "swarm.mp4")
    assert found is not None
    assert told(found.request) == HARBOUR


def test_files_that_tell_nothing_are_not_taken_for_anybodys(tmp_path: Path) -> None:
    for name, make in {
        "holiday.mp4": lambda p: video(p, {"title": "Holiday", "comment": "Steps on the beach, 2024"}),
        "photo.jpg": lambda p: commented(p, b"ASCII\0\0\0a nice day"),
        "plain.png": lambda p: png(p, {"prompt": "not JSON", "Software": "GIMP"}),
        "empty.webm": lambda p: p.write_bytes(b"") and p,
        "torn.png": lambda p: p.write_bytes(b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffiTXtprompt\0\1") and p,
    }.items():
        make(tmp_path / name)
        assert read_foreign(tmp_path / name) is None, name


def comfy(prompt: object, name: str = "ComfyUI_00001_.mp4") -> Foreign:
    found = read_comfy(prompt, Path(name))
    assert found is not None
    return found.foreign()


def test_a_prompt_is_followed_by_its_links_and_says_what_it_leaves() -> None:
    found = comfy(two_experts())
    assert found.models == (
        "wan2.2_i2v_high_noise_14B_fp8_scaled.safetensors", "wan2.2_i2v_low_noise_14B_fp8_scaled.safetensors",
    )  # fmt: skip
    assert left(found) == {"VAE": "A model brings its own.", "Text encoder": "A model brings its own."}
    assert found.sentence() == "Read from ComfyUI: 16 settings taken, 2 not: VAE, Text encoder."


def test_the_wrappers_nodes_are_read_with_both_halves_and_loras_in_a_row() -> None:
    found = comfy(wrapper(), "Wan_00001.mp4")
    loras = [("grain.safetensors", 0.4), ("speed.safetensors", 1.0)]
    assert told(found.request) == {
        "prompt": "a ship", "negative": "static", "width": 832, "height": 480, "frames": 49, "fps": 16, "steps": 6,
        "high_steps": 3, "guidance": 2.5, "guidance_low": 1.0, "shift": 5.0, "sampler": "dpm++", "seed": 222555,
        "loras": tuple(
            LoraChoice(path=name, strength=many, expert=expert) for expert in (HIGH, LOW) for name, many in loras
        ),
    }  # fmt: skip
    assert len(found.models) == 2
    assert set(left(found)) == {"VAE", "Text encoder"}


def test_a_custom_sampler_is_read_and_frames_that_were_added_do_not_count() -> None:
    found = comfy(custom_sampler(), "ComfyUI_00001_.webm")
    assert told(found.request) == {
        "prompt": "a fox, in snow", "width": 1280, "height": 704, "frames": 121, "fps": 24, "steps": 20,
        "guidance": 5.0, "shift": 5.0, "sampler": "unipc", "seed": 42,
    }  # fmt: skip
    assert found.models == ("Wan2.2-TI2V-5B-Q8_0.gguf",)
    assert set(left(found)) == {"Spacing of the steps", "RIFE VFI", "VAE", "Text encoder"}


def test_one_node_for_both_experts_keeps_its_boundary_and_unknown_samplers_and_patches_are_told() -> None:
    found = comfy(both_in_one(), "ComfyUI_00001_.webp")
    request = found.request
    assert (request.boundary, request.guidance, request.guidance_low, request.shift) == (0.875, 4.0, 3.0, 8.0)
    assert request.loras == (LoraChoice(path="style_high.safetensors", strength=0.5, expert=HIGH),)
    assert request.sampler is None
    assert set(left(found)) == {"Sampler", "SkipLayerGuidanceDiT", "VAE", "Text encoder"}


def test_a_workflow_alone_is_read_without_what_is_passed_by() -> None:
    found = comfy(prompt_of(workflow_alone()))
    assert told(found.request) == {
        "prompt": "a lake", "negative": "fog", "width": 480, "height": 832, "frames": 33, "fps": 16, "steps": 30,
        "guidance": 6.0, "shift": 5.0, "sampler": "unipc", "seed": 11,
    }  # fmt: skip
    assert found.models == ("wan2.1_t2v_1.3B_fp16.safetensors",)


def test_noise_levels_of_another_node_outrank_steps_that_are_left_at_anything() -> None:
    prompt = wrapper()
    prompt["20"] = node("SomeScheduler", scheduler="beta", steps=9, model=["6", 0])
    prompt["21"] = node("SomeNAG", original_text_embeds=["5", 0], nag_text_embeds=["5", 1])
    for number, output in (("8", 0), ("9", 1)):
        prompt[number]["inputs"] |= {"sigmas": ["20", output], "steps": 1, "start_step": 0, "end_step": -1}
        prompt[number]["inputs"]["text_embeds"] = ["21", 0]
    found = comfy(prompt)
    assert (found.request.steps, found.request.shift, found.request.prompt) == (9, None, "a ship")
    why = left(found)
    assert why["Steps of the high-noise expert"] == "It is not told where the experts change."
    assert why["Shift"] == "It is worked out by the node SomeScheduler while the workflow runs."
    assert "SomeNAG" in why


def test_of_several_results_the_one_with_the_files_name_is_read() -> None:
    prompt = two_experts()
    prompt |= {
        "80": node("KSampler", seed=1, steps=3, cfg=1.0, sampler_name="euler", scheduler="simple", model=["37", 0],
                   positive=["1", 0], negative=["7", 0], latent_image=["81", 0], denoise=1.0),
        "81": node("EmptyHunyuanLatentVideo", width=320, height=320, length=5),
        "82": node("VAEDecode", samples=["80", 0], vae=["39", 0]),
        "83": node("SaveImage", images=["82", 0], filename_prefix="draft"),
    }  # fmt: skip
    assert comfy(prompt).request.prompt.startswith("a cat")
    assert comfy(prompt, "draft_00001_.png").request.prompt == "not this one"


def test_what_cannot_be_used_becomes_a_line_and_never_an_exception() -> None:
    prompt = two_experts()
    prompt["50"]["inputs"] |= {"width": 1e9, "height": "tall", "length": ["90", 0], "start_image": ["8", 0]}
    prompt["57"]["inputs"] |= {"cfg": [1, 2, 3], "steps": True, "noise_seed": -5, "sampler_name": {"a": 1}}
    prompt["60"]["inputs"]["strength_model"] = float("nan")
    prompt["70"]["inputs"]["value"] = ["70", 0]
    prompt["90"] = node("SimpleMath+", a=["50", 0], value="a*2")
    found = comfy(prompt)
    told_of = left(found)
    assert told_of["Width"] == "It must be from 16 to 8192."
    assert told_of["Frames"] == "It is worked out by the node SimpleMath+ while the workflow runs."
    assert told_of["Prompt"] == "Its links lead in a circle."
    assert {"Height", "Guidance", "Steps", "Seed", "Sampler", "LoRA", "Start image"} <= told_of.keys()
    assert found.request.negative == "blurry"
    assert all(len(one.value) <= 160 for one in found.left)


def test_a_size_that_is_computed_is_seen_in_the_pictures_unless_they_were_enlarged(tmp_path: Path) -> None:
    prompt = two_experts()
    prompt["50"]["inputs"] |= {"width": ["90", 1], "height": ["90", 2]}
    prompt["90"] = node("ImageResizeKJv2", image=["52", 0], width=640, height=640)
    found = read_foreign(video(tmp_path / "ComfyUI_00001_.mp4", comfy_tags(prompt), all_tags=True))
    assert found is not None
    assert (found.request.width, found.request.height) == (64, 48)
    assert "Width" not in left(found)
    prompt["91"] = node("ImageUpscaleWithModel", upscale_model=["92", 0], image=["8", 0])
    prompt["62"]["inputs"]["images"] = ["91", 0]
    found = read_foreign(video(tmp_path / "ComfyUI_00002_.mp4", comfy_tags(prompt), all_tags=True))
    assert found is not None
    assert found.request.width is None
    assert {"Width", "Height", "ImageUpscaleWithModel"} <= left(found).keys()


def test_labyrinths_and_depths_end_soon() -> None:
    start = time.monotonic()
    doubled = {str(n): node("StringConcatenate", string_a=[str(n + 1), 0], string_b=[str(n + 1), 0], delimiter="")
               for n in range(1000, 1060)}  # fmt: skip
    doubled["1060"] = node("Text", text="x" * 100_000)
    prompt = two_experts() | doubled
    prompt["70"]["inputs"]["value"] = ["1000", 0]
    prompt["7"] = node("ConditioningCombine", conditioning_1=["7", 0], conditioning_2=["2000", 0])
    prompt |= {
        str(n): node("ConditioningCombine", conditioning_1=[str(n + 1), 0], conditioning_2=[str(n + 1), 0])
        for n in range(2000, 2900)
    }
    prompt |= {str(n): node("Patch", model=[str(n + 1), 0], other=1) for n in range(3000, 4000)}
    prompt["54"]["inputs"]["model"] = ["3000", 0]
    found = comfy(prompt)
    assert {"Prompt", "Negative prompt"} <= left(found).keys() or found.request.prompt
    assert len(found.left) <= 200
    assert len(found.request.prompt) <= 20_000
    assert time.monotonic() - start < 5


def test_json_that_is_too_deep_or_no_object_is_nobodys(tmp_path: Path) -> None:
    for text in ("[" * 200_000, '{"a":' * 100_000, '{"1": ' + "9" * 10_000 + "}", "null", '"text"', "[1, 2]", "{}"):
        assert read_foreign(png(tmp_path / "hostile.png", {"prompt": text, "parameters": text})) is None


def test_a_random_change_anywhere_breaks_nothing() -> None:
    draw = random.Random(1)
    odd = (
        None,
        True,
        -1,
        1e308,
        10**400,
        "\ud800",
        float("inf"),
        "",
        "x" * 50_000,
        [],
        {},
        ["6", 0],
        ["57", 1],
        [["6", 0], 0],
        {"on": 1},
    )

    def damage(value: Any) -> Any:
        if draw.random() < 0.06:
            return draw.choice(odd)
        if isinstance(value, dict):
            return {name: damage(inner) for name, inner in value.items() if draw.random() > 0.02}
        return [damage(inner) for inner in value] if isinstance(value, list) else value

    for _ in range(150):
        for whole, read in (
            (two_experts(), lambda told: read_comfy(told, Path("a.mp4"))), (WAN2GP, read_wan2gp), (SWARM, read_swarm),
            (wrapper(), lambda told: read_comfy(told, Path("a.mp4"))),
            (workflow_alone(), lambda told: read_comfy(prompt_of(told), Path("a.mp4"))),
            (custom_sampler(), lambda told: read_comfy(told, Path("a.webm"))),
        ):  # fmt: skip
            found = read(damage(whole))
            if found is not None:
                foreign = found.foreign()
                assert msgspec.json.decode(to_json(foreign), type=Foreign) == foreign


def test_the_flat_lists_say_what_has_no_place_here() -> None:
    for read, value, names in (
        (read_wan2gp, WAN2GP, {"skip_steps_cache_type", "skip_steps_multiplier", "NAG_scale"}),
        (read_swarm, SWARM, {"freeuapplyto"}),
        (read_infotext, INFOTEXT, {"VAE", "Styles"}),
        (read_infotext, A1111, {"Spacing of the steps", "Denoising strength"}),
    ):
        found = read(value)  # type: ignore[operator]
        assert found is not None
        assert {one.name for one in found.left} == names


def test_strengths_that_change_and_pictures_that_are_elsewhere_are_told() -> None:
    found = read_wan2gp({**WAN2GP, "loras_multipliers": "0.9,0.5;0 1", "image_prompt_type": "SE", "seed": -1})
    assert found is not None
    foreign = found.foreign()
    assert foreign.request.loras[0] == LoraChoice(path="style_high.safetensors", strength=0.9, expert=HIGH)
    assert foreign.request.seed is None
    assert {"LoRA", "Start image", "End image"} <= left(foreign).keys()


def test_a_large_text_of_a_png_is_read(tmp_path: Path) -> None:
    padded = two_experts() | {"99": node("Note", text="x" * 3_000_000)}
    found = read_foreign(png(tmp_path / "large.png", {"prompt": json.dumps(padded)}, international=True))
    assert found is not None
    assert found.request.steps == 8
    with Image.open(tmp_path / "large.png") as picture:
        assert picture.size == (64, 48)


def test_the_command_line_says_what_made_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = png(tmp_path / "swarm.png", {"parameters": json.dumps(SWARM)})
    assert main(["recipe", str(path), "--json"]) == 0
    told_of = json.loads(capsys.readouterr().out)
    assert (told_of["program"], told_of["request"]["prompt"]) == ("SwarmUI", "a harbour")
    assert main(["recipe", str(path)]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Read from SwarmUI: ")
    assert "not taken: LoRA style_high × 0.9" in said
    assert main(["recipe", str(png(tmp_path / "plain.png", {}))]) != 0
