"""The lean decoder: less memory, frames that come early, and what it leaves to the library.

That its frames are the library's to rounding is the gate's, ``test_exactness.py``; here only of the bundled weights.
"""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import msgspec
import numpy as np
import pytest
import recipes
import tiny_models
import torch
from memory_trace import MemoryTrace

from wan22_desktop.domain.model import Role
from wan22_desktop.domain.resources import bundled_model
from wan22_desktop.generation import decoding, loading
from wan22_desktop.generation.cancelling import CancelledHere, cancellable
from wan22_desktop.generation.decoding import Gentleness, LibraryDecoder, decode_chunks, decoder_of
from wan22_desktop.generation.lean import vae as lean
from wan22_desktop.generation.weights.building import build
from wan22_desktop.inspection import inspect
from wan22_desktop.inspection.parts import Kind
from wan22_desktop.worker import saving

KINDS = ["wan2.1", "wan2.2"]


@pytest.fixture(scope="module", params=KINDS)
def random_vae(request: pytest.FixtureRequest) -> Any:
    torch.manual_seed(1)
    vae = tiny_models.vae(request.param).eval().requires_grad_(False)
    for name, parameter in vae.named_parameters():
        if name.endswith("gamma"):
            torch.nn.init.normal_(parameter, 1.0, 0.3)  # ones would hide a forgotten one
    return vae


@pytest.fixture(scope="module", params=["wan22-mini-shapes", "wan22-mini-shapes-ti2v"])
def bundled_vae(request: pytest.FixtureRequest) -> Any:
    component = inspect(bundled_model().parent / request.param).component(Role.VAE)
    assert component
    return build(component, Kind.VAE, torch.float32)


