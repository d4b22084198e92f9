"""Muon with AdamW for what is not a matrix: the optimiser that trains the mini model in minutes on two cores.

Source: Jordan et al., "Muon: An optimizer for hidden layers in neural networks" (2024); the update's scale follows
Liu et al., "Muon is scalable for LLM training" (2025), so that one learning rate serves both kinds of parameter.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import cast

import torch


def _orthogonalised(gradient: torch.Tensor, steps: int = 5) -> torch.Tensor:
    """Nearest semi-orthogonal matrix by a quintic Newton-Schulz iteration; [rows, columns] → same shape."""
    a, b, c = 3.4445, -4.7750, 2.0315
    # The iteration forgives rounding: bfloat16 halves its time.
    x = (gradient / (gradient.norm() + 1e-7)).bfloat16()
    tall = x.shape[0] > x.shape[1]
    if tall:
        x = x.T
    for _ in range(steps):
        product = x @ x.T
        x = a * x + (b * product + c * product @ product) @ x
    return (x.T if tall else x).to(gradient.dtype)


class Muon(torch.optim.Optimizer):
    """Orthogonalised momentum for ``matrices`` (convolutions flattened to [out, in × kernel]), AdamW for ``others``."""

    def __init__(
        self,
        matrices: Iterable[torch.nn.Parameter],
        others: Iterable[torch.nn.Parameter],
        lr: float,
        momentum: float = 0.95,
        betas: tuple[float, float] = (0.9, 0.98),
        weight_decay: float = 0.0,
    ) -> None:
        groups = [
            {"params": list(matrices), "matrices": True},
            {"params": list(others), "matrices": False},
        ]
        super().__init__(groups, {"lr": lr, "momentum": momentum, "betas": betas, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]  # noqa: ARG002 - torch's signature
        for group in self.param_groups:
            for parameter in group["params"]:
                if parameter.grad is None:
                    continue
                if group["weight_decay"]:
                    parameter.mul_(1 - group["lr"] * group["weight_decay"])
                if group["matrices"]:
                    self._step_matrix(parameter, group)
                else:
                    self._step_adam(parameter, group)

    def _step_matrix(self, parameter: torch.nn.Parameter, group: dict) -> None:
        state = self.state[parameter]
        if not state:
            state["momentum"] = torch.zeros_like(parameter)
        gradient = cast(torch.Tensor, parameter.grad)
        state["momentum"].lerp_(gradient, 1 - group["momentum"])
        nesterov = gradient.lerp(state["momentum"], group["momentum"])
        update = _orthogonalised(nesterov.flatten(1))
        scale = 0.2 * math.sqrt(max(update.shape))
        parameter.add_(update.view_as(parameter), alpha=-group["lr"] * scale)

    def _step_adam(self, parameter: torch.nn.Parameter, group: dict) -> None:
        state = self.state[parameter]
        if not state:
            state.update(step=0, mean=torch.zeros_like(parameter), square=torch.zeros_like(parameter))
        state["step"] += 1
        fast, slow = group["betas"]
        gradient = cast(torch.Tensor, parameter.grad)
        state["mean"].lerp_(gradient, 1 - fast)
        state["square"].lerp_(gradient.square(), 1 - slow)
        mean = state["mean"] / (1 - fast ** state["step"])
        deviation = (state["square"] / (1 - slow ** state["step"])).sqrt_().add_(1e-8)
        parameter.addcdiv_(mean, deviation, value=-group["lr"])


def schedule(step: int, total: int, warmup: int, floor: float) -> float:
    """Learning-rate factor: linear warm-up, flat, then linear decay over the last 60 % of the run."""
    if step < warmup:
        return (step + 1) / warmup
    return max(floor, min(1.0, (total - step) / (0.6 * total)))
