"""What a folder is, by its headers alone: whole models are known by name, and every way to be broken has its words."""

from __future__ import annotations

import json
import math
import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import safetensors
from hypothesis import given
from hypothesis import strategies as st
from model_folders import Transformer, make_model, write_json, write_raw, write_safetensors

from wan22_desktop.domain.model import Layout, ModelReport, Role, Task
from wan22_desktop.domain.problem import Problem, Severity
from wan22_desktop.domain.wire import from_json, to_json
from wan22_desktop.inspection import inspect
from wan22_desktop.inspection.safetensors_header import DTYPE_BITS, HeaderError, parse_header, read_header

MakeModel = Callable[..., Path]
POINTER = b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"0" * 64 + b"\nsize 4999999999\n"
UMT5_PARAMETERS = 5_680_910_336


@pytest.fixture
def make(tmp_path: Path) -> MakeModel:
    """A factory of whole model folders, each in a place of its own."""
    made: list[Path] = []

    def factory(variant: str = "tiny", **options: Any) -> Path:
        made.append(make_model(variant, tmp_path / f"{len(made)}" / variant, **options))
        return made[-1]

    return factory


def codes(report: ModelReport) -> list[str]:
    return [problem.code for problem in report.problems]


def only(report: ModelReport, code: str) -> Problem:
    """The report's one problem."""
    assert codes(report) == [code]
    return report.problems[0]


def edit(path: Path, **changes: object) -> None:
    write_json(path, json.loads(path.read_text(encoding="utf-8")) | changes)


# --- Whole models ----------------------------------------------------------------------------------------------------


TI2V_TASKS = "t2v i2v v2v t2i"


@pytest.mark.parametrize(
    ("variant", "label", "experts", "parameters", "boundary", "vae", "tasks"),
    [
        ("wan2.2-t2v-a14b", "Wan2.2 T2V-A14B", 2, 14_288_491_584, 0.875, ("wan2.1", 16, 8, 126_892_531), "t2v v2v t2i"),
        ("wan2.2-i2v-a14b", "Wan2.2 I2V-A14B", 2, 14_288_901_184, 0.9, ("wan2.1", 16, 8, 126_892_531), "i2v flf2v"),
        (
            "wan2.2-ti2v-5b",
            "Wan2.2 TI2V-5B",
            1,
            4_999_787_712,
            None,
            ("wan2.2", 48, 16, 704_688_668),
            "t2v i2v v2v t2i",
        ),
        ("wan2.1-t2v-14b", "Wan2.1 T2V-14B", 1, 14_288_491_584, None, ("wan2.1", 16, 8, 126_892_531), "t2v v2v t2i"),
    ],
)
def test_a_published_model_is_known_by_its_headers(
    make: MakeModel,
    variant: str,
    label: str,
    experts: int,
    parameters: int,
    boundary: float | None,
    vae: tuple[str, int, int, int],
    tasks: str,
) -> None:
    report = inspect(make(variant))
    assert (report.variant, report.label, report.layout) == (variant, label, Layout.DIFFUSERS)
    assert (report.problems, report.runnable) == ((), True)
    assert [expert.parameters for expert in report.experts] == [parameters] * experts
    assert report.boundary_ratio == boundary
    assert report.tasks == tuple(map(Task, tasks.split()))
    assert report.vae
    decoder = report.component(Role.VAE)
    assert decoder
    assert (report.vae.kind, report.vae.latent_channels, report.vae.spatial, decoder.parameters) == vae
    assert report.parameters == parameters * experts + vae[3] + UMT5_PARAMETERS
    assert (report.precision, decoder.dtypes) == ("bf16", ("F32",))


def test_sizes_on_disk_are_those_of_the_files(make: MakeModel) -> None:
    folder = make("wan2.2-t2v-a14b")
    report = inspect(folder)
    for component in report.components:
        assert component.bytes == sum((folder / name).stat().st_size for name in component.files)
    assert [len(expert.files) for expert in report.experts] == [6, 6]
    assert report.bytes == pytest.approx(2 * 28.58e9 + 11.36e9 + 0.51e9, rel=1e-3)


