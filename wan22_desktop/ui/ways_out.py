"""What the window itself can do about a problem."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from wan22_desktop.domain.job import Job
from wan22_desktop.domain.problem import Problem
from wan22_desktop.domain.recovery import Do
from wan22_desktop.ui.job_list import JOB
from wan22_desktop.ui.jobs_panel import finishing

if TYPE_CHECKING:
    from wan22_desktop.ui.window import MainWindow


class WaysOut:
    """Each action as the window does it; what only a person or the command line can do is left out."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._models = window, window.models
        self.by_action: dict[Do, Callable[[Problem], object]] = {
            Do.ADD_MODEL: lambda _problem: self._models.ask_for_folder(),
            Do.RESCAN: lambda _problem: self._models.bar.scan_wanted.emit(),
            Do.REPORT: self._show_report,
            Do.REPAIR: self._show_report,
            Do.SHOPPING: self._show_report,
            Do.PAIR: self._pair,
            Do.VERIFY: self._verify,
            Do.RUN_AGAIN: self._run_again,
            Do.FINISH: self._finish,
            Do.SAFE: lambda _problem: self._choose_plan("safe"),
            Do.PROCESSOR: lambda _problem: self._choose_plan("cpu"),
            Do.CACHES: lambda _problem: window.show_upkeep(),
            Do.FOLDER: lambda _problem: window.choose_output_folder(),
            Do.LOG: window.log.jump_to,
        }

    def _job_of(self, problem: Problem) -> Job | None:
        """The job that ended with it; it is told with the problem alone."""
        jobs = self._window.jobs.jobs
        rows = (jobs.index(row, 0).data(JOB) for row in range(jobs.rowCount()))
        return next((job for job in rows if job.problem == problem), None)

    def _show_report(self, problem: Problem) -> None:
        if job := self._job_of(problem):
            self._models.choose(job.request.model)
        if self._models.current is not None:
            self._window.reports.show(self._models.current)

    def _verify(self, problem: Problem) -> None:
        self._show_report(problem)
        if self._models.current is not None:
            self._window.reports.show(self._models.current).verify.click()

    def _pair(self, _problem: Problem) -> None:
        if self._models.current is not None:
            self._models.partners_wanted.emit(self._models.current.path)

    def _run_again(self, problem: Problem) -> None:
        if job := self._job_of(problem):
            self._window.jobs.again_wanted.emit(job.id)

    def _finish(self, problem: Problem) -> None:
        if (job := self._job_of(problem)) and finishing(job):
            self._window.jobs.finish_wanted.emit(job.id)

    def _choose_plan(self, plan: str) -> None:
        box = self._window.prompt.plan
        box.setCurrentIndex(box.findData(plan))
        box.setFocus()
