"""What the settings dialog says beside what a setting says of itself: choices, sources, when a change counts, notes."""

from __future__ import annotations

from wan22_desktop.domain.language import LANGUAGES, mark, tr
from wan22_desktop.domain.setting import Kind, SettingValue
from wan22_desktop.domain.settings import AUTO, NONE, Source, Standing
from wan22_desktop.engine import Listing

PROFILES, NETWORK = mark("Profiles"), mark("Updates and network")
PAGES = (
    mark("Videos"), mark("How videos are made"), mark("Memory"), mark("Disk"), mark("Window"),
    mark("When something goes wrong"), mark("Log"), PROFILES, NETWORK,
)  # fmt: skip
"""Groups of settings in the order of their pages; a group that is not named here comes behind them."""
NOTES: tuple[tuple[str, str, str], ...] = (
    (
        PAGES[5],
        mark("Files are never trusted"),
        mark(
            "Code that lies in a model's folder is never run, pickle files are read without running what is in them, "
            "and a path that leads out of a model's folder is refused. This cannot be turned off."
        ),
    ),
    (
        NETWORK,
        mark("No network"),
        mark(
            "The app makes no network call at all, and its libraries are told to make none: models, prompts and videos "
            "stay on this machine. There is nothing to turn off."
        ),
    ),
    (
        NETWORK,
        mark("Updates"),
        mark(
            "The app does not look for updates by itself. A newer version is installed over this one; settings, models "
            "and videos stay."
        ),
    ),
)
"""Page, title and sentence of what is always so."""
_CHOICES: dict[str, dict[str, str]] = {
    "theme": {"system": mark("As the desktop"), "light": mark("Light"), "dark": mark("Dark")},
    "language": {"system": mark("As the desktop")} | dict(LANGUAGES),
    "device": {"auto": mark("Automatic"), "cpu": mark("Processor")},
    "prefer_plan": {"auto": mark("The fastest exact way"), "fast": mark("Speed"), "safe": mark("Full precision")},
    "default_precision": {
        "bf16": mark("bfloat16, half"), "fp16": mark("float16, half"), "fp32": mark("float32, full"),
    },
    "log.log_level": {
        "debug": mark("Everything"), "info": mark("From information on"), "warning": mark("From warnings on"),
        "error": mark("Errors only"),
    },
    "profile": {AUTO: mark("By this machine"), NONE: mark("None")},
}  # fmt: skip
_NEXT_JOB = (
    "device", "prefer_plan", "default_precision", "max_memory_usage_gb", "enable_optimization", "enable_cpu_offload",
    "enable_chunked_processing", "enable_fallback", "enable_safe_loading", "enable_performance_monitoring",
)  # fmt: skip
_HELD = (Source.ENVIRONMENT, Source.PROGRAM, Source.COMMAND_LINE)


def page_of(standing: Standing) -> str:
    """The page on which a setting stands, in English."""
    return PROFILES if standing.setting.name == "profile" else standing.setting.group


def choices(standing: Standing, listing: Listing) -> list[tuple[str, str]]:
    """What can be chosen on this machine, as (value, words); empty where something is typed."""
    setting, known = standing.setting, _CHOICES.get(standing.setting.name, {})
    values = list(setting.choices)
    named: dict[str, str] = {}
    if setting.name == "profile":
        values = [AUTO, NONE, *(profile.name for profile in listing.profiles)]
    if setting.name == "device":
        named = dict(listing.devices)
        values = ["auto", "cpu", *(value for value in values if value in named)]
    if values and standing.value not in values:
        values.append(str(standing.value))
    return [(value, named.get(value) or tr(known.get(value, value))) for value in values]


def is_held(standing: Standing) -> bool:
    """Is it given by what outranks the file?"""
    return standing.source in _HELD


def is_other(standing: Standing) -> bool:
    """Is it not the default?"""
    return standing.value != standing.setting.default


def source(standing: Standing, listing: Listing) -> str:
    """Why the value is what it is; empty for the default."""
    usual = shown(standing, standing.setting.default, listing)
    match standing.source:
        case Source.ENVIRONMENT:
            words = tr("Read-only: the environment's variable {name} sets it. Take it away there to change it here.",
                       name=standing.where)  # fmt: skip
        case Source.COMMAND_LINE:
            words = tr("Read-only: the command line sets it, for as long as this window is open.")
        case Source.PROGRAM:
            words = tr("Read-only: the program that opened this window sets it.")
        case Source.PROFILE:
            words = tr("From the profile {name}. The default is {value}.", name=standing.where, value=usual)
        case Source.FILE if is_other(standing):
            words = tr("Changed. The default is {value}.", value=usual)
        case _:
            words = ""
    return words


def counts(standing: Standing) -> str:
    """When a change counts, where that is not at once."""
    if standing.setting.name == "language":
        return tr("Counts from the next start of the app on.")
    return tr("Counts from the next job on.") if standing.setting.name in _NEXT_JOB else ""


def shown(standing: Standing, value: SettingValue, listing: Listing) -> str:
    """A value as a person reads it."""
    setting = standing.setting
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    named = dict(choices(standing, listing)).get(str(value))
    if named:
        return named
    if setting.kind is Kind.FOLDER and not value:
        return listing.folders.get(setting.name, "")
    number = typed(value)
    return f"{number} {setting.unit}" if setting.unit and number else number or tr("nothing")


def typed(value: SettingValue) -> str:
    """A value as it stands in a field."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def wrong(standing: Standing, text: str) -> str:
    """What is wrong with a typed text, and what it may be; empty where nothing is."""
    fault = standing.setting.fault(text)
    if not fault:
        return ""
    return tr(
        "{fault}. It may be {allowed}; what was there before counts.", fault=fault, allowed=standing.setting.allowed
    )


def found_by(standing: Standing, listing: Listing) -> str:
    """The text that a search goes through."""
    setting = standing.setting
    words = (tr(setting.label), tr(setting.says), setting.name, setting.environment, tr(page_of(standing)))
    return " ".join((*words, *(name for _, name in choices(standing, listing)))).casefold()
