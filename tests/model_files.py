"""Models as people have them outside diffusers folders: true names and shapes at true sizes, in sparse files.

Names and shapes of the authors' dialect come from ``tests/data/native_shapes.json``, which was read off the published
files; what other variants add is written down here by hand. Nothing of the app is used to make them.
"""

from __future__ import annotations

import functools
import itertools
import json
import math
import os
import random
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from model_folders import Shape, Shapes, TextEncoder, write_json, write_safetensors

DATA = Path(__file__).parent / "data" / "native_shapes.json"
SMALL = {5120: 1536, 13824: 8960, 30720: 9216}
BLOCKS = {  # type id, elements, bytes: ggml's table for the types that models are published in
    "F32": (0, 1, 4), "F16": (1, 1, 2), "BF16": (30, 1, 2), "Q2_K": (10, 256, 84), "Q3_K": (11, 256, 110),
    "Q4_0": (2, 32, 18), "Q4_1": (3, 32, 20), "Q4_K": (12, 256, 144), "Q5_0": (6, 32, 22), "Q5_1": (7, 32, 24),
    "Q5_K": (13, 256, 176), "Q6_K": (14, 256, 210), "Q8_0": (8, 32, 34),
}  # fmt: skip


@functools.cache
def _published() -> dict[str, Any]:
    return json.loads(DATA.read_text(encoding="utf-8"))


def _plain(name: str, layers: int | None = None, change: Mapping[int, int] | None = None) -> Shapes:
    data = _published()[name]
    shapes: Shapes = {key: tuple(shape) for key, shape in data["once"].items()}
    for layer in range(layers or data["blocks"]):
        shapes |= {f"blocks.{layer}.{key}": tuple(shape) for key, shape in data["block"].items()}
    if change:
        shapes = {key: tuple(change.get(n, n) for n in shape) for key, shape in shapes.items()}
    return shapes


def _with_channels(shapes: Shapes, channels: int) -> Shapes:
    dim, _, *patch = shapes["patch_embedding.weight"]
    return shapes | {"patch_embedding.weight": (dim, channels, *patch)}


def _image_branch(shapes: Shapes, *, positions: bool = False) -> Shapes:
    """What wan/modules/model.py adds for CLIP: ``MLPProj`` and the second keys and values."""
    dim = shapes["patch_embedding.weight"][0]
    added: Shapes = {
        "img_emb.proj.0.weight": (1280,), "img_emb.proj.0.bias": (1280,), "img_emb.proj.1.weight": (1280, 1280),
        "img_emb.proj.1.bias": (1280,), "img_emb.proj.3.weight": (dim, 1280), "img_emb.proj.3.bias": (dim,),
        "img_emb.proj.4.weight": (dim,), "img_emb.proj.4.bias": (dim,),
    }  # fmt: skip
    if positions:
        added["img_emb.emb_pos"] = (1, 514, 1280)
    for layer in range(_layers(shapes)):
        for name in ("k_img", "v_img"):
            added[f"blocks.{layer}.cross_attn.{name}.weight"] = (dim, dim)
            added[f"blocks.{layer}.cross_attn.{name}.bias"] = (dim,)
        added[f"blocks.{layer}.cross_attn.norm_k_img.weight"] = (dim,)
    return shapes | added


def _vace(shapes: Shapes, layers: int) -> Shapes:
    """What wan/modules/vace_model.py adds: blocks of their own with projections around them."""
    dim = shapes["patch_embedding.weight"][0]
    added: Shapes = {"vace_patch_embedding.weight": (dim, 96, 1, 2, 2), "vace_patch_embedding.bias": (dim,)}
    for layer in range(layers):
        for key, shape in shapes.items():
            if key.startswith("blocks.0."):
                added[f"vace_blocks.{layer}.{key.removeprefix('blocks.0.')}"] = shape
        for name in ("after_proj", *(["before_proj"] if layer == 0 else [])):
            added |= {f"vace_blocks.{layer}.{name}.weight": (dim, dim), f"vace_blocks.{layer}.{name}.bias": (dim,)}
    return shapes | added


