"""Reading a prompt of 60 tokens: our text encoder, and the library's with the prompt padded to 512 as it does.

Random weights, the true class at a quarter of UMT5-XXL's width, four of its layers.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[2])]

from harness import Row, compare, give_way, script, timed  # noqa: E402

PAIRS, TOKENS, PADDED = 5, 60, 512
SIZES: dict[str, Any] = {
    "vocab_size": 4096, "d_model": 1024, "d_kv": 64, "d_ff": 2560, "num_layers": 4, "num_heads": 16,
}  # fmt: skip
TARGET = 1 / 6


def rows(runs: int) -> Iterator[Row]:
    import torch
    from safetensors.torch import save_file
    from transformers import UMT5Config, UMT5EncoderModel

    from wan22_desktop.domain.model import Component, Role
    from wan22_desktop.generation.weights.building import build
    from wan22_desktop.inspection.parts import Kind

    give_way()
    torch.set_num_threads(2)
    torch.manual_seed(0)
    theirs: Any = UMT5EncoderModel(UMT5Config(**SIZES)).eval().requires_grad_(False)
    with tempfile.TemporaryDirectory() as place:
        state = {name: tensor for name, tensor in theirs.state_dict().items() if "embed_tokens" not in name}
        save_file(state, Path(place) / "model.safetensors")
        component = Component(
            role=Role.TEXT_ENCODER, class_name="UMT5EncoderModel", path=place,
            files=(f"{Path(place).name}/model.safetensors",),
        )  # fmt: skip
        ours = build(component, Kind.TEXT_ENCODER, torch.float32)
        ids = torch.randint(3, SIZES["vocab_size"], (1, PADDED))
        ids[:, TOKENS:] = 0
        mask = (torch.arange(PADDED) < TOKENS).long()[None]
        with torch.no_grad():
            one, other = ours(ids[:, :TOKENS]), theirs(ids, mask).last_hidden_state[:, :TOKENS]
            apart = float((one - other).abs().max() / other.abs().max())
            yield compare(
                "a prompt of 60 tokens, float32", timed(lambda: ours(ids[:, :TOKENS])),
                timed(lambda: theirs(ids, mask)),
                PAIRS * runs, target=TARGET, baseline="transformers, padded to 512",
                correctness=f"{apart:.1e} apart, of the largest number",
            )  # fmt: skip


if __name__ == "__main__":
    script(rows)
