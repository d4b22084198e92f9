"""Who could compute attention here. Whether one really does is tried before its first use, where torch is."""

from __future__ import annotations

from importlib.util import find_spec

NATIVE = "native"
SAGE = "sage"
"""Scores in eight bits: faster, and a little less exact."""
_PACKAGES = {
    NATIVE: "torch",
    "_native_cudnn": "torch",
    "_native_flash": "torch",
    "_native_efficient": "torch",
    "_native_math": "torch",
    "flex": "torch",
    "flash": "flash_attn",
    "_flash_3": "flash_attn_interface",
    SAGE: "sageattention",
    "xformers": "xformers",
}
"""The library's names, and the package that each needs. Those that it would download are left out."""


def attention_backends() -> tuple[str, ...]:
    """Names that a plan's ``attention`` may have, ``native`` first; nothing is imported."""
    return tuple(name for name, package in _PACKAGES.items() if find_spec(package) is not None)