def test_a_model_of_56_gigabytes_is_inspected_in_a_blink(make: MakeModel) -> None:
    folder = make("wan2.2-t2v-a14b")
    began = time.perf_counter()
    assert inspect(folder).runnable
    assert time.perf_counter() - began < 1.0


@pytest.mark.parametrize(
    ("variant", "defaults"),
    [
        ("wan2.2-t2v-a14b", (832, 480, 81, 16, 40, 4.0, 3.0, 12.0)),
        ("wan2.2-i2v-a14b", (832, 480, 81, 16, 40, 3.5, 3.5, 5.0)),
        ("wan2.2-ti2v-5b", (1280, 704, 121, 24, 50, 5.0, 5.0, 5.0)),
    ],
)
def test_a_published_model_is_run_as_its_authors_run_it(
    make: MakeModel, variant: str, defaults: tuple[float, ...]
) -> None:
    given = inspect(make(variant)).defaults
    assert given
    assert defaults == (
        given.width, given.height, given.frames, given.fps, given.steps, given.guidance, given.guidance_low, given.shift
    )  # fmt: skip


@pytest.mark.parametrize(("variant", "multiple"), [("wan2.2-t2v-a14b", 16), ("wan2.2-ti2v-5b", 32)])
def test_sizes_follow_from_vae_and_patch(make: MakeModel, variant: str, multiple: int) -> None:
    report = inspect(make(variant))
    assert (report.size_multiple, report.frame_multiple) == (multiple, 4)


def test_the_patch_size_is_the_models_own(make: MakeModel) -> None:
    folder = make()
    write_json(folder / "transformer" / "config.json", Transformer().config() | {"patch_size": [1, 4, 4]})
    assert inspect(folder).size_multiple == 32


@pytest.mark.parametrize(("dtype", "precision"), [("F32", "fp32"), ("F16", "fp16"), ("BF16", "bf16")])
def test_precision_has_the_name_that_people_use(make: MakeModel, dtype: str, precision: str) -> None:
    assert inspect(make(dtype=dtype)).precision == precision


def test_a_size_that_nobody_published_runs_as_custom(make: MakeModel) -> None:
    report = inspect(make())
    assert (report.variant, report.label, report.runnable) == ("custom", "Custom Wan model", True)
    assert report.transformer
    assert (report.transformer.dim, report.transformer.layers, report.transformer.text_dim) == (32, 2, 32)
    assert report.vae
    assert (report.vae.kind, report.vae.base_dim) == ("custom", 8)
    assert report.defaults
    assert report.defaults.shift == 3.0, "the scheduler's own"


OWN = {
    "label": "Shapes", "width": 64, "height": 48, "frames": 17, "fps": 8, "steps": 10, "guidance": 2.0,
    "guidance_low": 1.5, "shift": 2.0,
}  # fmt: skip


def test_a_custom_model_may_bring_its_own_name_and_defaults(make: MakeModel) -> None:
    folder = make()
    write_json(folder / "wan22.json", OWN)
    report = inspect(folder)
    assert report.label == "Shapes"
    assert report.defaults
    assert (report.defaults.width, report.defaults.steps, report.defaults.shift) == (64, 10, 2.0)


@pytest.mark.parametrize("changes", [{"steps": 0}, {"shift": float("nan")}, {"width": "wide"}, {"frames": 10**30}])
def test_nonsense_in_a_models_own_defaults_is_told_and_not_used(make: MakeModel, changes: dict[str, object]) -> None:
    folder = make()
    write_json(folder / "wan22.json", OWN | changes)
    report = inspect(folder)
    assert "wan22.json" in only(report, "W2-BAD-JSON").what
    assert report.defaults
    assert report.defaults.width == 832


def test_a_report_survives_json(make: MakeModel) -> None:
    report = inspect(make("wan2.2-i2v-a14b"))
    assert from_json(to_json(report), ModelReport) == report


# --- What was dropped ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "dropped",
    [
        "model_index.json",
        "vae/config.json",
        "transformer/diffusion_pytorch_model.safetensors",
        "transformer_2",
        "vae",
        "text_encoder",
        "tokenizer",
        "scheduler",
        "..",
    ],
)
def test_whatever_of_a_model_is_dropped_the_model_is_found(make: MakeModel, dropped: str) -> None:
    folder = make()
    assert inspect(folder / dropped).path == str(folder)


