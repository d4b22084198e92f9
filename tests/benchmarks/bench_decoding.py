"""Latents to a file, frame by frame into the encoder, against decoding all, converting all and exporting all.

The bundled VAE's class and weights; each side is a process of its own, because the peak is memory that belongs to the
process alone, above what the loaded VAE takes. Time does not need the most frames to be told, memory does.

Then the decoder alone, the lean one against the library's modules as they stream too.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).resolve().parent), *map(str, Path(__file__).resolve().parents[1:3])]

from films import likeness  # noqa: E402
from harness import Peak, Row, compare, in_process, row_of, script, timed  # noqa: E402

SIDE = 128
"""Pixels of a frame's side."""
CASES = {33: 2, 81: 2, 161: 2}
"""Pairs by frames."""
DECODERS = {("wan22-mini-shapes", 64): 8, ("wan22-mini-shapes-ti2v", 64): 8, ("wan22-mini-shapes", 256): 3}
"""Pairs by bundled model and side, for 17 frames."""
BASELINE = "vae.decode, postprocess_video, export_to_video"


def measure(side: str, frames: int, output: Path) -> tuple[float, int]:
    """Seconds, and the most memory above before."""
    import torch
    from recipes import PLAN, recipe

    from wan22_desktop.domain.resources import bundled_model
    from wan22_desktop.generation import loading
    from wan22_desktop.inspection import inspect

    model = loading.load(inspect(bundled_model()), PLAN, lambda role: None)
    random = torch.Generator().manual_seed(1)
    latents = torch.randn((1, 16, (frames - 1) // 4 + 1, SIDE // 8, SIDE // 8), generator=random)
    work = {"ours": _ours, "theirs": _theirs}[side](
        model, latents, recipe(width=SIDE, height=SIDE, frames=frames), output
    )
    peak, began = Peak(), time.perf_counter()
    work()
    return time.perf_counter() - began, peak.end()


def _ours(model: Any, latents: Any, recipe: Any, output: Path) -> Callable[[], None]:
    import threading

    from wan22_desktop.generation.decoding import decode
    from wan22_desktop.video.writer import VideoWriter

    settings = recipe.settings

    def work() -> None:
        with VideoWriter(output, settings.width, settings.height, settings.fps, recipe) as writer:
            for frame in decode(model, latents, threading.Event()):
                writer.write(frame)
            writer.finish()

    return work


def _theirs(model: Any, latents: Any, recipe: Any, output: Path) -> Callable[[], None]:
    import torch
    from diffusers.utils import export_to_video
    from diffusers.video_processor import VideoProcessor

    from wan22_desktop.generation.latent_space import denormalised

    @torch.no_grad()
    def work() -> None:
        frames = model.vae.decode(denormalised(model.vae, latents), return_dict=False)[0]
        shown = VideoProcessor(vae_scale_factor=8).postprocess_video(frames, output_type="np")
        export_to_video(shown[0], str(output), fps=recipe.settings.fps)

    return work


def rows(runs: int) -> Iterator[Row]:
    for frames, pairs in CASES.items():
        with tempfile.TemporaryDirectory() as place:
            taken = {"ours": [], "theirs": []}
            for pair in range(pairs * runs):
                for side in ("ours", "theirs") if pair % 2 == 0 else ("theirs", "ours"):
                    taken[side].append(in_process(__file__, side, frames, Path(place) / f"{side}.mp4"))
            apart = likeness(Path(place) / "ours.mp4", Path(place) / "theirs.mp4")
        for what, unit, scale in (("seconds", "s", 1.0), ("memory", "MB", 1e-6)):
            figures = [
                (our[what] * scale, their[what] * scale)
                for our, their in zip(taken["ours"], taken["theirs"], strict=True)
            ]
            name = f"latents → file, {SIDE}×{SIDE}×{frames}, {'time' if unit == 's' else 'peak memory'}"
            yield row_of(name, figures, unit=unit, baseline=BASELINE, correctness=apart if unit == "s" else "")
    for (name, side), pairs in DECODERS.items():
        yield _lean_row(name, side, pairs * runs)


def _lean_row(name: str, side: int, pairs: int) -> Row:
    import torch

    from wan22_desktop.domain.model import Role
    from wan22_desktop.domain.resources import bundled_model
    from wan22_desktop.generation.decoding import Decoder, LibraryDecoder, decode_chunks, decoder_of
    from wan22_desktop.generation.weights.building import build
    from wan22_desktop.inspection import inspect
    from wan22_desktop.inspection.parts import Kind

    component = inspect(bundled_model().parent / name).component(Role.VAE)
    assert component
    vae: Any = build(component, Kind.VAE, torch.float32)
    scale = vae.config.scale_factor_spatial
    random = torch.Generator().manual_seed(1)
    latents = torch.randn((1, vae.config.z_dim, 5, side // scale, side // scale), generator=random)

    @torch.no_grad()
    def decoded(decoder: Decoder) -> torch.Tensor:
        return torch.cat(list(decode_chunks(vae, latents, decoder=decoder)), dim=2)

    apart = decoded(decoder_of(vae)) - decoded(LibraryDecoder(vae))  # also warms both up
    return compare(
        f"decoder alone, {name}, {side}×{side}×17", timed(lambda: decoded(decoder_of(vae))),
        timed(lambda: decoded(LibraryDecoder(vae))), pairs, baseline="the library's modules, streamed", target=0.5,
        correctness=f"at most {float(apart.abs().max()):.1e} apart, of [-1, 1]",
    )  # fmt: skip


def _side(side: str) -> Callable[[str, str], dict[str, float]]:
    def measured(frames: str, output: str) -> dict[str, float]:
        seconds, memory = measure(side, int(frames), Path(output))
        return {"seconds": seconds, "memory": memory}

    return measured


if __name__ == "__main__":
    script(rows, {"ours": _side("ours"), "theirs": _side("theirs")})
