"""Make one video and say how long each stage took: `python make_video.py "a red circle moving right" red.mp4 [MODEL]`."""

from __future__ import annotations

import sys

from wan22_desktop import CompatibilitySystem
from wan22_desktop.domain.event import AnyEvent, StepDone


def hear(event: AnyEvent) -> None:
    if isinstance(event, StepDone):
        print(f"step {event.index} of {event.total}, about {event.remaining:.0f} s left", file=sys.stderr)


def main(prompt: str, output: str, model: str = "") -> int:
    with CompatibilitySystem() as system:
        made = system.generate_video(model, prompt, output, on_event=hear, seed=7)
        for problem in (*made.errors, *made.warnings):
            told = system.explain(problem)
            print(told.plain, told.details, *told.actions, sep="\n  ", file=sys.stderr)
    if made.success:
        print(made.output, *(f"{stage} {seconds:.2f} s" for stage, seconds in made.timings.items()), sep="\n  ")
    return 0 if made.success else 1


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:4]))
