"""The window's menu about the queue."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.ui.jobs_panel import JobsPanel
from wan22_desktop.ui.prompt_panel import PromptPanel

SETTINGS = (
    ("keep_awake", mark("Keep the computer &awake while jobs run")),
    ("notify", mark("&Notify when the queue is done")),
)


class QueueMenu(QMenu):
    """What concerns all jobs; what concerns those that are chosen is in their list's own menu."""

    changed = Signal(str, bool)
    """(name of a setting, whether it is on)."""

    def __init__(self, prompt: PromptPanel, jobs: JobsPanel) -> None:
        super().__init__(tr("&Queue"))
        self._add(tr("Generate in &front"), prompt.submit_in_front, "Ctrl+Shift+Return")
        self._add(tr("&Draft"), prompt.submit_draft, "Ctrl+Alt+Return")
        self._add(tr("&Prompts from a file…"), prompt.ask_for_list)
        self.addSeparator()
        self.hold = self._add(tr("&Hold the queue"), lambda: jobs.hold_wanted.emit(self.hold.isChecked()))
        self.hold.setCheckable(True)
        self._add(tr("&Finish the ticked drafts"), jobs.finish_ticked)
        self._add(tr("&Undo taking off the list"), jobs.undo.click)
        self.addSeparator()
        self.settings: dict[str, QAction] = {}
        for name, words in SETTINGS:
            self.settings[name] = self._add(tr(words), partial(self._change, name))
            self.settings[name].setCheckable(True)

    def _change(self, name: str) -> None:
        self.changed.emit(name, self.settings[name].isChecked())

    def _add(self, words: str, do: Callable[[], object], keys: str = "") -> QAction:
        action = QAction(words, self)
        action.triggered.connect(lambda: do())  # noqa: PLW0108 -- without whether it is checked
        if keys:
            action.setShortcut(keys)
        self.addAction(action)
        return action

    def show_held(self, held: bool) -> None:
        self.hold.setChecked(held)

    def show_settings(self, settings: Any) -> None:
        for name, action in self.settings.items():
            action.setChecked(getattr(settings, name))
