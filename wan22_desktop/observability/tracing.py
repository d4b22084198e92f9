"""A profile in Chrome's trace event format, which chrome://tracing and ui.perfetto.dev open.

Format: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU (JSON object format).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from wan22_desktop.domain.profile import Profile, Span

_PROCESS = 1


def trace(profile: Profile) -> dict[str, Any]:
    """Every span is a complete event, memory a counter; times in microseconds after the job's beginning."""
    lanes = {"": 1}
    for span in profile.spans:
        lanes.setdefault(span.lane, len(lanes) + 1)
    names = [_named("process_name", f"Wan22 Desktop: {profile.model or profile.job}", 0)]
    names += [_named("thread_name", lane or "job", number) for lane, number in lanes.items()]
    events = [*names, *(_event(profile, index, lanes) for index in range(len(profile.spans))), *_counters(profile)]
    about = {
        "job": profile.job, "began": profile.time, "ended": profile.ended, "model": profile.model,
        "variant": profile.variant, "device": profile.device, "plan": profile.plan,
        "size": f"{profile.width}x{profile.height}x{profile.frames}", "steps": profile.steps,
    }  # fmt: skip
    return {"traceEvents": events, "displayTimeUnit": "ms", "otherData": about}


def trace_json(profile: Profile) -> str:
    return json.dumps(trace(profile), ensure_ascii=True, allow_nan=False)


def _named(kind: str, name: str, thread: int) -> dict[str, Any]:
    return {"ph": "M", "name": kind, "pid": _PROCESS, "tid": thread, "ts": 0, "args": {"name": name}}


def _event(profile: Profile, index: int, lanes: dict[str, int]) -> dict[str, Any]:
    """Clipped to what it lies in: what was rounded must not stand out of it, or viewers put it elsewhere."""
    span = profile.spans[index]
    begin, end = _bounds(profile, index)
    return {
        "ph": "X", "name": span.label, "cat": span.name.replace(",", " "), "pid": _PROCESS, "tid": lanes[span.lane],
        "ts": begin, "dur": end - begin, "args": _arguments(span),
    }  # fmt: skip


def _bounds(profile: Profile, index: int) -> tuple[int, int]:
    """Whole microseconds. What is a sum begins with its first piece, and may not reach beyond its neighbour."""
    span = profile.spans[index]
    begin, end = round(span.start * 1e6), round((span.start + span.seconds) * 1e6)
    if span.parent < 0:  # a job that was run in halves spans both
        return 0, max(end, *(round((one.start + one.seconds) * 1e6) for one in profile.spans))
    outer_begin, outer_end = _bounds(profile, span.parent)
    begin = min(max(begin, outer_begin), outer_end)
    if span.count > 1 or span.name == "encode":
        later = (one.start for one in profile.spans if one.parent == span.parent and one.start > span.start)
        end = min([end, *(round(start * 1e6) for start in later)])
    return begin, max(begin, min(end, outer_end))


def _arguments(span: Span) -> dict[str, Any]:
    told: dict[str, Any] = {"cpu_s": span.cpu, "memory_bytes": span.memory, "read_bytes": span.read,
                            "written_bytes": span.written, "seconds": span.seconds}  # fmt: skip
    if span.card:
        told["card_bytes"] = span.card
    if span.count > 1:
        told["count"] = span.count
    if span.detail:
        told["detail"] = span.detail
    if span.error:
        told["error"] = span.error
    return told


def _counters(profile: Profile) -> Iterator[dict[str, Any]]:
    """Memory by the peaks of the innermost spans, each at its beginning."""
    outer = {span.parent for span in profile.spans}
    for index, span in enumerate(profile.spans):
        if index not in outer and span.memory and not span.lane:
            memory = {"main": span.memory} | ({"card": span.card} if span.card else {})
            yield {"ph": "C", "name": "memory (bytes)", "pid": _PROCESS, "tid": 0, "ts": _bounds(profile, index)[0],
                   "args": memory}  # fmt: skip
