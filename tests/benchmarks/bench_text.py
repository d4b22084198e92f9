"""Reading a prompt of 60 tokens: our text encoder, and the library's with the prompt padded to 512 as it does.

Random weights, the true class at a quarter of UMT5-XXL's width, four of its layers. Then the same prompt again: prompt
and negative prompt of the published width, as long as they can be, off the disk.
"""

from __future__ import annotations

import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).resolve().parent), *map(str, Path(__file__).resolve().parents[1:3])]

from harness import Row, compare, give_way, row_of, script, timed  # noqa: E402

PAIRS, TOKENS, PADDED = 5, 60, 512
SIZES: dict[str, Any] = {
    "vocab_size": 4096, "d_model": 1024, "d_kv": 64, "d_ff": 2560, "num_layers": 4, "num_heads": 16,
}  # fmt: skip
TARGET = 1 / 6
WIDTH, SOON = 4096, 0.02
"""Of UMT5-XXL's embeddings; seconds in which what was read once is there again."""


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
    yield _kept(PAIRS * runs)


def _kept(times: int) -> Row:
    import torch
    from recipes import PLAN, settings

    from wan22_desktop.domain.resources import bundled_model
    from wan22_desktop.generation import loading, prompting
    from wan22_desktop.inspection import inspect

    def nobody() -> loading.TextEncoder:
        raise AssertionError("all of it is kept")

    job, cancel = settings(prompt="a prompt", negative="another"), threading.Event()
    embeddings = torch.randn(1, PADDED, WIDTH)
    with tempfile.TemporaryDirectory() as place:
        cache = prompting.EmbeddingCache(Path(place), inspect(bundled_model()), PLAN)
        for text in (job.prompt, job.negative):
            cache.put(prompting.cleaned(text), embeddings, PADDED)
        again = timed(lambda: prompting.embed_prompt(job, cache, nobody, cancel))
        again()
        found = prompting.embed_prompt(job, cache, nobody, cancel)
        assert found.negative is not None
        apart = float((found.positive - embeddings).abs().max())
        return row_of(
            f"two kept prompts of {PADDED} tokens, {WIDTH} wide, float32", [(again(), SOON) for _ in range(times)],
            target=1.0, baseline="20 ms", correctness=f"differs by {apart:.0f}",
        )  # fmt: skip


if __name__ == "__main__":
    script(rows)
