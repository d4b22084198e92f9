"""Model folders with true headers and no weights: what inspection reads of 56 GB, in sparse files that take no room.

Names and shapes are those that ``state_dict()`` of diffusers' and transformers' classes gives for the published
configurations; nothing here imports torch.
"""

from __future__ import annotations

import itertools
import json
import math
import os
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Shape = tuple[int, ...]
Shapes = dict[str, Shape]

BYTES = {"F32": 4, "BF16": 2, "F16": 2, "F8_E4M3": 1}
SHARD_BYTES = 5_000_000_000


@dataclass(frozen=True, slots=True)
class Transformer:
    """The numbers of a ``WanTransformer3DModel``."""

    heads: int = 40
    head_dim: int = 128
    layers: int = 40
    ffn: int = 13824
    channels: tuple[int, int] = (16, 16)
    """In and out."""
    text_dim: int = 4096
    freq_dim: int = 256
    branches: tuple[str, ...] = ()
    """What a variant adds: ``image``, ``first_last``, ``vace``, ``animate``."""
    vace_layers: int = 0

    @property
    def class_name(self) -> str:
        named = {"vace": "WanVACETransformer3DModel", "animate": "WanAnimateTransformer3DModel"}
        return next((named[branch] for branch in self.branches if branch in named), "WanTransformer3DModel")

    @property
    def dim(self) -> int:
        return self.heads * self.head_dim

    def config(self) -> dict[str, Any]:
        image = "image" in self.branches
        config: dict[str, Any] = {
            "_class_name": self.class_name, "added_kv_proj_dim": self.dim if image else None,
            "attention_head_dim": self.head_dim, "cross_attn_norm": True, "eps": 1e-06, "ffn_dim": self.ffn,
            "freq_dim": self.freq_dim, "image_dim": 1280 if image else None, "in_channels": self.channels[0],
            "num_attention_heads": self.heads, "num_layers": self.layers, "out_channels": self.channels[1],
            "patch_size": [1, 2, 2], "pos_embed_seq_len": 514 if "first_last" in self.branches else None,
            "qk_norm": "rms_norm_across_heads", "rope_max_seq_len": 1024, "text_dim": self.text_dim,
        }  # fmt: skip
        if "animate" in self.branches:
            config |= {"latent_channels": self.channels[1], "motion_encoder_size": 512}
        if "vace" in self.branches:
            config |= {"vace_in_channels": 96, "vace_layers": list(range(self.vace_layers))}
        return config

    def shapes(self) -> Shapes:
        dim, text = self.dim, self.text_dim
        shapes: Shapes = {"scale_shift_table": (1, 2, dim)}
        shapes |= _affine("patch_embedding", dim, self.channels[0], 1, 2, 2)
        shapes |= _affine("condition_embedder.time_embedder.linear_1", dim, self.freq_dim)
        shapes |= _affine("condition_embedder.time_embedder.linear_2", dim, dim)
        shapes |= _affine("condition_embedder.time_proj", 6 * dim, dim)
        shapes |= _affine("condition_embedder.text_embedder.linear_1", dim, text)
        shapes |= _affine("condition_embedder.text_embedder.linear_2", dim, dim)
        for index in range(self.layers):
            shapes |= self._block(f"blocks.{index}")
            if "image" in self.branches:
                shapes |= _affine(f"blocks.{index}.attn2.add_k_proj", dim, dim)
                shapes |= _affine(f"blocks.{index}.attn2.add_v_proj", dim, dim)
                shapes[f"blocks.{index}.attn2.norm_added_k.weight"] = (dim,)
        shapes |= _affine("proj_out", 4 * self.channels[1], dim)
        return shapes | self._branches()

    def _block(self, block: str) -> Shapes:
        dim = self.dim
        shapes: Shapes = {f"{block}.scale_shift_table": (1, 6, dim)}
        for attention in (f"{block}.attn1", f"{block}.attn2"):
            for projection in ("to_q", "to_k", "to_v", "to_out.0"):
                shapes |= _affine(f"{attention}.{projection}", dim, dim)
            shapes |= {f"{attention}.norm_q.weight": (dim,), f"{attention}.norm_k.weight": (dim,)}
        shapes |= _affine(f"{block}.norm2", dim)
        shapes |= _affine(f"{block}.ffn.net.0.proj", self.ffn, dim)
        return shapes | _affine(f"{block}.ffn.net.2", dim, self.ffn)

    def _branches(self) -> Shapes:
        """What transformer_wan.py, transformer_wan_vace.py and transformer_wan_animate.py add outside of the blocks."""
        dim, image = self.dim, "condition_embedder.image_embedder"
        shapes: Shapes = {}
        if "image" in self.branches:
            shapes |= _affine(f"{image}.norm1", 1280) | _affine(f"{image}.norm2", dim)
            shapes |= _affine(f"{image}.ff.net.0.proj", 1280, 1280) | _affine(f"{image}.ff.net.2", dim, 1280)
        if "first_last" in self.branches:
            shapes[f"{image}.pos_embed"] = (1, 514, 1280)
        if "vace" in self.branches:
            shapes |= _affine("vace_patch_embedding", dim, 96, 1, 2, 2)
            shapes |= _affine("vace_blocks.0.proj_in", dim, dim)
            for index in range(self.vace_layers):
                shapes |= self._block(f"vace_blocks.{index}") | _affine(f"vace_blocks.{index}.proj_out", dim, dim)
        if "animate" in self.branches:
            shapes |= _animate(dim, self.head_dim, self.layers // 5)
        return shapes


def _animate(dim: int, head: int, face_blocks: int) -> Shapes:
    """Poses, a motion encoder for 512 × 512 faces, a face encoder, and face blocks."""
    motion, widths = "motion_encoder", (32, 64, 128, 256, 512, 512, 512, 512)
    shapes = _affine("pose_patch_embedding", dim, 16, 1, 2, 2)
    shapes |= {f"{motion}.conv_in.weight": (32, 3, 1, 1), f"{motion}.conv_in.act_fn.bias": (32,)}
    for block, (width, wider) in enumerate(itertools.pairwise(widths)):
        place = f"{motion}.res_blocks.{block}"
        shapes |= {f"{place}.conv1.weight": (width, width, 3, 3), f"{place}.conv1.act_fn.bias": (width,)}
        shapes |= {f"{place}.conv2.weight": (wider, width, 3, 3), f"{place}.conv2.act_fn.bias": (wider,)}
        shapes[f"{place}.conv_skip.weight"] = (wider, width, 1, 1)
    shapes |= {f"{motion}.conv_out.weight": (512, 512, 4, 4), f"{motion}.motion_synthesis_weight": (512, 20)}
    for layer, out in enumerate((512, 512, 512, 512, 20)):
        shapes |= _affine(f"{motion}.motion_network.{layer}", out, 512)
    shapes |= _affine("face_encoder.conv1_local", 4096, 512, 3) | _affine("face_encoder.out_proj", dim, 1024)
    shapes |= _affine("face_encoder.conv2", 1024, 1024, 3) | _affine("face_encoder.conv3", 1024, 1024, 3)
    shapes["face_encoder.padding_tokens"] = (1, 1, 1, dim)
    for block in range(face_blocks):
        place = f"face_adapter.{block}"
        for name in ("to_q", "to_k", "to_v", "to_out"):
            shapes |= _affine(f"{place}.{name}", dim, dim)
        shapes |= {f"{place}.norm_q.weight": (head,), f"{place}.norm_k.weight": (head,)}
    return shapes


@dataclass(frozen=True, slots=True)
class Vae:
    """The numbers of an ``AutoencoderKLWan``. ``residual`` is the 2.2 kind with its nested blocks and 16×16 pixels."""

    base: int = 96
    decoder_base: int = 96
    channels: int = 16
    blocks: int = 2
    residual: bool = False

    def config(self) -> dict[str, Any]:
        config: dict[str, Any] = {
            "_class_name": "AutoencoderKLWan", "attn_scales": [], "base_dim": self.base, "dim_mult": [1, 2, 4, 4],
            "dropout": 0.0, "num_res_blocks": self.blocks, "temperal_downsample": [False, True, True],
            "z_dim": self.channels,
        }  # fmt: skip
        if self.residual:
            config |= {
                "decoder_base_dim": self.decoder_base, "in_channels": 12, "is_residual": True, "out_channels": 12,
                "patch_size": 2, "scale_factor_spatial": 16, "scale_factor_temporal": 4,
            }  # fmt: skip
        return config

    def shapes(self) -> Shapes:
        widest, z, pixels = 4 * self.decoder_base, self.channels, 12 if self.residual else 3
        shapes = _conv("encoder.conv_in", self.base, pixels)
        shapes |= self._down()
        shapes |= _middle("encoder", 4 * self.base)
        shapes |= _conv("encoder.conv_out", 2 * z, 4 * self.base)
        shapes |= _affine("quant_conv", 2 * z, 2 * z, 1, 1, 1) | _affine("post_quant_conv", z, z, 1, 1, 1)
        shapes |= _conv("decoder.conv_in", widest, z)
        shapes |= _middle("decoder", widest)
        shapes |= self._up()
        return shapes | _conv("decoder.conv_out", pixels, self.decoder_base)

    def _down(self) -> Shapes:
        shapes: Shapes = {}
        width, flat = self.base, 0
        for level, (factor, in_time) in enumerate(zip((1, 2, 4, 4), (False, True, True, None), strict=True)):
            for index in range(self.blocks):
                place = (
                    f"encoder.down_blocks.{level}.resnets.{index}" if self.residual else f"encoder.down_blocks.{flat}"
                )
                shapes |= _resnet(place, width, self.base * factor)
                width, flat = self.base * factor, flat + 1
            if in_time is not None:
                place = f"encoder.down_blocks.{level}.downsampler" if self.residual else f"encoder.down_blocks.{flat}"
                shapes |= _affine(f"{place}.resample.1", width, width, 3, 3)
                shapes |= _affine(f"{place}.time_conv", width, width, 3, 1, 1) if in_time else {}
                flat += 1
        return shapes

    def _up(self) -> Shapes:
        shapes: Shapes = {}
        width = 4 * self.decoder_base
        sampler = "upsampler" if self.residual else "upsamplers.0"
        for level, (factor, in_time) in enumerate(zip((4, 4, 2, 1), (True, True, False, None), strict=True)):
            out = self.decoder_base * factor
            for index in range(self.blocks + 1):
                shapes |= _resnet(f"decoder.up_blocks.{level}.resnets.{index}", width, out)
                width = out
            if in_time is not None:
                # The 2.1 kind halves the width while it enlarges, the 2.2 kind in the block that follows.
                width = out if self.residual else out // 2
                place = f"decoder.up_blocks.{level}.{sampler}"
                shapes |= _affine(f"{place}.resample.1", width, out, 3, 3)
                shapes |= _affine(f"{place}.time_conv", 2 * out, out, 3, 1, 1) if in_time else {}
        return shapes


@dataclass(frozen=True, slots=True)
class TextEncoder:
    """The numbers of a ``UMT5EncoderModel``."""

    dim: int = 4096
    ffn: int = 10240
    layers: int = 24
    heads: int = 64
    head_dim: int = 64
    vocabulary: int = 256384

    def config(self) -> dict[str, Any]:
        return {
            "architectures": ["UMT5EncoderModel"], "d_ff": self.ffn, "d_kv": self.head_dim, "d_model": self.dim,
            "feed_forward_proj": "gated-gelu", "model_type": "umt5", "num_heads": self.heads,
            "num_layers": self.layers, "relative_attention_max_distance": 128, "relative_attention_num_buckets": 32,
            "vocab_size": self.vocabulary,
        }  # fmt: skip

    def shapes(self) -> Shapes:
        dim, inner = self.dim, self.heads * self.head_dim
        shapes: Shapes = {"shared.weight": (self.vocabulary, dim)}
        for index in range(self.layers):
            attention, dense = (f"encoder.block.{index}.layer.{layer}" for layer in (0, 1))
            for projection in "qkv":
                shapes[f"{attention}.SelfAttention.{projection}.weight"] = (inner, dim)
            shapes |= {
                f"{attention}.SelfAttention.o.weight": (dim, inner),
                f"{attention}.SelfAttention.relative_attention_bias.weight": (32, self.heads),
                f"{attention}.layer_norm.weight": (dim,),
                f"{dense}.DenseReluDense.wi_0.weight": (self.ffn, dim),
                f"{dense}.DenseReluDense.wi_1.weight": (self.ffn, dim),
                f"{dense}.DenseReluDense.wo.weight": (dim, self.ffn),
                f"{dense}.layer_norm.weight": (dim,),
            }
        return shapes | {"encoder.final_layer_norm.weight": (dim,)}


@dataclass(frozen=True, slots=True)
class Variant:
    """What a published folder is made of. Two experts where there is a ``boundary``."""

    pipeline: str
    boundary: float | None
    transformer: Transformer
    vae: Vae = Vae()
    text_encoder: TextEncoder = TextEncoder()
    shift: float = 3.0


VARIANTS = {
    "wan2.2-t2v-a14b": Variant("WanPipeline", 0.875, Transformer()),
    "wan2.2-i2v-a14b": Variant("WanImageToVideoPipeline", 0.9, Transformer(channels=(36, 16))),
    "wan2.2-ti2v-5b": Variant(
        "WanPipeline", None, Transformer(heads=24, layers=30, ffn=14336, channels=(48, 48)),
        Vae(160, 256, 48, residual=True), shift=5.0,
    ),
    "wan2.1-t2v-14b": Variant("WanPipeline", None, Transformer()),
    "tiny": Variant(
        "WanPipeline", 0.875,
        Transformer(heads=2, head_dim=16, layers=2, ffn=64, text_dim=32, freq_dim=32),
        Vae(8, 8, 16, blocks=1), TextEncoder(dim=32, ffn=64, layers=2, heads=4, head_dim=8, vocabulary=64),
    ),
}  # fmt: skip
"""Registry ids, and ``tiny``: a size that is in no registry."""
_SMALL = {"heads": 12, "layers": 30, "ffn": 8960}
RARER = {
    "wan2.1-t2v-1.3b": Variant("WanPipeline", None, Transformer(**_SMALL)),
    "wan2.1-i2v-14b": Variant("WanImageToVideoPipeline", None, Transformer(channels=(36, 16), branches=("image",))),
    "wan2.1-flf2v-14b": Variant(
        "WanImageToVideoPipeline", None, Transformer(channels=(36, 16), branches=("image", "first_last"))
    ),
    "wan2.1-vace-1.3b": Variant("WanVACEPipeline", None, Transformer(**_SMALL, branches=("vace",), vace_layers=15)),
    "wan2.1-vace-14b": Variant("WanVACEPipeline", None, Transformer(branches=("vace",), vace_layers=8)),
    "wan2.2-animate-14b": Variant(
        "WanAnimatePipeline", None, Transformer(channels=(36, 16), branches=("image", "animate"))
    ),
    "wan2.1-fun-inp-1.3b": Variant(
        "WanImageToVideoPipeline", None, Transformer(**_SMALL, channels=(36, 16), branches=("image",))
    ),
}
"""The other published variants that the library has classes for."""


def make_model(variant: str, folder: Path, *, dtype: str = "BF16", shard_bytes: int = SHARD_BYTES) -> Path:
    """A whole diffusers folder of ``variant``; transformers and text encoder in ``dtype``, the VAE in F32."""
    made = (VARIANTS | RARER)[variant]
    experts = ["transformer", *(["transformer_2"] if made.boundary else [])]
    for expert in experts:
        write_json(folder / expert / "config.json", made.transformer.config())
        write_weights(folder / expert, "diffusion_pytorch_model", made.transformer.shapes(), dtype, shard_bytes)
    write_json(folder / "vae" / "config.json", made.vae.config())
    write_weights(folder / "vae", "diffusion_pytorch_model", made.vae.shapes(), "F32", shard_bytes)
    write_json(folder / "text_encoder" / "config.json", made.text_encoder.config())
    write_weights(folder / "text_encoder", "model", made.text_encoder.shapes(), dtype, shard_bytes)
    write_json(folder / "tokenizer" / "tokenizer_config.json", {"tokenizer_class": "T5Tokenizer"})
    write_json(folder / "tokenizer" / "tokenizer.json", {"version": "1.0", "added_tokens": [], "model": {}})
    scheduler = {"_class_name": "UniPCMultistepScheduler", "flow_shift": made.shift, "use_flow_sigmas": True}
    write_json(folder / "scheduler" / "scheduler_config.json", scheduler)
    index: dict[str, Any] = {
        "_class_name": made.pipeline,
        "_diffusers_version": "0.42.1",
        "boundary_ratio": made.boundary,
        "expand_timesteps": made.vae.residual,
        "scheduler": ["diffusers", "UniPCMultistepScheduler"],
        "text_encoder": ["transformers", "UMT5EncoderModel"],
        "tokenizer": ["transformers", "T5TokenizerFast"],
        "transformer_2": [None, None],
        "vae": ["diffusers", "AutoencoderKLWan"],
    }
    index |= {expert: ["diffusers", made.transformer.class_name] for expert in experts}
    if "image" in made.transformer.branches:
        index |= _image_encoder(folder)
    elif made.pipeline == "WanImageToVideoPipeline":
        index |= {"image_encoder": [None, None], "image_processor": [None, None]}
    write_json(folder / "model_index.json", index)
    return folder


def _image_encoder(folder: Path) -> dict[str, list[str]]:
    """CLIP, of which two tensors stand for all, and what prepares its images; returns their lines of the index."""
    shapes: Shapes = {"vision_model.embeddings.class_embedding": (1280,), "vision_model.post_layernorm.weight": (1280,)}
    write_json(folder / "image_encoder" / "config.json", {"architectures": ["CLIPVisionModel"], "hidden_size": 1280})
    write_safetensors(folder / "image_encoder" / "model.safetensors", shapes, "F32")
    write_json(folder / "image_processor" / "preprocessor_config.json", {"image_processor_type": "CLIPImageProcessor"})
    return {
        "image_encoder": ["transformers", "CLIPVisionModel"],
        "image_processor": ["transformers", "CLIPImageProcessor"],
    }


def write_weights(folder: Path, stem: str, shapes: Shapes, dtype: str, shard_bytes: int = SHARD_BYTES) -> None:
    """One file, or as many as ``shard_bytes`` asks for with their index, as ``save_pretrained`` writes them."""
    shards = list(_shards(shapes, dtype, shard_bytes))
    if len(shards) == 1:
        write_safetensors(folder / f"{stem}.safetensors", shapes, dtype)
        return
    names = [f"{stem}-{number:05}-of-{len(shards):05}.safetensors" for number in range(1, len(shards) + 1)]
    for name, shard in zip(names, shards, strict=True):
        write_safetensors(folder / name, shard, dtype)
    total = sum(map(math.prod, shapes.values())) * BYTES[dtype]
    table = {tensor: name for name, shard in zip(names, shards, strict=True) for tensor in shard}
    write_json(folder / f"{stem}.safetensors.index.json", {"metadata": {"total_size": total}, "weight_map": table})


def write_safetensors(path: Path, shapes: Mapping[str, Shape], dtype: str = "F32") -> Path:
    """A file with a true header; the data are a hole that reads as zeros."""
    entries: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    end = 0
    for name, shape in shapes.items():
        begin, end = end, end + math.prod(shape) * BYTES[dtype]
        entries[name] = {"dtype": dtype, "shape": list(shape), "data_offsets": [begin, end]}
    return write_raw(path, json.dumps(entries, separators=(",", ":")).encode(), end)


def write_raw(path: Path, header: bytes, data_bytes: int = 0) -> Path:
    """A file with this header, true or not, and so many bytes of nothing behind it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    header += b" " * (-len(header) % 8)
    path.write_bytes(len(header).to_bytes(8, "little") + header)
    if os.name == "nt" and data_bytes > 1 << 20:
        subprocess.run(["fsutil", "sparse", "setflag", str(path)], check=True, capture_output=True)
    os.truncate(path, path.stat().st_size + data_bytes)
    return path


def write_json(path: Path, value: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, indent=2), encoding="utf-8")


def _shards(shapes: Shapes, dtype: str, limit: int) -> Iterator[Shapes]:
    shard: Shapes = {}
    filled = 0
    for name, shape in shapes.items():
        size = math.prod(shape) * BYTES[dtype]
        if shard and filled + size > limit:
            yield shard
            shard, filled = {}, 0
        shard[name] = shape
        filled += size
    yield shard


def _affine(name: str, *shape: int) -> Shapes:
    """A weight and the bias of its first dimension."""
    return {f"{name}.weight": shape, f"{name}.bias": shape[:1]}


def _conv(name: str, out: int, into: int) -> Shapes:
    return _affine(name, out, into, 3, 3, 3)


def _resnet(name: str, into: int, out: int) -> Shapes:
    shapes: Shapes = {f"{name}.norm1.gamma": (into, 1, 1, 1)}
    shapes |= _conv(f"{name}.conv1", out, into)
    shapes[f"{name}.norm2.gamma"] = (out, 1, 1, 1)
    shapes |= _conv(f"{name}.conv2", out, out)
    return shapes | (_affine(f"{name}.conv_shortcut", out, into, 1, 1, 1) if into != out else {})


def _middle(half: str, width: int) -> Shapes:
    attention = f"{half}.mid_block.attentions.0"
    shapes: Shapes = {f"{attention}.norm.gamma": (width, 1, 1)}
    shapes |= _affine(f"{attention}.to_qkv", 3 * width, width, 1, 1) | _affine(f"{attention}.proj", width, width, 1, 1)
    for index in (0, 1):
        shapes |= _resnet(f"{half}.mid_block.resnets.{index}", width, width)
    # The decoder's last norm stands behind its upsampling, at the width that is left there.
    out = width if half == "encoder" else width // 4
    return shapes | {f"{half}.norm_out.gamma": (out, 1, 1, 1)}
