"""The world the mini model lives in: one flat shape moving over one flat background, and sentences about it.

A clip is rendered from a :class:`Scene`; a :class:`Caption` names the parts of the scene that the sentence
tells. Everything is drawn from a seeded ``numpy`` generator, so the same seed gives the same clips.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

SIZE = 64
FRAMES = 17

COLOURS: dict[str, tuple[int, int, int]] = {
    "red": (225, 25, 30),
    "green": (30, 170, 50),
    "blue": (45, 95, 255),
    "yellow": (250, 225, 40),
    "white": (250, 250, 250),
    "purple": (160, 50, 200),
    "orange": (250, 135, 15),
    "cyan": (50, 225, 235),
}
BACKGROUNDS: dict[str, tuple[int, int, int]] = {
    "black": (5, 5, 5),
    "gray": (125, 125, 125),
    "navy": (15, 20, 85),
    "brown": (95, 55, 25),
}
SHAPES = ("circle", "square", "triangle", "star")
DIRECTIONS: dict[str, tuple[int, int]] = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
SPEEDS: dict[str, tuple[float, float]] = {"slowly": (9.0, 14.0), "quickly": (24.0, 32.0)}
"""Distance travelled over the whole clip, in pixels of a 64-pixel frame."""
ANY_SPEED = (9.0, 32.0)

Words = tuple[str, str, str, str]
"""(shape, colour, direction, background)"""

ALL_WORDS: tuple[Words, ...] = tuple(itertools.product(SHAPES, COLOURS, DIRECTIONS, BACKGROUNDS))


def held_out_words(count: int = 100, seed: int = 2207) -> frozenset[Words]:
    """The word combinations that training never shows; every single word still occurs in training."""
    order = np.random.default_rng(seed).permutation(len(ALL_WORDS))
    return frozenset(ALL_WORDS[index] for index in order[:count])


@dataclass(frozen=True, slots=True)
class Scene:
    """One clip: what is in it and where it goes. Lengths are in pixels of a 64-pixel frame."""

    shape: str
    colour: str
    direction: str
    background: str
    radius: float
    start: tuple[float, float]
    distance: float
    colour_rgb: tuple[float, float, float]
    background_rgb: tuple[float, float, float]


def _jittered(rgb: tuple[int, int, int], rng: np.random.Generator, amount: float) -> tuple[float, float, float]:
    noisy = np.clip(np.asarray(rgb) + rng.uniform(-amount, amount, 3), 0, 255) / 255
    return float(noisy[0]), float(noisy[1]), float(noisy[2])


def draw_scene(words: Words, speed: tuple[float, float], rng: np.random.Generator, jitter: float = 6.0) -> Scene:
    """A scene with these words; size, place and shade are left to chance, the shape stays inside the frame."""
    shape, colour, direction, background = words
    radius = float(rng.uniform(9.0, 13.0))
    distance = float(rng.uniform(*speed))
    dx, dy = DIRECTIONS[direction]
    margin = radius * (1.2 if shape in ("triangle", "star") else 1.0) + 1.0

    def place(step: int) -> float:
        low, high = margin, SIZE - margin
        travelled = distance * step
        return float(rng.uniform(max(low, low - travelled), max(low, low - travelled, min(high, high - travelled))))

    return Scene(
        shape, colour, direction, background, radius, (place(dx), place(dy)), distance,
        _jittered(COLOURS[colour], rng, jitter), _jittered(BACKGROUNDS[background], rng, jitter),
    )  # fmt: skip


# Tip and inner-corner radius of each outline, relative to the scene's radius, with the number of tips and the
# angle of the first tip. Every polygon here is one half-plane after folding the plane into a 1/2n wedge.
_OUTLINES: dict[str, tuple[int, float, float, float]] = {
    "square": (4, 1.2, 1.2 * math.cos(math.pi / 4), math.pi / 4),
    "triangle": (3, 1.3, 1.3 * math.cos(math.pi / 3), -math.pi / 2),
    "star": (5, 1.35, 0.56, -math.pi / 2),
}


def signed_distance(shape: str, x: torch.Tensor, y: torch.Tensor, radius: torch.Tensor | float) -> torch.Tensor:
    """Signed distance in pixels from points (x, y), relative to the centre, to the outline; negative is inside."""
    length = torch.sqrt(x * x + y * y)
    if shape == "circle":
        return length - radius
    tips, outer, inner, first = _OUTLINES[shape]
    wedge = 2 * math.pi / tips
    angle = torch.atan2(y, x) - first
    folded = torch.abs(angle - wedge * torch.round(angle / wedge))
    along, across = length * torch.cos(folded), length * torch.sin(folded)
    corner_x, corner_y = inner * math.cos(wedge / 2), inner * math.sin(wedge / 2)
    edge = math.hypot(corner_x - outer, corner_y)
    normal_x, normal_y = corner_y / edge, (outer - corner_x) / edge
    return (along - outer * radius) * normal_x + across * normal_y


def coverage(shape: str, x: torch.Tensor, y: torch.Tensor, radius: torch.Tensor | float) -> torch.Tensor:
    """How much of each pixel the shape covers, in [0, 1]."""
    return (0.5 - signed_distance(shape, x, y, radius)).clamp(0, 1)


def render(scenes: list[Scene], frames: int = FRAMES, size: int = SIZE, shown: slice = slice(None)) -> torch.Tensor:
    """Anti-aliased clips, float32 in [-1, 1], shape [len(scenes), 3, frames, size, size]; only the frames ``shown``."""
    scale = size / SIZE
    axis = (torch.arange(size) + 0.5) / scale
    time = torch.linspace(0, 1, frames).view(frames, 1, 1) if frames > 1 else torch.full((1, 1, 1), 0.5)
    time = time[shown]
    clips = torch.empty(len(scenes), 3, len(time), size, size)
    for index, scene in enumerate(scenes):
        dx, dy = DIRECTIONS[scene.direction]
        x = axis.view(1, 1, size) - (scene.start[0] + dx * scene.distance * time)
        y = axis.view(1, size, 1) - (scene.start[1] + dy * scene.distance * time)
        x, y = torch.broadcast_tensors(x, y)
        mask = (0.5 - scale * signed_distance(scene.shape, x, y, scene.radius)).clamp(0, 1)
        colour = torch.tensor(scene.colour_rgb).view(3, 1, 1, 1)
        background = torch.tensor(scene.background_rgb).view(3, 1, 1, 1)
        clips[index] = (background + mask * (colour - background)) * 2 - 1
    return clips


_VERBS = ("moving", "moving", "moving", "sliding", "gliding", "drifting", "is moving", "moves", "going")
_OVER = ("on a", "on a", "on a", "over a", "against a")


def sentence(words: Words, speed: str | None, tell_background: bool, rng: np.random.Generator) -> str:
    """A sentence that tells the scene, worded in one of many ways."""
    shape, colour, direction, background = words
    article = "an" if colour[0] in "aeiou" else "a"
    if rng.random() < 0.1:
        article = "the"
    verb = str(rng.choice(_VERBS))
    moving = f"{verb} {direction}"
    if speed is not None:
        moving = f"{moving} {speed}" if rng.random() < 0.6 else f"{verb} {speed} {direction}"
    told = f"{article} {colour} {shape} {moving}"
    if not tell_background:
        return told
    if rng.random() < 0.12:
        return f"{background} background, {told}"
    return f"{told} {rng.choice(_OVER)} {background} background"


def plain_sentence(words: Words, speed: str | None = None) -> str:
    """The plainest wording, used for evaluation."""
    shape, colour, direction, background = words
    article = "an" if colour[0] in "aeiou" else "a"
    return f"{article} {colour} {shape} moving {direction}{f' {speed}' if speed else ''} on a {background} background"


def training_example(rng: np.random.Generator, held_out: frozenset[Words]) -> tuple[Scene, str]:
    """One scene outside ``held_out`` with a sentence about it."""
    while True:
        words = ALL_WORDS[int(rng.integers(len(ALL_WORDS)))]
        if words not in held_out:
            break
    speed = str(rng.choice(list(SPEEDS))) if rng.random() < 0.5 else None
    scene = draw_scene(words, SPEEDS[speed] if speed else ANY_SPEED, rng)
    return scene, sentence(words, speed, bool(rng.random() < 0.85), rng)


def to_uint8(clip: torch.Tensor) -> NDArray[np.uint8]:
    """[3, F, H, W] in [-1, 1] → [F, H, W, 3] in 0…255."""
    return ((clip.permute(1, 2, 3, 0) + 1) * 127.5).round().clamp(0, 255).to(torch.uint8).numpy()
