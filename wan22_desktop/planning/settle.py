"""A wish made definite: defaults filled in, sizes snapped to what the model can do, nonsense refused with a reason."""

from __future__ import annotations

import secrets
from pathlib import Path

import msgspec

from wan22_desktop.domain.encoding import CONTAINERS, FIRST_PICTURE, Codec, Encoding, Quality, choose_encoding
from wan22_desktop.domain.experience import Curve, Experience, magnitudes_of
from wan22_desktop.domain.generation import (
    LIMITS,
    PICTURE_FORMATS,
    PLANS,
    Crop,
    GenerationRequest,
    GenerationSettings,
    Sampler,
)
from wan22_desktop.domain.language import mark, one_of, tr
from wan22_desktop.domain.model import ModelReport, Task
from wan22_desktop.domain.plan import StepCache
from wan22_desktop.domain.problem import (
    BAD_SETTING,
    CACHE_MEASURES,
    EMPTY_PROMPT,
    INPUT_MISSING,
    INPUT_UNREADABLE,
    SETTING_ADJUSTED,
    SETTING_UNUSED,
    TASK_UNSUPPORTED,
    Problem,
    ProblemRaised,
)
from wan22_desktop.domain.schedule import high_noise_steps
from wan22_desktop.inspection.defaults import USUAL
from wan22_desktop.planning.kept import recipe_of
from wan22_desktop.planning.loras import Chosen, choose

MAX_PROMPT = 20_000
LEAST_CONTINUED = 13
LEAST_CROP = 0.01
"""Share of a picture's side that a crop leaves at least."""
MAX_SEED = 2**63 - 1
MAX_VIDEO_START = 1_000_000
LEAST_CACHED_STEPS = 8
"""With fewer, each is so different from the one before that a cache has nothing to skip."""
MAX_IMAGE_BYTES = 200_000_000
MAX_VIDEO_BYTES = 20_000_000_000
_TAKE_VIDEO = (Task.VIDEO_TO_VIDEO, Task.CONTROL, Task.ANIMATE)


def settle(
    request: GenerationRequest, report: ModelReport, experience: Experience | None = None
) -> tuple[GenerationSettings, tuple[Problem, ...]]:
    """Every setting of ``request`` decided for this model, and what was changed or has no effect.

    ``experience`` knows what a step cache goes by; without it the cache measures that first.

    Raises:
        ProblemRaised: EMPTY_PROMPT, BAD_SETTING, OUTPUT_FORMAT, TASK_UNSUPPORTED, INPUT_MISSING, INPUT_UNREADABLE, or
            what is wrong with a LoRA (see :func:`~wan22_desktop.planning.loras.choose`).
    """
    if not request.prompt.strip():
        raise ProblemRaised(EMPTY_PROMPT.of())
    if len(request.prompt) > MAX_PROMPT or len(request.negative) > MAX_PROMPT:
        raise _bad(
            "prompt",
            tr("{count} characters", count=len(request.prompt)),
            tr("it is too long"),
            tr("at most {most} characters", most=MAX_PROMPT),
        )
    if request.plan not in PLANS:
        raise _bad("plan", request.plan, tr("there is no such plan"), one_of(PLANS))
    encoding = encoding_of(request)
    told: list[Problem] = []
    request = _as_continued(request)
    task = _task(request, report)
    chosen = choose(request, report)
    told += chosen.told
    values = _numbers(request, report, chosen)
    for side in ("width", "height"):
        values[side] = _snapped(side, values[side], report.size_multiple, 0, told)
    values["frames"] = _snapped("frames", values["frames"], report.frame_multiple, 1, told)
    if task is Task.TEXT_TO_IMAGE:
        values["frames"] = 1
    if request.continues and values["frames"] < LEAST_CONTINUED:
        reason = tr("the first of them are the other clip's")
        raise _bad("frames", values["frames"], reason, tr("at least {least}", least=LEAST_CONTINUED))
    sampler = _sampler(request.sampler or chosen.sampler)
    high_steps = _high_steps(request, report, sampler, int(values["steps"]), values["shift"])
    begin, end = _guidance_interval(request)
    strength = _share("strength", request.strength, 0.7)
    told += [*_without_effect(request, report, values, task), *_without_choice(encoding)]
    cache, careful = _cache(request, report, int(values["steps"]), told)
    magnitudes = dict[str, Curve]()
    if cache is StepCache.MAGNITUDE:
        known = experience.magnitudes if experience else {}
        magnitudes = known.get(magnitudes_of(report.fingerprint, (use.path for use in chosen.uses)), {})
        if len(magnitudes) < len(report.experts):
            told.append(CACHE_MEASURES.of())
    takes_image = task in (Task.IMAGE_TO_VIDEO, Task.FIRST_LAST_FRAME, Task.ANIMATE)
    settings = GenerationSettings(
        task=task,
        prompt=request.prompt,
        negative=request.negative,
        image=request.image if takes_image else None,
        last_image=request.last_image if task is Task.FIRST_LAST_FRAME else None,
        image_crop=_crop(mark("image crop"), request.image_crop) if takes_image and task is not Task.ANIMATE else None,
        last_image_crop=(
            _crop(mark("last image crop"), request.last_image_crop) if task is Task.FIRST_LAST_FRAME else None
        ),
        video=request.video if task in _TAKE_VIDEO else None,
        face=request.face if task is Task.ANIMATE else None,
        background=request.background if task is Task.ANIMATE else None,
        video_start=_video_start(request.video_start) if task in _TAKE_VIDEO else 0,
        strength=strength if task is Task.VIDEO_TO_VIDEO else 1.0,
        mask=request.mask if task in (Task.CONTROL, Task.ANIMATE) else None,
        references=request.references if task is Task.CONTROL else (),
        continues=request.continues,
        control_scale=1.0 if request.control_scale is None else _control_scale(request.control_scale),
        sampler=sampler,
        high_steps=high_steps,
        cache=cache,
        cache_quality=careful,
        magnitudes=tuple(sorted(magnitudes.items())),
        guidance_from=begin,
        guidance_until=end,
        width=int(values["width"]),
        height=int(values["height"]),
        frames=int(values["frames"]),
        fps=int(values["fps"]),
        steps=int(values["steps"]),
        guidance=values["guidance"],
        guidance_low=values["guidance_low"],
        shift=values["shift"],
        seed=_seed(request.seed),
        loras=chosen.uses,
    )
    return encoded_as(settings, encoding), tuple(told)


