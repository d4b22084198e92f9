"""What one setting is: its kind, bounds, default and meaning; how a typed text becomes one, or is refused in words."""

from __future__ import annotations

import math
import re
import typing
import unicodedata
from enum import StrEnum
from pathlib import Path
from typing import Any, cast

import msgspec
from msgspec import inspect

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.value import Value

SettingValue = bool | int | float | str
PREFIX = "WAN22_"
"""Of the variables of the environment."""
_ON, _OFF = ("on", "true", "yes", "1"), ("off", "false", "no", "0")


class Kind(StrEnum):
    """How a setting is filled in."""

    SWITCH = "switch"
    NUMBER = "number"
    WHOLE = "whole number"
    CHOICE = "choice"
    TEXT = "text"
    FOLDER = "folder"


class BadValue(ValueError):
    """Says in words why a value cannot be that of a setting, and what could be."""

    def __init__(self, reason: str, suggestion: str) -> None:
        super().__init__(reason)
        self.suggestion = suggestion


class Setting(Value):
    """One setting as it is declared."""

    name: str
    """As in the file: ``theme``, or ``log.log_level`` for what stands in the table ``log``."""
    label: str
    """In a word or few, beside a field."""
    kind: Kind
    default: SettingValue
    says: str
    """What it does, in one sentence."""
    group: str
    """What it belongs to, in words for a heading."""
    least: float | None = None
    most: float | None = None
    unit: str = ""
    choices: tuple[str, ...] = ()

    @property
    def environment(self) -> str:
        """The variable of the environment that sets it: ``WAN22_THEME``, ``WAN22_LOG_LEVEL``."""
        table, _, last = self.name.rpartition(".")
        name = last if not table or last.startswith(f"{table}_") else f"{table}_{last}"
        return PREFIX + name.upper()

    def read(self, text: str) -> SettingValue:
        """The value that a person has typed.

        Raises:
            BadValue: it says what is wrong.
        """
        typed = text.strip()
        if self.kind is Kind.SWITCH:
            if (word := typed.lower()) in (*_ON, *_OFF):
                return word in _ON
            raise BadValue(tr("{value} is neither on nor off", value=_quoted(text)), tr("on or off"))
        if self.kind in (Kind.NUMBER, Kind.WHOLE):
            return self.checked(self._number(typed))
        if self.kind is Kind.FOLDER and text.startswith("~"):
            text = str(Path(text).expanduser())
        same = (choice for choice in self.choices if choice.lower() == typed.lower())
        return self.checked(text if self.kind is Kind.FOLDER else next(same, typed))

    def checked(self, value: object) -> SettingValue:
        """``value``, where it is of the right type and within the bounds.

        Raises:
            BadValue: it says what is wrong.
        """
        match self.kind:
            case Kind.SWITCH:
                if isinstance(value, bool):
                    return value
                raise BadValue(tr("{value} is neither true nor false", value=_quoted(value)), tr("true or false"))
            case Kind.NUMBER | Kind.WHOLE:
                return self._within(value)
            case _:
                return self._worded(value)

    def fault(self, text: str) -> str:
        """In words what is wrong with a typed text; empty where nothing is."""
        try:
            self.read(text)
        except BadValue as bad:
            return str(bad)
        return ""

    @property
    def allowed(self) -> str:
        """What it may be, in words."""
        if self.kind is Kind.SWITCH:
            return tr("on or off")
        if self.choices:
            return ", ".join(self.choices)
        if self.least is not None and self.most is not None:
            least, most = _plain(self.least), _plain(self.most)
            if self.unit:
                return tr("{least} to {most} {unit}", least=least, most=most, unit=tr(self.unit))
            return tr("{least} to {most}", least=least, most=most)
        return tr("a folder, or nothing for the usual one") if self.kind is Kind.FOLDER else tr("a text")

    def _number(self, typed: str) -> int | float:
        bare = typed.removesuffix(self.unit).rstrip() if self.unit else typed
        if re.fullmatch(r"[+-]?\d+,\d+", bare):
            raise BadValue(
                tr("{value} has a comma: write {right}", value=_quoted(typed), right=bare.replace(",", ".")),
                self.allowed,
            )
        try:
            return int(bare) if self.kind is Kind.WHOLE else float(bare)
        except ValueError:
            raise BadValue(_no_number(typed, whole=self.kind is Kind.WHOLE), self.allowed) from None

    def _within(self, value: object) -> int | float:
        whole = self.kind is Kind.WHOLE
        if isinstance(value, bool) or not isinstance(value, int if whole else int | float):
            raise BadValue(_no_number(value, whole=whole), self.allowed)
        if not math.isfinite(value):
            raise BadValue(tr("{value} is no number to count with", value=value), self.allowed)
        if self.least is not None and value < self.least:
            raise BadValue(
                tr("{value} is less than {least}", value=_plain(value), least=_plain(self.least)), self.allowed
            )
        if self.most is not None and value > self.most:
            raise BadValue(tr("{value} is more than {most}", value=_plain(value), most=_plain(self.most)), self.allowed)
        return value if whole else float(value)

    def _worded(self, value: object) -> str:
        if not isinstance(value, str):
            raise BadValue(tr("{value} is no text", value=_quoted(value)), self.allowed)
        if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in value):
            raise BadValue(tr("{value} holds what cannot be written", value=_quoted(value)), self.allowed)
        if self.choices and value not in self.choices:
            raise BadValue(tr("{value} is none of {allowed}", value=_quoted(value), allowed=self.allowed), self.allowed)
        return value


