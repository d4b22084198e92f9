"""The library's transformer as a whole, and the switch between its own way of computing and the lean one."""

from __future__ import annotations

import contextlib
import functools
import itertools
import types
from collections.abc import Callable, Generator, Mapping, Sequence
from typing import Any

import torch
from diffusers import WanAnimateTransformer3DModel, WanTransformer3DModel, WanVACETransformer3DModel
from diffusers.models.modeling_outputs import Transformer2DModelOutput
from diffusers.models.transformers import transformer_wan, transformer_wan_animate
from diffusers.models.transformers.transformer_wan_vace import WanVACETransformerBlock
from diffusers.utils import apply_lora_scale

from wan22_desktop.generation.lean.block import TokenTimes, Way, run_block, run_control_block
from wan22_desktop.planning.chunks import FEWEST, chunks

_BLOCKS = (
    transformer_wan.WanTransformerBlock, transformer_wan_animate.WanTransformerBlock, WanVACETransformerBlock,
)  # fmt: skip
_PROCESSORS = (transformer_wan.WanAttnProcessor, transformer_wan_animate.WanAttnProcessor)
FEWEST_TIMES = 512
"""Rows of the time's embedding at the least: of fewer, some processors make a product in another order."""


# --- The switch ------------------------------------------------------------------------------------------------------


def make_lean(transformer: torch.nn.Module, chunk_rows: int = 2048, head_groups: int = 1) -> None:
    """Let ``transformer`` compute in chunks of ``chunk_rows`` tokens, its self-attention in ``head_groups`` parts.

    It may have hooks for offloading already, or get and lose them later; what is lean lies beneath them.

    Raises:
        ValueError: it cannot be, see :func:`obstacle`.
    """
    if reason := obstacle(transformer):
        raise ValueError(reason)
    way = Way(chunk_rows, head_groups)
    for block in _blocks(transformer):
        run = _control_block if isinstance(block, WanVACETransformerBlock) else _block
        _put(block, _Lean(block, run, way))
    _put(transformer, _Lean(transformer, _MODELS[type(transformer)], way))


def restore(transformer: torch.nn.Module) -> None:
    """Let ``transformer`` compute as the library does; one that is not lean stays as it is."""
    for module in (*_blocks(transformer), transformer):
        if isinstance(_innermost(module), _Lean):
            _put(module, None)


@contextlib.contextmanager
def lean(transformer: torch.nn.Module, chunk_rows: int = 2048, head_groups: int = 1) -> Generator[None]:
    """Inside, ``transformer`` is lean.

    Raises:
        ValueError: it cannot be.
    """
    make_lean(transformer, chunk_rows, head_groups)
    try:
        yield
    finally:
        restore(transformer)


def can_be_lean(transformer: torch.nn.Module) -> bool:
    """Whether :func:`make_lean` can do its work."""
    return not obstacle(transformer)


def obstacle(transformer: torch.nn.Module) -> str:
    """Why ``transformer`` cannot be lean, or nothing."""
    if type(transformer) not in _MODELS:
        return f"{type(transformer).__name__} is computed in another way"
    model: Any = transformer
    if model.is_cache_enabled:
        return "a cache of steps compares what blocks get with what they give"
    for block in _blocks(model):
        if type(block) not in _BLOCKS:
            return f"{type(block).__name__} is computed in another way"
        for attention in (block.attn1, block.attn2):
            if type(attention.processor) not in _PROCESSORS or attention.processor._parallel_config is not None:
                return "its attention is computed in another way"
            if getattr(attention, "fused_projections", False):
                return "queries, keys and values are computed in one"
        if _watched(block):
            return "something looks at what blocks get and give"
    return ""


def is_lean(transformer: torch.nn.Module) -> bool:
    return any(isinstance(_innermost(block), _Lean) for block in _blocks(transformer))


def _blocks(transformer: Any) -> list[Any]:
    return [*getattr(transformer, "blocks", ()), *getattr(transformer, "vace_blocks", ())]


def _watched(block: Any) -> bool:
    """Whether something needs what enters a block or its attention to outlive it.

    The library's hooks that do so stand in for a forward pass (``new_forward``); those that move weights do not.
    """
    for module in (block, block.attn1, block.attn2, block.ffn):
        registry = getattr(module, "_diffusers_hook", None)
        if registry is not None and any(hasattr(hook, "new_forward") for hook in registry.hooks.values()):
            return True
    attentions = (block.attn1, block.attn2)
    looks = any(not getattr(hook, "moves_weights", False) for hook in block._forward_hooks.values())
    return looks or any(part._forward_hooks or part._forward_pre_hooks for part in attentions)


# --- Beneath the hooks -----------------------------------------------------------------------------------------------


