"""What a forward pass of the denoiser holds besides its weights, at the moments when it holds the most.

The library's transformer (diffusers 0.42.1) computes block after block; what lives at once is decided by which of its
variables still hold on to a tensor. Every moment below is one line of that code; a trace of the real classes without
memory holds the arithmetic to it (tests/stack/test_memory.py).
"""

from __future__ import annotations

from dataclasses import dataclass

EXACT = 4
"""Bytes of a float32 number: norms, rotations and residuals are computed in it, whatever the precision."""
TEXT_TOKENS = 512
IMAGE_TOKENS = 257
IMAGE_DIM = 1280
"""Of CLIP's ViT-H, which every Wan2.1 model for images brings."""
FACES_AT_ONCE, FACE_CHANNELS = 8, 32
"""Of Animate's motion encoder: pictures that it looks at together, and channels of its first layer."""


@dataclass(frozen=True, slots=True)
class Pass:
    """One forward pass of one expert, for one prompt."""

    tokens: int
    """Of the latents, after patching."""
    dim: int
    ffn_dim: int
    head_dim: int
    text_dim: int
    number: int
    """Bytes of a number in the transformer's precision."""
    token_times: bool = False
    """Every token has a timestep of its own, and with it a modulation (TI2V)."""
    image_tokens: int = 0
    """Of CLIP, that the cross-attention sees beside the text."""
    hints: int = 0
    """Control layers (VACE): each keeps what it found until its block has been computed."""
    batch: int = 1
    """Prompts that are computed at once."""
    faces: int = 0
    """Animate: pictures of a face, one for each frame of the video."""
    face_size: int = 0
    """Their side in pixels."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A point of the pass, and the bytes that live there."""

    name: str
    bytes: int


def largest(of: Pass) -> Moment:
    """The moment that decides how much memory the pass needs."""
    return max(moments(of), key=lambda moment: moment.bytes)


def moments(of: Pass) -> tuple[Moment, ...]:
    """The candidates for the peak."""
    hidden, exact = of.tokens * of.dim * of.number, of.tokens * of.dim * EXACT
    inner = of.tokens * of.ffn_dim * of.number
    text, image = TEXT_TOKENS * of.dim * of.number, of.image_tokens * of.dim * of.number
    always = _always(of)
    # The residual stream: as the block got it, and with the time's embedding where each token has one.
    stream = hidden * (2 if of.token_times else 1)
    # Where a number is float32 already, two of a norm's three copies in it are the tensors themselves.
    copies = 3 if of.number != EXACT else 2
    found = {
        "rotary embedding": stream + 5 * hidden + exact * 3 // 2,
        "cross-attention": stream + 4 * hidden + copies * exact + 2 * text,
        # With fewer tokens than the text has, its keys are what counts.
        "keys of the text": stream + 4 * hidden + copies * TEXT_TOKENS * of.dim * EXACT + 2 * text,
        "image attention": stream + 5 * hidden + 2 * text + 2 * image if image else 0,
        "feed-forward": stream + 3 * hidden + 2 * inner,
    }
    if of.token_times:
        # The block's own sum of the modulation and its table, in float32.
        found = {name: size + 6 * exact for name, size in found.items()}
        found["modulation"] = stream + (2 if of.number != EXACT else 1) * 6 * exact
    if of.faces:
        found = {name: size + hidden for name, size in found.items()}  # what the last face block gave
    found = {name: of.batch * size for name, size in found.items()}
    if of.faces:
        # A block of it, beside what it got: convolved, shifted, bent and scaled.
        at_once = min(FACES_AT_ONCE, of.batch * of.faces)
        found["faces"] = of.batch * hidden + 5 * at_once * FACE_CHANNELS * of.face_size**2 * of.number
    return tuple(Moment(name, always + size) for name, size in found.items())


def _always(of: Pass) -> int:
    """What lives from the first block to the last."""
    rotations = 2 * of.tokens * of.head_dim * EXACT
    # What CLIP saw stays beside its copy in one tensor with the text.
    seen = (TEXT_TOKENS + 2 * of.image_tokens) * of.dim * of.number
    given = (TEXT_TOKENS * of.text_dim + of.image_tokens * IMAGE_DIM) * of.number
    modulation = (of.tokens if of.token_times else 1) * 6 * of.dim * of.number
    hints = (of.hints + 1 if of.hints else 0) * of.tokens * of.dim * of.number
    return rotations + of.batch * (seen + given + modulation + hints) + _performed(of)


def _performed(of: Pass) -> int:
    """Of Animate: the poses, which leave out the reference's frame, and the faces; of several passes these in a row."""
    if not of.faces:
        return 0
    frames = (of.faces - 1) // 4 + 1
    poses = of.tokens * frames // (frames + 1) * of.dim
    faces = (1 if of.batch == 1 else 2) * of.faces * 3 * of.face_size**2
    return of.batch * (poses + faces) * of.number
