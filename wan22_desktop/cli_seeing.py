"""The command line's verbs about what happened: how the time of a job went, and what is put together for a report."""

from __future__ import annotations

import argparse
import json
import sys
import time
from typing import TYPE_CHECKING

from wan22_desktop.domain.language import tr

if TYPE_CHECKING:
    from wan22_desktop.observability.profiles import Told
    from wan22_desktop.observability.validation import Check
    from wan22_desktop.system import CompatibilitySystem


def add_profile(profile: argparse.ArgumentParser, shared: argparse.ArgumentParser) -> None:
    """``list``, ``show`` and ``export`` below the verb ``profile``."""
    verbs = profile.add_subparsers(title="verbs", metavar="VERB", required=True)
    listed = verbs.add_parser("list", help="the jobs whose time is known, the newest first", parents=[shared])
    listed.add_argument("-n", type=int, default=20, metavar="N", help="so many of them (default: 20)")
    listed.set_defaults(run=_list)
    show = verbs.add_parser("show", help="the stages of one job, beside earlier ones of its kind", parents=[shared])
    show.set_defaults(run=_show)
    export = verbs.add_parser("export", help="a page with plots, or a trace for Perfetto", parents=[shared])
    export.add_argument("-o", "--output", required=True, metavar="FILE", help=".html for the page, .json for the trace")
    export.set_defaults(run=_export)
    for one in (show, export):
        one.add_argument("job", nargs="?", default="", help="its name or the beginning of it (default: the last job)")


def _list(parsed: argparse.Namespace) -> int:
    from wan22_desktop.domain.fit import size
    from wan22_desktop.domain.wire import to_builtins
    from wan22_desktop.observability.profile_page import seconds
    from wan22_desktop.system import CompatibilitySystem

    with CompatibilitySystem() as system:
        found = system.profiles()[: max(0, parsed.n)]
    if parsed.json:
        _print_json({"profiles": [_head(to_builtins(one)) | {"seconds": one.seconds} for one in found]})
        return 0
    for one in found:
        when = time.strftime("%Y-%m-%d %H:%M", time.localtime(one.time))
        pace = f"{one.steps_per_second:.3g} steps/s" if one.steps_per_second else ""
        memory = size(one.spans[0].memory) if one.spans else ""
        print(
            f"{one.job:14} {when}  {one.ended:9} {seconds(one.seconds):>12} {pace:>14} {memory:>9}  "
            f"{one.width}×{one.height}×{one.frames}  {one.model}"
        )
    if not found:
        print("No job has run yet whose time was measured.")
    return 0


def _head(profile: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in profile.items() if name != "spans"}


def _show(parsed: argparse.Namespace) -> int:
    from wan22_desktop.domain.wire import to_builtins
    from wan22_desktop.observability.profile_page import HEADS, cells, summary

    told = _told(parsed.job)
    profile = told.profile
    if parsed.json:
        findings = [to_builtins(one) | {"regressed": one.regressed} for one in told.findings]
        _print_json({"profile": to_builtins(profile), "findings": findings, "runs": len(told.earlier)})
        return 0
    print(f"{profile.job}: {summary(profile)}")
    shown = [at for at, head in enumerate(HEADS) if head != "Graphics memory" or any(one.card for one in profile.spans)]
    rows = [tuple(map(tr, HEADS)), *(_indented(depth, cells(profile, span)) for depth, _, span in profile.walk())]
    widths = [max(len(row[at]) for row in rows) for at in range(len(HEADS))]
    for row in rows:
        line = [f"{row[at]:{widths[at]}}" if at == 0 else f"{row[at]:>{widths[at]}}" for at in shown]
        print("  ".join(line).rstrip())
    for finding in told.findings:
        if finding.stands_out:
            print(f"{'slower' if finding.regressed else 'note'}: {finding.sentence()}")
    if told.findings and not any(finding.stands_out for finding in told.findings):
        print(f"As usual: nothing stands out of {len(told.earlier)} earlier runs of the same kind.")
    return 0


def _indented(depth: int, row: tuple[str, ...]) -> tuple[str, ...]:
    return ("  " * depth + row[0], *row[1:])


def _export(parsed: argparse.Namespace) -> int:
    from wan22_desktop.observability.profiles import export

    file = export(_told(parsed.job), parsed.output)
    if parsed.json:
        _print_json({"file": str(file)})
    else:
        print(file)
    return 0


def _told(job: str) -> Told:
    from wan22_desktop.system import CompatibilitySystem

    with CompatibilitySystem() as system:
        return system.profile(job)


def _print_json(value: object) -> None:
    print(json.dumps(value, indent=2, ensure_ascii=False))


# --- doctor -----------------------------------------------------------------------------------------------------------


def add_doctor(doctor: argparse.ArgumentParser) -> None:
    """Options of the verb ``doctor``."""
    doctor.add_argument("--quick", action="store_true", help="look only; make no video to try everything")
    doctor.add_argument("--bundle", metavar="FILE", help="write a zip for a report; nothing private is in it")
    doctor.add_argument("--job", default="", metavar="NAME", help="with --bundle: the job that it is about")
    doctor.add_argument("--without", action="append", default=[], metavar="NAME", help="with --bundle: leave this out")
    doctor.add_argument("--with-prompts", action="store_true", help="with --bundle: the prompts, too")
    doctor.add_argument("--preview", action="store_true", help="with --bundle: print what would be in it instead")


def tried(system: CompatibilitySystem, *, watched: bool) -> list[Check]:
    """What comes of using every part once; who watches is told what is tried."""
    if watched:
        print("Every part is tried, with a small video; some seconds …", file=sys.stderr, flush=True)
    return list(system.validate())


def bundle(parsed: argparse.Namespace) -> int:
    """Write the zip, or print it."""
    import msgspec

    from wan22_desktop.observability.diagnostics import PROMPTS, save
    from wan22_desktop.system import CompatibilitySystem

    with CompatibilitySystem() as system:
        pieces = system.diagnostics(system.database.job(parsed.job) if parsed.job else None)
    wanted = {piece.name for piece in pieces if piece.chosen or (piece.name == PROMPTS and parsed.with_prompts)}
    wanted -= set(parsed.without)
    pieces = [msgspec.structs.replace(piece, chosen=piece.name in wanted) for piece in pieces]
    told = [{"name": piece.name, "says": piece.says, "characters": len(piece.text)} for piece in pieces if piece.chosen]
    if parsed.preview:
        for piece in pieces:
            if piece.chosen and not parsed.json:
                print(f"=== {piece.name}: {piece.says}\n{piece.text}\n")
        if parsed.json:
            _print_json({"files": told})
        return 0
    file = save(pieces, parsed.bundle)
    if parsed.json:
        _print_json({"bundle": str(file), "files": told})
        return 0
    print(file)
    for one in told:
        print(f"  {one['name']:28} {one['says']}")
    return 0
