"""A minimal run after a model's first load: does every part answer, and does it answer to what it is given?

Few things show that weights were read wrongly before a whole video is made of them: values that are not numbers, and
outputs that do not change with the input.
"""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass
from typing import Any

import torch

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.model import SmokeTest
from wan22_desktop.domain.problem import NOT_FINITE, SMOKE_TEST_FAILED, ProblemRaised
from wan22_desktop.generation.decoding import brought_to, decode_chunks
from wan22_desktop.generation.loading import LoadedModel

SIDE = 4
"""Latents of the test's side: the least that the transformers' patches divide into more than one token."""
TOKENS = 8
TEXT_BESIDE_PICTURE = 512
"""Where a block looks at a picture too, the library takes so many of the last tokens for the text's."""
_CHANGES = {
    "hidden_states": mark("latents"),
    "encoder_hidden_states": mark("text"),
    "encoder_hidden_states_image": mark("picture"),
    "control_hidden_states": mark("control video"),
    "pose_hidden_states": mark("pose video"),
    "face_pixel_values": mark("face video"),
}
"""What the output has to change with, by the names of the transformers' inputs."""


@torch.no_grad()
def smoke_test(model: LoadedModel) -> SmokeTest:
    """Run every expert and the VAE on a few latents, up to the first that does not answer as it should.

    Its problem is SMOKE_TEST_FAILED, or NOT_FINITE where full precision may help.
    """
    began = time.perf_counter()
    noise = _Noise(torch.Generator().manual_seed(0), model.device)
    names = (
        [mark("high-noise expert"), mark("low-noise expert")] if len(model.transformers) == 2 else [mark("transformer")]
    )
    problem, sound = None, list[str]()
    # Compiled for these few latents, blocks would be compiled again for the first job.
    plainly = torch.compiler.set_stance("force_eager") if model.plan.compiled else contextlib.nullcontext()
    try:
        for index, name in enumerate(names):
            with plainly:
                _try_expert(name, model.transformers[index], model, noise)
            sound.append(name)
        _try_vae(model.vae, noise)
        sound.append("VAE")
    except ProblemRaised as raised:
        problem = raised.problem
    for pipeline in model.pipelines:
        pipeline.maybe_free_model_hooks()
    seconds = round(time.perf_counter() - began, 2)
    return SmokeTest(parts=tuple(sound), seconds=seconds, time=time.time(), problem=problem)


@dataclass(frozen=True, slots=True)
class _Noise:
    random: torch.Generator
    device: torch.device

    def draw(self, *shape: int, dtype: torch.dtype) -> torch.Tensor:
        return torch.randn(shape, generator=self.random).to(self.device, dtype)


def _try_expert(name: str, expert: Any, model: LoadedModel, noise: _Noise) -> None:
    config, precision = expert.config, model.precision
    looks, animates = config.get("image_dim") is not None, "motion_encoder_size" in config
    # Animate's first frame is its reference's, and has neither pose nor face.
    frames, words = 2 if animates else 1, TEXT_BESIDE_PICTURE if looks else TOKENS
    shapes: dict[str, tuple[int, ...]] = {
        "hidden_states": (1, config.in_channels, frames, SIDE, SIDE),
        "encoder_hidden_states": (1, words, config.text_dim),
    }
    if looks:
        # First-and-last-frame models have places for the tokens of two pictures.
        positions = config.pos_embed_seq_len
        pictures, tokens = (2, positions // 2) if positions else (1, TOKENS)
        shapes["encoder_hidden_states_image"] = (pictures, tokens, config.image_dim)
    if "vace_layers" in config:
        shapes["control_hidden_states"] = (1, config.vace_in_channels, 1, SIDE, SIDE)
    if animates:
        side = config.motion_encoder_size
        shapes["pose_hidden_states"] = (1, config.latent_channels, 1, SIDE, SIDE)
        shapes["face_pixel_values"] = (1, 3, 1, side, side)
    # TI2V's transformers take a time for each token, in patches of 2 × 2 latents.
    times = torch.full((1, SIDE * SIDE // 4) if model.report.expand_timesteps else (1,), 500.0, device=model.device)
    given = {name: noise.draw(*shape, dtype=precision) for name, shape in shapes.items()}
    output = expert(timestep=times, return_dict=False, **given)[0]
    _sound(name, output, (1, config.out_channels, frames, SIDE, SIDE))
    for changed, shape in shapes.items():
        other = given | {changed: noise.draw(*shape, dtype=precision)}
        if torch.equal(output, expert(timestep=times, return_dict=False, **other)[0]):
            raise _failed(name, tr("its output does not change with the {input}", input=tr(_CHANGES[changed])))


def _try_vae(vae: Any, noise: _Noise) -> None:
    scale = int(vae.config.scale_factor_spatial)
    with brought_to(vae, noise.device):
        latents, other = (noise.draw(1, vae.config.z_dim, 1, SIDE, SIDE, dtype=vae.dtype) for _ in range(2))
        frame = next(decode_chunks(vae, latents))
        _sound("VAE", frame, (1, 3, 1, SIDE * scale, SIDE * scale))
        if torch.equal(frame, next(decode_chunks(vae, other))):
            raise _failed("VAE", tr("its output does not change with the latents"))


def _sound(part: str, output: torch.Tensor, shape: tuple[int, ...]) -> None:
    if tuple(output.shape) != shape:
        raise _failed(
            part,
            tr("its output has the shape {shape} instead of {wanted}", shape=list(output.shape), wanted=list(shape)),
        )
    if bool(torch.isfinite(output).all()):
        return
    if output.dtype is torch.float32:
        raise _failed(part, tr("its output holds values that are not numbers"))
    cause = tr("{kind}, which is too small for this model", kind=str(output.dtype)[6:])
    raise ProblemRaised(
        NOT_FINITE.of(stage=tr("The {part}", part=tr(part)), where=tr("tried after loading"), cause=cause)
    )


def _failed(part: str, reason: str) -> ProblemRaised:
    return ProblemRaised(SMOKE_TEST_FAILED.of(part=part, reason=reason))
