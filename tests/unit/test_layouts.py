"""Layouts, ways of storing, experts, parts and LoRAs: what is told of each, and what is not guessed."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import model_files
import pytest
from model_files import BLOCKS, scramble, write_gguf, write_typed
from model_folders import VARIANTS, Shapes, make_model, write_json, write_raw, write_safetensors

from wan22_desktop.domain.model import Layout, ModelReport, Noise, Role, Verdict
from wan22_desktop.domain.wire import from_json
from wan22_desktop.inspection import inspect
from wan22_desktop.inspection.experts import noise_in
from wan22_desktop.inspection.weights import pickled_names

T2V, I2V = "wan2.2-t2v-a14b", "wan2.2-i2v-a14b"


def codes(report: ModelReport) -> set[str]:
    return {problem.code for problem in report.problems}


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_diffusers_folder_with_every_name_scrambled_is_still_known(variant: str, tmp_path: Path) -> None:
    folder = make_model(variant, tmp_path / "model")
    plain = inspect(folder)
    assert (plain.layout, plain.verdict) == (Layout.DIFFUSERS, Verdict.READY)
    report = inspect(scramble(folder))
    assert report.variant == plain.variant
    assert [expert.parameters for expert in report.experts] == [expert.parameters for expert in plain.experts]
    assert report.runnable is (len(report.experts) == 1), "which of two experts is which stood in their names"


@pytest.mark.parametrize(
    ("storage", "told"),
    [("bf16", "bf16"), ("fp16", "fp16"), ("fp8", "fp8_e4m3"), ("fp8_scaled", "fp8_e4m3 scaled"),
     ("comfy_quant", "fp8_e4m3 comfy_quant")],
)  # fmt: skip
def test_the_way_of_storing_is_told(storage: str, told: str, tmp_path: Path) -> None:
    report = inspect(model_files.comfy(I2V, tmp_path, storage))
    assert (report.precision, report.variant, report.whole) == (told, I2V, True)
    assert [expert.parameters for expert in report.experts] == [14_288_901_184] * 2, "scales are no weights"


@pytest.mark.parametrize("kind", BLOCKS)
def test_every_quantisation_of_gguf_is_told(kind: str, tmp_path: Path) -> None:
    report = inspect(model_files.gguf("wan2.2-ti2v-5b", tmp_path, kind))
    plain = {"F32": "fp32", "F16": "fp16", "BF16": "bf16"}
    assert (report.precision, report.layout, report.whole) == (plain.get(kind, kind.lower()), Layout.GGUF, True)
    assert report.experts[0].parameters == 4_999_787_712


@pytest.mark.skipif(not Path("/proc/self/io").exists(), reason="the system does not count there")
@pytest.mark.parametrize("layout", ["diffusers", *model_files.LAYOUTS])
def test_no_weights_are_read(layout: str, tmp_path: Path) -> None:
    make = make_model if layout == "diffusers" else model_files.LAYOUTS[layout]
    root = make(T2V, tmp_path / "model")
    inspect(root)  # the app's own files are read once
    before = bytes_read()
    inspect(root)
    read = bytes_read() - before
    allowed = 0
    for path in root.rglob("*"):
        if path.suffix == ".safetensors":
            with path.open("rb") as file:
                allowed += 8 + int.from_bytes(file.read(8), "little")
        elif path.suffix == ".gguf":
            allowed += 3 << 16  # the header of 1 095 tensors, to the end of its last chunk
        elif path.is_file():
            allowed += path.stat().st_size
    # What is read beside the weights: a few names of packages, and the first bytes that tell a format.
    assert read <= allowed + 64 * 1024


def bytes_read() -> int:
    return int(Path("/proc/self/io").read_text(encoding="ascii").split()[1])


# --- Experts ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "noise"),
    [
        ("wan2.2_t2v_high_noise_14B_fp16", Noise.HIGH), ("Wan2_2-I2V-A14B-LOW_fp8_e4m3fn_scaled_KJ", Noise.LOW),
        ("Wan2.2-T2V-A14B-HighNoise-Q4_K_M", Noise.HIGH), ("wan22-lownoise-v2", Noise.LOW),
        ("low_noise_model", Noise.LOW), ("wan2.2-i2v-H-14b", Noise.HIGH), ("high_LR_low_noise", Noise.LOW),
        ("wan2.2_lowVRAM", None), ("wan_low-cfg", None), ("a low angle shot wan", None), ("wan_highres", None),
        ("wan-high-quality", None), ("lowres", None), ("wan2.2_low_vram_high_noise", Noise.HIGH), ("follow", None),
        ("wan_high_and_low", None), ("", None), ("slow_motion", None), ("yellow", None), ("highlights", None),
    ],
)  # fmt: skip
def test_noise_is_read_from_words_and_not_from_parts_of_others(name: str, noise: Noise | None) -> None:
    assert noise_in(name)[0] is noise


def test_metadata_tell_more_than_names(tmp_path: Path) -> None:
    shapes = model_files.native(T2V)
    write_gguf(tmp_path / "low_one.gguf", shapes, "Q4_K", "Wan2.2 T2V A14B high_noise")
    write_gguf(tmp_path / "high_one.gguf", shapes, "Q4_K", "Wan2.2 T2V A14B low_noise")
    report = inspect(tmp_path)
    high = report.component(Role.TRANSFORMER)
    assert high
    assert (high.noise, high.files) == (Noise.HIGH, ("low_one.gguf",))
    assert any("general.name" in evidence.says for evidence in report.evidence)


def test_one_named_half_tells_the_other(tmp_path: Path) -> None:
    shapes = model_files.native(T2V)
    write_safetensors(tmp_path / "a_low_noise.safetensors", shapes, "F16")
    write_safetensors(tmp_path / "b.safetensors", shapes, "F16")
    report = inspect(tmp_path)
    high = report.component(Role.TRANSFORMER)
    assert high
    assert (high.files, high.noise) == (("b.safetensors",), Noise.HIGH)


def test_half_of_a_pair_asks_for_the_other(tmp_path: Path) -> None:
    root = model_files.comfy(T2V, tmp_path)
    (root / "diffusion_models" / "wan2.2_t2v_a14b_high_noise_fp16.safetensors").unlink()
    report = inspect(root)
    assert report.variant == T2V
    assert "W2-EXPERT-MISSING" in codes(report)
    assert any("high-noise" in problem.what + problem.remedies[0] for problem in report.problems)
    assert report.component(Role.TRANSFORMER_2)
    assert report.shopping


def test_two_models_in_one_tree_are_not_mixed(tmp_path: Path) -> None:
    model_files.comfy(T2V, tmp_path)
    model_files.comfy("wan2.1-i2v-14b", tmp_path)
    report = inspect(tmp_path)
    assert codes(report) == {"W2-SEVERAL-MODELS"}
    file = tmp_path / "diffusion_models" / "wan2.1_i2v_14b_fp16.safetensors"
    assert inspect(file).variant == "wan2.1-i2v-14b"


# --- Parts that do not fit -------------------------------------------------------------------------------------------


def test_of_two_vaes_the_fitting_one_is_taken(tmp_path: Path) -> None:
    root = model_files.comfy(T2V, tmp_path)
    write_safetensors(root / "vae" / "a_wan2.2_vae.safetensors", model_files.native_vae("wan2.2-ti2v-5b"), "BF16")
    report = inspect(root)
    assert report.whole
    assert report.vae
    assert report.vae.latent_channels == 16


def test_a_vae_of_the_other_kind_is_never_taken_silently(tmp_path: Path) -> None:
    root = model_files.comfy(T2V, tmp_path)
    write_safetensors(root / "vae" / "wan_vae.safetensors", model_files.native_vae("wan2.2-ti2v-5b"), "BF16")
    report = inspect(root)
    assert "W2-VAE-MISMATCH" in codes(report)
    assert not report.whole
    assert [wanted.file for wanted in report.shopping] == ["vae/"]


def test_a_t5_without_a_bias_in_every_block_is_no_umt5(tmp_path: Path) -> None:
    root = model_files.comfy(T2V, tmp_path)
    shapes = {k: s for k, s in model_files.comfy_text_encoder().items() if "relative" not in k or ".block.0." in k}
    write_safetensors(root / "text_encoders" / "umt5_xxl_fp16.safetensors", shapes, "F16")
    assert "W2-TEXT-ENCODER-MISMATCH" in codes(inspect(root))


@pytest.mark.parametrize("lost", ["blocks.7.ffn.2.weight", "head.head.bias", "time_embedding.0.weight"])
def test_a_tensor_that_is_missing_is_named(lost: str, tmp_path: Path) -> None:
    root = model_files.comfy("wan2.2-ti2v-5b", tmp_path)
    file = next((root / "diffusion_models").iterdir())
    write_safetensors(
        file, {name: s for name, s in model_files.native("wan2.2-ti2v-5b").items() if name != lost}, "F16"
    )
    report = inspect(root)
    missing = next(problem for problem in report.problems if problem.code == "W2-KEYS-MISSING")
    assert lost in missing.what
    assert not report.whole


def test_a_pickled_part_is_known_by_its_names_and_never_run(tmp_path: Path) -> None:
    root = model_files.original("wan2.2-ti2v-5b", tmp_path)
    (root / "Wan_VAE.safetensors").unlink()
    names = model_files.native_vae("wan2.2-ti2v-5b")
    pickled = b"\x80\x02}(" + b"".join(b"X" + len(n).to_bytes(4, "little") + n.encode() + b"N" for n in names) + b"u."
    with zipfile.ZipFile(root / "Wan2.2_VAE.pth", "w") as archive:
        archive.writestr("archive/data.pkl", pickled)
    report = inspect(root)
    assert codes(report) == {"W2-PICKLE-PART"}
    assert report.verdict is Verdict.READY


# --- LoRA ------------------------------------------------------------------------------------------------------------

COMFY = "diffusion_model.blocks.{n}.self_attn.q.lora_{d}.weight"
KOHYA = "lora_unet_blocks_{n}_self_attn_q.lora_{d}.weight"
LORAS: dict[str, tuple[Callable[[], Shapes], str, str, int]] = {
    "comfyui": (lambda: _lora(COMFY, "AB", 64), "comfyui", "LoRA", 64),
    "kohya": (lambda: _lora(KOHYA, ("down", "up"), 16), "kohya", "LoRA", 16),
    "diffusers": (lambda: _lora("transformer.blocks.{n}.attn1.to_q.lora_{d}.weight", "AB", 8), "diffusers", "LoRA", 8),
    "bare": (lambda: _lora("blocks.{n}.self_attn.q.lora_{d}.weight", ("down", "up"), 4), "bare", "LoRA", 4),
    "dora": (
        lambda: _lora(COMFY, "AB", 32)
        | {"diffusion_model.blocks.0.self_attn.q.dora_scale": (5120, 1)}, "comfyui", "DoRA", 32,
    ),
    "difference": (
        lambda: {"head.head.diff": (64, 5120), "blocks.0.norm3.diff_b": (5120,)}, "bare", "difference", 0,
    ),
    "lokr": (
        lambda: {"lora_unet_blocks_0_self_attn_q.lokr_w1": (8, 8), "lora_unet_blocks_0_ffn_0.lokr_w2": (640, 640)},
        "kohya", "LoKr", 0,
    ),
    "loha": (
        lambda: {"lora_unet_blocks_0_self_attn_q.hada_w1_a": (5120, 8)}, "kohya", "LoHa", 0,
    ),
    "with a whole patch_embedding": (
        lambda: _lora(COMFY, "AB", 64)
        | {"diffusion_model.patch_embedding.weight": (5120, 36, 1, 2, 2)}, "comfyui", "LoRA", 64,
    ),
}  # fmt: skip


def _lora(template: str, ends: str | tuple[str, str], rank: int) -> Shapes:
    shapes: Shapes = {}
    for n in range(40):
        shapes[template.format(n=n, d=ends[0])] = (rank, 5120)
        shapes[template.format(n=n, d=ends[1])] = (5120, rank)
    return shapes


@pytest.mark.parametrize(("shapes", "dialect", "algorithm", "rank"), LORAS.values(), ids=LORAS.keys())
def test_a_lora_is_told_in_every_dialect(
    shapes: Callable[[], Shapes], dialect: str, algorithm: str, rank: int, tmp_path: Path
) -> None:
    file = write_safetensors(tmp_path / "some_high_noise.safetensors", shapes(), "BF16")
    report = inspect(file)
    assert (report.layout, report.verdict, codes(report)) == (
        Layout.LORA, Verdict.CANNOT_RUN, {"W2-LORA-ALONE", "W2-LORA-HALF"}
    )  # fmt: skip
    assert report.lora
    assert (report.lora.dialect, report.lora.algorithm, report.lora.rank) == (dialect, algorithm, rank)
    assert report.lora.noise is Noise.HIGH


def test_a_lora_with_an_image_patch_embedding_is_for_image_to_video(tmp_path: Path) -> None:
    shapes = LORAS["with a whole patch_embedding"][0]()
    report = inspect(write_safetensors(tmp_path / "x.safetensors", shapes, "BF16"))
    assert report.lora
    assert T2V not in report.lora.base.split()
    assert I2V in report.lora.base.split()


# --- What is no Wan --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "told"),
    [("model.diffusion_model.input_blocks.0.0.weight", "Stable Diffusion"),
     ("double_blocks.0.img_attn.qkv.weight", "FLUX"),
     ("model.layers.0.self_attn.q_proj.weight", "language model"), ("whatever", "unknown")],
)  # fmt: skip
def test_weights_of_something_else_are_told_so(name: str, told: str, tmp_path: Path) -> None:
    report = inspect(write_safetensors(tmp_path / "wan2.2_t2v_high_noise.safetensors", {name: (8, 8)}))
    assert (report.verdict, codes(report)) == (Verdict.NOT_A_MODEL, {"W2-FOREIGN-MODEL"})
    assert told in report.problems[0].what


def test_a_stable_diffusion_folder_is_told_so(tmp_path: Path) -> None:
    write_json(tmp_path / "model_index.json", {"_class_name": "StableDiffusionPipeline", "unet": ["diffusers", "X"]})
    report = inspect(tmp_path)
    assert (report.verdict, codes(report)) == (Verdict.NOT_A_MODEL, {"W2-FOREIGN-MODEL"})


@pytest.mark.parametrize("index", [{"_class_name": ["my_module", "MyPipeline"]}, {"_class_name": "WanPipeline",
                                   "vae": ["my_module", "AutoencoderKLWan"]}])  # fmt: skip
def test_code_of_the_models_own_is_refused(index: dict[str, object], tmp_path: Path) -> None:
    folder = make_model("tiny", tmp_path / "model")
    known = from_json((folder / "model_index.json").read_bytes(), dict)
    write_json(folder / "model_index.json", known | index)
    report = inspect(folder)
    assert "W2-FOREIGN-CODE" in codes(report)
    assert report.verdict is Verdict.CANNOT_RUN


def test_a_damaged_gguf_is_told(tmp_path: Path) -> None:
    for number, raw in enumerate((b"", b"GGUF", b"GGUF\x03\0\0\0" + b"\xff" * 16, b"GGUF\x09\0\0\0" + b"\0" * 64)):
        file = tmp_path / f"{number}.gguf"
        file.write_bytes(raw)
        report = inspect(file)
        assert codes(report) <= {"W2-BAD-HEADER", "W2-FILE-TRUNCATED"}
        assert (report.layout, report.runnable) == (Layout.GGUF, False)


def test_a_truncated_gguf_is_told_with_its_bytes(tmp_path: Path) -> None:
    file = write_gguf(tmp_path / "x.gguf", model_files.native("wan2.2-ti2v-5b"), "Q8_0")
    whole = file.stat().st_size
    with file.open("r+b") as opened:
        opened.truncate(whole - 64)
    told = next(p for p in inspect(file).problems if p.code == "W2-FILE-TRUNCATED")
    assert told.facts["expected"] == str(whole)


def test_a_checkpoint_of_everything_is_taken_apart(tmp_path: Path) -> None:
    tensors = {f"model.diffusion_model.{k}": ("F16", s) for k, s in model_files.native("wan2.1-t2v-1.3b").items()}
    tensors |= {f"first_stage_model.{k}": ("F16", s) for k, s in model_files.native_vae(T2V).items()}
    tensors |= {
        f"cond_stage_model.transformer.{k}": ("U8" if k == "spiece_model" else "F16", s)
        for k, s in model_files.comfy_text_encoder().items()
    }
    report = inspect(write_typed(tmp_path / "everything.safetensors", tensors))
    assert (report.variant, report.whole) == ("wan2.1-t2v-1.3b", True)
    roles = {Role.TRANSFORMER, Role.VAE, Role.TEXT_ENCODER, Role.TOKENIZER}
    assert {c.role for c in report.components} == roles, "the tokenizer is in the text encoder's file"


def test_a_file_that_is_no_weights_is_no_model(tmp_path: Path) -> None:
    model_files.flat("mini", tmp_path)
    note = tmp_path / "note.bin2"
    note.write_bytes(b"hello")
    assert inspect(note).verdict is Verdict.NOT_A_MODEL
    broken = write_raw(tmp_path / "b.safetensors", b"[]", 4)
    assert codes(inspect(broken)) == {"W2-BAD-HEADER"}


@pytest.mark.parametrize("claimed", [0, 1 << 31])
def test_a_zip_with_an_absurd_directory_is_not_opened(claimed: int, tmp_path: Path) -> None:
    path = tmp_path / "models_t5.pth"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("archive/data.pkl", b"\x80\x02.")
    raw = bytearray(path.read_bytes())
    at = raw.rfind(b"PK\x05\x06") + 12
    raw[at : at + 4] = claimed.to_bytes(4, "little")
    path.write_bytes(raw)
    assert pickled_names(path) == frozenset()
