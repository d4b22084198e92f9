"""``python -m wan22_desktop``: the command line."""

import sys

from wan22_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
