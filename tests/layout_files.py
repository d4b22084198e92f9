"""A tiny model with its real weights in every layout that people have, written without the app's own code.

Names of the authors' dialect come from ``native_shapes.json`` (read off the published files); which of the
library's names each becomes is told by diffusers' own converters, and by hand for the VAE of the 2.2 kind and for UMT5,
which they do not know.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import sentencepiece
import tiny_models
import torch
from diffusers.loaders.single_file_utils import convert_wan_transformer_to_diffusers, convert_wan_vae_to_diffusers
from safetensors.torch import save_file

Tensors = dict[str, torch.Tensor]
FP8 = torch.float8_e4m3fn


def inverted(names: list[str], convert: Callable[[dict[str, Any]], dict[str, Any]]) -> dict[str, str]:
    """The library's name → the authors', for ``names`` of the authors."""
    return convert({name: name for name in names})


def native_transformer(model: torch.nn.Module) -> Tensors:
    """The authors' names for a transformer's tensors."""
    state = model.state_dict()
    parts = ["weight", "bias"]
    layers = (
        "patch_embedding text_embedding.0 text_embedding.2 time_embedding.0 time_embedding.2 time_projection.1 "
        "head.head vace_patch_embedding img_emb.proj.0 img_emb.proj.1 img_emb.proj.3 img_emb.proj.4"
    )
    named = {name: tensor for name, tensor in state.items() if name.startswith(_OF_ANIMATE)}
    names = [f"{layer}.{part}" for layer in layers.split() for part in parts] + ["head.modulation"]
    blocks = [f"blocks.{index}" for index in range(int(str(model.config.num_layers)))]
    for block in (*blocks, "vace_blocks.0"):
        for attention in ("self_attn", "cross_attn"):
            names += [f"{block}.{attention}.{n}.{p}" for n in (*"qkvo", "k_img", "v_img") for p in parts]
            names += [f"{block}.{attention}.{n}.weight" for n in ("norm_q", "norm_k", "norm_k_img")]
        names += [f"{block}.{n}.{p}" for n in ("ffn.0", "ffn.2", "norm3", "before_proj", "after_proj") for p in parts]
        names += [f"{block}.modulation"]
    known = inverted(names, convert_wan_transformer_to_diffusers)
    known["condition_embedder.image_embedder.pos_embed"] = "img_emb.emb_pos"
    plain = {n: tensor for n, tensor in state.items() if "norm_added_q" not in n and n not in named}
    return {known[name]: tensor for name, tensor in plain.items()} | native_animate(named)


_OF_ANIMATE = ("pose_patch_embedding.", "motion_encoder.", "face_encoder.", "face_adapter.")


def _animate_name(name: str, last: int) -> str:
    for old, new in (
        ("motion_encoder.motion_synthesis_weight", "motion_encoder.dec.direction.weight"),
        ("motion_encoder.motion_network", "motion_encoder.enc.fc"),
        ("motion_encoder.conv_in.weight", "motion_encoder.enc.net_app.convs.0.0.weight"),
        ("motion_encoder.conv_in.act_fn.bias", "motion_encoder.enc.net_app.convs.0.1.bias"),
        ("motion_encoder.conv_out", f"motion_encoder.enc.net_app.convs.{last}"),
        ("face_adapter", "face_adapter.fuser_blocks"), ("norm_q", "q_norm"), ("norm_k", "k_norm"),
        ("to_q", "linear1_q"), ("to_out", "linear2"), ("conv1_local", "conv1_local.conv"),
        ("face_encoder.conv2", "face_encoder.conv2.conv"), ("face_encoder.conv3", "face_encoder.conv3.conv"),
    ):  # fmt: skip
        name = name.replace(old, new)
    return name


_MOTION_BLOCK = re.compile(r"motion_encoder\.res_blocks\.(\d+)\.(conv1|conv2|conv_skip)\.(weight|act_fn\.bias)")
_IN_MOTION_BLOCK = {
    "conv1.weight": "conv1.0.weight", "conv1.act_fn.bias": "conv1.1.bias", "conv2.weight": "conv2.1.weight",
    "conv2.act_fn.bias": "conv2.2.bias", "conv_skip.weight": "skip.1.weight",
}  # fmt: skip


def native_animate(state: Tensors) -> Tensors:
    """By wan/modules/animate: what Animate adds, also the kernels that blur, which are no weights."""
    blocks = {int(found[1]) for name in state if (found := _MOTION_BLOCK.match(name))}
    convs, named = "motion_encoder.enc.net_app.convs", Tensors()
    for name, tensor in state.items():
        stored = tensor[None, :, None, None] if name.endswith(".act_fn.bias") else tensor
        if found := _MOTION_BLOCK.match(name):
            named[f"{convs}.{int(found[1]) + 1}.{_IN_MOTION_BLOCK[f'{found[2]}.{found[3]}']}"] = stored
            named[f"{convs}.{int(found[1]) + 1}.conv2.0.kernel"] = torch.ones(4, 4)
        elif found := re.match(r"face_adapter\.(\d+)\.to_k\.(weight|bias)", name):
            both = torch.cat([tensor, state[name.replace("to_k", "to_v")]])
            named[f"face_adapter.fuser_blocks.{found[1]}.linear1_kv.{found[2]}"] = both
        elif ".to_v." not in name:
            named[_animate_name(name, len(blocks) + 1)] = stored
    return named


def native_vae(model: torch.nn.Module) -> Tensors:
    """The authors' names for a VAE's tensors, of either kind."""
    state = model.state_dict()
    if any(".upsampler." in name for name in state):
        return {_nested_vae_name(name, model.config.num_res_blocks): tensor for name, tensor in state.items()}
    names: dict[str, str] = {}
    for name in state:
        found = re.match(r"decoder\.up_blocks\.(\d)\.(resnets\.(\d)|upsamplers\.0)\.(.+)", name)
        if found:  # the converter counts on three blocks a level, as the published models have
            blocks = 1 + max(int(m[1]) for n in state if (m := re.match(r"decoder\.up_blocks\.0\.resnets\.(\d)", n)))
            index = int(found[1]) * (blocks + 1) + (int(found[3]) if found[3] else blocks)
            names[name] = f"decoder.upsamples.{index}.{_residual(found[4])}"
    ends = ["conv1", "conv2", "encoder.conv1", "decoder.conv1", "encoder.head.2", "decoder.head.2"]
    natives = [f"{n}.{p}" for n in ends for p in ("weight", "bias")]
    for half in ("encoder", "decoder"):
        natives += [f"{half}.head.0.gamma", f"{half}.middle.1.norm.gamma"]
        natives += [f"{half}.middle.1.{n}.{p}" for n in ("to_qkv", "proj") for p in ("weight", "bias")]
        for block in (0, 2):
            natives += [f"{half}.middle.{block}.residual.{n}.gamma" for n in (0, 3)]
            natives += [f"{half}.middle.{block}.residual.{n}.{p}" for n in (2, 6) for p in ("weight", "bias")]
    for index in range(20):
        start = f"encoder.downsamples.{index}"
        natives += [f"{start}.residual.{n}.gamma" for n in (0, 3)]
        natives += [
            f"{start}.{n}.{p}" for n in ("residual.2", "residual.6", "shortcut", "resample.1", "time_conv")
            for p in ("weight", "bias")
        ]  # fmt: skip
    names = inverted(natives, convert_wan_vae_to_diffusers) | names
    return {names[name]: tensor for name, tensor in state.items()}


_RESIDUAL = {"norm1": "residual.0", "conv1": "residual.2", "norm2": "residual.3", "conv2": "residual.6"}


def _residual(name: str) -> str:
    head, _, rest = name.partition(".")
    return f"{_RESIDUAL.get(head, {'conv_shortcut': 'shortcut'}.get(head, head))}.{rest}"


def _nested_vae_name(name: str, residuals: int) -> str:
    """By wan/modules/vae2_2.py: every level is a module with its blocks, and its sampler last."""
    for library, native in (("quant_conv", "conv1"), ("post_quant_conv", "conv2")):
        if name.startswith(f"{library}."):
            return name.replace(library, native)
    half, _, rest = name.partition(".")
    if rest.startswith(("conv_in", "norm_out", "conv_out")):
        return f"{half}.{rest.replace('conv_in', 'conv1').replace('norm_out', 'head.0').replace('conv_out', 'head.2')}"
    if found := re.match(r"mid_block\.resnets\.(\d)\.(.+)", rest):
        return f"{half}.middle.{int(found[1]) * 2}.{_residual(found[2])}"
    if rest.startswith("mid_block.attentions.0."):
        return f"{half}.middle.1.{rest.removeprefix('mid_block.attentions.0.')}"
    way = "down" if half == "encoder" else "up"
    found = re.match(rf"{way}_blocks\.(\d)\.(resnets\.(\d)|{way}sampler)\.(.+)", rest)
    assert found, name
    index = int(found[3]) if found[3] else residuals + (half == "decoder")
    return f"{half}.{way}samples.{found[1]}.{way}samples.{index}.{_residual(found[4])}"


_UMT5 = {
    "layer.0.layer_norm": "norm1", "layer.1.layer_norm": "norm2", "layer.0.SelfAttention.q": "attn.q",
    "layer.0.SelfAttention.k": "attn.k", "layer.0.SelfAttention.v": "attn.v", "layer.0.SelfAttention.o": "attn.o",
    "layer.0.SelfAttention.relative_attention_bias": "pos_embedding.embedding",
    "layer.1.DenseReluDense.wi_0": "ffn.gate.0", "layer.1.DenseReluDense.wi_1": "ffn.fc1",
    "layer.1.DenseReluDense.wo": "ffn.fc2",
}  # fmt: skip
_LLAMA = {
    "norm1": "attn_norm", "norm2": "ffn_norm", "attn.q": "attn_q", "attn.k": "attn_k", "attn.v": "attn_v",
    "attn.o": "attn_o", "pos_embedding.embedding": "attn_rel_b", "ffn.gate.0": "ffn_gate", "ffn.fc1": "ffn_up",
    "ffn.fc2": "ffn_down",
}  # fmt: skip


def native_text_encoder(model: torch.nn.Module) -> Tensors:
    """By wan/modules/t5.py."""
    named: Tensors = {}
    for name, tensor in model.state_dict().items():
        found = re.match(r"encoder\.block\.(\d+)\.(.+)\.weight", name)
        if found:
            named[f"blocks.{found[1]}.{_UMT5[found[2]]}.weight"] = tensor
    state = model.state_dict()
    return named | {
        "token_embedding.weight": state["shared.weight"], "norm.weight": state["encoder.final_layer_norm.weight"],
    }  # fmt: skip


def llama_text_encoder(model: torch.nn.Module) -> Tensors:
    """By llama.cpp's converter for T5 encoders."""
    renamed: Tensors = {}
    for name, tensor in native_text_encoder(model).items():
        found = re.match(r"blocks\.(\d+)\.(.+)\.weight", name)
        renamed[f"enc.blk.{found[1]}.{_LLAMA[found[2]]}.weight" if found else name] = tensor
    renamed["token_embd.weight"] = renamed.pop("token_embedding.weight")
    renamed["enc.output_norm.weight"] = renamed.pop("norm.weight")
    return renamed


