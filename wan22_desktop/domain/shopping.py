"""The shopping list of a model that is not whole, as a page to print and as files for the machine with internet."""

from __future__ import annotations

from html import escape
from pathlib import Path

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.model import ModelReport, Wanted
from wan22_desktop.domain.value import Value
from wan22_desktop.domain.wire import to_json

FORMATS = {".txt": mark("Plain text"), ".html": mark("Web page to print"), ".json": "JSON"}
"""Endings of the files that a list can be written into, with what they are."""

_STYLE = (
    "body { font-family: sans-serif; max-width: 60em; margin: 2em auto } table { border-collapse: collapse }"
    " td, th { border-bottom: 1px solid #bbb; padding: 6px 8px; text-align: left; vertical-align: top }"
    " code { word-break: break-all }"
)


class ShoppingLine(Value):
    """One thing to fetch, with everything spelled out."""

    file: str
    place: str
    """Where to put it on this machine."""
    purpose: str
    bytes: int
    """0 where the size is not known."""
    sha256: str
    source: str
    """The address of the page that publishes it; empty where none is known."""


class ShoppingList(Value):
    """What the JSON file holds."""

    model: str
    path: str
    files: tuple[ShoppingLine, ...]


def shopping_list_of(report: ModelReport) -> ShoppingList:
    lines = tuple(
        ShoppingLine(
            file=wanted.file,
            place=str(root_of(report) / wanted.file),
            purpose=wanted.purpose,
            bytes=wanted.bytes,
            sha256=wanted.sha256,
            source=address_of(wanted),
        )
        for wanted in report.shopping
    )
    return ShoppingList(model=report.label or report.name, path=report.path, files=lines)


def root_of(report: ModelReport) -> Path:
    """The folder that the files of a list are put into: of a single file, the one that it lies in."""
    path = Path(report.path)
    single = any(part.files and Path(part.files[0]).name == path.name for part in report.components)
    return path.parent if single else path


def address_of(wanted: Wanted) -> str:
    return f"https://huggingface.co/{wanted.source}" if wanted.source else ""


def size_of(wanted: ShoppingLine | Wanted) -> str:
    return tr("about {size:.2f} GB", size=wanted.bytes / 1e9) if wanted.bytes else ""


def render(report: ModelReport, ending: str) -> str:
    """The list in one of :data:`FORMATS`; plain text for every other ending."""
    pages = {".json": _json, ".html": shopping_page}
    return pages.get(ending.lower(), shopping_text)(report)


def shopping_text(report: ModelReport) -> str:
    """The list as plain text."""
    made = shopping_list_of(report)
    lines = [tr("To make {model} whole, in {path}:", model=made.model, path=made.path), ""]
    for number, wanted in enumerate(made.files, 1):
        lines.append(f"{number}. {wanted.file}: {wanted.purpose}")
        told = (
            (tr("size"), size_of(wanted)),
            ("sha256", wanted.sha256),
            (tr("from"), wanted.source),
            (tr("into"), wanted.place),
        )
        lines += [f"   {name:7}{what}" for name, what in told if what]
    if not made.files:
        lines.append(tr("Nothing is missing."))
    return "\n".join(lines) + "\n"


def shopping_page(report: ModelReport) -> str:
    """The list as a page to print: a box to tick, and a checksum to compare."""
    made = shopping_list_of(report)
    rows = "".join(
        f"<tr><td>☐</td><td><b>{escape(wanted.file)}</b><br>{escape(wanted.purpose)}</td><td>{size_of(wanted)}</td>"
        f"<td>{escape(wanted.source)}</td><td>{escape(wanted.place)}<br><code>{wanted.sha256}</code></td></tr>"
        for wanted in made.files
    )
    heads = ("", tr("File"), tr("Size"), tr("From"), tr("Where to put it, and its sha256"))
    head = f"<tr>{''.join(f'<th>{escape(name)}</th>' for name in heads)}</tr>"
    body = f"<table>{head}{rows}</table>" if rows else f"<p>{escape(tr('Nothing is missing.'))}</p>"
    title = escape(tr("To make {model} whole", model=made.model))
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title><style>{_STYLE}</style></head>"
        f"<body><h2>{title}</h2><p>{escape(made.path)}</p>{body}</body></html>\n"
    )


def _json(report: ModelReport) -> str:
    return to_json(shopping_list_of(report)) + "\n"
