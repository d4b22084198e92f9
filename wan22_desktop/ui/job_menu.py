"""All that can be done with the jobs that are chosen, as a menu."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.ui.job_list import is_draft

if TYPE_CHECKING:
    from wan22_desktop.ui.jobs_panel import JobsPanel

MOVES = ((mark("Move up"), "up", "Alt+Up"), (mark("Move down"), "down", "Alt+Down"),
         (mark("Run next"), "first", "Alt+Home"), (mark("Run last"), "last", "Alt+End"))  # fmt: skip


def fill(menu: QMenu, panel: JobsPanel) -> None:
    """What suits the jobs that are chosen; of several, what can be done with all of them at once."""
    menu.clear()
    jobs = panel.view.chosen
    if not jobs:
        menu.addAction(tr("No job is chosen")).setEnabled(False)
        return
    waiting = any(job.state is JobState.QUEUED for job in jobs)
    for name, to, keys in MOVES if waiting else ():
        menu.addAction(tr(name), keys, lambda to=to: panel.view.shift(to))
    menu.addSeparator()
    if any(not job.state.ended for job in jobs):
        menu.addAction(tr("Cancel"), lambda: panel.each(panel.cancel_wanted, lambda job: not job.state.ended))
    if any(job.state is JobState.RUNNING for job in jobs):
        menu.addAction(tr("Stop and keep"), panel.keep.click)
    if any(job.state.ended for job in jobs):
        menu.addAction(tr("Run again"), lambda: panel.each(panel.again_wanted, lambda job: job.state.ended))
    menu.addAction(panel.double)
    if len(jobs) == 1:
        _fill_for(jobs[0], menu, panel)
    menu.addSeparator()
    menu.addAction(panel.remove)
    if len(jobs) == 1:
        made = time.strftime("%Y-%m-%d %H:%M", time.localtime(jobs[0].created))
        menu.addAction(tr("Made {time}", time=made)).setEnabled(False)


def _fill_for(job: Job, menu: QMenu, panel: JobsPanel) -> None:
    from wan22_desktop.ui.jobs_panel import can_decode_again, can_edit, finishing

    if can_edit(job):
        menu.addAction(panel.edit)
    if words := finishing(job):
        menu.addAction(words, lambda: panel.finish_wanted.emit(job.id))
    elif can_decode_again(job):
        menu.addAction(tr("Decode again"), lambda: panel.finish_wanted.emit(job.id))
    if job.started and job.state.ended:
        menu.addAction(tr("How the time went…"), lambda: panel.profile_wanted.emit(job.id))
    if job.state is JobState.FAILED:
        menu.addAction(tr("Diagnostics…"), lambda: panel.diagnostics_wanted.emit(job.id))
    if result := job.result:
        if not is_draft(job):
            menu.addAction(tr("Continue this video…"), lambda: panel.continue_wanted.emit(job))
        menu.addAction(tr("Use these settings"), lambda: panel.restore_wanted.emit(result.recipe))
        menu.addAction(tr("Show in folder"), lambda: panel.folder_wanted.emit(result.output))
