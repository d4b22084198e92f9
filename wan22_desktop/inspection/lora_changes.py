"""One LoRA file by its header: what it changes in the transformer, in the library's names, and whether that fits.

Dialects: the authors' names (ComfyUI, Lightning), flattened ones (kohya, musubi), the library's (diffusers, PEFT), each
under any prefix. Parts: low-rank pairs, whole differences (``diff``, ``diff_b``, ``diff_m`` of LightX2V), DoRA, LoKr
and LoHa (LyCORIS), and whole tensors that a LoRA brings along.
"""

from __future__ import annotations

import functools
import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, cast

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import LoraFacts, Noise
from wan22_desktop.domain.problem import INPUT_UNREADABLE, NOT_A_LORA, PICKLE_WEIGHTS, ProblemRaised
from wan22_desktop.inspection.architecture import diffusers_names
from wan22_desktop.inspection.experts import half_of
from wan22_desktop.inspection.lora import is_lora, lora_facts
from wan22_desktop.inspection.safetensors_header import HeaderError, read_header
from wan22_desktop.inspection.tables import Tensor
from wan22_desktop.inspection.weights import lfs_pointer, sniff, trouble

LOW, OTHER = "transformer_2", "transformer"
"""The two sections of a file that changes both experts."""
_PREFIX = re.compile(
    r"^(base_model\.model\.)?(model\.diffusion_model\.|diffusion_model\.|model\.|unet\.|transformer\.|lora_unet_"
    r"|lora_transformer_(?!2_)|lycoris_|(?P<low>transformer_2\.|lora_transformer_2_))?"
)
_BLOCK = re.compile(r"^(?P<start>(?:vace_)?blocks)[._](?P<number>\d{1,4})(?:[._](?P<rest>.*))?$")
_PARTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (part, re.compile(pattern))
    for part, pattern in (
        ("down", r"\.(lora_A|lora_down)(\.default)?(\.weight)?$"),
        ("up", r"\.(lora_B|lora_up)(\.default)?(\.weight)?$"),
        ("bias", r"\.((lora_B|lora_up)(\.default)?\.bias|diff_b|b_norm)$"),
        ("alpha", r"\.alpha$"),
        ("magnitude", r"\.(dora_scale|lora_magnitude_vector(\.default)?(\.weight)?)$"),
        ("diff", r"\.(diff|w_norm)$"),
        ("table", r"(^|\.)diff_m$"),
        ("", r"\.(?P<part>lokr_(w[12](_[ab])?|t2)|hada_(w[12]_[ab]|t[12]))$"),
        ("whole_bias", r"\.bias$"),
        ("whole", r"(\.weight)?$"),
    )
)
"""What a tensor is for, by the end of its name; the last one always fits."""
_FLOATING = ("F64", "F32", "F16", "BF16", "F8_E4M3", "F8_E5M2")


class Entry(NamedTuple):
    """One tensor of a change: its name in the file, and what the header says of it."""

    key: str
    tensor: Tensor

    @property
    def shape(self) -> tuple[int, ...]:
        return self.tensor.shape


