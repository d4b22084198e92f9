"""Samplers in a ComfyUI prompt, in a row: the high-noise expert's steps, then the low-noise expert's."""

from __future__ import annotations

from dataclasses import dataclass, field

from wan22_desktop.video.foreign.graph import Graph, Node

MOST_STAGES = 8
LATENT = ("latent_image", "samples", "latent", "LATENT", "samples1", "samples_to")
_MODELS = ("model", "model_high_noise", "guider", "model_high")
_SEEDS = ("seed", "noise_seed", "noise")


@dataclass(frozen=True, slots=True)
class Stage:
    """One sampler's inputs as they stand there: values or links. None where it has no such input."""

    model: object = None
    model_low: object = None
    """Of a sampler that has both experts."""
    positive: object = None
    negative: object = None
    latent: object = None
    seed: object = None
    steps: object = None
    cfg: object = None
    cfg_low: object = None
    sampler: object = None
    spacing: object = None
    shift: object = None
    start: object = None
    end: object = None
    denoise: object = None
    boundary: object = None
    inputs: dict[str, object] = field(default_factory=dict[str, object])


def is_sampler(node: Node) -> bool:
    """Known by its inputs, whoever made it."""
    names = node.inputs.keys()
    return (
        any(name in names for name in _MODELS)
        and any(name in names for name in _SEEDS)
        and any(name in names for name in ("steps", "sigmas", "scheduler"))
        and any(name in names for name in ("positive", "text_embeds", "guider", "image_embeds"))
    )


def stages(graph: Graph, last: str) -> list[Stage]:
    """The samplers that led to the sampler ``last``, the first one first."""
    found, seen = list[Stage](), set[str]()
    current: str | None = last
    while current is not None and current not in seen and len(found) < MOST_STAGES:
        seen.add(current)
        stage = _stage(graph, graph.nodes[current])
        found.insert(0, stage)
        along = graph.along(stage.inputs.get("samples", stage.latent), LATENT)
        current = next((one for one, _ in along if is_sampler(graph.nodes[one])), None)
    return found


def _stage(graph: Graph, node: Node) -> Stage:
    given = dict(node.inputs)
    if node.kind.startswith("WanVideoSampler"):
        return _wrapper(graph, given)
    if (guider := graph.behind(given.get("guider"))) is not None:
        given |= {
            name: guider.inputs[name] for name in ("model", "positive", "negative", "cfg") if name in guider.inputs
        }
        given.setdefault("positive", guider.inputs.get("conditioning"))
        given.setdefault("cfg", 1.0)  # a guider without one asks the model once
    if (sigmas := graph.behind(given.get("sigmas"))) is not None:
        given |= _scheduled(graph, given["sigmas"], sigmas)
    if graph.link(given.get("sampler")):
        given.setdefault("sampler_name", given["sampler"])
    seed = next((given[name] for name in _SEEDS if name in given), None)
    latent = next((given[name] for name in LATENT if name in given), None)
    return Stage(
        model=given.get("model", given.get("model_high_noise", given.get("model_high"))),
        model_low=given.get("model_low_noise", given.get("model_low")),
        positive=given.get("positive"), negative=given.get("negative"), latent=latent, seed=seed,
        steps=given.get("steps"), cfg=given.get("cfg", given.get("cfg_high_noise")), cfg_low=given.get("cfg_low_noise"),
        sampler=given.get("sampler_name"), spacing=given.get("scheduler"), shift=given.get("sigma_shift"),
        start=given.get("start_at_step"), end=given.get("end_at_step"), denoise=given.get("denoise"),
        boundary=given.get("boundary"), inputs=node.inputs,
    )  # fmt: skip


def _wrapper(graph: Graph, given: dict[str, object]) -> Stage:
    """WanVideoWrapper's: sampler and spacing are one name, which a node of its own may hold with the steps."""
    if (scheduler := graph.behind(given.get("scheduler"))) is not None and "scheduler" in scheduler.inputs:
        given |= {
            name: scheduler.inputs[name]
            for name in ("scheduler", "steps", "shift", "start_step", "end_step")
            if name in scheduler.inputs
        }
    if graph.behind(given.get("sigmas")) is not None:
        # Noise levels of another node outrank its own steps, which are then left at anything.
        given |= dict.fromkeys(("steps", "shift"), given["sigmas"]) | dict.fromkeys(("start_step", "end_step"))
    return Stage(
        model=given.get("model"), positive=given.get("text_embeds"), negative=given.get("text_embeds"),
        latent=given.get("image_embeds"), seed=given.get("seed"), steps=given.get("steps"), cfg=given.get("cfg"),
        sampler=given.get("scheduler"), shift=given.get("shift"), start=given.get("start_step"),
        end=given.get("end_step"), denoise=given.get("denoise_strength"), inputs=given,
    )  # fmt: skip


def _scheduled(graph: Graph, link: object, node: Node) -> dict[str, object]:
    """Steps and spacing of ``sigmas``; a node that splits them tells where."""
    told: dict[str, object] = {}
    following: Node | None = node
    for _ in range(MOST_STAGES):
        if following is None:
            break
        inputs = following.inputs
        if "step" in inputs and "sigmas" in inputs:
            output = graph.link(link)
            told.setdefault("end_at_step" if output and output[1] == 0 else "start_at_step", inputs["step"])
        told |= {name: inputs[name] for name in ("steps", "scheduler", "denoise") if name in inputs}
        link = inputs.get("sigmas")
        following = graph.behind(link)
    return told
