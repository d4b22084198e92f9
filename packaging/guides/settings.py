"""``docs/settings.md``: every setting with its default, bounds and meaning."""

from __future__ import annotations

from collections.abc import Iterator

from wan22_desktop.domain.setting import Setting
from wan22_desktop.domain.settings import all_settings

HEAD = """\
# Every setting

How settings are given, and which one counts where several say something, is told in [Configuration](configuration.md). Each
of them can stand in the settings file, in the environment, in a program's `CompatibilitySystemConfig`, or on the command line
behind `--set`. `wan22 config show` lists them with their present values.
"""


def page() -> str:
    """The whole page, in Markdown."""
    return "\n".join(_lines()).rstrip() + "\n"


def _lines() -> Iterator[str]:
    yield HEAD
    groups: dict[str, list[Setting]] = {}
    for setting in all_settings().values():
        groups.setdefault(setting.group, []).append(setting)
    for group, settings in groups.items():
        yield f"## {group}\n"
        yield "| setting | default | may be | what it does | in the environment |"
        yield "| --- | --- | --- | --- | --- |"
        for setting in settings:
            yield f"| `{setting.name}` | {_shown(setting)} | {setting.allowed} | {setting.says} | `{setting.environment}` |"
        yield ""


def _shown(setting: Setting) -> str:
    if isinstance(setting.default, bool):
        return "on" if setting.default else "off"
    unit = f" {setting.unit}" if setting.unit else ""
    return f"`{setting.default}`{unit}" if setting.default != "" else "empty"
