"""The memory model against traces of the library's real classes, without memory and without a card."""

from __future__ import annotations

from typing import Any

import diffusers.models.transformers.transformer_wan as library
import diffusers.models.transformers.transformer_wan_animate as animate
import pytest
import torch
from diffusers import AutoencoderKLWan, WanAnimateTransformer3DModel, WanTransformer3DModel, WanVACETransformer3DModel
from memory_trace import MemoryTrace, flash, without_memory

from wan22_desktop.generation.decoding import Decoder, decode_chunks
from wan22_desktop.generation.lean import vae as lean
from wan22_desktop.planning.activations import IMAGE_TOKENS, TEXT_TOKENS, Pass, largest
from wan22_desktop.planning.memory import _VAES, EXACT

A14B: dict[str, Any] = {"num_attention_heads": 40, "ffn_dim": 13824}
SMALL: dict[str, Any] = {"num_attention_heads": 12, "ffn_dim": 8960}
CLIP: dict[str, Any] = {"in_channels": 36, "out_channels": 16, "image_dim": 1280}
VARIANTS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "T2V-A14B": (A14B, {}),
    "I2V-A14B": (A14B | {"in_channels": 36, "out_channels": 16}, {}),
    "TI2V-5B": (
        {"num_attention_heads": 24, "ffn_dim": 14336, "in_channels": 48, "out_channels": 48}, {"token_times": True},
    ),
    "T2V-1.3B": (SMALL, {}),
    "I2V-14B": (A14B | CLIP | {"added_kv_proj_dim": 5120}, {"image_tokens": IMAGE_TOKENS}),
    "FLF2V-14B": (
        A14B | CLIP | {"added_kv_proj_dim": 5120, "pos_embed_seq_len": 2 * IMAGE_TOKENS},
        {"image_tokens": 2 * IMAGE_TOKENS},
    ),
    "VACE-14B": (A14B | {"vace_layers": [0, 1, 2, 3], "vace_in_channels": 96}, {"hints": 4}),
    "VACE-1.3B": (SMALL | {"vace_layers": [0, 2], "vace_in_channels": 96}, {"hints": 2}),
    "Animate-14B": (A14B | CLIP | {"added_kv_proj_dim": 5120}, {"image_tokens": IMAGE_TOKENS, "face_size": 512}),
}  # fmt: skip
"""Configuration at the published width with few blocks, as one comes after the other; and what the formula is told."""
SIZES = [(21, 60, 104), (21, 90, 160), (31, 44, 80), (5, 30, 52), (1, 30, 52)]
"""Latent frames, rows and columns, up to 81 frames of 1280×720."""