class _Lean:
    """A forward pass of ours in the place of a module's own, ``__wrapped__``."""

    __slots__ = ("__wrapped__", "_module", "_run", "way")

    def __init__(self, module: Any, run: Callable[..., Any], way: Way) -> None:
        self.__wrapped__ = _own(module)
        self._module, self._run, self.way = module, run, way

    def __call__(self, *given: Any, **named: Any) -> Any:
        return self._run(self._module, self.way, *given, **named)


def _own(module: Any) -> Any:
    return types.MethodType(type(module).forward, module)


def _slot(module: Any) -> tuple[Any, str]:
    """Where the forward pass stands that the hooks on ``module`` wrap, the library's and accelerate's.

    Each hook keeps the one that it found; what they put in its place are ``partial`` objects.
    """
    registry = getattr(module, "_diffusers_hook", None)
    for owner, name in (
        *((ref, name) for ref in getattr(registry, "_fn_refs", ())[:1] for name in ("original_forward", "forward")),
        (module, "_old_forward"),
    ):
        found = getattr(owner, name, None)
        if found is not None and not isinstance(found, functools.partial):
            return owner, name
    return module, "forward"


def _innermost(module: Any) -> Any:
    owner, name = _slot(module)
    return getattr(owner, name)


def _put(module: Any, lean: _Lean | None) -> None:
    """Let ``lean`` stand for the forward pass of ``module``, or its own again."""
    owner, name = _slot(module)
    if lean is None and owner is module and name == "forward":
        vars(module).pop("forward", None)
    else:
        setattr(owner, name, lean or _own(module))


# --- Forward passes --------------------------------------------------------------------------------------------------


def _block(
    block: Any,
    way: Way,
    hidden_states: torch.Tensor,
    encoder_hidden_states: torch.Tensor,
    temb: torch.Tensor | TokenTimes,
    rotary_emb: Any,
) -> torch.Tensor:
    if torch.is_grad_enabled() or _watched(block):
        if isinstance(temb, TokenTimes):
            temb = temb.spread(*hidden_states.shape[:2])
        return _own(block)(hidden_states, encoder_hidden_states, temb, rotary_emb)
    return run_block(block, way, hidden_states, encoder_hidden_states, temb, rotary_emb)


def _control_block(
    block: Any,
    way: Way,
    hidden_states: torch.Tensor,
    encoder_hidden_states: torch.Tensor,
    control_hidden_states: torch.Tensor,
    temb: torch.Tensor,
    rotary_emb: Any,
) -> Any:
    given = hidden_states, encoder_hidden_states, control_hidden_states, temb, rotary_emb
    if torch.is_grad_enabled() or _watched(block):
        return _own(block)(*given)
    return run_control_block(block, way, *given)


@apply_lora_scale("attention_kwargs")
def _model(
    model: Any,
    way: Way,
    hidden_states: torch.Tensor,
    timestep: torch.Tensor,
    encoder_hidden_states: torch.Tensor,
    encoder_hidden_states_image: torch.Tensor | None = None,
    return_dict: bool = True,
    attention_kwargs: dict[str, Any] | None = None,
) -> Any:
    given = hidden_states, timestep, encoder_hidden_states, encoder_hidden_states_image
    if torch.is_grad_enabled() or model.is_cache_enabled:
        return _own(model)(*given, return_dict=return_dict, attention_kwargs=attention_kwargs)
    return _result(_at_once(_walk(model, way, *given)), return_dict)


@apply_lora_scale("attention_kwargs")
def _control_model(
    model: Any,
    way: Way,
    hidden_states: torch.Tensor,
    timestep: torch.Tensor,
    encoder_hidden_states: torch.Tensor,
    encoder_hidden_states_image: torch.Tensor | None = None,
    control_hidden_states: Any = None,
    control_hidden_states_scale: Any = None,
    return_dict: bool = True,
    attention_kwargs: dict[str, Any] | None = None,
) -> Any:
    given = hidden_states, timestep, encoder_hidden_states, encoder_hidden_states_image
    control, layers = (control_hidden_states, control_hidden_states_scale), list(model.config.vace_layers)
    if torch.is_grad_enabled() or model.is_cache_enabled or layers != sorted(layers):
        return _own(model)(*given, *control, return_dict=return_dict, attention_kwargs=attention_kwargs)
    return _result(_at_once(_walk(model, way, *given, *control)), return_dict)


