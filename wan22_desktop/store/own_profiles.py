"""The person's own profiles in the settings file: what is to be changed in it to keep one, or to take one away."""

from __future__ import annotations

from wan22_desktop.domain.problem import BAD_SETTING, ProblemRaised
from wan22_desktop.domain.setting import Kind
from wan22_desktop.domain.settings import AUTO, NONE, Source, Standing
from wan22_desktop.store.settings import PROFILES, Preferences, built_in_profiles

LONGEST = 40
_OF_A_PERSON = ("profile", "theme", "language", "keep_awake", "notify")
"""Settings that do not depend on the machine, besides folders."""


def keeping(preferences: Preferences, name: str) -> dict[str, object | None]:
    """The changes that keep the present values under ``name`` and choose it.

    What it holds goes out of the file's own settings, which would outrank every profile that is chosen later.

    Raises:
        ProblemRaised: BAD_SETTING, for a name that cannot be one.
    """
    name = name.strip()
    if fault := fault_of(name):
        facts = {"reason": fault, "suggestion": "another name"}
        raise ProblemRaised(BAD_SETTING.of(setting="profile", value=name, **facts))
    held = [standing for standing in preferences.standings() if belongs(standing)]
    changes = _forgetting(preferences, name)
    changes |= {f"{PROFILES}.{name}.says": ""}
    for standing in held:
        changes[f"{PROFILES}.{name}.{standing.setting.name}"] = standing.value
        if standing.source is Source.FILE:
            changes[standing.setting.name] = None
    return changes | {"profile": name}


def taking_away(preferences: Preferences, name: str) -> dict[str, object | None]:
    """The changes after which there is no profile ``name`` of the person's; where it is chosen, none is then.

    Raises:
        ProblemRaised: BAD_SETTING, where there is none.
    """
    if not any(profile.own and profile.name == name for profile in preferences.profiles):
        facts = {"reason": "it is none of your own", "suggestion": "one of your own"}
        raise ProblemRaised(BAD_SETTING.of(setting="profile", value=name, **facts))
    changes = _forgetting(preferences, name)
    return changes | ({"profile": None} if preferences.settings.profile == name else {})


def belongs(standing: Standing) -> bool:
    """Is it kept in a profile: does it suit a machine, and differ from the default?"""
    setting = standing.setting
    if setting.name in _OF_A_PERSON or setting.kind is Kind.FOLDER:
        return False
    return standing.value != setting.default


def fault_of(name: str) -> str:
    """In words why a profile cannot be called so; empty where it can."""
    if not name:
        return "it has no name"
    if name in (AUTO, NONE) or any(profile.name == name for profile in built_in_profiles()):
        return "that name is taken"
    if len(name) > LONGEST:
        return f"the name has more than {LONGEST} letters"
    if not name.isprintable() or any(letter in ".[]#=\"'\\" for letter in name):
        return "a name has none of . [ ] # = \" ' \\"
    return ""


def _forgetting(preferences: Preferences, name: str) -> dict[str, object | None]:
    return dict.fromkeys(preferences.names_in_file(f"{PROFILES}.{name}."))
