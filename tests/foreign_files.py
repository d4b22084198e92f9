"""Videos and pictures with settings as other programs write them: small, made by Pillow and the bundled ffmpeg."""

from __future__ import annotations

import json
import subprocess
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PIL import Image, PngImagePlugin

from wan22_desktop.video.ffmpeg import executable

Prompt = dict[str, dict[str, Any]]


# --- Files ------------------------------------------------------------------------------------------------------------


def video(path: Path, tags: Mapping[str, str], *, all_tags: bool = False, frames: int = 8) -> Path:
    """A clip of 64 × 48 at 8 frames per second; ``all_tags`` as SaveVideo has it, mp4 has no place for them else."""
    notes = path.with_name(f"{path.stem}.ffmeta")
    lines = [";FFMETADATA1"]
    for name, text in tags.items():
        escaped = "".join(f"\\{letter}" if letter in "=;#\\\n" else letter for letter in text)
        lines.append(f"{name}={escaped}")
    notes.write_text("\n".join(lines) + "\n", encoding="utf-8")
    codec = ["-c:v", "libvpx-vp9", "-speed", "8"] if path.suffix == ".webm" else ["-c:v", "mpeg4"]
    source = ["-f", "lavfi", "-i", "color=c=navy:s=64x48:r=8", "-f", "ffmetadata", "-i", str(notes)]
    subprocess.run(
        [executable(), "-v", "error", "-y", *source, "-map_metadata", "1", "-frames:v", str(frames), *codec,
         *(["-movflags", "use_metadata_tags"] if all_tags else []), str(path)],
        check=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    notes.unlink()
    return path


def png(path: Path, tags: Mapping[str, str], *, international: bool = False) -> Path:
    info = PngImagePlugin.PngInfo()
    for name, text in tags.items():
        (info.add_itxt if international else info.add_text)(name, text)
    Image.new("RGB", (64, 48), (20, 40, 90)).save(path, pnginfo=info)
    return path


def png_animation(path: Path, tags: Mapping[str, str]) -> Path:
    """As SaveAnimatedPNG: chunks ``comf`` behind the pixels."""
    pictures = [Image.new("RGB", (64, 48), (shade, 40, 90)) for shade in (20, 90)]
    pictures[0].save(path, save_all=True, append_images=pictures[1:], duration=125)
    raw = path.read_bytes()
    chunks = b""
    for name, text in tags.items():
        body = b"comf" + name.encode("latin-1") + b"\0" + text.encode()
        chunks += (len(body) - 4).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")
    path.write_bytes(raw[:-12] + chunks + raw[-12:])
    return path


def webp_animation(path: Path, tags: Mapping[str, str]) -> Path:
    """As SaveAnimatedWEBP: EXIF tags from the camera's model downwards, with the names before the texts."""
    pictures = [Image.new("RGB", (64, 48), (shade, 40, 90)) for shade in (20, 90)]
    exif = pictures[0].getexif()
    for number, (name, text) in enumerate(tags.items()):
        exif[0x0110 - number] = f"{name}:{text}"
    pictures[0].save(path, save_all=True, append_images=pictures[1:], duration=125, exif=exif)
    return path


def commented(path: Path, comment: bytes) -> Path:
    """A JPEG or WebP with an EXIF user comment."""
    picture = Image.new("RGB", (64, 48), (20, 40, 90))
    exif = picture.getexif()
    exif.get_ifd(0x8769)[0x9286] = comment
    picture.save(path, exif=exif)
    return path


# --- ComfyUI ----------------------------------------------------------------------------------------------------------


def node(kind: str, title: str = "", **inputs: Any) -> dict[str, Any]:
    return {"class_type": kind, "inputs": inputs, "_meta": {"title": title or kind}}


def two_experts(saver: dict[str, Any] | None = None) -> Prompt:
    """Core nodes: image to video, four steps each with its LoRA; another text lies about that nothing uses."""
    shared = {"steps": 8, "sampler_name": "euler", "scheduler": "simple", "positive": ["50", 0], "negative": ["50", 1]}
    return {
        "1": node("CLIPTextEncode", text="not this one", clip=["38", 0]),
        "6": node("CLIPTextEncode", text=["70", 0], clip=["38", 0]),
        "7": node("CLIPTextEncode", text="blurry", clip=["38", 0]),
        "8": node("VAEDecode", samples=["58", 0], vae=["39", 0]),
        "37": node("UNETLoader", unet_name="wan2.2_i2v_high_noise_14B_fp8_scaled.safetensors", weight_dtype="default"),
        "56": node("UNETLoader", unet_name="wan2.2_i2v_low_noise_14B_fp8_scaled.safetensors", weight_dtype="default"),
        "38": node("CLIPLoader", clip_name="umt5_xxl_fp8_e4m3fn_scaled.safetensors", type="wan"),
        "39": node("VAELoader", vae_name="wan_2.1_vae.safetensors"),
        "50": node(
            "WanImageToVideo", width=640, height=480, length=81, batch_size=1, positive=["6", 0], negative=["7", 0],
            vae=["39", 0], start_image=["52", 0],
        ),
        "52": node("LoadImage", image="cat.png"),
        "54": node("ModelSamplingSD3", shift=8.0, model=["60", 0]),
        "55": node("ModelSamplingSD3", shift=8.0, model=["61", 0]),
        "57": node(
            "KSamplerAdvanced", add_noise="enable", noise_seed=["71", 0], cfg=3.5, start_at_step=0, end_at_step=4,
            return_with_leftover_noise="enable", model=["54", 0], latent_image=["50", 2], **shared,
        ),
        "58": node(
            "KSamplerAdvanced", add_noise="disable", noise_seed=0, cfg=1.0, start_at_step=4, end_at_step=10000,
            return_with_leftover_noise="disable", model=["55", 0], latent_image=["57", 0], **shared,
        ),
        "60": node("LoraLoaderModelOnly", lora_name="style_high.safetensors", strength_model=0.9, model=["37", 0]),
        "61": node("LoraLoaderModelOnly", lora_name="style_low.safetensors", strength_model=0.7, model=["56", 0]),
        "62": node("CreateVideo", fps=16, images=["8", 0]),
        "63": saver or node("SaveVideo", filename_prefix="video/ComfyUI", format="auto", codec="auto", video=["62", 0]),
        "70": node("PrimitiveStringMultiline", value="a cat = on a #hill;\nwind"),
        "71": node("Seed (rgthree)", seed=206275406212235),
    }  # fmt: skip


def wrapper() -> Prompt:
    """WanVideoWrapper: text to video, both halves with the distilling LoRA, saved by VideoHelperSuite."""
    shared = {
        "image_embeds": ["4", 0], "steps": 6, "shift": 5.0, "seed": 222555, "force_offload": True,
        "scheduler": "dpm++", "riflex_freq_index": 0, "text_embeds": ["5", 0], "denoise_strength": 1.0,
    }  # fmt: skip
    return {
        "2": node("WanVideoVAELoader", model_name="Wan2_1_VAE_bf16.safetensors", precision="bf16"),
        "3": node("LoadWanVideoT5TextEncoder", model_name="umt5-xxl-enc-bf16.safetensors", precision="bf16"),
        "4": node("WanVideoEmptyEmbeds", width=832, height=480, num_frames=49),
        "5": node("WanVideoTextEncode", positive_prompt="a ship", negative_prompt="static", t5=["3", 0]),
        "6": node("WanVideoModelLoader", model="WanVideo/Wan2_2-T2V-A14B_HIGH_fp8.safetensors", lora=["11", 0]),
        "7": node("WanVideoModelLoader", model="WanVideo\\Wan2_2-T2V-A14B-LOW_fp8.safetensors", lora=["11", 0]),
        "8": node("WanVideoSampler", model=["6", 0], cfg=2.5, start_step=0, end_step=3, **shared),
        "9": node("WanVideoSampler", model=["14", 0], cfg=1.0, start_step=3, end_step=-1, samples=["8", 0], **shared),
        "10": node("WanVideoDecode", vae=["2", 0], samples=["9", 0], enable_vae_tiling=False),
        "11": node("WanVideoLoraSelect", lora="speed.safetensors", strength=1.0, prev_lora=["12", 0]),
        "12": node("WanVideoLoraSelectMulti", lora_0="grain.safetensors", strength_0=0.4, lora_1="none", strength_1=1),
        "13": node("VHS_VideoCombine", images=["10", 0], frame_rate=16, filename_prefix="Wan", format="video/h264-mp4"),
        "14": node("WanVideoSetBlockSwap", model=["7", 0], block_swap_args=["15", 0]),
        "15": node("WanVideoBlockSwap", blocks_to_swap=20),
    }  # fmt: skip


def custom_sampler() -> Prompt:
    """The small model through SamplerCustomAdvanced, with twice as many frames made afterwards."""
    return {
        "1": node("RandomNoise", noise_seed=42),
        "2": node("CFGGuider", cfg=5.0, model=["3", 0], positive=["6", 0], negative=["7", 0]),
        "3": node("ModelSamplingSD3", shift=5.0, model=["4", 0]),
        "4": node("UnetLoaderGGUF", unet_name="Wan2.2-TI2V-5B-Q8_0.gguf"),
        "5": node("KSamplerSelect", sampler_name="uni_pc"),
        "6": node("CLIPTextEncode", text=["16", 0], clip=["15", 0]),
        "7": node("ConditioningZeroOut", conditioning=["6", 0]),
        "8": node("BasicScheduler", scheduler="beta", steps=["17", 0], denoise=1.0, model=["3", 0]),
        "9": node("Wan22ImageToVideoLatent", width=1280, height=704, length=121, batch_size=1, vae=["10", 0]),
        "10": node("VAELoader", vae_name="wan2.2_vae.safetensors"),
        "11": node(
            "SamplerCustomAdvanced", noise=["1", 0], guider=["2", 0], sampler=["5", 0], sigmas=["8", 0],
            latent_image=["9", 0],
        ),
        "12": node("VAEDecode", samples=["11", 0], vae=["10", 0]),
        "13": node("RIFE VFI", frames=["12", 0], multiplier=2, ckpt_name="rife49.pth"),
        "14": node("SaveWEBM", filename_prefix="ComfyUI", codec="vp9", fps=48.0, crf=32, images=["13", 0]),
        "15": node("CLIPLoader", clip_name="umt5.safetensors", type="wan"),
        "16": node("StringConcatenate", string_a="a fox", string_b="in snow", delimiter=", "),
        "17": node("Reroute", **{"": ["18", 0]}),
        "18": node("PrimitiveInt", value=20),
    }  # fmt: skip


def both_in_one() -> Prompt:
    """ComfyUI-WanMoeKSampler: both experts in a node, LoRAs by rgthree's loader, a patch between."""
    return {
        "1": node(
            "WanMoeKSampler", model_high_noise=["2", 0], model_low_noise=["3", 0], boundary=0.875, seed=7, steps=20,
            cfg_high_noise=4.0, cfg_low_noise=3.0, sampler_name="res_2s", scheduler="simple", sigma_shift=8.0,
            positive=["5", 0], negative=["6", 0], latent_image=["7", 0], start_at_step=0, end_at_step=10000,
        ),
        "2": node(
            "Power Lora Loader (rgthree)", PowerLoraLoaderHeaderWidget={"type": "PowerLoraLoaderHeaderWidget"},
            lora_1={"on": True, "lora": "style_high.safetensors", "strength": 0.5},
            lora_2={"on": False, "lora": "off.safetensors", "strength": 1}, model=["8", 0],
        ),
        "3": node("SkipLayerGuidanceDiT", model=["9", 0], scale=3.0, layers="9"),
        "5": node("CLIPTextEncode", text="a town", clip=["10", 0]),
        "6": node("CLIPTextEncode", text="", clip=["10", 0]),
        "7": node("EmptyHunyuanLatentVideo", width=832, height=480, length=81, batch_size=1),
        "8": node("UNETLoader", unet_name="wan2.2_t2v_high_noise_14B_fp16.safetensors"),
        "9": node("UNETLoader", unet_name="wan2.2_t2v_low_noise_14B_fp16.safetensors"),
        "10": node("CLIPLoader", clip_name="umt5.safetensors", type="wan"),
        "11": node("VAEDecode", samples=["1", 0], vae=["12", 0]),
        "12": node("VAELoader", vae_name="wan_2.1_vae.safetensors"),
        "13": node("SaveAnimatedWEBP", images=["11", 0], filename_prefix="ComfyUI", fps=16.0, lossless=False),
    }  # fmt: skip


def workflow_alone() -> dict[str, Any]:
    """A workflow as the window keeps it, without the prompt: links as rows, values by their order."""
    links = [
        [1, 1, 0, 4, 0, "MODEL"], [2, 2, 0, 4, 1, "CONDITIONING"], [3, 3, 0, 4, 2, "CONDITIONING"],
        [4, 5, 0, 4, 3, "LATENT"], [5, 4, 0, 6, 0, "LATENT"], [6, 6, 0, 7, 0, "IMAGE"], [7, 7, 0, 8, 0, "VIDEO"],
        [8, 9, 0, 1, 0, "MODEL"], [9, 10, 0, 9, 0, "MODEL"],
    ]  # fmt: skip

    def made(
        identity: int, kind: str, inputs: list[tuple[str, int, str]], values: Any, mode: int = 0
    ) -> dict[str, Any]:
        given = [{"name": name, "type": sort, "link": link} for name, link, sort in inputs]
        kinds = {"LoraLoaderModelOnly": "MODEL"}
        outputs = [{"name": "out", "type": kinds.get(kind, "*")}]
        return {
            "id": identity, "type": kind, "inputs": given, "outputs": outputs, "widgets_values": values, "mode": mode,
        }  # fmt: skip

    sampler = [("model", 1, "MODEL"), ("positive", 2, "CONDITIONING"), ("negative", 3, "CONDITIONING")]
    nodes = [
        made(1, "ModelSamplingSD3", [("model", 8, "MODEL")], [5.0]),
        made(2, "CLIPTextEncode", [], ["a lake"]),
        made(3, "CLIPTextEncode", [], ["fog"]),
        made(4, "KSampler", [*sampler, ("latent_image", 4, "LATENT")], [11, "fixed", 30, 6.0, "uni_pc", "simple", 1.0]),
        made(5, "EmptyHunyuanLatentVideo", [], [480, 832, 33, 1]),
        made(6, "VAEDecode", [("samples", 5, "LATENT")], []),
        made(7, "CreateVideo", [("images", 6, "IMAGE")], [16]),
        made(8, "SaveVideo", [("video", 7, "VIDEO")], ["video/ComfyUI", "auto", "auto"]),
        made(9, "LoraLoaderModelOnly", [("model", 9, "MODEL")], ["passed_by.safetensors", 1.0], mode=4),
        made(10, "UNETLoader", [], ["wan2.1_t2v_1.3B_fp16.safetensors", "default"]),
    ]
    return {"nodes": nodes, "links": links, "version": 0.4}


def comfy_tags(prompt: Prompt) -> dict[str, str]:
    return {"prompt": json.dumps(prompt), "workflow": json.dumps({"nodes": [], "links": [], "version": 0.4})}


# --- Others -----------------------------------------------------------------------------------------------------------

WAN2GP: dict[str, Any] = {
    "prompt": "a whale = in the sky", "negative_prompt": "noise", "resolution": "832x480", "video_length": 81,
    "num_inference_steps": 20, "seed": 1234, "guidance_scale": 4.0, "guidance2_scale": 3.0, "guidance_phases": 2,
    "switch_threshold": 900, "flow_shift": 12.0, "sample_solver": "unipc", "force_fps": "",
    "activated_loras": ["style_high.safetensors", "grain.safetensors"], "loras_multipliers": "1;0 0.8",
    "skip_steps_cache_type": "tea", "skip_steps_multiplier": 1.75, "NAG_scale": 1, "image_prompt_type": "",
    "model_type": "t2v_2_2", "settings_version": 2.4, "type": "WanGP v9 by DeepBeepMeep - Wan2.2 Text2video 14B",
}  # fmt: skip
INFOTEXT = (
    "a tower, tall <lora:style_high:0.6>\nNegative prompt: flat,\nugly\nSteps: 25, Size: 832x480, Sampler: UniPC, "
    "Scheduler: UniPCMultistepScheduler, Seed: 99, CFG scale: 5, App: SD.Next, Version: abc, Pipeline: WanPipeline, "
    'Operations: video, Model: Wan2.2-T2V-A14B-Diffusers, VAE: TAESD, Sampler shift: 7, Styles: "one, two"'
)
A1111 = (
    "a tower\nNegative prompt: flat\nSteps: 25, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 7, Seed: 99, "
    "Size: 832x480, Model hash: aaaa, Model: some model, Denoising strength: 0.4, Version: v1.10"
)
SWARM: dict[str, Any] = {
    "sui_image_params": {
        "prompt": "a harbour", "negativeprompt": "rain", "model": "Wan/wan2.2_t2v_high_noise_14B_fp16", "seed": "77",
        "steps": 20, "cfgscale": "4.5", "width": 832, "height": 480, "sampler": "euler", "scheduler": "simple",
        "sigmashift": 8.0, "textvideoframes": 81, "videofps": 16, "refinermodel": "Wan/wan2.2_t2v_low_noise_14B_fp16",
        "refinercontrolpercentage": 0.4, "refinermethod": "StepSwap", "loras": ["style_high", "grain"],
        "loraweights": ["0.9", "0.5"], "lorasectionconfinement": ["5", "0"], "freeuapplyto": "Both",
        "swarm_version": "0.9.8", "automaticvae": True,
    },
    "sui_extra_data": {"date": "2026-01-01"},
}  # fmt: skip
