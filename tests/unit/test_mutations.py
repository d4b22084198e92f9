"""Folders that were renamed, cut, mixed up and corrupted at random: nothing is raised, and nothing broken is ready.

``WAN22_MUTATIONS`` asks for another number of folders than the suite's own.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import model_files
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from model_folders import VARIANTS, Shapes, make_model
from safetensors import safe_open

from wan22_desktop.domain.model import ModelReport, Role
from wan22_desktop.domain.wire import from_json, to_json
from wan22_desktop.inspection import inspect

MUTATIONS = int(os.environ.get("WAN22_MUTATIONS", "150"))
TINY = VARIANTS["tiny"]
POINTER = b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"0" * 64 + b"\nsize 4999\n"
STRUCTURE = frozenset("num_layers in_channels out_channels ffn_dim text_dim z_dim base_dim d_model".split())
CLASS_DEFAULTS = {"in_channels": 16, "out_channels": 16, "z_dim": 16}
HEAD = 1 << 20
"""Bytes of a file that a mutation looks at: more than any header here has."""


@pytest.fixture(scope="module")
def bases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Path]]:
    """One whole model per layout; examples are made of links to them, so that nothing large is ever copied."""
    place = tmp_path_factory.mktemp("bases")
    made = {name: make("mini", place / name) for name, make in model_files.LAYOUTS.items()}
    yield made | {"diffusers": make_model("tiny", place / "diffusers", shard_bytes=60_000)}
    shutil.rmtree(place)


mutations = st.lists(
    st.tuples(
        st.sampled_from(
            ["rename", "rename folder", "cut", "flip", "delete", "move", "exchange", "copy", "pointer", "part", "empty",
             "json", "grow"]
        ),
        st.integers(0, 10**6), st.integers(0, 10**6),
    ),
    min_size=1, max_size=4,
)  # fmt: skip


@settings(max_examples=MUTATIONS, deadline=2000, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(["diffusers", "diffusers", *model_files.LAYOUTS]), mutations)
def test_no_mutation_is_raised_or_called_ready(
    bases: dict[str, Path], layout: str, steps: list[tuple[str, int, int]]
) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "model"
        shutil.copytree(bases[layout], folder, copy_function=os.link)
        whole = {signature(path) for path in files_of(folder)}
        for kind, first, second in steps:
            mutate(folder, kind, first, second)
        report = inspect(folder)
        assert from_json(to_json(report), ModelReport) == report
        assert report.problems or report.runnable
        if report.whole or report.runnable:
            for component in report.components:
                assert_sound(report, component.path, component.files, whole)
        if report.runnable:
            assert report.whole
            assert {Role.TRANSFORMER, Role.VAE, Role.TEXT_ENCODER} <= {c.role for c in report.components}
            if layout == "diffusers":
                assert_loadable(report)


def files_of(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def signature(path: Path) -> tuple[int, str]:
    """Size, and of a safetensors file its table of tensors: a flipped bit in the weights themselves is for hashes."""
    raw = head(path)
    table = ""
    if len(raw) > 8 and not raw.startswith(b"GGUF"):
        try:
            entries = json.loads(raw[8 : 8 + int.from_bytes(raw[:8], "little")])
            entries.pop("__metadata__", None)
            table = repr(sorted((name, entry["dtype"], entry["shape"]) for name, entry in entries.items()))
        except (ValueError, KeyError, TypeError, AttributeError):
            table = "broken"
    return path.stat().st_size, hashlib.sha256(table.encode(errors="surrogatepass")).hexdigest()


def assert_sound(report: ModelReport, path: str, files: tuple[str, ...], whole: set[tuple[int, str]]) -> None:
    """What is called whole is made of files that nobody touched."""
    root = Path(report.path)
    for file in files:
        place = root / file
        assert signature(place) in whole, (file, report.problems)


def assert_loadable(report: ModelReport) -> None:
    """The library finds in every component exactly the tensors that it needs, and the configuration says the same."""
    wanted: dict[Role, Shapes] = {
        Role.TRANSFORMER: TINY.transformer.shapes(),
        Role.TRANSFORMER_2: TINY.transformer.shapes(),
        Role.VAE: TINY.vae.shapes(),
        Role.TEXT_ENCODER: TINY.text_encoder.shapes(),
    }
    for role, shapes in wanted.items():
        component = report.component(role)
        assert component, role
        found: dict[str, tuple[int, ...]] = {}
        for file in component.files:
            with safe_open(Path(report.path) / file, framework="numpy") as opened:
                for name in opened.keys():  # noqa: SIM118 - it is no dictionary
                    found[name] = tuple(opened.get_slice(name).get_shape())
        assert shapes.items() <= found.items(), role
        config = json.loads((Path(component.path) / "config.json").read_bytes())
        known: dict[str, Any] = {"transformer": TINY.transformer, "transformer_2": TINY.transformer}
        made = known.get(role.value, TINY.vae if role is Role.VAE else TINY.text_encoder).config()
        for name in STRUCTURE & made.keys():
            # What the class takes where nothing is given is as good as what was written.
            value = config.get(name, CLASS_DEFAULTS.get(name))
            assert value == made[name] or (name == "out_channels" and value is None), (role, name)


def mutate(folder: Path, kind: str, first: int, second: int) -> None:  # noqa: C901, PLR0912 - one case per kind
    files = files_of(folder)
    if not files:
        return
    path, other = files[first % len(files)], files[second % len(files)]
    match kind:
        case "rename":
            path.rename(path.with_name(f"{second}{path.suffix}"))
        case "rename folder" if path.parent != folder:
            target = path.parent.with_name(f"{second}")
            if not target.exists():
                path.parent.rename(target)
        case "cut":
            rewrite(path, head(path), max(0, path.stat().st_size - 1 - second % (path.stat().st_size + 1)))
        case "flip":
            raw = bytearray(head(path))
            if raw:
                raw[second % min(len(raw), 4096)] ^= 1 + first % 255
                rewrite(path, bytes(raw), path.stat().st_size)
        case "delete":
            path.unlink()
        case "move":
            target = other.parent / path.name
            if not target.exists():
                path.rename(target)
        case "exchange" if path != other:
            path.rename(folder / "aside")
            other.rename(path)
            (folder / "aside").rename(other)
        case "copy":
            target = other.with_name(f"copy-{second}{path.suffix}")
            if not target.exists():
                os.link(path, target)
        case "pointer":
            rewrite(path, POINTER, len(POINTER))
        case "part":
            path.rename(path.with_name(path.name + ".part"))
        case "empty":
            rewrite(path, b"", 0)
        case "grow":
            rewrite(path, head(path), path.stat().st_size + 1 + second)
        case "json" if path.suffix == ".json":
            nonsense(path, first, second)
        case _:
            pass


def nonsense(path: Path, first: int, second: int) -> None:
    try:
        value = json.loads(head(path))
    except ValueError:
        return
    if isinstance(value, dict) and value:
        values: tuple[Any, ...] = (None, -1, 7, "x", [], {}, True, 1e9, ["a", "b"])
        value[sorted(value)[first % len(value)]] = values[second % len(values)]
        raw = json.dumps(value).encode()
        rewrite(path, raw, len(raw))


def head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(HEAD)


def rewrite(path: Path, raw: bytes, size: int) -> None:
    """A new file in its place: the links of other examples keep the old one."""
    path.unlink()
    path.write_bytes(raw[:size])
    os.truncate(path, size)
