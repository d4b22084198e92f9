"""The command line: the same verbs as the window, for a terminal and for scripts.

What a script reads goes to standard output, what a person watches to standard error.
"""

from __future__ import annotations

import argparse
import math
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from wan22_desktop import __version__, cli_config, cli_seeing

if TYPE_CHECKING:
    from wan22_desktop.domain.event import AnyEvent
    from wan22_desktop.domain.generation import GenerationRequest, GenerationResult, LoraChoice
    from wan22_desktop.domain.machine import HardwareSnapshot
    from wan22_desktop.domain.model import ModelReport, Role
    from wan22_desktop.domain.plan import ExecutionPlan
    from wan22_desktop.domain.problem import Problem
    from wan22_desktop.system import CompatibilitySystem

EXIT_OK, EXIT_FAILED, EXIT_USAGE, EXIT_CANCELLED = 0, 1, 2, 130
EXIT_CANNOT_RUN, EXIT_NOT_A_MODEL = 3, 4

_EXAMPLES = """\
examples:
  wan22 generate "a red circle moving right" -o red.mp4
  wan22 generate "a ship in a storm" -o ship.mp4 --model ~/models/Wan2.2-T2V-A14B-Diffusers --seed 7
  wan22 generate "a ship" -o ship.mp4 --model Wan2.2-T2V-A14B-Diffusers --lora ~/loras/style_high_noise.safetensors:0.8
  wan22 generate "a ship" -o ship.mov --codec prores
  wan22 generate --prompts list.txt --count 4 --seed 100
  wan22 inspect ~/models/Wan2.2-TI2V-5B-Diffusers
  wan22 plan "a ship" --model ~/models/Wan2.2-T2V-A14B-Diffusers --json
  wan22 generate "a ship" -o ship.mp4 --set max_memory_usage_gb=12
  wan22 config set leave_memory_gb 4
  wan22 explain W2-OUT-OF-MEMORY
  wan22 doctor
  wan22 profile export -o time.html

exit codes: 0 done, 1 the job or check failed, 2 the request cannot be used as it is, 130 cancelled;
  inspect: 0 ready or repairable, 3 cannot run, 4 not a model
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    parsed = make_parser().parse_args(given)
    from wan22_desktop.domain.problem import ProblemRaised
    from wan22_desktop.system.config import speak_as_wanted

    try:
        speak_as_wanted(dict(parsed.set))
        return int(parsed.run(parsed))
    except ProblemRaised as raised:
        return _report_failure(raised.problem, as_json=parsed.json)
    except KeyboardInterrupt:
        return EXIT_CANCELLED
    except BrokenPipeError:
        return EXIT_OK


def main_gui() -> int:
    """Open the window; the entry point of the desktop shortcut."""
    from wan22_desktop.ui.app import run_app

    return run_app(sys.argv)


def make_parser() -> argparse.ArgumentParser:
    """Of all verbs, with every option; the guides list them from it."""
    parser = argparse.ArgumentParser(
        prog="wan22",
        description="Make videos with Wan models, offline, on this machine.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Wan22 Desktop {__version__}")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--json", action="store_true", help="print one JSON object to standard output")
    shared.add_argument(
        "--set", action="append", default=[], type=_setting, metavar="NAME=VALUE",
        help="let a setting be this, whatever else says (see: config show); may be given several times",
    )  # fmt: skip

    def verb(name: str, run: object, help_text: str, example: str) -> argparse.ArgumentParser:
        made = verbs.add_parser(
            name,
            help=help_text,
            description=help_text,
            epilog=f"example:\n  {example}",
            parents=[shared],
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        made.set_defaults(run=run)
        return made

    generate = verb("generate", _generate, "make a video", 'wan22 generate "a red circle moving right" -o red.mp4')
    _add_request(generate, listed=True)
    generate.add_argument(
        "-o", "--output", metavar="FILE",
        help="video (.mp4, .mov, .mkv, .webm, .gif, .webp) or picture (.png); .png with --frames: a folder of pictures",
    )  # fmt: skip
    generate.add_argument("--count", type=int, default=1, metavar="N", help="make N videos with consecutive seeds")
    generate.add_argument(
        "--prompts",
        metavar="FILE",
        help="make a video of each line: .txt with prompts, or .csv whose columns are named like the options",
    )
    generate.add_argument("--draft", action="store_true", help="only the part in which motion is decided, as a preview")
    generate.add_argument("--overwrite", action="store_true", help="replace the file if it is there")
    # A terminal shows none; older scripts may say so.
    generate.add_argument("--no-preview", action="store_true", help=argparse.SUPPRESS)
    plan = verb("plan", _plan, "say how a job would run here", 'wan22 plan "a ship" --frames 81')
    _add_request(plan)
    inspect = verb("inspect", _inspect, "say what a model folder is", "wan22 inspect ~/models/Wan2.2-T2V-A14B")
    inspect.add_argument("path", help="model folder or file")
    inspect.add_argument("--repair", metavar="ID", help="make a repair that the report offers, in the app's own folder")
    inspect.add_argument(
        "--part", metavar="ROLE=PATH", type=_part, action="append",
        help="let a file or folder be a missing part, e.g. vae=PATH or transformer_2=PATH",
    )  # fmt: skip
    inspect.add_argument("--undo-repairs", action="store_true", help="forget every repair of this model")
    inspect.add_argument("--shopping-list", metavar="FILE", help="write what is to be fetched (.txt, .html, .json)")
    inspect.add_argument("--verify", action="store_true", help="hash every weight file (minutes; Ctrl-C stops it)")
    recipe = verb("recipe", _recipe, "say what made a video or picture, here or elsewhere", "wan22 recipe ship.mp4")
    recipe.add_argument("path", help="a file made here, with ComfyUI, Wan2GP, SD.Next or SwarmUI")
    library = verb("library", _library, "scan the watched folders for models", "wan22 library --watch ~/models")
    library.add_argument("--watch", metavar="FOLDER", help="look into this folder from now on")
    library.add_argument("--unwatch", metavar="FOLDER", help="look into it no longer; its files stay")
    models = verb("models", _models, "list the known models, add or forget one", "wan22 models --add ~/models/Wan2.2")
    models.add_argument("--add", metavar="PATH", help="inspect a folder and remember it")
    models.add_argument("--forget", metavar="PATH", help="take a folder off the list; its files stay")
    doctor = verb("doctor", _doctor, "check that everything a video needs is in place", "wan22 doctor")
    cli_seeing.add_doctor(doctor)
    cli_seeing.add_profile(verb("profile", None, "say how the time of a job went", "wan22 profile show"), shared)
    calibrate = verb("calibrate", _calibrate, "measure how fast this machine computes", "wan22 calibrate")
    calibrate.add_argument("--seconds", type=float, default=20.0, metavar="N", help="time that it may take")
    cache = verb("cache", _cache, "list what is kept to save work, or clear it", "wan22 cache --clear embeddings")
    cache.add_argument("--clear", metavar="NAME|all", help="remove what is not in use of this cache, or of all")
    verb("advise", _advise, "say what could be better here, with the figures", "wan22 advise")
    explain = verb("explain", _explain, "say what a message means and what to do", "wan22 explain W2-OUT-OF-MEMORY")
    explain.add_argument("code", help="the code of the message, with or without W2-")
    config = verb("config", _config, "show or change the settings", "wan22 config set leave_memory_gb 4")
    cli_config.add_arguments(config)
    gui = verb("gui", _gui, "open the window", "wan22 gui")
    gui.add_argument("paths", nargs="*", help="models, pictures and videos to open")
    return parser


def _add_request(parser: argparse.ArgumentParser, *, listed: bool = False) -> None:
    from wan22_desktop.domain.generation import PLANS
    from wan22_desktop.domain.plan import StepCache

    if listed:
        parser.add_argument("prompt", nargs="?", default="", help="what the video shows; not needed with --prompts")
    else:
        parser.add_argument("prompt", help="what the video shows")
    parser.add_argument("--model", default="", metavar="PATH|NAME", help="model (default: the bundled one)")
    parser.add_argument("--negative", default="", metavar="TEXT", help="what it should not show")
    parser.add_argument("--image", metavar="FILE", help="first frame, or the character that Animate moves")
    parser.add_argument("--last-image", metavar="FILE", help="last frame")
    for name, metavar, help_text in (
        ("video", "FILE", "video to begin from, or that leads: a control model's, or Animate's poses"),
        ("face", "FILE", "for Animate: video of the face"),
        ("background", "FILE", "for Animate: video in which the character takes somebody's place; needs --mask"),
        ("mask", "FILE", "picture or video, white where something new is made: control models, --background"),
        ("continues", "FILE", "finished video, or its kept latents, to go on from"),
        ("resume", "FILE", "kept latents of an earlier job: it goes on where that one stopped"),
        ("sampler", "NAME", "unipc (default), dpm++, euler or lcm"),
    ):
        parser.add_argument(f"--{name}", metavar=metavar, help=help_text)
    parser.add_argument("--reference", action="append", default=[], metavar="FILE", help="picture of what is to appear")
    parser.add_argument(
        "--part", action="append", default=[], metavar="PATH", help="text encoder, VAE … from elsewhere"
    )
    for name, kind, help_text in (
        ("width", int, "pixels"),
        ("height", int, "pixels"),
        ("frames", int, "number of frames (4n+1)"),
        ("fps", int, "frames per second"),
        ("steps", int, "denoising steps"),
        ("guidance", float, "guidance of the high-noise expert"),
        ("guidance-low", float, "guidance of the low-noise expert"),
        ("guidance-from", float, "share of the steps before which there is no guidance"),
        ("guidance-until", float, "share of the steps after which there is none"),
        ("shift", float, "flow shift of the noise schedule"),
        ("boundary", float, "share of the noise above which the high-noise expert works"),
        ("high-steps", int, "steps of the high-noise expert"),
        ("video-start", int, "frames at the beginning of the input videos that are left out"),
        ("strength", float, "how much of --video is made anew, in (0, 1]"),
        ("control-scale", float, "how strongly the control video leads"),
        ("seed", int, "number that decides the noise (default: random)"),
    ):
        parser.add_argument(f"--{name}", type=kind, metavar="N", help=help_text)
    parser.add_argument(
        "--lora",
        action="append",
        default=[],
        type=_lora,
        metavar="FILE[:STRENGTH[:STRENGTH]][:high|:low]",
        help="LoRA, with its strength (default 1; a second one is for the low-noise expert), or for one expert only;"
        " may be given several times",
    )
    parser.add_argument(
        "--cache", default=StepCache.NONE.value, choices=[cache.value for cache in StepCache],
        help="what steps take over from those before: faster, and a little different (default: nothing)",
    )  # fmt: skip
    parser.add_argument(
        "--cache-quality", type=float, metavar="N", help="how careful --cache is, from 0 to 1 (default: 0.5)"
    )
    parser.add_argument("--plan", default="auto", choices=list(PLANS), help="how to run it")
    _add_encoding(parser)


def _add_encoding(parser: argparse.ArgumentParser) -> None:
    from wan22_desktop.domain.encoding import DEPTHS, Codec, Quality

    parser.add_argument(
        "--codec", default=Codec.AUTO.value, choices=[codec.value for codec in Codec],
        help="how the frames are packed (default: as usual for the file's ending); not every file holds every codec",
    )  # fmt: skip
    parser.add_argument(
        "--quality", default=Quality.LOSSLESS_LOOKING.value, choices=[quality.value for quality in Quality],
        help="how close to the frames the file is, against its size (default: lossless-looking)",
    )  # fmt: skip
    parser.add_argument(
        "--depth", type=int, choices=DEPTHS, help="bits of a colour's value: 10 keeps fine gradients (default: 8)"
    )
    parser.add_argument("--hardware", action="store_true", help="let the graphics card encode, if it can")


def _request(parsed: argparse.Namespace, system: CompatibilitySystem, output: str) -> GenerationRequest:
    from wan22_desktop.domain.generation import GenerationRequest

    return GenerationRequest(
        prompt=parsed.prompt,
        output=output,
        model=system.find_model(parsed.model),
        negative=parsed.negative,
        image=parsed.image,
        last_image=parsed.last_image,
        width=parsed.width,
        height=parsed.height,
        frames=parsed.frames,
        video=parsed.video,
        face=parsed.face,
        background=parsed.background,
        video_start=parsed.video_start or 0,
        strength=parsed.strength,
        mask=parsed.mask,
        references=tuple(parsed.reference),
        control_scale=parsed.control_scale,
        continues=parsed.continues,
        resume=parsed.resume,
        draft=getattr(parsed, "draft", False),
        parts=tuple(str(Path(part).absolute()) for part in parsed.part),
        sampler=parsed.sampler,
        boundary=parsed.boundary,
        high_steps=parsed.high_steps,
        guidance_from=parsed.guidance_from,
        guidance_until=parsed.guidance_until,
        fps=parsed.fps,
        steps=parsed.steps,
        guidance=parsed.guidance,
        guidance_low=parsed.guidance_low,
        shift=parsed.shift,
        seed=parsed.seed,
        plan=parsed.plan,
        cache=parsed.cache,
        cache_quality=parsed.cache_quality,
        loras=tuple(parsed.lora),
        codec=parsed.codec,
        quality=parsed.quality,
        depth=parsed.depth,
        hardware=parsed.hardware,
        preview=False,  # nothing here shows them
        overwrite=getattr(parsed, "overwrite", False),
    )


def _part(text: str) -> tuple[Role, str]:
    """``ROLE=PATH``.

    Raises:
        argparse.ArgumentTypeError: there is no such role, or no path.
    """
    from wan22_desktop.domain.model import Role

    role, _, path = text.partition("=")
    if role not in tuple(Role) or not path:
        raise argparse.ArgumentTypeError(f"{text!r}: give ROLE=PATH, ROLE being one of {', '.join(Role)}")
    return Role(role), path


def _lora(text: str) -> LoraChoice:
    """``FILE``, with strengths and an expert behind it; the colon of a Windows drive has neither behind it.

    Raises:
        argparse.ArgumentTypeError: more than that stands behind the file's name.
    """
    from wan22_desktop.domain.generation import LoraChoice
    from wan22_desktop.domain.model import Noise

    path, experts, strengths = text, list[Noise](), list[float]()
    while ":" in path and not _is_there(path):
        before, _, end = path.rpartition(":")
        if end in tuple(Noise):
            experts.append(Noise(end))
        else:
            try:
                strengths.insert(0, float(end))
            except ValueError:
                break
        path = before
    if len(experts) > 1 or len(strengths) > 2 or not all(map(math.isfinite, strengths)):
        raise argparse.ArgumentTypeError(f"{text!r}: give FILE, FILE:0.8, FILE:0.8:0.6, FILE:high or FILE:0.8:low")
    return LoraChoice(
        path=str(Path(path).absolute()),
        strength=strengths[0] if strengths else 1.0,
        strength_low=strengths[1] if len(strengths) > 1 else None,
        expert=experts[0] if experts else None,
    )


def _is_there(path: str) -> bool:
    try:
        return Path(path).exists()
    except OSError:  # too long for a name
        return False


def _setting(text: str) -> tuple[str, str]:
    """``NAME=VALUE``.

    Raises:
        argparse.ArgumentTypeError: there is no ``=``.
    """
    name, sign, value = text.partition("=")
    if not sign or not name.strip():
        raise argparse.ArgumentTypeError(f"{text!r}: give NAME=VALUE")
    return name.strip(), value


def _given(parsed: argparse.Namespace) -> dict[str, str]:
    """The settings of the command line."""
    return dict(parsed.set)


# --- Verbs ----------------------------------------------------------------------------------------------------------


def _generate(parsed: argparse.Namespace) -> int:
    from wan22_desktop.domain.problem import CANCELLED, Problem, ProblemRaised
    from wan22_desktop.system import CompatibilitySystem

    results: list[GenerationResult] = []
    code = EXIT_OK
    with CompatibilitySystem(command_line=_given(parsed)) as system:
        system.warm_up()
        requests = system.several(_request(parsed, system, ""), parsed.count, parsed.prompts)
        progress = _Progress()
        try:
            for made in system.generate_all(_placed(requests, parsed.output, system), progress.hear):
                progress.end()
                if isinstance(made, Problem):
                    if len(requests) == 1 or made.code == CANCELLED.code:
                        raise ProblemRaised(made)
                    _report_failure(made, as_json=False)
                    code = EXIT_FAILED
                    continue
                results.append(made)
                if not parsed.json:
                    _print_result(made)
        finally:
            progress.end()
    if parsed.json:
        fields = [_result_fields(result) for result in results]
        _print_json(fields[0] if len(requests) == 1 else {"results": fields})
    return code


def _placed(requests: list[GenerationRequest], output: str, system: CompatibilitySystem) -> list[GenerationRequest]:
    """Each with a file of its own: ``output``, numbered where there are several, or a new name."""
    import msgspec

    from wan22_desktop.domain.encoding import usual_ending

    paths: list[Path] = []
    for number, request in enumerate(requests, start=1):
        path = Path(output or system.default_output(request.prompt, request.seed, usual_ending(request.codec)))
        if (output and len(requests) > 1) or path in paths:
            path = path.with_stem(f"{path.stem}-{number}")
        paths.append(path)
    return [
        msgspec.structs.replace(request, output=str(path.absolute()))
        for request, path in zip(requests, paths, strict=True)
    ]


def _plan(parsed: argparse.Namespace) -> int:
    from wan22_desktop.domain.problem import Severity
    from wan22_desktop.domain.wire import to_builtins
    from wan22_desktop.system import CompatibilitySystem

    with CompatibilitySystem(command_line=_given(parsed)) as system:
        request = _request(parsed, system, "")
        hardware = system.hardware(output=request.output)
        settings, plan, problems = system.plan(request, hardware)
    if parsed.json:
        told = {"settings": settings, "plan": plan, "problems": problems, "hardware": hardware}
        _print_json({name: to_builtins(value) for name, value in told.items()})
    else:
        print(f"{settings.width}×{settings.height}, {settings.frames} frames, {settings.steps} steps on {plan.device}")
        _print_fit(plan, hardware)
        for reason in plan.reasons:
            print(f"  {reason.choice}: {reason.because}")
        _tell(problems)
    return EXIT_FAILED if any(problem.severity is Severity.ERROR for problem in problems) else EXIT_OK


def _inspect(parsed: argparse.Namespace) -> int:
    from wan22_desktop.domain.model import Verdict
    from wan22_desktop.domain.report_page import page_of
    from wan22_desktop.domain.wire import to_builtins
    from wan22_desktop.system import CompatibilitySystem

    with CompatibilitySystem(command_line=_given(parsed)) as system:
        if parsed.undo_repairs:
            system.undo_repairs(parsed.path)
        if parsed.repair:
            system.repair(parsed.path, parsed.repair)
        for role, part in parsed.part or ():
            system.pair(parsed.path, role, part)
        report = system.inspect(parsed.path)
        if parsed.shopping_list:
            system.save_shopping_list(report, parsed.shopping_list)
        verified = system.verify(parsed.path, _hear_bytes) if parsed.verify else None
    if parsed.json:
        _print_json(to_builtins(page_of(report)) | ({"verified": to_builtins(verified)} if verified else {}))
    else:
        _print_report(report)
        if verified:
            print(f"  {verified.sentence()}")
            for checked in verified.files:
                print(f"  sha256 {checked.sha256}  {checked.file}: {checked.state.words.lower()}")
            _tell(verified.problems)
    if verified and verified.problems:
        return EXIT_FAILED
    codes = {Verdict.CANNOT_RUN: EXIT_CANNOT_RUN, Verdict.NOT_A_MODEL: EXIT_NOT_A_MODEL}
    return codes.get(report.verdict, EXIT_OK)


def _hear_bytes(done: int, total: int) -> bool:
    if sys.stderr.isatty():
        print(f"\r\x1b[2KHashing  {_size(done)} of {_size(total)}", end="", file=sys.stderr, flush=True)
    return True


def _library(parsed: argparse.Namespace) -> int:
    from wan22_desktop.domain.report_page import page_of
    from wan22_desktop.domain.wire import to_builtins
    from wan22_desktop.system import CompatibilitySystem

    with CompatibilitySystem(command_line=_given(parsed)) as system:
        if parsed.watch:
            system.watch(parsed.watch)
        if parsed.unwatch:
            system.unwatch(parsed.unwatch)
        found = system.scan_library()
    if parsed.json:
        entries = [
            {"present": entry.present, "moved_from": entry.moved_from, "report": to_builtins(page_of(entry.report))}
            for entry in found.entries
        ]
        _print_json({"inspected": found.inspected, "kept": found.kept, "entries": entries})
        return EXIT_OK
    for entry in found.entries:
        report = entry.report
        state = report.verdict.words if entry.present else "not there now"
        print(f"{report.name:44} {report.label:28} {report.precision:18} {_size(report.bytes):>9}  {state}")
    return EXIT_OK


def _models(parsed: argparse.Namespace) -> int:
    from wan22_desktop.domain.problem import ProblemRaised
    from wan22_desktop.domain.wire import to_builtins
    from wan22_desktop.system import CompatibilitySystem

    with CompatibilitySystem(command_line=_given(parsed)) as system:
        if parsed.forget:
            system.forget_model(str(Path(parsed.forget).absolute()))
        if parsed.add:
            report = system.add_model(Path(parsed.add).absolute())
            if not report.variant:
                raise ProblemRaised(report.problems[0])
        entries = system.models()
    if parsed.json:
        told = [
            to_builtins(entry.now) | {"runnable": entry.now.runnable, "present": entry.present} for entry in entries
        ]
        _print_json({"models": told})
        return EXIT_OK
    for report in (entry.now for entry in entries):
        health = report.verdict.words.lower() if report.runnable else report.problems[0].title.lower()
        print(f"{report.name:32} {report.label:28} {report.precision:6} {_size(report.bytes):>9}  {health}")
    return EXIT_OK


def _recipe(parsed: argparse.Namespace) -> int:
    from wan22_desktop.domain.foreign import Foreign
    from wan22_desktop.domain.log import harmless
    from wan22_desktop.domain.problem import NO_RECIPE, PATH_MISSING, ProblemRaised
    from wan22_desktop.domain.wire import to_builtins
    from wan22_desktop.system import CompatibilitySystem

    if not Path(parsed.path).exists():
        raise ProblemRaised(PATH_MISSING.of(path=parsed.path))
    with CompatibilitySystem() as system:
        told = system.read_settings(parsed.path)
    if told is None:
        raise ProblemRaised(NO_RECIPE.of(path=parsed.path))
    if parsed.json:
        _print_json({"program": told.program if isinstance(told, Foreign) else told.app, **to_builtins(told)})
        return EXIT_OK
    print(told.sentence() if isinstance(told, Foreign) else f"Made with {told.model} by {told.app}.")
    settings = told.request if isinstance(told, Foreign) else told.settings
    for name, value in to_builtins(settings).items():
        if value not in (None, "", [], False):
            print(f"  {name:16} {harmless(str(value))}")
    for one in told.left if isinstance(told, Foreign) else ():
        print(f"  not taken: {one.name} {one.value} – {one.why}")
    return EXIT_OK


def _doctor(parsed: argparse.Namespace) -> int:
    from wan22_desktop.domain.language import tr
    from wan22_desktop.domain.wire import to_builtins
    from wan22_desktop.system import CompatibilitySystem

    if parsed.bundle:
        return cli_seeing.bundle(parsed)
    with CompatibilitySystem(command_line=_given(parsed)) as system:
        checks = system.examine()
        if not parsed.quick:
            checks += cli_seeing.tried(system, watched=not parsed.json)
    well = all(check.ok for check in checks)
    if parsed.json:
        _print_json({"ok": well, "checks": to_builtins(checks)})
    else:
        for check in checks:
            print(f"{'ok  ' if check.ok else 'FAIL'} {tr(check.name):22} {check.detail}")
            if check.advice and not check.ok:
                print(f"       → {check.advice}")
    return EXIT_OK if well else EXIT_FAILED


def _calibrate(parsed: argparse.Namespace) -> int:
    from wan22_desktop.domain.wire import to_builtins
    from wan22_desktop.system import CompatibilitySystem

    with CompatibilitySystem(command_line=_given(parsed)) as system:
        found = system.calibrate(parsed.seconds)
    if parsed.json:
        _print_json({"measurements": to_builtins(found)})
        return EXIT_OK
    for one in found:
        speed = one.operations / one.seconds
        unit = "GB/s" if one.precision == "bytes" else "billion operations/s"
        print(f"{one.device}: {one.phase:10} {speed / 1e9:12,.1f} {unit}, {one.precision}")
    return EXIT_OK


def _cache(parsed: argparse.Namespace) -> int:
    from wan22_desktop.domain.language import tr
    from wan22_desktop.domain.wire import to_builtins
    from wan22_desktop.system import CompatibilitySystem

    with CompatibilitySystem(command_line=_given(parsed)) as system:
        gone = system.clear_cache(parsed.clear) if parsed.clear else 0
        found = system.caches()
    if parsed.json:
        _print_json({"cleared": gone, "caches": to_builtins(found)})
        return EXIT_OK
    if parsed.clear:
        print(f"{_size(gone)} removed")
    for cache in found:
        most = f"of {_size(cache.limit)} at most" if cache.limit is not None else ""
        print(f"{cache.name:12} {_size(cache.bytes):>9} {most:20} {tr(cache.holds)}")
    return EXIT_OK


def _advise(parsed: argparse.Namespace) -> int:
    from wan22_desktop.domain.wire import to_builtins
    from wan22_desktop.system import CompatibilitySystem

    with CompatibilitySystem(command_line=_given(parsed)) as system:
        found = system.advise()
    if parsed.json:
        _print_json({"advice": to_builtins(found)})
        return EXIT_OK
    for advice in found:
        print(textwrap.fill(advice.says, 110))
    if not found:
        print("Nothing to advise: all is as it should be, or too few videos were made to tell.")
    return EXIT_OK


def _explain(parsed: argparse.Namespace) -> int:
    from wan22_desktop.domain.explanation import explain
    from wan22_desktop.domain.wire import to_builtins

    told = explain(parsed.code)
    if parsed.json:
        _print_json(to_builtins(told))
        return EXIT_OK
    print(f"{told.severity.value} [{told.code}]: {told.plain}")
    for text in (told.details, told.why):
        print(textwrap.fill(text, 110, initial_indent="  ", subsequent_indent="  "))
    for remedy in told.actions:
        print(textwrap.fill(remedy, 110, initial_indent="  → ", subsequent_indent="    "))
    for action in told.runs:
        if action.command:
            print(f"    {action.says}: {action.command}")
    print("  Learn more: docs/{place}".format(place=told.learn))
    return EXIT_OK


def _config(parsed: argparse.Namespace) -> int:
    from wan22_desktop.system import CompatibilitySystem

    with CompatibilitySystem(command_line=_given(parsed)) as system:
        told, lines, notes = cli_config.answer(system, parsed.action, parsed.name, parsed.value)
    if parsed.json:
        from wan22_desktop.domain.wire import to_builtins

        _print_json(told | {"problems": to_builtins(notes)})
        return EXIT_OK
    print("\n".join(lines))
    _tell(notes)
    return EXIT_OK


def _gui(parsed: argparse.Namespace) -> int:
    from wan22_desktop.ui.app import run_app

    return run_app([sys.argv[0], *parsed.paths], _given(parsed))


# --- Printing -------------------------------------------------------------------------------------------------------


class _Progress:
    """Progress on standard error: one line that moves on a terminal, one line per stage elsewhere."""

    def __init__(self) -> None:
        self._moving = sys.stderr.isatty()
        self._stage, self._open = "", False

    def hear(self, event: AnyEvent) -> None:
        from wan22_desktop.domain import event as events

        match event:
            case events.StageStarted(stage=stage, detail=detail):
                if stage != self._stage or (self._moving and detail):
                    self._line(
                        f"{stage.value.capitalize()}{f' ({detail})' if detail else ''} …", keep=stage != self._stage
                    )
                    self._stage = stage
            case events.StepDone() as step:
                text = f"Denoising  step {step.index}/{step.total}  {step.expert.value}  {step.seconds:.2f} s/step"
                self._line(f"{text}  {step.remaining:.0f} s left", keep=False)
            case events.FramesWritten(written=written, total=total):
                self._line(f"Decoding  frame {written}/{total}", keep=False)
            case events.Told(problem=problem):
                self._line(f"{problem.severity.value} [{problem.code}]: {problem.sentence()}", keep=True)
            case _:
                pass

    def end(self) -> None:
        """The next thing heard is of another job."""
        self._stage = ""
        if self._open:
            print(file=sys.stderr, flush=True)
            self._open = False

    def _line(self, text: str, *, keep: bool) -> None:
        if self._moving:
            # What happened stays in view only where it is worth reading later.
            print(f"\r\x1b[2K{text}", end="", file=sys.stderr, flush=True)
            self._open = True
        elif keep:
            print(text, file=sys.stderr, flush=True)


def _result_fields(result: GenerationResult) -> dict[str, object]:
    from wan22_desktop.domain.wire import to_builtins

    return {
        "output": result.output,
        "bytes": result.bytes,
        "timings": result.timings,
        "seed": result.recipe.settings.seed,
        "model": {"name": result.recipe.model, "fingerprint": result.recipe.fingerprint},
        "settings": to_builtins(result.recipe.settings),
        "plan": to_builtins(result.recipe.plan),
        "problems": to_builtins(result.problems),
    }


def _print_result(result: GenerationResult) -> None:
    settings, total = result.recipe.settings, sum(result.timings.values())
    print(result.output)
    print(
        f"{settings.width}×{settings.height}, {settings.frames} frames, {settings.fps} fps, {_size(result.bytes)}, "
        f"seed {settings.seed}, {result.recipe.model}"
    )
    for stage, seconds in result.timings.items():
        print(f"  {stage:16} {seconds:8.2f} s  {seconds / total:4.0%}  {'█' * round(30 * seconds / total)}")
    print(f"  {'total':16} {total:8.2f} s")


def _print_fit(plan: ExecutionPlan, hardware: HardwareSnapshot) -> None:
    """Does it fit, what each phase needs, and what else could be asked for."""
    from wan22_desktop.domain import fit
    from wan22_desktop.domain.language import tr

    print(f"{fit.SYMBOLS[plan.fit]} {fit.sentence(plan, hardware)}")
    rows = [(tr(fit.PHASES.get(phase.name, phase.name)), phase) for phase in plan.phases]
    if rows:
        heads = "".join(f"{tr(room.where):22}" for room in fit.rooms(plan, hardware))
        print(f"  {'':20}{heads}{'time' if plan.seconds is not None else ''}".rstrip())
    for name, phase in rows:
        needs = "".join(f"{room.figures:22}" for room in fit.rooms(plan, hardware, phase))
        print(f"  {name:20}{needs}{fit.phase_seconds(phase)}".rstrip())
    print(f"  {fit.time_source(plan)}")
    if told := fit.disk(plan, hardware):
        print(f"  {told}")
    for number, other in enumerate(plan.alternatives, start=1):
        options = " ".join(f"--{name.replace('_', '-')} {value}" for name, value in other.wish.items())
        print(f"  {number}. {other.words}{f' ({options})' if options else ''}: {fit.consequence(other)}")
        print(textwrap.fill(other.because, 110, initial_indent="     ", subsequent_indent="     "))


def _print_report(report: ModelReport) -> None:
    print(f"{report.name}: {report.label or 'not a Wan model'}")
    print(f"  {report.path}")
    whole = "; the files are whole" if report.whole and not report.runnable else ""
    print(f"  verdict: {report.verdict.words.lower()}{whole}")
    if report.variant:
        tasks = ", ".join(task.words for task in report.tasks) or "nothing that this version can make"
        print(f"  {report.layout.value}, {report.precision}, {_size(report.bytes)}; makes {tasks}")
        for part in report.components:
            kinds = part.storage or "/".join(part.dtypes)
            size = f"{part.parameters / 1e6:10.1f} M  {kinds:18} {_size(part.bytes)}"
            print(f"  {part.role.value:16} {part.class_name:28} {size}")
    if report.tested:
        print(f"  {report.tested.sentence()}")
    if report.evidence:
        print(f"  because ({report.confidence:.0%} sure):")
        for evidence in report.evidence:
            print(f"    {evidence.says}  [{evidence.source}]")
    _tell(report.problems)
    for repair in report.repairs:
        print(f"  repair {repair.id}: {repair.says}")
    for repair in report.repaired:
        print(f"  repaired ({repair.id}): {repair.says}")
    for wanted in report.shopping:
        size = f", about {_size(wanted.bytes)}" if wanted.bytes else ""
        source = f", from {wanted.source}" if wanted.source else ""
        print(f"  fetch {wanted.file}: {wanted.purpose}{size}{source}")
    if report.runnable:
        print("  ready to run")


def _tell(problems: Sequence[Problem]) -> None:
    for problem in problems:
        print(f"  {problem.severity.value} [{problem.code}]: {problem.sentence()}")
        for remedy in problem.remedies:
            print(textwrap.fill(remedy, 110, initial_indent="    → ", subsequent_indent="      "))
        print("    " + _MORE.format(code=problem.code))


_MORE = "Learn more: wan22 explain {code}"


def _report_failure(problem: Problem, *, as_json: bool) -> int:
    from wan22_desktop.domain.wire import to_builtins

    if as_json:
        _print_json({"error": to_builtins(problem)})
    print(f"{problem.title}: {problem.what}", file=sys.stderr)
    for remedy in problem.remedies:
        print(f"  → {remedy}", file=sys.stderr)
    print("  " + _MORE.format(code=problem.code), file=sys.stderr)
    if problem.code == "W2-CANCELLED":
        return EXIT_CANCELLED
    return EXIT_USAGE if problem.code in _USAGE_CODES else EXIT_FAILED


_USAGE_CODES = frozenset(
    {
        "W2-BAD-SETTING", "W2-INPUT-MISSING", "W2-TASK-UNSUPPORTED", "W2-INPUT-UNREADABLE", "W2-EMPTY-PROMPT",
        "W2-UNKNOWN-MODEL", "W2-OUTPUT-EXISTS", "W2-OUTPUT-FORMAT", "W2-PATH-MISSING", "W2-NOT-A-MODEL",
        "W2-NOT-A-LORA", "W2-LORA-MISFIT", "W2-BAD-PROMPT-LIST",
    }
)  # fmt: skip


def _print_json(value: object) -> None:
    import json

    print(json.dumps(value, indent=2, ensure_ascii=False))


def _size(count: int) -> str:
    from wan22_desktop.domain.fit import size

    return size(count)