def native_clip(model: torch.nn.Module) -> Tensors:
    """By wan/modules/clip.py: the image half of a CLIP, its attention in one matrix."""
    state = model.state_dict()
    named: Tensors = {
        "visual.cls_embedding": state["embeddings.class_embedding"][None, None],
        "visual.pos_embedding": state["embeddings.position_embedding.weight"][None],
        "visual.patch_embedding.weight": state["embeddings.patch_embedding.weight"],
        "visual.head": torch.zeros(4, 4),
        "textual.token_embedding.weight": torch.zeros(4, 4),
        "log_scale": torch.zeros(()),
    }
    for part in ("weight", "bias"):
        named[f"visual.pre_norm.{part}"] = state[f"pre_layrnorm.{part}"]
        named[f"visual.post_norm.{part}"] = state[f"post_layernorm.{part}"]
        for layer in range(3):
            old, new = f"encoder.layers.{layer}", f"visual.transformer.{layer}"
            fused = [state[f"{old}.self_attn.{which}_proj.{part}"] for which in "qkv"]
            named[f"{new}.attn.to_qkv.{part}"] = torch.cat(fused)
            for library, native in (
                ("self_attn.out_proj", "attn.proj"), ("layer_norm1", "norm1"), ("layer_norm2", "norm2"),
                ("mlp.fc1", "mlp.0"), ("mlp.fc2", "mlp.2"),
            ):  # fmt: skip
                named[f"{new}.{native}.{part}"] = state[f"{old}.{library}.{part}"]
    return named


