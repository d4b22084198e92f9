"""A component of the library's classes with the weights of its files, whatever their layout.

The module is made without weights, then every tensor is put in by itself: mapped from the file where it needs no
conversion, so that at no time more than one tensor exists twice. A tensor without weights is a problem, never random
numbers.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import torch
from accelerate import init_empty_weights
from diffusers import (
    AutoencoderKLWan,
    WanAnimateTransformer3DModel,
    WanTransformer3DModel,
    WanVACETransformer3DModel,
)
from torch import nn

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import Component
from wan22_desktop.domain.problem import LOAD_FAILED, WEIGHTS_INCOMPLETE, ProblemRaised
from wan22_desktop.generation.lean.text import Rows, TextEncoder
from wan22_desktop.generation.streaming.slabs import leave_as_stored
from wan22_desktop.generation.weights import blueprint, dialects
from wan22_desktop.generation.weights.packing import BLOCK_TYPES, FLOAT8, PackedLinear, unpack
from wan22_desktop.generation.weights.reading import Stored, StoredPart, stored_part
from wan22_desktop.inspection.parts import Kind

log = logging.getLogger(__name__)

_IGNORED = ("norm_added_q", "motion_encoder.enc.net_app.convs.")
"""Tensors that some exports carry and the classes have no use for: the kernels that blur are constants there."""
_TOLD = ("eps", "rope_max_seq_len", "vace_layers", "motion_encoder_batch_size")
"""What the tensors do not tell, or not for certain."""


def build(component: Component, kind: Kind, dtype: torch.dtype, *, streamed: bool = False) -> nn.Module:
    """The module of ``component`` in ``dtype``, in evaluation mode, on the processor.

    ``streamed``: what lies in its file in another type is left so in the blocks, for a stream to convert on the way.

    Raises:
        ProblemRaised: LOAD_FAILED or WEIGHTS_INCOMPLETE.
        UnreadableWeights: a file is damaged.
    """
    files = component.weight_paths
    found = stored_part(files, kind)
    origins = dialects.origins(kind, found.part.dialect, found.part.tensors)
    shapes = {name: _shape(found.tensors[origin.name], origin) for name, origin in origins.items()}
    try:
        model = _empty(kind, shapes, _config(component, found))
    except KeyError as error:
        lacking = {"component": component.role.value, "count": tr("at least 1"), "first": error.args[0]}
        raise ProblemRaised(WEIGHTS_INCOMPLETE.of(**lacking)) from error
    except (ValueError, TypeError, ZeroDivisionError) as error:
        reason = tr(
            "its tensors tell no {part} that can be built ({error})", part=kind.value.replace("_", " "), error=error
        )
        raise ProblemRaised(LOAD_FAILED.of(component=component.role.value, reason=reason)) from error
    _fill(model, component, found, origins, dtype, streamed)
    return model.eval().requires_grad_(False)


def _shape(stored: Stored, origin: dialects.Origin) -> tuple[int, ...]:
    first, *rest = stored.shape or (1,)
    return (first // origin.slices, *rest) if stored.shape else ()


def _config(component: Component, found: StoredPart) -> dict[str, Any]:
    """What is said beside the tensors: ``config.json`` of a component's folder, or a file's own metadata."""
    folder = component.weight_paths[0].parent
    for text in (found.metadata.get("config"), _text_of(folder / "config.json")):
        if not text:
            continue
        try:
            value: object = json.loads(text)
        except (ValueError, RecursionError):
            continue
        if isinstance(value, dict):
            config = cast("dict[str, Any]", value)
            # Some programs put a whole pipeline's configuration there, by component.
            inner = config.get(component.role.value)
            return cast("dict[str, Any]", inner) if isinstance(inner, dict) else config
    return {}


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8") if path.stat().st_size < 1 << 20 else ""
    except (OSError, UnicodeDecodeError):
        return ""


def _empty(kind: Kind, shapes: blueprint.Shapes, told: Mapping[str, Any]) -> nn.Module:
    """The class with its parameters on the meta device; ``told`` outranks what only habit would decide."""
    with init_empty_weights(include_buffers=False):
        if kind is Kind.TRANSFORMER:
            heads = told.get("num_attention_heads", told.get("num_heads", 0))
            config = blueprint.transformer_config(shapes, heads if isinstance(heads, int) else 0)
            config |= {name: told[name] for name in _TOLD if name in told}
            return _transformer_class(config)(**config)
        if kind is Kind.VAE:
            config = blueprint.vae_config(shapes)
            config |= {name: told[name] for name in ("latents_mean", "latents_std", "dim_mult") if name in told}
            return AutoencoderKLWan(**config)
        if kind is Kind.TEXT_ENCODER:
            return TextEncoder(**_overlaid(blueprint.text_encoder_config(shapes), told))
        from transformers import CLIPVisionConfig, CLIPVisionModel

        model: Any = CLIPVisionModel(CLIPVisionConfig(**_overlaid(blueprint.image_encoder_config(shapes), told)))
        return model


def _transformer_class(config: Mapping[str, Any]) -> Any:
    if "motion_encoder_size" in config:
        return WanAnimateTransformer3DModel
    return WanVACETransformer3DModel if "vace_layers" in config else WanTransformer3DModel


def _overlaid(config: dict[str, Any], told: Mapping[str, Any]) -> dict[str, Any]:
    names = ("num_attention_heads", "hidden_act", "layer_norm_eps", "layer_norm_epsilon", "feed_forward_proj")
    return config | {name: told[name] for name in (*names, "relative_attention_max_distance") if name in told}


def _fill(
    model: nn.Module,
    component: Component,
    found: StoredPart,
    origins: Mapping[str, dialects.Origin],
    dtype: torch.dtype,
    streamed: bool,
) -> None:
    wanted = dict(model.named_parameters())
    exact = _kept_exact(model, dtype)
    scales = _scales(found)
    missing: list[str] = []
    for name, parameter in wanted.items():
        origin = origins.get(name)
        if origin is None:
            missing.append(name)
            continue
        stored = found.tensors[origin.name]
        if _shape(stored, origin) != tuple(parameter.shape) and _size(stored, origin) != parameter.numel():
            detail = tr(
                "{name} has the shape {shape}, {wanted} is needed",
                name=origin.name,
                shape=list(stored.shape),
                wanted=list(parameter.shape),
            )
            raise ProblemRaised(LOAD_FAILED.of(component=component.role.value, reason=detail))
        # Compared by whole parts of the name, but "norm2" stands for "norm2.weight" too, as the library does it.
        kind = torch.float32 if exact and any(part in name.split(".") for part in exact) else dtype
        _put(model, name, parameter, stored, origin, scales.get(origin.name), kind, streamed)
    if missing:
        raise ProblemRaised(WEIGHTS_INCOMPLETE.of(component=component.role.value, count=len(missing), first=missing[0]))
    unused = [n for n in origins.keys() - wanted.keys() if not any(part in n for part in _IGNORED)]
    if unused:
        log.warning("%s: %d tensors are not used, the first is %s", component.role.value, len(unused), min(unused))


def _size(stored: Stored, origin: dialects.Origin) -> int:
    return torch.Size(stored.shape).numel() // origin.slices


def _kept_exact(model: nn.Module, dtype: torch.dtype) -> tuple[str, ...]:
    """Parts of names that stay in float32: what the classes ask for, the text encoder's only for float16."""
    if dtype is torch.float32 or (dtype is torch.bfloat16 and isinstance(model, TextEncoder)):
        return ()
    return tuple(getattr(model, "_keep_in_fp32_modules", None) or ())


