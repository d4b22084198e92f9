"""What the installed libraries do wrong around Wan, shown on the libraries themselves, and that we keep clear of it.

A test that fails on its first half says that an update has mended the library: then what works around it may go.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest
import recipes
import torch
from diffusers import DiffusionPipeline, WanTransformer3DModel

from wan22_desktop.domain.plan import Offload
from wan22_desktop.generation import loading
from wan22_desktop.inspection import inspect

ROOT = Path(__file__).parents[2]
CPU = torch.device("cpu")


@torch.no_grad()
def seen_by(expert: Any) -> torch.Tensor:
    random = torch.Generator().manual_seed(1)
    latents = torch.randn(1, 16, 3, 4, 4, generator=random)
    text = torch.randn(1, 32, 32, generator=random)
    return expert(latents, torch.tensor([500.0]), text, return_dict=False)[0]


# --- Two experts on the disk -----------------------------------------------------------------------------------------


def test_offloaded_to_disk_the_librarys_second_expert_runs_on_the_firsts_weights(
    tiny_t2v: Path, tmp_path: Path
) -> None:
    """diffusers 0.42.1 names a group's file by the block alone, and never writes a file that is there already."""
    pipeline: Any = DiffusionPipeline.from_pretrained(tiny_t2v, dtype=torch.float32)
    high, low = seen_by(pipeline.transformer), seen_by(pipeline.transformer_2)
    assert not torch.allclose(high, low, atol=0.1), "two experts, as they should be"
    # As its guide has it: one folder for the pipeline.
    pipeline.enable_group_offload(
        onload_device=CPU, offload_device=CPU, offload_type="block_level", num_blocks_per_group=1,
        offload_to_disk_path=str(tmp_path), exclude_modules=["vae", "text_encoder"],
    )  # fmt: skip
    assert torch.equal(seen_by(pipeline.transformer), high)
    wrong = seen_by(pipeline.transformer_2)
    assert not torch.allclose(wrong, low, atol=0.1), "no warning, and not its own"
    for one, other in zip(pipeline.transformer.blocks, pipeline.transformer_2.blocks, strict=True):
        for group in (one, other):
            group._diffusers_hook.hooks["group_offloading"].group.onload_()
        assert torch.equal(one.attn1.to_q.weight, other.attn1.to_q.weight)


def test_ours_straight_from_the_files_are_two_experts(tiny_t2v: Path) -> None:
    report, plan = inspect(tiny_t2v), msgspec.structs.replace(recipes.PLAN, offload=Offload.DISK)
    resident = loading.load(report, recipes.PLAN, lambda role: None)
    wanted = [seen_by(expert) for expert in resident.transformers]
    model = loading.load(report, plan, lambda role: None)
    # What the loader does for a card, with main memory for the card: they take turns, several times.
    for expert in model.transformers:
        loading.offload_blocks(expert, CPU)
    for _ in range(2):
        for expert, exact in zip(model.transformers, wanted, strict=True):
            assert torch.equal(seen_by(expert), exact)
    assert not torch.allclose(wanted[0], wanted[1], atol=0.1)
    first, second = (expert.blocks[0].attn1.to_q.weight for expert in model.transformers)
    assert not torch.equal(first, second)


def test_nothing_of_ours_asks_the_library_to_offload_to_disk() -> None:
    """By a keyword of a call, or by a name in a table of arguments."""
    name, found, parsed = "offload_to_disk_path", list[str](), 0
    for path in sorted((ROOT / "wan22_desktop").rglob("*.py")):
        tree, parsed = ast.parse(path.read_text(encoding="utf-8")), parsed + 1
        for node in ast.walk(tree):
            keyword = isinstance(node, ast.keyword) and node.arg == name
            if keyword or (isinstance(node, ast.Constant) and node.value == name):
                found.append(f"{path.name}:{node.lineno}")
    assert parsed > 100, "the package was looked through"
    assert not found


# --- A precision that nobody asked for -------------------------------------------------------------------------------


