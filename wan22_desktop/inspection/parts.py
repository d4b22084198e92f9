"""What part of a model a set of tensors is: told by names and shapes, in whatever dialect and under whatever prefix."""

from __future__ import annotations

import functools
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from wan22_desktop.domain.language import mark
from wan22_desktop.domain.model import LoraFacts, Role
from wan22_desktop.inspection.lora import is_lora, lora_facts
from wan22_desktop.inspection.quantisation import PACKED, is_extra, storage_of, weight_name, weights_in
from wan22_desktop.inspection.tables import MAX_TABLES, Table, Tensor

Tensors = Mapping[str, Tensor]


class Kind(StrEnum):
    """What a set of tensors is."""

    TRANSFORMER = "transformer"
    VAE = "vae"
    TEXT_ENCODER = "text_encoder"
    IMAGE_ENCODER = "image_encoder"
    LORA = "lora"
    FOREIGN = "foreign"
    """Weights of something that is no part of Wan."""


KIND_OF = {
    Role.TRANSFORMER: Kind.TRANSFORMER,
    Role.TRANSFORMER_2: Kind.TRANSFORMER,
    Role.VAE: Kind.VAE,
    Role.TEXT_ENCODER: Kind.TEXT_ENCODER,
    Role.IMAGE_ENCODER: Kind.IMAGE_ENCODER,
}
"""What the weights in a component's place have to be."""


@dataclass(frozen=True, eq=False)
class Part:
    """One component, or a shard of one, as its header tells it. Numbers that the tensors do not tell are 0."""

    kind: Kind
    dialect: str
    """``native``, ``diffusers``, ``transformers`` or ``llama.cpp``; for what is foreign, its name."""
    tensors: Tensors
    """Without prefix, and without what a quantisation adds."""
    extras: tuple[str, ...] = ()
    """Tensors that a quantisation adds: scales, tables, markers."""
    quantisation: str = ""
    """How the weights are stored, as people call it: ``bf16``, ``fp8_e4m3 scaled``, ``nf4``, ``q4_k`` …"""
    dtypes: tuple[str, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict[str, int])
    """dim, layers, ffn, in, out, text, freq, image … of a transformer; z, base … of a VAE; dim … of an encoder."""
    markers: tuple[str, ...] = ()
    """What only some variants have: ``image``, ``first_last``, ``vace``, ``s2v``, ``animate``, ``control_adapter`` …"""
    lora: LoraFacts | None = None

    @functools.cached_property
    def sizes(self) -> Mapping[str, int]:
        """Bytes by dtype, the most first."""
        return _sizes(self.tensors)

    @functools.cached_property
    def parameters(self) -> int:
        return sum(weights_in(tensor, self.quantisation) for tensor in self.tensors.values())


PREFIXES = (
    "model.diffusion_model.", "diffusion_model.", "text_encoders.umt5xxl.transformer.", "text_encoders.umt5xxl.",
    "cond_stage_model.transformer.", "first_stage_model.", "text_encoder.", "transformer.", "model.", "vae.",
    "conditioner.embedders.0.",
)  # fmt: skip
"""Prefixes that programs put before a component's own names, the longer ones first."""
_BLOCK = re.compile(r"blocks\.(\d{1,4})\.")
_FACE_BLOCK = re.compile(r"face_adapter\.(?:fuser_blocks\.)?(\d{1,4})\.")
_MOTION_BLOCK = re.compile(r"motion_encoder\.(?:res_blocks|enc\.net_app\.convs)\.(\d{1,4})\.(?:conv|skip)")
_MARKERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("animate", ("face_adapter.", "motion_encoder.", "face_encoder.")),
    ("s2v", ("casual_audio_encoder.", "audio_injector.", "cond_encoder.", "frame_packer.")),
    ("vace", ("vace_blocks.", "vace_patch_embedding.")),
    ("control_adapter", ("control_adapter.",)),
    ("ref_conv", ("ref_conv.",)),
    ("first_last", ("img_emb.emb_pos", "condition_embedder.image_embedder.pos_embed")),
    ("image", ("img_emb.", "condition_embedder.image_embedder.")),
)
"""Beginnings of names that tell a variant from plain text-to-video."""
_FOREIGN: tuple[tuple[str, str], ...] = (
    (r"(model\.diffusion_model\.)?input_blocks\.\d+\.", "Stable Diffusion"),
    (r"down_blocks\.\d+\.(resnets|attentions)\.", "Stable Diffusion (diffusers U-Net)"),
    (r"(model\.diffusion_model\.)?joint_blocks\.\d+\.", "Stable Diffusion 3"),
    (r"(model\.diffusion_model\.)?double_blocks\.\d+\.", "FLUX or HunyuanVideo"),
    (r"single_transformer_blocks\.\d+\.", "FLUX (diffusers)"),
    (r"(model\.diffusion_model\.)?transformer_blocks\.\d+\.", mark("another diffusion transformer")),
    (r"(model\.)?layers\.\d+\.", mark("a language model")),
    (r"text_model\.", mark("a CLIP text encoder")),
)


