"""The languages: what is chosen, what is looked up, and that everything is translated."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from wan22_desktop.domain import language
from wan22_desktop.domain.language import LANGUAGES, SYSTEM, read_translations, speak, tr, translations_file
from wan22_desktop.domain.problem import PATH_MISSING

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

import translations


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    yield
    speak("en")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("de_DE.UTF-8", "de"), ("de_AT", "de"), ("zh_CN.UTF-8", "zh_CN"), ("zh_SG", "zh_CN"), ("zh_TW.UTF-8", "en"),
        ("ja_JP.eucJP", "ja"), ("fr_FR.UTF-8", "en"), ("C", "en"), ("C.UTF-8", "en"), ("nonsense", "en"),
        ("Japanese_Japan.932", "ja"), ("Chinese (Simplified)_China.936", "zh_CN"), ("German_Germany.1252", "de"),
    ],
)  # fmt: skip
def test_the_desktops_language_is_taken_where_it_is_known(
    told: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.setenv("LC_ALL", told)
    speak(SYSTEM)
    assert language.language() == expected


def test_a_language_that_is_not_known_is_english() -> None:
    speak("tlh")
    assert (language.language(), tr("Open"), tr("{n} of {m}", n=1, m=2)) == ("en", "Open", "1 of 2")


def test_a_problem_is_told_in_the_language_of_its_process() -> None:
    english = PATH_MISSING.of(path="/a/b")
    speak("de")
    german = PATH_MISSING.of(path="/a/b")
    assert (german.code, german.facts) == (english.code, english.facts)
    assert german.title != english.title
    assert "/a/b" in german.what


def test_a_broken_file_of_translations_is_none(tmp_path: Path) -> None:
    broken = tmp_path / "wan22_xx.ts"
    broken.write_text("<TS><context><message>", encoding="utf-8")
    assert read_translations(broken) == {}
    assert read_translations(tmp_path / "none.ts") == {}


@pytest.mark.parametrize("name", [name for name in LANGUAGES if name != "en"])
def test_everything_is_translated_with_the_same_fields(name: str) -> None:
    assert list(translations.problems(name)) == []


@pytest.mark.parametrize("name", [name for name in LANGUAGES if name != "en"])
def test_qt_linguists_own_compiler_reads_the_file(name: str, tmp_path: Path) -> None:
    compiler = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert compiler
    made = tmp_path / "made.qm"
    command = [sys.executable, compiler, str(translations_file(name)), "-qm", str(made)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert "0 unfinished" in run.stdout
    assert made.stat().st_size > 10_000
