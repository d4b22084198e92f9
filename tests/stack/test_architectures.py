"""What inspection says about the libraries' classes is what the installed libraries do."""

from __future__ import annotations

import inspect as python_inspect

import diffusers
import model_files
import pytest
import torch
from diffusers import (
    AutoencoderKLWan,
    WanAnimateTransformer3DModel,
    WanTransformer3DModel,
    WanVACETransformer3DModel,
)
from diffusers.loaders.single_file_utils import convert_wan_transformer_to_diffusers

from wan22_desktop.generation.weights import blueprint, dialects
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


def test_an_animate_transformer_has_the_tensors_that_are_expected() -> None:
    with torch.device("meta"):
        model = WanAnimateTransformer3DModel(
            **(SMALL | {"in_channels": 36, "out_channels": 16}), image_dim=16, added_kv_proj_dim=42,
            motion_encoder_size=64, inject_face_latents_blocks=1,
        )  # fmt: skip
    assert_expected(model, Kind.TRANSFORMER, ("animate", "image"))


def test_animates_published_tensors_become_the_librarys_as_its_own_converter_has_them() -> None:
    """All 512 pixels of the face's side, which the tiny models have not."""
    native = {n: torch.empty(s, device="meta") for n, s in model_files.native("wan2.2-animate-14b").items()}
    ours = dialects.origins(Kind.TRANSFORMER, "native", native)
    theirs = convert_wan_transformer_to_diffusers(dict(native))
    constants = {name for name in ours if name.endswith(".kernel")}
    assert ours.keys() - constants == {name for name in theirs if not name.endswith(".kernel")}
    for name in ours.keys() - constants:
        given = native[ours[name].name]
        assert given.numel() == theirs[name].numel() * ours[name].slices
        assert theirs[name] is given or given.ndim > theirs[name].ndim or ours[name].slices == 2
    config = blueprint.transformer_config({name: tuple(theirs[name].shape) for name in ours.keys() - constants})
    with torch.device("meta"):
        model = WanAnimateTransformer3DModel(**config)
        published = WanAnimateTransformer3DModel(added_kv_proj_dim=5120)
    wanted = {name: tensor.shape for name, tensor in published.state_dict().items()}
    assert {name: tensor.shape for name, tensor in model.state_dict().items()} == wanted
    assert {name for name in wanted if "norm_added_q" not in name} == ours.keys() - constants
    told = ("motion_encoder_size", "face_encoder_num_heads", "inject_face_latents_blocks", "num_attention_heads")
    assert [model.config[name] for name in told] == [published.config[name] for name in told]


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
