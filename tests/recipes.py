"""Settings, a plan and a recipe, for tests to which only some of it matters."""

from __future__ import annotations

from typing import Any

from wan22_desktop.domain.generation import GenerationRequest, GenerationResult, GenerationSettings, Recipe
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.model import Task
from wan22_desktop.domain.plan import ExecutionPlan, Offload

PLAN = ExecutionPlan(
    device="cpu", precision="float32", vae_precision="float32", offload=Offload.NONE, tile=None, threads=2,
    memory_needed=1, device_memory_needed=0,
)  # fmt: skip


def settings(**changes: Any) -> GenerationSettings:
    given: dict[str, Any] = {
        "task": Task.TEXT_TO_VIDEO, "prompt": "p", "negative": "", "image": None, "last_image": None, "width": 64,
        "height": 48, "frames": 9, "fps": 12, "steps": 4, "guidance": 3.0, "guidance_low": 2.0, "shift": 3.0, "seed": 5,
    }  # fmt: skip
    return GenerationSettings(**(given | changes))


def recipe(**changes: Any) -> Recipe:
    """``changes`` are of the settings."""
    return Recipe(
        app="Wan22 Desktop", settings=settings(**changes), model="m", fingerprint="f", plan=PLAN,
        versions={"torch": "2"}, created="2026-01-01T00:00:00+00:00",
    )  # fmt: skip


def made(number: int, **settings: object) -> Job:
    """A finished job; ``settings`` are of its recipe."""
    of = recipe(**{"prompt": f"clip {number}", "seed": number, **settings})
    result = GenerationResult(
        job=f"j{number}", output=f"/videos/{number}.mp4", recipe=of, timings={"denoising": 2.0}, bytes=7
    )
    request = GenerationRequest(prompt=of.settings.prompt, output=result.output, model="m")
    return Job(
        id=f"j{number}", request=request, state=JobState.FINISHED, created=float(number), result=result
    )  # fmt: skip
