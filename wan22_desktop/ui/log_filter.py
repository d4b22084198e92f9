"""What of the log is to be seen: from which level on, of whom, with which words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.log_pattern import read_pattern
from wan22_desktop.ui.log_store import Query

LEVELS = (mark("Everything"), mark("Info"), mark("Warnings"), mark("Errors"))


class LogFilter(QWidget):
    """Tells each :class:`Query` as it is typed. A pattern that is none is told in place, and changes nothing."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hidden: set[str] = set()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search the log"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(160)
        self.regex = tool(".*", tr("Search for a regular expression; capitals count unless it begins with (?i)"))
        self.regex.setCheckable(True)
        self.regex.setAccessibleName(tr("Regular expression"))
        self.wrong = QLabel()
        self.wrong.setProperty("tone", "bad")
        self.wrong.hide()
        self.level = QComboBox()
        self.level.addItems([tr(name) for name in LEVELS])
        self.level.setCurrentIndex(1)
        self.level.setAccessibleName(tr("From which level on"))
        self.sources = tool(f"{tr('All sources')} ▾", tr("Whose lines are shown"))
        self.sources.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.sources)
        self.sources.setMenu(self._menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.search, self.regex, self.wrong, self.level, self.sources):
            layout.addWidget(widget)
        layout.setStretch(0, 1)
        self.search.textChanged.connect(self._ask)
        self.regex.toggled.connect(self._ask)
        self.level.currentIndexChanged.connect(self._ask)

    def find_shortcut(self, panel: QWidget) -> None:
        """Let the usual keys lead to the search, from anywhere in ``panel``."""
        shortcut = QShortcut(QKeySequence.StandardKey.Find, panel)
        shortcut.activated.connect(self.search.setFocus)

    def show_groups(self, groups: Sequence[str]) -> None:
        """Offer every source that has said something so far."""
        known = {action.text() for action in self._menu.actions()}
        for name in groups:
            if name not in known:
                action = self._menu.addAction(name)
                action.setCheckable(True)
                action.setChecked(True)
                action.toggled.connect(self._take_sources)

    def clear(self) -> None:
        """Let everything through."""
        self.search.clear()
        self.level.setCurrentIndex(0)
        for action in self._menu.actions():
            action.setChecked(True)

    def actions_of_sources(self) -> list[QAction]:
        return list(self._menu.actions())

    def query(self) -> Query | None:
        """None where the pattern is none."""
        rank, hidden, text = self.level.currentIndex(), frozenset(self._hidden), self.search.text()
        if not self.regex.isChecked() or not text:
            return Query(rank, hidden, text)
        try:
            return Query(rank, hidden, pattern=read_pattern(text))
        except ValueError as error:
            self.wrong.setText(tr("This pattern is not finished: {reason}", reason=error))
            self.wrong.show()
            return None

    def tell_given_up(self) -> None:
        """The pattern has searched too long in some lines."""
        self.wrong.setText(tr("This pattern takes too long: it repeats what repeats. Not all lines were searched."))
        self.wrong.show()

    def _take_sources(self) -> None:
        actions = self._menu.actions()
        self._hidden = {action.text() for action in actions if not action.isChecked()}
        shown = [action.text() for action in actions if action.isChecked()]
        names = tr("All sources") if not self._hidden else ", ".join(shown[:2]) or tr("No source")
        self.sources.setText(f"{names}{' …' if self._hidden and len(shown) > 2 else ''} ▾")
        self._ask()

    def _ask(self) -> None:
        self.wrong.hide()
        query = self.query()
        self.search.setProperty("wrong", query is None)
        self.search.style().polish(self.search)
        if query is not None:
            self.asked.emit(query)