def latents_of(vae: Any, frames: int, rows: int, columns: int) -> torch.Tensor:
    random = torch.Generator().manual_seed(frames * 100 + rows)
    return torch.randn(1, vae.config.z_dim, (frames - 1) // 4 + 1, rows, columns, generator=random, dtype=vae.dtype)


@torch.no_grad()
def decoded(vae: Any, latents: torch.Tensor, tile: int | None = None, decoder: Any = None) -> torch.Tensor:
    return torch.cat(list(decode_chunks(vae, latents, tile, decoder=decoder)), dim=2)


def assert_equal(ours: torch.Tensor, theirs: torch.Tensor) -> None:
    """To rounding, and as frames of eight bits to one step of 255 at hardly any pixel."""
    assert ours.shape == theirs.shape
    assert float((ours - theirs).abs().max() / theirs.abs().max()) <= 1e-5
    steps = ((ours + 1) * 127.5).round() - ((theirs + 1) * 127.5).round()
    assert float(steps.abs().max()) <= 1
    assert float((steps != 0).float().mean()) <= 1e-3


def test_bundled_weights_give_the_librarys_frames(bundled_vae: Any) -> None:
    side = 64 // bundled_vae.config.scale_factor_spatial
    latents = latents_of(bundled_vae, 17, side, side)
    with torch.no_grad():
        assert_equal(decoded(bundled_vae, latents), bundled_vae.decode(latents, return_dict=False)[0])


@pytest.mark.parametrize("at_once", [1, 2, 3, 5])
def test_so_many_latent_frames_come_at_a_time(random_vae: Any, at_once: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lean.LeanDecoder, "at_once", lambda *_: at_once)
    latents = latents_of(random_vae, 21, 3, 2)
    with torch.no_grad():
        pieces = [piece.shape[2] for piece in decode_chunks(random_vae, latents)]
    assert pieces[0] == 1, "the first frame comes early"
    assert sum(pieces) == 21
    assert max(pieces) == 4 * at_once


def test_large_pictures_come_one_latent_frame_at_a_time(bundled_vae: Any) -> None:
    decoder, scale = lean.LeanDecoder(bundled_vae), bundled_vae.config.scale_factor_spatial
    counts = [decoder.at_once(side // scale, side // scale) for side in (64, 128, 256, 1024)]
    assert counts[0] >= 4
    assert all(larger >= smaller for larger, smaller in pairwise(counts))
    assert counts[-1] == 1


def test_tiles_are_told_as_they_begin(random_vae: Any) -> None:
    latents, told = latents_of(random_vae, 9, 7, 6), list[tuple[int, int]]()
    with torch.no_grad():
        for _ in decode_chunks(random_vae, latents, 4, lambda *at: told.append(at)):
            pass
    assert told == [(number, 4) for number in range(1, 5)]


def test_the_librarys_way_is_the_librarys_to_the_bit(random_vae: Any) -> None:
    latents = latents_of(random_vae, 9, 3, 4)
    ours = decoded(random_vae, latents, decoder=LibraryDecoder(random_vae))
    assert torch.equal(ours, random_vae.decode(latents, return_dict=False)[0])


def test_half_precision_is_left_to_the_library() -> None:
    for kind in KINDS:
        vae = tiny_models.vae(kind).eval().requires_grad_(False).to(torch.bfloat16)
        assert "rounded" in lean.obstacle(vae)
        latents = latents_of(vae, 5, 3, 2)
        assert torch.equal(decoded(vae, latents), vae.decode(latents, return_dict=False)[0])


def _replaced(vae: Any) -> None:
    vae.decoder.mid_block.resnets[0].nonlinearity = torch.nn.GELU()


def _watched(vae: Any) -> None:
    vae.decoder.conv_in.register_forward_hook(lambda *_: None)


def _patched(vae: Any) -> None:
    vae.decoder.conv_out.forward = lambda hidden, _cache=None: hidden


def _biased(vae: Any) -> None:
    norm = vae.decoder.norm_out
    del norm.bias
    norm.bias = torch.nn.Parameter(torch.ones_like(norm.gamma))


def _on_a_card(vae: Any) -> None:
    vae.to("meta")


@pytest.mark.parametrize("change", [_replaced, _watched, _patched, _biased, _on_a_card])
def test_what_it_does_not_know_is_left_to_the_library(change: Callable[[Any], None]) -> None:
    vae = tiny_models.vae().eval()
    assert not lean.obstacle(vae)
    change(vae)
    assert lean.obstacle(vae)
    assert isinstance(decoder_of(vae), LibraryDecoder)


def test_two_videos_at_once_are_left_to_the_library(random_vae: Any) -> None:
    latents = latents_of(random_vae, 5, 2, 2).repeat(2, 1, 1, 1, 1)
    assert torch.equal(decoded(random_vae, latents), random_vae.decode(latents, return_dict=False)[0])


@pytest.mark.parametrize("block", range(5))
def test_cancel_takes_effect_before_the_next_block(random_vae: Any, block: int) -> None:
    blocks = [random_vae.decoder.mid_block, *random_vae.decoder.up_blocks]
    cancel, passed = threading.Event(), list[int]()
    hooks = [part.register_forward_pre_hook(lambda *_: passed.append(1)) for part in blocks]
    hooks.append(blocks[block].register_forward_pre_hook(lambda *_: cancel.set()))
    try:
        with cancellable(blocks, cancel, "decoding"), pytest.raises(CancelledHere):
            decoded(random_vae, latents_of(random_vae, 5, 2, 2))
    finally:
        for hook in hooks:
            hook.remove()
    assert len(passed) == block + 1
    assert isinstance(decoder_of(random_vae), lean.LeanDecoder), "nothing is left of the hooks"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("tile", [None, 16])
def test_it_holds_less_than_the_library(kind: str, tile: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Traced without memory, where convolutions are not added up in place: what is traced is rather too much."""
    monkeypatch.setattr(torch.Tensor, "cpu", torch.Tensor.clone)  # what waits in main memory is counted too
    with torch.device("meta"):
        vae = tiny_models.vae(kind).eval().requires_grad_(False)
        latents = torch.empty(1, vae.config.z_dim, 3, 32, 48)
    peaks = list[int]()
    for decoder in (lean.LeanDecoder(vae), LibraryDecoder(vae)):
        with torch.no_grad(), torch.device("meta"), MemoryTrace([*vae.parameters(), *vae.buffers()]) as trace:
            for _ in decoding.decode_chunks(vae, latents, tile, decoder=decoder):
                pass
        peaks.append(trace.peak)
    assert peaks[0] <= peaks[1] * (0.9 if tile is None else 1.0), peaks


# --- The history in main memory --------------------------------------------------------------------------------------

DECODERS = [lean.LeanDecoder, LibraryDecoder]


@pytest.mark.parametrize("decoder", DECODERS)
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_a_history_that_waits_elsewhere_gives_the_same_bits(random_vae: Any, decoder: Any, dtype: torch.dtype) -> None:
    if decoder is lean.LeanDecoder and dtype is not torch.float32:
        return  # it is left to the library
    vae = copy.deepcopy(random_vae).to(dtype)
    latents = latents_of(vae, 17, 3, 4)
    there, parted = decoder(vae), decoder(vae, parked=True)
    assert torch.equal(decoded(vae, latents, decoder=parted), decoded(vae, latents, decoder=there))


@pytest.mark.parametrize("decoder", DECODERS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_history_in_main_memory_is_none_on_the_device(
    kind: str, decoder: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The "meta" device computes, the processor's memory keeps: a layer that mixed them up would fail."""
    kept = list[int]()

    def keep(tensor: torch.Tensor) -> torch.Tensor:
        kept.append(tensor.nbytes)
        return torch.zeros((), dtype=tensor.dtype, device="cpu").expand(tensor.shape)

    for module in (lean, decoding):
        monkeypatch.setattr(module, "parked", keep)
    monkeypatch.setattr(lean, "_add_convolved", lambda *_: None)  # "meta" cannot add in place
    with torch.device("meta"):
        vae = tiny_models.vae(kind).eval().requires_grad_(False)
        latents = torch.empty(1, vae.config.z_dim, 4, 32, 48)
    peaks = list[int]()
    for parted in (False, True):
        with torch.no_grad(), MemoryTrace([*vae.parameters(), *vae.buffers(), latents]) as trace:
            for _ in decoding.decode_chunks(vae, latents, decoder=decoder(vae, parked=parted)):
                pass
        peaks.append(trace.peak)
    assert kept
    history = sum(kept) / 4
    print(f"{kind}, {decoder.__name__}: {peaks[0] / 1e6:.1f} → {peaks[1] / 1e6:.1f} MB, history {history / 1e6:.1f} MB")
    assert peaks[1] < peaks[0] * 0.9


def test_on_a_card_whole_frames_are_tried_so_before_tiles(random_vae: Any) -> None:
    report: Any = None
    for device, wanted in (
        ("cuda:0", list(Gentleness)), ("cpu", [Gentleness.WHOLE, Gentleness.TILES, Gentleness.SMALL_TILES])
    ):  # fmt: skip
        plan = msgspec.structs.replace(recipes.PLAN, device=device)
        model = loading.LoadedModel(report, plan, report, random_vae)
        assert saving._ways(model, plan) == wanted
        tiled = msgspec.structs.replace(plan, tile=32)
        assert saving._ways(model, tiled) == [way for way in wanted if way.tile]
    assert list(Gentleness)[:2] == [Gentleness.WHOLE, Gentleness.PARKED]
    latents, cancel = latents_of(random_vae, 9, 3, 2), threading.Event()
    whole, parted = (
        list(decoding.decode(model, latents, cancel, way)) for way in (Gentleness.WHOLE, Gentleness.PARKED)
    )
    assert len(whole) == 9
    assert all(map(np.array_equal, whole, parted))