def _put(
    model: nn.Module,
    name: str,
    parameter: torch.Tensor,
    stored: Stored,
    origin: dialects.Origin,
    scale: torch.Tensor | None,
    dtype: torch.dtype,
    streamed: bool,
) -> None:
    path, _, last = name.rpartition(".")
    module = model.get_submodule(path)
    raw = stored.read()
    if origin.slices > 1:
        if scale is not None and scale.numel() == raw.shape[0] > 1:  # one for each row
            scale = scale.chunk(origin.slices)[origin.slice]
        raw = raw.chunk(origin.slices)[origin.slice]
    block_type = stored.dtype if stored.dtype in BLOCK_TYPES and raw.dtype is torch.uint8 else ""
    if raw.dtype is torch.uint8 and not block_type:
        raise ProblemRaised(
            LOAD_FAILED.of(
                component=origin.name, reason=tr("its storage {kind} cannot be unpacked here", kind=stored.dtype)
            )
        )
    if isinstance(module, Rows):
        module.keep(raw, scale, block_type)
        return
    if _stays_packed(module, name, stored, block_type):
        bias = cast("torch.Tensor | None", module.bias)
        parent, _, own = path.rpartition(".")
        packed = PackedLinear(raw, None, scale=scale, block_type=block_type)
        # The bias may come before or after: it is a parameter of the one or of the other then.
        packed.bias = None if bias is None else nn.Parameter(bias, requires_grad=False)
        setattr(model.get_submodule(parent), own, packed)
        return
    waits = streamed and scale is None and not block_type and raw.is_floating_point() and _in_blocks(name)
    value = raw if waits else unpack(raw, dtype, scale=scale, block_type=block_type)
    built = nn.Parameter(value.reshape(parameter.shape), requires_grad=False)
    if waits:
        leave_as_stored(built, dtype)
    setattr(module, last, built)


def _stays_packed(module: nn.Module, name: str, stored: Stored, block_type: str) -> bool:
    """Linear layers of the blocks: nearly all of the weights. The rest is small, and looked at by its type."""
    if not isinstance(module, nn.Linear) or not name.endswith(".weight"):
        return False
    return _in_blocks(name) and (bool(block_type) or stored.dtype in FLOAT8)


def _in_blocks(name: str) -> bool:
    return "block" in name or name.startswith("face_adapter.")


def _scales(found: StoredPart) -> dict[str, torch.Tensor]:
    """The scale of each weight that has one, in any of the three ways of naming it.

    Raises:
        ProblemRaised: LOAD_FAILED, the weights are stored in a way that is not known.
    """
    scales: dict[str, torch.Tensor] = {}
    for name, stored in found.tensors.items():
        start, _, last = name.rpartition(".")
        if last in ("scale_weight", "weight_scale"):
            scales[f"{start}.weight"] = stored.read()
        elif last == "comfy_quant":
            told = bytes(stored.read().to(torch.uint8).flatten().tolist()).decode("utf-8", "replace")
            if "float8" not in told:
                reason = tr("{part} is stored as {kind}", part=start, kind=told[:80])
                raise ProblemRaised(LOAD_FAILED.of(component=found.part.kind.value, reason=reason))
    return scales
