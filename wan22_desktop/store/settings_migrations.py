"""From the form that an earlier version gave the settings file to today's, a step at a time.

A step works on the values by their dotted names, and is never changed afterwards. Every released form has a sample in
tests/data/settings.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

SCHEMA = 2
"""What this version writes; a file without a number is of the first."""


def migrated(values: dict[str, Any], schema: int) -> dict[str, Any]:
    """``values`` of a file of ``schema`` as this version has them."""
    for number in range(schema, SCHEMA):
        values = _STEPS[number](values)
    return values


def _only_what_was_set(values: dict[str, Any]) -> dict[str, Any]:
    """The app wrote every setting: a default there was nobody's wish, and would outrank every profile.

    A file without its first two was made by hand, and means all that it says.
    """
    named = {_RENAMED.get(name, name): value for name, value in values.items() if name not in _GONE}
    if not {"output_folder", "theme"} <= values.keys():
        return named
    return {name: value for name, value in named.items() if name not in _FIRST or _FIRST[name] != value}


_RENAMED, _GONE = {"log_level": "log.log_level"}, ("preview", "plan")
"""From its first days, when there was no table for the log, and these were asked for anew with every video."""


_FIRST: dict[str, Any] = {
    "output_folder": "", "theme": "system", "leave_memory_gb": 2.0, "leave_card_gb": 0.5,
    "wait_for_memory_minutes": 5.0, "latents_limit_gb": 4.3, "embeddings_limit_gb": 0.54, "keep_awake": True,
    "notify": True, "log.log_level": "info", "log.enable_console": False, "log.enable_file": True,
    "log.enable_json_logs": True, "log.enable_performance_logs": False, "log.enable_debug_mode": False,
    "log.log_dir": "", "log.max_bytes": 5_000_000, "log.backups": 4,
}  # fmt: skip
_STEPS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {1: _only_what_was_set}
