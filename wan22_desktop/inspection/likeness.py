"""Whom a transformer takes after, where shapes do not tell: a few small tensors, compared with those of known ones.

Wan2.1 T2V-14B and both experts of Wan2.2 T2V-A14B have one shape, and so have the two experts of every pair. Biases
and modulations are left alone by quantisations, and a fine-tune stays near its base: a few hundred of their weights say
where a file comes from. They are learned from files whose identity is certain, and kept in the app's data folder.
"""

from __future__ import annotations

import contextlib
import hashlib
import math
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import Component, Layout, ModelReport, Noise
from wan22_desktop.domain.problem import EXPERT_ORDER_UNKNOWN, EXPERT_TWICE, EXPERTS_SWAPPED, VARIANT_UNCERTAIN
from wan22_desktop.domain.value import Value
from wan22_desktop.domain.wire import from_json, to_json
from wan22_desktop.inspection.overlay import write_whole
from wan22_desktop.inspection.parts import PREFIXES
from wan22_desktop.inspection.registry import Registry
from wan22_desktop.inspection.safetensors_header import Header, HeaderError
from wan22_desktop.inspection.weights import data_offset, read_weights

SAMPLED: Mapping[str, tuple[str, ...]] = {
    "patch": ("patch_embedding.bias",),
    "time": ("time_embedding.0.bias", "condition_embedder.time_embedder.linear_1.bias"),
    "block": ("blocks.0.modulation", "blocks.0.scale_shift_table"),
    "head": ("head.modulation", "scale_shift_table"),
}
"""What is looked at, under the names that the dialects have for it; the numbers are the same in all."""
WEIGHTS = 256
"""The first so many of each tensor: 4 kB of a file in all, at four bytes each."""
LEAST = 2
"""Tensors that two samples must have in common to be compared."""
SAME = 0.02
"""Relative distance up to which two samples are of one model: rounding to 16 bits moves them by 0.004 at most."""
MARGIN = 2.0
"""A fine-tune is nearer to its base by this factor than to anything else that it could be."""
CONFIDENCE = 0.85
MAX_EACH = 8
"""Likenesses kept of one expert."""
MAX_FILES = 512
MAX_FILE = 1 << 16

Sample = Mapping[str, tuple[float, ...]]
"""Weights by what they are, see :data:`SAMPLED`; empty where they tell nothing."""


class Likeness(Value):
    """A sample of a transformer whose identity is certain."""

    variant: str
    """Registry id."""
    noise: Noise | None
    """Which of two experts; None where the variant has one transformer."""
    source: str
    """The name of the file that it was taken from."""
    sample: dict[str, tuple[float, ...]]
    answered: bool = False
    """The person said so: it is unlearned when they take it back."""


class Alike(NamedTuple):
    """The known transformer that a file takes after, and the relative distance from it."""

    known: Likeness
    distance: float

    @property
    def says(self) -> str:
        told = {"distance": self.distance, "model": self.known.source[:80]}
        if self.known.noise:
            told["expert"] = self.known.noise.words
            return tr("its small tensors differ by {distance:.1%} from those of {model}, the {expert}", **told)
        return tr("its small tensors differ by {distance:.1%} from those of {model}", **told)


def mark(ours: Sample) -> str:
    """A short name for a transformer by its sample; empty without one."""
    text = repr(sorted(ours.items()))
    return hashlib.sha256(text.encode()).hexdigest()[:16] if ours else ""


def distance(ours: Sample, theirs: Sample) -> float:
    """Mean over the tensors of |ours - theirs| / |theirs|, in Euclidean norms; infinite without enough in common."""
    common = [(ours[name], theirs[name]) for name in SAMPLED if name in ours and name in theirs]
    pairs = [(a, b) for a, b in common if len(a) == len(b)]
    if len(pairs) < LEAST:
        return math.inf
    return sum(math.dist(a, b) / (math.hypot(*b) or math.ulp(0)) for a, b in pairs) / len(pairs)


# --- Deciding --------------------------------------------------------------------------------------------------------

Identity = tuple[str, Noise | None]
"""A variant and, where it has two, the expert."""


