"""``wan22 config`` and ``--set``: what a person and a script see of the settings."""

from __future__ import annotations

import json

import pytest

from wan22_desktop.cli import main
from wan22_desktop.domain.settings import Settings, all_settings
from wan22_desktop.store.settings import load_settings, settings_file


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAN22_PROFILE")


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    assert main([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_show_lists_every_setting_with_its_source(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAN22_THEME", "dark")
    found = told(capsys, "config", "show", "--set", "leave_memory_gb=3.5")
    settings = {each["name"]: each for each in found["settings"]}
    assert settings.keys() == all_settings().keys()
    assert (settings["theme"]["value"], settings["theme"]["source"]) == ("dark", "environment")
    assert (settings["leave_memory_gb"]["value"], settings["leave_memory_gb"]["source"]) == (3.5, "command line")
    assert settings["theme"]["choices"] == ["system", "light", "dark"]
    assert settings["leave_card_gb"]["says"]


def test_a_setting_is_set_got_and_reset(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, "config", "set", "log_level", "debug")["source"] == "file"
    assert load_settings()[0].log.log_level == "debug"
    assert main(["config", "get", "log.log_level"]) == 0
    assert capsys.readouterr().out == "debug\n"
    assert told(capsys, "config", "reset", "log_level")["source"] == "default"
    main(["config", "set", "theme", "dark"])
    main(["config", "reset", "all"])
    capsys.readouterr()
    assert load_settings() == (Settings(), ())
    assert told(capsys, "config", "path")["path"] == str(settings_file())


def test_what_cannot_be_used_is_said_with_what_can(capsys: pytest.CaptureFixture[str]) -> None:
    for given in (
        ["config", "set", "theme", "purple"], ["config", "set", "themme", "dark"], ["config", "set", "theme"],
        ["config", "get"], ["doctor", "--set", "theme=purple"],
    ):  # fmt: skip
        assert main(given) == 2, given
        assert "→" in capsys.readouterr().err
    with pytest.raises(SystemExit) as ended:
        main(["doctor", "--set", "theme"])
    assert ended.value.code == 2
    assert not settings_file().exists()


def test_a_line_that_is_not_used_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text("theme = purple\n")
    assert main(["config"]) == 0
    printed = capsys.readouterr().out
    assert "W2-SETTINGS-LINE" in printed
    assert "Line 1" in printed
    assert settings_file().read_text() == "theme = purple\n"
    assert told(capsys, "config", "profiles")["profiles"][0]["name"] == "processor"
