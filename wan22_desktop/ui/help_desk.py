"""What the window knows about help: which page belongs to which part, and where a problem is described."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from wan22_desktop.domain.guides import PAGES, problem_place

if TYPE_CHECKING:  # it is made when it is wanted
    from wan22_desktop.ui.help_window import HelpWindow

GUIDE = "user-guide.md"


class HelpDesk(QObject):
    """Opens the guides; the window for them is made when it is first wanted."""

    def __init__(self, window: QWidget, places: Mapping[QWidget, str]) -> None:
        """``places`` has the anchors in the user guide of the window's parts."""
        super().__init__(window)
        self._window, self.places = window, places
        self.open_window: HelpWindow | None = None

    def open(self, place: str) -> None:
        """Show a place of the guides, in front of everything."""
        if self.open_window is None:
            from wan22_desktop.ui.help_window import HelpWindow

            self.open_window = HelpWindow(self._window)
        self.open_window.show()
        self.open_window.open(place)
        self.open_window.raise_()
        self.open_window.activateWindow()

    def open_start(self) -> None:
        self.open(PAGES[0].file)

    def open_here(self) -> None:
        """Show what the user guide says about the part that has the keyboard."""
        widget: QObject | None = QApplication.focusWidget()
        while widget is not None:
            if isinstance(widget, QWidget) and widget in self.places:
                self.open(f"{GUIDE}#{self.places[widget]}")
                return
            widget = widget.parent()
        self.open(GUIDE)

    def open_problem(self, code: str) -> None:
        """Show the entry of a problem."""
        self.open(problem_place(code))