def nearest(ours: Sample, known: Sequence[Likeness], possible: Sequence[Identity]) -> Alike | None:
    """Which of the ``possible`` a transformer is; None where that is not plain.

    As long as one of them was never seen, only a copy is recognised: that one could be nearer.
    """
    found = _by_identity(ours, known, possible)
    if not found:
        return None
    best, *others = sorted(found.values(), key=lambda alike: alike.distance)
    if best.distance <= SAME and all(other.distance > MARGIN * best.distance for other in others):
        return best
    complete = len(found) == len(possible) > 1
    return best if complete and all(best.distance * MARGIN <= other.distance for other in others) else None


def high_first(first: Sample, second: Sample, known: Sequence[Likeness], variant: str) -> tuple[bool, Alike] | None:
    """Whether of two experts of ``variant`` the first is the high-noise one, and what shows it; None if not plain."""
    both = ((variant, Noise.HIGH), (variant, Noise.LOW))
    ours, theirs = _by_identity(first, known, both), _by_identity(second, known, both)
    seen = [identity for identity in both if identity in ours and identity in theirs]
    if not seen:
        return None
    straight = crossed = 0.0
    for identity in seen:
        high = identity[1] is Noise.HIGH
        straight += (ours if high else theirs)[identity].distance
        crossed += (theirs if high else ours)[identity].distance
    if max(straight, crossed) < MARGIN * min(straight, crossed) or straight == crossed:
        return None
    right = straight < crossed
    shown = seen[0]
    return right, (ours if right is (shown[1] is Noise.HIGH) else theirs)[shown]


def _by_identity(ours: Sample, known: Sequence[Likeness], possible: Sequence[Identity]) -> dict[Identity, Alike]:
    """The nearest of each identity."""
    found: dict[Identity, Alike] = {}
    for likeness in known:
        identity = (likeness.variant, likeness.noise)
        if identity in possible:
            alike = Alike(likeness, distance(ours, likeness.sample))
            if alike.distance < min(math.inf, found[identity].distance if identity in found else math.inf):
                found[identity] = alike
    return found


# --- Looking ---------------------------------------------------------------------------------------------------------


def sample(root: Path, files: Sequence[str]) -> Sample:
    """The sample of a transformer in ``files`` below ``root``: the only weights that inspection ever reads."""
    taken: dict[str, tuple[float, ...]] = {}
    for file in files:
        # What cannot be read, or is no longer what it was, tells nothing.
        with contextlib.suppress(OSError, HeaderError):
            taken |= _sample(root / file)
    return taken


def _sample(path: Path) -> Sample:
    taken: dict[str, tuple[float, ...]] = {}
    header = read_weights(path)
    places = {what: place for what, names in SAMPLED.items() if (place := _place(header, names))}
    if not places:
        return taken
    with path.open("rb", buffering=0) as file:
        for what, (offset, dtype, count) in places.items():
            file.seek(offset)
            weights = _floats(file.read(count * _WIDTH[dtype]), dtype)
            # Zeros are a file that was never filled; what is not finite is broken.
            if len(weights) == count and any(weights) and all(map(math.isfinite, weights)):
                taken[what] = weights
    return taken


_WIDTH = {"F32": 4, "F16": 2, "BF16": 2}


def _place(header: Header, names: Sequence[str]) -> tuple[int, str, int] | None:
    """Where the first of ``names`` lies in the file, its type, and how many weights are taken."""
    for name in names:
        for prefix in ("", *PREFIXES):
            tensor = header.tensors.get(prefix + name)
            if tensor is None:
                continue
            offset = data_offset(header, prefix + name) if tensor.dtype in _WIDTH else None
            return (offset, tensor.dtype, min(WEIGHTS, tensor.parameters)) if offset is not None else None
    return None


def _floats(raw: bytes, dtype: str) -> tuple[float, ...]:
    count = len(raw) // _WIDTH[dtype]
    if dtype == "F16":
        return struct.unpack(f"<{count}e", raw[: 2 * count])
    if dtype == "BF16":
        # The upper half of a float32.
        widened = bytearray(4 * count)
        widened[2::4], widened[3::4] = raw[0 : 2 * count : 2], raw[1 : 2 * count : 2]
        raw = bytes(widened)
    return struct.unpack(f"<{count}f", raw[: 4 * count])


# --- Learning --------------------------------------------------------------------------------------------------------

