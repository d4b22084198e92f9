"""What a program wants of the system: the settings' other face."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from wan22_desktop.domain.language import speak
from wan22_desktop.domain.setting import SettingValue
from wan22_desktop.domain.value import Value
from wan22_desktop.store.settings import Preferences


class CompatibilitySystemConfig(Value):
    """Settings that count for one system, whatever file and environment say; only the command line outranks them.

    What is None, as everything is at first, is left to those, and at last to the default that stands beside it here.
    Every field is a setting of that name: see ``wan22 config show``.
    """

    enable_diagnostics: bool | None = None
    """True: a job that fails leaves a report in ``diagnostics_dir``."""
    enable_performance_monitoring: bool | None = None
    """True: what jobs take is measured and kept, for later plans; readings of the machine are kept for an hour."""
    enable_safe_loading: bool | None = None
    """True: after its first load every part of a model is tried on a few numbers. Files are checked by their headers,
    and code in them is never run, whatever this says."""
    enable_optimization: bool | None = None
    """True: lean blocks and decoder, compiled blocks, step caches, faster attention, batched guidance may be used."""
    enable_fallback: bool | None = None
    """True: where memory runs out or numbers break down, a job goes on in a safer way."""
    max_memory_usage_gb: float | None = None
    """0: all that is free. The most that a job is planned to take of main memory, and of each graphics card."""
    default_precision: str | None = None
    """``"bf16"``: what a graphics card computes in, where it can; else ``"fp16"`` or ``"fp32"``."""
    enable_cpu_offload: bool | None = None
    """True: weights may wait in main memory or in their files until they are used."""
    enable_chunked_processing: bool | None = None
    """True: tokens may be computed in chunks, and frames decoded in tiles and a few at a time."""
    log_level: str | None = None
    """``"info"``; else ``"debug"``, ``"warning"`` or ``"error"``."""
    diagnostics_dir: str | None = None
    """Empty: a folder beside the logs."""
    settings: dict[str, SettingValue] = msgspec.field(default_factory=dict[str, SettingValue])
    """Every other setting that is to count, by its name: ``{"leave_memory_gb": 4.0}``."""

    def given(self) -> dict[str, SettingValue]:
        """What it says, by the settings' names."""
        named = {name: getattr(self, name) for name in self.__struct_fields__ if name != "settings"}
        return self.settings | {name: value for name, value in named.items() if value is not None}


def speak_as_wanted(command_line: Mapping[str, object] | None = None) -> None:
    """Let this process speak the language that the settings say, before anything is shown.

    Raises:
        ProblemRaised: BAD_SETTING, for a value of ``command_line`` that cannot be used.
    """
    speak(Preferences(command_line=command_line).settings.language)
