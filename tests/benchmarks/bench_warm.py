"""The next job with everything loaded, and what a kept embedding saves: the app, and the pipeline called again.

Both sides stay loaded: the app's worker in its process, the library's pipeline in this one. "Warm" is from the call to
the file, with all that crosses the process border.
"""

from __future__ import annotations

import itertools
import os
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[2])]

from films import likeness  # noqa: E402
from harness import PROMPT, Row, compare, give_way, script, timed  # noqa: E402

PAIRS = 3
TARGET = 0.6
BASELINE = "the loaded pipeline called, export_to_video"


def rows(runs: int) -> Iterator[Row]:
    give_way()
    with tempfile.TemporaryDirectory() as place:
        os.environ["WAN22_HOME"] = str(Path(place) / "home")
        yield from _jobs(Path(place), PAIRS * runs)
        yield _embedding(Path(place), PAIRS * runs)


def _jobs(place: Path, pairs: int) -> Iterator[Row]:
    import plain

    from wan22_desktop.domain.generation import GenerationRequest
    from wan22_desktop.domain.resources import bundled_model
    from wan22_desktop.system import CompatibilitySystem

    pipeline = plain.load(str(bundled_model()))
    told: dict[str, float] = {}
    with CompatibilitySystem() as system:

        def ours(prompt: str, seed: int) -> None:
            nonlocal told
            request = GenerationRequest(
                prompt=prompt, output=str(place / "ours.mp4"), model=str(bundled_model()), seed=seed, overwrite=True,
                preview=False,
            )  # fmt: skip
            told = system.generate(request).timings

        def theirs(prompt: str, seed: int) -> None:
            plain.make(pipeline, prompt, seed, str(place / "theirs.mp4"))

        ours(PROMPT, 0), theirs(PROMPT, 0)
        for name, prompts in (
            ("next job, same prompt, another seed", [PROMPT] * pairs),
            ("next job, another prompt", [f"a blue square moving left, take {number}" for number in range(pairs)]),
        ):
            one, other = ((zip(prompts, itertools.count(1), strict=False)) for _ in range(2))
            row = compare(
                name, timed(partial(_next, ours, one)), timed(partial(_next, theirs, other)), pairs, target=TARGET,
                baseline=BASELINE,
            )  # fmt: skip
            ours(PROMPT, 99), theirs(PROMPT, 99)
            stages = ", ".join(f"{stage} {seconds:.2f}" for stage, seconds in told.items() if seconds >= 0.005)
            apart = likeness(place / "ours.mp4", place / "theirs.mp4")
            yield row.saying(correctness=apart, note=f"ours, by stage: {stages} s")


def _next(make: Callable[[str, int], None], jobs: Iterator[tuple[str, int]]) -> None:
    make(*next(jobs))


def _embedding(place: Path, pairs: int) -> Row:
    """The embeddings of prompt and negative prompt: off the disk, against the loaded encoder."""
    import torch
    from recipes import settings

    from wan22_desktop.domain.resources import bundled_model
    from wan22_desktop.generation import loading, prompting
    from wan22_desktop.inspection import inspect
    from wan22_desktop.planning import make_plan, probe

    report, job = inspect(bundled_model()), settings(prompt=PROMPT)
    plan = make_plan(report, probe(), job, "cpu")
    encoder = loading.load_text_encoder(report, plan, lambda role: None)
    cache, cancel = prompting.EmbeddingCache(place / "kept", report, plan), threading.Event()

    def nobody() -> loading.TextEncoder:
        raise AssertionError("all of it is kept")

    first = prompting.embed_prompt(job, cache, lambda: encoder, cancel)
    kept = prompting.embed_prompt(job, cache, nobody, cancel)
    assert kept.negative is not None
    assert first.negative is not None
    error = max(
        float((first.positive - kept.positive).abs().amax()), float((first.negative - kept.negative).abs().amax())
    )
    times = 20

    def ours() -> None:
        for _ in range(times):
            prompting.embed_prompt(job, cache, nobody, cancel)

    def theirs() -> None:
        for _ in range(times):
            prompting.embed_prompt(job, None, lambda: encoder, cancel)

    torch.set_num_threads(plan.threads)
    return compare(
        f"kept embeddings of a prompt, {times} times", timed(ours), timed(theirs), pairs,
        baseline="encoding anew, the encoder loaded", correctness=f"largest difference {error:.1g}",
        note="the bundled encoder has 0.1 M weights, the published one 5.7 G",
    )  # fmt: skip


if __name__ == "__main__":
    script(rows)
