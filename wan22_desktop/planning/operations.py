"""How much a job computes, phase by phase: floating-point operations, a multiplication and an addition being two.

The formulas are those of the library's classes (diffusers 0.42.1), held to torch's own count of them by
tests/stack/test_operations.py. With a speed that was measured here they become seconds.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.model import FACE_SIZE, ModelReport, Role, Task, TransformerFacts, VaeFacts
from wan22_desktop.planning.activations import IMAGE_DIM, IMAGE_TOKENS, TEXT_TOKENS

FREQUENCIES = 256
"""Width of a timestep's code, before it is embedded."""
CONTROL_CHANNELS = 96
"""Of VACE's control video in latents."""
VOCABULARY = 256_384
"""Rows of UMT5's embedding, which are looked up and not computed."""
PUBLISHED_TEXT_DIM = 4096
FACE = 39_280_216_064
"""Of Animate's motion encoder for one picture of the published size; from torch's count."""
FACE_MOTION, FACE_WIDTH, FACE_TOKENS = 512, 1024, 5
"""Of what follows it: numbers of a motion, width of its heads, and tokens for each latent frame, one of them empty."""
FACE_EVERY = 5
"""After the first of so many blocks the video looks at the face."""


@dataclass(frozen=True, slots=True)
class _Work:
    """Operations for each latent pixel of a frame, at the published width, and what grows with the frame's area."""

    first: int
    """The first latent frame, which is one frame of the video."""
    more: int
    """Every other one, which is ``temporal`` frames."""
    middle: int
    """Channels of the attention in the middle, which looks from every pixel at every other."""
    base: int
    """Width that these are for."""


_DECODING = {
    8: _Work(687_882_752, 2_161_889_792, 384, 96),
    16: _Work(5_830_775_296, 18_835_608_064, 1024, 256),
}
_ENCODING = {
    8: _Work(426_039_296, 1_280_731_136, 384, 96),
    16: _Work(1_188_800_512, 3_574_556_672, 640, 160),
}
"""By spatial compression: the 2.1 kind and the 2.2 kind. From torch's count over the library's classes."""


def operations(report: ModelReport, settings: GenerationSettings) -> dict[str, float]:
    """Of each phase of the job, by the names of :class:`~wan22_desktop.domain.plan.Phase`.

    Nothing is kept of what was done before.
    """
    job = _Job(report, settings)
    found = {"text": job.text * texts(settings)}
    if settings.task not in (Task.TEXT_TO_VIDEO, Task.TEXT_TO_IMAGE):
        found["pictures"] = job.pictures
    return found | {"denoising": sum(step_operations(report, settings)), "decoding": job.decoding}


def step_operations(report: ModelReport, settings: GenerationSettings) -> list[float]:
    """Of every step of the denoising; none in those that a strength below 1 leaves out."""
    once = _Job(report, settings).forward
    first = max(settings.steps - int(settings.steps * settings.strength), 0)
    return [once * _passes(settings, index) if index >= first else 0.0 for index in range(settings.steps)]


def texts(settings: GenerationSettings) -> int:
    """Texts to encode: the negative prompt only where guidance needs it."""
    return 2 if _is_guided(settings) else 1


def _is_guided(settings: GenerationSettings) -> bool:
    return max(settings.guidance, settings.guidance_low if settings.high_steps is not None else 0.0) > 1.0


def _passes(settings: GenerationSettings, index: int) -> int:
    """Passes of a step: two with guidance."""
    interval = settings.guidance_from, settings.guidance_until
    if not _is_guided(settings):
        return 1
    if interval != (0.0, 1.0) and not interval[0] <= index / settings.steps < interval[1]:
        return 1
    high = settings.high_steps is None or index < settings.high_steps
    return 1 if math.isclose(settings.guidance if high else settings.guidance_low, 1.0) else 2