def usual_settings(report: ModelReport, wish: GenerationRequest | None = None) -> GenerationSettings:
    """What the model is best run with, whatever it will be made from: nothing has to be filled in yet.

    Of ``wish`` the size, length, steps and guidance count.

    Raises:
        ProblemRaised: BAD_SETTING.
    """
    makes = next((task for task in report.tasks if task is not Task.TEXT_TO_IMAGE), Task.TEXT_TO_VIDEO)
    # From words alone no file is looked for.
    from_words = msgspec.structs.replace(report, tasks=(Task.TEXT_TO_VIDEO,))
    usual = GenerationRequest(prompt=report.name or "-", output="", model=report.path)
    if wish:
        usual = msgspec.structs.replace(usual, **{name: getattr(wish, name) for name in LIMITS})
    settings, _ = settle(usual, from_words)
    return msgspec.structs.replace(settings, task=makes)


def encoding_of(request: GenerationRequest) -> Encoding:
    """The file that a request asks for.

    Raises:
        ProblemRaised: OUTPUT_FORMAT or BAD_SETTING.
    """
    return choose_encoding(request.output, request.codec, request.quality, request.depth, request.hardware)


def encoded_as(settings: GenerationSettings, encoding: Encoding) -> GenerationSettings:
    """The same video in this file.

    Raises:
        ProblemRaised: BAD_SETTING, where the file cannot be shown as fast.
    """
    kind = CONTAINERS[encoding.container]
    if settings.fps > kind.most_fps:
        raise _bad(
            "fps",
            settings.fps,
            tr("{name} is shown with at most {most}", name=kind.label, most=kind.most_fps),
            str(kind.most_fps),
        )
    return msgspec.structs.replace(settings, **msgspec.structs.asdict(encoding))


def is_sequence(request: GenerationRequest) -> bool:
    """Does the request ask for a folder of pictures?"""
    return Path(request.output).suffix.lower() in PICTURE_FORMATS and not _asks_for_picture(request)


def _without_choice(encoding: Encoding) -> list[Problem]:
    """What was asked for of the file and changes nothing."""
    facts, card = encoding.facts, any(encoding.depth in encoder.pixels for encoder in encoding.facts.hardware)
    unused = [
        (encoding.quality is not Quality.LOSSLESS_LOOKING and bool(facts.one_quality), "quality",
         tr(facts.one_quality)),
        (encoding.hardware and not card, "hardware",
         tr("graphics cards do not encode {name} in {depth} bits", name=facts.label, depth=encoding.depth)),
    ]  # fmt: skip
    return [SETTING_UNUSED.of(setting=setting, reason=reason) for applies, setting, reason in unused if applies]