@functools.lru_cache(maxsize=MAX_TABLES)
def parts_of(table: Table) -> tuple[Part, ...]:
    """As :func:`read_parts`, for a table that many files may share."""
    return read_parts(table.tensors)


def read_parts(tensors: Tensors) -> tuple[Part, ...]:
    """The parts in one file: usually one; a checkpoint of everything holds several under prefixes of their own."""
    if not tensors:
        return ()
    if is_lora(tensors):
        dtypes = tuple(_sizes(tensors))
        return (
            Part(Kind.LORA, "lora", tensors, quantisation=storage_of((), (), dtypes), dtypes=dtypes,
                 lora=lora_facts(tensors)),
        )  # fmt: skip
    parts = [part for group in _by_prefix(tensors) if (part := _part(group)) is not None]
    known = [part for part in parts if part.kind is not Kind.FOREIGN]
    return tuple(known or parts)


def _by_prefix(tensors: Tensors) -> Iterable[Tensors]:
    first = next(iter(tensors))
    if not first.startswith(PREFIXES) and not any(name.startswith(PREFIXES) for name in tensors):
        return (tensors,)
    groups: dict[str, dict[str, Tensor]] = {}
    for name, tensor in tensors.items():
        prefix = next((prefix for prefix in PREFIXES if name.startswith(prefix)), "")
        groups.setdefault(prefix, {})[name[len(prefix) :]] = tensor
    return groups.values()


def _part(tensors: Tensors) -> Part | None:
    extras = tuple(filter(is_extra, tensors))
    added = frozenset(extras)
    names = [name for name in tensors if name not in added]
    plain = {weight_name(name): tensors[name] for name in names} if extras else tensors
    if not plain:
        return None
    kind, dialect = _kind_of(plain)
    dtypes = tuple(_sizes(plain))
    numbers: dict[str, int] = {}
    markers: tuple[str, ...] = ()
    if kind is Kind.TRANSFORMER:
        numbers = _transformer(plain, dialect)
        # No marker begins with "blocks.", and nearly every tensor does.
        outside = [key for key in plain if not key.startswith("blocks.")]
        markers = tuple(name for name, starts in _MARKERS if any(key.startswith(starts) for key in outside))
    elif kind is Kind.VAE:
        numbers = _vae(plain, dialect)
    elif kind is Kind.TEXT_ENCODER:
        numbers = _text_encoder(plain, dialect)
        markers = ("spiece_model",) if "spiece_model" in extras else ()
    elif kind is Kind.IMAGE_ENCODER:
        numbers = {"dim": 1280 if any(t.shape[-1:] == (1280,) for t in plain.values()) else 0}
    storage = storage_of(names, extras, dtypes)
    return Part(kind, dialect, plain, extras, storage, dtypes, numbers, markers)