def bytes_of(module: Any) -> int:
    return sum(parameter.nbytes for parameter in module.parameters())


def test_without_a_dtype_the_library_makes_float32_of_half_precise_weights_and_ours_stay(
    tiny_t2v: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "half"
    half = WanTransformer3DModel.from_pretrained(tiny_t2v / "transformer", torch_dtype=torch.bfloat16)
    in_half = bytes_of(half)
    pipeline: Any = DiffusionPipeline.from_pretrained(tiny_t2v, dtype=torch.bfloat16)
    pipeline.save_pretrained(folder)
    theirs = WanTransformer3DModel.from_pretrained(folder / "transformer")
    assert {parameter.dtype for parameter in theirs.parameters()} == {torch.float32}
    assert bytes_of(theirs) > 1.6 * in_half

    plan = msgspec.structs.replace(recipes.PLAN, precision="bfloat16")
    ours = loading.load(inspect(folder), plan, lambda role: None).transformers[0]
    assert bytes_of(ours) == in_half
    kinds = {name: parameter.dtype for name, parameter in ours.named_parameters()}
    assert kinds == {name: parameter.dtype for name, parameter in half.named_parameters()}
    assert kinds["blocks.0.attn1.to_q.weight"] is torch.bfloat16


# --- Files that are larger than memory -------------------------------------------------------------------------------

_OPEN = """
import json, resource, sys
from pathlib import Path
from safetensors import safe_open
from safetensors.torch import load_file
from wan22_desktop.generation.weights.reading import _open

path = sys.argv[1]

def leave(room):
    # So much may be promised beyond what this process has: of mappings only private, writable ones count.
    used = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmData")) * 1024
    resource.setrlimit(resource.RLIMIT_DATA, (used + room, resource.RLIM_INFINITY))

def told(work):
    try:
        return str(work())
    except Exception as error:
        return f"{type(error).__name__}: {error}"

def opened():
    with safe_open(path, "pt") as file:
        return file.get_slice("weight").get_shape()

def ours():
    weight = _open(Path(path))[0]["weight"].read()
    return [*weight.shape, float(weight[-1, -1])]

def tried(room):
    leave(room)
    return {
        "safe_open": told(opened), "load_file": told(lambda: load_file(path)["weight"].shape), "ours": told(ours)
    }

print(json.dumps([tried(2 << 30), tried(256 << 20)]))
"""


def sparse(path: Path, rows: int) -> Path:
    """A file of one tensor [rows, 2**20] in bfloat16 that takes no room on the disk."""
    size = rows << 21
    header = msgspec.json.encode({"weight": {"dtype": "BF16", "shape": [rows, 1 << 20], "data_offsets": [0, size]}})
    header += b" " * (-len(header) % 8)  # as the library writes it
    with path.open("wb") as file:
        file.write(len(header).to_bytes(8, "little") + header)
        file.truncate(8 + len(header) + size)
    return path


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is Linux's")
def test_the_library_cannot_open_a_file_that_is_larger_than_memory_and_ours_does(tmp_path: Path) -> None:
    """It maps files privately and writable, so the system must promise memory for all of the file.

    The limit is RLIMIT_DATA, which counts such mappings as a small machine's memory and swap do; a file of 1 GB that
    takes no room on the disk stands for 28 GB of an expert. A shared mapping that is only read is not counted.
    """
    path = sparse(tmp_path / "large.safetensors", 512)
    assert path.stat().st_blocks * 512 < 1 << 20
    done = subprocess.run([sys.executable, "-c", _OPEN, str(path)], capture_output=True, text=True, check=True)
    enough, short = msgspec.json.decode(done.stdout.splitlines()[-1], type=list[dict[str, str]])
    assert enough["safe_open"] == "[512, 1048576]"
    assert "512" in enough["load_file"]
    assert "Cannot allocate memory" in short["safe_open"]
    assert "Cannot allocate memory" in short["load_file"]
    assert short["ours"] == enough["ours"] == "[512, 1048576, 0.0]"