def _no_number(value: object, *, whole: bool) -> str:
    return tr("{value} is no whole number" if whole else "{value} is no number", value=_quoted(value))


def about(label: str, says: str, group: str, *, unit: str = "", folder: bool = False) -> msgspec.Meta:
    """What a field of the settings means; its bounds stand beside it, as another ``Meta``."""
    return msgspec.Meta(title=label, description=says, extra={"group": group, "unit": unit, "folder": folder})


def settings_of(kind: type[msgspec.Struct], table: str = "") -> tuple[Setting, ...]:
    """Every field of ``kind``, those of tables within it under ``TABLE.FIELD``."""
    found: list[Setting] = []
    described = inspect.type_info(kind)
    assert isinstance(described, inspect.StructType)
    hints = typing.get_type_hints(kind)
    for field in described.fields:
        name, typed, told = f"{table}{field.name}", field.type, dict[str, Any]()
        says = label = ""
        while isinstance(typed, inspect.Metadata):
            told |= cast("dict[str, Any]", typed.extra or {})  # pyright: ignore[reportUnknownMemberType]
            schema = cast("dict[str, Any]", typed.extra_json_schema or {})  # pyright: ignore[reportUnknownMemberType]
            says, label = str(schema.get("description", says)), str(schema.get("title", label))
            typed = typed.type
        if isinstance(typed, inspect.StructType):
            found += settings_of(typed.cls, f"{name}.")
            continue
        kind_of = _kind_of(typed, folder=bool(told.get("folder")))
        # In the order of declaration, which msgspec does not keep.
        choices = typing.get_args(hints[field.name]) if kind_of is Kind.CHOICE else ()
        found.append(
            Setting(
                name=name, label=label, kind=kind_of, default=field.default, says=says, group=told.get("group", ""),
                least=_bound(typed, "ge"), most=_bound(typed, "le"), unit=told.get("unit", ""), choices=choices,
            )
        )  # fmt: skip
    return tuple(found)


def _kind_of(typed: inspect.Type, *, folder: bool) -> Kind:
    match typed:
        case inspect.BoolType():
            return Kind.SWITCH
        case inspect.IntType():
            return Kind.WHOLE
        case inspect.FloatType():
            return Kind.NUMBER
        case inspect.LiteralType():
            return Kind.CHOICE
        case _:
            return Kind.FOLDER if folder else Kind.TEXT


def _bound(typed: inspect.Type, name: str) -> float | None:
    return getattr(typed, name, None)


def _plain(value: float) -> str:
    return f"{value:,.0f}".replace(",", "") if float(value).is_integer() else f"{value:g}"


def _quoted(value: object) -> str:
    text = repr(value) if not isinstance(value, bool) else str(value).lower()
    return text if len(text) <= 60 else f"{text[:56]} …"
