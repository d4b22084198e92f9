"""Many wishes at once: every line of a list becomes the wish it asks for, or is told with its number."""

from __future__ import annotations

from pathlib import Path

import pytest

from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.problem import Problem, ProblemRaised
from wan22_desktop.planning.prompt_list import COLUMNS, MAX_COUNT, read_prompt_list, several

WISH = GenerationRequest(prompt="a red circle", output="", model="model", steps=9)


def written(folder: Path, text: str | bytes, name: str = "list.csv") -> Path:
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def refused(file: Path) -> Problem:
    with pytest.raises(ProblemRaised) as raised:
        read_prompt_list(file)
    return raised.value.problem


def test_a_text_file_is_one_prompt_a_line(tmp_path: Path) -> None:
    file = written(tmp_path, '\ufeffa red circle, moving\r\n\n  # a remark\n \ta "blue" square;\n', "list.txt")
    assert read_prompt_list(file) == [{"prompt": "a red circle, moving"}, {"prompt": 'a "blue" square;'}]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_tells_each_setting_in_its_own_type(tmp_path: Path, separator: str) -> None:
    rows = [["Prompt", "seed", "guidance low", "sampler"], ["a ship", "7", "2.5", "euler"], ["a sea", "", "", ""]]
    file = written(tmp_path, "\n".join(separator.join(row) for row in rows))
    assert read_prompt_list(file) == [
        {"prompt": "a ship", "seed": 7, "guidance_low": 2.5, "sampler": "euler"},
        {"prompt": "a sea"},
    ]
    assert [type(value) for value in read_prompt_list(file)[0].values()] == [str, int, float, str]


def test_every_column_is_a_field_that_a_request_has() -> None:
    assert set(COLUMNS) <= set(GenerationRequest.__struct_fields__)


def test_files_lie_beside_the_table(tmp_path: Path) -> None:
    absolute = str(tmp_path.parent / "there.png")
    file = written(tmp_path, f"prompt,image,last_image\na ship,first.png,{absolute}\n")
    assert read_prompt_list(file) == [
        {"prompt": "a ship", "image": str(tmp_path / "first.png"), "last_image": absolute}
    ]


def test_the_number_of_a_bad_line_counts_lines_of_the_file_also_within_quotes(tmp_path: Path) -> None:
    problem = refused(written(tmp_path, 'prompt,steps\n"a ship\nat sea",4\n\na star,many\n,5\n'))
    assert problem.code == "W2-BAD-PROMPT-LIST"
    assert "line 5: steps is 'many', which is no whole number" in problem.what
    assert "Other lines that cannot be used: 6" in problem.what
    assert "line 6: it has no prompt" in problem.evidence


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("prompt,stepps\nx,4\n", "line 1: there is no column 'stepps'"),
        ("text\nx\n", "line 1: there is no column 'text'"),
        ("steps\n4\n", 'one of them is "prompt"'),
        ("prompt,steps\nx,4,5\n", "line 2: it has 3 cells for 2 columns"),
        ("prompt,steps\nx,0\n", "line 2: steps is 0; it must be between 1 and 1000"),
        ("prompt,guidance\nx,nan\n", "line 2: guidance is nan"),
        ("prompt,frames\nx,5.5\n", "no whole number"),
        ("prompt,sampler\nx,ddim\n", "line 2: sampler is 'ddim'; it can be unipc"),
        ("prompt,plan\nx,soon\n", "line 2: plan is 'soon'"),
        ("prompt\n", "there is no prompt in it"),
        ("", "there is no prompt in it"),
    ],
)
def test_what_cannot_be_used_is_told(tmp_path: Path, text: str, told: str) -> None:
    file = written(tmp_path, text) if text else written(tmp_path, "\n", "list.txt")
    problem = refused(file)
    assert problem.code == "W2-BAD-PROMPT-LIST"
    assert told in problem.what


def test_what_is_no_text_is_told(tmp_path: Path) -> None:
    assert refused(written(tmp_path, b"\xff\xfe\x00")).code == "W2-INPUT-UNREADABLE"
    assert refused(tmp_path / "nothing.txt").code == "W2-INPUT-UNREADABLE"
    assert refused(tmp_path).code == "W2-INPUT-UNREADABLE"


def test_seeds_are_consecutive_from_the_given_one() -> None:
    wishes = several(GenerationRequest(prompt="x", output="", model="m", seed=40), 3)
    assert [wish.seed for wish in wishes] == [40, 41, 42]


def test_seeds_are_consecutive_from_one_that_is_drawn() -> None:
    one, two, three = (wish.seed or 0 for wish in several(WISH, 3))
    assert (two - one, three - two) == (1, 1)
    assert {several(WISH, 2)[0].seed for _ in range(8)} != {one}


def test_a_single_wish_keeps_its_seed_open() -> None:
    assert several(WISH, 1) == [WISH]


def test_each_line_of_a_list_is_made_with_each_seed() -> None:
    wishes = several(WISH, 2, [{"prompt": "a", "seed": 5}, {"prompt": "b", "seed": 9, "steps": 4}])
    assert [(wish.prompt, wish.seed, wish.steps) for wish in wishes] == [
        ("a", 5, 9), ("a", 6, 9), ("b", 9, 4), ("b", 10, 4),
    ]  # fmt: skip


@pytest.mark.parametrize("count", [0, -1, MAX_COUNT + 1])
def test_a_count_out_of_its_limits_is_refused(count: int) -> None:
    with pytest.raises(ProblemRaised, match="count"):
        several(WISH, count)
