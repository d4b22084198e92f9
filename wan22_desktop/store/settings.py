"""Where settings come from: defaults < profile < file < environment < a program's configuration < command line.

The file (TOML) holds what a person has set, and nothing else. It is looked at again when it has changed. A line that
cannot be used costs that line alone, and nothing is ever written over it.
"""

from __future__ import annotations

import contextlib
import difflib
import functools
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wan22_desktop.domain.problem import (
    BAD_ENVIRONMENT,
    BAD_SETTING,
    SETTING_OUTRANKED,
    SETTINGS_DAMAGED,
    SETTINGS_LINE,
    SETTINGS_NEWER,
    SETTINGS_UNWRITABLE,
    UNKNOWN_PROFILE,
    Problem,
    ProblemRaised,
)
from wan22_desktop.domain.resources import resources_folder
from wan22_desktop.domain.setting import BadValue, Setting, SettingValue
from wan22_desktop.domain.settings import (
    AUTO,
    NONE,
    Profile,
    Settings,
    Source,
    Standing,
    all_settings,
    find_setting,
    flat,
    made_of,
)
from wan22_desktop.domain.wire import from_json
from wan22_desktop.store import places
from wan22_desktop.store.settings_migrations import SCHEMA, migrated
from wan22_desktop.store.settings_text import SCHEMA_KEY, SettingsText, changed, read_text
from wan22_desktop.store.writing import write_whole

PROFILES = "profiles"
"""The table of the file with the person's own."""
_HEAD = "# What is left out has its default: `wan22 config show` lists every setting.\n"
Listener = Callable[[Settings], object]


def in_bytes(gigabytes: float) -> int:
    """A size of the settings."""
    return int(min(gigabytes, 1e6) * 1e9) if gigabytes >= 0 else 0


def settings_file() -> Path:
    return places.config_folder() / "settings.toml"


def load_settings(path: Path | None = None) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings by file and environment, and what of them cannot be used."""
    found = Preferences(path)
    return found.settings, found.problems


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Put into the file what differs from what is set now.

    Raises:
        ProblemRaised: SETTINGS_UNWRITABLE or BAD_SETTING.
    """
    Preferences(path).save(settings)


@functools.cache
def built_in_profiles() -> tuple[Profile, ...]:
    return tuple(from_json((resources_folder() / "profiles.json").read_bytes(), list[Profile]))


def checked_by_name(values: Mapping[str, object]) -> dict[str, SettingValue]:
    """Values for settings by their whole names; a text is read as if it were typed.

    Raises:
        ProblemRaised: BAD_SETTING, for a name or a value.
    """
    found: dict[str, SettingValue] = {}
    for name, value in values.items():
        setting = find_setting(name)
        if setting is None:
            raise _unknown(name, value)
        try:
            found[setting.name] = setting.read(value) if isinstance(value, str) else setting.checked(value)
        except BadValue as bad:
            facts = {"setting": setting.name, "reason": str(bad), "suggestion": bad.suggestion}
            raise ProblemRaised(BAD_SETTING.of(value=value, **facts)) from bad
    return found


@dataclass(frozen=True, slots=True)
class _Said:
    value: SettingValue
    where: str = ""


_Layer = dict[str, _Said]