def _animate(shapes: Shapes) -> Shapes:
    """What wan/modules/animate adds: poses, a motion encoder for 512 × 512 faces, and a face block for every fifth."""
    dim, convs = shapes["patch_embedding.weight"][0], "motion_encoder.enc.net_app.convs"
    widths = (32, 64, 128, 256, 512, 512, 512, 512)
    added: Shapes = {
        "pose_patch_embedding.weight": (dim, 16, 1, 2, 2), "pose_patch_embedding.bias": (dim,),
        f"{convs}.0.0.weight": (32, 3, 1, 1), f"{convs}.0.1.bias": (1, 32, 1, 1), f"{convs}.8.weight": (512, 512, 4, 4),
        "motion_encoder.dec.direction.weight": (512, 20), "face_encoder.padding_tokens": (1, 1, 1, dim),
        "face_encoder.out_proj.weight": (dim, 1024), "face_encoder.out_proj.bias": (dim,),
    }  # fmt: skip
    for block, (width, wider) in enumerate(itertools.pairwise(widths), start=1):
        added |= {
            f"{convs}.{block}.conv1.0.weight": (width, width, 3, 3), f"{convs}.{block}.conv1.1.bias": (1, width, 1, 1),
            f"{convs}.{block}.conv2.0.kernel": (4, 4), f"{convs}.{block}.conv2.1.weight": (wider, width, 3, 3),
            f"{convs}.{block}.conv2.2.bias": (1, wider, 1, 1), f"{convs}.{block}.skip.0.kernel": (4, 4),
            f"{convs}.{block}.skip.1.weight": (wider, width, 1, 1),
        }  # fmt: skip
    for layer, out in enumerate((512, 512, 512, 512, 20)):
        added |= {f"motion_encoder.enc.fc.{layer}.weight": (out, 512), f"motion_encoder.enc.fc.{layer}.bias": (out,)}
    for name, shape in (("conv1_local", (4096, 512, 3)), ("conv2", (1024, 1024, 3)), ("conv3", (1024, 1024, 3))):
        added |= {f"face_encoder.{name}.conv.weight": shape, f"face_encoder.{name}.conv.bias": shape[:1]}
    for block in range(_layers(shapes) // 5):
        start = f"face_adapter.fuser_blocks.{block}"
        added |= {f"{start}.q_norm.weight": (128,), f"{start}.k_norm.weight": (128,)}
        for name, out in (("linear1_q", dim), ("linear1_kv", 2 * dim), ("linear2", dim)):
            added |= {f"{start}.{name}.weight": (out, dim), f"{start}.{name}.bias": (out,)}
    return shapes | added


def _marked(shapes: Shapes, **markers: Shape) -> Shapes:
    return shapes | {name.replace("__", "."): shape for name, shape in markers.items()}


@functools.cache
def native(variant: str) -> Shapes:
    """Tensors of one transformer of ``variant`` in the authors' names."""
    t2v, i2v = _plain("wan2.2-t2v-a14b"), _plain("wan2.2-i2v-a14b")
    small = _plain("wan2.2-t2v-a14b", 30, SMALL)
    made: dict[str, Shapes] = {
        "wan2.2-t2v-a14b": t2v,
        "wan2.2-i2v-a14b": i2v,
        "wan2.2-ti2v-5b": _plain("wan2.2-ti2v-5b"),
        "wan2.1-t2v-14b": t2v,
        "wan2.1-t2v-1.3b": small,
        "wan2.1-i2v-14b": _image_branch(i2v),
        "wan2.1-flf2v-14b": _image_branch(i2v, positions=True),
        "wan2.1-vace-1.3b": _vace(small, 15),
        "wan2.1-vace-14b": _vace(t2v, 8),
        "wan2.2-s2v-14b": _marked(
            t2v, casual_audio_encoder__weights=(1, 25, 1, 1), cond_encoder__weight=(5120, 16, 1, 2, 2),
            audio_injector__injector__0__q__weight=(5120, 5120),
        ),
        "wan2.2-animate-14b": _animate(_image_branch(i2v)),
        "wan2.2-fun-camera-a14b": _marked(i2v, control_adapter__conv__weight=(5120, 1536, 2, 2)),
        "wan2.2-fun-control-a14b": _marked(_with_channels(i2v, 52), ref_conv__weight=(5120, 16, 2, 2)),
        "wan2.1-fun-control-14b": _with_channels(t2v, 48),
        "wan2.1-fun-control-14b-image": _with_channels(_image_branch(i2v), 48),
        "wan2.1-fun-control-1.3b": _with_channels(_image_branch(small), 48),
        "wan2.1-fun-inp-1.3b": _with_channels(_image_branch(small), 36),
        "mini": {k: tuple({5120: 64, 13824: 128, 30720: 384}.get(n, n) for n in s)
                 for k, s in _plain("wan2.2-t2v-a14b", 2).items()},
    }  # fmt: skip
    return made[variant]


LOOKING = ("wan2.1-i2v-14b", "wan2.1-flf2v-14b", "wan2.1-fun-control-14b-image", "wan2.1-fun-control-1.3b",
           "wan2.1-fun-inp-1.3b", "wan2.2-animate-14b")  # fmt: skip
"""Variants that look at an image through CLIP."""
PAIRS = frozenset({"wan2.2-t2v-a14b", "wan2.2-i2v-a14b", "wan2.2-fun-camera-a14b", "wan2.2-fun-control-a14b"})
"""Variants that are published as two experts."""
NATIVE = (
    "wan2.2-t2v-a14b", "wan2.2-i2v-a14b", "wan2.2-ti2v-5b", "wan2.1-t2v-14b", "wan2.1-t2v-1.3b", "wan2.1-i2v-14b",
    "wan2.1-flf2v-14b", "wan2.1-vace-1.3b", "wan2.1-vace-14b", "wan2.2-s2v-14b", "wan2.2-animate-14b",
    "wan2.2-fun-camera-a14b", "wan2.2-fun-control-a14b", "wan2.1-fun-control-14b", "wan2.1-fun-control-14b-image",
    "wan2.1-fun-control-1.3b", "wan2.1-fun-inp-1.3b", "mini",
)  # fmt: skip


def native_vae(variant: str) -> Shapes:
    kind = "vae2_2" if variant == "wan2.2-ti2v-5b" else "vae2_1"
    return {key: tuple(shape) for key, shape in _published()[kind].items()}


def native_text_encoder() -> Shapes:
    """``umt5-xxl`` in the names of wan/modules/t5.py."""
    shapes: Shapes = {"token_embedding.weight": (256384, 4096), "norm.weight": (4096,)}
    for layer in range(24):
        start = f"blocks.{layer}"
        shapes |= {f"{start}.attn.{name}.weight": (4096, 4096) for name in "qkvo"}
        shapes |= {f"{start}.norm1.weight": (4096,), f"{start}.norm2.weight": (4096,)}
        shapes |= {f"{start}.ffn.gate.0.weight": (10240, 4096), f"{start}.ffn.fc1.weight": (10240, 4096)}
        shapes |= {f"{start}.ffn.fc2.weight": (4096, 10240), f"{start}.pos_embedding.embedding.weight": (32, 64)}
    return shapes


def comfy_text_encoder() -> Shapes:
    """UMT5 as ComfyUI packs it: the library's names, and the tokenizer as a tensor."""
    return TextEncoder().shapes() | {"spiece_model": (4_548_313,)}


def _layers(shapes: Shapes) -> int:
    return len({key.split(".")[1] for key in shapes if key.startswith("blocks.")})


# --- Files -----------------------------------------------------------------------------------------------------------


def write_typed(
    path: Path, tensors: Mapping[str, tuple[str, Shape]], metadata: Mapping[str, str] | None = None
) -> Path:
    """A safetensors file whose tensors have types of their own."""
    width = {"F32": 4, "BF16": 2, "F16": 2, "F8_E4M3": 1, "F8_E5M2": 1, "U8": 1, "I8": 1}
    entries: dict[str, Any] = {"__metadata__": dict(metadata or {})}
    end = 0
    for name, (dtype, shape) in tensors.items():
        begin, end = end, end + math.prod(shape) * width[dtype]
        entries[name] = {"dtype": dtype, "shape": list(shape), "data_offsets": [begin, end]}
    path.parent.mkdir(parents=True, exist_ok=True)
    raw = json.dumps(entries, separators=(",", ":")).encode()
    raw += b" " * (-len(raw) % 8)
    path.write_bytes(len(raw).to_bytes(8, "little") + raw)
    os.truncate(path, 8 + len(raw) + end)
    return path


def fp8(shapes: Shapes, scales: str = "") -> dict[str, tuple[str, Shape]]:
    """Weights in F8_E4M3, the rest as it was; ``scales``: ``""``, ``scaled`` or ``comfy_quant``."""
    made: dict[str, tuple[str, Shape]] = {}
    if scales == "scaled":
        made["scaled_fp8"] = ("F8_E4M3", (0,))
    for name, shape in shapes.items():
        small = len(shape) != 2 or "embedding" in name or name.startswith("head")
        made[name] = ("F32" if small else "F8_E4M3", shape)
        stem = name.removesuffix(".weight")
        if not small and scales == "scaled":
            made |= {f"{stem}.scale_weight": ("F32", ())}
        if not small and scales == "comfy_quant":
            made |= {f"{stem}.weight_scale": ("F32", ()), f"{stem}.comfy_quant": ("U8", (27,))}
    return made


QUANTISED: dict[str, dict[str, Any]] = {
    "nf4": {"quant_method": "bitsandbytes", "load_in_4bit": True, "bnb_4bit_quant_type": "nf4"},
    "fp4": {"quant_method": "bitsandbytes", "load_in_4bit": True, "bnb_4bit_quant_type": "fp4"},
    "nf4 nested": {"quant_method": "bitsandbytes", "load_in_4bit": True, "bnb_4bit_use_double_quant": True},
    "int8": {"quant_method": "bitsandbytes", "load_in_8bit": True},
    "int8 quanto": {"quant_method": "quanto", "weights_dtype": "int8"},
    "int4 quanto": {"quant_method": "quanto", "weights_dtype": "int4"},
    "fp8_e4m3 quanto": {"quant_method": "quanto", "weights_dtype": "float8"},
    "int8 torchao": {"quant_method": "torchao", "quant_type": {"default": {"_type": "Int8WeightOnlyConfig"}}},
    "fp8_e4m3 torchao": {"quant_method": "torchao", "quant_type": {"default": {"_type": "Float8WeightOnlyConfig"}}},
}
"""Ways of storing in diffusers folders, with the ``quantization_config`` that goes with each."""


def quantised(shapes: Shapes, storage: str, plain: str = "BF16") -> dict[str, tuple[str, Shape]]:
    """Linear weights as the packages save them (bitsandbytes 0.49, optimum-quanto 0.2.7, torchao 0.16)."""
    made: dict[str, tuple[str, Shape]] = {}
    for name, shape in shapes.items():
        stem = name.removesuffix(".weight")
        kept = len(shape) != 2 or stem == name or any(word in name for word in ("time_embedder", "shared", "relative"))
        made |= {name: (plain, shape)} if kept else _quantised(stem, shape, storage)
    return made


def _quantised(stem: str, shape: Shape, storage: str) -> dict[str, tuple[str, Shape]]:
    rows, count = shape[0], math.prod(shape)
    kind, _, package = storage.partition(" ")
    if kind in ("nf4", "fp4"):
        blocks = -(-count // 64)
        weight = f"{stem}.weight"
        made: dict[str, tuple[str, Shape]] = {
            weight: ("U8", (-(-count // 2), 1)), f"{weight}.absmax": ("F32", (blocks,)),
            f"{weight}.quant_map": ("F32", (16,)), f"{weight}.quant_state.bitsandbytes__{kind}": ("U8", (86,)),
        }  # fmt: skip
        if package == "nested":
            made[f"{weight}.absmax"] = ("U8", (blocks,))
            made[f"{weight}.nested_absmax"] = ("F32", (-(-blocks // 256),))
            made[f"{weight}.nested_quant_map"] = ("F32", (256,))
        return made
    if package == "quanto":
        scales: dict[str, tuple[str, Shape]] = {f"{stem}.input_scale": ("F32", ()), f"{stem}.output_scale": ("F32", ())}
        if kind == "int4":
            groups = -(-count // 128)
            scales |= {f"{stem}.weight._scale": ("BF16", (1, groups)), f"{stem}.weight._shift": ("BF16", (1, groups))}
            return {f"{stem}.weight._data._data": ("U8", (64, groups))} | scales
        scales[f"{stem}.weight._scale"] = ("BF16", (rows, 1))
        return {f"{stem}.weight._data": ("I8" if kind == "int8" else "F8_E4M3", shape)} | scales
    if package == "torchao":
        data = "I8" if kind == "int8" else "F8_E4M3"
        return {f"{stem}._weight_qdata": (data, shape), f"{stem}._weight_scale": ("BF16", (rows, 1))}
    return {f"{stem}.weight": ("I8", shape), f"{stem}.SCB": ("F32", (rows,))}


def write_gguf(path: Path, shapes: Shapes, kind: str, name: str = "") -> Path:
    """A GGUF file with a true header. Matrices are of ``kind``, the rest of F32; five dimensions are flattened."""

    def text(value: str) -> bytes:
        return struct.pack("<Q", len(value.encode())) + value.encode()

    pairs = [text("general.architecture") + struct.pack("<I", 8) + text("wan")]
    if name:
        pairs.append(text("general.name") + struct.pack("<I", 8) + text(name))
    infos: list[bytes] = []
    offset = 0
    for tensor, shape in shapes.items():
        if len(shape) > 4:
            key = text(f"comfy.gguf.orig_shape.{tensor}") + struct.pack("<IIQ", 9, 5, len(shape))
            pairs.append(key + struct.pack(f"<{len(shape)}i", *shape))
            stored: Shape = (shape[0], math.prod(shape[1:]))
        else:
            stored = shape
        matrix = len(shape) == 2 and shape[-1] % 256 == 0 and not tensor.startswith(("text_emb", "time_"))
        type_id, elements, size = BLOCKS[kind if matrix else "F32"]
        dimensions = struct.pack(f"<I{len(stored)}Q", len(stored), *reversed(stored))
        infos.append(text(tensor) + dimensions + struct.pack("<IQ", type_id, offset))
        offset += -(-(math.prod(shape) // elements * size) // 32) * 32
    head = b"GGUF" + struct.pack("<IQQ", 3, len(infos), len(pairs)) + b"".join(pairs) + b"".join(infos)
    head += b"\0" * (-len(head) % 32)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(head)
    os.truncate(path, len(head) + offset)
    return path


def imprint(path: Path, seed: int, *, drift: float = 0.0, drift_seed: int = 0) -> Path:
    """Write weights into the small tensors that a likeness looks at: those of ``seed``, moved by ``drift``.

    ``path`` is a safetensors or GGUF file, or a folder of such.
    """
    for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
        if file.suffix in (".safetensors", ".gguf"):
            places = _gguf_places(file) if file.suffix == ".gguf" else _safetensors_places(file)
            for name, (offset, dtype) in places.items():
                drawn, moved = random.Random(f"{seed}{_SAMPLED[name]}"), random.Random(f"{drift_seed}{name}")
                weights = [drawn.gauss(0, 1) + drift * moved.gauss(0, 1) for _ in range(256)]
                with file.open("r+b") as opened:
                    opened.seek(offset)
                    opened.write(_packed(weights, dtype))
    return path


_SAMPLED = {
    "patch_embedding.bias": 0, "time_embedding.0.bias": 1, "condition_embedder.time_embedder.linear_1.bias": 1,
    "blocks.0.modulation": 2, "blocks.0.scale_shift_table": 2, "head.modulation": 3, "scale_shift_table": 3,
}  # fmt: skip


def _packed(weights: list[float], dtype: str) -> bytes:
    if dtype == "BF16":
        return b"".join(struct.pack("<f", weight)[2:] for weight in weights)
    return struct.pack(f"<{len(weights)}{'e' if dtype == 'F16' else 'f'}", *weights)


def _safetensors_places(path: Path) -> dict[str, tuple[int, str]]:
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        entries = json.loads(file.read(length))
    return {
        plain: (8 + length + entry["data_offsets"][0], entry["dtype"])
        for name, entry in entries.items()
        if (plain := name.removeprefix("model.diffusion_model.")) in _SAMPLED
    }


def _gguf_places(path: Path) -> dict[str, tuple[int, str]]:
    """As :func:`write_gguf` puts them: in F32, and the last bias of the last block at the end of the file."""
    with path.open("rb") as file:
        raw = file.read(1 << 20)
    last = "blocks.39.ffn.2.bias"
    offsets: dict[str, int] = {}
    for name in (*_SAMPLED, last):
        at = raw.find(struct.pack("<Q", len(name)) + name.encode())
        if at >= 0:
            at += 8 + len(name)
            (dimensions,) = struct.unpack_from("<I", raw, at)
            offsets[name] = struct.unpack_from("<IQ", raw, at + 4 + 8 * dimensions)[1]
    data = path.stat().st_size - offsets.pop(last) - 4 * 5120
    return {name: (data + offset, "F32") for name, offset in offsets.items()}


# --- Layouts ---------------------------------------------------------------------------------------------------------


def _stem(variant: str) -> str:
    return {"mini": "my-own-model"}.get(variant, variant.replace("-", "_").replace("wan2.", "wan2."))


def _halves(variant: str) -> tuple[str, ...]:
    return ("high_noise", "low_noise") if variant in PAIRS else ("",)


def original(variant: str, root: Path) -> Path:
    """The authors' repository: their names, ``config.json``; T5 and VAE lie beside it as safetensors here."""
    shapes = native(variant)
    for half in _halves(variant):
        place = root / f"{half}_model" if half else root
        write_json(place / "config.json", {
            "_class_name": "WanModel", "model_type": "t2v", "dim": shapes["patch_embedding.weight"][0],
            "num_heads": 40, "num_layers": _layers(shapes), "in_dim": shapes["patch_embedding.weight"][1],
        })  # fmt: skip
        _write_shards(place, shapes)
    write_safetensors(root / "umt5-xxl-enc-bf16.safetensors", native_text_encoder(), "BF16")
    write_safetensors(root / "Wan_VAE.safetensors", native_vae(variant), "BF16")
    _tokenizer(root / "google" / "umt5-xxl")
    _image_encoder(variant, root / "clip.safetensors")
    return root


def comfy(variant: str, root: Path, storage: str = "fp16") -> Path:
    """A ``models`` tree: ``fp16``, ``bf16``, ``fp8``, ``fp8_scaled`` or ``comfy_quant``."""
    shapes = native(variant)
    for half in _halves(variant):
        name = "_".join(filter(None, (_stem(variant), half, storage)))
        path = root / "diffusion_models" / f"{name}.safetensors"
        if storage.startswith("fp8") or storage == "comfy_quant":
            scales = {"fp8_scaled": "scaled", "comfy_quant": "comfy_quant"}.get(storage, "")
            write_typed(path, fp8(shapes, scales))
        else:
            write_typed(path, {key: ({"fp16": "F16", "bf16": "BF16"}[storage], shape) for key, shape in shapes.items()})
    _companions(variant, root)
    return root


def gguf(variant: str, root: Path, kind: str = "Q4_K") -> Path:
    """GGUF transformers in a tree whose other parts are safetensors."""
    for half in _halves(variant):
        name = "-".join(filter(None, (_stem(variant), half, kind)))
        write_gguf(root / "unet" / f"{name}.gguf", native(variant), kind)
    _companions(variant, root)
    return root


def flat(variant: str, root: Path) -> Path:
    """Everything in one folder."""
    for half in _halves(variant):
        name = "_".join(filter(None, (_stem(variant), half)))
        write_safetensors(root / f"{name}.safetensors", native(variant), "F16")
    write_typed(root / "umt5_xxl_fp16.safetensors", _typed_text_encoder())
    write_safetensors(root / "wan_vae.safetensors", native_vae(variant), "BF16")
    _image_encoder(variant, root / "clip_vision_h.safetensors")
    return root


def _companions(variant: str, root: Path) -> None:
    write_typed(root / "text_encoders" / "umt5_xxl_fp16.safetensors", _typed_text_encoder())
    write_safetensors(root / "vae" / "wan_vae.safetensors", native_vae(variant), "BF16")
    _image_encoder(variant, root / "clip_vision" / "clip_vision_h.safetensors")


def _typed_text_encoder() -> dict[str, tuple[str, Shape]]:
    return {name: ("U8" if name == "spiece_model" else "F16", s) for name, s in comfy_text_encoder().items()}


def _image_encoder(variant: str, path: Path) -> None:
    if variant in LOOKING:
        write_safetensors(path, {"vision_model.embeddings.class_embedding": (1280,),
                                 "vision_model.post_layernorm.weight": (1280,)}, "F16")  # fmt: skip


def _tokenizer(folder: Path) -> None:
    write_json(folder / "tokenizer.json", {"version": "1.0", "added_tokens": [], "model": {"type": "Unigram"}})
    (folder / "spiece.model").write_bytes(b"\n\x0e\n\x05<pad>\x15\0\0\0\0\x18\x03")


def _write_shards(folder: Path, shapes: Shapes) -> None:
    names = list(shapes)
    cuts = [names[: len(names) // 2], names[len(names) // 2 :]]
    files = [f"diffusion_pytorch_model-{n:05}-of-00002.safetensors" for n in (1, 2)]
    for file, cut in zip(files, cuts, strict=True):
        write_safetensors(folder / file, {name: shapes[name] for name in cut}, "BF16")
    table = {name: file for file, cut in zip(files, cuts, strict=True) for name in cut}
    write_json(folder / "diffusion_pytorch_model.safetensors.index.json", {"metadata": {}, "weight_map": table})


LAYOUTS = {"original": original, "comfy": comfy, "gguf": gguf, "flat": flat}


def scramble(root: Path) -> Path:
    """Rename every folder and file to a number; only the endings stay."""
    for number, path in enumerate(sorted(root.rglob("*"), key=lambda p: (-len(p.parts), p.name))):
        path.rename(path.with_name(f"{number:04}{path.suffix if path.is_file() else ''}"))
    return root