# --- Storage ---------------------------------------------------------------------------------------------------------


def saved(tensors: Tensors, path: Path, prefix: str = "", config: Mapping[str, Any] | None = None) -> Path:
    """As safetensors; ``config`` goes into the metadata, as some programs do it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    own = {prefix + name: tensor.clone().contiguous() for name, tensor in tensors.items()}
    save_file(own, path, metadata={"config": json.dumps(config)} if config else None)
    return path


def in_fp8(tensors: Tensors, *, scaled: str = "") -> Tensors:
    """Matrices in eight bits: plain, with ComfyUI's ``scale_weight``, or with the newer ``comfy_quant``."""
    packed: Tensors = {}
    for name, tensor in tensors.items():
        if tensor.ndim != 2 or "block" not in name or not name.endswith(".weight"):
            packed[name] = tensor
            continue
        scale = tensor.abs().amax() / torch.finfo(FP8).max if scaled else torch.ones(())
        packed[name] = (tensor / scale).to(FP8)
        start = name.removesuffix(".weight")
        if scaled == "scale_weight":
            packed[f"{start}.scale_weight"] = scale.reshape(1)
        elif scaled == "comfy_quant":
            packed[f"{start}.weight_scale"] = scale
            told = json.dumps({"format": "float8_e4m3fn"}).encode()
            packed[f"{start}.comfy_quant"] = torch.frombuffer(bytearray(told), dtype=torch.uint8)
    if scaled == "scale_weight":
        packed["scaled_fp8"] = torch.zeros(2).to(FP8)
    return packed