def _kind_of(tensors: Tensors) -> tuple[Kind, str]:
    """Kind and dialect; a shard may hold any of a component's names, so no single one is asked for."""
    for pattern, kind, dialect in _SIGNS:
        if any(pattern.match(name) for name in tensors):
            return kind, dialect
    for pattern, name in _FOREIGN:
        if any(re.match(pattern, key) for key in tensors):
            return Kind.FOREIGN, name
    return Kind.FOREIGN, mark("unknown weights")


_SIGNS: tuple[tuple[re.Pattern[str], Kind, str], ...] = tuple(
    (re.compile(pattern), kind, dialect)
    for pattern, kind, dialect in (
        (r"(vace_)?blocks\.\d+\.((self_attn|cross_attn)\.[qkvo]\.weight|ffn\.[02]\.|modulation)", Kind.TRANSFORMER,
         "native"),
        (r"text_embedding\.0\.|head\.modulation", Kind.TRANSFORMER, "native"),
        (r"face_adapter\.\d|motion_encoder\.(conv_in|res_blocks|motion_network)\.", Kind.TRANSFORMER, "diffusers"),
        (r"(face_adapter|motion_encoder|img_emb|casual_audio_encoder|audio_injector|frame_packer|control_adapter)\.",
         Kind.TRANSFORMER, "native"),
        (r"condition_embedder\.|(vace_)?blocks\.\d+\.(attn[12]\.(to_[qkv]|norm_q)\.|scale_shift_table|ffn\.net)",
         Kind.TRANSFORMER, "diffusers"),
        (r"token_embedding\.weight|blocks\.\d+\.attn\.[qkvo]\.weight|blocks\.\d+\.pos_embedding\.", Kind.TEXT_ENCODER,
         "native"),
        (r"shared\.weight|(encoder\.)?block\.\d+\.layer\.\d+\.", Kind.TEXT_ENCODER, "transformers"),
        (r"enc\.blk\.\d+\.", Kind.TEXT_ENCODER, "llama.cpp"),
        (r"decoder\.(middle|upsamples)\.|encoder\.(middle|downsamples)\.", Kind.VAE, "native"),
        (r"(en|de)coder\.(mid_block|up_blocks|down_blocks)\.", Kind.VAE, "diffusers"),
        (r"(en|de)coder\.(mid|up|down)\.", Kind.VAE, "stable-diffusion"),
        (r"vision_model\.|visual\.|embeddings\.class_embedding|pre_layrnorm\.", Kind.IMAGE_ENCODER, "transformers"),
    )
)  # fmt: skip
"""Names that only one kind of part has, the most telling first."""


def _sizes(tensors: Tensors) -> Mapping[str, int]:
    counted: Counter[str] = Counter()
    for tensor in tensors.values():
        counted[tensor.dtype] += tensor.bytes
    return dict(counted.most_common())


def _shape(tensors: Tensors, *names: str) -> tuple[int, ...]:
    """Of the first that is there and has the shape of its weights."""
    return next((t.shape for name in names if (t := tensors.get(name)) and t.dtype not in PACKED), ())


def _blocks(tensors: Tensors, start: re.Pattern[str] = _BLOCK) -> int:
    return len({match[1] for name in tensors if (match := start.match(name))})


