"""Drafts side by side, each moving: the keepers are ticked, and one button finishes them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QStyleOptionViewItem, QVBoxLayout

from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.job import Job
from wan22_desktop.domain.language import tr
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.card_list import LEADING, MARGIN, Card, CardList, Index, write_line
from wan22_desktop.ui.job_card import paint_picture, paint_tick, tick_place, toggle
from wan22_desktop.ui.job_list import FINISHED_BY, JOB, STATES, THUMBNAIL, JobList, is_draft
from wan22_desktop.ui.jobs_panel import MOVE_INTERVAL, finish_words
from wan22_desktop.ui.theme import Colours

HINT = "Drafts are shown here: make some with Draft, tick those that you like, and finish only these."
NARROWEST, USUAL = 124, 232
"""Pixels of a card, at the least: in a panel that is narrow, and elsewhere."""
NARROW = 560
LINES = 2


class Drafts(QSortFilterProxyModel):
    """Of the jobs, those that are drafts."""

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:  # noqa: N802 - Qt's name
        job: Job = self.sourceModel().index(row, 0, parent).data(JOB)
        return is_draft(job)


class ContactSheet(QFrame):
    """Shares its ticks with the list of jobs."""

    chosen = Signal(object)
    """Job that is to be looked at large."""
    finish_wanted = Signal()
    """Of all that are ticked."""
    picture_wanted = Signal(str)
    large_wanted = Signal(bool)

    def __init__(self, jobs: JobList, parent: QFrame | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._jobs, self._asked = jobs, set[JobId]()
        self.drafts = Drafts(self)
        self.drafts.setSourceModel(jobs)
        self.view = SheetView(self.drafts)
        self._heading = QLabel(tr("Drafts"))
        self._heading.setObjectName("heading")
        self.large = tool("⤢", tr("Give the drafts the room of the player and the prompt"), checkable=True)
        self.large.setAccessibleName(tr("Large drafts"))
        self.all = tool(tr("Tick all"), tr("Tick every draft, or none (Ctrl+A)"))
        self.finish = QPushButton(tr("Finish"))
        self.finish.setToolTip(tr("Make the rest of the ticked drafts, with the same settings"))
        top, bottom, layout = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        top.addWidget(self._heading)
        top.addStretch()
        top.addWidget(self.large)
        bottom.addWidget(self.finish)
        bottom.addStretch()
        bottom.addWidget(self.all)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.addLayout(top)
        layout.addWidget(self.view)
        layout.addLayout(bottom)
        self._connect()
        self._offer()
        self._pulse = self.startTimer(MOVE_INTERVAL)

    def _connect(self) -> None:
        self.view.opened.connect(self.chosen)
        self.large.toggled.connect(self.large_wanted)
        self.finish.clicked.connect(self.finish_wanted)
        self.all.clicked.connect(self.tick_all)
        tick_all = QAction(self)
        tick_all.setShortcut("Ctrl+A")
        tick_all.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        tick_all.triggered.connect(self.tick_all)
        self.addAction(tick_all)
        for signal in (self.drafts.dataChanged, self.drafts.rowsInserted, self.drafts.rowsRemoved):
            signal.connect(self._offer)
        self.drafts.rowsInserted.connect(self._illustrate)

    def timerEvent(self, event: object) -> None:  # noqa: N802, ARG002 - Qt's name
        if self.view.isVisible() and self._jobs.moving:
            self.view.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._illustrate()

    def _illustrate(self) -> None:
        """Ask for pictures that are not there yet; once each, and only when somebody looks."""
        if not self.isVisible():
            return
        for row in range(self.drafts.rowCount()):
            index = self.drafts.index(row, 0)
            identity = index.data(JOB).id
            if identity not in self._asked and index.data(THUMBNAIL) is None:
                self._asked.add(identity)
                self.picture_wanted.emit(identity)

    def tick_all(self) -> None:
        """Every draft that nobody has finished; or none, where they are ticked all."""
        indexes = [self.drafts.index(row, 0) for row in range(self.drafts.rowCount())]
        open_ = [index for index in indexes if index.data(FINISHED_BY) is None]
        all_ticked = all(index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked for index in open_)
        state = Qt.CheckState.Unchecked if all_ticked else Qt.CheckState.Checked
        for index in open_:
            self.drafts.setData(index, state, Qt.ItemDataRole.CheckStateRole)

    def _offer(self) -> None:
        ticked, count = len(self._jobs.ticked), self.drafts.rowCount()
        self._heading.setText(
            tr("Drafts") if not count else tr("{ticked} of {count} ticked", ticked=ticked, count=count)
        )
        self.finish.setText(finish_words(ticked) if ticked else tr("Finish"))
        self.finish.setEnabled(ticked > 0)
        self.all.setEnabled(count > 0)


class SheetView(CardList):
    """A click or Space ticks, a double click or Enter opens."""

    opened = Signal(object)
    """Job."""

    def __init__(self, drafts: Drafts, parent: QObject | None = None) -> None:  # noqa: ARG002 - as all widgets
        self._cards = DraftCard()
        super().__init__(tr("Drafts"), tr(HINT), drafts, self._cards)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        width = self.viewport().width() - 1
        wide = width // max(1, width // (NARROWEST if width < NARROW else USUAL))
        words = LINES * (self.fontMetrics().height() + LEADING) + 6
        cell = QSize(wide, (wide - 12) * 3 // 4 + words + 8 + 2 * MARGIN)
        if cell != self.gridSize():
            self._cards.size = cell
            self.setGridSize(cell)
        super().resizeEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            toggle(self.model(), index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Its second release ticks back what its first one ticked."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(index.data(JOB))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        index = self.currentIndex()
        if index.isValid() and event.key() == Qt.Key.Key_Space:
            toggle(self.model(), index)
        elif index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(index.data(JOB))
        else:
            super().keyPressEvent(event)


class DraftCard(Card):
    """The moving picture with its tick, the prompt, the seed and what became of it."""

    def __init__(self) -> None:
        super().__init__(100)
        self.size = QSize(160, 160)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's signature
        return self.size

    def paint_inside(self, painter: QPainter, rect: QRect, index: Index, now: Colours) -> None:
        job: Job = index.data(JOB)
        words = LINES * (painter.fontMetrics().height() + LEADING) + 6
        place = rect.adjusted(5, 5, -5, -words - 3)
        paint_picture(painter, place, index.data(THUMBNAIL), now)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
        paint_tick(painter, tick_place(rect), ticked, now)
        inner = QRect(rect.left() + 8, place.bottom() + 5, rect.width() - 16, words)
        write_line(painter, inner, 0, job.request.prompt, now.text)
        write_line(painter, inner, 1, _fate(job, index.data(FINISHED_BY)), now.dim)


def _fate(job: Job, finished_by: Job | None) -> str:
    """Its seed, and whether it is being finished already."""
    seed = job.result.recipe.settings.seed if job.result else job.request.seed
    if finished_by is None:
        return tr("Seed {seed}", seed=seed)
    if finished_by.result is not None:
        return tr("Finished · seed {seed}", seed=seed)
    return tr("{state} · seed {seed}", state=tr(STATES[finished_by.state]), seed=seed)