@dataclass(frozen=True, slots=True)
class Change:
    """All that one file does to one module (or lone tensor) of the transformer, ``target`` in the library's names."""

    target: str
    parts: Mapping[str, Entry]
    """By what they are for, see :data:`_PARTS`."""

    def weight_shape(self) -> tuple[int, ...]:
        """Shape of the change of the weight, [out, in, …]; ``()`` if only the bias changes.

        Raises:
            ValueError: the parts do not go together; the message says why.
        """
        shape = self._core_shape()
        if magnitude := self.parts.get("magnitude"):
            many = math.prod(magnitude.shape)
            rows = magnitude.shape[:1] == shape[:1] and many == shape[0]
            columns = len(shape) > 1 and magnitude.shape[:2] == (1, shape[1]) and many == shape[1]
            if len(shape) < 2 or not (rows or columns):
                raise ValueError(
                    tr(
                        "{part}: DoRA's {shape} do not go with {other}",
                        part=self.target,
                        shape=list(magnitude.shape),
                        other=list(shape),
                    )
                )
        return shape

    def _core_shape(self) -> tuple[int, ...]:
        has = self.parts
        for part, entry in has.items():
            if part != "alpha" and (entry.tensor.dtype not in _FLOATING or 0 in entry.shape):
                raise ValueError(
                    tr(
                        "{key} holds no numbers that could be added ({dtype})",
                        key=entry.key[:80],
                        dtype=entry.tensor.dtype,
                    )
                )
        if "alpha" in has and math.prod(has["alpha"].shape) != 1:
            raise ValueError(tr("{key} is not one number", key=has["alpha"].key[:80]))
        if "up" in has or "down" in has:
            return self._low_rank()
        if dense := next((has[part] for part in ("diff", "table", "whole") if part in has), None):
            return dense.shape
        if any(part.startswith("lokr") for part in has):
            first, second = self._factor("lokr_w1"), self._factor("lokr_w2")
            return (first[0] * second[0], first[1] * second[1], *second[2:])
        if any(part.startswith("hada") for part in has):
            first, second = self._factor("hada_w1"), self._factor("hada_w2")
            if first != second:
                raise ValueError(
                    tr(
                        "the two factors of {part} have the shapes {first} and {second}",
                        part=self.target,
                        first=first,
                        second=second,
                    )
                )
            return first
        if not has.keys() & {"bias", "whole_bias"}:
            raise ValueError(tr("{key} stands alone", key=next(iter(has.values())).key[:80]))
        return ()

    def _low_rank(self) -> tuple[int, ...]:
        up, down = self.parts.get("up"), self.parts.get("down")
        if up is None or down is None:
            raise ValueError(tr("{part} has only one half of a pair", part=self.target))
        if len(up.shape) < 2 or len(down.shape) != len(up.shape) or up.shape[1] != down.shape[0]:
            raise ValueError(
                tr(
                    "{part}: {shape} and {other} are no pair",
                    part=self.target,
                    shape=list(down.shape),
                    other=list(up.shape),
                )
            )
        if down.shape[0] > max(up.shape[0], math.prod(down.shape[1:])):
            raise ValueError(
                tr("{part}: rank {rank} is more than the weight's own size", part=self.target, rank=down.shape[0])
            )
        return (up.shape[0], *down.shape[1:])

    def _factor(self, name: str) -> tuple[int, ...]:
        """Shape of one factor of LoKr or LoHa, which may itself be a product of two or three."""
        if whole := self.parts.get(name):
            shape = whole.shape
        elif (first := self.parts.get(f"{name}_a")) and (second := self.parts.get(f"{name}_b")):
            core = self.parts.get(name.replace("w", "t"))
            shape = (first.shape[1 if core else 0], *second.shape[1:], *(core.shape[2:] if core else ()))
            inner = first.shape[0 if core else -1]
            if len(first.shape) != 2 or len(second.shape) != 2 or inner != (core or second).shape[0]:
                raise ValueError(tr("{part}: the parts of {name} do not fit each other", part=self.target, name=name))
        else:
            raise ValueError(tr("{part} lacks {name}", part=self.target, name=name))
        if len(shape) < 2:
            raise ValueError(tr("{part}: {name} is no matrix", part=self.target, name=name))
        return shape


@dataclass(frozen=True, slots=True)
class LoraFile:
    """What a LoRA file is; nothing of its weights is read."""

    path: Path
    facts: LoraFacts
    metadata: Mapping[str, str]
    noise: Noise | None
    """The expert that its name, metadata or prefix tells."""
    sections: Mapping[str, Mapping[str, Change]]
    """Changes by target, under :data:`OTHER`, and under :data:`LOW` those for the low-noise expert."""
    strangers: tuple[str, ...]
    """Tensors that no Wan transformer has a place for."""
    parameters: int
    adapter: Mapping[str, object] = field(default_factory=dict[str, object])
    """PEFT's configuration of the whole file, where it is in the metadata: ``lora_alpha``, ``use_rslora`` …"""

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def both(self) -> bool:
        """One file with a section for each expert."""
        return len(self.sections) == 2

    def scale(self, rank: int, alpha: float | None) -> float:
        """Of a product of ``rank``: its own ``alpha`` / rank, or what the whole file says; 1 where nothing does."""
        if alpha is not None:
            return alpha / rank
        common = self.adapter.get("lora_alpha")
        if not isinstance(common, int | float):
            return 1.0
        return common / (math.sqrt(rank) if self.adapter.get("use_rslora") is True else rank)

    def section(self, expert: Noise | None) -> Mapping[str, Change]:
        """What is for ``expert``; a file with one section has it for whichever it is used on."""
        if self.both:
            return self.sections[LOW if expert is Noise.LOW else OTHER]
        return next(iter(self.sections.values()))


