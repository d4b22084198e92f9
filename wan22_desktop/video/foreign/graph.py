"""A ComfyUI prompt as a graph: nodes with inputs, some of which are links to outputs of other nodes.

As ComfyUI writes it: ``{"3": {"class_type": "KSampler", "inputs": {"seed": 5, "model": ["4", 0]}}}``. It may be
anybody's: circles end, what is missing is told, and nothing is run.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, cast

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.video.foreign.findings import as_number

MOST_NODES = 5000
MOST_LINKS = 200
"""Links in a row."""
MOST_JOINED = 50
"""Texts that are joined."""
MOST_LETTERS = 100_000
"""Of a text, joined or not."""
MOST_LOOKS = 5000
"""Inputs that are looked at for one value: who links every node twice to the next makes a labyrinth."""
CIRCLE = mark("Its links lead in a circle.")
LABYRINTH = mark("Its links are too tangled to be followed.")
GONE = mark("It comes from a node that is not in the file.")
COMPUTED = mark("It is worked out by the node {node} while the workflow runs.")
WRONG = mark("It is not of the kind that is expected.")
_NUMBERS = (
    "value", "seed", "noise_seed", "int", "float", "number", "Number", "Value", "integer", "INT", "FLOAT", "Xi",
)  # fmt: skip
"""What nodes that hold a number call it."""
_TEXTS = (
    "populated_text", "value", "text", "string", "prompt", "positive", "Text", "String", "STRING", "text_0",
)  # fmt: skip
_JOINED = re.compile(r"(?:string|text)_?[0-9a-z]{1,2}")
PARTS = ("model", "clip", "vae", "samples", "latent", "t5")
"""Inputs that are no value, however alone they stand."""
_FORMULAS = ("expression", "operation", "op", "formula")


@dataclass(frozen=True, slots=True)
class Node:
    kind: str
    inputs: dict[str, object]
    title: str = ""

    @property
    def name(self) -> str:
        return self.title if self.title and self.title != self.kind else self.kind


@dataclass(frozen=True, slots=True)
class Untold:
    """There is a setting, and its value is not in the file."""

    why: str


@dataclass(slots=True)
class Graph:
    """Nodes by their id."""

    nodes: dict[str, Node] = field(default_factory=dict[str, Node])
    _looks: int = 0

    @classmethod
    def read(cls, prompt: object) -> Graph:
        """The nodes of a prompt that have the right form; others are passed over."""
        nodes: dict[str, Node] = {}
        for identity, raw in cast("dict[object, object]", prompt).items() if isinstance(prompt, dict) else ():
            node = cast("dict[str, Any]", raw) if isinstance(raw, dict) else {}
            kind, inputs, meta = node.get("class_type"), node.get("inputs"), node.get("_meta")
            if isinstance(kind, str) and isinstance(inputs, dict) and len(nodes) < MOST_NODES:
                title: object = cast("dict[str, Any]", meta).get("title") if isinstance(meta, dict) else ""
                given = {str(name): value for name, value in cast("dict[object, object]", inputs).items()}
                nodes[str(identity)] = Node(kind[:120], given, title[:120] if isinstance(title, str) else "")
        return cls(nodes)

    # --- Links ------------------------------------------------------------------------------------------------------

    def link(self, value: object) -> tuple[str, int] | None:
        """The node's id and the number of its output, if ``value`` is a link."""
        if isinstance(value, list) and len(pair := cast("list[object]", value)) == 2:
            identity, output = pair
            if isinstance(identity, str | int) and isinstance(output, int) and not isinstance(identity, bool):
                return str(identity), output
        return None

    def behind(self, value: object) -> Node | None:
        """The node that a link leads to."""
        link = self.link(value)
        return self.nodes.get(link[0]) if link else None

    def upstream(self, identity: str) -> Iterator[str]:
        """This node and all that it depends on, the nearest first, each once."""
        waiting, seen = deque([identity]), {identity}
        while waiting:
            current = waiting.popleft()
            if (node := self.nodes.get(current)) is None:
                continue
            yield current
            for value in node.inputs.values():
                if (link := self.link(value)) and link[0] not in seen:
                    seen.add(link[0])
                    waiting.append(link[0])

    def along(self, value: object, names: tuple[str, ...]) -> Iterator[tuple[str, int]]:
        """Links in a row from ``value`` on: from each node by the first of its inputs ``names`` that is a link."""
        seen: set[str] = set()
        while (link := self.link(value)) and link[0] in self.nodes and link[0] not in seen:
            seen.add(link[0])
            yield link
            inputs = self.nodes[link[0]].inputs
            if (chosen := self.chosen(inputs)) is not None:
                value = chosen
                continue
            value = next((inputs[name] for name in names if self.link(inputs.get(name))), None)
            if value is None and len(inputs) == 1:
                value = next(iter(inputs.values()))  # a mere way point, whatever it calls its input

    def chosen(self, inputs: dict[str, object]) -> object | None:
        """What a switch between two inputs lets through; None where it is no switch, or nobody knows."""
        if "on_true" not in inputs or "on_false" not in inputs:
            return None
        told = self.number(inputs.get("switch", inputs.get("boolean")), ("switch", "boolean"), yes_or_no=True)
        return None if isinstance(told, Untold) else inputs["on_true" if told else "on_false"]

    # --- Values -----------------------------------------------------------------------------------------------------

    def number(self, value: object, names: tuple[str, ...] = (), *, yes_or_no: bool = False) -> Any:
        """A number, also one that other nodes hold; what is computed is :class:`Untold`. None stays None."""

        def fits(told: object) -> bool:
            return isinstance(told, bool) if yes_or_no else not isinstance(told, str) and as_number(told) is not None

        self._looks = 0 if not yes_or_no else self._looks
        return self._value(value, (*names, *_NUMBERS), fits, frozenset())

    def text(self, value: object, names: tuple[str, ...] = ()) -> Any:
        """A text, likewise; texts that nodes join are joined."""
        self._looks = 0
        told = self._value(value, (*names, *_TEXTS), lambda told: isinstance(told, str), frozenset())
        return told[:MOST_LETTERS] if isinstance(told, str) else told

    def _value(
        self, value: object, names: tuple[str, ...], fits: Callable[[object], bool], trail: frozenset[str]
    ) -> Any:
        link = self.link(value)
        if link is None:
            return value if value is None or fits(value) else Untold(WRONG)
        self._looks += 1
        if link[0] in trail or link[0] not in self.nodes:
            return Untold(CIRCLE if link[0] in trail else GONE)
        if len(trail) > MOST_LINKS or self._looks > MOST_LOOKS:
            return Untold(LABYRINTH)
        return self._held(self.nodes[link[0]], names, fits, trail | {link[0]})

    def _held(self, node: Node, names: tuple[str, ...], fits: Callable[[object], bool], trail: frozenset[str]) -> Any:
        """The value that a node holds or hands on."""
        inputs = node.inputs
        if (chosen := self.chosen(inputs)) is not None:
            return self._value(chosen, names, fits, trail)
        if any(name in inputs for name in _FORMULAS) or any(self.link(inputs.get(n)) for n in ("image", "images")):
            return Untold(tr(COMPUTED, node=node.name))
        if "delimiter" in inputs and fits(""):
            return self._joined(node, names, fits, trail)
        only = next((name for name, value in inputs.items() if name not in PARTS and self.link(value)), None)
        only = only if len(inputs) == 1 else None
        for name in (*names, only):
            if name in inputs:
                told = self._value(inputs[name], names, fits, trail)
                if not isinstance(told, Untold) or told.why != WRONG:
                    return told
        return Untold(tr(COMPUTED, node=node.name))

    def _joined(
        self, node: Node, names: tuple[str, ...], fits: Callable[[object], bool], trail: frozenset[str]
    ) -> str | Untold:
        parts: list[str] = []
        for name in sorted(name for name in node.inputs if _JOINED.fullmatch(name))[:MOST_JOINED]:
            told = self._value(node.inputs[name], names, fits, trail)
            if isinstance(told, Untold):
                return told
            parts.append(str(told or "")[:MOST_LETTERS])
        delimiter = node.inputs["delimiter"]
        between = delimiter.replace("\\n", "\n") if isinstance(delimiter, str) else ""
        return between.join(part for part in parts if part)[:MOST_LETTERS]