def _transformer(tensors: Tensors, dialect: str) -> dict[str, int]:
    native = dialect == "native"
    patch = _shape(tensors, "patch_embedding.weight")
    text = _shape(tensors, "text_embedding.0.weight" if native else "condition_embedder.text_embedder.linear_1.weight")
    time = _shape(tensors, "time_embedding.0.weight" if native else "condition_embedder.time_embedder.linear_1.weight")
    head = _shape(
        tensors, *(("head.head.bias", "head.head.weight") if native else ("proj_out.bias", "proj_out.weight"))
    )
    dense = _shape(tensors, *(f"blocks.{n}.{'ffn.0' if native else 'ffn.net.0.proj'}.bias" for n in range(4)))
    image = _shape(tensors, "img_emb.proj.0.weight" if native else "condition_embedder.image_embedder.norm1.weight")
    positions = _shape(tensors, "img_emb.emb_pos" if native else "condition_embedder.image_embedder.pos_embed")
    vace = _shape(tensors, "vace_patch_embedding.weight")
    numbers = {"layers": _blocks(tensors)}
    if len(patch) == 5 and math.prod(patch[2:]):
        numbers |= {"dim": patch[0], "in": patch[1], "patch_t": patch[2], "patch_h": patch[3], "patch_w": patch[4]}
        if head:
            numbers |= {"out": head[0] // math.prod(patch[2:]), "head": head[0]}
    elif len(text) == 2:
        numbers["dim"] = text[0]
    numbers |= {"text": text[1]} if len(text) == 2 else {}
    numbers |= {"freq": time[1]} if len(time) == 2 else {}
    numbers |= {"ffn": dense[0]} if len(dense) == 1 else {}
    numbers |= {"image": image[0]} if len(image) == 1 else {}
    numbers |= {"positions": positions[1]} if len(positions) == 3 else {}
    if len(vace) == 5:
        numbers |= {"vace_in": vace[1], "vace_layers": _blocks(tensors, re.compile(r"vace_blocks\.(\d{1,4})\."))}
    if "pose_patch_embedding.weight" in tensors:
        numbers |= {"face_blocks": _blocks(tensors, _FACE_BLOCK), "motion_blocks": _blocks(tensors, _MOTION_BLOCK)}
    return numbers


def _vae(tensors: Tensors, dialect: str) -> dict[str, int]:
    """``z`` latent channels, ``base`` and ``decoder_base`` widths, ``dimensions`` of the convolutions."""
    out = _shape(tensors, "decoder.conv1.weight" if dialect == "native" else "decoder.conv_in.weight")
    into = _shape(tensors, "encoder.conv1.weight" if dialect == "native" else "encoder.conv_in.weight")
    numbers: dict[str, int] = {}
    if len(out) >= 2:
        numbers |= {"z": out[1], "decoder_base": out[0] // 4, "dimensions": len(out)}
    if len(into) >= 2:
        numbers |= {"base": into[0], "pixels": into[1], "dimensions": len(into)}
    return numbers


def _text_encoder(tensors: Tensors, dialect: str) -> dict[str, int]:
    """``per_layer_bias`` tells UMT5 (every block has one) from T5 (only the first has)."""
    names = {"native": "token_embedding.weight", "transformers": "shared.weight"}
    words = _shape(tensors, names.get(dialect, "token_embd.weight"), "encoder.embed_tokens.weight")
    start, bias = {
        "native": (r"blocks\.(\d{1,4})\.", "pos_embedding.embedding.weight"),
        "transformers": (r"(?:encoder\.)?block\.(\d{1,4})\.", "relative_attention_bias.weight"),
    }.get(dialect, (r"enc\.blk\.(\d{1,4})\.", "attn_rel_b.weight"))
    layers = _blocks(tensors, re.compile(start))
    numbers = {"layers": layers, "per_layer_bias": sum(name.endswith(bias) for name in tensors)}
    dense = {
        "native": "blocks.0.ffn.fc1.weight",
        "transformers": "encoder.block.0.layer.1.DenseReluDense.wi_0.weight",
    }.get(dialect, "enc.blk.0.ffn_up.weight")
    if len(widths := _shape(tensors, dense)) == 2:
        numbers["ffn"] = widths[0]
    if len(words) == 2:
        numbers |= {"vocabulary": words[0], "dim": words[1]}
    elif norm := _shape(tensors, "encoder.final_layer_norm.weight", "norm.weight", "enc.output_norm.weight"):
        numbers["dim"] = norm[0]
    return numbers


def is_umt5(part: Part) -> bool:
    """UMT5, not T5 or CLIP: every block has a position bias of its own."""
    numbers = part.numbers
    return part.kind is Kind.TEXT_ENCODER and 0 < numbers.get("layers", 0) <= numbers.get("per_layer_bias", 0)