@dataclass(frozen=True, slots=True)
class _Job:
    report: ModelReport
    settings: GenerationSettings

    @property
    def text(self) -> float:
        """One text, padded to its full length."""
        encoder, facts = self.report.component(Role.TEXT_ENCODER), self.report.transformer
        parameters = encoder.parameters if encoder else 0
        width = facts.text_dim if facts else PUBLISHED_TEXT_DIM
        if width == PUBLISHED_TEXT_DIM:
            parameters = max(0, parameters - VOCABULARY * width)
        # Attention, beside the weights: 4·T²·D in each of the layers, which have about 11.5·D² weights.
        layers = parameters / (11.5 * width**2)
        return 2.0 * TEXT_TOKENS * parameters + 4.0 * TEXT_TOKENS**2 * width * layers

    @property
    def pictures(self) -> float:
        """What leads the video through the VAE, and where the model has it, through CLIP."""
        settings, frames = self.settings, self._latent_frames
        match settings.task:
            case Task.CONTROL:  # what stays and what is made apart
                found = 2 * self._vae(_ENCODING, frames) + len(settings.references) * self._vae(_ENCODING, 1)
            case Task.ANIMATE:  # the poses, the frames that are known, the character
                found = 2 * self._vae(_ENCODING, frames) + self._vae(_ENCODING, 1)
            case _:
                found = self._vae(_ENCODING, 1 if self._is_one_picture else frames)
        encoder = self.report.component(Role.IMAGE_ENCODER)
        seen = 2 if settings.task is Task.FIRST_LAST_FRAME else 1
        return found + (2.0 * encoder.parameters * IMAGE_TOKENS * seen if encoder else 0.0)

    @property
    def _is_one_picture(self) -> bool:
        return self.report.expand_timesteps and self.settings.task is not Task.VIDEO_TO_VIDEO

    @property
    def decoding(self) -> float:
        """Whole frames; tiles compute their overlaps twice."""
        return decoding_operations(self.report.vae, self._rows * self._columns, self._latent_frames)

    def _vae(self, work: dict[int, _Work], frames: int) -> float:
        return _vae_operations(work, self.report.vae, self._rows * self._columns, frames)

    @property
    def forward(self) -> float:
        """One pass of the transformer."""
        facts = self.report.transformer or _A14B
        pictures = 2 if self.settings.task is Task.FIRST_LAST_FRAME else 1
        seen = IMAGE_TOKENS * pictures if self.report.component(Role.IMAGE_ENCODER) else 0
        tokens = self._tokens(facts)
        plain = forward_operations(facts, tokens, seen, tokens if self.report.expand_timesteps else 1)
        if self.settings.task is not Task.ANIMATE:
            return plain
        return plain + animated_operations(facts, tokens, self.settings.frames)

    def _tokens(self, facts: TransformerFacts) -> int:
        # References stand beside the video's own frames.
        beside = {Task.CONTROL: len(self.settings.references), Task.ANIMATE: 1}.get(self.settings.task, 0)
        frames = self._latent_frames + beside
        return frames * (self._rows // facts.patch[1]) * (self._columns // facts.patch[2])

    @property
    def _rows(self) -> int:
        return self.settings.height // (self.report.vae.spatial if self.report.vae else 8)

    @property
    def _columns(self) -> int:
        return self.settings.width // (self.report.vae.spatial if self.report.vae else 8)

    @property
    def _latent_frames(self) -> int:
        return (self.settings.frames - 1) // (self.report.vae.temporal if self.report.vae else 4) + 1


_A14B = TransformerFacts(
    dim=5120, layers=40, heads=40, ffn_dim=13824, in_channels=16, out_channels=16, text_dim=PUBLISHED_TEXT_DIM
)


def decoding_operations(facts: VaeFacts | None, area: int, frames: int) -> float:
    """Of ``frames`` latent frames with ``area`` latent pixels each."""
    return _vae_operations(_DECODING, facts, area, frames)


def _vae_operations(work: dict[int, _Work], facts: VaeFacts | None, area: int, frames: int) -> float:
    kind = work.get(facts.spatial if facts else 8, work[8])
    has = facts.base_dim if facts else 0
    if work is _DECODING and facts and facts.decoder_base_dim:
        has = facts.decoder_base_dim
    share = has / kind.base if has else 1.0
    plain = kind.first + (frames - 1) * kind.more
    return area * (plain * share**2 + frames * 4 * kind.middle * share * area)


def forward_operations(
    facts: TransformerFacts, tokens: int, image_tokens: int = 0, times: int = 1, text_tokens: int = TEXT_TOKENS
) -> float:
    """One pass of a transformer over ``tokens`` with ``times`` timesteps, which is one or one for each token."""
    dim, patch = facts.dim, math.prod(facts.patch)
    block = 8 * tokens * dim**2 + 4 * tokens**2 * dim  # self-attention
    block += 4 * (tokens + text_tokens) * dim**2 + 4 * tokens * text_tokens * dim  # attention to the text
    block += 4 * image_tokens * dim**2 + 4 * tokens * image_tokens * dim
    block += 4 * tokens * dim * facts.ffn_dim
    total = block * (facts.layers + facts.control_layers)
    if facts.control_layers:
        channels = CONTROL_CHANNELS * patch
        total += 2 * tokens * dim * (channels + dim * (facts.control_layers + 1))
    total += 2 * tokens * dim * patch * (facts.in_channels + facts.out_channels)
    total += 2 * text_tokens * dim * (facts.text_dim + dim)
    total += 2 * image_tokens * IMAGE_DIM * (IMAGE_DIM + dim)
    return float(total + 2 * times * dim * (FREQUENCIES + 7 * dim))


def animated_operations(facts: TransformerFacts, tokens: int, faces: int) -> float:
    """What Animate adds to a pass: the poses, ``faces`` pictures of a face, and the blocks that look at them.

    Of a face the motion encoder computes the same whatever the model; its size is taken to be the published one, or in
    proportion to its pixels.
    """
    dim, frames = facts.dim, (faces - 1) // 4 + 1
    poses = 2 * tokens * frames / (frames + 1) * dim * facts.out_channels * math.prod(facts.patch)
    seen = faces * FACE * ((facts.face_size or FACE_SIZE) / FACE_SIZE) ** 2
    # Three convolutions over time, the last two of which halve it, for each of the heads.
    halved = (faces - 1) // 2 + 1
    heads, width = FACE_TOKENS - 1, FACE_WIDTH
    seen += 6 * heads * width * (faces * FACE_MOTION + (halved + frames) * width) + 2 * heads * frames * width * dim
    block = 4 * (tokens + FACE_TOKENS * (frames + 1)) * dim**2 + 4 * tokens * FACE_TOKENS * dim
    return poses + seen + facts.layers // FACE_EVERY * block
