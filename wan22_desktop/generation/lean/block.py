"""The library's transformer block (diffusers 0.42.1), computed in chunks of rows and in place.

Every operation is the library's, in its order and precision: only where a row's numbers depend on that row alone, they
are computed for some rows at a time, and what is summed up is summed up where it stands.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import diffusers.models.transformers.transformer_wan as library
import torch

from wan22_desktop.generation.lean.packed import unpacked_once
from wan22_desktop.planning.chunks import chunks

TEXT_TOKENS = 512
"""Where a block looks at a picture too, the library takes so many of the last tokens for the text's."""


@dataclass(frozen=True, slots=True)
class Way:
    """How to go about it."""

    chunk_rows: int = 2048
    head_groups: int = 1
    """Self-attention in so many parts: shorter kernels, and less memory."""


class TokenTimes(NamedTuple):
    """The time's embedding where tokens have timesteps of their own, each of which is there once."""

    table: torch.Tensor
    """[timesteps, 6, dim]"""
    rows: torch.Tensor | None
    """For each token, [batch, tokens], its place in the table; None: all have the first."""

    def spread(self, batch: int, tokens: int) -> torch.Tensor:
        """As the library has it: [batch, tokens, 6, dim]."""
        if self.rows is None:
            return self.table[:1].expand(batch, tokens, -1, -1)
        return self.table[self.rows]


SHIFT, SCALE, GATE, LATE_SHIFT, LATE_SCALE, LATE_GATE = range(6)
Modulated = Callable[[int, slice, int], torch.Tensor]
"""Of one batch, some rows and one of the six numbers, in float32: [1, rows or 1, dim]; scales come as 1 + scale."""


def modulation(table: torch.Tensor, times: torch.Tensor | TokenTimes) -> Modulated:
    """What scales, shifts and gates: a block's table plus the time's embedding, for the rows that are asked for."""
    if not isinstance(times, TokenTimes) and times.ndim == 4:
        tokens = times

        def of_token(batch: int, part: slice, which: int) -> torch.Tensor:
            summed = table[:, which] + tokens[batch : batch + 1, part, which].float()
            return 1 + summed if which in (SCALE, LATE_SCALE) else summed

        return of_token
    known, rows = (times.table, times.rows) if isinstance(times, TokenTimes) else (times, None)
    # So few that they are summed up once.
    summed = table.to(known.device) + known.float()
    summed[:, SCALE::3] += 1
    if rows is not None:
        return lambda batch, part, which: summed[:, which][rows[batch, part]].unsqueeze(0)
    if isinstance(times, TokenTimes):
        return lambda batch, part, which: summed[:1, which : which + 1]
    return lambda batch, part, which: summed[batch : batch + 1, which : which + 1]


def run_block(
    block: Any, way: Way, hidden: torch.Tensor, text: torch.Tensor, times: Any, rotations: Any
) -> torch.Tensor:
    """What the block makes of ``hidden`` [batch, tokens, dim], which is overwritten with it."""
    hidden = hidden.contiguous()
    modulated = modulation(block.scale_shift_table, times)
    found = _self_attention(block, way, hidden, modulated, rotations)
    layer = block.attn1
    with unpacked_once(layer.to_out):
        for index, part, rows in _pieces(hidden, way):
            _add_gated(rows, _out(layer, found[index : index + 1, part]), modulated(index, part, GATE))
    del found

    layer = block.attn2
    pairs = _pairs(layer, text)
    with unpacked_once(layer.to_q, layer.to_out):
        for index, _, rows in _pieces(hidden, way):
            rows.add_(_out(layer, _cross_attention(layer, _query(block, rows), pairs, index)))
    del pairs

    with unpacked_once(block.ffn):
        for index, part, rows in _pieces(hidden, way):
            normed = functools.partial(modulated, index, part)
            given = block.ffn(_normed(block.norm3, rows, normed, LATE_SCALE, LATE_SHIFT))
            _add_gated(rows, given, modulated(index, part, LATE_GATE))
            del given
    return hidden


def _pieces(hidden: torch.Tensor, way: Way) -> Iterator[tuple[int, slice, torch.Tensor]]:
    """Index of the batch, rows, and a view of them [1, rows, dim] that is one piece of memory."""
    for index in range(hidden.shape[0]):
        for part in chunks(hidden.shape[1], way.chunk_rows):
            yield index, part, hidden[index : index + 1, part]


def _normed(
    norm: Any, rows: torch.Tensor, modulated: Callable[[int], torch.Tensor], scale: int, shift: int
) -> torch.Tensor:
    return norm(rows.float()).mul_(modulated(scale)).add_(modulated(shift)).type_as(rows)


def _add_gated(rows: torch.Tensor, given: torch.Tensor, gate: torch.Tensor) -> None:
    rows.copy_((given * gate).add_(rows))


def _out(layer: Any, found: torch.Tensor) -> torch.Tensor:
    return layer.to_out[1](layer.to_out[0](found))


