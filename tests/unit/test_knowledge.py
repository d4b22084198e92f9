"""The registry as data, repairs beside the person's files, the shopping list, hashes, and the published report."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import model_files
import msgspec
import pytest
from model_folders import make_model, write_json, write_safetensors

from wan22_desktop.domain.model import Layout, ModelReport, Task, Verdict
from wan22_desktop.domain.problem import ProblemRaised
from wan22_desktop.domain.report_page import ReportPage, page_of, report_schema
from wan22_desktop.domain.resources import resources_folder
from wan22_desktop.domain.shopping import FORMATS, ShoppingList, shopping_list_of, shopping_page, shopping_text
from wan22_desktop.domain.verification import FileState
from wan22_desktop.domain.wire import from_json, to_json
from wan22_desktop.inspection import Knowledge, inspect
from wan22_desktop.inspection.hashing import verify
from wan22_desktop.inspection.pipelines import pipeline_for
from wan22_desktop.inspection.registry import Variant, pipeline_classes, published, registry_with
from wan22_desktop.system import CompatibilitySystem

T2V = "wan2.2-t2v-a14b"
MakeModel = Callable[..., Path]


@pytest.fixture
def make(tmp_path: Path) -> MakeModel:
    made: list[Path] = []

    def factory(variant: str = "tiny") -> Path:
        made.append(make_model(variant, tmp_path / f"{len(made)}" / variant))
        return made[-1]

    return factory


def codes(report: ModelReport) -> list[str]:
    return [problem.code for problem in report.problems]


def edit(path: Path, **changes: object) -> None:
    write_json(path, json.loads(path.read_text(encoding="utf-8")) | changes)


# --- Registry --------------------------------------------------------------------------------------------------------


def test_every_published_entry_is_named_after_its_file_and_unlike_every_other() -> None:
    variants = published().variants
    files = {file.stem for file in (resources_folder() / "registry").glob("*.json")}
    assert {variant.id for variant in variants} == files
    assert len(files) >= 17
    shapes = [(*msgspec.structs.astuple(v.signature), v.experts) for v in variants]
    assert len(set(shapes)) == len(shapes)
    for variant in variants:
        assert variant.waiting or variant.tasks
        assert not variant.pipeline or variant.pipeline in pipeline_classes()
        assert all(
            width % variant.size_multiple == height % variant.size_multiple == 0 for width, height in variant.sizes
        )
        assert variant.defaults.frames % variant.frame_multiple == 1


def entry(**changes: object) -> dict[str, Any]:
    known = json.loads((resources_folder() / "registry" / f"{T2V}.json").read_text(encoding="utf-8"))
    known["signature"] = {"dim": 64, "layers": 2, "in_channels": 16, "out_channels": 16, "markers": []}
    return known | {"id": "my-mini", "label": "My mini", "experts": 1, "boundary_ratio": None} | changes


def test_a_person_adds_a_variant_by_adding_a_file(tmp_path: Path) -> None:
    write_json(tmp_path / "registry" / "mine.json", entry())
    registry = registry_with(tmp_path / "registry")
    assert registry.problems == ()
    report = inspect(model_files.flat("mini", tmp_path / "model"), Knowledge(registry))
    assert (report.variant, report.label) == ("my-mini", "My mini")


def test_an_own_entry_replaces_the_published_one(tmp_path: Path) -> None:
    write_json(tmp_path / "mine.json", entry(id=T2V))
    registry = registry_with(tmp_path)
    assert [v.label for v in registry.variants if v.id == T2V] == ["My mini"]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff\xfe", b'{"schema": 2}', json.dumps(entry(experts=3)).encode(), b"[" * 100_000,
     json.dumps(entry(tasks=["t2v", "dance"])).encode(), json.dumps(entry(boundary_ratio=0.9)).encode(),
     json.dumps(entry(id="../escape")).encode(), json.dumps(entry(pipelines={})).encode()],
)  # fmt: skip
def test_a_broken_entry_is_told_and_never_fatal(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "broken.json").write_bytes(content)
    write_json(tmp_path / "mine.json", entry())
    registry = registry_with(tmp_path)
    assert [problem.code for problem in registry.problems] == ["W2-REGISTRY-ENTRY"]
    assert "broken.json" in registry.problems[0].what
    assert registry.variant("my-mini")
    assert registry.variant(T2V)


def test_the_window_and_the_command_line_hear_of_a_broken_entry(home: Path, make: MakeModel) -> None:
    (home / "data" / "registry").mkdir(parents=True)
    (home / "data" / "registry" / "broken.json").write_bytes(b"{")
    with CompatibilitySystem() as system:
        assert system.inspect(make()).runnable
        assert [problem.code for problem in system.problems] == ["W2-REGISTRY-ENTRY"]


# --- Pipelines -------------------------------------------------------------------------------------------------------


def test_the_5b_model_is_run_by_the_class_that_its_task_needs() -> None:
    variant = published().variant("wan2.2-ti2v-5b")
    assert pipeline_for(variant, Task.TEXT_TO_VIDEO) == "WanPipeline"
    assert pipeline_for(variant, Task.IMAGE_TO_VIDEO) == "WanImageToVideoPipeline"


def test_a_whole_model_comes_with_the_exact_arguments_of_its_pipeline(make: MakeModel) -> None:
    report = inspect(make(T2V))
    given = {argument.name: argument.value for argument in report.arguments}
    assert given["boundary_ratio"] == 0.875
    assert given["expand_timesteps"] is False
    assert str(given["transformer_2"]).endswith("transformer_2")
    assert set(given) == {
        "tokenizer", "text_encoder", "vae", "scheduler", "transformer", "transformer_2", "boundary_ratio",
        "expand_timesteps",
    }  # fmt: skip


def test_a_model_that_lacks_a_part_has_no_arguments(make: MakeModel) -> None:
    folder = make(T2V)
    shutil.rmtree(folder / "vae")
    assert inspect(folder).arguments == ()


def test_a_pipeline_that_a_later_library_brings_is_told(make: MakeModel) -> None:
    folder = make()
    edit(folder / "model_index.json", _diffusers_version="7.0.0")
    assert codes(inspect(folder)) == ["W2-VERSION-NEWER"]
    registry = msgspec.structs.replace(
        published(),
        variants=tuple(msgspec.structs.replace(v, requires={"diffusers": "9.1"}) for v in published().variants),
    )
    report = inspect(make(T2V), Knowledge(registry))
    assert codes(report) == ["W2-VERSION-TOO-OLD"]
    assert not report.runnable


# --- Components ------------------------------------------------------------------------------------------------------


def test_a_missing_boundary_is_filled_from_the_registry_and_said_so(make: MakeModel) -> None:
    folder = make(T2V)
    edit(folder / "model_index.json", boundary_ratio=None)
    report = inspect(folder)
    assert (report.variant, report.boundary_ratio, report.verdict) == (T2V, 0.875, Verdict.READY)
    assert codes(report) == ["W2-BOUNDARY-FILLED"]


def test_the_same_expert_twice_is_found(make: MakeModel) -> None:
    folder = make()
    low = folder / "transformer_2" / "diffusion_pytorch_model.safetensors"
    low.unlink()
    os.link(folder / "transformer" / "diffusion_pytorch_model.safetensors", low)
    assert codes(inspect(folder)) == ["W2-EXPERT-TWICE"]


def test_swapped_experts_are_found_and_offered_for_repair(make: MakeModel) -> None:
    folder = make()
    edit(folder / "transformer" / "config.json", _name_or_path="Wan2.2-T2V-A14B/low_noise_model")
    with CompatibilitySystem() as system:
        report = system.inspect(folder)
        assert (codes(report), report.verdict) == (["W2-EXPERTS-SWAPPED"], Verdict.REPAIRABLE)
        mended = system.repair(folder, "swap-experts")
        assert mended.verdict is Verdict.READY
        assert [Path(expert.path).name for expert in mended.experts] == ["transformer_2", "transformer"]
        assert mended.fingerprint == report.fingerprint
        assert system.undo_repairs(folder).verdict is Verdict.REPAIRABLE


def test_a_scheduler_that_does_not_match_flows_is_told(make: MakeModel) -> None:
    folder = make()
    edit(folder / "scheduler" / "scheduler_config.json", use_flow_sigmas=False, prediction_type="epsilon")
    assert codes(inspect(folder)) == ["W2-SCHEDULER-MISMATCH"]


def test_a_narrow_vae_is_told_as_the_loader_would(make: MakeModel) -> None:
    folder = make(T2V)
    edit(folder / "vae" / "config.json", base_dim=16)
    report = inspect(folder)
    assert "[384, 16, 3, 3, 3]" in report.problems[0].what
    assert "[64, 16, 3, 3, 3]" in report.problems[0].what


def test_unexpected_tensors_are_counted(make: MakeModel) -> None:
    folder = make()
    file = folder / "transformer" / "diffusion_pytorch_model.safetensors"
    shapes = model_folders_shapes() | {"blocks.0.extra.weight": (4, 4)}
    write_safetensors(file, shapes, "BF16")
    report = inspect(folder)
    assert codes(report) == ["W2-KEYS-UNEXPECTED"]
    assert "1 tensors" in report.problems[0].what


def model_folders_shapes() -> dict[str, tuple[int, ...]]:
    from model_folders import VARIANTS

    return VARIANTS["tiny"].transformer.shapes()


# --- Repairs ---------------------------------------------------------------------------------------------------------


def test_a_missing_index_is_written_beside_nothing_of_the_persons(make: MakeModel, home: Path) -> None:
    folder = make(T2V)
    (folder / "model_index.json").unlink()
    before = sorted(path.name for path in folder.rglob("*"))
    with CompatibilitySystem() as system:
        report = system.inspect(folder)
        assert (report.verdict, codes(report)[0]) == (Verdict.REPAIRABLE, "W2-INDEX-MISSING")
        mended = system.repair(folder, "model-index")
    assert (mended.verdict, mended.variant, mended.boundary_ratio) == (Verdict.READY, T2V, 0.875)
    assert [repair.id for repair in mended.repaired] == ["model-index"]
    assert sorted(path.name for path in folder.rglob("*")) == before
    assert len(list((home / "data" / "repairs").iterdir())) == 1


def test_a_fitting_vae_of_another_model_stands_in(make: MakeModel) -> None:
    folder, other = make(T2V), make("wan2.1-t2v-14b")
    shutil.rmtree(folder / "vae")
    make_model("wan2.2-ti2v-5b", folder.parent / "elsewhere")
    with CompatibilitySystem() as system:
        assert system.inspect(folder).verdict is Verdict.CANNOT_RUN
        system.add_model(folder.parent / "elsewhere")
        assert system.inspect(folder).verdict is Verdict.CANNOT_RUN, "its VAE is of the other kind"
        system.add_model(other)
        report = system.inspect(folder)
        assert (report.verdict, [r.id for r in report.repairs]) == (Verdict.REPAIRABLE, ["component-vae"])
        mended = system.repair(folder, "component-vae")
        assert mended.verdict is Verdict.READY, mended.problems
        assert next(c.path for c in mended.components if c.role == "vae") == str(other / "vae")
        shutil.rmtree(other / "vae")
        assert system.inspect(folder).verdict is Verdict.CANNOT_RUN, "a repair whose part is gone holds no longer"


def test_a_vae_of_as_many_channels_that_somebody_trained_is_not_offered(make: MakeModel) -> None:
    folder, other = make(T2V), make("tiny")
    shutil.rmtree(folder / "vae")
    with CompatibilitySystem() as system:
        report = system.add_model(other)
        assert report.runnable
        assert report.vae
        assert (report.vae.kind, report.vae.latent_channels) == ("custom", 16)
        assert system.inspect(folder).repairs == ()


def test_the_person_is_asked_once_which_expert_is_which(tmp_path: Path) -> None:
    root = model_files.scramble(model_files.flat(T2V, tmp_path / "model"))
    with CompatibilitySystem() as system:
        report = system.inspect(root)
        assert "W2-EXPERT-ORDER-UNKNOWN" in codes(report)
        second = next(repair for repair in report.repairs if repair.id == "expert-order-2")
        mended = system.repair(root, second.id)
        assert "W2-EXPERT-ORDER-UNKNOWN" not in codes(mended)
        assert mended.experts[0].files == (second.value,)
        assert mended.whole


def test_a_repair_that_is_not_offered_is_refused(make: MakeModel) -> None:
    with CompatibilitySystem() as system, pytest.raises(ProblemRaised) as raised:
        system.repair(make(), "component-vae")
    assert raised.value.problem.code == "W2-NO-SUCH-REPAIR"


@pytest.mark.parametrize("content", [b"", b"{}", b"[", b'{"fingerprint": "x", "repairs": []}', b"\xff" * 70_000])
def test_a_damaged_repair_is_no_repair(content: bytes, make: MakeModel, home: Path) -> None:
    folder = make()
    (home / "data" / "repairs").mkdir(parents=True)
    (home / "data" / "repairs" / f"{inspect(folder).fingerprint}.json").write_bytes(content)
    with CompatibilitySystem() as system:
        assert system.inspect(folder).verdict is Verdict.READY


# --- Doctor ----------------------------------------------------------------------------------------------------------


def test_the_shopping_list_names_file_size_and_source(make: MakeModel) -> None:
    folder = make(T2V)
    shutil.rmtree(folder / "vae")
    shard = folder / "transformer" / "diffusion_pytorch_model-00002-of-00006.safetensors"
    whole = shard.stat().st_size
    os.truncate(shard, 5000_000)
    pointer = b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"ab" * 32 + b"\nsize 4999999999\n"
    (folder / "transformer_2" / "diffusion_pytorch_model-00001-of-00006.safetensors").write_bytes(pointer)
    report = inspect(folder)
    lines = {wanted.file: wanted for wanted in report.shopping}
    assert lines[f"transformer/{shard.name}"].bytes == whole
    stub = lines["transformer_2/diffusion_pytorch_model-00001-of-00006.safetensors"]
    assert (stub.sha256, stub.bytes) == ("ab" * 32, 4_999_999_999)
    assert lines["vae/"].bytes == 2 * 126_892_531
    assert lines["vae/"].source == "Wan-AI/Wan2.2-T2V-A14B-Diffusers"
    page = shopping_text(report)
    assert all(wanted.file in page for wanted in report.shopping)
    assert "ab" * 32 in page


def test_the_shopping_list_is_written_in_every_format(make: MakeModel, tmp_path: Path) -> None:
    folder = make(T2V)
    shutil.rmtree(folder / "vae")
    with CompatibilitySystem() as system:
        report = system.inspect(folder)
        for ending in FORMATS:
            system.save_shopping_list(report, tmp_path / f"list{ending}")
        with pytest.raises(ProblemRaised) as raised:
            system.save_shopping_list(report, tmp_path / "nowhere" / "list.txt")
    assert raised.value.problem.code == "W2-OUTPUT-UNWRITABLE"
    pages = {ending: (tmp_path / f"list{ending}").read_text(encoding="utf-8") for ending in FORMATS}
    assert all("vae/" in page and str(folder / "vae") in page for page in pages.values())
    assert from_json(pages[".json"], ShoppingList).files[0].bytes == 2 * 126_892_531
    assert pages[".html"].count("<tr>") == 2


def test_a_name_that_looks_like_html_stays_a_name(make: MakeModel) -> None:
    folder = make(T2V)
    shutil.rmtree(folder / "vae")
    renamed = folder.rename(folder.with_name("<b>bold"))
    page = shopping_page(inspect(renamed))
    assert "<b>bold" not in page
    assert "&lt;b&gt;bold" in page


def test_parts_of_a_single_file_go_beside_it(tmp_path: Path) -> None:
    file = model_files.flat("wan2.2-ti2v-5b", tmp_path) / "wan2.2_ti2v_5b.safetensors"
    (tmp_path / "wan_vae.safetensors").unlink()
    (line,) = (line for line in shopping_list_of(inspect(file)).files if "vae" in line.file)
    assert line.place == str(tmp_path / "vae")


def test_nothing_is_to_be_fetched_for_a_whole_model(make: MakeModel) -> None:
    assert inspect(make(T2V)).shopping == ()


def test_hashes_are_checked_against_what_a_cache_tells(tmp_path: Path) -> None:
    folder = make_model("tiny", tmp_path / "plain")
    cache = tmp_path / "models--Me--Mini"
    (cache / "blobs").mkdir(parents=True)
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        link = cache / "snapshots" / "0123" / file.relative_to(folder)
        link.parent.mkdir(parents=True, exist_ok=True)
        blob = cache / "blobs" / digest
        blob.write_bytes(file.read_bytes())
        link.symlink_to(os.path.relpath(blob, link.parent))
    report = inspect(cache)
    assert report.layout is Layout.HF_CACHE
    told: list[tuple[int, int]] = []
    verified = verify(report, lambda done, total: told.append((done, total)) or True)
    # Sparse weights of both experts are equal to the byte: a cache keeps them once, and inspection says so.
    assert codes(report) == ["W2-EXPERT-TWICE"]
    assert verified.problems == ()
    assert [file.state for file in verified.files] == [FileState.MATCHES] * 4
    assert told[-1][0] == told[-1][1]
    vae = (cache / "snapshots" / "0123" / "vae" / "diffusion_pytorch_model.safetensors").resolve()
    with vae.open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        file.write(b"\x01")
    assert [problem.code for problem in verify(report, lambda done, total: True).problems] == ["W2-HASH-MISMATCH"]
    assert verify(report, lambda done, total: False).stopped


# --- The published report --------------------------------------------------------------------------------------------


def test_the_published_schemas_are_those_of_the_values() -> None:
    schemas = resources_folder() / "schemas"
    assert json.loads((schemas / "model-report.schema.json").read_bytes()) == json.loads(json.dumps(report_schema()))
    assert json.loads((schemas / "registry-entry.schema.json").read_bytes()) == json.loads(
        json.dumps(msgspec.json.schema(Variant))
    )


def test_the_page_tells_what_follows_from_the_report(make: MakeModel) -> None:
    page = page_of(inspect(make(T2V)))
    told = json.loads(to_json(page))
    assert (told["variant"], told["layout"], told["precision"], told["experts"]) == (T2V, "diffusers", "bf16", 2)
    assert (told["verdict"], told["runnable"], told["problems"]) == ("ready", True, [])
    assert any("16 input channels" in evidence["says"] for evidence in told["evidence"])
    assert from_json(to_json(page), ReportPage) == page
