"""A ComfyUI workflow, as its window keeps it, into the form of a prompt, which is what it runs.

Files that have both are read by their prompt. A workflow has links as rows and values without names: newer ones name
the inputs that values belong to, older ones only know their order, which is kept here for the nodes that matter.
"""

from __future__ import annotations

from typing import Any, cast

_AFTER = ("fixed", "increment", "decrement", "randomize", "increment-wrap")
"""What comes behind a seed: what to do with it after a run."""
_MUTED, _BYPASSED = 2, 4
_SAVED = ("Reroute", "PrimitiveNode")
_VIDEO = ("width", "height", "length", "batch_size")
_ORDER: dict[str, tuple[str, ...]] = {
    "KSampler": ("seed", "steps", "cfg", "sampler_name", "scheduler", "denoise"),
    "KSamplerAdvanced": (
        "add_noise", "noise_seed", "steps", "cfg", "sampler_name", "scheduler", "start_at_step", "end_at_step",
        "return_with_leftover_noise",
    ),
    "CLIPTextEncode": ("text",), "UNETLoader": ("unet_name", "weight_dtype"), "UnetLoaderGGUF": ("unet_name",),
    "CheckpointLoaderSimple": ("ckpt_name",), "LoraLoaderModelOnly": ("lora_name", "strength_model"),
    "LoraLoader": ("lora_name", "strength_model", "strength_clip"), "ModelSamplingSD3": ("shift",),
    "EmptyHunyuanLatentVideo": _VIDEO, "WanImageToVideo": _VIDEO, "WanFirstLastFrameToVideo": _VIDEO,
    "Wan22ImageToVideoLatent": _VIDEO, "LoadImage": ("image",), "SaveVideo": ("filename_prefix", "format", "codec"),
    "CreateVideo": ("fps",), "SaveWEBM": ("filename_prefix", "codec", "fps", "crf"), "VAELoader": ("vae_name",),
    "SaveAnimatedWEBP": ("filename_prefix", "fps", "lossless", "quality", "method"),
    "CLIPLoader": ("clip_name", "type"),
    "SaveImage": ("filename_prefix",), "RandomNoise": ("noise_seed",), "KSamplerSelect": ("sampler_name",),
    "BasicScheduler": ("scheduler", "steps", "denoise"), "CFGGuider": ("cfg",), "PrimitiveNode": ("value",),
    "WanVideoSampler": (
        "steps", "cfg", "shift", "seed", "force_offload", "scheduler", "riflex_freq_index", "denoise_strength",
        "batched_cfg", "rope_function", "start_step", "end_step",
    ),
    "WanMoeKSampler": (
        "boundary", "seed", "steps", "cfg_high_noise", "cfg_low_noise", "sampler_name", "scheduler",
        "sigma_shift", "start_at_step", "end_at_step",
    ),
    "SamplerCustom": ("add_noise", "noise_seed", "cfg"), "SplitSigmas": ("step",),
    "WanVideoLoraSelectMulti": tuple(f"{name}_{n}" for n in range(5) for name in ("lora", "strength")),
    "WanVideoImageClipEncode": ("generation_width", "generation_height", "num_frames"),
    "WanVideoVAELoader": ("model_name", "precision"), "LoadWanVideoT5TextEncoder": ("model_name", "precision"),
    "WanVideoTextEncodeCached": ("model_name", "precision", "positive_prompt", "negative_prompt"),
    "WanVideoTextEncode": ("positive_prompt", "negative_prompt"), "WanVideoLoraSelect": ("lora", "strength"),
    "WanVideoModelLoader": ("model", "base_precision", "quantization", "load_device"),
    "WanVideoEmptyEmbeds": ("width", "height", "num_frames"),
    "WanVideoImageToVideoEncode": ("width", "height", "num_frames"),
}  # fmt: skip
_Object = dict[str, Any]


def prompt_of(workflow: object) -> dict[str, object]:
    """The prompt that such a workflow would run; what does not have the right form is left out."""
    if not isinstance(workflow, dict):
        return {}
    nodes = {str(node["id"]): node for node in _objects(cast("_Object", workflow).get("nodes")) if "id" in node}
    rows: dict[int, tuple[str, int]] = {}
    for row in _list(cast("_Object", workflow).get("links")):
        if isinstance(row, list) and len(cells := cast("list[object]", row)) >= 4 and isinstance(cells[0], int):
            rows[cells[0]] = (str(cells[1]), cells[2] if isinstance(cells[2], int) else 0)
    sets = {_first(node): node for node in nodes.values() if node.get("type") == "SetNode"}
    prompt: dict[str, object] = {}
    for identity, node in nodes.items():
        if node.get("mode") in (_MUTED, _BYPASSED) or node.get("type") in ("SetNode", "GetNode", "Note"):
            continue
        inputs = _values(node)
        for given in _objects(node.get("inputs")):
            if (link := _source(given.get("link"), nodes, rows, sets)) is not None:
                inputs[str(given.get("name"))] = list(link)
        prompt[identity] = {"class_type": node.get("type"), "inputs": inputs, "_meta": {"title": node.get("title")}}
    return prompt


def _source(
    link: object, nodes: dict[str, _Object], rows: dict[int, tuple[str, int]], sets: dict[object, _Object]
) -> tuple[str, int] | None:
    """Where a link really comes from: through nodes that are passed by, and those that hand on by a name."""
    for _ in range(len(nodes) + 1):
        row = rows.get(link) if isinstance(link, int) else None
        node = nodes.get(row[0]) if row else None
        if row is None or node is None or node.get("mode") == _MUTED:
            return None
        if node.get("type") == "GetNode":
            link = next((one.get("link") for one in _objects(sets.get(_first(node), {}).get("inputs"))), None)
        elif node.get("mode") == _BYPASSED:
            outputs = _objects(node.get("outputs"))
            kind = outputs[row[1]].get("type") if 0 <= row[1] < len(outputs) else None
            link = next((one.get("link") for one in _objects(node.get("inputs")) if one.get("type") == kind), None)
        else:
            return row
    return None


def _values(node: _Object) -> dict[str, object]:
    """The values of a node by the names of its inputs."""
    values = node.get("widgets_values")
    if isinstance(values, dict):
        return {str(name): value for name, value in cast("dict[object, object]", values).items()}
    named = [
        str(cast("_Object", one["widget"]).get("name"))
        for one in _objects(node.get("inputs"))
        if isinstance(one.get("widget"), dict)
    ]
    order = _ORDER.get(str(node.get("type")), ())
    names = iter(named if len(named) >= len(order) else order)
    # rgthree's loader has a row for each LoRA.
    lines = [line for line in _objects(values) if "lora" in line]
    told: dict[str, object] = {f"lora_{number}": line for number, line in enumerate(lines, start=1)}
    before = ""
    for value in _list(values):
        if value in _AFTER and "seed" in before:
            before = ""
            continue
        if not (before := next(names, "")):
            break
        told[before] = value
    return told


def _first(node: _Object) -> object:
    values = _list(node.get("widgets_values"))
    return values[0] if values and isinstance(values[0], str) else None


def _list(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []


def _objects(value: object) -> list[_Object]:
    return [cast("_Object", one) for one in _list(value) if isinstance(one, dict)]
