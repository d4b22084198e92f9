"""Settings: where each comes from, what is wrong with a value in words, and a file of which nothing is ever lost."""

from __future__ import annotations

import math
import os
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wan22_desktop.domain.problem import ProblemRaised
from wan22_desktop.domain.settings import Settings, Source, all_settings, find_setting, flat, made_of
from wan22_desktop.store.settings import (
    Preferences,
    built_in_profiles,
    checked_by_name,
    load_settings,
    save_settings,
    settings_file,
)
from wan22_desktop.store.settings_migrations import SCHEMA
from wan22_desktop.store.settings_text import changed, read_text

SAMPLES = Path(__file__).parents[1] / "data" / "settings"


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAN22_PROFILE")


def write(text: str | bytes) -> Path:
    path = settings_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


# --- Declared --------------------------------------------------------------------------------------------------------


def test_every_setting_says_what_it_is_and_takes_its_own_default() -> None:
    for setting in all_settings().values():
        assert setting.says.endswith("."), setting.name
        assert setting.group, setting.name
        assert setting.label, setting.name
        assert setting.checked(setting.default) == setting.default
        assert setting.read(str(setting.default)) == setting.default
    names = [setting.environment for setting in all_settings().values()]
    assert len(set(names)) == len(names)
    assert all_settings()["log.log_level"].environment == "WAN22_LOG_LEVEL"
    assert made_of(flat(Settings())) == Settings()


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("leave_memory_gb", "2,5", "write 2.5"),
        ("leave_memory_gb", "much", "no number"),
        ("leave_memory_gb", "-1", "less than 0"),
        ("leave_memory_gb", "1e9", "more than 1000000"),
        ("leave_memory_gb", "nan", "no number"),
        ("log.max_bytes", "2.5", "no whole number"),
        ("log.backups", "9" * 5000, "no whole number"),
        ("keep_awake", "perhaps", "neither on nor off"),
        ("theme", "purple", "none of system, light, dark"),
        ("output_folder", "half a pair \ud800", "cannot be written"),
        ("output_folder", "two\nlines", "cannot be written"),
    ],
)
def test_what_is_wrong_with_a_typed_text_is_said(name: str, text: str, words: str) -> None:
    setting = all_settings()[name]
    assert words in setting.fault(text)
    with pytest.raises(ProblemRaised) as raised:
        checked_by_name({name: text})
    assert raised.value.problem.code == "W2-BAD-SETTING"


def test_what_is_right_is_taken_as_it_is_typed() -> None:
    given = {"leave_memory_gb": " 2.5 GB", "keep_awake": "OFF", "log_level": "debug", "theme": " dark "}
    taken = {"leave_memory_gb": 2.5, "keep_awake": False, "log.log_level": "debug", "theme": "dark"}
    assert checked_by_name(given) == taken
    assert checked_by_name({"output_folder": "~/films "}) == {"output_folder": f"{Path.home()}/films "}
    assert find_setting("nothing") is None


# --- Precedence ------------------------------------------------------------------------------------------------------


def test_each_source_outranks_those_before_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def standing(**given: dict[str, object]) -> tuple[object, Source]:
        found = Preferences(card_gb=8.0, **given).standing("leave_card_gb")
        return found.value, found.source

    write('profile = "none"')
    assert standing() == (0.5, Source.DEFAULT)
    write("")
    assert standing() == (0.3, Source.PROFILE)
    write("leave_card_gb = 0.7")
    assert standing() == (0.7, Source.FILE)
    monkeypatch.setenv("WAN22_LEAVE_CARD_GB", "0.8")
    assert standing() == (0.8, Source.ENVIRONMENT)
    assert standing(program={"leave_card_gb": 0.9}) == (0.9, Source.PROGRAM)
    assert standing(program={"leave_card_gb": 0.9}, command_line={"leave_card_gb": "1"}) == (1.0, Source.COMMAND_LINE)


