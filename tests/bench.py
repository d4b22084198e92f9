"""A runner in the test's own process, so that single parts of the stack can be made to fail."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from wan22_desktop.domain.event import ENDINGS, AnyEvent, Finished, StepDone
from wan22_desktop.domain.generation import GenerationRequest, GenerationResult
from wan22_desktop.worker.running import Runner
from wan22_desktop.worker.wishes import Wishes


class Bench:
    """Runs one small job after the other, and keeps what the last one said."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.heard = folder, list[AnyEvent]()
        self.following: tuple[GenerationRequest, ...] = ()
        self.runner = Runner(self._hear, lambda: self.following)
        self.wishes, self.keep_after = Wishes(), 0

    def _hear(self, event: AnyEvent) -> None:
        self.heard.append(event)
        if isinstance(event, StepDone) and event.index == self.keep_after:
            self.wishes.keep.set()

    def run(self, name: str, **given: Any) -> AnyEvent:
        self.heard.clear()
        self.wishes = Wishes()
        how = {key: given.pop(key) for key in ("may_pause", "half") if key in given}
        self.runner.run(name, self.wish(name, **given), self.wishes, **how)
        return next(event for event in self.heard if isinstance(event, ENDINGS))

    def wish(self, name: str, **given: Any) -> GenerationRequest:
        ending = given.pop("ending", ".mp4")
        fields: dict[str, Any] = {
            "prompt": "a red circle", "model": str(self.folder), "output": str(self.folder.parent / f"{name}{ending}"),
            "width": 64, "height": 64, "frames": 9, "steps": 6, "seed": 1, "fps": 8, "shift": 3.0, "overwrite": True,
        }  # fmt: skip
        return GenerationRequest(**(fields | given))

    def make(self, name: str, **given: Any) -> GenerationResult:
        ending = self.run(name, **given)
        assert isinstance(ending, Finished), ending
        return ending.result

    @property
    def steps(self) -> list[int]:
        return [event.index for event in self.heard if isinstance(event, StepDone)]

    def told(self, result: GenerationResult) -> set[str]:
        return {problem.code for problem in result.problems}
