"""UMT5's encoder for the real tokens of a text alone, with the library's names and numbers.

What comes after a text's end is hidden from it by the mask, so leaving it out gives the same to rounding (3e-6 in
float32): of a prompt of 60 words the library computes 512 tokens. The table of words, a sixth of UMT5-XXL, stays as
and where it is stored, mapped and packed; only the rows of the text's words are read, unpacked and brought to the
device. Source: ``transformers`` 5.23, ``models/umt5/modeling_umt5.py``.
"""

from __future__ import annotations

import math
from typing import Any, cast

import torch
import torch.nn.functional as F
from torch import nn

from wan22_desktop.generation.weights.packing import unpack


class TextEncoder(nn.Module):
    """Token ids [1, tokens] → embeddings [1, tokens, d_model]; ``config`` has the fields of ``UMT5Config``.

    Raises:
        ValueError: the feed-forward is of another kind than UMT5's.
    """

    _keep_in_fp32_modules = ("wo",)
    """What it gives may be larger than float16's largest number."""

    def __init__(self, **config: Any) -> None:
        super().__init__()
        if config["feed_forward_proj"] != "gated-gelu":
            raise ValueError(f"feed_forward_proj is {config['feed_forward_proj']}")
        self.shared = Rows(config["vocab_size"], config["d_model"])
        self.encoder = Stack(config)

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        return self.encoder(self.shared(ids, self.encoder.final_layer_norm.weight.dtype))


class Rows(nn.Module):
    """A table of which few rows are looked up. It does not move with the module."""

    def __init__(self, words: int, dim: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(words, dim), requires_grad=False)

    def keep(self, stored: torch.Tensor, scale: torch.Tensor | None, block_type: str) -> None:
        """Look up in ``stored``, as it lies in its file (:func:`unpack` has its words), instead of in a parameter."""
        del self.weight
        self.weight, self.scale, self.block_type = stored, scale, block_type

    def forward(self, ids: torch.Tensor, dtype: torch.dtype) -> torch.Tensor:
        words = ids.flatten().to(self.weight.device)
        scale, block_type = getattr(self, "scale", None), getattr(self, "block_type", "")
        if scale is not None and scale.numel() > 1:  # one for each row
            scale = scale[words]
        rows = unpack(self.weight[words], dtype, scale=scale, block_type=block_type)
        return rows.reshape(*ids.shape, -1).to(ids.device)


class Stack(nn.Module):
    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__()
        self.block = nn.ModuleList(Block(config) for _ in range(config["num_layers"]))
        self.final_layer_norm = Norm(config)
        self._buckets = config["relative_attention_num_buckets"]
        self._farthest = config["relative_attention_max_distance"]

    def forward(self, hidden: torch.Tensor) -> torch.Tensor:
        buckets = _buckets(hidden.shape[1], self._buckets, self._farthest).to(hidden.device)
        for block in self.block:
            hidden = block(hidden, buckets)
        return self.final_layer_norm(hidden)


def _buckets(tokens: int, number: int, farthest: int) -> torch.Tensor:
    """[tokens, tokens], the bucket of each distance: half for either side, exact when near, logarithmic when far."""
    places = torch.arange(tokens)
    distance = places[None] - places[:, None]
    side = number // 2
    near = side // 2
    away = distance.abs()
    far = torch.log(away.float() / near) / math.log(farthest / near) * (side - near)
    far = (near + far.clamp(min=0).long()).clamp(max=side - 1)
    return torch.where(away < near, away, far) + (distance > 0) * side


class Block(nn.Module):
    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__()
        self.layer = nn.ModuleList([AttentionLayer(config), FeedForwardLayer(config)])

    def forward(self, hidden: torch.Tensor, buckets: torch.Tensor) -> torch.Tensor:
        hidden = _finite(self.layer[0](hidden, buckets))
        return _finite(self.layer[1](hidden))


def _finite(hidden: torch.Tensor) -> torch.Tensor:
    """Infinities of float16 as the library has them: large numbers, a little below the largest."""
    if hidden.dtype is not torch.float16:
        return hidden
    largest = torch.finfo(hidden.dtype).max
    limit = torch.where(torch.isinf(hidden).any(), largest - 1000, largest)
    return torch.clamp(hidden, min=-limit, max=limit)


class AttentionLayer(nn.Module):
    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__()
        self.SelfAttention = Attention(config)
        self.layer_norm = Norm(config)

    def forward(self, hidden: torch.Tensor, buckets: torch.Tensor) -> torch.Tensor:
        return hidden + self.SelfAttention(self.layer_norm(hidden), buckets)


class Attention(nn.Module):
    """Unscaled; every layer has its own bias for distances."""

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__()
        dim, self._heads = config["d_model"], config["num_heads"]
        inner = self._heads * config["d_kv"]
        self.q, self.k, self.v = (nn.Linear(dim, inner, bias=False) for _ in range(3))
        self.o = nn.Linear(inner, dim, bias=False)
        # Made without drawing numbers, for which torch would import its compiler.
        table = torch.empty(config["relative_attention_num_buckets"], self._heads)
        self.relative_attention_bias = nn.Embedding.from_pretrained(table)

    def forward(self, hidden: torch.Tensor, buckets: torch.Tensor) -> torch.Tensor:
        query, key, value = (
            layer(hidden).unflatten(2, (self._heads, -1)).transpose(1, 2) for layer in (self.q, self.k, self.v)
        )
        bias = self.relative_attention_bias(buckets).permute(2, 0, 1)[None].to(query.dtype)
        seen = F.scaled_dot_product_attention(query, key, value, attn_mask=bias, scale=1.0)
        return self.o(seen.transpose(1, 2).flatten(2))


class FeedForwardLayer(nn.Module):
    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__()
        self.DenseReluDense = FeedForward(config)
        self.layer_norm = Norm(config)

    def forward(self, hidden: torch.Tensor) -> torch.Tensor:
        return hidden + self.DenseReluDense(self.layer_norm(hidden))


class FeedForward(nn.Module):
    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__()
        dim, inner = config["d_model"], config["d_ff"]
        self.wi_0, self.wi_1 = (nn.Linear(dim, inner, bias=False) for _ in range(2))
        self.wo = nn.Linear(inner, dim, bias=False)

    def forward(self, hidden: torch.Tensor) -> torch.Tensor:
        hidden = F.gelu(self.wi_0(hidden), approximate="tanh") * self.wi_1(hidden)
        weight = cast("torch.Tensor | None", self.wo.weight)  # None where it is packed
        return self.wo(hidden if weight is None else hidden.to(weight.dtype))


class Norm(nn.Module):
    """Root mean square, in float32."""

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(config["d_model"]))
        self._epsilon = config.get("layer_norm_epsilon", 1e-6)

    def forward(self, hidden: torch.Tensor) -> torch.Tensor:
        square = hidden.float().square().mean(-1, keepdim=True)
        hidden = hidden * torch.rsqrt(square + self._epsilon)
        return self.weight * hidden.to(self.weight.dtype)
