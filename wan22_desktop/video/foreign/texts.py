"""The words behind a sampler's conditioning in a ComfyUI prompt."""

from __future__ import annotations

from wan22_desktop.domain.language import tr
from wan22_desktop.video.foreign.graph import (
    CIRCLE,
    COMPUTED,
    GONE,
    LABYRINTH,
    MOST_LINKS,
    MOST_LOOKS,
    PARTS,
    Graph,
    Node,
    Untold,
)

_SIDES = {"positive": ("positive_prompt", "positive"), "negative": ("negative_prompt", "negative")}
_WORDS = ("text", "prompt", "text_g", "t5xxl", "string")
_THROUGH = (
    "conditioning",
    "cond",
    "text_embeds",
    "original_text_embeds",
    "CONDITIONING",
    "conditioning_1",
    "conditioning_to",
)
_JOINED = (("conditioning_1", "conditioning_2"), ("conditioning_to", "conditioning_from"))


def prompt_text(graph: Graph, link: object, side: str) -> str | Untold:
    """The text that conditions the ``side``, ``positive`` or ``negative``."""
    return _Reader(graph, side).read(link, frozenset())


class _Reader:
    def __init__(self, graph: Graph, side: str) -> None:
        self._graph, self._side, self._looks = graph, side, 0

    def read(self, value: object, trail: frozenset[str]) -> str | Untold:
        graph, link = self._graph, self._graph.link(value)
        self._looks += 1
        if link is None or link[0] not in graph.nodes:
            return Untold(GONE)
        if link[0] in trail:
            return Untold(CIRCLE)
        if len(trail) > MOST_LINKS or self._looks > MOST_LOOKS:
            return Untold(LABYRINTH)
        node, trail = graph.nodes[link[0]], trail | {link[0]}
        if node.kind == "ConditioningZeroOut":
            return ""
        side, *others = _SIDES[self._side]
        plain = tuple(name for name in others if isinstance(node.inputs.get(name), str))
        if (name := next((name for name in (side, *plain, *_WORDS) if name in node.inputs), "")) and not self._paired(
            node
        ):
            told = graph.text(node.inputs[name], _SIDES[self._side])
            return told if told is not None else ""
        return self._through(node, link[1], trail)

    def _paired(self, node: Node) -> bool:
        """Does it hand on what is to be seen beside what is not?"""
        return all(self._graph.link(node.inputs.get(side)) for side in _SIDES)

    def _through(self, node: Node, output: int, trail: frozenset[str]) -> str | Untold:
        """From a node that has no words of its own to those before it."""
        graph, inputs = self._graph, node.inputs
        if (chosen := graph.chosen(inputs)) is not None:
            return self.read(chosen, trail)
        if self._paired(node):
            # Pictures are added to both; the first output is the one for what is to be seen.
            side = self._side if "Bridge" in node.kind or output >= len(_SIDES) else tuple(_SIDES)[output]
            return self.read(inputs[side], trail)
        for first, second in _JOINED:
            if first in inputs and second in inputs:
                return self._join(inputs[first], inputs[second], trail)
        links = [inputs[name] for name in _THROUGH if graph.link(inputs.get(name))]
        links = links or [value for name, value in inputs.items() if graph.link(value) and name not in PARTS]
        through = len(links) == 1 or (links and any(name in inputs for name in _THROUGH))
        passed = links[0] if through else None
        return Untold(tr(COMPUTED, node=node.name)) if passed is None else self.read(passed, trail)

    def _join(self, first: object, second: object, trail: frozenset[str]) -> str | Untold:
        told, more = self.read(first, trail), self.read(second, trail)
        if isinstance(told, Untold) or isinstance(more, Untold):
            return told if isinstance(told, Untold) else more
        return ", ".join(text for text in (told, more) if text)
