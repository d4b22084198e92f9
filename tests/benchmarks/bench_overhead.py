"""What stands around the transformer in every step: our loop with all that it tells, and a bare loop.

Ours is what the worker runs, from the loop to the event in the pipe: cancel hooks, guidance, the sampler with its
state, the health look, the profile, the event, packed and read on the other side; no preview. The bare loop calls
the same transformers and the library's scheduler, twice a step for guidance, and nothing else. The bundled model's
step takes tens of milliseconds, a real one's seconds to minutes: the share is an upper bound.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).resolve().parent), *map(str, Path(__file__).resolve().parents[1:3])]

from harness import PROMPT, Row, compare, row_of, script, timed  # noqa: E402

PAIRS = 5
STEPS, SIZE, FRAMES = 8, 64, 17
MOST = 0.02
"""Of a step's time."""


def rows(runs: int) -> Iterator[Row]:  # noqa: PLR0915 -- one setting for all that is compared in it
    import msgspec
    import torch

    from wan22_desktop.domain.event import AnyEvent
    from wan22_desktop.domain.generation import GenerationRequest
    from wan22_desktop.domain.resources import bundled_model
    from wan22_desktop.generation import loading, prompting, sampling
    from wan22_desktop.generation.conditioning import prepare
    from wan22_desktop.inspection import inspect
    from wan22_desktop.planning import make_plan, probe, settle
    from wan22_desktop.store.settings import Preferences
    from wan22_desktop.worker import frames
    from wan22_desktop.worker.measuring import Meter
    from wan22_desktop.worker.profiling import Profiled
    from wan22_desktop.worker.residents import Residents
    from wan22_desktop.worker.running import _Job, _recipe
    from wan22_desktop.worker.watch import Watch
    from wan22_desktop.worker.wishes import Wishes

    with tempfile.TemporaryDirectory() as home:
        os.environ["WAN22_HOME"] = home
        report = inspect(bundled_model())
        request = GenerationRequest(
            prompt=PROMPT, output="", model=report.path, seed=1, steps=STEPS, width=SIZE, height=SIZE, frames=FRAMES,
            preview=False,
        )  # fmt: skip
        job, _ = settle(request, report)
        # The passes of guidance one by one on both sides: what comes on top is asked, not what is won.
        plan = msgspec.structs.replace(make_plan(report, probe(), job, "cpu"), batched_guidance=False)
        residents, (there, here) = Residents(), os.pipe()
        end, begin = os.fdopen(there, "rb", buffering=0), os.fdopen(here, "wb", buffering=0)
        threading.Thread(target=lambda: list(iter(lambda: frames.read_event(end), None)), daemon=True).start()

        def emit(event: AnyEvent) -> None:
            frames.write(begin, event)

        model = residents.model(report, plan, lambda role: None)
        encoder = loading.load_text_encoder(report, plan, lambda role: None)
        prompt = prompting.embed_prompt(job, None, lambda: encoder, threading.Event())
        recipe = _recipe(job, report, plan)
        made: dict[str, Any] = {}
        preferences = Preferences()  # a worker has them for all of its jobs

        def ours(preview: bool = False) -> None:
            wish = msgspec.structs.replace(request, preview=preview)
            meter = Meter()
            with Profiled("job", meter, second=False) as profiled:
                watch = Watch("job", emit, meter, (), profiled.profiler)
                one = _Job(residents, wish, Wishes(), watch, lambda: (), preferences, may_pause=False, half=None)
                made["ours"] = one._steps(model, job, prompt, recipe).clean

        @torch.no_grad()
        def theirs() -> None:
            scheduler = sampling.make_scheduler(job, model.scheduler)
            latents = made["noise"].clone()
            for index in range(job.steps):
                timestep = scheduler.timesteps[index]
                high = job.high_steps is None or index < job.high_steps
                expert, guidance = model.transformers[0 if high else 1], job.guidance if high else job.guidance_low
                given = {"timestep": timestep.expand(1), "return_dict": False}
                cond = expert(hidden_states=latents, encoder_hidden_states=prompt.positive, **given)[0]
                uncond = expert(hidden_states=latents, encoder_hidden_states=prompt.negative, **given)[0]
                velocity = uncond + guidance * (cond - uncond)
                latents = scheduler.step(velocity, timestep, latents, return_dict=False)[0]
            made["theirs"] = latents

        made["noise"] = prepare(model, job, sampling.make_scheduler(job, model.scheduler)).latents
        ours(), theirs()
        apart = float((made["ours"] - made["theirs"]).abs().amax())
        yield compare(
            f"{STEPS} steps with events, health and state", timed(ours), timed(theirs), PAIRS * runs, target=1 + MOST,
            baseline="transformer and scheduler in a bare loop", correctness=f"latents differ by {apart:.1g} at most",
        )  # fmt: skip
        yield _added(ours, theirs, model, PAIRS * runs, job.steps)
        yield compare(
            f"{STEPS} steps with previews", timed(lambda: ours(preview=True)), timed(ours), PAIRS * runs,
            baseline="no previews", note="a preview at most every quarter of a second",
        )  # fmt: skip
        begin.close()


def _added(ours: Any, theirs: Any, model: Any, pairs: int, steps: int) -> Row:
    """What our loop takes beside the transformers, less what the bare loop takes there, against a whole bare step.

    In time of the loop's own thread, so that others on the machine do not count: two nearly equal times of whole runs
    would not tell it apart from their noise.
    """
    inside = 0.0

    def clocked(forward: Any) -> Any:
        def run(*given: Any, **named: Any) -> Any:
            nonlocal inside
            began = time.thread_time()
            try:
                return forward(*given, **named)
            finally:
                inside += time.thread_time() - began

        return run

    def taken(run: Any) -> tuple[float, float]:
        """Milliseconds a step, beside the transformers and in all."""
        nonlocal inside
        inside, began = 0.0, time.thread_time()
        run()
        whole = time.thread_time() - began
        return (whole - inside) / steps * 1000, whole / steps * 1000

    originals = [expert.forward for expert in model.transformers]
    for expert, forward in zip(model.transformers, originals, strict=True):
        expert.forward = clocked(forward)
    figures, bare = list[tuple[float, float]](), list[float]()
    for pair in range(pairs):
        told = {side: taken(side) for side in ((ours, theirs) if pair % 2 == 0 else (theirs, ours))}
        bare.append(told[theirs][0])
        figures.append((told[ours][0] - told[theirs][0], told[theirs][1]))
    for expert, forward in zip(model.transformers, originals, strict=True):
        expert.forward = forward
    return row_of(
        "what our loop adds to a step", figures, unit="ms", target=MOST, baseline="a whole bare step",
        note=f"guidance and scheduler take {statistics.median(bare):.2f} ms of the bare step; time of one thread",
    )  # fmt: skip


if __name__ == "__main__":
    script(rows)