def as_gguf(tensors: Tensors, path: Path, kind: str, heads: int = 0) -> Path:
    """As converters write it: matrices of the blocks in ``kind``, the rest in F32; more than four dimensions flat."""
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = gguf.GGUFWriter(path, "wan")
    writer.add_name(path.stem)
    if heads:
        writer.add_string("config", json.dumps({"num_heads": heads}))
    quantised = gguf.GGMLQuantizationType[kind]
    for name, tensor in tensors.items():
        data = tensor.detach().float().numpy()
        if data.ndim > 4:
            writer.add_array(f"comfy.gguf.orig_shape.{name}", [int(size) for size in data.shape])
            data = data.reshape(data.shape[0], -1)
        packed = data.ndim == 2 and ("block" in name or ".blk." in name) and name.endswith(".weight")
        if packed and "rel_b" not in name:
            writer.add_tensor(name, gguf.quants.quantize(np.ascontiguousarray(data), quantised), raw_dtype=quantised)
        else:
            writer.add_tensor(name, np.ascontiguousarray(data))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def sentencepiece_model(words: list[str], vocabulary: int) -> bytes:
    """A tiny model with T5's special tokens, in which every one of ``words`` is known."""
    import io

    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([" ".join(words)] * 50), model_writer=model, vocab_size=vocabulary,
        pad_id=0, eos_id=1, unk_id=2, bos_id=-1, hard_vocab_limit=False, minloglevel=2,
    )  # fmt: skip
    return model.getvalue()


def own_statistics(vae: Any) -> dict[str, Any] | None:
    """The latents' statistics where they are not the published ones: only the library's layout has a place for them."""
    own = {name: vae.config[name] for name in ("latents_mean", "latents_std")}
    return None if own == tiny_models.statistics_of(vae.config.z_dim, published=True) else own


# --- Layouts ---------------------------------------------------------------------------------------------------------


def experts_of(pipeline: Any) -> list[Any]:
    return [pipeline.transformer, getattr(pipeline, "transformer_2", None)]


