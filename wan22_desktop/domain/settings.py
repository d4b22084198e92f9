"""The person's settings: every one with its default, its bounds and what it means."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any, Literal

import msgspec

from wan22_desktop.domain.log import LogConfig
from wan22_desktop.domain.plan import Means
from wan22_desktop.domain.setting import Setting, SettingValue, about, settings_of
from wan22_desktop.domain.value import Value

_VIDEOS, _WINDOW, _MEMORY, _DISK = "Videos", "Window", "Memory", "Disk"
_RUNNING, _FAULTS = "How videos are made", "When something goes wrong"
AUTO, NONE = "auto", "none"
"""Of the profile: chosen by what the machine is, or no one."""
_Gigabytes = Annotated[float, msgspec.Meta(ge=0, le=1e6)]


class Settings(Value):
    """Every setting with its default."""

    output_folder: Annotated[
        str, about("Folder for videos", "Where videos go; empty for the platform's video folder.", _VIDEOS, folder=True)
    ] = ""
    theme: Annotated[
        Literal["system", "light", "dark"],
        about("Colours", "The window's colours; system: as the desktop has them.", _WINDOW),
    ] = "system"
    language: Annotated[
        Literal["system", "en", "de", "zh_CN", "ja"],
        about("Language", "What the app speaks from its next start on; system: as the desktop does.", _WINDOW),
    ] = "system"
    leave_memory_gb: Annotated[
        _Gigabytes,
        about(
            "Leave of main memory",
            "Main memory that is left to other programs; up to the default, a tenth of all of it at most.",
            _MEMORY,
            unit="GB",
        ),
    ] = 2.0
    leave_card_gb: Annotated[
        _Gigabytes,
        about(
            "Leave of graphics memory",
            "Memory of each graphics card that is left to other programs; up to the default, a tenth at most.",
            _MEMORY,
            unit="GB",
        ),
    ] = 0.5
    wait_for_memory_minutes: Annotated[
        float,
        msgspec.Meta(ge=0, le=1e5),
        about(
            "Wait for memory",
            "How long a job waits while other programs hold the memory that it needs; 0: not at all.",
            _MEMORY,
            unit="min",
        ),
    ] = 5.0
    latents_limit_gb: Annotated[
        _Gigabytes,
        about(
            "Kept latents",
            "What kept latents may take on the disk, some hundred videos' worth; the oldest go first.",
            _DISK,
            unit="GB",
        ),
    ] = 4.3
    embeddings_limit_gb: Annotated[
        _Gigabytes,
        about(
            "Encoded prompts",
            "What encoded prompts may take on the disk; the longest unused go first.",
            _DISK,
            unit="GB",
        ),
    ] = 0.54
    keep_awake: Annotated[
        bool, about("Keep the computer awake", "The computer does not fall asleep by itself while a job runs.", _WINDOW)
    ] = True
    notify: Annotated[
        bool, about("Notify", "Say when the queue is done or a job fails, where the window is not in front.", _WINDOW)
    ] = True
    log: LogConfig = LogConfig()
    profile: Annotated[
        str,
        about(
            "Profile",
            "Settings for a kind of machine that stand in for the defaults: a profile's name, auto to choose by the "
            "graphics card, or none.",
            _RUNNING,
        ),
    ] = AUTO
    device: Annotated[
        Literal["auto", "cpu", "cuda:0", "cuda:1", "cuda:2", "cuda:3", "cuda:4", "cuda:5", "cuda:6", "cuda:7"],
        about(
            "Device",
            "What computes: auto, the graphics card with the most free memory; cpu, the processor; or one card. A card "
            "that is not there now leaves the choice to the app.",
            _RUNNING,
        ),
    ] = "auto"
    prefer_plan: Annotated[
        Literal["auto", "fast", "safe"],
        about(
            "Automatic plans prefer",
            "What goes first where a job leaves its plan to the app: auto, the fastest exact way that fits; fast, "
            "speed where it hardly shows; safe, full precision and the least graphics memory.",
            _RUNNING,
        ),
    ] = "auto"
    default_precision: Annotated[
        Literal["bf16", "fp16", "fp32"],
        about(
            "Precision of a graphics card",
            "What a graphics card computes in, where it can; processors are exact in any case, and with fp32 never "
            "anything else.",
            _RUNNING,
        ),
    ] = "bf16"
    max_memory_usage_gb: Annotated[
        _Gigabytes,
        about(
            "Most memory of a job",
            "The most that a job may be planned to take, of main memory and of each graphics card; 0: all that is "
            "free.",
            _MEMORY,
            unit="GB",
        ),
    ] = 0.0
    enable_optimization: Annotated[
        bool,
        about(
            "Optimise",
            "Blocks and decoder of our own, compiled blocks, step caches and faster attention may be used; off: the "
            "libraries' code as it is.",
            _RUNNING,
        ),
    ] = True
    enable_cpu_offload: Annotated[
        bool,
        about(
            "Offload weights",
            "Weights may wait in main memory or in their files until they are used; off: everything is on its "
            "device from the beginning.",
            _RUNNING,
        ),
    ] = True
    enable_chunked_processing: Annotated[
        bool,
        about(
            "Work in chunks and tiles",
            "Tokens may be computed in chunks, and frames decoded in tiles and a few at a time; off: each all at once.",
            _RUNNING,
        ),
    ] = True
    enable_fallback: Annotated[
        bool,
        about(
            "Fall back to safer ways",
            "Where memory runs out or numbers break down, the job goes on in a safer way; off: it ends and says why.",
            _FAULTS,
        ),
    ] = True
    enable_safe_loading: Annotated[
        bool,
        about(
            "Try new models",
            "After its first load every part of a model is tried on a few numbers; off: it is used at once. Code in "
            "a model's files is never run either way.",
            _FAULTS,
        ),
    ] = True
    enable_performance_monitoring: Annotated[
        bool,
        about(
            "Measure jobs",
            "What jobs take is measured and kept, so that later plans foresee it; off: nothing is learned.",
            _FAULTS,
        ),
    ] = True
    enable_diagnostics: Annotated[
        bool, about("Report failures", "A job that fails leaves a report of what it was and where it ran.", _FAULTS)
    ] = True
    diagnostics_dir: Annotated[
        str,
        about(
            "Folder for reports", "Where these reports go; empty for a folder beside the logs.", _FAULTS, folder=True
        ),
    ] = ""

    @property
    def means(self) -> Means:
        """What a plan may make use of."""
        return Means(
            optimization=self.enable_optimization,
            offload=self.enable_cpu_offload,
            chunks=self.enable_chunked_processing,
            precision=self.default_precision,
            device=self.device,
            prefer=self.prefer_plan,
        )


class Source(StrEnum):
    """Where a setting's value comes from; each outranks those before it."""

    DEFAULT = "default"
    PROFILE = "profile"
    FILE = "file"
    ENVIRONMENT = "environment"
    PROGRAM = "program"
    """The ``CompatibilitySystemConfig`` that a program has given."""
    COMMAND_LINE = "command line"


