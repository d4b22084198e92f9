"""A minimal run after a model's first load: does every part answer, and does it answer to what it is given?

Few things show that weights were read wrongly before a whole video is made of them: values that are not numbers, and
outputs that do not change with the input.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import torch

from wan22_desktop.domain.model import SmokeTest
from wan22_desktop.domain.problem import SMOKE_TEST_FAILED, ProblemRaised
from wan22_desktop.generation.decoding import decode_chunks
from wan22_desktop.generation.loading import LoadedModel

SIDE = 4
"""Latents of the test's side: the least that the transformers' patches divide."""
TOKENS = 8


@torch.no_grad()
def smoke_test(model: LoadedModel) -> SmokeTest:
    """Run every expert and the VAE on a few latents.

    Raises:
        ProblemRaised: SMOKE_TEST_FAILED, with the part and what is wrong with it.
    """
    began = time.perf_counter()
    random = torch.Generator().manual_seed(0)

    def noise(*shape: int, dtype: torch.dtype = torch.float32) -> torch.Tensor:
        return torch.randn(shape, generator=random).to(model.device, dtype)

    names = ["high-noise expert", "low-noise expert"] if len(model.transformers) == 2 else ["transformer"]
    for name, expert in zip(names, model.transformers, strict=True):
        config, precision = expert.config, model.precision
        latents = [noise(1, config.in_channels, 1, SIDE, SIDE, dtype=precision) for _ in range(2)]
        texts = [noise(1, TOKENS, config.text_dim, dtype=precision) for _ in range(2)]
        extra: dict[str, torch.Tensor] = {}
        if config.image_dim is not None:
            tokens = (config.pos_embed_seq_len or 2) // 2
            pictures = 2 if config.pos_embed_seq_len else 1
            extra["encoder_hidden_states_image"] = noise(pictures, tokens, config.image_dim, dtype=precision)
        if "vace_layers" in config:
            extra["control_hidden_states"] = noise(1, config.vace_in_channels, 1, SIDE, SIDE, dtype=precision)

        def run(hidden: torch.Tensor, text: torch.Tensor) -> torch.Tensor:
            times = torch.full((1, SIDE * SIDE // 4) if model.report.expand_timesteps else (1,), 500.0)
            return expert(  # noqa: B023 -- called within its round of the loop
                hidden_states=hidden, timestep=times.to(model.device), encoder_hidden_states=text, return_dict=False,
                **extra,  # noqa: B023
            )[0]  # fmt: skip

        shape = (1, config.out_channels, 1, SIDE, SIDE)
        _answers(name, shape, [lambda: run(latents[0], texts[0]), lambda: run(latents[1], texts[0])], "the latents")  # noqa: B023
        _answers(name, shape, [lambda: run(latents[0], texts[0]), lambda: run(latents[0], texts[1])], "the text")  # noqa: B023
    vae, scale = model.vae, int(model.vae.config.scale_factor_spatial)
    codes = [noise(1, vae.config.z_dim, 1, SIDE, SIDE, dtype=vae.dtype) for _ in range(2)]
    frames = [lambda: next(decode_chunks(vae, codes[0])), lambda: next(decode_chunks(vae, codes[1]))]
    _answers("VAE", (1, 3, 1, SIDE * scale, SIDE * scale), frames, "the latents")
    vae.clear_cache()
    return SmokeTest(parts=(*names, "VAE"), seconds=round(time.perf_counter() - began, 2), time=time.time())


def _answers(part: str, shape: tuple[int, ...], runs: list[Callable[[], torch.Tensor]], given: str) -> None:
    outputs = [run() for run in runs]
    for output in outputs:
        if tuple(output.shape) != shape:
            raise _failed(part, f"its output has the shape {list(output.shape)} instead of {list(shape)}")
        if not bool(torch.isfinite(output).all()):
            raise _failed(part, "its output holds values that are not numbers")
    if torch.equal(outputs[0], outputs[1]):
        raise _failed(part, f"its output does not change with {given}")


def _failed(part: str, reason: str) -> ProblemRaised:
    return ProblemRaised(SMOKE_TEST_FAILED.of(part=part, reason=reason))
