"""The weights of a LoRA file, as additions to weights of the transformer.

Each addition knows two things: the dense matrix that it adds up to, and how to act on an input without making it.
Formulas: LoRA (Hu et al. 2021), LoHa and LoKr (LyCORIS, Yeh et al. 2023), DoRA (Liu et al. 2024).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from safetensors import safe_open

from wan22_desktop.domain.model import Noise
from wan22_desktop.inspection.lora_changes import LoraFile

ALL = slice(None)


class Addition(ABC):
    """What is added to a weight [out, in, …]."""

    __slots__ = ()

    @property
    @abstractmethod
    def shape(self) -> tuple[int, ...]: ...

    @abstractmethod
    def dense(self) -> torch.Tensor:
        """The addition itself, in float32."""

    @abstractmethod
    def act(self, x: torch.Tensor) -> torch.Tensor:
        """[…, in] → […, out]: what a linear layer with it as its weight gives, in ``x``'s type and on its device."""

    def add_to(self, total: torch.Tensor, x: torch.Tensor, strength: float) -> None:
        """``total`` += ``strength`` · :meth:`act` (x)."""
        total.add_(self.act(x).to(total), alpha=strength)

    def add_to_weight(self, weight: torch.Tensor, strength: float, rows: slice = ALL) -> None:
        """``weight``, which is ``rows`` of a matrix, += ``strength`` · :meth:`dense`."""
        weight.add_(self.dense()[rows].to(weight), alpha=strength)


@dataclass(frozen=True, slots=True, eq=False)
class LowRank(Addition):
    """``scale`` · up @ down; ``down`` [rank, in, …], ``up`` [out, rank, …]."""

    down: torch.Tensor
    up: torch.Tensor
    scale: float

    @property
    def shape(self) -> tuple[int, ...]:
        return (self.up.shape[0], *self.down.shape[1:])

    def dense(self) -> torch.Tensor:
        product = self.up.float().flatten(1) @ self.down.float().flatten(1)
        return self.scale * product.view(self.shape)

    def act(self, x: torch.Tensor) -> torch.Tensor:
        # Scaled in the middle: few numbers there, and none that half precision could not hold.
        return F.linear(F.linear(x, self.down.to(x)) * self.scale, self.up.to(x))

    def add_to(self, total: torch.Tensor, x: torch.Tensor, strength: float) -> None:
        if not total.is_contiguous():
            super().add_to(total, x, strength)
            return
        # Multiplied and added in one go: nothing as large as ``total`` is made on the way.
        inner = (F.linear(x, self.down.to(x)) * (self.scale * strength)).to(total)
        total.view(-1, total.shape[-1]).addmm_(inner.view(-1, inner.shape[-1]), self.up.to(total).T)

    def add_to_weight(self, weight: torch.Tensor, strength: float, rows: slice = ALL) -> None:
        up, down = (factor.to(weight).flatten(1) for factor in (self.up[rows], self.down))
        weight.addmm_(up, down, alpha=self.scale * strength)


@dataclass(frozen=True, slots=True, eq=False)
class Dense(Addition):
    """A whole difference."""

    weight: torch.Tensor

    @property
    def shape(self) -> tuple[int, ...]:
        return tuple(self.weight.shape)

    def dense(self) -> torch.Tensor:
        return self.weight.float()

    def act(self, x: torch.Tensor) -> torch.Tensor:
        return F.linear(x, self.weight.to(x))


@dataclass(frozen=True, slots=True, eq=False)
class Kronecker(Addition):
    """``scale`` · first ⊗ second; LoKr."""

    first: torch.Tensor
    second: torch.Tensor
    scale: float

    @property
    def shape(self) -> tuple[int, ...]:
        one, two = self.first.shape, self.second.shape
        return (one[0] * two[0], one[1] * two[1], *two[2:])

    def dense(self) -> torch.Tensor:
        first = self.first.float()
        return self.scale * torch.kron(first.reshape(*first.shape, *[1] * (self.second.dim() - 2)), self.second.float())

    def act(self, x: torch.Tensor) -> torch.Tensor:
        grid = x.unflatten(-1, (self.first.shape[1], self.second.shape[1]))
        inner = F.linear(grid, self.second.to(x)) * self.scale
        return (self.first.to(x) @ inner).flatten(-2)


