"""The machine: what it has, what it does, what it has taken so far, and what is kept on its disk."""

from __future__ import annotations

import functools
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from wan22_desktop.domain.experience import Measurement
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.machine import HardwareSnapshot, ResourceSample
from wan22_desktop.domain.problem import BAD_SETTING, ProblemRaised
from wan22_desktop.domain.profile import Profile
from wan22_desktop.observability.advice import Advice, recommend
from wan22_desktop.observability.caches import Cache, caches, clear
from wan22_desktop.observability.caches import names as cache_names
from wan22_desktop.observability.monitor import Monitor, Usage
from wan22_desktop.observability.validation import Check, examine
from wan22_desktop.planning import probe, spared, with_disks
from wan22_desktop.planning.sampling import Sampler
from wan22_desktop.store import places
from wan22_desktop.store.measurements import read_measurements
from wan22_desktop.system.core import Core

if TYPE_CHECKING:  # what is seldom asked for is imported when it is
    from wan22_desktop.observability.profiles import Told


class Machine(Core):
    """What is asked about the machine, without a model."""

    @functools.cached_property
    def _monitor(self) -> Monitor:
        return Monitor()

    @functools.cached_property
    def _sampler(self) -> Sampler:
        return Sampler()

    @property
    def output_folder(self) -> Path:
        """Where videos go unless they are told a place."""
        return Path(self.settings.output_folder) if self.settings.output_folder else places.output_folder()

    def hardware(self, reusing: int | None = None, output: str = "") -> HardwareSnapshot:
        """This machine now; the memory of the process ``reusing``, a worker with a loaded model, counts as free.

        The disk of the videos is that of the file ``output``, where it is named.
        """
        folder = Path(output).parent if output else self.output_folder
        return with_disks(probe(reusing), folder, places.data_folder())

    def sample_usage(self, worker: int | None = None) -> ResourceSample:
        """What the machine is doing right now; cheap enough for once a second. It is kept for :meth:`usage`,
        unless the settings turn that off.

        ``worker`` is the process whose share is told, unless it is this object's own.
        """
        if worker is None and self._worker:
            worker = self._worker.pid
        sample = self._sampler.read(worker, (self.output_folder, places.data_folder()))
        if self.settings.enable_performance_monitoring:
            self._monitor.add(sample)
        return sample

    def validate(self, stopped: threading.Event | None = None) -> Iterator[Check]:
        """Use every part once, with a whole video among it; each finding when it is there. Ten seconds or less."""
        from wan22_desktop.observability.trial import validate

        return validate(probe(), stopped)

    def profiles(self) -> list[Profile]:
        """How the time of the last jobs went, the newest first."""
        from wan22_desktop.observability import profiles

        return profiles.profiles()

    def profile(self, job: str = "") -> Told:
        """That of one job, or of the last, beside earlier ones of its shape.

        Raises:
            ProblemRaised: NO_PROFILE.
        """
        from wan22_desktop.observability import profiles

        return profiles.told(job)

    def examine(self) -> list[Check]:
        """Is everything that a video needs in place? Quick; loads no model."""
        return examine(probe())

    def _usable(self, hardware: HardwareSnapshot | None) -> HardwareSnapshot:
        """The machine without what the settings leave to other programs, and within what they let a job take."""
        settings = self.settings
        limits = settings.leave_memory_gb, settings.leave_card_gb, settings.max_memory_usage_gb
        return spared(hardware or probe(), *limits)

    # --- History ----------------------------------------------------------------------------------------------------

    def measurements(self) -> list[Measurement]:
        """What jobs took on this machine, phase by phase, the oldest first."""
        return read_measurements()

    def usage(self, seconds: float = 60.0) -> Usage | None:
        """What the machine did over the last ``seconds`` in which it was sampled."""
        return self._monitor.usage(seconds)

    def caches(self) -> tuple[Cache, ...]:
        """What the app keeps to save work."""
        return caches(self.settings)

    def clear_cache(self, name: str) -> int:
        """Remove what is not in use of the cache ``name``, or of ``all``; returns the bytes that went.

        Raises:
            ProblemRaised: BAD_SETTING, where there is no such cache.
        """
        if name not in ("all", *cache_names()):
            known = ", ".join(("all", *cache_names()))
            raise ProblemRaised(
                BAD_SETTING.of(setting="cache", value=name, reason=tr("there is no such cache"), suggestion=known)
            )
        return sum(clear(each) for each in (cache_names() if name == "all" else (name,)))

    def advise(self) -> tuple[Advice, ...]:
        """What could be better here, with the figures that it rests on."""
        return recommend(read_measurements(), probe(), self.caches())
