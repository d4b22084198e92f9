"""``python -m wan22_desktop.worker``: the worker process."""

from wan22_desktop.worker.process import main

if __name__ == "__main__":
    main()
