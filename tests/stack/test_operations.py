"""How much a job computes, against torch's own count over the library's real classes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
import recipes
import torch
from diffusers import AutoencoderKLWan, WanAnimateTransformer3DModel, WanTransformer3DModel, WanVACETransformer3DModel
from torch.utils.flop_counter import FlopCounterMode
from transformers import UMT5Config, UMT5EncoderModel

from wan22_desktop.domain.model import Component, Layout, ModelReport, Role, Task, TransformerFacts, VaeFacts
from wan22_desktop.generation.decoding import decode_chunks
from wan22_desktop.planning.activations import IMAGE_TOKENS, TEXT_TOKENS
from wan22_desktop.planning.operations import animated_operations, forward_operations, operations, step_operations

CLIP: dict[str, Any] = {"in_channels": 36, "image_dim": 1280, "added_kv_proj_dim": 256}
VARIANTS: dict[str, dict[str, Any]] = {
    "T2V": {}, "I2V": {"in_channels": 36}, "TI2V": {"in_channels": 48, "out_channels": 48},
    "I2V with CLIP": CLIP, "FLF2V": CLIP | {"pos_embed_seq_len": 2 * IMAGE_TOKENS},
    "VACE": {"vace_layers": [0, 1, 2], "vace_in_channels": 96},
}  # fmt: skip
RESIDUAL: dict[str, Any] = {
    "base_dim": 160, "decoder_base_dim": 256, "z_dim": 48, "is_residual": True, "in_channels": 12, "out_channels": 12,
    "patch_size": 2, "scale_factor_spatial": 16, "latents_mean": [0.0] * 48, "latents_std": [1.0] * 48,
}  # fmt: skip


def counted(run: Callable[[], object]) -> int:
    with torch.no_grad(), torch.device("meta"), FlopCounterMode(display=False) as counter:
        run()
    return counter.get_total_flops()


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_pass_of_the_denoiser_computes_what_torch_counts(variant: str) -> None:
    config: dict[str, Any] = {"num_attention_heads": 2, "ffn_dim": 700, "num_layers": 4, **VARIANTS[variant]}
    kind = WanVACETransformer3DModel if variant == "VACE" else WanTransformer3DModel
    with torch.device("meta"):
        model: Any = kind(**config).eval().requires_grad_(False)
    numbers, tokens = model.config, 3 * 6 * 8
    given: dict[str, Any] = {
        "hidden_states": torch.empty(1, numbers.in_channels, 3, 12, 16, device="meta"),
        "timestep": torch.empty((1, tokens) if variant == "TI2V" else (1,), device="meta"),
        "encoder_hidden_states": torch.empty(1, TEXT_TOKENS, 4096, device="meta"),
    }
    pictures = {"I2V with CLIP": 1, "FLF2V": 2}.get(variant, 0)
    if pictures:
        given["encoder_hidden_states_image"] = torch.empty(pictures, IMAGE_TOKENS, 1280, device="meta")
    if variant == "VACE":
        given["control_hidden_states"] = torch.empty(1, 96, 3, 12, 16, device="meta")
        given["control_hidden_states_scale"] = torch.ones(3, device="meta")
    facts = TransformerFacts(
        dim=256, layers=4, heads=2, ffn_dim=700, in_channels=numbers.in_channels, out_channels=numbers.out_channels,
        text_dim=4096, control_layers=3 if variant == "VACE" else 0,
    )  # fmt: skip
    predicted = forward_operations(facts, tokens, pictures * IMAGE_TOKENS, tokens if variant == "TI2V" else 1)
    assert predicted == pytest.approx(counted(lambda: model(**given, return_dict=False)), rel=0.01)


def test_animate_adds_poses_and_faces_to_a_pass() -> None:
    config: dict[str, Any] = {"num_attention_heads": 2, "ffn_dim": 700, "num_layers": 10, "added_kv_proj_dim": 256}
    with torch.device("meta"):
        model: Any = WanAnimateTransformer3DModel(**config).eval().requires_grad_(False)
    tokens, faces = 3 * 6 * 8, 5
    given: dict[str, Any] = {
        "hidden_states": torch.empty(1, 36, 3, 12, 16, device="meta"),
        "timestep": torch.empty(1, device="meta"),
        "encoder_hidden_states": torch.empty(1, TEXT_TOKENS, 4096, device="meta"),
        "encoder_hidden_states_image": torch.empty(1, IMAGE_TOKENS, 1280, device="meta"),
        "pose_hidden_states": torch.empty(1, 16, 2, 12, 16, device="meta"),
        "face_pixel_values": torch.empty(1, 3, faces, 512, 512, device="meta"),
    }
    facts = TransformerFacts(
        dim=256, layers=10, heads=2, ffn_dim=700, in_channels=36, out_channels=16, text_dim=4096, face_size=512
    )
    predicted = forward_operations(facts, tokens, IMAGE_TOKENS) + animated_operations(facts, tokens, faces)
    assert predicted == pytest.approx(counted(lambda: model(**given, return_dict=False)), rel=1e-4)


A14B = TransformerFacts(
    dim=5120, layers=40, heads=40, ffn_dim=13824, in_channels=16, out_channels=16, text_dim=4096
)  # fmt: skip


def report(spatial: int = 8, **changes: Any) -> ModelReport:
    """The published model of that VAE."""
    base, decoder = (96, 0) if spatial == 8 else (160, 256)
    vae = VaeFacts(
        kind="", latent_channels=16, spatial=spatial, temporal=4, base_dim=base, decoder_base_dim=decoder
    )  # fmt: skip
    encoder = Component(role=Role.TEXT_ENCODER, class_name="", path="", parameters=5_680_910_336)
    kept: dict[str, Any] = {"transformer": A14B, "vae": vae, "components": (encoder,), "expand_timesteps": False}
    return ModelReport(path="", name="", layout=Layout.DIFFUSERS, variant="", label="", **(kept | changes))


@pytest.mark.parametrize(("spatial", "config"), [(8, {}), (16, RESIDUAL)], ids=["2.1", "2.2"])
def test_the_vae_computes_what_torch_counts(spatial: int, config: dict[str, Any]) -> None:
    with torch.device("meta"):
        vae: Any = AutoencoderKLWan(**config).eval().requires_grad_(False)
    rows, columns, frames = 6, 10, 3
    settings = recipes.settings(width=columns * spatial, height=rows * spatial, frames=9, task=Task.IMAGE_TO_VIDEO)
    found = operations(report(spatial), settings)

    def decoded() -> None:
        for _ in decode_chunks(vae, torch.empty(1, vae.config.z_dim, frames, rows, columns)):
            pass

    assert found["decoding"] == pytest.approx(counted(decoded), rel=0.005)
    video = torch.empty(1, 3, 9, rows * spatial, columns * spatial, device="meta")
    assert found["pictures"] == pytest.approx(counted(lambda: vae.encode(video)), rel=0.005)


def test_the_text_encoder_computes_what_torch_counts() -> None:
    # The published one's proportions at a sixteenth of its width, and hardly any words.
    config = UMT5Config(
        vocab_size=8, d_model=256, d_kv=64, d_ff=640, num_layers=6, num_heads=4, feed_forward_proj="gated-gelu"
    )
    config._attn_implementation = "eager"  # torch does not count the fused one on the processor
    encoder: Any = UMT5EncoderModel(config).eval().requires_grad_(False)
    ids, mask = torch.zeros(1, TEXT_TOKENS, dtype=torch.long), torch.ones(1, TEXT_TOKENS, dtype=torch.long)
    with torch.no_grad(), FlopCounterMode(display=False) as counter:
        encoder(ids, mask)
    size = sum(parameter.numel() for parameter in encoder.parameters())
    facts = msgspec.structs.replace(A14B, text_dim=256)
    part = Component(role=Role.TEXT_ENCODER, class_name="", path="", parameters=size)
    settings = recipes.settings(guidance=1.0, guidance_low=1.0)
    found = operations(report(transformer=facts, components=(part,)), settings)
    assert found["text"] == pytest.approx(counter.get_total_flops(), rel=0.01)
    # 4.84 TFLOP were counted of UMT5-XXL.
    assert operations(report(), settings)["text"] == pytest.approx(4.84e12, rel=0.01)


def test_published_figures_come_out() -> None:
    settings = recipes.settings(
        width=832, height=480, frames=81, steps=10, high_steps=4, guidance=4.0, guidance_low=3.0
    )
    step = 2 * 1678.4e12
    assert operations(report(), settings)["denoising"] == pytest.approx(10 * step, rel=0.001)
    assert operations(report(), settings)["decoding"] == pytest.approx(275e12, rel=0.01)
    unguided = msgspec.structs.replace(settings, guidance_low=1.0)
    assert step_operations(report(), unguided) == pytest.approx([step] * 4 + [step / 2] * 6, rel=0.001)
    within = msgspec.structs.replace(settings, guidance_from=0.2, guidance_until=0.5)
    assert step_operations(report(), within) == pytest.approx([step / 2] * 2 + [step] * 3 + [step / 2] * 5, rel=0.001)
    begun = msgspec.structs.replace(settings, strength=0.3)
    assert step_operations(report(), begun) == pytest.approx([0] * 7 + [step] * 3, rel=0.001)
