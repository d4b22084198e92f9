"""Every variant in every layout, also with every name scrambled: one table, every cell right.

The table is left in ``tests/artifacts/verdicts.md``.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import model_files
import pytest
from model_files import NATIVE, PAIRS, scramble
from model_folders import RARER, VARIANTS, make_model

from wan22_desktop.domain.model import Layout, ModelReport, Verdict
from wan22_desktop.domain.wire import from_json, to_json
from wan22_desktop.inspection import inspect
from wan22_desktop.inspection.registry import published

ARTIFACTS = Path(__file__).resolve().parents[1] / "artifacts"
DIFFUSERS = VARIANTS | RARER
Make = Callable[[str, Path], Path]


def make_cache(variant: str, root: Path) -> Path:
    """A HuggingFace cache: a snapshot of links to blobs, whose repository's name tells nothing."""
    folder, cache = make_model(variant, root / "plain"), root / "models--somebody--something"
    (cache / "blobs").mkdir(parents=True)
    for number, file in enumerate(sorted(path for path in folder.rglob("*") if path.is_file())):
        link = cache / "snapshots" / "0123abcd" / file.relative_to(folder)
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(os.path.relpath(file.rename(cache / "blobs" / f"{number:064x}"), link.parent))
    return cache


def comfy(storage: str) -> Make:
    return lambda variant, root: model_files.comfy(variant, root, storage)


def gguf(kind: str) -> Make:
    return lambda variant, root: model_files.gguf(variant, root, kind)


COLUMNS: dict[str, tuple[Make, Layout]] = {
    "diffusers": (make_model, Layout.DIFFUSERS),
    "hf-cache": (make_cache, Layout.HF_CACHE),
    "original": (model_files.original, Layout.ORIGINAL),
    "ComfyUI fp16": (comfy("fp16"), Layout.SINGLE_FILE),
    "ComfyUI fp8": (comfy("fp8"), Layout.SINGLE_FILE),
    "ComfyUI fp8 scaled": (comfy("fp8_scaled"), Layout.SINGLE_FILE),
    "ComfyUI comfy_quant": (comfy("comfy_quant"), Layout.SINGLE_FILE),
    "GGUF Q4_K": (gguf("Q4_K"), Layout.GGUF),
    "GGUF Q8_0": (gguf("Q8_0"), Layout.GGUF),
    "flat": (model_files.flat, Layout.SINGLE_FILE),
}
ROWS = NATIVE


@pytest.fixture(scope="module")
def table() -> Iterator[dict[tuple[str, str], str]]:
    """The cells by row and column; written down when all are there."""
    cells: dict[tuple[str, str], str] = {}
    yield cells
    columns = [f"{name}{' (scrambled)' if hidden else ''}" for name in COLUMNS for hidden in (False, True)]
    columns.remove("hf-cache (scrambled)")
    lines = ["| variant | " + " | ".join(columns) + " |", "| --- " * (len(columns) + 1) + "|"]
    lines += [
        f"| {row} | " + " | ".join(cells.get((row, column), "–") for column in columns) + " |"
        for row in ROWS if any(name == row for name, _ in cells)
    ]  # fmt: skip
    ARTIFACTS.mkdir(exist_ok=True)
    (ARTIFACTS / "verdicts.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\n".join(lines))


def test_the_table_has_every_row_of_the_registry() -> None:
    assert set(ROWS) - {"mini"} == {variant.id for variant in published().variants}
    with_class = {variant.id for variant in published().variants if variant.pipeline}
    assert with_class == set(DIFFUSERS) - {"tiny"}


@pytest.mark.parametrize("hidden", [False, True], ids=["named", "scrambled"])
@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("row", ROWS)
def test_every_cell_is_right(
    row: str, column: str, hidden: bool, tmp_path: Path, table: dict[tuple[str, str], str]
) -> None:
    folder = column in ("diffusers", "hf-cache")
    if folder and row != "mini" and row not in DIFFUSERS:
        pytest.skip("the library has no class for it")
    if column == "hf-cache" and (hidden or os.name == "nt"):
        pytest.skip("a cache is its names")
    make, layout = COLUMNS[column]
    root = make("tiny" if folder and row == "mini" else row, tmp_path / "model")
    report = inspect(scramble(root) if hidden else root)
    assert report.variant == ("custom" if row == "mini" else row), report.evidence
    assert report.layout is layout
    pair = len(report.experts) == 2
    assert pair is (row in PAIRS or (folder and row == "mini"))
    assert report.evidence
    assert from_json(to_json(report), ModelReport) == report
    assert codes(report) == expected(row, column, hidden=hidden, pair=pair), report.problems
    assert report.whole is not bool({"W2-EXPERT-ORDER-UNKNOWN", "W2-COMPONENT-MISSING"} & codes(report))
    table[row, f"{column}{' (scrambled)' if hidden else ''}"] = cell(report)


def expected(row: str, column: str, *, hidden: bool, pair: bool) -> set[str]:
    """What is told of a model that is whole."""
    folder = column in ("diffusers", "hf-cache")
    variant = published().variant(row)
    told = {"W2-UNSUPPORTED-PIPELINE"} if variant and variant.waiting else set[str]()
    if folder and not hidden:
        return told
    if hidden and pair:
        told.add("W2-EXPERT-ORDER-UNKNOWN")  # which of two equal headers is which stood in the names alone
    if row == "mini" and pair:
        told.add("W2-BOUNDARY-FILLED")
    if hidden and row == "wan2.1-t2v-14b" and column != "original":
        told.add("W2-VARIANT-UNCERTAIN")
    return told


def codes(report: ModelReport) -> set[str]:
    return {problem.code for problem in report.problems}


def cell(report: ModelReport) -> str:
    if report.verdict is Verdict.READY:
        return "ready"
    doubts = {"W2-EXPERT-ORDER-UNKNOWN": "asks which expert is which", "W2-VARIANT-UNCERTAIN": "in doubt"}
    told = [words for code, words in doubts.items() if code in codes(report)]
    return "; ".join([f"{report.verdict.value}{', whole' if report.whole else ''}", *told])
