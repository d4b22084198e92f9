"""``docs/reference.md``: what a Python program uses, from its docstrings.

The source is read and not imported: what stands below a field says what it means, and only the source has that.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAD = """\
# Python reference

Made from the docstrings. [Python](python.md) shows how the pieces are used. `wan22_desktop` has the system and its
configuration by name; the values come from the modules that are named here. All values are immutable. Sizes are in pixels,
`fps` in frames per second, times in seconds, amounts of memory in bytes unless a name ends in `_gb`, and shapes of tensors are
written as (batch, channels, frames, height, width).
"""
SYSTEM = "wan22_desktop/system/"
CLASSES: tuple[tuple[str, str, str], ...] = (
    ("The system", SYSTEM + "config.py", "CompatibilitySystemConfig"),
    ("The system", SYSTEM + "whole.py", "CompatibilitySystem"),
    ("The system", SYSTEM + "core.py", "Core"),
    ("The system", SYSTEM + "machine.py", "Machine"),
    ("The system", SYSTEM + "models.py", "Models"),
    ("The system", SYSTEM + "parts.py", "Parts"),
    ("The system", SYSTEM + "library.py", "Library"),
    ("The system", SYSTEM + "presets.py", "Presets"),
    ("The system", SYSTEM + "plans.py", "Plans"),
    ("The system", SYSTEM + "jobs.py", "Jobs"),
    ("One system for a program", SYSTEM + "shared.py", ""),
    ("What comes back", "wan22_desktop/domain/outcome.py", "Outcome"),
    ("What comes back", "wan22_desktop/domain/outcome.py", "ModelHandle"),
    ("What comes back", "wan22_desktop/domain/outcome.py", "VideoResult"),
    ("What comes back", SYSTEM + "whole.py", "SystemStatus"),
    ("What comes back", SYSTEM + "whole.py", "Validation"),
    ("What comes back", SYSTEM + "plans.py", "Optimized"),
    ("Wishes and results", "wan22_desktop/domain/generation.py", "GenerationRequest"),
    ("Wishes and results", "wan22_desktop/domain/generation.py", "LoraChoice"),
    ("Wishes and results", "wan22_desktop/domain/generation.py", "GenerationSettings"),
    ("Wishes and results", "wan22_desktop/domain/generation.py", "GenerationResult"),
    ("Wishes and results", "wan22_desktop/domain/generation.py", "Recipe"),
    ("Models and plans", "wan22_desktop/domain/model.py", "ModelReport"),
    ("Models and plans", "wan22_desktop/domain/model.py", "Component"),
    ("Models and plans", "wan22_desktop/domain/plan.py", "ExecutionPlan"),
    ("Models and plans", "wan22_desktop/domain/plan.py", "Phase"),
    ("Models and plans", "wan22_desktop/domain/plan.py", "Alternative"),
    ("Models and plans", "wan22_desktop/domain/machine.py", "HardwareSnapshot"),
    ("Problems", "wan22_desktop/domain/problem.py", "Problem"),
    ("Problems", "wan22_desktop/domain/problem.py", "ProblemRaised"),
    ("Problems", "wan22_desktop/domain/explanation.py", "Explanation"),
    ("Problems", "wan22_desktop/domain/recovery.py", "Action"),
    ("Events", "wan22_desktop/domain/event.py", "StageStarted"),
    ("Events", "wan22_desktop/domain/event.py", "StepDone"),
    ("Events", "wan22_desktop/domain/event.py", "PreviewMade"),
    ("Events", "wan22_desktop/domain/event.py", "FramesWritten"),
    ("Events", "wan22_desktop/domain/event.py", "Told"),
)


def page() -> str:
    """The whole page, in Markdown."""
    return "\n".join(_lines()).rstrip() + "\n"


def _lines() -> Iterator[str]:
    yield HEAD
    before = ""
    for chapter, file, name in CLASSES:
        if chapter != before:
            yield f"## {chapter}\n"
            before = chapter
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        if not name:
            yield from _functions(tree.body, file)
            continue
        found = next((node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name), None)
        if found is None:
            raise LookupError(f"{file} has no class {name}; say in {__name__} where it is")
        yield from _class(found, file)


def _class(node: ast.ClassDef, file: str) -> Iterator[str]:
    bases = ", ".join(ast.unparse(base) for base in node.bases)
    yield f"### {node.name}\n"
    module = file.removesuffix(".py").replace("/", ".")
    yield f"`class {module}.{node.name}({bases})`, in `{file}`\n"
    yield from _docstring(node)
    fields = list(_fields(node))
    if fields:
        yield from ("| field | type | default | meaning |", "| --- | --- | --- | --- |", *fields, "")
    yield from _functions(node.body, "")


def _fields(node: ast.ClassDef) -> Iterator[str]:
    for number, line in enumerate(node.body):
        if not isinstance(line, ast.AnnAssign) or not isinstance(line.target, ast.Name) or line.target.id[0] == "_":
            continue
        after = node.body[number + 1] if number + 1 < len(node.body) else None
        says = ""
        if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) and isinstance(after.value.value, str):
            says = " ".join(_linked(inspect.cleandoc(after.value.value)).split())
        default = _code(_default(line.value)) if line.value else ""
        kind = _code(ast.unparse(line.annotation))
        yield f"| `{line.target.id}` | {kind} | {default} | {says.replace('|', _BAR)} |"


def _default(value: ast.expr) -> str:
    """``msgspec.field(default_factory=dict[str, str])`` is an empty dict."""
    if isinstance(value, ast.Call) and ast.unparse(value.func) == "msgspec.field":
        return {"d": "{}", "l": "[]", "t": "()"}.get(ast.unparse(value.keywords[0].value)[:1], "…")
    return ast.unparse(value)


def _functions(body: list[ast.stmt], file: str) -> Iterator[str]:
    for node in body:
        if not isinstance(node, ast.FunctionDef):
            continue
        if node.name.startswith("_") and (node.name != "__init__" or not ast.get_docstring(node)):
            continue
        decorators = {ast.unparse(decorator) for decorator in node.decorator_list}
        property_ = bool(decorators & {"property", "functools.cached_property"})
        returns = f" -> {ast.unparse(node.returns)}" if node.returns and node.name != "__init__" else ""
        call = "" if property_ else f"({_arguments(node.args)})"
        yield f"#### `{node.name}`\n"
        yield f"```python\n{node.name}{call}{returns}\n```\n"
        if file:
            yield f"In `{file}`.\n"
        yield from _docstring(node)


def _arguments(given: ast.arguments) -> str:
    return re.sub(r"^self(, )?", "", ast.unparse(given))


def _docstring(node: ast.ClassDef | ast.FunctionDef) -> Iterator[str]:
    text = ast.get_docstring(node)
    if not text:
        return
    parts = re.split(r"^(Raises|Returns|Args):$", text, flags=re.MULTILINE)
    plain = re.split(r"^>>> ", parts[0], maxsplit=1, flags=re.MULTILINE)[0]
    yield f"{_linked(plain).strip()}\n"
    for name, told in zip(parts[1::2], parts[2::2], strict=True):
        yield f"**{name}:** {' '.join(_linked(inspect.cleandoc(told)).split())}\n"


def _linked(text: str) -> str:
    """Markdown of what Sphinx calls roles and literals."""
    text = re.sub(r":\w+:`~?([^`]+)`", lambda found: f"`{found[1].rpartition('.')[2]}`", text)
    return text.replace("``", "`")


def _code(text: str) -> str:
    return f"`{text.replace('|', _BAR)}`"


_BAR = "\\|"
