"""``python -m wan22_desktop.worker``: the worker process."""

import os

from wan22_desktop.worker.process import main

if __name__ == "__main__":
    main()
    os._exit(0)  # taking the libraries down in order would take a while, and nothing is left to be saved
