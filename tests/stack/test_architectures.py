"""What inspection says about the libraries' classes is what the installed libraries do."""

from __future__ import annotations

import inspect as python_inspect

import diffusers
import pytest
import torch
from diffusers import AutoencoderKLWan, WanTransformer3DModel, WanVACETransformer3DModel

from wan22_desktop.inspection.architecture import difference
from wan22_desktop.inspection.parts import Kind, read_parts
from wan22_desktop.inspection.registry import pipeline_classes
from wan22_desktop.inspection.tables import Tensor

SMALL = {
    "num_attention_heads": 3, "attention_head_dim": 14, "in_channels": 12, "out_channels": 8, "text_dim": 24,
    "freq_dim": 32, "ffn_dim": 40, "num_layers": 3,
}  # fmt: skip


@pytest.mark.parametrize("name", pipeline_classes())
def test_constructors_take_what_the_data_says(name: str) -> None:
    described = pipeline_classes()[name]
    parameters = dict(python_inspect.signature(getattr(diffusers, name).__init__).parameters)
    del parameters["self"]
    needed = {key for key, parameter in parameters.items() if parameter.default is python_inspect.Parameter.empty}
    assert needed == {role.value for role in described.required}
    assert set(parameters) - needed == {role.value for role in described.optional} | set(described.options)


@pytest.mark.parametrize(
    ("extra", "markers"),
    [
        ({}, ()),
        ({"image_dim": 16, "added_kv_proj_dim": 42}, ("image",)),
        ({"image_dim": 1280, "added_kv_proj_dim": 42, "pos_embed_seq_len": 514}, ("first_last", "image")),
    ],
)
def test_a_transformer_of_any_size_has_the_tensors_that_are_expected(
    extra: dict[str, int], markers: tuple[str, ...]
) -> None:
    with torch.device("meta"):
        assert_expected(WanTransformer3DModel(**SMALL, **extra), Kind.TRANSFORMER, markers)


def test_a_vace_transformer_has_the_tensors_that_are_expected() -> None:
    with torch.device("meta"):
        model = WanVACETransformer3DModel(**SMALL, vace_layers=[0, 1], vace_in_channels=20)
    assert_expected(model, Kind.TRANSFORMER, ("vace",))


@pytest.mark.parametrize(
    "config",
    [
        {"base_dim": 8, "num_res_blocks": 1},
        {"base_dim": 16, "num_res_blocks": 3, "z_dim": 4},
        {"base_dim": 8, "decoder_base_dim": 16, "z_dim": 6, "is_residual": True, "in_channels": 12, "out_channels": 12,
         "patch_size": 2},
    ],
)  # fmt: skip
def test_a_vae_of_any_size_has_the_tensors_that_are_expected(config: dict[str, object]) -> None:
    with torch.device("meta"):
        assert_expected(AutoencoderKLWan(**config), Kind.VAE, ())


def assert_expected(model: torch.nn.Module, kind: Kind, markers: tuple[str, ...]) -> None:
    tensors = {name: Tensor("F32", tuple(t.shape), t.numel() * 4) for name, t in model.state_dict().items()}
    (part,) = read_parts(tensors)
    assert (part.kind, part.markers) == (kind, markers)
    seen = difference(part)
    assert seen
    assert (seen.total, seen.missing, seen.unexpected, seen.misshapen) == (len(tensors), (), (), ())
