"""How the transformers hold their weights, attend and compile as a plan says, through the library's own ways.

Each is put on once, when the model is loaded, and stays. What does not work here is left, and told.
"""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from typing import Any, cast

import torch
import torch.nn.functional as F
from diffusers.models.attention_dispatch import attention_backend, dispatch_attention_fn
from torch import nn

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.problem import ATTENTION_FELL_BACK, NOT_COMPILED, Problem
from wan22_desktop.generation.weights.packing import PackedLinear
from wan22_desktop.planning.attention import NATIVE, attention_backends

log = logging.getLogger(__name__)

LIKENESS = 0.999
"""Least cosine between another's attention and torch's own."""


def keep_in_fp8(transformer: nn.Module) -> None:
    """Keep the weights of the blocks' linear layers in 8 bits, each spread out while it computes.

    All else stays, and so does what is packed already. Nothing of a mapped file is copied but what becomes smaller. The
    library's layerwise casting has no scales, casts biases too, and casts back to 8 bits after every layer.
    """
    for name, module in list(transformer.named_modules()):
        if isinstance(module, nn.Linear) and "blocks." in name:
            transformer.set_submodule(name, PackedLinear.of(module))


def attend_with(name: str, transformer: Any, device: torch.device, precision: torch.dtype) -> Problem | None:
    """Let ``name`` compute attention, if it does so rightly here; else torch does, and what is wrong is returned."""
    config = transformer.config
    if wrong := _wrong_with(name, config.num_attention_heads, config.attention_head_dim, device, precision):
        log.warning("attention by %s: %s", name, wrong)
        return ATTENTION_FELL_BACK.of(name=name, reason=wrong)
    # The library also makes it everybody's default, which would outlive this model.
    with attention_backend(NATIVE):
        transformer.set_attention_backend(name)
    return None


@torch.no_grad()
def _wrong_with(name: str, heads: int, width: int, device: torch.device, precision: torch.dtype) -> str:
    """What is wrong with attention by ``name``, tried on what a block looks at; empty where nothing is."""
    if name not in attention_backends():
        return tr("it is not installed")
    random = torch.Generator().manual_seed(0)

    def draw(tokens: int) -> torch.Tensor:
        return torch.randn((1, tokens, heads, width), generator=random).to(device, precision)

    for tokens, seen in ((192, 192), (192, 77)):  # itself, then a text
        query, key, value = draw(tokens), draw(seen), draw(seen)
        across = [each.transpose(1, 2) for each in (query, key, value)]
        right = F.scaled_dot_product_attention(across[0], across[1], across[2]).transpose(1, 2)
        try:
            with attention_backend(cast("Any", name)):
                given = dispatch_attention_fn(query, key, value)
        except Exception as error:  # they raise all kinds
            return f"{type(error).__name__}: {str(error).strip().splitlines()[0] if str(error).strip() else ''}"
        if given.shape != right.shape:
            return tr("it gave the shape {shape} for {wanted}", shape=list(given.shape), wanted=list(right.shape))
        if not bool(torch.isfinite(given).all()):
            return tr("it gave numbers that are infinite or undefined")
        cosine = float(F.cosine_similarity(given.float().flatten(), right.float().flatten(), dim=0))
        if cosine < LIKENESS:
            return tr("it gave other numbers than it should (likeness {likeness:.4f})", likeness=cosine)
    return ""


def compile_blocks(transformer: Any, tell: Callable[[Problem], None], backend: str = "inductor") -> None:
    """Compile the classes' repeated blocks when they first run; where that fails they run as they are, and it is told.

    The forward pass is compiled, not the call around it as ``compile_repeated_blocks`` has it: a compiled call would
    keep the hooks that it saw first, and with them the first job's cancelling and caches. A block with a LoRA's hooks
    within runs as it is: every block would be compiled by itself.
    """
    compiling = _Compiling(tell, backend)
    for module in transformer.modules():
        if type(module).__name__ in transformer._repeated_blocks:
            module.forward = compiling.of(module)


class _Compiling:
    """Forward passes of blocks, compiled until that fails for one of them."""

    def __init__(self, tell: Callable[[Problem], None], backend: str) -> None:
        self._tell, self._backend, self._failed = tell, backend, False

    def of(self, block: torch.nn.Module) -> Callable[..., Any]:
        forward, within = block.forward, list(block.children())
        compiled = torch.compile(forward, backend=self._backend)
        from torch._dynamo.exc import TorchDynamoException  # a second and a half: only where something is compiled

        @functools.wraps(forward)
        def run(*arguments: Any, **named: Any) -> Any:
            if not self._failed and not _are_hooked(within):
                try:
                    return compiled(*arguments, **named)
                except TorchDynamoException as error:
                    log.warning("blocks could not be compiled", exc_info=True)
                    self._failed = True
                    # Behind an empty line it says how to debug the compiler.
                    self._tell(NOT_COMPILED.of(reason=" ".join(str(error).strip().split("\n\n")[0].split())[:200]))
            return forward(*arguments, **named)

        return run


def _are_hooked(modules: list[torch.nn.Module]) -> bool:
    layers = (layer for module in modules for layer in module.modules())
    return any(layer._forward_hooks for layer in layers)  # pyright: ignore[reportPrivateUsage]
