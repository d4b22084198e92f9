"""A hundred frames of 1280 × 704 through our pipe, and through the library's export; and every codec by itself.

The rows have both sides in H.264; ``python tests/benchmarks/bench_encoding.py codecs [CODEC …]`` prints seconds and
bytes of every codec at every quality. The frames are soft shapes that move, with a little grain: they are ready in
memory, so that only conversion and encoding are measured.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np

sys.path[:0] = [str(Path(__file__).resolve().parent), *map(str, Path(__file__).resolve().parents[1:3])]

import recipes  # noqa: E402 -- lies beside the tests
from films import decibels, frames_of  # noqa: E402
from harness import Row, row_of, script  # noqa: E402

from wan22_desktop.domain.encoding import CODECS, Codec, Quality, choose_encoding  # noqa: E402
from wan22_desktop.planning import encoded_as  # noqa: E402
from wan22_desktop.video.sequence import size_of  # noqa: E402
from wan22_desktop.video.writer import VideoWriter  # noqa: E402

WIDTH, HEIGHT, FRAMES, DIFFERENT, FPS = 1280, 704, 100, 25, 16
PAIRS = 2


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


def measure(
    codec: Codec, depth: int, quality: Quality, frames: list[np.ndarray], *, compared: bool = False
) -> tuple[float, int, float]:
    """Seconds until the file has its name, its bytes, and if asked how close it is, in dB."""
    encoding = choose_encoding("", codec, quality, depth)
    recipe = recipes.recipe(frames=FRAMES, fps=FPS, width=WIDTH, height=HEIGHT)
    recipe = msgspec.structs.replace(recipe, settings=encoded_as(recipe.settings, encoding))
    with tempfile.TemporaryDirectory() as folder:
        begin = time.perf_counter()
        with VideoWriter(Path(folder) / f"clip{encoding.container}", WIDTH, HEIGHT, FPS, recipe) as writer:
            for index in range(FRAMES):
                writer.write(frames[index % len(frames)])
            place = writer.finish()
        seconds = time.perf_counter() - begin
        return seconds, size_of(place), _closeness(place, frames) if compared else 0.0


def export(frames: list[np.ndarray]) -> tuple[float, int, float]:
    """The same by the library, whose frames are floats in [0, 1]."""
    from diffusers.utils import export_to_video

    given = [(frames[index % len(frames)] / np.float32(255)) for index in range(FRAMES)]
    with tempfile.TemporaryDirectory() as folder:
        place, begin = Path(folder) / "clip.mp4", time.perf_counter()
        export_to_video(given, str(place), fps=FPS)
        seconds = time.perf_counter() - begin
        return seconds, place.stat().st_size, _closeness(place, frames)


def _closeness(place: Path, frames: list[np.ndarray]) -> float:
    return decibels(frames_of(place)[:DIFFERENT], np.stack(frames[:DIFFERENT]))


def rows(runs: int) -> Iterator[Row]:
    frames, figures = make_frames(8), list[tuple[tuple[float, int, float], tuple[float, int, float]]]()
    for pair in range(PAIRS * runs):
        if pair % 2:
            their = export(frames)
            figures.append((measure(Codec.H264, 8, Quality.SMALL, frames, compared=True), their))
        else:
            our = measure(Codec.H264, 8, Quality.SMALL, frames, compared=True)
            figures.append((our, export(frames)))
    our, their = figures[-1]
    yield row_of(
        f"{FRAMES} frames of {WIDTH}×{HEIGHT} into H.264", [(our[0], their[0]) for our, their in figures],
        baseline="export_to_video", correctness=f"closeness to the frames: {our[2]:.1f} and {their[2]:.1f} dB",
        note=f"{our[1] / 1e6:.2f} and {their[1] / 1e6:.2f} MB; ours at its quality small, crf 25 as theirs",
    )  # fmt: skip


def codecs(*names: str) -> None:
    """Print a row for every codec and depth."""
    wanted = [Codec(name) for name in names] or list(CODECS)
    frames = {depth: make_frames(depth) for depth in (8, 10)}
    print("| codec | bits | " + " | ".join(f"{quality.value}: s, MB" for quality in Quality) + " |")
    print("| --- | --- |" + " --- |" * len(Quality))
    for codec in wanted:
        facts = CODECS[codec]
        qualities = [Quality.LOSSLESS_LOOKING] if facts.one_quality else list(Quality)
        for depth in facts.software.pixels:
            told = [measure(codec, depth, quality, frames[depth]) for quality in qualities]
            cells = [f"{seconds:.1f}, {size / 1e6:.1f}" for seconds, size, _ in told] + [""] * (3 - len(told))
            print(f"| {facts.label} | {depth} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    script(rows, {"codecs": codecs})
