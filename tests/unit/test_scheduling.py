"""What runs next: neighbours whose experts take turns share each expert, and nobody is overtaken for ever."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from wan22_desktop.domain.generation import GenerationRequest, Half
from wan22_desktop.domain.job import Job
from wan22_desktop.worker.scheduling import MOST, Part, foreseen, next_turn

HALF = Half(latents="kept", steps_done=3, timings={})


def jobs(words: str) -> list[Job]:
    """``a`` is a job of the model a, ``a/`` one whose first half is done, ``a.`` a draft, ``a+`` one that goes on."""

    def job(number: int, word: str) -> Job:
        fields: dict[str, Any] = {"draft": word.endswith("."), "resume": "kept" if word.endswith("+") else None}
        wish = GenerationRequest(prompt=str(number), output="x.mp4", model=word[0], **fields)
        return Job(id=str(number), request=wish, created=0.0, half=HALF if word.endswith("/") else None)

    return [job(number, word) for number, word in enumerate(words.split())]


@pytest.mark.parametrize(
    ("waiting", "last", "number", "part"),
    [
        ("a", None, 0, Part.WHOLE),
        ("a b a", None, 0, Part.WHOLE),
        ("a a b", None, 0, Part.HIGH),
        ("a/ a b", Part.HIGH, 1, Part.HIGH),
        ("a/ a/ b a", Part.HIGH, 0, Part.LOW),
        ("a/ a/ a", Part.HIGH, 2, Part.HIGH),
        ("a/ a", Part.LOW, 0, Part.LOW),
        ("a a", Part.LOW, 0, Part.HIGH),
        ("a/ a", None, 0, Part.LOW),
        ("a/", Part.HIGH, 0, Part.LOW),
        ("a. a a", None, 0, Part.WHOLE),
        ("a+ a a", None, 0, Part.WHOLE),
        ("a a. a", None, 0, Part.WHOLE),
        ("a a a.", None, 0, Part.HIGH),
        ("b b", Part.HIGH, 0, Part.HIGH),
    ],
)
def test_what_runs_next(waiting: str, last: Part | None, number: int, part: Part) -> None:
    turn = next_turn(jobs(waiting), last)
    assert turn is not None
    assert (turn.job.id, turn.part) == (str(number), part)


def test_nothing_waits() -> None:
    assert next_turn((), Part.HIGH) is None


def test_videos_are_finished_in_the_order_of_the_queue_and_experts_change_once() -> None:
    waiting, last, ran = jobs("a a a b a a"), None, list[tuple[str, Part]]()
    while turn := next_turn(waiting, last):
        last = turn.part
        ran.append((turn.job.id, turn.part))
        place = waiting.index(turn.job)
        if turn.part is Part.HIGH:
            waiting[place] = msgspec.structs.replace(turn.job, half=HALF)
        else:
            del waiting[place]
    high, low = Part.HIGH, Part.LOW
    assert ran == [
        ("0", high), ("1", high), ("2", high), ("0", low), ("1", low), ("2", low), ("3", Part.WHOLE),
        ("4", high), ("5", high), ("4", low), ("5", low),
    ]  # fmt: skip


def test_a_round_ends_however_many_come() -> None:
    turn = next_turn(jobs(" ".join(["a/"] * MOST + ["a"])), Part.HIGH)
    assert turn is not None
    assert turn.part is Part.LOW


def test_what_is_foreseen_are_the_prompts_that_are_yet_to_be_read() -> None:
    assert [wish.prompt for wish in foreseen(jobs("a a a"), None)] == ["0", "1", "2"]
    assert foreseen(jobs("a/ a"), Part.LOW) == ()
    assert [wish.prompt for wish in foreseen(jobs("a b"), Part.WHOLE)] == ["0", "1"]