@apply_lora_scale("attention_kwargs")
def _animated_model(
    model: Any,
    way: Way,
    hidden_states: torch.Tensor,
    timestep: torch.Tensor,
    encoder_hidden_states: torch.Tensor,
    encoder_hidden_states_image: torch.Tensor | None = None,
    pose_hidden_states: Any = None,
    face_pixel_values: Any = None,
    motion_encode_batch_size: int | None = None,
    return_dict: bool = True,
    attention_kwargs: dict[str, Any] | None = None,
) -> Any:
    given = hidden_states, timestep, encoder_hidden_states, encoder_hidden_states_image
    performed = pose_hidden_states, face_pixel_values
    if torch.is_grad_enabled() or model.is_cache_enabled or motion_encode_batch_size or _odd(*given[:1], *performed):
        rest = {"return_dict": return_dict, "attention_kwargs": attention_kwargs}
        return _own(model)(*given, *performed, motion_encode_batch_size, **rest)
    return _result(_at_once(_walk_animated(model, way, *given, *performed)), return_dict)


def _odd(latents: torch.Tensor, poses: Any, faces: Any) -> bool:
    """Whether the library has something to say about what is given."""
    return poses is None or faces is None or poses.shape[2] + 1 != latents.shape[2]


_MODELS: dict[type, Callable[..., Any]] = {
    WanTransformer3DModel: _model,
    WanVACETransformer3DModel: _control_model,
    WanAnimateTransformer3DModel: _animated_model,
}

_Walk = Generator[None, None, torch.Tensor]
"""A forward pass that stops before every block; what it returns is the velocity."""


def _walk(
    model: Any,
    way: Way,
    hidden_states: torch.Tensor,
    timestep: torch.Tensor,
    encoder_hidden_states: torch.Tensor,
    encoder_hidden_states_image: torch.Tensor | None = None,
    control_hidden_states: Any = None,
    control_hidden_states_scale: Any = None,
) -> _Walk:
    shape = hidden_states.shape
    rotations = model.rope(hidden_states)
    hidden = _tokens(model.patch_embedding(hidden_states))
    control: Any = None
    layers: list[int] = []
    if control_hidden_states is not None:
        layers = list(model.config.vace_layers)
        control = _tokens(model.vace_patch_embedding(control_hidden_states))
        if lacking := hidden.shape[1] - control.shape[1]:
            control = torch.nn.functional.pad(control, (0, 0, 0, lacking))
    given = control_hidden_states_scale
    scales = [1.0] * len(layers) if given is None else given.unbind()
    if len(scales) != len(layers):
        raise ValueError(f"{len(layers)} scales of the control are needed, not {len(scales)}")
    embedding, times, text = _conditions(model, timestep, encoder_hidden_states, encoder_hidden_states_image)
    # The library makes all hints first. They depend on the video only in the first block, so that each can wait.
    hints = zip(layers, list[Any](model.vace_blocks) if layers else list[Any](), scales, strict=True)
    for index, block in enumerate(model.blocks):
        hint = scale = None
        if index in layers:
            _, control_block, scale = next(hints)
            yield
            hint, control = control_block(hidden, text, control, times, rotations)
        yield
        hidden = block(hidden, text, times, rotations)
        if hint is not None and scale is not None:
            hidden = hidden + hint.to(hidden.device) * scale
    return _unpatched(model, _projected(model, way, hidden, embedding), shape)