def test_a_variable_that_cannot_be_used_is_told_and_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAN22_THEME", "purple")
    monkeypatch.setenv("WAN22_NOTIFY", "")
    settings, (problem,) = load_settings()
    assert settings == Settings()
    assert problem.code == "W2-BAD-ENVIRONMENT"
    assert "WAN22_THEME" in problem.what
    assert "purple" in problem.what


def test_a_change_that_something_outranks_is_kept_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAN22_THEME", "dark")
    found = Preferences()
    (note,) = found.change({"theme": "light"})
    assert note.code == "W2-SETTING-OUTRANKED"
    assert "WAN22_THEME" in note.what
    assert found.settings.theme == "dark"
    monkeypatch.delenv("WAN22_THEME")
    assert Preferences().settings.theme == "light"


# --- Profiles --------------------------------------------------------------------------------------------------------


def test_a_profile_is_chosen_by_the_machine_or_by_hand() -> None:
    def chosen(card_gb: float | None) -> str:
        found = [each.where for each in Preferences(card_gb=card_gb).standings() if each.source is Source.PROFILE]
        return found[0].partition(",")[0] if found else ""

    assert [chosen(size) for size in (None, 0.0, 8.0, 16.0, 24.0)] == [
        "", "processor", "small-card", "", "large-card",
    ]  # fmt: skip
    write('profile = "shared"')
    assert chosen(8.0) == "shared"
    write('profile = "none"')
    assert chosen(8.0) == ""


def test_profiles_of_ones_own_come_first_and_can_name_their_machine() -> None:
    write(
        "[profiles.mine]\nsays = 'For my card'\ncard_gb_from = 7\ncard_gb_below = 9\nleave_card_gb = 0.1\n"
        "log.log_level = 'debug'\nlog.backups = 'many'\nprofile = 'shared'\n"
    )
    found = Preferences(card_gb=8.0)
    assert (found.settings.leave_card_gb, found.settings.log.log_level) == (0.1, "debug")
    assert found.standing("leave_card_gb").where == "mine, chosen by the machine"
    assert sorted(problem.facts["line"] for problem in found.problems) == ["7", "8"]
    assert Preferences(card_gb=10.0).standing("leave_card_gb").where.startswith("small-card")


def test_the_profiles_that_ship_can_be_used() -> None:
    for profile in built_in_profiles():
        assert profile.says
        assert profile.settings == {name: all_settings()[name].checked(v) for name, v in profile.settings.items()}


def test_an_unknown_profile_is_told_with_the_known_ones() -> None:
    found = Preferences(command_line={"profile": "huge"})
    (problem,) = found.problems
    assert problem.code == "W2-UNKNOWN-PROFILE"
    assert "small-card" in problem.remedies[0]


# --- The file --------------------------------------------------------------------------------------------------------


def test_without_a_file_the_defaults_hold() -> None:
    assert load_settings() == (Settings(), ())
    assert not settings_file().exists()


def test_settings_come_back_as_they_were_saved() -> None:
    wanted = Settings(output_folder='C:\\Vidéos\\"ü" ', theme="dark")
    save_settings(wanted)
    assert load_settings() == (wanted, ())
    assert os.listdir(settings_file().parent) == [settings_file().name], "nothing else is left in the folder"


def test_the_file_holds_what_was_set_and_nothing_else() -> None:
    save_settings(Settings(theme="light"))
    assert tomllib.loads(settings_file().read_text(encoding="utf-8")) == {"schema": SCHEMA, "theme": "light"}


