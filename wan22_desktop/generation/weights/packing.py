"""Weights that stay as they are stored, in few bits, and are unpacked where they are used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Self

import torch
import torch.nn.functional as F
from diffusers.quantizers.gguf.utils import GGML_QUANT_SIZES, dequantize_functions
from gguf import GGMLQuantizationType
from torch import nn

AT_ONCE = 1 << 22
"""Numbers that are unpacked in one go: on the way they are float32, and those of a whole layer would take 0.3 GB."""
FLOAT8 = {"F8_E4M3": torch.float8_e4m3fn, "F8_E5M2": torch.float8_e5m2}
BLOCK_TYPES = {kind.name: kind for kind in dequantize_functions}
"""GGUF types of which the library knows the blocks, by name."""


class PackedLinear(nn.Module):
    """``y = x · unpacked(W)ᵀ + b``. ``packed`` is float8 [out, in], or uint8 [out, bytes of a row] of GGUF blocks.

    It has no ``weight``: modules that look at its type to cast their input would cast to eight bits.
    """

    weight: None = None
    scale: torch.Tensor | None

    def __init__(
        self,
        packed: torch.Tensor,
        bias: torch.Tensor | None,
        *,
        scale: torch.Tensor | None = None,
        block_type: str = "",
    ) -> None:
        super().__init__()
        self.packed = nn.Parameter(packed, requires_grad=False)
        self.bias = None if bias is None else nn.Parameter(bias, requires_grad=False)
        self.block_type = block_type
        self.register_buffer("scale", scale, persistent=False)
        self.out_features = packed.shape[0]
        self.in_features = _unpacked_width(packed, block_type)

    @classmethod
    def of(cls, plain: nn.Linear, kind: torch.dtype = torch.float8_e4m3fn) -> Self:
        """``plain`` in eight bits, with a scale for every row, so that rows of small numbers are as exact as others."""
        weight = plain.weight.detach()
        scale = weight.abs().amax(dim=1).float().clamp_min(torch.finfo(torch.float32).tiny) / torch.finfo(kind).max
        packed = torch.empty(weight.shape, dtype=kind, device=weight.device)
        for rows in row_chunks(weight):
            packed[rows] = (weight[rows].float() / scale[rows, None]).to(kind)
        return cls(packed, plain.bias, scale=scale)

    def unpacked(self, dtype: torch.dtype) -> torch.Tensor:
        """The weight [out, in] in ``dtype``, in memory of its own."""
        return unpack(self.packed, dtype, scale=self.scale, block_type=self.block_type)

    def forward(self, hidden: torch.Tensor) -> torch.Tensor:
        bias = None if self.bias is None else self.bias.to(hidden.dtype)
        return F.linear(hidden, self.unpacked(hidden.dtype), bias)


def unpack(
    packed: torch.Tensor, dtype: torch.dtype, *, scale: torch.Tensor | None = None, block_type: str = ""
) -> torch.Tensor:
    """A stored tensor as numbers of ``dtype``: GGUF blocks spread out, float8 multiplied by its scale.

    Scales are one number, or one per row; blocks follow ggml's ``ggml-quants.c``.
    """
    if packed.ndim != 2 or packed.numel() <= AT_ONCE:
        return _unpack(packed, dtype, scale, block_type)
    whole = torch.empty((len(packed), _unpacked_width(packed, block_type)), dtype=dtype, device=packed.device)
    for rows in row_chunks(whole):
        of_rows = scale[rows] if scale is not None and scale.numel() > 1 else scale
        whole[rows] = _unpack(packed[rows], dtype, of_rows, block_type)
    return whole


def _unpack(packed: torch.Tensor, dtype: torch.dtype, scale: torch.Tensor | None, block_type: str) -> torch.Tensor:
    if block_type:
        kind = GGMLQuantizationType[block_type]
        _, size = GGML_QUANT_SIZES[kind]
        function: Any = dequantize_functions[kind]
        blocks = packed.reshape(-1, size)
        numbers: torch.Tensor = function(blocks, *GGML_QUANT_SIZES[kind], dtype=torch.float32)
        return numbers.reshape(*packed.shape[:-1], -1).to(dtype)
    if scale is None:
        return packed.to(dtype)
    factor = scale.to(torch.float32)
    if factor.ndim == 1 and factor.numel() > 1:
        factor = factor.view(-1, *[1] * (packed.ndim - 1))
    return (packed.to(torch.float32) * factor).to(dtype)


def row_chunks(matrix: torch.Tensor) -> Iterator[slice]:
    """Its rows, so many at once as have :data:`AT_ONCE` numbers."""
    rows = max(1, AT_ONCE // max(1, matrix.shape[1]))
    return (slice(begin, begin + rows) for begin in range(0, len(matrix), rows))


def _unpacked_width(packed: torch.Tensor, block_type: str) -> int:
    if not block_type:
        return packed.shape[1]
    elements, size = GGML_QUANT_SIZES[GGMLQuantizationType[block_type]]
    return packed.shape[1] // size * elements