def _bad(setting: str, value: object, reason: str, suggestion: str) -> ProblemRaised:
    return ProblemRaised(BAD_SETTING.of(setting=setting, value=value, reason=reason, suggestion=suggestion))


def _as_continued(request: GenerationRequest) -> GenerationRequest:
    """With the size and the speed of the clip that it goes on from, where nothing else is asked for.

    Raises:
        ProblemRaised: LATENTS_UNREADABLE, or BAD_SETTING where another size is asked for.
    """
    if not request.continues or Path(request.continues).suffix.lower() != ".safetensors":
        return request
    _check_file(request.continues, MAX_VIDEO_BYTES)
    before = recipe_of(Path(request.continues)).settings
    for side in ("width", "height"):
        wanted, has = getattr(request, side), getattr(before, side)
        if wanted is not None and wanted != has:
            raise _bad(side, wanted, tr("the clip that it goes on from has another"), str(has))
    fps = before.fps if request.fps is None else request.fps
    return msgspec.structs.replace(request, width=before.width, height=before.height, fps=fps)


def _task(request: GenerationRequest, report: ModelReport) -> Task:
    wanted = _wanted(request, report)
    if wanted not in report.tasks:
        suggestion = one_of(task.words for task in report.tasks) or tr("another one")
        problem = TASK_UNSUPPORTED.of(
            model=report.label or report.name,
            task=wanted.words,
            reason=_why_not(wanted, report.tasks),
            suggestion=tr("this one makes {what}", what=suggestion),
        )
        raise ProblemRaised(problem)
    for path in filter(None, (request.image, request.last_image, *request.references)):
        _check_file(path, MAX_IMAGE_BYTES)
    for path in filter(None, (request.video, request.face, request.background, request.mask, request.continues)):
        if not _is_sequence_folder(path):
            _check_file(path, MAX_VIDEO_BYTES)
    return wanted


def _wanted(request: GenerationRequest, report: ModelReport) -> Task:
    """The task that the request's inputs ask for."""
    possible = report.tasks
    if request.last_image and not request.image:
        raise _bad(
            mark("last image"), request.last_image, tr("a last image needs a first one"), tr("both images, or none")
        )
    if Task.ANIMATE in possible:
        _check_performance(request, report)
    if Task.ANIMATE in possible or request.face or request.background:
        return Task.ANIMATE
    leads = bool(request.mask or request.references or (request.video and Task.CONTROL in possible))
    if request.image and (leads or request.video):
        raise _bad("image", request.image, tr("a first image and a video cannot both lead"), tr("one of them"))
    if leads:
        return Task.CONTROL
    if request.video:
        return Task.VIDEO_TO_VIDEO
    if request.image:
        return Task.FIRST_LAST_FRAME if request.last_image else Task.IMAGE_TO_VIDEO
    if request.continues:
        return Task.TEXT_TO_VIDEO if Task.TEXT_TO_VIDEO in possible else Task.IMAGE_TO_VIDEO
    return Task.TEXT_TO_IMAGE if _asks_for_picture(request) else Task.TEXT_TO_VIDEO


def _asks_for_picture(request: GenerationRequest) -> bool:
    """A picture's ending, and neither frames nor a codec that make a sequence of it."""
    pictures = Path(request.output).suffix.lower() in PICTURE_FORMATS
    return pictures and (request.frames == 1 or (request.frames is None and request.codec == Codec.AUTO))


def _check_performance(request: GenerationRequest, report: ModelReport) -> None:
    """Is everything there that moves a character?

    Raises:
        ProblemRaised: INPUT_MISSING, or BAD_SETTING.
    """
    for given, what, why in (
        (request.image, tr("a picture of the character"), tr("it shows who is moved")),
        (request.video, tr("a pose video"), tr("its poses move the character")),
        (request.face, tr("a video of the face"), tr("the character takes on its expressions")),
    ):
        if not given:
            raise ProblemRaised(INPUT_MISSING.of(model=report.label or report.name, what=what, why=why))
    if bool(request.background) != bool(request.mask):
        name, given = ("background", request.background) if request.background else ("mask", request.mask)
        reason = tr("a background and the mask of what is replaced in it go together")
        raise _bad(name, given, reason, tr("both to replace somebody in a video, or none"))