def _walk_animated(
    model: Any,
    way: Way,
    hidden_states: torch.Tensor,
    timestep: torch.Tensor,
    encoder_hidden_states: torch.Tensor,
    encoder_hidden_states_image: torch.Tensor | None,
    pose_hidden_states: torch.Tensor,
    face_pixel_values: torch.Tensor,
) -> _Walk:
    shape = hidden_states.shape
    rotations = model.rope(hidden_states)
    patches = model.patch_embedding(hidden_states)
    patches[:, :, 1:] += model.pose_patch_embedding(pose_hidden_states)  # the first frame is the reference's
    hidden = _tokens(patches)
    del patches
    embedding, times, text = _conditions(model, timestep, encoder_hidden_states, encoder_hidden_states_image)
    motion = _motion(model, face_pixel_values)
    apart = model.config.inject_face_latents_blocks
    for index, block in enumerate(model.blocks):
        yield
        hidden = block(hidden, text, times, rotations)
        if index % apart == 0:
            yield
            _put_on_faces(model.face_adapter[index // apart], way, hidden, motion)
    return _unpatched(model, _projected(model, way, hidden, embedding), shape)


def _motion(model: Any, faces: torch.Tensor) -> torch.Tensor:
    """What faces [batch, 3, frames, side, side] tell, for every latent frame: [batch, latent frames, tokens, dim]."""
    pictures = faces.permute(0, 2, 1, 3, 4).flatten(0, 1)
    at_once = pictures.split(model.config.motion_encoder_batch_size)
    motion = torch.cat([model.motion_encoder(some) for some in at_once])
    told = model.face_encoder(motion.view(faces.shape[0], faces.shape[2], -1))
    return torch.cat([torch.zeros_like(told[:, :1]), told], dim=1)  # the reference has none


def _put_on_faces(adapter: Any, way: Way, hidden: torch.Tensor, motion: torch.Tensor) -> None:
    """Add to ``hidden`` what the faces ask for, some latent frames at a time: a frame looks at its own face only."""
    frames = motion.shape[1]
    rows = hidden.shape[1] // frames
    at_once = -(-max(way.chunk_rows, FEWEST) // rows)
    count = max(1, frames // at_once)
    bounds = [frames * index // count for index in range(count + 1)]
    for start, end in itertools.pairwise(bounds):
        part = hidden[:, start * rows : end * rows]
        part += adapter(part, motion[:, start:end])


def _at_once(walk: _Walk) -> torch.Tensor:
    while True:
        try:
            next(walk)
        except StopIteration as end:
            return end.value


def side_by_side(transformer: Any, passes: Sequence[Mapping[str, Any]]) -> list[torch.Tensor]:
    """What ``transformer`` gives for each of ``passes``, its arguments: all go through a block before the next begins.

    So blocks that are brought to the device one by one are brought once for all. The numbers are those of one pass
    after the other, which is what happens to a transformer that is not lean as a whole.
    """
    lean = _innermost(transformer)
    if not isinstance(lean, _Lean) or torch.is_grad_enabled() or transformer.is_cache_enabled:
        return [transformer(**given, return_dict=False)[0] for given in passes]
    walk = _walk_animated if type(transformer) is WanAnimateTransformer3DModel else _walk
    walks = [walk(transformer, lean.way, **given) for given in passes]
    results: list[torch.Tensor] = []
    while not results:
        for walk in walks:  # all are equally long
            try:
                next(walk)
            except StopIteration as end:
                results.append(end.value)
    return results


def _tokens(patches: torch.Tensor) -> torch.Tensor:
    """[batch, dim, frames, rows, columns] as [batch, tokens, dim]."""
    return patches.flatten(2).transpose(1, 2).contiguous()


def _result(velocity: torch.Tensor, return_dict: bool) -> Any:
    return Transformer2DModelOutput(sample=velocity) if return_dict else (velocity,)


def _conditions(
    model: Any, timestep: torch.Tensor, text: torch.Tensor, picture: torch.Tensor | None
) -> tuple[torch.Tensor | TokenTimes, torch.Tensor | TokenTimes, torch.Tensor]:
    """The time's embedding for the head [batch, 1, dim] and for the blocks, and what the cross-attention sees."""
    rows, count = None, 0
    if timestep.ndim == 2:
        # Tokens that are as noisy as one another have one embedding.
        timestep, rows = timestep.unique(return_inverse=True)
        count = len(timestep)
        timestep = timestep.repeat(-(-min(FEWEST_TIMES, rows.numel()) // count))
    embedding, times, text, picture = model.condition_embedder(timestep, text, picture)
    times = times.unflatten(1, (6, -1))
    if picture is not None:
        text = torch.concat([picture, text], dim=1)
    if rows is None:
        return embedding.unsqueeze(1), times, text
    if count == 1:
        rows = None
    # Beyond those that differ there is nothing new.
    return TokenTimes(embedding[:count].unsqueeze(1).clone(), rows), TokenTimes(times[:count].clone(), rows), text


def _projected(model: Any, way: Way, hidden: torch.Tensor, embedding: torch.Tensor | TokenTimes) -> torch.Tensor:
    """[batch, tokens, channels of a patch]"""
    known, places = (embedding.table, embedding.rows) if isinstance(embedding, TokenTimes) else (embedding, None)
    summed = model.scale_shift_table.to(known.device) + known
    # Tokens with timesteps of their own share the table; else it has a row for each of the batch.
    shared, normed = isinstance(embedding, TokenTimes), torch.empty_like(hidden)
    for index in range(hidden.shape[0]):
        for part in chunks(hidden.shape[1], way.chunk_rows):
            rows = hidden[index : index + 1, part]
            if places is not None:
                shift, scale = summed[places[index, part]].unsqueeze(0).unbind(2)
            else:
                own = 0 if shared else index
                shift, scale = summed[own : own + 1].chunk(2, dim=1)
            normed[index : index + 1, part] = (model.norm_out(rows.float()) * (1 + scale) + shift).type_as(rows)
    # In one piece: it is small, and so few columns are not added up in the same order for fewer rows.
    return model.proj_out(normed)


def _unpatched(model: Any, hidden: torch.Tensor, shape: torch.Size) -> torch.Tensor:
    """[batch, channels, frames, rows, columns] as ``shape`` says but for the channels."""
    batch, _, *sizes = shape
    patch = model.config.patch_size
    counts = [size // part for size, part in zip(sizes, patch, strict=True)]
    hidden = hidden.reshape(batch, *counts, *patch, -1)
    return hidden.permute(0, 7, 1, 4, 2, 5, 3, 6).flatten(6, 7).flatten(4, 5).flatten(2, 3)
