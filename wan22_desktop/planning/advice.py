"""What else could be wished for: what would fit, what would be faster, what would be better, and what each costs."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from msgspec.structs import replace

from wan22_desktop.domain.experience import Experience
from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.language import all_of, tr
from wan22_desktop.domain.machine import HardwareSnapshot
from wan22_desktop.domain.model import ModelReport, Task
from wan22_desktop.domain.plan import Alternative, Change, ExecutionPlan, Fit, Means, StepCache
from wan22_desktop.domain.schedule import high_noise_steps
from wan22_desktop.inspection.defaults import USUAL
from wan22_desktop.planning.plan import make_plan
from wan22_desktop.planning.reasons import gigabytes

WORTH = 0.9
"""Share of the time from which on something is no faster worth telling."""
SOON = 10.0
"""Seconds below which nobody gives up quality for speed."""
FEWEST_FRAMES = 17
SCALES = (0.85, 0.75, 0.66, 0.5, 0.4, 0.33, 0.25)
"""Of both sides, from a little smaller to a thumbnail."""
CACHED_STEPS = 12
"""Steps below which a step cache has nothing to skip."""
HALVED_STEPS = 20
"""Steps from which on half of them still give a video."""
_SHOWN = 3
"""Of each kind."""


def alternatives(
    report: ModelReport,
    hardware: HardwareSnapshot,
    settings: GenerationSettings,
    mode: str = "auto",
    experience: Experience | None = None,
    means: Means | None = None,
) -> tuple[Alternative, ...]:
    """What is a click away from this wish: what fits, by what it costs in quality; then what is faster or better."""
    advisor = _Advisor(report, hardware, settings, mode, experience or Experience(), means or Means())
    plan = advisor.planned()
    found: list[Alternative] = []
    if plan.fit is not Fit.FITS:
        found += [other for other in advisor.fitting(plan) if other.fit is Fit.FITS][:_SHOWN]
    if plan.fit is not Fit.TOO_LARGE:
        taken = [other for other in advisor.faster(plan) if other.fit is not Fit.TOO_LARGE]
        found += [other for other in taken if _sooner(other, plan)][:_SHOWN]
        found += [other for other in advisor.better() if other.fit is Fit.FITS][:_SHOWN]
    return tuple(found)


def _sooner(other: Alternative, plan: ExecutionPlan) -> bool:
    """Is it worth telling? Where no seconds are known, nobody can say."""
    if other.seconds is None or plan.seconds is None or plan.seconds < SOON:
        return False
    return other.seconds < plan.seconds * WORTH


@dataclass(frozen=True, slots=True)
class _Advisor:
    report: ModelReport
    hardware: HardwareSnapshot
    settings: GenerationSettings
    mode: str
    experience: Experience
    means: Means

    def planned(
        self, mode: str | None = None, hardware: HardwareSnapshot | None = None, **changes: Any
    ) -> ExecutionPlan:
        """The plan with something changed."""
        settings = self.settings
        if changes:
            settings = replace(settings, **changes)
        boundary = self.report.boundary_ratio
        if "steps" in changes and boundary is not None:
            high = high_noise_steps(settings.sampler, settings.steps, settings.shift, boundary)
            settings = replace(settings, high_steps=high)
        machine = hardware or self.hardware
        return make_plan(self.report, machine, settings, mode or self.mode, self.experience, self.means)

    def offer(self, change: Change, words: str, because: str, **wish: Any) -> Alternative:
        """The alternative with these fields of the request; ``plan`` among them is the mode."""
        fields = dict(wish)
        plan = self.planned(fields.pop("plan", None), **fields)
        return _alternative(change, words, because, wish, plan)

    # --- What fits --------------------------------------------------------------------------------------------------

    def fitting(self, plan: ExecutionPlan) -> Iterator[Alternative]:
        """What costs no quality first, then the fewest frames, then size."""
        yield from self.with_all_memory(Change.FITS, plan)
        if self.mode not in ("auto", "force"):
            yield self.offer(Change.FITS, tr("Choose the best way"), tr("the plan decides by itself"), plan="auto")
        shorter = self.most_frames()
        smaller = self.largest_size()
        settings = self.settings
        if shorter:
            seconds = tr(
                "{new:.1f} instead of {old:.1f} seconds of video",
                new=shorter / settings.fps,
                old=settings.frames / settings.fps,
            )
            yield self.offer(Change.FITS, tr("Make {frames} frames", frames=shorter), seconds, frames=shorter)
        if smaller:
            width, height = smaller
            because = tr(
                "{share} of the picture's points", share=_share(width * height, settings.width * settings.height)
            )
            yield self.offer(
                Change.FITS,
                tr("Make it {width}×{height}", width=width, height=height),
                because,
                width=width,
                height=height,
            )
        if not shorter and not smaller and (both := self.largest_of_both()):
            frames, width, height = both
            words = tr("Make {frames} frames of {width}×{height}", frames=frames, width=width, height=height)
            yield self.offer(
                Change.FITS, words, tr("shorter and smaller"), frames=frames, width=width, height=height
            )  # fmt: skip
        if plan.device != "cpu":
            yield self.offer(Change.FITS, tr("Use the processor"), tr("nothing is lost but time"), plan="cpu")

    def with_all_memory(self, change: Change, plan: ExecutionPlan) -> Iterator[Alternative]:
        """What it would be if no other program held memory."""
        gpus = tuple(replace(gpu, memory_free=gpu.memory_total) for gpu in self.hardware.gpus)
        empty = replace(self.hardware, memory_available=self.hardware.memory_total, gpus=gpus)
        freed = self.planned(hardware=empty)
        if freed == plan:
            return
        held = self.hardware.memory_total - self.hardware.memory_available
        kinds = [tr("{size} of main memory", size=gigabytes(held))]
        kinds += [
            tr("{size} of {card}", size=gigabytes(gpu.memory_total - gpu.memory_free), card=gpu.name)
            for gpu in self.hardware.gpus
        ]
        because = tr("they hold {what}", what=all_of(kinds))
        yield _alternative(change, tr("Close other programs"), because, {}, freed)

    def most_frames(self) -> int | None:
        """The longest video that fits at this size."""
        step = self.report.frame_multiple
        low, high = (FEWEST_FRAMES - 1) // step, (self.settings.frames - 1) // step - 1
        best = None
        while low <= high:
            middle = (low + high) // 2
            if self.planned(frames=middle * step + 1).fit is Fit.FITS:
                best, low = middle * step + 1, middle + 1
            else:
                high = middle - 1
        return best

    def largest_size(self, frames: int | None = None) -> tuple[int, int] | None:
        """The largest size of about this shape that fits."""
        for width, height in self.sizes():
            if self.planned(width=width, height=height, frames=frames or self.settings.frames).fit is Fit.FITS:
                return width, height
        return None

    def sizes(self) -> Iterator[tuple[int, int]]:
        """Smaller ones of about the same shape."""
        multiple = self.report.size_multiple
        for scale in SCALES:
            width, height = (
                max(multiple, math.floor(side * scale / multiple) * multiple)
                for side in (self.settings.width, self.settings.height)
            )
            yield width, height

    def largest_of_both(self) -> tuple[int, int, int] | None:
        """Half as many frames, then as few as there can be, at the largest size that fits."""
        step = self.report.frame_multiple
        for frames in (self.settings.frames // 2 // step * step + 1, FEWEST_FRAMES):
            if size := self.largest_size(min(frames, self.settings.frames)):
                return min(frames, self.settings.frames), *size
        return None

    # --- What is faster ---------------------------------------------------------------------------------------------

    def faster(self, plan: ExecutionPlan) -> Iterator[Alternative]:
        """The least loss first."""
        settings = self.settings
        yield from self.with_all_memory(Change.FASTER, plan)
        if self.mode in ("safe", "cpu"):
            yield self.offer(Change.FASTER, tr("Choose the best way"), tr("the plan decides by itself"), plan="auto")
        if self.means.optimization and settings.cache is StepCache.NONE and settings.steps >= CACHED_STEPS:
            # Models with blocks beside the others have no first one.
            beside = {Task.CONTROL, Task.ANIMATE} & set(self.report.tasks)
            cache = StepCache.TAYLOR if beside else StepCache.FIRST_BLOCK
            yield self.offer(Change.FASTER, tr("Use a step cache"), tr("details may change a little"), cache=cache)
        if self.mode == "auto" and self.means.prefer == "auto" and plan.device != "cpu":
            because = tr("the VAE computes in half precision, which some cards do badly")
            yield self.offer(Change.FASTER, tr("Choose the fast plan"), because, plan="fast")
        if settings.steps >= HALVED_STEPS:
            steps = settings.steps // 2
            yield self.offer(
                Change.FASTER,
                tr("Take {steps} steps", steps=steps),
                tr("less detail, and motion is less steady"),
                steps=steps,
            )
        if settings.task is not Task.TEXT_TO_IMAGE:
            width, height = next(size for scale, size in zip(SCALES, self.sizes(), strict=True) if scale <= 0.66)
            yield self.offer(
                Change.FASTER, tr("Make it {width}×{height}", width=width, height=height), tr("a smaller picture"),
                width=width, height=height,
            )  # fmt: skip

    # --- What is better ---------------------------------------------------------------------------------------------

    def better(self) -> Iterator[Alternative]:
        """What would look better and still fit."""
        settings, usual = self.settings, self.report.defaults or USUAL
        if settings.cache is not StepCache.NONE:
            yield self.offer(Change.BETTER, tr("Use no step cache"), tr("every step is computed"), cache=StepCache.NONE)
        if self.mode == "fast":
            yield self.offer(
                Change.BETTER, tr("Choose the usual plan"), tr("the VAE computes in full precision"), plan="auto"
            )
        if settings.steps < usual.steps and not settings.loras:
            because = tr("as the authors sample this model")
            yield self.offer(Change.BETTER, tr("Take {steps} steps", steps=usual.steps), because, steps=usual.steps)
        shape = settings.width * usual.height == settings.height * usual.width
        if settings.width < usual.width and shape and not settings.continues:
            because = tr("the size that the model was made for")
            size = {"width": usual.width, "height": usual.height}
            yield self.offer(
                Change.BETTER, tr("Make it {width}×{height}", width=usual.width, height=usual.height), because, **size
            )


def _alternative(change: Change, words: str, because: str, wish: dict[str, Any], plan: ExecutionPlan) -> Alternative:
    return Alternative(
        change=change,
        words=words,
        because=because,
        wish={name: str(value) if isinstance(value, StepCache) else value for name, value in wish.items()},
        fit=plan.fit,
        seconds=plan.seconds,
        memory_needed=plan.memory_needed,
        device_memory_needed=plan.device_memory_needed,
    )


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %"
