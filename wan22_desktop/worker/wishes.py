"""What a person wants of a running job meanwhile."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Wishes:
    """Set from the thread that reads commands, looked at by the one that runs the job."""

    cancel: threading.Event = field(default_factory=threading.Event)
    keep: threading.Event = field(default_factory=threading.Event)
    """Stop after the present step and make a video of what there is."""
    go_on: threading.Event = field(default_factory=threading.Event)
    """Make way for other programs no more."""
