"""``docs/examples.md``: the programs of ``docs/examples``, which the tests run, with what they say of themselves."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "examples"
HEAD = """\
# Examples

Three small programs that use the app as a library. They lie in `docs/examples/` of the source, use the bundled model unless
another is named, and are run by the tests. Copy what you need.
"""


def page() -> str:
    """The whole page, in Markdown."""
    return "\n".join(_lines()).rstrip() + "\n"


def _lines() -> Iterator[str]:
    yield HEAD
    for name, title in (("make_video.py", "A script"), ("service.py", "A small HTTP service")):
        source = (FOLDER / name).read_text(encoding="utf-8")
        yield f"## {title}\n"
        yield f"`docs/examples/{name}`. {ast.get_docstring(ast.parse(source))}\n"
        yield f"```python\n{source.partition('from __future__')[1]}{source.partition('from __future__')[2].rstrip()}\n```\n"
    yield "## A notebook\n"
    yield "`docs/examples/walk_through.ipynb`, cell by cell.\n"
    notebook: dict[str, Any] = json.loads((FOLDER / "walk_through.ipynb").read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        text = "".join(cell["source"]).rstrip()
        yield f"```python\n{text}\n```\n" if cell["cell_type"] == "code" else f"{text}\n"
