"""The window's menu about the queue."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from wan22_desktop.ui.jobs_panel import JobsPanel
from wan22_desktop.ui.prompt_panel import PromptPanel

SETTINGS = (
    ("keep_awake", "Keep the computer &awake while jobs run"),
    ("notify", "&Notify when the queue is done"),
)


class QueueMenu(QMenu):
    """What concerns all jobs; what concerns those that are chosen is in their list's own menu."""

    def __init__(self, prompt: PromptPanel, jobs: JobsPanel, change: Callable[[str, bool], None]) -> None:
        """``change`` is called with the name of a setting and its new value."""
        super().__init__("&Queue")
        self._add("Generate in &front", prompt.submit_in_front, "Ctrl+Shift+Return")
        self._add("&Draft", prompt.submit_draft, "Ctrl+D")
        self._add("&Prompts from a file…", prompt.ask_for_list)
        self.addSeparator()
        self._hold = self._add("&Hold the queue", jobs.hold_wanted.emit)
        self._hold.setCheckable(True)
        self._add("&Finish the ticked drafts", jobs.finish_ticked)
        self._add("&Undo taking off the list", jobs.undo_wanted.emit)
        self.addSeparator()
        self.settings: dict[str, QAction] = {}
        for name, words in SETTINGS:
            action = self._add(words, partial(change, name))
            action.setCheckable(True)
            self.settings[name] = action

    def _add(self, words: str, do: Any, keys: str = "") -> QAction:
        action = QAction(words, self)
        action.triggered.connect(do)
        if keys:
            action.setShortcut(keys)
        self.addAction(action)
        return action

    def show_held(self, held: bool) -> None:
        self._hold.setChecked(held)

    def show_settings(self, settings: Any) -> None:
        for name, action in self.settings.items():
            action.setChecked(getattr(settings, name))