_SURE = frozenset({"folder", "metadata", "person"})
_IN_DOUBT = (EXPERT_ORDER_UNKNOWN.code, VARIANT_UNCERTAIN.code)
_CONTRADICTED = (*_IN_DOUBT, EXPERTS_SWAPPED.code, EXPERT_TWICE.code)


def in_doubt(report: ModelReport) -> bool:
    """Whether a likeness could tell more about it."""
    return any(problem.code in _IN_DOUBT for problem in report.problems)


def learned(report: ModelReport, registry: Registry, known: Sequence[Likeness]) -> tuple[Likeness, ...]:
    """What the report's files teach that is not in ``known``: nothing unless shapes leave a doubt and it is certain."""
    variant = registry.variant(report.variant)
    if variant is None or any(problem.code in _CONTRADICTED for problem in report.problems):
        return ()
    alike = [other for other in registry.variants if other.signature == variant.signature]
    if (variant.experts == 1 and len(alike) == 1) or not _certain(report, variant.experts):
        return ()
    answered = any(repair.id.startswith(("identity", "expert-order")) for repair in report.repaired)
    found: list[Likeness] = []
    for expert in report.experts:
        noise = expert.noise if variant.experts == 2 else None
        kept = [likeness for likeness in known if (likeness.variant, likeness.noise) == (variant.id, noise)]
        if len(kept) >= MAX_EACH or (variant.experts == 2 and noise is None):
            continue
        taken = sample(_root(report, expert), expert.files)
        # A copy of what is known teaches nothing, and one that is known as something else contradicts itself.
        if len(taken) >= LEAST and all(distance(taken, likeness.sample) > SAME for likeness in known):
            source = f"{report.name}/{Path(expert.files[0]).name}"
            found.append(
                Likeness(variant=variant.id, noise=noise, source=source, sample=dict(taken), answered=answered)
            )
    return tuple(found)


def answers_about(report: ModelReport, known: Sequence[Likeness]) -> tuple[Likeness, ...]:
    """What was learned from an answer of the person about the report's own files."""
    told = [likeness for likeness in known if likeness.answered]
    if not told:
        return ()
    samples = [sample(_root(report, expert), expert.files) for expert in report.experts if expert.files]
    return tuple(likeness for likeness in told if any(likeness.sample == dict(taken) for taken in samples))


def _certain(report: ModelReport, experts: int) -> bool:
    """By its folders, its metadata, the person, or two names side by side; never by another likeness or a lone name."""
    told = [expert.told_by for expert in report.experts]
    if experts == 1:
        folder = report.whole and report.layout in (Layout.DIFFUSERS, Layout.HF_CACHE, Layout.ORIGINAL)
        return report.confidence >= (0.9 if folder else 0.95)
    if len(told) == 2 and all(one == "name" for one in told):
        return True
    return bool(_SURE & set(told)) and _SURE | {"partner"} >= set(told)


def _root(report: ModelReport, component: Component) -> Path:
    """The folder that a component's files are named from."""
    if report.layout in (Layout.DIFFUSERS, Layout.HF_CACHE):
        return Path(component.path).parent
    return Path(component.path).parents[len(Path(component.files[0]).parts) - 1]


# --- Keeping ---------------------------------------------------------------------------------------------------------


def likenesses_in(folder: Path) -> tuple[Likeness, ...]:
    """What was learned; a damaged file is as good as none."""
    found: list[Likeness] = []
    for file in sorted(folder.glob("*.json"))[:MAX_FILES]:
        with contextlib.suppress(OSError, ValueError):
            if file.stat().st_size <= MAX_FILE:
                found.append(from_json(file.read_bytes(), Likeness))
    return tuple(found)


def keep_likeness(folder: Path, likeness: Likeness) -> None:
    """Write it into a file of its own.

    Raises:
        OSError: it cannot be written.
    """
    write_whole(_file(folder, likeness), to_json(likeness))


def forget_likeness(folder: Path, likeness: Likeness) -> None:
    """Take its file away, if there is one.

    Raises:
        OSError: it cannot be deleted.
    """
    _file(folder, likeness).unlink(missing_ok=True)


def _file(folder: Path, likeness: Likeness) -> Path:
    return folder / f"{hashlib.sha256(to_json(likeness).encode()).hexdigest()[:32]}.json"
