"""How weights are stored: what each way of quantising adds to the names, what it needs to be whole, and who reads it.

Read off the packages that write them: bitsandbytes packs two 4-bit weights into a byte, as ``(n + 1) // 2`` rows of
one, and keeps int8 in their own shape beside ``SCB``; optimum-quanto splits ``weight`` into ``weight._data`` and
``weight._scale``; torchao (0.16 and later) into ``_weight_qdata`` and ``_weight_scale``.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from wan22_desktop.inspection.tables import Tensor

EXTRA = frozenset(
    "scaled_fp8 spiece_model scale_weight scale_input weight_scale weight_scale_2 input_scale output_scale comfy_quant"
    " absmax quant_map nested_absmax nested_quant_map SCB weight_format bitsandbytes__nf4 bitsandbytes__fp4"
    " _scale _shift _zero_point _weight_scale _weight_zero_point".split()
)
"""Last parts of names that a quantisation, or a tokenizer packed along, adds."""
PACKED = frozenset({"U8", "U16", "U32", "I32"})
"""Types that hold several weights in one number: their shapes are not the weights'."""
_SPLIT = (("._data._data", ""), ("._data", ""), ("._weight_qdata", ".weight"))
"""Ends of names that stand for the weight itself, and what it is called without them."""
_STORAGE = {
    "F32": "fp32", "BF16": "bf16", "F16": "fp16", "F8_E4M3": "fp8_e4m3", "F8_E5M2": "fp8_e5m2",
    "F8_E4M3FNUZ": "fp8_e4m3", "F8_E5M2FNUZ": "fp8_e5m2",
}  # fmt: skip


class Package(NamedTuple):
    """What reads a way of storing: its name for pip, the first version that does, and what ``config.json`` calls it."""

    name: str
    version: str
    method: str


_BITSANDBYTES = Package("bitsandbytes", "0.43.3", "bitsandbytes")
_PACKAGES = {
    "nf4": _BITSANDBYTES,
    "fp4": _BITSANDBYTES,
    "int8": _BITSANDBYTES,
    "quanto": Package("optimum-quanto", "0.2.6", "quanto"),
    "torchao": Package("torchao", "0.16.0", "torchao"),
}
"""By the last word of a way of storing, with the versions that diffusers 0.42.1 asks for to read such files."""
METHODS = frozenset(package.method for package in _PACKAGES.values())


def package_for(storage: str) -> Package | None:
    """What is needed to read weights that are stored so; None where torch alone does."""
    return _PACKAGES.get(storage.rpartition(" ")[2])


def is_extra(name: str) -> bool:
    return name[name.rfind(".") + 1 :] in EXTRA


def weight_name(name: str) -> str:
    """The name of the weight that a tensor holds, without what a quantisation put behind it."""
    for end, instead in _SPLIT:
        if name.endswith(end):
            return name.removesuffix(end) + instead
    return name


def storage_of(names: Iterable[str], extras: Iterable[str], dtypes: tuple[str, ...]) -> str:
    """As people call it: ``bf16``, ``fp8_e4m3 scaled``, ``nf4``, ``int8 quanto``, ``q4_k`` …

    ``names`` are those in the file, without the ``extras``; ``dtypes`` begin with the one that has most bytes.
    """
    if not dtypes:
        return ""
    storage = _STORAGE.get(dtypes[0], dtypes[0].lower())
    ends = {name.rpartition(".")[2] for name in extras}
    if "comfy_quant" in ends:
        return f"{storage} comfy_quant"
    if storage.startswith("fp8") and (ends & {"scale_weight", "weight_scale", "scaled_fp8"}):
        return f"{storage} scaled"
    for four in ("nf4", "fp4"):
        if f"bitsandbytes__{four}" in ends:
            return four
    if "SCB" in ends:
        return "int8"
    split = next((name for name in names if weight_name(name) != name), "")
    if not split:
        return storage
    package = "torchao" if split.endswith("_qdata") else "quanto"
    bits = storage if storage.startswith("fp8") else "int8" if dtypes[0] == "I8" else "int4"
    return f"{bits} {package}"


def incomplete(tensors: Mapping[str, Tensor], extras: Iterable[str], storage: str) -> tuple[str, ...]:
    """The tensors without which a quantised weight cannot be read, as far as they are not there."""
    if package_for(storage) is None:
        return ()
    have = frozenset(extras)
    wanted: list[str] = []
    for name, tensor in tensors.items():
        stem = name.removesuffix(".weight")
        if stem == name or tensor.dtype not in ("U8", "I8", "F8_E4M3", "F8_E5M2", "I32"):
            continue
        if storage in ("nf4", "fp4") and tensor.dtype == "U8":
            ends = ["absmax", "quant_map", f"quant_state.bitsandbytes__{storage}"]
            if any(extra.endswith(".nested_absmax") for extra in have):
                ends += ["nested_absmax", "nested_quant_map"]
            wanted += (f"{name}.{end}" for end in ends)
        elif storage == "int8":
            wanted.append(f"{stem}.SCB")
        elif storage.endswith("quanto"):
            wanted.append(f"{name}._scale")
        elif storage.endswith("torchao"):
            wanted.append(f"{stem}._weight_scale")
    return tuple(name for name in wanted if name not in have)


def weights_in(tensor: Tensor, storage: str) -> int:
    """How many weights a tensor holds: two a byte where four bits are packed."""
    count = math.prod(tensor.shape)
    return 2 * count if tensor.dtype == "U8" and storage.startswith(("nf4", "fp4", "int4")) else count


def has_shape(tensor: Tensor, shape: tuple[int, ...], storage: str) -> bool:
    """Whether it can be of this shape: of a packed one only the number of weights tells, and may be rounded up."""
    if tensor.dtype not in PACKED:
        return tensor.shape == shape
    if tensor.dtype == "U8" and storage in ("nf4", "fp4"):
        return weights_in(tensor, storage) - math.prod(shape) in (0, 1)
    return True