@dataclass(frozen=True, slots=True, eq=False)
class Hadamard(Addition):
    """``scale`` · (a1 @ b1) ⊙ (a2 @ b2); LoHa. Its product is made anew each time: it is as large as the weight."""

    factors: tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]
    scale: float

    @property
    def shape(self) -> tuple[int, ...]:
        return (self.factors[0].shape[0], self.factors[1].shape[1])

    def dense(self) -> torch.Tensor:
        a1, b1, a2, b2 = (factor.float() for factor in self.factors)
        return self.scale * (a1 @ b1) * (a2 @ b2)

    def act(self, x: torch.Tensor) -> torch.Tensor:
        a1, b1, a2, b2 = (factor.to(x.device, torch.float32) for factor in self.factors)
        return F.linear(x, (self.scale * (a1 @ b1) * (a2 @ b2)).to(x))


@dataclass(frozen=True, slots=True, eq=False)
class Delta:
    """All that one file does to one module or lone tensor."""

    weight: Addition | None = None
    magnitude: torch.Tensor | None = None
    """DoRA: the lengths that the changed weight's rows [out, 1] or columns [1, in] get."""
    bias: torch.Tensor | None = None
    whole: torch.Tensor | None = None
    """Takes the weight's place, instead of being added."""
    whole_bias: torch.Tensor | None = None


def read_deltas(
    file: LoraFile, expert: Noise | None, device: torch.device, dtype: torch.dtype
) -> Iterator[tuple[str, Delta]]:
    """What ``file`` does to ``expert``, by target; tensors arrive on ``device``, matrices as ``dtype``.

    Raises:
        OSError, ValueError, KeyError, RuntimeError: the file has changed since its header was read.
    """
    with safe_open(file.path, framework="pt", device="cpu") as tensors:

        def get(key: str) -> torch.Tensor:
            # Factors are multiplied, and small tensors kept, at full precision.
            return tensors.get_tensor(key).to(device, torch.float32)

        for target, change in file.section(expert).items():
            parts = {part: get(entry.key) for part, entry in change.parts.items()}
            yield target, _delta(parts, file, dtype)


def _delta(parts: Mapping[str, torch.Tensor], file: LoraFile, dtype: torch.dtype) -> Delta:
    magnitude = parts.get("magnitude")
    if magnitude is not None:
        # One per row is all that PEFT writes; those of convolutions have more dimensions.
        magnitude = magnitude.unsqueeze(1) if magnitude.dim() == 1 else magnitude.flatten(1)
    return Delta(
        weight=_addition(parts, file, dtype),
        magnitude=magnitude,
        bias=parts.get("bias"),
        whole=parts.get("whole"),
        whole_bias=parts.get("whole_bias"),
    )


def _addition(parts: Mapping[str, torch.Tensor], file: LoraFile, dtype: torch.dtype) -> Addition | None:
    alpha = float(parts["alpha"]) if "alpha" in parts else None

    def scale(rank: int | None) -> float:
        return 1.0 if rank is None else file.scale(rank, alpha)

    if "up" in parts:
        return LowRank(parts["down"].to(dtype), parts["up"].to(dtype), scale(len(parts["down"])))
    if "diff" in parts or "table" in parts:
        return Dense(parts.get("diff", parts.get("table", torch.empty(0))).to(dtype))
    if any(part.startswith("lokr") for part in parts):
        first, one = _product(parts, "lokr_w1")
        second, two = _product(parts, "lokr_w2")
        return Kronecker(first.to(dtype), second.to(dtype), scale(one if two is None else two))
    if "hada_t1" in parts:
        first, rank = _product(parts, "hada_w1")
        return Dense((scale(rank) * first * _product(parts, "hada_w2")[0]).to(dtype))
    if "hada_w1_a" in parts:
        a1, b1, a2, b2 = (parts[f"hada_{name}"].to(dtype) for name in ("w1_a", "w1_b", "w2_a", "w2_b"))
        return Hadamard((a1, b1, a2, b2), scale(len(b1)))
    return None


def _product(parts: Mapping[str, torch.Tensor], name: str) -> tuple[torch.Tensor, int | None]:
    """A factor of LoKr or LoHa and its rank; whole (no rank), of two matrices, or of two and a core between them."""
    if name in parts:
        return parts[name], None
    first, second = parts[f"{name}_a"], parts[f"{name}_b"]
    core = parts.get(name.replace("w", "t"))
    if core is None:
        return first @ second, len(second)
    return torch.einsum("ij...,jr,ip->pr...", core, second, first).contiguous(), len(second)


def lengths(weight: torch.Tensor, magnitude: torch.Tensor) -> torch.Tensor:
    """Of the rows or columns of ``weight``, in the shape of DoRA's ``magnitude``."""
    rows = magnitude.shape[0] == weight.shape[0]
    flat = weight.flatten(1).norm(dim=1) if rows else weight.transpose(0, 1).flatten(1).norm(dim=1)
    # Where a weight is nothing but zeros, its direction is no number.
    return flat.clamp_min(torch.finfo(torch.float32).tiny).view(magnitude.shape)