def read_lora_file(path: str) -> LoraFile:
    """Read the header of a LoRA.

    Raises:
        ProblemRaised: INPUT_UNREADABLE, PICKLE_WEIGHTS, LFS_POINTER, FILE_TRUNCATED, BAD_HEADER or NOT_A_LORA.
    """
    file, kind = Path(path), ""
    try:
        if not file.is_file():
            raise ProblemRaised(INPUT_UNREADABLE.of(path=path, reason=tr("there is no such file")))
        if (kind := sniff(file)) == "pickle":
            raise ProblemRaised(PICKLE_WEIGHTS.of(file=file.name))
        if kind == "gguf":
            raise ProblemRaised(NOT_A_LORA.of(file=file.name, reason=tr("is a GGUF file")))
        header = read_header(file)
    except HeaderError as error:
        if not kind and not lfs_pointer(file) and file.suffix.lower() not in (".safetensors", ".sft"):
            raise ProblemRaised(NOT_A_LORA.of(file=file.name, reason=tr("is no safetensors file"))) from error
        raise ProblemRaised(trouble(file, file.name, error)) from error
    except (OSError, ValueError) as error:
        raise ProblemRaised(INPUT_UNREADABLE.of(path=path, reason=error)) from error
    if not is_lora(header.tensors):
        raise ProblemRaised(NOT_A_LORA.of(file=file.name, reason=tr("holds whole weights, and no changes to any")))
    sections, strangers = _sorted(header.tensors)
    if not sections:
        reason = tr(
            "has {count} tensors, and none is for a Wan transformer; the first is {first}",
            count=len(header.tensors),
            first=strangers[0],
        )
        raise ProblemRaised(NOT_A_LORA.of(file=file.name, reason=reason))
    facts = lora_facts(header.tensors)
    half = half_of(file.name, header.metadata)
    noise = None if facts.both_experts else half.noise if half else Noise.LOW if facts.low_only else None
    total = sum(tensor.parameters for tensor in header.tensors.values())
    return LoraFile(file, facts, header.metadata, noise, sections, strangers, total, _adapter(header.metadata))


def _sorted(tensors: Mapping[str, Tensor]) -> tuple[dict[str, dict[str, Change]], tuple[str, ...]]:
    """Every tensor to its place: changes by section and target, and what has none."""
    found: dict[str, dict[str, dict[str, Entry]]] = {}
    strangers: list[str] = []
    for key, tensor in tensors.items():
        prefix = _PREFIX.match(key)
        name = key[prefix.end() if prefix else 0 :]
        part, end = next((part or match["part"], match) for part, at in _PARTS if (match := at.search(name)))
        target = _target(name[: end.start()], part)
        if target is None:
            strangers.append(key)
            continue
        section = LOW if prefix and prefix["low"] else OTHER
        found.setdefault(section, {}).setdefault(target, {})[part] = Entry(key, tensor)
    sections = {
        section: {target: Change(target, parts) for target, parts in targets.items()}
        for section, targets in found.items()
    }
    return sections, tuple(strangers)


def _target(name: str, part: str) -> str | None:
    """The library's name for the module, or the lone tensor, that ``name`` (without prefix and end) means."""
    block = _BLOCK.match(name)
    rest = (block["rest"] or "") if block else name
    if part == "table":
        rest = f"{rest}.modulation".lstrip(".")
    found = _names().get(rest)
    if found is None:
        return None
    return f"{block['start']}.{block['number']}.{found}" if block else found


@functools.cache
def _names() -> dict[str, str]:
    """Modules and lone tensors: the library's name by every other, also with all dots flattened."""
    names: dict[str, str] = {}
    for name, ours in diffusers_names().items():
        target = ours.removesuffix(".weight").removesuffix(".bias")
        names[name.removesuffix(".weight").removesuffix(".bias")] = target
    return {name.replace(".", "_"): ours for name, ours in names.items()} | names


def _adapter(metadata: Mapping[str, str]) -> dict[str, object]:
    """The adapter's configuration, which diffusers writes into the header; empty where there is none."""
    try:
        table = json.loads(metadata.get("lora_adapter_metadata", "null"))
    except (ValueError, RecursionError):
        return {}
    if not isinstance(table, dict):
        return {}
    return {key.removeprefix("transformer."): value for key, value in cast("dict[str, object]", table).items()}
