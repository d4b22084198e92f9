"""``python -m guides``: write the pages that are made from the program, then build the site into ``build/site``.

``--check`` writes nothing and fails where a page is not as the program says; ``--pictures`` takes the pictures of the
window anew, which needs a display.
"""

from __future__ import annotations

import argparse
import subprocess
import sys

from guides.pages import DOCS, PAGES, ROOT


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m guides", description=__doc__)
    parser.add_argument("--check", action="store_true", help="only say which pages are out of date")
    parser.add_argument("--pictures", action="store_true", help="take the pictures of the window, too")
    arguments = parser.parse_args()
    if arguments.pictures:
        from guides.pictures import take_pictures

        take_pictures(DOCS / "images")
    stale = [name for name, make in PAGES.items() if make() != _read(name)]
    for name in stale:
        if not arguments.check:
            (DOCS / name).write_text(PAGES[name](), encoding="utf-8", newline="\n")
        print(f"docs/{name} {'is out of date' if arguments.check else 'was written'}")
    if arguments.check:
        return 1 if stale else 0
    return subprocess.call([sys.executable, "-m", "mkdocs", "build", "--strict"], cwd=ROOT)


def _read(name: str) -> str:
    path = DOCS / name
    return path.read_text(encoding="utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main())
