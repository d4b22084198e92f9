"""How the time of a job went, as one page of HTML: it fetches nothing, and follows light and dark."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterable, Sequence
from html import escape

from wan22_desktop.domain.fit import size
from wan22_desktop.domain.language import language, mark, tr
from wan22_desktop.domain.profile import STEP, Profile, Span
from wan22_desktop.observability.comparing import Finding

_STYLE = """
:root { color-scheme: light dark; --back: #ffffff; --text: #1b1f27; --dim: #5b6675; --line: #d3d8e0; --bar: #2a62d8;
  --warn: #8f5b00; --a: #bcd0f7; --b: #c3e6d3; --c: #f2dcae; --d: #ddd0f2; }
@media (prefers-color-scheme: dark) { :root { --back: #14161a; --text: #e8eaed; --dim: #9aa3b0; --line: #333944;
  --bar: #5b8cff; --warn: #f0b429; --a: #28427f; --b: #1f5a41; --c: #634a12; --d: #4b3a70; } }
body { background: var(--back); color: var(--text); font: 14px/1.5 system-ui, sans-serif; margin: 24px auto;
  max-width: 1080px; padding: 0 16px; }
h1 { font-size: 20px; margin: 0 0 4px; } h2 { font-size: 16px; margin: 28px 0 8px; } .dim { color: var(--dim); }
table { border-collapse: collapse; width: 100%; } th { text-align: right; font-weight: 600; color: var(--dim); }
th:first-child { text-align: left; } td { border-top: 1px solid var(--line); padding: 2px 8px; text-align: right;
  font-variant-numeric: tabular-nums; } td:first-child { text-align: left; } .warn { color: var(--warn); }
svg { display: block; width: 100%; height: auto; } svg text { fill: var(--text); font: 12px system-ui, sans-serif; }
svg .dim { fill: var(--dim); } .s0 { fill: var(--a); } .s1 { fill: var(--b); } .s2 { fill: var(--c); }
.s3 { fill: var(--d); } .bar { fill: var(--bar); } .rule { stroke: var(--line); } .mark { stroke: var(--warn); }
"""
_WIDTH, _ROW = 1040, 26


def page(profile: Profile, findings: Sequence[Finding] = (), earlier: Iterable[Profile] = ()) -> str:
    """Timeline, steps, earlier runs (the newest first), and everything as a table."""
    title = escape(tr("How the time of a video went"))
    when = time.strftime("%Y-%m-%d %H:%M", time.localtime(profile.time))
    video = (
        tr(
            "{width}×{height}, {frames} frames, {steps} steps",
            width=profile.width, height=profile.height, frames=profile.frames, steps=profile.steps,
        )
        if profile.shape
        else ""
    )  # fmt: skip
    facts = (profile.model, profile.device, video, when, tr(profile.ended))
    parts = [
        f"<h1>{title}</h1><p class='dim'>{escape(' · '.join(filter(None, facts)))}</p>",
        f"<p>{escape(summary(profile))}</p>",
        f"<h2>{escape(tr('Timeline'))}</h2>{_timeline(profile)}",
    ]
    if steps := [span for span in profile.spans if span.name == STEP]:
        parts.append(f"<h2>{escape(tr('Seconds of each step'))}</h2>{_bars(steps)}")
    if findings:
        rows = "".join(f"<li{' class=warn' if one.regressed else ''}>{escape(one.sentence())}</li>" for one in findings)
        heading = escape(tr("Beside earlier runs of the same kind"))
        parts.append(f"<h2>{heading}</h2><ul>{rows}</ul>{_history(profile, list(earlier))}")
    parts.append(f"<h2>{escape(tr('Everything'))}</h2>{_table(profile)}")
    return (
        f"<!doctype html><html lang='{language().replace('_', '-')}'><head><meta charset='utf-8'>"
        "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<meta name='viewport' content='width=device-width'><title>{title}</title><style>{_STYLE}</style></head>"
        f"<body>{''.join(parts)}</body></html>"
    )


def summary(profile: Profile) -> str:
    """The whole in a sentence or two."""
    if not profile.spans:
        return tr("Nothing was measured.")
    whole = profile.spans[0]
    facts = {
        "seconds": seconds(whole.seconds), "cpu": seconds(whole.cpu), "memory": size(whole.memory),
        "card": size(whole.card), "read": size(whole.read), "written": size(whole.written),
        "pace": "{:.3g}".format(profile.steps_per_second),
    }  # fmt: skip
    told = [
        tr(
            "It took {seconds}, {cpu} of processor time and {memory} of main memory at most; {read} were read from the "
            "disk and {written} written.",
            **facts,
        )
    ]
    if whole.card:
        told.append(tr("Graphics memory: {card} at most.", **facts))
    if profile.steps_per_second:
        told.append(tr("Steps per second: {pace}.", **facts))
    return " ".join(told)


def seconds(value: float) -> str:
    """``12 ms``, ``3.42 s``, ``4 min 10 s``."""
    if value < 1:
        return f"{value * 1000:.3g} ms" if value < 0.1 else f"{value * 1000:.0f} ms"
    return (
        f"{value:.2f} s"
        if value < 100
        else tr("{minutes} min {seconds:.0f} s", minutes=int(value // 60), seconds=value % 60)
    )


def _timeline(profile: Profile) -> str:
    """Every span as a bar below the one that it lies in."""
    spans = [(depth, span) for depth, _, span in profile.walk() if not span.lane]
    if not spans:
        return ""
    end = max(span.start + span.seconds for _, span in spans) or 1.0
    rows: list[str] = []
    for depth, span in spans:
        x, width = _WIDTH * span.start / end, max(0.5, _WIDTH * span.seconds / end)
        y, shade = depth * _ROW, sum(span.name.encode()) % 4
        label = escape(span.label)
        told = (
            f"{label}: {escape(seconds(span.seconds))}, {span.start / end:.0%}–{(span.start + span.seconds) / end:.0%}"
        )
        rows.append(f"<rect class='s{shade}' x='{x:.1f}' y='{y}' width='{width:.1f}' height='{_ROW - 3}' rx='3'>"
                    f"<title>{told}</title></rect>")  # fmt: skip
        if width > 7.5 * len(span.label) + 8:
            rows.append(f"<text x='{x + 5:.1f}' y='{y + 16}'>{label}</text>")
    height = (max(depth for depth, _ in spans) + 1) * _ROW + 18
    axis = "".join(
        f"<text class='dim' x='{_WIDTH * part / 4:.0f}' y='{height - 4}' text-anchor='{anchor}'>"
        f"{escape(seconds(end * part / 4))}</text>"
        for part, anchor in ((0, "start"), (1, "middle"), (2, "middle"), (3, "middle"), (4, "end"))
    )
    return _svg(height, tr("Timeline of all stages"), "".join(rows) + axis)


def _bars(steps: Sequence[Span]) -> str:
    most = max(step.seconds for step in steps) or 1.0
    height, wide = 150, _WIDTH / len(steps)
    bars = "".join(
        f"<rect class='bar' x='{number * wide + 1:.1f}' y='{120 - 110 * step.seconds / most:.1f}' "
        f"width='{max(0.5, wide - 2):.1f}' height='{110 * step.seconds / most:.1f}'>"
        f"<title>{escape(step.label)}: {escape(seconds(step.seconds))}</title></rect>"
        for number, step in enumerate(steps)
    )
    longest = escape(tr("Longest: {time}", time=seconds(most)))
    told = (
        f"<text class='dim' x='0' y='142'>1</text>"
        f"<text class='dim' x='{_WIDTH}' y='142' text-anchor='end'>{len(steps)}</text>"
        f"<text class='dim' x='{_WIDTH / 2}' y='142' text-anchor='middle'>{longest}</text>"
    )
    return _svg(height, tr("Seconds of each step"), bars + told)


def _history(profile: Profile, earlier: list[Profile]) -> str:
    """Steps per second of earlier runs, the oldest first, and of this one at the end."""
    paces = [one.steps_per_second for one in (*reversed(earlier), profile)]
    if not all(paces) or len(paces) < 2:
        return ""
    most = max(paces)
    points = [(20 + (_WIDTH - 40) * at / (len(paces) - 1), 110 - 100 * pace / most) for at, pace in enumerate(paces)]
    dots = "".join(
        f"<circle class='bar' cx='{x:.1f}' cy='{y:.1f}' r='{6 if at == len(points) - 1 else 4}'>"
        f"<title>{escape(tr('{pace:.3g} steps per second', pace=pace))}</title></circle>"
        for at, ((x, y), pace) in enumerate(zip(points, paces, strict=True))
    )
    y = 110 - 100 * statistics.median(paces[:-1]) / most
    rule = f"<line class='rule' x1='0' x2='{_WIDTH}' y1='110' y2='110'/>"
    rule += f"<line class='mark' x1='0' x2='{_WIDTH}' y1='{y:.1f}' y2='{y:.1f}' stroke-dasharray='4 4'/>"
    middle = tr("Steps per second; the line is their median")
    told = "".join(
        f"<text class='dim' x='{x:.0f}' y='132' text-anchor='{anchor}'>{escape(words)}</text>"
        for x, anchor, words in (
            (0, "start", tr("Earlier")),
            (_WIDTH / 2, "middle", middle),
            (_WIDTH, "end", tr("This one")),
        )
    )
    return _svg(140, tr("Steps per second of earlier runs and this one"), rule + dots + told)


def _svg(height: float, name: str, inside: str) -> str:
    return f"<svg viewBox='0 0 {_WIDTH} {height:.0f}' role='img' aria-label='{escape(name)}'>{inside}</svg>"


HEADS = (
    mark("Stage"), mark("Time"), mark("Share"), mark("Processor"), mark("Main memory"), mark("Graphics memory"),
    mark("Read"), mark("Written"),
)  # fmt: skip


def cells(profile: Profile, span: Span) -> tuple[str, ...]:
    """A span under :data:`HEADS`; empty where nothing is known."""
    aside = span.lane != "" or (span.count > 1 and not span.cpu)
    return (
        span.label + (" ({thread})".format(thread=span.lane) if span.lane else ""),
        seconds(span.seconds),
        f"{span.seconds / profile.seconds:.1%}" if profile.seconds else "",
        "" if aside else seconds(span.cpu),
        size(span.memory) if span.memory else "",
        size(span.card) if span.card else "",
        size(span.read) if span.read else "",
        size(span.written) if span.written else "",
    )


def _table(profile: Profile) -> str:
    card = any(span.card for span in profile.spans)
    shown = [at for at, head in enumerate(HEADS) if card or head != "Graphics memory"]
    heads = "".join(f"<th>{escape(tr(HEADS[at]))}</th>" for at in shown)
    rows = "".join(
        f"<tr{' class=warn' if span.error else ''}><td style='padding-left:{8 + 18 * depth}px'>{escape(row[0])}"
        f"{escape(f': {span.error}') if span.error else ''}</td>"
        + "".join(f"<td>{escape(row[at])}</td>" for at in shown[1:]) + "</tr>"
        for depth, _, span in profile.walk()
        for row in (cells(profile, span),)
    )  # fmt: skip
    return f"<table><tr>{heads}</tr>{rows}</table>"
