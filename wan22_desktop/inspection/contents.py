"""What a component's files hold, against what such a component must have: kind, names, shapes, and way of storing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from wan22_desktop.domain.language import all_of, tr
from wan22_desktop.domain.model import Role
from wan22_desktop.domain.problem import (
    KEYS_MISSING,
    KEYS_UNEXPECTED,
    MIXED_TYPES,
    PACKAGE_MISSING,
    SHAPE_MISMATCH,
    TEXT_ENCODER_MISMATCH,
    UNSUPPORTED_STORAGE,
    VAE_MISMATCH,
    Problem,
)
from wan22_desktop.inspection.architecture import difference
from wan22_desktop.inspection.parts import KIND_OF, Kind, Part
from wan22_desktop.inspection.pipelines import installed, numbers_of
from wan22_desktop.inspection.quantisation import METHODS, incomplete, package_for

LOADABLE = frozenset(
    "F64 F32 BF16 F16 F8_E4M3 F8_E5M2 Q8_0 Q5_1 Q5_0 Q4_1 Q4_0 Q6_K Q5_K Q4_K Q3_K Q2_K IQ4_NL IQ4_XS".split()
)
"""Types of tensors that are unpacked: safetensors' names, and those of GGUF's blocks."""
_DESCRIBED = (SHAPE_MISMATCH.code, VAE_MISMATCH.code, TEXT_ENCODER_MISMATCH.code)
_ABOUT = {VAE_MISMATCH.code: Role.VAE.value, TEXT_ENCODER_MISMATCH.code: Role.TEXT_ENCODER.value}


def tensors(parts: dict[Role, Part], told: list[Problem]) -> list[Problem]:
    """Each component's tensors against its architecture, and how they are stored. ``told`` is known already."""
    found: list[Problem] = []
    for role, part in parts.items():
        found += storage(role.value, part)
    found += packages({part.quantisation for part in parts.values() if part.kind is not Kind.FOREIGN})
    for role, part in parts.items():
        # What does not fit its description at all would only be said again, in longer words.
        mismatched = any(
            p.code in _DESCRIBED and role.value in (p.facts.get("component"), _ABOUT.get(p.code)) for p in told
        )
        if not mismatched and part.kind is not KIND_OF[role]:
            what = tr(part.dialect) if part.kind is Kind.FOREIGN else tr("a {part}", part=part.kind.value)
            detail = tr("its tensors are those of {what}", what=what)
            found.append(SHAPE_MISMATCH.of(component=role.value, detail=detail))
        elif not mismatched and role is Role.TEXT_ENCODER and not part.numbers.get("layers"):
            found.append(SHAPE_MISMATCH.of(component=role.value, detail=tr("it has no blocks")))
        elif not mismatched:
            found += against_architecture(role.value, part)
            found += mixed(role.value, part)
    return found


def storage(name: str, part: Part) -> list[Problem]:
    """Are there tensors that cannot be unpacked? What a package has stored is left to it."""
    if part.kind is Kind.FOREIGN or package_for(part.quantisation):
        return []
    strange = [dtype for dtype in part.dtypes if dtype not in LOADABLE]
    return [UNSUPPORTED_STORAGE.of(file=name, storage=strange[0])] if strange else []


def packages(stored: Iterable[str]) -> list[Problem]:
    """The packages that ways of storing need and that are not here, or too old."""
    found: list[Problem] = []
    for way in sorted(stored):
        package = package_for(way)
        if package and numbers_of(installed(package.name)) < numbers_of(package.version):
            has = installed(package.name) or "nothing"
            facts = {"storage": way, "package": package.name, "version": package.version, "present": has}
            found.append(PACKAGE_MISSING.of(**facts))
    return found


def described(configs: Mapping[Role, Mapping[str, Any]], parts: Mapping[Role, Part]) -> list[Problem]:
    """Whether ``config.json`` says how the weights are quantised: the libraries go by it, not by the tensors."""
    found: list[Problem] = []
    for role, part in parts.items():
        config = configs.get(role, {}).get("quantization_config")
        said = str(cast("dict[str, object]", config).get("quant_method", ""))[:40] if isinstance(config, dict) else ""
        package = package_for(part.quantisation)
        is_so = package.method if package else ""
        if said == is_so or (said and not is_so and said not in METHODS):
            continue
        detail = tr(
            "its weights are stored as {stored}, but config.json says {said}"
            if said
            else "its weights are stored as {stored}, but config.json has no quantization_config",
            stored=part.quantisation,
            said=said,
        )
        found.append(SHAPE_MISMATCH.of(component=role.value, detail=detail))
    return found


def against_architecture(component: str, part: Part) -> list[Problem]:
    """Missing, unexpected and misshapen tensors, by name and count."""
    seen = difference(part)
    found: list[Problem] = []
    if part.kind is Kind.VAE and seen is None:
        # Of a VAE of one's own only its two ends are known.
        ends = {"base": tr("the encoder's first convolution"), "decoder_base": tr("the decoder's first convolution")}
        lost = [words for name, words in ends.items() if not part.numbers.get(name)]
        told = {"component": component, "count": str(len(lost)), "total": str(len(part.tensors) + len(lost))}
        return [KEYS_MISSING.of(**told, first=lost[0])] if lost else []
    if names := incomplete(part.tensors, part.extras, part.quantisation):
        told = {"component": component, "count": str(len(names)), "total": str(len(part.extras) + len(names))}
        found.append(KEYS_MISSING.of(**told, first=names[0], evidence=_listed(names)))
    if seen is None:
        return found
    if names := seen.missing:
        told = {"component": component, "count": str(len(names)), "total": str(seen.total), "first": names[0]}
        found.append(KEYS_MISSING.of(**told, evidence=_listed(names)))
    if names := seen.unexpected:
        told = {"component": component, "count": str(len(names)), "first": names[0]}
        found.append(KEYS_UNEXPECTED.of(**told, evidence=_listed(names)))
    if seen.misshapen:
        name = seen.misshapen[0]
        shape = list(part.tensors[name].shape)
        detail = tr(
            "{count} tensors have another shape than the rest, the first is {name} {shape}",
            count=len(seen.misshapen), name=name, shape=shape,
        )  # fmt: skip
        found.append(
            SHAPE_MISMATCH.of(
                component=component,
                detail=detail,
                evidence=_listed(seen.misshapen),
            )
        )
    return found


_FLOATS = ("F32", "BF16", "F16", "F8_E4M3", "F8_E5M2")


def mixed(component: str, part: Part) -> list[Problem]:
    """Two float types that share a component, each with more than a twentieth of its bytes."""
    floats = {dtype: size for dtype, size in part.sizes.items() if dtype in _FLOATS}
    many = [dtype for dtype, size in floats.items() if size * 20 > sum(floats.values())]
    return [MIXED_TYPES.of(component=component, types=all_of(many))] if len(many) > 1 else []


def _listed(names: tuple[str, ...]) -> str:
    return "\n".join(name[:200] for name in names[:50])
