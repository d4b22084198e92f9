"""How fast this machine computes what Wan computes, measured in seconds and before any model has run.

Three blocks of a transformer with random weights, a decoder and a plain product stand for the denoising, the decoding
and the text encoder. On a card they are as wide as published models, as far as its memory allows; on the processor they
are small.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import torch
from diffusers import AutoencoderKLWan, WanTransformer3DModel

from wan22_desktop.domain.experience import Measurement
from wan22_desktop.domain.model import TransformerFacts, VaeFacts
from wan22_desktop.generation import card
from wan22_desktop.generation.decoding import decode_chunks
from wan22_desktop.generation.loading import DTYPES
from wan22_desktop.planning.activations import TEXT_TOKENS, Pass, largest
from wan22_desktop.planning.operations import decoding_operations, forward_operations

BLOCKS = 3
HEAD = 128
WIDTHS = ((20e9, 5120), (8e9, 3072), (0.0, 1536))
"""Free memory of a card, and the width of the transformer that is tried there."""
DECODING_NUMBERS = 312_200
"""That live for each latent pixel while the 2.1 kind decodes, with 96 channels; as planning.memory counts them."""
COPIED = 256 << 20
"""Bytes that are copied to a card to measure how fast they come."""
COPYING = "copying"
"""The phase under which that speed is kept: bytes for operations, ``bytes`` for the precision."""


@dataclass(frozen=True, slots=True)
class _Sizes:
    dim: int
    side: int
    """Of a latent frame."""
    frames: int
    vae_width: int
    vae_side: int


def calibrate(device: str, name: str, precision: str, vae_precision: str, budget: float) -> tuple[Measurement, ...]:
    """Measure ``device``, which is called ``name``; takes about ``budget`` seconds, a first pass of each part included.

    Raises:
        torch.OutOfMemoryError: other programs hold the card's memory.
    """
    sizes = _sizes(device)
    parts = [_denoising, _decoding, _text, *([_copying] if device != "cpu" else [])]
    found: list[Measurement] = []
    with torch.no_grad():
        for part in parts:
            numbers = vae_precision if part is _decoding else precision
            found.append(part(_Bench(device, name, numbers, budget / len(parts), sizes)))
    if device != "cpu":
        torch.cuda.empty_cache()
    return tuple(found)


def _sizes(device: str) -> _Sizes:
    if device == "cpu":
        return _Sizes(dim=384, side=16, frames=2, vae_width=16, vae_side=4)
    free, _ = torch.cuda.mem_get_info(device)
    dim = next(width for least, width in WIDTHS if free >= least)
    return _Sizes(dim=dim, side=64, frames=9, vae_width=96, vae_side=32)


@dataclass(frozen=True, slots=True)
class _Bench:
    """Where and how something is timed."""

    device: str
    name: str
    precision: str
    seconds: float
    sizes: _Sizes

    @property
    def dtype(self) -> torch.dtype:
        return DTYPES[self.precision]

    def measure(self, phase: str, operations: float, predicted: int, run: Callable[[], object]) -> Measurement:
        """Run it once to warm up, which tells the peak, then as often as there is time; the fastest counts."""
        began = time.perf_counter()
        card.begin_peak(self.device)
        best = self._timed(run)
        peak = card.peak(self.device)
        while time.perf_counter() - began + best < self.seconds:
            best = min(best, self._timed(run))
        return Measurement(
            time=time.time(), phase=phase, device=self.name, precision=self.precision, seconds=best,
            operations=operations, predicted=predicted if peak else 0, measured=peak,
        )  # fmt: skip

    def _timed(self, run: Callable[[], object]) -> float:
        began = time.perf_counter()
        run()
        if self.device != "cpu":
            torch.cuda.synchronize(self.device)
        return time.perf_counter() - began


def _denoising(bench: _Bench) -> Measurement:
    sizes = bench.sizes
    facts = TransformerFacts(
        dim=sizes.dim, layers=BLOCKS, heads=sizes.dim // HEAD, ffn_dim=sizes.dim * 14 // 5, in_channels=16,
        out_channels=16, text_dim=sizes.dim,
    )  # fmt: skip
    with torch.device(bench.device):
        model: Any = WanTransformer3DModel(
            num_attention_heads=facts.heads, attention_head_dim=HEAD, ffn_dim=facts.ffn_dim, num_layers=BLOCKS,
            in_channels=16, out_channels=16, text_dim=facts.text_dim, freq_dim=256, cross_attn_norm=True,
        )  # fmt: skip
    _cast(model, bench.dtype)
    tokens = sizes.frames * (sizes.side // 2) ** 2
    given: dict[str, Any] = {
        "hidden_states": torch.randn(
            1, 16, sizes.frames, sizes.side, sizes.side, device=bench.device, dtype=bench.dtype
        ),
        "timestep": torch.ones(1, device=bench.device),
        "encoder_hidden_states": torch.randn(
            1, TEXT_TOKENS, facts.text_dim, device=bench.device, dtype=bench.dtype
        ),
    }  # fmt: skip
    number = bench.dtype.itemsize
    weights = sum(parameter.numel() * number for parameter in model.parameters())
    held = Pass(
        tokens=tokens, dim=facts.dim, ffn_dim=facts.ffn_dim, head_dim=HEAD, text_dim=facts.text_dim, number=number
    )
    operations = forward_operations(facts, tokens)
    return bench.measure("denoising", operations, weights + largest(held).bytes, lambda: model(**given))


def _decoding(bench: _Bench) -> Measurement:
    width, side, frames = bench.sizes.vae_width, bench.sizes.vae_side, 2
    with torch.device(bench.device):
        vae: Any = AutoencoderKLWan(base_dim=width)
    _cast(vae, bench.dtype)
    latents = torch.randn(1, 16, frames, side, side, device=bench.device, dtype=bench.dtype)
    facts = VaeFacts(kind="wan2.1", latent_channels=16, spatial=8, temporal=4, base_dim=width)
    operations = decoding_operations(facts, side**2, frames)
    weights = sum(parameter.numel() * bench.dtype.itemsize for parameter in vae.parameters())
    predicted = weights + DECODING_NUMBERS * side**2 * width // 96 * bench.dtype.itemsize
    return bench.measure("decoding", operations, predicted, lambda: _drained(decode_chunks(vae, latents)))


def _cast(model: Any, dtype: torch.dtype) -> None:
    """As models are loaded: some parts stay in float32."""
    exact = tuple(model._keep_in_fp32_modules or ())
    for name, parameter in model.eval().requires_grad_(False).named_parameters():
        if not any(part in exact for part in name.split(".")):
            parameter.data = parameter.data.to(dtype)


def _drained(chunks: Iterator[torch.Tensor]) -> None:
    for _ in chunks:
        pass


def _text(bench: _Bench) -> Measurement:
    """The encoder is products of all tokens with weights, and little else."""
    dim = bench.sizes.dim
    tokens = torch.randn(TEXT_TOKENS, dim, device=bench.device, dtype=bench.dtype)
    weights = torch.randn(dim, 8 * dim, device=bench.device, dtype=bench.dtype)
    # As often as the phase takes long enough to be told from nothing.
    return bench.measure("text", 8.0 * 2 * TEXT_TOKENS * dim * 8 * dim, 0, lambda: [tokens @ weights for _ in range(8)])


def _copying(bench: _Bench) -> Measurement:
    source = torch.empty(COPIED, dtype=torch.uint8, pin_memory=True)
    target = torch.empty(COPIED, dtype=torch.uint8, device=bench.device)
    found = bench.measure(COPYING, float(COPIED), 0, lambda: target.copy_(source, non_blocking=True))
    return Measurement(
        time=found.time, phase=COPYING, device=bench.name, precision="bytes", seconds=found.seconds,
        operations=found.operations,
    )  # fmt: skip
