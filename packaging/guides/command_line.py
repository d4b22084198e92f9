"""``docs/command-line.md``: every verb with its options, as the command line itself has them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from wan22_desktop.cli import make_parser

HEAD = """\
# Command line

Everything that the window does can be done in a terminal. In a folder with the source write `python3 start.py VERB …` (on
Windows `py start.py VERB …`); where the app is installed, `wan22 VERB …`. What a script reads goes to standard output, what a
person watches to standard error; `--json` prints one JSON object.

```
wan22 generate "a red circle moving right" -o red.mp4
wan22 generate "a ship in a storm" -o ship.mp4 --model Wan2.2-TI2V-5B-Diffusers --seed 7
wan22 generate --prompts list.txt --count 4 --seed 100
wan22 inspect ~/models/Wan2.2-TI2V-5B-Diffusers
wan22 plan "a ship" --model ~/models/Wan2.2-T2V-A14B-Diffusers
wan22 explain W2-OUT-OF-MEMORY
```

| exit code | meaning |
| --- | --- |
| 0 | done; `inspect`: ready or repairable |
| 1 | the job or the check failed |
| 2 | the request cannot be used as it is |
| 3 | `inspect`: the model cannot run |
| 4 | `inspect`: it is no model |
| 130 | cancelled |

Ctrl+C cancels a job cleanly; a second time it does not wait. The ending of the output's name decides the kind of file:

| ending | codecs, the usual one first | bits |
| --- | --- | --- |
| `.mp4` | `h264` (in 10 bits `h265`), `h265`, `vp9`, `av1` | 8, 10 |
| `.mov` | `h264` (in 10 bits `h265`), `h265`, `prores` (422 HQ) | 8, 10 |
| `.mkv` | `h264` (in 10 bits `h265`), `h265`, `vp9`, `av1`, `prores`, `ffv1` (keeps every bit) | 8, 10 |
| `.webm` | `vp9`, `av1` | 8, 10 |
| `.gif`, `.webp` | an animation | 8 |
| `.png` | a picture; with `--frames` or `--codec png` the folder `NAME` with `NAME_00001.png` … | 8, 16 for 10 |

A list of prompts is a text with one prompt on each line, or a table (`.csv`) whose columns are named like the options.
"""


def page() -> str:
    """The whole page, in Markdown."""
    return "\n".join(_lines()).rstrip() + "\n"


def _lines() -> Iterator[str]:
    yield HEAD
    verbs = next(action for action in _actions(make_parser()) if isinstance(action, argparse._SubParsersAction))
    shared = {"--json", "--set"}
    yield "With every verb:\n"
    some: Any = next(iter(verbs.choices.values()))
    yield from _table(action for action in _actions(some) if shared & set(action.option_strings))
    for name, parser in verbs.choices.items():
        yield f"## {name}\n"
        yield f"{str(parser.description)[:1].upper()}{str(parser.description)[1:]}.\n"
        yield f"```\n{str(parser.epilog).removeprefix('example:').strip()}\n```\n"
        own = [action for action in _actions(parser) if not shared & set(action.option_strings)]
        yield from _table(action for action in own if "--help" not in action.option_strings)


def _table(actions: Any) -> Iterator[str]:
    rows = [_row(action) for action in actions if action.help != argparse.SUPPRESS]
    if rows:
        yield from ("| option | what it does |", "| --- | --- |", *rows, "")


def _row(action: argparse.Action) -> str:
    values = "|".join(map(str, action.choices)) if action.choices else str(action.metavar or action.dest.upper())
    takes = "" if action.nargs == 0 else f" {values}"
    names = ", ".join(action.option_strings) + takes if action.option_strings else values
    return f"| `{names.replace('|', _BAR)}` | {str(action.help).replace('|', _BAR)} |"


_BAR = "\\|"


def _actions(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    return parser._actions
