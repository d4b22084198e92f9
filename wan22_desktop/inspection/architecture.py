"""Which tensors a component must have: names and shapes by architecture. Data: ``resources/architectures/*.json``."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from typing import Literal

import msgspec

from wan22_desktop.domain.model import TransformerFacts
from wan22_desktop.domain.resources import resources_folder
from wan22_desktop.domain.value import Value
from wan22_desktop.domain.wire import from_json
from wan22_desktop.inspection.parts import Kind, Part
from wan22_desktop.inspection.quantisation import has_shape
from wan22_desktop.inspection.tables import MAX_TABLES
from wan22_desktop.inspection.vae_architecture import vae_tensors

Symbolic = dict[str, tuple[int | str, ...]]
"""Tensor name to shape; a word in a shape is one of the part's numbers."""


class _Groups(Value):
    """Templates of names; the groups after ``block`` belong to variants that have the marker."""

    once: Symbolic
    block: Symbolic
    image: Symbolic = msgspec.field(default_factory=dict[str, tuple[int | str, ...]])
    image_block: Symbolic = msgspec.field(default_factory=dict[str, tuple[int | str, ...]])
    first_last: Symbolic = msgspec.field(default_factory=dict[str, tuple[int | str, ...]])
    vace: Symbolic = msgspec.field(default_factory=dict[str, tuple[int | str, ...]])
    vace_first: Symbolic = msgspec.field(default_factory=dict[str, tuple[int | str, ...]])
    vace_block: Symbolic = msgspec.field(default_factory=dict[str, tuple[int | str, ...]])
    animate: Symbolic = msgspec.field(default_factory=dict[str, tuple[int | str, ...]])
    face_block: Symbolic = msgspec.field(default_factory=dict[str, tuple[int | str, ...]])
    motion_block: Symbolic = msgspec.field(default_factory=dict[str, tuple[int | str, ...]])
    motion_end: Symbolic = msgspec.field(default_factory=dict[str, tuple[int | str, ...]])


class _Blocks(Value):
    schema: Literal[1]
    dialects: dict[str, _Groups]


class _Vaes(Value):
    schema: Literal[1]
    kinds: dict[str, dict[str, dict[str, tuple[int, ...]]]]


class Difference(Value):
    """What a part lacks or has too much, against its architecture."""

    total: int
    missing: tuple[str, ...] = ()
    unexpected: tuple[str, ...] = ()
    misshapen: tuple[str, ...] = ()


_OF_ANIMATE = frozenset({"animate", "face_block", "motion_block", "motion_end"})
_ANIMATE_PLACES = {
    "native": ("face_adapter.fuser_blocks.{0}.", "motion_encoder.enc.net_app.convs.{1}.",
               "motion_encoder.enc.net_app.convs.{1}."),
    "diffusers": ("face_adapter.{0}.", "motion_encoder.res_blocks.{0}.", "motion_encoder.conv_out."),
}  # fmt: skip
"""Where a face block lies, a motion block, and what follows after the last of these; they count from 0 or from 1."""


def diffusers_names() -> dict[str, str]:
    """The library's name for every name of a transformer's tensor, the authors' and its own; of blocks what follows
    the number. The data list both in the same order, except for what Animate adds: there keys and values are one.
    """
    native, ours = _blocks("transformer")["native"], _blocks("transformer")["diffusers"]
    names: dict[str, str] = {}
    for field in set(_Groups.__struct_fields__) - _OF_ANIMATE:
        own: Symbolic = getattr(ours, field)
        names |= dict(zip(getattr(native, field), own, strict=True))
        names |= {name: name for name in own}
    return names


def transformer_shapes(facts: TransformerFacts, markers: frozenset[str]) -> dict[str, tuple[int, ...]]:
    """Names, as the library has them, and shapes of a transformer's tensors; ``()`` where the facts do not tell it."""
    head = facts.out_channels * facts.patch[0] * facts.patch[1] * facts.patch[2]
    numbers = {"dim": facts.dim, "in": facts.in_channels, "ffn": facts.ffn_dim, "text": facts.text_dim}
    numbers |= {"6*dim": 6 * facts.dim, "4*out": head}
    return _filled(Kind.TRANSFORMER, "diffusers", min(facts.layers, 200), markers, tuple(sorted(numbers.items())))


_STARTS = {"native": "blocks.", "diffusers": "blocks.", "transformers": "encoder.block."}
_OPEN_MARKERS = frozenset({"animate", "s2v", "control_adapter", "ref_conv"})
"""Variants that add tensors which are not described: what is more than expected is theirs. Animate's are constants."""
_TIED = frozenset({"encoder.embed_tokens.weight", "lm_head.weight"})
"""Copies of the vocabulary that some exports keep."""


@functools.lru_cache(maxsize=MAX_TABLES)
def difference(part: Part) -> Difference | None:
    """The part against its architecture; None where the architecture is not described."""
    expected = _expected(part)
    if expected is None:
        return None
    own = part.tensors
    missing = tuple(name for name in expected if name not in own)
    unexpected: tuple[str, ...] = ()
    if len(own) > len(expected) - len(missing) and not _OPEN_MARKERS & set(part.markers):
        unexpected = tuple(name for name in own if name not in expected and name not in _TIED)
    misshapen = tuple(
        name
        for name, shape in expected.items()
        if shape and name in own and own[name].shape != shape and not has_shape(own[name], shape, part.quantisation)
    )
    return Difference(total=len(expected), missing=missing, unexpected=unexpected, misshapen=misshapen)


