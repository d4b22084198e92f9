"""Where in its steps a job changes from one expert to the other: the samplers' noise levels, without torch."""

from __future__ import annotations

from wan22_desktop.domain.generation import Sampler

TRAIN_STEPS = 1000
_ALMOST = 1e-6
"""UniPC cannot begin at 1 itself: it takes logarithms of what is left."""


def sigmas(sampler: Sampler, steps: int, shift: float) -> list[float]:
    """The noise level before each step, from about 1 down: σ' = s·σ / (1 + (s − 1)·σ).

    The arithmetic is that of diffusers' ``set_timesteps`` with flow sigmas, rounding included: UniPC comes down from 1
    to 0.001, DPM++ from 0.999 to 0, Euler and LCM from 1 to 0.
    """
    low = 0.0 if sampler in (Sampler.EULER, Sampler.LCM) else 1 / TRAIN_STEPS
    falling = [index * ((low - 1.0) / steps) + 1.0 for index in range(steps + 1)]
    plain = [1.0 - sigma for sigma in reversed(falling[1:])] if sampler is Sampler.DPM else falling[:-1]
    shifted = [shift * sigma / (1 + (shift - 1) * sigma) for sigma in plain]
    if sampler is Sampler.UNIPC and abs(shifted[0] - 1) < _ALMOST:
        shifted[0] -= _ALMOST
    return shifted


def high_noise_steps(sampler: Sampler, steps: int, shift: float, boundary: float) -> int:
    """Steps whose timestep is at or above the boundary: those of the high-noise expert."""
    whole = sampler not in (Sampler.EULER, Sampler.LCM)  # UniPC and DPM++ count timesteps in whole numbers
    times = (sigma * TRAIN_STEPS for sigma in sigmas(sampler, steps, shift))
    return sum((int(time) if whole else time) >= boundary * TRAIN_STEPS for time in times)


def draft_steps(steps: int, high_steps: int | None) -> int:
    """Where motion and layout are decided: the high-noise expert's steps, with a single expert two in five."""
    return max(1, min(round(steps * 0.4) if high_steps is None else high_steps, steps))
