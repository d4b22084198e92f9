"""Settings from a ComfyUI prompt: from the node that saved the file back to what made it.

The formats are those of ComfyUI (SaveVideo, SaveWEBM, SaveAnimatedWEBP, SaveImage; KSampler, KSamplerAdvanced,
SamplerCustomAdvanced), ComfyUI-VideoHelperSuite (VHS_VideoCombine), ComfyUI-WanVideoWrapper (WanVideoSampler and what
feeds it), ComfyUI-WanMoeKSampler, and rgthree-comfy's and ComfyUI-GGUF's loaders. A node that is not known here is
passed by the names of its inputs, or its value is told as not taken.
"""

from __future__ import annotations

from pathlib import Path

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.model import Noise
from wan22_desktop.video.foreign.findings import NAMES, Findings
from wan22_desktop.video.foreign.graph import Graph, Node, Untold
from wan22_desktop.video.foreign.models import ModelChain, model_chain
from wan22_desktop.video.foreign.stages import Stage, is_sampler, stages
from wan22_desktop.video.foreign.texts import prompt_text

PROGRAM = "ComfyUI"
_SAVERS = (
    "SaveVideo", "SaveWEBM", "VHS_VideoCombine", "SaveAnimatedWEBP", "SaveAnimatedPNG", "SaveImage", "PreviewImage",
)  # fmt: skip
_LATENT = ("latent_image", "samples", "latent", "samples1", "samples_to", "image_embeds", "embeds", "LATENT")
_PIXELS = ("start_image", "image", "images", "pixels", "IMAGE", "end_image")
_FRAMES = ("length", "num_frames", "frames", "video_frames", "frame_count")
_OTHER_INPUTS = {
    "control_video": mark("Leading video"), "reference_image": mark("Reference"), "ref_image": mark("Reference"),
    "control_embeds": mark("Leading video"), "vace_frames": mark("Leading video"), "pose_video": mark("Pose video"),
    "face_video": mark("Face video"), "background_video": mark("Background"), "clip_embeds": mark("Image embedding"),
    "clip_vision_output": mark("Image embedding"), "audio_encoder_output": mark("Sound"),
    "input_frames": mark("Leading video"),
    "input_masks": mark("Mask"), "mask": mark("Mask"), "character_mask": mark("Mask"),
}  # fmt: skip
_CACHES = ("cache_args", "teacache_args", "slg_args", "feta_args", "context_options", "experimental_args", "loop_args")
NO_SAMPLER = mark("No node in it makes a video in a way that is known here.")
SEVERAL = mark("The workflow saves {count} results; what made this one could be told by its name alone.")
STAGES = mark("The steps are taken in {count} parts; the first and the last were read.")
MADE_MEANWHILE = mark("It was made by other nodes while the workflow ran.")
FROM_VIDEO = mark("What it began from is not in the file.")
AFTERWARDS = mark("What is done to the finished pictures has no place here.")
IN_BETWEEN = mark("Frames were added afterwards; the speed before that was taken.")
OWN_PARTS = mark("A model brings its own.")
PATCH = mark("What it changes in the model has no counterpart here.")
NO_SPLIT = mark("It is not told where the experts change.")
AN_EXTRA = mark("There is no such setting here.")
PART = mark("Only a part of the noise was taken away, which needs what it began from.")


def read_comfy(prompt: object, file: Path) -> Findings | None:
    """What a prompt tells of ``file``; None where there is no node in it."""
    graph = Graph.read(prompt)
    if not graph.nodes:
        return None
    found = Findings(PROGRAM)
    saver, last = _end(graph, file, found)
    if last is None:
        found.leave(mark("Workflow"), tr("{count} nodes", count=len(graph.nodes)), NO_SAMPLER)
        return found
    parts = stages(graph, last)
    _sampling(graph, parts, found)
    _texts(graph, parts[0], found)
    chains = [model_chain(graph, part.model) for part in parts]
    _models(graph, parts, chains, found)
    _start(graph, parts[0], found)
    if saver is not None:
        _finish(graph, saver, last, found)
    _own_parts(graph, last if saver is None else saver, found)
    return found


# --- Where it ends ----------------------------------------------------------------------------------------------------


def _end(graph: Graph, file: Path, found: Findings) -> tuple[str | None, str | None]:
    """The node that saved ``file``, if there is one, and the last sampler before it."""
    ends: list[tuple[int, str, str]] = []
    for identity, node in graph.nodes.items():
        if node.kind in _SAVERS or "filename_prefix" in node.inputs:
            sampler = next((other for other in graph.upstream(identity) if is_sampler(graph.nodes[other])), None)
            if sampler is not None:
                ends.append((_likeness(graph, node, file), identity, sampler))
    if not ends:
        return None, _last_sampler(graph)
    best = max(likeness for likeness, _, _ in ends)
    likely = [(saver, sampler) for likeness, saver, sampler in ends if likeness == best]
    if len({sampler for _, sampler in likely}) > 1:
        found.leave(mark("Result"), file.name, tr(SEVERAL, count=len(ends)))
    return likely[-1]