def test_a_change_leaves_the_rest_of_the_file_as_it_was() -> None:
    path = write(
        '# mine\nschema = 2\ntheme = "dark" # at night\nkeep_awake = perhaps\nfuture = """\nnotify = false\n"""\n\n'
        "[log] # of the app\nbackups = 7\n"
    )
    Preferences().change({"theme": "light", "log.log_level": "debug", "notify": False, "log.backups": None})
    text = path.read_text()
    assert text.splitlines()[:4] == ["# mine", "schema = 2", 'theme = "light"  # at night', "keep_awake = perhaps"]
    assert text.endswith('[log] # of the app\nlog_level = "debug"\n')
    settings, problems = load_settings()
    assert (settings.theme, settings.log.log_level, settings.log.backups) == ("light", "debug", 4)
    assert any(problem.facts["setting"] == "keep_awake" for problem in problems)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('theme = "da', "Unterminated string"),
        ('theme = "purple"', "none of system, light, dark"),
        ("output_folder = 1", "no text"),
        ("leave_memory_gb = -3", "less than 0"),
        ("theme = " + "[" * 10_000, "too large"),
        ("leave_memory_gb = " + "9" * 5000, "too large"),
        (b"theme = '\xff\xfe'", "UTF-8"),
        ("\0" * 100, "cannot be read"),
        ("theme\n", "cannot be read"),
        ("themme = 'dark'", "no such setting"),
    ],
    ids=["cut", "value", "type", "bound", "deep", "digits", "bytes", "zeros", "half a line", "name"],
)
def test_a_line_that_cannot_be_used_costs_that_line_alone(line: str | bytes, words: str) -> None:
    raw = line if isinstance(line, bytes) else line.encode()
    path = write(b"# first\nkeep_awake = false\n" + raw + b"\n[log]\nbackups = 7\n")
    before = path.read_bytes()
    settings, (problem,) = load_settings()
    assert (settings.keep_awake, settings.log.backups) == (False, 7)
    assert (settings.theme, settings.leave_memory_gb) == ("system", 2.0)
    assert (problem.code, problem.facts["line"]) == ("W2-SETTINGS-LINE", "3")
    assert words in problem.what
    assert path.read_bytes() == before, "it is never written over"
    assert os.listdir(path.parent) == [path.name]


LINES = st.sampled_from(
    [
        "# mine", "", 'theme = "dark"',
        "theme = purple", "notify = false # at work", "notify = true", "log.backups = 3",
        "[log]", "backups = 2", "log_level = 'debug'", "[log", "x = [", '"""', 'y = """', "[profiles.a]", "z = 1 = 2",
        "leave_card_gb = 1.5", "[[list]]", "log = 1", "\udcff",
    ]
)  # fmt: skip
CHANGES = st.dictionaries(
    st.sampled_from(["theme", "log.backups", "log.log_level", "leave_card_gb", "notify"]),
    st.sampled_from([None, "light", 7, 2.5, True]),
    min_size=1,
)


@settings(deadline=None, max_examples=100)
@given(st.lists(LINES, max_size=12), CHANGES)
def test_no_change_loses_anything_of_a_file(lines: list[str], changes: dict[str, object]) -> None:
    text = "\n".join(lines)
    before, result = read_text(text), changed(text, changes)
    after = read_text(result)
    tables = {name.partition(".")[0] for name, value in changes.items() if value is not None and "." in name}
    rest = {name: value for name, value in before.values.items() if name not in changes and name not in tables}
    assert {name: after.values.get(name) for name in rest} == rest
    for name, value in changes.items():
        assert after.values.get(name) == value
    taken = {before.places.get(name) for name in changes} | {
        fault.line for fault in before.faults if fault.name in changes
    }
    for number, line in enumerate(before.lines, start=1):
        assert number in taken or line in result


def test_a_name_that_is_mistyped_is_answered_with_the_right_one() -> None:
    write("log_levle = 3\n")
    (problem,) = load_settings()[1]
    assert "log_level" in problem.remedies[0]


def test_a_file_that_cannot_be_read_at_all_is_told() -> None:
    settings_file().mkdir(parents=True)
    settings, (problem,) = load_settings()
    assert (settings, problem.code) == (Settings(), "W2-SETTINGS-DAMAGED")
    with pytest.raises(ProblemRaised) as raised:
        save_settings(Settings(theme="dark"))
    assert raised.value.problem.code == "W2-SETTINGS-UNWRITABLE"