@pytest.mark.parametrize(
    ("dtype", "batch"), [(torch.bfloat16, 1), (torch.float32, 1), (torch.bfloat16, 2)], ids=["half", "full", "batched"]
)
@pytest.mark.parametrize("variant", VARIANTS)
def test_the_denoisers_peak_is_what_a_trace_of_it_shows(
    variant: str, dtype: torch.dtype, batch: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    config, told = VARIANTS[variant]
    kind = WanVACETransformer3DModel if "vace_layers" in config else WanTransformer3DModel
    kind = WanAnimateTransformer3DModel if "face_size" in told else kind
    for module in (library, animate):
        monkeypatch.setattr(module, "dispatch_attention_fn", flash)
    with torch.device("meta"):
        model = without_memory(kind(**config, num_layers=5), dtype)
    numbers: Any = model.config
    for frames, rows, columns in SIZES:
        if "face_size" in told and frames == 1:
            continue  # the first is the reference's
        tokens = frames * (rows // 2) * (columns // 2)
        with torch.device("meta"):
            given: dict[str, Any] = {
                "hidden_states": torch.empty(batch, numbers.in_channels, frames, rows, columns, dtype=dtype),
                "timestep": torch.empty((batch, tokens) if "token_times" in told else (batch,)),
                "encoder_hidden_states": torch.empty(batch, TEXT_TOKENS, 4096, dtype=dtype),
            }
            if "image_tokens" in told:
                pictures = told["image_tokens"] // IMAGE_TOKENS
                given["encoder_hidden_states_image"] = torch.empty(batch * pictures, IMAGE_TOKENS, 1280, dtype=dtype)
            if "hints" in told:
                given["control_hidden_states"] = torch.empty(batch, 96, frames, rows, columns, dtype=dtype)
                given["control_hidden_states_scale"] = torch.ones(told["hints"], dtype=dtype)
            if "face_size" in told:
                told = told | {"faces": 4 * frames - 7}
                given["pose_hidden_states"] = torch.empty(batch, 16, frames - 1, rows, columns, dtype=dtype)
                given["face_pixel_values"] = torch.empty(batch, 3, told["faces"], 512, 512, dtype=dtype)
        with torch.no_grad(), MemoryTrace([*model.parameters(), *model.buffers()]) as trace:
            model(**given, return_dict=False)
        predicted = largest(
            Pass(
                tokens=tokens, dim=numbers.num_attention_heads * 128, ffn_dim=numbers.ffn_dim, head_dim=128,
                text_dim=4096, number=dtype.itemsize, batch=batch, **told,
            )
        )  # fmt: skip
        # What is off by a few megabytes decides nothing.
        close = pytest.approx(trace.peak, rel=0.005, abs=20e6 * batch)
        assert predicted.bytes == close, (frames, rows, columns, predicted, trace.at)


RESIDUAL: dict[str, Any] = {
    "base_dim": 160, "decoder_base_dim": 256, "z_dim": 48, "is_residual": True, "in_channels": 12, "out_channels": 12,
    "patch_size": 2, "scale_factor_spatial": 16, "latents_mean": [0.0] * 48, "latents_std": [1.0] * 48,
}  # fmt: skip


@pytest.mark.parametrize(("spatial", "config"), [(8, {}), (16, RESIDUAL)], ids=["2.1", "2.2"])
def test_the_vaes_peak_is_what_a_trace_of_it_shows(
    spatial: int, config: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.Tensor, "cpu", torch.Tensor.clone)  # what waits in main memory is counted too
    with torch.device("meta"):
        vae: Any = AutoencoderKLWan(**config).eval().requires_grad_(False)
    known, held = [*vae.parameters(), *vae.buffers()], _VAES[spatial]
    rows, columns, frames = 32, 48, 3
    pixels = rows * columns * spatial**2

    def traced(run: Any) -> int:
        vae.clear_cache()
        with torch.no_grad(), torch.device("meta"), MemoryTrace(known) as trace:
            run()
        return trace.peak

    def decoded(tile: int | None, decoder: Decoder | None = None) -> None:
        for _ in decode_chunks(vae, torch.empty(1, vae.config.z_dim, frames, rows, columns), tile, decoder=decoder):
            pass

    whole = traced(lambda: decoded(None))
    assert held.decoding * EXACT * rows * columns == pytest.approx(whole, rel=0.01)
    # On the processor convolutions are added up in place, which the trace's device cannot do.
    monkeypatch.setattr(lean, "_add_convolved", lambda *_: None)
    small = traced(lambda: decoded(None, lean.LeanDecoder(vae)))
    assert held.lean_decoding * EXACT * rows * columns == pytest.approx(small, rel=0.01)
    waiting = ((frames * 4 - 3) * pixels * 3 + held.middle * frames * rows * columns) * EXACT
    tiled = traced(lambda: decoded(16))
    assert held.decoding * EXACT * 16**2 + waiting == pytest.approx(tiled, rel=0.02)
    assert tiled < whole / 4, "tiles are there to need less"
    video, picture = (torch.empty(1, 3, count, rows * spatial, columns * spatial, device="meta") for count in (13, 1))
    encoded = traced(lambda: vae.encode(video))
    assert (held.encoding * rows * columns + held.videos * pixels * 13 * 3) * EXACT == pytest.approx(encoded, rel=0.02)
    encoded = traced(lambda: vae.encode(picture))
    assert (held.encoding_one * rows * columns + pixels * 3) * EXACT == pytest.approx(encoded, rel=0.02)
