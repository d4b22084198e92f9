"""The allocator's peak of a forward pass, traced on the real classes without memory ("meta" tensors)."""

from __future__ import annotations

import weakref
from collections.abc import Iterable
from typing import Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_iter

ROUND = 512
"""torch's CUDA allocator rounds every block up to a multiple of this."""


class MemoryTrace(TorchDispatchMode):
    """Counts the bytes of storages that live, except those of ``known`` tensors."""

    def __init__(self, known: Iterable[torch.Tensor]) -> None:
        super().__init__()
        self._sizes: dict[int, int] = {tensor.untyped_storage()._cdata: 0 for tensor in known}
        self._watched: dict[int, Any] = {}
        self._now = self.peak = 0
        self.at = ""

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        result = func(*args, **(kwargs or {}))
        for tensor in tree_iter(result):
            if isinstance(tensor, torch.Tensor):
                self._count(tensor)
        if self._now > self.peak:
            self.peak, self.at = self._now, str(func)
        return result

    def _count(self, tensor: torch.Tensor) -> None:
        storage = tensor.untyped_storage()
        key = storage._cdata
        if key in self._sizes:
            return
        size = -(-storage.nbytes() // ROUND) * ROUND
        self._sizes[key], self._now = size, self._now + size

        def gone(_: object) -> None:
            self._now -= self._sizes.pop(key, 0)

        self._watched[key] = weakref.ref(storage, gone)


def without_memory(model: torch.nn.Module, dtype: torch.dtype) -> torch.nn.Module:
    """``model``, made on the meta device, in ``dtype`` with the parts in float32 that are loaded so."""
    exact = tuple(getattr(model, "_keep_in_fp32_modules", None) or ()) if dtype is not torch.float32 else ()
    for name, parameter in model.named_parameters():
        kept = any(part in name.split(".") for part in exact)
        parameter.data = parameter.data.to(torch.float32 if kept else dtype)
    return model.eval().requires_grad_(False)


def flash(query: torch.Tensor, key: torch.Tensor, value: torch.Tensor, **_: object) -> torch.Tensor:
    """What a fused attention leaves: its result, and while it runs the sums of the softmax. [B, S, heads, width]"""
    sums = torch.empty(query.shape[0], query.shape[2], query.shape[1], dtype=torch.float32, device=query.device)
    out = torch.empty_like(query)
    del sums
    return out
