"""The words behind a sampler's conditioning in a ComfyUI prompt."""

from __future__ import annotations

from wan22_desktop.video.foreign.graph import CIRCLE, COMPUTED, GONE, LABYRINTH, MOST_LINKS, MOST_LOOKS, Graph, Untold

_SIDES = {"positive": ("positive_prompt", "positive"), "negative": ("negative_prompt", "negative")}
_WORDS = ("text", "prompt", "text_g", "t5xxl", "string")
_THROUGH = ("conditioning", "cond", "text_embeds", "CONDITIONING", "conditioning_1", "conditioning_to")
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
        identity, output = link
        node, trail = graph.nodes[identity], trail | {identity}
        inputs = node.inputs
        if (chosen := graph.chosen(inputs)) is not None:
            return self.read(chosen, trail)
        if node.kind == "ConditioningZeroOut":
            return ""
        if graph.link(inputs.get("positive")) and graph.link(inputs.get("negative")):
            # Pictures are added to both; the first output is the one for what is to be seen.
            sides = ("positive", "negative")
            bridge = "Bridge" in node.kind or output >= len(sides)
            return self.read(inputs[self._side if bridge else sides[output]], trail)
        own = _SIDES[self._side][0]
        for name in (own, *_WORDS):
            if name in inputs:
                told = graph.text(inputs[name], _SIDES[self._side])
                return told if told is not None else ""
        for first, second in _JOINED:
            if first in inputs and second in inputs:
                return self._join(inputs[first], inputs[second], trail)
        for name in _THROUGH:
            if graph.link(inputs.get(name)):
                return self.read(inputs[name], trail)
        links = [value for value in inputs.values() if graph.link(value)]
        return self.read(links[0], trail) if len(links) == 1 else Untold(COMPUTED.format(node=node.name))

    def _join(self, first: object, second: object, trail: frozenset[str]) -> str | Untold:
        told, more = self.read(first, trail), self.read(second, trail)
        if isinstance(told, Untold) or isinstance(more, Untold):
            return told if isinstance(told, Untold) else more
        return ", ".join(text for text in (told, more) if text)
