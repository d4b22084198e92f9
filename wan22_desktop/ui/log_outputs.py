"""Where the log goes and how much is said: a menu over :class:`LogConfig`."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.log import LogConfig

LEVELS = (
    ("debug", mark("Record everything")),
    ("info", mark("Record from info on")),
    ("warning", mark("Record from warnings on")),
)
SWITCHES = (
    ("enable_file", mark("Write a file")),
    ("enable_json_logs", mark("Write it as JSON lines")),
    ("enable_console", mark("Write to the console")),
    ("enable_performance_logs", mark("Record debug scopes: how long each step of the work takes")),
    ("enable_debug_mode", mark("Debug mode: look into tensors too (slower)")),
)


class LogOutputs(QToolButton):
    """A change is told as a whole configuration."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(tr("Outputs ▾"))
        self.setToolTip(tr("What is recorded, and where it is written"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.config = LogConfig()
        menu = QMenu(self)
        self.setMenu(menu)
        self.levels, self.switches = QActionGroup(self), dict[str, QAction]()
        for level, name in LEVELS:
            action = menu.addAction(tr(name))
            action.setCheckable(True)
            action.setData(level)
            action.triggered.connect(self._take_level)
            self.levels.addAction(action)
        menu.addSeparator()
        for name, words in SWITCHES:
            action = self.switches[name] = menu.addAction(tr(words))
            action.setCheckable(True)
            action.setData(name)
            action.triggered.connect(self._take_switch)
        self.show_config(self.config)

    def show_config(self, config: LogConfig) -> None:
        self.config = config
        for action in self.levels.actions():
            action.setChecked(action.data() == config.log_level)
        for name, action in self.switches.items():
            action.setChecked(getattr(config, name))
        self.switches["enable_json_logs"].setEnabled(config.enable_file)

    def change(self, **changes: Any) -> None:
        self.show_config(msgspec.structs.replace(self.config, **changes))
        self.changed.emit(self.config)

    def _take_level(self) -> None:
        if action := self.levels.checkedAction():
            self.change(log_level=action.data())

    def _take_switch(self) -> None:
        self.change(**{name: action.isChecked() for name, action in self.switches.items()})