def _likeness(graph: Graph, node: Node, file: Path) -> int:
    """How well the node's file names and kind go with the file; savers go before previews."""
    prefix = graph.text(node.inputs.get("filename_prefix"))
    name = prefix.replace("\\", "/").rpartition("/")[2] if isinstance(prefix, str) else ""
    named = len(name) if name and file.name.startswith(name.partition("%")[0]) else 0
    still = node.kind in ("SaveImage", "PreviewImage")
    kind = (2 if node.kind in _SAVERS[:5] else 1) - (2 if node.kind == "PreviewImage" else 0)
    return 10 * named + kind + (3 if still == (file.suffix.lower() == ".png") else 0)


def _last_sampler(graph: Graph) -> str | None:
    """One whose result no other sampler goes on with."""
    samplers = [identity for identity, node in graph.nodes.items() if is_sampler(node)]
    used = {other for one in samplers for other in list(graph.upstream(one))[1:]}
    return next((one for one in reversed(samplers) if one not in used), samplers[-1] if samplers else None)


# --- Sampling ---------------------------------------------------------------------------------------------------------


def _put(found: Findings, name: str, told: object) -> None:
    """A number or text that the graph told."""
    if isinstance(told, Untold):
        found.leave(NAMES.get(name, name), "", told.why)
    elif name in ("prompt", "negative"):
        found.text(name, told)
    else:
        found.number(name, told)


def _sampling(graph: Graph, parts: list[Stage], found: Findings) -> None:
    first, last = parts[0], parts[-1]
    _put(found, "seed", graph.number(first.seed, ("seed", "noise_seed")))
    _put(found, "steps", graph.number(first.steps, ("steps",)))
    _put(found, "guidance", graph.number(first.cfg, ("cfg",)))
    low = first.cfg_low if first.cfg_low is not None else last.cfg if len(parts) > 1 else None
    _put(found, "guidance_low", graph.number(low, ("cfg",)))
    sampler = graph.text(first.sampler, ("sampler_name", "scheduler"))
    if isinstance(sampler, Untold):
        found.leave(NAMES["sampler"], "", sampler.why)
    else:
        found.sampler(sampler)
    spacing = graph.text(first.spacing, ("scheduler",))
    found.spacing(spacing if not isinstance(spacing, Untold) else "?")
    _put(found, "boundary", graph.number(first.boundary, ("boundary",)))
    denoise = graph.number(first.denoise, ("denoise",))
    if isinstance(denoise, int | float) and denoise < 1:
        found.leave(mark("Made anew"), f"{denoise:g}", PART)
    for part in parts[1:]:
        other = graph.text(part.sampler, ("sampler_name", "scheduler"))
        if isinstance(other, str) and other != sampler:
            found.leave(mark("Sampler of the low-noise expert"), other, BOTH)
        if (steps := graph.number(part.steps, ("steps",))) != found.fields.get("steps") and isinstance(steps, int):
            found.leave(mark("Steps of a later part"), str(steps), BOTH)
    for name in _CACHES:
        if node := graph.behind(first.inputs.get(name)):
            found.leave(node.name, "", AN_EXTRA)
    if riflex := first.inputs.get("riflex_freq_index"):
        found.leave("RIFLEx", riflex, AN_EXTRA)


BOTH = mark("Both experts share this setting here; the first was taken.")


def _texts(graph: Graph, first: Stage, found: Findings) -> None:
    for name, side, link in (("prompt", "positive", first.positive), ("negative", "negative", first.negative)):
        if link is not None:
            _put(found, name, prompt_text(graph, link, side))
    for identity, _ in graph.along(first.positive, ("original_text_embeds",)):
        if "NAG" in graph.nodes[identity].kind:
            found.leave(graph.nodes[identity].name, "", AN_EXTRA)


# --- Models and LoRAs -------------------------------------------------------------------------------------------------


def _models(graph: Graph, parts: list[Stage], chains: list[ModelChain], found: Findings) -> None:
    low = _low(graph, parts, chains, found)
    if len(parts) > 2 or (len(parts) == 2 and low is None):
        found.leave(mark("Parts of the steps"), str(len(parts)), tr(STAGES, count=len(parts)))
    if low is None:
        found.fields.pop("guidance_low", None)
    _chain(graph, chains[0], Noise.HIGH if low else None, found)
    if low is not None:
        _chain(graph, low, Noise.LOW, found)
    shifts = [parts[0].shift, chains[0].shift, low.shift if low else None]
    told = [graph.number(shift, ("shift", "sigma_shift")) for shift in shifts if shift is not None]
    if told:
        _put(found, "shift", told[0])
        if told[-1] != told[0]:
            found.leave(mark("Shift of the low-noise expert"), "" if isinstance(told[-1], Untold) else told[-1], BOTH)


