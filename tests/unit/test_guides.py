"""The guides say what the program does: made pages are up to date, every message has its entry, the site builds."""

from __future__ import annotations

import ast
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from guides.pages import DOCS, ROOT
from guides.pages import PAGES as MADE

import start
from wan22_desktop.cli import main, make_parser
from wan22_desktop.domain import problem
from wan22_desktop.domain.causes import CAUSES
from wan22_desktop.domain.explanation import explain
from wan22_desktop.domain.guides import PAGES, problem_place, search, sections
from wan22_desktop.domain.problem import Kind, ProblemRaised, catalogue
from wan22_desktop.domain.recovery import ACTIONS, Do

PLACES = {section.place for page in PAGES for section in sections(page.file)} | {page.file for page in PAGES}


@pytest.mark.parametrize("name", MADE)
def test_a_page_that_is_made_from_the_program_is_up_to_date(name: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == MADE[name](), "run: python3 start.py docs"


def told_in(path: Path) -> set[str]:
    """Names that the code gives away or makes a problem of; a comparison of codes alone is none of that."""
    found = set[str]()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        for child in ast.iter_child_nodes(node):
            read_only = isinstance(node, ast.Attribute) and node.attr != "of"
            if isinstance(child, ast.Name) and isinstance(child.ctx, ast.Load) and not read_only:
                found.add(child.id)
    return found


def test_every_message_can_be_told() -> None:
    sources = [path for path in (ROOT / "wan22_desktop").rglob("*.py") if path.name != "problem.py"]
    told = set[str]().union(*map(told_in, sources))
    names = {name for name, value in vars(problem).items() if isinstance(value, Kind)}
    assert len(names) > 100
    assert names - told == set(), "nobody raises or tells these: take them out of the catalogue"


def test_a_code_that_is_only_compared_would_be_noticed(tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text("from x import A, B, C\nif p.code == A.code: raise R(B.of())\nT = {'e': C}\n")
    assert told_in(tmp_path / "module.py") & {"A", "B", "C"} == {"B", "C"}


def test_every_message_is_explained_and_has_a_symptom() -> None:
    codes = {kind.code for kind in catalogue()}
    assert set(CAUSES) == codes, "say in domain/causes.py why it happens and what does it"
    symptoms = (DOCS / "troubleshooting.md").read_text(encoding="utf-8")
    missing = {code for code in codes if f"({problem_place(code)})" not in symptoms}
    assert missing == set(), "name each in docs/troubleshooting.md where a person would look for it"
    for kind in catalogue():
        told = explain(kind.code)
        assert told.learn in PLACES
        assert all((told.plain, told.details, told.actions))
        assert told.why.endswith(".")
        assert kind.code in told.diagnostics


def test_what_is_private_is_masked_in_the_last_depth() -> None:
    home = str(Path.home() / "film" / "secret.mp4")
    told = explain(problem.OUTPUT_UNWRITABLE.of(path=home, reason="it is full", evidence=f"OSError: {home}"))
    assert home in told.details
    assert str(Path.home()) not in told.diagnostics
    assert "secret.mp4" in told.diagnostics


@pytest.mark.parametrize("does", [does for does in Do if ACTIONS[does].command.startswith("wan22 ")])
def test_a_command_that_is_advised_exists(does: Do, tmp_path: Path) -> None:
    values = {"…": "a prompt", "PROMPT": "a ship", "ROLE=PATH": "vae=x", "all": "all"}
    words = [values.get(word, word) for word in shlex.split(ACTIONS[does].command)[1:]]
    assert make_parser().parse_args(words).run


def test_the_starter_knows_every_verb() -> None:
    told = next(action for action in make_parser()._actions if action.choices)
    assert set(start.APP_VERBS) == set(told.choices or ())


def test_a_message_in_a_terminal_leads_to_its_entry(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["recipe", "nothing.mp4"]) == 2
    assert "wan22 explain W2-PATH-MISSING" in capsys.readouterr().err
    assert main(["inspect", str(tmp_path)]) == 4
    assert "wan22 explain W2-NOT-A-MODEL" in capsys.readouterr().out
    assert main(["explain", "path-missing"]) == 0
    told = capsys.readouterr().out
    assert "docs/problems.md#w2-path-missing" in told
    assert "wan22 models --add PATH" in told
    assert main(["explain", "W2-PATH-MISING"]) == 2
    assert "W2-PATH-MISSING" in capsys.readouterr().err


def test_the_window_lists_the_pages_that_the_site_has() -> None:
    site = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    assert site["nav"] == [{page.title: page.file} for page in PAGES]


def test_links_between_pages_lead_somewhere() -> None:
    for page in PAGES:
        text = (DOCS / page.file).read_text(encoding="utf-8")
        for link in re.findall(r"\]\(([^)\s]+)\)", text):
            if link.startswith("images/"):
                assert (DOCS / link).is_file(), link
            elif not link.startswith("https:"):
                assert (page.file + link if link[0] == "#" else link) in PLACES, f"{page.file}: {link}"


def test_words_are_found_wherever_they_stand() -> None:
    found = search("out of memory card")
    assert any(section.anchor == "w2-out-of-memory" for section in search("W2-OUT-OF-MEMORY"))
    assert found
    assert search("2 kinds unobtainium") == search("   ") == []
    assert search("gguf")[0].heading == "GGUF"


def test_the_site_builds_without_a_warning_and_needs_no_network(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path)]
    settings = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=ROOT, env=settings, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr
    anchors = set(re.findall(r'<h[1-6] id="([^"]+)"', (tmp_path / "problems.html").read_text(encoding="utf-8")))
    assert {problem_place(kind.code).partition("#")[2] for kind in catalogue()} <= anchors
    for page in tmp_path.glob("*.html"):
        fetched = re.findall(r"<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)=\"?https?://[^ >]*", page.read_text())
        assert fetched == [], page.name


def test_an_unknown_code_is_refused() -> None:
    with pytest.raises(ProblemRaised):
        explain("W2-NOTHING-OF-THE-KIND")