def original(pipeline: Any, folder: Path, tokenizer: Path) -> Path:
    """The authors' repository: two folders of experts or one at the root, pickles for the rest."""
    experts = experts_of(pipeline)
    names = ["high_noise_model", "low_noise_model"] if experts[1] is not None else ["."]
    for name, expert in zip(names, experts, strict=False):
        config = expert.config
        saved(native_transformer(expert), folder / name / "diffusion_pytorch_model.safetensors")
        told = {
            "_class_name": "WanModel", "model_type": "i2v" if config.in_channels == 36 else "t2v",
            "dim": config.num_attention_heads * config.attention_head_dim, "num_heads": config.num_attention_heads,
            "num_layers": config.num_layers, "in_dim": config.in_channels, "out_dim": config.out_channels,
            "ffn_dim": config.ffn_dim, "eps": 1e-6, "text_len": 512, "freq_dim": config.freq_dim,
        }  # fmt: skip
        (folder / name / "config.json").write_text(json.dumps(told), encoding="utf-8")
    torch.save(native_text_encoder(pipeline.text_encoder), folder / "models_t5_umt5-xxl-enc-bf16.pth")
    vae = "Wan2.2_VAE.pth" if pipeline.vae.config.z_dim == 48 else "Wan2.1_VAE.pth"
    torch.save(native_vae(pipeline.vae), folder / vae)
    if (statistics := own_statistics(pipeline.vae)) is not None:
        told = folder / "config.json"
        root = json.loads(told.read_text("utf-8")) if told.exists() else {}
        told.write_text(json.dumps(root | {"vae": statistics}), encoding="utf-8")
    if getattr(pipeline, "image_encoder", None) is not None:
        clip = "models_clip_open-clip-xlm-roberta-large-vit-huge-14.pth"
        torch.save(native_clip(pipeline.image_encoder), folder / clip)
    shutil.copytree(tokenizer, folder / "google" / "umt5-xxl")
    return folder


def comfy(
    pipeline: Any, folder: Path, tokenizer: Path, pack: Callable[[Tensors], Tensors] = dict, end: str = "fp16"
) -> Path:
    """A ComfyUI tree of single files, with ``pack`` deciding how the transformers are stored."""
    experts = experts_of(pipeline)
    noises = ["_high_noise", "_low_noise"] if experts[1] is not None else [""]
    for noise, expert in zip(noises, experts, strict=False):
        heads = {"num_heads": expert.config.num_attention_heads}
        path = folder / "diffusion_models" / f"wan2.2_mini{noise}_{end}.safetensors"
        saved(pack(native_transformer(expert)), path, "model.diffusion_model.", heads)
    state = {n: t for n, t in pipeline.text_encoder.state_dict().items() if n != "encoder.embed_tokens.weight"}
    saved(state, folder / "text_encoders" / "umt5_xxl_fp16.safetensors")
    saved(native_vae(pipeline.vae), folder / "vae" / "wan_vae.safetensors", config=own_statistics(pipeline.vae))
    if getattr(pipeline, "image_encoder", None) is not None:
        vision = {f"vision_model.{name}": tensor for name, tensor in pipeline.image_encoder.state_dict().items()}
        saved(vision, folder / "clip_vision" / "clip_vision_h.safetensors")
    shutil.copytree(tokenizer, folder / "text_encoders" / "umt5")
    return folder


def quantised(pipeline: Any, folder: Path, tokenizer: Path, kind: str) -> Path:
    """Transformers and text encoder as GGUF, the VAE as safetensors, in one folder."""
    experts = experts_of(pipeline)
    noises = ["HighNoise", "LowNoise"] if experts[1] is not None else [""]
    for noise, expert in zip(noises, experts, strict=False):
        heads = expert.config.num_attention_heads
        as_gguf(native_transformer(expert), folder / f"Wan2.2-mini-{noise}-{kind}.gguf", kind, heads)
    as_gguf(llama_text_encoder(pipeline.text_encoder), folder / f"umt5-xxl-encoder-{kind}.gguf", kind)
    saved(native_vae(pipeline.vae), folder / "wan_vae.safetensors", config=own_statistics(pipeline.vae))
    if getattr(pipeline, "image_encoder", None) is not None:
        vision = {f"vision_model.{name}": tensor for name, tensor in pipeline.image_encoder.state_dict().items()}
        saved(vision, folder / "clip_vision_h.safetensors")
    shutil.copytree(tokenizer, folder / "umt5")
    return folder
