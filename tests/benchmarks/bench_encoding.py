"""Seconds and bytes for 100 frames of 1280 × 704 in every codec, by the processor, at every quality.

Run it as ``python tests/benchmarks/bench_encoding.py [CODEC …]`` on an otherwise idle machine. The frames are soft
shapes that move, with a little grain: they are ready in memory, so that only conversion and encoding are measured.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import msgspec
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import recipes  # noqa: E402 -- lies beside the tests

from wan22_desktop.domain.encoding import CODECS, Codec, Quality, choose_encoding  # noqa: E402
from wan22_desktop.planning import encoded_as  # noqa: E402
from wan22_desktop.video.sequence import size_of  # noqa: E402
from wan22_desktop.video.writer import VideoWriter  # noqa: E402

WIDTH, HEIGHT, FRAMES, DIFFERENT, FPS = 1280, 704, 100, 25, 16


def make_frames(depth: int) -> list[np.ndarray]:
    """:data:`DIFFERENT` frames, shown forth and back."""
    row, column = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32) / HEIGHT
    random = np.random.default_rng(1)
    white, kind = (255, np.uint8) if depth == 8 else (65535, np.uint16)
    frames: list[np.ndarray] = []
    for index in range(DIFFERENT):
        time_ = index / DIFFERENT
        phases = np.stack([9 * column + 4 * time_, 7 * row * (1 + time_), 5 * (row + column) - 6 * time_], axis=-1)
        grain = random.normal(0, 0.008, (HEIGHT, WIDTH, 1)).astype(np.float32)
        frames.append(((np.sin(phases) * 0.4 + 0.5 + grain).clip(0, 1) * white).round().astype(kind))
    return frames + frames[::-1]


def measure(codec: Codec, depth: int, quality: Quality, frames: list[np.ndarray]) -> tuple[float, int]:
    """Seconds until the file has its name, and its bytes."""
    encoding = choose_encoding("", codec, quality, depth)
    recipe = recipes.recipe(frames=FRAMES, fps=FPS, width=WIDTH, height=HEIGHT)
    recipe = msgspec.structs.replace(recipe, settings=encoded_as(recipe.settings, encoding))
    with tempfile.TemporaryDirectory() as folder:
        begin = time.perf_counter()
        with VideoWriter(Path(folder) / f"clip{encoding.container}", WIDTH, HEIGHT, FPS, recipe) as writer:
            for index in range(FRAMES):
                writer.write(frames[index % len(frames)])
            place = writer.finish()
        return time.perf_counter() - begin, size_of(place)


def main() -> None:
    """Print a row for every codec and depth."""
    wanted = [Codec(name) for name in sys.argv[1:]] or list(CODECS)
    frames = {depth: make_frames(depth) for depth in (8, 10)}
    print("| codec | bits | " + " | ".join(f"{quality.value}: s, MB" for quality in Quality) + " |")
    print("| --- | --- |" + " --- |" * len(Quality))
    for codec in wanted:
        facts = CODECS[codec]
        qualities = [Quality.LOSSLESS_LOOKING] if facts.one_quality else list(Quality)
        for depth in facts.software.pixels:
            told = [measure(codec, depth, quality, frames[depth]) for quality in qualities]
            cells = [f"{seconds:.1f}, {size / 1e6:.1f}" for seconds, size in told] + [""] * (3 - len(told))
            print(f"| {facts.label} | {depth} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