class Preferences:
    """The settings as they stand, and why. Reading is free; :meth:`look_again` costs a look at the file's time."""

    def __init__(
        self,
        path: Path | None = None,
        *,
        program: Mapping[str, object] | None = None,
        command_line: Mapping[str, object] | None = None,
        card_gb: Callable[[], float] | float | None = None,
    ) -> None:
        """``card_gb`` tells the largest card's memory, for the choice of a profile; without it none is chosen.

        Raises:
            ProblemRaised: BAD_SETTING: what ``program`` or ``command_line`` gives cannot be used.
        """
        self.path = path or settings_file()
        self.problems: tuple[Problem, ...] = ()
        """What is wrong now."""
        self.settings = Settings()
        self.profiles: tuple[Profile, ...] = built_in_profiles()
        """Built in, and the person's own."""
        self._listeners: list[Listener] = []
        self._standings: tuple[Standing, ...] = ()
        self._file, self._file_problems = _Layer(), tuple[Problem, ...]()
        self._stamp: tuple[int, int, int] | None = None
        self.give(program or {}, command_line or {}, card_gb)

    def give(
        self,
        program: Mapping[str, object],
        command_line: Mapping[str, object],
        card_gb: Callable[[], float] | float | None = None,
    ) -> None:
        """Replace what outranks file and environment.

        Raises:
            ProblemRaised: BAD_SETTING.
        """
        self.program, self.command_line = checked_by_name(program), checked_by_name(command_line)
        self._card_gb = card_gb
        self._read()
        self._work_out()

    @property
    def card_gb(self) -> float | None:
        """What a profile is chosen by; None where nobody told."""
        if callable(self._card_gb):
            self._card_gb = self._card_gb()
        return self._card_gb

    def standings(self) -> tuple[Standing, ...]:
        """Every setting with its value and where that comes from."""
        return self._standings

    def standing(self, name: str) -> Standing:
        """One of them.

        Raises:
            ProblemRaised: BAD_SETTING, where there is no such setting.
        """
        setting = find_setting(name)
        if setting is None:
            raise _unknown(name, "?")
        return next(standing for standing in self._standings if standing.setting is setting)

    # --- Changes ----------------------------------------------------------------------------------------------------

    def listen(self, listener: Listener) -> None:
        """Call ``listener`` with the new settings whenever they change, on the thread on which that is found out."""
        self._listeners.append(listener)

    def look_again(self) -> bool:
        """Take up what was changed in the file by anybody else. Did anything change?"""
        if self._now() == self._stamp:
            return False
        before = self.settings, self.problems
        self._read()
        self._work_out()
        return (self.settings, self.problems) != before

    def save(self, settings: Settings) -> tuple[Problem, ...]:
        """Put into the file in what ``settings`` differ from those that stand; see :meth:`change`."""
        present = flat(self.settings)
        return self.change({name: value for name, value in flat(settings).items() if value != present[name]})

    def change(self, changes: Mapping[str, object | None]) -> tuple[Problem, ...]:
        """Set these in the file; None takes one out. Returns SETTING_OUTRANKED for what something else decides.

        Raises:
            ProblemRaised: BAD_SETTING, or SETTINGS_UNWRITABLE.
        """
        wanted: dict[str, object | None] = dict(checked_by_name({k: v for k, v in changes.items() if v is not None}))
        wanted |= {self.standing(name).setting.name: None for name, value in changes.items() if value is None}
        if wanted:
            self.rewrite(wanted)
        return tuple(self._outranked(wanted))

    def in_file(self, names: Iterable[str]) -> dict[str, object | None]:
        """What the file says now of these names, None for nothing: given to :meth:`rewrite` it undoes a change."""
        values = self._values()
        return {name: values.get(name) for name in names}

    def names_in_file(self, beginning: str) -> list[str]:
        """Every name that the file has and that begins so."""
        return [name for name in self._values() if name.startswith(beginning)]

    def _values(self) -> dict[str, Any]:
        with contextlib.suppress(OSError):
            return read_text(self._text()).values
        return {}

    def rewrite(self, wanted: Mapping[str, object | None]) -> None:
        """Write these, which must have been checked, and take them up. A name may be that of a profile's setting.

        Raises:
            ProblemRaised: SETTINGS_UNWRITABLE.
        """
        try:
            text = self._text()
            write_whole(self.path, _edited(text, wanted).encode("utf-8", "surrogateescape"))
        except (OSError, UnicodeEncodeError) as error:
            reason = error.strerror or error if isinstance(error, OSError) else error
            raise ProblemRaised(SETTINGS_UNWRITABLE.of(path=self.path, reason=reason)) from error
        self._read()
        self._work_out()

    def _outranked(self, wanted: Mapping[str, object | None]) -> list[Problem]:
        told: list[Problem] = []
        for name, value in wanted.items():
            now = self.standing(name)
            if value is not None and now.source is not Source.FILE:
                facts = {"setting": name, "source": now.source.value, "where": now.where}
                told.append(SETTING_OUTRANKED.of(value=value, used=now.value, **facts))
        return told

    # --- The file ---------------------------------------------------------------------------------------------------

    def _now(self) -> tuple[int, int, int] | None:
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size, status.st_ino

    def _text(self) -> str:
        try:
            return self.path.read_bytes().decode("utf-8", "surrogateescape")
        except FileNotFoundError:
            return ""

    def _read(self) -> None:
        """What cannot be used now keeps the value that it had in this file before."""
        self._stamp = self._now()
        try:
            found = read_text(self._text())
        except OSError as error:
            self._file_problems = (SETTINGS_DAMAGED.of(path=self.path, reason=error.strerror or error),)
            return
        schema = found.values.pop(SCHEMA_KEY, 1)
        schema = schema if isinstance(schema, int) and schema >= 1 else SCHEMA
        told, refused = list[Problem](), {fault.name for fault in found.faults}
        if schema > SCHEMA:
            told.append(SETTINGS_NEWER.of(path=self.path, schema=schema, known=SCHEMA))
        for fault in found.faults:
            hint = f"{fault.name} may be {known.allowed}" if (known := all_settings().get(fault.name)) else ""
            told.append(self._line(fault.line, fault.name, fault.reason, hint))
        layer, own = _Layer(), dict[str, dict[str, Any]]()
        for name, value in migrated(found.values, schema).items():
            line = found.places.get(name, found.places.get(name.rpartition(".")[2], 0))
            if name.startswith(f"{PROFILES}."):
                _, profile, *rest = name.split(".")
                own.setdefault(profile, {})[".".join(rest)] = value
                continue
            setting = all_settings().get(name)
            if setting is None:
                if schema <= SCHEMA:
                    similar = _suggested(name)
                    hint = f"Perhaps {similar} is meant" if similar else ""
                    told.append(self._line(line, name, "there is no such setting", hint))
                continue
            try:
                layer[name] = _Said(setting.checked(value), f"{self.path}, line {line}")
            except BadValue as bad:
                refused.add(name)
                told.append(self._line(line, name, bad, f"{name} may be {bad.suggestion}"))
        # A line that is unreadable may have held whatever is missing now.
        unclear = bool(found.faults)
        kept = {name: said for name, said in self._file.items() if name not in layer and (unclear or name in refused)}
        self._file, self._file_problems = layer | kept, ()
        mine = tuple(self._profile(name, given, found, told) for name, given in own.items())
        self.profiles = (*mine, *(known for known in built_in_profiles() if known.name not in own))
        self._file_problems = tuple(told)

    def _line(self, line: int, setting: str, reason: object, hint: str = "") -> Problem:
        hint = hint or "See what there is with: wan22 config show"
        return SETTINGS_LINE.of(path=self.path, line=line, setting=setting, reason=reason, hint=hint)

    def _profile(self, name: str, given: dict[str, Any], found: SettingsText, told: list[Problem]) -> Profile:
        settings: dict[str, SettingValue] = {}
        bounds: dict[str, float] = {}
        for key, value in given.items():
            setting, place = all_settings().get(key), f"{PROFILES}.{name}.{key}"
            if key == "says" and isinstance(value, str):
                continue
            if key in ("card_gb_from", "card_gb_below") and isinstance(value, int | float):
                bounds[key] = float(value)
                continue
            try:
                if setting is None or setting.name == "profile":
                    raise BadValue("there is no such setting of a profile", _suggested(key))
                settings[key] = setting.checked(value)
            except BadValue as bad:
                told.append(self._line(found.places.get(place, 0), place, bad))
        return Profile(name=name, says=str(given.get("says", "")), settings=settings, own=True, **bounds)

    # --- What comes of it -------------------------------------------------------------------------------------------

    def _work_out(self) -> None:
        environment, told = self._environment()
        layers: list[tuple[Source, _Layer]] = [
            (Source.FILE, self._file),
            (Source.ENVIRONMENT, environment),
            (Source.PROGRAM, {name: _Said(value, "CompatibilitySystemConfig") for name, value in self.program.items()}),
            (Source.COMMAND_LINE, {name: _Said(value, "--set") for name, value in self.command_line.items()}),
        ]
        chosen = next((str(layer["profile"].value) for _, layer in reversed(layers) if "profile" in layer), AUTO)
        profile = self._chosen(chosen, told)
        where = f"{profile.name}{', chosen by the machine' if chosen == AUTO else ''}" if profile else ""
        below = {name: _Said(value, where) for name, value in profile.settings.items()} if profile else _Layer()
        layers.insert(0, (Source.PROFILE, below))
        self._standings = tuple(_standing(setting, layers) for setting in all_settings().values())
        before = self.settings
        self.settings = made_of({standing.setting.name: standing.value for standing in self._standings})
        self.problems = (*self._file_problems, *told)
        if self.settings != before:
            for listener in tuple(self._listeners):
                listener(self.settings)

    def _environment(self) -> tuple[_Layer, list[Problem]]:
        """An empty variable says nothing."""
        layer, told = _Layer(), list[Problem]()
        for setting in all_settings().values():
            if not (text := os.environ.get(setting.environment)):
                continue
            try:
                layer[setting.name] = _Said(setting.read(text), setting.environment)
            except BadValue as bad:
                facts = {"variable": setting.environment, "setting": setting.name, "suggestion": bad.suggestion}
                told.append(BAD_ENVIRONMENT.of(reason=bad, **facts))
        return layer, told

    def _chosen(self, name: str, told: list[Problem]) -> Profile | None:
        """The profile of this name; for ``auto`` the first that suits the machine, one's own before the others."""
        if name == NONE:
            return None
        if name == AUTO:
            size = self.card_gb
            return None if size is None else next((each for each in self.profiles if each.suits(size)), None)
        found = next((each for each in self.profiles if each.name == name), None)
        if found is None:
            known = ", ".join((AUTO, NONE, *(each.name for each in self.profiles)))
            told.append(UNKNOWN_PROFILE.of(profile=name, known=known))
        return found


