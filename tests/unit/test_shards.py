"""Pieces of several models in one folder are separated by what tells them apart, and never mixed where nothing does."""

from __future__ import annotations

import itertools
from pathlib import Path

import model_files
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from model_folders import RARER, Shapes, write_safetensors

from wan22_desktop.domain.model import ModelReport, Noise
from wan22_desktop.inspection import inspect

T2V, I2V = "wan2.2-t2v-a14b", "wan2.2-i2v-a14b"


def pieces(shapes: Shapes, count: int) -> list[Shapes]:
    names = list(shapes)
    size = -(-len(names) // count)
    return [{name: shapes[name] for name in names[at : at + size]} for at in range(0, len(names), size)]


def write_sets(
    root: Path, names: dict[str, list[str]], variant: str = T2V, dtypes: tuple[str, ...] = ("BF16",)
) -> Path:
    """One set of shards for each of ``names``, with the VAE and text encoder that make it whole."""
    for number, files in enumerate(names.values()):
        for name, shapes in zip(files, pieces(model_files.native(variant), len(files)), strict=True):
            write_safetensors(root / name, shapes, dtypes[number % len(dtypes)])
    model_files.flat(variant, root / "other")
    for name in ("umt5_xxl_fp16.safetensors", "wan_vae.safetensors"):
        (root / "other" / name).rename(root / name)
    for file in (root / "other").iterdir():
        file.unlink()
    (root / "other").rmdir()
    return root


def codes(report: ModelReport) -> set[str]:
    return {problem.code for problem in report.problems}


def sets_of(report: ModelReport) -> list[set[str]]:
    return [set(expert.files) for expert in report.experts]


NAMED = {
    "published stems": ["wan_high_noise-{n:05}-of-00003", "wan_low_noise-{n:05}-of-00003"],
    "a word and a number": ["high_noise {n}", "low_noise {n}"],
    "the number first": ["{n}_high_noise", "{n}_low_noise"],
    "copies": ["high_noise-{n:05}-of-00003 (1)", "low_noise-{n:05}-of-00003 (1)"],
}


@pytest.mark.parametrize("templates", NAMED.values(), ids=NAMED)
def test_two_sets_in_one_folder_are_two_experts(templates: list[str], tmp_path: Path) -> None:
    names = {template: [f"{template.format(n=n)}.safetensors" for n in (1, 2, 3)] for template in templates}
    report = inspect(write_sets(tmp_path, names))
    assert (report.variant, report.whole, codes(report)) == (T2V, True, set())
    assert sets_of(report) == [set(files) for files in names.values()]
    assert [expert.noise for expert in report.experts] == [Noise.HIGH, Noise.LOW]
    assert [expert.parameters for expert in report.experts] == [14_288_491_584] * 2


@pytest.mark.parametrize("template", ["{s}-{n}", "{n}-{s}", "model{s}.part{n}", "{s}{n}"])
def test_sets_that_are_only_numbered_are_separated_and_their_order_is_asked(template: str, tmp_path: Path) -> None:
    names = {s: [f"{template.format(s=s, n=n)}.safetensors" for n in (1, 2)] for s in "ab"}
    report = inspect(write_sets(tmp_path, names))
    assert report.variant == T2V
    assert codes(report) == {"W2-EXPERT-ORDER-UNKNOWN"}
    assert sorted(map(sorted, sets_of(report))) == sorted(map(sorted, names.values()))


def test_types_tell_sets_apart_where_names_do_not(tmp_path: Path) -> None:
    names = {"a": ["7.safetensors", "1.safetensors"], "b": ["3.safetensors", "9.safetensors"]}
    report = inspect(write_sets(tmp_path, names, I2V, ("BF16", "F16")))
    assert "W2-SHARDS-UNCLEAR" not in codes(report)
    dropped = inspect(tmp_path / "9.safetensors")
    assert sets_of(dropped) == [set(names["b"])]


@pytest.mark.parametrize("names", [["1", "2", "3", "4"], ["x", "q", "a", "m"]])
def test_sets_that_nothing_tells_apart_are_never_mixed_silently(names: list[str], tmp_path: Path) -> None:
    files = [f"{name}.safetensors" for name in names]
    report = inspect(write_sets(tmp_path, {"a": files[:2], "b": files[2:]}))
    assert report.variant == T2V
    assert "W2-SHARDS-UNCLEAR" in codes(report)
    assert not report.whole
    dropped = inspect(tmp_path / files[-1])
    assert "W2-SHARDS-UNCLEAR" in codes(dropped)
    assert not dropped.whole


def test_words_about_noise_tell_sets_apart(tmp_path: Path) -> None:
    names = {noise: [f"{noise} noise {word}.safetensors" for word in ("begin", "end")] for noise in ("high", "low")}
    report = inspect(write_sets(tmp_path, names))
    assert (sets_of(report), report.whole) == ([set(files) for files in names.values()], True)


@pytest.mark.parametrize("variant", ["wan2.2-animate-14b", "wan2.2-s2v-14b", "wan2.2-fun-camera-a14b"])
@pytest.mark.parametrize("dialect", ["native", "diffusers"])
def test_a_shard_that_holds_only_what_a_variant_adds_is_no_stranger(variant: str, dialect: str, tmp_path: Path) -> None:
    if dialect == "diffusers" and variant not in RARER:
        pytest.skip("the library has no class for it")
    shapes = model_files.native(variant) if dialect == "native" else RARER[variant].transformer.shapes()
    plain = {name for name in shapes if name.startswith(("blocks.", "patch_", "text_", "time_", "head.", "condition_",
                                                         "scale_", "proj_", "pose_", "img_emb"))}  # fmt: skip
    write_safetensors(tmp_path / "x.safetensors", {name: shape for name, shape in shapes.items() if name in plain})
    write_safetensors(tmp_path / "y.safetensors", {name: shape for name, shape in shapes.items() if name not in plain})
    report = inspect(tmp_path)
    assert report.variant == variant
    assert [set(expert.files) for expert in report.experts] == [{"x.safetensors", "y.safetensors"}]


def test_a_renamed_set_beside_a_published_one(tmp_path: Path) -> None:
    published = [f"wan_low_noise-{n:05}-of-00002.safetensors" for n in (1, 2)]
    renamed = ["wan high noise one.safetensors", "wan high noise two.safetensors"]
    report = inspect(write_sets(tmp_path, {"high": renamed, "low": published}))
    assert sets_of(report) == [set(renamed), set(published)]
    assert report.whole


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.permutations(range(6)), st.data())
def test_whatever_the_names_no_file_is_lost_and_no_tensor_is_there_twice(
    tmp_path_factory: pytest.TempPathFactory, order: list[int], data: st.DataObject
) -> None:
    root = tmp_path_factory.mktemp("sets")
    shapes = pieces(model_files.native("mini"), 3)
    stems = data.draw(st.lists(st.from_regex(r"\A[ab]?[0-9]{1,2}[-_ ][0-9]?\Z"), min_size=6, max_size=6, unique=True))
    for index, stem in zip(order, stems, strict=True):
        write_safetensors(root / f"{stem}.safetensors", shapes[index % 3], "BF16")
    report = inspect(root)
    files = [file for expert in report.experts for file in expert.files]
    assert len(files) == len(set(files))
    if report.experts:
        for expert in report.experts:
            assert len(expert.files) <= 3
    sets = [{order[stems.index(Path(file).stem)] % 3 for file in expert.files} for expert in report.experts]
    if "W2-KEYS-MISSING" not in codes(report) and report.experts:
        assert all(one == {0, 1, 2} for one in sets)
    assert not report.runnable


def test_the_pieces_of_a_test_are_all_of_it() -> None:
    shapes = model_files.native(T2V)
    assert list(itertools.chain(*pieces(shapes, 3))) == list(shapes)