def _self_attention(block: Any, way: Way, hidden: torch.Tensor, modulated: Modulated, rotations: Any) -> torch.Tensor:
    """What each token of ``hidden`` finds at the others: [batch, tokens, dim]."""
    layer = block.attn1
    query, key, value = _projected(block, way, hidden, modulated, rotations)
    if way.head_groups == 1:
        return _attention(layer, query, key, value).flatten(2, 3).type_as(query)
    # Nobody asks for a group's queries again: what they found takes their place.
    for heads in _groups(layer.heads, way.head_groups):
        query[:, :, heads] = _attention(layer, query[:, :, heads], key[:, :, heads], value[:, :, heads])
    return query.flatten(2, 3)


def _projected(
    block: Any, way: Way, hidden: torch.Tensor, modulated: Modulated, rotations: Any
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Queries, keys and values of the self-attention, [batch, tokens, heads, width] each."""
    layer = block.attn1
    all_of: list[torch.Tensor] = []
    with unpacked_once(layer.to_q, layer.to_k, layer.to_v):
        for index, part, rows in _pieces(hidden, way):
            normed = _normed(block.norm1, rows, functools.partial(modulated, index, part), SCALE, SHIFT)
            given = layer.to_v(normed).unflatten(2, (layer.heads, -1))
            if not all_of:
                all_of = [given.new_empty(*hidden.shape[:2], *given.shape[2:]) for _ in range(3)]
            query, key, value = (tensor[index : index + 1, part] for tensor in all_of)
            value.copy_(given)
            del given
            turned = [table[:, part] for table in rotations]
            _rotate(layer.norm_q(layer.to_q(normed)).unflatten(2, (layer.heads, -1)), turned, query)
            _rotate(layer.norm_k(layer.to_k(normed)).unflatten(2, (layer.heads, -1)), turned, key)
            del normed
    return all_of[0], all_of[1], all_of[2]


def _groups(heads: int, wanted: int) -> Iterator[slice]:
    bounds = [heads * index // wanted for index in range(wanted + 1)]
    return (slice(start, end) for start, end in itertools.pairwise(bounds) if start < end)


def _rotate(rows: torch.Tensor, rotations: list[torch.Tensor], into: torch.Tensor) -> None:
    """``rows`` [1, rows, heads, width], each turned by its place in the video."""
    left, right = rows.unflatten(-1, (-1, 2)).unbind(-1)
    cosines, sines = rotations[0][..., 0::2], rotations[1][..., 1::2]
    into[..., 0::2] = (left * cosines).sub_(right * sines)
    into[..., 1::2] = (left * sines).add_(right * cosines)


def _query(block: Any, rows: torch.Tensor) -> torch.Tensor:
    layer = block.attn2
    return layer.norm_q(layer.to_q(block.norm2(rows.float()).type_as(rows))).unflatten(2, (layer.heads, -1))


def _pairs(layer: Any, text: torch.Tensor) -> list[torch.Tensor]:
    """Keys and values of the text, and before them those of the picture: [2, batch, tokens, heads, width] each."""
    found: list[torch.Tensor] = []
    if layer.add_k_proj is not None:
        picture, text = text[:, :-TEXT_TOKENS], text[:, -TEXT_TOKENS:]
        found.append(torch.stack([layer.norm_added_k(layer.add_k_proj(picture)), layer.add_v_proj(picture)]))
    found.append(torch.stack([layer.norm_k(layer.to_k(text)), layer.to_v(text)]))
    return [pair.unflatten(3, (layer.heads, -1)) for pair in found]


def _cross_attention(layer: Any, query: torch.Tensor, pairs: list[torch.Tensor], index: int) -> torch.Tensor:
    found = [_attention(layer, query, *pair[:, index : index + 1]).flatten(2, 3).type_as(query) for pair in pairs]
    return found[0] if len(found) == 1 else found[1].add_(found[0])


def _attention(layer: Any, query: torch.Tensor, key: torch.Tensor, value: torch.Tensor) -> torch.Tensor:
    return library.dispatch_attention_fn(
        query, key, value, attn_mask=None, dropout_p=0.0, is_causal=False,
        backend=layer.processor._attention_backend, parallel_config=None,
    )  # fmt: skip


def run_control_block(
    block: Any, way: Way, hidden: torch.Tensor, text: torch.Tensor, control: torch.Tensor, times: Any, rotations: Any
) -> tuple[torch.Tensor | None, torch.Tensor]:
    """VACE's block: the hint for a block of the video, and ``control``, which is overwritten."""
    if block.proj_in is not None:
        control = control.contiguous()
        with unpacked_once(block.proj_in):
            for index, part, rows in _pieces(control, way):
                rows.copy_(block.proj_in(rows).add_(hidden[index : index + 1, part]))
    control = run_block(block, way, control, text, times, rotations)
    return None if block.proj_out is None else block.proj_out(control), control
