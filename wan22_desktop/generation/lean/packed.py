"""Packed layers in a loop over chunks: unpacked once, not once for each chunk."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from typing import Any

import torch

from wan22_desktop.generation.weights.packing import PackedLinear


@contextlib.contextmanager
def unpacked_once(*modules: torch.nn.Module) -> Generator[None]:
    """Inside, packed layers in ``modules`` unpack their weights for the first chunk and keep them for the others."""
    packed = [part for module in modules for part in module.modules() if isinstance(part, PackedLinear)]
    before = [vars(layer).get("unpacked") for layer in packed]
    for layer in packed:
        vars(layer)["unpacked"] = _remembered(layer)
    try:
        yield
    finally:
        for layer, function in zip(packed, before, strict=True):
            del vars(layer)["unpacked"]
            if function is not None:
                vars(layer)["unpacked"] = function


def _remembered(layer: PackedLinear) -> Any:
    unpack, known = layer.unpacked, dict[torch.dtype, torch.Tensor]()

    def unpacked(dtype: torch.dtype) -> torch.Tensor:
        if dtype not in known:
            known[dtype] = unpack(dtype)
        return known[dtype]

    return unpacked
