"""Latents to a file, frame by frame into the encoder, against decoding all, converting all and exporting all.

The bundled VAE's class and weights; each side is a process of its own, because the peak is memory that belongs to the
process alone, above what the loaded VAE takes. What a further frame takes lies between the fewest frames and the most;
the first frame is there when somebody could look at it. Frames are compared before either side encodes them.

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
TARGETS = {"time": 0.85, "first frame": 1 / 100, "memory": None}
"""Of the most frames; of fewer nothing was promised."""
SLOPE = 1 / 15


def measure(side: str, frames: int, output: Path) -> dict[str, float]:
    """Seconds, those to the first frame, and the most memory above before."""
    import torch
    from recipes import PLAN, recipe

    from wan22_desktop.domain.resources import bundled_model
    from wan22_desktop.generation import loading
    from wan22_desktop.inspection import inspect

    model = loading.load(inspect(bundled_model()), PLAN, lambda role: None)
    random = torch.Generator().manual_seed(1)
    latents = torch.randn((1, 16, (frames - 1) // 4 + 1, SIDE // 8, SIDE // 8), generator=random)
    frame_times: list[float] = []
    work = {"ours": _ours, "theirs": _theirs}[side](
        model, latents, recipe(width=SIDE, height=SIDE, frames=frames), output
    )
    peak, began = Peak(), time.perf_counter()
    work(lambda: frame_times.append(time.perf_counter() - began))
    seconds = time.perf_counter() - began
    return {"time": seconds, "first frame": frame_times[0], "memory": peak.end() / 1e6}


Work = Callable[[Callable[[], None]], None]
"""Is told what to call when a frame can be shown."""


def _ours(model: Any, latents: Any, recipe: Any, output: Path) -> Work:
    import threading

    from wan22_desktop.generation.decoding import decode
    from wan22_desktop.video.writer import VideoWriter

    settings = recipe.settings

    def work(on_frame: Callable[[], None]) -> None:
        with VideoWriter(output, settings.width, settings.height, settings.fps, recipe) as writer:
            for frame in decode(model, latents, threading.Event()):
                on_frame()
                writer.write(frame)
            writer.finish()

    return work


def _theirs(model: Any, latents: Any, recipe: Any, output: Path) -> Work:
    import torch
    from diffusers.utils import export_to_video

    @torch.no_grad()
    def work(on_frame: Callable[[], None]) -> None:
        shown = _library_frames(model, latents)
        on_frame()
        export_to_video(shown, str(output), fps=recipe.settings.fps)

    return work


def _library_frames(model: Any, latents: Any) -> Any:
    """[F, H, W, 3] in [0, 1]."""
    from diffusers.video_processor import VideoProcessor

    from wan22_desktop.generation.latent_space import denormalised

    frames = model.vae.decode(denormalised(model.vae, latents), return_dict=False)[0]
    return VideoProcessor(vae_scale_factor=8).postprocess_video(frames, output_type="np")[0]


def rows(runs: int) -> Iterator[Row]:
    memory: dict[int, list[tuple[float, float]]] = {}
    for frames, pairs in CASES.items():
        with tempfile.TemporaryDirectory() as place:
            taken: dict[str, list[dict[str, float]]] = {"ours": [], "theirs": []}
            for pair in range(pairs * runs):
                for side in ("ours", "theirs") if pair % 2 == 0 else ("theirs", "ours"):
                    taken[side].append(in_process(__file__, side, frames, Path(place) / f"{side}.mp4"))
            apart = likeness(Path(place) / "ours.mp4", Path(place) / "theirs.mp4")
        for what, target in TARGETS.items():
            figures = [(our[what], their[what]) for our, their in zip(taken["ours"], taken["theirs"], strict=True)]
            yield row_of(
                f"latents → file, {SIDE}×{SIDE}×{frames}, {'peak memory' if what == 'memory' else what}", figures,
                unit="MB" if what == "memory" else "s", baseline=BASELINE, correctness=apart if what == "time" else "",
                target=target if frames == max(CASES) else None,
            )  # fmt: skip
            if what == "memory":
                memory[frames] = figures
    fewest, most = min(CASES), max(CASES)
    slopes = [
        tuple((more - fewer) / (most - fewest) for fewer, more in zip(*sides, strict=True))
        for sides in zip(memory[fewest], memory[most], strict=True)
    ]
    yield row_of(
        f"latents → file, memory of a further frame, {fewest} to {most}", slopes, unit="MB", baseline=BASELINE,
        target=SLOPE, correctness=_same_frames(),
    )  # fmt: skip
    for (name, side), pairs in DECODERS.items():
        yield _lean_row(name, side, pairs * runs)


def _same_frames() -> str:
    """What both sides hand to the encoder, as whole numbers."""
    import threading

    import numpy as np
    import torch
    from recipes import PLAN

    from wan22_desktop.domain.resources import bundled_model
    from wan22_desktop.generation import loading
    from wan22_desktop.generation.decoding import decode
    from wan22_desktop.inspection import inspect

    model = loading.load(inspect(bundled_model()), PLAN, lambda role: None)
    latents = torch.randn((1, 16, 5, SIDE // 8, SIDE // 8), generator=torch.Generator().manual_seed(1))
    ours = np.stack(list(decode(model, latents, threading.Event()))).astype(int)
    with torch.no_grad():
        exact = _library_frames(model, latents) * 255
    apart, cut = np.abs(ours - exact.round()), np.abs(ours - exact.astype(np.uint8).astype(int))
    return (
        f"of 255 steps at most {apart.max():.0f} apart, in {float((apart > 0).mean()):.1g} of the numbers; "
        f"export_to_video cuts off where we round, and is at most {cut.max()} apart"
    )


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
    return lambda frames, output: measure(side, int(frames), Path(output))


if __name__ == "__main__":
    script(rows, {"ours": _side("ours"), "theirs": _side("theirs")})
