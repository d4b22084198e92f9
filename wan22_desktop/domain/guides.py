"""The guides as the app itself shows them: pages of Markdown, their headings, and what is found in them."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator

from wan22_desktop.domain.resources import guides_folder
from wan22_desktop.domain.value import Value


class Page(Value):
    """One page of the guides."""

    file: str
    title: str


PAGES = (
    Page(file="index.md", title="Overview"),
    Page(file="quick-start.md", title="Quick start"),
    Page(file="user-guide.md", title="User guide"),
    Page(file="models.md", title="Getting models"),
    Page(file="performance.md", title="Speed and memory"),
    Page(file="troubleshooting.md", title="Troubleshooting"),
    Page(file="problems.md", title="Every message"),
    Page(file="configuration.md", title="Configuration"),
    Page(file="settings.md", title="Every setting"),
    Page(file="command-line.md", title="Command line"),
    Page(file="python.md", title="Python"),
    Page(file="examples.md", title="Examples"),
    Page(file="reference.md", title="Python reference"),
    Page(file="architecture.md", title="How it is built"),
    Page(file="benchmarks.md", title="What was measured"),
)
"""In the order of the table of contents; ``mkdocs.yml`` has the same."""


class Section(Value):
    """What stands under one heading."""

    page: str
    anchor: str
    """As a link names it, without the ``#``; empty before the first heading."""
    heading: str
    text: str
    """As a person reads it, without Markdown's marks."""

    @property
    def place(self) -> str:
        return f"{self.page}#{self.anchor}" if self.anchor else self.page


def problem_place(code: str) -> str:
    """Where a problem is described: page and anchor."""
    return f"problems.md#{anchor_of(code)}"


def anchor_of(heading: str) -> str:
    """The anchor of a heading, as MkDocs makes it."""
    plain = unicodedata.normalize("NFKD", bare(heading)).encode("ascii", "ignore").decode()
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())


def bare(markdown: str) -> str:
    """A line without Markdown's marks."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", markdown)
    return re.sub(r"[`*]+|\\(?=[\W_])", "", text).strip()


@functools.cache
def read_page(file: str) -> str:
    """The Markdown of a page.

    Raises:
        OSError: the page is not there.
    """
    return (guides_folder() / file).read_text(encoding="utf-8")


def sections(file: str) -> Iterator[Section]:
    """The page in pieces, one for each heading.

    Raises:
        OSError: the page is not there.
    """
    heading, lines, taken, code = "", list[str](), set[str](), False
    anchor = ""
    for line in read_page(file).splitlines():
        code ^= line.startswith("```")
        if not code and (found := re.match(r"#{1,6} (.+)", line)):
            if heading or lines:
                yield Section(page=file, anchor=anchor, heading=heading, text="\n".join(lines))
            heading, lines = bare(found[1]), []
            anchor = unique(anchor_of(found[1]), taken)
        elif told := bare(line):
            lines.append(told)
    yield Section(page=file, anchor=anchor, heading=heading, text="\n".join(lines))


def unique(anchor: str, taken: set[str]) -> str:
    """``anchor``, numbered as MkDocs does where it is in ``taken`` already, to which it is added."""
    name, number = anchor, 0
    while name in taken:
        number += 1
        name = f"{anchor}_{number}"
    taken.add(name)
    return name


def search(words: str) -> list[Section]:
    """Sections that hold every word; those that hold them in their heading come first."""
    wanted = words.casefold().split()
    if not wanted:
        return []
    found = list[tuple[int, Section]]()
    for section in _all_sections():
        heading, text = section.heading.casefold(), section.text.casefold()
        if all(word in heading or word in text for word in wanted):
            found.append((sum(word not in heading for word in wanted), section))
    return [section for _, section in sorted(found, key=lambda one: one[0])]


@functools.cache
def _all_sections() -> tuple[Section, ...]:
    made = list[Section]()
    for page in PAGES:
        try:
            made += sections(page.file)
        except OSError:  # a page that is missing is told when it is opened
            continue
    return tuple(made)