def _low(graph: Graph, parts: list[Stage], chains: list[ModelChain], found: Findings) -> ModelChain | None:
    """The low-noise expert's model: of a sampler that has both, or where another model goes on with the steps."""
    if parts[0].model_low is not None:
        return model_chain(graph, parts[0].model_low)
    switch = next((number for number, chain in enumerate(chains) if chain.model != chains[0].model), 0)
    if not switch:
        return None
    steps = graph.number(parts[switch].start, ("start_at_step", "start_step"))
    if not isinstance(steps, int) or steps <= 0:
        steps = graph.number(parts[switch - 1].end, ("end_at_step", "end_step"))
    if steps is None or (isinstance(steps, int) and steps <= 0):
        steps = Untold(NO_SPLIT)
    _put(found, "high_steps", steps)
    return chains[-1]


def _chain(graph: Graph, chain: ModelChain, expert: Noise | None, found: Findings) -> None:
    found.model(chain.model)
    for name, strength in chain.loras:
        told = graph.number(strength, ("strength_model", "strength"))
        if isinstance(told, Untold):
            found.leave(NAMES["loras"], name, told.why)
        else:
            found.lora(name, told, expert)
    for name, value, why in chain.left:
        found.leave(name, value, why)
    for patch in chain.patches:
        found.leave(patch, "", PATCH)


def _own_parts(graph: Graph, last: str, found: Findings) -> None:
    """Files that come with every model here."""
    names = {"vae_name": "VAE", "clip_name": mark("Text encoder"), "clip_name1": mark("Text encoder")}
    for identity in graph.upstream(last):
        node = graph.nodes[identity]
        for key, name in names.items():
            if isinstance(value := node.inputs.get(key), str):
                found.leave(name if "vision" not in node.kind.lower() else mark("Image encoder"), value, OWN_PARTS)
        if node.kind.startswith(("LoadWanVideo", "WanVideoVAELoader")) and isinstance(
            value := node.inputs.get("model_name"), str
        ):
            found.leave("VAE" if "VAE" in node.kind else mark("Text encoder"), value, OWN_PARTS)


# --- Where it begins, and what comes after ----------------------------------------------------------------------------


def _start(graph: Graph, first: Stage, found: Findings) -> None:
    """Size, length, and the pictures that it begins from."""
    for identity, _ in graph.along(first.inputs.get("samples"), _LATENT):
        if graph.nodes[identity].kind == "WanVideoEncode":
            found.leave(mark("Source video"), graph.nodes[identity].name, FROM_VIDEO)
    for identity, _ in graph.along(first.latent, _LATENT):
        node = graph.nodes[identity]
        wide = next((n for n in ("width", "generation_width") if n in node.inputs), "")
        if wide:
            high = wide.replace("width", "height")
            _put(found, "width", graph.number(node.inputs[wide], ("width",)))
            _put(found, "height", graph.number(node.inputs.get(high), ("height",)))
            long = next((name for name in _FRAMES if name in node.inputs), "")
            _put(found, "frames", graph.number(node.inputs.get(long), _FRAMES))
        if "pixels" in node.inputs or (node.kind == "WanVideoEncode" and "image" in node.inputs):
            found.leave(mark("Source video"), node.name, FROM_VIDEO)
        _pictures(graph, node, found)
        if wide:
            return


def _pictures(graph: Graph, node: Node, found: Findings) -> None:
    only = "image" if node.kind.startswith("WanVideoImageClipEncode") else "start_image"
    for field, name in (("image", only), ("last_image", "end_image")):
        if graph.behind(node.inputs.get(name)) is None:
            continue
        for identity, _ in graph.along(node.inputs[name], _PIXELS):
            loader = graph.nodes[identity]
            told = loader.inputs.get("image") if not graph.link(loader.inputs.get("image")) else None
            if isinstance(told, str):
                # ComfyUI adds in which of its folders the picture is.
                found.file(field, told.removesuffix(" [input]").removesuffix(" [output]").removesuffix(" [temp]"))
                break
        else:
            found.leave(NAMES[field], node.name, MADE_MEANWHILE)
    for name, called in _OTHER_INPUTS.items():
        if (other := graph.behind(node.inputs.get(name))) is not None and name != "clip_vision_output":
            found.leave(called, other.name, FROM_VIDEO)


def _finish(graph: Graph, saver: str, last: str, found: Findings) -> None:
    """The speed, and what was done between the sampler and the file."""
    before = set(graph.upstream(last))
    between = [graph.nodes[one] for one in graph.upstream(saver) if one not in before]
    times = 1
    for node in between:
        kind = node.kind.lower()
        if "vfi" in kind or "interpol" in kind:
            many = graph.number(node.inputs.get("multiplier", node.inputs.get("interpolation_factor")), ("multiplier",))
            times *= many if isinstance(many, int) and 1 < many <= 16 else 1
            found.leave(node.name, f"× {times}", IN_BETWEEN)
        elif "upscal" in kind or "scaleby" in kind or "imageresize" in kind or "imagescale" in kind:
            found.leave(node.name, "", AFTERWARDS)
    for node in between:
        for name in ("frame_rate", "fps"):
            if name in node.inputs:
                fps = graph.number(node.inputs[name], ("fps", "frame_rate"))
                _put(found, "fps", fps / times if isinstance(fps, int | float) else fps)
                return