def vae_kind(part: Part) -> str:
    """``wan2.1``, ``wan2.2``, ``custom``, or ``2d`` for the VAE of an image model."""
    numbers = part.numbers
    if part.dialect == "stable-diffusion" or numbers.get("dimensions", 5) == 4:
        return "2d"
    seen = (numbers.get("base"), numbers.get("decoder_base"), numbers.get("z"))
    if seen == (96, 96, 16):
        return "wan2.1"
    if seen == (160, 256, 48):
        return "wan2.2"
    return "custom"


def _expected(part: Part) -> Mapping[str, tuple[int, ...]] | None:
    if part.kind is Kind.VAE:
        return (
            _diffusers_vae(part) if part.dialect == "diffusers" else _vaes().get(vae_kind(part), {}).get(part.dialect)
        )
    if part.kind is Kind.TRANSFORMER:
        groups = _blocks("transformer").get(part.dialect)
    elif part.kind is Kind.TEXT_ENCODER:
        groups = _blocks("text-encoder").get(part.dialect)
    else:
        return None
    layers = part.numbers.get("layers", 0)
    if groups is None or not 0 < layers <= 200:
        return None
    numbers = dict(part.numbers)
    if part.kind is Kind.TRANSFORMER:
        dim = numbers.get("dim", 0)
        numbers |= {"2*dim": 2 * dim, "6*dim": 6 * dim, "4*out": numbers.get("head", 0)}
    frozen = tuple(sorted(numbers.items()))
    return _filled(part.kind, part.dialect, layers, frozenset(part.markers), frozen)


def _diffusers_vae(part: Part) -> Mapping[str, tuple[int, ...]] | None:
    numbers = part.numbers
    needed = [numbers.get(name, 0) for name in ("base", "decoder_base", "z", "pixels")]
    first = "decoder.up_blocks.0.resnets."
    blocks = len({name[len(first) :].partition(".")[0] for name in part.tensors if name.startswith(first)}) - 1
    if not all(needed) or not 0 < blocks < 20 or numbers["dimensions"] != 5:
        return None
    nested = any(name.startswith("encoder.down_blocks.0.resnets.") for name in part.tensors)
    return _vae(*needed, blocks, nested)


@functools.lru_cache(maxsize=8)
def _vae(base: int, decoder_base: int, z: int, pixels: int, blocks: int, nested: bool) -> dict[str, tuple[int, ...]]:
    return vae_tensors(base=base, decoder_base=decoder_base, z=z, blocks=blocks, pixels=pixels, nested=nested)


@functools.lru_cache(maxsize=16)
def _filled(
    kind: Kind, dialect: str, layers: int, markers: frozenset[str], numbers: tuple[tuple[str, int], ...]
) -> dict[str, tuple[int, ...]]:
    groups = _blocks("transformer" if kind is Kind.TRANSFORMER else "text-encoder")[dialect]
    values = dict(numbers)
    start = _STARTS[dialect]
    filled: dict[str, tuple[int, ...]] = {}

    def add(names: Symbolic, before: str = "") -> None:
        for name, shape in names.items():
            whole = tuple(values.get(n, 0) if isinstance(n, str) else n for n in shape)
            # A number that the tensors do not tell cannot be asked of them.
            filled[before + name] = whole if all(whole) else ()

    add(groups.once)
    block = dict(groups.block)
    if "image" in markers:
        add(groups.image)
        block |= groups.image_block
    if "first_last" in markers:
        add(groups.first_last)
    for layer in range(layers):
        add(block, f"{start}{layer}.")
    if "vace" in markers:
        add(groups.vace)
        for layer in range(values.get("vace_layers", 0)):
            add(groups.vace_block, f"vace_blocks.{layer}.")
        add(groups.vace_first, "vace_blocks.0.")
    if "animate" in markers:
        add(groups.animate)
        for names, before in _animate_places(groups, dialect, values):
            add(names, before)
    return filled


def _animate_places(groups: _Groups, dialect: str, values: Mapping[str, int]) -> Iterator[tuple[Symbolic, str]]:
    """What comes several times in Animate, and before which names it stands."""
    face, motion, end = _ANIMATE_PLACES[dialect]
    blocks = values.get("motion_blocks", 0)
    yield from ((groups.face_block, face.format(layer)) for layer in range(values.get("face_blocks", 0)))
    yield from ((groups.motion_block, motion.format(layer, layer + 1)) for layer in range(blocks))
    yield groups.motion_end, end.format(blocks, blocks + 1)


@functools.cache
def _blocks(name: str) -> dict[str, _Groups]:
    raw = (resources_folder() / "architectures" / f"{name}.json").read_bytes()
    return from_json(raw, _Blocks).dialects


@functools.cache
def _vaes() -> dict[str, dict[str, dict[str, tuple[int, ...]]]]:
    return from_json((resources_folder() / "architectures" / "vae.json").read_bytes(), _Vaes).kinds