def test_a_save_that_fails_leaves_the_old_settings_whole() -> None:
    save_settings(Settings(theme="dark"))
    with pytest.raises(ProblemRaised):
        save_settings(Settings(output_folder="half a pair \ud800"))
    assert load_settings() == (Settings(theme="dark"), ())
    assert len(os.listdir(settings_file().parent)) == 1


# --- While it runs ---------------------------------------------------------------------------------------------------


def test_a_change_by_anybody_else_is_taken_up_and_told() -> None:
    found, heard = Preferences(), list[Settings]()
    found.listen(heard.append)
    assert not found.look_again()
    write('theme = "dark"')
    assert found.look_again()
    assert not found.look_again(), "once"
    save_settings(Settings(theme="dark", leave_memory_gb=3.5))
    assert found.look_again()
    settings_file().unlink()
    assert found.look_again()
    assert [(each.theme, each.leave_memory_gb) for each in heard] == [("dark", 2.0), ("dark", 3.5), ("system", 2.0)]


@pytest.mark.parametrize("broken", ['theme = "lig', 'theme = "purple"', "th"])
def test_a_file_that_is_broken_meanwhile_keeps_the_old_values(broken: str) -> None:
    write('theme = "dark"\nnotify = false\n')
    found = Preferences()
    write(f"notify = true\n{broken}\n")
    assert found.look_again()
    assert (found.settings.theme, found.settings.notify) == ("dark", True)
    assert [problem.facts["line"] for problem in found.problems] == ["2"]
    write('theme = "light"\n')
    assert found.look_again()
    assert (found.settings.theme, found.problems) == ("light", ())


# --- Earlier versions ------------------------------------------------------------------------------------------------

EXPECTED: dict[str, dict[str, object]] = {
    "schema-1-first": {"theme": "dark", "log.log_level": "debug"},
    "schema-1": {
        "output_folder": "/films", "theme": "dark", "wait_for_memory_minutes": 7.5, "keep_awake": False,
        "log.log_level": "debug", "log.backups": 9,
    },
    "schema-2": {
        "theme": "dark", "enable_fallback": False, "max_memory_usage_gb": 20.0, "profile": "night",
        "log.log_level": "debug",
    },
}  # fmt: skip


def test_there_is_a_sample_of_every_schema() -> None:
    assert {path.stem for path in SAMPLES.iterdir()} == set(EXPECTED)
    assert {int(name.split("-")[1]) for name in EXPECTED} == set(range(1, SCHEMA + 1))


@pytest.mark.parametrize("name", EXPECTED)
def test_a_file_of_an_earlier_version_means_what_it_meant(name: str) -> None:
    path = write((SAMPLES / f"{name}.toml").read_bytes())
    found = Preferences()
    assert found.problems == ()
    said = {each.setting.name: each.value for each in found.standings() if each.source is Source.FILE}
    assert said == EXPECTED[name]
    assert path.read_bytes() == (SAMPLES / f"{name}.toml").read_bytes(), "reading changes nothing"
    found.change({"notify": False})
    written = tomllib.loads(path.read_text())
    assert written["schema"] == SCHEMA
    again = Preferences()
    said = {each.setting.name: each.value for each in again.standings() if each.source is Source.FILE}
    assert (said, again.problems) == (EXPECTED[name] | {"notify": False}, ())


def test_a_file_of_a_later_version_is_used_as_far_as_it_is_known() -> None:
    path = write('schema = 99\ntheme = "dark"\nfrom_the_future = 7\n')
    found = Preferences()
    assert found.settings.theme == "dark"
    assert [problem.code for problem in found.problems] == ["W2-SETTINGS-NEWER"]
    found.change({"theme": "light"})
    assert path.read_text() == 'schema = 99\ntheme = "light"\nfrom_the_future = 7\n'


def test_a_number_that_is_none_does_not_come_in_by_a_file() -> None:
    write("leave_memory_gb = nan\nleave_card_gb = inf\n")
    settings, problems = load_settings()
    assert math.isfinite(settings.leave_memory_gb + settings.leave_card_gb)
    assert len(problems) == 2
