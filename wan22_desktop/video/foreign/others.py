"""Programs that write a flat list of settings: Wan2GP, SwarmUI, and those that write as AUTOMATIC1111's web UI does.

Sources: Wan2GP's ``docs/SETTINGS.md`` and ``docs/LORAS.md`` (a JSON object in the comment), SwarmUI's ``Image Metadata
Format`` (a JSON object with ``sui_image_params``), SD.Next's and AUTOMATIC1111's info text (``Steps: 20, Size: …``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.model import Noise
from wan22_desktop.video.foreign.findings import NO_PLACE, Findings, as_number, read_json

NEEDS_FILE = mark("It is not in the file.")
CHANGES = mark("A strength that changes from step to step has no counterpart here; the first one was taken.")
PHASES = mark("There are three phases; the app has two.")
_Settings = Mapping[str, Any]


def _left(found: Findings, told: _Settings, known: frozenset[str], unsaid: frozenset[str]) -> None:
    """What is neither taken nor mere bookkeeping, nor left at nothing."""
    for name, value in told.items():
        if name not in known | unsaid and value not in (None, "", False, [], {}, "None", "none"):
            found.leave(name, value, NO_PLACE)


def _put(found: Findings, field: str, value: object) -> None:
    """A text or a number; a seed of -1 means any."""
    if field in ("prompt", "negative"):
        found.text(field, value)
    elif not (field == "seed" and as_number(value) == -1):
        found.number(field, value)


# --- Wan2GP -----------------------------------------------------------------------------------------------------------

_WAN2GP = {
    "prompt": "prompt", "negative_prompt": "negative", "num_inference_steps": "steps", "video_length": "frames",
    "seed": "seed", "guidance_scale": "guidance", "flow_shift": "shift",
}  # fmt: skip
_WAN2GP_UNSAID = frozenset({
    "type", "settings_version", "model_type", "base_model_type", "model_filename", "generation_time", "creation_date",
    "creation_timestamp", "image_mode", "batch_size", "repeat_generation", "multi_prompts_gen_type", "prompt_enhancer",
    "image_prompt_type", "video_prompt_type", "audio_prompt_type", "output_filename", "lset_name", "window_no",
    "sliding_window_size", "sliding_window_overlap", "client_id", "multi_images_gen_type", "guidance_phases",
    "RIFLEx_setting", "cfg_zero_step", "model_switch_phase", "enhanced_prompt", "extra_info", "override_profile",
})  # fmt: skip
_WAN2GP_KNOWN = frozenset({
    *_WAN2GP, "resolution", "force_fps", "sample_solver", "guidance2_scale", "switch_threshold", "guidance3_scale",
    "switch_threshold2", "activated_loras", "loras_multipliers", "alt_guidance_scale",
})  # fmt: skip
_ATTACHED = {"S": mark("Start image"), "E": mark("End image"), "V": mark("Source video"), "L": mark("Source video")}


def read_wan2gp(told: object) -> Findings | None:
    """Of the object in a comment; None where it is something else."""
    if not isinstance(told, dict) or not {"num_inference_steps", "model_type"} & told.keys() or "prompt" not in told:
        return None
    given, found = cast("_Settings", told), Findings("Wan2GP")
    for name, field in _WAN2GP.items():
        _put(found, field, given.get(name))
    found.size(given.get("resolution"))
    if given.get("force_fps") not in (None, "", "auto", "control", "source"):
        found.number("fps", given["force_fps"])
    found.sampler(given.get("sample_solver") or None)
    phases = as_number(given.get("guidance_phases")) or 1
    if phases >= 2:  # both experts
        found.number("guidance_low", given.get("guidance2_scale"))
        if threshold := as_number(given.get("switch_threshold")):
            found.number("boundary", threshold / 1000)  # a timestep of the 1000
    if phases > 2:
        found.leave("guidance_phases", phases, PHASES)
    for letter in dict.fromkeys(str(given.get("image_prompt_type") or "")[:8]):
        if letter in _ATTACHED:
            found.leave(_ATTACHED[letter], "", NEEDS_FILE)
    for name in ("model_filename", "model_type"):
        found.model(given.get(name) or None)
    _wan2gp_loras(found, given, dual=phases >= 2)
    _left(found, given, _WAN2GP_KNOWN, _WAN2GP_UNSAID)
    return found


def _wan2gp_loras(found: Findings, given: _Settings, *, dual: bool) -> None:
    """A strength for each LoRA in turn: ``1.2``, ``1;0`` for the experts, ``0.9,0.7`` for parts of the steps."""
    loras = given.get("activated_loras")
    lines = str(given.get("loras_multipliers") or "")[:4000].replace("|", " ").splitlines()
    strengths = " ".join(line for line in lines if not line.lstrip().startswith("#")).split()
    for number, name in enumerate(cast("list[object]", loras) if isinstance(loras, list) else []):
        strength = strengths[number] if number < len(strengths) else "1"
        if "," in strength:
            found.leave("LoRA", f"{name} × {strength}", CHANGES)
        phases = [phase.split(",")[0] for phase in strength.split(";")]
        if dual and len(phases) > 1 and phases[0] != phases[-1]:
            found.lora(name, phases[0], Noise.HIGH)
            found.lora(name, phases[-1], Noise.LOW)
        else:
            found.lora(name, phases[0])


# --- SwarmUI ----------------------------------------------------------------------------------------------------------

_SWARM = (
    ("prompt", ("prompt",)), ("negative", ("negativeprompt",)), ("width", ("width",)), ("height", ("height",)),
    ("frames", ("videoframes", "textvideoframes", "texttovideoframes")), ("fps", ("videofps", "textvideofps")),
    ("steps", ("videosteps", "steps")), ("guidance", ("videocfg", "cfgscale")), ("shift", ("sigmashift",)),
    ("seed", ("seed",)),
)  # fmt: skip
_SWARM_MODELS = ("videomodel", "model", "videoswapmodel", "refinermodel")
_SWARM_LISTS = ("loras", "loraweights", "lorasectionconfinement")
_SWARM_SWAPS = ("videoswappercent", "refinercontrolpercentage")
_SWARM_UNSAID = frozenset({
    "swarm_version", "aspectratio", "automaticvae", "images", "batchsize", "videoformat", "textvideoformat",
    "refinermethod", "videoresolution", "sidelength", "loratencweights", "donotsave",
})  # fmt: skip
_HIGH, _LOW = ("5", "2"), ("1", "3")
"""Sections of a prompt: base and video, refiner and swapped video model."""


def read_swarm(told: object) -> Findings | None:
    """Of the object in ``parameters``; None where it is something else."""
    params = cast("dict[str, Any]", told).get("sui_image_params") if isinstance(told, dict) else None
    if not isinstance(params, dict):
        return None
    given, found = cast("_Settings", params), Findings("SwarmUI")
    for field, names in _SWARM:
        value = next((given[name] for name in names if given.get(name) not in (None, "")), None)
        _put(found, field, value)
    found.sampler(given.get("sampler"))
    found.spacing(given.get("scheduler"))
    swap = given.get("videoswapmodel", given.get("refinermodel"))
    share = next((as_number(given[name]) for name in _SWARM_SWAPS if name in given), None)
    if swap and share is not None and 0 <= share <= 1 and (steps := found.fields.get("steps")):
        # Of the first model its share of the steps; the refiner's share is that of the second.
        high = share if "videoswapmodel" in given else 1 - share
        found.number("high_steps", round(steps * high))
    for name in _SWARM_MODELS:
        found.model(given.get(name))
    names, strengths, sections = (_listed(given.get(name)) for name in _SWARM_LISTS)
    for number, name in enumerate(names):
        section = str(sections[number]) if number < len(sections) else ""
        expert = Noise.HIGH if swap and section in _HIGH else Noise.LOW if swap and section in _LOW else None
        found.lora(name, strengths[number] if number < len(strengths) else 1.0, expert)
    for name, called in (("initimage", mark("Start image")), ("videoendimage", mark("End image"))):
        if name in given:
            found.leave(called, "", NEEDS_FILE)
    known = frozenset(name for _, names in _SWARM for name in names)
    known |= {*_SWARM_MODELS, *_SWARM_LISTS, *_SWARM_SWAPS, "sampler", "scheduler", "initimage", "videoendimage"}
    _left(found, given, known, _SWARM_UNSAID)
    return found


def _listed(value: object) -> list[Any]:
    """A list, or the same as a text with commas."""
    if isinstance(value, list):
        return cast("list[Any]", value)
    return [part.strip() for part in value.split(",")] if isinstance(value, str) and value else []


# --- Info text --------------------------------------------------------------------------------------------------------

_PAIR = re.compile(r'\s*([\w][\w +/-]{0,40}):\s*("(?:\\.|[^"\\])*"|[^,"]*)(?:,|$)')
_IN_PROMPT = re.compile(r"<lora:([^:<>]{1,300})(?::([^:<>]{0,40}))?(?::[^<>]{0,100})?>")
_INFO = {
    "Steps": "steps", "Seed": "seed", "CFG scale": "guidance", "Sampler shift": "shift", "Shift": "shift",
    "Frames": "frames", "Video frames": "frames", "FPS": "fps", "Video FPS": "fps", "CFG true": "guidance_low",
}  # fmt: skip
_INFO_UNSAID = frozenset({
    "App", "Version", "Pipeline", "Parser", "Operations", "Model hash", "Batch", "Index", "Lora hashes", "VAE hash",
    "Hashes", "TI hashes", "Scheduler", "LoRA networks", "LoRA modules", "LoRA method", "LoRA mode",
})  # fmt: skip
_LEAST_PAIRS = 3


def read_infotext(text: str) -> Findings | None:
    """Of ``prompt``, ``Negative prompt: …`` and a last line of settings; None where there is no such line."""
    lines = text[:200_000].replace("\r", "").strip().split("\n")
    at = next((n for n in range(len(lines) - 1, -1, -1) if re.match(r"\s*Steps: ", lines[n])), None)
    pairs = {pair[1].strip(): pair[2].strip() for pair in _PAIR.finditer(lines[at])} if at is not None else {}
    if at is None or len(pairs) < _LEAST_PAIRS:
        return None
    found = Findings("SD.Next" if pairs.get("App") == "SD.Next" else tr("an AUTOMATIC1111-like program"))
    begin = next((n for n, line in enumerate(lines[:at]) if line.startswith("Negative prompt:")), at)
    end = next((n for n, line in enumerate(lines[:at]) if line.startswith(("Template:", "Negative template:"))), at)
    prompt = "\n".join(lines[: min(begin, end)])
    for lora in _IN_PROMPT.finditer(prompt):
        found.lora(lora[1], lora[2] or "1")
    found.text("prompt", _IN_PROMPT.sub("", prompt).strip())
    if begin < at:
        stop = end if end > begin else at
        found.text("negative", "\n".join(lines[begin:stop]).removeprefix("Negative prompt:").strip())
    for name, field in _INFO.items():
        _put(found, field, pairs.get(name))
    found.size(pairs.get("Size"))
    sampler = pairs.get("Sampler")
    found.sampler(sampler if sampler and sampler != "Default" else pairs.get("Scheduler"))
    found.spacing(pairs.get("Schedule type"))
    found.model(_plain(pairs.get("Model")))
    known = frozenset({*_INFO, "Size", "Sampler", "Schedule type", "Model"})
    _left(found, {name: _plain(value) for name, value in pairs.items()}, known, _INFO_UNSAID)
    return found


def _plain(value: str | None) -> str | None:
    """Without the quotation marks that protect commas."""
    if value and value.startswith('"') and isinstance(plain := read_json(value), str):
        return plain
    return value