def test_of_two_models_in_a_folder_none_is_guessed(make: MakeModel) -> None:
    first = make()
    make_model("tiny", first.parent / "second")
    assert only(inspect(first.parent), "W2-SEVERAL-MODELS")


def test_what_is_no_model_is_told_so(tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("hello")
    assert "No Wan model" in only(inspect(note), "W2-NOT-A-MODEL").title
    (tmp_path / "empty").mkdir()
    assert only(inspect(tmp_path / "empty"), "W2-NOT-A-MODEL").remedies
    assert str(tmp_path / "gone") in only(inspect(tmp_path / "gone"), "W2-PATH-MISSING").what
    assert only(inspect("nul\0byte"), "W2-PATH-MISSING")


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_link_to_nowhere_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "gone")
    assert not inspect(tmp_path / "link").runnable


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the file system allows no such name")
def test_a_name_that_is_no_text_gets_a_report_that_can_be_kept(make: MakeModel) -> None:
    folder = make()
    odd = folder.rename(folder.parent / os.fsdecode(b"mod\xffel"))
    report = inspect(odd)
    assert "Unicode" in only(report, "W2-PATH-UNREADABLE").what
    assert from_json(to_json(report), ModelReport) == report


@pytest.mark.skipif(os.name == "nt" or (hasattr(os, "geteuid") and os.geteuid() == 0), reason="everything is readable")
def test_a_folder_that_may_not_be_read_is_told_so(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    assert "ermission" in only(inspect(closed), "W2-PATH-UNREADABLE").what


# --- Parts that are missing ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("missing", "present"), [("transformer", "transformer_2/"), ("transformer_2", "transformer/")])
def test_a_missing_expert_is_named(make: MakeModel, missing: str, present: str) -> None:
    folder = make("wan2.2-t2v-a14b")
    shutil.rmtree(folder / missing)
    report = inspect(folder)
    problem = only(report, "W2-EXPERT-MISSING")
    assert f"only {present} is there" in problem.what
    assert f"{missing}/" in problem.remedies[0]
    assert not report.runnable


def test_an_expert_that_the_index_leaves_out_is_missing_too(make: MakeModel) -> None:
    folder = make("wan2.2-i2v-a14b")
    edit(folder / "model_index.json", transformer_2=[None, None])
    assert "transformer_2" in only(inspect(folder), "W2-EXPERT-MISSING").remedies[0]


def test_two_experts_without_a_boundary_are_not_run(make: MakeModel) -> None:
    folder = make()
    for boundary in (None, 0, 1.5, "0.9", True, float("nan")):
        edit(folder / "model_index.json", boundary_ratio=boundary)
        assert "boundary_ratio" in only(inspect(folder), "W2-BAD-JSON").what


def test_experts_of_two_models_are_told_apart(make: MakeModel) -> None:
    folder, other = make("wan2.2-t2v-a14b"), make("wan2.2-i2v-a14b")
    shutil.rmtree(folder / "transformer_2")
    (other / "transformer_2").rename(folder / "transformer_2")
    assert "transformer_2" in only(inspect(folder), "W2-SHAPE-MISMATCH").what


@pytest.mark.parametrize("component", ["transformer", "vae", "text_encoder", "tokenizer", "scheduler"])
def test_a_missing_component_is_named_once(make: MakeModel, component: str) -> None:
    folder = make("wan2.2-ti2v-5b")
    shutil.rmtree(folder / component)
    report = inspect(folder)
    assert component in only(report, "W2-COMPONENT-MISSING").what
    assert not report.runnable


def test_a_component_that_the_index_does_not_name_is_missing(make: MakeModel) -> None:
    folder = make()
    edit(folder / "model_index.json", tokenizer=[None, None])
    assert "does not name it" in only(inspect(folder), "W2-COMPONENT-MISSING").what


def test_a_tokenizer_without_vocabulary_is_missing(make: MakeModel) -> None:
    folder = make()
    (folder / "tokenizer" / "tokenizer.json").unlink()
    assert "spiece.model" in only(inspect(folder), "W2-COMPONENT-MISSING").what
    (folder / "tokenizer" / "spiece.model").write_bytes(b"\x0a")
    assert inspect(folder).runnable


def test_a_transformer_that_looks_at_images_needs_their_encoder(make: MakeModel) -> None:
    folder = make("wan2.1-t2v-14b")
    edit(folder / "transformer" / "config.json", image_dim=1280)
    assert codes(inspect(folder)) == ["W2-COMPONENT-MISSING", "W2-COMPONENT-MISSING"]


@pytest.mark.parametrize("component", ["vae", "text_encoder"])
def test_missing_weights_are_named_as_their_library_names_them(make: MakeModel, component: str) -> None:
    folder = make()
    stem = {"vae": "diffusion_pytorch_model", "text_encoder": "model"}[component]
    (folder / component / f"{stem}.safetensors").unlink()
    assert f"{component}/{stem}.safetensors" in only(inspect(folder), "W2-FILE-MISSING").what


def test_a_missing_shard_is_named(make: MakeModel) -> None:
    folder = make("wan2.2-t2v-a14b")
    shard = "transformer_2/diffusion_pytorch_model-00003-of-00006.safetensors"
    (folder / shard).unlink()
    assert shard in only(inspect(folder), "W2-FILE-MISSING").what


# --- Files that are broken -------------------------------------------------------------------------------------------


def test_a_truncated_shard_is_named_with_its_bytes(make: MakeModel) -> None:
    folder = make("wan2.2-t2v-a14b")
    shard = "transformer/diffusion_pytorch_model-00002-of-00006.safetensors"
    whole = (folder / shard).stat().st_size
    os.truncate(folder / shard, whole - 1_000_001)
    problem = only(inspect(folder), "W2-FILE-TRUNCATED")
    assert shard in problem.what
    assert f"{whole - 1_000_001} bytes" in problem.what
    assert f"promises {whole}" in problem.what


@pytest.mark.parametrize("left", [0, 7, 100])
def test_a_file_that_ends_in_its_header_is_truncated(make: MakeModel, left: int) -> None:
    folder = make()
    os.truncate(folder / "vae" / "diffusion_pytorch_model.safetensors", left)
    assert f"has {left} bytes" in only(inspect(folder), "W2-FILE-TRUNCATED").what


def test_a_pointer_of_git_lfs_is_no_weights(make: MakeModel) -> None:
    folder = make()
    (folder / "vae" / "diffusion_pytorch_model.safetensors").write_bytes(POINTER)
    problem = only(inspect(folder), "W2-LFS-POINTER")
    assert f"{len(POINTER)} bytes" in problem.what
    assert "git lfs pull" in problem.remedies[0]


def entry(begin: int, end: int, dtype: str = "F32", shape: list[int] | None = None) -> dict[str, object]:
    return {"dtype": dtype, "shape": [(end - begin) // 4] if shape is None else shape, "data_offsets": [begin, end]}


BROKEN = {
    "hole": (json.dumps({"a": entry(0, 4), "b": entry(8, 12)}), "hole"),
    "overlap": (json.dumps({"a": entry(0, 8), "b": entry(4, 12)}), "overlap"),
    "start": (json.dumps({"a": entry(4, 12)}), "hole"),
    "too long": (json.dumps({"a": entry(0, 8)}), "bytes follow"),
    "twice": ('{"a": %s, "a": %s}' % ((json.dumps(entry(0, 12)),) * 2), "twice"),
    "type": (json.dumps({"a": entry(0, 12, "F1024")}), "'F1024'"),
    "no type": (json.dumps({"a": {"shape": [3], "data_offsets": [0, 12]}}), "no type"),
    "size": (json.dumps({"a": entry(0, 12, shape=[4])}), "its shape wants 16"),
    "backwards": (json.dumps({"a": entry(12, 0, shape=[3])}), "offsets"),
    "negative": (json.dumps({"a": entry(0, 12, shape=[-3])}), "shape"),
    "true": (json.dumps({"a": entry(0, 4, shape=[True])}), "shape"),
    "dimensions": (json.dumps({"a": entry(0, 4, shape=[1] * 17)}), "shape"),
    "huge": (json.dumps({"a": entry(0, 12, shape=[2**62] * 16)}), "its shape wants"),
    "metadata": (json.dumps({"__metadata__": {"n": 1}, "a": entry(0, 12)}), "__metadata__"),
    "list": ("[]", "begin with"),
    "number": (json.dumps({"a": 7}), "not a table"),
    "cut": ('{"a": ', "JSON"),
    "deep": ('{"a": ' + "[" * 100_000, "JSON"),
    "wide": (json.dumps({"a": entry(0, 12)}).encode("utf-16-le").decode("latin-1"), "JSON"),
}


@pytest.mark.parametrize(("header", "reason"), BROKEN.values(), ids=BROKEN.keys())
def test_a_damaged_header_is_told_with_its_reason(make: MakeModel, header: str, reason: str) -> None:
    folder = make()
    write_raw(folder / "vae" / "diffusion_pytorch_model.safetensors", header.encode("latin-1"), 12)
    assert reason in only(inspect(folder), "W2-BAD-HEADER").what


def test_a_header_without_bounds_is_not_read(make: MakeModel) -> None:
    folder = make()
    file = folder / "vae" / "diffusion_pytorch_model.safetensors"
    file.write_bytes((1 << 62).to_bytes(8, "little") + b"{}")
    assert "claims" in only(inspect(folder), "W2-BAD-HEADER").what


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders there")
def test_a_pipe_is_not_waited_for(make: MakeModel) -> None:
    folder = make()
    file = folder / "vae" / "diffusion_pytorch_model.safetensors"
    file.unlink()
    os.mkfifo(file)
    assert "regular file" in only(inspect(folder), "W2-BAD-HEADER").what


def test_pickled_weights_are_not_loaded(make: MakeModel) -> None:
    folder = make()
    weights = folder / "vae" / "diffusion_pytorch_model.safetensors"
    weights.rename(weights.with_suffix(".bin"))
    assert "vae/diffusion_pytorch_model.bin" in only(inspect(folder), "W2-PICKLE-WEIGHTS").what


def test_a_pickle_beside_safetensors_does_not_matter(make: MakeModel) -> None:
    folder = make()
    (folder / "vae" / "diffusion_pytorch_model.bin").write_bytes(b"\x80\x04.")
    assert inspect(folder).runnable


def test_an_unfinished_download_is_told_and_does_not_stop_a_whole_model(make: MakeModel) -> None:
    folder = make()
    (folder / "transformer" / "more.safetensors.part").write_bytes(b"")
    report = inspect(folder)
    problem = only(report, "W2-UNFINISHED-DOWNLOAD")
    assert "transformer/more.safetensors.part" in problem.what
    assert (problem.severity, report.runnable) == (Severity.WARNING, True)


def test_code_in_the_folder_is_told_and_not_run(make: MakeModel) -> None:
    folder = make()
    (folder / "transformer" / "modeling.py").write_text("raise SystemExit")
    report = inspect(folder)
    assert "transformer/modeling.py" in only(report, "W2-REMOTE-CODE").what
    assert report.runnable


# --- Parts that do not fit -------------------------------------------------------------------------------------------


def exchange(folder: Path, other: Path, component: str) -> None:
    shutil.rmtree(folder / component)
    (other / component).rename(folder / component)


def test_the_vae_of_the_5b_model_does_not_fit_the_14b_model(make: MakeModel) -> None:
    folder = make("wan2.2-t2v-a14b")
    exchange(folder, make("wan2.2-ti2v-5b"), "vae")
    problem = only(inspect(folder), "W2-VAE-MISMATCH")
    assert "makes 48 latent channels, the transformer wants 16" in problem.what


def test_an_image_vae_is_no_video_vae(make: MakeModel) -> None:
    folder = make()
    flat = {"decoder.conv_in.weight": (512, 16, 3, 3)}
    write_safetensors(folder / "vae" / "diffusion_pytorch_model.safetensors", flat)
    assert "4-dimensional" in only(inspect(folder), "W2-SHAPE-MISMATCH").what


@pytest.mark.parametrize(
    ("config", "told"),
    [
        ({"model_type": "clip_text_model", "hidden_size": 768}, "(clip_text_model) gives vectors of 768"),
        ({"model_type": "t5", "d_model": 4096}, "(t5) gives vectors of 4096"),
        ({"model_type": "umt5", "d_model": 2048}, "(umt5) gives vectors of 2048"),
        ({"model_type": ["umt5"], "d_model": "wide"}, "4096"),
    ],
)
def test_another_text_encoder_does_not_fit(make: MakeModel, config: dict[str, object], told: str) -> None:
    folder = make("wan2.2-t2v-a14b")
    shutil.rmtree(folder / "text_encoder")
    write_json(folder / "text_encoder" / "config.json", config)
    write_safetensors(folder / "text_encoder" / "model.safetensors", {"text_model.weight": (8, 8)})
    problem = only(inspect(folder), "W2-TEXT-ENCODER-MISMATCH")
    assert told in problem.what
    assert "the transformer wants 4096" in problem.what


def test_a_narrow_text_encoder_is_seen_in_its_weights(make: MakeModel) -> None:
    folder = make()
    write_safetensors(folder / "text_encoder" / "model.safetensors", {"shared.weight": (64, 16)})
    assert "vectors of 16" in only(inspect(folder), "W2-TEXT-ENCODER-MISMATCH").what


@pytest.mark.parametrize(
    ("changes", "told"), [({"in_channels": 36}, "patch_embedding.weight"), ({"num_layers": 3}, "2 blocks have weights")]
)
def test_weights_of_another_size_than_described_are_told(
    make: MakeModel, changes: dict[str, object], told: str
) -> None:
    folder = make()
    for expert in ("transformer", "transformer_2"):
        edit(folder / expert / "config.json", **changes)
    report = inspect(folder)
    assert codes(report) == ["W2-SHAPE-MISMATCH"] * 2
    assert told in report.problems[0].what


@pytest.mark.parametrize(
    ("pipeline", "told"),
    [
        ("WanVACEPipeline", "VACE blocks"),
        ("WanAnimatePipeline", "motion encoder"),
        ("StableDiffusionPipeline", "no Wan pipeline"),
        ("", "no pipeline"),
        (None, "None"),
    ],
)
def test_another_pipeline_is_named_with_the_reason(make: MakeModel, pipeline: str | None, told: str) -> None:
    folder = make()
    edit(folder / "model_index.json", _class_name=pipeline)
    report = inspect(folder)
    assert told in only(report, "W2-UNSUPPORTED-PIPELINE").what
    assert not report.runnable


def test_a_foreign_class_is_named(make: MakeModel) -> None:
    folder = make()
    edit(folder / "model_index.json", vae=["diffusers", "AutoencoderKL"])
    assert "AutoencoderKL, not a AutoencoderKLWan" in only(inspect(folder), "W2-UNSUPPORTED-PIPELINE").what


# --- JSON that nobody should believe ---------------------------------------------------------------------------------

BAD_INDEXES = {
    "cut": b'{"_class_name": "WanPipe',
    "empty": b"",
    "list": b'["WanPipeline"]',
    "text": b'"WanPipeline"',
    "deep": b'{"a":' * 100_000,
    "nulls": b"\0" * 64,
    "utf-16": '{"_class_name": "WanPipeline"}'.encode("utf-16"),
    "byte order mark": b'\xef\xbb\xbf{"_class_name": "WanPipeline"}',
    "digits": b'{"boundary_ratio": ' + b"9" * 5000 + b"}",
}


@pytest.mark.parametrize("content", BAD_INDEXES.values(), ids=BAD_INDEXES.keys())
def test_a_damaged_index_is_named(make: MakeModel, content: bytes) -> None:
    folder = make()
    (folder / "model_index.json").write_bytes(content)
    report = inspect(folder)
    assert "model_index.json" in only(report, "W2-BAD-JSON").what
    assert (report.layout, report.runnable) == (Layout.DIFFUSERS, False)


def test_an_index_that_is_too_large_is_not_read(make: MakeModel) -> None:
    folder = make()
    os.truncate(folder / "model_index.json", 10 << 30)
    assert "more than 32 MB" in only(inspect(folder), "W2-BAD-JSON").what


NONSENSE: tuple[object, ...] = (
    None,
    True,
    -1,
    0,
    10**30,
    1.5,
    float("inf"),
    "40",
    "\ud800",
    [],
    [[]],
    {"a": 1},
    [1, 2],
)


@pytest.mark.parametrize("value", NONSENSE, ids=repr)
def test_nonsense_in_a_description_never_raises(make: MakeModel, value: object) -> None:
    folder = make()
    for file in ("model_index.json", "transformer/config.json", "vae/config.json", "text_encoder/config.json"):
        path = folder / file
        before = path.read_text(encoding="utf-8")
        for field in json.loads(before):
            edit(path, **{field: value})
            report = inspect(folder)
            assert from_json(to_json(report), ModelReport) == report
        path.write_text(before, encoding="utf-8")


@pytest.mark.parametrize("value", NONSENSE, ids=repr)
def test_nonsense_in_a_shard_index_is_told(make: MakeModel, value: object) -> None:
    folder = make(shard_bytes=20_000)
    index = folder / "transformer" / "diffusion_pytorch_model.safetensors.index.json"
    for weight_map in (value, {"proj_out.weight": value}):
        edit(index, weight_map=weight_map)
        report = inspect(folder)
        assert not report.runnable
        assert from_json(to_json(report), ModelReport) == report


# --- Paths that lead out ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("../../secret.safetensors", "W2-UNSAFE-PATH"),
        ("../../../../../../../../etc/passwd", "W2-UNSAFE-PATH"),
        ("a/../../../secret.safetensors", "W2-UNSAFE-PATH"),
        ("nul\0byte", "W2-UNSAFE-PATH"),
        ("/etc/passwd", "W2-FILE-MISSING"),  # below the component, where nothing is
        ("..", "W2-BAD-HEADER"),
    ],
)
def test_a_shard_outside_the_folder_is_refused(make: MakeModel, name: str, code: str) -> None:
    folder = make(shard_bytes=20_000)
    write_safetensors(folder.parent / "secret.safetensors", {"a": (1,)})
    edit(folder / "transformer" / "diffusion_pytorch_model.safetensors.index.json", weight_map={"a": name})
    report = inspect(folder)
    assert name in only(report, code).what or code == "W2-BAD-HEADER"
    assert not report.runnable
    expert = report.component(Role.TRANSFORMER)
    assert expert
    assert expert.bytes == 0, "nothing outside was read"


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
@pytest.mark.parametrize("name", ["vae/diffusion_pytorch_model.safetensors", "vae/config.json", "vae"])
def test_a_link_out_of_the_folder_is_refused(make: MakeModel, tmp_path: Path, name: str) -> None:
    folder = make()
    (folder / name).rename(tmp_path / "elsewhere")
    (folder / name).symlink_to(tmp_path / "elsewhere")
    report = inspect(folder)
    assert set(codes(report)) == {"W2-UNSAFE-PATH"}
    assert str(tmp_path / "elsewhere") in report.problems[0].what
    assert not report.runnable


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_links_inside_the_folder_are_fine(make: MakeModel) -> None:
    folder = make()
    weights = folder / "vae" / "diffusion_pytorch_model.safetensors"
    weights.rename(folder / "real")
    weights.symlink_to(folder / "real")
    assert inspect(folder).runnable


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_snapshot_in_a_hugging_face_cache_is_a_model(make: MakeModel, tmp_path: Path) -> None:
    folder = make()
    cache = tmp_path / "models--Wan-AI--Wan2.2"
    (cache / "blobs").mkdir(parents=True)
    for number, file in enumerate(sorted(path for path in folder.rglob("*") if path.is_file())):
        link = cache / "snapshots" / "0123abcd" / file.relative_to(folder)
        link.parent.mkdir(parents=True, exist_ok=True)
        blob = file.rename(cache / "blobs" / f"{number:064x}")
        link.symlink_to(os.path.relpath(blob, link.parent))
    for dropped in (cache, cache / "snapshots", cache / "snapshots" / "0123abcd"):
        report = inspect(dropped)
        assert (report.runnable, report.path) == (True, str(cache / "snapshots" / "0123abcd"))


# --- Fingerprints ----------------------------------------------------------------------------------------------------


def test_equal_copies_have_one_fingerprint(make: MakeModel) -> None:
    first, second = (inspect(make("wan2.2-t2v-a14b")) for _ in range(2))
    assert first.path != second.path
    assert first.fingerprint == second.fingerprint != ""


def test_variants_have_fingerprints_of_their_own(make: MakeModel) -> None:
    variants = ("wan2.2-t2v-a14b", "wan2.2-i2v-a14b", "wan2.2-ti2v-5b", "tiny")
    assert len({inspect(make(variant)).fingerprint for variant in variants}) == len(variants)


def test_a_changed_header_or_description_changes_the_fingerprint(make: MakeModel) -> None:
    folder = make()
    before = inspect(folder).fingerprint
    header = read_header(folder / "vae" / "diffusion_pytorch_model.safetensors")
    changed = header.raw.replace(b'{"format":"pt"}', b'{"format":"np"}')
    write_raw(folder / "vae" / "diffusion_pytorch_model.safetensors", changed, header.file_bytes - 8 - len(changed))
    after = inspect(folder)
    assert after.runnable
    edit(folder / "scheduler" / "scheduler_config.json", flow_shift=7.0)
    assert len({before, after.fingerprint, inspect(folder).fingerprint}) == 3


# --- The header's parser against anything ----------------------------------------------------------------------------

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
tensor_lists = st.dictionaries(
    st.text(max_size=12).filter(lambda name: name != "__metadata__"),
    st.tuples(
        st.sampled_from([name for name, bits in DTYPE_BITS.items() if bits >= 8]),
        st.lists(st.integers(0, 5), max_size=4),
    ),
    max_size=8,
)


def written(tensors: dict[str, tuple[str, list[int]]]) -> tuple[dict[str, Any], int]:
    """The header of these tensors, and how many bytes of data follow it."""
    entries: dict[str, Any] = {}
    end = 0
    for name, (dtype, shape) in tensors.items():
        begin, end = end, end + math.prod(shape) * DTYPE_BITS[dtype] // 8
        entries[name] = entry(begin, end, dtype, shape)
    return entries, end


@given(tensor_lists, st.dictionaries(st.text(max_size=8), st.text(max_size=8), max_size=3))
def test_a_valid_header_comes_back_as_it_was_written(
    tensors: dict[str, tuple[str, list[int]]], metadata: dict[str, str]
) -> None:
    entries, data = written(tensors)
    raw = json.dumps({"__metadata__": metadata} | entries).encode()
    header = parse_header(raw, 8 + len(raw) + data)
    assert {name: (t.dtype, list(t.shape)) for name, t in header.tensors.items()} == tensors
    assert list(header.tensors) == list(tensors)
    assert (header.metadata, header.raw) == (metadata, raw)


def taken(raw: bytes, file_bytes: int) -> bool:
    """Whether the parser takes it; anything that it raises but HeaderError fails the test."""
    try:
        header = parse_header(raw, file_bytes)
    except HeaderError:
        return False
    assert sum(tensor.bytes for tensor in header.tensors.values()) == file_bytes - 8 - len(raw)
    return True


@given(st.binary(max_size=200), st.integers(0, 400))
def test_any_bytes_are_a_header_or_a_header_error(raw: bytes, file_bytes: int) -> None:
    taken(raw, file_bytes)
    taken(b"{" + raw, file_bytes)


@given(tensor_lists, st.data())
def test_what_the_parser_takes_the_library_takes_too(
    tensors: dict[str, tuple[str, list[int]]], data: st.DataObject
) -> None:
    entries, size = written(tensors)
    for name in data.draw(st.lists(st.sampled_from(sorted(entries)), max_size=2) if entries else st.just([])):
        # One field becomes nonsense, or nearly right.
        counts = st.lists(st.integers(-1, 9), max_size=3)
        field = data.draw(st.sampled_from(["dtype", "shape", "data_offsets", "more"]))
        entries[name][field] = data.draw(counts | st.sampled_from(sorted(DTYPE_BITS)) | json_values)
    raw = json.dumps(entries).encode()
    if taken(raw, 8 + len(raw) + size):
        loaded = safetensors.deserialize(len(raw).to_bytes(8, "little") + raw + bytes(size))
        assert {name for name, _ in loaded} == entries.keys()


@given(st.integers(0, 300))
def test_every_truncation_of_a_file_is_noticed(cut: int) -> None:
    raw = json.dumps({"a": entry(0, 400)}).encode()
    whole = 8 + len(raw) + 400
    with pytest.raises(HeaderError, match=f"{whole - cut - 1} bytes instead of {whole}"):
        parse_header(raw, whole - cut - 1)
