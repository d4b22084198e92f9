"""Weights in few bits are the numbers that their format says, type by type."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType
from gguf.quants import dequantize

from wan22_desktop.generation.weights.packing import BLOCK_TYPES, FLOAT8, PackedLinear, unpack
from wan22_desktop.inspection.contents import LOADABLE

PLAIN = {"F64", "F32", "BF16", "F16"}


def test_everything_that_inspection_calls_loadable_can_be_unpacked() -> None:
    assert BLOCK_TYPES.keys() | FLOAT8.keys() >= LOADABLE - PLAIN


@pytest.mark.parametrize("name", sorted(LOADABLE - PLAIN - FLOAT8.keys()))
def test_blocks_are_the_numbers_that_the_format_says(name: str) -> None:
    """Against the format's own reader in numpy, on blocks of random bytes, scales that are not numbers among them."""
    kind = GGMLQuantizationType[name]
    elements, size = GGML_QUANT_SIZES[kind]
    raw = np.random.default_rng(0).integers(0, 256, (64, 3 * size), dtype=np.uint8)
    with np.errstate(all="ignore"):
        wanted = dequantize(raw, kind)
    ours = unpack(torch.from_numpy(raw), torch.float32, block_type=name).numpy()
    assert ours.shape == (64, 3 * elements)
    sound = np.isfinite(wanted)
    assert sound.mean() > 0.5
    assert np.array_equal(np.isfinite(ours), sound)
    np.testing.assert_allclose(ours[sound], wanted[sound], rtol=1e-6, atol=0)


@pytest.mark.parametrize("name", FLOAT8)
def test_eight_bits_are_multiplied_by_their_scale(name: str) -> None:
    random = torch.Generator().manual_seed(0)
    weight, hidden = torch.randn(6, 4, generator=random), torch.randn(3, 4, generator=random)
    rows = weight.abs().amax(dim=1) / torch.finfo(FLOAT8[name]).max
    layer = PackedLinear((weight / rows[:, None]).to(FLOAT8[name]), torch.ones(6), scale=rows)
    stored = (weight / rows[:, None]).to(FLOAT8[name]).float() * rows[:, None]
    assert torch.equal(layer(hidden), torch.nn.functional.linear(hidden, stored, torch.ones(6)))
    assert torch.allclose(stored, weight, rtol=0.13 if name == "F8_E5M2" else 0.07)
