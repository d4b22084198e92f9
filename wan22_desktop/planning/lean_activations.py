"""What a lean forward pass holds besides the weights, at the moments when it holds the most.

The counterpart of :mod:`wan22_desktop.planning.activations`, of which it takes the pass; held to traces of the real
classes in the same way.
"""

from __future__ import annotations

from wan22_desktop.planning.activations import (
    EXACT,
    FACE_CHANNELS,
    FACES_AT_ONCE,
    IMAGE_DIM,
    TEXT_TOKENS,
    Moment,
    Pass,
)
from wan22_desktop.planning.chunks import chunks


def lean_largest(of: Pass, chunk_rows: int = 2048, head_groups: int = 1) -> Moment:
    """The moment that decides how much memory the pass needs."""
    return max(lean_moments(of, chunk_rows, head_groups), key=lambda moment: moment.bytes)


def lean_moments(of: Pass, chunk_rows: int = 2048, head_groups: int = 1) -> tuple[Moment, ...]:
    """The candidates for the peak."""
    hidden = of.tokens * of.dim * of.number
    rows = max(part.stop - part.start for part in chunks(of.tokens, chunk_rows))
    one, exact, inner = rows * of.dim * of.number, rows * of.dim * EXACT, rows * of.ffn_dim * of.number
    text, image = TEXT_TOKENS * of.dim * of.number, of.image_tokens * of.dim * of.number
    # Of the softmax, one for each token and head.
    sums = of.tokens * of.dim // of.head_dim * EXACT
    # The control is a stream of its own, and its hint waits for the block of the video.
    stream = hidden * (3 if of.hints else 1)
    # Where a number is float32 already, one of a norm's copies in it is the input itself.
    copies = 3 if of.number != EXACT else 2
    found = {
        "patches": hidden * (4 if of.hints else 2),
        "queries": stream + 3 * hidden + 2 * one + copies * exact,
        "self-attention": stream + 3 * hidden + (hidden + sums) // head_groups,
        "cross-attention": stream + 2 * text + 2 * image + one + copies * exact,
        "keys of the text": stream + 2 * text + copies * TEXT_TOKENS * of.dim * EXACT,
        "feed-forward": stream + one + 2 * inner,
    }
    always = _always(of)
    if of.faces:
        at_once = min(FACES_AT_ONCE, of.faces)
        found["faces"] = hidden + 5 * at_once * FACE_CHANNELS * of.face_size**2 * of.number
    return tuple(Moment(name, always + size) for name, size in found.items())


def beside(of: Pass) -> int:
    """What a second pass holds that waits before a block for the first one to go through it."""
    hidden = of.tokens * of.dim * of.number
    # Its control too, and the hint that waits for the block of the video.
    return _always(of) + hidden * (3 if of.hints else 1)


def _always(of: Pass) -> int:
    """What lives from the first block to the last."""
    rotations = 2 * of.tokens * of.head_dim * EXACT
    seen = (TEXT_TOKENS + of.image_tokens) * of.dim * of.number
    given = (TEXT_TOKENS * of.text_dim + of.image_tokens * IMAGE_DIM) * of.number
    faces = of.faces * 3 * of.face_size**2 * of.number
    return rotations + seen + given + faces
