"""What stands before a sampler in a ComfyUI prompt: the model's file, LoRAs, shift, and what else changes the model."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import cast

from wan22_desktop.domain.language import mark
from wan22_desktop.video.foreign.graph import Graph, Node, Untold

_LOADED = ("unet_name", "ckpt_name", "model_name", "gguf_name", "diffusion_model", "model_path")
_NEXT = ("model", "MODEL", "model_high_noise", "base_model")
_LORA = re.compile(r"lora(?:_name)?(_?\d{1,2})?")
_STRENGTHS = ("strength_model{}", "strength{}", "lora_strength{}", "lora_wt{}", "model_str{}", "model_weight{}")
_HARMLESS = (
    "torchcompile", "compile", "sage", "blockswap", "vram", "fp16accum", "reroute", "precision", "attention", "loader",
    "lora", "modelsampling", "memory", "device", "unload", "anything",
)  # fmt: skip
"""Parts of the names of nodes that do not change what is made, or that are read here."""
NO_LORA = ("", "none")
STACK = mark("LoRAs that come in a stack from another node are not read.")


@dataclass(slots=True)
class ModelChain:
    model: str | None = None
    """Name of its file."""
    loras: list[tuple[str, object]] = field(default_factory=list[tuple[str, object]])
    """Names, and strengths as they stand there; in the order in which they are put on."""
    shift: object = None
    patches: list[str] = field(default_factory=list[str])
    left: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])


def model_chain(graph: Graph, link: object) -> ModelChain:
    """From a sampler's input back to the loader."""
    chain = ModelChain()
    for identity, _ in graph.along(link, _NEXT):
        node = graph.nodes[identity]
        chain.loras[:0] = loras_in(node)
        for name in ("lora", "loras"):
            chain.loras[:0] = _selected(graph, node.inputs.get(name))
        if graph.link(node.inputs.get("lora_stack")):
            chain.left.append((node.name, "", STACK))
        if "shift" in node.inputs and chain.shift is None:
            chain.shift = node.inputs["shift"]
        if (name := _file(graph, node)) is not None:
            chain.model = name
            break
        if not any(word in node.kind.lower() for word in _HARMLESS) and len(node.inputs) > 1:
            chain.patches.append(node.name)
    return chain


def _file(graph: Graph, node: Node) -> str | None:
    for name in _LOADED:
        if name in node.inputs and isinstance(told := graph.text(node.inputs[name], (name,)), str):
            return told
    own = node.inputs.get("model")  # WanVideoModelLoader calls its file so
    told = graph.text(own, ("model",)) if "loader" in node.kind.lower() and own is not None else None
    return None if isinstance(told, Untold) else told


def _selected(graph: Graph, link: object) -> list[tuple[str, object]]:
    """WanVideoWrapper's LoRAs hang on each other; the first stands at the end."""
    found: list[tuple[str, object]] = []
    for identity, _ in graph.along(link, ("prev_lora", "prev_loras")):
        found[:0] = loras_in(graph.nodes[identity])
    return found


def loras_in(node: Node) -> list[tuple[str, object]]:
    """LoRAs that a node names, with their strengths; those that are switched off are none."""
    found: list[tuple[str, object]] = []
    for key, value in node.inputs.items():
        if isinstance(value, dict):  # rgthree's loader has a row for each
            row = cast("dict[str, object]", value)
            if row.get("on", True) is not False and isinstance(name := row.get("lora"), str) and _named(name):
                found.append((name, row.get("strength", 1.0)))
        elif isinstance(value, str) and _named(value) and (numbered := _LORA.fullmatch(key)):
            suffix = numbered[1] or ""
            known = (pattern.format(suffix) for pattern in _STRENGTHS)
            found.append((value, next((node.inputs[name] for name in known if name in node.inputs), 1.0)))
    return found


def _named(name: str) -> bool:
    return name.strip().lower() not in NO_LORA
