"""The verb ``config``: every setting, where its value comes from, and the way to change it."""

from __future__ import annotations

import argparse
import textwrap
from typing import TYPE_CHECKING, Any

from wan22_desktop.domain.language import tr

if TYPE_CHECKING:
    from wan22_desktop.domain.problem import Problem
    from wan22_desktop.domain.settings import Standing
    from wan22_desktop.system import CompatibilitySystem

ACTIONS = ("show", "get", "set", "reset", "path", "profiles")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action", nargs="?", default="show", choices=ACTIONS,
        help="show: every setting; get NAME; set NAME VALUE; reset NAME (take it out of the file) or reset all; "
        "path: where the file is; profiles: what can be chosen",
    )  # fmt: skip
    parser.add_argument("name", nargs="?", help="as config show lists it")
    parser.add_argument("value", nargs="?")


def answer(
    system: CompatibilitySystem, action: str, name: str | None, value: str | None
) -> tuple[Any, list[str], tuple[Problem, ...]]:
    """What is said as JSON, what as lines, and what is worth telling.

    Raises:
        ProblemRaised: BAD_SETTING or SETTINGS_UNWRITABLE.
    """
    from wan22_desktop.domain.wire import to_builtins

    preferences = system.preferences
    if action == "path":
        return {"path": str(preferences.path), "exists": preferences.path.exists()}, [str(preferences.path)], ()
    if action == "profiles":
        found = [
            (each, any(each.name in one.where for one in preferences.standings())) for each in preferences.profiles
        ]
        lines = [f"{'*' if used else ' '} {each.name:16} {each.says}" for each, used in found]
        return {"profiles": [to_builtins(each) | {"used": used} for each, used in found]}, lines, ()
    if action == "show" and name is None:
        standings = preferences.standings()
        return {"settings": [_told(each) for each in standings]}, _table(standings), preferences.problems
    if name is None or (action == "set" and value is None):
        raise _missing("name" if name is None else "value", action)
    notes: tuple[Problem, ...] = ()
    if action == "set":
        known = preferences.problems
        notes = preferences.change({name: value})
        notes += tuple(problem for problem in preferences.problems if problem not in known)
    elif action == "reset":
        every = [each.setting.name for each in preferences.standings()] if name == "all" else [name]
        notes = preferences.change(dict.fromkeys(every))
        if name == "all":
            return {"reset": "all"}, ["Every setting is out of the file."], notes
    now = preferences.standing(name)
    lines = [_shown(now.value)] if action == "get" else _described(now)
    return _told(now), lines, notes


def _missing(what: str, action: str) -> Exception:
    from wan22_desktop.domain.problem import BAD_SETTING, ProblemRaised

    usage = {"set": "config set NAME VALUE", "get": "config get NAME"}.get(action, f"config {action} NAME")
    facts = {"setting": what, "reason": f"{action} needs it", "suggestion": f"wan22 {usage}"}
    return ProblemRaised(BAD_SETTING.of(value="nothing", **facts))


def _told(standing: Standing) -> dict[str, Any]:
    from wan22_desktop.domain.wire import to_builtins

    setting = to_builtins(standing.setting)
    name = setting.pop("name")
    found = {"name": name, "value": standing.value, "source": standing.source.value, "where": standing.where}
    return found | setting | {"environment": standing.setting.environment}


def _table(standings: tuple[Standing, ...]) -> list[str]:
    lines, group = list[str](), ""
    for each in sorted(standings, key=lambda each: _order(standings).index(each.setting.group)):
        if each.setting.group != group:
            group = each.setting.group
            lines += [*([""] if lines else []), tr(each.setting.group)]
        source = each.source.value + (f" ({each.where})" if each.where else "")
        lines.append(f"  {each.setting.name:32} {_shown(each.value):24} {source}")
    return lines


def _order(standings: tuple[Standing, ...]) -> list[str]:
    """The groups as they are first met."""
    return list(dict.fromkeys(each.setting.group for each in standings))


def _described(standing: Standing) -> list[str]:
    setting, where = standing.setting, f" ({standing.where})" if standing.where else ""
    return [
        f"{setting.name} = {_shown(standing.value)}",
        f"  from: {standing.source.value}{where}; the default is {_shown(setting.default)}",
        f"  may be: {setting.allowed}; the variable is {setting.environment}",
        *textwrap.wrap(tr(setting.says), 106, initial_indent="  ", subsequent_indent="  "),
    ]


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return f"{value:g}" if isinstance(value, float) else str(value) or "(empty)"