class Standing(Value):
    """A setting and what it is now."""

    setting: Setting
    value: SettingValue
    source: Source
    where: str = ""
    """Within the source: the file and its line, the variable, the profile's name."""


class Profile(Value):
    """Settings that suit a kind of machine."""

    name: str
    says: str = ""
    settings: dict[str, SettingValue] = msgspec.field(default_factory=dict[str, SettingValue])
    card_gb_from: float | None = None
    """It is chosen by itself where the largest card's memory, 0 without one, is from this …"""
    card_gb_below: float | None = None
    """… to less than that, in GB; where both are None it is chosen by hand only."""
    own: bool = False

    def suits(self, card_gb: float) -> bool:
        low, high = self.card_gb_from, self.card_gb_below
        return (low, high) != (None, None) and (low or 0.0) <= card_gb < (float("inf") if high is None else high)


@functools.cache
def all_settings() -> dict[str, Setting]:
    """Every setting by its name, in the order of declaration."""
    return {setting.name: setting for setting in settings_of(Settings)}


def find_setting(name: str) -> Setting | None:
    """By its name, or by the end of it where only one ends so: ``log_level`` for ``log.log_level``."""
    known = all_settings()
    if name in known:
        return known[name]
    ends = [setting for full, setting in known.items() if full.rpartition(".")[2] == name]
    return ends[0] if len(ends) == 1 else None


def flat(settings: Settings) -> dict[str, SettingValue]:
    """Every value by its name."""
    found: dict[str, SettingValue] = {}
    for name in all_settings():
        value: Any = settings
        for part in name.split("."):
            value = getattr(value, part)
        found[name] = value
    return found


def made_of(values: Mapping[str, SettingValue]) -> Settings:
    """Settings with these values, which must have been checked; the rest are the defaults."""
    tables: dict[str, dict[str, SettingValue]] = {}
    plain: dict[str, Any] = {}
    for name, value in values.items():
        table, _, last = name.rpartition(".")
        (tables.setdefault(table, {}) if table else plain)[last] = value
    logged = msgspec.structs.replace(LogConfig(), **tables.get("log", {}))
    return Settings(**plain, log=logged)