def _standing(setting: Setting, layers: list[tuple[Source, _Layer]]) -> Standing:
    for source, layer in reversed(layers):
        if said := layer.get(setting.name):
            return Standing(setting=setting, value=said.value, source=source, where=said.where)
    return Standing(setting=setting, value=setting.default, source=Source.DEFAULT)


def _edited(text: str, wanted: Mapping[str, object | None]) -> str:
    """The file's text with these changes, as this version writes it."""
    if not text.strip():
        return changed(_HEAD, {SCHEMA_KEY: SCHEMA, **{k: v for k, v in wanted.items() if v is not None}})
    before = read_text(text).values
    schema = before.pop(SCHEMA_KEY, 1)
    changes = dict(wanted)
    if isinstance(schema, int) and schema < SCHEMA:
        after = migrated(before, schema)
        moved = {name: after.get(name) for name in {*before, *after} if before.get(name) != after.get(name)}
        changes = {SCHEMA_KEY: SCHEMA, **moved, **wanted}
    return changed(text, changes)


def _unknown(name: str, value: object) -> ProblemRaised:
    facts = {"setting": name, "reason": "there is no such setting"}
    return ProblemRaised(BAD_SETTING.of(value=value, suggestion=_suggested(name) or "wan22 config show", **facts))


def _suggested(name: str) -> str:
    known = list(all_settings())
    return next(iter(difflib.get_close_matches(name, [*known, *(each.rpartition(".")[2] for each in known)], 1)), "")