def _why_not(wanted: Task, possible: tuple[Task, ...]) -> str:
    if wanted in (Task.TEXT_TO_VIDEO, Task.TEXT_TO_IMAGE) and possible:
        return tr("it starts from an image: give one")
    if wanted is Task.IMAGE_TO_VIDEO and Task.FIRST_LAST_FRAME in possible:
        return tr("it needs a last image too")
    return tr("its transformer has no place for that")


def _sampler(name: str | None) -> Sampler:
    try:
        return Sampler(name or Sampler.UNIPC)
    except ValueError:
        raise _bad("sampler", name, tr("there is no such sampler"), one_of(Sampler)) from None


def _high_steps(
    request: GenerationRequest, report: ModelReport, sampler: Sampler, steps: int, shift: float
) -> int | None:
    """Steps of the high-noise expert: as asked for, else those above the boundary."""
    if report.boundary_ratio is None:
        return None
    if request.high_steps is not None:
        if not 0 <= request.high_steps <= steps:
            raise _bad(
                mark("high steps"),
                request.high_steps,
                tr("it must be between 0 and {most}", most=steps),
                str(steps // 2),
            )
        return request.high_steps
    boundary = report.boundary_ratio if request.boundary is None else request.boundary
    if not 0 < boundary < 1:
        raise _bad("boundary", boundary, tr("it is a share between 0 and 1"), f"{report.boundary_ratio:g}")
    return high_noise_steps(sampler, steps, shift, boundary)


def _guidance_interval(request: GenerationRequest) -> tuple[float, float]:
    begin = 0.0 if request.guidance_from is None else request.guidance_from
    end = 1.0 if request.guidance_until is None else request.guidance_until
    if not 0 <= begin < end <= 1:
        raise _bad(
            mark("guidance interval"),
            tr("{least} to {most}", least=f"{begin:g}", most=f"{end:g}"),
            tr("it lies within 0 and 1, from less to more"),
            tr("0 to 1"),
        )
    return begin, end


def _cache(request: GenerationRequest, report: ModelReport, steps: int, told: list[Problem]) -> tuple[StepCache, float]:
    """What steps may take over, none where that does nothing or would be wrong, and how careful it is."""
    try:
        cache = StepCache(request.cache)
    except ValueError:
        raise _bad("cache", request.cache, tr("there is no such cache"), one_of(StepCache)) from None
    quality = 0.5 if request.cache_quality is None else request.cache_quality
    if not 0 <= quality <= 1:
        raise _bad(mark("cache quality"), quality, tr("it is a share between 0 and 1"), "0.5")
    reason = ""
    if cache is StepCache.NONE:
        if request.cache_quality is not None:
            told.append(SETTING_UNUSED.of(setting=mark("cache quality"), reason=tr("no cache is chosen")))
        return cache, quality
    if steps < LEAST_CACHED_STEPS:
        reason = tr("with fewer than {least} steps there is nothing to skip", least=LEAST_CACHED_STEPS)
    elif cache is not StepCache.TAYLOR and (Task.CONTROL in report.tasks or Task.ANIMATE in report.tasks):
        # The library would add a second time what these add between their blocks.
        reason = tr("this kind of model cannot skip blocks; {other} works", other=StepCache.TAYLOR)
    if reason:
        told.append(SETTING_UNUSED.of(setting="cache", reason=reason))
        return StepCache.NONE, quality
    return cache, quality


def _share(name: str, given: float | None, default: float) -> float:
    value = default if given is None else given
    if not 0 < value <= 1:
        raise _bad(name, value, tr("it must be above 0 and at most 1"), f"{default:g}")
    return value


def _crop(name: str, given: Crop | None) -> Crop | None:
    """What is asked for, if it leaves anything of the picture."""
    if given is None or given == Crop():
        return None
    across = 0 <= given.left <= given.right - LEAST_CROP and given.right <= 1  # nor is a NaN
    down = 0 <= given.top <= given.bottom - LEAST_CROP and given.bottom <= 1
    if across and down:
        return given
    edges = f"{given.left:g} {given.top:g} {given.right:g} {given.bottom:g}"
    raise _bad(
        name, edges, tr("the edges are shares of the picture, left before right and top before bottom"), "0 0 1 1"
    )


def _video_start(given: int) -> int:
    if not 0 <= given <= MAX_VIDEO_START:
        raise _bad(mark("video start"), given, tr("it must be between 0 and {most}", most=MAX_VIDEO_START), "0")
    return given


def _control_scale(given: float) -> float:
    if not 0 <= given <= 2:
        raise _bad(mark("control scale"), given, tr("it must be between 0 and 2"), "1")
    return given


def _is_sequence_folder(path: str) -> bool:
    try:
        return Path(path).is_dir() and any(Path(path).glob(f"*{FIRST_PICTURE}"))
    except (OSError, ValueError):  # what is wrong with it is told as for a file
        return False


def _check_file(path: str, most: int) -> None:
    try:
        if not Path(path).is_file():
            raise ProblemRaised(INPUT_UNREADABLE.of(path=path, reason=tr("there is no such file")))
        if (size := Path(path).stat().st_size) > most:
            raise ProblemRaised(
                INPUT_UNREADABLE.of(path=path, reason=tr("{size:.0f} MB is too large", size=size / 1e6))
            )
    except (OSError, ValueError) as error:
        raise ProblemRaised(INPUT_UNREADABLE.of(path=path, reason=error)) from error


def _numbers(request: GenerationRequest, report: ModelReport, chosen: Chosen) -> dict[str, float]:
    defaults = msgspec.structs.replace(report.defaults or USUAL, **chosen.numbers)
    values: dict[str, float] = {}
    for name, (low, high) in LIMITS.items():
        given = getattr(request, name)
        if name == "guidance_low" and given is None and request.guidance is not None:
            # A person who sets one guidance means both, unless the model keeps them apart.
            same = defaults.guidance == defaults.guidance_low
            given = request.guidance if same else None
        value = getattr(defaults, name) if given is None else given
        if not low <= value <= high:  # nor is a NaN
            raise _bad(
                name,
                value,
                tr("it must be between {low:g} and {high:g}", low=low, high=high),
                f"{getattr(defaults, name):g}",
            )
        values[name] = value
    return values


def _snapped(name: str, value: float, multiple: int, offset: int, told: list[Problem]) -> int:
    """The nearest ``multiple · n + offset`` that is possible."""
    steps = max(1 - offset, round((value - offset) / multiple))
    used = steps * multiple + offset
    if used != value:
        reason = tr(
            "this model wants multiples of {multiple} plus {offset}"
            if offset
            else "this model wants multiples of {multiple}",
            multiple=multiple,
            offset=offset,
        )
        told.append(SETTING_ADJUSTED.of(setting=name, value=f"{value:g}", used=used, reason=reason))
    return used


def _without_effect(
    request: GenerationRequest, report: ModelReport, values: dict[str, float], task: Task
) -> list[Problem]:
    """What was asked for and changes nothing, so that nobody waits for an effect of it."""
    single = report.boundary_ratio is None
    one_expert = tr("the model has one expert")
    guided = values["guidance"] > 1 or (not single and values["guidance_low"] > 1)
    unused: list[tuple[bool, str, str]] = [
        (request.guidance_low is not None and single, mark("guidance of the low-noise expert"), one_expert),
        (request.high_steps is not None and single, mark("steps of the high-noise expert"), one_expert),
        (request.boundary is not None and single, "boundary", one_expert),
        (bool(request.negative.strip()) and not guided, mark("negative prompt"),
         tr("at guidance 1 there is nothing to steer away from")),
        (request.strength is not None and task is not Task.VIDEO_TO_VIDEO, "strength", tr("no video is begun from")),
        (request.video_start != 0 and task not in _TAKE_VIDEO, mark("video start"), tr("there is no input video")),
        (bool(request.last_image) and task is Task.ANIMATE, mark("last image"), tr("the pose video says how it ends")),
        (bool(request.references) and task is Task.ANIMATE, "references", tr("the image shows the character")),
        (request.control_scale is not None and task is not Task.CONTROL, mark("control scale"),
         tr("nothing leads the video")),
    ]  # fmt: skip
    return [SETTING_UNUSED.of(setting=setting, reason=reason) for applies, setting, reason in unused if applies]


def _seed(given: int | None) -> int:
    if given is None:
        # 32 bits: short enough to be written down.
        return secrets.randbits(32)
    if not 0 <= given <= MAX_SEED:
        raise _bad("seed", given, tr("it must be between 0 and {most}", most=MAX_SEED), tr("a smaller number"))
    return given
