"""``python -m wan22_desktop``: the command line; in a frozen app also the worker process."""

import os
import sys

from wan22_desktop.cli import main

if __name__ == "__main__":
    if sys.argv[1:2] == ["worker"]:
        # How a frozen app starts its own worker process; no verb for people.
        from wan22_desktop.worker.process import main as work

        work()
        os._exit(0)  # as wan22_desktop.worker does
    sys.exit(main())
