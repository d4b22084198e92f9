"""Search, filter and order of the models: a field and two buttons, and a line that says what is left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from wan22_desktop.domain.fit import BADGES
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.library import Entry
from wan22_desktop.domain.model import Task
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.model_filter import Filter, Order, Size, Used
from wan22_desktop.ui.model_words import Show, is_part, kind


class FilterBar(QWidget):
    """Says what is to be shown; the choices are those that the models leave."""

    changed = Signal()
    order_chosen = Signal(object)
    """Order, by the person."""
    left_downwards = Signal()
    """From the search to what it found."""

    def __init__(self, entries: Callable[[], Iterable[Entry]]) -> None:
        super().__init__()
        self._entries = entries
        self.filter, self.order = Filter(), Order.USUAL
        self.search = _Search()
        self.search.setAccessibleName(tr("Search models"))
        self.search.setToolTip(tr("All of these words, in name, folder, kind or task (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self.left_downwards)
        self.search.left_downwards.connect(self.left_downwards)
        self.narrow = _menu_button(
            tr("Filter ▾"), tr("Show only some models, by kind, task, fit, size or use"), self._fill_filter
        )
        self.sort = _menu_button(tr("Sort ▾"), tr("What comes first"), self._fill_order)
        self.count = QLabel()
        self.count.setObjectName("dim")
        self.told = QLabel()
        self.told.setObjectName("dim")
        self.clear_button = tool(
            tr("Clear"), tr("Show all models again (Esc in the search)"), flat=True, name=tr("Clear the filter")
        )
        self.clear_button.clicked.connect(self.clear)
        self._lay_out()
        self.say_count(0, 0)

    def _lay_out(self) -> None:
        layout, buttons = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        buttons.setSpacing(4)
        for widget in (self.narrow, self.sort):
            buttons.addWidget(widget)
        buttons.addStretch()
        buttons.addWidget(self.count)
        self._summary = QWidget()
        summary = QHBoxLayout(self._summary)
        summary.setContentsMargins(2, 0, 0, 0)
        summary.addWidget(self.told, 1)
        summary.addWidget(self.clear_button)
        layout.addWidget(self.search)
        layout.addLayout(buttons)
        layout.addWidget(self._summary)
        self._summary.hide()

    @property
    def active(self) -> bool:
        """Is anything left out?"""
        return self.filter != Filter()

    def clear(self) -> None:
        """Show everything."""
        self.search.clear()
        self._take(Filter())

    def choose_order(self, order: Order) -> None:
        self.order = order
        self.changed.emit()

    def say_count(self, shown: int, known: int) -> None:
        """How many there are, and how many of them are shown."""
        self.search.setPlaceholderText(tr("Search {count:,} models", count=known))
        every = f"{known:,}"
        some = tr("{shown:,} of {total:,}", shown=shown, total=known)
        self.count.setText(some if self.active else every)

    def _search(self, text: str) -> None:
        self._take(replace(self.filter, search=text.strip()))

    def _take(self, wanted: Filter) -> None:
        if wanted == self.filter:
            return
        self.filter = wanted
        told = wanted.told
        self.narrow.setText(tr("Filter · {count} ▾", count=len(told)) if told else tr("Filter ▾"))
        self.told.setText(" · ".join(told))
        self.told.setToolTip(tr("Only: {told}", told=", ".join(told)) if told else "")
        self._summary.setVisible(bool(told))
        self.changed.emit()

    # --- Menus ------------------------------------------------------------------------------------------------------

    def _fill_filter(self, menu: QMenu) -> None:
        entries, now = tuple(self._entries()), self.filter
        models = [entry.report for entry in entries if not is_part(entry.report)]
        kinds = Counter(kind(entry) for entry in entries)
        variants = Counter(report.label for report in models if report.label)
        tasks = Counter(task for report in models for task in report.tasks)
        shows = [(_counted(tr(show.value), kinds[show]), show) for show in Show if kinds[show]]
        makes = [(_counted(tr(task.words), tasks[task]), task) for task in Task if tasks[task]]
        self._facet(menu, tr("Verdict"), "show", [(tr("Everything"), Show.EVERYTHING), *shows], now.show)
        labels = [(_counted(label, count), label) for label, count in sorted(variants.items())]
        self._facet(menu, tr("Variant"), "variant", [(tr("Any variant"), ""), *labels], now.variant)
        self._facet(menu, tr("Makes"), "task", [(tr("Anything"), None), *makes], now.task)
        fits = [(tr(words), fit) for fit, words in BADGES.items()]
        self._facet(menu, tr("Fits on this machine"), "fit", [(tr("Whether it fits or not"), None), *fits], now.fit)
        self._facet(menu, tr("Size"), "size", [(tr(size.value), size) for size in Size], now.size)
        self._facet(menu, tr("Last used"), "used", [(tr(used.value), used) for used in Used], now.used)
        menu.addSeparator()
        menu.addAction(tr("Clear the filter"), self.clear).setEnabled(self.active)

    def _facet(self, menu: QMenu, name: str, field: str, choices: list[tuple[str, Any]], now: object) -> None:
        below, group = menu.addMenu(name), QActionGroup(menu)
        for text, value in choices:
            action = below.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == now)
            action.setData((field, value))
            group.addAction(action)
        if now != choices[0][1]:  # seen without opening it
            below.menuAction().setText(f"{name} ●")
        group.triggered.connect(self._choose)

    def _choose(self, action: Any) -> None:
        field, value = action.data()
        self._take(replace(self.filter, **{field: value}))

    def _fill_order(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for order in Order:
            action = menu.addAction(tr(order.value))
            action.setCheckable(True)
            action.setChecked(order is self.order)
            action.setData(order)
            group.addAction(action)
        group.triggered.connect(self._choose_order)

    def _choose_order(self, action: Any) -> None:
        order = Order(action.data())
        self.choose_order(order)
        self.order_chosen.emit(order)


class _Search(QLineEdit):
    """The Down key leads on to what was found; Escape empties it."""

    left_downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _menu_button(text: str, tip: str, fill: Callable[[QMenu], None]) -> QToolButton:
    """A button whose menu is made when it is opened."""
    button = tool(text, tip, name=text.rstrip(" ▾"))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)

    def renew() -> None:
        menu.clear()
        fill(menu)

    menu.aboutToShow.connect(renew)
    button.setMenu(menu)
    return button


def _counted(text: str, count: int) -> str:
    return f"{text} ({count})"
