"""What every value of the domain is made of."""

from __future__ import annotations

import msgspec


class Value(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=False):
    """An immutable, comparable, serialisable value with named fields."""
