"""Our text encoder on stored weights of all kinds. That its numbers are the library's is the gate's, too."""

from __future__ import annotations

import copy
import threading
from pathlib import Path
from typing import Any

import pytest
import recipes
import torch
from safetensors.torch import save_file
from transformers import UMT5Config, UMT5EncoderModel

from wan22_desktop.domain.model import Component, Role
from wan22_desktop.domain.resources import bundled_model
from wan22_desktop.generation import loading, prompting
from wan22_desktop.generation.lean.text import TextEncoder, _finite
from wan22_desktop.generation.weights.building import build
from wan22_desktop.inspection import inspect
from wan22_desktop.inspection.parts import Kind

LENGTH = 512
CONFIG: dict[str, Any] = {
    "vocab_size": 300, "d_model": 96, "d_kv": 16, "d_ff": 192, "num_layers": 3, "num_heads": 4,
    "relative_attention_num_buckets": 32, "relative_attention_max_distance": 128, "feed_forward_proj": "gated-gelu",
}  # fmt: skip


def random_encoder() -> Any:
    """The library's class with random weights."""
    torch.manual_seed(5)
    model: Any = UMT5EncoderModel(UMT5Config(**CONFIG)).eval().requires_grad_(False)
    for name, parameter in model.named_parameters():
        if "relative" in name or "norm" in name:  # the library starts them too small, and at one
            torch.nn.init.normal_(parameter, mean=1.0 if "norm" in name else 0.0, std=0.3)
    return model


@pytest.fixture(scope="module")
def theirs() -> Any:
    return random_encoder()


def stored(model: Any, folder: Path, dtype: torch.dtype = torch.float32) -> Component:
    """The weights of ``model`` as one file."""
    state = {
        name: tensor.to(dtype).clone() for name, tensor in model.state_dict().items() if "embed_tokens" not in name
    }
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "model.safetensors"
    save_file(state, path)
    return Component(
        role=Role.TEXT_ENCODER, class_name="UMT5EncoderModel", path=str(folder), files=(f"{folder.name}/{path.name}",)
    )


def built(component: Component, dtype: torch.dtype) -> Any:
    model = build(component, Kind.TEXT_ENCODER, dtype)
    assert isinstance(model, TextEncoder)
    return model


class _Words:
    """Made-up tokens: as many as the text has letters."""

    length = LENGTH

    def __call__(self, text: str) -> tuple[torch.Tensor, torch.Tensor]:
        ids = torch.randint(2, CONFIG["vocab_size"], (1, LENGTH), generator=torch.Generator().manual_seed(len(text)))
        mask = (torch.arange(LENGTH) < len(text)).long()[None]
        return ids * mask, mask


def embedded(model: Any, tokens: int) -> torch.Tensor:
    encoder = loading.TextEncoder(_Words(), model, torch.device("cpu"))
    embeddings, count = prompting._encode(encoder, "x" * tokens, threading.Event())
    assert count == tokens
    assert embeddings.shape[:2] == (1, LENGTH)
    assert not embeddings[:, tokens:].any()
    return embeddings


def padded(model: Any, tokens: int) -> torch.Tensor:
    """As the library's pipelines encode."""
    ids, mask = _Words()("x" * tokens)
    with torch.no_grad():
        hidden = model(ids, mask).last_hidden_state
    return hidden * mask[..., None]


def apart(one: torch.Tensor, other: torch.Tensor) -> float:
    """The largest difference, to the largest number."""
    return float((one.float() - other.float()).abs().max() / other.float().abs().max())


@torch.no_grad()
def test_the_bundled_text_encoder_gives_the_librarys_numbers() -> None:
    report = inspect(bundled_model())
    component = report.component(Role.TEXT_ENCODER)
    assert component
    theirs = UMT5EncoderModel.from_pretrained(component.path, dtype=torch.float32).eval()
    ours = loading.load_text_encoder(report, recipes.PLAN, lambda role: None)
    ids, mask = ours.tokenizer("a red circle moving right on a navy background")
    hidden, tokens = prompting._encode(ours, "a red circle moving right on a navy background", threading.Event())
    exact = theirs(ids, mask).last_hidden_state
    assert apart(hidden[:, :tokens], exact[:, :tokens]) <= 3e-6


@torch.no_grad()
def test_what_is_too_large_for_float16_is_cut_and_computed_as_the_library_does(theirs: Any, tmp_path: Path) -> None:
    loud = copy.deepcopy(theirs)
    for block in loud.encoder.block:
        block.layer[1].DenseReluDense.wo.weight.mul_(3e3)
    component = stored(loud, tmp_path)
    loud = UMT5EncoderModel.from_pretrained(_folder_of(loud, tmp_path / "library"), dtype=torch.float16).eval()
    assert loud.encoder.block[0].layer[1].DenseReluDense.wo.weight.dtype is torch.float32
    ours = built(component, torch.float16)
    assert ours.encoder.block[0].layer[1].DenseReluDense.wo.weight.dtype is torch.float32
    hidden = embedded(ours, 60)
    assert hidden.isfinite().all()
    assert apart(hidden, padded(loud, 60)) <= 2**-8
    sum_ = torch.tensor([float("inf"), -1.0, float("-inf")], dtype=torch.float16)
    assert _finite(sum_).tolist() == [64512.0, -1.0, -64512.0]


def _folder_of(model: Any, folder: Path) -> Path:
    model.save_pretrained(folder)
    return folder


@torch.no_grad()
def test_only_the_rows_of_the_words_are_read_and_they_stay_where_they_are(theirs: Any, tmp_path: Path) -> None:
    model = built(stored(theirs, tmp_path, torch.bfloat16), torch.float32)
    assert model.shared.weight.dtype is torch.bfloat16
    assert "shared.weight" not in dict(model.named_parameters())
    exact = theirs.shared.weight.bfloat16().float()
    ids = torch.tensor([[7, 3, 7]])
    assert torch.equal(model.shared(ids, torch.float32), exact[ids])
    assert model.to("meta").shared.weight.device.type == "cpu"
    rows = torch.arange(12.0).reshape(4, 3)
    for scale in (torch.tensor(2.0), torch.tensor([1.0, 2.0, 3.0, 4.0])):
        model.shared.keep(rows.to(torch.float8_e4m3fn), scale, "")
        assert torch.equal(
            model.shared(torch.tensor([[3, 1]]), torch.float32), (rows * scale.reshape(-1, 1))[None, [3, 1]]
        )


@torch.no_grad()
def test_blocks_are_brought_one_at_a_time(theirs: Any, tmp_path: Path) -> None:
    model = built(stored(theirs, tmp_path), torch.float32)
    whole = embedded(model, 60)
    loading.offload_blocks(model.encoder, torch.device("cpu"))
    hooked = [name for name, part in model.named_modules() if hasattr(part, "_diffusers_hook")]
    assert [name for name in hooked if name.startswith("encoder.block.")] == [f"encoder.block.{i}" for i in range(3)]
    assert torch.equal(embedded(model, 60), whole)


def test_an_encoder_of_another_kind_is_no_umt5() -> None:
    with pytest.raises(ValueError, match="gated-silu"):
        TextEncoder(**(CONFIG | {"feed_forward_proj": "gated-silu"}))
