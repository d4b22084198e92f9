"""Latents to a file, frame by frame into the encoder, against decoding all, converting all and exporting all.

The bundled VAE's class and weights; each side is a process of its own, because the peak is memory that belongs to the
process alone, above what the loaded VAE takes. The first frame is there when somebody could look at it; frames are
compared before either side encodes them. What a further frame takes is told with large frames and a narrow VAE, so that
what a few frames take to decode does not hide it: it lies between the fewest frames and the most.

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
SLOPE, SLOPE_SIDE, SLOPE_PAIRS = 1 / 15, 256, 2


def measure(who: str, frames: int, output: Path, side: int) -> dict[str, float]:
    """Seconds, those to the first frame, and the most memory above before."""
    import tiny_models
    import torch
    from recipes import PLAN, recipe

    from wan22_desktop.domain.resources import bundled_model
    from wan22_desktop.generation import loading
    from wan22_desktop.inspection import inspect

    model = loading.load(inspect(bundled_model()), PLAN, lambda role: None)
    if side == SLOPE_SIDE:
        model.vae = tiny_models.vae().eval().requires_grad_(False)
    random = torch.Generator().manual_seed(1)
    latents = torch.randn((1, 16, (frames - 1) // 4 + 1, side // 8, side // 8), generator=random)
    frame_times: list[float] = []
    work = {"ours": _ours, "theirs": _theirs}[who](
        model, latents, recipe(width=side, height=side, frames=frames), output
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
    with tempfile.TemporaryDirectory() as place:
        for frames, pairs in CASES.items():
            taken = _measured(frames, SIDE, pairs * runs, Path(place))
            apart = likeness(Path(place) / "ours.mp4", Path(place) / "theirs.mp4")
            for what, target in TARGETS.items():
                yield row_of(
                    f"latents → file, {SIDE}×{SIDE}×{frames}, {'peak memory' if what == 'memory' else what}",
                    taken[what], unit="MB" if what == "memory" else "s", baseline=BASELINE,
                    correctness=apart if what == "time" else "", target=target if frames == max(CASES) else None,
                )  # fmt: skip
        counts = min(CASES), max(CASES)
        fewest, most = (_measured(count, SLOPE_SIDE, SLOPE_PAIRS * runs, Path(place))["memory"] for count in counts)
        slopes = [
            ((ours[1] - ours[0]) / (counts[1] - counts[0]), (theirs[1] - theirs[0]) / (counts[1] - counts[0]))
            for ours, theirs in (zip(few, many, strict=True) for few, many in zip(fewest, most, strict=True))
        ]
        yield row_of(
            f"latents → file, {SLOPE_SIDE}×{SLOPE_SIDE}, memory of a further frame, {counts[0]} to {counts[1]}", slopes,
            unit="MB", baseline=BASELINE, target=SLOPE, correctness=_same_frames(),
        )  # fmt: skip
    for (name, side), pairs in DECODERS.items():
        yield _lean_row(name, side, pairs * runs)


def _measured(frames: int, side: int, pairs: int, place: Path) -> dict[str, list[tuple[float, float]]]:
    """(ours, theirs) of each pair, by what was measured."""
    taken: dict[str, list[dict[str, float]]] = {"ours": [], "theirs": []}
    for pair in range(pairs):
        for who in ("ours", "theirs") if pair % 2 == 0 else ("theirs", "ours"):
            taken[who].append(in_process(__file__, who, frames, place / f"{who}.mp4", side))
    both = list(zip(taken["ours"], taken["theirs"], strict=True))
    return {what: [(ours[what], theirs[what]) for ours, theirs in both] for what in TARGETS}


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


def _side(who: str) -> Callable[[str, str, str], dict[str, float]]:
    return lambda frames, output, side: measure(who, int(frames), Path(output), int(side))


if __name__ == "__main__":
    script(rows, {"ours": _side("ours"), "theirs": _side("theirs")})
